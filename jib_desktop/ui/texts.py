"""Codes become words here. No Qt: the window installs Qt's translator, the command line a catalogue.

Every literal stands inside a call `translate("Context", "…")`, where the translation tools find it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

Translator = Callable[[str, str, str, int], str]


def _plain(_context: str, text: str, _comment: str, n: int) -> str:
    return text.replace("%n", str(n)) if n >= 0 else text


_translator: list[Translator] = [_plain]


def install(translator: Translator | None) -> None:
    """Let `translator(context, text, comment, n)` give all words from now on; None goes back to English."""
    _translator[0] = translator or _plain


def translator() -> Translator:
    """Return what gives the words now."""
    return _translator[0]


def translate(context: str, text: str, comment: str = "", n: int = -1) -> str:
    """Return `text` in the language of the person; `%n` in it is replaced by `n`, with the right plural."""
    return _translator[0](context, text, comment, n)


def separator() -> str:
    """Return what stands between the words of a list."""
    return translate("Words", ", ", "between the words of a list")


def listed(words: Iterable[str]) -> str:
    """Return words as one enumeration."""
    return separator().join(words)


def labelled(label: str, value: object) -> str:
    """Return what something is called and what it is: `Duration: 12 months`."""
    return translate("Words", "{label}: {value}", "a name and its value").format(label=label, value=value)


def in_a_row(sentences: Iterable[str]) -> str:
    """Return sentences one behind the other: with a blank between them, in Chinese without."""
    found = ""
    for one in sentences:
        joined = translate("Words", "{first} {second}", "two sentences, one behind the other")
        found = joined.format(first=found, second=one) if found else one
    return found


def moment_words(value: datetime) -> str:
    """Return a moment in the time of this computer, to the minute."""
    return value.astimezone().strftime("%Y-%m-%d %H:%M")
