"""Bills: what taking one in would book, and booking it.

A bill replaces what was known of its accounts and months, by difference: the same file again books nothing,
another one for the month books what changed. Estimates (v2, FOCUS) are kept for charts and book nothing.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CloudAccount, CreditHolder, CreditLot
from jib_desktop.db.credits_bills import LINES_PER_IMPORT, BillImport, BillLine
from jib_desktop.db.credits_lines import add_import, add_lines
from jib_desktop.db.credits_posting import Entry, Watched, add_part, holders, post
from jib_desktop.db.credits_proof import consumption_differences
from jib_desktop.db.credits_reading import (
    Counting,
    Named,
    Orders,
    Wanted,
    add_order,
    add_use,
    counting,
    named_uses,
    newcomers_of,
    use_of,
    wanted_orders,
    wanted_uses,
)
from jib_desktop.db.credits_scope import (
    LineChanges,
    Scope,
    all_numbers,
    concerned_by,
    is_counting,
    line_changes,
    missing_payers,
    refuse_bill,
    replaced_by,
    scope_of,
)
from jib_desktop.db.credits_settling import settle
from jib_desktop.db.journal import name_subject
from jib_desktop.db.startups import Startup
from jib_desktop.errors import ReadBackDiffers
from jib_desktop.progress import Progress
from jib_desktop.rules.credits import (
    Evidence,
    LedgerAccount,
    LedgerDiffers,
    TransactionKind,
    is_final,
    units_text,
)
from jib_desktop.rules.credits_bills import (
    AccountSetting,
    BillFile,
    BillRefused,
    BillSettings,
)
from jib_desktop.rules.problems import Problem


@dataclass(frozen=True, slots=True)
class LinePay:
    """A voucher that would pay (or get back, below 0) so much."""

    lot_id: int
    voucher: str
    amount: int


@dataclass(frozen=True, slots=True)
class PlannedAccount:
    """What a bill says of one account, month and currency, and what would be booked of it. Units of 1e-8."""

    account: str
    startup_id: uuid.UUID | None
    startup_en: str
    startup_zh: str
    is_known: bool  # belongs to a startup, or is the pool
    month: str
    currency: str
    gross: int
    payable: int
    credit: int
    cash: int
    unpaid: int
    delta: int  # of the credit used, against what is booked
    lots: tuple[LinePay, ...]
    unallocated: int
    suspense: int
    rounding: int


@dataclass(frozen=True, slots=True)
class BillPlan:
    """What taking a bill in would do. `problems` with level `block` keep it out; nothing is written yet."""

    bill: BillFile
    evidence: Evidence
    is_final: Mapping[str, bool]  # by month
    accounts: tuple[PlannedAccount, ...]
    lines: LineChanges
    problems: tuple[Problem, ...]
    replaces: tuple[str, ...]  # names of the files that count no more
    is_nothing_new: bool  # the same lines count already, as finally as these
    entries: int = 0
    deltas: Mapping[str, int] = field(default_factory=dict)  # currency → credit used more (less) than booked

    @property
    def may_be_taken(self) -> bool:
        """Whether the file can be taken in."""
        return not any(problem.blocks for problem in self.problems)

    @property
    def is_estimate(self) -> bool:
        """Whether the file books nothing whatever it says."""
        return self.evidence is Evidence.ESTIMATE


# --- reading ---


def settings_for_bills(session: Session, payer: str = "", month: str = "") -> BillSettings:
    """Return how bills are read: currency, column of the credit and headers of every account.

    `payer` and `month`: whose bill, and of which month, a person says it is; another one is refused.
    """
    accounts, names = {}, {}
    for one in session.scalars(select(CloudAccount)):
        accounts[one.account] = AccountSetting(
            one.currency, one.credit_column, one.spending, json.loads(one.mapping)
        )
        if one.name:
            names[one.name] = one.account
    joined = select(CreditLot.voucher, CreditHolder.number).join(
        CreditHolder, CreditHolder.id == CreditLot.holder_id
    )
    vouchers = {voucher: number for voucher, number in session.execute(joined) if voucher}
    return BillSettings(accounts, names, vouchers, payer, month)


def plan_bill(session: Session, bill: BillFile, now: datetime, progress: Progress | None = None) -> BillPlan:
    """Return what taking a bill in would do. Raises BillRefused (granularity, weaker), Cancelled."""
    progress, scope = progress or Progress(), scope_of(bill)
    ids = {row.number: row.id for row in session.execute(select(CreditHolder.number, CreditHolder.id))}
    numbers = {number: ids.get(number, -place) for place, number in enumerate(all_numbers(scope), 1)}
    finals = {month: is_final(month, now) for month in scope.months}
    parts = counting(session)
    replaced = replaced_by(bill, scope, numbers, parts)
    refuse_bill(bill, scope, numbers, parts)
    nothing_new = is_counting(session, bill, scope, numbers, parts, finals)
    entries: list[Entry] = []
    if bill.evidence is not Evidence.ESTIMATE and not nothing_new:
        entries = _planned_entries(session, bill, scope, numbers, replaced, progress.part(0, 0.5))
    progress.step(1, 2)
    sources = {one.source_id for one in replaced}
    named = session.scalars(select(BillImport.file_name).where(BillImport.id.in_(sources))).all()
    lines = LineChanges(unchanged=bill.line_count)
    if not nothing_new:
        lines = line_changes(session, bill, replaced, progress.part(0.5, 1))
    return BillPlan(
        bill, bill.evidence, finals, _accounts(session, bill, numbers, entries), lines,
        (*bill.problems, *bill.notes, *missing_payers(session, bill, scope, parts, numbers)),
        tuple(sorted(set(named))), nothing_new, len(entries), _deltas(entries),
    )  # fmt: skip


def _planned_entries(
    session: Session,
    bill: BillFile,
    scope: Scope,
    numbers: Mapping[str, int],
    replaced: list[Counting],
    progress: Progress,
) -> list[Entry]:
    """Return what would be booked if the file counted, whatever else counts beside it."""
    gone = [(one.payer_id, one.month, one.span) for one in replaced]
    concerned = {numbers[owner] for owner in scope.owners} | concerned_by(session, replaced)
    known = [one for one in concerned if one > 0]
    if bill.evidence is Evidence.USAGE:
        wanted = wanted_uses(session, known, scope.months)
        orders = wanted_orders(session, known, scope.months)
        named = named_uses(session, known, scope.months, {(payer, month) for payer, month, _ in gone})
        _add_named(named, bill, numbers)
    else:
        wanted = wanted_uses(session, known, scope.months, gone)
        orders = wanted_orders(session, known, scope.months, gone)
        named = named_uses(session, known, scope.months)
        _add_wanted(wanted, orders, bill, numbers)
    newcomers = newcomers_of(session, numbers)
    done = settle(session, concerned, scope.months, wanted, named, orders, newcomers, progress)
    return done.entries


def _add_wanted(wanted: Wanted, orders: Orders, bill: BillFile, numbers: Mapping[str, int]) -> None:
    for (_, owner, month, currency, day, product, name, _, record), sums in bill.sums.items():
        group = (numbers[owner], currency)
        add_use(wanted, group, month, day, product, name, sums[-1])
        if record:
            add_order(orders, group, use_of(month, day, product, name), record, sums[-1])


def _add_named(named: Named, bill: BillFile, numbers: Mapping[str, int]) -> None:
    for (_, owner, month, currency, day, _, _, voucher, _), sums in bill.sums.items():
        if sums[-1]:
            lines = named.setdefault((numbers[owner], currency), {}).setdefault(month, [])
            lines.append((day, voucher, sums[-1]))


def _deltas(entries: Collection[Entry]) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in entries:
        if one.account == LedgerAccount.CONSUMED:
            found[one.currency] = found.get(one.currency, 0) + one.amount
    return {currency: amount for currency, amount in found.items() if amount}


def _accounts(
    session: Session, bill: BillFile, numbers: Mapping[str, int], entries: Collection[Entry]
) -> tuple[PlannedAccount, ...]:
    joined = select(CloudAccount.account, CloudAccount.is_pool, Startup.id, Startup.name_en, Startup.name_zh)
    rows = session.execute(joined.outerjoin(Startup, Startup.id == CloudAccount.startup_id))
    owners = {row.account: row for row in rows}
    vouchers = {row.id: row.voucher for row in session.execute(select(CreditLot.id, CreditLot.voucher))}
    sums: dict[tuple[str, str, str], list[int]] = {}
    for (_, owner, month, currency, *_), amounts in bill.sums.items():
        mine = sums.setdefault((owner, month, currency), [0] * len(amounts))
        sums[owner, month, currency] = [one + more for one, more in zip(mine, amounts, strict=True)]
    by_key = _entries_by_key(entries)
    # Also of accounts that were in the file which is replaced, and are not in this one.
    stored = session.execute(select(CreditHolder.id, CreditHolder.number))
    names = {row.id: row.number for row in stored} | {one: number for number, one in numbers.items()}
    known = {number: holder for holder, number in names.items()}
    for holder, month, currency in by_key:
        sums.setdefault((names.get(holder, ""), month, currency), [0] * 10)
    found = []
    for (owner, month, currency), amounts in sorted(sums.items()):
        row = owners.get(owner)
        booked = by_key.get((known.get(owner, 0), month, currency), {})
        lots = tuple(
            LinePay(lot, vouchers.get(lot, ""), amount)
            for (account, lot), amount in booked.items()
            if account == LedgerAccount.CONSUMED and lot is not None and amount
        )
        found.append(
            PlannedAccount(
                owner,
                row.id if row else None,
                (row.name_en or "") if row else "",
                (row.name_zh or "") if row else "",
                bool(row and (row.id is not None or row.is_pool)),
                month,
                currency,
                amounts[1],
                amounts[4],
                amounts[9],
                amounts[7],
                amounts[8],
                sum(amount for (account, _), amount in booked.items() if account == LedgerAccount.CONSUMED),
                lots,
                -booked.get((LedgerAccount.UNALLOCATED, None), 0),
                -booked.get((LedgerAccount.SUSPENSE, None), 0),
                -booked.get((LedgerAccount.ROUNDING, None), 0),
            )
        )
    return tuple(found)


_ByKey = dict[tuple[int, str, str], dict[tuple[str, int | None], int]]


def _entries_by_key(entries: Collection[Entry]) -> _ByKey:
    found: _ByKey = {}
    for one in entries:
        if one.month:
            mine = found.setdefault((one.holder_id, one.month, one.currency), {})
            key = (one.account, one.lot_id)
            mine[key] = mine.get(key, 0) + one.amount
    return found


# --- booking ---


def take_bill(session: Session, plan: BillPlan, progress: Progress | None = None) -> int | None:
    """Take a bill in as planned and return the id of the import, None where it says nothing new.

    Raises BillRefused (rows), LedgerDiffers (somebody booked in the meantime), ReadBackDiffers, Cancelled.
    """
    if not plan.may_be_taken:
        first = next(problem for problem in plan.problems if problem.blocks)
        raise BillRefused("rows", str(first.facts.get("row", "")))
    if plan.is_nothing_new:
        return None
    progress, bill = progress or Progress(), plan.bill
    name_subject(session, bill.file_name)
    scope = scope_of(bill)
    ids = holders(session, all_numbers(scope))
    replaced = replaced_by(bill, scope, ids, counting(session))
    concerned = {ids[owner] for owner in scope.owners} | concerned_by(session, replaced)
    import_id = add_import(session, bill)
    add_lines(session, import_id, bill, ids, progress.part(0, 0.8))
    for payer, month, span in sorted(scope.spans):
        add_part(
            session, payer_id=ids[payer], month=month, evidence=str(bill.evidence), span=span,
            source_id=import_id, is_final=plan.is_final[month],
        )  # fmt: skip
    if bill.evidence is not Evidence.ESTIMATE:
        _book(session, plan, import_id, concerned, scope.months, progress.part(0.8, 1))
    _read_back(session, plan, import_id, concerned, scope.months)
    return import_id


def _book(
    session: Session,
    plan: BillPlan,
    import_id: int,
    concerned: set[int],
    months: set[str],
    progress: Progress,
) -> None:
    wanted, orders = wanted_uses(session, concerned, months), wanted_orders(session, concerned, months)
    named = named_uses(session, concerned, months)
    settlement = settle(session, concerned, months, wanted, named, orders, progress=progress.part(0.1, 0.4))
    found = _deltas(settlement.entries)
    if found != dict(plan.deltas):
        raise LedgerDiffers(_amounts_text(found), _amounts_text(plan.deltas))
    for month in sorted(months):
        # Entries without a month undo a booked expiry: they go with the first month.
        mine = [one for one in settlement.entries if (one.month or min(months)) == month]
        post(
            session,
            TransactionKind.CONSUME,
            f"bill:{import_id}:{month}",
            Watched(mine, progress.part(0.4, 1)),
            month=month,
            import_id=import_id,
        )


def _amounts_text(amounts: Mapping[str, int]) -> str:
    return (
        ", ".join(f"{units_text(amount)} {currency}" for currency, amount in sorted(amounts.items())) or "0"
    )


def _read_back(
    session: Session, plan: BillPlan, import_id: int, concerned: set[int], months: set[str]
) -> None:
    """Compare what stands in the database with the file before it counts. Raises ReadBackDiffers."""
    first = import_id * LINES_PER_IMPORT
    mine = (BillLine.id > first, BillLine.id < first + LINES_PER_IMPORT)
    count, credit = session.execute(select(func.count(), func.sum(BillLine.credit)).where(*mine)).one()
    wanted = sum(sums[-1] for sums in plan.bill.sums.values())
    if count != plan.bill.line_count or (credit or 0) != wanted:
        raise ReadBackDiffers("bill_line", plan.bill.line_count, count)
    if plan.is_estimate:
        return
    if wrong := [key for key in consumption_differences(session, months) if key[0] in concerned]:
        raise ReadBackDiffers("credit_entry", 0, len(wrong))
