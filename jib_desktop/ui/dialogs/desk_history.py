"""Everything about one desk: who had it, has it and is to have it, and who changed what."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import groupby
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.services import desks, history
from jib_desktop.services.desks import AllocationRow
from jib_desktop.services.history import FieldChange
from jib_desktop.ui import formats
from jib_desktop.ui.desk_words import days_words
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.look import Size
from jib_desktop.ui.names import full_name
from jib_desktop.ui.pages.timeline import event_of
from jib_desktop.ui.statuses import desk_status
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.badge import Badge
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.event_list import EventLine, EventList
from jib_desktop.ui.widgets.fact_list import plain_label
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked, plain
from jib_desktop.ui.words import action_words

_WIDE, _HIGH = 560, 560
_SHOWN = 60  # actions of the journal


class _History(NamedTuple):
    allocations: list[AllocationRow]
    changes: list[FieldChange]


class DeskHistoryDialog(QDialog):
    """Lists the allocations of a desk, the latest first, and what was done with them.

    `correct_asked(allocation)` wants one corrected, `day_asked(day)` the plan of its first day.
    """

    correct_asked = Signal(object)
    day_asked = Signal(object)

    def __init__(
        self, store: Store, jobs: Jobs, desk_id: uuid.UUID, number: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._store, self._jobs, self._desk_id, self._number = store, jobs, desk_id, number
        self._found: _History | None = None
        self.today = store.clock().astimezone().date()
        self.column = QVBoxLayout()
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(0)
        self.close_button = Button(kind="primary")
        self.close_button.set_keys("Esc")
        self.close_button.clicked.connect(self.close)
        self._arrange()
        self._say()
        self.resize(_WIDE, _HIGH)
        self.refresh()

    def _arrange(self) -> None:
        body = QWidget()
        body.setProperty("area", "surface")
        body.setLayout(self.column)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        foot = QWidget(self)
        foot.setProperty("area", "dialog_foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot.setFixedHeight(Size.DIALOG_FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch()
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addWidget(foot)

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Desk {number}: history").format(number=self._number))
        self.close_button.setText(self.tr("Close"))

    def refresh(self, *_: object) -> None:
        """Read it, also after a write."""
        work = partial(_read, desk_id=self._desk_id)
        self._jobs.read(work, self._take, key=f"desk_history.{id(self)}")

    def _take(self, found: _History) -> None:
        self._found = found
        self._fill()

    def _fill(self) -> None:
        if self._found is None:
            return
        while (item := self.column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.column.addWidget(_title(self.tr("Who has it when")))
        self.column.addSpacing(8)
        for one in reversed(self._found.allocations):
            self.column.addWidget(self._line(one))
        if not self._found.allocations:
            self.column.addWidget(plain_label(self.tr("Nobody has had this desk yet."), "quiet"))
        self.column.addSpacing(16)
        self.column.addWidget(_title(self.tr("What was done")))
        self.column.addSpacing(4)
        events = EventList()
        events.set_lines(_events(self._found.changes, self.today))
        self.column.addWidget(events)
        self.column.addStretch(1)

    def _line(self, one: AllocationRow) -> QWidget:
        """Return an allocation: state and holder, days, reason, and the way to correct it."""
        box = QWidget()
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 4, 0, 8)
        row.setSpacing(12)
        words = Sentence()
        name = full_name(one.startup_en, one.startup_zh)
        head = " · ".join(part for part in (name, one.contract) if part) or desk_status(one.kind).text
        lines = [bold(head), plain(days_words(one.first_day, one.last_day))]
        reasons = [one.reason, *([self._corrected(one)] if one.corrections else [])]
        lines += [inked(reason, "text_2") for reason in reasons if reason]
        words.set_html("<br>".join(lines))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(words, 1, top)
        badge, status = Badge(), desk_status(one.kind, filled=True)
        badge.set_status(status.text, status.glyph, status.family)
        row.addWidget(badge, 0, top)
        links = QVBoxLayout()
        links.setSpacing(0)
        ways = [(self.tr("Show that day"), self._ask_day)]
        if not self._store.read_only:
            ways.append((self.tr("Correct …"), self._ask_correction))
        for text, act in ways:
            link = LinkLabel(text)
            link.setAccessibleName(f"{text} {head}")
            link.clicked.connect(partial(act, one))
            links.addWidget(link, 0, Qt.AlignmentFlag.AlignRight)
        links.addStretch()
        row.addLayout(links)
        return box

    def _corrected(self, one: AllocationRow) -> str:
        words = translate("DeskHistoryDialog", "Corrected: {reason}")
        return words.format(reason=one.correction_reason)

    def _ask_day(self, one: AllocationRow, *_: object) -> None:
        day: date = max(one.first_day, min(self.today, one.last_day))
        self.close()
        self.day_asked.emit(day)

    def _ask_correction(self, one: AllocationRow, *_: object) -> None:
        self.correct_asked.emit(one)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "close_button"):
            self._say()
            self._fill()


def _title(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "title")
    return label


# Action → sign.
_GLYPHS = {
    "desks_given": "ph.armchair", "seats_planned": "ph.users-three", "desks_reserved": "ph.bookmark-simple",
    "desks_out_of_service": "ph.wrench", "desks_freed": "ph.x", "desks_freed_between": "ph.calendar-x",
    "desks_extended": "ph.arrow-bend-double-up-right", "desks_reseated": "ph.arrows-clockwise",
    "desk_corrected": "ph.lock-simple", "allocations_removed": "ph.trash",
}  # fmt: skip


def _done(label: str) -> str:
    """Return what an action did to the desk one looks at."""
    words = {
        "desks_given": translate("Timeline", "Given"),
        "seats_planned": translate("Timeline", "Given to a team that sits together"),
        "desks_reserved": translate("Timeline", "Reserved"),
        "desks_out_of_service": translate("Timeline", "Taken out of service"),
        "desks_freed": translate("Timeline", "Freed"),
        "desks_freed_between": translate("Timeline", "Freed for a while"),
        "desks_extended": translate("Timeline", "Extended"),
        "desks_reseated": translate("Timeline", "Moved or swapped"),
        "desk_corrected": translate("Timeline", "Corrected"),
        "allocations_removed": translate("Timeline", "Taken back"),
        "desks_carried_over": translate("Timeline", "Carried over to the next contract"),
        "plan_taken": translate("Timeline", "Placed with the floor plan"),
        "desks_created": translate("Timeline", "Placed"),
        "allocations_imported": translate("Timeline", "Taken over from a list"),
        "desks_imported": translate("Timeline", "Taken over from a list"),
    }
    return words.get(label) or action_words(label).rstrip(": ")


def _events(changes: Sequence[FieldChange], today: date) -> list[EventLine]:
    """Return a line for each action, the latest first."""
    found = []
    for _, of_action in groupby(changes, key=lambda one: one.action_id):
        lines = list(of_action)
        event = event_of(lines, _GLYPHS.get(lines[0].label, "ph.pencil-simple"), _done(lines[0].label))
        words = f"{event.words} · {event.actor}" if event.actor else event.words
        day = formats.day_nearby(event.at.astimezone().date(), today)
        found.append(EventLine(event.glyph, words, day))
    return found[:_SHOWN]


def _read(session: Session, desk_id: uuid.UUID) -> _History:
    return _History(desks.allocations(session, desk_ids=[desk_id]), history.record_history(session, desk_id))
