"""Templates on the command line: kept, shown, filled, handed back, removed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from jib_desktop.cli import main
from jib_desktop.db.store import Store
from jib_desktop.ui import texts
from tests.builders import add_startup


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    texts.install(None)


@pytest.fixture
def data(store: Store) -> Path:
    for number in range(5):
        add_startup(store, f"Startup {number}", city="Wuxi", head_count=number)
    store.close()
    return store.path


def make_book(path: Path) -> Path:
    """Write a workbook with a fact, two prepared rows and their sum."""
    made = xlsxwriter.Workbook(path)
    page = made.add_worksheet("Plan")
    page.write_row("A1", ["As of", None, "Who"])
    page.write_row("A3", ["English name", "People", "Town"])
    page.write_formula("B6", "=SUM(B4:B5)")
    made.close()
    return path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return make_book(tmp_path / "finance.xlsx")


def run(data: Path, *arguments: object) -> int:
    return main(["--lang", "en", "--data", str(data), *map(str, arguments)])


def test_a_template_is_kept_and_filled(
    data: Path, book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add = ("templates", "add", "Finance", "startups", book, "--cell", "Plan!D1=author")
    assert run(data, *add, "--column", "C=city") == 0
    assert run(data, "templates", "show", "finance", "--json") == 0
    shown = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert shown["table"]["columns"] == {"A": "name_en", "B": "head_count", "C": "city"}
    out = tmp_path / "out.xlsx"
    assert run(data, "export", "startups", out, "--template", "Finance") == 0
    page = openpyxl.load_workbook(out)["Plan"]
    assert [page[f"A{row}"].value for row in range(4, 9)] == [f"Startup {n}" for n in range(5)]
    assert page["B9"].value == "=SUM(B4:B8)"


def test_templates_are_listed_handed_back_and_removed(
    data: Path, book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, "templates") == 0
    assert "no templates" in capsys.readouterr().out
    assert run(data, "templates", "add", "Finance", "startups", book) == 0
    assert run(data, "templates", "list") == 0
    assert "Finance  (Startups, finance.xlsx)" in capsys.readouterr().out
    assert run(data, "templates", "save", "Finance", tmp_path / "back.xlsx") == 0
    assert (tmp_path / "back.xlsx").read_bytes() == book.read_bytes()
    assert run(data, "templates", "remove", "Finance") == 0
    assert run(data, "templates", "--json") == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == []


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (("--cell", "Plan!B6=count"), "formula"),
        (("--cell", "Nowhere!B6=count"), "no sheet Nowhere"),
        (("--cell", "Plan!B1=weather"), "weather"),
        (("--column", "C=colour"), "no field colour"),
        (("--header", "Nowhere!3"), "no visible sheet Nowhere"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_kept(
    data: Path, book: Path, more: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, "templates", "add", "Finance", "startups", book, *more) == 1
    assert words in capsys.readouterr().err
    assert run(data, "templates", "show", "Finance") == 1


def test_an_export_ends_as_the_template_does(
    data: Path, book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(data, "templates", "add", "Finance", "startups", book) == 0
    assert run(data, "export", "startups", tmp_path / "out.xlsm", "--template", "Finance") == 1
    assert ".xlsx" in capsys.readouterr().err
    assert run(data, "export", "contacts", tmp_path / "out.xlsx", "--template", "Finance") == 1
    assert not (tmp_path / "out.xlsm").exists()
