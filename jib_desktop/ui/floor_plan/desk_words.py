"""What the plan says of a desk under the pointer or the keyboard: who has it, by what contract, how long."""

from __future__ import annotations

from datetime import date

from jib_desktop.rules.desks import FREE, Kind
from jib_desktop.rules.periods import NEVER
from jib_desktop.services.desks import DeskRow, Held
from jib_desktop.ui import formats
from jib_desktop.ui.floor_plan.desk_look import StartupLook
from jib_desktop.ui.names import full_name, leading_name
from jib_desktop.ui.texts import in_a_row, labelled, listed, translate
from jib_desktop.ui.words.desks import period_words


def place_words(row: DeskRow) -> str:
    """Return which desk it is and where: `2-014, Zone A`."""
    zone = translate("FloorPlan", "Zone {code}").format(code=row.zone) if row.zone else ""
    place = zone or leading_name(row.zone_en, row.zone_zh)
    if row.room:
        place = translate("DeskWords", "Room {code}").format(code=row.room)
    return listed(part for part in (row.number, place) if part)


def state_sentence(row: DeskRow) -> str:
    """Return what is with a desk on the day of the plan, as one or two sentences."""
    if row.state == FREE:
        return free_sentence(row.last_day)
    who = full_name(row.startup_en, row.startup_zh)
    said = _held_sentence(row.state, who, row.first_day, row.last_day, row.reason)
    if row.contract:
        contract = translate("DeskWords", "Contract {number}.").format(number=row.contract)
        return in_a_row((said, contract))
    return said


def held_sentence(held: Held, startup: StartupLook | None) -> str:
    """Return what is with a desk on a day that is just moved to."""
    who = full_name(startup.name_en, startup.name_zh) if startup is not None else ""
    return _held_sentence(held.kind, who, held.first_day, held.last_day, "")


def free_sentence(last_day: date | None) -> str:
    """Return until when a desk is free."""
    if last_day is None:
        return translate("DeskWords", "Free, with no end in sight.")
    return translate("DeskWords", "Free until {last}.").format(last=formats.day_in_words(last_day))


def free_word() -> str:
    """Return that a desk is free on the day that is shown."""
    return translate("DeskWords", "Free on this day.")


def _held_sentence(kind: str, who: str, first: date | None, last: date | None, reason: str) -> str:
    days = period_words(first, last or NEVER) if first is not None else ""
    sentences = {
        Kind.TAKEN: translate("DeskWords", "{startup}, {days}."),
        Kind.RESERVED: translate("DeskWords", "Reserved for {startup}, {days}."),
        Kind.OUT_OF_SERVICE: translate("DeskWords", "Out of service {days}."),
    }
    said = sentences[Kind(kind)].format(startup=who, days=days)
    return in_a_row((said, reason)) if reason else said


def desk_sentence(row: DeskRow, *, is_selected: bool = False, said: str = "") -> str:
    """Return all that is read aloud of a desk; `said` instead of what its row says of the day."""
    sentence = labelled(place_words(row), said or state_sentence(row))
    return in_a_row((sentence, translate("DeskWords", "Selected."))) if is_selected else sentence


def tip_html(row: DeskRow, said: str = "") -> str:
    """Return a tool tip: the desk in bold, below it what is with it."""
    head = _plain(place_words(row))
    lines = "<br>".join(_plain(one) for one in (said or state_sentence(row), row.notes) if one)
    return f"<b>{head}</b><br>{lines}"


def _plain(text: str) -> str:
    """Return text of a person so that it is no markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")


def selection_words(count: int) -> str:
    """Return how many desks are selected."""
    return translate("DeskWords", "%n desk(s) selected", n=count)
