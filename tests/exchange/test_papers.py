"""What stands on the paper of a contract: words in three languages, amounts in Chinese capitals, facts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.db.store import Store
from jib_desktop.exchange import paper_words as words
from jib_desktop.exchange import papers
from tests.builders import TODAY, add_contact, add_startup
from tests.contract_builders import amend_contract, draft_contract, sign_contract
from tests.papers import paper


@pytest.mark.parametrize(
    ("cents", "text"),
    [(0, "人民币零元整"), (5, "人民币伍分"), (50, "人民币伍角整"), (105, "人民币壹元零伍分"),
     (1_000, "人民币壹拾元整"),
     (2_160_000, "人民币贰万壹仟陆佰元整"), (1_000_500, "人民币壹万零伍元整"),
     (10_050_000, "人民币壹拾万零伍佰元整"),
     (10_000_000_000, "人民币壹亿元整"), (10_000_000_100, "人民币壹亿零壹元整"),
     (123_456_789_012, "人民币壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分"), (-100, "人民币负壹元整")],
)  # fmt: skip
def test_amounts_in_capital_numerals(cents: int, text: str) -> None:
    assert words.capital_amount(cents, "CNY") == text


DIGITS = {sign: value for value, sign in enumerate("零壹贰叁肆伍陆柒捌玖")}
UNITS = {"拾": 10, "佰": 100, "仟": 1_000}


def read_capitals(text: str) -> int:
    """Return what a person reads in capital numerals, without looking at how they are made."""
    total = group = digit = 0
    for sign in text:
        if sign in DIGITS:
            digit = DIGITS[sign]
        elif sign in UNITS:
            group, digit = group + digit * UNITS[sign], 0
        else:
            part, group, digit = group + digit, 0, 0
            total = (total + part) * 10**8 if sign == "亿" else total + part * 10**4
    return total + group + digit


@given(st.integers(1, 10**10 - 1))
def test_capital_numerals_say_the_number_again(value: int) -> None:
    text = words.capital_amount(value * 100, "CNY")
    assert read_capitals(text.removeprefix("人民币").removesuffix("元整")) == value
    assert "零零" not in text


def test_terms_fees_and_notice_are_sentences_in_three_languages() -> None:
    days = (date(2026, 3, 1), date(2027, 2, 28))
    assert [words.term(*days, place, date(2026, 11, 30)) for place in words.PLACES] == [
        "1 March 2026 to 28 February 2027, notice by 30 November 2026",
        "1. März 2026 bis 28. Februar 2027, Kündigung bis 30. November 2026",
        "2026年3月1日至2027年2月28日，2026年11月30日前（含当日）通知",
    ]
    assert words.notice(1, "months", words.ENGLISH) == "1 month to the end of the term"
    assert words.renewal(12, words.GERMAN).startswith("Verlängert sich jeweils um 12 Monate")
    assert words.fee(120_000, "JPY", 1_000, words.GERMAN) == "120.000\u00a0JP¥ im Monat zzgl. 10\u00a0% USt."
    assert words.amount(-5, "EUR", words.ENGLISH) == "−€0.05"


def test_an_amendment_says_before_and_after() -> None:
    one = paper()
    assert papers.change_words(one, one.changes[0], words.ENGLISH) == [
        ("Desks", "9", "11"), ("Monthly fee", "¥21,600.00", "¥26,400.00"),
    ]  # fmt: skip


def test_a_contract_is_gathered_from_the_data_file(store: Store) -> None:
    startup = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人", credit_code="91310115MA1K4AB12X")
    add_contact(store, startup, "Kong Lin", name_zh="孔琳", phone="13800000629", email="k@moonkite.example")
    contract = sign_contract(store, startup)
    amend_contract(store, contract, date(2026, 12, 1), date(2026, 12, 31), desks=11, notice_count=2)
    with store.read() as session:
        found = papers.gathered(session, contract, TODAY)
    assert (found.name, found.contact, found.number) == (
        "Moonkite Robotics 月鸢机器人", "Kong Lin 孔琳", "JIB-2026-001",
    )  # fmt: skip
    assert found.notice_by == date(2026, 11, 30)
    assert [label for label, _, _ in papers.change_words(found, found.changes[0], words.ENGLISH)] == [
        "Notice period", "Desks",
    ]  # fmt: skip
    assert found.fees() == (21_600_00 * 11 + 11_845_16, 1_296_00 * 11 + 710_71)
    assert [line.kind for line in found.payments].count("deposit") == 2


def test_a_draft_without_a_contact_has_blanks(store: Store) -> None:
    contract = draft_contract(store, add_startup(store), kind="nda", fee_cents=0, deposit_cents=0)
    with store.read() as session:
        found = papers.gathered(session, contract, TODAY)
    assert (found.number, found.contact, found.payments) == ("", "", ())
