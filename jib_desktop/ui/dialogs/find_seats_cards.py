"""Offers of seats to choose from: cards with a small drawing, the reasons in words, and who moves."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from jib_desktop.services.desks_seats import Offer
from jib_desktop.ui import painting
from jib_desktop.ui.desk_words import numbers_words
from jib_desktop.ui.dialogs.find_seats_picture import draw_offer
from jib_desktop.ui.dialogs.find_seats_reading import FloorMap
from jib_desktop.ui.dialogs.review_parts import clear_layout
from jib_desktop.ui.icons import draw_icon
from jib_desktop.ui.look import Size, color
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked, plain
from jib_desktop.ui.words.seats import move_sentence, offer_heading, offer_reasons

_PICTURE = QSize(184, 118)
_PAD = 12
_SIGN = 16
_MOST_RUNS = 12  # of numbers that follow each other; all of them where one is to decide


class OfferCard(QAbstractButton):
    """One offer: what it is in bold, its desks, what else speaks for it, who moves."""

    def __init__(self, offer: Offer, team: uuid.UUID | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = offer
        self._picture = _Picture(offer, team, self)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._title, self._numbers, self._reasons, self._moves = (Sentence() for _ in range(4))
        for label in (self._title, self._numbers, self._reasons, self._moves):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._build()
        self.say()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        row.setSpacing(16)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addSpacing(_SIGN + 8)
        words.addLayout(head)
        for label in (self._numbers, self._reasons, self._moves):
            words.addWidget(label)
        words.addStretch(1)
        row.addLayout(words, 1)

    def say(self) -> None:
        """Write the offer in the language of the window."""
        reasons = [_sentence(one) for one in offer_reasons(self.offer)]
        moves = [move_sentence(one) for one in self.offer.moves]
        numbers = numbers_words(self.offer.numbers, _MOST_RUNS)
        self._title.set_html(bold(offer_heading(self.offer)))
        self._numbers.set_html(inked(numbers, "text_2"))
        self._reasons.set_html("<br>".join(map(plain, reasons)))
        self._moves.set_html("<br>".join(f"{inked('→', 'accent_text')} {plain(one)}" for one in moves))
        self._moves.setVisible(bool(moves))
        self.setAccessibleName(". ".join([offer_heading(self.offer), numbers, *reasons, *moves]))

    def words(self) -> str:
        """Return everything that is said on the card."""
        return self.accessibleName()

    def show_on(self, seen: FloorMap | None) -> None:
        """Draw the offer on its floor."""
        self._picture.show_on(seen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter, and going up and down, to whoever holds the cards."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and a tick on the chosen card."""
        painter = painting.begin(self)
        rect, chosen = QRectF(self.rect()), self.isChecked()
        fill = "selected" if chosen else "hover" if self.underMouse() else "surface"
        line = color("accent" if chosen or self.hasFocus() else "line_strong")
        wide = 2 if self.hasFocus() else 1
        painting.draw_box(painter, rect, fill=color(fill), line=line, radius=8, wide=wide)
        place = QRectF(rect.right() - _PAD - _SIGN, _PAD + 4, _SIGN, _SIGN)
        if chosen:
            draw_icon(painter, place, "ph.check-circle-fill", color("accent_text"))
        else:
            draw_icon(painter, place, "ph.circle", color("control"))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


class _Picture(QWidget):
    """The small drawing of an offer; drawn once, and again when the theme changes."""

    def __init__(self, offer: Offer, team: uuid.UUID | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._offer, self._team = offer, team
        self._seen: FloorMap | None = None
        self._drawn: QPixmap | None = None
        self.setFixedSize(_PICTURE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_on(self, seen: FloorMap | None) -> None:
        self._seen, self._drawn = seen, None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.begin(self)
        rect = QRectF(self.rect())
        if self._seen is None:
            painting.draw_box(
                painter, rect, fill=color("sunken"), line=color("line"), radius=Size.RADIUS_SMALL
            )
            return
        ratio = self.devicePixelRatioF()
        if self._drawn is None or self._drawn.devicePixelRatio() != ratio:
            self._drawn = QPixmap(self.size() * ratio)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            drawing = QPainter(self._drawn)
            draw_offer(drawing, rect, self._offer, self._team, self._seen)
            drawing.end()
        painter.drawPixmap(rect.topLeft(), self._drawn)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._drawn = None


class OfferCards(QObject):
    """The cards in a scroll area; `chosen_changed()`, and `taken()` by Enter or a double click."""

    chosen_changed = Signal()
    taken = Signal()

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        inner = area.widget()
        assert inner is not None
        layout = inner.layout()
        assert isinstance(layout, QVBoxLayout)
        self._layout = layout
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggle)
        self.cards: list[OfferCard] = []

    def set_offers(self, offers: Sequence[Offer], team: uuid.UUID | None) -> None:
        """Show these offers, the first one chosen."""
        had_focus = any(card.hasFocus() for card in self.cards)
        for card in self.cards:
            self._group.removeButton(card)
        clear_layout(self._layout)
        self.cards = [OfferCard(one, team, self._area.widget()) for one in offers]
        for place, card in enumerate(self.cards):
            card.installEventFilter(self)
            self._group.addButton(card, place)
            self._layout.addWidget(card)
            card.show()  # at once, not with the next event: it may be given the focus
        self._layout.addStretch(1)
        if self.cards:
            self.cards[0].setChecked(True)
            if had_focus:
                self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.verticalScrollBar().setValue(0)
        self.chosen_changed.emit()

    def show_on(self, maps: Mapping[uuid.UUID, FloorMap]) -> None:
        """Draw the offers on their floors."""
        for card in self.cards:
            card.show_on(maps.get(card.offer.floor_ids[0]))

    @property
    def chosen(self) -> Offer | None:
        """The offer that is chosen."""
        return next((card.offer for card in self.cards if card.isChecked()), None)

    def say(self) -> None:
        """Write the offers in the language of the window."""
        for card in self.cards:
            card.say()

    def focus(self) -> None:
        """Put the focus on the chosen card."""
        for card in self.cards:
            if card.isChecked():
                card.setFocus(Qt.FocusReason.TabFocusReason)

    def _toggle(self, place: int, on: bool) -> None:
        card = self.cards[place]
        card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)
        if on:
            self._area.ensureWidgetVisible(card, 0, 8)
            self.chosen_changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose the next card by Down, the one before by Up; take the chosen one by Enter."""
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.taken.emit()
            return True
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
            return True
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -99, Qt.Key.Key_End: 99}
        step = steps.get(Qt.Key(key))
        if step is None or not isinstance(watched, OfferCard):
            return super().eventFilter(watched, event)
        place = min(max(0, self.cards.index(watched) + step), len(self.cards) - 1)
        self.cards[place].setChecked(True)
        self.cards[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True
