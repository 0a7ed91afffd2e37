"""What stands around the rows: title, header, totals, words to choose from, protection, paper, the mark."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from jib_desktop.exchange.mark import Mark
from jib_desktop.exchange.output import write
from jib_desktop.exchange.reading import read_grid
from jib_desktop.exchange.workbook import LISTS_SHEET, TOTAL_WORDS, Column, Kind, language_index
from jib_desktop.exchange.writing import Look, Sheet
from jib_desktop.progress import Progress
from tests.exchange.sheets import EVERY_KIND, MARK, NOW, ROWS, every_kind, look, page_of, written

PLACES = {column.field: index for index, column in enumerate(EVERY_KIND)}
HERE = NOW.astimezone()


def cell(page: Any, row: int, field: str) -> Any:
    return page.cell(row, PLACES[field] + 1)


def sheet_xml(path: Path, number: int = 1) -> str:
    with zipfile.ZipFile(path) as package:
        return package.read(f"xl/worksheets/sheet{number}.xml").decode()


def book_of(path: Path) -> Any:
    return openpyxl.load_workbook(path)


# --- above the table ---


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", f"As of {HERE:%Y-%m-%d %H:%M} · 4 rows · Stage: resident"),
        ("de", f"Stand {HERE:%d.%m.%Y %H:%M} · 4 Zeilen · Stage: resident"),
        ("zh_CN", f"截至 {HERE:%Y/%m/%d %H:%M} · 4 行 · Stage: resident"),
    ],
)
def test_title_and_moment_stand_above_a_frozen_header(tmp_path: Path, language: str, line: str) -> None:
    path = tmp_path / "a.xlsx"
    written(path, language=language)
    page = page_of(path)
    assert (page["A1"].value, page["A2"].value) == ("Contracts", line)
    assert [one.value for one in page[3]] == [None] * len(EVERY_KIND)
    assert [one.value for one in page[4]] == [column.title(language) for column in EVERY_KIND]
    assert page.freeze_panes == "A5"
    assert page.auto_filter.ref == "A4:M8"
    assert page.dimensions == "A1:M9"


def test_one_row_and_none(tmp_path: Path) -> None:
    for count, words in ((0, "0 rows"), (1, "1 row")):
        path = tmp_path / f"{count}.xlsx"
        written(path, every_kind(ROWS[:count]))
        page = page_of(path)
        assert f" · {words} · " in page["A2"].value
        assert page.auto_filter.ref == "A4:M5"
        assert cell(page, 5, "name").value == (ROWS[0][1] if count else None)


def test_without_a_moment_the_header_is_the_first_row(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write(path, [every_kind()], replace(look(), as_of=None), Progress())
    page = page_of(path)
    assert page["A1"].value == "Number"
    assert page.freeze_panes == "A2"


# --- formats ---


@pytest.mark.parametrize(
    ("language", "day"), [("en", "yyyy-mm-dd"), ("de", "dd.mm.yyyy"), ("zh_CN", "yyyy/m/d")]
)
def test_numbers_days_and_amounts_are_numbers_in_the_format_of_the_language(
    tmp_path: Path, language: str, day: str
) -> None:
    path = tmp_path / "a.xlsx"
    written(path, language=language)
    page = page_of(path)
    formats = {field: cell(page, 5, field).number_format for field in PLACES}
    assert (formats["first_day"], formats["changed"]) == (day, f"{day} hh:mm")
    assert (formats["fee"], formats["desks"], formats["year"]) == ('#,##0.00 "CNY"_0', "#,##0_0", "0")
    assert (formats["number"], formats["notes"]) == ("@", "General")
    assert {cell(page, 5, field).data_type for field in ("fee", "desks", "year")} == {"n"}
    assert cell(page, 5, "first_day").is_date
    assert (cell(page, 5, "fee").value, cell(page, 6, "fee").value) == (12_345.67, -5)


def test_amounts_have_the_decimals_of_their_column(tmp_path: Path) -> None:
    columns = [
        Column(f"a{n}", (f"A{n}",) * 3, Kind.AMOUNT, decimals=n, unit='m"²' if n else "") for n in (0, 3)
    ]
    path = tmp_path / "a.xlsx"
    written(path, Sheet("x", columns, 1, [[(-7, -1_005)]]))
    first, second = page_of(path)[5]
    assert (first.value, first.number_format) == (-7, "#,##0_0")
    assert (second.value, second.number_format) == (-1.005, '#,##0.000 "m²"_0')


def test_one_font_and_one_theme(tmp_path: Path) -> None:
    for language, font in (("en", "Arial"), ("zh_CN", "Microsoft YaHei")):
        path = tmp_path / f"{language}.xlsx"
        written(path, language=language)
        page = page_of(path)
        assert {one.font.name for line in page.iter_rows() for one in line if one.value} == {font}
        with zipfile.ZipFile(path) as package:
            theme = package.read("xl/theme/theme1.xml").decode()
        assert f'<a:minorFont><a:latin typeface="{font}"/>' in theme
        assert '<a:accent1><a:srgbClr val="2457C5"/>' in theme


def test_rows_of_long_text_are_high_enough(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    written(path)
    page = page_of(path)
    assert cell(page, 5, "notes").alignment.wrap_text
    heights = [page.row_dimensions[row].height for row in range(5, 9)]
    assert heights[2:] == [None, None]
    assert heights[0] == 27.75  # two lines
    assert heights[1] > 100  # 300 signs in a column of 30


def test_a_long_word_of_a_header_is_not_broken(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    columns = [Column("a", ("A", "Unternehmenskennziffer", "统一社会信用代码"), width=4)]
    for language, least in (("de", 25), ("zh_CN", 19)):
        written(path, Sheet("x", columns, 0, []), language=language)
        assert page_of(path).column_dimensions["A"].width >= least


# --- totals ---


def formulas(path: Path) -> dict[str, tuple[str, object]]:
    """Return the formulas of the first sheet with the values stored beside them."""
    page: Any = openpyxl.load_workbook(path).active
    values: Any = openpyxl.load_workbook(path, data_only=True).active
    return {
        one.coordinate: (one.value, values[one.coordinate].value)
        for line in page.iter_rows()
        for one in line
        if one.data_type == "f"
    }


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_totals_are_formulas_that_carry_their_values(tmp_path: Path, language: str) -> None:
    path = tmp_path / "a.xlsx"
    written(path, language=language)
    assert formulas(path) == {
        "H9": ("=SUBTOTAL(109,H5:H8)", 12_340.72),
        "I9": ("=SUBTOTAL(109,I5:I8)", 1_004),
    }
    page = page_of(path)
    assert page["A9"].value == TOTAL_WORDS[language_index(language)]
    assert page["M9"].value is None  # the id: nobody takes the total for a record
    assert page["H9"].number_format == page["H8"].number_format
    assert "fullCalcOnLoad" not in zipfile.ZipFile(path).read("xl/workbook.xml").decode()


def test_a_table_without_rows_or_sums_has_no_total(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    written(path, every_kind(()))
    assert formulas(path) == {}
    columns = [replace(column, summed=False) for column in EVERY_KIND]
    written(path, Sheet("x", columns, 4, [ROWS]))
    assert formulas(path) == {}
    assert page_of(path).max_row == 8


def test_totals_of_many_pieces_and_sheets(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    columns = [Column("n", ("N",) * 3, Kind.NUMBER, summed=True), Column("t", ("T",) * 3)]
    one = Sheet("a", columns, 6, [[(n, "x") for n in range(3)], [], [(n, "x") for n in range(3)]])
    two = Sheet("b", columns, 1, [[(None, None)]])
    written(path, one, two)
    assert formulas(path) == {"A11": ("=SUBTOTAL(109,A5:A10)", 6)}
    page = page_of(path, "b")
    assert (page["A6"].value, page["B6"].value) == ("=SUBTOTAL(109,A5:A5)", "Total")


# --- words to choose from, protection ---


def rules(page: Any) -> dict[str, Any]:
    return {str(rule.sqref).partition(":")[0]: rule for rule in page.data_validations.dataValidation}


@pytest.mark.parametrize(
    ("language", "states", "flags"),
    [
        ("en", "Draft,Active,Ended", "yes,no"),
        ("de", "Entwurf,Laufend,Beendet", "ja,nein"),
        ("zh_CN", "草稿,生效中,已结束", "是,否"),
    ],
)
def test_choices_are_offered_in_the_language(tmp_path: Path, language: str, states: str, flags: str) -> None:
    path = tmp_path / "a.xlsx"
    written(path, language=language)
    found = rules(page_of(path))
    assert {place: rule.formula1.strip('"') for place, rule in found.items()} == {
        "E5": states,
        "F5": states,
        "G5": flags,
    }
    assert (found["E5"].errorStyle or "stop", found["E5"].showErrorMessage) == ("stop", True)
    assert not found["F5"].showErrorMessage  # several words in a cell are fine
    assert all(rule.allow_blank for rule in found.values())


def long_list(count: int = 60, word: str = "A rather long word {n}") -> Column:
    words = {f"c{n}": (word.format(n=n),) * 3 for n in range(count)}
    return Column("c", ("C",) * 3, Kind.CHOICE, words=words, open_choices=True)


@pytest.mark.parametrize("column", [long_list(), long_list(3, "Berlin, Mitte {n}")])
def test_a_long_list_and_words_with_commas_stand_on_a_sheet_out_of_sight(
    tmp_path: Path, column: Column
) -> None:
    path = tmp_path / "a.xlsx"
    sheets = [Sheet(name, [column, column], 1, [[("c1", None)]]) for name in ("a", LISTS_SHEET)]
    written(path, *sheets)
    book: Any = openpyxl.load_workbook(path)
    assert book.sheetnames == ["a", f"{LISTS_SHEET} 2", LISTS_SHEET]
    assert book[LISTS_SHEET].sheet_state == "veryHidden"
    count = len(column.words)
    assert [one.value for one in book[LISTS_SHEET]["A"]] == [words[0] for words in column.words.values()]
    assert {rule.formula1 for rule in rules(book["a"]).values()} == {f"{LISTS_SHEET}!$A$1:$A${count}"}
    assert rules(book["a"])["A5"].errorStyle == "warning"
    assert book["a"]["A5"].value == column.words["c1"][0]
    (told,) = read_grid(path, Progress(), sheet="a").notes  # our own list is nothing that was left out
    assert told.code == "sheets_other"


def test_only_what_is_computed_is_protected(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    written(path)
    page = page_of(path)
    assert page.protection.sheet
    assert page.protection.password is None
    assert not page.protection.autoFilter  # False: allowed
    assert not page.protection.sort
    locked = {field for field in PLACES if cell(page, 5, field).protection.locked}
    assert locked == {"notice"}
    assert page["A4"].protection.locked  # the header
    empty = {column.field for column, letter in zip(EVERY_KIND, "ABCDEFGHIJKLM", strict=True)
             if page.column_dimensions[letter].protection.locked}  # fmt: skip
    assert empty == {"notice"}  # rows that a person adds


def test_a_list_without_computed_columns_is_free(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    columns: Sequence[Column] = [replace(column, locked=False) for column in EVERY_KIND]
    written(path, Sheet("x", columns, 4, [ROWS]))
    assert not page_of(path).protection.sheet


# --- paper, properties ---


def test_paper_is_set_up(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    written(path, every_kind(name="R&D 星"))
    page = page_of(path)
    assert (page.page_setup.orientation, int(page.page_setup.paperSize)) == ("landscape", 9)
    assert (page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (None, 0)  # one page wide
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.print_title_rows == "$4:$4"
    assert "&P / &N" in sheet_xml(path).replace("&amp;", "&")
    assert "R&&D 星" in sheet_xml(path).replace("&amp;", "&")
    assert not page.sheet_view.showGridLines
    assert b"<f>" not in sheet_xml(path).encode().partition(b'<row r="9"')[0]


def test_a_wide_list_goes_over_several_pages_that_begin_with_the_name(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    columns = [replace(column, width=30) for column in EVERY_KIND]
    written(path, Sheet("x", columns, 4, [ROWS]))
    page = page_of(path)
    assert page.page_setup.fitToWidth == 2
    assert page.print_title_cols == "$A:$B"


def test_properties_and_the_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    written(path)
    book: Any = openpyxl.load_workbook(path)
    assert (book.properties.title, book.properties.creator) == ("My list", "Li Wen")
    assert Mark.of({one.name: one.value for one in book.custom_doc_props}) == MARK
    write(path, [every_kind()], Look(), Progress())
    assert len(book_of(path).custom_doc_props) == 0


def test_titles_and_names_hold_only_what_a_workbook_can(tmp_path: Path) -> None:
    """A file name, a person's name or a search may hold anything that can be typed or pasted."""
    odd = "=1+1 a\x0b\x00b\ufffe\ud800 & <c>"
    path = tmp_path / "a.xlsx"
    write(path, [every_kind(name=odd)], Look("en", odd, odd, NOW, odd), Progress())
    kept = "=1+1 ab & <c>"
    book = book_of(path)
    assert (book.properties.title, book.properties.creator) == (kept, kept)
    grid = read_grid(path, Progress())
    assert grid.rows[0][0] == kept
    assert str(grid.rows[1][0]).endswith(f" · {kept}")
    assert b"<f>1" not in sheet_xml(path).encode()
    assert "=1+1 ab && <c>" in book.active.oddHeader.left.text
