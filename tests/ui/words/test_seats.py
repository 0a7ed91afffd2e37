"""Offers of seats in words: every reason there is, and what a person reads in one sentence."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

import pytest

from jib_desktop.rules.seating import FloorUnknown, TooFewDesks
from jib_desktop.services.desks_seats import Move, Offer, Reason, Zone
from jib_desktop.ui.sentences import sentence
from jib_desktop.ui.words.seats import move_sentence, offer_sentence

NOBODY = uuid.UUID(int=0)
WAY = {"count": 9, "pieces": 2, "together": 6}


def offer(way: str, *reasons: tuple[str, dict[str, Any]], **values: Any) -> Offer:
    whole: dict[str, Any] = {
        "desk_ids": (NOBODY,), "numbers": ("2-043",), "floors": ("2",), "floor_ids": (NOBODY,),
        "zones": (Zone("B", "North-east", "东北"),), "spread_cm": 604, "moves": (), "becomes_free": (),
        "reasons": (Reason(way, WAY), *(Reason(*one) for one in reasons)), **values,
    }  # fmt: skip
    return Offer(**whole)


@pytest.mark.parametrize(
    ("way", "words"),
    [
        ("seats_single", "One desk in zone B, 6.0 m across."),
        ("seats_row", " side by side in zone B, 6.0 m across."),
        ("seats_together", " together in zone B, 6.0 m across."),
        ("seats_around", " around the team's own in zone B, 6.0 m across."),
        ("seats_aisle", " over an aisle in zone B, 6.0 m across."),
        ("seats_apart", " in 2 places in zone B, 6.0 m across; no more than 6 free desk"),
    ],
)
def test_how_desks_hang_together(way: str, words: str) -> None:
    assert words in offer_sentence(offer(way))


@pytest.mark.parametrize(
    ("code", "facts", "words"),
    [
        ("seats_beside", {"desks": ("2-007", "2-008", "2-009", "2-013")}, "next to the team's 2-007 … 2-013"),
        ("seats_team_way", {"way": 1_234}, "12 m from the team's desks"),
        ("seats_team_floor", {"floors": ("1",)}, "the team is on floor 1"),
        ("seats_kept", {"count": 3}, "3 of them reserved for the team"),
        ("seats_present", {"count": 3}, "3 of them the team's own until then"),
        ("seats_free_then", {"count": 2, "day": date(2027, 2, 28), "all": False},
         "2 of them taken until 28 February 2027"),
        ("seats_free_then", {"count": 9, "day": date(2027, 2, 28), "all": True},
         "taken until 28 February 2027"),
        ("seats_moves", {"count": 2}, "2 move"),
        ("seats_no_moves", {"count": 0}, "nobody moves"),
    ],
)  # fmt: skip
def test_every_reason_has_words(code: str, facts: dict[str, Any], words: str) -> None:
    assert f"; {words}" in offer_sentence(offer("seats_row", (code, facts)))


@pytest.mark.parametrize(
    ("values", "where"),
    [
        ({"zones": (Zone("A", "", ""), Zone("", "Gallery", "画廊"))}, "in zones A, Gallery"),
        ({"zones": ()}, "on floor 2"),
        ({"floors": ("1", "2")}, "on floors 1, 2"),
    ],
)
def test_where_an_offer_is(values: dict[str, Any], where: str) -> None:
    assert where in offer_sentence(offer("seats_row", **values))


def test_a_single_desk_has_no_width() -> None:
    assert offer_sentence(offer("seats_single", spread_cm=0)) == "One desk in zone B."


def test_who_moves() -> None:
    day = date(2027, 3, 1)
    move = Move(NOBODY, 1, NOBODY, "Heron Vision", "苍鹭视觉", "2-003", "2-010", NOBODY, NOBODY, day)
    assert move_sentence(move) == "Heron Vision moves from 2-003 to 2-010 on 1 Mar 2027"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TooFewDesks(9, 7, 4), "Only 7 desks are free in all that time, and at most 4 of them adjoin."),
        (TooFewDesks(9, 1, 1), "Only one desk is free in all that time."),
        (TooFewDesks(9, 0, 0), "No desk is free in all that time."),
        (FloorUnknown("9", ["1", "2"]), "There is no floor 9. The floors are: 1, 2."),
        (FloorUnknown("9", []), "There are no floors yet."),
    ],
)
def test_why_there_is_nothing(error: Any, words: str) -> None:
    assert sentence(error).startswith(words)
