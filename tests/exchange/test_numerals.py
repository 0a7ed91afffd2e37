"""Numbers written as text: what they prove, what stays open, what is none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.exchange.numerals import currency_of_header, number_words, numeral, scale_of_header


@pytest.mark.parametrize(
    ("text", "number", "sign"),
    [
        ("1.234,56", "1234.56", "comma"), ("1,234.56", "1234.56", "point"), ("1.234.567", "1234567", "comma"),
        ("1,234,567", "1234567", "point"), ("1'000.50", "1000.50", "point"), ("1’000,50", "1000.50", "comma"),
        ("1'000", "1000", None), ("1 000,5", "1000.5", "comma"), ("12,5", "12.5", "comma"),
        ("0.125", "0.125", "point"), ("1234.567", "1234.567", "point"), (".5", "0.5", "point"),
        ("１２，３４５，６７８", "12345678", "point"), ("-5", "-5", None),
        ("−5", "-5", None), ("+5", "5", None),
        ("（100）", "-100", None), ("(1,5)", "-1.5", "comma"), ("¥ 12", "12", None), ("12 €", "12", None),
        ("50%", "50", None), ("٣", "3", None),
    ],
)  # fmt: skip
def test_what_is_clear_proves_its_decimal_sign(text: str, number: str, sign: str | None) -> None:
    found = numeral(text)
    assert found is not None
    assert (found.number, found.sign) == (Decimal(number), sign)


@pytest.mark.parametrize("text", ["1,000", "1.000", "-12.345", "(12,345)", "€ 1.000", "999.999"])
def test_three_digits_behind_one_sign_may_be_either(text: str) -> None:
    found = numeral(text)
    assert found is not None
    assert found.number is None
    assert found.meant(None) is None
    point, comma = found.meant("point"), found.meant("comma")
    assert point is not None
    assert comma is not None
    assert point in (comma * 1000, comma / 1000)


@pytest.mark.parametrize(
    ("text", "scale", "number"),
    [
        ("1.2万", 10_000, "1.2"), ("3千", 1_000, "3"), ("1.5亿", 100_000_000, "1.5"),
        ("2百万", 1_000_000, "2"), ("1,5千万", 10_000_000, "1.5"), ("12k", 1_000, "12"),
        ("3 Mio. €", 1_000_000, "3"),
        ("4 Tsd.", 1_000, "4"), ("1,000万元", 10_000, "1000"), ("1.234万", 10_000, "1.234"),
    ],
)  # fmt: skip
def test_words_of_size_multiply(text: str, scale: int, number: str) -> None:
    found = numeral(text)
    assert found is not None
    assert (found.scale, found.meant(found.sign)) == (scale, Decimal(number))


@pytest.mark.parametrize(
    "text",
    ["", " ", "-", ".", "万", "1,00,000", "1.00,0.0", "12,34.567,8", "1e5", "0x10", "1,234²", "½", "11-50",
     "9" * 200, "1'00", "1'000'", "1.2.3", "NaN", "Infinity", "１２abc"],
)  # fmt: skip
def test_what_is_no_number(text: str) -> None:
    assert numeral(text) is None


@given(st.integers(0, 10**12), st.integers(0, 99), st.booleans())
def test_a_number_written_out_with_both_signs_comes_back(whole: int, cents: int, german: bool) -> None:
    text = f"{whole:,}.{cents:02d}"
    if german:
        text = text.translate(str.maketrans(",.", ".,"))
    found = numeral(text)
    assert found is not None
    assert found.number == Decimal(f"{whole}.{cents:02d}")
    assert found.sign == ("comma" if german else "point")


@given(st.text(alphabet="0123456789.,' ()-+%万k¥€", max_size=20))
def test_whatever_stands_there_is_a_number_or_none(text: str) -> None:
    found = numeral(text)
    assert found is None or (found.number is None) != (found.by_sign is None)


@pytest.mark.parametrize(
    ("header", "scale", "currency"),
    [
        ("金额（万元）", 10_000, "CNY"), ("Amount (k CNY)", 1_000, "CNY"), ("Betrag in T€", 1_000, "EUR"),
        ("Umsatz (Mio. €)", 1_000_000, "EUR"), ("金额", 1, ""), ("租金（元/月）", 1, "CNY"),
        ("融资（亿美元）", 100_000_000, "USD"),
        ("Rent, thousand USD", 1_000, "USD"), ("People", 1, ""), ("Umsatz (TEUR)", 1_000, ""),
        ("万科", 1, ""),
    ],
)  # fmt: skip
def test_headers_name_what_their_numbers_count(header: str, scale: int, currency: str) -> None:
    assert (scale_of_header(header), currency_of_header(header)) == (scale, currency)


def test_numbers_are_shown_plainly() -> None:
    assert [number_words(Decimal(text)) for text in ("1000", "1.50", "1E+3", "0.000001")] == [
        "1000", "1.5", "1000", "0.000001",
    ]  # fmt: skip
