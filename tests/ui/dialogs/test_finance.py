"""The finance workbook from the window: a period, a file, what keeps it from being written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.finance import FinanceDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import add_startup
from tests.contract_builders import sign_contract
from tests.ui.conftest import Said


@pytest.fixture
def dialog(qtbot: QtBot, jobs: Jobs, store: Store, settings: Settings, tmp_path: Path) -> FinanceDialog:
    settings.set("export_folder", str(tmp_path))
    made = FinanceDialog(jobs, store, settings)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: not jobs.busy)
    return made


def test_a_period_and_enter_write_the_workbook(
    qtbot: QtBot, dialog: FinanceDialog, store: Store, tmp_path: Path, said: Said
) -> None:
    sign_contract(store, add_startup(store))
    dialog.first_edit.selectAll()
    qtbot.keyClicks(dialog.first_edit, "2026-04-01")
    dialog.last_edit.selectAll()
    qtbot.keyClicks(dialog.last_edit, "30.6.2026")
    assert dialog.period() == (date(2026, 4, 1), date(2026, 6, 30))
    with qtbot.waitSignal(dialog.written):
        qtbot.keyClick(dialog.last_edit, Qt.Key.Key_Return)
    target = tmp_path / "finance 2026-04-01 to 2026-06-30.xlsx"
    assert openpyxl.load_workbook(target).sheetnames[0] == "Contracts"
    assert str(target) in said.only("notice").text


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2026-02-01", "2026-01-31", "2026"),
        ("2026-01-01", "31.02.2026", "31.02.2026"),
        ("2026-01-01", "", ""),
    ],
)
def test_a_period_that_is_none_is_said_beside_the_field(
    qtbot: QtBot, dialog: FinanceDialog, first: str, last: str, words: str
) -> None:
    dialog.first_edit.setText(first)
    dialog.last_edit.setText(last)
    qtbot.waitUntil(lambda: dialog.last_message.level == "block")
    assert not dialog.save_button.isEnabled()
    dialog.save()
    assert dialog.isVisible()


def test_it_says_since_when_changes_are_told(qtbot: QtBot, dialog: FinanceDialog, jobs: Jobs, store: Store,
                                             settings: Settings, said: Said) -> None:  # fmt: skip
    assert "first one" in dialog.about_label.text()
    with qtbot.waitSignal(dialog.written):
        dialog.save_button.click()
    said.only("notice")
    again = FinanceDialog(jobs, store, settings)
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: store.actor in again.about_label.text())


def test_a_missing_folder_is_said_beside_the_field(qtbot: QtBot, dialog: FinanceDialog) -> None:
    dialog.path_edit.setText("/no/such/folder/f.xlsx")
    qtbot.waitUntil(lambda: dialog.path_message.level == "block")
    assert not dialog.save_button.isEnabled()
