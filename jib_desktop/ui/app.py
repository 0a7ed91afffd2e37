"""The program with a window: settings, look, language, data file, main window."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from jib_desktop import log
from jib_desktop.db.store import Store, system_user
from jib_desktop.settings import Settings
from jib_desktop.ui import faults
from jib_desktop.ui.icons import icon
from jib_desktop.ui.language import SYSTEM, Language
from jib_desktop.ui.main_window import MainWindow
from jib_desktop.ui.opening import Opening
from jib_desktop.ui.style import APPEARANCES, Style

_RECENT = 8
_LARGE = 8_000_000  # bytes; `Store.open` checks smaller files at once
_LATER = 2_000  # ms after the window stands


class App:
    """Owns what outlives a window: look, language, settings; opens one window per data file."""

    def __init__(self, qt: QApplication, settings: Settings, language: str | None = None) -> None:
        self.settings = settings
        self.window: MainWindow | None = None
        appearance = settings.get("appearance", "system")
        self.style = Style(qt, appearance if appearance in APPEARANCES else "system")
        self.language = Language(qt, language or settings.get("language", SYSTEM))

    def start(self, path: Path | None) -> bool:
        """Open the first file and its window; False if the person gave up."""
        store = self._opening().open_first(path, self.settings.get("last_file", ""))
        if store is None:
            return False
        self._show(store)
        return True

    def _opening(self) -> Opening:
        return Opening(self.settings.get("actor", ""), self.window)

    def _show(self, store: Store) -> None:
        """Put a window on a store in the place of the one before."""
        old = self.window
        self._remember(store.path)
        window = MainWindow(store, self.settings)
        window.file_wanted.connect(self.open_other)
        window.setting_changed.connect(self.apply)
        window.show()
        self.window = window
        if old is not None:
            old.close()
            old.deleteLater()
        if store.path.stat().st_size > _LARGE:
            QTimer.singleShot(_LATER, window, self._check_large)

    def _check_large(self) -> None:
        if self.window is not None:
            self.window.jobs.run(self.window.store.refuse_damage, title=self.window.tr("Checking the file"))

    def _remember(self, path: Path) -> None:
        name = str(path.resolve())
        recent = [one for one in self.settings.get("recent_files", []) if one != name]
        self.settings.set("recent_files", [name, *recent][:_RECENT])
        self.settings.set("last_file", name)
        # Nobody should wait for the disk before the window stands.
        QTimer.singleShot(0, self.settings.save)

    def open_other(self, what: str, path: Path | None) -> None:
        """Open, make or show the demo file asked for; the window changes only when that worked."""
        assert self.window is not None
        opening = self._opening()
        folder = self.window.store.path.parent
        store: Store | None = None
        if what == "demo":
            store = opening.open_demo()
        elif what == "new":
            path = path or opening.ask_new(folder)
            store = opening.create(path) if path else None
        else:
            path = path or opening.ask_existing(folder)
            store = opening.open(path) if path else None
        if store is not None:
            self._show(store)

    def apply(self, key: str) -> None:
        """Make a changed setting real."""
        if key == "appearance":
            self.style.set_appearance(self.settings.get("appearance", "system"))
        elif key == "language":
            self.language.set_choice(self.settings.get("language", SYSTEM))
        elif key == "actor" and self.window is not None:
            self.window.store.actor = self.settings.get("actor", "") or system_user()
            self.window.show_status()
        if self.window is not None:
            self.window.choices.show()


def prepared() -> QApplication:
    """Return Qt's application as this program wants it, without a window."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("JIB Desktop")
    qt.setDesktopFileName("jib-desktop")
    qt.setWindowIcon(icon("ph.buildings", "accent"))
    faults.install()
    return qt


def run(path: Path | None = None, lang: str | None = None) -> int:
    """Run the program with a window until it is closed; return the exit status."""
    log.start()
    qt = prepared()
    app = App(qt, Settings.load(), lang)
    if not app.start(path):
        return 3
    # What was loaded to get here stays: the search for cycles need not look through it ever again.
    gc.freeze()
    return int(qt.exec())
