"""The button of the program: primary, secondary, flat or inverted, with sign, words and key cap."""

from __future__ import annotations

from PySide6.QtCore import Property, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from jib_desktop.ui import fonts, painting
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color

_SIDE = 12
_GAP = 8
KINDS = ("primary", "secondary", "flat", "inverted")


def key_words(keys: str | QKeySequence) -> str:
    """Return a shortcut as it stands on a key cap: `Ctrl K`."""
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("+", " ")


class Button(QPushButton):
    """A painted push button.

    `kind` is primary (one per page line), secondary, flat (page line, tabs) or inverted (undo bar); `glyph`
    is a sign such as `ph.plus`; `keys` a shortcut shown as a cap; `small` makes it 28 instead of 32 high;
    `quiet` takes the second text colour. Without words it is square and needs an accessible name. A menu
    adds a caret. In a `FoldingLine` it leaves its words away where `folds` says so.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, kind: str = "secondary") -> None:
        super().__init__(text, parent)
        self._kind = kind
        self._glyph = ""
        self._keys = ""
        self._small = False
        self._quiet = False
        self._folded = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(kind == "primary")

    def _get_kind(self) -> str:
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Set how loud the button is: one of `KINDS`."""
        if kind not in KINDS:
            raise ValueError(kind)
        self._kind = kind
        self._refresh()

    def _get_glyph(self) -> str:
        return self._glyph

    def set_glyph(self, glyph: str) -> None:
        """Set the sign before the words; empty for none."""
        self._glyph = glyph
        self._refresh()

    def _get_keys(self) -> str:
        return self._keys

    def set_keys(self, keys: str) -> None:
        """Show a shortcut (`Ctrl+N`) as a key cap; it is shown, not bound."""
        self._keys = keys
        self._refresh()

    def _get_small(self) -> bool:
        return self._small

    def set_small(self, small: bool) -> None:
        """Make the button 28 pixels high, as in panels."""
        self._small = small
        self._refresh()

    def _get_quiet(self) -> bool:
        return self._quiet

    def set_quiet(self, quiet: bool) -> None:
        """Write in the second text colour."""
        self._quiet = quiet
        self._refresh()

    kind = Property(str, _get_kind, set_kind)
    glyph = Property(str, _get_glyph, set_glyph)
    keys = Property(str, _get_keys, set_keys)
    small = Property(bool, _get_small, set_small)
    quiet = Property(bool, _get_quiet, set_quiet)

    def fold_gain(self) -> int:
        """Return by how much the sign alone is narrower."""
        return self._hint(self._whole_words()).width() - self._hint("").width()

    def set_folded(self, folded: bool) -> None:
        """Show the sign alone; what the button does stays its accessible name."""
        if folded != self._folded:
            self._folded = folded
            self._refresh()

    def _refresh(self) -> None:
        self.updateGeometry()
        self.update()

    def _whole_words(self) -> str:
        return self.text().replace("&", "")

    def _words(self) -> str:
        return "" if self._folded else self._whole_words()

    def _text_font(self) -> QFont:
        bold = self._kind == "inverted" or (self._kind == "primary" and self.isEnabled())
        return fonts.bolder(self.font()) if bold else self.font()

    def _cap_width(self) -> int:
        if not self._keys:
            return 0
        if self._kind == "inverted":
            return fonts.width(key_words(self._keys), self.font())
        return painting.key_cap_width(key_words(self._keys), self.font())

    def sizeHint(self) -> QSize:
        """Return the size of sign, words, key cap and caret with their gaps."""
        return self._hint(self._words())

    def _hint(self, words: str) -> QSize:
        high = Size.CONTROL_SMALL if self._small or self._kind == "inverted" else Size.CONTROL
        parts = [Size.ICON] if self._glyph else []
        if words:
            # Bold words are wider: measured so, the button does not change its size when it is switched off.
            loud = self._kind in ("primary", "inverted")
            parts.append(fonts.width(words, fonts.bolder(self.font()) if loud else self.font()))
        if self._keys:
            parts.append(self._cap_width())
        if self.menu() is not None and words:
            parts.append(Size.ICON_SMALL)
        if len(parts) < 2 and not words:
            return QSize(high, high)
        return QSize(sum(parts) + _GAP * (len(parts) - 1) + 2 * _SIDE, high)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: a button is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it by Enter: left to the dialog, Enter on Cancel would press the default button."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, sign, words, key cap and caret."""
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        ink = self._draw_ground(painter, rect)
        left, right = rect.x() + _SIDE, rect.right() - _SIDE
        if not self._words():
            left = (rect.width() - Size.ICON) / 2
        elif rect.width() > self.sizeHint().width():
            left += (rect.width() - self.sizeHint().width()) / 2
            right -= (rect.width() - self.sizeHint().width()) / 2
        if self._glyph:
            place = QRectF(left, (rect.height() - Size.ICON) / 2, Size.ICON, Size.ICON)
            draw_icon(painter, place, self._glyph, ink)
            left += Size.ICON + _GAP
        if self.menu() is not None and self._words():
            right -= Size.ICON_SMALL
            place = QRectF(right, (rect.height() - 14) / 2, Size.ICON_SMALL, Size.ICON_SMALL)
            draw_icon(painter, place, "ph.caret-down", ink)
            right -= _GAP
        if self._keys:
            self._draw_keys(painter, QRectF(right - self._cap_width(), 0, self._cap_width(), rect.height()))
            right -= self._cap_width() + _GAP
        line = QRectF(left, 0, right - left, rect.height())
        centre = Qt.AlignmentFlag.AlignHCenter
        fonts.draw_text(painter, line, self._words(), ink, font=self._text_font(), align=centre)
        if self.hasFocus():
            painting.draw_focus(painter, rect, tone=self._focus_tone())

    def _focus_tone(self) -> str:
        return {"primary": "text", "inverted": "surface"}.get(self._kind, "accent")

    def _draw_keys(self, painter: QPainter, rect: QRectF) -> None:
        painter.setFont(self.font())
        if self._kind == "primary" and self.isEnabled():
            ink, line = color("on_accent"), QColor(255, 255, 255, 120)
        elif self._kind == "inverted":
            ink, line = color("surface"), QColor(0, 0, 0, 0)
        else:
            ink, line = color("text_2"), color("line_strong")
        painting.draw_key_cap(painter, rect, key_words(self._keys), ink, line)

    def _draw_ground(self, painter: QPainter, rect: QRectF) -> QColor:
        """Draw the ground for kind and state; return the ink that goes on it."""
        pressed, hovered = self.isDown() or self.isChecked(), self.underMouse() and self.isEnabled()
        if self._kind == "primary":
            if not self.isEnabled():
                painting.draw_box(painter, rect, fill=color("grey_tint"))
                return color("grey")
            token = "accent_pressed" if pressed else "accent_hover" if hovered else "accent"
            painting.draw_box(painter, rect, fill=color(token))
            return color("on_accent")
        if self._kind == "inverted":
            painting.draw_box(painter, rect, line=color("surface"))
            return color("surface")
        if self._kind == "secondary":
            token = "track" if pressed else "hover" if hovered else "surface"
            line = color("line_strong" if self.isEnabled() else "line")
            painting.draw_box(painter, rect, fill=color(token), line=line)
        elif pressed or hovered:
            # A veil instead of a colour: flat buttons stand on several grounds.
            veil = QColor(color("text"))
            veil.setAlpha(34 if pressed else 18)
            painting.draw_box(painter, rect, fill=veil)
        if not self.isEnabled():
            return color("control")
        return color("text_2" if self._quiet else "text")
