"""Broken and hostile workbooks: every one ends in rows or in an error with a sentence, and soon."""

from __future__ import annotations

import io
import multiprocessing
import random
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from jib_desktop.errors import JibError, TableDamaged, TableRefused, TableTooHeavy, TableTooLarge
from jib_desktop.exchange import foreign, hazards
from jib_desktop.exchange.headers import assign
from jib_desktop.exchange.reading import read_grid, read_grids
from jib_desktop.exchange.startups import COLUMNS
from jib_desktop.exchange.workbook import Grid
from jib_desktop.progress import Progress
from jib_desktop.ui.sentences import problem_sentence, sentence
from tests.exchange.tables import MAIN, make_workbook, text_cell, write_texts

LONGEST = 12.0  # seconds: a standstill is stopped after ten


def ended(path: Path) -> Grid | JibError:
    try:
        return read_grids(path, Progress())[0]
    except JibError as error:
        return error


def outcome(path: Path) -> Grid | JibError:
    """Read a file to its end, whatever that is, and look at the words for it."""
    began = time.monotonic()
    found = ended(path)
    if isinstance(found, Grid):
        assert all(map(problem_sentence, found.notes))
        assert {len(row) for row in found.rows} == {len(found.rows[0])}
    else:
        assert len(sentence(found)) > 10
    assert time.monotonic() - began < LONGEST
    assert multiprocessing.active_children() == []
    return found


def error_of(path: Path) -> JibError:
    found = outcome(path)
    assert isinstance(found, JibError)
    return found


# --- damage -------------------------------------------------------------------------------------


def truncated(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randrange(1, len(raw))]


def flipped(raw: bytes, chance: random.Random) -> bytes:
    changed = bytearray(raw)
    for _ in range(chance.choice((1, 5, 50))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def repacked(raw: bytes, chance: random.Random) -> bytes:
    """Damage what is inside the parts, under sums that are right."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        hit = set(chance.sample(names, chance.randrange(1, len(names) + 1)))
        for name in names:
            part = old.read(name)
            damage = chance.choice((flipped, truncated)) if name in hit and part else None
            new.writestr(name, damage(part, chance) if damage else part)
    return packed.getvalue()


@pytest.mark.slow
@pytest.mark.parametrize("damage", [truncated, flipped, repacked])
@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_workbook_ends_in_rows_or_words(
    tmp_path: Path, damage: Callable[[bytes, random.Random], bytes], seed: int
) -> None:
    path = tmp_path / "a.xlsx"
    write_texts(path, [f"星光 {number}" for number in range(300)])
    path.write_bytes(damage(path.read_bytes(), random.Random(f"{damage.__name__} {seed}")))
    outcome(path)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["calamine/issues.xls", "calamine/sst_continue.xls", "xlrd/profiles.xls"])
@pytest.mark.parametrize("seed", range(6))
def test_a_damaged_old_workbook_ends_in_rows_or_words(
    tmp_path: Path, shared_data: Path, name: str, seed: int
) -> None:
    path = tmp_path / "a.xls"
    chance = random.Random(f"{name} {seed}")
    path.write_bytes(
        chance.choice((truncated, flipped))((shared_data / "workbooks" / name).read_bytes(), chance)
    )
    outcome(path)


@example(b",")
@example(b"sep=;\n;;\n")
@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_bytes_end_in_rows_or_words(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    if raw[:4] == b"PK\x03\x04" or raw[:4] == b"\xd0\xcf\x11\xe0":
        return  # a child for each of hundreds of examples takes minutes; the tests above do it
    path = tmp_path_factory.mktemp("any") / "a.csv"
    path.write_bytes(raw)
    found = outcome(path)
    if isinstance(found, Grid):
        with suppress(JibError):
            assign(found, COLUMNS, {0: "name_en"})


# --- bombs --------------------------------------------------------------------------------------


def strings_part(strings: str) -> str:
    return f'<sst xmlns="{MAIN}">{strings}</sst>'


def cells(count: int, cell: str) -> str:
    """Return rows of a hundred equal cells, without places: each follows the one before."""
    return f"<sheetData>{f'<row>{cell * 100}</row>' * (count // 100)}</sheetData>"


def test_zeros_in_a_part_and_in_many_parts(tmp_path: Path) -> None:
    sheet = f'<sheetData><row r="1">{text_cell("A1", "a")}</row></sheetData>'
    one = make_workbook(tmp_path / "a.xlsx", sheet, xl__media__a_dot_bin=b"\0" * 20_000_000)
    assert error_of(one).facts["limit"] == "ratio"
    chance = random.Random(1)
    noise = chance.randbytes(1_000_000)
    parts = {f"xl__media__{number}_dot_bin": noise + b"\0" * 60_000_000 for number in range(4)}
    assert error_of(make_workbook(tmp_path / "b.xlsx", sheet, **parts)).facts["limit"] in ("total", "ratio")


def test_a_part_that_says_it_is_small_is_measured(tmp_path: Path) -> None:
    path = make_workbook(tmp_path / "a.xlsx", "", xl__media__a_dot_bin=b"\0" * 20_000_000)
    raw = bytearray(path.read_bytes())
    while (place := raw.find((20_000_000).to_bytes(4, "little"))) >= 0:
        raw[place : place + 4] = (10).to_bytes(4, "little")
    path.write_bytes(raw)
    assert isinstance(error_of(path), TableTooLarge | TableDamaged)


def test_one_string_in_a_million_cells(tmp_path: Path) -> None:
    text = "".join(random.Random(2).choices("abcdefgh星光", k=30_000))
    path = make_workbook(
        tmp_path / "a.xlsx",
        cells(100_000, '<c t="s"><v>0</v></c>'),
        xl__sharedStrings_dot_xml=strings_part(f"<si><t>{text}</t></si>"),
        **related("sharedStrings", "sharedStrings.xml"),
    )
    assert isinstance(error_of(path), TableTooHeavy | TableTooLarge)


def related(kind: str, target: str) -> dict[str, str]:
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return {
        "xl/_rels/workbook.xml.rels": (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{base}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{base}/{kind}" Target="{target}"/></Relationships>'
        )
    }


def test_ten_thousand_styles(tmp_path: Path) -> None:
    formats = "".join(f'<numFmt numFmtId="{n}" formatCode="0.{"0" * (n % 30)}"/>' for n in range(200, 10_200))
    styles = "".join(f'<xf numFmtId="{n}"/>' for n in range(200, 10_200))
    path = make_workbook(
        tmp_path / "a.xlsx",
        '<sheetData><row r="1"><c r="A1" s="9999"><v>1</v></c></row></sheetData>',
        xl__styles_dot_xml=(
            f'<styleSheet xmlns="{MAIN}"><numFmts>{formats}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>'
        ),
        **related("styles", "styles.xml"),
    )
    found = outcome(path)
    assert isinstance(found, Grid)
    assert found.rows == [[1.0]]


@pytest.mark.parametrize(
    "part", ["xl__workbook_dot_xml", "xl__worksheets__sheet1_dot_xml", "xl__sharedStrings_dot_xml"]
)
def test_markup_of_a_hundred_thousand_levels(tmp_path: Path, part: str) -> None:
    deep = f'<worksheet xmlns="{MAIN}">' + "".join(f"<a{n % 7}>" for n in range(100_000))
    outcome(make_workbook(tmp_path / "a.xlsx", "", **{part: deep}))
    closed = deep + "".join(f"</a{n % 7}>" for n in reversed(range(100_000))) + "</worksheet>"
    outcome(make_workbook(tmp_path / "b.xlsx", "", **{part: closed}))


def test_formulas_without_cells_around_them(tmp_path: Path) -> None:
    outcome(make_workbook(tmp_path / "a.xlsx", f"<sheetData>{'<f/><v/>' * 500_000}</sheetData>"))


def test_a_merged_range_of_the_whole_sheet(tmp_path: Path) -> None:
    merged = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    sheet = f'<sheetData><row r="1">{text_cell("A1", "a")}</row></sheetData>{merged}'
    found = outcome(make_workbook(tmp_path / "a.xlsx", sheet))
    assert isinstance(found, Grid)
    many = "".join('<mergeCell ref="A1:XFD200000"/>' for _ in range(2_000))
    wide = f"<sheetData>{''.join(f'<row><c><v>{n}</v></c></row>' for n in range(5_000))}</sheetData>"
    outcome(make_workbook(tmp_path / "b.xlsx", f"{wide}<mergeCells>{many}</mergeCells>"))


def test_two_thousand_parts_and_a_name_of_a_megabyte(tmp_path: Path) -> None:
    sheet = f'<sheetData><row r="1">{text_cell("A1", "a")}</row></sheetData>'
    assert isinstance(outcome(make_workbook(tmp_path / "a.xlsx", sheet, **{"x" * 60_000: "a"})), Grid)
    outcome(make_workbook(tmp_path / "b.xlsx", f'<sheetData><row r="{"9" * 100_000}"/></sheetData>'))
    outcome(
        make_workbook(
            tmp_path / "c.xlsx", '<sheetData><row r="1"><c r="ZZZZZZ1"><v>1</v></c></row></sheetData>'
        )
    )


def test_a_document_type_in_any_part_is_refused(tmp_path: Path) -> None:
    evil = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><x>&b;</x>"
    for part in ("xl__workbook_dot_xml", "docProps__core_dot_xml", "customXml__item1_dot_xml"):
        error = error_of(make_workbook(tmp_path / "a.xlsx", "", **{part: evil}))
        assert isinstance(error, TableRefused)
        assert error.reason == "doctype"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its limit")
def test_a_child_cannot_outgrow_its_limit() -> None:
    source = (
        f"from jib_desktop.exchange import foreign as f; f._limit_memory(); bytearray({foreign.MOST_MEMORY})"
    )
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=False)
    assert done.stderr.strip().endswith("MemoryError")


def test_an_old_workbook_is_measured_before_it_is_parsed(tmp_path: Path) -> None:
    path = tmp_path / "a.xls"
    with path.open("wb") as file:
        file.write(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
        file.truncate(hazards.MOST_FILE + 1)
    with pytest.raises(TableTooLarge) as caught:
        read_grid(path, Progress())
    assert caught.value.limit == "file"
