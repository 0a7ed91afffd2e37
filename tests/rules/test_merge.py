"""Three sides of a row: what only one side changed goes through, what both changed is asked."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules.merge import NOTHING, Merge, fate, merged


@pytest.mark.parametrize(
    ("then", "here", "theirs", "wanted"),
    [
        (1, 1, 1, "same"),
        (1, 1, 2, "applied"),
        (1, 2, 1, "kept"),
        (1, 2, 2, "same"),
        (1, 2, 3, "conflict"),
        ("x", "", "x", "kept"),
        ("x", "x", "", "applied"),
        ("x", "y", "", "conflict"),
        (None, 5, None, "kept"),
    ],
)
def test_the_fate_of_a_field(then: Any, here: Any, theirs: Any, wanted: str) -> None:
    assert fate(then, here, theirs, then) == wanted


def test_what_could_not_leave_was_not_changed() -> None:
    assert fate("a\x01b", "a\x01b", "ab", "ab") == "same"
    assert fate("a\x01b", "new", "ab", "ab") == "kept"
    assert fate("a\x01b", "a\x01b", "abc", "ab") == "applied"


def plain(_name: str, value: Any) -> Any:
    return value


def test_fields_nobody_here_touched_are_as_they_were() -> None:
    found = merged({"city": "Wuxi"}, {"city": "Hefei", "notes": "a"}, {"city": "Wuxi", "notes": "b"}, plain)
    assert found == Merge({"notes": ("a", "b")}, {"city": ("Wuxi", "Hefei")}, {})
    assert found.is_edited


def test_a_column_that_is_not_there_is_no_change() -> None:
    assert merged({"city": "Wuxi"}, {"city": "Hefei"}, {}, plain) is NOTHING


values = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 3))


@given(values, values, values)
def test_no_value_is_lost(then: dict[str, int], here: dict[str, int], theirs: dict[str, int]) -> None:
    """Each value of each side is in the result, in a conflict, or it is the one that was there before."""
    here = {**dict.fromkeys("abcd", 0), **here}
    found = merged(then, here, theirs, plain)
    result = {**here, **{name: new for name, (_, new) in found.applied.items()}}
    for name, value in theirs.items():
        before = then.get(name, here[name])
        assert value in (result[name], before) or found.conflicts[name] == (before, here[name], value)
    for name, value in here.items():
        assert value in (result[name], then.get(name, value))
    groups = (found.applied, found.kept, found.conflicts)
    assert sum(map(len, groups)) == len({name for group in groups for name in group})


@given(values, values)
def test_one_side_alone_always_goes_through(then: dict[str, int], theirs: dict[str, int]) -> None:
    then = {**dict.fromkeys("abcd", 0), **then}
    alone = merged({}, then, theirs, plain)
    assert not alone.conflicts
    assert not alone.kept
    assert {**then, **{k: new for k, (_, new) in alone.applied.items()}} == {**then, **theirs}
    again = merged({}, {**then, **theirs}, theirs, plain)
    assert again is NOTHING
