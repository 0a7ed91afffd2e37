"""The panel while no desk is chosen: counts of the floor, who is to be seated, what ends soon."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from jib_desktop.rules.desks import Kind
from jib_desktop.services.desks_find import Ending
from jib_desktop.ui import formats
from jib_desktop.ui.desk_words import floor_name, numbers_words, until_words
from jib_desktop.ui.pages.desks_details import Counts, PlanState
from jib_desktop.ui.pages.desks_seats import SeatList
from jib_desktop.ui.pages.sections import Section, hairline
from jib_desktop.ui.texts import in_a_row, translate
from jib_desktop.ui.widgets.fact_list import plain_label
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked, link, plain
from jib_desktop.ui.widgets.verdict_list import Verdict, VerdictList

_SHOWN = 60  # of what ends; the days after them come up when these are over


def _titled(title: QLabel, *parts: QWidget) -> QWidget:
    """Return a block: its title and what stands below."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 16, 0, 0)
    column.setSpacing(6)
    title.setProperty("role", "title")
    column.addWidget(hairline())
    column.addSpacing(10)
    column.addWidget(title)
    for part in parts:
        column.addWidget(part)
    return box


class OverviewCard(Section):
    """`asked(verb, subject)`: give_to and look_at a startup, choose desks."""

    def __init__(self, *, writable: bool) -> None:
        super().__init__()
        self._state: PlanState | None = None
        self._counts = Counts(0, 0, 0, 0)
        self._next = ""  # for whom desks are to be chosen now
        self.origin_label = plain_label("", "quiet")
        self.name_label = QLabel()
        self.name_label.setProperty("role", "heading")
        self.counts_sentence = Sentence()
        self.seat_title, self.over_title, self.end_title = QLabel(), QLabel(), QLabel()
        self.seat_list, self.over_list = SeatList(), SeatList()
        self.seat_hint = plain_label("", "quiet")
        if not writable:
            self.seat_hint.hide()
        self.seat_list.setDragEnabled(writable)
        self.ending_list = VerdictList()
        self.seat_block = _titled(self.seat_title, self.seat_list, self.seat_hint)
        self.over_block = _titled(self.over_title, self.over_list)
        self.end_block = _titled(self.end_title, self.ending_list)
        for part in (self.origin_label, self.name_label, self.counts_sentence, self.seat_block,
                     self.over_block, self.end_block):  # fmt: skip
            self.column.addWidget(part)
        self.column.setSpacing(4)
        self.column.addStretch(1)
        self.seat_list.chosen.connect(self._give_to)
        for one in (self.seat_list, self.over_list):
            one.looked_at.connect(self._look_at)
        self.over_list.chosen.connect(self._look_at)
        for one in (self.seat_list, self.over_list):
            one.left.connect(lambda: self.asked.emit("leave", None))
        self.ending_list.asked.connect(self._choose)

    def _give_to(self, startup_id: object) -> None:
        self.asked.emit("give_to", startup_id)

    def _look_at(self, startup_id: object) -> None:
        self.asked.emit("look_at", startup_id)

    def title(self) -> str:
        """Return no word: this section stands behind no tab."""
        return ""

    def begin(self) -> None:
        """Put the focus on who is to be seated."""
        if self.seat_list.count():
            self.seat_list.setFocus(Qt.FocusReason.TabFocusReason)

    def say_next(self, name: str) -> None:
        """Say that desks are to be chosen now for a startup, or with none how one begins."""
        self._next = name
        usual = self.tr("Drag one onto desks, or press Enter and choose desks.")
        words = self.tr("{startup}: now choose desks on the plan.")
        self.seat_hint.setText(words.format(startup=name) if name else usual)

    def show_state(self, state: PlanState, counts: Counts) -> None:
        """Show a floor on a day, and what is to be done on the site."""
        self._state, self._counts = state, counts
        if state.floor is None:
            return
        self.origin_label.setText(formats.day_in_words(state.day))
        self.name_label.setText(floor_name(state.floor))
        self.show_counts(counts)
        self.seat_title.setText(self.tr("To be seated"))
        self.seat_list.setAccessibleName(self.tr("Startups to be seated"))
        if not self._next:
            self.say_next("")
        self.over_title.setText(self.tr("More desks than promised"))
        self.over_list.setAccessibleName(self.tr("More desks than promised"))
        self.end_title.setText(self.tr("Ends within 30 days"))
        self.seat_list.set_seats(state.unseated)
        self.over_list.set_seats(state.beyond)
        self.ending_list.set_verdicts([_ending(one, place) for place, one in enumerate(self._endings())])
        self.seat_block.setVisible(bool(state.unseated))
        self.over_block.setVisible(bool(state.beyond))
        self.end_block.setVisible(bool(state.endings))

    def _endings(self) -> tuple[Ending, ...]:
        return self._state.endings[:_SHOWN] if self._state is not None else ()

    def show_counts(self, counts: Counts) -> None:
        """Show how many desks of the floor are what."""
        share = round(100 * counts.taken / counts.desks) if counts.desks else 0
        words = translate("OverviewCard", "{taken} of {desks} desks taken, {share} %")
        taken = plain(words).format(
            taken=bold(formats.number(counts.taken)), desks=formats.number(counts.desks), share=share
        )
        free = translate("OverviewCard", "{count} free, {reserved} reserved, {out} out of service").format(
            count=formats.number(counts.free), reserved=formats.number(counts.reserved),
            out=formats.number(counts.out),
        )  # fmt: skip
        self.counts_sentence.set_html(f"{taken}<br>{inked(free, 'text_2')}")

    def _choose(self, target: str) -> None:
        one = self._endings()[int(target)]
        ids: list[uuid.UUID] = list(one.desk_ids)
        self.asked.emit("choose", ids)


def _ending(one: Ending, place: int) -> Verdict:
    """Return a line on what ends: which desks as a way to them, why, and until when."""
    numbers = link(str(place), numbers_words(one.numbers, 3))
    words = plain(translate("OverviewCard", "{desks} {until}."))
    line = words.format(desks=numbers, until=plain(until_words(one.last_day)))
    if one.reason:
        line = in_a_row((line, inked(one.reason, "text_2")))
    if one.kind == Kind.RESERVED:
        return Verdict("ph.bookmark-simple", "violet", line)
    return Verdict("ph.wrench", "text_2", line)
