"""The foot of the plan: what is selected, how full the floor is, what is promised and not given."""

from __future__ import annotations

from jib_desktop.services.desks import FloorRow
from jib_desktop.ui import formats
from jib_desktop.ui.desk_words import floor_name
from jib_desktop.ui.pages.desks_details import Counts
from jib_desktop.ui.pages.list_foot import in_foot, strong, strong_number
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.sentence import plain


def sum_words(found: Counts, floor: FloorRow | None, selected: int, missing: int | None) -> str:
    """Return the right of the foot; `missing` None: not known yet for the day that is moved to."""
    if floor is None:
        return ""
    parts = []
    if selected:
        words = translate("DesksFoot", "{count} selected")
        parts.append(plain(words).format(count=strong_number(selected)))
    share = round(100 * found.taken / found.desks) if found.desks else 0
    words = translate("DesksFoot", "{floor}: {taken} of {desks}, {share} %")
    parts.append(
        plain(words).format(
            floor=plain(floor_name(floor)), taken=strong_number(found.taken),
            desks=formats.number(found.desks), share=share,
        )
    )  # fmt: skip
    if missing is not None:
        words = translate("DesksFoot", "Promised, not given {count}")
        parts.append(plain(words).format(count=strong(formats.number(missing))))
    return in_foot(parts)
