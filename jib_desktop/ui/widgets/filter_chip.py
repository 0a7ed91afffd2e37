"""A filter in the page line: a pill that opens choices, or a simple switch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.texts import listed
from jib_desktop.ui.widgets.pressable import Pressable

if TYPE_CHECKING:
    from jib_desktop.ui.widgets.choice_popup import Choice, ChoicePopup

_SIDE = 12
_GAP = 6
_NAMED = 2  # more chosen values than this are counted, not named


class FilterChip(Pressable):
    """A pill chip. With choices it opens them; without it switches `active` on and off.

    An active chip has the accent's border and a × that leaves the filter; it shows what is chosen.
    """

    chosen_changed = Signal(list)
    active_changed = Signal(bool)
    about_to_open = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []
        self._chosen: list[str] = []
        self._glyph = ""
        self._switched = False
        self._has_choices = False
        self._one_only = False
        self._required = False
        self._folded = False
        self._number: int | None = None
        self.popup: ChoicePopup | None = None
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._act)

    def _get_glyph(self) -> str:
        return self._glyph

    def set_glyph(self, glyph: str) -> None:
        """Set a sign before the words."""
        self._glyph = glyph
        self._refresh()

    glyph = Property(str, _get_glyph, set_glyph)

    def set_choices(self, choices: Sequence[Choice], *, one_only: bool = False) -> None:
        """Offer (value, words); what was chosen and is still offered stays chosen."""
        self._choices = list(choices)
        self._has_choices = True
        self._one_only = one_only
        offered = {value for value, _words in choices}
        self._chosen = [value for value in self._chosen if value in offered]
        if self.popup is not None and self.popup.isVisible():
            self.popup.set_choices(self._choices, self._chosen)
        self._refresh()

    def set_number(self, number: int | None) -> None:
        """Show in amber how many the switch would leave; None takes the number away."""
        self._number = number
        self._refresh()

    def set_required(self, required: bool) -> None:
        """Let one value always be chosen, as a floor is: it can be changed, not left."""
        self._required = required
        self._refresh()

    def chosen(self) -> list[str]:
        """Return the chosen values."""
        return list(self._chosen)

    def set_chosen(self, values: Sequence[str]) -> None:
        """Choose values; tells by `chosen_changed` if that changes anything."""
        if list(values) == self._chosen or (self._required and not values):
            return
        self._chosen = list(values)
        self._refresh()
        self.chosen_changed.emit(self.chosen())
        self.active_changed.emit(self.active)

    def _is_active(self) -> bool:
        return bool(self._chosen) if self._has_choices else self._switched

    def set_active(self, active: bool) -> None:
        """Switch a chip without choices; one with choices can only be switched off."""
        if self._required:
            return
        if self._has_choices:
            self.set_chosen([] if not active else self._chosen)
        elif active != self._switched:
            self._switched = active
            self._refresh()
            self.active_changed.emit(active)

    @property
    def active(self) -> bool:
        """Whether the chip hides something."""
        return self._is_active()

    def words(self) -> str:
        """Return what the chip says: its name, or what is chosen, in a narrow line only how much of it."""
        return self._short_words() if self._folded else self._whole_words()

    def _whole_words(self) -> str:
        if not self._chosen or len(self._chosen) > _NAMED:
            return self._short_words()
        names = dict(self._choices)
        return listed(names.get(value, value).partition("\t")[0] for value in self._chosen)

    def _short_words(self) -> str:
        return f"{self.text()} · {len(self._chosen)}" if self._chosen else self.text()

    def fold_gain(self) -> int:
        """Return by how much the count of what is chosen is narrower than its words."""
        return max(0, self._wide(self._whole_words()) - self._wide(self._short_words()))

    def set_folded(self, folded: bool) -> None:
        """Count what is chosen, where its words are longer."""
        folded = folded and self.fold_gain() > 0
        if folded != self._folded:
            self._folded = folded
            self._refresh()

    def _refresh(self) -> None:
        words = self._whole_words()
        name = self.text() if words == self.text() else f"{self.text()}: {words}"
        self.setAccessibleName(name if self._number is None else f"{name}, {self._number}")
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when words or font change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._refresh()

    def sizeHint(self) -> QSize:
        """Return the size of sign, words and caret or ×; 28 high."""
        return QSize(self._wide(self.words()), Size.CHIP)

    def _wide(self, words: str) -> int:
        wide = fonts.width(words, self.font()) + 2 * _SIDE
        if self._glyph:
            wide += Size.ICON_SMALL + _GAP
        if self._number is not None:
            wide += painting.counter_width(str(self._number), self.font()) + _GAP
        if self._has_choices or self.active:
            wide += Size.ICON_SMALL + _GAP - 2
        return wide

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: a filter is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint pill, sign, words and caret or ×."""
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        active = self.active
        hovered = self.underMouse() and self.isEnabled()
        fill = color("accent_tint" if active else "hover" if hovered else "surface")
        line = color("accent" if active else "line_strong")
        ink = color("accent_text" if active else "text" if self.isEnabled() else "control")
        painting.draw_box(painter, rect, fill=fill, line=line, radius=Size.RADIUS_CHIP)
        left, right = _SIDE, rect.width() - _SIDE
        if self._glyph:
            draw_icon(painter, QRectF(left, 7, Size.ICON_SMALL, Size.ICON_SMALL), self._glyph, ink)
            left += Size.ICON_SMALL + _GAP
        if self._has_choices or active:
            right -= Size.ICON_SMALL - 2
            sign = "ph.x" if active and not self._required else "ph.caret-down"
            draw_icon(painter, QRectF(right, 7, Size.ICON_SMALL, Size.ICON_SMALL), sign, ink)
            right -= _GAP
        if self._number is not None:
            words = str(self._number)
            wide = painting.counter_width(words, self.font())
            painting.draw_counter(painter, QRectF(right - wide, 0, wide, rect.height()), words, "amber")
            right -= wide + _GAP
        line_box = QRectF(left, 0, right - left, rect.height())
        fonts.draw_text(painter, line_box, self.words(), ink, font=self.font())
        if self.hasFocus():
            painting.draw_focus(painter, rect, Size.RADIUS_CHIP)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the filter when the × is hit."""
        place = event.position().toPoint()
        on_cross = self.rect().contains(place) and place.x() > self.width() - _SIDE - Size.ICON_SMALL - 2
        if self.active and self._has_choices and on_cross and not self._required:
            self.setDown(False)
            self.set_active(False)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter and Down, leave the filter on Delete and Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.set_active(False)
        elif event.key() == Qt.Key.Key_Down and self._has_choices:
            self.open_choices()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        if self._has_choices:
            self.open_choices()
        else:
            self.set_active(not self._switched)

    def open_choices(self) -> None:
        """Open the list of choices below the chip."""
        self.about_to_open.emit()
        if self.popup is None:
            # The list is imported when it is asked for: a page shows its chips long before.
            from jib_desktop.ui.widgets.choice_popup import ChoicePopup

            self.popup = ChoicePopup(self)
            self.popup.chosen_changed.connect(self.set_chosen)
        self.popup.set_one_only(self._one_only)
        self.popup.set_choices(self._choices, self._chosen)
        self.popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        self.popup.show()
