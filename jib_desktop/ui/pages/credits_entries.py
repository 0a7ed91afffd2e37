"""The entries of an account: each movement with the balance after it, and which vouchers paid a use."""

from __future__ import annotations

import uuid
from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.db.store import Ids
from jib_desktop.rules.credits import OPEN_ACCOUNTS, LedgerAccount
from jib_desktop.services import credits_entries
from jib_desktop.services.credits_entries import EntryFilter, EntryRow
from jib_desktop.ui import formats
from jib_desktop.ui.table.columns import Amount, Column, Kind, Remark
from jib_desktop.ui.table.model import FIRST, PAGE
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words.credits import booking_word, cents_of, ledger_word, month_words, units_words

OPEN = "open"  # among kinds: what nobody paid


@dataclass(frozen=True, slots=True)
class EntryLine:
    """A movement as a table shows it."""

    entry: EntryRow
    currency: str

    @property
    def id(self) -> uuid.UUID:
        """The number of the entry as an id."""
        return uuid.UUID(int=self.entry.id)


def what_words(entry: EntryRow) -> str:
    """Return what a movement was: its kind, or where use went that no voucher paid."""
    if entry.account in OPEN_ACCOUNTS or entry.account == LedgerAccount.ROUNDING:
        return ledger_word(entry.account)
    return booking_word(entry.kind)


def _beside(entry: EntryRow) -> str:
    parts = (entry.voucher, entry.product.partition("|")[2] or entry.product.partition("|")[0])
    return " · ".join(part for part in parts if part) or (month_words(entry.month) if entry.month else "")


def _amount(line: EntryLine) -> Remark:
    entry = line.entry
    if entry.open_amount:
        nobody = entry.account in OPEN_ACCOUNTS
        words = units_words(entry.open_amount, line.currency)
        return Remark(words, "amber", "ph.warning") if nobody else Remark(words, "text_2")
    sign = "+" if entry.amount > 0 else ""
    family = "text_2" if entry.is_reversed or entry.reverses else "text"
    return Remark(f"{sign}{units_words(entry.amount, line.currency)}", family)


def _column(key: str, value: Callable[[EntryLine], Any], kind: Kind, width: int, **more: Any) -> Column:
    return Column(key, partial(_title, key), value, kind, width, sorts=False, **more)


def _title(key: str) -> str:
    words = {
        "day": translate("CreditEntries", "Day"),
        "what": translate("CreditEntries", "What"),
        "beside": translate("CreditEntries", "Voucher"),
        "amount": translate("CreditEntries", "Amount"),
        "balance": translate("CreditEntries", "Balance"),
    }
    return words[key]


COLUMNS: tuple[Column, ...] = (
    _column("day", lambda one: one.entry.day, "day", 112, least=100),
    _column("what", lambda one: what_words(one.entry), "text", 90, stretches=True, least=84),
    _column("beside", lambda one: _beside(one.entry), "text", 120, least=80, yields=1),
    _column("amount", _amount, "note", 98, least=92),
    _column("balance", lambda one: Amount(cents_of(one.entry.balance, one.currency), one.currency), "amount",
            112, least=96),
)  # fmt: skip


@dataclass
class EntrySource:
    """The movements of an account that a filter shows, the newest first.

    Where each stands is asked once for all of them, in the background; what a page shows is read by its ids.
    """

    holder_id: int
    currency: str
    wanted: EntryFilter
    _ids: array[int] | None = None
    _stands: array[int] = field(default_factory=lambda: array("q"))
    _places: dict[int, int] = field(default_factory=dict)  # first entry of each page → its place

    def _read(self, session: Session) -> array[int]:
        if self._ids is None:
            ids, self._stands = credits_entries.list_stands(
                session, self.holder_id, self.currency, self.wanted
            )
            self._places = {ids[place]: place for place in range(0, len(ids), PAGE)}
            self._ids = ids
        return self._ids

    def fetch_first(self, session: Session) -> Sequence[EntryLine]:
        """Return the first movements."""
        return self._lines(session, 0, self._read(session)[:FIRST])

    def fetch_ids(self, session: Session) -> Ids:
        """Return the ids of all movements, newest first."""
        return Ids(b"".join(one.to_bytes(16) for one in self._read(session)))

    def fetch_rows(self, session: Session, ids: Sequence[uuid.UUID]) -> Sequence[EntryLine]:
        """Return movements: a page of the table, or some that were selected."""
        wanted = [one.int for one in ids]
        known = self._read(session)
        place = self._places.get(wanted[0], -1) if wanted else -1
        if place >= 0 and known[place : place + len(wanted)].tolist() == wanted:
            return self._lines(session, place, wanted)
        places = (known.index(one) for one in wanted if one in known)
        return [line for place in places for line in self._lines(session, place, known[place : place + 1])]

    def _lines(self, session: Session, place: int, ids: Sequence[int]) -> list[EntryLine]:
        stands = {one: self._stands[place + number] for number, one in enumerate(ids)}
        rows = {
            row.id: row
            for row in credits_entries.find_entries(session, self.holder_id, self.currency, stands)
        }
        return [EntryLine(rows[one], self.currency) for one in ids if one in rows]


def heading(entry: EntryRow, currency: str) -> tuple[str, str]:
    """Return what the box below says of a movement: what it was, and when and by whom it was booked."""
    amount = entry.open_amount or abs(entry.amount)
    what = translate("CreditEntries", "{what} on {day}: {amount}").format(
        what=what_words(entry), day=formats.day_in_words(entry.day), amount=units_words(amount, currency)
    )
    when = formats.moment(entry.posted_at)
    if entry.actor:
        booked = translate("CreditEntries", "Booked {when} by {who}").format(when=when, who=entry.actor)
    else:
        booked = translate("CreditEntries", "Booked {when}").format(when=when)
    return what, booked
