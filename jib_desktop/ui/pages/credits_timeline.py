"""What happened to a cloud account, from its journal, in words; no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from jib_desktop.rules.credits import parse_units
from jib_desktop.ui.pages.timeline import Event, as_done, event_of, newest_first
from jib_desktop.ui.texts import labelled, listed, translate
from jib_desktop.ui.words import column_word
from jib_desktop.ui.words.credits import booking_word, units_words

if TYPE_CHECKING:
    from jib_desktop.services.history import FieldChange

_GLYPHS = {
    "grant": "ph.plus-circle", "redeem": "ph.ticket", "allocate": "ph.arrow-bend-double-up-right",
    "recall": "ph.arrow-u-up-left", "consume": "ph.receipt", "restore": "ph.arrow-u-up-left",
    "expire": "ph.calendar-x", "void": "ph.x-circle", "adjust": "ph.pencil-simple",
    "assign": "ph.check-circle", "reverse": "ph.arrow-u-up-left",
}  # fmt: skip
# What a kind of booking is told by, the first there is.
_AMOUNTS = ("consumed", "unallocated", "suspense", "granted", "expired", "voided", "moved", "available")


def events_of(changes: Sequence[FieldChange], currency: str) -> list[Event]:
    """Return one event for each action and booking, newest first; none of another currency."""
    found = []
    for _, lines in groupby(changes, key=lambda one: (one.action_id, one.table, one.row_id)):
        of_row = list(lines)
        moved = {one.field: one for one in of_row}
        if "credit_kind" not in moved:
            found.append(_of_account(of_row))
        elif "currency" not in moved or moved["currency"].new == currency:
            found.append(_of_booking(of_row, currency))
    return newest_first(found)


def _of_booking(lines: list[FieldChange], currency: str) -> Event:
    moved = {one.field: one for one in lines}
    kind = str(moved["credit_kind"].new)
    amount = next((moved[key].new for one in _AMOUNTS if (key := f"credit_{one}") in moved), None)
    units = parse_units(str(amount)) if amount is not None else None
    words = booking_word(kind)
    if units:
        words = labelled(words, units_words(abs(units), currency))
    # What the booking says in its words already is not said again, field by field.
    kept = [one for one in lines if one.field in ("reason", "month")]
    event = event_of(lines, _GLYPHS.get(kind, "ph.receipt"), words)
    return Event(event.glyph, event.words, event.at, event.actor, tuple(kept))


def _of_account(lines: list[FieldChange]) -> Event:
    done = as_done(lines)
    if all(one.old in (None, "", []) for one in done):
        return event_of(done, "ph.plus-circle", translate("CreditTimeline", "Cloud account entered"))
    if all(one.new in (None, "", []) for one in done):
        return event_of(done, "ph.trash", translate("CreditTimeline", "Cloud account removed"))
    moved = {one.field for one in done}
    if "startup_id" in moved:
        return event_of(done, "ph.user-plus", translate("CreditTimeline", "Given to a startup"))
    names = listed(column_word(name) for name in moved)
    return event_of(
        done, "ph.pencil-simple", translate("CreditTimeline", "Changed: {fields}").format(fields=names)
    )
