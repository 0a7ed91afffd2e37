"""The finance workbook without a window: `export finance --from DATE --to DATE FILE.xlsx`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from typing import Any

from jib_desktop.commands.answering import DONE, a_day, answer, language_of, open_store, progress_of
from jib_desktop.errors import FileInUse
from jib_desktop.ui.texts import translate


def add_period(parser: argparse.ArgumentParser) -> None:
    """Add the days of a period (both in it); only the finance workbook asks for them."""
    parser.add_argument("--from", dest="first", type=a_day, metavar="DATE", help="of the finance workbook")
    parser.add_argument("--to", dest="last", type=a_day, metavar="DATE", help="its last day, included")


def export(options: argparse.Namespace) -> int:
    """Write the finance workbook of a period, by itself the present year."""
    # Loaded where it is needed: `--help` and `--version` are quick without.
    from jib_desktop.exchange import finance
    from jib_desktop.exchange.writing import Look

    with _opened(options) as store:
        today = store.clock().astimezone().date()
        first = options.first or date((options.last or today).year, 1, 1)
        last = options.last or date(first.year, 12, 31)
        look = Look(language=language_of(options), author=store.actor)
        written = finance.export(store, options.file, first, last, look=look, progress=progress_of(options))
    data = {"file": options.file, "rows": written.rows, "from": first, "to": last}
    words = translate("Command", "Wrote %n row(s) to {path}.", n=written.rows).format(path=options.file)
    answer(options, data, [words])
    return DONE


@contextmanager
def _opened(options: argparse.Namespace) -> Iterator[Any]:
    """Open the data file, to read only while another desk has it: then no point is kept for the next time."""
    with ExitStack() as stack:
        try:
            store = stack.enter_context(open_store(options))
        except FileInUse:
            store = stack.enter_context(open_store(options, read_only=True))
        yield store
