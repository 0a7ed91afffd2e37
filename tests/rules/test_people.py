"""Telephone numbers as they are kept, shown and hidden; contacts as they are kept and checked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules import people

texts = st.text(max_size=40)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("13800000421", "+8613800000421"),
        ("138 0000 0421", "+8613800000421"),
        ("138-0000-0421", "+8613800000421"),
        ("+86 138 0000 0421", "+8613800000421"),
        ("0086 13800000421", "+8613800000421"),
        ("１３８ ００００ ０４２１", "+8613800000421"),
        ("021-50550000", "+862150550000"),
        ("(021) 5055 0000", "+862150550000"),
        ("021-50550000-801", "021-50550000-801"),
        ("021-50550000 ext. 801", "+862150550000;ext=801"),
        ("+49 89 1234567", "+49891234567"),
        ("  ", ""),
        ("ask at the desk", "ask at the desk"),
        ("12", "12"),
    ],
)
def test_a_number_is_kept_in_one_form(typed: str, kept: str) -> None:
    assert people.normalised_phone(typed) == kept


@given(texts)
def test_a_kept_number_stays_as_it_is(typed: str) -> None:
    kept = people.normalised_phone(typed)
    assert people.normalised_phone(kept) == kept


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("+8613800000421", "+86 138 0000 0421"),
        ("+862150550000;ext=801", "+86 21 5055 0000 ext. 801"),
        ("ask at the desk", "ask at the desk"),
        ("", ""),
    ],
)
def test_a_number_is_shown_in_groups(kept: str, shown: str) -> None:
    assert people.shown_phone(kept) == shown


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("+8613800000421", "138 •••• 0421"),
        ("+8613800000421;ext=801", "138 •••• 0421"),
        ("+49891234567", "498 •••• 4567"),
        ("12345", "••••"),
        ("ask at the desk", ""),
        ("", ""),
    ],
)
def test_a_hidden_number_can_be_told_apart_but_not_called(kept: str, shown: str) -> None:
    assert people.masked_phone(kept) == shown


@pytest.mark.parametrize("text", ["+٨٦١٣٨٠٠٠٠", "8613800000421", "+1234", "+8613800000421;ext=", "+86 138"])
def test_only_the_kept_form_is_a_number(text: str) -> None:
    assert not people.is_phone(text)


def test_a_contact_is_kept_tidy() -> None:
    typed = {
        "name_en": "  Li \t Na\u0000 ", "name_zh": None, "phone": "138 0000 0421", "is_main": 1,
        "email": "ｌｉ.na＠example.com", "notes": " one\r\ntwo\rthree\u0007 ", "role": "CTO",
    }  # fmt: skip
    assert people.normalised_contact(typed) == {
        "name_en": "Li Na", "name_zh": "", "phone": "+8613800000421", "is_main": True,
        "email": "li.na@example.com", "notes": "one\ntwo\nthree", "role": "CTO",
    }  # fmt: skip


@given(st.dictionaries(st.sampled_from(people.CONTACT_FIELDS), texts))
def test_keeping_a_contact_twice_changes_nothing(values: dict[str, str]) -> None:
    kept = people.normalised_contact(values)
    assert people.normalised_contact(kept) == kept


@pytest.mark.parametrize(
    ("values", "codes"),
    [
        ({"name_en": "Li Na"}, []),
        ({"name_zh": "李娜"}, []),
        ({}, ["name_missing"]),
        ({"name_en": "Li Na", "email": "li.na"}, ["email_wrong"]),
        ({"name_en": "Li Na", "email": "li na@example.com"}, ["email_wrong"]),
        ({"name_en": "Li Na", "email": "li@na@example.com"}, ["email_wrong"]),
        ({"name_en": "Li Na", "email": "li.na@example.com"}, []),
        ({"name_en": "Li Na", "phone": "ask"}, ["phone_doubtful"]),
        ({"name_en": "Li Na", "phone": "+8613800000421"}, []),
    ],
)
def test_what_is_the_matter_with_a_contact(values: dict[str, str], codes: list[str]) -> None:
    assert [problem.code for problem in people.check_contact(values)] == codes


def test_a_doubtful_number_can_be_saved_and_a_wrong_address_cannot() -> None:
    values = {"name_en": "Li Na", "phone": "ask", "email": "li.na"}
    blocks = {problem.code: problem.blocks for problem in people.check_contact(values)}
    assert blocks == {"email_wrong": True, "phone_doubtful": False}


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Xu Lanting 徐兰婷", ("Xu Lanting", "徐兰婷")),
        ("徐兰婷", ("", "徐兰婷")),
        ("Xu Lanting", ("Xu Lanting", "")),
        (" ", ("", "")),
    ],
)
def test_a_name_in_one_line_is_split(typed: str, parts: tuple[str, str]) -> None:
    assert people.split_name(typed) == parts
