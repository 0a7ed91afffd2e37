"""Contracts: what is due."""

from __future__ import annotations

import argparse
from typing import Any

from jib_desktop.commands.answering import DONE, Commands, a_day, answer, open_store
from jib_desktop.ui import formats
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words.contracts import state_word


def add(commands: Commands) -> None:
    """Add `contracts`, with `due`."""
    parser = commands.add("contracts", "see to contracts", _due, answers=False)
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True)
    text = "list contracts by what needs doing next: notice, then the end"
    due = acts.add_parser("due", help=text, description=text)
    due.add_argument("--json", action="store_true", help="answer in JSON")
    due.add_argument(
        "--as-of", type=a_day, metavar="DATE", help="as on this day (2026-11-23); otherwise today"
    )
    due.add_argument(
        "--within", type=_count, metavar="DAYS", help="only what is due within so many days; otherwise all"
    )


def _count(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 36_600:
        raise argparse.ArgumentTypeError("DAYS is a number from 0 to 36600")
    return number


def _due(options: argparse.Namespace) -> int:
    # Loaded where it is needed: `--help` and `--version` are quick without.
    from jib_desktop.services import contracts

    with open_store(options, read_only=True) as store, store.read() as session:
        today = options.as_of or store.clock().astimezone().date()
        rows = contracts.due(session, today, options.within)
    data = [
        {
            "number": row.number, "startup": _startup(row), "state": row.state, "last_day": row.last_day,
            "notice_by": row.notice_by, "days_left": row.days_left,
        }
        for row in rows
    ]  # fmt: skip
    answer(options, data, lambda: [_line(row) for row in rows] or [translate("Command", "Nothing is due.")])
    return DONE


def _startup(row: Any) -> str:
    return " ".join(filter(None, (row.startup_en, row.startup_zh)))


def _line(row: Any) -> str:
    left = translate("Command", "%n day(s) left", n=row.days_left)
    if row.next_day == row.notice_by:
        what = translate("Command", "notice by {day}").format(day=formats.day(row.next_day))
    else:
        what = translate("Command", "ends {day}").format(day=formats.day(row.next_day))
    return f"{row.number}  {_startup(row)}  ({state_word(row.state)})  {what}, {left}"
