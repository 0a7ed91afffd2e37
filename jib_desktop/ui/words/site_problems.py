"""What may be the matter with a plan that is drawn, in sentences."""

from __future__ import annotations

from jib_desktop.ui.texts import translate


def errors() -> dict[str, str]:
    """Return what happened and what to do, by the class of the error: none of its own."""
    return {}


def problems() -> dict[str, str]:
    """Return what may be the matter with floors, pictures, zones, rooms and the places of desks."""
    return {**_floor_problems(), **_picture_problems(), **_area_problems(), **_placing_problems()}


def _floor_problems() -> dict[str, str]:
    return {
        "floor_code_missing": translate("Problems", "Give the floor a code, as people say it: 2."),
        "floor_code_taken": translate(
            "Problems", "There is a floor {code} already. Give it another code first."
        ),
        "floor_size": translate("Problems", "A floor is from {least} to {most} m long."),
        "floor_has_history": translate(
            "Problems", "Somebody had desk {number} on floor {code}, so the floor stays: its past is kept."
        ),
    }


def _picture_problems() -> dict[str, str]:
    return {
        "picture_refused.empty": translate("Problems", "The file is empty. Choose another picture."),
        "picture_refused.large": translate(
            "Problems", "The picture is larger than {most} MB. Save a smaller one."
        ),
        "picture_refused.kind": translate(
            "Problems", "This is no picture we read. Save the plan as SVG, PNG or JPEG."
        ),
        "picture_refused.damaged": translate(
            "Problems", "The picture cannot be read. Save it anew, then choose it."
        ),
        "picture_refused.entities": translate(
            "Problems", "The SVG defines entities of its own, which can do harm. Save it as plain SVG."
        ),
        "picture_refused.scripts": translate(
            "Problems", "The SVG contains a program, which is never run here. Save it as plain SVG."
        ),
        "picture_refused.outside": translate(
            "Problems", "The SVG fetches parts from elsewhere. Embed them, or save it as plain SVG."
        ),
        "picture_refused.side": translate(
            "Problems", "The picture is more than {side} pixels long. Save it in a lower resolution."
        ),
        "picture_scale_far": translate(
            "Problems", "The picture would lie far off the floor, or be no size at all."
        ),
    }


def _area_problems() -> dict[str, str]:
    return {
        "area_unnamed": translate("Problems", "Give it a code or a name."),
        "area_code_taken": translate(
            "Problems", "{code} is there already on this floor. Choose another code."
        ),
        "area_kind": translate("Problems", "It is a zone or a room."),
        "room_use": translate("Problems", "Choose a use from the list."),
        "seats_count": translate("Problems", "Seats: from 0 to {most}."),
        "outline_corners": translate(
            "Problems", "A shape needs three corners at least, each at another place."
        ),
        "outline_flat": translate("Problems", "The corners lie in one line. Draw a shape with room in it."),
        "outline_crossed": translate("Problems", "Two edges of the shape cross. Draw it once around."),
        "outline_outside": translate("Problems", "The shape lies off the floor."),
        "outline_many": translate("Problems", "A shape has {most} corners at most."),
    }


def _placing_problems() -> dict[str, str]:
    return {
        "block_empty": translate("Problems", "A block has one column and one row at least."),
        "block_large": translate("Problems", "{found} desks are too many at once: {most} at most."),
        "gap_negative": translate("Problems", "A gap is not less than nothing."),
        "desk_number_taken": translate(
            "Problems", "Number {number} belongs to another desk, maybe on another floor."
        ),
        "desk_number_twice": translate("Problems", "Number {number} would be given twice."),
        "number_rule_desk_form": translate(
            "Problems", "A rule needs {{n}} once, and may have {{floor}} and {{zone}}: {example}."
        ),
        "number_rule_desk_joined": translate("Problems", "Put a sign between the parts, as in {example}."),
        "desk_in_use_until": translate(
            "Problems", "{desk} is in use until {day}. Free it first, or choose a later day."
        ),
        "desk_in_use_until.open": translate(
            "Problems", "{desk} is in use until further notice. Free it first."
        ),
        "desk_in_use_since": translate("Problems", "{desk} is in use from {day} on. Choose an earlier day."),
    }
