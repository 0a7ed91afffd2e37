"""The money of a contract: its schedule, what was invoiced and paid, sums, marks for several lines."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Ids, Store
from jib_desktop.services.contracts_payments import PaymentRow, is_due, sums
from jib_desktop.ui import formats
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.contracts_details import Details
from jib_desktop.ui.pages.sections import Section, hairline
from jib_desktop.ui.statuses import payment_status
from jib_desktop.ui.table.columns import Amount, Column, default_layout
from jib_desktop.ui.table.model import FIRST, TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.fact_list import Fact, FactList, plain_label
from jib_desktop.ui.words import column_word
from jib_desktop.ui.words.contracts import payment_kind_word


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContractPanel", text)


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """A line of the schedule with an id to choose it by: a planned line has none in the data file."""

    id: uuid.UUID
    line: PaymentRow
    overdue: bool

    @property
    def about(self) -> str:
        """What the line is for: the days of a fee, else its kind."""
        line = self.line
        if line.kind != "fee":
            return payment_kind_word(line.kind)
        return formats.days_of_month(line.first_day, line.last_day)


def schedule_rows(lines: Sequence[PaymentRow], today: date) -> list[ScheduleRow]:
    """Return the lines with ids that stay the same when they are marked."""
    seen: Counter[tuple[Any, ...]] = Counter()
    found = []
    for line in lines:
        key = (line.kind, line.first_day, line.last_day)
        seen[key] += 1
        name = f"{line.kind} {line.first_day} {line.last_day} {seen[key]}"
        found.append(ScheduleRow(uuid.uuid5(line.contract_id, name), line, is_due(line, today)))
    return found


def _column(key: str, value: Callable[[ScheduleRow], Any], kind: Any, width: int, **more: Any) -> Column:
    return Column(key, partial(column_word, key), value, kind, width, sorts=False, **more)


def _about_word() -> str:
    return _tr("For")


COLUMNS: tuple[Column, ...] = (
    _column("due_on", lambda r: r.line.due_on, "day", 110, least=104),
    Column("about", _about_word, lambda r: r.about, "text", 90, sorts=False, stretches=True, least=64),
    _column("gross_cents", lambda r: Amount(r.line.gross_cents, r.line.currency), "amount", 96, least=88),
    _column("state", lambda r: payment_status(r.line.state, overdue=r.overdue), "badge", 122, least=96),
    _column("net_cents", lambda r: Amount(r.line.net_cents, r.line.currency), "amount", 104, shown=False),
    _column("vat_cents", lambda r: Amount(r.line.vat_cents, r.line.currency), "amount", 96, shown=False),
    _column("invoice", lambda r: r.line.invoice, "text", 96, shown=False),
    _column("paid_on", lambda r: r.line.paid_on, "day", 96, shown=False),
)


@dataclass(frozen=True)
class _Schedule:
    """The lines of one contract as a source of a table: they are read with the contract."""

    rows: tuple[ScheduleRow, ...]

    def fetch_first(self, _session: Session) -> Sequence[ScheduleRow]:
        """Return the first lines."""
        return self.rows[:FIRST]

    def fetch_ids(self, _session: Session) -> Ids:
        """Return the ids of all lines."""
        return Ids.of([row.id for row in self.rows])

    def fetch_rows(self, _session: Session, ids: Sequence[uuid.UUID]) -> Sequence[ScheduleRow]:
        """Return the lines of these ids."""
        wanted = set(ids)
        return [row for row in self.rows if row.id in wanted]


# Verb → state of the lines it is for, words on its button.
_MARKS = (
    ("payments_invoice", "planned"),
    ("payments_pay", "invoiced"),
    ("payments_unpay", "paid"),
    ("payments_unmark", "invoiced"),
)


class MoneySection(Section):
    """The schedule of a contract and its sums."""

    KEY = "money"

    def __init__(self, store: Store, jobs: Jobs) -> None:
        super().__init__()
        self._writable = not store.read_only
        self._details: Details | None = None  # what is shown
        self._waiting: Details | None = None  # what shall be shown once somebody looks
        self.model = TableModel(COLUMNS, store, jobs, self)
        self.payment_table = TableView()
        self.payment_table.setObjectName("payment_table")
        self.payment_table.set_table(self.model)
        self.payment_table.set_layout(default_layout(COLUMNS, ""))
        self.payment_table.setMinimumHeight(180)
        self.payment_table.selection_changed.connect(self._offer_marks)
        self.payment_table.opened.connect(lambda _one: self._next_mark())
        self.buttons = {verb: Button() for verb, _state in _MARKS}
        for verb, button in self.buttons.items():
            button.set_small(True)
            button.clicked.connect(partial(self._mark, verb))
        self.hint_label = plain_label("", "quiet")
        self.facts = FactList()
        self._arrange()

    def _arrange(self) -> None:
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.payment_table, 1)
        self.column.addWidget(hairline())
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(24, 12, 24, 16)
        below.setSpacing(8)
        below.addWidget(self.hint_label)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch()
        below.addLayout(row)
        below.addSpacing(4)
        below.addWidget(self.facts)
        self.column.addWidget(foot)

    def title(self) -> str:
        return _tr("Money")

    def show_details(self, details: Details) -> None:
        self._waiting = details
        if self.isVisible():
            self._fill(details)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill when somebody looks: a schedule of ten years takes a moment."""
        super().showEvent(event)
        if self._waiting is not None and self._waiting is not self._details:
            self._fill(self._waiting)

    def _fill(self, details: Details) -> None:
        other = self._details is None or self._details.record.id != details.record.id
        self._details = details
        words = {
            "payments_invoice": _tr("Mark invoiced …"), "payments_pay": _tr("Mark paid …"),
            "payments_unpay": _tr("Mark unpaid"), "payments_unmark": _tr("Plan again"),
        }  # fmt: skip
        for verb, button in self.buttons.items():
            button.setText(words[verb])
        self.payment_table.setAccessibleName(_tr("Payment schedule"))
        rows = tuple(schedule_rows(details.payments, details.today))
        self.model.retitle()
        self.model.set_source(_Schedule(rows), at_once=True)
        self._show_sums(details)
        if other and rows:
            open_ones = (place for place, row in enumerate(rows) if row.line.state != "paid")
            self.payment_table.choose(rows[next(open_ones, 0)].id)
            # The table gets its height only now, after the section was shown.
            QTimer.singleShot(0, self, self._show_chosen)
        self._offer_marks()

    def _show_chosen(self) -> None:
        table = self.payment_table
        table.scrollTo(table.currentIndex())

    def _show_sums(self, details: Details) -> None:
        currency = str(details.record.values["currency"])
        found = sums(details.payments)
        lines = (
            (_tr("Fees, net"), found.net), (column_word("vat_cents"), found.vat),
            (_tr("With VAT"), found.gross), (_tr("Of it invoiced"), found.invoiced),
            (_tr("Of it paid"), found.paid), (_tr("Deposit held"), found.deposit_held),
        )  # fmt: skip
        self.facts.set_facts([Fact(label, formats.amount(cents, currency)) for label, cents in lines])

    # --- marking ---

    def chosen(self) -> list[PaymentRow]:
        """Return the selected lines."""
        wanted = set(self.payment_table.selected_ids())
        rows = (self.model.row_at(place) for place in range(self.model.rowCount()))
        return [row.line for row in rows if row is not None and row.id in wanted]

    def _fitting(self, verb: str) -> list[PaymentRow]:
        state = dict(_MARKS)[verb]
        return [line for line in self.chosen() if line.state == state]

    def _offer_marks(self) -> None:
        if self._details is None:
            return
        draft = not self._details.record.number
        any_left = False
        for verb, button in self.buttons.items():
            fits = bool(self._fitting(verb)) and not draft and self._writable
            button.setVisible(fits)
            any_left = any_left or fits
        self.hint_label.setText(self._hint(draft))

    def _hint(self, draft: bool) -> str:
        assert self._details is not None
        if not self.model.rowCount():
            return _tr("No fee and no deposit are agreed: nothing is to be paid.")
        if draft:
            return _tr("This is what will be due once the contract is signed.")
        if len(chosen := self.chosen()) > 1:
            currency = str(self._details.record.values["currency"])
            words = QCoreApplication.translate("ContractPanel", "%n line(s) chosen: {sum}", "", len(chosen))
            return words.format(sum=formats.amount(sum(one.gross_cents for one in chosen), currency))
        return _tr("Choose one or more lines (Shift or Ctrl) to mark them.")

    def _mark(self, verb: str) -> None:
        if lines := self._fitting(verb):
            self.asked.emit(verb, lines)

    def _next_mark(self) -> None:
        """Do what Enter does on a line: the next mark it can get."""
        for verb in ("payments_invoice", "payments_pay"):
            if self.buttons[verb].isVisibleTo(self) and self._fitting(verb):
                self._mark(verb)
                return
