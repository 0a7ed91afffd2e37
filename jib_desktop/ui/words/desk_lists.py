"""What may be the matter with desks and allocations of a workbook or list, in sentences."""

from __future__ import annotations

from jib_desktop.ui.texts import translate


def errors() -> dict[str, str]:
    """Return what happened and what to do, by the class of the error: nothing of its own."""
    return {}


def problems() -> dict[str, str]:
    """Return what may be the matter with a row, and what is told about a list."""
    return {**_of_desks(), **_of_allocations(), **_by_rows()}


def _of_desks() -> dict[str, str]:
    return {
        "floor_missing": translate("Problems", "On which floor? Name it; a list can make the first ones."),
        "floor_unknown": translate(
            "Problems", "There is no floor {value}. Floors: {known}. Mend the cell, or add the floor on its page first."
        ),
        "floors_made": translate("Problems", "There are no floors yet; the list makes them: {names}."),
        "areas_made": translate("Problems", "Zones and rooms that are new, by floor: {names}."),
        "desk_laid_out": translate("Problems", "Without a place it goes into a free row of its floor."),
        "desk_in_use": translate("Problems", "{desk} is given to {startup}, {first} to {last}. Move that first."),
        "desk_in_use.open": translate(
            "Problems", "{desk} is given to {startup} from {first} until further notice. Move that first."
        ),
        "typed_elsewhere": translate("Problems", "{column}: choose one of the two; anything else is entered on the plan."),
    }  # fmt: skip


def _of_allocations() -> dict[str, str]:
    return {
        "desk_missing": translate("Problems", "Which desk? Enter its number."),
        "desk_unknown": translate("Problems", "There is no desk {value}. Import desks first, or mend the number."),
        "contract_unknown": translate("Problems", "There is no contract {value}. Mend the number, or leave it empty."),
        "row_changes_past": translate(
            "Problems",
            "This changes days before today, {today}. Fill in “{column}”, or end this row and add one from today on.",
        ),
        "startups_differ": translate("Problems", "Name and code are those of different startups. Mend one of them."),
        "nobody_out_of_service": translate("Problems", "Nobody has a desk that is out of service. Empty the startup."),
        "contract_of_taken": translate("Problems", "Only a desk that is taken goes with a contract. Empty the number."),
        "reservation_gives_way": translate("Problems", "It is reserved for this startup; the reservation gives way."),
    }  # fmt: skip


def _by_rows() -> dict[str, str]:
    return {
        "desk_taken_by_row": translate("Problems", "Row {row} gives {desk} to {startup} already, {first} to {last}."),
        "desk_taken_by_row.open": translate(
            "Problems", "Row {row} gives {desk} to {startup} already, from {first} until further notice."
        ),
        "desk_reserved_by_row": translate(
            "Problems", "Row {row} reserves {desk} for {startup} already, {first} to {last}."
        ),
        "desk_reserved_by_row.open": translate(
            "Problems", "Row {row} reserves {desk} for {startup} already, from {first} until further notice."
        ),
        "desk_out_of_service_by_row": translate(
            "Problems", "Row {row} takes {desk} out of service already, {first} to {last}: {why}"
        ),
        "desk_out_of_service_by_row.open": translate(
            "Problems", "Row {row} takes {desk} out of service already, from {first} until further notice: {why}"
        ),
    }  # fmt: skip
