"""What the panels beside the plan share: fields that are written as soon as they are left."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget

from jib_desktop.errors import ValuesRefused
from jib_desktop.ui.floor_plan.editor_acts import EditorActs
from jib_desktop.ui.floor_plan.editor_plan import EditorPlan
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.inline_message import InlineMessage

if TYPE_CHECKING:
    from collections.abc import Iterator


_INDENT = 6


def indent(spin: QAbstractSpinBox) -> None:
    """Let a number begin where the words of other fields do: no style sheet reaches it there."""
    spin.lineEdit().setTextMargins(_INDENT, 0, _INDENT, 0)


class SitePanel(QWidget):
    """A panel on what is chosen. Subclasses show it and write what was changed."""

    def __init__(self, form: str, plan: EditorPlan, acts: EditorActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.acts = acts
        self._filling = False
        load_form(form, self)
        self._messages: dict[str, InlineMessage] = {}
        for message in self.findChildren(InlineMessage):
            name = message.objectName().removesuffix("_message")
            self._messages[name] = message
            field = self.findChild(QWidget, f"{name}_edit")
            if field is not None:
                message.set_field(field)
        for button in self.findChildren(Button):
            button.setAutoDefault(False)
        for spin in self.findChildren(QAbstractSpinBox):
            indent(spin)

    # --- fields ---

    def on_left(self, widget: QWidget, act: Callable[[], object]) -> None:
        """Call `act` when a person has changed a field and left it, or pressed Enter."""

        def left() -> None:
            if not self._filling:
                act()

        if isinstance(widget, QLineEdit):
            widget.editingFinished.connect(left)
        elif isinstance(widget, (QSpinBox, QDoubleSpinBox)):
            widget.valueChanged.connect(left)
        elif isinstance(widget, QComboBox):
            widget.activated.connect(left)

    @contextmanager
    def filling(self) -> Iterator[None]:
        """Write into fields without taking that for what a person did."""
        before, self._filling = self._filling, True
        try:
            yield
        finally:
            self._filling = before

    def put(self, widget: QWidget, value: Any) -> None:
        """Write into a field, unless somebody is typing there."""
        if isinstance(widget, QLineEdit):
            if not (widget.hasFocus() and widget.isModified() and widget.text() != value):
                widget.setText(str(value))
                widget.setCursorPosition(0)
        elif isinstance(widget, QAbstractSpinBox) and isinstance(widget, (QSpinBox, QDoubleSpinBox)):
            widget.setValue(value)
        elif isinstance(widget, QComboBox):
            widget.setCurrentIndex(max(0, widget.findData(value)))

    # --- showing ---

    def show_now(self) -> None:
        """Show what is chosen now."""
        for message in self._messages.values():
            message.tell(None)
        with self.filling():
            self.fill()
        self.setEnabled(not self.plan.read_only)

    def fill(self) -> None:
        """Write what is chosen into the fields."""
        raise NotImplementedError

    def tell(self, error: BaseException) -> bool:
        """Say at its field what was refused; false if no field of this panel is meant."""
        if not isinstance(error, ValuesRefused):
            return False
        told = False
        for problem in error.problems:
            if (message := self._messages.get(problem.field)) is not None:
                message.tell("block", problem_sentence(problem), at_once=True)
                told = True
        return told

    def retranslate(self) -> None:
        """Say what no form says in the language of now."""

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, after the form has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_messages"):
            QTimer.singleShot(0, self, self._say_again)

    def _say_again(self) -> None:
        self.retranslate()
        self.show_now()
