"""What the panel shows of an account and currency: its row, vouchers, bills, months, history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from jib_desktop.errors import GoneMeanwhile
from jib_desktop.services import (
    credits_balances,
    credits_entries,
    credits_lots,
    credits_search,
    history,
)
from jib_desktop.services.credits_balances import CreditRow, EstimateRow, MonthPoint
from jib_desktop.services.credits_entries import BillRow
from jib_desktop.services.credits_lots import LotRow
from jib_desktop.services.history import FieldChange
from jib_desktop.ui.pages.credits_columns import row_names
from jib_desktop.ui.pages.credits_timeline import events_of
from jib_desktop.ui.pages.timeline import Event

MONTHS = 12  # of the chart, with those ahead


@dataclass(frozen=True)
class Details:
    """What the panel shows of one row."""

    row: CreditRow
    lots: tuple[LotRow, ...]
    entry_count: int
    points: tuple[MonthPoint, ...]
    estimates: tuple[EstimateRow, ...]
    bills: tuple[BillRow, ...]
    changes: tuple[FieldChange, ...]
    events: tuple[Event, ...]
    now: datetime

    @property
    def record(self) -> CreditRow:
        """The row, as sections that any record has ask for it."""
        return self.row

    @property
    def today(self) -> date:
        """The day at this computer."""
        return self.now.astimezone().date()

    @property
    def name(self) -> str:
        """What the row is called: both names; an account without a startup has its number apart."""
        names = row_names(self.row)
        return " ".join(part for part in names if part) if self.row.startup_id is not None else names[0]


def read_details(session: Session, row_id: UUID, now: datetime, known: CreditRow | None = None) -> Details:
    """Read what the panel shows; `known` is its row if the list has just read it. Raises GoneMeanwhile."""
    today = now.astimezone().date()
    row = known or _row(credits_balances.list_credits(session, today), row_id)
    holder, currency = row.holder_id, row.currency
    lots = [one for one in credits_lots.list_lots(session, today, holder) if one.currency == currency]
    owner = credits_search.history_owner(session, holder)
    changes = tuple(history.record_history(session, owner))
    return Details(
        row,
        tuple(lots),
        credits_entries.count_entries(session, holder, currency),
        tuple(credits_balances.month_points(session, holder, currency, MONTHS)),
        tuple(one for one in credits_balances.list_estimates(session, holder) if one.currency == currency),
        tuple(credits_entries.list_bills(session, holder)),
        changes,
        tuple(events_of(changes, currency)),
        now,
    )


def _row(rows: Sequence[CreditRow], row_id: UUID) -> CreditRow:
    found = next((one for one in rows if one.id == row_id), None)
    if found is None:
        raise GoneMeanwhile
    return found


def in_words(details: Details) -> Details:
    """Return the same in the present language of the window."""
    return replace(details, events=tuple(events_of(details.changes, details.row.currency)))
