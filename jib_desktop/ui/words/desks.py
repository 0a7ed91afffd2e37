"""The words of desks: states, how an allocation ends, rooms, features, what happened to them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from jib_desktop.rules.periods import NEVER
from jib_desktop.ui import formats
from jib_desktop.ui.texts import listed, translate


def desk_state_word(state: str) -> str:
    """Return the word of what a desk is on a day: taken, reserved, out of service or free."""
    return _states().get(state, state)


def _states() -> dict[str, str]:
    return {
        "taken": translate("DeskState", "Taken"),
        "reserved": translate("DeskState", "Reserved"),
        "out_of_service": translate("DeskState", "Out of service"),
        "free": translate("DeskState", "Free"),
    }


def ends_word(ends: str) -> str:
    """Return how the last day of an allocation goes with that of its contract."""
    return _ends().get(ends, ends)


def _ends() -> dict[str, str]:
    return {
        "with_contract": translate("DeskEnds", "With the contract"),
        "on_day": translate("DeskEnds", "On a day of its own"),
        "beyond_contract": translate("DeskEnds", "Also after the contract"),
    }


def room_use_word(use: str) -> str:
    """Return what a room is for."""
    return _uses().get(use, use)


def _uses() -> dict[str, str]:
    return {
        "meeting": translate("RoomUse", "Meeting room"),
        "phone": translate("RoomUse", "Phone booth"),
        "office": translate("RoomUse", "Office"),
        "reception": translate("RoomUse", "Reception"),
        "pantry": translate("RoomUse", "Pantry"),
        "workshop": translate("RoomUse", "Workshop"),
        "lab": translate("RoomUse", "Lab"),
        "stairs": translate("RoomUse", "Stairs"),
        "toilet": translate("RoomUse", "Toilets"),
        "store": translate("RoomUse", "Store room"),
        "other": translate("RoomUse", "Other"),
    }


def feature_word(feature: str) -> str:
    """Return the word of what a desk has."""
    return _features().get(feature, feature)


def _features() -> dict[str, str]:
    return {
        "window": translate("DeskFeature", "By a window"),
        "adjustable": translate("DeskFeature", "Height-adjustable"),
        "screen": translate("DeskFeature", "With a screen"),
        "quiet": translate("DeskFeature", "Quiet"),
    }


def area_kind_word(kind: str) -> str:
    """Return the word of a part of a floor: zone or room."""
    return _area_kinds().get(kind, kind)


def _area_kinds() -> dict[str, str]:
    return {"zone": translate("AreaKind", "Zone"), "room": translate("AreaKind", "Room")}


def until_words(day: date) -> str:
    """Return a last day as a piece of a sentence: `until 30 November 2027`, `until further notice`."""
    if day == NEVER:
        return translate("Desk", "until further notice")
    return translate("Desk", "until {last}").format(last=formats.day_in_words(day))


def period_words(first: date, last: date) -> str:
    """Return from when until when somebody has a desk, as a piece of a sentence; both days are in it."""
    if last == NEVER:
        return translate("Desk", "from {first} until further notice").format(
            first=formats.day_in_words(first)
        )
    return translate("Desk", "{first} to {last}").format(
        first=formats.day_in_words(first), last=formats.day_in_words(last)
    )


def last_day_words(day: date) -> str:
    """Return a last day for tables; one without an end says so."""
    return translate("Desk", "until further notice") if day == NEVER else formats.day(day)


def desks_words(given: int, promised: int) -> str:
    """Return how many desks are given of those promised, as lists say it: `7 of 9`."""
    words = translate("Desk", "{given} of {promised}")
    return words.format(given=formats.number(given), promised=formats.number(promised))


def day_words(day: date) -> str:
    """Return what tells of which day a list of desks is."""
    return translate("Desk", "As on {day}").format(day=formats.day_in_words(day))


def columns() -> dict[str, str]:
    """Return the words of fields, as labels and history show them."""
    return {
        "desk": translate("Column", "Desk"),
        "desk_id": translate("Column", "JIB ID of the desk"),
        "desk_ids": translate("Column", "Desks"),
        "floor": translate("Column", "Floor"),
        "floor_id": translate("Column", "JIB ID of the floor"),
        "zone": translate("Column", "Zone"),
        "zone_id": translate("Column", "Zone"),
        "room": translate("Column", "Room"),
        "room_id": translate("Column", "Room"),
        "x": translate("Column", "Across (cm)"),
        "y": translate("Column", "Down (cm)"),
        "width": translate("Column", "Width (cm)"),
        "depth": translate("Column", "Depth (cm)"),
        "turn": translate("Column", "Turned (°)"),
        "features": translate("Column", "Features"),
        "since": translate("Column", "There since"),
        "until": translate("Column", "There until"),
        "ends": translate("Column", "How it ends"),
        "from_day": translate("Column", "From"),
        "use": translate("Column", "Used for"),
        "seats": translate("Column", "Seats"),
        "outline": translate("Column", "Outline"),
        "remark_en": translate("Column", "English remark"),
        "remark_zh": translate("Column", "Chinese remark"),
        "picture": translate("Column", "Picture"),
        "picture_kind": translate("Column", "Kind of picture"),
        "picture_x": translate("Column", "Picture across (cm)"),
        "picture_y": translate("Column", "Picture down (cm)"),
        "picture_scale": translate("Column", "Scale of the picture"),
    }


def kinds() -> dict[str, str]:
    """Return the words of kinds of record that are imported and exported."""
    return {
        "desks": translate("Kind", "Desks"),
        "allocations": translate("Kind", "Desk allocations"),
    }


def actions() -> dict[str, str]:
    """Return what an action does, as a menu says it."""
    return {
        "desks_given": translate("Action", "Give desks to {subject}"),
        "desks_reserved": translate("Action", "Reserve desks for {subject}"),
        "desks_out_of_service": translate("Action", "Take out of service: {subject}"),
        "desks_freed": translate("Action", "Free desks: {subject}"),
        "desks_freed_between": translate("Action", "Free desks for a while: {subject}"),
        "desks_extended": translate("Action", "Extend desks: {subject}"),
        "desks_reseated": translate("Action", "Move to other desks: {subject}"),
        "desk_corrected": translate("Action", "Correct desks: {subject}"),
        "allocations_removed": translate("Action", "Take back desks: {subject}"),
        "desks_carried_over": translate("Action", "Carry desks over: {subject}"),
        "seats_planned": translate("Action", "Seat together: {subject}"),
        "floor_created": translate("Action", "Add floor {subject}"),
        "floor_changed": translate("Action", "Change floor {subject}"),
        "floor_removed": translate("Action", "Remove floor {subject}"),
        "floor_picture_changed": translate("Action", "Change picture of floor {subject}"),
        "area_created": translate("Action", "Draw {subject}"),
        "area_changed": translate("Action", "Change {subject}"),
        "area_removed": translate("Action", "Remove {subject}"),
        "desks_created": translate("Action", "Place desks {subject}"),
        "desks_changed": translate("Action", "Change desks {subject}"),
        "desks_removed": translate("Action", "Remove desks {subject}"),
        "desks_retired": translate("Action", "Clear away desks {subject}"),
        "desks_numbered": translate("Action", "Number desks {subject}"),
        "plan_taken": translate("Action", "Use floor plan {subject}"),
        "desks_imported": translate("Action", "Import desks from {subject}"),
        "allocations_imported": translate("Action", "Import desk allocations from {subject}"),
    }


def done() -> dict[str, str]:
    """Return what an action did."""
    return {
        "desks_given": translate("Done", "Gave desks to {subject}."),
        "desks_reserved": translate("Done", "Reserved desks for {subject}."),
        "desks_out_of_service": translate("Done", "Taken out of service: {subject}."),
        "desks_freed": translate("Done", "Freed desks: {subject}."),
        "desks_freed_between": translate("Done", "Freed desks for a while: {subject}."),
        "desks_extended": translate("Done", "Extended desks: {subject}."),
        "desks_reseated": translate("Done", "Moved to other desks: {subject}."),
        "desk_corrected": translate("Done", "Corrected desks: {subject}."),
        "allocations_removed": translate("Done", "Took back desks: {subject}."),
        "desks_carried_over": translate("Done", "Carried desks over: {subject}."),
        "seats_planned": translate("Done", "Seated together: {subject}."),
        "floor_created": translate("Done", "Added floor {subject}."),
        "floor_changed": translate("Done", "Changed floor {subject}."),
        "floor_removed": translate("Done", "Removed floor {subject}."),
        "floor_picture_changed": translate("Done", "Changed the picture of floor {subject}."),
        "area_created": translate("Done", "Drew {subject}."),
        "area_changed": translate("Done", "Changed {subject}."),
        "area_removed": translate("Done", "Removed {subject}."),
        "desks_created": translate("Done", "Placed desks {subject}."),
        "desks_changed": translate("Done", "Changed desks {subject}."),
        "desks_removed": translate("Done", "Removed desks {subject}."),
        "desks_retired": translate("Done", "Cleared away desks {subject}."),
        "desks_numbered": translate("Done", "Numbered desks {subject}."),
        "plan_taken": translate("Done", "Now using floor plan {subject}."),
        "desks_imported": translate("Done", "Imported desks from {subject}."),
        "allocations_imported": translate("Done", "Imported desk allocations from {subject}."),
    }


def value(field: str, value: Any) -> str | None:
    """Return a value in words, None if it is not one of ours."""
    if field == "last_day" and str(value) == NEVER.isoformat():
        return last_day_words(NEVER)
    if field in ("since", "until"):
        return formats.day(value if isinstance(value, date) else date.fromisoformat(str(value)))
    if field == "features" and not isinstance(value, str):
        return listed(feature_word(code) for code in value)
    return _codes(field).get(str(value))


def _codes(field: str) -> Mapping[str, str]:
    if field == "kind":  # of an allocation, or of a part of a floor
        return {**_states(), **_area_kinds()}
    if field == "state":
        return _states()
    if field == "ends":
        return _ends()
    return _uses() if field == "use" else {}
