"""From a cell to a value, or to the reason why not."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from jib_desktop.exchange.cells import read_column
from jib_desktop.exchange.startups import COLUMNS
from jib_desktop.exchange.workbook import Cell, CellFault, Column, Kind
from jib_desktop.rules.startups import INNOVATION_FIELDS, Stage

BY_FIELD = {column.field: column for column in COLUMNS}
FLAG = Column("is_main", ("Main", "Haupt", "主要"), Kind.FLAG)
PHONE = Column("phone", ("Phone", "Telefon", "电话"), Kind.PHONE)


def read(column: Column, cell: Cell) -> tuple[Any, str]:
    """Return the value and the code of the problem, "" if there is none."""
    values, problems = read_column(column, [cell])
    return values[0], problems[0].code if problems else ""


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (None, None), ("", None), ("  ", None), (12.0, 12), (12, 12), ("12", 12), (" 12 ", 12), ("１２", 12),
        ("1,000", 1000), ("￥1,000", 1000), ("1,234,567", 1_234_567), ("1.234.567", 1_234_567),
        ("1'000", 1000),
        ("1 000", 1000), ("1\u00a0000", 1000), ("(100)", -100), ("（100）", -100), ("-5", -5),
        ("1.2万", 12_000),
        ("３万", 30_000), ("1.5亿", 150_000_000), ("2千", 2000), ("50人", 50), ("20 people", 20),
        ("12.0", 12),
        ("12,00", 12), ("+3", 3), ("٣", 3),
    ],
)  # fmt: skip
def test_numbers(cell: Cell, value: int | None) -> None:
    assert read(BY_FIELD["head_count"], cell) == (value, "")


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("twelve", "number_form"), ("11-50", "number_form"), ("50+", "number_form"),
        ("1.000", "number_ambiguous"),
        (12.5, "number_not_whole"), ("12.5", "number_not_whole"), (True, "number_form"),
        (float("nan"), "number_form"),
        (float("inf"), "number_form"), (date(2026, 3, 4), "number_form"), ("1E+17", "number_form"),
        (CellFault.NOT_CALCULATED, "formula_not_calculated"), (CellFault.ERROR, "cell_error"),
        ("万", "number_form"),
        ("1,00,000", "number_form"),
    ],
)  # fmt: skip
def test_what_is_no_number(cell: Cell, code: str) -> None:
    assert read(BY_FIELD["head_count"], cell)[1] == code


@pytest.mark.parametrize("field", ["head_count", "founded"])
@pytest.mark.parametrize("text", ["9" * 5000, "9" * 5000 + ".0", "9" * 200, "x" * 5000])
def test_a_text_of_thousands_of_digits_is_told_shortened(field: str, text: str) -> None:
    values, problems = read_column(BY_FIELD[field], [text])
    assert values == [None]
    assert problems[0].code == ("year_form" if field == "founded" else "number_form")
    assert len(str(problems[0].facts["value"])) == 40


def test_an_ambiguous_number_names_both_readings() -> None:
    _, problems = read_column(BY_FIELD["head_count"], ["1.000"])
    assert dict(problems[0].facts) == {"value": "1.000", "either": "1000", "or": "1"}


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (2019.0, 2019), ("2019", 2019), ("２０１９", 2019), ("2019年", 2019), ("2019年3月", 2019),
        ("2019年3月4日", 2019),
        ("2019-03-04", 2019), ("2019/3", 2019), ("03.04.2019", 2019), ("4/3/2019", 2019),
        (date(2019, 3, 4), 2019),
        (datetime(2019, 3, 4, tzinfo=UTC), 2019), ("2019.0", 2019), ("", None), (" ", None), ("19", 19),
        ("2019-03-04 00:00:00", 2019), ("2019.5", 2019),
    ],
)  # fmt: skip
def test_years(cell: Cell, value: int | None) -> None:
    assert read(BY_FIELD["founded"], cell) == (value, "")


@pytest.mark.parametrize("cell", ["about 2019", 2019.5, True, "MMXIX"])
def test_what_is_no_year(cell: Cell) -> None:
    assert read(BY_FIELD["founded"], cell)[1] == "year_form"


@pytest.mark.parametrize(
    ("cell", "value", "code"),
    [
        ("91310115MA1K4ABC7X", "91310115MA1K4ABC7X", ""), (913101150000000.0, "913101150000000", ""),
        (9.13101150000123e17, None, "digits_lost"), ("9.13E+17", None, "digits_lost"),
        ("9,13E+17", None, "digits_lost"),
        ("９．１３Ｅ＋１７", None, "digits_lost"), (29523.0, "29523", ""), (29523, "29523", ""),
        ("00123", "00123", ""),
        ("E12", "E12", ""), ("1E5X", "1E5X", ""), (12.5, "12.5", ""),
    ],
)  # fmt: skip
def test_codes_stay_text(cell: Cell, value: str | None, code: str) -> None:
    found = read(BY_FIELD["credit_code"], cell)
    assert found[1] == code
    assert code or found[0] == value


def test_a_rounded_code_is_found_among_many() -> None:
    values, problems = read_column(BY_FIELD["credit_code"], ["91310115MA1K4ABC7X", "1.23E+17", "", None])
    assert (values, list(problems)) == (["91310115MA1K4ABC7X", None, None, None], [1])


@pytest.mark.parametrize(
    ("cell", "value"),
    [("+86 138 0000 0421", "+86 138 0000 0421"), (13800000421.0, "13800000421"), ("021-55", "021-55")],
)
def test_phones_stay_text(cell: Cell, value: str) -> None:
    assert read(PHONE, cell) == (value, "")


def test_every_word_of_a_stage_is_understood() -> None:
    column = BY_FIELD["stage"]
    for code, words in column.words.items():
        for word in (code, *words, words[0].upper(), f" {words[1]} "):
            assert read(column, word) == (code, "")
    assert set(column.words) == set(Stage)
    assert read(column, "Active") == (None, "word_unknown")


@pytest.mark.parametrize("between", [";", "；", ", ", "，", "、", "/", "\n", " | "])
def test_fields_in_one_cell(between: str) -> None:
    cell = between.join(["AI", "Elektrifizierung", "自动驾驶"])
    assert read(BY_FIELD["fields"], cell) == (
        ("artificial_intelligence", "electrification", "automated_driving"),
        "",
    )


def test_fields_of_one_own_are_kept_and_told() -> None:
    values, problems = read_column(BY_FIELD["fields"], ["KI; fintech", "fintech", "", ";"])
    assert values == [("artificial_intelligence", "fintech"), ("fintech",), None, None]
    assert {(one.code, one.level) for one in problems.values()} == {("word_new", "tell")}
    assert set(BY_FIELD["fields"].words) == set(INNOVATION_FIELDS)


@pytest.mark.parametrize(
    ("cell", "value", "code"),
    [
        (True, True, ""), (False, False, ""), ("是", True, ""), ("否", False, ""), ("YES", True, ""),
        ("ja", True, ""),
        ("x", True, ""), ("Nein", False, ""), (1.0, True, ""), (0.0, False, ""), ("", None, ""),
        (" ", None, ""),
        ("maybe", None, "flag_form"), (2.0, None, "flag_form"),
    ],
)  # fmt: skip
def test_flags(cell: Cell, value: bool | None, code: str) -> None:
    assert read(FLAG, cell) == (value, code)


@pytest.mark.parametrize(
    ("cell", "value", "code"),
    [
        ("星光", "星光", ""), (" a ", " a ", ""), (7.0, "7", ""), (7.5, "7.5", ""), (True, "TRUE", ""),
        ("", None, ""),
        (date(2026, 3, 1), "2026-03-01", "date_for_text"), (CellFault.MERGED, None, "merged_cell"),
        (1e300, "1e+300", ""),
    ],
)  # fmt: skip
def test_text(cell: Cell, value: str | None, code: str) -> None:
    assert read(BY_FIELD["name_en"], cell) == (value, code)


def test_ids() -> None:
    own = UUID("01920000-0000-7000-8000-000000000001")
    assert read(BY_FIELD["id"], str(own)) == (own, "")
    assert read(BY_FIELD["id"], own.hex.upper()) == (own, "")
    assert read(BY_FIELD["id"], "7") == (None, "id_form")
    assert read_column(BY_FIELD["id"], [12345.0])[1][0].facts == {"value": "12345"}


def test_one_and_true_are_not_mixed_up() -> None:
    values, problems = read_column(BY_FIELD["head_count"], [1.0, True, 1, "1"])
    assert (values, list(problems)) == ([1, None, 1, 1], [1])
