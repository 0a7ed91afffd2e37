"""The chosen contract at the right of the list: head, the steps that are allowed, a section behind each tab.

A step's verb is its code (`renew`, `sign` …).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.contracts import OVER
from jib_desktop.rules.contracts_life import Step
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import full_name
from jib_desktop.ui.pages.contracts_changes import ChangesSection
from jib_desktop.ui.pages.contracts_details import Details, in_words
from jib_desktop.ui.pages.contracts_documents import DocumentsSection
from jib_desktop.ui.pages.contracts_money import MoneySection
from jib_desktop.ui.pages.contracts_overview import OverviewSection
from jib_desktop.ui.pages.record_panel import RecordPanel
from jib_desktop.ui.pages.sections import HistorySection, Section
from jib_desktop.ui.statuses import contract_status
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.badge import Badge
from jib_desktop.ui.widgets.button import Button
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
    return translate("ContractPanel", "{step} …").format(step=words) if STEPS[step][1] else words


class ContractPanel(RecordPanel):
    """Head and sections of one contract."""

    FORM = "contract_panel"

    origin_label: QLabel
    name_label: QLabel
    state_badge: Badge
    renewal_label: QLabel
    first_button: Button
    second_button: Button
    third_button: Button

    details: Details | None

    def __init__(self, store: Store, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._jobs = store, jobs
        self._writable = not store.read_only
        self._steps: list[Step] = []

    def make_sections(self) -> Sequence[Section]:
        """Make the sections in the order of their tabs."""
        self.money = MoneySection(self._store, self._jobs)
        self.documents = DocumentsSection()
        overview = OverviewSection(writable=self._writable)
        return (overview, self.money, self.documents, ChangesSection(), _HistorySection())

    def build(self) -> None:
        """Make head and sections."""
        super().build()
        self._buttons = (self.first_button, self.second_button, self.third_button)
        for place, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._ask_step, place))

    # --- showing ---

    def parts(self) -> tuple[QWidget, ...]:
        """Return what stands in the head while a contract is shown."""
        return (self.origin_label, self.name_label, self.state_badge, self.renewal_label, *self._buttons)

    def in_words(self, details: Details) -> Details:
        """Return the same details in the present language of the window."""
        return in_words(details)

    def show_head(self, details: Details) -> None:
        """Write number, startup, state and outlook, and offer the steps that are allowed."""
        record = details.record
        number = record.number or self.tr("Draft, no number yet")
        self.origin_label.setText(f"{number} · {contract_kind_word(record.values['kind'])}")
        self.name_label.setText(full_name(record.startup_en, record.startup_zh))
        status = contract_status(record.state, filled=True)
        self.state_badge.set_status(status.text, status.glyph, status.family)
        self.renewal_label.setText(self._outlook(details))
        self._offer_steps(details)

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

    def _ask_step(self, place: int) -> None:
        self.asked.emit(str(self._steps[place]), None)
