"""The chosen account at the right of the list of cloud credits: head, acts, a section behind each tab."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QLabel, QWidget

from jib_desktop.db.store import Store
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.credits_details import Details, in_words
from jib_desktop.ui.pages.credits_entries_section import EntriesSection
from jib_desktop.ui.pages.credits_overview import OverviewSection
from jib_desktop.ui.pages.credits_papers import BillsSection, VouchersSection
from jib_desktop.ui.pages.record_panel import RecordPanel
from jib_desktop.ui.pages.sections import HistorySection, Section
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.words.credits import account_words


class _Act(NamedTuple):
    verb: str
    glyph: str
    words: str
    subject: object
    writes: bool = True


class _History(HistorySection):
    """The history without its number: five tabs leave no room for it."""

    def number(self, details: Details) -> int | None:
        return None


class CreditPanel(RecordPanel):
    """Head and sections of one account and currency."""

    FORM = "credit_panel"

    origin_label: QLabel
    name_label: QLabel
    first_button: Button
    second_button: Button
    third_button: Button

    details: Details | None

    def __init__(self, store: Store, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._jobs = store, jobs
        self._writable = not store.read_only
        self._acts: list[_Act] = []

    def make_sections(self) -> Sequence[Section]:
        """Make the sections in the order of their tabs."""
        self.overview = OverviewSection()
        self.entries = EntriesSection(self._store, self._jobs)
        self.vouchers = VouchersSection(self._store)
        self.bills = BillsSection(self._store)
        return (self.overview, self.entries, self.vouchers, self.bills, _History())

    def build(self) -> None:
        """Make head and sections."""
        super().build()
        self._buttons = (self.first_button, self.second_button, self.third_button)
        for place, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._ask_act, place))

    # --- showing ---

    def parts(self) -> tuple[QWidget, ...]:
        """Return what stands in the head while an account is shown."""
        return (self.origin_label, self.name_label, *self._buttons)

    def in_words(self, details: Details) -> Details:
        """Return the same details in the present language of the window."""
        return in_words(details)

    def show_head(self, details: Details) -> None:
        """Write account, currency and name, and offer what is done most with such an account."""
        row = details.row
        account = self.tr("Account {number}").format(number=account_words(row.account))
        self.origin_label.setText(f"{account} · {row.currency}")
        self.name_label.setText(details.name)
        self._acts = [one for one in self._fitting(details) if self._writable or not one.writes][:3]
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(self._acts))
            if place < len(self._acts):
                button.setText(self._acts[place].words)
                button.setToolTip(self._acts[place].words)
                button.set_glyph(self._acts[place].glyph)

    def _fitting(self, details: Details) -> list[_Act]:
        row = details.row
        grant = _Act("grant", "ph.plus", self.tr("Grant …"), row.holder_id)
        reconcile = _Act("reconcile", "ph.scales", self.tr("Reconcile …"), row.account_id, writes=False)
        if row.is_pool:
            move = self.tr("Allocate …")
            return [_Act("allocate", "ph.arrow-bend-double-up-right", move, None), grant, reconcile]
        if row.startup_id is None:
            return [_Act("give_away", "ph.user-plus", self.tr("Assign to a startup …"), row)]
        statement = _Act("statement", "ph.list-dashes", self.tr("Statement …"), row.startup_id, writes=False)
        return [statement, grant, reconcile]

    # --- asking ---

    def _ask(self, verb: str, subject: object) -> None:
        if verb in ("month", "entries_of"):
            self.open_section("entries")
            show = self.entries.show_month if verb == "month" else self.entries.show_voucher
            show(subject)  # type: ignore[arg-type]
        elif verb == "voucher":
            self.open_section("vouchers")
        else:
            super()._ask(verb, subject)

    def _ask_act(self, place: int) -> None:
        act = self._acts[place]
        self.asked.emit(act.verb, act.subject)
