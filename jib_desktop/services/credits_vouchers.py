"""Voucher lists: keeping what the provider says, granting what is new, comparing with our ledger, signing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from jib_desktop.db.base import Base, codes_text
from jib_desktop.db.credits import CloudAccount, CreditHolder, CreditLot
from jib_desktop.db.credits_balances import lot_balances
from jib_desktop.db.credits_bills import VoucherLine, VoucherList, VoucherNote
from jib_desktop.db.credits_posting import (
    Entry,
    add_lot,
    china_today,
    first_open_day,
    holders,
    moved,
    next_id,
    post,
)
from jib_desktop.db.credits_settling import pay_open
from jib_desktop.db.journal import begin, name_subject, writing_of
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.credits import TransactionKind
from jib_desktop.rules.credits_vouchers import (
    CANCELLED,
    Compared,
    OurLot,
    Voucher,
    VoucherFile,
    compare,
)
from jib_desktop.rules.problems import Problem


@dataclass(frozen=True, slots=True)
class PlannedVoucher:
    """What would become of a voucher of the list. `verdict`: new | known | cancelled | nobody."""

    voucher: Voucher
    account: str
    currency: str
    verdict: str


@dataclass(frozen=True, slots=True)
class VoucherPlan:
    """What taking a list in would do: it is kept whole, and what is new is granted."""

    file: VoucherFile
    account: str
    vouchers: tuple[PlannedVoucher, ...]
    problems: tuple[Problem, ...]

    @property
    def may_be_taken(self) -> bool:
        """Whether the list can be taken in."""
        return not any(problem.blocks for problem in self.problems)

    def counts(self) -> dict[str, int]:
        """Return how many vouchers have each verdict."""
        found = dict.fromkeys(("new", "known", "cancelled", "nobody"), 0)
        for one in self.vouchers:
            found[one.verdict] += 1
        return found


def plan_vouchers(session: Session, file: VoucherFile, account: str = "") -> VoucherPlan:
    """Return what taking a list in would do. `account`: whose list it is, where it does not say so itself.

    Without any, it is the pool's, or that of the only account; else nobody's, and nothing is granted.
    """
    accounts = {one.account: one for one in session.scalars(select(CloudAccount))}
    problems = list(file.problems)
    if account and account not in accounts:
        problems.append(Problem("account", "account_unknown", facts={"account": account}))
    usual = account or _usual(accounts)
    known = {number: (mine, currency) for number, mine, currency in _granted(session)}
    planned = []
    for one in file.vouchers:
        number = one.account or usual
        if one.number in known:
            mine, currency = known[one.number]
            planned.append(PlannedVoucher(one, mine, currency, "known"))
            continue
        verdict = "cancelled" if one.status == CANCELLED else "new" if number in accounts else "nobody"
        currency = one.currency or (accounts[number].currency if number in accounts else "CNY")
        planned.append(PlannedVoucher(one, number, currency, verdict))
    return VoucherPlan(file, usual, tuple(planned), tuple(problems))


def _usual(accounts: Mapping[str, CloudAccount]) -> str:
    pool = next((number for number, one in accounts.items() if one.is_pool), "")
    return pool or (next(iter(accounts)) if len(accounts) == 1 else "")


def _granted(session: Session) -> list[tuple[str, str, str]]:
    """Return the vouchers that are granted and not reversed: number, account, currency."""
    stand = lot_balances(session, date.max)
    joined = select(CreditLot.id, CreditLot.voucher, CreditHolder.number, CreditLot.currency).join(
        CreditHolder, CreditHolder.id == CreditLot.holder_id
    )
    rows = session.execute(joined.where(CreditLot.parent_id.is_(None), CreditLot.voucher != ""))
    return [tuple(row[1:]) for row in rows if row[0] in stand and stand[row[0]].granted]  # type: ignore[misc]


def take_vouchers(session: Session, plan: VoucherPlan) -> int:
    """Keep a list, grant what is new, let it pay for open use; return its id. Raises ValuesRefused."""
    blocking = [one for one in plan.problems if one.blocks]
    if blocking:
        raise ValuesRefused(blocking)
    name_subject(session, plan.file.file_name)
    new = [one for one in plan.vouchers if one.verdict == "new"]
    _refuse_granted(session, [one.voucher.number for one in new])
    list_id = _keep_list(session, plan)
    ids = holders(session, [one.account for one in new])
    entries, open_day = [], first_open_day(session)
    for one in new:
        entries += _granting(session, one, ids[one.account], open_day)
    post(session, TransactionKind.REDEEM, f"vouchers:{list_id}", entries)
    pay_open(session, sorted({ids[one.account] for one in new}))
    return list_id


def _refuse_granted(session: Session, numbers: Collection[str]) -> None:
    """Raise ValuesRefused if somebody granted one of these vouchers since the list was planned."""
    again = {number for number, _, _ in _granted(session)} & set(numbers)
    if again:
        raise ValuesRefused([Problem("voucher", "voucher_granted", facts={"voucher": min(again)})])


def _granting(session: Session, one: PlannedVoucher, holder: int, open_day: date) -> list[Entry]:
    given = one.voucher
    lot = add_lot(
        session, holder_id=holder, currency=one.currency, voucher=given.number, granted_on=given.granted_on,
        effective_on=given.effective_on, expires_on=given.expires_on, products=given.products,
        scenarios=given.scenarios, description=given.description, contract_id=None, parent_id=None,
    )  # fmt: skip
    day = max(min(given.granted_on, given.effective_on), open_day)
    return moved(holder, one.currency, lot, day, given.face, "granted", "available")


def _keep_list(session: Session, plan: VoucherPlan) -> int:
    writing = writing_of(session)
    now = writing.clock()
    action_id, list_id = begin(session, writing, now), next_id(session, VoucherList)
    owner = holders(session, [plan.account])[plan.account] if plan.account else None
    values = {
        "id": list_id,
        "sha256": plan.file.sha256,
        "file_name": plan.file.file_name,
        "holder_id": owner,
        "at": now,
        "actor": writing.actor,
        "action_id": action_id,
    }
    connection, first = session.connection(), next_id(session, VoucherLine)
    connection.execute(insert(_table(VoucherList)).values(**values))
    rows = [_line(first + place, list_id, one) for place, one in enumerate(plan.vouchers)]
    if rows:
        connection.execute(insert(_table(VoucherLine)), rows)
    return list_id


def _line(row_id: int, list_id: int, one: PlannedVoucher) -> dict[str, Any]:
    given = one.voucher
    return {
        "id": row_id,
        "list_id": list_id,
        "voucher": given.number,
        "account": one.account,
        "status": given.status,
        "currency": one.currency,
        "face": given.face,
        "balance": given.balance,
        "granted_on": given.granted_on,
        "effective_on": given.effective_on,
        "expires_on": given.expires_on,
        "products": codes_text(given.products),
        "scenarios": given.scenarios,
        "description": given.description,
    }


def _table(kind: type[Base]) -> Any:
    return Base.metadata.tables[kind.__tablename__]


# --- comparing ---


@dataclass(frozen=True, slots=True)
class ListRow:
    """A list that was kept."""

    id: int
    file_name: str
    account: str
    at: datetime
    actor: str
    signed_by: str
    signed_at: datetime | None


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What somebody wrote about a voucher of a list; `kind` sign: agreed to the whole."""

    voucher: str
    kind: str
    text: str
    at: datetime
    actor: str


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Our vouchers against a list, in groups: differs, only_theirs, only_ours, agrees."""

    head: ListRow
    rows: tuple[Compared, ...]
    notes: tuple[NoteRow, ...]

    def counts(self) -> dict[str, int]:
        """Return how many vouchers are in each group."""
        found = dict.fromkeys(("agrees", "differs", "only_ours", "only_theirs"), 0)
        for one in self.rows:
            found[one.group] += 1
        return found

    def unexplained(self) -> list[Compared]:
        """Return the differences that nobody wrote a note about."""
        noted = {one.voucher for one in self.notes if one.kind == "note"}
        return [one for one in self.rows if one.group != "agrees" and one.number not in noted]


def list_lists(session: Session) -> list[ListRow]:
    """Return the lists that were kept, newest first."""
    asked = select(VoucherList, CreditHolder.number).outerjoin(
        CreditHolder, CreditHolder.id == VoucherList.holder_id
    )
    signs = select(VoucherNote).where(VoucherNote.kind == "sign").order_by(VoucherNote.id)
    signed = {one.list_id: one for one in session.scalars(signs)}
    return [
        ListRow(
            one.id,
            one.file_name,
            number or "",
            one.at,
            one.actor,
            signed[one.id].actor if one.id in signed else "",
            signed[one.id].at if one.id in signed else None,
        )
        for one, number in session.execute(asked.order_by(VoucherList.id.desc()))
    ]


def reconcile(session: Session, list_id: int, day: date) -> Reconciliation:
    """Compare our vouchers, as they stand on a day, with a list; the ledger stays as it is."""
    head = next(one for one in list_lists(session) if one.id == list_id)
    lines = session.scalars(
        select(VoucherLine).where(VoucherLine.list_id == list_id).order_by(VoucherLine.id)
    )
    theirs = [
        Voucher(0, one.voucher, one.status, one.face, one.balance, one.granted_on, one.effective_on,
                one.expires_on, (), one.scenarios, one.description, one.account, one.currency)
        for one in lines
    ]  # fmt: skip
    accounts = {one.account for one in theirs if one.account} | ({head.account} if head.account else set())
    notes = session.scalars(
        select(VoucherNote).where(VoucherNote.list_id == list_id).order_by(VoucherNote.id)
    )
    return Reconciliation(
        head,
        tuple(compare(_ours(session, day, accounts), theirs)),
        tuple(NoteRow(one.voucher, one.kind, one.text, one.at, one.actor) for one in notes),
    )


def compare_planned(session: Session, plan: VoucherPlan, day: date) -> list[Compared]:
    """Compare our vouchers, as they stand on a day, with a list before it is taken in."""
    theirs = [replace(one.voucher, account=one.account, currency=one.currency) for one in plan.vouchers]
    accounts = {one.account for one in theirs if one.account} | ({plan.account} if plan.account else set())
    return compare(_ours(session, day, accounts), theirs)


def _ours(session: Session, day: date, accounts: set[str]) -> list[OurLot]:
    """Return the vouchers of accounts; allocated parts count with the voucher they came from."""
    joined = select(CreditLot, CreditHolder.number).join(CreditHolder, CreditHolder.id == CreditLot.holder_id)
    lots = {lot.id: (lot, number) for lot, number in session.execute(joined)}
    stand = lot_balances(session, day)
    found: dict[int, OurLot] = {}
    left: dict[int, int] = {}
    for lot_id, (lot, _) in lots.items():
        root = lot.parent_id or lot_id
        left[root] = left.get(root, 0) + (stand[lot_id].available if lot_id in stand else 0)
    for lot_id, (lot, number) in lots.items():
        if lot.parent_id is None and number in accounts and lot_id in stand and stand[lot_id].granted:
            found[lot_id] = OurLot(
                lot_id, lot.voucher, number, lot.currency, stand[lot_id].granted, left[lot_id],
                lot.expires_on < day, lot.expires_on,
            )  # fmt: skip
    return list(found.values())


def note_difference(session: Session, list_id: int, voucher: str, text: str) -> None:
    """Write down why a voucher differs; it stays. Raises ValuesRefused (nothing is written)."""
    if not text.strip():
        raise ValuesRefused([Problem("text", "why_missing")])
    _write_note(session, list_id, voucher, "note", text.strip())


def sign(session: Session, list_id: int, text: str = "", day: date | None = None) -> None:
    """Sign that a list was compared, as of a day or today. Raises ValuesRefused: a difference has no note."""
    open_ones = reconcile(session, list_id, day or china_today(session)).unexplained()
    if open_ones:
        facts = {"count": len(open_ones), "voucher": open_ones[0].number}
        raise ValuesRefused([Problem("voucher", "differences_open", facts=facts)])
    _write_note(session, list_id, "", "sign", text.strip())


def _write_note(session: Session, list_id: int, voucher: str, kind: str, text: str) -> None:
    writing = writing_of(session)
    writing.can_be_undone = False
    name_subject(session, voucher or str(list_id))
    now = writing.clock()
    values = {
        "id": next_id(session, VoucherNote),
        "list_id": list_id,
        "voucher": voucher,
        "kind": kind,
        "text": text,
        "at": now,
        "actor": writing.actor,
        "action_id": begin(session, writing, now),
    }
    session.connection().execute(insert(_table(VoucherNote)).values(**values))


def voucher_history(session: Session, voucher: str) -> list[tuple[datetime, str, int]]:
    """Return what lists said of a voucher over time: moment, status, balance in units."""
    asked = select(VoucherList.at, VoucherLine.status, VoucherLine.balance).join(
        VoucherList, VoucherList.id == VoucherLine.list_id
    )
    rows = session.execute(asked.where(VoucherLine.voucher == voucher).order_by(VoucherList.id))
    return [(row[0], row[1], row[2]) for row in rows]
