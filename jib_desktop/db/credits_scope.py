"""What a bill is about, and which files it replaces; its lines against theirs."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CreditHolder
from jib_desktop.db.credits_bills import LINES_PER_IMPORT, BillImport, BillLine, BillSum
from jib_desktop.db.credits_reading import Counting
from jib_desktop.progress import Progress
from jib_desktop.rules.credits import BOOKED, STRENGTH, Evidence
from jib_desktop.rules.credits_bills import BillFile, BillRefused, Piece, or_none
from jib_desktop.rules.problems import Problem

_COMPARED = (BillLine.gross, BillLine.payable, BillLine.credit)
_AT_ONCE = 10_000  # stored lines between two looks whether somebody stopped it


@dataclass(frozen=True, slots=True)
class LineChanges:
    """Lines against those of the files that this one replaces."""

    new: int = 0
    changed: int = 0
    removed: int = 0
    unchanged: int = 0


@dataclass(slots=True)
class Scope:
    """What a file is about: which (payer, month, span) it counts for, and whom it concerns."""

    spans: set[tuple[str, str, str]]
    owners: set[str]
    months: set[str]


def scope_of(bill: BillFile) -> Scope:
    """Return what a file is about."""
    found = Scope(set(), set(), set())
    for payer, owner, month, _currency, day, *_ in bill.sums:
        found.spans.add((payer, month, day.isoformat() if bill.by_day else ""))
        found.owners.add(owner)
        if month:  # a row without one is a problem, and keeps the file from being booked
            found.months.add(month)
    return found


def all_numbers(scope: Scope) -> list[str]:
    """Return every account number that a file names."""
    return sorted(scope.owners | {payer for payer, _, _ in scope.spans})


def replaced_by(
    bill: BillFile, scope: Scope, numbers: Mapping[str, int], parts: Collection[Counting]
) -> list[Counting]:
    """Return those files that count which would count no more."""
    spans = {(numbers[payer], month, span) for payer, month, span in scope.spans}
    about = {(payer, month) for payer, month, _ in spans}

    def is_replaced(one: Counting) -> bool:
        if one.evidence != bill.evidence and not (one.evidence in BOOKED and bill.evidence in BOOKED):
            return False
        if (one.payer_id, one.month) not in about:
            return False
        if bill.evidence is Evidence.BILL and one.evidence == Evidence.TOTAL:
            return True  # beside a bill, also of single days, no total counts
        return not bill.by_day or (one.payer_id, one.month, one.span) in spans

    return list(filter(is_replaced, parts))


def refuse_bill(
    bill: BillFile, scope: Scope, numbers: Mapping[str, int], parts: Collection[Counting]
) -> None:
    """Raise BillRefused for a file of single days beside one of the month, or weaker evidence."""
    about = {(numbers[payer], month) for payer, month, _ in scope.spans}
    for one in parts:
        if (one.payer_id, one.month) not in about or one.evidence not in BOOKED:
            continue
        if bill.by_day and bill.evidence == one.evidence and one.span == "":
            raise BillRefused("granularity", one.month)
        if bill.evidence in BOOKED and STRENGTH[bill.evidence] < STRENGTH[Evidence(one.evidence)]:
            raise BillRefused("weaker", one.month)


def is_counting(
    session: Session,
    bill: BillFile,
    scope: Scope,
    numbers: Mapping[str, int],
    parts: Collection[Counting],
    finals: Mapping[str, bool],
) -> bool:
    """Whether the same lines count already for everything the file is about."""
    same = set(
        session.scalars(
            select(BillImport.id).where(
                BillImport.content == bill.content, BillImport.evidence == bill.evidence
            )
        )
    )
    counted = {(one.payer_id, one.month, one.span): one for one in parts if one.evidence == bill.evidence}
    found = [counted.get((numbers[payer], month, span)) for payer, month, span in scope.spans]
    return bool(same) and all(
        one is not None and one.source_id in same and (one.is_final or not finals[one.month]) for one in found
    )


def missing_payers(
    session: Session,
    bill: BillFile,
    scope: Scope,
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


def concerned_by(session: Session, parts: Collection[Counting]) -> set[int]:
    """Return whom files concern: an account that is missing in the next one used nothing."""
    found: set[int] = set()
    # The days of a month may each have a file's part of their own, and ask the same.
    for source, payer, month in {(one.source_id, one.payer_id, one.month) for one in parts}:
        mine = (BillSum.import_id == source, BillSum.payer_id == payer, BillSum.month == month)
        found.update(session.scalars(select(BillSum.holder_id).where(*mine).distinct()))
    return found


def line_changes(
    session: Session, bill: BillFile, replaced: Collection[Counting], progress: Progress
) -> LineChanges:
    """Compare the lines of a file with those that count now, by what makes a line itself.

    Raises Cancelled.
    """
    before: dict[tuple[bytes, int], tuple[int | None, ...]] = {}
    columns = (BillLine.payer_id, BillLine.month, BillLine.key, BillLine.occurrence, *_COMPARED)
    about: dict[int, set[tuple[int, str]]] = {}
    for one in replaced:
        about.setdefault(one.source_id, set()).add((one.payer_id, one.month))
    # Once through every file that is replaced: it may hold the bills of hundreds of accounts.
    for source, wanted in about.items():
        first = source * LINES_PER_IMPORT
        mine = select(*columns).where(BillLine.id > first, BillLine.id < first + LINES_PER_IMPORT)
        for part in session.execute(mine.execution_options(yield_per=_AT_ONCE)).partitions():
            before.update(((row[2], row[3]), tuple(row[4:])) for row in part if (row[0], row[1]) in wanted)
            progress.step(0, 1)
    new = changed = unchanged = 0
    for place, piece in enumerate(bill.pieces if before else ()):
        progress.step(place, len(bill.pieces))
        for line, values in _compared(piece):
            there = before.pop(line, None)
            new, changed = new + (there is None), changed + (there is not None and there != values)
            unchanged += there == values
    return LineChanges(new if replaced else bill.line_count, changed, len(before), unchanged)


def _compared(piece: Piece) -> list[tuple[tuple[bytes, int], tuple[int | None, ...]]]:
    columns: list[array[int]] = [piece.amounts["gross"], piece.amounts["payable"], piece.credit]
    values = zip(*map(or_none, columns), strict=True)
    keys = (piece.keys[start : start + 16] for start in range(0, 16 * len(piece), 16))
    return list(zip(zip(keys, piece.occurrences, strict=True), values, strict=True))
