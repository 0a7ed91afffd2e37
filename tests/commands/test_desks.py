"""Seats for a team from the command line: offers in JSON and in words, and bad input in sentences."""

from __future__ import annotations

import json
import uuid
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from jib_desktop import cli
from jib_desktop.commands.answering import DONE, MISTAKE, USAGE
from jib_desktop.db.store import Store
from jib_desktop.ui import texts
from tests.builders import add_startup
from tests.desk_builders import add_area, add_desks, add_floor, allot

PERIOD = ("--from", "2027-03-01", "--to", "2027-08-31")


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """Return a closed file: a row of six desks of which one is Heron's, and two of Moonkite's far away."""
    store = Store.create(tmp_path / "base.jib", actor="Mei")
    floor = add_floor(store)
    zone = add_area(store, floor, "B")
    desks = add_desks(store, floor, 12, zone_id=zone)
    moonkite = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人", short_name="Moon")
    heron = add_startup(store, "Heron Vision", name_zh="苍鹭视觉")
    allot(store, [desks[2], desks[8]], heron, date(2026, 1, 1))
    allot(store, desks[4:6], add_startup(store, "Tiger"), date(2026, 1, 1), date(2027, 2, 28))
    allot(store, desks[10:12], moonkite, date(2026, 1, 1))
    allot(store, desks[7:8], None, date(2026, 1, 1))
    add_floor(store, "3", place=1)
    store.close()
    return store.path


def run(base: Path, *words: object, lang: str = "en") -> int:
    try:
        return cli.main(["--data", str(base), "--lang", lang, "desks", "free", *map(str, words)])
    except SystemExit as stop:
        return int(str(stop.code))
    finally:
        texts.install(None)


def offers(base: Path, capsys: pytest.CaptureFixture[str], *words: object) -> list[dict[str, Any]]:
    assert run(base, *PERIOD, "--json", *words) == DONE
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_offers_in_json(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    best = offers(base, capsys, "--count", 3)[0]
    assert best["desks"] == ["2-004", "2-005", "2-006"]
    assert (best["floor"], best["zone"], best["spread"]) == ("2", "B", 3.3)
    assert best["moves"] == []
    assert best["becomes_free"] == ["2-005", "2-006"]
    assert best["reason"].endswith("; nobody moves.")
    assert "3.3 m across" in best["reason"]


def test_others_move_unless_they_must_not(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = offers(base, capsys, "--count", 6)
    moving = next(one for one in found if one["moves"])
    assert moving["desks"] == [f"2-{n:03}" for n in range(1, 7)]
    [move] = moving["moves"]
    assert (move["startup"], move["from"], move["from_day"]) == ("Heron Vision", "2-003", "2027-03-01")
    assert move["to"] == "2-010"
    assert not any(one["moves"] for one in offers(base, capsys, "--count", 6, "--no-moves"))


@pytest.mark.parametrize("who", ["Moonkite Robotics", "moon", "月鸢机器人", "moonkite"])
def test_near_a_startup_by_any_of_its_names(base: Path, capsys: pytest.CaptureFixture[str], who: str) -> None:
    best = offers(base, capsys, "--count", 1, "--for", who)[0]
    assert best["desks"] == ["2-010"]
    assert "2-011, 2-012" in best["reason"]


def test_offers_in_words(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(base, *PERIOD, "--count", 6) == DONE
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("2-001, 2-002, 2-003") and "zone" in line for line in lines)
    assert "    Heron Vision moves from 2-003 to 2-010 on 1 Mar 2027" in lines


def test_more_than_there_is(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(base, *PERIOD, "--count", 500, "--json") == MISTAKE
    captured = capsys.readouterr()
    assert json.loads(captured.out) == []
    assert captured.err.startswith("Only 7 desks are free in all that time, and at most 4 of them adjoin.")
    assert run(base, *PERIOD, "--count", 1, "--floor", 3) == MISTAKE
    assert capsys.readouterr().err.startswith("No desk is free in all that time.")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--floor", "9"), "There is no floor 9. The floors are: 2, 3."),
        (("--for", "Nobody"), "0 startups go by Nobody."),
        (("--for", uuid.UUID(int=5)), "1 startups go by"),
    ],
)
def test_what_is_not_there_is_said(
    base: Path, capsys: pytest.CaptureFixture[str], words: tuple[object, ...], told: str
) -> None:
    assert run(base, *PERIOD, "--count", 1, *words) == MISTAKE
    assert capsys.readouterr().err.startswith(told)


def test_a_period_that_ends_before_it_begins(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(base, "--from", "2027-03-01", "--to", "2027-02-28", "--count", 1) == MISTAKE
    assert "2027" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ("--from", "2027-03-01"),
        ("--count", "3"),
        ("--from", "31.2.2027", "--count", "3"),
        ("--from", "2027-03-01", "--count", "0"),
        ("--from", "2027-03-01", "--count", "nine"),
        ("--from", "2027-03-01", "--count", "99999999"),
    ],
)
def test_a_wrong_use(base: Path, words: tuple[str, ...]) -> None:
    assert run(base, *words) == USAGE


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--from", "9999-12-31", "--count", "3"), "outside the years"),
        (("--from", "soon", "--count", "3"), "soon is no day. Write it as"),
        (("--from", "2027-03-01", "--count", "nine"), "N is a number from 1 to 2000"),
        (("--from", "2027-03-01", "--count", "9" * 5_000), "N is a number from 1 to 2000"),
    ],
)
def test_a_wrong_use_is_told_in_words(
    base: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], says: str
) -> None:
    assert run(base, *words) == USAGE
    assert says in capsys.readouterr().err
