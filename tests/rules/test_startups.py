"""What a startup may hold: codes, addresses, years, lengths, stages."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules import startups
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import Stage, check, normalised

TODAY = date(2026, 11, 23)
CODE = "91110000600037341L"
texts = st.text(max_size=40)


def codes(**values: Any) -> list[str]:
    return [problem.code for problem in check(normalised({"name_en": "Starlight", **values}), TODAY)]


# --- credit codes ---


@pytest.mark.parametrize(
    "typed",
    [
        CODE,
        CODE.lower(),
        f" {CODE} ",
        "91 110000 60003734 1L",
        "９１１１００００６０００３７３４１Ｌ",
        f"'{CODE}",
        f'="{CODE}"',
        "9111-0000-6000-3734-1L",
        f"\u00a0{CODE}\u3000",
    ],
)
def test_a_credit_code_is_kept_in_one_form(typed: str) -> None:
    assert startups.normalised_code(typed) == CODE
    assert codes(credit_code=typed) == []


@pytest.mark.parametrize(
    ("typed", "code", "facts"),
    [
        ("9111000060003734", "code_length", {"found": 16}),
        ("91110000600037341M", "code_check_digit", {"expected": "L"}),
        ("91110000600037O41L", "code_form", {}),
    ],
)
def test_a_wrong_credit_code_warns_and_never_blocks(typed: str, code: str, facts: dict[str, object]) -> None:
    problems = check(normalised({"name_en": "Starlight", "credit_code": typed}), TODAY)
    assert problems == [Problem("credit_code", code, "warn", facts)]
    assert not problems[0].blocks


def test_the_credit_codes_of_the_shared_list_are_judged_as_it_says(shared_data: Path) -> None:
    words: dict[str, list[str]] = {
        "valid": [], "InvalidLength": ["code_length"], "InvalidChecksum": ["code_check_digit"],
        "InvalidFormat": ["code_form"],
    }  # fmt: skip
    # The list says what python-stdnum finds; these are mended before it is asked.
    mended: dict[str, list[str]] = {
        "empty": [],
        "full-width digits and letters": [],
        "Excel text apostrophe": [],
    }
    with (shared_data / "startups/uscc_validation_cases.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert len(lines) == 18
    for line in lines:
        assert codes(credit_code=line["input"]) == mended.get(line["case"], words[line["stdnum_result"]]), (
            line
        )
        if line["stdnum_result"] == "valid":
            assert startups.normalised_code(line["input"]) == line["stdnum_compact"]


# --- addresses ---


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" https://Starlight.EXAMPLE/Team ", "https://starlight.example/Team"),
        ("Starlight.example", "starlight.example"),
        ("http://", ""),
        ("HTTPS://", ""),
        ("https://星光.中国/", "https://星光.中国/"),
        ("by phone only", "by phone only"),
    ],
)
def test_an_address_is_kept_as_typed_with_its_host_in_lower_case(typed: str, kept: str) -> None:
    assert startups.normalised_website(typed) == kept


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("https://www.starlight.example/", "http://starlight.example"),
        ("STARLIGHT.example/about?x=1", "starlight.example:8080"),
        ("starlight.example.", "starlight.example"),
        ("https://github.com/starlight/", "github.com/Starlight?tab=all"),
    ],
)
def test_two_addresses_of_one_company_have_one_key(first: str, second: str) -> None:
    assert startups.website_key(first) == startups.website_key(second) != ""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("a.starlight.example", "b.starlight.example"),
        ("https://github.com/starlight", "https://github.com/moonlight"),
    ],
)
def test_two_companies_have_two_keys(first: str, second: str) -> None:
    assert startups.website_key(first) != startups.website_key(second)


@pytest.mark.parametrize("text", ["", "https://github.com", "linkedin.com/", "by phone only", "http://"])
def test_what_names_nobody_has_no_key(text: str) -> None:
    assert startups.website_key(text) == ""


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("starlight.example", []),
        ("https://starlight.example/a b", ["website_blank"]),
        ("starlight .example", ["website_blank"]),
        ("starlight.example, moonlight.example", ["website_several"]),
        ("starlight", ["website_form"]),
        ("a@starlight.example", ["website_form"]),
    ],
)
def test_what_is_the_matter_with_an_address(typed: str, found: list[str]) -> None:
    assert codes(website=typed) == found


# --- the rest ---


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({}, []),
        ({"name_en": "", "name_zh": "星光"}, []),
        ({"name_en": " "}, ["name_missing"]),
        ({"stage": "rejected"}, ["reason_missing"]),
        ({"stage": "rejected", "stage_reason": "no car"}, []),
        ({"founded": 2027}, ["year_future"]),
        ({"founded": 2026}, []),
        ({"founded": 1799}, ["year_early"]),
        ({"founded": 1800}, []),
        ({"founded": 0}, ["year_early"]),
        ({"head_count": 0}, []),
        ({"head_count": -1}, ["head_count_range"]),
        ({"head_count": 1_000_000}, []),
        ({"head_count": 1_000_001}, ["head_count_range"]),
        ({"short_name": "Starli"}, []),
        ({"short_name": "Starlig"}, ["short_name_long"]),
        ({"short_name": "星光车"}, []),
        ({"short_name": "星光车联"}, ["short_name_long"]),
        ({"city": "x" * 500}, []),
        ({"city": "x" * 501}, ["too_long"]),
        ({"offer": "x" * 20_000}, []),
        ({"offer": "x" * 20_001}, ["too_long"]),
    ],
)
def test_what_is_the_matter_with_a_startup(values: dict[str, Any], found: list[str]) -> None:
    assert codes(**values) == found


def test_only_mistakes_block() -> None:
    values = normalised(
        {"short_name": "much too long", "credit_code": "12", "website": "x", "stage": "rejected"}
    )
    blocking = {problem.code: problem.blocks for problem in check(values, TODAY)}
    assert blocking == {
        "name_missing": True, "reason_missing": True,
        "code_length": False, "website_form": False, "short_name_long": False,
    }  # fmt: skip


def test_values_are_kept_tidy() -> None:
    typed: dict[str, object] = {
        "name_en": " Star\tlight \u0000\ud800", "name_zh": None, "founded": "", "head_count": 0, "stage": "",
        "fields": ["own", "automated_driving", "digitalisation", "own"], "offer": "one\r\ntwo\u0007",
    }  # fmt: skip
    assert normalised(typed) == {
        "name_en": "Star light", "name_zh": "", "founded": None, "head_count": 0, "stage": Stage.SCOUTED,
        "fields": ("digitalisation", "automated_driving", "own"), "offer": "one\ntwo",
    }  # fmt: skip
    assert normalised({"fields": None}) == {"fields": ()}


values = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(
            ("name_en", "name_zh", "short_name", "city", "website", "credit_code", "offer"), texts
        ),
        "founded": st.one_of(st.none(), st.integers()),
        "head_count": st.one_of(st.none(), st.integers()),
        "fields": st.lists(st.sampled_from((*startups.INNOVATION_FIELDS, "own"))),
        "stage": st.sampled_from([*Stage, ""]),
    },
)


@given(values)
def test_keeping_values_twice_changes_nothing_and_checking_never_fails(typed: dict[str, Any]) -> None:
    kept = normalised(typed)
    assert normalised(kept) == kept
    for problem in check(kept, TODAY):
        assert problem.level in ("block", "warn")


@given(texts)
def test_kept_text_holds_nothing_a_database_refuses(text: str) -> None:
    for kept in (startups.one_line(text), startups.many_lines(text)):
        assert "\0" not in kept
        kept.encode()
    assert "\n" not in startups.one_line(text)


@given(texts)
def test_an_address_keeps_its_key(text: str) -> None:
    assert startups.website_key(startups.normalised_website(text)) == startups.website_key(
        startups.one_line(text)
    )


@pytest.mark.parametrize(
    ("other", "reasons"),
    [
        ({"credit_code": "1"}, ("code",)),
        ({"website_key": "s.example", "name_key_zh": "星光"}, ("website", "name_zh")),
        ({"name_key_en": "starlight"}, ("name_en",)),
        ({"phones": ("+1", "+2")}, ("phone",)),
        ({"credit_code": "2", "website_key": "", "phones": ()}, ()),
        ({}, ()),
    ],
)
def test_why_two_startups_may_be_one(other: dict[str, Any], reasons: tuple[str, ...]) -> None:
    mine = {"credit_code": "1", "website_key": "s.example", "name_key_en": "starlight", "name_key_zh": "星光",
            "phones": ("+2", "+3")}  # fmt: skip
    assert startups.may_be_same(mine, other) == reasons
    assert startups.may_be_same(other, mine) == reasons


def test_two_that_know_nothing_are_not_alike() -> None:
    empty = {"credit_code": "", "website_key": "", "name_key_en": "", "name_key_zh": "", "phones": ()}
    assert startups.may_be_same(empty, dict(empty)) == ()
