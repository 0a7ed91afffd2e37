"""The sub-tab of entries: filter, list with running balance, and below it what paid the chosen use."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.credits import OPEN_ACCOUNTS, TransactionKind, days_of
from jib_desktop.services import credits_entries
from jib_desktop.services.credits_entries import EntryFilter, EntryRow, PaidBy
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.look import Size
from jib_desktop.ui.pages.credits_details import Details
from jib_desktop.ui.pages.credits_entries import COLUMNS, OPEN, EntryLine, EntrySource, heading
from jib_desktop.ui.pages.credits_overview import lot_name
from jib_desktop.ui.pages.sections import Section, hairline
from jib_desktop.ui.table.columns import default_layout
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.fact_list import Fact, FactList, plain_label
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.folding_line import FoldingLine
from jib_desktop.ui.words.credits import booking_word, exact_words, ledger_word, month_words, units_words

_BY_HAND = frozenset({"grant", "redeem", "allocate", "recall", "void", "adjust"})
_USES = frozenset({"consume", "restore"})
_PAUSE = 60  # ms on an entry until what paid it is asked for


def _tr(text: str) -> str:
    return translate("CreditPanel", text)


class EntriesSection(Section):
    """Movements of one account, with the balance after each."""

    KEY = "entries"

    def __init__(self, store: Store, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._writable = not store.read_only
        self._details: Details | None = None
        self._shown: Details | None = None
        self._entry: EntryRow | None = None
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_PAUSE)
        self._asking.timeout.connect(self._show_entry)
        self.model = TableModel(COLUMNS, store, jobs, self)
        self.entry_table = TableView()
        self.entry_table.setObjectName("entry_table")
        self.entry_table.set_table(self.model)
        self.entry_table.set_dense()
        self.entry_table.set_layout(default_layout(COLUMNS, ""))
        self.entry_table.setMinimumHeight(160)
        self.entry_table.current_changed.connect(lambda _one: self._asking.start())
        self.kind_chip, self.voucher_chip, self.month_chip = FilterChip(), FilterChip(), FilterChip()
        for depth, chip in enumerate((self.month_chip, self.voucher_chip, self.kind_chip), 1):
            chip.setProperty("folds", depth)
            chip.set_choices([])
            chip.chosen_changed.connect(self._filter)
        self.head_label = plain_label("", "title")
        self.booked_label = plain_label("", "quiet")
        self.reason_label = plain_label("")
        self.paid_label = plain_label("", "quiet")
        self.facts = FactList()
        self.facts.asked.connect(partial(self.asked.emit, "voucher"))
        self.reverse_button = Button()
        self.reverse_button.set_small(True)
        self.reverse_button.set_glyph("ph.arrow-u-up-left")
        self.reverse_button.clicked.connect(self._reverse)
        self.model.shown.connect(self._asking.start)
        self._arrange()

    def _arrange(self) -> None:
        self.column.setContentsMargins(0, 0, 0, 0)
        line = FoldingLine()
        row = QHBoxLayout(line)
        row.setContentsMargins(Size.PAGE_SIDE, 8, Size.PAGE_SIDE, 8)
        row.setSpacing(8)
        for chip in (self.kind_chip, self.voucher_chip, self.month_chip):
            row.addWidget(chip)
        row.addStretch()
        self.foot = QWidget()
        below = QVBoxLayout(self.foot)
        below.setContentsMargins(24, 10, 24, 14)
        below.setSpacing(4)
        for part in (self.head_label, self.booked_label, self.reason_label, self.paid_label, self.facts):
            below.addWidget(part)
        below.addWidget(self.reverse_button)
        self.column.addWidget(line)
        self.column.addWidget(hairline())
        self.column.addWidget(self.entry_table, 1)
        self.column.addWidget(hairline())
        self.column.addWidget(self.foot)

    def title(self) -> str:
        return _tr("Entries")

    def number(self, details: Details) -> int | None:
        return details.entry_count

    # --- showing ---

    def show_details(self, details: Details) -> None:
        self._details = details
        if self.isVisible():
            self._fill(details)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill when somebody looks."""
        super().showEvent(event)
        if self._details is not None and self._details is not self._shown:
            self._fill(self._details)

    def _fill(self, details: Details) -> None:
        same = self._shown is not None and self._shown.row.id == details.row.id
        self._shown = details
        self.entry_table.setAccessibleName(_tr("Entries"))
        self.kind_chip.setText(_tr("Kind"))
        self.voucher_chip.setText(_tr("Voucher"))
        self.month_chip.setText(_tr("Month"))
        self.reverse_button.setText(_tr("Reverse …"))
        self._offer(details, keep=same)
        self.model.retitle()
        self.model.set_source(self._source(details), same_list=same)

    def _offer(self, details: Details, *, keep: bool) -> None:
        """Offer the choices of the chips; those of another account are forgotten."""
        kinds = [(str(one), booking_word(str(one))) for one in TransactionKind]
        vouchers = [(str(lot.id), lot_name(lot)) for lot in details.lots]
        months = sorted({one.month for one in details.bills} | {one.month for one in details.points})
        offered = (
            (self.kind_chip, [(OPEN, _tr("Paid by nobody")), *kinds]),
            (self.voucher_chip, vouchers),
            (self.month_chip, [(one, month_words(one)) for one in reversed(months)]),
        )
        for chip, choices in offered:
            chip.blockSignals(True)
            if not keep:
                chip.set_chosen([])
            chip.set_choices(choices, one_only=chip is not self.kind_chip)
            chip.blockSignals(False)

    def _source(self, details: Details) -> EntrySource:
        return EntrySource(details.row.holder_id, details.row.currency, self.wanted)

    @property
    def wanted(self) -> EntryFilter:
        """What the chips show."""
        kinds = frozenset(self.kind_chip.chosen())
        months, lots = self.month_chip.chosen(), self.voucher_chip.chosen()
        first, last = days_of(months[0]) if months else (None, None)
        return EntryFilter(
            (kinds - {OPEN}) or None, int(lots[0]) if lots else None, first, last, only_open=OPEN in kinds
        )

    def _filter(self, _chosen: Sequence[str]) -> None:
        if self._shown is not None:
            self.model.set_source(self._source(self._shown))

    def show_month(self, month: str) -> None:
        """Show the entries of a month."""
        self.kind_chip.set_active(False)
        self.voucher_chip.set_active(False)
        self.month_chip.set_chosen([month])

    def show_voucher(self, lot_id: int) -> None:
        """Show the entries of a voucher."""
        self.kind_chip.set_active(False)
        self.month_chip.set_active(False)
        self.voucher_chip.set_chosen([str(lot_id)])

    # --- the chosen entry ---

    def _show_entry(self) -> None:
        place = self.entry_table.currentIndex().row()
        line = self.model.row_at(place) if 0 <= place < self.model.rowCount() else None
        self._entry = line.entry if isinstance(line, EntryLine) else None
        entry, details = self._entry, self._shown
        for part in (self.booked_label, self.reason_label, self.paid_label, self.facts, self.reverse_button):
            part.hide()
        if entry is None or details is None:
            self.head_label.setText(_tr("No entry fits the filter."))
            return
        what, booked = heading(entry, details.row.currency)
        self.head_label.setText(what)
        self.booked_label.setText(booked)
        self.booked_label.show()
        self.reason_label.setText(entry.reason)
        self.reason_label.setVisible(bool(entry.reason))
        self.paid_label.setText(self._state(entry))
        self.paid_label.setVisible(bool(self.paid_label.text()))
        undone = entry.is_reversed or entry.reverses is not None
        self.reverse_button.setVisible(entry.kind in _BY_HAND and not undone and self._writable)
        if entry.kind in _USES or entry.account in OPEN_ACCOUNTS:
            ask = partial(
                credits_entries.paid_by, holder_id=details.row.holder_id, currency=details.row.currency,
                month=entry.month, day=entry.day,
            )  # fmt: skip
            self._jobs.read(ask, partial(self._show_paid, entry), key="credits.paid_by")

    def _state(self, entry: EntryRow) -> str:
        if entry.is_reversed:
            return _tr("It was reversed.")
        return _tr("It reverses an earlier booking.") if entry.reverses is not None else ""

    def _show_paid(self, entry: EntryRow, paid: Sequence[PaidBy]) -> None:
        """Say which vouchers paid what was used on that day."""
        if entry is not self._entry or self._shown is None:
            return
        currency, lots = self._shown.row.currency, {one.id: one for one in self._shown.lots}
        total = sum(one.amount for one in paid)
        if total == abs(entry.amount) or total == entry.open_amount:
            words = _tr("Paid by")
        else:
            words = _tr("All use of that day: {amount}, paid by").format(amount=units_words(total, currency))
        self.paid_label.setText(words)
        self.paid_label.show()
        self.facts.set_facts([
            Fact(
                lot_name(lots[one.lot_id]) if one.lot_id in lots else one.voucher or ledger_word(one.account),
                exact_words(one.amount, currency), target=one.lot_id,
            )
            for one in paid
        ])  # fmt: skip
        self.facts.setVisible(bool(paid))

    def _reverse(self) -> None:
        if self._entry is not None:
            self.asked.emit("reverse", self._entry.transaction_id)
