"""The statement of account in its window: periods, sums, pages, and the ways out."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.credit_statement import StatementDialog, open_statement
from jib_desktop.ui.dialogs.credit_statement_periods import periods, usual_days
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages import Page
from tests.builders import TODAY, add_startup
from tests.credit_builders import add_account, close, grant, line, take, write_bill
from tests.ui.conftest import Said
from tests.ui.dialogs.forms import retype

OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
Open = Callable[..., StatementDialog]


@pytest.fixture
def startup(store: Store, tmp_path: Path) -> uuid.UUID:
    startup_id = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人")
    add_account(store, startup_id=startup_id)
    grant(store, 100, voucher="V1")
    cells = {"原价": "34", "应付金额": "34", "现金支付": "4"}
    take(store, write_bill(tmp_path / "b.csv", line("30.00", **cells)))
    return startup_id


@pytest.fixture
def page(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, tmp_path: Path
) -> Iterator[Page]:
    settings.set("export_folder", str(tmp_path))
    made = Page(store, jobs, changes, settings)
    yield made
    made.deleteLater()


@pytest.fixture
def opened(qtbot: QtBot, page: Page, startup: uuid.UUID) -> Iterator[Open]:
    made: list[StatementDialog] = []

    def show(*days: date) -> StatementDialog:
        dialog = open_statement(page, startup, *days)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        made.append(dialog)
        rest(qtbot, page)
        return dialog

    yield show
    rest(qtbot, page)
    for one in made:
        one.close()
        one.deleteLater()


def rest(qtbot: QtBot, page: Page) -> None:
    qtbot.waitUntil(lambda: not page.jobs.busy)


def sums(dialog: StatementDialog) -> list[str]:
    items = (dialog.sums_layout.itemAt(place) for place in range(dialog.sums_layout.count()))
    widgets = (one.widget() for one in items if one is not None)
    shown = [one for one in widgets if one is not None]
    labels = [[one] if isinstance(one, QLabel) else one.findChildren(QLabel) for one in shown]
    return [label.text() for some in labels for label in some]


def text(dialog: StatementDialog) -> str:
    assert dialog.shown is not None
    return dialog.shown.pages.text()


def test_it_opens_on_the_last_month_that_is_over(opened: Open) -> None:
    dialog = opened()
    assert dialog.period_combo.currentText() == "October 2026"
    assert dialog.days() == OCTOBER
    assert dialog.startup_label.text() == "Moonkite Robotics 月鸢机器人"
    assert dialog.state_badge.text() == "Not closed"
    assert dialog.page_label.text() == "Page 1 of 1"
    assert sums(dialog) == [
        "Opening balance", "¥100.00", "Used", "-¥30.00", "Closing balance", "¥70.00", "Gross", "¥34.00",
        "By credit", "¥30.00", "In cash", "¥4.00", "Unpaid", "¥0.00",
    ]  # fmt: skip


def test_a_closed_month_is_offered_first_and_stays(
    qtbot: QtBot, store: Store, page: Page, opened: Open, tmp_path: Path, startup: uuid.UUID
) -> None:
    close(store, "2026-10")
    dialog = opened()
    assert dialog.period_combo.currentText() == "October 2026 · closed"
    assert dialog.state_badge.text() == "Closed"
    before = text(dialog)
    take(store, write_bill(tmp_path / "later.csv", line("44.00")))
    dialog.read(dialog.days())
    rest(qtbot, page)
    assert text(dialog) == before


def test_periods_are_chosen_by_name_and_days_typed(qtbot: QtBot, page: Page, opened: Open) -> None:
    dialog = opened()
    names = [dialog.period_combo.itemText(place) for place in range(dialog.period_combo.count())]
    assert names == [
        "November 2026", "October 2026", "September 2026", "2026", "Everything until today", "Other days",
    ]  # fmt: skip
    dialog.period_combo.setCurrentIndex(3)
    dialog.period_combo.activated.emit(3)
    rest(qtbot, page)
    assert dialog.days() == (date(2026, 1, 1), date(2026, 12, 31))
    assert "Granted" in sums(dialog)
    retype(qtbot, dialog.last_day_edit, "2026-10-15")
    rest(qtbot, page)
    assert dialog.period_combo.currentText() == "Other days"
    assert "1 January 2026 to 15 October 2026" in text(dialog)
    retype(qtbot, dialog.last_day_edit, "2025-12-31")
    qtbot.waitUntil(lambda: dialog.period_message.level == "block")
    assert not dialog.print_button.isEnabled()
    assert not dialog.pdf_button.isEnabled()


def test_days_that_are_named_are_shown(opened: Open) -> None:
    dialog = opened(date(2026, 10, 5), date(2026, 10, 5))
    assert dialog.period_combo.currentText() == "Other days"
    assert sums(dialog)[:4] == ["Opening balance", "¥100.00", "Used", "-¥30.00"]


def test_what_is_written_meanwhile_is_shown(
    qtbot: QtBot, store: Store, page: Page, opened: Open, tmp_path: Path
) -> None:
    dialog = opened(*OCTOBER)
    page.changes.changed.emit({"contract": set()})
    assert not page.jobs.busy
    take(store, write_bill(tmp_path / "later.csv", line("44.00")))
    page.changes.changed.emit({"ledger": set()})
    rest(qtbot, page)
    assert "-¥44.00" in sums(dialog)


def test_it_becomes_a_pdf_and_a_workbook(
    qtbot: QtBot, page: Page, opened: Open, tmp_path: Path, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    asked: list[str] = []

    def choose(_parent: object, _title: str, proposal: str, kinds: str) -> tuple[str, str]:
        asked.append(Path(proposal).name)
        return str(tmp_path / f"october{kinds[1:]}"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    for button, path in ((dialog.pdf_button, "october.pdf"), (dialog.workbook_button, "october.xlsx")):
        button.click()
        rest(qtbot, page)
        assert path in said.only("notice").text
    name = "Statement of account Moonkite Robotics 月鸢机器人 2026-10-01 2026-10-31"
    assert asked == [f"{name}.pdf", f"{name}.xlsx"]
    assert (tmp_path / "october.pdf").read_bytes().startswith(b"%PDF")
    book = openpyxl.load_workbook(tmp_path / "october.xlsx")
    assert book.sheetnames == ["Statement of account CNY", "Vouchers CNY", "Bills CNY"]
    dialog.save_workbook(tmp_path / "no" / "x.xlsx")
    rest(qtbot, page)
    assert "no" in said.only("mistake").text
    assert dialog.workbook_button.isEnabled()


def test_it_is_printed(
    qtbot: QtBot, opened: Open, tmp_path: Path, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    asked: list[Any] = []

    def leave(question: QPrintDialog) -> QDialog.DialogCode:
        asked.append(question.maxPage())
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QPrintDialog, "exec", leave)
    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked == [1]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.print_on(printer)
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 1
    assert "Moonkite" in said.only("notice").text


def test_a_startup_without_credit_has_a_page_that_says_so(qtbot: QtBot, store: Store, page: Page) -> None:
    dialog = open_statement(page, add_startup(store, "Tiger Vision"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    rest(qtbot, page)
    assert sums(dialog) == ["In this period nothing was granted, used or paid."]
    assert "In this period nothing was granted, used or paid." in text(dialog)
    dialog.close()


def test_what_is_offered() -> None:
    known = (date(2026, 10, 9), date(2026, 10, 31))
    found = periods(known, TODAY)
    assert [one.key for one in found] == ["2026-11", "2026-10", "2026", "all", "other"]
    assert usual_days(known, TODAY) == OCTOBER
    assert usual_days((date(2026, 11, 9), date.min), TODAY) == (date(2026, 11, 1), date(2026, 11, 30))
    assert len(periods((date(1999, 1, 1), date.min), TODAY)) == 36 + 28 + 2
    assert usual_days((None, date.min), TODAY)[0] == date(2026, 11, 1)
