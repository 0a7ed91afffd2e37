"""The words of desks are there for every code, and a day that never comes is no day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from jib_desktop.rules.desks import AREA_KINDS, ENDS, FEATURES, STATES, USES
from jib_desktop.rules.periods import NEVER
from jib_desktop.ui import formats
from jib_desktop.ui.words import action_words, column_word, desks, done_words, kind_word, value_words

FIRST, LAST = date(2026, 12, 1), date(2027, 11, 30)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Write English, and go back to what was."""
    before = formats.language()
    formats.use("en")
    yield
    formats.use(before)


def test_every_code_has_a_word() -> None:
    for codes, word in (
        (STATES, desks.desk_state_word), (ENDS, desks.ends_word), (USES, desks.room_use_word),
        (FEATURES, desks.feature_word), (AREA_KINDS, desks.area_kind_word),
    ):  # fmt: skip
        for code in codes:
            assert word(code) != code


def test_what_can_be_done_can_be_told_as_done() -> None:
    assert desks.actions().keys() == desks.done().keys()
    assert action_words("desks_given", "Moonkite: 2-014") == "Give desks to Moonkite: 2-014"
    assert done_words("desks_given", "Moonkite: 2-014") == "Gave desks to Moonkite: 2-014."


def test_periods_are_told_with_or_without_an_end() -> None:
    assert desks.period_words(FIRST, LAST) == "1 December 2026 to 30 November 2027"
    assert desks.period_words(FIRST, NEVER) == "from 1 December 2026 until further notice"
    assert desks.until_words(LAST) == "until 30 November 2027"
    assert desks.until_words(NEVER) == desks.last_day_words(NEVER) == "until further notice"
    assert desks.last_day_words(LAST) == "30 Nov 2027"


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("kind", "out_of_service", "Out of service"),
        ("kind", "zone", "Zone"),
        ("kind", "residence", "Residence"),
        ("state", "reserved", "Reserved"),
        ("state", "active", "Active"),
        ("ends", "beyond_contract", "Also after the contract"),
        ("use", "pantry", "Pantry"),
        ("features", ["window", "quiet"], "By a window, Quiet"),
        ("last_day", "9999-12-31", "until further notice"),
        ("last_day", "2027-11-30", "30 Nov 2027"),
        ("until", "2027-11-30", "30 Nov 2027"),
        ("since", FIRST, "1 Dec 2026"),
    ],
)
def test_values_are_told_in_words(field: str, value: object, words: str) -> None:
    assert value_words(field, value) == words


def test_columns_and_kinds_have_words() -> None:
    assert [kind_word(one) for one in ("desks", "allocations")] == ["Desks", "Desk allocations"]
    assert (column_word("zone_id"), column_word("desks"), column_word("number")) == (
        "Zone",
        "Desks",
        "Number",
    )
