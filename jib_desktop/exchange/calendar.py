"""Reminders of contracts as a calendar file (.ics, RFC 5545) that every calendar program takes in.

Each reminder is an event of a whole day with an identity of its own that stays the same: taken in again, a
day that moved moves there too, and nothing stands twice.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from jib_desktop.exchange import paper_words as words
from jib_desktop.exchange.files import replacing
from jib_desktop.exchange.workbook import language_index
from jib_desktop.rules.contracts import State
from jib_desktop.rules.contracts_life import EARLIEST, Phase, reminders
from jib_desktop.rules.contracts_terms import Terms
from jib_desktop.rules.periods import NEVER
from jib_desktop.services import contracts
from jib_desktop.services.contracts import ContractRow
from jib_desktop.services.history import present_point

_LONGEST_LINE = 75  # bytes
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_AT = "PT9H"  # reminded at nine in the morning of that day
_SUMMARY: dict[str, tuple[words.Words, words.Words]] = {
    "notice": (
        ("Last day to give notice", "Letzter Kündigungstag", "最后通知日"),
        ("{days} left to give notice", "Noch {days} bis zum letzten Kündigungstag", "距最后通知日还有{days}"),
    ),
    "end": (
        ("Last day of the contract", "Letzter Vertragstag", "合同截止日"),
        ("{days} left to the end", "Noch {days} bis zum Vertragsende", "距合同截止日还有{days}"),
    ),
}
_CALENDAR: words.Words = ("Contracts to decide", "Verträge mit Fristen", "合同期限提醒")


@dataclass(frozen=True, slots=True)
class Event:
    """A reminder: on a day, of a notice or an end so many days later (0: that very day)."""

    contract: ContractRow
    day: date
    what: str  # notice | end
    ahead: int


def events(rows: Iterable[ContractRow], today: date) -> list[Event]:
    """Return what is to be reminded of from today on, in order."""
    found: list[Event] = []
    for row in rows:
        phase = Phase(
            EARLIEST,
            State(row.state),
            row.last_day,
            row.notice_by,
            row.next_day or NEVER,
            row.renews_to,
            Terms(),
        )
        found.extend(Event(row, day, what, ahead) for day, what, ahead in reminders(phase, today))
        # And the day itself, which the reminders lead to.
        aims = [("end", row.last_day)]
        if row.notice_by is not None and row.notice_by == row.next_day:
            aims.append(("notice", row.notice_by))
        found.extend(Event(row, day, what, 0) for what, day in aims if day >= today)
    return sorted(found, key=lambda one: (one.day, one.contract.number, one.what))


def calendar_text(found: Sequence[Event], language: str, now: datetime, file: uuid.UUID) -> str:
    """Return the calendar file: lines of at most 75 bytes, ended as the standard wants."""
    place = language_index(language)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//JIB Desktop//Contracts//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(_CALENDAR[place])}",
    ]
    for event in found:
        lines += _event(event, place, now, file)
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _event(event: Event, place: int, now: datetime, file: uuid.UUID) -> list[str]:
    row = event.contract
    name = " ".join(part for part in (row.number, row.startup_en, row.startup_zh) if part)
    on_the_day, before = _SUMMARY[event.what]
    words_of = before if event.ahead else on_the_day
    summary = f"{words_of[place].format(days=words.days(event.ahead, place))}: {name}"
    about = words.term(row.first_day, row.last_day, place, row.notice_by)
    return [
        "BEGIN:VEVENT",
        f"UID:{row.id}-{event.what}-{event.ahead}@{file}",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"SEQUENCE:{row.version}",
        f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(summary)}",
        f"DESCRIPTION:{_escaped(about)}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(summary)}",
        f"TRIGGER:{_AT}",
        "END:VALARM",
        "END:VEVENT",
    ]


def _escaped(text: str) -> str:
    """Return text as a value: marks that mean something are escaped, control characters left out."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\\n".join(_CONTROL.sub("", line) for line in lines)


def _folded(line: str) -> str:
    """Return a line cut into pieces of at most 75 bytes, never within a character."""
    return "\r\n ".join(_pieces(line))


def _pieces(line: str) -> Iterator[str]:
    piece, size = "", 0
    for sign in line:
        width = len(sign.encode())
        # The blank that begins a further line counts too.
        if size + width > _LONGEST_LINE:
            yield piece
            piece, size = "", 1
        piece, size = piece + sign, size + width
    yield piece


def export(session: Session, path: Path, *, today: date, now: datetime, language: str = "en") -> int:
    """Write the reminders of all signed contracts as a calendar file; return how many.

    Raises what `replacing` raises.
    """
    found = events(contracts.due(session, today, None), today)
    text = calendar_text(found, language, now, present_point(session).file)
    with replacing(path) as file:
        file.write(text.encode())
    return len(found)
