"""Actions of a page that is a list: shortcuts, menus of the window, context menu, command palette."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from jib_desktop.ui.icons import icon
from jib_desktop.ui.synonyms import synonyms

if TYPE_CHECKING:
    from jib_desktop.ui.pages.list_page import ListPage

Act = Callable[..., object]


class ListMenus(QObject):
    """Makes the actions of a page and keeps them fitting to what is chosen.

    A subclass makes its own, among them `new`, `import_` and `export`, and then calls `finish`.
    """

    new: QAction
    import_: QAction
    export: QAction

    def __init__(self, page: ListPage, choose_columns: Act) -> None:
        super().__init__(page)
        self._list = page
        self.columns = self.action("ph.columns", choose_columns, "", "view")

    # --- what a feature answers ---

    def words(self) -> Iterable[tuple[QAction, str]]:
        """Return the actions with their words in the language of the window."""
        raise NotImplementedError

    def menu(self) -> QMenu:
        """Return the menu of what is chosen."""
        raise NotImplementedError

    # --- making ---

    def action(self, glyph: str, act: Act, keys: str, menu: str, *, only_in_table: bool = False) -> QAction:
        """Make an action of the page: its sign, what it does, its keys and the menu it stands in."""
        made = QAction(icon(glyph), "", self._list)
        made.setProperty("glyph", glyph)
        made.setProperty("menu", menu)
        # The signal's own argument, whether it is ticked, is not for the act.
        made.triggered.connect(lambda *_: act())
        if keys:
            made.setShortcut(keys)
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if only_in_table:
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._list.table.addAction(made)
        self._list.addAction(made)
        return made

    def finish(self) -> None:
        """Make what every list has behind the feature's own, and connect the buttons of the page."""
        page, table = self._list, self._list.table
        self.find = self.action("ph.magnifying-glass", self._find, "Ctrl+F", "edit")
        self.copy = self.action("ph.copy", table.copy_asked.emit, "Ctrl+C", "edit", only_in_table=True)
        table.menu_asked.connect(self.open_menu)
        for signal, action in (
            (page.new_button.clicked, self.new),
            (page.import_button.clicked, self.import_),
            (page.export_button.clicked, self.export),
            (page.columns_button.clicked, self.columns),
            (page.empty_page.primary_clicked, self.new),
            (page.empty_page.secondary_clicked, self.import_),
        ):
            signal.connect(action.trigger)
        for name, action in vars(self).items():
            if isinstance(action, QAction):
                action.setProperty("also", synonyms(name.rstrip("_")))

    def retranslate(self) -> None:
        """Name the actions in another language."""
        for action, words in (
            (self.find, self.tr("Find in the list")),
            (self.copy, self.tr("Copy rows")),
            (self.columns, self.tr("Columns …")),
            *self.words(),
        ):
            action.setText(words)

    # --- using ---

    def enable(self) -> None:
        """Switch off what cannot be done with what is chosen."""
        writable = not self._list.store.read_only
        for action in (self.new, self.import_):
            action.setEnabled(writable)
        self.copy.setEnabled(self._list.table.selected_count() > 0)

    def open_menu(self, spot: QPoint) -> None:
        """Open the menu of what is chosen."""
        self.menu().popup(spot)

    def empty_menu(self) -> QMenu:
        """Return a menu that is gone when it is closed."""
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _find(self) -> None:
        self._list.search_field.setFocus()
        self._list.search_field.selectAll()
