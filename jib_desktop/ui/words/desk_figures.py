"""Figures of desks in words: what a point of a chart says, and the words at its lines and bars."""

from __future__ import annotations

from datetime import date

from jib_desktop.rules.desks import Kind
from jib_desktop.rules.periods import NEVER
from jib_desktop.services.desks_figures import OccupancyStep
from jib_desktop.services.desks_lists import Seat, StartupShare, ZoneShare
from jib_desktop.ui import formats
from jib_desktop.ui.texts import labelled, listed, translate


def share(taken: int, in_service: int) -> str:
    """Return an occupancy in per cent; empty where there is no desk in service."""
    return f"{formats.number(100 * taken / in_service)}\u00a0%" if in_service else ""


def taken_words(taken: int, in_service: int) -> str:
    """Return how many desks are taken, of those in service."""
    words = translate("DeskFigures", "{taken} of %n desk(s) taken", n=in_service)
    rate = share(taken, in_service)
    said = words.format(taken=formats.number(taken))
    return f"{said} ({rate})" if rate else said


def step_words(step: OccupancyStep, last: date | None, *, is_expected: bool = False) -> str:
    """Return what a point says: from when to when (None: on), and how many desks of which kind."""
    first = formats.day_in_line(step.day)
    days = first
    if last is not None and last > step.day:
        days = translate("DeskFigures", "{first} to {last}", "a period, both days included").format(
            first=first, last=formats.day_in_line(last)
        )
    parts = [taken_words(step.taken, step.in_service)]
    if step.promised:
        promised = translate("DeskFigures", "{count} of them promised and not given yet")
        parts.append(promised.format(count=formats.number(step.promised)))
    parts += _beside(step.reserved, step.out)
    if is_expected:
        days = translate("DeskFigures", "Expected {days}", "from contracts, a period").format(days=days)
    return labelled(days, listed(parts))


def _beside(reserved: int, out: int) -> list[str]:
    found = []
    if reserved:
        words = translate("DeskFigures", "{count} reserved")
        found.append(words.format(count=formats.number(reserved)))
    if out:
        words = translate("DeskFigures", "{count} out of service")
        found.append(words.format(count=formats.number(out)))
    return found


def zone_name(zone: ZoneShare, *, with_floor: bool) -> str:
    """Return how a zone is called: Zone A, with its floor where there are several."""
    if zone.zone_id is None:
        name = translate("DeskFigures", "In no zone")
    elif zone.code:
        name = translate("DeskFigures", "Zone {code}").format(code=zone.code)
    else:
        name = zone.name_zh if formats.language() == "zh_CN" and zone.name_zh else zone.name_en
    if not with_floor:
        return name
    floor = translate("DeskFigures", "Floor {code}").format(code=zone.floor)
    return f"{floor} · {name}"


def zone_words(zone: ZoneShare, *, with_floor: bool) -> str:
    """Return what the bar of a zone says."""
    said = listed([taken_words(zone.taken, zone.in_service), *_beside(zone.reserved, zone.out)])
    return labelled(zone_name(zone, with_floor=with_floor), said)


def of_words(count: int, whole: int) -> str:
    """Return how many of how many: `17 of 24`."""
    words = translate("DeskFigures", "{count} of {whole}")
    return words.format(count=formats.number(count), whole=formats.number(whole))


def given_words(given: int, promised: int) -> str:
    """Return how many desks of those promised are given; what is beyond says so: `3 of 2 (+1)`."""
    if not promised:
        return formats.number(given)
    said = of_words(given, promised)
    return f"{said} (+{formats.number(given - promised)})" if given > promised else said


def startup_words(share_of: StartupShare, name: str, promised: int) -> str:
    """Return what the bar of a startup says."""
    parts = [translate("DeskFigures", "%n desk(s)", n=share_of.taken)]
    if promised:
        words = translate("DeskFigures", "{count} promised")
        parts.append(words.format(count=formats.number(promised)))
    return labelled(name, listed([*parts, *_beside(share_of.reserved, 0)]))


def seat_names(seat: Seat, name: tuple[str, str]) -> tuple[str, str]:
    """Return who has a desk; what is not taken says so behind the name."""
    if seat.kind == Kind.OUT_OF_SERVICE:
        return translate("DeskFigures", "Out of service"), seat.reason
    if seat.kind == Kind.RESERVED:
        return name[0], translate("DeskFigures", "reserved", "of a desk")
    return name


def until_word(day: date | None) -> str:
    """Return a last day for a narrow column; what has none is open."""
    if day is None:
        return ""
    return (
        translate("DeskFigures", "open", "a last day that is not fixed") if day == NEVER else formats.day(day)
    )


def in_service_words(count: int) -> str:
    """Return how many desks there are in service, beside their line."""
    return translate("DeskFigures", "{count} in service").format(count=formats.number(count))


def expected_words(count: int) -> str:
    """Return how many desks are expected to be taken, beside their line."""
    return translate("DeskFigures", "{count} expected").format(count=formats.number(count))


def known_word() -> str:
    """Return what the chart shows up to today."""
    return translate("DeskFigures", "taken", "left of the line of today")


def ahead_word() -> str:
    """Return where what the chart shows after today comes from."""
    return translate("DeskFigures", "from contracts", "right of the line of today")
