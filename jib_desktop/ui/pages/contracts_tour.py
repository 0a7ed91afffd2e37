"""The tour through the contracts: a contract signed by keyboard, then pictures of sections and dialogs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from jib_desktop.exchange import papers
from jib_desktop.rules.contracts_life import Step
from jib_desktop.services import contracts, contracts_payments, contracts_record, startups
from jib_desktop.services.contracts import Filter, Sort
from jib_desktop.services.contracts_record import ContractRecord
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.contract import ContractDialog
from jib_desktop.ui.dialogs.contract_again import CorrectDialog, RenewDialog
from jib_desktop.ui.dialogs.contract_amend import AmendDialog
from jib_desktop.ui.dialogs.contract_letter import ContractLetterDialog
from jib_desktop.ui.dialogs.contract_payments import InvoicedDialog, PaidDialog
from jib_desktop.ui.dialogs.contract_steps import (
    ChecklistItemDialog,
    NoticeDialog,
    SignDialog,
    TerminateDialog,
)
from jib_desktop.ui.dialogs.finance import FinanceDialog
from jib_desktop.ui.dialogs.number_rule import NumberRuleDialog
from jib_desktop.ui.dialogs.print_preview import PrintPreviewDialog
from jib_desktop.ui.pages.contracts import ContractsPage
from jib_desktop.ui.printing.contract_paper import contract_pages

if TYPE_CHECKING:
    from jib_desktop.ui.tour import Guide

_CONTROL = Qt.KeyboardModifier.ControlModifier


def work(guide: Guide) -> None:
    """Draft a contract in the dialog, sign it by keyboard, and take the signature back and again."""
    page = _page(guide)
    store = guide.window.store
    with store.read() as session:
        startup = startups.find(session, "Tour Heron")[0]
    before = _count(guide)
    page.acts.new((startup.id, startup.name_en, startup.name_zh))
    dialog = guide.opened(ContractDialog)
    first = page.today() + timedelta(days=30)
    for name, text in (
        ("first_day", first.isoformat()), ("last_day", (first + timedelta(days=364)).isoformat()),
        ("desks", "4"), ("fee_cents", "9600"), ("deposit_cents", "19200"),
    ):  # fmt: skip
        dialog.form_widget(name).setFocus()
        guide.type(dialog.form_widget(name), text)
    guide.press(dialog, Qt.Key.Key_Return, _CONTROL)
    guide.until(lambda: _count(guide) == before + 1, "a new contract is drafted")
    guide.settle()
    page.acts.take_step(Step.SIGN)
    guide.press(guide.opened(SignDialog), Qt.Key.Key_Return, _CONTROL)
    guide.until(lambda: _state(guide) == "signed", "the contract is signed")
    guide.settle()
    guide.window.undo_action.trigger()
    guide.until(lambda: _state(guide) == "draft", "undo takes the signature back")
    guide.settle()
    guide.window.redo_action.trigger()
    guide.until(lambda: _state(guide) == "signed", "redo signs it again")
    guide.settle()


def pictures(guide: Guide) -> None:
    """Save a picture of every section and dialog of the contracts in the present language and look."""
    page, window = _page(guide), guide.window
    _choose(guide, _record(guide, lambda record: record.startup_en.startswith("Moonkite")))
    for section in page.panel.sections:
        page.panel.open_section(section.KEY)
        guide.shot(window, f"contracts-{section.KEY}")
    page.panel.open_section("overview")
    _choose(guide, _record(guide, lambda record: bool(record.amendments)))
    page.panel.open_section("changes")
    guide.shot(window, "contracts-amended")
    page.panel.open_section("overview")
    menu = page.menus.menu()
    guide.shot(menu, "contracts-menu")
    menu.close()
    _dialog_pictures(guide)
    _paper_pictures(guide)
    page.filters.clear()
    guide.settle()
    page.open_chip.set_active(True)
    guide.settle()


def _dialog_pictures(guide: Guide) -> None:
    window = guide.window
    store, jobs = window.store, window.jobs
    running = _record(guide, lambda record: record.state == "up_for_renewal")
    draft = _record(guide, lambda record: record.state == "draft")
    over = _record(guide, lambda record: record.state == "ended")
    with store.read() as session:
        lines = contracts_payments.list_payments(session, running.id, _page(guide).today())[-3:]
    shown: tuple[tuple[str, QDialog], ...] = (
        ("contract-dialog", ContractDialog(store, jobs, running, window)),
        ("contract-new-dialog", ContractDialog(store, jobs, None, window)),
        ("contract-sign-dialog", SignDialog(store, jobs, draft, window)),
        ("contract-renew-dialog", RenewDialog(store, jobs, running, window)),
        ("contract-amend-dialog", AmendDialog(store, jobs, running, window)),
        ("contract-notice-dialog", NoticeDialog(store, jobs, running, window)),
        ("contract-terminate-dialog", TerminateDialog(store, jobs, running, window)),
        ("contract-correct-dialog", CorrectDialog(store, jobs, over, window)),
        ("contract-checklist-dialog", ChecklistItemDialog(store, jobs, running, window)),
        ("contract-invoiced-dialog", InvoicedDialog(store, jobs, lines, running.number, window)),
        ("contract-paid-dialog", PaidDialog(store, jobs, lines, running.number, window)),
        ("contract-numbers-dialog", NumberRuleDialog(store, jobs, window)),
    )
    for name, dialog in shown:
        guide.dialog(dialog, name)


def _paper_pictures(guide: Guide) -> None:
    window = guide.window
    running = _record(guide, lambda record: record.state == "up_for_renewal")
    with window.store.read() as session:
        paper = papers.gathered(session, running.id, _page(guide).today())
    pages = contract_pages(paper, formats.language())
    guide.dialog(PrintPreviewDialog(window.settings, pages, window), "contract-print-preview")
    letter = ContractLetterDialog(window.jobs, window.settings, running.id, window)
    guide.dialog(letter, "contract-letter-dialog")
    finance = FinanceDialog(window.jobs, window.store, window.settings, window)
    guide.dialog(finance, "finance-dialog")


def _page(guide: Guide) -> ContractsPage:
    guide.window.show_page("contracts")
    page = guide.window.page("contracts")
    assert isinstance(page, ContractsPage)
    return page


def _choose(guide: Guide, record: ContractRecord) -> None:
    _page(guide).show_record(record.id)
    guide.settle()


def _count(guide: Guide) -> int:
    with guide.window.store.read() as session:
        return contracts.totals(session, Filter(_page(guide).today())).all


def _state(guide: Guide) -> str:
    with guide.window.store.read() as session:
        found = contracts.find(session, "Tour Heron", _page(guide).today())
    return found[0].state if found else ""


def _record(guide: Guide, fits: Callable[[ContractRecord], bool]) -> ContractRecord:
    """Return the contract that is due first of those that fit."""
    today = _page(guide).today()
    with guide.window.store.read() as session:
        ids: list[UUID] = list(contracts.list_ids(session, Filter(today), Sort()))
        records = (contracts_record.get(session, one, today) for one in ids)
        return next(record for record in records if fits(record))
