"""Giving out: what is written opens everywhere with the same values, and nothing in it is ever computed."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.errors import FormatUnknown, TextTooLong, TooManyRows
from jib_desktop.exchange import contacts, startups
from jib_desktop.exchange.headers import assign
from jib_desktop.exchange.output import write
from jib_desktop.exchange.reading import read_grid
from jib_desktop.exchange.workbook import Column
from jib_desktop.exchange.writing import Look, Sheet, legal_sheet_name, storable
from jib_desktop.progress import Cancelled, Progress
from tests.exchange.office import converted
from tests.exchange.tables import write_texts

ID = UUID("01920000-0000-7000-8000-000000000001")
VALUES = {
    "source_id": "007", "name_en": "Starlight <Sensing> & Co", "name_zh": "星光感知",
    "credit_code": "913101150000000000",
    "fields": ("electrification", "artificial_intelligence"), "stage": "resident",
    "website": "https://a.example/?b&c",
    "founded": 2019, "head_count": 1400, "notes": "=1+1\nsecond line", "id": ID,
}  # fmt: skip
DANGEROUS = (
    "=1+1",
    "+1",
    "-1",
    "@a",
    "\tx",
    "\nx",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "'=1",
    "''=1",
    "'a",
    "-",
    "=",
)
ODD = (
    "_x000D_",
    "_x0041_ and _x005F_",
    " lead",
    "trail ",
    " ",
    "\n",
    "a\nb",
    "a\rb",
    "a\r\nb",
    "&amp;",
    "]]>",
    "😀",
    "\x7f",
)


def blns(folder: Path) -> list[str]:
    return list(json.loads((folder / "text/blns.json").read_text(encoding="utf-8")))


def read_back(path: Path) -> list[str]:
    """Return the texts that `write_texts` wrote."""
    grid = read_grid(path, Progress())
    assert [line[1] for line in grid.rows[1:]] == [
        str(n) if grid.format == "csv" else float(n) for n in range(len(grid.rows) - 1)
    ]
    return ["" if line[0] is None else str(line[0]) for line in grid.rows[1:]]


def by_openpyxl(path: Path) -> list[str]:
    page: Any = openpyxl.load_workbook(path).active
    assert all(cell.data_type in "sn" for line in page.iter_rows() for cell in line)
    return [line[0] or "" for line in page.iter_rows(min_row=2, values_only=True)]


def by_libreoffice(path: Path) -> list[str]:
    """Open a workbook in LibreOffice and return the first column of what it understood."""
    saved = converted(path, "csv", ":Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false")
    with saved.open(encoding="utf-8", newline="") as file:
        return [line[0] for line in csv.reader(file)][1:]


def storable_only(texts: Iterable[str]) -> list[str]:
    return storable(list(texts))[0]


# --- text ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_naughty_strings_come_back_unchanged(tmp_path: Path, shared_data: Path, ending: str) -> None:
    texts = blns(shared_data)
    assert len(texts) == 515
    written = write_texts(tmp_path / f"a.{ending}", texts)
    assert written.rows == 515
    expected = storable_only(texts)
    assert read_back(tmp_path / f"a.{ending}") == expected
    # The named exceptions: only C0 controls, U+FFFE and U+FFFF went, and they were counted.
    assert (
        written.removed_characters == sum(len(a) - len(b) for a, b in zip(texts, expected, strict=True)) == 51
    )
    assert [n for n, (a, b) in enumerate(zip(texts, expected, strict=True)) if a != b] == [
        93,
        95,
        98,
        506,
        507,
        508,
    ]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_dangerous_and_odd_texts_come_back_unchanged(tmp_path: Path, ending: str) -> None:
    texts = [*DANGEROUS, *ODD]
    write_texts(tmp_path / f"a.{ending}", texts)
    assert read_back(tmp_path / f"a.{ending}") == texts


def test_openpyxl_reads_the_same(tmp_path: Path, shared_data: Path) -> None:
    texts = storable_only([*DANGEROUS, *(text for text in ODD if "_x005F_" not in text), *blns(shared_data)])
    write_texts(tmp_path / "a.xlsx", texts)
    # openpyxl gives line ends as XML means them, and takes every "x005F_" away, also a person's own.
    assert by_openpyxl(tmp_path / "a.xlsx") == texts


@pytest.mark.slow
@pytest.mark.timeout(200)
def test_libreoffice_reads_the_same(tmp_path: Path, shared_data: Path) -> None:
    texts = storable_only([*DANGEROUS, *ODD, *blns(shared_data)])
    write_texts(tmp_path / "a.xlsx", texts)
    # LibreOffice keeps one line end where Windows has two characters.
    assert by_libreoffice(tmp_path / "a.xlsx") == [text.replace("\r\n", "\n") for text in texts]


@given(texts=st.lists(st.text(max_size=50), min_size=1, max_size=40))
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_any_text_comes_back(tmp_path: Path, ending: str, texts: list[str]) -> None:
    path = tmp_path / f"a.{ending}"
    written = write_texts(path, texts)
    expected = storable_only(texts)
    assert written.removed_characters == sum(map(len, texts)) - sum(map(len, expected))
    assert read_back(path) == expected


def test_csv_is_what_excel_opens(tmp_path: Path) -> None:
    write_texts(tmp_path / "a.csv", ["星光", "=1+1", "-5", '"a", b'])
    assert (tmp_path / "a.csv").read_bytes().decode() == (
        '\ufeffText,Number\r\n星光,0\r\n\'=1+1,1\r\n\'-5,2\r\n"""a"", b",3\r\n'
    )


def test_a_text_too_long_for_a_cell_is_refused_not_cut(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_texts(path, ["x" * 32_767, "😀" * 16_383])
    before = path.read_bytes()
    for text, length in (("x" * 32_768, 32_768), ("😀" * 16_384, 32_768)):
        with pytest.raises(TextTooLong) as caught:
            write_texts(path, ["", text])
        assert (caught.value.row, caught.value.field, caught.value.found) == (3, "text", length)
    assert path.read_bytes() == before
    write_texts(tmp_path / "a.csv", ["x" * 40_000])
    assert read_back(tmp_path / "a.csv") == ["x" * 40_000]


# --- shape --------------------------------------------------------------------------------------


def startup_sheet(*rows: dict[str, object]) -> Sheet:
    lines = [[row.get(column.field) for column in startups.COLUMNS] for row in rows]
    return Sheet("Startups: all/some?", startups.COLUMNS, len(lines), [lines] if lines else [])


@pytest.mark.parametrize(
    ("language", "stage", "chosen"),
    [
        ("en", "Resident", "Electrification; AI"),
        ("de", "Ansässig", "Elektrifizierung; KI"),
        ("zh_CN", "入驻", "电动化; 人工智能"),
    ],
)
def test_cells_are_typed_and_words_are_in_the_language(
    tmp_path: Path, language: str, stage: str, chosen: str
) -> None:
    path = tmp_path / "a.xlsx"
    write(path, [startup_sheet(VALUES)], Look(language, "My list", "Li Wen"), Progress())
    book = openpyxl.load_workbook(path)
    page: Any = book.active
    cells = dict(zip([column.field for column in startups.COLUMNS], page[2], strict=True))
    assert [cell.value for cell in page[1]] == [column.title(language) for column in startups.COLUMNS]
    assert (cells["stage"].value, cells["fields"].value) == (stage, chosen)
    assert (cells["founded"].value, cells["head_count"].value) == (2019, 1400)
    assert (cells["credit_code"].value, cells["credit_code"].number_format) == ("913101150000000000", "@")
    assert (cells["source_id"].value, cells["city"].value) == ("007", None)
    assert (cells["notes"].value, cells["notes"].data_type) == ("=1+1\nsecond line", "s")
    assert (cells["head_count"].number_format, cells["founded"].number_format) == ("#,##0_0", "0")
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == f"A1:{cells['id'].column_letter}2"
    assert page.column_dimensions[cells["id"].column_letter].hidden
    assert page.column_dimensions["B"].width > 20
    assert page.title == "Startups  all some"
    assert (book.properties.title, book.properties.creator) == ("My list", "Li Wen")


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("language", ["en", "de", "zh"])
def test_every_column_is_known_again(tmp_path: Path, ending: str, language: str) -> None:
    for feature in (startups, contacts):
        path = tmp_path / f"a.{ending}"
        write(path, [Sheet("x", feature.COLUMNS, 0, [])], Look(language), Progress())
        table = assign(read_grid(path, Progress()), feature.COLUMNS)
        assert table.columns == tuple(feature.COLUMNS)
        assert table.left_out == ()


def test_several_sheets(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    rows = [[str(n), n] for n in range(10)]
    columns = (Column("a", ("A", "A", "A")), Column("b", ("B", "B", "B")))
    write(
        path,
        [Sheet("Same", columns, 10, [rows[:7], [], rows[7:]]), Sheet("same", columns, 0, [])],
        Look(),
        Progress(),
    )
    book: Any = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Same", "same 2"]
    assert list(book["Same"].iter_rows(min_row=2, values_only=True)) == [(str(n), str(n)) for n in range(10)]
    assert book["same 2"].max_row == 1
    assert read_grid(path, Progress(), sheet="same 2").rows == [["A", "B"]]


def test_sheet_names_are_legal() -> None:
    assert legal_sheet_name("a[b]:c*d?e/f\\g") == "a b  c d e f g"
    assert legal_sheet_name("x" * 40) == "x" * 31
    assert legal_sheet_name("''") == legal_sheet_name("\x00") == "Sheet"
    assert legal_sheet_name("History") == "History 2"
    assert legal_sheet_name("x" * 31, ["X" * 31]) == "x" * 29 + " 2"


def test_more_rows_than_a_sheet_has_are_refused(tmp_path: Path) -> None:
    sheet = Sheet("x", startups.COLUMNS, 1_048_576, [])
    with pytest.raises(TooManyRows):
        write(tmp_path / "a.xlsx", [sheet], Look(), Progress())
    assert list(tmp_path.iterdir()) == []


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatUnknown):
        write(tmp_path / "a.pdf", [startup_sheet()], Look(), Progress())


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_cancelling_leaves_no_trace(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_text("before")
    progress = Progress(lambda done, _: progress.cancel() if done else None)
    line = [None] * len(startups.COLUMNS)
    sheet = Sheet("x", startups.COLUMNS, 30, [[line] * 10] * 3)
    with pytest.raises(Cancelled):
        write(path, [sheet], Look(), progress)
    assert [one.read_text() for one in tmp_path.iterdir()] == ["before"]


def test_a_workbook_is_a_sound_zip_without_formulas(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write(path, [startup_sheet(VALUES, {"name_en": "=HYPERLINK(1)"})], Look(), Progress())
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        assert package.namelist()[0] == "[Content_Types].xml"
        assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")


def test_the_same_records_give_the_same_workbook(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        write(tmp_path / name, [startup_sheet(VALUES)], Look(), Progress())
    with zipfile.ZipFile(tmp_path / "a.xlsx") as first, zipfile.ZipFile(tmp_path / "b.xlsx") as second:
        same = [name for name in first.namelist() if first.read(name) == second.read(name)]
    assert set(first.namelist()) - set(same) <= {"docProps/core.xml"}  # the moment of writing
