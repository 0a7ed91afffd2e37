"""Numbers by the rule of the site: unique, without a gap, and never silently twice after a merge."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules.contracts_numbers import (
    DEFAULT_RULE,
    Given,
    check_rule,
    gaps,
    number_of,
    parts_of,
    renumbered,
)

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        (DEFAULT_RULE, "JIB-2026-014"), ("{n}/{year}", "14/2026"),
        ("合同{year}第{n:04}号", "合同2026第0014号"),
    ],
)  # fmt: skip
def test_a_number_follows_the_rule_of_the_site(rule: str, wanted: str) -> None:
    assert check_rule(rule) == []
    assert number_of(rule, 2026, 14) == wanted


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("", "number_rule_form"), ("JIB-{n:03}", "number_rule_form"), ("JIB-{year}", "number_rule_form"),
        ("{year}-{n}-{n}", "number_rule_form"), ("{year}-{n:x}", "number_rule_form"),
        ("{year}-{n}-{month}", "number_rule_form"), ("{year}-{n}}", "number_rule_form"),
        ("{year}-{n}" + "x" * 50, "number_rule_form"), ("{year}\n{n}", "number_rule_form"),
        ("{year}{n:03}", "number_rule_joined"), ("{year}-{n.__class__}", "number_rule_form"),
    ],
)  # fmt: skip
def test_a_rule_that_would_not_tell_contracts_apart_is_refused(rule: str, code: str) -> None:
    assert [one.code for one in check_rule(rule)] == [code]


@given(st.lists(st.tuples(st.integers(2020, 2030), st.integers(1, 5000)), unique=True, max_size=30))
def test_different_places_have_different_numbers(places: list[tuple[int, int]]) -> None:
    for rule in (DEFAULT_RULE, "{n}-{year}"):
        assert len({number_of(rule, *place) for place in places}) == len(places)


@given(st.integers(0, 6), st.integers(0, 6), st.integers(0, 6))
def test_two_offline_copies_come_together_without_a_collision_or_a_gap(
    common: int, ours: int, theirs: int
) -> None:
    """Both went on counting from the same point; what stands here keeps its numbers."""

    def given_to(side: bytes, start: int, count: int) -> list[Given]:
        return [
            Given(side + bytes([n]), 2026, start + n + 1, NOON + timedelta(minutes=n)) for n in range(count)
        ]

    base = given_to(b"base", 0, common)
    here, there = [*base, *given_to(b"here", common, ours)], [*base, *given_to(b"them", common, theirs)]
    moved = {one.contract: one for one in renumbered(here, there)}
    after = {one.contract: one.count for one in here}
    for one in there:
        after.setdefault(one.contract, moved[one.contract].new if one.contract in moved else one.count)
    assert sorted(after.values()) == list(range(1, len(after) + 1))
    assert all(after[one.contract] == one.count for one in here)
    assert all(moved[key].old != moved[key].new for key in moved)
    # Nobody is renumbered who need not be, and the order of the copy stays.
    assert len(moved) == (theirs if ours else 0)
    in_order = [after[one.contract] for one in there if one.contract.startswith(b"them")]
    assert in_order == sorted(in_order)


def test_years_count_each_by_itself() -> None:
    here = [Given(b"a", 2025, 1, NOON), Given(b"b", 2026, 1, NOON)]
    theirs = [Given(b"c", 2025, 1, NOON), Given(b"d", 2027, 1, NOON)]
    [moved] = renumbered(here, theirs)
    assert (moved.contract, moved.year, moved.old, moved.new) == (b"c", 2025, 1, 2)


@pytest.mark.parametrize(
    ("counts", "wanted"), [([], []), ([1, 2, 3], []), ([1, 3], [2]), ([3], [1, 2]), ([2, 1], [])]
)
def test_gaps_are_found(counts: list[int], wanted: list[int]) -> None:
    assert gaps(counts) == wanted


@given(
    st.integers(1990, 2199),
    st.integers(1, 10**6),
    st.sampled_from(["JIB-{year}-{n:03}", "{n}/{year}", "V{n:05}.{year}"]),
)
def test_a_number_says_its_year_and_place_again(year: int, count: int, rule: str) -> None:
    assert parts_of(rule, number_of(rule, year, count)) == (year, count)


@pytest.mark.parametrize(
    "number", ["", "JIB-2026-14", "JIB-2026-0014", "JIB-26-014", "jib-2026-014", "JIB-2026-014 "]
)
def test_what_the_rule_would_not_write_is_no_number_of_it(number: str) -> None:
    assert parts_of("JIB-{year}-{n:03}", number) is None
