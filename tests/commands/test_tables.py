"""Records in and out on the command line: one kind or all, how a list is read, what is refused in words."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from jib_desktop import cli
from jib_desktop.commands import tables
from jib_desktop.commands.answering import DONE, MISTAKE, USAGE
from jib_desktop.exchange import review
from jib_desktop.ui import texts
from tests.exchange.office import converted


@dataclass
class Answer:
    """What one call said."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Answer]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")

    def once(*arguments: object, data: str = "base.jib") -> Answer:
        try:
            status = cli.main(["--data", str(tmp_path / data), *map(str, arguments)])
        except SystemExit as stop:
            status = int(str(stop.code))
        finally:
            texts.install(None)
        said = capsys.readouterr()
        return Answer(status, said.out, said.err)

    return once


@pytest.fixture
def demo(run: Run, demo_file: Path, tmp_path: Path) -> Run:
    shutil.copyfile(demo_file, tmp_path / "base.jib")
    return run


def verdicts(data: dict[str, Any]) -> dict[str, int]:
    names = ("conflict", "rejected", "changed", "new", "kept", "unchanged")
    return {name: data[name] for name in names if data[name]}


def written(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


# --- everything at once ---


def test_every_kind_can_be_named() -> None:
    assert set(tables.KINDS) == set(review.FEATURES)


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_all_goes_out_each_kind_on_its_sheet_and_comes_back_unchanged(
    demo: Run, tmp_path: Path, language: str
) -> None:
    path = tmp_path / "all.xlsx"
    count = sum(demo("export", kind, tmp_path / "x.csv", "--json").data["rows"] for kind in tables.KINDS)
    assert demo("--lang", language, "export", "all", path, "--json").data["rows"] == count
    titles = [review.FEATURES[kind].title(language) for kind in review.FEATURES]
    assert openpyxl.load_workbook(path).sheetnames == titles
    data = demo("import", "all", path, "--json").data
    assert {name: set(verdicts(one)) for name, one in data.items()} == {
        kind: {"unchanged"} for kind in tables.KINDS
    }
    assert demo("import", "all", path, "--dry-run").out.count("Unchanged: ") == len(tables.KINDS)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_libreoffice_may_save_it_in_between(demo: Run, tmp_path: Path, language: str) -> None:
    path = tmp_path / "all.xlsx"
    demo("--lang", language, "export", "all", path)
    data = demo("import", "all", converted(path, "xlsx"), "--json").data
    assert {name: set(verdicts(one)) for name, one in data.items()} == {
        kind: {"unchanged"} for kind in tables.KINDS
    }
    told = {note["code"] for one in data.values() for note in one["notes"]}
    assert told <= {"columns_locked", "totals_left_out"}


def test_all_goes_into_an_empty_file_in_one_action(demo: Run, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    demo("export", "all", path)
    demo("new", data="other.jib")
    data = demo("import", "all", path, "--json", data="other.jib").data
    assert verdicts(data["startups"]) == {"new": 36}
    assert verdicts(data["contacts"]) == {"new": 40}
    assert demo("undo", "--json", data="other.jib").data["undone"] == "workbook_imported"
    assert demo("find", "starlight", "--json", data="other.jib").data == []
    demo("redo", data="other.jib")
    again = demo("import", "all", path, "--json", data="other.jib").data
    assert {name: verdicts(again[name]) for name in ("startups", "contacts")} == {
        "startups": {"unchanged": 36},
        "contacts": {"unchanged": 40},
    }


def test_a_list_as_text_cannot_hold_all(demo: Run, tmp_path: Path) -> None:
    answer = demo("export", "all", tmp_path / "all.csv")
    assert answer.status == MISTAKE
    assert "one list only" in answer.err
    assert not (tmp_path / "all.csv").exists()


@pytest.mark.parametrize(
    "option", [("--sheet", "x"), ("--map", "a=b"), ("--encoding", "utf-8"), ("--delimiter", "tab")]
)
def test_what_says_how_to_read_one_list_does_not_go_with_all(
    demo: Run, tmp_path: Path, option: tuple[str, str]
) -> None:
    answer = demo("import", "all", tmp_path / "x.xlsx", *option)
    assert answer.status == MISTAKE
    assert f"{option[0]} does not go with all" in answer.err


def test_a_template_does_not_go_with_all(demo: Run, tmp_path: Path) -> None:
    answer = demo("export", "all", tmp_path / "x.xlsx", "--template", "plan")
    assert (answer.status, "--template does not go with all" in answer.err) == (MISTAKE, True)


# --- desks ---


def test_the_plan_of_a_day_goes_out(demo: Run, tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    today = demo("export", "desks", path, "--as-of", "2026-11-23", "--json")
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert today.data["rows"] == len(lines) - 1 > 100
    assert any("taken" in line and "JIB-" in line for line in lines)
    assert demo("export", "desks", path, "--as-of", "30.02.2026").status == USAGE


def test_only_desks_have_a_plan_of_a_day(demo: Run, tmp_path: Path) -> None:
    for kind in ("startups", "allocations", "all", "finance"):
        answer = demo("export", kind, tmp_path / "x.xlsx", "--as-of", "2026-11-23")
        assert answer.status == MISTAKE
        assert "--as-of does not go with this kind of record" in answer.err
    assert not (tmp_path / "x.xlsx").exists()


def test_a_desk_that_is_taken_is_refused_in_words(demo: Run, tmp_path: Path) -> None:
    rows = demo("export", "allocations", tmp_path / "a.csv", "--json").data["rows"]
    assert rows > 100
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        found = [
            row for row in csv.DictReader(file) if row["Kind"] == "taken" and row["Last day"] > "2027-02"
        ]
    desk = found[0]["Desk"]
    given = f"desk,startup,from\n{desk},Starlight Sensing,2027-01-20\n"
    answer = demo("import", "allocations", written(tmp_path / "b.csv", given))
    assert answer.status == DONE
    assert f"{desk} is taken by" in answer.out
    data = demo("import", "allocations", tmp_path / "b.csv", "--json").data
    assert (data["rejected"], data["rows"][0]["name"]) == (1, f"{desk} Starlight Sensing 星光感知")


# --- how a list is read ---


@pytest.mark.parametrize(
    ("encoding", "delimiter"), [("gb18030", "tab"), ("utf-16", "semicolon"), ("cp1252", "pipe")]
)
def test_encoding_and_delimiter_can_be_told(run: Run, tmp_path: Path, encoding: str, delimiter: str) -> None:
    run("new")
    sign = {"tab": "\t", "semicolon": ";", "pipe": "|"}[delimiter]
    path = written(tmp_path / "a.csv", f"English name{sign}City\nHeron, Ltd{sign}Köln, am Rhein\n", encoding)
    told = ("--encoding", encoding, "--delimiter", delimiter)
    (row,) = run("import", "startups", path, *told, "--dry-run", "--json").data["rows"]
    assert row["fields"]["city"] == [None, "Köln, am Rhein"]


def test_an_encoding_that_does_not_fit_is_said(run: Run, tmp_path: Path) -> None:
    run("new")
    path = written(tmp_path / "a.csv", "English name\nKöln\n", "cp1252")
    for name in ("utf-8", "klingon"):
        answer = run("import", "startups", path, "--encoding", name)
        assert (answer.status, bool(answer.err)) == (MISTAKE, True)


def test_unknown_ways_to_read_are_wrong_usage(run: Run) -> None:
    for option in (("--dates", "backwards"), ("--decimal", "star"), ("--delimiter", "x")):
        assert run("import", "startups", "a.csv", *option).status == USAGE


def test_the_decimal_sign_is_decided(run: Run, tmp_path: Path) -> None:
    run("new")
    path = written(tmp_path / "a.csv", "English name;People\nHeron;1.234\n")
    open_ = run("import", "startups", path, "--dry-run", "--json").data
    assert verdicts(open_) == {"rejected": 1}
    (row,) = run("import", "startups", path, "--decimal", "comma", "--dry-run", "--json").data["rows"]
    assert row["fields"]["head_count"] == [None, 1234]


# --- what is told ---


def test_a_folder_is_a_mistake_not_a_trouble(demo: Run, tmp_path: Path) -> None:
    folder = tmp_path / "list.xlsx"
    folder.mkdir()
    for command in ("import", "export"):
        answer = demo(command, "startups", folder)
        assert (answer.status, "is a folder" in answer.err) == (MISTAKE, True)


def test_what_both_sides_changed_waits_and_is_told(demo: Run, tmp_path: Path) -> None:
    sent = tmp_path / "sent.xlsx"
    demo("export", "startups", sent)
    book: Any = openpyxl.load_workbook(sent)
    page = book.active
    columns = {cell.value: cell.column for cell in page[4]}
    name = page.cell(5, columns["English name"]).value
    page.cell(5, columns["City"]).value = "Hefei"
    page.cell(5, columns["People"]).value = 777
    book.save(sent)
    ours = written(tmp_path / "ours.csv", f"English name,City\n{name},Wuxi\n")
    assert verdicts(demo("import", "startups", ours, "--json").data) == {"changed": 1}
    said = demo("import", "startups", sent, "--dry-run").out
    assert "changed here and in the file" in said
    data = demo("import", "startups", sent, "--dry-run", "--json").data
    (row,) = [row for row in data["rows"] if row["verdict"] == "conflict"]
    city = row["conflicts"]["city"]
    assert (city["here"], city["theirs"]) == ("Wuxi", "Hefei")
    assert city["by"]
    assert row["fields"] == {"head_count": [city and row["fields"]["head_count"][0], 777]}


def test_what_no_workbook_can_hold_is_counted(demo: Run, tmp_path: Path) -> None:
    answer = demo("export", "startups", tmp_path / "a.xlsx", "--json").data
    assert answer["removed_characters"] == 0
