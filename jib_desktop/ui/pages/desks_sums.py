"""The foot of the plan: what is selected, how full the floor is, what is promised and not given."""

from __future__ import annotations

from jib_desktop.services.desks import FloorRow
from jib_desktop.ui import formats
from jib_desktop.ui.desk_words import floor_name
from jib_desktop.ui.pages.desks_details import Counts
from jib_desktop.ui.pages.list_foot import in_foot, strong, strong_number
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.sentence import plain


def sum_words(found: Counts, floor: FloorRow | None, selected: int, missing: int | None) -> list[str]:
    """Return the right of the foot, the whole of it first, then with less for a narrow window.

    `missing` None: not known yet for the day that is moved to.
    """
    if floor is None:
        return [""]
    chosen, waits = [], []
    if selected:
        words = translate("DesksFoot", "{count} selected")
        chosen = [plain(words).format(count=strong_number(selected))]
    if missing is not None:
        words = translate("DesksFoot", "Promised, not given {count}")
        waits = [plain(words).format(count=strong(formats.number(missing)))]
    share = round(100 * found.taken / found.desks) if found.desks else 0
    numbers = {"taken": strong_number(found.taken), "desks": formats.number(found.desks), "share": share}
    whole = plain(translate("DesksFoot", "{floor}: {taken} of {desks}, {share} %"))
    short = plain(translate("DesksFoot", "{taken} of {desks}, {share} %"))
    named = whole.format(floor=plain(floor_name(floor)), **numbers)
    nameless = short.format(**numbers)
    parts = ((*chosen, named, *waits), (*chosen, nameless, *waits), (*chosen, *waits), chosen or waits)
    return [in_foot(one) for one in parts]
