from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import startups
from jib_desktop.ui.dialogs.command_palette import CommandPalette
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.synonyms import synonyms
from tests.credit_builders import add_account, grant
from tests.desk_builders import add_desks, add_floor


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def palette(store: Store, jobs: Jobs, window: QWidget, qtbot: QtBot) -> Iterator[CommandPalette]:
    with store.write("startup_created") as session:
        for name, chinese in (("Starlight Sensing", "星光感知"), ("Jade Otter", "玉獭软件")):
            startups.create(session, {"name_en": name, "name_zh": chinese, "city": "Shanghai"})
    actions = [QAction(words, window) for words in ("&New startup", "Export to Excel …", "Off")]
    actions[0].setShortcut("Ctrl+N")
    actions[2].setEnabled(False)
    actions[1].setProperty("also", synonyms("export"))
    made = CommandPalette(jobs, actions, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open_at(QPoint(700, 0))
    yield made
    made.close()


def _words(palette: CommandPalette) -> list[str]:
    return [palette.hit_list.item(row).text() for row in range(palette.hit_list.count())]


def test_it_opens_with_what_can_be_done(palette: CommandPalette) -> None:
    assert _words(palette) == ["New startup", "Export to Excel …"]
    assert not palette.grab().isNull()


def test_startups_come_before_commands(palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.search_field, "st")
    qtbot.waitUntil(lambda: _words(palette) == ["Starlight Sensing", "New startup"])
    assert not palette.grab().isNull()


@pytest.mark.parametrize("typed", ["tabelle", "workbook", "AUSGEBEN"])
def test_a_command_is_found_by_other_words(palette: CommandPalette, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(palette.search_field, typed)
    qtbot.waitUntil(lambda: _words(palette) == ["Export to Excel …"])


def test_a_command_is_found_in_chinese(palette: CommandPalette, qtbot: QtBot) -> None:
    palette.search_field.setText("导出")
    qtbot.waitUntil(lambda: _words(palette) == ["Export to Excel …"])


def test_arrows_move_while_one_types(palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClick(palette.search_field, Qt.Key.Key_Down)
    assert palette.hit_list.currentRow() == 1
    qtbot.keyClick(palette.search_field, Qt.Key.Key_Down)
    assert palette.hit_list.currentRow() == 1
    qtbot.keyClick(palette.search_field, Qt.Key.Key_Up)
    assert palette.hit_list.currentRow() == 0


def test_nothing_found_is_said(palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.search_field, "zzzz")
    qtbot.waitUntil(palette.nothing_label.isVisible)
    qtbot.keyClick(palette.search_field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_enter_chooses_a_startup(palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.search_field, "yuta")
    qtbot.waitUntil(lambda: _words(palette) == ["Jade Otter"])
    with qtbot.waitSignal(palette.record_chosen) as told:
        qtbot.keyClick(palette.search_field, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0] == "startups"
    assert palette.isHidden()


def test_a_desk_is_found_by_its_number(palette: CommandPalette, store: Store, qtbot: QtBot) -> None:
    desks = add_desks(store, add_floor(store), 12)
    qtbot.keyClicks(palette.search_field, "2-012")
    qtbot.waitUntil(lambda: _words(palette) == ["Desk 2-012"])
    with qtbot.waitSignal(palette.record_chosen) as told:
        qtbot.keyClick(palette.search_field, Qt.Key.Key_Return)
    assert told.args == ["desks", desks[11]]


def test_a_voucher_leads_to_its_cloud_account(palette: CommandPalette, store: Store, qtbot: QtBot) -> None:
    add_account(store)
    grant(store, 100, voucher="CN2601-0448")
    qtbot.keyClicks(palette.search_field, "CN2601-0448")
    qtbot.waitUntil(lambda: _words(palette) == ["Voucher CN2601-0448"])
    with qtbot.waitSignal(palette.record_chosen) as told:
        qtbot.keyClick(palette.search_field, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0] == "credits"
