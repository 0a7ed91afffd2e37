"""What forms on desks and on cloud credit share: words from their labels, and only the fields they need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QLabel

from jib_desktop.ui.dialogs.contract_form import ContractForm
from jib_desktop.ui.dialogs.contract_startup import StartupForm
from jib_desktop.ui.language import without_mnemonic
from jib_desktop.ui.widgets.sentence import Sentence


class LabelledForm(ContractForm):
    """A form whose fields are called as their labels are; it says itself anew in another language."""

    def translate(self) -> None:
        """Say what is done here in the language of the window."""
        raise NotImplementedError

    def field_words(self, name: str) -> str:
        """Return the word of a field as its label has it."""
        label: QLabel = getattr(self, f"{name}_label")
        return without_mnemonic(label.text())

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, after the form itself has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "_fields", None):
            QTimer.singleShot(0, self, self._retranslate)

    def _retranslate(self) -> None:
        self.translate()
        self.write_out()
        self.check_now()


class StepForm(LabelledForm, StartupForm):
    """A small form: of the fields of its form each dialog shows its `parts`."""

    about_sentence: Sentence

    parts: ClassVar[tuple[str, ...]]

    def take_in(self, names: Iterable[str]) -> None:
        """Take the wanted ones of these fields in, and hide the others with their labels."""
        for name in names:
            if name in self.parts:
                self.add_form_field(name)
            else:
                self.form_widget(name).hide()
                getattr(self, f"{name}_label").hide()

    def begin(self, draft: Mapping[str, Any] | None) -> None:
        """Show what the form begins with, and over it what was typed before."""
        self.translate()
        self.fill(self.first_values())
        if draft:
            self.put(draft)
        self.fit()
        if self.parts:
            self.go_to(self.parts[0])

    # --- what a dialog answers ---

    def first_values(self) -> dict[str, Any]:
        """Return what the form begins with."""
        return {}

    def about(self) -> str:
        """Return what it is done with, as rich text."""
        raise NotImplementedError

    def fit(self) -> None:
        """Be as high as the sentences need."""
        raise NotImplementedError

    # --- words ---

    def dress(self, title: str, button: str, **labels: str) -> None:
        """Set the words of the window, of its button and of labels."""
        self.setWindowTitle(title)
        self.save_button.setText(button)
        for name, words in labels.items():
            getattr(self, f"{name}_label").setText(words)
        self.about_sentence.set_html(self.about())
