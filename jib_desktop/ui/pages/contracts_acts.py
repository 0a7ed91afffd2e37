"""What can be done with contracts from their page: each act one write, one sentence, one undo."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from sqlalchemy.orm import Session

from jib_desktop.rules.contracts_life import Step
from jib_desktop.services import (
    contracts_acts,
    contracts_amendments,
    contracts_documents,
    contracts_payments,
    contracts_record,
)
from jib_desktop.services.contracts_payments import PaymentRow
from jib_desktop.services.contracts_record import AmendmentRow, ChecklistRow, ContractRecord
from jib_desktop.ui import formats, messages
from jib_desktop.ui.names import full_name
from jib_desktop.ui.pages.contracts_attached import AttachedFiles
from jib_desktop.ui.pages.contracts_details import Details, is_offered
from jib_desktop.ui.pages.contracts_papers import ContractPapers
from jib_desktop.ui.pages.list_acts import ListActs
from jib_desktop.ui.sentences import problem_sentence

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.form_dialog import FormDialog
    from jib_desktop.ui.dialogs.importing import Import
    from jib_desktop.ui.pages.contracts import ContractsPage

Key = tuple[str, uuid.UUID | None]  # what was being filled in, and for which contract


class ContractActs(ListActs):
    """Opens the dialogs and does the writes of the page; `done` says in words what happened."""

    def __init__(self, page: ContractsPage) -> None:
        super().__init__(page)
        self._page = page
        self._drafts: dict[Key, dict[str, Any]] = {}
        self.papers = ContractPapers(self._jobs, self._store, self._settings, page)
        self.files = files = AttachedFiles(page)
        self.verbs = {
            "menu": self.open_menu,
            "open": page.show_record,
            "desk_open": partial(page.record_wanted.emit, "desks"),
            "credit_open": partial(page.record_wanted.emit, "credits"),
            "tick": lambda pair: self.tick(*pair),
            "item_add": self.add_item,
            "item_remove": self.remove_item,
            "payments_invoice": self.mark_invoiced,
            "payments_pay": self.mark_paid,
            "payments_unpay": self.mark_unpaid,
            "payments_unmark": self.unmark,
            "attach": files.attach,
            "document_open": files.open,
            "document_save": files.save,
            "document_remove": files.remove,
            "amendment_remove": self.remove_amendment,
            "letter": lambda _: self.letter(),
            "print": lambda _: self.print(),
            **{str(step): partial(self._asked_step, step) for step in Step},
        }

    @property
    def _details(self) -> Details | None:
        return self._page.panel.details

    # --- the life of a contract ---

    def new(self, startup: tuple[uuid.UUID, str, str] | None = None) -> None:
        """Draft a contract, for a startup (id, English and Chinese name) if one is named."""
        # Dialogs are imported when they are asked for: none is part of the page.
        from jib_desktop.ui.dialogs.contract import ContractDialog

        draft = self._drafts.pop(("new", None), None)
        dialog = ContractDialog(self._store, self._jobs, None, self._page, draft=draft, startup=startup)
        self._show(dialog, ("new", None))

    def _show(self, dialog: FormDialog, key: Key) -> None:
        dialog.saved.connect(self._saved)
        dialog.left.connect(partial(self._keep_draft, key))
        dialog.open()

    def _keep_draft(self, key: Key, typed: dict[str, Any]) -> None:
        self._drafts[key] = typed
        messages.show_notice(self.tr("Not saved. Open it again to go on with what you typed."), self._page)

    def _saved(self, contract_id: uuid.UUID, words: str) -> None:
        self.done.emit(words)
        self._page.show_record(contract_id)

    def edit(self) -> None:
        """Open the chosen contract: its draft or what may still change, else its correction."""
        self._with_record(self._open_edit)

    def _open_edit(self, record: ContractRecord) -> None:
        self._begin(Step.CHANGE if record.steps[Step.CHANGE] is None else Step.CORRECT, record)

    def _with_record(self, then: Callable[[ContractRecord], object]) -> None:
        """Read the contract of the current row, which the panel may not show yet, and go on with it."""
        contract_id = self._page.table.current_id()
        if contract_id is not None and not self._store.read_only:
            work = partial(_get, contract_id=contract_id, today=self._page.today())
            self._jobs.read(work, then, key="contracts.act")

    def take_step(self, step: Step) -> None:
        """Do what a step needs: a window where something is to be said, else one write."""
        self._with_record(partial(self._begin, step))

    def _begin(self, step: Step, record: ContractRecord) -> None:
        problem = record.steps[step]
        if problem is not None and not is_offered(record, step):
            messages.show_notice(problem_sentence(problem), self._page)
        elif step == Step.WITHDRAW_NOTICE:
            self._write_step(record, "contract_notice_withdrawn", contracts_acts.withdraw_notice)
        elif step == Step.REMOVE:
            self._write_step(record, "contract_removed", contracts_acts.remove)
        else:
            key = (str(step), record.id)
            draft = self._drafts.pop(key, None)
            self._show(_dialog_of(step)(self._store, self._jobs, record, self._page, draft=draft), key)

    def _asked_step(self, step: Step, _subject: object) -> None:
        self.take_step(step)

    def _write_step(self, record: ContractRecord, label: str, act: Callable[..., object]) -> None:
        work = partial(act, contract_id=record.id, seen_version=record.version)
        name = full_name(record.startup_en, record.startup_zh)
        self.write(label, work, " ".join(part for part in (record.number, name) if part))

    # --- checklists ---

    def tick(self, item: ChecklistRow, done: bool) -> None:
        """Mark something of a checklist as done today, or as not done."""
        if (details := self._details) is None:
            return
        day = self._page.today() if done else None
        work = partial(contracts_documents.tick, item_id=item.id, seen_version=item.version, done_on=day)
        self.write("checklist_ticked", work, details.subject)

    def add_item(self, stage: str) -> None:
        """Add something of one's own to a checklist."""
        from jib_desktop.ui.dialogs.contract_steps import ChecklistItemDialog

        if (details := self._details) is not None:
            dialog = ChecklistItemDialog(self._store, self._jobs, details.record, self._page)
            dialog.set_value("stage", stage)
            dialog.saved.connect(self._said)
            dialog.open()

    def _said(self, _contract_id: object, words: str) -> None:
        self.done.emit(words)

    def remove_item(self, item: ChecklistRow) -> None:
        """Take something of one's own off a checklist."""
        if (details := self._details) is not None:
            work = partial(contracts_documents.remove_item, item_id=item.id, seen_version=item.version)
            self.write("checklist_item_removed", work, details.subject)

    def remove_amendment(self, amendment: AmendmentRow) -> None:
        """Take back an amendment that was entered by mistake."""
        if (details := self._details) is not None:
            work = partial(
                contracts_amendments.remove_amendment, amendment_id=amendment.id,
                seen_version=amendment.version,
            )  # fmt: skip
            self.write("amendment_removed", work, details.subject)

    # --- money ---

    def mark_invoiced(self, lines: Sequence[PaymentRow]) -> None:
        """Mark lines as invoiced."""
        from jib_desktop.ui.dialogs.contract_payments import InvoicedDialog

        self._mark(InvoicedDialog, lines)

    def mark_paid(self, lines: Sequence[PaymentRow]) -> None:
        """Mark lines as paid."""
        from jib_desktop.ui.dialogs.contract_payments import PaidDialog

        self._mark(PaidDialog, lines)

    def _mark(self, kind: Callable[..., FormDialog], lines: Sequence[PaymentRow]) -> None:
        if (details := self._details) is not None:
            dialog = kind(self._store, self._jobs, list(lines), details.record.number, self._page)
            dialog.saved.connect(self._said)
            dialog.open()

    def mark_unpaid(self, lines: Sequence[PaymentRow]) -> None:
        """Mark lines as not paid after all."""
        work = partial(contracts_payments.mark_paid, seen=_seen(lines), paid_on=None)
        self.write("payments_unpaid", work, self._lines_subject(lines))

    def unmark(self, lines: Sequence[PaymentRow]) -> None:
        """Plan lines again that were marked as invoiced."""
        work = partial(contracts_payments.unmark, seen=_seen(lines))
        self.write("payments_unmarked", work, self._lines_subject(lines))

    def _lines_subject(self, lines: Sequence[PaymentRow]) -> str:
        details = self._details
        one = details.subject if details is not None else ""
        return one if len(lines) == 1 else formats.number(len(lines))

    # --- elsewhere ---

    def show_startup(self) -> None:
        """Go to the startup of the chosen contract."""
        if (details := self._details) is not None:
            self._page.record_wanted.emit("startups", details.record.values["startup_id"])

    def letter(self) -> None:
        """Fill the chosen contract into a Word file."""
        if (contract_id := self._page.table.current_id()) is not None:
            self.papers.write_letter(contract_id)

    def print(self) -> None:
        """Show the chosen contract as it is printed; from there it goes to a printer or a PDF."""
        if (contract_id := self._page.table.current_id()) is not None:
            self.papers.preview(contract_id)

    def import_contracts(self, path: Path | None = None) -> Import:
        """Take in a list of contracts."""
        return self.import_kind("contracts", path)

    def export(self) -> None:
        """Write the list to a workbook or a text file."""
        page = self._page
        self.export_kind("contracts", (page.filters.wanted, page.sort), page.shown_count)

    def number_rule(self) -> None:
        """Set the rule of the site for numbers of contracts."""
        from jib_desktop.ui.dialogs.number_rule import NumberRuleDialog

        dialog = NumberRuleDialog(self._store, self._jobs, self._page)
        dialog.saved.connect(self._said)
        dialog.open()

    def open_menu(self, spot: QPoint) -> None:
        """Open the menu of the chosen contract."""
        self._page.menus.open_menu(spot)


def _get(session: Session, contract_id: uuid.UUID, today: date) -> ContractRecord:
    return contracts_record.get(session, contract_id, today)


def _dialog_of(step: Step) -> Callable[..., FormDialog]:
    """Return the dialog of a step: XDialog(store, jobs, record, parent, draft=…)."""
    from jib_desktop.ui.dialogs import contract, contract_again, contract_amend, contract_steps

    dialogs: dict[Step, Callable[..., FormDialog]] = {
        Step.CHANGE: contract.ContractDialog,
        Step.CORRECT: contract_again.CorrectDialog,
        Step.RENEW: contract_again.RenewDialog,
        Step.AMEND: contract_amend.AmendDialog,
        Step.SIGN: contract_steps.SignDialog,
        Step.GIVE_NOTICE: contract_steps.NoticeDialog,
        Step.TERMINATE: contract_steps.TerminateDialog,
    }
    return dialogs[step]


def _seen(lines: Sequence[PaymentRow]) -> list[tuple[uuid.UUID, int]]:
    return [(line.id, line.version) for line in lines if line.id is not None]
