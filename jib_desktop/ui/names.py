"""Which of two names comes first: the one of the window's language."""

from __future__ import annotations

from jib_desktop.ui import formats


def both_names(english: str, chinese: str) -> tuple[str, str]:
    """Return two names, the one of the window's language first; without it the other takes its place."""
    first, second = (chinese, english) if formats.language() == "zh_CN" else (english, chinese)
    return (first, second) if first else (second, "")


def leading_name(english: str, chinese: str) -> str:
    """Return the name by which a person in this language speaks of somebody."""
    return both_names(english, chinese)[0]


def full_name(english: str, chinese: str) -> str:
    """Return both names in one line."""
    return " ".join(part for part in both_names(english, chinese) if part)
