"""The mark of our workbooks: it comes back whole, and half a mark is none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.exchange.mark import Mark, kinds_in
from jib_desktop.exchange.output import write
from jib_desktop.progress import Progress
from jib_desktop.services.history import Point
from tests.exchange.sheets import every_kind, look

POINT = Point(UUID("0198aaaa-0000-7000-8000-000000000001"), 412, "ab" * 32)
SHEETS = {"初创公司": "startups", "联系人": "contacts"}
MARK = Mark(POINT, datetime(2026, 11, 23, 1, 2, 3, tzinfo=UTC), SHEETS)


def test_a_mark_comes_back_from_its_properties() -> None:
    assert Mark.of(MARK.properties()) == MARK


def test_a_moment_of_another_zone_is_the_same_moment() -> None:
    there = MARK.at.astimezone(timezone(timedelta(hours=8)))
    found = Mark.of(Mark(POINT, there, MARK.sheets).properties())
    assert found == MARK
    assert found.at.tzinfo is UTC


def test_a_file_without_history_has_an_empty_seal() -> None:
    mark = Mark(Point(POINT.file, 0, ""), MARK.at, MARK.sheets)
    properties = mark.properties()
    assert Mark.of(properties) == mark
    del properties["jib_seal"]  # as some programs do with an empty one
    assert Mark.of(properties) == mark


@given(st.dictionaries(st.text(max_size=31), st.text(max_size=20), max_size=30))
def test_any_sheets_come_back_in_properties_that_every_program_takes(sheets: dict[str, str]) -> None:
    properties = Mark(POINT, MARK.at, sheets).properties()
    assert max(map(len, properties.values())) <= 255
    found = Mark.of(properties)
    assert found is not None
    assert found.sheets == sheets


SPOILED: list[Callable[[dict[str, str]], object]] = [
    lambda p: p.clear(),
    lambda p: p.pop("jib_file"),
    lambda p: p.pop("jib_sheets"),
    lambda p: p.pop("jib_left_at"),
    lambda p: p.update(jib_file="no id"),
    lambda p: p.update(jib_action="-1"),
    lambda p: p.update(jib_action="9" * 30),
    lambda p: p.update(jib_action="1.5"),
    lambda p: p.update(jib_seal="<script>"),
    lambda p: p.update(jib_seal="a" * 500),
    lambda p: p.update(jib_left_at="yesterday"),
    lambda p: p.update(jib_left_at="2026-11-23T01:02:03"),  # of which zone?
    lambda p: p.update(jib_sheets="[1]"),
    lambda p: p.update(jib_sheets='{"a": 1}'),
    lambda p: p.update(jib_sheets="{"),
    lambda p: p.update(jib_sheets="[" * 100_000),
]


@pytest.mark.parametrize("spoil", SPOILED)
def test_half_a_mark_is_none(spoil: Callable[[dict[str, str]], object]) -> None:
    properties = MARK.properties()
    spoil(properties)
    assert Mark.of(properties) is None


@given(st.dictionaries(st.sampled_from(list(MARK.properties())), st.text(max_size=60)))
def test_whatever_stands_there_is_a_mark_or_none(properties: dict[str, str]) -> None:
    found = Mark.of({**MARK.properties(), **properties})
    assert found is None or Mark.of(found.properties()) == found


def test_the_kinds_of_a_workbook_of_ours_are_known_from_one_small_part(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write(path, [every_kind()], look(), Progress())
    assert kinds_in(path) == {"contracts"}
    openpyxl.load_workbook(path).save(path)  # a program may name the namespace on each property
    assert kinds_in(path) == {"contracts"}
    other = openpyxl.Workbook()
    other.save(tmp_path / "other.xlsx")
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 and nothing")
    for name in ("other.xlsx", "broken.xlsx", "none.xlsx"):
        assert kinds_in(tmp_path / name) == frozenset()
