"""Starts the program: with a command it answers on the command line, without one it opens the window."""

from __future__ import annotations

import gc
import multiprocessing
import sys


def main() -> int:
    """Run the program and return its exit status."""
    # Foreign workbooks are read in a child process; the frozen program starts that with its own file.
    multiprocessing.freeze_support()
    # Importing makes 200,000 lasting objects; looking through them for garbage costs a fifth of the start.
    # The window takes over (ui/garbage.py); a command turns it on again before it works.
    gc.disable()
    from jib_desktop import cli  # after freeze_support, which must come first

    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
