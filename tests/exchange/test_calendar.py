"""Reminders as a calendar file."""

from __future__ import annotations

import re
import uuid
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.db.store import Store
from jib_desktop.exchange import calendar
from jib_desktop.services import contracts
from jib_desktop.services.contracts import ContractRow
from tests.builders import TODAY, add_startup
from tests.contract_builders import change_contract, draft_contract, sign_contract

NOW = datetime(2026, 11, 23, 8, 5, tzinfo=UTC)
FILE = uuid.UUID(int=7)
ROW = ContractRow(
    uuid.UUID(int=1), 3, "JIB-2026-014", uuid.UUID(int=2), "Moonkite Robotics", "月鸢机器人", "residence",
    "up_for_renewal", date(2026, 3, 1), date(2027, 2, 28), date(2026, 11, 30), date(2026, 11, 30), None, 7, 9,
    2_160_000, "CNY", 4_320_000, 0, date(2026, 2, 12),
)  # fmt: skip


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_every_reminder_and_the_days_themselves_are_events() -> None:
    found = [(one.day.isoformat(), one.what, one.ahead) for one in calendar.events([ROW], TODAY)]
    assert found == [
        ("2026-11-27", "notice", 3), ("2026-11-30", "end", 90), ("2026-11-30", "notice", 0),
        ("2027-01-29", "end", 30), ("2027-02-13", "end", 15), ("2027-02-25", "end", 3),
        ("2027-02-28", "end", 0),
    ]  # fmt: skip


def test_an_event_is_a_whole_day_with_words_and_an_alarm() -> None:
    lines = unfolded(calendar.calendar_text(calendar.events([ROW], TODAY)[:1], "en", NOW, FILE))
    for line in (
        f"UID:{ROW.id}-notice-3@{FILE}", "DTSTAMP:20261123T080500Z", "SEQUENCE:3",
        "DTSTART;VALUE=DATE:20261127", "DTEND;VALUE=DATE:20261128", "TRIGGER:PT9H",
        "SUMMARY:3 days left to give notice: JIB-2026-014 Moonkite Robotics 月鸢机器人",
        "DESCRIPTION:1 March 2026 to 28 February 2027\\, notice by 30 November 2026",
    ):  # fmt: skip
        assert line in lines


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "Noch 3 Tage bis zum letzten Kündigungstag"), ("zh_CN", "距最后通知日还有3天")],
)
def test_it_speaks_the_language_of_the_window(language: str, words: str) -> None:
    text = "\n".join(unfolded(calendar.calendar_text(calendar.events([ROW], TODAY), language, NOW, FILE)))
    assert words in text


def test_a_day_that_moved_keeps_its_identity() -> None:
    moved = replace(ROW, version=4, last_day=date(2027, 3, 31), notice_by=date(2026, 12, 31),
                    next_day=date(2026, 12, 31))  # fmt: skip
    before, after = (
        calendar.calendar_text(calendar.events([one], TODAY), "en", NOW, FILE) for one in (ROW, moved)
    )
    ids = [set(re.findall(r"UID:(.+)", "\n".join(unfolded(text)))) for text in (before, after)]
    assert ids[0] <= ids[1]


@given(st.text(max_size=300))
def test_any_name_becomes_lines_of_75_bytes_that_say_it_again(name: str) -> None:
    row = replace(ROW, startup_en=name, startup_zh="")
    text = calendar.calendar_text(calendar.events([row], TODAY)[:1], "en", NOW, FILE)
    assert text.endswith("END:VCALENDAR\r\n")
    assert all(len(line.encode("utf-8", "surrogatepass")) <= 75 for line in text.split("\r\n"))
    assert "\n" not in text.replace("\r\n", "")
    names = [line.partition(":")[0].partition(";")[0] for line in unfolded(text)[:-1]]
    assert set(names) <= {
        "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "UID", "DTSTAMP",
        "SEQUENCE",
        "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP", "ACTION", "TRIGGER",
    }  # fmt: skip


def test_signed_contracts_are_written_and_drafts_are_not(store: Store, tmp_path: Path) -> None:
    startup = add_startup(store, "Moonkite; Robotics")
    signed = sign_contract(store, startup)
    draft_contract(store, startup, kind="nda")
    target = tmp_path / "c.ics"

    def export() -> str:
        with store.read() as session:
            count = calendar.export(session, target, today=TODAY, now=NOW)
        text = target.read_bytes().decode()
        assert text.count("BEGIN:VEVENT") == count
        return text

    first = export()
    assert "JIB-2026-001 Moonkite\\; Robotics" in "\n".join(unfolded(first))
    change_contract(store, signed, notes="Told")
    second = export()
    assert re.findall("UID:.*", first) == re.findall("UID:.*", second)
    with store.read() as session:
        row = contracts.due(session, TODAY, None)[0]
    assert f"SEQUENCE:{row.version}" in second
