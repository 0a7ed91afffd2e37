"""Seats for a team in words: what a set of desks is like, who moves for it, why there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from jib_desktop.ui import formats
from jib_desktop.ui.texts import listed, translate

if TYPE_CHECKING:
    from jib_desktop.services.desks_seats import Move, Offer, Zone

_FEW = 3  # numbers of desks that are all named


def errors() -> dict[str, str]:
    """Return what happened and what to do, by the class of the error."""
    return {
        "TooFewDesks": translate(
            "Errors",
            "Only {free} desks are free in all that time, and at most {together} of them adjoin. "
            "Ask for fewer, or for other days.",
        ),
        "TooFewDesks.one": translate(
            "Errors", "Only one desk is free in all that time. Ask for one, or for other days."
        ),
        "TooFewDesks.none": translate("Errors", "No desk is free in all that time. Choose other days."),
        "FloorUnknown": translate("Errors", "There is no floor {code}. The floors are: {known}."),
        "FloorUnknown.none": translate("Errors", "There are no floors yet. Add one to the site first."),
    }


def problems() -> dict[str, str]:
    """Return what may be the matter with a wish for seats."""
    return {"count_least": translate("Problems", "Ask for one desk at least.")}


# --- an offer -----------------------------------------------------------------------------------


def offer_heading(offer: Offer) -> str:
    """Return what an offer is, in a few words: `9 desks side by side in zone B, 6 m across`."""
    code, facts = offer.reasons[0]
    words = _way_words(code, facts).format(where=where_words(offer), pieces=facts["pieces"])
    if not offer.spread_cm:
        return words
    whole = translate("Seats", "{desks}, {metres} m across")
    return whole.format(desks=words, metres=metres(offer.spread_cm))


def offer_reasons(offer: Offer) -> list[str]:
    """Return what else speaks for an offer and against it, each as a piece of a sentence."""
    return [_WORDS[code](facts) for code, facts in offer.reasons if code in _WORDS]


def offer_sentence(offer: Offer) -> str:
    """Return an offer with all its reasons as one sentence."""
    pieces = [offer_heading(offer), *offer_reasons(offer)]
    joined = translate("Words", "; ", "between the reasons of an offer").join(pieces)
    return translate("Seats", "{reasons}.", "a sentence of reasons").format(reasons=joined)


def move_sentence(move: Move) -> str:
    """Return who moves from where to where from which day."""
    first, second = move.startup_en, move.startup_zh
    if formats.language() == "zh_CN":
        first, second = second, first
    words = translate("Seats", "{startup} moves from {old} to {new} on {day}")
    day = formats.day_in_line(move.from_day)
    return words.format(startup=first or second, old=move.from_desk, new=move.to_desk, day=day)


def metres(length: int) -> str:
    """Return a length in cm as metres: 3.5 below ten metres, whole ones above."""
    return formats.number(length / 100, 0 if length >= 1_000 else 1)


def zone_words(zones: Sequence[Zone]) -> str:
    """Return zones by their codes, or names, as a piece of a sentence: `in zone B`, `in zones A, B`."""
    names = [zone.code or _zone_name(zone) for zone in zones]
    several = translate("Seats", "in zones {zones}")
    return (several if len(names) > 1 else translate("Seats", "in zone {zones}")).format(zones=listed(names))


def _zone_name(zone: Zone) -> str:
    first, second = zone.name_en, zone.name_zh
    return str((second or first) if formats.language() == "zh_CN" else (first or second))


def where_words(offer: Offer) -> str:
    """Return where an offer is: its zones, without any its floors."""
    if offer.zones and len(offer.floors) == 1:
        return zone_words(offer.zones)
    return floor_words(offer.floors)


def floor_words(floors: Sequence[str]) -> str:
    """Return floors by their codes, as a piece of a sentence: `on floor 2`, `on floors 1, 2`."""
    several = translate("Seats", "on floors {floors}")
    words = several if len(floors) > 1 else translate("Seats", "on floor {floors}")
    return words.format(floors=listed(floors))


def _way_words(code: str, facts: Mapping[str, Any]) -> str:
    count = facts["count"]
    words: Mapping[str, Callable[[], str]] = {
        "seats_single": lambda: translate("Seats", "One desk {where}"),
        "seats_row": lambda: translate("Seats", "%n desk(s) side by side {where}", n=count),
        "seats_together": lambda: translate("Seats", "%n desk(s) together {where}", n=count),
        "seats_around": lambda: translate("Seats", "%n desk(s) around the team's own {where}", n=count),
        "seats_aisle": lambda: translate("Seats", "%n desk(s) over an aisle {where}", n=count),
        "seats_apart": lambda: translate("Seats", "%n desk(s) in {pieces} places {where}", n=count),
    }
    return words[code]()


def desks_in_short(numbers: Sequence[str]) -> str:
    """Return numbers of desks: all of a few, else the first and the last."""
    return listed(numbers) if len(numbers) <= _FEW else f"{numbers[0]} … {numbers[-1]}"


def _beside(facts: Mapping[str, Any]) -> str:
    return translate("Seats", "next to the team's {desks}").format(desks=desks_in_short(facts["desks"]))


def _team_way(facts: Mapping[str, Any]) -> str:
    return translate("Seats", "{metres} m from the team's desks").format(metres=metres(facts["way"]))


def _team_floor(facts: Mapping[str, Any]) -> str:
    return translate("Seats", "the team is {floors}").format(floors=floor_words(facts["floors"]))


def _free_then(facts: Mapping[str, Any]) -> str:
    words = translate("Seats", "%n of them taken until {day}", n=facts["count"])
    if facts["all"]:
        words = translate("Seats", "taken until {day}")
    return words.format(day=formats.day_in_words(facts["day"]))


_WORDS: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "seats_apart": lambda facts: translate(
        "Seats", "no more than %n free desk(s) in one place", n=facts["together"]
    ),
    "seats_beside": _beside,
    "seats_team_way": _team_way,
    "seats_team_floor": _team_floor,
    "seats_kept": lambda facts: translate("Seats", "%n of them reserved for the team", n=facts["count"]),
    "seats_present": lambda facts: translate(
        "Seats", "%n of them the team's own until then", n=facts["count"]
    ),
    "seats_free_then": _free_then,
    "seats_moves": lambda facts: translate("Seats", "%n move(s) needed", n=facts["count"]),
    "seats_no_moves": lambda _: translate("Seats", "nobody moves"),
}
