"""Headers: what is recognised, what is assigned by hand, what is refused or named."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from jib_desktop.errors import HeadersUnknown, HeaderTwice, MappingWrong
from jib_desktop.exchange import contacts, startups
from jib_desktop.exchange.headers import assign, find_header_row
from jib_desktop.exchange.mark import Mark
from jib_desktop.exchange.workbook import (
    CellFault,
    Column,
    Grid,
    Kind,
    column_letter,
    header_words,
    shape_of,
    word_key,
)
from jib_desktop.services.history import Point
from jib_desktop.ui import texts
from jib_desktop.ui.words import column_word
from jib_desktop.ui.words.startups import field_word, stage_word
from tests.exchange.tables import grid_of


def fields(grid: Grid, mapping: dict[str | int, str | None] | None = None) -> list[str | None]:
    table = assign(grid, startups.COLUMNS, mapping)
    return [column.field if column else None for column in table.columns]


@pytest.mark.parametrize("columns", [startups.COLUMNS, contacts.COLUMNS])
def test_every_title_and_synonym_means_one_column_only(columns: tuple[Column, ...]) -> None:
    for column in columns:
        for word in (*column.titles, *column.synonyms):
            assert header_words(columns)[word_key(word)] is column, word


@pytest.mark.parametrize("language", [0, 1, 2])
def test_headers_are_recognised_in_each_language(language: int) -> None:
    titles = [column.titles[language] for column in startups.COLUMNS]
    assert fields(grid_of(titles)) == [column.field for column in startups.COLUMNS]


@pytest.mark.parametrize(
    "header",
    [
        "NAME_EN",
        " English  Name ",
        "\ufeffEnglish name",
        "Ｅｎｇｌｉｓｈ　ｎａｍｅ",
        "English\nname",
        "英文名称",
    ],
)
def test_spelling_of_a_header_does_not_matter(header: str) -> None:
    assert fields(grid_of([header, "City"])) == ["name_en", "city"]


def test_a_part_of_a_header_is_no_header() -> None:
    assert fields(grid_of(["Name of the dog", "City", "备注2", "status"])) == [None, "city", None, None]


def test_a_foreign_id_is_not_ours() -> None:
    assert fields(grid_of(["id", "City", "JIB ID"])) == [None, "city", "id"]


def test_unknown_headers_are_named() -> None:
    table = assign(grid_of(["Name", "batch", "", "tags"]), startups.COLUMNS)
    assert table.left_out == ("batch", "tags")


def test_assigning_by_hand_wins() -> None:
    grid = grid_of(["Name", "Project", "City"])
    assert fields(grid, {"project": "name_en"}) == [None, "name_en", "city"]
    assert fields(grid, {"City": None}) == ["name_en", None, None]
    assert fields(grid, {2: "source"}) == ["name_en", None, "source"]


@pytest.mark.parametrize(
    ("mapping", "what"),
    [({"Projekt": "name_en"}, "header"), ({"Name": "nmae"}, "field"), ({7: "city"}, "header")],
)
def test_a_wrong_assignment_is_refused(mapping: dict[str | int, str | None], what: str) -> None:
    with pytest.raises(MappingWrong) as caught:
        fields(grid_of(["Name", "City"]), mapping)
    assert caught.value.what == what


def test_two_columns_for_one_field_are_refused_until_one_is_left_out() -> None:
    grid = grid_of(["Name", "City", "Stadt"], ["a", "b", "c"])
    with pytest.raises(HeaderTwice) as caught:
        fields(grid)
    assert caught.value.headers == ("City (B)", "Stadt (C)")
    assert fields(grid, {"Stadt": None}) == ["name_en", "city", None]
    assert fields(grid_of(["Name", "City", "City"]), {2: None}) == ["name_en", "city", None]


def test_nothing_known_is_refused() -> None:
    with pytest.raises(HeadersUnknown):
        fields(grid_of(["a", "b"], ["c", "d"]))


def test_the_header_may_stand_below_a_title() -> None:
    table = assign(
        grid_of(["List of all startups"], [], ["Name", "City"], ["Starlight", "Suzhou"]), startups.COLUMNS
    )
    assert (table.header_row, table.rows) == (3, [["Starlight", "Suzhou"]])


@pytest.mark.parametrize("above", [0, 1, 20, 48])
def test_the_header_may_stand_anywhere_in_the_first_rows(above: int) -> None:
    lines = [[f"As of day {number}", "by Startup"] for number in range(above)]
    assert (
        assign(grid_of(*lines, ["Name", "City", "Stage"], ["a", "b", "c"]), startups.COLUMNS).header_row
        == above + 1
    )


def test_a_header_nobody_knows_is_the_first_row_full_of_words() -> None:
    grid = grid_of(["List"], [], ["co", "tt", "zz"], ["Starlight", "x", 7.0])
    assert find_header_row(grid, startups.COLUMNS, {}) == 3
    assert find_header_row(grid_of([1.0, 2.0], [3.0, 4.0]), startups.COLUMNS, {}) == 1
    assert find_header_row(grid_of([], [], ["x"]), startups.COLUMNS, {}) == 3


def test_a_header_in_two_lines() -> None:
    words = {"Website", "Notes"}
    grid = grid_of(
        ["List"], ["Company", "", "Address", ""], ["Name", "Website", "City", "Notes"], ["a", "b", "c", "d"]
    )
    table = assign(grid, startups.COLUMNS)
    assert (table.header_row, set(table.headers) >= words) == (3, True)
    assert [column.field if column else "" for column in table.columns] == [
        "name_en",
        "website",
        "city",
        "notes",
    ]

    divided = assign(
        grid_of(["English", "Credit", "City"], ["name", "code", ""], ["a", "b", "c"]), startups.COLUMNS
    )
    assert (divided.header_row, divided.headers) == (2, ("English name", "Credit code", "City"))
    assert divided.rows == [["a", "b", "c"]]

    merged = grid_of(
        ["Startup", None, "Contact", None], ["Name", "Source ID", "Name", "Phone"], ["a", "1", "b", "2"],
        merged=((0, 0, 0, 1), (0, 2, 0, 3)),
    )  # fmt: skip
    with pytest.raises(HeaderTwice):
        assign(merged, startups.COLUMNS)
    assert fields(merged, {2: None}) == ["name_en", "source_id", None, None]


def test_a_title_merged_over_the_table_is_no_line_of_its_header() -> None:
    grid = grid_of(["Startup", None, None], ["Name", "Phone", ""], ["a", "1", "b"], merged=((0, 0, 0, 2),))
    table = assign(grid, contacts.COLUMNS)
    assert (table.header_row, table.headers) == (2, ("Name", "Phone", ""))


def test_a_header_above_the_first_row_of_data_is_not_read_as_two_lines() -> None:
    table = assign(grid_of(["Name", "City"], ["City", "Notes"]), startups.COLUMNS)
    assert (table.header_row, table.headers) == (1, ("Name", "City"))


def test_a_number_may_have_its_unit_in_the_header_and_a_text_not() -> None:
    assert fields(grid_of(["Name", "People (FTE)", "人数（人）"]), {2: None}) == [
        "name_en",
        "head_count",
        None,
    ]
    assert fields(grid_of(["Name (old)", "City"])) == [None, "city"]


COMPUTED = (*startups.COLUMNS, Column("rent", ("Rent", "Miete", "租金"), Kind.AMOUNT, locked=True))


def test_computed_columns_are_known_and_never_read() -> None:
    table = assign(grid_of(["Name", "Rent", "x"], ["a", "5", ""]), COMPUTED)
    assert (table.columns[1], table.locked, table.left_out) == (None, frozenset({1}), ("x",))
    assert {one.code: one.facts["headers"] for one in table.notes} == {"columns_locked": ("Rent",)}
    with pytest.raises(MappingWrong):
        assign(grid_of(["Name", "Rent"]), COMPUTED, {"Rent": "rent"})


MARK = Mark(Point(UUID(int=1), 1, ""), datetime(2026, 4, 3, tzinfo=UTC), {"Sheet1": "startups"})
OWN_ID = "01920000-0000-7000-8000-000000000001"


@pytest.mark.parametrize("word", ["Total", "Summe", "合计"])
def test_totals_of_ours_are_no_records(word: str) -> None:
    rows: list[list[Any]] = [
        ["Name", "People", "JIB ID"],
        ["a", 1.0, OWN_ID],
        [word, 1.0, None],
        [word, 2.0, OWN_ID],
        ["b", 3.0, None],
    ]
    table = assign(grid_of(*rows, mark=MARK), startups.COLUMNS)
    assert table.rows == [["a", 1.0, OWN_ID], [None] * 3, [word, 2.0, OWN_ID], ["b", 3.0, None]]
    assert [dict(one.facts) for one in table.notes if one.code == "totals_left_out"] == [{"rows": (3,)}]


def test_totals_of_others_are_the_last_row_if_it_holds_nothing_but_numbers() -> None:
    def left(*last: object) -> int:
        table = assign(grid_of(["Name", "People", "City"], ["a", 1.0, "x"], last), startups.COLUMNS)
        return sum(1 for row in table.rows if any(row))

    assert left("合计：", 1.0, None) == 1
    assert left("Total", CellFault.NOT_CALCULATED, None) == 1
    assert left("Total", 100.0, "Shanghai") == 2  # a company of this name
    assert left("Total", None, None) == 2
    assert left("Total Energy", 5.0, None) == 2


def test_files_of_the_same_making_have_the_same_shape() -> None:
    assert shape_of(["Name", "City", ""]) == shape_of(["city ", "NAME"]) != shape_of(["Name", "City", "x"])


def test_a_merged_header_gives_its_text_to_all_it_covers() -> None:
    grid = grid_of(["Name", None, "City"], ["", "", ""], merged=((0, 0, 0, 1),))
    assert grid.headers(1) == ("Name", "Name", "City")


def test_columns_without_header_and_double_headers_are_named() -> None:
    table = assign(grid_of(["Name", "", "x", "X"], ["a", "b", "c", "d"]), startups.COLUMNS)
    assert {note.code: dict(note.facts) for note in table.notes} == {
        "headers_blank": {"columns": ("B",)},
        "headers_twice": {"headers": ("x", "X")},
    }


def test_hidden_columns_are_left_out_but_for_our_id() -> None:
    grid = grid_of(["Name", "City", "JIB ID"], hidden_columns=frozenset({1, 2}))
    assert fields(grid) == ["name_en", None, "id"]
    assert [note.facts["headers"] for note in assign(grid, startups.COLUMNS).notes] == [("City",)]
    assert fields(grid, {"City": "city"}) == ["name_en", "city", "id"]


def test_letters_of_columns() -> None:
    assert [column_letter(index) for index in (0, 25, 26, 51, 52, 701, 702, 16383)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD",
    ]  # fmt: skip


def test_a_workbook_uses_the_words_of_the_window() -> None:
    texts.install(None)
    for column in (*startups.COLUMNS, *contacts.COLUMNS):
        if column.kind is not Kind.ID and not column.field.startswith("startup_"):
            assert column.titles[0] == column_word(column.field)
    assert {code: words[0] for code, words in startups.STAGE_WORDS.items()} == {
        code: stage_word(code) for code in startups.STAGE_WORDS
    }
    assert {code: words[0] for code, words in startups.FIELD_WORDS.items()} == {
        code: field_word(code) for code in startups.FIELD_WORDS
    }
