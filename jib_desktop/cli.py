"""The command line: the same services as the window, without it.

Exit status: 0 done, 1 the person can mend it (the sentence stands on stderr), 2 usage, 3 trouble outside.
"""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from jib_desktop import __version__, log
from jib_desktop.commands import contracts, data_file, desks, startups, tables, templates
from jib_desktop.commands import credits as credit
from jib_desktop.commands.answering import DONE, MISTAKE, TROUBLE, Commands, language_of
from jib_desktop.errors import JibError, UserMistake
from jib_desktop.progress import Cancelled
from jib_desktop.ui import catalogue, formats, texts
from jib_desktop.ui.sentences import sentence
from jib_desktop.ui.texts import translate


def main(arguments: Sequence[str]) -> int:
    """Run one command, or open the window without one; return the exit status."""
    options = _parser().parse_args(arguments)
    log.start()
    texts.install(catalogue.read(language_of(options)))
    if options.command is None:
        from jib_desktop.ui import app  # Qt only where a window opens

        return app.run(options.data, options.lang)
    formats.use(language_of(options))
    gc.enable()
    _print_any_text()
    try:
        status = int(options.run(options))
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


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="jib-desktop",
        description="Runs the day at the Joint Innovation Base. Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"jib-desktop {__version__}")
    parser.add_argument("--data", type=Path, metavar="FILE", help="the data file (.jib)")
    parser.add_argument("--lang", metavar="L", help="en, de or zh_CN; otherwise the system's language")
    commands = Commands(parser)
    for one in (data_file, tables, templates, startups, contracts, desks, credit):
        one.add(commands)
    return parser
