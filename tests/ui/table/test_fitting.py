"""Columns as wide as their words and figures need."""

from __future__ import annotations

from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from jib_desktop.ui import fonts
from jib_desktop.ui.table.columns import Amount, Column, Remark, default_layout
from jib_desktop.ui.table.fitting import fitted

COLUMNS = (
    Column("name", lambda: "Name", lambda row: (row, ""), "names", 150, stretches=True),
    Column("sum", lambda: "Sum", lambda _row: Amount(1_234_567_890, "CNY"), "amount", 40, yields=1),
    Column("note", lambda: "Note", lambda row: Remark(row, "red", "ph.warning", bold=True), "note", 40),
    Column("hidden", lambda: "Hidden", lambda row: row, "text", 40, shown=False),
)


def test_each_column_gets_what_its_longest_cell_needs(qtbot: QtBot) -> None:
    font = QFont()
    layout = fitted(default_layout(COLUMNS, "name"), COLUMNS, ["out of credit", "x"], font, 6)
    assert layout.widths["name"] == 150
    assert layout.widths["hidden"] == 40
    assert layout.widths["sum"] >= fonts.width("¥12,345,678.90", font) + 12
    assert layout.widths["note"] >= fonts.width("out of credit", fonts.bolder(font)) + 18 + 6 + 16


def test_titles_have_room_and_nothing_grows_without_end(qtbot: QtBot) -> None:
    font = QFont()
    layout = fitted(default_layout(COLUMNS, "name"), COLUMNS, [], font)
    assert layout.widths["sum"] >= fonts.width("Sum", fonts.bolder(font)) + 16
    assert fitted(default_layout(COLUMNS, "name"), COLUMNS, ["w" * 400], font).widths["note"] <= 260
