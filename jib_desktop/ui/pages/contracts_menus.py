"""Actions of the page of contracts: shortcuts, menus of the window, context menu, command palette."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from jib_desktop.rules.contracts_life import Step
from jib_desktop.ui.icons import icon
from jib_desktop.ui.pages.contracts_panel import STEPS, step_words
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.synonyms import synonyms

if TYPE_CHECKING:
    from jib_desktop.ui.pages.contracts import ContractsPage

# The keys of the steps; those without have none.
_KEYS = {
    Step.CHANGE: "F2",
    Step.SIGN: "Ctrl+Shift+S",
    Step.RENEW: "Ctrl+R",
    Step.AMEND: "Ctrl+Shift+A",
    Step.TERMINATE: "Ctrl+Shift+T",
    Step.GIVE_NOTICE: "Ctrl+Shift+G",
}


class ContractsMenus(QObject):
    """Makes the actions of the page and keeps them fitting to what is chosen."""

    def __init__(self, page: ContractsPage) -> None:
        super().__init__(page)
        self._page = page
        acts, papers = page.acts, page.acts.papers
        self.new = self._action("ph.plus", acts.new, "Ctrl+N", "edit")
        self.steps = {
            step: self._action(glyph, partial(acts.take_step, step), _KEYS.get(step, ""), "edit")
            for step, (glyph, _window) in STEPS.items()
        }
        self.attach = self._action("ph.plus", acts.files.attach, "", "edit")
        self.find = self._action("ph.magnifying-glass", self._find, "Ctrl+F", "edit")
        self.copy = self._action("ph.copy", page.table.copy_asked.emit, "Ctrl+C", "edit", only_in_table=True)
        self.import_ = self._action("ph.upload-simple", acts.import_contracts, "Ctrl+I", "data")
        self.export = self._action("ph.download-simple", acts.export, "Ctrl+E", "data")
        self.letter = self._action("ph.file-text", acts.letter, "", "data")
        self.print = self._action("ph.printer", acts.print, "Ctrl+P", "data")
        self.calendar = self._action("ph.calendar-plus", papers.ask_for_calendar, "", "data")
        self.startup = self._action("ph.buildings", acts.show_startup, "", "view")
        self.finance = self._action("ph.scales", papers.write_finance, "", "data")
        self.number_rule = self._action("ph.gear", acts.number_rule, "", "tools")
        self.show_due = self._action("ph.bell", page.filters.show_due, "", "view")
        self.columns = self._action("ph.columns", acts.choose_columns, "", "view")
        self.filters = {
            name: self._action("ph.funnel", chip.open_choices, "", "view")
            for name, chip in (
                ("state", page.state_chip), ("kind", page.kind_chip), ("startup", page.startup_chip),
                ("month", page.month_chip),
            )
        }  # fmt: skip
        page.table.menu_asked.connect(self.open_menu)
        page.new_button.clicked.connect(self.new.trigger)
        page.import_button.clicked.connect(self.import_.trigger)
        page.export_button.clicked.connect(self.export.trigger)
        page.columns_button.clicked.connect(self.columns.trigger)
        for name, action in vars(self).items():
            if isinstance(action, QAction):
                action.setProperty("also", synonyms(name.rstrip("_")))
        for step, action in self.steps.items():
            action.setProperty("also", synonyms(str(step)))
        for name, action in self.filters.items():
            action.setProperty("also", synonyms(f"filter_{name}"))
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
            self._page.table.addAction(action)
        self._page.addAction(action)
        return action

    def retranslate(self) -> None:
        """Name the actions in another language."""
        filters = {
            "state": self.tr("Filter by state …"), "kind": self.tr("Filter by kind …"),
            "startup": self.tr("Filter by startup …"), "month": self.tr("Filter by month of the end …"),
        }  # fmt: skip
        for action, words in (
            (self.new, self.tr("New contract …")),
            (self.attach, self.tr("Attach documents …")),
            (self.find, self.tr("Find in the list")),
            (self.copy, self.tr("Copy rows")),
            (self.import_, self.tr("Import contracts …")),
            (self.export, self.tr("Export contracts …")),
            (self.letter, self.tr("Contract as a Word file …")),
            (self.print, self.tr("Print contract or save as PDF …")),
            (self.calendar, self.tr("Reminders as a calendar file …")),
            (self.finance, self.tr("Finance workbook …")),
            (self.number_rule, self.tr("Rule of contract numbers …")),
            (self.startup, self.tr("Show the startup")),
            (self.show_due, self.tr("Contracts that need a decision")),
            (self.columns, self.tr("Columns …")),
            *((self.filters[name], words) for name, words in filters.items()),
            *((action, step_words(step)) for step, action in self.steps.items()),
        ):
            action.setText(words)

    def enable(self) -> None:
        """Switch off what cannot be done with the chosen contract; the reason is said."""
        details, writable = self._page.panel.details, not self._page.store.read_only
        for step, action in self.steps.items():
            problem = details.record.steps[step] if details is not None else None
            action.setEnabled(details is not None and writable and problem is None)
            action.setToolTip(problem_sentence(problem) if problem else step_words(step))
        one = details is not None
        self.attach.setEnabled(one and writable)
        for action in (self.letter, self.print, self.startup):
            action.setEnabled(one)
        for action in (self.new, self.import_, self.number_rule):
            action.setEnabled(writable)
        self.copy.setEnabled(self._page.table.selected_count() > 0)

    def open_menu(self, spot: QPoint) -> None:
        """Open the menu of the chosen contract."""
        self.menu().popup(spot)

    def menu(self) -> QMenu:
        """Return the menu of the chosen contract: steps that are not allowed say why."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        details = self._page.panel.details
        if details is not None:
            reasons = details.record.steps
            menu.addActions([self.steps[step] for step in STEPS if reasons[step] is None])
            menu.addSeparator()
            menu.addActions([self.startup, self.attach, self.letter, self.print, self.copy])
            menu.addSeparator()
            for step in STEPS:
                if (problem := reasons[step]) is not None:
                    menu.addAction(self._refused(step, problem_sentence(problem), menu))
        return menu

    def _refused(self, step: Step, reason: str, menu: QMenu) -> QAction:
        """Return a step that is off, with the reason beside it."""
        action = QAction(icon(STEPS[step][0]), f"{step_words(step)}\t{reason}", menu)
        action.setEnabled(False)
        return action

    def _find(self) -> None:
        self._page.search_field.setFocus()
        self._page.search_field.selectAll()
