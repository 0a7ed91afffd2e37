"""The panel at the right of the plan: the floor, or the chosen desks and what can be done with them."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.desks import FREE, Kind
from jib_desktop.services.desks import DeskRow, FloorRow
from jib_desktop.services.desks_find import Named
from jib_desktop.ui.desk_words import free_words, numbers_words, place_words, title_words, until_words
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.look import Size
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.pages.desks_details import Chosen, Counts, PlanState
from jib_desktop.ui.pages.desks_give import GiveForm
from jib_desktop.ui.pages.desks_holders import HolderPart
from jib_desktop.ui.pages.desks_overview import OverviewCard
from jib_desktop.ui.pages.desks_verdicts import refusals
from jib_desktop.ui.pages.sections import hairline
from jib_desktop.ui.statuses import desk_status
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.badge import Badge
from jib_desktop.ui.widgets.fact_list import plain_label
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked, link
from jib_desktop.ui.widgets.verdict_list import VerdictList

WIDE = 360


class ChoiceCard(QScrollArea):
    """The chosen desks: head, the form that gives them, what was not added, who has the others."""

    asked = Signal(str, object)

    def __init__(self, jobs: Jobs, *, writable: bool) -> None:
        super().__init__()
        self._writable = writable
        self._chosen: Chosen | None = None
        self._floors: tuple[FloorRow, ...] = ()
        self._plan: tuple[DeskRow, ...] = ()
        self._names: tuple[Named, ...] = ()
        self._gives: frozenset[uuid.UUID] = frozenset()  # desks for which the form is wanted, free or not
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.origin_label = plain_label("", "quiet")
        self.name_label = plain_label("", "heading")
        self.badge, self.until_label = Badge(), QLabel()
        self.until_label.setProperty("role", "quiet")
        self.form = GiveForm(jobs, writable=writable)
        self.refused_title, self.refused_list = QLabel(), VerdictList()
        self.refused_title.setProperty("role", "title")
        self.team_sentence, self.narrow_sentence = Sentence(), Sentence()
        self.holders = HolderPart(writable=writable)
        self._build()
        self.form.asked.connect(self.asked)
        self.form.judged_changed.connect(self._show_refused)
        self.form.startup_changed.connect(lambda one: self.asked.emit("team", one))
        self.refused_list.asked.connect(self.form.follow)
        self.holders.asked.connect(self.asked)
        self.narrow_sentence.linkActivated.connect(self._narrow)
        self.team_sentence.linkActivated.connect(self._choose_team)

    def _build(self) -> None:
        body = QWidget()
        body.setProperty("area", "surface")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 12, 0, 24)
        column.setSpacing(0)
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self.badge)
        state.addWidget(self.until_label)
        state.addStretch()
        head = self._block(column, 4)
        head.addWidget(self.origin_label)
        head.addWidget(self.name_label)
        head.addLayout(state)
        self._line_1, self._line_2 = hairline(), hairline()
        column.addSpacing(12)
        column.addWidget(self._line_1)
        column.addSpacing(12)
        self._giving = QWidget()
        giving = QVBoxLayout(self._giving)
        giving.setContentsMargins(0, 0, 0, 16)
        giving.setSpacing(0)
        self._block(giving, 0).addWidget(self.form)
        giving.addSpacing(16)
        giving.addWidget(self._line_2)
        column.addWidget(self._giving)
        below = self._block(column, 8)
        for part in (self.refused_title, self.refused_list, self.narrow_sentence, self.holders,
                     self.team_sentence):  # fmt: skip
            below.addWidget(part)
        column.addStretch(1)
        self.setWidget(body)

    def _block(self, column: QVBoxLayout, spacing: int) -> QVBoxLayout:
        block = QVBoxLayout()
        block.setContentsMargins(Size.PANEL_SIDE, 0, Size.PANEL_SIDE, 0)
        block.setSpacing(spacing)
        column.addLayout(block)
        return block

    # --- showing ---

    def know(self, state: PlanState, today: date) -> None:
        """Remember what is shown around the chosen desks."""
        self._floors, self._plan = state.floors, state.rows
        self._names = tuple(state.names.values())
        self.form.know(state.rows, state.unseated, today)

    def want_to_give(self, desk_ids: Sequence[uuid.UUID] | None = None) -> None:
        """Show the form for desks that are not free, too: it says what is in the way."""
        rows = self._chosen.rows if self._chosen is not None else ()
        self._gives = frozenset(desk_ids if desk_ids is not None else (row.id for row in rows))

    def give_no_more(self) -> None:
        """Show again who has desks that were, or were not, to be given."""
        if self._gives:
            self._gives = frozenset()
            self.say()

    def show_chosen(self, chosen: Chosen) -> None:
        """Show desks; what was typed into the form stays while it is about the same ones."""
        before = {row.id for row in self._chosen.rows} if self._chosen is not None else set()
        fresh = before.isdisjoint(row.id for row in chosen.rows)
        self._chosen = chosen
        if fresh:
            self.form.begin_anew()
        if not any(row.id in self._gives for row in chosen.rows):
            self._gives = frozenset()
        self.say()

    def say(self) -> None:
        """Write everything in the language of the window."""
        chosen = self._chosen
        if chosen is None or not chosen.rows:
            return
        self.origin_label.setText(place_words(chosen.rows, self._floors))
        self.name_label.setText(title_words(chosen.rows))
        self._show_state(chosen)
        gives = self.gives
        self._giving.setVisible(gives)
        if gives:
            self.form.show_desks(chosen.rows, chosen.day)
        self.holders.show_chosen(chosen, with_acts=not gives)
        self.holders.setVisible(bool(chosen.held) and not (gives and chosen.free))
        self._show_refused()
        self._show_narrow(chosen)

    @property
    def gives(self) -> bool:
        """Whether the form is shown."""
        chosen = self._chosen
        if chosen is None or not self._writable:
            return False
        return bool(chosen.free) or any(row.id in self._gives for row in chosen.rows)

    def _show_state(self, chosen: Chosen) -> None:
        states = chosen.states
        self.badge.setVisible(len(states) == 1)
        if len(states) > 1:
            counts = ((state, [row for row in chosen.rows if row.state == state]) for state in (FREE, *Kind))
            parts = (f"{desk_status(state).text} {len(rows)}" for state, rows in counts if rows)
            self.until_label.setText(" · ".join(parts))
            return
        status = desk_status(next(iter(states)), filled=True)
        self.badge.set_status(status.text, status.glyph, status.family)
        if FREE in states:
            self.until_label.setText(free_words(chosen.rows))
            return
        ends = {row.last_day for row in chosen.rows if row.last_day is not None}
        self.until_label.setText(until_words(next(iter(ends))) if len(ends) == 1 else "")

    def _show_refused(self) -> None:
        """Name what could not be added, and below it what the team has by now."""
        judged = self.form.judged if self.gives else None
        refused = judged.refused if judged is not None else ()
        self.refused_title.setText(self.tr("Not added"))
        self.refused_title.setVisible(bool(refused))
        verdicts = refusals(refused, self._names, writable=self._writable)
        self.refused_list.set_verdicts(verdicts)
        self.refused_list.setVisible(bool(refused))
        self._show_team()

    def _show_team(self) -> None:
        startup_id = self._team_id()
        team = [row for row in self._plan if startup_id is not None and row.startup_id == startup_id]
        taken = [row for row in team if row.state == Kind.TAKEN]
        chosen = {row.id for row in self._chosen.rows} if self._chosen is not None else set()
        shown = bool(taken) and not chosen.issuperset(row.id for row in taken)
        self.team_sentence.setVisible(shown)
        if not shown:
            return
        name = leading_name(taken[0].startup_en, taken[0].startup_zh)
        count = translate("ChoiceCard", "%n desk(s) on this floor", n=len(taken))
        numbers = numbers_words((row.number for row in taken), 4)
        ends = {row.last_day for row in taken if row.last_day is not None}
        tail = numbers
        if len(ends) == 1:
            tail = translate("ChoiceCard", "{numbers}, {until}").format(
                numbers=numbers, until=until_words(next(iter(ends)))
            )
        head = bold(name) if self.gives else link("team", name)
        self.team_sentence.set_html(f"{head}&nbsp; {inked(count, 'text_2')}<br>{inked(tail, 'text_2')}")

    def _team_id(self) -> uuid.UUID | None:
        """Return to whom desks are given, or who alone has the chosen ones."""
        if self.gives:
            picked = self.form.startup_id_edit.picked
            return picked if isinstance(picked, uuid.UUID) else None
        holders = self._chosen.holders if self._chosen is not None else ()
        return holders[0] if len(holders) == 1 else None

    def _choose_team(self, _target: str) -> None:
        ids = [row.id for row in self._plan if row.startup_id == self._team_id() and row.state == Kind.TAKEN]
        self.asked.emit("choose", ids)

    def _show_narrow(self, chosen: Chosen) -> None:
        """Offer to go on with the free ones or with the others, and to move the others to the free ones."""
        free, held = len(chosen.free), len(chosen.held)
        self.narrow_sentence.setVisible(bool(free and held))
        if not free or not held:
            return
        ways = [
            link("free", translate("ChoiceCard", "Only the %n free", n=free)),
            link("held", translate("ChoiceCard", "Only the %n other(s)", n=held)),
        ]
        if free == held and self._writable and all(row.state != Kind.OUT_OF_SERVICE for row in chosen.held):
            ways.append(link("move", translate("ChoiceCard", "Move %n to the free one(s) …", n=held)))
        self.narrow_sentence.set_html("<br>".join(ways))

    def _narrow(self, target: str) -> None:
        if self._chosen is None:
            return
        if target == "move":
            self.asked.emit("move", None)
        else:
            rows = self._chosen.free if target == "free" else self._chosen.held
            ids: list[uuid.UUID] = [row.id for row in rows]
            self.asked.emit("choose", ids)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "holders"):
            self.say()


class DesksPanel(QWidget):
    """Shows the floor while nothing is chosen, else the desks. `asked(verb, subject)`, `left` on Esc."""

    asked = Signal(str, object)
    left = Signal()

    def __init__(self, store: Store, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(Size.PANEL_LEAST)
        self.chosen: Chosen | None = None
        self.overview = OverviewCard(writable=not store.read_only)
        self.choice = ChoiceCard(jobs, writable=not store.read_only)
        self.form = self.choice.form
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.choice)
        self._state: PlanState | None = None
        self._counts = Counts(0, 0, 0, 0)
        for part in (self.overview, self.choice):
            part.asked.connect(self._ask)
        self.form.startup_changed.connect(self._startup_moved)

    def _startup_moved(self, startup_id: object) -> None:
        if startup_id is None:
            self.overview.say_next("")

    def _ask(self, verb: str, subject: object) -> None:
        if verb == "leave":
            self.left.emit()
        else:
            self.asked.emit(verb, subject)

    def show_state(self, state: PlanState, counts: Counts, today: date) -> None:
        """Show a floor on a day."""
        self._state, self._counts = state, counts
        self.overview.show_state(state, counts)
        self.choice.know(state, today)

    def show_chosen(self, chosen: Chosen | None) -> None:
        """Show the chosen desks, or the floor for none."""
        self.chosen = chosen if chosen is not None and chosen.rows else None
        if self.chosen is not None:
            self.choice.show_chosen(self.chosen)
        self._stack.setCurrentWidget(self.overview if self.chosen is None else self.choice)

    def begin(self) -> None:
        """Put the focus where the next key is wanted: into the form, on the first act, into the list."""
        if self.chosen is None:
            self.overview.begin()
        elif self.choice.gives:
            self.form.begin()
        else:
            self.choice.holders.begin()

    def rows(self) -> Sequence[DeskRow]:
        """Return the chosen desks that are shown."""
        return self.chosen.rows if self.chosen is not None else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the plan on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.choice.give_no_more()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "_state", None) is not None:
            assert self._state is not None
            self.overview.show_state(self._state, self._counts)
