"""The words of contracts are there for every code, and dates are said to be inclusive."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from jib_desktop.rules.contracts import MOVING_IN, MOVING_OUT, Kind, State
from jib_desktop.rules.contracts_life import Step
from jib_desktop.rules.contracts_payments import LINE_KINDS
from jib_desktop.ui import formats
from jib_desktop.ui.words import contracts, value_words

FIRST, LAST, NOTICE_BY = date(2026, 3, 1), date(2027, 2, 28), date(2026, 11, 30)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Write English, and go back to what was."""
    before = formats.language()
    formats.use("en")
    yield
    formats.use(before)


def test_every_code_has_a_word() -> None:
    for kind in Kind:
        assert contracts.contract_kind_word(kind) != kind.value
    for state in State:
        assert contracts.state_word(state) != state.value
    for step in Step:
        assert contracts.step_word(step)
    for line in LINE_KINDS:
        assert contracts.payment_kind_word(line) != line
    for stage, codes in (("in", MOVING_IN), ("out", MOVING_OUT)):
        for code in codes:
            assert contracts.checklist_word(stage, code) != code


def test_what_can_be_done_can_be_told_as_done() -> None:
    assert contracts.actions().keys() == contracts.done().keys()


def test_both_days_of_a_term_are_in_it() -> None:
    assert contracts.term_sentence(FIRST, LAST, NOTICE_BY) == (
        "1 March 2026 to 28 February 2027, both days included, notice by 30 November 2026."
    )
    assert contracts.term_sentence(FIRST, LAST).endswith("both days included.")


def test_values_are_told_in_words() -> None:
    assert value_words("state", "up_for_renewal") == "Up for renewal"
    assert value_words("kind", "nda") == "NDA"
    assert value_words("first_day", "2026-03-01") == "1 Mar 2026"
    assert value_words("fee_cents", 2_160_000) == "21,600.00"
    assert value_words("vat_rate", 600) == "6 %"
    assert contracts.rate_words(750) == "7.5 %"
    assert value_words("stage", "in") == "Moving in"
    assert value_words("stage", "resident") == "Resident"  # of a startup


def test_what_becomes_of_a_contract_by_itself() -> None:
    assert contracts.renewal_words(0) == "Ends by itself; no automatic renewal"
    assert contracts.renewal_words(12, date(2028, 2, 29)).endswith("to 29 February 2028")
