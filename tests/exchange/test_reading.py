"""Opening foreign files: what they are, what is refused, what is named, what a child process may do."""

from __future__ import annotations

import csv
import html
import multiprocessing
import random
import time
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import openpyxl
import pytest

from jib_desktop import errors
from jib_desktop.errors import JibError, SheetUnknown, TableRefused, TableTooHeavy, TableTooLarge
from jib_desktop.exchange import foreign, hazards, reading
from jib_desktop.exchange.mark import Mark
from jib_desktop.exchange.reading import format_of, read_grid, read_grids
from jib_desktop.exchange.workbook import CellFault, Grid
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.services.history import Point
from jib_desktop.ui.sentences import problem_sentence, sentence
from tests.exchange.tables import MAIN, make_workbook, rels, text_cell


def read(path: Path, **how: Any) -> Grid:
    return read_grid(path, Progress(), **how)


def sheet_data(*rows: str) -> str:
    return f"<sheetData>{''.join(rows)}</sheetData>"


def row(number: int, *texts: str, more: str = "") -> str:
    cells = "".join(text_cell(f"{chr(65 + index)}{number}", text) for index, text in enumerate(texts))
    return f'<row r="{number}"{more}>{cells}</row>'


def codes(grid: Grid) -> dict[str, dict[str, Any]]:
    return {note.code: dict(note.facts) for note in grid.notes}


# --- what a file is -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"), (b" \n\n", "empty"), (b"\x09\x04\x06\x00\x00\x00\x10\x00", "old_format"),
        (b"%PDF-1.7", "not_a_table"), (b"\x00\x01\x02binary", "not_a_table"), (b"<html><table>", "web_page"),
        (b"\xef\xbb\xbf<!DOCTYPE html>", "web_page"), (b"<?xml version='1.0'?><Workbook/>", "xml"),
        (b"a,b\n\xff\xff", "no_text_encoding"), (b'a,b\n"c,' + b"x" * 1_000_001, "quote_open"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["list.xlsx", "list.csv"])
def test_first_bytes_decide_and_each_refusal_has_its_sentence(
    tmp_path: Path, content: bytes, reason: str, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(TableRefused) as caught:
        read(path)
    assert caught.value.reason == reason
    assert str(path) in sentence(caught.value)


def test_a_workbook_named_csv_is_a_workbook(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "list.csv", sheet_data(row(1, "Name"), row(2, "星光")))
    assert read(path).rows == [["Name"], ["星光"]]
    (tmp_path / "list.xlsx").write_text("Name\n星光\n", encoding="utf-8")
    assert read(tmp_path / "list.xlsx").rows == [["Name"], ["星光"]]


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(errors.TableMissing):
        read(tmp_path / "none.xlsx")
    with pytest.raises(TableRefused) as caught:
        read(tmp_path)
    assert caught.value.reason == "folder"


# --- limits and attacks -------------------------------------------------------------------------


def refused(path: Path) -> JibError:
    with pytest.raises(JibError) as caught:
        read(path)
    assert sentence(caught.value)
    return caught.value


def test_a_document_type_is_refused_in_any_encoding(tmp_path: Path) -> None:
    evil = '<!DOCTYPE a [<!ENTITY b "c">]><sst>&b;</sst>'
    for place, body in enumerate(
        (
            evil.encode(),
            evil.encode("utf-16"),
            random.Random(1).randbytes(hazards._PIECE).hex().encode() + evil.encode(),
        )
    ):
        path = make_workbook(
            tmp_path / f"{place}.xlsx", sheet_data(row(1, "a")), xl__sharedStrings_dot_xml=body
        )
        error = refused(path)
        assert isinstance(error, TableRefused)
        assert error.reason == "doctype"


def test_a_bomb_is_refused_before_it_goes_off(tmp_path: Path) -> None:
    path = make_workbook(
        tmp_path / "b.xlsx", sheet_data(row(1, "a")), xl__media__a_dot_bin=b"\0" * 50_000_000
    )
    error = refused(path)
    assert isinstance(error, TableTooLarge)
    assert error.limit == "ratio"


def test_parts_outside_and_twice_are_refused(tmp_path: Path) -> None:
    for name in ("../evil.xml", "/etc/evil.xml", "xl\\..\\evil.xml", "XL/workbook.xml"):
        path = make_workbook(tmp_path / "a.xlsx", sheet_data(row(1, "a")))
        with zipfile.ZipFile(path, "a") as package:
            package.writestr(name, "x")
        error = refused(path)
        assert isinstance(error, TableRefused)
        assert error.reason == "unsafe_parts"


def test_too_many_parts_rows_and_columns(tmp_path: Path) -> None:
    many = {f"xl__a{number}_dot_xml": "" for number in range(hazards.MOST_PARTS)}
    assert refused(make_workbook(tmp_path / "p.xlsx", "", **many)).facts["limit"] == "parts"
    rows = (f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, foreign.MOST_ROWS + 3))
    assert refused(make_workbook(tmp_path / "r.xlsx", sheet_data(*rows))).facts["limit"] == "rows"
    wide = f'<row r="1">{text_cell("A1", "x")}{text_cell("SS1", "x")}</row>'
    assert refused(make_workbook(tmp_path / "c.xlsx", sheet_data(wide))).facts["limit"] == "columns"
    (tmp_path / "r.csv").write_text("a\n" * (foreign.MOST_ROWS + 2))
    assert refused(tmp_path / "r.csv").facts["limit"] == "rows"
    (tmp_path / "c.csv").write_text("a," * foreign.MOST_COLUMNS)
    assert refused(tmp_path / "c.csv").facts["limit"] == "columns"


def test_other_packages_are_refused_by_name(tmp_path: Path) -> None:
    def package(name: str, *parts: str) -> str:
        with zipfile.ZipFile(tmp_path / name, "w") as made:
            for part in parts:
                made.writestr(part, "x")
        return str(refused(tmp_path / name).facts["reason"])

    assert package("a.ods", "mimetype", "content.xml") == "open_document"
    assert package("a.xlsb", "[Content_Types].xml", "xl/workbook.bin") == "binary_workbook"
    assert package("a.docx", "[Content_Types].xml", "word/document.xml") == "not_a_table"
    assert package("a.zip", "readme.txt") == "not_a_table"


def test_a_truncated_workbook_is_damaged(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.xlsx", sheet_data(*(row(n, f"text {n}") for n in range(1, 500))))
    whole = path.read_bytes()
    for length in (5, len(whole) // 2, len(whole) - 10):
        path.write_bytes(whole[:length])
        assert isinstance(refused(path), errors.TableDamaged)


# --- the child process --------------------------------------------------------------------------


def test_too_much_memory_ends_the_child_not_the_program(tmp_path: Path) -> None:
    # Two cells far apart: the parser lays out every cell between them.
    far = f'<row r="1048576">{text_cell("XFD1048576", "x")}</row>'
    error = refused(make_workbook(tmp_path / "a.xlsx", sheet_data(row(1, "a"), far)))
    assert isinstance(error, TableTooHeavy | TableTooLarge | errors.TableDamaged)
    assert multiprocessing.active_children() == []


def test_a_child_that_stands_still_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # With no patience at all, the time a child takes to start is a standstill.
    monkeypatch.setattr(reading, "LONGEST_STANDSTILL", 0.0)
    monkeypatch.setattr(reading, "_LOOK_EVERY", 0.0)
    path = make_workbook(tmp_path / "a.xlsx", sheet_data(row(1, "a")))
    error = refused(path)
    assert isinstance(error, TableTooHeavy)
    assert error.cause == "time"
    assert multiprocessing.active_children() == []


def test_cancelling_ends_the_child(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.xlsx", sheet_data(*(row(n, "x" * 50) for n in range(1, 20_000))))
    progress = Progress(lambda *_: progress.cancel())
    with pytest.raises(Cancelled):
        read_grid(path, progress)
    assert multiprocessing.active_children() == []


def test_progress_is_told(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.xlsx", sheet_data(*(row(n, "x") for n in range(1, 5001))))
    told: list[tuple[int, int]] = []
    read_grid(path, Progress(lambda done, total: told.append((done, total))))
    assert (5000, 5000) in told


# --- what a fast parser would hide --------------------------------------------------------------


def test_a_formula_without_result_is_not_empty(tmp_path: Path) -> None:
    cells = (
        '<c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v></v></c><c r="C1"><f>1+1</f><v>2</v></c>'
        '<c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f t="shared" si="0"/></c>'
        '<c r="F1"><f>A1&gt;B1</f><v/></c>'
        '<c r="G1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="H1"/>' + text_cell("I1", "end")
    )
    grid = read(make_workbook(tmp_path / "a.xlsx", sheet_data(f'<row r="1">{cells}</row>')))
    missing = CellFault.NOT_CALCULATED
    assert grid.rows == [[missing, missing, 2.0, "", missing, missing, CellFault.ERROR, "", "end"]]


def test_hidden_rows_and_columns_are_named(tmp_path: Path) -> None:
    columns = (
        '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="16384" hidden="true"/></cols>'
    )
    rows = (row(1, "a", "b", "c", "d"), row(2, "x", more=' hidden="1"'), row(3, "y"))
    grid = read(make_workbook(tmp_path / "a.xlsx", columns + sheet_data(*rows)))
    assert codes(grid) == {"rows_hidden": {"count": 1, "rows": [2]}}
    assert [line[0] for line in grid.rows] == ["a", None, "y"]
    assert {1, 2, 4} <= grid.hidden_columns
    assert 3 not in grid.hidden_columns


def test_rows_keep_their_numbers(tmp_path: Path) -> None:
    rows = (f'<row r="3">{text_cell("B3", "x")}</row>', f'<row r="6">{text_cell("C6", "y")}</row>')
    grid = read(make_workbook(tmp_path / "a.xlsx", sheet_data(*rows)))
    assert [number for number, line in enumerate(grid.rows, 1) if any(line)] == [3, 6]
    assert (grid.rows[2][1], grid.rows[5][2]) == ("x", "y")


def test_merged_cells_are_flagged(tmp_path: Path) -> None:
    merged = '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>'
    rows = (row(1, "Name"), row(2, "x", "1"), f'<row r="3">{text_cell("B3", "2")}</row>')
    grid = read(make_workbook(tmp_path / "a.xlsx", sheet_data(*rows) + merged))
    assert grid.rows[1:] == [["x", "1"], [CellFault.MERGED, "2"]]
    assert grid.headers(1) == ("Name", "Name")


def test_a_prefix_of_names_changes_nothing(tmp_path: Path) -> None:
    rows = (
        '<x:row r="1" hidden="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>'
        '<x:row r="2"><x:c r="A2"><x:f>1</x:f></x:c></x:row>'
    )
    whole = f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{rows}'
    path = make_workbook(
        tmp_path / "a.xlsx", "", xl__worksheets__sheet1_dot_xml=f"{whole}</x:sheetData></x:worksheet>"
    )
    package = hazards.inspect(path, lambda: None)
    assert package.sheets["Sheet1"].hidden_rows == [0]
    assert list(package.sheets["Sheet1"].not_calculated) == [hazards.COLUMNS_BASE]


def test_days_and_moments_come_typed(shared_data: Path) -> None:
    for name in ("date.xlsx", "date_1904.xlsx", "date.xls", "date_1904.xls"):
        assert read(shared_data / "workbooks/calamine" / name).rows[0][0] == date(2021, 1, 1)
    assert read(shared_data / "workbooks/calamine/date_iso.xlsx").rows[1][0] == datetime(
        2021, 1, 1, 10, 10, 10
    )


def test_hidden_sheets_and_other_sheets_are_named(shared_data: Path) -> None:
    path = shared_data / "workbooks/calamine/any_sheets.xlsx"
    grid = read(path)
    assert (grid.sheet, grid.sheets) == ("Visible", ("Visible",))
    assert codes(grid)["sheets_hidden"] == {"names": ["Hidden", "VeryHidden"]}
    with pytest.raises(SheetUnknown) as caught:
        read(path, sheet="Hidden")
    assert caught.value.known == ("Visible",)


def test_many_blank_rows_end_a_sheet_and_what_is_below_is_told(tmp_path: Path) -> None:
    gap = foreign.MOST_BLANK_ROWS
    lines = [row(1, "a"), row(2, "b"), row(gap + 2, "c"), row(2 * gap + 3, "d"), row(2 * gap + 9, "e")]
    grid = read(make_workbook(tmp_path / "a.xlsx", sheet_data(*lines)))
    assert [number for number, cells in enumerate(grid.rows, 1) if any(cells)] == [1, 2, gap + 2]
    assert codes(grid) == {"sheet_ended": {"row": gap + 2, "blank": gap, "count": 2}}
    assert all(map(problem_sentence, grid.notes))


def test_one_cell_far_below_does_not_refuse_the_list(tmp_path: Path) -> None:
    far = row(1_000_000, "x")
    grid = read(make_workbook(tmp_path / "a.xlsx", sheet_data(row(1, "a"), far)))
    assert grid.rows == [["a"]]
    assert codes(grid)["sheet_ended"]["count"] == 1


def test_rows_that_a_filter_hides_end_nothing(tmp_path: Path) -> None:
    hidden = [row(number, "h", more=' hidden="1"') for number in range(2, foreign.MOST_BLANK_ROWS + 50)]
    grid = read(make_workbook(tmp_path / "a.xlsx", sheet_data(row(1, "a"), *hidden, row(400, "z"))))
    assert (len(grid.rows), grid.rows[-1]) == (400, ["z"])
    assert set(codes(grid)) == {"rows_hidden"}


def test_a_huge_dimension_is_not_believed(tmp_path: Path) -> None:
    grid = read(
        make_workbook(tmp_path / "a.xlsx", '<dimension ref="A1:XFD1048576"/>' + sheet_data(row(1, "a")))
    )
    assert grid.rows == [["a"]]
    small = read(
        make_workbook(tmp_path / "a.xlsx", '<dimension ref="A1"/>' + sheet_data(row(1, "a"), row(9, "b")))
    )
    assert small.rows[8] == ["b"]


# --- several sheets, and what our own workbooks carry -------------------------------------------


def test_all_sheets_come_from_one_child(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, cells in (("Sheet", ["a"]), ("Two", ["b", 2]), ("Empty", []), ("Hidden", ["x"])):
        page = book[name] if name == "Sheet" else book.create_sheet(name)
        page.append(cells)
    book["Hidden"].sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    grids = read_grids(tmp_path / "a.xlsx", Progress())
    assert [(grid.sheet, grid.rows) for grid in grids] == [("Sheet", [["a"]]), ("Two", [["b", 2.0]])]
    assert [set(codes(grid)) for grid in grids] == [{"sheets_hidden"}] * 2
    (two,) = read_grids(tmp_path / "a.xlsx", Progress(), ["Two"])
    assert codes(two)["sheets_other"] == {"names": ["Sheet", "Empty"]}
    with pytest.raises(SheetUnknown) as caught:
        read_grids(tmp_path / "a.xlsx", Progress(), ["Two", "Hidden"])
    assert caught.value.sheet == "Hidden"
    (tmp_path / "a.csv").write_text("a\nb\n")
    assert [grid.rows for grid in read_grids(tmp_path / "a.csv", Progress())] == [[["a"], ["b"]]]
    assert multiprocessing.active_children() == []


MARK = Mark(Point(UUID(int=7), 12, "abc="), datetime(2026, 4, 3, 8, tzinfo=UTC), {"Sheet1": "startups"})
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006"
_CORE = "http://schemas.openxmlformats.org/package/2006"


def marked(path: Path, custom: str, core: str = "<x/>") -> Grid:
    """Read a workbook with these document properties."""
    related = "".join(
        f'<Relationship Id="r{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(
            (
                (f"{_DOCUMENT}/relationships/officeDocument", "xl/workbook.xml"),
                (f"{_DOCUMENT}/relationships/custom-properties", "docProps/custom.xml"),
                (f"{_CORE}/relationships/metadata/core-properties", "docProps/core.xml"),
            )
        )
    )
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{_CORE}/relationships">{related}</Relationships>',
        "docProps/custom.xml": custom,
        "docProps/core.xml": core,
    }
    return read(make_workbook(path, sheet_data(row(1, "a")), **parts))


def custom_part(properties: dict[str, str]) -> str:
    inside = "".join(
        f'<property name="{name}" pid="{number}"><vt:lpwstr>{html.escape(value)}</vt:lpwstr></property>'
        for number, (name, value) in enumerate(properties.items(), 2)
    )
    spaces = f'xmlns="{_DOCUMENT}/custom-properties" xmlns:vt="{_DOCUMENT}/docPropsVTypes"'
    return f"<Properties {spaces}>{inside}</Properties>"


def test_the_mark_and_who_saved_it_last_are_read(tmp_path: Path) -> None:
    core = (
        f'<c:coreProperties xmlns:c="{_CORE}/metadata/core-properties" xmlns:d="http://purl.org/dc/terms/">'
        "<c:lastModifiedBy>李娜</c:lastModifiedBy><d:modified>2026-11-20T09:30:00Z</d:modified></c:coreProperties>"
    )
    grid = marked(tmp_path / "a.xlsx", custom_part({"other": "x", **MARK.properties()}), core)
    assert grid.mark == MARK
    assert (grid.edited_by, grid.edited_at) == ("李娜", datetime(2026, 11, 20, 9, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    "custom",
    ["<x/>", "<broken", custom_part({**MARK.properties(), "jib_action": "x"}), custom_part({"jib_file": "1"}),
     '<Properties><property name="jib_file"/></Properties>', ""],
)  # fmt: skip
def test_a_damaged_mark_is_none_and_refuses_nothing(tmp_path: Path, custom: str) -> None:
    grid = marked(tmp_path / "a.xlsx", custom, "<modified>yesterday</modified>")
    assert (grid.mark, grid.edited_by, grid.edited_at, grid.rows) == (None, "", None, [["a"]])


def test_macros_are_ignored_and_named(tmp_path: Path) -> None:
    path = make_workbook(
        tmp_path / "a.xlsm",
        sheet_data(row(1, "a")),
        xl__vbaProject_dot_bin=b"x",
        xl__externalLinks__externalLink1_dot_xml="<x/>",
    )
    assert set(codes(read(path))) == {"macros_ignored", "links_ignored"}


def test_strict_and_absolute_targets(tmp_path: Path) -> None:
    path = make_workbook(
        tmp_path / "a.xlsx",
        sheet_data(row(1, "a", more=' hidden="1"'), row(2, "b")),
        **{"xl/_rels/workbook.xml.rels": rels("worksheet", "/xl/worksheets/sheet1.xml")},
    )
    assert codes(read(path))["rows_hidden"]["count"] == 1


# --- real files ---------------------------------------------------------------------------------


@pytest.mark.slow
def test_every_odd_real_file_ends_in_rows_or_a_named_reason(shared_data: Path) -> None:
    seen: dict[str, int] = {"rows": 0}
    for path in sorted((shared_data / "workbooks").rglob("*.*")):
        began = time.monotonic()
        outcome = "rows"
        try:
            grid = read(path)
            assert grid.rows
            said = [problem_sentence(note) for note in grid.notes]
        except JibError as error:
            outcome, said = type(error).__name__, [sentence(error)]
        seen[outcome] = seen.get(outcome, 0) + 1
        assert all(said)
        assert time.monotonic() - began < 10, path.name
    assert multiprocessing.active_children() == []
    assert seen["rows"] >= 190, seen


def filled(rows: Any) -> dict[tuple[int, int], Any]:
    """Return the cells that hold something, by row and column; numbers and days by their kind only."""
    found = {}
    for place, row in enumerate(rows):
        for column, cell in enumerate(row):
            if isinstance(cell, str) and not isinstance(cell, CellFault) and not cell.startswith("#"):
                if text := cell.strip().replace("\r\n", "\n"):
                    found[place, column] = text
            elif cell not in (None, CellFault.MERGED):
                found[place, column] = "value or fault"
    return found


# openpyxl leaves "_x000D_" as it stands.
OPENPYXL_ERRS = {"has_x000D_.xlsx", "has_x000D_inline.xlsx", "t09.xlsx"}


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")
def test_rows_and_texts_are_those_openpyxl_reads(shared_data: Path) -> None:
    compared = 0
    for path in sorted((shared_data / "workbooks").rglob("*.xls[xm]")):
        try:
            grid = read(path)
            book = openpyxl.load_workbook(path, read_only=True, data_only=True)
            page = book[grid.sheet]
        except (JibError, KeyError, zipfile.BadZipFile, ValueError):
            continue  # refused by us by name, or one of the exceptions openpyxl has
        page.reset_dimensions()
        theirs = filled(page.iter_rows(values_only=True))
        book.close()
        compared += 1
        ours = filled(grid.rows)
        if "rows_hidden" in codes(grid):
            theirs = {place: text for place, text in theirs.items() if place in ours}
        if path.name not in OPENPYXL_ERRS:
            assert ours == theirs, path.name
    assert compared > 120


def test_the_real_list_has_4663_rows(shared_data: Path) -> None:
    path = shared_data / "startups/yc_companies_2024-05-11.csv"
    assert format_of(path) == "csv"
    grid = read(path)
    with path.open(encoding="utf-8", newline="") as file:
        assert grid.rows == list(csv.reader(file))
    assert len(grid.rows) == 1 + 4663
