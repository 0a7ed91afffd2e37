"""What can be done with contracts from their page: each act one write, one sentence, one undo."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint

from jib_desktop.rules.contracts_life import Step
from jib_desktop.services import contracts_acts, contracts_amendments, contracts_documents, contracts_payments
from jib_desktop.services.contracts_payments import PaymentRow
from jib_desktop.services.contracts_record import AmendmentRow, ChecklistRow
from jib_desktop.ui import formats
from jib_desktop.ui.pages.contracts_attached import AttachedFiles
from jib_desktop.ui.pages.contracts_details import Details
from jib_desktop.ui.pages.contracts_papers import ContractPapers
from jib_desktop.ui.pages.list_acts import ListActs

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.importing import Import
    from jib_desktop.ui.pages.contracts import ContractsPage


class ContractActs(ListActs):
    """Opens the dialogs and does the writes of the page; `done` says in words what happened."""

    def __init__(self, page: ContractsPage) -> None:
        super().__init__(page)
        self._page = page
        self.papers = ContractPapers(self._jobs, self._store, self._settings, page)
        self.files = files = AttachedFiles(page)
        self._verbs: dict[str, Callable[[Any], object]] = {
            "menu": self.open_menu,
            "open": page.show_record,
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

    def do(self, verb: str, subject: object) -> None:
        """Do what the panel asks for."""
        self._verbs[verb](subject)

    @property
    def _details(self) -> Details | None:
        return self._page.panel.details

    # --- the life of a contract ---

    def new(self) -> None:
        """Draft a contract."""

    def edit(self) -> None:
        """Open the chosen contract: its draft or what may still change, else its correction."""
        details = self._details
        if details is not None:
            step = Step.CHANGE if details.record.steps[Step.CHANGE] is None else Step.CORRECT
            self.take_step(step)

    def take_step(self, step: Step) -> None:
        """Do what a step needs: a window where something is to be said, else one write."""
        details = self._details
        if details is None or self._store.read_only or details.record.steps[step] is not None:
            return
        if step == Step.WITHDRAW_NOTICE:
            self._write_step(details, "contract_notice_withdrawn", contracts_acts.withdraw_notice)
        elif step == Step.REMOVE:
            self._write_step(details, "contract_removed", contracts_acts.remove)

    def _asked_step(self, step: Step, _subject: object) -> None:
        self.take_step(step)

    def _write_step(self, details: Details, label: str, act: Callable[..., object]) -> None:
        record = details.record
        work = partial(act, contract_id=record.id, seen_version=record.version)
        self.write(label, work, details.subject)

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

    def mark_paid(self, lines: Sequence[PaymentRow]) -> None:
        """Mark lines as paid."""

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
        if (details := self._details) is not None:
            self.papers.write_letter(details.record.id)

    def print(self) -> None:
        """Show the chosen contract as it is printed; from there it goes to a printer or a PDF."""
        if (details := self._details) is not None:
            self.papers.preview(details.record.id)

    def import_contracts(self, path: Path | None = None) -> Import:
        """Take in a list of contracts."""
        return self.import_kind("contracts", path)

    def export(self) -> None:
        """Write the list to a workbook or a text file."""

    def open_menu(self, spot: QPoint) -> None:
        """Open the menu of the chosen contract."""
        self._page.menus.open_menu(spot)


def _seen(lines: Sequence[PaymentRow]) -> list[tuple[uuid.UUID, int]]:
    return [(line.id, line.version) for line in lines if line.id is not None]
