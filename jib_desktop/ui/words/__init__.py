"""Words of codes, by feature: each module brings its tables, here they are looked up. No Qt (see texts.py)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from jib_desktop.ui.texts import moment_words, translate
from jib_desktop.ui.words import contracts, desks, papers, startups, templates
from jib_desktop.ui.words import credits as credit_words

# A feature's module may bring: columns(), kinds(), actions(), done() → words by code, value(field, value).
_FEATURES: tuple[Any, ...] = (desks, contracts, startups, templates, papers, credit_words)


def column_word(field: str) -> str:
    """Return the word of a field, as labels and history show it."""
    return next((words[field] for one in _FEATURES if field in (words := one.columns())), field)


def kind_word(kind: str) -> str:
    """Return the word of a kind of record that is imported and exported."""
    return next((words[kind] for one in _FEATURES if kind in (words := one.kinds())), kind)


def verdict_word(verdict: str) -> str:
    """Return the word of what would become of an imported row."""
    words = {
        "conflict": translate("Verdict", "Conflict"),
        "kept": translate("Verdict", "Kept as here"),
        "new": translate("Verdict", "New"),
        "changed": translate("Verdict", "Changed"),
        "unchanged": translate("Verdict", "Unchanged"),
        "rejected": translate("Verdict", "Rejected"),
    }
    return words[verdict]


def action_words(label: str, subject: str = "") -> str:
    """Return what an action does, in words a menu can show: `Change Starlight Sensing`."""
    found: Iterator[str] = (words[label] for one in _FEATURES if label in (words := one.actions()))
    return next(found, label.replace("_", " ")).format(subject=subject).strip()


def done_words(label: str, subject: str = "") -> str:
    """Return what an action did, for the bar that offers to take it back: `Removed Starlight.`"""
    found: Iterator[str] = (words[label] for one in _FEATURES if label in (words := one.done()))
    return next(found).format(subject=subject)


def value_words(field: str, value: Any) -> str:
    """Return a field's value as a person reads it in one line; nothing is an empty text."""
    if value in (None, "", (), []):
        return ""
    for one in _FEATURES:
        words: str | None = one.value(field, value)
        if words is not None:
            return words
    if isinstance(value, datetime):
        return moment_words(value)
    return str(value)
