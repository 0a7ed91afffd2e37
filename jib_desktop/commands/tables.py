"""Records in and out: import and export."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from jib_desktop.commands.answering import (
    DONE,
    Commands,
    answer,
    language_of,
    open_store,
    progress_of,
)
from jib_desktop.ui import texts
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import verdict_word

KINDS = ("startups", "contacts")


def add(commands: Commands) -> None:
    """Add `import` and `export`."""
    take = commands.add("import", "take records from a workbook or list", _import)
    take.add_argument("kind", choices=KINDS)
    take.add_argument("file", type=Path)
    take.add_argument("--map", action="append", type=_assignment, default=[], metavar="HEADER=FIELD")
    take.add_argument("--sheet", help="the sheet to read; otherwise the first with rows")
    take.add_argument("--dry-run", action="store_true", help="only say what would happen")
    give = commands.add("export", "write records into a workbook (.xlsx) or list (.csv)", _export)
    give.add_argument("kind", choices=KINDS)
    give.add_argument("file", type=Path)
    give.add_argument("--template", metavar="NAME", help="fill a workbook of one's own (see `templates`)")


def _assignment(text: str) -> tuple[str, str]:
    header, sign, field = text.rpartition("=")
    if not sign or not header or not field:
        raise argparse.ArgumentTypeError(f"{text!r} is not HEADER=FIELD")
    return header, field


def _import(options: argparse.Namespace) -> int:
    # Loaded where it is needed: `--help` and `--version` are quick without.
    from jib_desktop.exchange import review

    mapping = dict(options.map)
    with open_store(options, read_only=options.dry_run) as store:
        progress = progress_of(options)
        today = store.clock().astimezone().date()
        with store.read() as session:
            plan = review.prepare(
                session,
                options.kind,
                options.file,
                mapping,
                today=today,
                sheet=options.sheet,
                progress=progress,
            )
        if not options.dry_run and any(row.is_written for row in plan.rows):
            store.back_up_by_itself()
            label = f"{options.kind}_imported"
            store.run(label, lambda session: review.save(session, plan, progress))
    answer(options, _plan_data(plan), lambda: _plan_lines(plan, options.dry_run))
    return DONE


def _plan_data(plan: Any) -> dict[str, Any]:
    rows = [
        {
            "row": row.row,
            "verdict": row.verdict,
            "name": row.name,
            "fields": {name: list(pair) for name, pair in row.fields.items()},
            "problems": [
                {"field": one.field, "code": one.code, "level": one.level, "text": problem_sentence(one)}
                for one in row.problems
            ],
        }
        for row in plan.rows
    ]
    notes = [{"code": one.code, "text": problem_sentence(one)} for one in plan.notes]
    return {**plan.counts(), "left_out": list(plan.left_out), "notes": notes, "rows": rows}


def _plan_lines(plan: Any, dry_run: bool) -> list[str]:
    lines = [f"{verdict_word(verdict)}: {count}" for verdict, count in plan.counts().items()]
    if plan.left_out:
        lines.append(
            translate("Command", "Columns left out: {names}").format(names=texts.listed(plan.left_out))
        )
    lines.extend(problem_sentence(one) for one in plan.notes)
    alike = sum(1 for row in plan.rows for one in row.problems if one.code == "looks_like")
    if alike:
        lines.append(
            translate("Command", "%n row(s) look like another startup; nothing was merged.", n=alike)
        )
    for row in plan.rows:
        if row.verdict == "rejected":
            reasons = " ".join(problem_sentence(one) for one in row.problems if one.blocks)
            lines.append(translate("Command", "Row {row}, {name}: {reasons}").format(
                row=row.row, name=row.name or "–", reasons=reasons))  # fmt: skip
    if dry_run:
        lines.append(translate("Command", "Nothing was written."))
    return lines


def _export(options: argparse.Namespace) -> int:
    from jib_desktop.exchange import review
    from jib_desktop.exchange.writing import Look

    look = Look(language=language_of(options))
    with open_store(options, read_only=True) as store, store.read() as session:
        if options.template:
            written = _fill(session, options, look)
        else:
            written = review.export(
                session, options.kind, options.file, look=look, progress=progress_of(options)
            )
    text = translate("Command", "Wrote %n row(s) to {path}.", n=written.rows).format(path=options.file)
    answer(options, {"file": options.file, "rows": written.rows}, [text])
    return DONE


def _fill(session: Any, options: argparse.Namespace, look: Any) -> Any:
    from jib_desktop.exchange import templates

    kind, progress = options.kind, progress_of(options)
    return templates.export(session, kind, options.template, options.file, look=look, progress=progress)
