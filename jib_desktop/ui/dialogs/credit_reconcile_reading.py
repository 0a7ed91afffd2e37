"""What the window of comparing asks the store and writes: the lists that were kept, notes on differences."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from jib_desktop.rules.credits import china_day
from jib_desktop.rules.credits_vouchers import Compared
from jib_desktop.services import credits_accounts, credits_months, credits_vouchers
from jib_desktop.services.credits_vouchers import ListRow, NoteRow, Reconciliation

_SPACE = uuid.UUID("5d0c1a55-3f0e-4c1c-9d0e-6f5f2f6f4b52")
_SEARCHED = 12  # lists in which a cloud account is looked for


@dataclass(frozen=True, slots=True)
class Pair:
    """One voucher on both sides, whose it is, and what was written about it."""

    id: uuid.UUID
    compared: Compared
    startup_en: str
    startup_zh: str
    is_pool: bool
    notes: tuple[NoteRow, ...]

    @property
    def has_owner(self) -> bool:
        """Whether its account belongs to a startup or is the pool."""
        return self.is_pool or bool(self.startup_en or self.startup_zh)

    @property
    def differs(self) -> bool:
        """Whether it is anything but equal on both sides."""
        return self.compared.group != "agrees"

    @property
    def is_open(self) -> bool:
        """Whether it differs and nobody said why."""
        return self.differs and not self.notes


@dataclass(frozen=True, slots=True)
class Compare:
    """A list beside our ledger as it stood at the end of a day."""

    lists: Sequence[ListRow]
    head: ListRow | None = None
    day: date = date.min
    pairs: tuple[Pair, ...] = ()
    month: str | None = None  # that can be closed next, None while its bill may still change

    @property
    def open_pairs(self) -> list[Pair]:
        """The differences without a note."""
        return [one for one in self.pairs if one.is_open]


def read_compare(
    session: Session,
    *,
    list_id: int | None,
    day: date | None,
    today: date,
    account_id: uuid.UUID | None = None,
) -> Compare:
    """Return a list, or the newest one (of an account), as of a day, or of that on which it was taken in."""
    lists = credits_vouchers.list_lists(session)
    accounts = {one.account: one for one in credits_accounts.list_accounts(session)}
    wanted = {one.account for one in accounts.values() if account_id is not None and one.id == account_id}
    head = next((one for one in lists if one.id == list_id), None) or _newest(session, lists, wanted)
    month = credits_months.next_to_close(session, today)
    if head is None:
        return Compare(lists, month=month)
    then = day or min(china_day(head.at), today)
    found = credits_vouchers.reconcile(session, head.id, then)
    pairs = []
    for place, one in enumerate(found.rows):
        owner = accounts.get(one.account)
        notes = tuple(note for note in found.notes if note.kind == "note" and note.voucher == one.number)
        names = (owner.startup_en, owner.startup_zh, owner.is_pool) if owner else ("", "", False)
        # One voucher may stand twice in a list, and vouchers of ours need have no number.
        key = uuid.uuid5(_SPACE, f"{head.id}|{one.number}|{one.lot_id}|{place}")
        pairs.append(Pair(key, one, *names, notes))
    return Compare(lists, found.head, then, tuple(pairs), month)


def _newest(session: Session, lists: Sequence[ListRow], wanted: set[str]) -> ListRow | None:
    """Return the newest list that has vouchers of an account, else the newest one."""
    for one in lists[:_SEARCHED] if wanted else ():
        found: Reconciliation = credits_vouchers.reconcile(session, one.id, china_day(one.at))
        if any(row.account in wanted and row.group != "only_ours" for row in found.rows):
            return one
    return lists[0] if lists else None


def note_all(session: Session, list_id: int, vouchers: Sequence[str], text: str) -> None:
    """Write one note on several vouchers as one action."""
    for number in vouchers:
        credits_vouchers.note_difference(session, list_id, number, text)
