"""A new row that looks like a record that is here: the person says whether it is the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from jib_desktop.rules.problems import Problem
from jib_desktop.services.review import PlannedRow
from jib_desktop.ui.dialogs.review_parts import breakable, move_among, quiet_label
from jib_desktop.ui.sentences import likeness_words
from jib_desktop.ui.widgets.value_card import ValueCard

_SAME, _NEW = 0, 1


class LikePanel(QWidget):
    """Two cards: the same (it then changes that record), or new.

    `said(place, is_same)`; `moved` wants the next.
    """

    said = Signal(int, bool)
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = -1
        self.about_label = quiet_label("")
        self.cards = [ValueCard(), ValueCard()]
        self.group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.about_label)
        for place, card in enumerate(self.cards):
            self.group.addButton(card, place)
            card.installEventFilter(self)
            layout.addWidget(card)
        self.group.idClicked.connect(lambda card: self.said.emit(self._place, card == _SAME))

    def show_row(self, place: int, row: PlannedRow, *, accepted: bool) -> bool:
        """Show whom a row looks like and what was said about it; return False where it looks like nobody."""
        self._place = place
        new = row.was or row
        problem = next((one for one in new.problems if one.code == "looks_like"), None)
        self.setVisible(problem is not None)
        if problem is None:
            return False
        name = str(problem.facts["name"])
        self.about_label.setText(breakable(self._about(problem, name)))
        self.cards[_SAME].show_value(
            self.tr("Is the same"), "", self.tr("the row changes {name}").format(name=name)
        )
        self.cards[_NEW].show_value(self.tr("Is new"), "", self.tr("the row is added beside it"))
        # Who looks like another row of the file has no record yet that could be changed.
        self.cards[_SAME].setVisible(new.like is not None)
        self.group.setExclusive(False)
        self.cards[_SAME].setChecked(row.was is not None)
        self.cards[_NEW].setChecked(row.was is None and accepted)
        self.group.setExclusive(True)
        return True

    def _about(self, problem: Problem, name: str) -> str:
        reason = likeness_words(str(problem.facts["reason"]))
        if problem.facts.get("row"):
            words = self.tr("Looks like row {row}, {name}: {reason}.")
            return words.format(row=problem.facts["row"], name=name, reason=reason)
        return self.tr("Looks like {name}: {reason}.").format(name=name, reason=reason)

    def focus_choice(self) -> None:
        """Begin at what was said, at the first card while nothing was."""
        shown = [card for card in self.cards if not card.isHidden()]
        chosen = next((card for card in shown if card.isChecked()), shown[0])
        chosen.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say and go on by Enter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if move_among(self.cards, watched, event.key()):
                return True
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if is_enter and plain and isinstance(watched, ValueCard):
                if not watched.isChecked():
                    watched.click()
                self.moved.emit()
                return True
        return super().eventFilter(watched, event)
