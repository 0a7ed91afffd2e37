"""What happened to a startup, from its journal, in words; no widgets."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING

from jib_desktop.ui.names import leading_name
from jib_desktop.ui.pages.timeline import Event, as_done, event_of, newest_first
from jib_desktop.ui.texts import listed, translate
from jib_desktop.ui.words import column_word
from jib_desktop.ui.words.startups import stage_word

if TYPE_CHECKING:
    from jib_desktop.services.history import FieldChange

_IMPORTS = frozenset({"startups_imported", "contacts_imported", "workbook_imported"})


def events_of(changes: Sequence[FieldChange]) -> list[Event]:
    """Return one event for each action and row, newest first."""
    found: list[Event] = []
    for _, of_action in groupby(changes, key=lambda one: one.action_id):
        rows: dict[tuple[str, uuid.UUID], list[FieldChange]] = {}
        for one in of_action:
            rows.setdefault((one.table, one.row_id), []).append(one)
        found.extend(_event(lines) for lines in _first_of_startup(rows))
    return newest_first(found)


def _first_of_startup(rows: dict[tuple[str, uuid.UUID], list[FieldChange]]) -> Iterable[list[FieldChange]]:
    return [rows[key] for key in sorted(rows, key=lambda key: key[0] != "startup")]


def _event(lines: list[FieldChange]) -> Event:
    table = lines[0].table
    glyph, words = _TABLES.get(table, _of_startup)(as_done(lines))
    return event_of(lines, glyph, words, is_note=table == "note")


def _moves(lines: Iterable[FieldChange]) -> dict[str, FieldChange]:
    return {one.field: one for one in lines}


def _is_new(lines: Iterable[FieldChange]) -> bool:
    return all(one.old in (None, "", []) for one in lines)


def _is_gone(lines: Iterable[FieldChange]) -> bool:
    return all(one.new in (None, "", []) for one in lines)


def _of_startup(lines: list[FieldChange]) -> tuple[str, str]:
    moved, label = _moves(lines), lines[0].label
    if ("name_en" in moved or "name_zh" in moved) and "stage" in moved and _is_new(lines):
        if label in _IMPORTS:
            return "ph.upload-simple", translate("Timeline", "Added by an import")
        return "ph.plus-circle", translate("Timeline", "Added")
    if "removed_at" in moved:
        if moved["removed_at"].new is None:
            return "ph.arrow-u-up-left", translate("Timeline", "Restored")
        if moved.get("merged_into"):
            return "ph.git-merge", translate("Timeline", "Merged into another startup")
        return "ph.trash", translate("Timeline", "Removed")
    if label == "startup_merged":
        return "ph.git-merge", translate("Timeline", "Merged with another startup")
    if stage := moved.get("stage"):
        words = translate("Timeline", "Stage: {old} → {new}")
        return "ph.flag", words.format(old=stage_word(stage.old), new=stage_word(stage.new))
    names = listed(column_word(name) for name in moved)
    if label in _IMPORTS:
        return "ph.upload-simple", translate("Timeline", "Changed by an import: {fields}").format(
            fields=names
        )
    return "ph.pencil-simple", translate("Timeline", "Changed: {fields}").format(fields=names)


def _of_contact(lines: list[FieldChange]) -> tuple[str, str]:
    moved = _moves(lines)
    english, chinese = moved.get("name_en"), moved.get("name_zh")
    named = bool(english or chinese)
    if named and _is_new(lines):
        name = leading_name(str(english.new) if english else "", str(chinese.new) if chinese else "")
        return "ph.user-plus", translate("Timeline", "Contact added: {name}").format(name=name)
    if named and _is_gone(lines):
        name = leading_name(str(english.old) if english else "", str(chinese.old) if chinese else "")
        return "ph.user-minus", translate("Timeline", "Contact removed: {name}").format(name=name)
    if "startup_id" in moved:
        return "ph.git-merge", translate("Timeline", "Contact came over from the other startup")
    names = listed(column_word(name) for name in moved)
    return "ph.user", translate("Timeline", "Contact changed: {fields}").format(fields=names)


def _of_note(lines: list[FieldChange]) -> tuple[str, str]:
    text = _moves(lines).get("text")
    if text is None:
        return "ph.git-merge", translate("Timeline", "Note came over from the other startup")
    if text.new is None:
        return "ph.note", translate("Timeline", "Note removed: {text}").format(text=text.old)
    return "ph.note", str(text.new)


def _of_pair(_lines: list[FieldChange]) -> tuple[str, str]:
    return "ph.check", translate("Timeline", "Told apart from a likely duplicate")


_TABLES = {"contact": _of_contact, "note": _of_note, "not_same": _of_pair}


def stage_since(changes: Iterable[FieldChange], stage: str) -> datetime | None:
    """Return since when a startup has been in its stage, as far as the journal tells."""
    for one in changes:
        if one.table == "startup" and one.field == "stage" and one.new == stage:
            return one.at
    return None
