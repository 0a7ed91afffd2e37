"""A small form on a contract: at most a choice, a day and a line of text, and what follows from them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from jib_desktop.db.store import Store
from jib_desktop.services.contracts_record import ContractRecord
from jib_desktop.ui.dialogs.contract_form import ContractForm, contract_name, read_contract
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.day_edit import DayEdit
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.sentence import Sentence, bold, plain
from jib_desktop.ui.words import value_words
from jib_desktop.ui.words.contracts import term_words

_PARTS = ("choice", "day", "text")


class StepDialog(ContractForm):
    """A small form of at most a choice, a day and a line of text; subclasses say which, and what follows."""

    about_sentence: Sentence
    choice_label: QLabel
    choice_combo: QComboBox
    choice_message: InlineMessage
    day_label: QLabel
    day_edit: DayEdit
    day_message: InlineMessage
    text_label: QLabel
    text_edit: QLineEdit
    text_message: InlineMessage
    outcome_sentence: Sentence

    # Which field of the record a part of the form holds; what is not named is not shown.
    parts: ClassVar[Mapping[str, str]]

    def __init__(self, store: Store, jobs: Jobs, parent: QWidget | None) -> None:
        super().__init__("contract_step_dialog", store, jobs, parent)
        for part in _PARTS:
            if part in self.parts:
                self.add_field(self.parts[part], self.form_widget(part), getattr(self, f"{part}_message"))
            else:
                self.form_widget(part).hide()
                getattr(self, f"{part}_label").hide()

    def begin(self, values: Mapping[str, Any], draft: Mapping[str, Any] | None) -> None:
        """Show values, and over them what was typed before."""
        self.translate()
        self.fill(values)
        if draft:
            self.put(draft)
        self._fit()
        first = next((self.parts[part] for part in reversed(_PARTS) if part in self.parts), None)
        if first is not None:
            self.go_to(first)

    def _fit(self) -> None:
        """Be as high as the sentences need at this width."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        wide = self.minimumWidth()
        self.resize(wide, max(layout.totalHeightForWidth(wide), layout.totalMinimumSize().height()))

    def translate(self) -> None:
        """Say what is done here: title, labels, the button, what it is about."""
        raise NotImplementedError

    def choose_from(self, field: str, codes: tuple[str, ...]) -> None:
        """Offer codes of a field in words, keeping what is chosen."""
        chosen = self.choice_combo.currentIndex()
        self.choice_combo.blockSignals(True)
        self.choice_combo.clear()
        for code in codes:
            self.choice_combo.addItem(value_words(field, code), code)
        self.choice_combo.setCurrentIndex(max(0, chosen))
        self.choice_combo.blockSignals(False)

    def dress(self, title: str, button: str, **labels: str) -> None:
        """Set the words of the window, of its button and of the parts that are shown."""
        self.setWindowTitle(title)
        self.save_button.setText(button)
        for part, words in labels.items():
            getattr(self, f"{part}_label").setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, after the form itself has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "_fields", None) is not None:
            QTimer.singleShot(0, self, self._retranslate)

    def _retranslate(self) -> None:
        self.translate()
        self.write_out()
        self.check_now()


class RecordStep(StepDialog):
    """A step of a stored contract: XDialog(store, jobs, record, parent, draft=…); `saved` gives its id."""

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        record: ContractRecord,
        parent: QWidget | None = None,
        *,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(store, jobs, parent)
        self._record = record
        self._on_day = record  # the contract as it stands on the day that is typed
        self.begin(self.first_values(), draft)

    def first_values(self) -> dict[str, Any]:
        """Return what the form begins with."""
        return {self.parts["day"]: self.today} if "day" in self.parts else {}

    def about(self) -> str:
        """Return number, startup and term as rich text."""
        record = self._record
        term = plain(term_words(record.term.first, record.term.last))
        return f"{bold(contract_name(record))}<br>{term}"

    def step(self, label: str, work: Any, **values: Any) -> None:
        """Do a step with the version that was seen."""
        record = self._record
        whole = partial(work, contract_id=record.id, seen_version=record.version, **values)
        self.act(label, whole, self.subject, record.id)

    def subject(self, _result: Any) -> str:
        """Return what the step was about."""
        return contract_name(self._record)

    def reload(self) -> None:
        """Read the contract again, after another writer changed it."""
        self._read(self.today, self._take_again)

    def _read(self, day: date, done: Any) -> None:
        work = partial(read_contract, contract_id=self._record.id, today=day)
        self._jobs.read(work, done, self.failed, key=f"{self._key}.read")

    def _take_again(self, record: ContractRecord) -> None:
        """Show the contract as it is now; the person looks at it before going on."""
        self._record = self._on_day = record
        self.set_busy(False)
        self.translate()
        self.check_now()
        self.say_faster()
