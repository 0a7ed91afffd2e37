"""Only the mapped cells of a template are filled; what depends follows, the rest stays byte for byte."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.errors import TextTooLong
from jib_desktop.exchange.mark import Mark
from jib_desktop.exchange.output import write
from jib_desktop.exchange.reading import read_grid
from jib_desktop.exchange.template_form import examine, suggest
from jib_desktop.exchange.template_values import day_content
from jib_desktop.exchange.writing import Look, Sheet
from jib_desktop.progress import Progress
from jib_desktop.rules.templates import FilledCell, Mapping, TemplateUnfit
from jib_desktop.services.history import Point
from tests.exchange.template_books import (
    COLUMNS,
    DAY,
    FIRST,
    LAST,
    fill,
    make_template,
    parts_of,
    repacked,
    rows_of,
)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    return make_template(tmp_path / "finance.xlsx")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out.xlsx"


def mapped(template: Path) -> Mapping:
    return suggest(examine(template.read_bytes(), template), COLUMNS)


def opened(path: Path) -> Any:
    return openpyxl.load_workbook(path)


def column(page: Any, letters: str, first: int, last: int) -> list[Any]:
    return [page[f"{letters}{row}"].value for row in range(first, last + 1)]


def test_fewer_rows_than_prepared_leave_the_rest_empty(template: Path, target: Path) -> None:
    written = fill(template, target, rows_of(2))
    page = opened(target)["Plan"]
    assert written.rows == 2
    assert column(page, "A", FIRST, LAST) == ["=Startup 0", "=Startup 1", None]
    assert column(page, "D", FIRST, LAST) == [0.05, 1.05, None]
    assert column(page, "E", FIRST, LAST) == [f"=D{row}/SUM(D$6:D$8)" for row in (6, 7, 8)]
    assert page["D10"].value == "=SUM(D6:D8)"


def test_what_is_not_mapped_stays_byte_for_byte(template: Path, target: Path) -> None:
    fill(template, target, rows_of(3))
    before, after = parts_of(template), parts_of(target)
    assert list(before) == list(after)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"}


def test_with_more_rows_only_what_means_the_sheet_moves(template: Path, target: Path) -> None:
    fill(template, target, rows_of(40))
    before, after = parts_of(template), parts_of(target)
    changed = {name for name in before if before[name] != after.get(name)}
    assert changed <= {
        "xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/charts/chart1.xml",
        "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/calcChain.xml", "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
    }  # fmt: skip
    assert {
        "xl/media/image1.png",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "xl/drawings/drawing1.xml",
    }.isdisjoint(changed)


def test_rows_beyond_the_prepared_look_and_compute_like_the_last(template: Path, target: Path) -> None:
    fill(template, target, rows_of(40))
    page = opened(target)["Plan"]
    end = FIRST + 39
    assert column(page, "A", FIRST, end) == [f"=Startup {n}" for n in range(40)]
    assert all(page[f"A{row}"].data_type == "s" for row in range(FIRST, end + 1))
    assert column(page, "E", FIRST, end) == [f"=D{row}/SUM(D$6:D${end})" for row in range(FIRST, end + 1)]
    assert {page[f"D{row}"].number_format for row in range(FIRST, end + 1)} == {'#,##0.00 "CNY"'}
    assert {page.row_dimensions[row].height for row in range(LAST, end + 1)} == {
        page.row_dimensions[LAST].height
    }
    assert page[f"F{end}"].value == datetime(2026, 1, 12)


def test_what_stands_below_moves_down_with_all_that_means_it(template: Path, target: Path) -> None:
    fill(template, target, rows_of(40))
    book = opened(target)
    page, more = book["Plan"], 37
    assert page[f"A{10 + more}"].value == "Sum"
    assert page[f"C{10 + more}"].value == f"=SUM(C6:C{LAST + more})"
    assert page[f"A{12 + more}"].comment.text == "who?"
    assert [str(area) for area in page.merged_cells.ranges] == [f"A{14 + more}:C{14 + more}"]
    assert [str(one.sqref) for one in page.conditional_formatting] == [f"C6:C{LAST + more}"]
    assert str(page.data_validations.dataValidation[0].sqref) == f"B6:B{LAST + more}"
    assert page.print_area == f"'Plan'!$A$1:$F${14 + more}"
    assert book.defined_names["Everybody"].attr_text == f"Plan!$C$6:$C${LAST + more}"
    assert column(book["Sums"], "A", 1, 3) == [f"=SUM(Plan!C6:C{LAST + more})", f"=Plan!D{10 + more}", "=1+1"]
    chart = parts_of(target)["xl/charts/chart1.xml"].decode()
    assert re.findall(r"<c:f>(.*?)</c:f>", chart) == [
        f"Plan!$A$6:$A${LAST + more}",
        f"Plan!$C$6:$C${LAST + more}",
    ]


def test_facts_go_into_their_cells(template: Path, target: Path) -> None:
    mapping = mapped(template)
    more = (FilledCell("Sums", "C1", "author"), FilledCell("Sums", "C2", "count:stage:in"))
    mapping = replace(mapping, cells=(*mapping.cells, *more))
    fill(template, target, rows_of(5), mapping, author="Mei")
    book = opened(target)
    page = book["Plan"]
    assert (page["B1"].value, page["D2"].value) == ("Startups", 5)
    assert page["B2"].value == datetime(2026, 11, 22)
    assert page["B3"].value == pytest.approx(sum(n * 100 + 5 for n in range(5)) / 100)
    assert (book["Sums"]["C1"].value, book["Sums"]["C2"].value) == ("Mei", 2)


def test_stored_results_go_where_formulas_depend_and_stay_elsewhere(template: Path, target: Path) -> None:
    fill(template, target, rows_of(3))
    parts = parts_of(target)
    assert b'fullCalcOnLoad="1"' in parts["xl/workbook.xml"]
    assert b"<v>" not in parts["xl/worksheets/sheet2.xml"]
    assert b"<v>4</v>" in parts["xl/worksheets/sheet3.xml"]


def test_links_of_samples_go_and_days_are_shown_as_days(template: Path, target: Path) -> None:
    mapping = mapped(template)
    assert mapping.table is not None
    seen = replace(mapping.table.columns[0], letters="G", header="", field="seen")
    mapping = replace(mapping, table=replace(mapping.table, columns=(*mapping.table.columns, seen)))
    moment = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    fill(template, target, [("Amber", "in", 1, 1, None, moment)], mapping)
    page = opened(target)["Plan"]
    assert page["A6"].hyperlink is None
    assert page["G6"].is_date
    assert page["G6"].value == moment.astimezone().replace(tzinfo=None)


def test_a_table_object_grows_with_its_rows(tmp_path: Path, target: Path) -> None:
    template = make_template(tmp_path / "table.xlsx", table=True)
    mapping = mapped(template)
    assert mapping.table is not None
    assert (mapping.table.table, mapping.table.first, mapping.table.last) == ("Fees", FIRST, LAST)
    fill(template, target, rows_of(20))
    table = opened(target)["Plan"].tables["Fees"]
    assert (table.ref, table.autoFilter.ref) == ("A5:F25", "A5:F25")


def test_no_record_at_all_empties_the_samples(template: Path, target: Path) -> None:
    fill(template, target, [])
    page = opened(target)["Plan"]
    assert column(page, "A", FIRST, LAST) == [None] * 3
    assert page["D2"].value == 0


def test_texts_come_out_as_they_are(template: Path, target: Path) -> None:
    texts = ["=1+1", " blanks ", 'a<b&"c"', "line\nbreak", "_x0041_", "星光 ☀", "@x", "bell\x07"]
    rows = [(text, "in", None, None, None, None) for text in texts]
    written = fill(template, target, rows)
    found = column(opened(target)["Plan"], "A", FIRST, FIRST + len(texts) - 1)
    # openpyxl does not undo the escape that Excel undoes.
    assert [str(one).replace("_x005F_", "_") for one in found] == [*texts[:-1], "bell"]
    assert written.removed_characters == 1


def test_too_long_a_text_is_refused_and_nothing_is_written(template: Path, target: Path) -> None:
    target.write_bytes(b"old")
    with pytest.raises(TextTooLong):
        fill(template, target, [("x" * 40_000, "in", None, None, None, None)])
    assert target.read_bytes() == b"old"


def unfit(template: Path, target: Path, mapping: Mapping, rows: int = 2) -> TemplateUnfit:
    with pytest.raises(TemplateUnfit) as error:
        fill(template, target, rows_of(rows), mapping)
    assert not target.exists()
    return error.value


def test_what_is_gone_is_named(template: Path, target: Path) -> None:
    mapping = mapped(template)
    table = mapping.table
    assert table is not None
    gone = replace(mapping, cells=(FilledCell("Umsatz", "A1", "count"),))
    assert (unfit(template, target, gone).what, unfit(template, target, gone).name) == ("sheet", "Umsatz")
    columns = (replace(table.columns[0], header="Firma"), *table.columns[1:])
    header = unfit(template, target, replace(mapping, table=replace(table, columns=columns)))
    assert (header.what, header.name, header.place) == ("header", "Firma", "Plan!A5")
    named = unfit(template, target, replace(mapping, table=replace(table, table="Fees")))
    assert (named.what, named.name) == ("table", "Fees")
    fields = (replace(table.columns[0], field="colour"), *table.columns[1:])
    assert unfit(template, target, replace(mapping, table=replace(table, columns=fields))).what == "field"


def test_formulas_merged_cells_and_rows_of_the_table_are_no_place_for_facts(
    template: Path, target: Path
) -> None:
    for cell, what in (("C10", "formula"), ("B14", "merged"), ("A7", "overlap")):
        mapping = replace(mapped(template), cells=(FilledCell("Plan", cell, "count"),))
        assert unfit(template, target, mapping).what == what


def test_what_would_be_torn_is_named_before_anything_is_written(tmp_path: Path, target: Path) -> None:
    template = make_template(tmp_path / "plain.xlsx")
    sheet = parts_of(template)["xl/worksheets/sheet1.xml"]
    torn = sheet.replace(b'<mergeCell ref="A14:C14"/>', b'<mergeCell ref="G7:G11"/>')
    odd = repacked(template, tmp_path / "torn.xlsx", xl__worksheets__sheet1_dot_xml=torn)
    error = unfit(odd, target, mapped(odd), rows=9)
    assert (error.what, error.place) == ("straddled", "Plan!G7:G11")
    fill(odd, target, rows_of(3))  # within the prepared rows nothing moves


def test_macros_stay(tmp_path: Path) -> None:
    template, target = make_template(tmp_path / "plain.xlsx"), tmp_path / "out.xlsm"
    macros = repacked(template, tmp_path / "macros.xlsm", xl__vbaProject_dot_bin=b"\xd0\xcf macros")
    assert examine(macros.read_bytes(), macros).has_macros
    fill(macros, target, rows_of(9))
    assert parts_of(target)["xl/vbaProject.bin"] == b"\xd0\xcf macros"


def test_a_prefixed_workbook_is_filled_with_its_prefix(tmp_path: Path, target: Path) -> None:
    template = make_template(tmp_path / "plain.xlsx")
    sheet = parts_of(template)["xl/worksheets/sheet1.xml"].decode()
    sheet = re.sub(r"<(/?)(?=[a-zA-Z])", r"<\1x:", sheet).replace("xmlns=", "xmlns:x=")
    odd = repacked(template, tmp_path / "odd.xlsx", xl__worksheets__sheet1_dot_xml=sheet.encode())
    fill(odd, target, rows_of(9))
    assert column(opened(target)["Plan"], "A", FIRST, FIRST + 8) == [f"=Startup {n}" for n in range(9)]


def test_other_sheets_formulas_shared_over_a_column_are_written_out(tmp_path: Path, target: Path) -> None:
    template = make_template(tmp_path / "plain.xlsx")
    sheet = parts_of(template)["xl/worksheets/sheet2.xml"].decode()
    shared = (
        '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">Plan!C8</f><v>1</v></c></row>'
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>'
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row></sheetData>'
    )
    sheet = re.sub(r"<sheetData>.*</sheetData>", shared, sheet)
    odd = repacked(template, tmp_path / "odd.xlsx", xl__worksheets__sheet2_dot_xml=sheet.encode())
    fill(odd, target, rows_of(5))
    assert column(opened(target)["Sums"], "A", 1, 3) == ["=Plan!C8", "=Plan!C11", "=Plan!C12"]


@pytest.mark.parametrize("value", [date(2026, 11, 22), date(1904, 1, 2), date(9999, 12, 31)])
@pytest.mark.parametrize("is_1904", [False, True])
def test_days_are_counted_as_the_workbook_counts(value: date, is_1904: bool) -> None:
    from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

    content = day_content(value, is_1904=is_1904)
    assert content is not None
    epoch = CALENDAR_MAC_1904 if is_1904 else CALENDAR_WINDOWS_1900
    assert content[0]
    assert from_excel(int(content[1]), epoch).date() == value


def test_days_before_the_count_are_text() -> None:
    assert day_content(date(1899, 5, 1), is_1904=False) == (False, "1899-05-01")


@given(count=st.integers(0, 30))
def test_every_record_is_in_the_workbook_once(count: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("filled")
    template, target = make_template(folder / "finance.xlsx"), folder / "out.xlsx"
    fill(template, target, rows_of(count))
    page = opened(target)["Plan"]
    below = max(count, LAST - FIRST + 1)
    found = column(page, "A", FIRST, FIRST + below - 1)
    assert [one for one in found if one is not None] == [f"=Startup {n}" for n in range(count)]
    assert page[f"C{FIRST + below + 1}"].value == f"=SUM(C6:C{FIRST + below - 1})"


@pytest.mark.slow
def test_libreoffice_computes_what_we_filled(template: Path, tmp_path: Path) -> None:
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice is not there (apt: libreoffice-calc)")
    target = tmp_path / "out.xlsx"
    fill(template, target, rows_of(40))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"]
    folder = tmp_path / "computed"
    subprocess.run(
        [*command, "--outdir", str(folder), str(target)], check=True, capture_output=True, timeout=100
    )
    book = openpyxl.load_workbook(folder / "out.xlsx", data_only=True)
    fees = sum(n * 100 + 5 for n in range(40)) / 100
    assert book["Plan"]["D47"].value == pytest.approx(fees)
    assert column(book["Sums"], "A", 1, 3) == [sum(range(40)), pytest.approx(fees), 2]
    assert book["Plan"]["E45"].value == pytest.approx(39.05 / fees)
    assert book["Plan"]["B2"].value.date() == DAY
    with zipfile.ZipFile(folder / "out.xlsx") as package:
        assert any(name.startswith("xl/charts/chart") for name in package.namelist())


def test_an_export_of_ours_is_a_template_without_its_mark(tmp_path: Path, target: Path) -> None:
    rows = rows_of(4)
    mark = Mark(Point(uuid4(), 3, "seal"), datetime(2026, 11, 1, tzinfo=UTC), {"Startups": "startups"})
    look = Look(title="Startups", as_of=datetime(2026, 11, 1, tzinfo=UTC), mark=mark)
    ours = tmp_path / "ours.xlsx"
    write(ours, [Sheet("Startups", COLUMNS, 4, [rows])], look, Progress())
    assert read_grid(ours, Progress()).mark == mark
    fill(ours, target, rows_of(9))
    grid = read_grid(target, Progress())
    assert grid.mark is None
    assert [f"=Startup {n}" for n in range(9)] == [row[0] for row in grid.rows if str(row[0]).startswith("=")]
