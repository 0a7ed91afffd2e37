"""Amounts are whole cents: rounding, parts by days, reading what people type."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules.money import by_days, parse_amount, plain_amount, rounded, vat_of
from jib_desktop.rules.problems import Problem

amounts = st.integers(-(10**12), 10**12)


@given(amounts, st.integers(1, 10_000))
def test_rounding_is_to_the_nearest(numerator: int, denominator: int) -> None:
    exact = Fraction(numerator, denominator)
    assert abs(rounded(numerator, denominator) - exact) <= Fraction(1, 2)
    assert rounded(-numerator, denominator) == -rounded(numerator, denominator)


@given(st.integers(0, 10**10), st.integers(1, 31), st.sets(st.integers(1, 30)))
def test_the_days_of_a_month_sum_to_the_fee_however_it_is_divided(
    fee: int, days: int, cuts: set[int]
) -> None:
    ends = [*sorted(cut for cut in cuts if cut < days), days]
    starts = [1, *(end + 1 for end in ends[:-1])]
    parts = [by_days(fee, first, last, days) for first, last in zip(starts, ends, strict=True)]
    assert sum(parts) == fee
    assert all(part >= 0 for part in parts)
    for first, last, part in zip(starts, ends, parts, strict=True):
        assert abs(part - Fraction(fee * (last - first + 1), days)) <= 1


def test_value_added_tax_is_rounded_half_up() -> None:
    assert vat_of(21_600_00, 600) == 1_296_00
    assert vat_of(25, 600) == 2  # 1.5 cents
    assert vat_of(-25, 600) == -2
    assert vat_of(100, 0) == 0


@pytest.mark.parametrize(
    ("text", "sign", "wanted"),
    [
        ("21600", ".", 2_160_000), ("21,600.00", ".", 2_160_000), ("¥21,600.5", ".", 2_160_050),
        ("￥２１，６００", ".", 2_160_000), ("21.600,00", ",", 2_160_000), ("1.234,5 €", ",", 123_450),
        ("1'234.50", ".", 123_450), ("0.07", ".", 7), ("", ".", 0), ("-5", ".", -500),
        ("9,600.000", ".", 960_000), ("CNY 12", ".", 1_200), ("9600元", ".", 960_000),
    ],
)  # fmt: skip
def test_usual_ways_to_write_an_amount_are_read(text: str, sign: str, wanted: int) -> None:
    assert parse_amount("fee_cents", text, "CNY", sign) == wanted


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1.234", "amount_decimals"), ("100.005", "amount_decimals"), ("1,23", "amount_form"),
        ("1,234,56", "amount_form"), ("abc", "amount_form"), ("1.2.3", "amount_form"),
        ("=1+1", "amount_form"),
        ("1" * 30, "amount_large"), ("1.5,000", "amount_form"),
    ],
)  # fmt: skip
def test_an_amount_that_is_none_is_told(text: str, code: str) -> None:
    found = parse_amount("fee_cents", text)
    assert isinstance(found, Problem)
    assert (found.field, found.code, found.blocks) == ("fee_cents", code, True)


def test_a_currency_without_decimals_has_none() -> None:
    assert parse_amount("fee_cents", "1,200", "JPY") == 1_200
    assert isinstance(parse_amount("fee_cents", "1.5", "JPY"), Problem)
    assert plain_amount(1_200, "JPY") == "1200"


@given(amounts, st.sampled_from(["CNY", "EUR", "JPY"]))
def test_an_amount_comes_back_as_written(cents: int, currency: str) -> None:
    assert parse_amount("x", plain_amount(cents, currency), currency) == cents


@given(st.text(max_size=12), st.sampled_from(".,"))
def test_any_text_is_an_amount_or_a_problem(text: str, sign: str) -> None:
    assert isinstance(parse_amount("x", text, "CNY", sign), (int, Problem))
