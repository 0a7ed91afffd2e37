"""Starts the program on a data file and says when its first rows are painted; then how much memory it takes.

python start_probe.py FILE [--stay]   (--stay: until the ids of all rows are there)
"""

from __future__ import annotations

import gc

gc.disable()  # as jib_desktop/__main__.py begins

import os  # noqa: E402
import sys  # noqa: E402
import tempfile  # noqa: E402
from pathlib import Path  # noqa: E402

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402

from jib_desktop.settings import Settings  # noqa: E402
from jib_desktop.ui.app import App, prepared  # noqa: E402
from jib_desktop.ui.pages.startups import StartupsPage  # noqa: E402


def resident_megabytes() -> float:
    """Return the resident memory of this process in MB."""
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


class Watcher(QObject):
    """Waits for the first paint of the table with rows in it: over when the window is painted whole.

    It looks at the table alone: to hand every event of the program to Python would cost 15 ms of the start.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and len(page.model.ids):
            viewport.removeEventFilter(self)
            QTimer.singleShot(0, painted)
        return False


def painted() -> None:
    print("painted", flush=True)
    if "--stay" not in sys.argv:
        os._exit(0)
    if page.model.is_complete:
        leave()
    page.model.completed.connect(lambda: QTimer.singleShot(1000, leave))


def leave() -> None:
    print(f"{resident_megabytes():.1f} {len(page.model.ids)}", flush=True)
    os._exit(0)


def opened(path: Path) -> StartupsPage:
    """Open the window on a file and return its page."""
    app = App(qt, Settings(Path(tempfile.mkdtemp()) / "settings.json"), "en")
    app.start(path)
    assert app.window is not None
    app.window.resize(1440, 900)
    found = app.window.page("startups")
    assert isinstance(found, StartupsPage)
    return found


qt = prepared()
page = opened(Path(sys.argv[1]))
viewport = page.startup_table.viewport()
watcher = Watcher()
viewport.installEventFilter(watcher)
qt.exec()
