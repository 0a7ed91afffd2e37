"""What the ledger holds, as placing needs it: lots day by day, what was booked, what files say."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from jib_desktop.db.base import Base
from jib_desktop.db.credits import CloudAccount, CreditEntry, CreditHolder, CreditLot
from jib_desktop.db.credits_bills import BillPart, BillSum
from jib_desktop.rules.credits import BOOKED, OPEN_ACCOUNTS, Evidence, LedgerAccount, Spending
from jib_desktop.rules.credits_placing import Lot, Running, Target, Use, product_keys

_CHUNK = 400
Group = tuple[int, str]  # holder, currency


def parts_of(wanted: Collection[Any]) -> Iterator[list[Any]]:
    """Yield pieces that fit into one statement."""
    everything = list(wanted)
    for start in range(0, len(everything), _CHUNK):
        yield everything[start : start + _CHUNK]


# --- lots ---


def lots_of(session: Session, holder_ids: Collection[int]) -> dict[Group, list[Lot]]:
    """Return the lots of accounts with what was left and used of them day by day."""
    found: dict[Group, list[Lot]] = {}
    by_id: dict[int, Lot] = {}
    table = Base.metadata.tables[CreditLot.__tablename__].c
    for part in parts_of(holder_ids):
        for row in session.execute(select(*table).where(table.holder_id.in_(part)).order_by(table.id)):
            lot = Lot(
                row.id, row.voucher, row.granted_on, row.effective_on, row.expires_on,
                product_keys(row.products),
            )  # fmt: skip
            found.setdefault((row.holder_id, row.currency), []).append(lot)
            by_id[row.id] = lot
        for lot_id, account, day, amount in session.execute(_moves(part)):
            lot = by_id[lot_id]
            (lot.available if account == LedgerAccount.AVAILABLE else lot.consumed).add(day, amount)
    return found


def _moves(holder_ids: Sequence[int]) -> Any:
    columns = (CreditEntry.lot_id, CreditEntry.account, CreditEntry.day)
    return (
        select(*columns, func.sum(CreditEntry.amount))
        .where(
            CreditEntry.holder_id.in_(holder_ids),
            CreditEntry.lot_id.is_not(None),
            CreditEntry.account.in_((LedgerAccount.AVAILABLE, LedgerAccount.CONSUMED)),
        )
        .group_by(*columns)
        .order_by(CreditEntry.day)
    )


def open_sums(session: Session, holder_ids: Collection[int]) -> dict[Group, dict[LedgerAccount, Running]]:
    """Return what stayed unallocated and in suspense of accounts, day by day (above 0)."""
    found: dict[Group, dict[LedgerAccount, Running]] = {}
    columns = (CreditEntry.holder_id, CreditEntry.currency, CreditEntry.account, CreditEntry.day)
    for part in parts_of(holder_ids):
        mine = (CreditEntry.holder_id.in_(part), CreditEntry.account.in_(OPEN_ACCOUNTS))
        sums = select(*columns, func.sum(CreditEntry.amount)).where(*mine).group_by(*columns)
        for holder, currency, account, day, amount in session.execute(sums.order_by(CreditEntry.day)):
            running = found.setdefault((holder, currency), {}).setdefault(LedgerAccount(account), Running())
            running.add(day, -amount)
    return found


@dataclass(frozen=True, slots=True)
class Owner:
    """What placing has to know of an account's owner."""

    has_owner: bool = False
    spending: str = Spending.EXPIRY.value


NOBODY = Owner()


def owners_of(session: Session) -> dict[int, Owner]:
    """Return the accounts that belong to a startup or are the pool, by the ledger's id."""
    joined = select(
        CreditHolder.id, CloudAccount.startup_id, CloudAccount.is_pool, CloudAccount.spending
    ).join(CloudAccount, CloudAccount.account == CreditHolder.number)
    return {
        holder: Owner(startup is not None or bool(is_pool), spending)
        for holder, startup, is_pool, spending in session.execute(joined)
    }


def newcomers_of(session: Session, numbers: Mapping[str, int]) -> dict[int, Owner]:
    """Return to whom accounts belong on which nothing was ever booked (below 0), by the id of a preview."""
    asked = select(CloudAccount.account, CloudAccount.startup_id, CloudAccount.is_pool, CloudAccount.spending)
    return {
        numbers[account]: Owner(startup is not None or bool(is_pool), spending)
        for account, startup, is_pool, spending in session.execute(asked)
        if numbers.get(account, 0) < 0
    }


# --- what was booked ---

Booked = dict[Group, dict[Use, dict[Target, int]]]


def booked_uses(
    session: Session, holder_ids: Collection[int], months: Collection[str] | None = None
) -> Booked:
    """Return what accounts used, by what it is booked on; only of these months if given.

    Amounts are above 0 for use, whatever the sign of the account.
    """
    found: Booked = {}
    columns = (
        CreditEntry.holder_id, CreditEntry.currency, CreditEntry.month, CreditEntry.day, CreditEntry.product,
        CreditEntry.account, CreditEntry.lot_id,
    )  # fmt: skip
    open_ones = (*OPEN_ACCOUNTS, LedgerAccount.ROUNDING)
    counted = or_(
        CreditEntry.account.in_(open_ones),
        and_(CreditEntry.account == LedgerAccount.CONSUMED, CreditEntry.lot_id.is_not(None)),
    )
    for part in parts_of(holder_ids):
        asked = select(*columns, func.sum(CreditEntry.amount)).where(CreditEntry.holder_id.in_(part), counted)
        if months is not None:
            asked = asked.where(CreditEntry.month.in_(months))
        for holder, currency, month, day, product, account, lot, amount in session.execute(
            asked.group_by(*columns).having(func.sum(CreditEntry.amount) != 0).order_by(*columns)
        ):
            bucket = found.setdefault((holder, currency), {}).setdefault(Use(month, day, product), {})
            target: Target = LedgerAccount(account) if lot is None else lot
            bucket[target] = bucket.get(target, 0) + (-amount if lot is None else amount)
    return found


# --- what files say ---


def counting_parts(action_id: int | None = None) -> FromClause:
    """Return the files that count: the newest of each account, month, evidence and span.

    The file of a month replaces those of its days; a bill replaces a monthly total. With an action: those
    that counted after it.
    """
    parts = Base.metadata.tables[BillPart.__tablename__]
    keys = (parts.c.payer_id, parts.c.month, parts.c.evidence, parts.c.span)
    newest = select(func.max(parts.c.id)).group_by(*keys)
    if action_id is not None:
        newest = newest.where(parts.c.action_id <= action_id)
    latest = select(parts).where(parts.c.id.in_(newest), parts.c.source_id.is_not(None)).cte("latest_part")
    whole, stronger = latest.alias("whole_part"), latest.alias("stronger_part")
    about = and_(whole.c.payer_id == latest.c.payer_id, whole.c.month == latest.c.month)
    monthly = select(whole.c.id).where(about, whole.c.evidence == latest.c.evidence, whole.c.span == "")
    bill = select(stronger.c.id).where(
        stronger.c.payer_id == latest.c.payer_id,
        stronger.c.month == latest.c.month,
        stronger.c.evidence == Evidence.BILL,
    )
    return (
        select(latest)
        .where(
            or_(latest.c.span == "", ~monthly.exists()),
            or_(latest.c.evidence != Evidence.TOTAL, ~bill.exists()),
        )
        .subquery("counting_part")
    )


def counting_sums(*columns: Any, evidence: Sequence[str]) -> Select[Any]:
    """Return a question about the sums of the files that count; `columns` are of `BillSum`."""
    part = counting_parts()
    return select(*columns).join(part, counts_for(part)).where(part.c.evidence.in_(evidence))


def counts_for(part: FromClause) -> ColumnElement[bool]:
    """Return the condition under which a file that counts (see `counting_parts`) stands behind a sum."""
    return and_(
        BillSum.import_id == part.c.source_id,
        BillSum.payer_id == part.c.payer_id,
        BillSum.month == part.c.month,
        or_(part.c.span == "", part.c.span == BillSum.day),
    )


@dataclass(frozen=True, slots=True)
class Counting:
    """A file that counts for an account's month."""

    payer_id: int
    month: str
    evidence: str
    span: str
    source_id: int
    is_final: bool


def counting(session: Session, evidence: Sequence[str] = tuple(Evidence)) -> list[Counting]:
    """Return every file that counts."""
    part = counting_parts()
    names = ("payer_id", "month", "evidence", "span", "source_id", "is_final")
    rows = session.execute(select(*(part.c[name] for name in names)).where(part.c.evidence.in_(evidence)))
    return [Counting(row[0], row[1], row[2], row[3], row[4], bool(row[5])) for row in rows]


Wanted = dict[Group, dict[Use, int]]
Named = dict[Group, dict[str, list[tuple[date, str, int]]]]  # month → (day, voucher, amount)


def wanted_uses(
    session: Session,
    holder_ids: Collection[int],
    months: Collection[str],
    replaced: Collection[tuple[int, str, str]] = (),
) -> Wanted:
    """Return the credit that bills and totals say accounts used; `replaced` (payer, month, span) left out.

    A replaced span of "" stands for the whole month with all its days.
    """
    found: Wanted = {}
    part = counting_parts()
    columns = (
        BillSum.holder_id,
        BillSum.currency,
        BillSum.month,
        BillSum.day,
        BillSum.product,
        BillSum.product_name,
    )
    extra = (part.c.payer_id, part.c.span)
    gone = set(replaced)
    for chunk in parts_of(holder_ids):
        asked = (
            select(*columns, *extra, func.sum(BillSum.credit))
            .join(part, counts_for(part))
            .where(
                part.c.evidence.in_(BOOKED),
                BillSum.holder_id.in_(chunk),
                BillSum.month.in_(months),
            )
            .group_by(*columns, *extra)
        )
        for holder, currency, month, day, product, name, payer, span, amount in session.execute(asked):
            if (payer, month, "") in gone or (payer, month, span) in gone:
                continue
            add_use(found, (holder, currency), month, day, product, name, amount)
    return found


# Of accounts whose vouchers pay order by order: what each order comes to, in the order of the file.
Orders = dict[Group, dict[Use, dict[str, int]]]


def wanted_orders(
    session: Session,
    holder_ids: Collection[int],
    months: Collection[str],
    replaced: Collection[tuple[int, str, str]] = (),
) -> Orders:
    """Return the orders behind what `wanted_uses` answers, where bills were read with them."""
    found: Orders = {}
    gone = set(replaced)
    columns = (
        BillSum.holder_id, BillSum.currency, BillSum.month, BillSum.day, BillSum.product,
        BillSum.product_name, BillSum.record,
    )  # fmt: skip
    for chunk in parts_of(holder_ids):
        asked = counting_sums(
            *columns, BillSum.payer_id, func.sum(BillSum.credit), evidence=(Evidence.BILL,)
        ).where(BillSum.record != "", BillSum.holder_id.in_(chunk), BillSum.month.in_(months))
        grouped = asked.group_by(*columns, BillSum.payer_id).order_by(func.min(BillSum.id))
        for holder, currency, month, day, product, name, record, payer, amount in session.execute(grouped):
            if gone.isdisjoint({(payer, month, ""), (payer, month, day.isoformat())}):
                add_order(found, (holder, currency), use_of(month, day, product, name), record, amount)
    return found


def add_order(found: Orders, group: Group, use: Use, record: str, amount: int) -> None:
    """Add what an order used."""
    mine = found.setdefault(group, {}).setdefault(use, {})
    mine[record] = mine.get(record, 0) + amount


def use_of(month: str, day: date, product: str, product_name: str) -> Use:
    """Return a use of a product as bills name it by its code and its name."""
    [code], [name] = product_keys([product]) or ("",), product_keys([product_name]) or ("",)
    return Use(month, day, f"{code}|{name}" if code or name else "")


def add_use(
    found: Wanted, group: Group, month: str, day: date, product: str, product_name: str, amount: int
) -> None:
    """Add what an account used on a day of a product."""
    use = use_of(month, day, product, product_name)
    uses = found.setdefault(group, {})
    uses[use] = uses.get(use, 0) + amount


def named_uses(
    session: Session, holder_ids: Collection[int], months: Collection[str], replaced: Collection[Any] = ()
) -> Named:
    """Return which vouchers paid, as usage lists say; those of `replaced` (payer, month) left out."""
    found: Named = {}
    columns = (BillSum.payer_id, BillSum.holder_id, BillSum.currency, BillSum.month, BillSum.day)
    for chunk in parts_of(holder_ids):
        asked = counting_sums(
            *columns, BillSum.lot_voucher, func.sum(BillSum.credit), evidence=(Evidence.USAGE,)
        ).where(BillSum.holder_id.in_(chunk), BillSum.month.in_(months))
        grouped = asked.group_by(*columns, BillSum.lot_voucher)
        for payer, holder, currency, month, day, voucher, amount in session.execute(grouped):
            if (payer, month) not in replaced:
                named = found.setdefault((holder, currency), {}).setdefault(month, [])
                named.append((day, voucher, amount))
    return found
