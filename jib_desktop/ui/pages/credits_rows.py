"""The rows of cloud credits as the page shows them: which, in what order, and what they come to.

They are derived, never stored, so they are read whole in the background; filters and order need no other
question to the data file.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.db.store import Ids
from jib_desktop.rules import search
from jib_desktop.rules.credits_forecast import CreditWarning
from jib_desktop.services import credits_balances, credits_months, credits_search
from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.ui.names import leading_name

LAPSES_WITHIN = 90  # days
_PRESSING_DAYS = 7


@dataclass(frozen=True, slots=True)
class CreditFilter:
    """What the list shows. `month` empty: the last one of which there is a bill."""

    today: date
    text: str = ""
    month: str = ""
    currencies: frozenset[str] = frozenset()
    only_warnings: bool = False
    only_lapsing: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything the list could show of a month, as it stood when it was read."""

    today: date
    month: str  # of the bills, empty: there is none
    months: tuple[str, ...]  # of which there are bills, newest first
    closed: str | None  # the last month that was closed
    to_close: str | None  # the month that is closed next, if its bill changes no more
    rows: tuple[CreditRow, ...]
    texts: Mapping[int, str]  # what the search looks through, by holder
    is_whole: bool = True  # False: balances and what is ahead are still to come

    def fits(self, wanted: CreditFilter) -> bool:
        """Whether it holds what a filter asks for."""
        newest = self.months[0] if self.months else ""
        return self.today == wanted.today and self.month == (wanted.month or newest)


def read_snapshot(session: Session, today: date, month: str = "", *, only_bills: bool = False) -> Snapshot:
    """Read the rows of a month; without one, of the last that has a bill."""
    months = tuple(credits_balances.list_months(session))
    month = month or (months[0] if months else "")
    rows = credits_balances.list_credits(session, today, month or None, only_bills=only_bills)
    closed = credits_months.last_closed(session)
    ahead = credits_months.next_to_close(session, today)
    texts = credits_search.search_texts(session)
    return Snapshot(today, month, months, closed, ahead, tuple(rows), texts, is_whole=not only_bills)


# --- which ---


def row_warnings(row: CreditRow) -> tuple[CreditWarning, ...]:
    """Return what has to be seen to; the pool is not billed, so no bill of it is missing."""
    return tuple(one for one in row.warnings if not (row.is_pool and one.code == "no_final_bill"))


def is_pressing(row: CreditRow) -> bool:
    """Whether money is lost, or belongs nowhere, until somebody acts: this is counted on the tab."""
    codes = {one.code: one for one in row_warnings(row)}
    all_in_cash = "cash_beside_credit" in codes and row.paid.credit <= 0
    soon = codes.get("expiring")
    lapses_soon = soon is not None and soon.degree <= _PRESSING_DAYS
    return all_in_cash or lapses_soon or bool({"suspense", "unallocated"} & codes.keys())


def lapses_soon(row: CreditRow, today: date) -> bool:
    """Whether credit lapses unused within 90 days."""
    return row.lapses is not None and row.lapses.day <= today + timedelta(days=LAPSES_WITHIN)


def is_shown(row: CreditRow, snapshot: Snapshot, wanted: CreditFilter) -> bool:
    """Whether a filter shows a row."""
    text = snapshot.texts.get(row.holder_id, "")
    return (
        (not wanted.currencies or row.currency in wanted.currencies)
        and (not wanted.only_warnings or bool(row_warnings(row)))
        and (not wanted.only_lapsing or lapses_soon(row, snapshot.today))
        and all(piece in text for piece in search.words(wanted.text))
    )


# --- in what order ---


def name_key(row: CreditRow) -> tuple[bool, str]:
    """Return the key by which names are sorted; accounts without a startup stand behind, by their number."""
    name = leading_name(row.startup_en, row.startup_zh)
    return not name, search.sort_key(name) if name else row.account


_LATE = date.max
_OF_BILLS = frozenset({"startup", "account", "currency", "gross", "by_credit", "in_cash", "unpaid", "bill"})


def _runs_out(row: CreditRow) -> date | None:
    over = date.min if row.balance.granted > 0 else None
    return row.forecast.runs_out_on if row.balance.available > 0 else over


# Column → what it sorts by; nothing comes last in either direction.
_KEYS: Mapping[str, Callable[[CreditRow], Any]] = {
    "startup": name_key,
    "account": lambda row: row.account,
    "currency": lambda row: row.currency,
    "gross": lambda row: row.paid.gross or None,
    "by_credit": lambda row: row.paid.credit or None,
    "in_cash": lambda row: row.paid.cash or None,
    "unpaid": lambda row: row.paid.unpaid or None,
    "balance": lambda row: row.balance.available,
    "runs_out": _runs_out,
    "lapses": lambda row: row.lapses.day if row.lapses else None,
    "bill": lambda row: (row.last_bill, row.is_final) if row.last_bill else None,
    "granted": lambda row: row.balance.granted or None,
    "used": lambda row: row.balance.used or None,
    "lapsed": lambda row: row.balance.expired or None,
    "open": lambda row: row.balance.unallocated + row.balance.suspense or None,
}


def in_order(rows: Sequence[CreditRow], key: str, *, descending: bool) -> list[CreditRow]:
    """Sort rows; among equals what runs out first stands on top."""
    rows = sorted(rows, key=name_key)
    rows.sort(key=lambda row: _runs_out(row) or _LATE)
    by = _KEYS[key]
    there = [row for row in rows if by(row) is not None]
    nothing = [row for row in rows if by(row) is None]
    return sorted(there, key=by, reverse=descending) + nothing


@dataclass(frozen=True, slots=True)
class Listed:
    """A row as the list shows it: on a day, with the bill of a month."""

    row: CreditRow
    today: date
    month: str
    cells: dict[str, Any] = field(default_factory=dict, compare=False)  # what its columns say, once asked

    @property
    def id(self) -> uuid.UUID:
        """The id of the row."""
        return self.row.id


@dataclass
class CreditSource:
    """Rows that a filter shows, in an order; read once, with the first of them."""

    wanted: CreditFilter
    sort: str
    descending: bool
    snapshot: Snapshot | None = None
    at_once: bool = False  # whether bills alone will do for a long ledger, until the rest is read
    rows: list[CreditRow] = field(default_factory=list)
    _by_id: dict[uuid.UUID, Listed] = field(default_factory=dict)

    def fetch_first(self, session: Session) -> Sequence[Listed]:
        """Return all rows: they have been read anyway."""
        if self.snapshot is None or not self.snapshot.fits(self.wanted):
            only_bills = self._bills_will_do() and credits_balances.is_large(session)
            self.snapshot = read_snapshot(
                session, self.wanted.today, self.wanted.month, only_bills=only_bills
            )
        shown = [row for row in self.snapshot.rows if is_shown(row, self.snapshot, self.wanted)]
        self.rows = in_order(shown, self.sort, descending=self.descending)
        today, month = self.snapshot.today, self.snapshot.month
        self._by_id = {row.id: Listed(row, today, month) for row in self.rows}
        return list(self._by_id.values())

    def _bills_will_do(self) -> bool:
        """Whether what is shown first, and in what order, follows from bills."""
        narrowed = self.wanted.only_warnings or self.wanted.only_lapsing
        return self.at_once and self.sort in _OF_BILLS and not narrowed

    def fetch_ids(self, _session: Session) -> Ids:
        """Return the ids of all rows in order."""
        return Ids.of([row.id for row in self.rows])

    def fetch_rows(self, _session: Session, ids: Sequence[uuid.UUID]) -> Sequence[Listed]:
        """Return the rows of these ids."""
        return [self._by_id[one] for one in ids if one in self._by_id]

    def row(self, row_id: uuid.UUID | None) -> CreditRow | None:
        """Return a row that is shown, as it was read."""
        found = self._by_id.get(row_id) if row_id is not None else None
        return found.row if found is not None else None
