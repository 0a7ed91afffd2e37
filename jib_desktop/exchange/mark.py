"""The mark that our workbooks carry out of sight: which data file they left, when, and what each sheet holds.

It travels as custom document properties, which Excel, WPS and LibreOffice keep when they save.
"""

from __future__ import annotations

import html
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from jib_desktop.services.history import Point

_FILE, _ACTION, _SEAL = "jib_file", "jib_action", "jib_seal"
_LEFT_AT, _SHEETS = "jib_left_at", "jib_sheets"
_LONGEST = 240  # characters of one property: Excel takes 255
_MOST_PIECES = 100
_SEAL_LIKE = re.compile(r"[0-9A-Za-z+/=_-]{0,200}")


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a workbook came from: the point of the history, the moment (UTC), its sheets by name → kind."""

    point: Point
    at: datetime
    sheets: Mapping[str, str]

    def properties(self) -> dict[str, str]:
        """Return the mark as document properties, each short enough for every program."""
        found = {
            _FILE: str(self.point.file),
            _ACTION: str(self.point.action),
            _SEAL: self.point.seal,
            _LEFT_AT: self.at.astimezone(UTC).isoformat(timespec="seconds"),
        }
        words = json.dumps(dict(self.sheets), ensure_ascii=False, separators=(",", ":"))
        for number, first in enumerate(range(0, len(words), _LONGEST), start=1):
            found[_piece(number)] = words[first : first + _LONGEST]
        return found

    @staticmethod
    def of(properties: Mapping[str, str]) -> Mark | None:
        """Return the mark that document properties hold; None for anything that is not wholly right."""
        try:
            file, action = UUID(properties[_FILE]), int(properties[_ACTION])
            at = datetime.fromisoformat(properties[_LEFT_AT])
            sheets = json.loads("".join(_pieces(properties)))
        except (KeyError, ValueError, TypeError, AttributeError, RecursionError):
            return None  # not ours, or no longer whole: such a workbook is compared as any other list
        seal = properties.get(_SEAL, "")  # a program may drop an empty property
        if not 0 <= action < 2**63 or at.tzinfo is None or not _SEAL_LIKE.fullmatch(seal):
            return None
        if not _names_kinds(sheets):
            return None
        return Mark(Point(file, action, seal), at.astimezone(UTC), sheets)


_PROPERTY = re.compile(rb'name="(jib_[a-z0-9_]+)"[^>]*>\s*<vt:[a-z0-9]+[^>]*>([^<]*)<')
_LONGEST_PART = 100_000  # bytes of the part that holds the properties


def kinds_in(path: Path) -> frozenset[str]:
    """Return which kinds of record a workbook of ours holds; none for other files."""
    try:
        with zipfile.ZipFile(path) as package:
            if package.getinfo("docProps/custom.xml").file_size > _LONGEST_PART:
                return frozenset()
            raw = package.read("docProps/custom.xml")
    except (OSError, KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error):
        return frozenset()
    found = {
        name.decode(): html.unescape(value.decode("utf-8", "replace"))
        for name, value in _PROPERTY.findall(raw)
    }
    mark = Mark.of(found)
    return frozenset(mark.sheets.values()) if mark else frozenset()


def _piece(number: int) -> str:
    return _SHEETS if number == 1 else f"{_SHEETS}_{number}"


def _pieces(properties: Mapping[str, str]) -> Iterator[str]:
    for number in range(1, _MOST_PIECES):
        piece = properties.get(_piece(number))
        if piece is None:
            return
        yield piece


def _names_kinds(sheets: Any) -> bool:
    return isinstance(sheets, dict) and all(isinstance(kind, str) for kind in sheets.values())
