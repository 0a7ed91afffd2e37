"""The tour: opens the real windows on demo data, does honest work, and saves a picture of everything.

It is how the README gets its pictures, how we look at what we made, and a test: work that does not come out
as it should ends the tour with a sentence and exit status 1.
"""

from __future__ import annotations

import builtins
import tempfile
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QSize, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from jib_desktop.db.store import Store
from jib_desktop.services import demo
from jib_desktop.settings import Settings
from jib_desktop.ui import messages
from jib_desktop.ui.app import App, prepared
from jib_desktop.ui.main_window import MainWindow
from jib_desktop.ui.pages import (
    PAGES,
    contracts_tour,
    credits_acts_tour,
    credits_figures_tour,
    credits_import_tour,
    credits_papers_tour,
    credits_tour,
    desks_figures_tour,
    desks_tour,
    seats_tour,
    site_tour,
    startups_tour,
)
from jib_desktop.ui.widgets.search_field import SearchField

Kind = TypeVar("Kind", bound=QDialog)

LANGUAGES = ("en", "de", "zh_CN")
THEMES = ("light", "dark")
SIZE = QSize(1440, 900)
_PATIENCE = 60_000  # ms; a step that takes longer has failed
_TICK = 10  # ms
_SOON = 1_000  # ms; a longer timer is not what a picture waits for


class TourFailed(Exception):
    """Something did not come out as it should; the message says what."""


class Guide:
    """Leads through the windows: works like a person, waits for what happens, takes pictures."""

    def __init__(self, app: App, folder: Path, scratch: Path) -> None:
        self.app = app
        self.folder = folder
        self.scratch = scratch
        self.said: list[messages.Message] = []
        self.error: BaseException | None = None
        self.pictures: list[Path] = []
        self._suffix = ""
        messages.record(self._listen)

    def _listen(self, message: messages.Message, _parent: QWidget | None) -> str:
        self.said.append(message)
        if message.error is not None and self.error is None:
            self.error = message.error  # raising here would end in Qt's event loop, not in the tour
        return message.choices[0][0] if message.choices else ""

    @property
    def window(self) -> MainWindow:
        """The window on the present data file."""
        window = self.app.window
        if window is None:
            raise TourFailed("there is no window")
        return window

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the program work until something holds."""
        deadline = QDeadlineTimer(_PATIENCE)
        while not holds():
            if self.error is not None:
                raise TourFailed(f"{what}: {self.error!r}") from self.error
            if deadline.hasExpired():
                raise TourFailed(f"waited in vain: {what}")
            loop = QEventLoop()
            QTimer.singleShot(_TICK, loop.quit)
            loop.exec()

    def settle(self) -> None:
        """Let the program work until nothing runs, nothing is about to, and everything is painted."""
        for _ in range(2):  # one round for the answers, one for what they asked to be painted
            self.until(self._is_idle, "the jobs do not end")
            loop = QEventLoop()
            QTimer.singleShot(0, loop.quit)
            loop.exec()
        self.until(self._is_idle, "the jobs do not end")

    def _is_idle(self) -> bool:
        # What waits a moment for the next key or the next paint is still to come.
        timers = self.window.findChildren(QTimer)
        waits = any(one.isActive() and one.isSingleShot() and one.interval() <= _SOON for one in timers)
        return not waits and not self.window.jobs.busy

    def expect(self, holds: bool, what: str) -> None:
        """End the tour unless something is as it should be."""
        if not holds:
            raise TourFailed(what)

    def type(self, widget: QWidget, text: str) -> None:
        """Type a text into a widget; what no key gives comes as from an input method."""
        if text.isascii():
            QTest.keyClicks(widget, text)
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(widget, event)

    def press(
        self,
        widget: QWidget,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key in a widget."""
        QTest.keyClick(widget, key, modifier)

    def shot(self, widget: QWidget, name: str) -> None:
        """Save a picture of a window or page."""
        self.settle()
        path = self.folder / f"{name}-{self._suffix}.png"
        if not widget.grab().save(str(path)):
            raise TourFailed(f"{path} could not be written")
        self.pictures.append(path)

    def opened(self, kind: builtins.type[Kind]) -> Kind:
        """Return the dialog of a kind that an act opens, once it stands."""

        def found() -> list[Kind]:
            return [one for one in self.window.findChildren(kind) if one.isVisible()]

        self.until(lambda: bool(found()), "the dialog opens")
        self.settle()
        return found()[0]

    def dialog(self, dialog: QDialog, name: str) -> None:
        """Show a dialog, take its picture and close it again."""
        dialog.show()
        dialog.activateWindow()
        self.shot(dialog, name)
        dialog.close()
        self.settle()

    def dress(self, language: str, theme: str) -> None:
        """Switch language and look while the windows stand."""
        self._suffix = f"{language}-{theme}"
        self.window.undo_bar.dismiss()
        for key, value in (("language", language), ("appearance", theme)):
            self.app.settings.set(key, value)
            self.app.apply(key)
        self.settle()

    def dresses(self) -> Iterator[None]:
        """Switch through every language, light and dark."""
        for language in LANGUAGES:
            for theme in THEMES:
                self.dress(language, theme)
                yield


def run(path: Path | None, folder: Path) -> int:
    """Take the tour on a copy of `path` (or on fresh demo data); return the exit status."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="jib-tour-") as scratch:
        work = Path(scratch) / "jinqiao.jib"
        _provide(path, work)
        app = App(prepared(), Settings(Path(scratch) / "settings.json", {"actor": "Li Wen"}), "en")
        guide = Guide(app, folder, Path(scratch))
        try:
            _lead(guide, work)
        except TourFailed as failure:
            traceback.print_exception(failure)
            return 1
        finally:
            messages.record(None)
            if app.window is not None:
                app.window.close()
    print(f"{len(guide.pictures)} pictures in {folder}")  # noqa: T201
    return 0


def _provide(path: Path | None, work: Path) -> None:
    """Make the file the tour works on: what is there is only copied, never changed."""
    if path is not None and path.exists():
        store = Store.open(path, read_only=True)
        store.back_up(work)
    else:
        store = Store.create(work, actor="Li Wen")
        demo.make_demo(store)
    store.close()


def _lead(guide: Guide, work: Path) -> None:
    guide.expect(guide.app.start(work), "the window does not open")
    guide.window.resize(SIZE)
    guide.dress("en", "light")
    startups_tour.work(guide)
    contracts_tour.work(guide)
    desks_tour.work(guide)
    site_tour.work(guide)
    seats_tour.work(guide)
    credits_tour.work(guide)
    credits_acts_tour.work(guide)
    credits_papers_tour.work(guide)
    for _ in guide.dresses():
        _page_pictures(guide, "page")
        startups_tour.pictures(guide)
        contracts_tour.pictures(guide)
        desks_tour.pictures(guide)
        desks_figures_tour.pictures(guide)
        site_tour.pictures(guide)
        seats_tour.pictures(guide)
        credits_tour.pictures(guide)
        credits_acts_tour.pictures(guide)
        credits_figures_tour.pictures(guide)
        credits_import_tour.pictures(guide)
        credits_papers_tour.pictures(guide)
        _frame_pictures(guide)
    _empty_pictures(guide)


def _page_pictures(guide: Guide, what: str) -> None:
    for entry in PAGES:
        guide.window.show_page(entry.name)
        guide.shot(guide.window, f"{entry.name}-{what}")


def _frame_pictures(guide: Guide) -> None:
    # The dialogs of the frame are imported where they are shown, as the window itself does.
    from jib_desktop.errors import FileInUse
    from jib_desktop.ui.dialogs.about import AboutDialog
    from jib_desktop.ui.dialogs.command_palette import CommandPalette
    from jib_desktop.ui.dialogs.preferences import PreferencesDialog
    from jib_desktop.ui.dialogs.question import QuestionDialog
    from jib_desktop.ui.dialogs.report import ReportDialog
    from jib_desktop.ui.dialogs.shortcuts import ShortcutsDialog
    from jib_desktop.ui.sentences import sentence

    window = guide.window
    guide.dialog(
        PreferencesDialog(guide.app.settings, str(window.store.backup_folder), window), "preferences-dialog"
    )
    guide.dialog(AboutDialog(window.store, window), "about-dialog")
    guide.dialog(ShortcutsDialog(window.with_keys(), window), "shortcuts-dialog")
    guide.dialog(ReportDialog(RuntimeError("an example for the tour"), window), "report-dialog")
    text = sentence(FileInUse(Path("jinqiao.jib")))
    choices = [("read", window.tr("Read only")), ("close", window.tr("Close"))]
    heading = QCoreApplication.translate("Messages", "That did not work")
    guide.dialog(QuestionDialog(heading, text, choices, window), "question-dialog")
    palette = CommandPalette(window.jobs, window.commands(), window)
    palette.open_at(window.mapToGlobal(window.rect().topRight()))
    guide.type(palette.findChild(SearchField) or palette, "xg")
    guide.shot(palette, "palette")
    palette.close()


def _empty_pictures(guide: Guide) -> None:
    """Show every page as a new file shows it."""
    store = Store.create(guide.scratch / "new.jib", actor="Li Wen")
    store.close()
    guide.app.open_other("open", guide.scratch / "new.jib")
    guide.window.resize(SIZE)
    for _ in guide.dresses():
        _page_pictures(guide, "empty")
