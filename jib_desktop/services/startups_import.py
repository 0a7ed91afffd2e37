"""Startups that come from a workbook or list: by what they are recognised, and whom they look like.

A row is the same startup when its id, its number at the source, its credit code or its exact names say so.
Equal names with different numbers are different companies; likely duplicates are a question to the person.
"""

from __future__ import annotations

import uuid
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db.startups import Startup, derived_values
from jib_desktop.rules.likeness import NameIndex
from jib_desktop.rules.startups import VALUE_FIELDS, Stage, check, normalised
from jib_desktop.services.importing import Importer, Known, Like, Referred

KIND = "startups"
EMPTY: dict[str, Any] = {
    **dict.fromkeys(VALUE_FIELDS, ""), "fields": (), "stage": Stage.SCOUTED.value, "founded": None,
    "head_count": None,
}  # fmt: skip
_KEYS = (
    ("credit_code", "code"),
    ("website_key", "website"),
    ("name_key_en", "name_en"),
    ("name_key_zh", "name_zh"),
)
_MOST_NAMESAKES = 50  # beyond, nobody could tell them apart either
_NAME_KEYS = ("name_key_en", "name_key_zh")


@dataclass(frozen=True, slots=True)
class _Someone:
    """A stored startup, or an earlier row of the list (`id` None), as others may look like it."""

    name: str
    id: uuid.UUID | None
    row: int
    source_id: str
    source: str
    code: str

    def like(self, reason: str, values: Mapping[str, Any]) -> Like:
        """Return this one as what a row looks like; numbers of both that differ tell them apart."""
        number, code = values["source_id"], values["credit_code"]
        same_source = self.id is None or self.source == values["source"]
        apart = (same_source and number and self.source_id and number != self.source_id) or (
            code and self.code and code != self.code
        )
        return Like(reason, self.name, self.id, self.row, not apart)


class _Known(Known):
    """What is stored already, by everything a row can be recognised by."""

    def __init__(self, session: Session) -> None:
        rows: dict[uuid.UUID, Any] = {}
        self.ids = rows
        self._by_source: dict[str, list[Any]] = {}
        self._by_code: dict[str, list[Any]] = {}
        self._by_name: dict[tuple[str, str], list[Any]] = {}
        self._by_key: dict[tuple[str, str], _Someone] = {}
        self._has_removed = False
        columns = (
            Startup.id, Startup.source_id, Startup.credit_code, Startup.name_en, Startup.name_zh,
            Startup.removed_at, Startup.name_key_en, Startup.name_key_zh, Startup.website_key, Startup.source,
        )  # fmt: skip
        for row in session.execute(select(*columns)):
            rows[row.id] = row
            if row.source_id:
                self._by_source.setdefault(row.source_id, []).append(row)
            if row.credit_code:
                self._by_code.setdefault(row.credit_code, []).append(row)
            for name in ("name_en", "name_zh"):
                if value := getattr(row, name):
                    self._by_name.setdefault((name, value), []).append(row)
            if row.removed_at is not None:
                self._has_removed = True
            else:
                self._remember(row._asdict(), row.id, 0)

    def match(
        self,
        values: Mapping[str, Any],
        referred: Referred,
        taken: Mapping[uuid.UUID, int],
    ) -> Sequence[uuid.UUID]:
        """Return the stored startups a row may be."""
        # Whoever was removed is only meant where nobody kept is; one of them is enough to say so.
        found = self._match(values, removed=False) if self.ids else []
        if not found and self._has_removed:
            found = self._match(values, removed=True)[:1]
        return [row.id for row in found]

    def _match(self, values: Mapping[str, Any], *, removed: bool) -> list[Any]:
        def among(rows: Iterable[Any]) -> list[Any]:
            return [row for row in rows if (row.removed_at is not None) == removed]

        source_id, code = values.get("source_id", ""), values.get("credit_code", "")
        if source_id and (found := among(self._by_source.get(source_id, ()))):
            return found
        if code and (found := among(self._by_code.get(code, ()))):
            return [row for row in found if not (source_id and row.source_id)]
        found = [
            row
            for row in among(self._same_names(values))
            if not (source_id and row.source_id)
            and not (code and row.credit_code and row.credit_code != code)
        ]
        names = (values.get("name_en", ""), values.get("name_zh", ""))
        return [row for row in found if (row.name_en, row.name_zh) == names] or found

    def _same_names(self, values: Mapping[str, Any]) -> list[Any]:
        """Return who has the names a row gives: one is enough where the other is not known to both."""
        found: dict[uuid.UUID, Any] = {}
        for name, other in (("name_en", "name_zh"), ("name_zh", "name_en")):
            for row in self._by_name.get((name, values.get(name, "")), ())[:_MOST_NAMESAKES]:
                theirs, ours = getattr(row, other), values.get(other, "")
                if not theirs or not ours or theirs == ours:
                    found[row.id] = row
        return list(found.values())

    def repeats(self, values: Mapping[str, Any], referred: Referred) -> Hashable | None:
        """A number at the source is given once."""
        return values.get("source_id") or None

    def like(self, values: Mapping[str, Any], row: int) -> Like | None:
        """Return who has an equal key, else the stored startup with the nearest name."""
        found = self._same_key(values) or self._near_name(values)
        self._remember(values, None, row)
        return found

    def _same_key(self, values: Mapping[str, Any]) -> Like | None:
        told = None
        for name, reason in _KEYS:
            someone = self._by_key.get((name, values[name])) if values[name] else None
            if someone:
                like = someone.like(reason, values)
                if like.is_open:
                    return like
                told = told or like
        return told

    def _near_name(self, values: Mapping[str, Any]) -> Like | None:
        for name in _NAME_KEYS:
            if values[name] and (key := self._near[name].most_like(values[name])):
                like = self._by_key[name, key].like("alike", values)
                if like.is_open:
                    return like
        return None

    def _remember(self, values: Mapping[str, Any], startup_id: uuid.UUID | None, row: int) -> None:
        name = values["name_en"] or values["name_zh"]
        someone = _Someone(
            name, startup_id, row, values["source_id"], values["source"], values["credit_code"]
        )
        for key, _ in _KEYS:
            if value := values[key]:
                self._by_key.setdefault((key, value), someone)

    @cached_property
    def _near(self) -> dict[str, NameIndex]:
        """Names of the stored startups; made when the first row is new."""
        stored = [key for key, someone in self._by_key.items() if someone.id is not None]
        return {name: NameIndex(value for key, value in stored if key == name) for name in _NAME_KEYS}


def _name(values: Mapping[str, Any]) -> str:
    return " ".join(str(values[name]) for name in ("name_en", "name_zh") if values.get(name))


IMPORTER = Importer(
    KIND,
    Startup,
    VALUE_FIELDS,
    EMPTY,
    normalised,
    check,
    _name,
    _Known,
    # What a row is recognised by; and a stage cannot be blank.
    kept_when_blank=frozenset({"source_id", "credit_code", "name_en", "name_zh"}),
    never_blank=frozenset({"stage"}),
    derived=derived_values,
)
