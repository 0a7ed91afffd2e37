"""The words of startups."""

from __future__ import annotations

import pytest

from jib_desktop.services.startups import Filter
from jib_desktop.ui.words.startups import filter_words


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (Filter(), ""),
        (Filter(text="amber"), "Search: amber"),
        (Filter(stages=frozenset({"resident", "assessed"})), "Stage: Assessed, Resident"),
        (
            Filter("x", frozenset(), frozenset({"automated_driving"}), frozenset({"Wuxi"}), removed=True),
            "Search: x · Fields: Automated driving · City: Wuxi · Removed startups",
        ),
    ],
)
def test_a_filter_in_words(wanted: Filter, words: str) -> None:
    assert filter_words(wanted) == words
