"""What is the matter with desks as somebody types them into a form. No Qt (see texts.py)."""

from __future__ import annotations

from jib_desktop.ui.texts import translate


def errors() -> dict[str, str]:
    """Return the sentences of errors: forms of desks raise none of their own."""
    return {}


def problems() -> dict[str, str]:
    """Return the sentences of problems by code."""
    return {
        "desk_numbers_missing": translate("DeskForms", "Type the numbers of the new desks."),
        "desk_numbers_unknown": translate("DeskForms", "There is no desk {numbers} on that day."),
        "desk_numbers_count": translate(
            "DeskForms", "As many new desks are wanted as go: {wanted}. Here are {found}."
        ),
        "desk_numbers_closed": translate("DeskForms", "{numbers} cannot be swapped: out of service."),
    }
