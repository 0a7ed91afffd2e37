"""Marks of axes: few, whole, and as the language writes them."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from jib_desktop.ui import formats
from jib_desktop.ui.charts.ticks import count_ticks, day_ticks


@pytest.mark.parametrize(
    ("most", "marks"),
    [(0, "0 1"), (3, "0 1 2 3"), (7, "0 2 4 6 8"), (88, "0 50 100"), (240, "0 100 200 300"),
     (2000, "0 500 1,000 1,500 2,000")],
)  # fmt: skip
def test_a_scale_has_few_lines_and_ends_above_the_most(most: float, marks: str) -> None:
    assert [words for _, words in count_ticks(most)] == marks.split()


@pytest.mark.parametrize("width", [200, 400, 800, 2000])
@pytest.mark.parametrize(("first", "last"), [
    (date(2026, 11, 23), date(2026, 11, 23)), (date(2026, 11, 1), date(2026, 12, 20)),
    (date(2024, 12, 31), date(2027, 11, 1)), (date(1990, 1, 1), date(2199, 12, 31)),
])  # fmt: skip
def test_days_have_marks_with_room_between_them(first: date, last: date, width: int) -> None:
    found = [value for value, _ in day_ticks(first, last, width)]
    span = max((last - first).days, 1)
    assert all(first.toordinal() <= value <= last.toordinal() for value in found)
    assert all((b - a) * width / span >= 60 for a, b in pairwise(found))


def test_a_year_stands_where_it_begins() -> None:
    marks = day_ticks(date(2026, 3, 5), date(2027, 2, 3), 800)
    assert [words for _, words in marks][:2] == ["Apr 2026", "May"]
    assert (float(date(2027, 1, 1).toordinal()), "Jan 2027") in marks
    formats.use("zh_CN")
    try:
        assert day_ticks(date(2026, 3, 5), date(2026, 4, 1), 800)[0][1] == "3月9日"
        assert day_ticks(date(1999, 1, 1), date(2030, 1, 1), 800)[0][1] == "2000年"
    finally:
        formats.use("en")
