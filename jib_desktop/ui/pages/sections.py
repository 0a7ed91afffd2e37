"""What the panels of records share: a section behind a sub-tab, its parts, and the history of a record."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from jib_desktop.ui import formats
from jib_desktop.ui.pages.timeline import Event
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.fact_list import plain_label
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked, plain, struck
from jib_desktop.ui.words import column_word, value_words

_STEP = 50  # actions of the history shown at a time


def _tr(text: str) -> str:
    return QCoreApplication.translate("Panel", text)


class Section(QScrollArea):
    """One sub-tab. It asks for things by `asked(verb, subject)`; the verb `section` opens another one."""

    KEY: ClassVar[str] = ""
    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body = QWidget()
        self.body.setProperty("area", "surface")
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(24, 16, 24, 24)
        self.column.setSpacing(0)
        self.setWidget(self.body)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def title(self) -> str:
        """Return the word of the sub-tab."""
        raise NotImplementedError

    def number(self, details: Any) -> int | None:
        """Return the number beside the word, None for none."""
        return None

    def show_details(self, details: Any) -> None:
        """Show a record."""
        raise NotImplementedError


def hairline() -> QFrame:
    """Return the line between two blocks."""
    line = QFrame()
    line.setProperty("role", "line")
    return line


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            emptied(inner)


def titled_row(title: QLabel, link: LinkLabel) -> QHBoxLayout:
    """Return the heading of a block with a link at its right."""
    title.setProperty("role", "title")
    row = QHBoxLayout()
    link.set_flush()
    row.addWidget(title)
    row.addStretch()
    row.addWidget(link)
    return row


# --- cards ---------------------------------------------------------------------------------------


class CardsSection(Section):
    """Records one below the other as cards, and a button that asks for a further one by the verb ADD."""

    ADD: ClassVar[str]

    def __init__(self) -> None:
        super().__init__()
        self.cards = QVBoxLayout()
        self.cards.setSpacing(0)
        self.add_button = Button()
        self.add_button.set_glyph("ph.plus")
        self.add_button.set_small(True)
        self.add_button.clicked.connect(partial(self.asked.emit, self.ADD, None))
        self.column.addLayout(self.cards)
        self.column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()

    def add_card(self, record: Any) -> None:
        """Add what is to be seen of a record to `cards`."""
        raise NotImplementedError

    def show_cards(self, records: Sequence[Any], add: str, none: str) -> None:
        """Show a card for each record; `add` is on the button, `none` stands where there is no record."""
        emptied(self.cards)
        self.add_button.setText(add)
        for record in records:
            self.add_card(record)
            self.cards.addSpacing(10)
            self.cards.addWidget(hairline())
            self.cards.addSpacing(10)
        if not records:
            self.cards.addWidget(plain_label(none, "quiet"))
            self.cards.addSpacing(12)


# --- history --------------------------------------------------------------------------------------


class HistorySection(Section):
    """Who changed what and when, old → new, newest first."""

    KEY = "history"

    def __init__(self) -> None:
        super().__init__()
        self.lines = QVBoxLayout()
        self.lines.setSpacing(0)
        self.more_link = LinkLabel()
        self.more_link.clicked.connect(self._show_more)
        self.column.addLayout(self.lines)
        self.column.addWidget(self.more_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self._details: Any = None
        self._shown = _STEP

    def title(self) -> str:
        return _tr("History")

    def number(self, details: Any) -> int | None:
        return len(details.events)

    def show_details(self, details: Any) -> None:
        if self._details is None or self._details.record.id != details.record.id:
            self._shown = _STEP
        self._details = details
        if self.isVisible():
            self._fill()

    def showEvent(self, event: object) -> None:
        """Fill when somebody looks: a long history takes a moment."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._fill()

    def _show_more(self) -> None:
        self._shown += _STEP
        self._fill()

    def _fill(self) -> None:
        emptied(self.lines)
        if self._details is None:
            return
        events = self._details.events
        for event in events[: self._shown]:
            self.lines.addWidget(_action(event))
        rest = len(events) - self._shown
        self.more_link.setVisible(rest > 0)
        self.more_link.setText(_tr("Show {count} more").format(count=formats.number(min(rest, _STEP))))


def _action(event: Event) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 14)
    column.setSpacing(2)
    head = Sentence()
    who = f"{event.actor} · " if event.actor else ""
    when = formats.day(event.at.astimezone().date()) if event.is_day else formats.moment(event.at)
    day = inked(f"{who}{when}", "text_2")
    head.set_html(f"{bold(event.words)}<br>{day}")
    column.addWidget(head)
    for change in event.changes:
        # A change of stage alone is told by the words of the event already.
        if change.field not in _HIDDEN and not (change.field == "stage" and len(event.changes) == 1):
            column.addWidget(_change(change.field, change.old, change.new))
    return box


# Told by the words of the event, or of no use to a person.
_HIDDEN = frozenset(
    {"startup_id", "first_id", "second_id", "merged_into", "removed_at", "contract_id", "predecessor_id",
     "number_year", "number_count", "place", "sha256", "corrections"}
)  # fmt: skip


def _change(field: str, old: object, new: object) -> QWidget:
    line = Sentence()
    label = inked(f"{column_word(field)}: ", "text_2")
    before, after = value_words(field, old), value_words(field, new)
    was = f"{struck(before)} → " if before else ""
    line.set_html(f"{label}{was}{plain(after) if after else '–'}")
    return line
