"""Actions of the page of contracts: shortcuts, menus of the window, context menu, command palette."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from jib_desktop.rules.contracts_life import Step
from jib_desktop.ui.icons import icon
from jib_desktop.ui.pages.contracts_details import is_offered
from jib_desktop.ui.pages.contracts_panel import STEPS, step_words
from jib_desktop.ui.pages.list_menus import ListMenus
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


class ContractsMenus(ListMenus):
    """Makes the actions of the page and keeps them fitting to what is chosen."""

    def __init__(self, page: ContractsPage) -> None:
        acts, papers = page.acts, page.acts.papers
        super().__init__(page, acts.choose_columns)
        self._page = page
        self.new = self.action("ph.plus", acts.new, "Ctrl+N", "edit")
        self.steps = {
            step: self.action(glyph, partial(acts.take_step, step), _KEYS.get(step, ""), "edit")
            for step, (glyph, _window) in STEPS.items()
        }
        self.attach = self.action("ph.plus", acts.files.attach, "", "edit")
        self.import_ = self.action("ph.upload-simple", acts.import_contracts, "Ctrl+I", "data")
        self.export = self.action("ph.download-simple", acts.export, "Ctrl+E", "data")
        self.letter = self.action("ph.file-text", acts.letter, "", "data")
        self.print = self.action("ph.printer", acts.print, "Ctrl+P", "data")
        self.calendar = self.action("ph.calendar-plus", papers.ask_for_calendar, "", "data")
        self.startup = self.action("ph.buildings", acts.show_startup, "", "view")
        self.finance = self.action("ph.scales", papers.write_finance, "", "data")
        self.number_rule = self.action("ph.gear", acts.number_rule, "", "tools")
        self.show_due = self.action("ph.bell", page.filters.show_due, "", "view")
        self.filters = {
            name: self.action("ph.funnel", chip.open_choices, "", "view")
            for name, chip in (
                ("state", page.state_chip), ("kind", page.kind_chip), ("startup", page.startup_chip),
                ("month", page.month_chip),
            )
        }  # fmt: skip
        self.finish()
        for step, action in self.steps.items():
            action.setProperty("also", synonyms(str(step)))
        for name, action in self.filters.items():
            action.setProperty("also", synonyms(f"filter_{name}"))

    def words(self) -> Iterable[tuple[QAction, str]]:
        """Return the actions with their words in the language of the window."""
        filters = {
            "state": self.tr("Filter by state …"), "kind": self.tr("Filter by kind …"),
            "startup": self.tr("Filter by startup …"), "month": self.tr("Filter by month of the end …"),
        }  # fmt: skip
        return (
            (self.new, self.tr("New contract …")),
            (self.attach, self.tr("Attach documents …")),
            (self.import_, self.tr("Import contracts …")),
            (self.export, self.tr("Export contracts …")),
            (self.letter, self.tr("Contract as a Word file …")),
            (self.print, self.tr("Print contract or save as PDF …")),
            (self.calendar, self.tr("Reminders as a calendar file …")),
            (self.finance, self.tr("Finance workbook …")),
            (self.number_rule, self.tr("Rule of contract numbers …")),
            (self.startup, self.tr("Show the startup")),
            (self.show_due, self.tr("Contracts that need a decision")),
            *((self.filters[name], words) for name, words in filters.items()),
            *((action, step_words(step)) for step, action in self.steps.items()),
        )

    def enable(self) -> None:
        """Switch off what cannot be done with the chosen contract; the reason is said."""
        super().enable()
        details, writable = self._page.panel.details, not self._page.store.read_only
        for step, action in self.steps.items():
            problem = details.record.steps[step] if details is not None else None
            action.setEnabled(details is not None and writable and is_offered(details.record, step))
            action.setToolTip(problem_sentence(problem) if problem else step_words(step))
        one = details is not None
        self.attach.setEnabled(one and writable)
        for action in (self.letter, self.print, self.startup):
            action.setEnabled(one)
        self.number_rule.setEnabled(writable)

    def menu(self) -> QMenu:
        """Return the menu of the chosen contract: steps that are not allowed say why."""
        menu = self.empty_menu()
        details = self._page.panel.details
        if details is not None:
            record = details.record
            offered = [step for step in STEPS if is_offered(record, step)]
            menu.addActions([self.steps[step] for step in offered])
            menu.addSeparator()
            menu.addActions([self.startup, self.attach, self.letter, self.print, self.copy])
            menu.addSeparator()
            for step in STEPS:
                if step not in offered and (problem := record.steps[step]) is not None:
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
