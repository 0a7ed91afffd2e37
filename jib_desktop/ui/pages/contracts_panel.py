"""The chosen contract at the right of the list: head, the steps that are allowed, a section behind each tab.

The page hears of everything by `asked(verb, subject)`; a step's verb is its code (`renew`, `sign` …).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.contracts import OVER
from jib_desktop.rules.contracts_life import Step
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import full_name
from jib_desktop.ui.pages.contracts_changes import ChangesSection
from jib_desktop.ui.pages.contracts_details import Details, in_words
from jib_desktop.ui.pages.contracts_documents import DocumentsSection
from jib_desktop.ui.pages.contracts_money import MoneySection
from jib_desktop.ui.pages.contracts_overview import OverviewSection
from jib_desktop.ui.pages.sections import HistorySection, Section
from jib_desktop.ui.statuses import contract_status
from jib_desktop.ui.widgets.badge import Badge
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.panel_tabs import PanelTabs
from jib_desktop.ui.words.contracts import contract_kind_word, renewal_words, step_word

# Step → sign, and whether a window follows.
STEPS: dict[Step, tuple[str, bool]] = {
    Step.SIGN: ("ph.pencil-line", True),
    Step.RENEW: ("ph.arrow-bend-double-up-right", True),
    Step.GIVE_NOTICE: ("ph.paper-plane-tilt", True),
    Step.WITHDRAW_NOTICE: ("ph.arrow-u-up-left", False),
    Step.AMEND: ("ph.pencil-simple", True),
    Step.CHANGE: ("ph.pencil-line", True),
    Step.CORRECT: ("ph.lock-simple", True),
    Step.TERMINATE: ("ph.x-circle", True),
    Step.REMOVE: ("ph.trash", False),
}


class _HistorySection(HistorySection):
    """The history without its number: five tabs leave no room for it."""

    def number(self, details: Details) -> int | None:
        return None


def step_words(step: Step) -> str:
    """Return a step as a button names it; "…" where a window follows."""
    words = step_word(step)
    return f"{words} …" if STEPS[step][1] else words


class ContractPanel(QWidget):
    """Head and sections of one contract."""

    origin_label: QLabel
    name_label: QLabel
    state_badge: Badge
    renewal_label: QLabel
    first_button: Button
    second_button: Button
    third_button: Button
    menu_button: Button
    tab_area: QWidget
    section_tabs: PanelTabs
    section_stack: QStackedWidget

    asked = Signal(str, object)  # verb, subject
    left = Signal()

    def __init__(self, store: Store, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("contract_panel", self)
        self.details: Details | None = None
        self._writable = not store.read_only
        self.money = MoneySection(store, jobs)
        self.documents = DocumentsSection()
        self.sections: list[Section] = [
            OverviewSection(writable=self._writable), self.money, self.documents, ChangesSection(),
            _HistorySection(),
        ]  # fmt: skip
        for section in self.sections:
            self.section_stack.addWidget(section)
            self.section_tabs.add(section.title())
            section.asked.connect(self._ask)
        self.section_tabs.currentChanged.connect(self.section_stack.setCurrentIndex)
        self._buttons = (self.first_button, self.second_button, self.third_button)
        for place, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._ask_step, place))
        self._steps: list[Step] = []
        self.menu_button.clicked.connect(self._ask_menu)
        self.setMinimumWidth(320)
        self.clear()

    # --- showing ---

    def clear(self) -> None:
        """Show that nothing is chosen."""
        self.details = None
        for part in self._parts():
            part.setVisible(False)
        for button in self._buttons:
            button.setVisible(False)

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            self.origin_label, self.name_label, self.state_badge, self.renewal_label, self.menu_button,
            self.tab_area, self.section_stack,
        )  # fmt: skip

    def show_details(self, details: Details) -> None:
        """Show a contract; the section that was open stays open."""
        self.details = details
        record = details.record
        for part in self._parts():
            part.setVisible(True)
        number = record.number or self.tr("Draft, no number yet")
        self.origin_label.setText(f"{number} · {contract_kind_word(record.values['kind'])}")
        self.name_label.setText(full_name(record.startup_en, record.startup_zh))
        status = contract_status(record.state, filled=True)
        self.state_badge.set_status(status.text, status.glyph, status.family)
        self.renewal_label.setText(self._outlook(details))
        self._offer_steps(details)
        for place, section in enumerate(self.sections):
            section.show_details(details)
            self.section_tabs.set_number(place, section.number(details))

    def _outlook(self, details: Details) -> str:
        """Return in a few words what becomes of the contract."""
        record = details.record
        if record.state in OVER:
            return self.tr("Locked; corrected only with a reason")
        if record.follow_on is not None:
            number = record.follow_on.number
            return (
                self.tr("Renewed by {number}").format(number=number) if number else self.tr("Renewal drafted")
            )
        if record.ends_on is not None:
            return self.tr("Its end is fixed")
        return renewal_words(record.values["renewal_months"], record.phase.renews_to)

    def _offer_steps(self, details: Details) -> None:
        allowed = [step for step in STEPS if details.record.steps[step] is None]
        self._steps = allowed[: len(self._buttons)] if self._writable else []
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(self._steps))
            if place < len(self._steps):
                step = self._steps[place]
                button.setText(step_words(step))
                button.setToolTip(step_words(step))
                button.set_glyph(STEPS[step][0])

    # --- asking ---

    def _ask(self, verb: str, subject: object) -> None:
        if verb == "section":
            self.open_section(str(subject))
        else:
            self.asked.emit(verb, subject)

    def _ask_step(self, place: int) -> None:
        self.asked.emit(str(self._steps[place]), None)

    def _ask_menu(self) -> None:
        spot = self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height() + 2))
        self.asked.emit("menu", spot)

    def open_section(self, key: str) -> None:
        """Open the section with this key and go there."""
        for place, section in enumerate(self.sections):
            if section.KEY == key:
                self.section_tabs.setCurrentIndex(place)
                self.section_tabs.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the list on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Write the head and the sections in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "sections"):
            for place, section in enumerate(self.sections):
                self.section_tabs.set_words(place, section.title())
            if self.details is not None:
                self.show_details(in_words(self.details))
