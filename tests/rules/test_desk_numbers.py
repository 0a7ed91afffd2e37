"""Numbers by rule: counted in the order that was asked for, each given once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules.desk_layout import Block
from jib_desktop.rules.desk_numbers import (
    DEFAULT_RULE,
    Order,
    Standing,
    check_plan,
    check_rule,
    in_order,
    next_free,
    number_of,
    planned,
)


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [(DEFAULT_RULE, "2-007"), ("{zone}{n}", "A7"), ("{n:02}.{floor}", "07.2"), ("座{n}", "座7")],
)
def test_a_number_follows_the_rule(rule: str, wanted: str) -> None:
    if rule != "{zone}{n}":
        assert check_rule(rule) == []
    assert number_of(rule, 7, floor="2", zone="A") == wanted


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("", "number_rule_desk_form"), ("{floor}", "number_rule_desk_form"),
        ("{n}{n}", "number_rule_desk_form"), ("{n}-{x}", "number_rule_desk_form"),
        ("{n:x}", "number_rule_desk_form"), ("{n}}", "number_rule_desk_form"),
        ("{n}\n", "number_rule_desk_form"), ("{floor}{n}", "number_rule_desk_joined"),
        ("a very long beginning {n}", "too_long"),
    ],
)  # fmt: skip
def test_a_rule_that_gives_no_numbers_is_refused(rule: str, code: str) -> None:
    assert [one.code for one in check_rule(rule)] == [code]


def _block(zone: str = "", left: int = 0) -> list[Standing]:
    return [
        Standing((zone, n), place.x, place.y, zone=zone)
        for n, place in enumerate(Block(3, 2).places(left, 0))
    ]


@pytest.mark.parametrize(
    ("order", "wanted"),
    [
        (Order.ROWS, [0, 1, 2, 3, 4, 5]), (Order.SNAKE, [0, 1, 2, 5, 4, 3]),
        (Order.COLUMNS, [0, 3, 1, 4, 2, 5]), (Order.CHOSEN, [5, 4, 3, 2, 1, 0]),
    ],
)  # fmt: skip
def test_desks_are_counted_in_the_order_asked_for(order: Order, wanted: list[int]) -> None:
    desks = list(reversed(_block()))
    assert [one.key[1] for one in in_order(desks, order)] == wanted  # type: ignore[index]


def test_zone_by_zone_those_without_one_come_last() -> None:
    desks = [*_block("", 2000), *_block("B", 1000), *_block("A")]
    found = planned(desks, DEFAULT_RULE, 5, Order.ZONES, floor="2")
    assert [one.zone for one, _ in found] == ["A"] * 6 + ["B"] * 6 + [""] * 6
    assert [number for _, number in found][:2] == ["2-005", "2-006"]
    assert found[-1][1] == "2-022"


def test_a_rule_with_the_zone_counts_anew_in_each() -> None:
    desks = [*_block("A"), *_block("B", 1000)]
    numbers = [number for _, number in planned(desks, "{zone}-{n}", 1, Order.ZONES, floor="2")]
    assert numbers == [f"{zone}-{n}" for zone in "AB" for n in range(1, 7)]


def test_a_desk_a_little_out_of_line_stays_in_its_row() -> None:
    desks = [Standing("b", 200, 10), Standing("a", 0, 0), Standing("d", 200, 130), Standing("c", 0, 150)]
    assert [one.key for one in in_order(desks, Order.ROWS)] == ["a", "b", "c", "d"]


def test_the_next_number_comes_after_the_highest() -> None:
    taken = {"2-001", "2-007", "1-100", "2-xyz", "9-001"}
    assert next_free(DEFAULT_RULE, taken, 3, floor="2") == ["2-008", "2-009", "2-010"]
    assert next_free(DEFAULT_RULE, set(), 1, floor="3") == ["3-001"]
    assert next_free("{n}", {"1", "3"}, 1, floor="") == ["4"]


@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 3000)), max_size=40), st.sampled_from(Order))
def test_every_desk_gets_one_number_and_no_two_the_same(points: list[tuple[int, int]], order: Order) -> None:
    desks = [Standing(n, x, y, zone="AB"[n % 2]) for n, (x, y) in enumerate(points)]
    found = planned(desks, DEFAULT_RULE, 1, order, floor="2")
    assert sorted(one.key for one, _ in found) == list(range(len(points)))  # type: ignore[type-var]
    assert check_plan([number for _, number in found], ()) == []


def test_what_cannot_be_given_is_named() -> None:
    problems = check_plan(["1", "1", "2", "", "x" * 30], {"2"})
    assert [one.code for one in problems] == [
        "desk_number_twice", "desk_number_taken", "desk_number_missing", "too_long",
    ]  # fmt: skip


def test_numbers_that_differ_in_their_spelling_only_are_one() -> None:
    """As lists and searches read them; who sits at A-1 could not be told from who sits at a-1."""
    assert [one.code for one in check_plan(["a-1", "B-2", "b-2"], {"A-1"})] == [
        "desk_number_taken",
        "desk_number_twice",
    ]
