"""The foot of a list: quiet words with strong numbers, one fact beside the other."""

from __future__ import annotations

from collections.abc import Iterable

from jib_desktop.ui import formats
from jib_desktop.ui.widgets.sentence import bold

_GAP = "&nbsp;" * 6


def strong(words: str) -> str:
    """Return what the eye shall find in the foot."""
    return bold(words, "text")


def strong_number(value: int) -> str:
    """Return a number as the foot shows it."""
    return strong(formats.number(value))


def in_foot(parts: Iterable[str]) -> str:
    """Return facts as the line of the foot."""
    return f'<span style="color:$text_2">{_GAP.join(parts)}</span>'
