"""How columns are understood by all their rows, what is asked, what an answer does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from jib_desktop.exchange.cells import read_column
from jib_desktop.exchange.headers import assign
from jib_desktop.exchange.readings import questions
from jib_desktop.exchange.workbook import Column, Kind, Question, Table
from jib_desktop.ui.sentences import problem_sentence
from tests.exchange.sheets import MARK
from tests.exchange.tables import grid_of

NAME = Column("name", ("Name", "Name", "名称"))
START = Column("start", ("Start", "Beginn", "开始"), Kind.DATE)
FEE = Column("fee", ("Fee", "Entgelt", "费用"), Kind.AMOUNT, unit="CNY", synonyms=("金额",))
SHARE = Column("share", ("Share", "Anteil", "份额"), Kind.AMOUNT, unit="%")
PEOPLE = Column("people", ("People", "Personen", "人数"), Kind.NUMBER)
SEEN = Column("seen", ("Seen", "Gesehen", "看到"), Kind.MOMENT)
COLUMNS = (NAME, START, FEE, SHARE, PEOPLE, SEEN)


def table(header: str, *cells: Any, **decided: str) -> Table:
    keys = {key.replace("__", "."): choice for key, choice in decided.items()}
    return assign(grid_of(["Name", header], *(["x", cell] for cell in cells)), COLUMNS, decided=keys)


def read(found: Table) -> tuple[list[object], list[str]]:
    """Return the values of the column and the codes of its problems."""
    column = found.columns[1]
    assert column is not None
    values, problems = read_column(column, [row[1] for row in found.rows], found.decided)
    for problem in (*problems.values(), *found.readings):
        assert problem_sentence(problem)
    return values, [problem.code for problem in problems.values()]


def told(found: Table) -> list[tuple[str, Mapping[str, object]]]:
    return [(one.code, dict(one.facts)) for one in found.readings]


def only_question(found: Table) -> Question:
    (question,) = found.asked
    return question


# --- days ---------------------------------------------------------------------------------------


def test_one_day_after_the_twelfth_decides_the_whole_column() -> None:
    found = table("Start", "03.04.2026", "13.04.2026", date(2026, 4, 5), "")
    assert questions(found) == ()
    assert read(found) == ([date(2026, 4, 3), date(2026, 4, 13), date(2026, 4, 5), None], [])
    facts = {"reason": "day_first", "count": 2, "sample": "03.04.2026", "value": date(2026, 4, 3)}
    assert told(found) == [("dates_read", facts)]
    assert read(table("Start", "03/04/2026", "03/13/2026"))[0] == [date(2026, 3, 4), date(2026, 3, 13)]


def test_an_open_order_is_asked_and_blocks_until_it_is_answered() -> None:
    found = table("Start", "03.04.2026", "05.05.2026", "2026-01-02")
    question = only_question(found)
    assert questions(found) == (question,)
    assert (question.key, question.samples) == ("start.date_order", ("03.04.2026",))
    assert question.choices == ("day_first", "month_first")
    assert question.meant == (("2026-04-03",), ("2026-03-04",))
    assert read(found) == ([None, date(2026, 5, 5), date(2026, 1, 2)], ["date_ambiguous"])

    answered = table("Start", "03.04.2026", "05.05.2026", start__date_order="month_first")
    assert questions(answered) == ()
    assert only_question(answered).answer == "month_first"
    assert read(answered)[0] == [date(2026, 3, 4), date(2026, 5, 5)]


def test_an_answer_for_all_columns_yields_to_what_the_rows_prove() -> None:
    assert read(table("Start", "03.04.2026", date_order="month_first"))[0] == [date(2026, 3, 4)]
    found = table("Start", "03.04.2026", "13.04.2026", date_order="month_first")
    assert read(found)[0] == [date(2026, 4, 3), date(2026, 4, 13)]


def test_rows_that_contradict_each_other_leave_the_rest_open() -> None:
    found = table("Start", "13.04.2026", "04/13/2026", "03.04.2026")
    assert len(questions(found)) == 1
    assert read(found) == ([date(2026, 4, 13), date(2026, 4, 13), None], ["date_ambiguous"])


def test_days_that_a_spreadsheet_took_the_wrong_way_round_are_suspected() -> None:
    real = [date(2026, month, 3) for month in range(1, 7)]
    assert [code for code, _ in told(table("Start", *real, "13/04/2026"))] == ["days_half_read", "dates_read"]
    assert [code for code, _ in told(table("Start", *real, date(2026, 1, 20), "13/04/2026"))] == [
        "dates_read"
    ]
    assert told(table("Start", *real)) == []


@pytest.mark.parametrize("cell", [5, 45000.0, True, "soon", "2026", date(1899, 12, 31), date(2500, 1, 1)])
def test_what_is_no_day_is_a_problem(cell: Any) -> None:
    assert read(table("Start", cell)) == ([None], ["date_form"])


def test_moments_are_wall_time_here_and_utc_inside() -> None:
    wall = datetime(2026, 4, 3, 14, 30)
    values, problems = read(table("Seen", wall, "2026-04-03 14:30", "2026-04-03T14:30Z", date(2026, 4, 3)))
    assert problems == []
    assert values[0] == values[1] == wall.astimezone(UTC)
    assert values[2] == datetime(2026, 4, 3, 14, 30, tzinfo=UTC)
    assert values[3] == datetime(2026, 4, 3).astimezone(UTC)
    late = read(table("Seen", datetime(2026, 4, 3, 14, 29, 59, 999_999)))
    assert late[0] == [wall.astimezone(UTC)]


def test_days_written_as_numbers() -> None:
    assert read(table("Start", 20260403.0, "20260403"))[0] == [date(2026, 4, 3)] * 2


# --- numbers ------------------------------------------------------------------------------------


def test_amounts_are_whole_parts_of_the_unit() -> None:
    found = table("Fee", 12.5, 0.1 + 0.2, "1.234,56", "(3)", 7, None)
    assert read(found) == ([1250, 30, 123456, -300, 700, None], [])
    assert read(table("Fee", 1.005, "1,234.567", 1e16, float("inf"), True))[1] == [
        "amount_too_fine", "amount_too_fine", "number_form", "number_form", "number_form",
    ]  # fmt: skip


def test_the_decimal_sign_is_decided_by_all_rows_or_asked() -> None:
    assert read(table("Fee", "1.000", "2,50")) == ([100_000, 250], [])
    assert read(table("Fee", "1.000", "2.50"))[0] == [100, 250]
    assert told(table("Fee", "1.000", "2,50"))[0][1]["value"] == "1000"

    found = table("Fee", "1.000", "2")
    question = only_question(found)
    assert (question.what, question.choices) == ("decimal_sign", ("point", "comma"))
    assert question.meant == (("1",), ("1000",))
    assert read(found) == ([None, 200], ["number_ambiguous"])
    assert read(table("Fee", "1.000", fee__decimal_sign="comma"))[0] == [100_000]
    assert read(table("Fee", "1,250", decimal_sign="comma"))[0] == [125]
    assert read(table("Fee", "1.000", "2,5", "2.5"))[1] == ["number_ambiguous"]
    assert read(table("Fee", "￥1,000", "1,250"))[0] == [100_000, 125_000]


def test_a_thousand_heads_need_no_question_but_a_point_does() -> None:
    assert read(table("People", "1,000", "1.2万")) == ([1000, 12_000], [])
    assert read(table("People", "1.000"))[1] == ["number_ambiguous"]
    assert read(table("People", "1.000", "1.000.000"))[0] == [1000, 1_000_000]


def test_a_header_names_the_unit() -> None:
    found = table("金额（万元）", 1.5, "2")
    assert read(found) == ([1_500_000, 2_000_000], [])
    assert told(found) == [("unit_read", {"factor": "10000", "sample": "1.5", "value": "15000"})]
    assert read(table("金额（万元）", 1.5, fee__unit="1"))[0] == [150]


def test_bare_numbers_among_scaled_ones_are_asked() -> None:
    found = table("Fee", "1.2万", 3)
    question = only_question(found)
    assert (question.what, question.choices, question.meant) == ("unit", ("1", "10000"), (("3",), ("30000",)))
    assert read(found) == ([1_200_000, None], ["unit_ambiguous"])
    assert read(table("Fee", "1.2万", 3, fee__unit="10000"))[0] == [1_200_000, 3_000_000]
    assert read(table("Fee", "1.2万", 30_000))[0] == [1_200_000, 3_000_000]


def test_what_a_workbook_of_ours_counts_in_is_known() -> None:
    # One amount typed with a scale puts none of those that left in doubt.
    left = grid_of(["Name", "Fee"], ["x", "1.2万"], ["y", 300.0], mark=MARK)
    assert read(assign(left, COLUMNS)) == ([1_200_000, 30_000], [])
    assert read(assign(replace(left, rows=[["Name", "Share"], ["x", 0.5], ["y", 0]]), COLUMNS))[0] == [50, 0]
    # But whoever writes another unit into the header means it.
    assert read(assign(replace(left, rows=[["Name", "金额（万元）"], ["x", 1.5]]), COLUMNS))[0] == [1_500_000]


def test_another_currency_is_never_taken_for_ours() -> None:
    assert read(table("Fee", "€ 5", "¥ 5")) == ([None, 500], ["currency_other"])
    found = table("Fee (EUR)", 5)
    assert read(found) == ([None], ["currency_other"])
    assert only_question(found).choices == ("1",)
    assert read(table("Fee (EUR)", 5, fee__unit="1"))[0] == [500]


def test_shares_of_one_are_asked_whether_they_are_percent() -> None:
    assert read(table("Share", 12.5, 0.5))[0] == [1250, 50]
    assert read(table("Share", "12.5%", "3 %"))[0] == [1250, 300]
    found = table("Share", 0.125, 1)
    assert only_question(found).choices == ("1", "100")
    assert read(found)[1] == ["unit_ambiguous"] * 2
    assert read(table("Share", 0.125, 1, share__unit="100"))[0] == [1250, 10_000]
    assert read(table("People", "5%"))[1] == ["number_form"]
