"""Actions of the page of startups: shortcuts, menus of the window, context menu, command palette."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from jib_desktop.rules.startups import Stage
from jib_desktop.ui.icons import icon
from jib_desktop.ui.pages.list_menus import ListMenus
from jib_desktop.ui.statuses import stage_status
from jib_desktop.ui.words.startups import stage_word

if TYPE_CHECKING:
    from jib_desktop.ui.pages.startups import StartupsPage


class StartupsMenus(ListMenus):
    """Makes the actions of the page and keeps them fitting to what is chosen."""

    def __init__(self, page: StartupsPage) -> None:
        acts = page.acts
        super().__init__(page, acts.choose_columns)
        self._page = page
        self.new = self.action("ph.plus", acts.new, "Ctrl+N", "edit")
        self.edit = self.action("ph.pencil-simple", acts.edit, "F2", "edit")
        self.note = self.action("ph.note", acts.note, "Ctrl+Shift+N", "edit")
        self.contact = self.action("ph.user-plus", acts.add_contact, "", "edit")
        self.merge = self.action("ph.git-merge", acts.merge_selected, "", "edit")
        self.remove = self.action("ph.trash", acts.remove, "Del", "edit", only_in_table=True)
        self.restore = self.action("ph.arrow-u-up-left", acts.restore, "", "edit")
        self.import_ = self.action("ph.upload-simple", acts.import_startups, "Ctrl+I", "data")
        self.import_contacts = self.action("ph.users", acts.import_contacts, "", "data")
        self.export = self.action("ph.download-simple", acts.export, "Ctrl+E", "data")
        self.templates = self.action("ph.table", acts.templates, "", "data")
        self.duplicates = self.action("ph.git-merge", acts.find_duplicates, "", "tools")
        self.fields = self.action("ph.tag", acts.own_fields, "", "tools")
        self.filter_stage = self.action("ph.funnel", page.stage_chip.open_choices, "", "view")
        self.filter_field = self.action("ph.funnel", page.field_chip.open_choices, "", "view")
        self.filter_city = self.action("ph.funnel", page.city_chip.open_choices, "", "view")
        self.filter_removed = self.action("ph.trash", page.removed_chip.click, "", "view")
        self.stages = {str(stage): self._stage(stage) for stage in Stage}
        self.finish()

    def _stage(self, stage: Stage) -> QAction:
        status = stage_status(stage)
        action = QAction(icon(status.glyph, status.family), "", self._page)
        action.setCheckable(True)
        action.triggered.connect(partial(self._page.acts.set_stage, str(stage)))
        return action

    def words(self) -> Iterable[tuple[QAction, str]]:
        """Return the actions with their words in the language of the window."""
        return (
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
            (self.filter_stage, self.tr("Filter by stage …")),
            (self.filter_field, self.tr("Filter by field …")),
            (self.filter_city, self.tr("Filter by city …")),
            (self.filter_removed, self.tr("Removed startups")),
            *((action, stage_word(stage)) for stage, action in self.stages.items()),
        )

    def enable(self) -> None:
        """Switch off what cannot be done with what is chosen."""
        super().enable()
        details = self._page.panel.details
        count = self._page.table.selected_count()
        writable = not self._page.store.read_only
        kept = details is not None and details.record.removed_at is None and writable
        for action in (self.edit, self.note, self.contact, self.remove):
            action.setEnabled(kept)
        for action in (self.import_contacts, self.fields):
            action.setEnabled(writable)
        self.merge.setEnabled(kept and count <= 2)
        self.restore.setEnabled(details is not None and not kept and writable)
        for stage, action in self.stages.items():
            action.setEnabled(kept and count == 1)
            action.setChecked(details is not None and details.record.values["stage"] == stage)

    def menu(self) -> QMenu:
        """Return the menu of the chosen startups."""
        menu = self.empty_menu()
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
