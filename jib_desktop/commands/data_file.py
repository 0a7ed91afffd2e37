"""The data file: make, take back, back up, check, look at."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from jib_desktop.commands.answering import (
    DONE,
    MISTAKE,
    Commands,
    answer,
    data_file,
    open_store,
    progress_of,
)
from jib_desktop.errors import FileDamaged
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import action_words


def add(commands: Commands) -> None:
    """Add `new`, `undo`, `redo`, `backup`, `check` and `tour`."""
    new = commands.add("new", "make a new data file", _new)
    new.add_argument("--demo", action="store_true", help="with 22 invented startups")
    new.add_argument("--rows", type=_count, metavar="N", help="with N invented startups, for measuring")
    commands.add("undo", "take the last action back", _undo)
    commands.add("redo", "repeat what was undone", _redo)
    backup = commands.add("backup", "write a checked copy of the data file", _backup)
    backup.add_argument("file", type=Path)
    commands.add("check", "verify the data file", _check)
    tour = commands.add("tour", "save a picture of every page and dialog", _tour, answers=False)
    tour.add_argument("dir", type=Path)


def _count(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 5_000_000:
        raise argparse.ArgumentTypeError("N is a number from 0 to 5000000")
    return number


def _new(options: argparse.Namespace) -> int:
    # Loaded where it is needed: `--help` and `--version` are quick without.
    from jib_desktop.db.store import Store, remove_data_file
    from jib_desktop.services import demo

    path = data_file(options)
    store = Store.create(path)
    try:
        if options.demo:
            demo.make_demo(store)
        if options.rows:
            with store.write("rows_made", can_be_undone=False) as session:
                demo.make_rows(session, options.rows, progress_of(options))
    except BaseException:
        # Half a demo, or fewer rows than asked for, is nothing anybody wants to find.
        store.close()
        remove_data_file(path)
        raise
    store.close()
    answer(options, {"file": path}, [translate("Command", "Made {path}.").format(path=path)])
    return DONE


def _undo(options: argparse.Namespace) -> int:
    from jib_desktop.services import history

    with open_store(options) as store:
        target = history.undo(store).result
    text = translate("Command", "Undone: {action}")
    return _say_taken_back(options, "undone", text, target)


def _redo(options: argparse.Namespace) -> int:
    from jib_desktop.services import history

    with open_store(options) as store:
        target = history.redo(store).result
    text = translate("Command", "Redone: {action}")
    return _say_taken_back(options, "redone", text, target)


def _say_taken_back(options: argparse.Namespace, key: str, text: str, target: Any) -> int:
    line = text.format(action=action_words(target.label, target.subject))
    answer(options, {key: target.label, "subject": target.subject}, [line])
    return DONE


def _backup(options: argparse.Namespace) -> int:
    with open_store(options, read_only=True) as store:
        store.back_up(options.file, progress_of(options))
    text = translate("Command", "Wrote the backup {path}.").format(path=options.file)
    answer(options, {"file": options.file}, [text])
    return DONE


def _check(options: argparse.Namespace) -> int:
    from jib_desktop.services import check, check_credits

    try:
        with open_store(options, read_only=True) as store:
            faults = store.damage()
            if not faults:
                with store.read() as session:
                    faults = [*check.find_faults(session), *check_credits.find_credit_faults(session)]
    except FileDamaged as error:
        faults = [error.detail]
    answer(options, {"ok": not faults, "faults": faults}, faults or [translate("Command", "All is well.")])
    return MISTAKE if faults else DONE


def _tour(options: argparse.Namespace) -> int:
    from jib_desktop.ui import tour  # this and the statement as a PDF are all that needs Qt

    return tour.run(options.data, options.dir)
