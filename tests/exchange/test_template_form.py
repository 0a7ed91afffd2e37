"""What a workbook offers, what seems to go where, and how a person says otherwise."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from jib_desktop.errors import TableDamaged, TableMissing, TableRefused
from jib_desktop.exchange import templates
from jib_desktop.exchange.template_draft import Draft
from jib_desktop.exchange.template_form import Form, examine, refitted, suggest
from jib_desktop.rules.templates import FilledCell, Mapping
from tests.exchange.template_books import COLUMNS, make_template, parts_of, repacked


@pytest.fixture
def form(tmp_path: Path) -> Form:
    path = make_template(tmp_path / "finance.xlsx")
    return examine(path.read_bytes(), path)


@pytest.fixture
def draft(form: Form) -> Draft:
    return Draft(form, COLUMNS, suggest(form, COLUMNS))


def test_cells_are_shown_as_they_stand(form: Form) -> None:
    plan = form.sheets[0]
    assert [one.name for one in form.sheets] == ["Plan", "Sums", "Mei's notes"]
    assert (plan.text(5, 1), plan.text(6, 5)) == ("Name", "=D6/SUM(D$6:D$8)")
    assert plan.is_formula(6, 5)
    assert plan.text(14, 3) == "Below"


def test_the_table_and_the_facts_are_found_by_their_words(form: Form) -> None:
    mapping = suggest(form, COLUMNS)
    assert {one.cell: one.fact for one in mapping.cells} == {
        "B1": "title", "B2": "as_of", "D2": "count", "B3": "sum:fee",
    }  # fmt: skip
    table = mapping.table
    assert table is not None
    assert (table.sheet, table.header_row, table.first, table.last) == ("Plan", 5, 6, 8)
    fields = {one.letters: one.field for one in table.columns}
    assert fields == {"A": "name", "B": "stage", "C": "people", "D": "fee", "F": "since"}


def test_prepared_rows_end_before_a_total(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    for row in (["Name", "Fee"], ["a", 1], ["b", 2], ["合计", 3], ["c", 4]):
        page.append(row)
    book.save(tmp_path / "total.xlsx")
    table = suggest(examine((tmp_path / "total.xlsx").read_bytes(), tmp_path / "total.xlsx"), COLUMNS).table
    assert table is not None
    assert (table.first, table.last) == (2, 3)


def test_an_empty_form_has_one_prepared_row(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.append(["名称", "费用"])
    book.save(tmp_path / "empty.xlsx")
    table = suggest(examine((tmp_path / "empty.xlsx").read_bytes(), tmp_path / "empty.xlsx"), COLUMNS).table
    assert table is not None
    assert (table.first, table.last, len(table.columns)) == (2, 2, 2)


def test_a_mapping_is_kept_as_text_and_comes_back(form: Form) -> None:
    mapping = suggest(form, COLUMNS)
    assert Mapping.of(mapping.text()) == mapping
    assert Mapping.of(Mapping().text()) == Mapping()


def test_blank_rows_up_to_their_sum_are_prepared(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.append(["Name", "Fee"])
    page["B6"] = "=SUM(B2:B5)"
    book.save(tmp_path / "blank.xlsx")
    table = suggest(examine((tmp_path / "blank.xlsx").read_bytes(), tmp_path / "blank.xlsx"), COLUMNS).table
    assert table is not None
    assert (table.first, table.last) == (2, 5)


def test_another_version_of_a_workbook_is_mapped_by_its_headers(tmp_path: Path, form: Form) -> None:
    mapping = suggest(form, COLUMNS)
    book = openpyxl.load_workbook(tmp_path / "finance.xlsx")
    book["Plan"].insert_rows(3, 2)
    book["Plan"].insert_cols(1)
    book.save(tmp_path / "moved.xlsx")
    moved = examine((tmp_path / "moved.xlsx").read_bytes(), tmp_path / "moved.xlsx")
    table = refitted(mapping, moved).table
    assert table is not None
    assert (table.header_row, table.first) == (7, 8)
    assert [one.letters for one in table.columns] == ["B", "C", "D", "E", "G"]
    other = examine(*_empty(tmp_path))
    assert refitted(mapping, other) == mapping


def _empty(folder: Path) -> tuple[bytes, Path]:
    openpyxl.Workbook().save(folder / "other.xlsx")
    return (folder / "other.xlsx").read_bytes(), folder / "other.xlsx"


# --- by hand ---


def test_a_cell_takes_a_fact_and_gives_it_back(draft: Draft) -> None:
    draft.choose("Sums", 9, 2, "author")
    assert FilledCell("Sums", "B9", "author") in draft.mapping().cells
    draft.choose("Sums", 9, 2, "")
    assert draft.chosen("Sums", 9, 2) == ""


def test_within_the_table_a_column_takes_a_field_once(draft: Draft) -> None:
    assert draft.choices("Plan", 7)[0] == "name"
    draft.choose("Plan", 7, 7, "name")
    assert draft.chosen("Plan", 6, 7) == "name"
    assert draft.chosen("Plan", 6, 1) == ""


def test_formulas_and_what_merged_cells_cover_are_closed(draft: Draft) -> None:
    assert not draft.is_open("Plan", 6, 5)
    assert not draft.is_open("Plan", 10, 3)
    assert not draft.is_open("Plan", 14, 2)
    assert draft.is_open("Plan", 14, 1)


def test_the_table_is_begun_at_another_row(draft: Draft) -> None:
    draft.begin_table("Sums", 4)
    assert draft.table is not None
    assert (draft.table.sheet, draft.table.first, draft.table.columns) == ("Sums", 5, ())
    assert draft.mapping().table is None
    draft.choose("Sums", 5, 1, "name")
    assert draft.mapping().table is not None


def test_facts_give_way_to_the_records(draft: Draft) -> None:
    draft.choose("Plan", 12, 2, "author")
    draft.set_rows(6, 13)
    assert "author" not in [one.fact for one in draft.mapping().cells]


# --- what is taken in ---


@pytest.mark.parametrize("name", ["list.csv", "list.xls", "list.ods", "list.xlsx", "list.xltx"])
def test_only_workbooks_become_templates(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"Name;Fee\n")
    with pytest.raises(TableRefused):
        templates.take_in(path)


def test_a_missing_or_broken_workbook_is_named(tmp_path: Path) -> None:
    with pytest.raises(TableMissing):
        templates.take_in(tmp_path / "none.xlsx")
    whole = make_template(tmp_path / "finance.xlsx").read_bytes()
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(TableDamaged):
        templates.take_in(broken)


@pytest.mark.parametrize(
    ("old", "new"), [(b'<row r="1"', b'<row r="x"'), (b'encoding="UTF-8"', b'encoding="x"')]
)
def test_markup_that_makes_no_sense_is_damage(tmp_path: Path, old: bytes, new: bytes) -> None:
    path = make_template(tmp_path / "finance.xlsx")
    sheet = parts_of(path)["xl/worksheets/sheet1.xml"]
    odd = repacked(path, tmp_path / "odd.xlsx", xl__worksheets__sheet1_dot_xml=sheet.replace(old, new))
    with pytest.raises(TableDamaged):
        examine(templates.take_in(odd), odd)


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    path = make_template(tmp_path / "finance.xlsx")
    bad = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><workbook>&a;</workbook>'
    odd = repacked(path, tmp_path / "odd.xlsx", xl__workbook_dot_xml=bad)
    with pytest.raises(TableRefused):
        templates.take_in(odd)
