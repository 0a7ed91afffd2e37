"""Actions of the page of startups: shortcuts, menus of the window, context menu, command palette."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from jib_desktop.rules.startups import Stage
from jib_desktop.ui.icons import icon
from jib_desktop.ui.statuses import stage_status
from jib_desktop.ui.synonyms import synonyms
from jib_desktop.ui.words.startups import stage_word

if TYPE_CHECKING:
    from jib_desktop.ui.pages.startups import StartupsPage


class StartupsMenus(QObject):
    """Makes the actions of the page and keeps them fitting to what is chosen."""

    def __init__(self, page: StartupsPage) -> None:
        super().__init__(page)
        self._page = page
        acts, table = page.acts, page.startup_table
        self.new = self._action("ph.plus", acts.new, "Ctrl+N", "edit")
        self.edit = self._action("ph.pencil-simple", acts.edit, "F2", "edit")
        self.note = self._action("ph.note", acts.note, "Ctrl+Shift+N", "edit")
        self.contact = self._action("ph.user-plus", acts.add_contact, "", "edit")
        self.merge = self._action("ph.git-merge", acts.merge_selected, "", "edit")
        self.remove = self._action("ph.trash", acts.remove, "Del", "edit", only_in_table=True)
        self.restore = self._action("ph.arrow-u-up-left", acts.restore, "", "edit")
        self.import_ = self._action("ph.upload-simple", acts.import_startups, "Ctrl+I", "data")
        self.import_contacts = self._action("ph.users", acts.import_contacts, "", "data")
        self.export = self._action("ph.download-simple", acts.export, "Ctrl+E", "data")
        self.templates = self._action("ph.table", acts.templates, "", "data")
        self.duplicates = self._action("ph.git-merge", acts.find_duplicates, "", "tools")
        self.fields = self._action("ph.tag", acts.own_fields, "", "tools")
        self.columns = self._action("ph.columns", acts.choose_columns, "", "view")
        self.filter_stage = self._action("ph.funnel", page.stage_chip.open_choices, "", "view")
        self.filter_field = self._action("ph.funnel", page.field_chip.open_choices, "", "view")
        self.filter_city = self._action("ph.funnel", page.city_chip.open_choices, "", "view")
        self.filter_removed = self._action("ph.trash", page.removed_chip.click, "", "view")
        self.find = self._action("ph.magnifying-glass", self._find, "Ctrl+F", "edit")
        self.copy = self._action("ph.copy", table.copy_asked.emit, "Ctrl+C", "edit", only_in_table=True)
        self.stages = {str(stage): self._stage(stage) for stage in Stage}
        table.menu_asked.connect(self.open_menu)
        page.new_button.clicked.connect(self.new.trigger)
        page.import_button.clicked.connect(self.import_.trigger)
        page.export_button.clicked.connect(self.export.trigger)
        page.columns_button.clicked.connect(self.columns.trigger)
        for name, action in vars(self).items():
            if isinstance(action, QAction):
                action.setProperty("also", synonyms(name.rstrip("_")))
        self.retranslate()

    def _action(
        self, glyph: str, act: Callable[..., object], keys: str, menu: str, *, only_in_table: bool = False
    ) -> QAction:
        action = QAction(icon(glyph), "", self._page)
        action.setProperty("glyph", glyph)
        action.setProperty("menu", menu)
        # The signal's own argument, whether it is ticked, is not for the act.
        action.triggered.connect(lambda *_: act())
        if keys:
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if only_in_table:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._page.startup_table.addAction(action)
        self._page.addAction(action)
        return action

    def _stage(self, stage: Stage) -> QAction:
        status = stage_status(stage)
        action = QAction(icon(status.glyph, status.family), "", self._page)
        action.setCheckable(True)
        action.triggered.connect(partial(self._page.acts.set_stage, str(stage)))
        return action

    def retranslate(self) -> None:
        """Name the actions in another language."""
        for action, words in (
            (self.new, self.tr("New startup …")),
            (self.edit, self.tr("Edit …")),
            (self.note, self.tr("Note …")),
            (self.contact, self.tr("Add contact …")),
            (self.merge, self.tr("Merge …")),
            (self.remove, self.tr("Remove")),
            (self.restore, self.tr("Restore")),
            (self.import_, self.tr("Import startups …")),
            (self.import_contacts, self.tr("Import contacts …")),
            (self.export, self.tr("Export startups …")),
            (self.templates, self.tr("Templates of one’s own …")),
            (self.duplicates, self.tr("Likely duplicates …")),
            (self.fields, self.tr("Innovation fields …")),
            (self.columns, self.tr("Columns …")),
            (self.filter_stage, self.tr("Filter by stage …")),
            (self.filter_field, self.tr("Filter by field …")),
            (self.filter_city, self.tr("Filter by city …")),
            (self.filter_removed, self.tr("Removed startups")),
            (self.find, self.tr("Find in the list")),
            (self.copy, self.tr("Copy rows")),
        ):
            action.setText(words)
        for stage, action in self.stages.items():
            action.setText(stage_word(stage))

    def enable(self) -> None:
        """Switch off what cannot be done with what is chosen."""
        details = self._page.panel.details
        count = self._page.startup_table.selected_count()
        writable = not self._page.store.read_only
        kept = details is not None and details.record.removed_at is None and writable
        for action in (self.edit, self.note, self.contact, self.remove):
            action.setEnabled(kept)
        for action in (self.new, self.import_, self.import_contacts, self.fields):
            action.setEnabled(writable)
        self.merge.setEnabled(kept and count <= 2)
        self.restore.setEnabled(details is not None and not kept and writable)
        self.copy.setEnabled(count > 0)
        for stage, action in self.stages.items():
            action.setEnabled(kept and count == 1)
            action.setChecked(details is not None and details.record.values["stage"] == stage)

    def open_menu(self, spot: QPoint) -> None:
        """Open the menu of the chosen startups."""
        self.menu().popup(spot)

    def menu(self) -> QMenu:
        """Return the menu of the chosen startups."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        details = self._page.panel.details
        if details is not None and details.record.removed_at is not None:
            menu.addActions([self.restore, self.copy])
            return menu
        menu.addActions([self.edit, self.note, self.contact])
        stages = menu.addMenu(icon("ph.flag"), self.tr("Change stage"))
        stages.addActions(list(self.stages.values()))
        menu.addSeparator()
        menu.addActions([self.copy, self.merge])
        menu.addSeparator()
        menu.addAction(self.remove)
        return menu

    def _find(self) -> None:
        self._page.search_field.setFocus()
        self._page.search_field.selectAll()
