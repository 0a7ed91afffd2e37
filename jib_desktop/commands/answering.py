"""What the commands share: adding one to the parser, the data file, progress, the answer."""

from __future__ import annotations

import argparse
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

from jib_desktop import paths
from jib_desktop.progress import Progress
from jib_desktop.rules.periods import parse_day
from jib_desktop.ui import catalogue
from jib_desktop.ui.sentences import problem_sentence

DONE, MISTAKE, USAGE, TROUBLE = 0, 1, 2, 3

Run = Callable[[argparse.Namespace], int]


class Commands:
    """Takes commands in; `options.run` of what is parsed is what carries one out."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def add(self, name: str, text: str, run: Run, *, answers: bool = True) -> argparse.ArgumentParser:
        """Add a command; `answers` is whether it can answer in JSON."""
        one = self._commands.add_parser(name, help=text, description=text)
        one.set_defaults(run=run)
        if answers:
            one.add_argument("--json", action="store_true", help="answer in JSON")
        return one


def a_day(text: str) -> date:
    """Return the day that an option names; the parser says what is wrong with another text."""
    found = parse_day("day", text)
    if not isinstance(found, date):
        raise argparse.ArgumentTypeError(problem_sentence(found))
    return found


def system_language() -> str:
    """Return the language that the environment asks for."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value
    return locale.getlocale()[0] or "en"


def data_file(options: argparse.Namespace) -> Path:
    """Return the data file of this call."""
    return options.data or paths.default_data_file()


@contextmanager
def open_store(options: argparse.Namespace, *, read_only: bool = False) -> Iterator[Any]:
    """Open the data file, and close it at the end."""
    from jib_desktop.db.store import Store  # keeps `--help` and `--version` quick

    store = Store.open(data_file(options), read_only=read_only)
    try:
        yield store
    finally:
        store.close()


def progress_of(options: argparse.Namespace) -> Progress:
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


def answer(
    options: argparse.Namespace, data: Any, lines: Sequence[str] | Callable[[], Sequence[str]]
) -> None:
    """Print `data` as JSON if that was asked for, else the lines."""
    if options.json:
        print(json.dumps(data, ensure_ascii=False, default=_plain))
    else:
        for line in lines() if callable(lines) else lines:
            print(line)


def language_of(options: argparse.Namespace) -> str:
    """Return the language of ours in which this call answers and writes."""
    return catalogue.supported(options.lang or system_language())
