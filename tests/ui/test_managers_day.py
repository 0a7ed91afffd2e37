"""A manager's day through the real window by keyboard alone: draft, sign, amend, renew, terminate, export."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.rules.contracts_life import Step
from jib_desktop.services import contracts, contracts_record
from jib_desktop.services.contracts import ContractRow, Filter, Sort
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.contract import ContractDialog
from jib_desktop.ui.dialogs.contract_again import RenewDialog
from jib_desktop.ui.dialogs.contract_amend import AmendDialog
from jib_desktop.ui.dialogs.contract_steps import SignDialog, TerminateDialog
from jib_desktop.ui.dialogs.export import ExportDialog
from jib_desktop.ui.main_window import MainWindow
from jib_desktop.ui.pages.contracts import ContractsPage
from jib_desktop.ui.widgets.pick_edit import PickEdit
from tests.builders import TODAY, add_startup
from tests.ui.conftest import Said

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
Kind = TypeVar("Kind", bound=QDialog)


class Manager:
    """Somebody at the window who has a keyboard and no mouse."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key where the focus is."""
        if QApplication.activeWindow() is None:
            # Without a display nobody gives the window back the focus that its dialog had.
            self.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def write(self, text: str) -> None:
        """Type where the focus is, in the place of what stands there."""
        self.press(Qt.Key.Key_A, CONTROL)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def go_to(self, name: str) -> None:
        """Press Tab until the focus is in a field."""
        for _ in range(40):
            focus = QApplication.focusWidget()
            if focus is not None and focus.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"no Tab leads to {name}")

    def fill(self, **texts: str) -> None:
        """Type into fields, going from one to the next."""
        for name, text in texts.items():
            self.go_to(f"{name}_edit")
            self.write(text)

    def choose_startup(self, text: str) -> None:
        """Type a piece of its name and take what is offered."""
        self.fill(startup_id=text)
        edit = QApplication.focusWidget()
        assert isinstance(edit, PickEdit)
        self.qtbot.waitUntil(lambda: edit.completer().model().rowCount() == 1)
        self.press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: edit.picked is not None)

    def save(self) -> None:
        """Save the form one is in, and wait until it is closed and everything shows it."""
        before = len(self.forms())
        self.press(Qt.Key.Key_Return, CONTROL)
        self.qtbot.waitUntil(lambda: len(self.forms()) < before)
        self.rest()

    def forms(self) -> list[QDialog]:
        """Return the dialogs that are open."""
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()]

    def form(self, kind: type[Kind]) -> Kind:
        """Wait for a dialog of this kind."""
        self.qtbot.waitUntil(lambda: any(type(one) is kind for one in self.forms()))
        (found,) = (one for one in self.window.findChildren(kind) if one.isVisible())
        self.qtbot.waitUntil(found.isActiveWindow)
        self.qtbot.waitUntil(lambda: not self.window.jobs.busy)
        return found

    @property
    def page(self) -> ContractsPage:
        """The page of contracts."""
        page = self.window.page("contracts")
        assert isinstance(page, ContractsPage)
        return page

    def rest(self) -> None:
        """Wait until nothing is going on."""

        def quiet() -> bool:
            page = self.page
            timers = page._counting.isActive() or page._choosing.isActive()
            return not page.jobs.busy and not timers and page.model.is_complete

        self.qtbot.waitUntil(quiet)


@pytest.fixture
def manager(store: Store, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[Manager]:
    """Sit down at a window whose data file has one startup and no contract."""
    add_startup(store, "Starlight Sensing", name_zh="星光感知")
    settings.set("export_folder", str(tmp_path))
    window = MainWindow(store, settings)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made = Manager(window, qtbot)
    made.press(Qt.Key.Key_2, CONTROL)
    made.rest()
    yield made
    window.close()


def rows(store: Store, today: date = TODAY) -> list[ContractRow]:
    """Return all contracts as they stand on a day, by their first day."""
    with store.read() as session:
        return contracts.first_rows(session, Filter(today), Sort("first_day"))


def test_a_managers_day(manager: Manager, store: Store, tmp_path: Path, said: Said) -> None:
    _draft(manager, store)
    _sign(manager, store)
    _amend(manager, store)
    _renew(manager, store)
    _terminate_and_take_back(manager, store)
    _export(manager, tmp_path / "contracts.xlsx")


def _draft(manager: Manager, store: Store) -> None:
    """The empty page has the focus on its first step."""
    manager.press(Qt.Key.Key_Return)
    manager.form(ContractDialog)
    manager.choose_startup("starl")
    manager.fill(
        first_day="1.12.2026", last_day="30.11.2027", desks="9", fee_cents="21600", deposit_cents="43200"
    )
    manager.save()
    (draft,) = rows(store)
    assert (draft.state, draft.number, draft.fee_cents) == ("draft", "", 2_160_000)
    assert manager.page.panel.state_badge.text() == "Draft"


def _sign(manager: Manager, store: Store) -> None:
    """It gets its number."""
    manager.press(Qt.Key.Key_S, CONTROL | SHIFT)
    manager.form(SignDialog)
    manager.save()
    (signed,) = rows(store)
    assert (signed.state, signed.number) == ("signed", "JIB-2026-001")
    assert manager.page.panel.origin_label.text() == "JIB-2026-001 · Residence"


def _amend(manager: Manager, store: Store) -> None:
    """More desks from a day on."""
    manager.press(Qt.Key.Key_A, CONTROL | SHIFT)
    manager.form(AmendDialog)
    manager.fill(first_day="2027-03-01", desks="11", reason="The team grows")
    manager.save()
    assert [row.desks for row in rows(store, date(2027, 3, 1))] == [11]
    assert manager.page.panel.sections[3].number(manager.page.panel.details) == 1


def _renew(manager: Manager, store: Store) -> None:
    """The follow-on begins the day after, with the terms in force at the end."""
    manager.press(Qt.Key.Key_R, CONTROL)
    manager.form(RenewDialog)
    manager.save()
    _first, follow_on = rows(store)
    assert (follow_on.first_day, follow_on.desks, follow_on.state) == (date(2027, 12, 1), 11, "draft")
    assert manager.page.table.current_id() == follow_on.id
    manager.press(Qt.Key.Key_S, CONTROL | SHIFT)
    manager.form(SignDialog)
    manager.save()


def _terminate_and_take_back(manager: Manager, store: Store) -> None:
    """Terminate the follow-on before it begins, and take it back, and do it again."""
    manager.press(Qt.Key.Key_T, CONTROL | SHIFT)
    manager.form(TerminateDialog)
    manager.fill(day="2027-12-31", text="The team goes to another city")
    manager.save()
    assert [row.last_day for row in rows(store)] == [date(2027, 11, 30), date(2027, 12, 31)]
    manager.press(Qt.Key.Key_Z, CONTROL)
    manager.qtbot.waitUntil(lambda: rows(store)[1].last_day == date(2028, 11, 30))
    manager.rest()
    manager.press(Qt.Key.Key_Y, CONTROL)
    manager.qtbot.waitUntil(lambda: rows(store)[1].last_day == date(2027, 12, 31))
    manager.rest()


def _export(manager: Manager, target: Path) -> None:
    """Export what is shown."""
    manager.press(Qt.Key.Key_E, CONTROL)
    manager.form(ExportDialog)
    manager.press(Qt.Key.Key_Return)
    manager.qtbot.waitUntil(target.exists)
    manager.rest()
    sheet = load_workbook(target).worksheets[0]
    shown = {cell.value for line in sheet.iter_rows() for cell in line}
    assert {"JIB-2026-001", "JIB-2026-002"} <= shown


def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_saved(manager: Manager, store: Store) -> None:
    manager.press(Qt.Key.Key_Return)
    dialog = manager.form(ContractDialog)
    manager.choose_startup("starl")
    manager.fill(first_day="2026-12-01", last_day="2026-02-31", fee_cents="21600.005")
    manager.press(Qt.Key.Key_Return, CONTROL)
    manager.rest()
    assert dialog.isVisible()
    assert rows(store) == []


def test_esc_keeps_what_was_typed(manager: Manager, store: Store, said: Said) -> None:
    manager.press(Qt.Key.Key_Return)
    manager.form(ContractDialog)
    manager.fill(startup_id="starl", desks="7")
    manager.press(Qt.Key.Key_Escape)
    manager.qtbot.waitUntil(lambda: not manager.forms())
    assert "Not saved" in said.only("notice").text
    manager.press(Qt.Key.Key_N, CONTROL)
    dialog = manager.form(ContractDialog)
    assert dialog.value("desks") == 7
    assert rows(store) == []
    dialog.close()
    said.clear()


def test_a_step_that_is_not_allowed_says_why(manager: Manager, store: Store, said: Said) -> None:
    manager.press(Qt.Key.Key_Return)
    manager.form(ContractDialog)
    manager.choose_startup("starl")
    manager.fill(first_day="2026-12-01", last_day="2027-11-30")
    manager.save()
    steps = manager.page.menus.steps
    assert not steps[Step.RENEW].isEnabled()
    menu = manager.page.menus.menu()
    refused = [action.text() for action in menu.actions() if not action.isEnabled() and action.text()]
    assert "Renew …\tThis is a draft. Sign it first." in refused
    menu.close()
    with store.read() as session:
        record = contracts_record.get(session, rows(store)[0].id, TODAY)
    manager.page.acts._begin(Step.RENEW, record)
    assert said.only("notice").text == "This is a draft. Sign it first."
