"""Several values of a fixed list in one field: chips that can be taken out, and a line to add more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QSizePolicy, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.widgets.pressable import Pressable

_EDGE = 5
_GAP = 6
_EDIT = 72  # least width of the line to type in


class ChipEdit(QWidget):
    """Chips with a × and a line edit that completes from the choices; grows by lines of 28 px."""

    values_changed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: dict[str, str] = {}
        self._chips: list[_Chip] = []
        self.line_edit = QLineEdit(self)
        self.line_edit.setProperty("frameless", True)
        self.line_edit.installEventFilter(self)
        self.line_edit.returnPressed.connect(self._take_typed)
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        view = QListView()
        view.setObjectName("completer_list")
        completer.setPopup(view)
        completer.activated.connect(self._take_words)
        self.line_edit.setCompleter(completer)
        self.setFocusProxy(self.line_edit)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._translate()

    def _translate(self) -> None:
        self.line_edit.setPlaceholderText(self.tr("add …"))

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Set what can be chosen as (value, words)."""
        self._choices = dict(choices)
        for chip in self._chips:
            chip.set_words(self._choices.get(chip.value, chip.value))
        self._offer_rest()
        self._lay_out()

    def values(self) -> list[str]:
        """Return the values in the order they were added."""
        return [chip.value for chip in self._chips]

    def set_values(self, values: Sequence[str]) -> None:
        """Show these values; tells by `values_changed` only if that changes anything."""
        if list(values) == self.values():
            return
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._new_chip(value) for value in values]
        self._after_change()

    def _new_chip(self, value: str) -> _Chip:
        chip = _Chip(value, self)
        chip.set_words(self._choices.get(value, value))
        chip.clicked.connect(lambda: self.remove(value))
        chip.show()
        return chip

    def add(self, value: str) -> None:
        """Add a value at the end, once."""
        if value not in self.values():
            self._chips.append(self._new_chip(value))
            self._after_change()

    def remove(self, value: str) -> None:
        """Take a value out."""
        self.set_values([kept for kept in self.values() if kept != value])
        self.line_edit.setFocus()

    def _after_change(self) -> None:
        self._offer_rest()
        self._order_tabs()
        self._lay_out()
        self.values_changed.emit(self.values())

    def _order_tabs(self) -> None:
        """Put the chips before the line, as the eye meets them; the line keeps its place in the form."""
        before: QWidget | None = self.line_edit.previousInFocusChain()
        while before is not None and (before is self or before in self._chips):
            before = before.previousInFocusChain()
        for chip in self._chips:
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip

    def _offer_rest(self) -> None:
        taken = set(self.values())
        self._model.setStringList([words for value, words in self._choices.items() if value not in taken])

    def _take_words(self, words: str) -> None:
        for value, known in self._choices.items():
            if known == words:
                self.add(value)
        # The completer writes its text after this signal.
        self.line_edit.clear()
        completer = self.line_edit.completer()
        if completer is not None:
            completer.setCompletionPrefix("")

    def _take_typed(self) -> None:
        wanted = self.line_edit.text().strip().casefold()
        fitting = [words for words in self._model.stringList() if wanted and wanted in words.casefold()]
        if fitting:
            self._take_words(fitting[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the list on Down, take the last chip out on Backspace, repaint the ring on focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._pressed(event.key())
        ):
            return True
        return super().eventFilter(watched, event)

    def _pressed(self, key: int) -> bool:
        if self.line_edit.text():
            return False
        if key == Qt.Key.Key_Backspace and self._chips:
            self.remove(self._chips[-1].value)
            return True
        if key == Qt.Key.Key_Down:
            self._open_list()
            return True
        return False

    def _open_list(self) -> None:
        completer = self.line_edit.completer()
        if completer is not None:
            completer.setCompletionPrefix("")
            completer.complete()

    def changeEvent(self, event: QEvent) -> None:
        """Take another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list on a click beside the chips."""
        self.line_edit.setFocus()
        self._open_list()

    def _places(self, wide: int) -> tuple[list[QPoint], QPoint, int]:
        """Return where chips and line stand for a width, and the height that takes."""
        x, y = _EDGE, _EDGE
        spots: list[QPoint] = []
        for chip in self._chips:
            need = chip.sizeHint().width()
            if x + need > wide - _EDGE and x > _EDGE:
                x, y = _EDGE, y + Size.BADGE + _GAP
            spots.append(QPoint(x, y))
            x += need + _GAP
        if x + _EDIT > wide - _EDGE and x > _EDGE:
            x, y = _EDGE, y + Size.BADGE + _GAP
        return spots, QPoint(x + 2, y), y + Size.BADGE + _EDGE

    def _lay_out(self) -> None:
        spots, line, _high = self._places(self.width())
        for chip, spot in zip(self._chips, spots, strict=True):
            chip.setGeometry(spot.x(), spot.y(), chip.sizeHint().width(), Size.BADGE)
        self.line_edit.setGeometry(line.x(), line.y() - 4, max(10, self.width() - line.x() - _EDGE), 30)
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the chips anew."""
        super().resizeEvent(event)
        self._lay_out()

    def hasHeightForWidth(self) -> bool:
        """Return true: chips wrap."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height of all lines, 32 with one."""
        return self._places(wide)[2]

    def sizeHint(self) -> QSize:
        """Return the size at the present width."""
        return QSize(240, self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at the present width."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame of an input, with the ring while the line has the focus."""
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        focused = self.line_edit.hasFocus()
        state = {"block": "red", "warn": "amber"}.get(str(self.property("state") or ""), "")
        token = state or ("accent" if focused else "control" if self.isEnabled() else "line_strong")
        fill = color("surface" if self.isEnabled() else "sunken")
        painting.draw_box(painter, rect, fill=fill, line=color(token), wide=2 if focused else 1)


class _Chip(Pressable):
    """One value; a click, Delete or Space takes it out."""

    def __init__(self, value: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def set_words(self, words: str) -> None:
        """Set the words of the value."""
        self.setText(words)
        self.setAccessibleName(self.tr("Take out {field}").format(field=words))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of words and ×, 22 high."""
        return QSize(painting.chip_width(self.text(), self.font()) + 16, Size.BADGE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the value out on Delete and Backspace too."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip and its ×."""
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        fill = color("hover" if self.underMouse() else "sunken")
        painting.draw_box(painter, rect, fill=fill, line=color("line"), radius=Size.RADIUS_SMALL)
        fonts.draw_text(painter, rect.adjusted(8, 0, -20, 0), self.text(), color("text"), font=self.font())
        draw_icon(painter, QRectF(rect.right() - 18, 4, 14, 14), "ph.x", color("text"))
        if self.hasFocus():
            painting.draw_focus(painter, rect, Size.RADIUS_SMALL)
