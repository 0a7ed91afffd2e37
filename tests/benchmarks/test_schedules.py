"""A schedule of ten years for ten thousand contracts takes two seconds at most."""

from __future__ import annotations

from datetime import date
from typing import Any

from jib_desktop.rules.contracts_payments import Plan, schedule, total
from jib_desktop.rules.contracts_terms import Terms
from jib_desktop.rules.periods import Period

CONTRACTS = 10_000
SECONDS = 2.0


def every_schedule() -> int:
    """Return what ten thousand different contracts come to."""
    found = 0
    for number in range(CONTRACTS):
        term = Period(date(2020, 1, 1 + number % 28), date(2029, 12, 1 + number % 27))
        terms = Terms(fee_cents=100_000 + number, vat_rate=600, deposit_cents=200_000)
        found += len(schedule(Plan(term, terms, rent_free_days=number % 20)))
    return found


def test_ten_years_of_ten_thousand_contracts(benchmark: Any) -> None:
    lines = benchmark.pedantic(every_schedule, rounds=3, iterations=1)
    assert lines > 119 * CONTRACTS
    assert benchmark.stats.stats.min <= SECONDS
    assert (
        total(schedule(Plan(Period(date(2020, 1, 1), date(2029, 12, 31)), Terms(fee_cents=100))))[0] == 12_000
    )
