"""The review: what would become of each row, before anything is written."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QWidget,
)
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.rules.problems import Problem
from jib_desktop.services import history
from jib_desktop.services.history import FieldChange
from jib_desktop.services.review import Verdict
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs import review_words
from jib_desktop.ui.dialogs.review_cells import Fields, Weights
from jib_desktop.ui.dialogs.review_decisions import Decisions
from jib_desktop.ui.dialogs.review_groups import side_groups
from jib_desktop.ui.dialogs.review_judge import Rules
from jib_desktop.ui.dialogs.review_keys import HeaderBox, ReviewKeys
from jib_desktop.ui.dialogs.review_panel import RowPanel
from jib_desktop.ui.dialogs.review_parts import stop_where_it_scrolls
from jib_desktop.ui.dialogs.review_round import Round
from jib_desktop.ui.dialogs.review_rows import TICKABLE, Review, ReviewRow, ReviewSource, Shown
from jib_desktop.ui.dialogs.review_table import FieldColumns, ReviewDelegate, Widths, columns_of, field_names
from jib_desktop.ui.dialogs.side_groups import dress_groups, show_groups
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.table.columns import default_layout
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.search_field import SearchField
from jib_desktop.ui.widgets.sentence import Sentence, inked
from jib_desktop.ui.widgets.splitter import Splitter
from jib_desktop.ui.widgets.status_item import StatusItem
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import kind_word

_WIDE, _HIGH = 1440, 900
_SIDES = 200 + 6  # px that the groups at the left and the splitter take
_PANEL_WIDE = 312
_PANEL = "review.panel"


class ReviewDialog(QDialog):
    """Groups at the left, rows in the middle, the chosen row at the right; nothing is written until Save.

    `save_asked(Review)` hands the decisions over, `columns_asked` wants other columns, `back_asked` the
    review before this one, `marked_asked(Review)` a workbook for the sender.
    """

    title_label: QLabel
    source_label: QLabel
    search_field: SearchField
    problems_chip: FilterChip
    group_list: QListWidget
    columns_title: QLabel
    columns_label: Sentence
    columns_link: LinkLabel
    readings_rule: QFrame
    readings_title: QLabel
    readings_label: Sentence
    notes_rule: QFrame
    notes_title: QLabel
    notes_label: Sentence
    notes_scroll: QScrollArea
    body_splitter: Splitter
    like_strip: Strip
    review_table: TableView
    panel_scroll: QScrollArea
    marked_button: Button
    reason_item: StatusItem
    back_button: Button
    cancel_button: Button
    save_button: Button
    file_item: StatusItem
    note_item: StatusItem
    actor_item: StatusItem

    save_asked = Signal(object)
    columns_asked = Signal()
    back_asked = Signal()
    marked_asked = Signal(object)

    def __init__(
        self,
        review: Review,
        rules: Rules,
        store: Store,
        jobs: Jobs,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        weights: Weights | None = None,
        step: tuple[int, int] = (1, 1),
    ) -> None:
        """`step`: which of how many reviews of one file this is; only the last one saves."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("review_dialog", self)
        self._settings, self._jobs, self._step = settings, jobs, step
        self.review = review
        self._shown = Shown()
        self._field = ""  # of the conflict that is shown; see `field`
        plan = review.plan
        self._fields = Fields.of(rules.columns, plan.origin.letters)
        self.decisions = Decisions(review, rules, jobs, self)
        self.panel = RowPanel(review, self._fields, plan.origin, self.decisions.judge, self)
        self.panel_scroll.setWidget(self.panel)
        self._build_table(store, weights or Weights.of(plan))
        self.round = Round(self)
        dress_groups(self.group_list)
        self._connect()
        self.columns_link.set_flush()
        for area in (self.notes_scroll, self.panel_scroll):
            stop_where_it_scrolls(area)
        self.file_item.set_text(store.path.name)
        self.actor_item.set_text(store.actor)
        self._translate()
        self._count()
        self.model.set_source(ReviewSource(review, self._shown), at_once=True)
        self._choose_first_row()
        self._fit()
        self.review_table.setFocus()

    # --- building ---

    def _build_table(self, store: Store, weights: Weights) -> None:
        plan, table = self.review.plan, self.review_table
        names = field_names(self._fields, weights.moved)
        widths = FieldColumns(self.review, self._fields, table.font())
        parent = self.parentWidget()
        wide = parent.window().width() if parent is not None else _WIDE
        panel = max(_PANEL_WIDE, self._settings.get(_PANEL, _PANEL_WIDE))
        room = Widths.within(wide - _SIDES - panel)
        shown = weights.shown(names, room.fields, widths.width, widths.least)
        columns = columns_of(plan.kind, names, shown, self._fields, self.review, room)
        self.model = TableModel(columns, store, self._jobs, self)
        self._delegate = ReviewDelegate(table, self.review, self._fields, shown)
        table.delegate = self._delegate
        table.setItemDelegate(self._delegate)
        table.set_table(self.model)
        table.set_layout(default_layout(self.model.columns, ""))
        self._delegate.closed = self._shown.closed
        self._keys = ReviewKeys(table, self.review, lambda: self._shown)
        self.all_box = HeaderBox(table)

    def _choose_first_row(self) -> None:
        """Begin with the first row of the file, not with the head of its group."""
        ids = self.model.ids[:2]
        if ids:
            self.review_table.choose(ids[-1])

    def _connect(self) -> None:
        table, keys, panel = self.review_table, self._keys, self.panel
        self.group_list.currentItemChanged.connect(self._choose_group)
        self.search_field.textChanged.connect(lambda text: self._show(text=text))
        self.search_field.left_for_results.connect(table.setFocus)
        self.problems_chip.active_changed.connect(lambda on: self._show(only_problems=on))
        keys.ticked.connect(self.decisions.tick)
        keys.groups_ticked.connect(self.decisions.tick_groups)
        keys.group_switched.connect(self._switch_group)
        keys.more_asked.connect(lambda verdict: self._show(whole=self._shown.whole | {verdict}))
        keys.row_opened.connect(self._open_row)
        keys.finished.connect(self.save)
        self.all_box.asked.connect(partial(self.decisions.tick_groups, TICKABLE))
        table.current_changed.connect(self._show_row)
        table.left.connect(self.reject)
        table.text_typed.connect(self._type_into_search)
        self.decisions.changed.connect(self._refresh)
        self.decisions.regrouped.connect(self._refill)
        panel.field_ticked.connect(self.decisions.tick_field)
        panel.conflict.decided.connect(self.decisions.decide)
        panel.conflict.moved.connect(self.round.go_on)
        panel.conflict.all_asked.connect(self.decisions.decide_all)
        panel.like.said.connect(self.decisions.say_same)
        panel.like.moved.connect(self.round.next_alike)
        self.like_strip.link_clicked.connect(self.round.act)
        self.columns_link.clicked.connect(self.columns_asked)
        self.marked_button.clicked.connect(lambda: self.marked_asked.emit(self.review))
        self.back_button.clicked.connect(self._go_back)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)

    def _fit(self) -> None:
        parent = self.parentWidget()
        self.resize(parent.window().size()) if parent is not None else self.resize(_WIDE, _HIGH)
        self.body_splitter.setStretchFactor(0, 1)
        self.body_splitter.setSizes([10_000, max(_PANEL_WIDE, self._settings.get(_PANEL, _PANEL_WIDE))])

    # --- words ---

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_keys"):
            self._translate()
            self._count()
            self.model.retitle()
            self._show_row(self.review_table.current_id())

    def _translate(self) -> None:
        plan, (number, total) = self.review.plan, self._step
        if total > 1:
            words = self.tr("Review {number} of {total}: {kind}")
            self.title_label.setText(words.format(number=number, total=total, kind=kind_word(plan.kind)))
        self.source_label.setText(review_words.source_words(plan))
        has_file = bool(plan.origin.letters or plan.left_out)
        for widget in (self.columns_title, self.columns_label, self.columns_link):
            widget.setVisible(has_file)
        self.columns_label.set_html(inked(review_words.columns_words(plan), "text_2"))
        self._tell(plan.readings, self.readings_label, self.readings_title, self.readings_rule)
        self._tell(plan.notes, self.notes_label, self.notes_title, self.notes_rule)
        self.back_button.setVisible(number > 1)

    def _tell(self, problems: tuple[Problem, ...], label: Sentence, *around: QWidget) -> None:
        label.set_html(review_words.sentences(problems))
        for widget in (label, *around):
            widget.setVisible(bool(problems))

    def _count(self) -> None:
        """Let the button say what it writes, or why it is off."""
        review, (number, total) = self.review, self._step
        groups = side_groups(review.counts, len(review.rows), self.tr("All rows"))
        show_groups(self.group_list, groups, self._shown.verdict or "")
        self.all_box.show_state(review)
        rejected = review.counts["rejected"]
        self.marked_button.setText(review_words.marked_words(rejected))
        self.marked_button.setVisible(bool(rejected and review.plan.origin.letters))
        reason = review_words.reason_words(review)
        waits = bool(review.open_conflicts)
        glyph, tone = ("ph.git-merge", "red") if waits else ("ph.info", "text_2")
        self.reason_item.set_glyph(glyph)
        self.reason_item.set_tone(tone)
        self.reason_item.set_text(reason)
        self.reason_item.setToolTip(reason)
        self.marked_button.setToolTip(self.marked_button.text())  # both give way in a narrow window
        self.save_button.setText(review_words.save_words(review) if number == total else self.tr("Next"))
        # An earlier step may change nothing and still lead on.
        self.save_button.setEnabled(not (waits or (reason and total == 1)))
        self.round.show_strip()

    # --- choosing what is shown ---

    def _show(
        self,
        *,
        text: str | None = None,
        only_problems: bool | None = None,
        closed: frozenset[Verdict] | None = None,
        whole: frozenset[Verdict] | None = None,
    ) -> None:
        now = self._shown
        self._shown = Shown(
            now.verdict,
            now.only_problems if only_problems is None else only_problems,
            now.text if text is None else text,
            now.closed if closed is None else closed,
            now.whole if whole is None else whole,
        )
        self._refill()

    def _choose_group(self, item: QListWidgetItem | None) -> None:
        verdict = (item.data(Qt.ItemDataRole.UserRole) or None) if item is not None else None
        now = self._shown
        self._shown = Shown(verdict, now.only_problems, now.text, now.closed, now.whole)
        self._refill()

    def _switch_group(self, verdict: Verdict, on: bool) -> None:
        closed = self._shown.closed
        self._show(closed=closed - {verdict} if on else closed | {verdict})

    def _refill(self) -> None:
        self._delegate.closed = self._shown.closed if not self._shown.text else frozenset()
        self.model.set_source(ReviewSource(self.review, self._shown))

    def _type_into_search(self, text: str) -> None:
        self.search_field.setFocus()
        self.search_field.insert(text)

    # --- the chosen row ---

    @property
    def field(self) -> str:
        """The field whose conflict is shown."""
        return self._field

    def current_row(self) -> ReviewRow | None:
        """Return the current line."""
        place = self.review_table.currentIndex().row()
        row = self.model.row_at(place) if place >= 0 else None
        return row if isinstance(row, ReviewRow) else None

    def _show_row(self, row_id: object) -> None:
        row = self.current_row() if row_id is not None else None
        if row is None:
            self.panel.clear()
            return
        if row.planned is None:
            self.panel.show_group(row.verdict, is_more=row.is_more)
            return
        planned = self.review.rows[row.id.int]
        if self._field not in planned.conflicts:
            self._field = next(iter(planned.conflicts), "")
        self._show_place(row.id.int)

    def _show_place(self, place: int) -> None:
        row = self.review.rows[place]
        self.panel.show_row(place, self._field or None)
        self.panel_scroll.verticalScrollBar().setValue(0)
        if row.conflicts and row.id is not None:
            work = partial(_history_of, record_id=row.id, name=self._field)
            self._jobs.read(work, self.panel.conflict.show_history, key=f"review.history.{id(self)}")

    def _refresh(self) -> None:
        """Show what was decided."""
        self.review_table.viewport().update()
        self._count()
        row = self.current_row()
        if row is not None and row.planned is not None:
            self.panel.show_row(row.id.int, self._field or None)

    def _open_row(self, place: int) -> None:
        """Lead into the panel: to the choice that is asked, or to the first box."""
        row = self.review.rows[place]
        if row.conflicts:
            self.panel.conflict.focus_choice()
        elif not self.panel.like.isHidden():
            self.panel.like.focus_choice()
        else:
            self.panel.focus_first_box()

    def show_conflict(self, place: int, name: str) -> None:
        """Go to a row, and of its conflicts to this one."""
        self._field = name
        self.review_table.choose(uuid.UUID(int=place))
        self._show_place(place)

    def show_whole(self, verdict: Verdict) -> None:
        """Show a group to its last row, so that one of its rows can be gone to."""
        now = self._shown
        if now.verdict not in (None, verdict) or now.only_problems or now.text:
            self.search_field.clear()
            self.problems_chip.set_active(False)
            self.group_list.setCurrentRow(self.group_list.count() - 1)
        if verdict not in self._shown.whole or verdict in self._shown.closed:
            self._show(whole=self._shown.whole | {verdict}, closed=self._shown.closed - {verdict})

    # --- ending ---

    def save(self) -> None:
        """Hand the decisions over and close."""
        if self.save_button.isEnabled():
            self.accept()
            self.save_asked.emit(self.review)

    def _go_back(self) -> None:
        self.accept()
        self.back_asked.emit()

    def done(self, result: int) -> None:
        """Remember the width of the panel."""
        self._settings.set(_PANEL, self.panel_scroll.width())
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter only: a stray Enter must not write."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_F and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.search_field.setFocus()
        elif not enter:
            super().keyPressEvent(event)


def _history_of(session: Session, record_id: uuid.UUID, name: str) -> list[FieldChange]:
    return [
        one
        for one in history.record_history(session, record_id)
        if (one.row_id, one.field) == (record_id, name)
    ]
