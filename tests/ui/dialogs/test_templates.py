"""A workbook becomes a template by keyboard, is changed, renewed, removed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.rules.templates import FilledCell, Mapping
from jib_desktop.services import templates
from jib_desktop.services.templates import TemplateRow
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.template import TemplateDialog
from jib_desktop.ui.dialogs.templates import TemplatesDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import add_startup
from tests.commands.test_templates import make_book
from tests.ui.conftest import Said


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return make_book(tmp_path / "finance.xlsx")


@pytest.fixture
def dialog(qtbot: QtBot, store: Store, jobs: Jobs, settings: Settings) -> Iterator[TemplatesDialog]:
    add_startup(store, "Starlight", city="Wuxi", head_count=3)
    made = TemplatesDialog(jobs, settings)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: not jobs.busy)
    yield made
    qtbot.waitUntil(lambda: not jobs.busy)


def mapping_of(dialog: TemplatesDialog, qtbot: QtBot, path: Path) -> TemplateDialog:
    """Add a workbook and return the dialog that maps it."""
    dialog.add(path)
    qtbot.waitUntil(lambda: dialog.dialog is not None)
    assert dialog.dialog is not None
    return dialog.dialog


def kept(store: Store) -> list[TemplateRow]:
    with store.read() as session:
        return templates.list_templates(session)


def text_at(mapping: TemplateDialog, row: int, column: int) -> str:
    return str(mapping.cell_table.model().index(row, column).data())


def look_at(mapping: TemplateDialog, row: int, column: int) -> None:
    mapping.cell_table.setCurrentIndex(mapping.cell_table.model().index(row, column))


def press(
    widget: QWidget, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for key in keys:
        QTest.keyClick(widget, key, modifier)


def test_what_is_recognised_is_shown_with_a_sample(dialog: TemplatesDialog, qtbot: QtBot, book: Path) -> None:
    mapping = mapping_of(dialog, qtbot, book)
    assert text_at(mapping, 0, 1) == "← Day of the export"
    assert text_at(mapping, 3, 0) == "← English name · Starlight"
    assert text_at(mapping, 4, 0) == "←"
    assert text_at(mapping, 5, 1) == "=SUM(B4:B5)"
    lines = [mapping.mapped_list.item(n).text() for n in range(mapping.mapped_list.count())]
    assert lines == [
        "Plan!B1 ← Day of the export",
        "Plan!A ← English name",
        "Plan!B ← People",
        "Plan!C ← City",
    ]


def test_the_cells_are_a_model_without_fault(dialog: TemplatesDialog, qtbot: QtBot, book: Path) -> None:
    mapping = mapping_of(dialog, qtbot, book)
    fatal = QAbstractItemModelTester.FailureReportingMode.Warning  # a warning of Qt fails the test
    tester = QAbstractItemModelTester(mapping.cell_table.model(), fatal)
    look_at(mapping, 0, 3)
    mapping.choose("author")
    assert tester.model() is mapping.cell_table.model()
    assert text_at(mapping, 0, 3) == "← Who exported it"


def test_a_cell_is_filled_by_keyboard_and_kept(
    dialog: TemplatesDialog, qtbot: QtBot, book: Path, store: Store
) -> None:
    mapping = mapping_of(dialog, qtbot, book)
    cells = mapping.cell_table
    press(cells, Qt.Key.Key_Up, Qt.Key.Key_Up)
    press(cells, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert mapping.place_label.text() == "D1"
    press(cells, Qt.Key.Key_Return)
    view = mapping.field_combo.view()
    assert view.isVisible()
    QTest.keyClicks(view, "who")
    press(view, Qt.Key.Key_Return)
    assert text_at(mapping, 0, 3) == "← Who exported it"
    press(cells, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    press(mapping, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.template_list.count() == 1)
    [row] = kept(store)
    assert FilledCell("Plan", "D1", "author") in row.mapping.cells
    assert row.name == "finance"


def test_delete_empties_a_column(dialog: TemplatesDialog, qtbot: QtBot, book: Path) -> None:
    mapping = mapping_of(dialog, qtbot, book)
    press(mapping.cell_table, Qt.Key.Key_Delete)
    table = mapping.draft.table
    assert table is not None
    assert [one.field for one in table.columns] == ["head_count", "city"]


def test_the_table_begins_where_the_person_says(dialog: TemplatesDialog, qtbot: QtBot, book: Path) -> None:
    mapping = mapping_of(dialog, qtbot, book)
    mapping.begin_table()
    mapping.last_spin.setValue(5)
    table = mapping.draft.table
    assert table is not None
    assert (table.header_row, table.first, table.last) == (3, 4, 5)
    assert "row 5" in mapping.table_note.text()


def test_a_formula_is_closed(dialog: TemplatesDialog, qtbot: QtBot, book: Path) -> None:
    mapping = mapping_of(dialog, qtbot, book)
    look_at(mapping, 5, 1)
    assert not mapping.field_combo.isEnabled()
    assert "formula" in mapping.field_note.text()


def test_nothing_mapped_is_not_saved(dialog: TemplatesDialog, qtbot: QtBot, book: Path) -> None:
    mapping = mapping_of(dialog, qtbot, book)
    mapping.draft.drop_table()
    look_at(mapping, 0, 1)
    mapping.choose("")
    assert not mapping.save_button.isEnabled()
    mapping.choose("count")
    assert mapping.save_button.isEnabled()
    mapping.name_edit.setText(" ")
    assert not mapping.save_button.isEnabled()


def test_a_name_that_is_taken_is_said_at_the_name(
    dialog: TemplatesDialog, qtbot: QtBot, book: Path, store: Store
) -> None:
    keep(store, "Finance", book)
    mapping = mapping_of(dialog, qtbot, book)
    mapping.save()
    qtbot.waitUntil(lambda: mapping.name_message.level == "block")
    assert len(kept(store)) == 1


def keep(store: Store, name: str, path: Path, cell: str = "B1") -> None:
    mapping = Mapping((FilledCell("Plan", cell, "as_of"),))
    work = partial(
        templates.add_template, name=name, kind="startups", file_name=path.name,
        content=path.read_bytes(), mapping=mapping,
    )  # fmt: skip
    store.run("template_added", work)


def test_another_version_that_does_not_fit_is_said_and_can_be_mended(
    dialog: TemplatesDialog, qtbot: QtBot, book: Path, store: Store, tmp_path: Path
) -> None:
    keep(store, "Budget", make_book(tmp_path / "old.xlsx"), cell="B6")
    dialog._read()
    qtbot.waitUntil(lambda: dialog.template_list.count() == 1)
    dialog.replace(book)
    qtbot.waitUntil(lambda: dialog.dialog is not None)
    mapping = dialog.dialog
    assert mapping is not None
    assert mapping.trouble_strip.isVisible()
    look_at(mapping, 5, 1)
    mapping.draft.choose("Plan", 6, 2, "")
    mapping.draft.choose("Plan", 1, 2, "as_of")
    mapping.save()
    qtbot.waitUntil(lambda: [one.file_name for one in kept(store)] == ["finance.xlsx"])


def test_a_workbook_is_handed_back_and_a_template_removed(
    dialog: TemplatesDialog, qtbot: QtBot, book: Path, store: Store, tmp_path: Path
) -> None:
    keep(store, "Budget", book)
    dialog._read()
    qtbot.waitUntil(lambda: dialog.template_list.count() == 1)
    dialog.hand_back(tmp_path / "back.xlsx")
    qtbot.waitUntil((tmp_path / "back.xlsx").exists)
    with qtbot.waitSignal(dialog.acted) as acted:
        dialog.remove()
    assert acted.args == ["Removed template Budget."]
    qtbot.waitUntil(lambda: dialog.template_list.count() == 0)
    assert not dialog.change_button.isEnabled()
    assert dialog.nothing_label.isVisible()


def test_what_is_no_workbook_is_said(dialog: TemplatesDialog, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name;Fee\n")
    dialog.add(path)
    qtbot.waitUntil(dialog.trouble_strip.isVisible)
    assert dialog.dialog is None


def test_leaving_asks_before_anything_said_is_lost(
    dialog: TemplatesDialog, qtbot: QtBot, book: Path, said: Said
) -> None:
    mapping = mapping_of(dialog, qtbot, book)
    look_at(mapping, 0, 3)
    mapping.choose("author")
    press(mapping, Qt.Key.Key_Escape)
    assert mapping.isVisible()
    assert said.only("question").title == "Discard what was said?"
    said.answers.append("leave")
    press(mapping, Qt.Key.Key_Escape)
    assert dialog.dialog is None
