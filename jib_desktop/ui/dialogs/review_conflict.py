"""The chooser of a review: what a field was, what each side made of it, and what shall stay."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jib_desktop.rules.problems import Problem
from jib_desktop.services.history import FieldChange
from jib_desktop.services.review import REMOVED, Conflict, Origin
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.review_cells import NOTHING, Fields
from jib_desktop.ui.dialogs.review_parts import (
    NoteEdit,
    breakable,
    clear_layout,
    move_among,
    quiet_label,
    rule,
    text_label,
    title_label,
)
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked
from jib_desktop.ui.widgets.value_card import ValueCard

_THEIRS, _HERE, _OTHER = 0, 1, 2
_MOST_EVENTS = 8

# Place, field, typed text → value, what is the matter.
Judge = Callable[[int, str, str], tuple[Any, tuple[Problem, ...]]]


@dataclass(frozen=True)
class Choice:
    """What the chooser shows: a conflict, what was chosen for it if `is_chosen`, and how many are open."""

    place: int
    name: str
    conflict: Conflict
    is_chosen: bool
    chosen: Any
    number: int
    total: int
    open: int


class ConflictPanel(QWidget):
    """Cards for the value in the workbook, the one here, and another one that is typed.

    `decided(place, field, value)`; `moved(±1)` wants the next or the one before; `all_asked(side)` decides
    whatever is open one way.
    """

    decided = Signal(int, str, object)
    moved = Signal(int)
    all_asked = Signal(str)

    def __init__(self, fields: Fields, origin: Origin, judge: Judge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields, self._origin, self._judge = fields, origin, judge
        self._choice: Choice | None = None
        self.then_label = Sentence()
        self.cards = [ValueCard() for _ in range(3)]
        self.group = QButtonGroup(self)
        self.other_edit = QLineEdit()
        self.other_note_edit = NoteEdit()
        self.message = InlineMessage()
        self.back_button = Button(kind="secondary")
        self.next_button = Button(kind="secondary")
        self.all_title = title_label("")
        self.theirs_link, self.here_link = LinkLabel(), LinkLabel()
        self.history_title = title_label("")
        self.history_grid = QGridLayout()
        self._stays_label = quiet_label("")
        self._all_rule, self._history_rule = rule(), rule()
        self._build()
        self._connect()

    # --- building ---

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.then_label)
        for place, card in enumerate(self.cards):
            self.group.addButton(card, place)
            card.installEventFilter(self)
            layout.addWidget(card)
        for widget in (self.other_edit, self.other_note_edit):
            widget.installEventFilter(self)
            layout.addWidget(widget)
        layout.addWidget(self.message)
        layout.addWidget(self._stays_label)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.back_button.set_glyph("ph.caret-left")
        self.next_button.set_keys("Enter")
        for button in (self.back_button, self.next_button):
            button.setSizePolicy(button.sizePolicy().Policy.Ignored, button.sizePolicy().verticalPolicy())
            row.addWidget(button, 1)
        layout.addLayout(row)
        layout.addWidget(self._all_rule)
        layout.addWidget(self.all_title)
        for link in (self.theirs_link, self.here_link):
            link.set_flush()
            layout.addWidget(link)
        layout.addWidget(self._history_rule)
        layout.addWidget(self.history_title)
        self.history_grid.setHorizontalSpacing(12)
        self.history_grid.setVerticalSpacing(4)
        self.history_grid.setColumnStretch(1, 1)
        layout.addLayout(self.history_grid)

    def _connect(self) -> None:
        self.group.idClicked.connect(self._choose)
        self.other_edit.textEdited.connect(self._type)
        self.other_note_edit.textChanged.connect(self._type_note)
        self.back_button.clicked.connect(lambda: self.moved.emit(-1))
        self.next_button.clicked.connect(lambda: self.moved.emit(1))
        self.theirs_link.clicked.connect(lambda: self.all_asked.emit("theirs"))
        self.here_link.clicked.connect(lambda: self.all_asked.emit("here"))

    # --- showing ---

    def show_choice(self, choice: Choice) -> None:
        """Show a conflict and what was chosen for it."""
        is_same = self._choice is not None and (self._choice.place, self._choice.name) == (
            choice.place,
            choice.name,
        )
        self._choice = choice
        conflict, fields, name = choice.conflict, self._fields, choice.name
        theirs, here = conflict.theirs, conflict.here
        their_words, our_words = self._words(name, theirs, here)
        self.then_label.set_html(self._then_words(name, conflict.then))
        self.cards[_OTHER].setVisible(name != REMOVED)
        origin = _who_and_when(self._origin.edited_by, self._origin.edited_at)
        is_gone = name == REMOVED
        titles = (self.tr("Bring it back"), self.tr("Leave it removed"))
        titles = titles if is_gone else (self.tr("In the workbook"), self.tr("Here"))
        self.cards[_THEIRS].show_value(titles[0], their_words, origin)
        self.cards[_HERE].show_value(titles[1], our_words, _who_and_when(conflict.by, conflict.at))
        is_other = choice.is_chosen and choice.chosen not in (theirs, here)
        typed = fields.words(name, choice.chosen) if is_other else ""
        self.cards[_OTHER].show_value(self.tr("Another value"), typed, "" if typed else self.tr("type it"))
        if not is_same:
            self._clear_entry(name, conflict, choice.chosen if is_other else None)
        self._check(choice, is_other)
        self._say(choice)

    def _words(self, name: str, theirs: Any, here: Any) -> tuple[str, str]:
        if name == REMOVED:
            return "", ""
        if self._fields.is_long(name):
            return (
                self._fields.whole_words(name, theirs) or NOTHING,
                self._fields.whole_words(name, here) or NOTHING,
            )
        words = self._fields.pair(name, theirs, here)
        return words[0] or NOTHING, words[1] or NOTHING

    def _then_words(self, name: str, then: Any) -> str:
        if name == REMOVED:
            words = self.tr(
                "It was removed here, and changed in the workbook. Back it comes with that change."
            )
            return inked(words, "text_2")
        value = bold(breakable(self._fields.words(name, then)) or NOTHING)
        if self._origin.left_at is None:
            return f"{inked(self.tr('Before:'), 'text_2')} {value}"
        day = formats.day(self._origin.left_at.astimezone().date())
        words = self.tr("When the workbook left, {day}:").format(day=day)
        return f"{inked(words, 'text_2')} {value}"

    def _clear_entry(self, name: str, conflict: Conflict, chosen: Any) -> None:
        is_long = self._fields.is_long(name)
        for edit in (self.other_edit, self.other_note_edit):
            edit.blockSignals(True)
        self.other_edit.setText("" if is_long else self._fields.whole_words(name, chosen))
        # Two texts are mostly both worth keeping: they stand there to be made one.
        both = "\n".join(str(one) for one in (conflict.here, conflict.theirs) if one)
        self.other_note_edit.setPlainText((str(chosen) if chosen else both) if is_long else "")
        for edit in (self.other_edit, self.other_note_edit):
            edit.blockSignals(False)
            edit.setAccessibleName(self.tr("Another value"))
        self.message.set_field(self.other_note_edit if is_long else self.other_edit)
        self.message.tell(None)

    def _check(self, choice: Choice, is_other: bool) -> None:
        self.group.setExclusive(False)
        chosen = (
            choice.is_chosen and choice.chosen == choice.conflict.theirs,
            choice.is_chosen and choice.chosen == choice.conflict.here,
            is_other,
        )
        for card, on in zip(self.cards, chosen, strict=True):
            card.setChecked(on)
        self.group.setExclusive(True)
        self._show_entry(is_other)

    def _show_entry(self, on: bool) -> None:
        assert self._choice is not None
        is_long = self._fields.is_long(self._choice.name)
        self.other_edit.setVisible(on and not is_long)
        self.other_note_edit.setVisible(on and is_long)

    def _say(self, choice: Choice) -> None:
        self._stays_label.setText(self.tr("The value that is not taken stays in the history."))
        self.back_button.setText(self.tr("Back"))
        self.next_button.setText(self.tr("Next"))
        self.back_button.setEnabled(choice.total > 1)
        self.all_title.setText(self.tr("For all that are open"))
        self.theirs_link.setText(self.tr("Take all %n from the workbook", "", choice.open))
        self.here_link.setText(self.tr("Keep all %n as here", "", choice.open))
        for widget in (self._all_rule, self.all_title, self.theirs_link, self.here_link):
            widget.setVisible(choice.open > 1)
        for link in (self.theirs_link, self.here_link):
            link.updateGeometry()
        self.history_title.setText(self.tr("This field over time"))

    def show_history(self, changes: Sequence[FieldChange]) -> None:
        """Show what became of the field, newest first."""
        clear_layout(self.history_grid)
        for widget in (self._history_rule, self.history_title):
            widget.setVisible(bool(changes))
        for line, change in enumerate(changes[:_MOST_EVENTS]):
            day = quiet_label(formats.day(change.at.astimezone().date()))
            day.setWordWrap(False)
            words = text_label(breakable(self._event_words(change)))
            words.setWordWrap(True)
            actor = quiet_label(change.actor)
            actor.setWordWrap(False)
            for column, widget in enumerate((day, words, actor)):
                self.history_grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignTop)

    def _event_words(self, change: FieldChange) -> str:
        if change.field == REMOVED:
            return self.tr("brought back") if change.new is None else self.tr("removed")
        old, new = self._fields.pair(change.field, change.old, change.new)
        if change.old in (None, "", [], ()):
            return self.tr("{value}, first entry").format(value=new)
        return f"{old or NOTHING} → {new or NOTHING}"

    # --- choosing ---

    def focus_choice(self) -> None:
        """Begin at the chosen card, at the first one while nothing is chosen."""
        chosen = self.group.checkedId()
        self.cards[max(0, chosen)].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, card: int) -> None:
        assert self._choice is not None
        conflict = self._choice.conflict
        self._show_entry(card == _OTHER)
        if card != _OTHER:
            self.message.tell(None)
            self._decide(conflict.theirs if card == _THEIRS else conflict.here)
            return
        is_long = self._fields.is_long(self._choice.name)
        edit = self.other_note_edit if is_long else self.other_edit
        edit.setFocus()
        edit.selectAll()
        if is_long:
            self._type_note()
        elif self.other_edit.text():
            self._type(self.other_edit.text())

    def _decide(self, value: Any) -> None:
        assert self._choice is not None
        self.decided.emit(self._choice.place, self._choice.name, value)

    def _type_note(self) -> None:
        self._type(self.other_note_edit.toPlainText())

    def _type(self, text: str) -> None:
        """Take what is typed if the rules allow it; else say at once why not."""
        assert self._choice is not None
        value, problems = self._judge(self._choice.place, self._choice.name, text)
        worst = next((one for one in problems if one.blocks), problems[0] if problems else None)
        self.message.tell(worst.level if worst else None, problem_sentence(worst) if worst else "")
        if worst is None or not worst.blocks:
            self._decide(value)

    # --- keys ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go by Up and Down, choose and go on by Enter; in a text of several lines Enter begins a new one."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if move_among(self.cards, watched, event.key()):
            return True
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        if isinstance(watched, ValueCard):
            self._enter_on(watched)
            return True
        if watched is self.other_edit:
            if self.message.level != "block" and self.other_edit.text():
                self.moved.emit(1)
            return True
        return super().eventFilter(watched, event)

    def _enter_on(self, card: ValueCard) -> None:
        if not card.isChecked():
            card.click()
        if card is not self.cards[_OTHER]:
            self.moved.emit(1)


def _who_and_when(who: str, when: datetime | None) -> str:
    """Return who changed something and when, as far as it is known."""
    return ", ".join(part for part in (who, formats.moment(when) if when else "") if part)
