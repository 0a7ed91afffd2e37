"""Finding desks by number, startup and person; names of the plan; what ends soon."""

from __future__ import annotations

import uuid
from datetime import date

import pytest

from jib_desktop.db.store import Store
from jib_desktop.rules.desks import Kind
from jib_desktop.services import desks_find
from jib_desktop.services.desks_find import Found
from tests.builders import TODAY, add_contact, add_startup
from tests.desk_builders import add_desks, add_floor, allot, reserve


@pytest.fixture
def desks(store: Store) -> list[uuid.UUID]:
    """Draw two floors, the upper one drawn first."""
    upper = add_floor(store, "3", place=1)
    lower = add_floor(store, "2", place=0)
    return [*add_desks(store, lower, 12), *add_desks(store, upper, 2)]


@pytest.fixture
def heron(store: Store, desks: list[uuid.UUID]) -> uuid.UUID:
    """Give a startup a desk on either floor."""
    made = add_startup(store, "Tour Heron", name_zh="游鹭")
    add_contact(store, made, "Second Person")
    add_contact(store, made, "Zhou Min", name_zh="周敏", phone="13800000558", is_main=True)
    allot(store, [desks[12], desks[4]], made, date(2026, 10, 1), date(2026, 12, 31))
    return made


def find(store: Store, text: str, day: date = TODAY) -> Found:
    """Search the plan of a day."""
    with store.read() as session:
        return desks_find.find(session, text, day)


def numbers(found: Found) -> list[str]:
    """Return the numbers of the desks that were found."""
    return [one.number for one in found.desks]


@pytest.mark.parametrize(
    "typed", ["heron", "游鹭", "youlu", "yl", "TOUR  her", "zhou", "周敏", "138-0000-0558"]
)
def test_the_desks_of_whoever_is_meant_are_found_by_floor_and_number(
    store: Store, heron: uuid.UUID, typed: str
) -> None:
    found = find(store, typed)
    assert numbers(found) == ["2-005", "3-001"]
    assert {one.startup_id for one in found.desks} == {heron}


@pytest.mark.parametrize(
    ("typed", "first", "count"),
    [("2-005", "2-005", 1), ("2005", "2-005", 1), ("001", "2-001", 2), ("3", "2-003", 3)],
)
def test_a_number_is_found_however_it_is_cut(
    store: Store, desks: list[uuid.UUID], typed: str, first: str, count: int
) -> None:
    assert (numbers(find(store, typed))[0], len(find(store, typed).desks)) == (first, count)


def test_nothing_is_found_for_nothing(store: Store, desks: list[uuid.UUID]) -> None:
    assert find(store, "  ") == Found()
    assert find(store, "nobody") == Found()


def test_another_day_is_named_when_there_is_no_desk_today(store: Store, heron: uuid.UUID) -> None:
    before, after = find(store, "heron", date(2026, 9, 1)), find(store, "heron", date(2027, 5, 1))
    assert before.startup is not None
    assert (before.startup.name_en, before.day, after.day) == (
        "Tour Heron", date(2026, 10, 1), date(2026, 12, 31)
    )  # fmt: skip


def test_a_startup_without_any_desk_is_named_alone(store: Store, desks: list[uuid.UUID]) -> None:
    add_startup(store, "Ink Whale")
    found = find(store, "whale")
    assert found.startup is not None
    assert (found.startup.name_en, found.day) == ("Ink Whale", None)


def test_names_have_the_number_for_life(store: Store, heron: uuid.UUID) -> None:
    other = add_startup(store, "Ink Whale")
    with store.read() as session:
        assert {one.mark for one in desks_find.names(session).values()} == {0}
        assert desks_find.names(session, [other])[other].mark is None


def test_the_main_contact_is_who_is_called(store: Store, heron: uuid.UUID) -> None:
    with store.read() as session:
        assert desks_find.reached_at(session, [heron])[heron].name_en == "Zhou Min"


def test_what_ends_soon_is_told_together(store: Store, desks: list[uuid.UUID], heron: uuid.UUID) -> None:
    reserve(store, desks[:2], heron, TODAY, date(2026, 12, 10))
    allot(store, desks[2], None, TODAY, date(2026, 12, 1), reason="A lamp")
    allot(store, desks[3], None, TODAY)
    with store.read() as session:
        found = desks_find.ending(session, TODAY, date(2026, 12, 20))
    assert [(one.kind, one.numbers) for one in found] == [
        (Kind.OUT_OF_SERVICE, ("2-003",)), (Kind.RESERVED, ("2-001", "2-002"))
    ]  # fmt: skip
    assert found[1].desk_ids == tuple(desks[:2])


def test_numbers_alone_are_found_for_the_palette(store: Store, desks: list[uuid.UUID]) -> None:
    with store.read() as session:
        assert [one.number for one in desks_find.find_numbers(session, "2-01", TODAY, 2)] == [
            "2-010",
            "2-011",
        ]
