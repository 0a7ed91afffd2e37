"""The command line as a person or a script uses it: answers, exit statuses, nothing half done."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from jib_desktop import cli
from jib_desktop.commands import data_file
from jib_desktop.commands.answering import DONE, MISTAKE, TROUBLE, USAGE
from jib_desktop.progress import Progress
from jib_desktop.ui import texts

REAL_LIST = Path(__file__).resolve().parents[2] / "shared/data/startups/yc_companies_2024-05-11.csv"
MAPPING = [
    f"--map={pair}"
    for pair in (
        "company_id=source_id", "company_name=name_en", "short_description=offer", "year_founded=founded",
        "team_size=head_count", "location=city",
    )
]  # fmt: skip


@dataclass
class Answer:
    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Answer]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("JIB_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")

    def once(*arguments: object, data: Path | None = None) -> Answer:
        words = ["--data", str(data or tmp_path / "base.jib"), *map(str, arguments)]
        try:
            status = cli.main(words)
        except SystemExit as stop:
            status = int(str(stop.code))
        finally:
            texts.install(None)
        captured = capsys.readouterr()
        return Answer(status, captured.out, captured.err)

    return once


@pytest.fixture
def demo(run: Run, demo_file: Path, tmp_path: Path) -> Run:
    shutil.copyfile(demo_file, tmp_path / "base.jib")
    return run


def test_a_new_file_can_have_demo_data(run: Run) -> None:
    assert run("new", "--demo").status == DONE
    assert run("find", "xg", "--json").data
    assert run("check", "--json").data == {"ok": True, "faults": []}


def _list(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_new_makes_a_file_once(run: Run) -> None:
    assert run("new").status == DONE
    again = run("new")
    assert again.status == MISTAKE
    assert "there already" in again.err
    assert run("check", "--json").data == {"ok": True, "faults": []}


def test_a_missing_file_is_said_in_words(run: Run) -> None:
    answer = run("find", "x")
    assert answer.status == MISTAKE
    assert "There is no data file" in answer.err
    assert answer.out == ""


def test_usage_is_status_2(run: Run) -> None:
    assert run("new", "--rows", "many").status == USAGE
    assert run("import", "planets", "x.csv").status == USAGE
    assert run("import", "startups", "x.csv", "--map", "nothing").status == USAGE
    assert run("dance").status == USAGE


@pytest.mark.parametrize("text", ["xg", "xingguang", "星光", "STARLIGHT", "Lin Xiaozhou", "0421"])
def test_find_by_whatever_one_types(demo: Run, text: str) -> None:
    found = demo("find", text, "--json").data
    assert "星光感知" in [row["name_zh"] for row in found]


def test_import_answers_with_every_row(run: Run, tmp_path: Path) -> None:
    run("new")
    source = _list(tmp_path / "a.csv", "English name,Founded,Website", "Heron,2019,heron.example", ",2020,")
    answer = run("import", "startups", source, "--json")
    assert answer.status == DONE
    data = answer.data
    assert [data[name] for name in ("new", "changed", "unchanged", "rejected")] == [1, 0, 0, 1]
    first, second = data["rows"]
    assert (first["row"], first["verdict"]) == (2, "new")
    assert first["fields"]["name_en"] == [None, "Heron"]
    assert first["fields"]["founded"] == [None, 2019]
    assert (second["row"], second["verdict"]) == (3, "rejected")
    assert [one["code"] for one in second["problems"]] == ["name_missing"]


def test_a_corrected_list_updates_and_undo_takes_it_back(run: Run, tmp_path: Path) -> None:
    run("new")
    source = _list(tmp_path / "a.csv", "Source ID,English name,City", "1,Heron,Wuxi", "2,Heron,Suzhou")
    assert run("import", "startups", source, "--json").data["new"] == 2
    _list(source, "Source ID,English name,City", "1,Heron,Hefei", "2,Heron,Suzhou")
    answer = run("import", "startups", source, "--json").data
    assert (answer["changed"], answer["unchanged"]) == (1, 1)
    assert answer["rows"][0]["fields"] == {"city": ["Wuxi", "Hefei"]}
    assert run("undo", "--json").data == {"undone": "startups_imported", "subject": "a.csv"}
    assert run("import", "startups", source, "--dry-run", "--json").data["changed"] == 1
    assert run("redo").status == DONE
    assert run("import", "startups", source, "--dry-run", "--json").data["unchanged"] == 2


def test_three_undos_and_three_redos_each_in_a_new_process(run: Run, tmp_path: Path) -> None:
    run("new")
    for number in range(3):
        source = _list(tmp_path / f"{number}.csv", "Source ID,English name", f"{number},Crane {number}")
        run("import", "startups", source)
    for left in (2, 1, 0):
        assert run("undo").status == DONE
        assert len(run("find", "crane", "--json").data) == left
    empty = run("undo")
    assert (empty.status, empty.err.strip()) == (MISTAKE, "There is nothing to undo.")
    for there in (1, 2, 3):
        assert run("redo").status == DONE
        assert len(run("find", "crane", "--json").data) == there
    assert run("redo").status == MISTAKE
    assert run("check").status == DONE


def test_dry_run_writes_nothing(run: Run, tmp_path: Path) -> None:
    run("new")
    before = (tmp_path / "base.jib").read_bytes()
    source = _list(tmp_path / "a.csv", "English name", "Heron")
    answer = run("import", "startups", source, "--dry-run")
    assert "Nothing was written." in answer.out
    assert (tmp_path / "base.jib").read_bytes() == before


def test_unknown_headers_are_named_and_left_out(run: Run, tmp_path: Path) -> None:
    run("new")
    source = _list(tmp_path / "a.csv", "English name,Shoe size", "Heron,44")
    answer = run("import", "startups", source, "--json").data
    assert answer["left_out"] == ["Shoe size"]
    assert "shoe" not in json.dumps(answer["rows"]).lower()


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_export_and_import_again_changes_nothing(
    demo: Run, tmp_path: Path, ending: str, language: str
) -> None:
    for kind, count in (("startups", 36), ("contacts", 40)):
        target = tmp_path / f"{kind}.{ending}"
        assert demo("--lang", language, "export", kind, target, "--json").data["rows"] == count
        answer = demo("import", kind, target, "--json").data
        assert (answer["unchanged"], answer["new"], answer["changed"], answer["rejected"]) == (count, 0, 0, 0)


def test_history_by_source_id_or_code(demo: Run) -> None:
    found = demo("find", "Moonkite", "--json").data[0]
    by_id = demo("history", "startups", found["id"], "--json").data
    assert by_id == demo("history", "startups", found["credit_code"], "--json").data
    stages = [(one["old"], one["new"]) for one in by_id if one["field"] == "stage"]
    assert ("contracted", "resident") in stages
    assert demo("history", "startups", "nobody").status == MISTAKE


def test_a_backup_opens_and_holds_the_same(demo: Run, tmp_path: Path) -> None:
    target = tmp_path / "copy.jib"
    assert demo("backup", target).status == DONE
    assert demo("backup", target).status == MISTAKE
    here, there = demo("find", "a", "--json"), demo("find", "a", "--json", data=target)
    assert here.data == there.data
    assert demo("check", data=target).status == DONE


def test_check_finds_a_damaged_page(demo: Run, tmp_path: Path) -> None:
    path = tmp_path / "base.jib"
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2 : len(raw) // 2 + 4096] = bytes(4096)
    path.write_bytes(raw)
    answer = demo("check", "--json")
    assert answer.status == MISTAKE
    assert answer.data["faults"]
    assert path.read_bytes() == raw


def test_a_new_file_that_cannot_be_filled_is_not_left_behind(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> Progress:
        progress = Progress()
        progress.cancel()
        return progress

    monkeypatch.setattr(data_file, "progress_of", stop)
    assert run("new", "--rows", "10").status == MISTAKE
    assert list(tmp_path.glob("base.jib*")) == []
    monkeypatch.undo()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_an_answer_that_cannot_be_written_is_trouble_outside(demo: Run, tmp_path: Path) -> None:
    program = [sys.executable, "-m", "jib_desktop", "--data", str(tmp_path / "base.jib"), "find", "amber"]
    latin = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    with Path("/dev/full").open("w") as full:
        refused = subprocess.run(program, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert refused.returncode == TROUBLE
    assert "could not be written" in refused.stderr
    answered = subprocess.run(program, capture_output=True, env=latin, check=True)
    assert "珀蜗" in answered.stdout.decode("utf-8")


def test_languages(run: Run) -> None:
    assert "Daten" in run("--lang", "de", "find", "x").err
    assert "数据" in run("--lang", "zh", "find", "x").err


@pytest.mark.skipif(
    not REAL_LIST.exists(), reason="the list of 4,663 real companies is not beside the project"
)
def test_a_real_list_of_4663_companies(run: Run, tmp_path: Path) -> None:
    run("new")
    first = run("import", "startups", REAL_LIST, *MAPPING, "--json").data
    assert (first["new"], first["rejected"]) == (4663, 0)
    alike = [one for row in first["rows"] for one in row["problems"] if one["code"] == "looks_like"]
    assert len(alike) >= 50
    second = run("import", "startups", REAL_LIST, *MAPPING, "--json").data
    assert (second["unchanged"], second["new"] + second["changed"] + second["rejected"]) == (4663, 0)
    target = tmp_path / "out.xlsx"
    assert run("export", "startups", target, "--json").data["rows"] == 4663
    third = run("import", "startups", target, "--json").data
    assert third["unchanged"] == 4663
    assert run("check").status == DONE
