"""Contracts from the command line."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from jib_desktop import cli
from jib_desktop.db.store import Store
from tests.builders import add_startup
from tests.contract_builders import draft_contract, sign_contract


@pytest.fixture
def path(store: Store) -> Path:
    """Return a closed data file with two contracts that are open, one that has ended and a draft."""
    sign_contract(store, add_startup(store, "Moonkite", name_zh="月鸢"))
    sign_contract(store, add_startup(store, "Amber"), kind="service", last_day=date(2027, 8, 31))
    sign_contract(store, add_startup(store, "Zebra"), kind="service", last_day=date(2026, 6, 30))
    draft_contract(store)
    store.close()
    return store.path


def due(path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> str:
    assert cli.main(["--data", str(path), *options]) == 0
    return capsys.readouterr().out


def test_due_lists_what_needs_doing_next(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(due(path, capsys, "contracts", "due", "--as-of", "2026-11-23", "--json"))
    assert found == [
        {
            "number": "JIB-2026-001", "startup": "Moonkite 月鸢", "state": "up_for_renewal",
            "last_day": "2027-02-28", "notice_by": "2026-11-30", "days_left": 7,
        },
        {
            "number": "JIB-2026-002", "startup": "Amber", "state": "active", "last_day": "2027-08-31",
            "notice_by": "2027-05-31", "days_left": 189,
        },
    ]  # fmt: skip


def test_due_is_asked_for_any_day(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ("contracts", "due", "--json", "--as-of")
    assert len(json.loads(due(path, capsys, *options, "2026-03-01"))) == 3
    assert json.loads(due(path, capsys, *options, "2030-01-01")) == []
    [first] = json.loads(due(path, capsys, *options, "2026-12-01", "--within", "90"))
    assert (first["days_left"], first["notice_by"]) == (89, "2026-11-30")  # too late for notice: the end


def test_due_in_words(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = due(path, capsys, "--lang", "en", "contracts", "due", "--as-of", "2026-12-01").splitlines()
    assert lines[0].startswith("JIB-2026-001  Moonkite 月鸢  (Up for renewal)  ends 28 Feb 2027, 89 day")
    assert lines[1].startswith("JIB-2026-002  Amber  (Active)  notice by 31 May 2027, 181 day")
    assert (
        due(path, capsys, "--lang", "en", "contracts", "due", "--as-of", "2030-01-01") == "Nothing is due.\n"
    )


@pytest.mark.parametrize(
    "options", [["--as-of", "31.2.2026"], ["--as-of", "soon"], ["--within", "-1"], ["--within", "x"]]
)
def test_a_day_that_is_none_is_a_wrong_use(path: Path, options: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["--data", str(path), "contracts", "due", *options])
    assert caught.value.code == 2


def test_check_verifies_contracts(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(due(path, capsys, "check", "--json")) == {"ok": True, "faults": []}
