"""Random contracts for property tests."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from jib_desktop.rules.contracts_life import Life
from jib_desktop.rules.contracts_terms import Change, Terms
from jib_desktop.rules.periods import Period

DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))


@st.composite
def terms(draw: st.DrawFn) -> Terms:
    """Return terms with a notice of up to half a year, in months or days."""
    unit = draw(st.sampled_from(["months", "days"]))
    return Terms(
        desks=draw(st.integers(0, 9)), fee_cents=draw(st.integers(0, 5_000_000)),
        vat_rate=draw(st.sampled_from([0, 600, 1300, 1900])), deposit_cents=draw(st.integers(0, 9_000_000)),
        credit_cents=draw(st.integers(0, 100)), notice_unit=unit,
        notice_count=draw(st.integers(0, 6 if unit == "months" else 90)),
    )  # fmt: skip


@st.composite
def periods(draw: st.DrawFn, longest: int = 1100) -> Period:
    """Return a term of up to about three years."""
    first = draw(DAYS)
    return Period(first, first + timedelta(days=draw(st.integers(0, longest))))


@st.composite
def changes(draw: st.DrawFn, term: Period, fields: tuple[str, ...] = ()) -> Change:
    """Return an amendment within a term, for good or for a limited time."""
    first = term.first + timedelta(days=draw(st.integers(0, term.days - 1)))
    for_good = draw(st.booleans())
    last = None if for_good else first + timedelta(days=draw(st.integers(0, (term.last - first).days)))
    new: dict[str, Any] = {
        "desks": st.integers(0, 9), "fee_cents": st.integers(0, 5_000_000),
        "vat_rate": st.sampled_from([0, 600, 1300]), "deposit_cents": st.integers(0, 9_000_000),
    }  # fmt: skip
    names = draw(st.sets(st.sampled_from(fields or tuple(new)), min_size=1))
    return Change(first, last, {name: draw(new[name]) for name in sorted(names)})


@st.composite
def lives(draw: st.DrawFn) -> Life:
    """Return a signed contract in any state of its life."""
    term = draw(periods())
    months = draw(st.sampled_from([0, 0, 1, 6, 12]))
    found = draw(st.lists(changes(term), max_size=3))
    end = draw(st.sampled_from(["open", "open", "notice", "terminated", "renewed"]))
    notice_on = ends_on = None
    if end != "open":
        ends_on = (
            term.last
            if end != "terminated"
            else term.first + timedelta(days=draw(st.integers(-1, term.days - 1)))
        )
        notice_on = None if end == "renewed" else ends_on - timedelta(days=draw(st.integers(0, 400)))
    return Life(
        term.first,
        term.last,
        draw(terms()),
        True,
        months,
        notice_on,
        ends_on,
        end == "terminated",
        tuple(found),
    )
