"""The window: menus, tabs, pages and status bar around one open data file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QMenuBar, QStackedWidget, QStatusBar, QWidget

from jib_desktop import paths
from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui import messages
from jib_desktop.ui.backups import Backups
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.choices import Choices
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.icons import icon
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.look import Size
from jib_desktop.ui.pages import PAGES, Page, PageEntry
from jib_desktop.ui.status_line import StatusLine
from jib_desktop.ui.style import APPEARANCES
from jib_desktop.ui.synonyms import synonyms
from jib_desktop.ui.undoing import Undoing
from jib_desktop.ui.waiting import Waiting
from jib_desktop.ui.watch import Watch
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.search_field import SearchField
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.widgets.tab_bar import TabBar
from jib_desktop.ui.widgets.undo_bar import UndoBar

_GLYPHS = {
    "new_file_action": "ph.file-plus",
    "open_action": "ph.folder-open",
    "demo_action": "ph.lightbulb",
    "back_up_action": "ph.clock-counter-clockwise",
    "check_action": "ph.first-aid-kit",
    "quit_action": "ph.sign-out",
    "undo_action": "ph.arrow-u-up-left",
    "redo_action": "ph.arrow-u-up-right",
    "light_theme_action": "ph.sun",
    "dark_theme_action": "ph.moon",
    "system_theme_action": "ph.desktop",
    "palette_action": "ph.magnifying-glass",
    "preferences_action": "ph.gear",
    "shortcuts_action": "ph.keyboard",
    "log_action": "ph.note",
    "about_action": "ph.info",
}
_SEARCH_WIDTH = 296
_FIRST_PICTURE = 15  # ms; that it is painted takes longer, and nothing else runs before it is


class MainWindow(QMainWindow):
    """One window on one data file. Another file means another window (`ui/app.py`)."""

    tab_bar: TabBar
    waiting_strip: Strip
    page_stack: QStackedWidget
    undo_button: Button
    redo_button: Button
    menu_bar: QMenuBar
    status_bar: QStatusBar
    recent_menu: QMenu
    edit_menu: QMenu
    view_menu: QMenu
    data_menu: QMenu
    tools_menu: QMenu
    go_menu: QMenu
    language_menu: QMenu
    new_file_action: QAction
    open_action: QAction
    demo_action: QAction
    back_up_action: QAction
    check_action: QAction
    quit_action: QAction
    undo_action: QAction
    redo_action: QAction
    system_theme_action: QAction
    light_theme_action: QAction
    dark_theme_action: QAction
    palette_action: QAction
    preferences_action: QAction
    shortcuts_action: QAction
    log_action: QAction
    about_action: QAction

    file_wanted = Signal(str, object)  # open | new | demo, path or None
    setting_changed = Signal(str)

    def __init__(self, store: Store, settings: Settings, entries: Sequence[PageEntry] = PAGES) -> None:
        super().__init__()
        self.store = store
        self.settings = settings
        self.changes = ChangeSignal(self)
        self.jobs = Jobs(store, self.changes, partial(messages.show_error, parent=self), self)
        self.jobs.hold()
        load_form("main_window", self)
        self._entries = tuple(entries)
        self._pages: dict[str, Page] = {}
        self._page_actions: list[tuple[QMenu, QAction]] = []
        self.undo_bar = UndoBar(self.page_stack, foot=Size.FOOT)
        self._build_menus()
        self._build_search()
        self._build_tabs()
        self.status_line = StatusLine(self.status_bar, self.jobs)
        self.undoing = Undoing(
            store,
            self.jobs,
            self.changes,
            (self.undo_action, self.redo_action),
            (self.undo_button, self.redo_button),
            self,
        )
        self.undo_bar.undo_asked.connect(self.undoing.undo)
        self.undoing.came_back.connect(self._show_again)
        self.watch = Watch(self.jobs, self.changes, self)
        self.waiting = Waiting(store, self.jobs, self.changes, self.waiting_strip, self._entries)
        self.waiting.counted.connect(self._show_waiting)
        self.waiting_strip.link_clicked.connect(self.show_page)
        self.backups = Backups(store, self.jobs, settings, self)
        self.backups.aged.connect(self.status_line.backup_item.set_text)
        self.back_up_action.triggered.connect(self.backups.ask)
        self._translate()
        self._restore()
        self.undoing.refresh()
        QTimer.singleShot(_FIRST_PICTURE, self.jobs, self.jobs.release)

    # --- building ---

    def _build_menus(self) -> None:
        for name, glyph in _GLYPHS.items():
            action: QAction = getattr(self, name)
            action.setIcon(icon(glyph))
            action.setProperty("glyph", glyph)
            action.setProperty("also", synonyms(name))
        self.new_file_action.triggered.connect(partial(self.file_wanted.emit, "new", None))
        self.open_action.triggered.connect(partial(self.file_wanted.emit, "open", None))
        self.demo_action.triggered.connect(partial(self.file_wanted.emit, "demo", None))
        self.check_action.triggered.connect(self.check_file)
        self.quit_action.triggered.connect(self.close)
        self.palette_action.triggered.connect(self.open_palette)
        self.preferences_action.triggered.connect(self.open_preferences)
        self.shortcuts_action.triggered.connect(self.open_shortcuts)
        self.log_action.triggered.connect(self.open_log_folder)
        self.about_action.triggered.connect(self.open_about)
        self.recent_menu.aboutToShow.connect(self._fill_recent)
        themes = [self.system_theme_action, self.light_theme_action, self.dark_theme_action]
        for action, value in zip(themes, APPEARANCES, strict=True):
            action.setData(value)
        self.choices = Choices(self.settings, themes, self)
        self.choices.chosen.connect(self.setting_changed)
        self.language_menu.addActions(self.choices.languages)

    def _build_search(self) -> None:
        self.search_box = _SearchBox(self)
        self.search_box.asked.connect(self.open_palette)
        # The menu bar takes the size hint of its corner, not the fixed size of a field: hence the frame.
        self._corner = QWidget(self)
        row = QHBoxLayout(self._corner)
        row.setContentsMargins(4, 1, 0, 7)
        row.addWidget(self.search_box)
        self.menu_bar.setCornerWidget(self._corner)

    def _build_tabs(self) -> None:
        for place, entry in enumerate(self._entries):
            self.tab_bar.add("", entry.icon)
            self.page_stack.addWidget(QWidget())
            action = QAction(self)
            action.setShortcut(f"Ctrl+{place + 1}")
            action.setIcon(icon(entry.icon))
            action.setProperty("glyph", entry.icon)
            action.triggered.connect(partial(self.show_page, entry.name))
            self.go_menu.insertAction(self.palette_action, action)
        self.go_menu.insertSeparator(self.palette_action)
        self.tab_bar.currentChanged.connect(self._visit)

    # --- words ---

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "backups"):
            self._translate()
            # The form writes its own words over those that name what undo takes back, but only after this.
            QTimer.singleShot(0, self, self._translate)

    def _translate(self) -> None:
        self.setWindowTitle(f"{self.store.path.name} – JIB Desktop")
        self.search_box.setPlaceholderText(self.tr("Search or run a command"))
        self.search_box.setAccessibleName(self.tr("Search or run a command"))
        self.choices.retranslate()
        for place, entry in enumerate(self._entries):
            self.tab_bar.set_words(place, entry.title())
            self.go_menu.actions()[place].setText(entry.title())
        self.undoing.retranslate()
        self.waiting.say()
        self.show_status()

    def show_status(self) -> None:
        """Write file, state, person and age of the last backup into the status bar."""
        state = self.tr("Read only") if self.store.read_only else self.tr("Saved")
        self.status_line.show_store(self.store, state)
        self.status_line.backup_item.set_text(self.backups.age_words())

    # --- pages ---

    def page(self, name: str) -> Page:
        """Return a page, built if this is its first visit."""
        if name not in self._pages:
            place = self._place(name)
            made = self._entries[place].load()(self.store, self.jobs, self.changes, self.settings)
            made.act_done.connect(self.undo_bar.show_act)
            made.count_changed.connect(partial(self._show_count, place))
            made.record_wanted.connect(self.show_record)
            made.file_wanted.connect(self.file_wanted)
            self.page_stack.insertWidget(place, made)
            self._drop_placeholder(place + 1)
            self._pages[name] = made
            self.undo_bar.raise_()
        return self._pages[name]

    def _drop_placeholder(self, place: int) -> None:
        empty = self.page_stack.widget(place)
        if empty is not None:
            self.page_stack.removeWidget(empty)
            empty.deleteLater()

    def _place(self, name: str) -> int:
        return [entry.name for entry in self._entries].index(name)

    def show_page(self, name: str, *_: object) -> None:
        """Go to a page."""
        place = self._place(name)
        if self.tab_bar.currentIndex() == place:
            self._visit(place)
        self.tab_bar.setCurrentIndex(place)

    def show_record(self, name: str, record_id: UUID) -> None:
        """Go to a page and show one of its records."""
        self.show_page(name)
        self.page(name).show_record(record_id)

    def _show_again(self, table: str, record_id: UUID) -> None:
        """Show a record that came back by undo, if a page holds its kind."""
        if (name := f"{table}s") in [entry.name for entry in self._entries]:
            self.show_record(name, record_id)

    def _visit(self, place: int) -> None:
        self.waiting.show_on(self._entries[place].name)
        page = self.page(self._entries[place].name)
        self.page_stack.setCurrentWidget(page)
        self._offer_page_actions(page)
        page.focus_first()

    def _offer_page_actions(self, page: Page) -> None:
        """Put the page's actions into the menus they name by their property `menu`; hide empty menus."""
        for menu, action in self._page_actions:
            menu.removeAction(action)
        menus = {
            "edit": self.edit_menu,
            "view": self.view_menu,
            "data": self.data_menu,
            "tools": self.tools_menu,
        }
        self._page_actions = [
            (menus[str(action.property("menu"))], action)
            for action in page.actions()
            if action.property("menu") in menus
        ]
        for menu, action in self._page_actions:
            menu.addAction(action)
        self.data_menu.menuAction().setVisible(bool(self.data_menu.actions()))

    def _show_count(self, place: int, number: int, waits: bool) -> None:
        self.tab_bar.set_number(place, None if number < 0 else number, waits=waits)

    def _show_waiting(self, count: int) -> None:
        self._show_count(self._place("contracts"), count or -1, waits=True)

    # --- commands ---

    def commands(self) -> list[QAction]:
        """Return what can be done now: the page's actions first, then those of the menus."""
        current = self.page_stack.currentWidget()
        own = current.actions() if isinstance(current, Page) else []
        pages = [action for action in self.go_menu.actions() if action is not self.palette_action]
        menus = [getattr(self, name) for name in _GLYPHS if name != "palette_action"]
        found = [*own, *pages, *menus, *self.choices.languages]
        return [action for action in dict.fromkeys(found) if not action.isSeparator()]

    def with_keys(self) -> list[QAction]:
        """Return everything that may have a shortcut: the commands, and what lists them."""
        return [*self.commands(), self.palette_action]

    def open_palette(self) -> None:
        """Search everything or run a command."""
        # Dialogs are imported when they are asked for: none is part of the start.
        from jib_desktop.ui.dialogs.command_palette import CommandPalette

        today = self.store.clock().astimezone().date()
        palette = CommandPalette(self.jobs, self.commands(), self, today=today)
        palette.record_chosen.connect(self.show_record)
        palette.open_at(self.mapToGlobal(QPoint(self.width() - 4, 0)))

    def open_preferences(self) -> None:
        """Open the preferences."""
        from jib_desktop.ui.dialogs.preferences import PreferencesDialog

        dialog = PreferencesDialog(self.settings, str(self.store.backup_folder), self)
        dialog.changed.connect(self.setting_changed)
        dialog.exec()

    def open_shortcuts(self) -> None:
        """Show the keyboard shortcuts."""
        from jib_desktop.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self.with_keys(), self).exec()

    def open_about(self) -> None:
        """Show versions and licences."""
        from jib_desktop.ui.dialogs.about import AboutDialog

        AboutDialog(self.store, self).exec()

    def open_log_folder(self) -> None:
        """Show the folder of the log in the system's file manager."""
        paths.log_dir().mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_dir())))

    def check_file(self) -> None:
        """Check the data file in the background and say what was found."""
        self.jobs.run(self.store.damage, self._say_checked, title=self.tr("Checking the file"))

    def _say_checked(self, found: list[str]) -> None:
        if not found:
            messages.show_notice(self.tr("The file is in order."), self)
            return
        text = self.tr("The file does not hold together. Open a backup and keep this file for a look.")
        close = [("ok", self.tr("Close"))]
        messages.ask(self, self.tr("The check found damage"), "\n".join([text, *found[:10]]), close)

    def _fill_recent(self) -> None:
        self.recent_menu.clear()
        for name in self.settings.get("recent_files", []):
            action = self.recent_menu.addAction(name)
            action.setEnabled(Path(name) != self.store.path)
            action.triggered.connect(partial(self.file_wanted.emit, "open", Path(name)))

    # --- coming and going ---

    def _restore(self) -> None:
        geometry = self.settings.get("window_geometry", "")
        if geometry:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        wanted = self.settings.get("page", "")
        names = [entry.name for entry in self._entries]
        self.tab_bar.setCurrentIndex(names.index(wanted) if wanted in names else 0)
        self._visit(self.tab_bar.currentIndex())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember sizes, stop the jobs and let go of the file."""
        for page in self._pages.values():
            page.leave()
        self.settings.set("window_geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        self.settings.set("page", self._entries[self.tab_bar.currentIndex()].name)
        self.settings.save()
        self.jobs.close()
        self.store.close()
        super().closeEvent(event)


class _SearchBox(SearchField):
    """Looks like a search line in the menu bar; a click opens the palette, which has the real one."""

    asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("scale", "menu")
        self.setFixedWidth(_SEARCH_WIDTH)
        self.set_keys("Ctrl+K")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the palette."""
        self.asked.emit()
