"""Names that may be slips of each other, and finding them among many."""

from __future__ import annotations

import string
import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from jib_desktop.rules.likeness import NameIndex, names_alike


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("starlightsensing", "starlihgtsensing", True),
        ("starlightsensing", "starlightsensor", True),
        ("starlightsensing", "starlightlenses", False),
        ("starlightsensing", "moonlightsensing", False),
        ("上海星光感知科技", "上海星光感知科枝", True),
        ("上海星光感知科技", "上海星光传感科技", True),
        ("上海星光感知科技", "上海晨光科技", False),
        ("heron", "heren", False),  # one of five letters is a fifth of the name
        ("abcd", "abcd", False),  # too short to tell
        ("sensor2000", "sensor3000", False),
        ("sensorworks2", "sensorwork2", True),
    ],
)
def test_names_that_are_alike(first: str, second: str, wanted: bool) -> None:
    assert names_alike(first, second) is wanted
    assert names_alike(second, first) is wanted
    assert (NameIndex([first]).most_like(second) == first) is wanted


letters = st.text(string.ascii_lowercase, min_size=8, max_size=20)


@given(st.lists(letters, max_size=20), letters, st.data())
def test_a_slip_of_one_letter_is_found(others: list[str], name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(name) - 1))
    slip = name[:place] + data.draw(st.sampled_from(["", "x", "e", name[place] * 2])) + name[place + 1 :]
    assume(names_alike(name, slip))
    found = NameIndex([*others, name]).most_like(slip)
    assert found is not None
    assert names_alike(found, slip)


def test_nothing_is_like_nothing() -> None:
    assert NameIndex([]).most_like("starlight") is None
    assert NameIndex(["", "abc"]).most_like("") is None


def test_thousands_of_equal_beginnings_are_not_compared_with_each_other() -> None:
    """Twice as many names must not take four times as long, or a hundred thousand would take hours."""
    spans = []
    for count in (4_000, 8_000):
        names = [f"shanghaiintelligent{''.join(chr(97 + int(d)) for d in f'{n:06}')}" for n in range(count)]
        index = NameIndex(names)
        began = time.process_time()
        for name in names[:2_000]:
            index.most_like(name + "x")
        spans.append(time.process_time() - began)
    assert spans[1] < 3 * spans[0] + 0.05
