"""Rules about desks and who has them: kinds, fields, what blocks and what only warns (DOMAIN: Desk)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from jib_desktop.errors import UserMistake
from jib_desktop.rules.periods import DAY, EARLIEST_YEAR, LATEST_YEAR, NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.search import folded
from jib_desktop.rules.startups import LONGEST_TEXT, many_lines, one_line


class Kind(StrEnum):
    """Why a desk is not free."""

    TAKEN = "taken"
    RESERVED = "reserved"
    OUT_OF_SERVICE = "out_of_service"


FREE = "free"
KINDS = tuple(Kind)
STATES = (*KINDS, FREE)


class Ends(StrEnum):
    """How the last day of an allocation goes with that of its contract."""

    WITH_CONTRACT = "with_contract"  # it is the contract's, wherever that moves
    ON_DAY = "on_day"  # its own, but never later than the contract's
    BEYOND_CONTRACT = "beyond_contract"  # its own, also after the contract: somebody said so


ENDS = tuple(Ends)
AREA_KINDS = ("zone", "room")
# What a room is for; the plan shows a sign of it.
USES = (
    "meeting", "phone", "office", "reception", "pantry", "workshop", "lab", "stairs", "toilet", "store",
    "other",
)  # fmt: skip
FEATURES = ("window", "adjustable", "screen", "quiet")
PICTURE_KINDS = ("svg", "png", "jpeg")

DESK_WIDTH, DESK_DEPTH = 160, 110  # cm of floor that a desk takes up, with its chair
LARGEST_FLOOR = 100_000  # cm
LONGEST_NUMBER = 20


class StartupHasDesks(UserMistake):
    """A startup is not taken out of the lists while it has a desk, or one is kept for it."""

    def __init__(self, startup: str) -> None:
        super().__init__(startup)
        self.startup = startup


def number_key(number: str) -> str:
    """Return what two spellings of the number of a desk share."""
    return folded(one_line(number))


class PastStays(UserMistake):
    """An action cannot be taken back any more: days that it gave or freed are over, and history stays."""


def check_number(number: str) -> list[Problem]:
    """Return what is the matter with the number of a desk: number_missing, too_long."""
    if not number:
        return [Problem("number", "desk_number_missing")]
    if len(number) > LONGEST_NUMBER:
        return [Problem("number", "too_long", facts={"most": LONGEST_NUMBER, "found": len(number)})]
    return []


def check_days(first_day: date | None, last_day: date | None) -> list[Problem]:
    """Return what is the matter with a period: first_missing, day_far, last_before_first."""
    problems = [
        Problem(name, "day_far", facts={"value": day, "earliest": EARLIEST_YEAR, "latest": LATEST_YEAR})
        for name, day in (("first_day", first_day), ("last_day", last_day))
        if day is not None
        and not EARLIEST_YEAR <= day.year <= LATEST_YEAR
        and not (day == NEVER and name == "last_day")
    ]
    if first_day is None:
        problems.append(Problem("first_day", "first_missing"))
    elif last_day is not None and last_day < first_day:
        facts = {"first": first_day, "last": last_day}
        problems.append(Problem("last_day", "last_before_first", facts=facts))
    return problems


def check_promise(promised: int, given: int, more: int) -> list[Problem]:
    """Return over_promise if `more` desks beside the `given` ones go beyond what a contract promised."""
    if not more or given + more <= promised:
        return []
    facts = {"promised": promised, "given": given, "total": given + more}
    return [Problem("desks", "over_promise", "warn", facts)]


# --- what a desk says of itself -----------------------------------------------------------------

DESK_FIELDS = ("number", "x", "y", "width", "depth", "turn", "features", "notes", "since", "until")
DESK_DEFAULTS: Mapping[str, Any] = {
    "number": "", "x": 0, "y": 0, "width": DESK_WIDTH, "depth": DESK_DEPTH, "turn": 0, "features": (),
    "notes": "", "since": None, "until": None,
}  # fmt: skip


def normalised_desk(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a desk as they are kept."""
    kept = dict(values)
    if "number" in kept:
        kept["number"] = one_line(str(kept["number"] or ""))
    if "notes" in kept:
        kept["notes"] = many_lines(str(kept["notes"] or ""))
    if "turn" in kept:
        kept["turn"] = int(kept["turn"] or 0) % 360
    if "features" in kept:
        kept["features"] = tuple(one for one in FEATURES if one in (kept["features"] or ()))
    return kept


def check_desk(values: Mapping[str, Any]) -> list[Problem]:
    """Return what is the matter with a desk.

    Blocks: desk_number_missing, too_long, desk_size, desk_outside, until_before_since.
    """
    problems = check_number(values["number"])
    for name in ("width", "depth"):
        if not 1 <= values[name] <= 1_000:
            problems.append(Problem(name, "desk_size", facts={"value": values[name], "most": 1_000}))
    for name in ("x", "y"):
        if not 0 <= values[name] <= LARGEST_FLOOR:
            problems.append(Problem(name, "desk_outside", facts={"value": values[name]}))
    if len(values["notes"]) > LONGEST_TEXT:
        facts = {"most": LONGEST_TEXT, "found": len(values["notes"])}
        problems.append(Problem("notes", "too_long", facts=facts))
    since, until = values["since"], values["until"]
    if since is not None and until is not None and until < since:
        problems.append(Problem("until", "until_before_since", facts={"since": since, "until": until}))
    return problems


# What of an allocation says whose the desk is on all its days; rows of a list have names for it of their own.
WHOSE = ("desk_id", "kind", "startup_id", "contract_id")


def first_touched(now: Mapping[str, Any], after: Mapping[str, Any], whose: Collection[str] = WHOSE) -> date:
    """Return the first day that becomes another one if an allocation gets other values; NEVER if none."""
    whole = {**now, **after}
    firsts, lasts = (sorted((now[name], whole[name])) for name in ("first_day", "last_day"))
    if firsts[0] != firsts[1] or any(now[name] != whole[name] for name in whose):
        begun: date = firsts[0]
        return begun
    ended: date = lasts[0]
    return ended + DAY if lasts[0] != lasts[1] else NEVER


def lowest_free(taken: Sequence[int]) -> int:
    """Return the next number for life: above all that were given, so that none is used twice."""
    return max(taken, default=-1) + 1
