"""Records in and out: import and export."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from jib_desktop.commands import credits as credit
from jib_desktop.commands import finance
from jib_desktop.commands.answering import (
    DONE,
    Commands,
    a_day,
    answer,
    language_of,
    open_store,
    progress_of,
)
from jib_desktop.errors import OptionAlone
from jib_desktop.ui import texts
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import kind_word, verdict_word
from jib_desktop.ui.words.desks import day_words

KINDS = ("startups", "contacts", "contracts", "desks", "allocations", "accounts", "grants")
ALL = "all"
FINANCE = "finance"
_OF_A_DAY = "desks"  # a plan: who sits where on a day
_DAYS = {"day-first": "day_first", "month-first": "month_first", "year-first": "year_first"}
_SIGNS = {"point": "point", "comma": "comma"}
_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}


def add(commands: Commands) -> None:
    """Add `import` and `export`."""
    take = commands.add("import", "take records from a workbook or list", _import)
    told = "what the rows are; all: each sheet what it holds; bill, vouchers: of the cloud provider"
    take.add_argument("kind", choices=(*KINDS, ALL, *credit.KINDS), help=told)
    take.add_argument("file", type=Path)
    take.add_argument("--map", action="append", type=_assignment, default=[], metavar="HEADER=FIELD")
    take.add_argument("--sheet", help="the sheet to read; otherwise the first with rows")
    take.add_argument("--encoding", help="of a list as text: utf-8, gb18030, cp1252 …")
    take.add_argument("--delimiter", choices=_DELIMITERS, help="between the cells of a list as text")
    take.add_argument("--dates", choices=_DAYS, help="how days such as 3/4/2026 are meant")
    take.add_argument("--decimal", choices=_SIGNS, help="what the sign in numbers such as 1.234 is")
    take.add_argument("--account", metavar="ID", default="", help="whose bill or list of vouchers it is")
    told = "of which month the bill is (2026-10); another one is refused"
    take.add_argument("--month", type=credit.a_month, metavar="YYYY-MM", help=told)
    take.add_argument("--dry-run", action="store_true", help="only say what would happen")
    give = commands.add("export", "write records into a workbook (.xlsx) or list (.csv)", _export)
    told = "all: every kind on a sheet of its own; finance: the finance workbook of a period"
    give.add_argument("kind", choices=(*KINDS, ALL, FINANCE), help=told)
    give.add_argument("file", type=Path)
    give.add_argument(
        "--as-of",
        type=a_day,
        metavar="DATE",
        help="of desks: the plan of this day (2026-11-23), who sits where",
    )
    give.add_argument("--template", metavar="NAME", help="fill a workbook of one's own (see `templates`)")
    finance.add_period(give)


def _assignment(text: str) -> tuple[str, str]:
    header, sign, field = text.rpartition("=")
    if not sign or not header or not field:
        raise argparse.ArgumentTypeError(f"{text!r} is not HEADER=FIELD")
    return header, field


def _import(options: argparse.Namespace) -> int:
    if options.kind in credit.KINDS:
        return credit.take_in(options)
    # Loaded where it is needed: `--help` and `--version` are quick without.
    from jib_desktop.exchange import review

    with open_store(options, read_only=options.dry_run) as store:
        progress = progress_of(options)
        with store.read() as session:
            plans = _plans(session, options, store.clock().astimezone().date(), progress)
        if not options.dry_run and any(row.is_written for plan in plans for row in plan.rows):
            store.back_up_by_itself()
            label = "workbook_imported" if options.kind == ALL else f"{options.kind}_imported"
            store.run(label, lambda session: review.save_all(session, plans, progress))
    if options.kind == ALL:
        data: Any = {plan.kind: _plan_data(plan) for plan in plans}
    else:
        data = _plan_data(plans[0])
    answer(options, data, lambda: _lines(plans, options))
    return DONE


def _plans(session: Any, options: argparse.Namespace, today: date, progress: Any) -> list[Any]:
    from jib_desktop.exchange import review
    from jib_desktop.exchange.reading import read_grid

    decided = {}
    if options.dates:
        decided["date_order"] = _DAYS[options.dates]
    if options.decimal:
        decided["decimal_sign"] = _SIGNS[options.decimal]
    if options.kind == ALL:
        _refuse_with_all(options)
        return review.prepare_all(session, options.file, today=today, decided=decided, progress=progress)
    known: dict[str, Any] = {"today": today, "decided": decided}
    if options.encoding or options.delimiter:
        told = {"encoding": options.encoding, "delimiter": _DELIMITERS.get(options.delimiter)}
        grid = read_grid(options.file, progress.part(0, 0.4), sheet=options.sheet, **told)
        share = progress.part(0.4, 1)
        return [review.prepare_grid(session, options.kind, grid, dict(options.map), progress=share, **known)]
    known |= {"sheet": options.sheet, "progress": progress}
    return [review.prepare(session, options.kind, options.file, dict(options.map), **known)]


def _refuse_with_all(options: argparse.Namespace) -> None:
    """Refuse what says how to read one list, where every sheet is taken in. Raises OptionAlone."""
    for name in ("map", "sheet", "encoding", "delimiter", "template"):
        if getattr(options, name, None):
            raise OptionAlone(f"--{name}", list(KINDS))


def _plan_data(plan: Any) -> dict[str, Any]:
    notes = [{"code": one.code, "text": problem_sentence(one)} for one in (*plan.notes, *plan.readings)]
    rows = [_row_data(row) for row in plan.rows]
    return {**plan.counts(), "left_out": list(plan.left_out), "notes": notes, "rows": rows}


def _row_data(row: Any) -> dict[str, Any]:
    data = {
        "row": row.row,
        "verdict": row.verdict,
        "name": row.name,
        "fields": {name: list(pair) for name, pair in row.fields.items()},
        "problems": [
            {"field": one.field, "code": one.code, "level": one.level, "text": problem_sentence(one)}
            for one in row.problems
        ],
    }
    if row.kept:
        data["kept"] = {name: list(pair) for name, pair in row.kept.items()}
    if row.conflicts:
        data["conflicts"] = {
            name: {"then": one.then, "here": one.here, "theirs": one.theirs, "by": one.by, "at": one.at}
            for name, one in row.conflicts.items()
        }
    return data


def _lines(plans: Sequence[Any], options: argparse.Namespace) -> list[str]:
    lines = []
    for plan in plans:
        if options.kind == ALL:
            lines.append(f"{kind_word(plan.kind)} ({plan.origin.sheet})")
        lines.extend(_plan_lines(plan))
    if options.dry_run:
        lines.append(translate("Command", "Nothing was written."))
    return lines


def _plan_lines(plan: Any) -> list[str]:
    lines = [texts.labelled(verdict_word(verdict), count) for verdict, count in plan.counts().items()]
    if plan.left_out:
        lines.append(
            translate("Command", "Columns left out: {names}").format(names=texts.listed(plan.left_out))
        )
    lines.extend(problem_sentence(one) for one in (*plan.notes, *plan.readings))
    if waiting := plan.open_conflicts:
        lines.append(
            translate(
                "Command",
                "%n row(s) were changed here and in the file: decide in the window.",
                n=waiting,
            )
        )
    if asked := sum(1 for row in plan.rows if row.verdict in ("new", "changed") and not row.accepted):
        lines.append(
            translate(
                "Command", "%n row(s) are a question and were not taken in: decide in the window.", n=asked
            )
        )
    alike = sum(1 for row in plan.rows for one in row.problems if one.code == "looks_like")
    if alike:
        lines.append(
            translate("Command", "%n row(s) look like another startup; nothing was merged.", n=alike)
        )
    for row in plan.rows:
        if row.verdict == "rejected":
            reasons = texts.in_a_row(problem_sentence(one) for one in row.problems if one.blocks)
            lines.append(translate("Command", "Row {row}, {name}: {reasons}").format(
                row=row.row, name=row.name or "–", reasons=reasons))  # fmt: skip
    return lines


def _export(options: argparse.Namespace) -> int:
    if options.as_of and options.kind != _OF_A_DAY:
        raise OptionAlone("--as-of", [_OF_A_DAY], "these_only")
    if options.kind == FINANCE:
        return finance.export(options)
    from jib_desktop.exchange import review
    from jib_desktop.exchange.writing import Look
    from jib_desktop.services.desks_import import DayPlan

    look = Look(language=language_of(options))
    wanted = None
    if options.as_of:
        wanted = DayPlan(options.as_of)
        look = replace(look, about=day_words(options.as_of))
    with open_store(options, read_only=True) as store, store.read() as session:
        if options.kind == ALL:
            _refuse_with_all(options)
            written = review.export_all(session, options.file, look=look, progress=progress_of(options))
        elif options.template:
            written = _fill(session, options, look, wanted)
        else:
            written = review.export(
                session, options.kind, options.file, wanted=wanted, look=look, progress=progress_of(options)
            )
    lines = [translate("Command", "Wrote %n row(s) to {path}.", n=written.rows).format(path=options.file)]
    if removed := written.removed_characters:
        lines.append(
            translate("Command", "%n character(s) that no workbook can hold were left out.", n=removed)
        )
    data = {"file": options.file, "rows": written.rows, "removed_characters": removed}
    answer(options, data, lines)
    return DONE


def _fill(session: Any, options: argparse.Namespace, look: Any, wanted: Any) -> Any:
    from jib_desktop.exchange import templates

    return templates.export(
        session, options.kind, options.template, options.file, wanted=wanted, look=look,
        progress=progress_of(options),
    )  # fmt: skip
