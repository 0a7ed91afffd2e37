"""A person in a panel: sign, name, role, and the phone that shows itself only when asked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from jib_desktop.rules.people import masked_phone, shown_phone
from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.widgets.pressable import Pressable

_LINE = 28


class PersonLine(QWidget):
    """Sign, name and role as one button that opens the person; the phone as another."""

    opened = Signal()

    def __init__(self, name: str, role: str, phone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name_button = _NameButton(name, role, self)
        self.name_button.clicked.connect(self.opened)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.name_button, 1)
        self.phone_button = PhoneButton(phone, self)
        self.phone_button.setVisible(bool(phone))
        layout.addWidget(self.phone_button)


class _NameButton(Pressable):
    def __init__(self, name: str, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._role = role
        self.setText(name.replace("&", "&&"))
        self._name = name
        self.setAccessibleName(f"{name}, {role}" if role else name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        draw_icon(painter, QRectF(0, (_LINE - 16) / 2, 16, 16), "ph.user", color("text_2"))
        font = self.font()
        font.setUnderline(self.underMouse())
        words = rect.adjusted(Size.ICON + 8, 0, 0, 0)
        wide = fonts.draw_text(painter, words, self._name, color("text"), font=font)
        rest = words.adjusted(wide + 8, 0, 0, 0)
        if self._role and rest.width() > 16:
            fonts.draw_text(painter, rest, self._role, color("text_2"), font=self.font())
        if self.hasFocus():
            painting.draw_focus(painter, rect, Size.RADIUS_SMALL)


class PhoneButton(Pressable):
    """A masked number; a click or Enter shows it whole, another hides it. Ctrl+C copies it while shown."""

    def __init__(self, phone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phone = phone
        self._shown = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._toggle)
        self._name()

    @property
    def words(self) -> str:
        """What stands on it now: the number masked or whole."""
        return shown_phone(self._phone) if self._shown else masked_phone(self._phone)

    def _toggle(self) -> None:
        self._shown = not self._shown
        self._name()
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        hint = self.tr("Hide the number") if self._shown else self.tr("Show the number")
        self.setToolTip(hint)
        self.setAccessibleName(self.tr("Phone {number}").format(number=self.words))
        self.setAccessibleDescription(hint)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def sizeHint(self) -> QSize:
        return QSize(fonts.width(self.words, self.font()) + 8, _LINE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self._shown:
            QGuiApplication.clipboard().setText(self.words)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        font = self.font()
        font.setUnderline(self.underMouse())
        right = Qt.AlignmentFlag.AlignRight
        ink = color("text" if self._shown else "text_2")
        fonts.draw_text(painter, rect.adjusted(4, 0, -1, 0), self.words, ink, font=font, align=right)
        if self.hasFocus():
            painting.draw_focus(painter, rect, Size.RADIUS_SMALL)
