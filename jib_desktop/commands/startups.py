"""Startups: find them, and what happened to one."""

from __future__ import annotations

import argparse
import uuid
from typing import Any

from jib_desktop.commands.answering import (
    DONE,
    Commands,
    answer,
    open_store,
)
from jib_desktop.errors import RecordUnknown
from jib_desktop.ui import texts
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import column_word, value_words
from jib_desktop.ui.words.startups import stage_word


def add(commands: Commands) -> None:
    """Add `find` and `history`."""
    find = commands.add("find", "find startups by name, pinyin, code, contact", _find)
    find.add_argument("text")
    history = commands.add("history", "show what happened to a record", _history)
    history.add_argument("kind", choices=("startups",))
    history.add_argument("id", help="its ID, source ID or credit code")


def _find(options: argparse.Namespace) -> int:
    # Loaded where it is needed: `--help` and `--version` are quick without.
    from jib_desktop.services import startups

    with open_store(options, read_only=True) as store, store.read() as session:
        rows = startups.find(session, options.text)
    data = [
        {
            name: getattr(row, name)
            for name in ("id", "name_en", "name_zh", "short_name", "stage", "city", "credit_code")
        }
        for row in rows
    ]
    lines = [
        f"{row.id}  {row.name_en} {row.name_zh}".rstrip() + f"  ({stage_word(row.stage)})" for row in rows
    ]
    answer(options, data, lines or [translate("Command", "Nothing found.")])
    return DONE


def _record_id(session: Any, text: str) -> uuid.UUID:
    from jib_desktop.services import startups

    try:
        found = [uuid.UUID(text)]
    except ValueError:
        found = startups.find_ids(session, text)
    if len(found) != 1 or not startups.is_known(session, found[0]):
        raise RecordUnknown(text, len(found))
    return found[0]


def _history(options: argparse.Namespace) -> int:
    from jib_desktop.services import history

    with open_store(options, read_only=True) as store, store.read() as session:
        changes = history.record_history(session, _record_id(session, options.id))
    data = [
        {
            "at": one.at, "actor": one.actor, "action": one.label, "kind": one.kind, "table": one.table,
            "id": one.row_id, "field": one.field, "old": one.old, "new": one.new,
        }
        for one in changes
    ]  # fmt: skip
    answer(options, data, lambda: [_history_line(one) for one in changes])
    return DONE


def _history_line(one: Any) -> str:
    old, new = value_words(one.field, one.old) or "–", value_words(one.field, one.new) or "–"
    change = texts.labelled(column_word(one.field), f"{old} → {new}")
    return f"{texts.moment_words(one.at)}  {one.actor}  {change}"
