"""The command line: the same services as the window, without it.

Exit status: 0 done, 1 the person can mend it (the sentence stands on stderr), 2 usage, 3 trouble outside.
"""

from __future__ import annotations

import argparse
import gc
import io
import json
import locale
import os
import sys
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from jib_desktop import __version__, log, paths
from jib_desktop.errors import FileDamaged, JibError, RecordUnknown, UserMistake
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.ui import catalogue, texts
from jib_desktop.ui.sentences import problem_sentence, sentence
from jib_desktop.ui.texts import action_words, column_word, translate, value_words, verdict_word

DONE, MISTAKE, USAGE, TROUBLE = 0, 1, 2, 3
KINDS = ("startups", "contacts")


def main(arguments: Sequence[str]) -> int:
    """Run one command, or open the window without one; return the exit status."""
    options = _parser().parse_args(arguments)
    log.start()
    texts.install(catalogue.read(catalogue.supported(options.lang or _system_language())))
    if options.command is None:
        from jib_desktop.ui import app  # Qt only where a window opens

        return app.run(options.data, options.lang)
    gc.enable()
    _print_any_text()
    try:
        status = int(_COMMANDS[options.command](options))
        sys.stdout.flush()
        return status
    except JibError as error:
        print(sentence(error), file=sys.stderr)
        return MISTAKE if isinstance(error, UserMistake) else TROUBLE
    except (Cancelled, KeyboardInterrupt):
        print(translate("Command", "Stopped; nothing was written."), file=sys.stderr)
        return MISTAKE
    except BrokenPipeError:
        # Whoever read the output (head, less) has gone; keep Python from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        text = translate("Command", "The answer could not be written: {detail}").format(detail=error.strerror)
        print(text, file=sys.stderr)
        return TROUBLE


def _print_any_text() -> None:
    """Let Chinese pass where the system's old encoding has no sign for it: UTF-8 in a pipe, else escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="backslashreplace")
            else:
                stream.reconfigure(encoding="utf-8")


def _system_language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value
    return locale.getlocale()[0] or "en"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="jib-desktop",
        description="Runs the day at the Joint Innovation Base. Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"jib-desktop {__version__}")
    parser.add_argument("--data", type=Path, metavar="FILE", help="the data file (.jib)")
    parser.add_argument("--lang", metavar="L", help="en, de or zh_CN; otherwise the system's language")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str, *, answers: bool = True) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=text, description=text)
        if answers:
            one.add_argument("--json", action="store_true", help="answer in JSON")
        return one

    new = command("new", "make a new data file")
    new.add_argument("--demo", action="store_true", help="with 22 invented startups")
    new.add_argument("--rows", type=_count, metavar="N", help="with N invented startups, for measuring")
    take = command("import", "take records from a workbook or list")
    take.add_argument("kind", choices=KINDS)
    take.add_argument("file", type=Path)
    take.add_argument("--map", action="append", type=_assignment, default=[], metavar="HEADER=FIELD")
    take.add_argument("--sheet", help="the sheet to read; otherwise the first with rows")
    take.add_argument("--dry-run", action="store_true", help="only say what would happen")
    give = command("export", "write records into a workbook (.xlsx) or list (.csv)")
    give.add_argument("kind", choices=KINDS)
    give.add_argument("file", type=Path)
    find = command("find", "find startups by name, pinyin, code, contact")
    find.add_argument("text")
    history = command("history", "show what happened to a record")
    history.add_argument("kind", choices=KINDS[:1])
    history.add_argument("id", help="its ID, source ID or credit code")
    command("undo", "take the last action back")
    command("redo", "repeat what was undone")
    backup = command("backup", "write a checked copy of the data file")
    backup.add_argument("file", type=Path)
    command("check", "verify the data file")
    tour = command("tour", "save a picture of every page and dialog", answers=False)
    tour.add_argument("dir", type=Path)
    return parser


def _count(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 5_000_000:
        raise argparse.ArgumentTypeError("N is a number from 0 to 5000000")
    return number


def _assignment(text: str) -> tuple[str, str]:
    header, sign, field = text.rpartition("=")
    if not sign or not header or not field:
        raise argparse.ArgumentTypeError(f"{text!r} is not HEADER=FIELD")
    return header, field


# --- shared by the commands ---


def _data_file(options: argparse.Namespace) -> Path:
    return options.data or paths.default_data_file()


@contextmanager
def _store(options: argparse.Namespace, *, read_only: bool = False) -> Iterator[Any]:
    from jib_desktop.db.store import Store  # keeps `--help` and `--version` quick

    store = Store.open(_data_file(options), read_only=read_only)
    try:
        yield store
    finally:
        store.close()


def _progress(options: argparse.Namespace) -> Progress:
    """Return a progress that writes one line to a terminal, and nothing to a file or pipe."""
    if not sys.stderr.isatty() or getattr(options, "json", False):
        return Progress()

    def report(done: int, total: int) -> None:
        share = f"{100 * done // total:3d} %" if total else str(done)
        print(f"\r{share}", end="" if not total or done < total else "\r     \r", file=sys.stderr, flush=True)

    return Progress(report)


def _plain(value: Any) -> Any:
    if isinstance(value, (uuid.UUID, datetime, date, Path)):
        return str(value) if not isinstance(value, datetime) else value.isoformat()
    raise TypeError(type(value).__name__)


def _answer(
    options: argparse.Namespace, data: Any, lines: Sequence[str] | Callable[[], Sequence[str]]
) -> None:
    if options.json:
        print(json.dumps(data, ensure_ascii=False, default=_plain))
    else:
        for line in lines() if callable(lines) else lines:
            print(line)


# --- commands ---


def _new(options: argparse.Namespace) -> int:
    from jib_desktop.db.store import Store, remove_data_file
    from jib_desktop.services import demo

    path = _data_file(options)
    store = Store.create(path)
    try:
        if options.demo:
            demo.make_demo(store)
        if options.rows:
            with store.write("rows_made", can_be_undone=False) as session:
                demo.make_rows(session, options.rows, _progress(options))
    except BaseException:
        # Half a demo, or fewer rows than asked for, is nothing anybody wants to find.
        store.close()
        remove_data_file(path)
        raise
    store.close()
    _answer(options, {"file": path}, [translate("Command", "Made {path}.").format(path=path)])
    return DONE


def _import(options: argparse.Namespace) -> int:
    from jib_desktop.exchange import review

    mapping = dict(options.map)
    with _store(options, read_only=options.dry_run) as store:
        progress = _progress(options)
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
    _answer(options, _plan_data(plan), lambda: _plan_lines(plan, options.dry_run))
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

    look = Look(language=catalogue.supported(options.lang or _system_language()))
    with _store(options, read_only=True) as store, store.read() as session:
        written = review.export(session, options.kind, options.file, look=look, progress=_progress(options))
    text = translate("Command", "Wrote %n row(s) to {path}.", n=written.rows).format(path=options.file)
    _answer(options, {"file": options.file, "rows": written.rows}, [text])
    return DONE


def _find(options: argparse.Namespace) -> int:
    from jib_desktop.services import startups

    with _store(options, read_only=True) as store, store.read() as session:
        rows = startups.find(session, options.text)
    data = [
        {
            name: getattr(row, name)
            for name in ("id", "name_en", "name_zh", "short_name", "stage", "city", "credit_code")
        }
        for row in rows
    ]
    lines = [
        f"{row.id}  {row.name_en} {row.name_zh}".rstrip() + f"  ({texts.stage_word(row.stage)})"
        for row in rows
    ]
    _answer(options, data, lines or [translate("Command", "Nothing found.")])
    return DONE


def _record_id(session: Any, text: str) -> uuid.UUID:
    from jib_desktop.services import startups

    try:
        found = [uuid.UUID(text)]
    except ValueError:
        found = startups.find_ids(session, text)
    if len(found) != 1 or not startups.is_known(session, found[0]):
        raise RecordUnknown(text, len(found))
    return found[0]


def _history(options: argparse.Namespace) -> int:
    from jib_desktop.services import history

    with _store(options, read_only=True) as store, store.read() as session:
        changes = history.record_history(session, _record_id(session, options.id))
    data = [
        {
            "at": one.at, "actor": one.actor, "action": one.label, "kind": one.kind, "table": one.table,
            "id": one.row_id, "field": one.field, "old": one.old, "new": one.new,
        }
        for one in changes
    ]  # fmt: skip
    _answer(options, data, lambda: [_history_line(one) for one in changes])
    return DONE


def _history_line(one: Any) -> str:
    old, new = value_words(one.field, one.old) or "–", value_words(one.field, one.new) or "–"
    return f"{texts.moment_words(one.at)}  {one.actor}  {column_word(one.field)}: {old} → {new}"


def _undo(options: argparse.Namespace) -> int:
    from jib_desktop.services import history

    with _store(options) as store:
        target = history.undo(store).result
    words = action_words(target.label, target.subject)
    _answer(options, {"undone": target.label, "subject": target.subject},
            [translate("Command", "Undone: {action}").format(action=words)])  # fmt: skip
    return DONE


def _redo(options: argparse.Namespace) -> int:
    from jib_desktop.services import history

    with _store(options) as store:
        target = history.redo(store).result
    words = action_words(target.label, target.subject)
    _answer(options, {"redone": target.label, "subject": target.subject},
            [translate("Command", "Redone: {action}").format(action=words)])  # fmt: skip
    return DONE


def _backup(options: argparse.Namespace) -> int:
    with _store(options, read_only=True) as store:
        store.back_up(options.file, _progress(options))
    text = translate("Command", "Wrote the backup {path}.").format(path=options.file)
    _answer(options, {"file": options.file}, [text])
    return DONE


def _check(options: argparse.Namespace) -> int:
    from jib_desktop.services import check

    try:
        with _store(options, read_only=True) as store:
            faults = store.damage()
            if not faults:
                with store.read() as session:
                    faults = check.find_faults(session)
    except FileDamaged as error:
        faults = [error.detail]
    _answer(options, {"ok": not faults, "faults": faults}, faults or [translate("Command", "All is well.")])
    return MISTAKE if faults else DONE


def _tour(options: argparse.Namespace) -> int:
    from jib_desktop.ui import tour  # the only command that needs Qt

    return tour.run(options.data, options.dir)


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "new": _new, "import": _import, "export": _export, "find": _find, "history": _history, "undo": _undo,
    "redo": _redo, "backup": _backup, "check": _check, "tour": _tour,
}  # fmt: skip
