"""The looks of workbooks follow the window's, and a text gets the lines it needs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.exchange.styles import COLOURS, height_of, lines_between_words, lines_of, room_of
from jib_desktop.ui.look import TOKENS


def test_colours_are_those_of_the_window() -> None:
    assert {name: TOKENS[name][0] for name in COLOURS} == COLOURS


@pytest.mark.parametrize(
    ("text", "lines"), [("", 1), ("a" * 10, 1), ("a" * 11, 2), ("星" * 5, 1), ("星" * 6, 2), ("a\n\nb", 3)]
)
def test_lines_of_a_text(text: str, lines: int) -> None:
    assert lines_of(text, 10) == lines


@given(st.text(max_size=200), st.integers(5, 50))
def test_more_room_never_takes_more_lines(text: str, width: int) -> None:
    assert 1 <= lines_of(text, room_of(width + 5)) <= lines_of(text, room_of(width))


@pytest.mark.parametrize(
    ("text", "lines"), [("Last day", 1), ("Last day to give notice", 3), ("最后通知日", 1), ("", 0)]
)
def test_headers_break_between_words(text: str, lines: int) -> None:
    assert lines_between_words(text, 10) == lines


def test_no_row_is_endless() -> None:
    assert height_of(1) < height_of(2) < height_of(12) == height_of(1_000)
