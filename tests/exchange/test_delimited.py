"""Lists as text, as they come from Excel, WPS and scripts."""

from __future__ import annotations

from pathlib import Path

import pytest

from jib_desktop.errors import TableRefused
from jib_desktop.exchange.delimited import protected, unprotected
from jib_desktop.exchange.reading import read_grid
from jib_desktop.exchange.workbook import Grid
from jib_desktop.progress import Progress
from jib_desktop.ui.sentences import problem_sentence

TEXT = "名称,城市\n星光,苏州\n"


def read(path: Path, content: bytes, **how: str) -> Grid:
    path.write_bytes(content)
    return read_grid(path, Progress(), **how)


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (TEXT.encode(), "utf-8"), (TEXT.encode("utf-8-sig"), "utf-8"), (TEXT.encode("gb18030"), "gb18030"),
        (TEXT.encode("utf-16"), "utf-16"), (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16"),
    ],
)  # fmt: skip
def test_encodings(tmp_path: Path, raw: bytes, encoding: str) -> None:
    grid = read(tmp_path / "a.csv", raw)
    assert grid.rows == [["名称", "城市"], ["星光", "苏州"]]
    assert grid.encoding == encoding


def test_the_encoding_can_be_said(tmp_path: Path) -> None:
    raw = "Name\nMüller\n".encode("cp1252")
    assert read(tmp_path / "a.csv", raw, encoding="cp1252").rows[1] == ["Müller"]
    with pytest.raises(TableRefused):
        read(tmp_path / "a.csv", raw, encoding="utf-8")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_are_found(tmp_path: Path, delimiter: str) -> None:
    lines = ["Name;1", 'a "quoted" one', "x,y", "p|q"]
    content = "\n".join(
        delimiter.join([f'"{a}"'.replace('"a "quoted" one"', '"a ""quoted"" one"'), "b", "c"]) for a in lines
    )
    grid = read(tmp_path / "a.csv", content.encode())
    assert [row[1:] for row in grid.rows] == [["b", "c"]] * 4
    assert [row[0] for row in grid.rows] == lines


def test_the_delimiter_can_be_said_and_hinted(tmp_path: Path) -> None:
    assert read(tmp_path / "a.csv", b"a,b;c\n", delimiter=";").rows == [["a,b", "c"]]
    # Excel's own first line counts as a row, as Excel shows it.
    assert read(tmp_path / "a.csv", b"sep=;\na,b;c\n").rows == [[None, None], ["a,b", "c"]]


def test_rows_keep_their_numbers_and_are_filled_up(tmp_path: Path) -> None:
    grid = read(tmp_path / "a.csv", b'a,b,c\n\n1\n"x\ny",2,3\n\n\n')
    assert grid.rows == [["a", "b", "c"], [None] * 3, ["1", None, None], ["x\ny", "2", "3"]]
    assert [note.code for note in grid.notes] == ["text_read_as", "rows_ragged"]


@pytest.mark.parametrize(
    "text", ["=1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'=1", "''-"]
)
def test_what_looks_like_a_formula_is_protected_and_freed_again(text: str) -> None:
    assert protected(text) == f"'{text}"
    assert unprotected(protected(text)) == text


@pytest.mark.parametrize("text", ["", "a", "'a", "'", "a=1", " =1", "1", "星"])
def test_all_else_is_left_alone(text: str) -> None:
    assert protected(text) == unprotected(text) == text


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ('a,b\n1,2\n3,"4\n5,6\n7,8\n', "3"),
        ('a,b\n1,2\n3,"4', "3"),
        ('a,b\n"x"y,"1\n2"\n3,"4\n5,6', "3"),  # strict reading would stop at the first row
        ('sep=,\na,b\n1,"2\n3,4\n', "3"),
    ],
)
def test_a_quote_left_open_is_refused_with_its_row(tmp_path: Path, text: str, row: str) -> None:
    with pytest.raises(TableRefused) as caught:
        read(tmp_path / "a.csv", text.encode())
    assert (caught.value.reason, caught.value.detail) == ("quote_open", row)


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\n\n"])
def test_closed_quotes_are_read_whatever_ends_the_file(tmp_path: Path, end: str) -> None:
    grid = read(tmp_path / "a.csv", f'a,b\n1,"2\n3"{end}'.encode())
    assert grid.rows == [["a", "b"], ["1", "2\n3"]]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Name\nMüller, GmbH\nABC\n", [["Name"], ["Müller, GmbH"], ["ABC"]]),
        ('Name\n"a, b"\n"c; d"\n', [["Name"], ["a, b"], ["c; d"]]),
        ("a\n", [["a"]]),
        (
            "Report 2026\n\nName;City\nx;1,5\ny;2,5\n",
            [["Report 2026", None], [None, None], ["Name", "City"], ["x", "1,5"], ["y", "2,5"]],
        ),
        ("name,city\nx\ny\nz\nw\n", [["name", "city"], ["x", None], ["y", None], ["z", None], ["w", None]]),
    ],
)  # fmt: skip
def test_lists_of_one_column_and_below_a_title(tmp_path: Path, text: str, rows: list[list[str]]) -> None:
    assert read(tmp_path / "a.csv", text.encode()).rows == rows


def test_one_column_can_be_said(tmp_path: Path) -> None:
    grid = read(tmp_path / "a.csv", b"a,b\nc,d\n", delimiter="")
    assert (grid.rows, grid.delimiter) == ([["a,b"], ["c,d"]], "")


def test_western_letters_taken_for_chinese_are_suspected(tmp_path: Path) -> None:
    grid = read(tmp_path / "a.csv", "Name;Ort\nMüller;Köln\nGrößer;Fürth\n".encode("cp1252"))
    assert grid.encoding == "gb18030"
    assert [note.code for note in grid.notes] == ["text_read_as", "text_may_be_western"]
    assert "Müller" in problem_sentence(grid.notes[1])
    chinese = read(tmp_path / "a.csv", "名称,城市\n上海星光科技有限公司,苏州\n".encode("gb18030"))
    assert [note.code for note in chinese.notes] == ["text_read_as"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "", ":"])
def test_how_a_list_was_read_is_said_in_words(tmp_path: Path, delimiter: str) -> None:
    grid = read(tmp_path / "a.csv", b"a,b\n", delimiter=delimiter)
    words = problem_sentence(grid.notes[0])
    assert "UTF-8" in words
    assert not {"{", "}"} & set(words)


@pytest.mark.parametrize("content", [b",", b";;\n;;\n", b"sep=;\n;;\n", b"\n,\n"])
def test_a_list_without_cells_is_empty(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(TableRefused) as caught:
        read(tmp_path / "a.csv", content)
    assert caught.value.reason == "empty"
