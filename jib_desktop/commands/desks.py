"""Desks from the command line: where a team can sit together."""

from __future__ import annotations

import argparse
import uuid
from datetime import date
from typing import Any

from jib_desktop.commands.answering import DONE, Commands, a_day, answer, open_store
from jib_desktop.errors import RecordUnknown
from jib_desktop.rules.seating import FloorUnknown, TooFewDesks
from jib_desktop.ui.texts import listed
from jib_desktop.ui.words.seats import move_sentence, offer_sentence

_MOST = 2_000


def add(commands: Commands) -> None:
    """Add `desks`, with `free`."""
    parser = commands.add("desks", "see to desks", _free, answers=False)
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True)
    text = "list where so many people can sit together, the best place first"
    free = acts.add_parser("free", help=text, description=text)
    free.add_argument("--json", action="store_true", help="answer in JSON")
    free.add_argument(
        "--from", dest="first", type=a_day, required=True, metavar="DATE", help="the first day (2027-03-01)"
    )
    free.add_argument(
        "--to", dest="last", type=a_day, metavar="DATE", help="the last day; otherwise for good"
    )
    free.add_argument("--count", type=_count, required=True, metavar="N", help="how many desks")
    free.add_argument("--floor", metavar="CODE", help="on this floor only")
    free.add_argument("--for", dest="startup", metavar="STARTUP", help="near the desks of this startup")
    free.add_argument("--no-moves", action="store_true", help="only where nobody else has to move")


def _count(text: str) -> int:
    number = int(text) if text.strip().isdecimal() and len(text) <= 6 else 0
    if not 1 <= number <= _MOST:
        raise argparse.ArgumentTypeError(f"N is a number from 1 to {_MOST}")
    return number


def _free(options: argparse.Namespace) -> int:
    # Loaded where it is needed: `--help` and `--version` are quick without.
    from jib_desktop.services.desks_seats import offer_seats

    with open_store(options, read_only=True) as store, store.read() as session:
        today = store.clock().astimezone().date()
        try:
            offers = offer_seats(
                session, options.count, options.first, options.last, today=today,
                startup_id=_startup(session, options.startup), floor_id=_floor(session, options.floor, today),
                with_moves=not options.no_moves,
            )  # fmt: skip
        except TooFewDesks:
            # The sentence is for the person, the empty list for the program that reads the answer.
            answer(options, [], [])
            raise
    answer(options, [_data(one) for one in offers], lambda: [line for one in offers for line in _lines(one)])
    return DONE


def _startup(session: Any, text: str | None) -> uuid.UUID | None:
    """Return the startup that goes by an id, a number, a code or a name; raises RecordUnknown."""
    from jib_desktop.services import startups

    if text is None:
        return None
    try:
        found = [uuid.UUID(text)]
    except ValueError:
        found = startups.find_ids(session, text) or _by_name(session, text)
    if len(found) != 1 or not startups.is_known(session, found[0]):
        raise RecordUnknown(text, len(found))
    return found[0]


def _by_name(session: Any, text: str) -> list[uuid.UUID]:
    from jib_desktop.services import startups

    rows = startups.find(session, text)
    plain = text.strip().casefold()
    named = [row.id for row in rows if plain in map(str.casefold, (row.name_en, row.name_zh, row.short_name))]
    return named or [row.id for row in rows]


def _floor(session: Any, code: str | None, today: date) -> uuid.UUID | None:
    from jib_desktop.services import desks

    if code is None:
        return None
    floors = desks.floors(session, today)
    found = next((floor.id for floor in floors if floor.code.casefold() == code.strip().casefold()), None)
    if found is None:
        raise FloorUnknown(code, [floor.code for floor in floors])
    return found


def _data(offer: Any) -> dict[str, Any]:
    return {
        "desks": list(offer.numbers),
        "floor": ", ".join(offer.floors),
        "zone": ", ".join(zone.code or zone.name_en or zone.name_zh for zone in offer.zones),
        "spread": offer.spread_cm / 100,
        "reason": offer_sentence(offer),
        "moves": [
            {
                "startup": one.startup_en or one.startup_zh, "from": one.from_desk, "to": one.to_desk,
                "from_day": one.from_day,
            }
            for one in offer.moves
        ],
        "becomes_free": list(offer.becomes_free),
    }  # fmt: skip


def _lines(offer: Any) -> list[str]:
    return [
        f"{listed(offer.numbers)}  {offer_sentence(offer)}",
        *(f"    {move_sentence(one)}" for one in offer.moves),
    ]
