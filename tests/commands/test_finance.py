"""The finance workbook and contracts from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from jib_desktop import cli
from jib_desktop.commands.answering import DONE, MISTAKE, USAGE
from jib_desktop.db.store import Store
from jib_desktop.ui import texts
from tests.builders import add_startup
from tests.contract_builders import sign_contract


@pytest.fixture
def base(tmp_path: Path) -> Path:
    store = Store.create(tmp_path / "base.jib")
    sign_contract(store, add_startup(store, "Moonkite Robotics"))
    store.close()
    return tmp_path / "base.jib"


def run(base: Path, *words: object) -> int:
    try:
        return cli.main(["--data", str(base), "--lang", "en", *map(str, words)])
    except SystemExit as stop:
        return int(str(stop.code))
    finally:
        texts.install(None)


def test_the_finance_workbook_of_a_period(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "f.xlsx"
    period = ("--from", "2026-04-01", "--to", "2026-06-30")
    assert run(base, "export", "finance", target, *period, "--json") == DONE
    answer = json.loads(capsys.readouterr().out)
    assert (answer["from"], answer["to"]) == ("2026-04-01", "2026-06-30")
    payments = openpyxl.load_workbook(target, data_only=True)["Payments"]
    numbers = [row[0] for row in payments.iter_rows(values_only=True)]
    assert numbers.count("JIB-2026-001") == 3


def test_without_days_it_is_the_present_year(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(base, "export", "finance", tmp_path / "f.xlsx", "--json") == DONE
    assert json.loads(capsys.readouterr().out)["to"].endswith("-12-31")


def test_while_another_desk_has_the_file_it_is_written_all_the_same(base: Path, tmp_path: Path) -> None:
    holder = Store.open(base)
    assert run(base, "export", "finance", tmp_path / "f.xlsx") == DONE
    holder.close()


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("--from", "2026-02-31"), USAGE), (("--from", "3/4/2026"), USAGE),
        (("--from", "2026-06-30", "--to", "2026-04-01"), MISTAKE),
    ],
)  # fmt: skip
def test_days_that_are_none_write_nothing(
    base: Path, tmp_path: Path, words: tuple[str, ...], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(base, "export", "finance", tmp_path / "f.xlsx", *words) == status
    assert len(capsys.readouterr().err) > 20
    assert not (tmp_path / "f.xlsx").exists()


def test_contracts_go_out_and_come_in_unchanged(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(base, "export", "contracts", tmp_path / "c.xlsx") == DONE
    capsys.readouterr()
    assert run(base, "import", "contracts", tmp_path / "c.xlsx", "--json") == DONE
    answer = json.loads(capsys.readouterr().out)
    assert (answer["unchanged"], answer["changed"], answer["new"]) == (1, 0, 0)
