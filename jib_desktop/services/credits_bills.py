"""Bills: what taking one in would book, and booking it.

A bill replaces what was known of its accounts and months, by difference: the same file again books nothing,
another one for the month books what changed. Estimates (v2, FOCUS) are kept for charts and book nothing.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from array import array
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CloudAccount, CreditHolder, CreditLot
from jib_desktop.db.credits_bills import LINES_PER_IMPORT, BillImport, BillLine, BillSum
from jib_desktop.db.credits_lines import add_import, add_lines
from jib_desktop.db.credits_proof import consumption_differences
from jib_desktop.db.credits_posting import Entry, add_part, holders, post
from jib_desktop.db.credits_reading import (
    Counting,
    Named,
    Wanted,
    add_use,
    counting,
    named_uses,
    wanted_uses,
)
from jib_desktop.db.credits_settling import settle
from jib_desktop.db.journal import name_subject, writing_of
from jib_desktop.db.startups import Startup
from jib_desktop.errors import ReadBackDiffers
from jib_desktop.progress import Progress
from jib_desktop.rules.credits import (
    STRENGTH,
    Evidence,
    LedgerAccount,
    LedgerDiffers,
    TransactionKind,
    days_of,
    is_final,
    units_text,
)
from jib_desktop.rules.credits_bills import (
    AccountSetting,
    BillFile,
    BillRefused,
    BillSettings,
    Generation,
    Piece,
)
from jib_desktop.rules.problems import Problem

_BOOKED = (Evidence.BILL, Evidence.TOTAL)


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
class LineChanges:
    """Lines against those of the files that this one replaces."""

    new: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0


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


def settings_for_bills(session: Session, payer: str = "") -> BillSettings:
    """Return how bills are read: currency, column of the credit and headers of every account."""
    accounts, names = {}, {}
    for one in session.scalars(select(CloudAccount)):
        accounts[one.account] = AccountSetting(one.currency, one.credit_column, json.loads(one.mapping))
        if one.name:
            names[one.name] = one.account
    joined = select(CreditLot.voucher, CreditHolder.number).join(
        CreditHolder, CreditHolder.id == CreditLot.holder_id
    )
    vouchers = {voucher: number for voucher, number in session.execute(joined) if voucher}
    return BillSettings(accounts, names, vouchers, payer)


@dataclass(slots=True)
class _Scope:
    """What a file is about: which (payer, month, span) it counts for, and whom it concerns."""

    spans: set[tuple[str, str, str]]
    owners: set[str]
    months: set[str]


def _scope(bill: BillFile) -> _Scope:
    found = _Scope(set(), set(), set())
    for payer, owner, month, _currency, day, *_ in bill.sums:
        found.spans.add((payer, month, day.isoformat() if bill.by_day else ""))
        found.owners.add(owner)
        found.months.add(month)
    return found


def plan_bill(session: Session, bill: BillFile, now: datetime) -> BillPlan:
    """Return what taking a bill in would do. Raises BillRefused (granularity, weaker)."""
    scope = _scope(bill)
    ids = {row.number: row.id for row in session.execute(select(CreditHolder.number, CreditHolder.id))}
    numbers = {number: ids.get(number, -place) for place, number in enumerate(_all_numbers(scope), 1)}
    finals = {month: is_final(month, now) for month in scope.months}
    parts = counting(session)
    replaced = [one for one in parts if _is_replaced(one, bill, scope, numbers)]
    _refuse(bill, scope, numbers, parts)
    nothing_new = _is_counting(session, bill, scope, numbers, parts, finals)
    entries: list[Entry] = []
    if bill.evidence is not Evidence.ESTIMATE and not nothing_new:
        entries = _planned_entries(session, bill, scope, numbers, replaced)
    sources = {one.source_id for one in replaced}
    named = session.scalars(select(BillImport.file_name).where(BillImport.id.in_(sources))).all()
    return BillPlan(
        bill, bill.evidence, finals, _accounts(session, bill, numbers, entries),
        LineChanges(unchanged=bill.line_count) if nothing_new else _line_changes(session, bill, replaced),
        (*bill.problems, *bill.notes, *_missing_payers(session, bill, scope, parts, numbers)),
        tuple(sorted(set(named))), nothing_new, len(entries), _deltas(entries),
    )  # fmt: skip


def _all_numbers(scope: _Scope) -> list[str]:
    return sorted(scope.owners | {payer for payer, _, _ in scope.spans})


def _is_replaced(one: Counting, bill: BillFile, scope: _Scope, numbers: Mapping[str, int]) -> bool:
    if one.evidence != bill.evidence and not (one.evidence in _BOOKED and bill.evidence in _BOOKED):
        return False
    about = {(numbers[payer], month) for payer, month, _ in scope.spans}
    if (one.payer_id, one.month) not in about:
        return False
    return not bill.by_day or any(
        (one.payer_id, one.month, one.span) == (numbers[payer], month, span)
        for payer, month, span in scope.spans
    )


def _refuse(bill: BillFile, scope: _Scope, numbers: Mapping[str, int], parts: Collection[Counting]) -> None:
    """Raise BillRefused for a file of single days beside one of the month, or evidence weaker than what is."""
    about = {(numbers[payer], month) for payer, month, _ in scope.spans}
    for one in parts:
        if (one.payer_id, one.month) not in about or one.evidence not in _BOOKED:
            continue
        if bill.by_day and bill.evidence == one.evidence and one.span == "":
            raise BillRefused("granularity", one.month)
        if bill.evidence in _BOOKED and STRENGTH[bill.evidence] < STRENGTH[Evidence(one.evidence)]:
            raise BillRefused("weaker", one.month)


def _is_counting(
    session: Session,
    bill: BillFile,
    scope: _Scope,
    numbers: Mapping[str, int],
    parts: Collection[Counting],
    finals: Mapping[str, bool],
) -> bool:
    """Whether the same lines count already for everything the file is about."""
    same = set(session.scalars(select(BillImport.id).where(BillImport.content == bill.content, BillImport.evidence == bill.evidence)))  # fmt: skip
    counted = {(one.payer_id, one.month, one.span): one for one in parts if one.evidence == bill.evidence}
    found = [counted.get((numbers[payer], month, span)) for payer, month, span in scope.spans]
    return bool(same) and all(
        one is not None and one.source_id in same and (one.is_final or not finals[one.month]) for one in found
    )


def _missing_payers(
    session: Session,
    bill: BillFile,
    scope: _Scope,
    parts: Collection[Counting],
    numbers: Mapping[str, int],
) -> list[Problem]:
    """Tell of accounts that came with the file which is replaced now, and are not in this one."""
    here = {(numbers[payer], month) for payer, month, _ in scope.spans}
    mine = [one for one in parts if one.evidence == bill.evidence]
    sources = {one.source_id for one in mine if (one.payer_id, one.month) in here}
    gone = [one for one in mine if one.source_id in sources and (one.payer_id, one.month) not in here]
    named = {row.id: row.number for row in session.execute(select(CreditHolder.id, CreditHolder.number))}
    return [
        Problem("payer", "account_not_in_bill", "warn", {"account": named[one.payer_id], "month": one.month})
        for one in gone
    ]


def _planned_entries(
    session: Session, bill: BillFile, scope: _Scope, numbers: Mapping[str, int], replaced: list[Counting]
) -> list[Entry]:
    """Return what would be booked if the file counted, whatever else counts beside it."""
    gone = [(one.payer_id, one.month, one.span) for one in replaced]
    concerned = {numbers[owner] for owner in scope.owners} | _owners_of(session, replaced)
    known = [one for one in concerned if one > 0]
    if bill.evidence is Evidence.USAGE:
        wanted = wanted_uses(session, known, scope.months)
        named = named_uses(session, known, scope.months, {(payer, month) for payer, month, _ in gone})
        _add_named(named, bill, numbers)
    else:
        wanted = wanted_uses(session, known, scope.months, gone)
        named = named_uses(session, known, scope.months)
        _add_wanted(wanted, bill, numbers)
    return settle(session, concerned, scope.months, wanted, named).entries


def _owners_of(session: Session, parts: Collection[Counting]) -> set[int]:
    """Return whom files concern: an account that is missing in the next one used nothing."""
    found: set[int] = set()
    for one in parts:
        mine = (BillSum.import_id == one.source_id, BillSum.payer_id == one.payer_id, BillSum.month == one.month)
        found.update(session.scalars(select(BillSum.holder_id).where(*mine).distinct()))
    return found


def _add_wanted(wanted: Wanted, bill: BillFile, numbers: Mapping[str, int]) -> None:
    for (_, owner, month, currency, day, product, name, _), sums in bill.sums.items():
        add_use(wanted, (numbers[owner], currency), month, day, product, name, sums[-1])


def _add_named(named: Named, bill: BillFile, numbers: Mapping[str, int]) -> None:
    for (_, owner, month, currency, day, _, _, voucher), sums in bill.sums.items():
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
    names = {holder: number for number, holder in numbers.items()}
    for holder, month, currency in by_key:
        sums.setdefault((names.get(holder, ""), month, currency), [0] * 10)
    found = []
    for (owner, month, currency), amounts in sorted(sums.items()):
        row = owners.get(owner)
        booked = by_key.get((numbers.get(owner, 0), month, currency), {})
        lots = tuple(
            LinePay(lot, vouchers.get(lot, ""), amount)
            for (account, lot), amount in booked.items()
            if account == LedgerAccount.CONSUMED and lot is not None and amount
        )
        found.append(
            PlannedAccount(
                owner, row.id if row else None, (row.name_en or "") if row else "",
                (row.name_zh or "") if row else "", bool(row and (row.id is not None or row.is_pool)), month,
                currency, amounts[1], amounts[4], amounts[9], amounts[7], amounts[8],
                sum(amount for (account, _), amount in booked.items() if account == LedgerAccount.CONSUMED),
                lots, -booked.get((LedgerAccount.UNALLOCATED, None), 0),
                -booked.get((LedgerAccount.SUSPENSE, None), 0), -booked.get((LedgerAccount.ROUNDING, None), 0),
            )
        )  # fmt: skip
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


def _line_changes(session: Session, bill: BillFile, replaced: Collection[Counting]) -> LineChanges:
    """Compare the lines of a file with those that count now, by what makes a line itself."""
    before: dict[tuple[bytes, int], tuple[int | None, ...]] = {}
    columns = (BillLine.key, BillLine.occurrence, BillLine.gross, BillLine.payable, BillLine.credit)
    for one in replaced:
        first = one.source_id * LINES_PER_IMPORT
        mine = select(*columns).where(
            BillLine.id > first, BillLine.id < first + LINES_PER_IMPORT, BillLine.payer_id == one.payer_id,
            BillLine.month == one.month,
        )  # fmt: skip
        before |= {(row[0], row[1]): tuple(row[2:]) for row in session.execute(mine)}
    new = changed = unchanged = 0
    for piece in bill.pieces if before else ():
        for line, values in _compared(piece):
            there = before.pop(line, None)
            new, changed = new + (there is None), changed + (there is not None and there != values)
            unchanged += there == values
    return LineChanges(new if replaced else bill.line_count, changed, len(before), unchanged)


def _compared(piece: Piece) -> list[tuple[tuple[bytes, int], tuple[int | None, ...]]]:
    nothing = -(2**63)
    columns: list[array[int]] = [piece.amounts["gross"], piece.amounts["payable"], piece.credit]
    values = zip(*([None if one == nothing else one for one in column] for column in columns), strict=True)
    keys = (piece.keys[start : start + 16] for start in range(0, 16 * len(piece), 16))
    return list(zip(zip(keys, piece.occurrences, strict=True), values, strict=True))


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
    scope = _scope(bill)
    ids = holders(session, _all_numbers(scope))
    replaced = [one for one in counting(session) if _is_replaced(one, bill, scope, ids)]
    concerned = {ids[owner] for owner in scope.owners} | _owners_of(session, replaced)
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
    wanted = wanted_uses(session, concerned, months)
    progress.step(1, 3)
    settlement = settle(session, concerned, months, wanted, named_uses(session, concerned, months))
    progress.step(2, 3)
    found = _deltas(settlement.entries)
    if found != dict(plan.deltas):
        raise LedgerDiffers(_amounts_text(found), _amounts_text(plan.deltas))
    for month in sorted(months):
        # Entries without a month undo a booked expiry: they go with the first month.
        mine = [one for one in settlement.entries if (one.month or min(months)) == month]
        post(
            session, TransactionKind.CONSUME, f"bill:{import_id}:{month}", mine, month=month, import_id=import_id
        )  # fmt: skip
    progress.step(3, 3)


def _amounts_text(amounts: Mapping[str, int]) -> str:
    return ", ".join(f"{units_text(amount)} {currency}" for currency, amount in sorted(amounts.items())) or "0"


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


def total_as_bill(account: str, month: str, amount: int, currency: str) -> BillFile:
    """Return a monthly total that somebody was told as a bill of one line (the third kind of evidence)."""
    text = f"{account}\n{month}\n{amount}\n{currency}"
    digest = hashlib.sha256(text.encode()).hexdigest()
    day: date = days_of(month)[1]
    bill = BillFile(month, digest, Generation.TOTAL, "", digest)
    key = hashlib.blake2b(f"{account}\x1f{month}".encode(), digest_size=16).digest()
    nothing = array("q", [-(2**63)])
    credit = array("q", [amount])
    names = ("gross", "discount", "coupon", "payable", "voucher", "card", "cash", "unpaid")
    amounts = {name: credit if name == "voucher" else nothing for name in names}
    raw = json.dumps([account, month, units_text(amount), currency]).encode()
    one = array("q", [1])
    bill.pieces.append(
        Piece(one, [account], [account], [month], [day], key, one, [""], [""], [""], [""], [currency], amounts,
              credit, raw, array("q", [len(raw)]))
    )  # fmt: skip
    bill.sums[account, account, month, currency, day, "", "", ""] = [1, 0, 0, 0, 0, amount, 0, 0, 0, amount]
    return bill


