"""What a template says about itself, and what keeps it from being saved."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jib_desktop.rules.templates import (
    LONGEST_NAME,
    FilledCell,
    FilledColumn,
    FilledTable,
    Mapping,
    check,
    name_key,
)

WORDS = st.text(min_size=1, max_size=20)
CELLS = st.builds(FilledCell, WORDS, st.sampled_from(["A1", "ZZ99"]), WORDS)
COLUMNS = st.builds(FilledColumn, st.sampled_from(["A", "B", "AA"]), WORDS, WORDS)
ROWS = st.integers(1, 100)
TABLES = st.builds(
    FilledTable, WORDS, ROWS, ROWS, ROWS, st.lists(COLUMNS, max_size=4).map(tuple), st.just("") | WORDS
)
MAPPINGS = st.builds(Mapping, st.lists(CELLS, max_size=4).map(tuple), st.none() | TABLES)


def codes(name: str, mapping: Mapping) -> list[str]:
    return [one.code for one in check(name, mapping)]


@given(MAPPINGS)
def test_a_mapping_comes_back_from_its_text(mapping: Mapping) -> None:
    assert Mapping.of(mapping.text()) == mapping


def test_a_name_and_something_to_fill_are_needed() -> None:
    whole = Mapping((FilledCell("Plan", "B2", "as_of"),))
    assert codes("Finance", whole) == []
    assert codes("", Mapping()) == ["template_name_missing", "template_nothing_mapped"]
    assert codes("\u0301", whole) == ["template_name_missing"]  # an accent on nothing
    assert codes("x" * (LONGEST_NAME + 1), whole) == ["too_long"]


def test_a_field_goes_into_one_column() -> None:
    columns = (FilledColumn("A", "Name", "name_en"), FilledColumn("C", "Name", "name_en"))
    assert codes("Finance", Mapping((), FilledTable("Plan", 1, 2, 9, columns))) == ["template_field_twice"]


def test_names_nobody_could_tell_apart_are_one() -> None:
    assert name_key("Ｆinance  Plan") == name_key("finance plan")
