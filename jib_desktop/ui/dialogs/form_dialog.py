"""What dialogs that change a record share: messages at fields, links to what blocks, nothing is lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from jib_desktop.errors import ChangedMeanwhile, JibError, ValuesRefused
from jib_desktop.rules.problems import Problem
from jib_desktop.ui import formats, messages
from jib_desktop.ui.dialogs.whose_value import WhoseValue
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.look import Size
from jib_desktop.ui.sentences import problem_sentence, sentence
from jib_desktop.ui.texts import in_a_row, translate
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.chip_edit import ChipEdit
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.problem_foot import ProblemFoot
from jib_desktop.ui.widgets.sentence import bold, plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import column_word, value_words

_SPARE = 60  # of the screen's height, for the frame of the window
_LEVELS = ("block", "warn", "tell")


@dataclass(frozen=True)
class Field:
    """One field of a form: its widget, and where it is told what is the matter."""

    widget: QWidget
    message: InlineMessage | None


class FormDialog(QDialog):
    """A form on one record. Subclasses say what the fields hold, what is wrong with them, and how to save.

    `saved(id, words)` tells that it was written; `left(values)` that somebody left with something typed.
    """

    save_button: Button
    cancel_button: Button
    problem_foot: ProblemFoot
    meanwhile_strip: Strip

    saved = Signal(object, str)
    left = Signal(object)  # dict of field → typed value

    def __init__(self, form: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form(form, self)
        self._fields: dict[str, Field] = {}
        self._base: dict[str, Any] = {}
        self._touched: set[str] = set()
        self._problems: list[Problem] = []
        self._busy = False
        self._filling = False
        self._faster: ChangedMeanwhile | None = None
        self._whose: WhoseValue | None = None
        self._area: QWidget | None = None
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        self.problem_foot.set_problems("", [])
        self.problem_foot.asked.connect(self.go_to)
        self.meanwhile_strip.set_rounded(True)

    # --- fields ---

    def add_field(self, name: str, widget: QWidget, message: InlineMessage | None = None) -> None:
        """Take a field into the form."""
        self._fields[name] = Field(widget, message)
        if message is not None:
            message.set_field(widget)
        changed = partial(self._changed, name)
        if isinstance(widget, QLineEdit):
            widget.textChanged.connect(changed)
        elif isinstance(widget, QPlainTextEdit):
            widget.setTabChangesFocus(True)
            widget.textChanged.connect(changed)
        elif isinstance(widget, QComboBox):
            widget.currentTextChanged.connect(changed)
        elif isinstance(widget, ChipEdit):
            widget.values_changed.connect(changed)
            widget.line_edit.setAccessibleName(column_word(name))
        elif isinstance(widget, QCheckBox):
            widget.toggled.connect(changed)

    def form_widget(self, name: str) -> QWidget:
        """Return the input of a field: `<name>_edit`, `_combo` or `_check` of the form."""
        for ending in ("edit", "combo", "check"):
            if (found := getattr(self, f"{name}_{ending}", None)) is not None:
                widget: QWidget = found
                return widget
        raise AttributeError(name)

    def add_form_field(self, name: str) -> None:
        """Take an input of the form in, with the message below it if there is one."""
        self.add_field(name, self.form_widget(name), self.findChild(InlineMessage, f"{name}_message"))

    def value(self, name: str) -> Any:
        """Return what stands in a field."""
        widget = self._fields[name].widget
        if isinstance(widget, QLineEdit):
            return widget.text()
        if isinstance(widget, QPlainTextEdit):
            return widget.toPlainText()
        if isinstance(widget, QComboBox):
            return widget.currentText() if widget.isEditable() else widget.currentData()
        if isinstance(widget, ChipEdit):
            return tuple(widget.values())
        assert isinstance(widget, QCheckBox)
        return widget.isChecked()

    def set_value(self, name: str, value: Any) -> None:
        """Write into a field."""
        widget = self._fields[name].widget
        if isinstance(widget, QLineEdit):
            widget.setText("" if value is None else str(value))
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText(str(value or ""))
        elif isinstance(widget, QComboBox):
            if widget.isEditable():
                widget.setEditText(str(value or ""))
            else:
                widget.setCurrentIndex(max(0, widget.findData(value)))
        elif isinstance(widget, ChipEdit):
            widget.set_values(list(value or ()))
        elif isinstance(widget, QCheckBox):
            widget.setChecked(bool(value))

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show stored values; from now on what differs from them was typed."""
        self._filling = True
        for name in self._fields:
            self.set_value(name, values.get(name))
        self._filling = False
        self._base = {name: self.value(name) for name in self._fields}
        self._touched.clear()
        self.check_now()

    def typed(self) -> dict[str, Any]:
        """Return the fields that differ from what was stored."""
        now = {name: self.value(name) for name in self._fields}
        return {name: value for name, value in now.items() if value != self._base.get(name)}

    def put(self, typed: Mapping[str, Any]) -> None:
        """Write what somebody typed earlier over what is stored."""
        self._filling = True
        for name, value in typed.items():
            if name in self._fields:
                self.set_value(name, value)
                self._touched.add(name)
        self._filling = False
        self.check_now()

    def _changed(self, name: str, *_: object) -> None:
        if not self._filling:
            self._touched.add(name)
            self.check_now()

    # --- checking ---

    def problems(self) -> list[Problem]:
        """Return what is the matter with the fields as they stand."""
        raise NotImplementedError

    def notes(self) -> dict[str, str]:
        """Return what is told below fields that are in order: how a value will be kept."""
        return {}

    def check_now(self) -> None:
        """Look at all fields; messages appear below those that were touched."""
        self._problems = self.problems()
        notes = self.notes()
        for name, field in self._fields.items():
            if field.message is not None:
                self._tell(field.message, name, notes.get(name, ""))
        blocking = self._blocking()
        self.problem_foot.set_problems(self._foot_words(blocking), blocking)
        self.save_button.setEnabled(not blocking and not self._busy)

    def _tell(self, message: InlineMessage, name: str, note: str) -> None:
        mine = [one for one in self._problems if one.field == name and self._is_shown(one)]
        if mine:
            worst = min(mine, key=lambda one: _LEVELS.index(one.level))
            message.tell(worst.level, problem_sentence(worst))
        elif note:
            message.tell("tell", note)
        else:
            message.tell(None)

    def _is_shown(self, problem: Problem) -> bool:
        # An empty form does not begin with reproaches; a stored value that is doubtful is named at once.
        return problem.field in self._touched or bool(self._base.get(problem.field))

    def _blocking(self) -> list[tuple[str, str]]:
        names = dict.fromkeys(one.field for one in self._problems if one.blocks)
        return [(name, self.field_words(name)) for name in names]

    def field_words(self, name: str) -> str:
        """Return the word of a field as its label has it."""
        return column_word(name)

    def in_words(self, name: str, value: Any) -> str:
        """Return a value of a field as people read it."""
        return value_words(name, value)

    def _foot_words(self, blocking: Sequence[tuple[str, str]]) -> str:
        if not blocking:
            return ""
        if not self._touched:
            return in_a_row(problem_sentence(one) for one in self._problems if one.blocks)
        # Not self.tr: of a counted sentence it looks only into the subclass, which does not know it.
        return translate("FormDialog", "%n field(s) need a look:", n=len(blocking))

    def go_to(self, name: str) -> None:
        """Put the focus into a field."""
        widget = self._fields[name].widget
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QLineEdit):
            widget.selectAll()

    # --- saving ---

    def save(self) -> None:
        """Save if nothing blocks, else go to the first field that does."""
        self.check_now()
        blocking = self._blocking()
        if blocking:
            self._touched.update(self._fields)
            self.check_now()
            self.go_to(blocking[0][0])
        elif not self._busy:
            self.write()

    def write(self) -> None:
        """Write the record; ends in `written` or `failed`."""
        raise NotImplementedError

    def set_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._busy = busy
        self.save_button.setEnabled(not busy)

    def written(self, record_id: object, words: str) -> None:
        """Tell that it is saved, and close."""
        self._busy = False
        self._base = {name: self.value(name) for name in self._fields}
        self.saved.emit(record_id, words)
        self.accept()

    def failed(self, error: BaseException) -> None:
        """Say what kept it from being saved; what was typed stays."""
        self.set_busy(False)
        if isinstance(error, ValuesRefused):
            self._problems = list(error.problems)
            self._touched.update(self._fields)
            self.check_now()
        elif isinstance(error, ChangedMeanwhile):
            self.was_faster(error)
        elif isinstance(error, JibError):
            self.meanwhile_strip.set_message(plain(sentence(error)))
        else:
            messages.show_error(error, self)

    def was_faster(self, error: ChangedMeanwhile) -> None:
        """Take in what somebody else wrote first."""
        self._faster = error
        self.set_busy(True)
        self.reload()

    def reload(self) -> None:
        """Read the record again; ends in `take_new` or `failed`."""
        raise NotImplementedError

    def take_new(self, values: Mapping[str, Any]) -> None:
        """Go on from the values of another writer with what was typed here.

        If both changed other fields both stand, and it is saved; fields that both changed are to be chosen.
        """
        typed, before = self.typed(), self._base
        self.set_busy(False)
        self.fill(values)
        both = [name for name, value in typed.items() if self._base[name] not in (before[name], value)]
        fields = {name: (typed[name], self._base[name]) for name in both}
        self.put(typed)
        self._ask_whose(fields)
        if not fields:
            self.save()

    def _ask_whose(self, fields: Mapping[str, tuple[Any, Any]]) -> None:
        if self._whose is not None:
            self._whose.deleteLater()
            self._whose = None
            self.meanwhile_strip.set_message("")
        if not fields or self._faster is None:
            return
        who = self._faster.who or self.tr("Somebody")
        when = formats.moment(self._faster.when) if self._faster.when else ""
        words = translate(
            "FormDialog",
            "{who} saved this first, {when}. You both changed %n field(s): choose, then save.",
            n=len(fields),
        )
        self.meanwhile_strip.set_message(plain(words).format(who=bold(who), when=plain(when)))
        self._whose = WhoseValue(fields, who, self, label=self.field_words, in_words=self.in_words)
        self._whose.chosen.connect(lambda name, value: self.put({name: value}))
        area = self.meanwhile_strip.parentWidget()
        layout = area.layout() if area is not None else None
        assert isinstance(layout, QBoxLayout)
        layout.insertWidget(layout.indexOf(self.meanwhile_strip) + 1, self._whose)
        self._whose.focus_first()

    # --- size ---

    def grow_with(self, area: QScrollArea, wide: int) -> None:
        """Be as high as what stands in a scroll area needs, also when messages come, within the screen."""
        inner = area.widget()
        assert inner is not None
        self._area = inner
        inner.installEventFilter(self)
        self.resize(wide, self._needed_height(wide))

    def _needed_height(self, wide: int) -> int:
        assert self._area is not None
        layout = self._area.layout()
        assert layout is not None
        layout.activate()
        high = max(layout.totalHeightForWidth(wide), layout.totalMinimumSize().height())
        most = self.screen().availableGeometry().height() - _SPARE
        return min(most, high + Size.DIALOG_FOOT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow when the form asks for more room; never shrink under the hands of the person."""
        if event.type() == QEvent.Type.LayoutRequest and self._area is not None:
            QTimer.singleShot(0, self, self._grow)
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        needed = self._needed_height(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)

    # --- leaving ---

    def reject(self) -> None:
        """Close without a question; what was typed is handed over, so that it can be kept."""
        typed = self.typed()
        if typed and not self._busy:
            self.left.emit(typed)
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter everywhere; Enter in a list of chips only takes the chip."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif enter and self._focus_takes_enter():
            event.accept()
        else:
            super().keyPressEvent(event)

    def _focus_takes_enter(self) -> bool:
        focus: QObject | None = self.focusWidget()
        while focus is not None and focus is not self:
            if isinstance(focus, ChipEdit | QComboBox | QPlainTextEdit):
                return True
            focus = focus.parent()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Say what is the matter in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "_fields", None):
            self.check_now()
