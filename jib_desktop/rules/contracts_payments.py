"""The payment schedule that follows from the terms, cent-exact for any term."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from operator import itemgetter
from typing import Literal, NamedTuple, TypeAlias

from jib_desktop.rules.contracts_terms import Change, Terms, segments
from jib_desktop.rules.money import by_days, vat_of
from jib_desktop.rules.periods import Period, index_of, month

LineKind = Literal["fee", "deposit", "correction"]
LINE_KINDS: tuple[LineKind, ...] = ("fee", "deposit", "correction")


class Line(NamedTuple):
    """One line of a schedule: due on a day for a period (both days in it), amounts in the smallest unit.

    A negative deposit goes back to the startup; a correction evens out what was invoiced under other terms.
    """

    kind: LineKind
    due: date
    first_day: date
    last_day: date
    net: int
    vat: int

    @property
    def gross(self) -> int:
        """Return net and value added tax together."""
        return self.net + self.vat


_BY_DUE = itemgetter(1, 0)  # due, kind: without a function of ours for each of a million lines


@dataclass(frozen=True, slots=True)
class Plan:
    """What a schedule is made of; `term` ends on the last day that is known today."""

    term: Period
    terms: Terms
    changes: Sequence[Change] = ()
    rent_free_days: int = 0
    deposit_before: int = 0  # held from the contract that this one renews
    deposit_goes_on: bool = False  # a signed follow-on keeps it


def schedule(plan: Plan) -> list[Line]:
    """Return the lines of the whole term in the order they are due: a fee for each month, deposits."""
    return sorted([*_fees(plan), *_deposits(plan)], key=_BY_DUE)


def _fees(plan: Plan) -> Iterator[Line]:
    paid = Period(plan.term.first + timedelta(days=plan.rent_free_days), plan.term.last)
    # Only what the fee depends on: a month is not divided because desks were added in the middle of it.
    fees = [replace(change, values=_only_fee(change)) for change in plan.changes]
    for piece, terms in segments(plan.terms, fees, paid):
        if terms.fee_cents:
            yield from _monthly(piece, terms.fee_cents, terms.vat_rate)


def _only_fee(change: Change) -> dict[str, int]:
    return {name: change.values[name] for name in ("fee_cents", "vat_rate") if name in change.values}


def _monthly(piece: Period, fee: int, rate: int) -> Iterator[Line]:
    """Yield a line for each month; the first and last by days, which sum to the fee over a divided month."""
    start, end = index_of(piece.first), index_of(piece.last)
    whole_vat = vat_of(fee, rate)
    for number in range(start, end + 1):
        first, last, days = month(number)
        if start < number < end:
            # Made without its own constructor: of a million lines nearly all are whole months.
            yield tuple.__new__(Line, ("fee", first, first, last, fee, whole_vat))
            continue
        first, last = max(first, piece.first), min(last, piece.last)
        net = by_days(fee, first.day, last.day, days)
        yield Line("fee", first, first, last, net, vat_of(net, rate))


def _deposits(plan: Plan) -> Iterator[Line]:
    """Yield the deposit, what an amendment adds or takes, and its way back on the last day."""
    held = plan.deposit_before
    for piece, terms in segments(plan.terms, plan.changes, plan.term):
        if terms.deposit_cents != held:
            yield Line("deposit", piece.first, piece.first, plan.term.last, terms.deposit_cents - held, 0)
            held = terms.deposit_cents
    if held and not plan.deposit_goes_on:
        yield Line("deposit", plan.term.last, plan.term.last, plan.term.last, -held, 0)


class Marked(NamedTuple):
    """A line that finance has invoiced: its amounts stand, whatever the terms become."""

    kind: LineKind
    first_day: date
    last_day: date
    net: int
    vat: int


AnyLine: TypeAlias = Line | Marked


def still_planned(lines: Sequence[Line], marked: Sequence[Marked], today: date) -> list[Line]:
    """Return what is still to be invoiced, so that all lines together come to the schedule.

    Months that were invoiced are left out; where their terms changed since, a correction evens it out.
    """
    fees: list[AnyLine] = [line for line in lines if line.kind == "fee"]
    done = [one for one in marked if one.kind != "deposit"]
    found: list[Line] = []
    for group in _that_meet([*fees, *done]):
        owed, stands = (
            [one for one in group if isinstance(one, Line)],
            [one for one in group if isinstance(one, Marked)],
        )
        found.extend([_correction(owed, stands, today)] if stands else owed)
    due = [one for one in found if one.kind == "fee" or one.net or one.vat]
    return sorted([*due, *_open_deposits(lines, marked, today)], key=_BY_DUE)


def _first_day(line: AnyLine) -> date:
    return line.first_day


def _that_meet(lines: Sequence[AnyLine]) -> Iterator[list[AnyLine]]:
    """Yield lines in groups that have days in common, directly or through others."""
    group: list[AnyLine] = []
    reach = date.min
    for one in sorted(lines, key=_first_day):
        if group and one.first_day > reach:
            yield group
            group = []
        group.append(one)
        reach = max(reach, one.last_day)
    if group:
        yield group


def _correction(owed: Sequence[Line], stands: Sequence[Marked], today: date) -> Line:
    every: list[AnyLine] = [*owed, *stands]
    first, last = min(one.first_day for one in every), max(one.last_day for one in every)
    net = sum(one.net for one in owed) - sum(one.net for one in stands)
    vat = sum(one.vat for one in owed) - sum(one.vat for one in stands)
    return Line("correction", max(today, first), first, last, net, vat)


def _open_deposits(lines: Sequence[Line], marked: Sequence[Marked], today: date) -> Iterator[Line]:
    """Yield what is left of each deposit line after what was received and given back, oldest first."""
    received = sum(one.net for one in marked if one.kind == "deposit" and one.net > 0)
    returned = sum(one.net for one in marked if one.kind == "deposit" and one.net < 0)
    for line in (one for one in lines if one.kind == "deposit"):
        if line.net > 0:
            part = min(received, line.net)
            received -= part
        else:
            part = max(returned, line.net)
            returned -= part
        if line.net != part:
            yield line._replace(net=line.net - part)
    if received + returned:  # more changed hands than the terms now say
        yield Line("deposit", today, today, today, -received - returned, 0)


def total(lines: Iterable[Line], kinds: Iterable[str] = ("fee", "correction")) -> tuple[int, int]:
    """Return the sums of net and value added tax of some kinds of line."""
    wanted = [line for line in lines if line.kind in tuple(kinds)]
    return sum(line.net for line in wanted), sum(line.vat for line in wanted)
