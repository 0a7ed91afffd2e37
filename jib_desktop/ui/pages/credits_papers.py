"""Vouchers and bills of an account, one card each, with what can be done with them."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QLabel

from jib_desktop.db.store import Store
from jib_desktop.services.credits_entries import BillRow
from jib_desktop.services.credits_lots import LotRow
from jib_desktop.ui import formats
from jib_desktop.ui.pages.credits_details import Details
from jib_desktop.ui.pages.credits_overview import lot_name
from jib_desktop.ui.pages.sections import CardsSection
from jib_desktop.ui.table.columns import Status
from jib_desktop.ui.texts import in_a_row, translate
from jib_desktop.ui.widgets.badge import Badge
from jib_desktop.ui.widgets.fact_list import Fact, FactList, plain_label
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.words.credits import evidence_word, exact_words, generation_word, month_words

_STEP = 30  # cards shown at a time


def _tr(text: str) -> str:
    return translate("CreditPanel", text)


class _Way(NamedTuple):
    """A link on a card: its word, and what it asks for."""

    words: str
    verb: str
    subject: object
    about: str  # for who hears the link alone


class _Cards(CardsSection):
    """Cards with a heading and a badge, facts and links; the first ones, the others on demand."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._writable = not store.read_only
        self._shown = _STEP
        self._details: Details | None = None
        self.more_link = LinkLabel()
        self.more_link.set_flush()
        self.more_link.clicked.connect(self._show_more)
        self.column.insertWidget(1, self.more_link)
        self.column.insertSpacing(2, 8)
        self.add_button.setVisible(self._writable)

    def show_details(self, details: Details) -> None:
        if self._details is None or self._details.row.id != details.row.id:
            self._shown = _STEP
        self._details = details
        self.fill(details)

    def fill(self, details: Details) -> None:
        """Show the cards of an account."""
        raise NotImplementedError

    def _show_more(self) -> None:
        self._shown += _STEP
        if self._details is not None:
            self.fill(self._details)

    def say_rest(self, count: int) -> None:
        """Offer the cards that are not shown yet."""
        rest = count - self._shown
        self.more_link.setVisible(rest > 0)
        words = translate("Panel", "Show {count} more")
        self.more_link.setText(words.format(count=formats.number(min(max(rest, 0), _STEP))))

    def add_head(self, words: str, status: Status) -> None:
        """Add heading and badge of a card."""
        row = QHBoxLayout()
        label = QLabel(words)
        label.setProperty("role", "title")
        badge = Badge()
        badge.set_status(status.text, status.glyph, status.family)
        row.addWidget(label)
        row.addStretch()
        row.addWidget(badge)
        self.cards.addLayout(row)
        self.cards.addSpacing(6)

    def add_ways(self, ways: list[_Way]) -> None:
        """Add the links of a card in one line."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(16)
        for words, verb, subject, about in ways:
            link = LinkLabel(words)
            link.set_flush()
            link.setAccessibleName(f"{words}: {about}")
            link.clicked.connect(partial(self.asked.emit, verb, subject))
            row.addWidget(link)
        row.addStretch()
        self.cards.addLayout(row)


# --- vouchers -------------------------------------------------------------------------------------


def lot_status(lot: LotRow, details: Details) -> Status:
    """Return what a voucher is good for today."""
    stand, today = lot.balance, details.today
    if lot.effective_on > today:
        return Status(_tr("not good yet"), "ph.clock", "blue")
    if stand.available > 0:
        days = (lot.expires_on - today).days
        if days <= 90:
            words = translate("CreditPanel", "lapses in %n day(s)", n=days)
            return Status(words, "ph.calendar-x", "amber")
        return Status(_tr("good"), "ph.check-circle", "green")
    if stand.expired > 0:
        return Status(_tr("lapsed"), "ph.calendar-x", "grey")
    if stand.voided > 0:
        return Status(_tr("void"), "ph.x-circle", "grey")
    return Status(_tr("used up"), "ph.check", "grey")


class VouchersSection(_Cards):
    """The vouchers of an account, what lapses first on top."""

    KEY = "vouchers"
    ADD = "grant"

    def title(self) -> str:
        return _tr("Vouchers")

    def number(self, details: Details) -> int | None:
        return len(details.lots)

    def fill(self, details: Details) -> None:
        """Show the vouchers of an account: those that still pay before the others."""
        alive = [one for one in details.lots if one.balance.available > 0]
        lots = [*alive, *(one for one in reversed(details.lots) if one not in alive)]
        nothing = _tr("No credit was granted to this account.")
        self.show_cards(lots[: self._shown], _tr("Grant …"), nothing)
        self.say_rest(len(lots))

    def add_card(self, record: LotRow) -> None:
        """Add a voucher: its state, where its amount went, what can be done."""
        assert self._details is not None
        self.add_head(lot_name(record), lot_status(record, self._details))
        facts = FactList()
        facts.asked.connect(partial(self.asked.emit, "contract"))
        facts.set_facts(_lot_facts(record))
        self.cards.addWidget(facts)
        self.add_ways(self._ways(record))

    def _ways(self, lot: LotRow) -> list[_Way]:
        assert self._details is not None
        name = lot_name(lot)
        ways = [_Way(_tr("Entries"), "entries_of", lot.id, name)]
        if not self._writable or lot.balance.available <= 0:
            return ways
        if self._details.row.is_pool:
            ways.append(_Way(_tr("Allocate …"), "allocate", lot.id, name))
        if lot.parent_id is not None:
            ways.append(_Way(_tr("Recall …"), "recall", lot.id, name))
        ways.append(_Way(_tr("Void …"), "void", lot.id, name))
        ways.append(_Way(_tr("Adjust …"), "adjust", lot.id, name))
        return ways


def _lot_facts(lot: LotRow) -> list[Fact]:
    stand = lot.balance
    amounts = (
        (_tr("Left"), stand.available, True),
        (_tr("Face value"), stand.granted, True),
        (_tr("Used"), stand.consumed, False),
        (_tr("Allocated"), stand.moved, False),
        (_tr("Lapsed"), stand.expired, False),
        (_tr("Void"), stand.voided, False),
    )
    facts = [
        Fact(label, exact_words(units, lot.currency)) for label, units, always in amounts if units or always
    ]
    days = _tr("{first} to {last}").format(
        first=formats.day_in_line(lot.effective_on), last=formats.day_in_line(lot.expires_on)
    )
    facts.append(Fact(_tr("Good"), days))
    if lot.granted_on != lot.effective_on:
        facts.append(Fact(_tr("Granted"), formats.day_in_line(lot.granted_on)))
    if lot.products:
        facts.append(Fact(_tr("For"), ", ".join(lot.products)))
    if lot.parent_id is not None:
        facts.append(Fact(_tr("From"), _tr("the pool of the base")))
    if lot.contract_id is not None:
        facts.append(
            Fact(_tr("Promised by"), lot.contract_number or _tr("a contract"), target=lot.contract_id)
        )
    if lot.description:
        facts.append(Fact(_tr("Note"), lot.description))
    return facts


# --- bills ----------------------------------------------------------------------------------------


def bill_status(bill: BillRow) -> Status:
    """Return whether a file counts, and whether it may still change."""
    if bill.evidence == "estimate":
        return Status(_tr("estimate"), "ph.chart-line", "grey")
    if not bill.counts:
        return Status(_tr("replaced"), "ph.clock-counter-clockwise", "grey")
    if bill.is_final:
        return Status(_tr("final"), "ph.check-circle", "green")
    return Status(_tr("preliminary"), "ph.clock", "amber")


class BillsSection(_Cards):
    """The files that were taken in for an account, newest month first."""

    KEY = "bills"
    ADD = "import_bill"

    def title(self) -> str:
        return _tr("Bills")

    def number(self, details: Details) -> int | None:
        return len(details.bills)

    def fill(self, details: Details) -> None:
        """Show the bills of an account."""
        self.add_button.set_glyph("ph.upload-simple")
        nothing = _tr("No bill of this account was taken in yet.")
        self.show_cards(details.bills[: self._shown], _tr("Import bill …"), nothing)
        self.say_rest(len(details.bills))

    def add_card(self, record: BillRow) -> None:
        """Add a file: its month, what it is, who took it in."""
        month = month_words(record.month)
        self.add_head(f"{month} · {record.span}" if record.span else month, bill_status(record))
        lines = translate("CreditPanel", "%n line(s)", n=record.line_count)
        what = f"{generation_word(record.generation)}, {lines}"
        taken = f"{formats.moment(record.at)} · {record.actor}" if record.actor else formats.moment(record.at)
        for words, role in ((record.file_name, ""), (what, "quiet"), (taken, "quiet")):
            self.cards.addWidget(plain_label(words, role))
        if record.evidence == "estimate":
            note = in_a_row((evidence_word(record.evidence), _tr("It books nothing.")))
            self.cards.addWidget(plain_label(note, "quiet"))
        self.add_ways([_Way(_tr("Entries of the month"), "month", record.month, month)])
