"""The words of the site's own innovation fields, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable

from jib_desktop.ui import formats
from jib_desktop.ui.words.startups import name_own_fields


def word_of(english: str, german: str, chinese: str) -> str:
    """Return the name of a field in the language of the window, else any it has."""
    mine = {"de": german, "zh_CN": chinese}.get(formats.language(), english)
    return mine or english or german or chinese


def name_fields(rows: Iterable[tuple[str, str, str, str]]) -> None:
    """Let `field_word` know the site's fields, given as code, English, German, Chinese."""
    name_own_fields({code: word_of(*names) for code, *names in rows})
