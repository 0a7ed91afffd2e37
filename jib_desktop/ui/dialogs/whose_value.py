"""Fields that two people changed at the same time: one's own value beside the other's, to choose from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QWidget

from jib_desktop.ui.widgets.choice_card import ChoiceCard
from jib_desktop.ui.words import column_word, value_words

_MINE, _THEIRS = 0, 1
_LABELS = 112  # px, as wide as the labels of a form


class WhoseValue(QWidget):
    """A line for each field: mine (chosen as long as nobody says otherwise) and theirs."""

    chosen = Signal(str, object)  # field, value

    def __init__(
        self,
        fields: Mapping[str, tuple[Any, Any]],
        who: str,
        parent: QWidget | None = None,
        *,
        label: Callable[[str], str] = column_word,
        in_words: Callable[[str, Any], str] = value_words,
    ) -> None:
        super().__init__(parent)
        self._fields = fields
        self._label, self._in_words = label, in_words
        self._groups: dict[str, QButtonGroup] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _LABELS)
        for column, words in ((1, self.tr("Yours")), (2, who)):
            grid.setColumnStretch(column, 1)
            title = QLabel(words, self)
            title.setTextFormat(Qt.TextFormat.PlainText)
            title.setProperty("role", "title")
            grid.addWidget(title, 0, column)
        for row, (name, values) in enumerate(fields.items(), start=1):
            grid.addWidget(QLabel(label(name), self), row, 0)
            self._groups[name] = group = QButtonGroup(self)
            for place, value in enumerate(values):
                group.addButton(self._card(name, (self.tr("Yours"), who)[place], value), place)
                grid.addWidget(group.button(place), row, 1 + place)
            group.button(_MINE).setChecked(True)
            group.idToggled.connect(lambda place, on, name=name: self._tell(name, place, on))

    def _card(self, name: str, whose: str, value: Any) -> ChoiceCard:
        words = self._in_words(name, value) or "–"
        card = ChoiceCard(words, self)
        card.setAccessibleName(f"{self._label(name)}, {whose}: {words}")
        return card

    def _tell(self, name: str, place: int, on: bool) -> None:
        if on:
            self.chosen.emit(name, self._fields[name][place])

    def take_theirs(self, name: str) -> None:
        """Choose the other's value of a field."""
        self._groups[name].button(_THEIRS).click()

    def focus_first(self) -> None:
        """Begin at the first field."""
        next(iter(self._groups.values())).button(_MINE).setFocus(Qt.FocusReason.OtherFocusReason)
