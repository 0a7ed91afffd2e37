"""The review: what would become of each row, before anything is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from jib_desktop.db.store import Store
from jib_desktop.services.review import Plan, Verdict
from jib_desktop.settings import Settings
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.review_groups import GroupDelegate, group_item
from jib_desktop.ui.dialogs.review_rows import (
    ORDER,
    Review,
    ReviewRow,
    ReviewSource,
    Shown,
    cell_of,
    field_names,
    moved_most,
)
from jib_desktop.ui.dialogs.review_table import ReviewDelegate, ReviewKeys, columns_of, field_width
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.table.columns import default_layout
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.texts import listed
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.problem_foot import ProblemFoot
from jib_desktop.ui.widgets.search_field import SearchField
from jib_desktop.ui.widgets.sentence import Sentence, inked, paragraph, plain, struck
from jib_desktop.ui.widgets.splitter import Splitter
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import column_word, verdict_word

_WIDE = 1440
_NOT_FIELDS = 1064  # px that groups, panel, tick, row, name and what to know take
_PANEL = "review.panel"


class ReviewDialog(QDialog):
    """Groups at the left, rows in the middle, the chosen row at the right; nothing is written until Save.

    `save_asked(Plan)` gives the plan with the person's ticks, `columns_asked` wants other columns.
    """

    title_label: QLabel
    source_label: QLabel
    search_field: SearchField
    problems_chip: FilterChip
    group_list: QListWidget
    columns_title: QLabel
    columns_label: Sentence
    columns_link: LinkLabel
    notes_title: QLabel
    notes_label: Sentence
    body_splitter: Splitter
    like_strip: Strip
    review_table: TableView
    panel_scroll: QScrollArea
    row_label: QLabel
    name_label: QLabel
    panel_rows: QVBoxLayout
    problem_foot: ProblemFoot
    cancel_button: Button
    save_button: Button

    save_asked = Signal(object)
    columns_asked = Signal()

    def __init__(
        self,
        plan: Plan,
        order: tuple[str, ...],
        store: Store,
        jobs: Jobs,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        """`order` names the fields of the feature in the order of their columns."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("review_dialog", self)
        self._settings = settings
        self._order = order
        self.review = Review(plan)
        self._shown = Shown()
        names = [name for name in field_names(plan, order) if name not in ("name_en", "name_zh", "id")]
        wide = parent.window().width() if parent is not None else _WIDE
        shown = moved_most(plan, names, max(240, wide - _NOT_FIELDS), field_width)
        columns = columns_of(plan.kind, names, shown)
        self.model = TableModel(columns, store, jobs, self)
        self._build_table()
        self._build_groups()
        self._connect()
        self.columns_link.set_flush()
        self._translate()
        self._count()
        self.model.set_source(ReviewSource(self.review, self._shown), at_once=True)
        self._choose_first_row()
        self._fit()
        self.review_table.setFocus()

    # --- building ---

    def _build_table(self) -> None:
        table = self.review_table
        self._delegate = ReviewDelegate(table, self.review)
        table.delegate = self._delegate
        table.setItemDelegate(self._delegate)
        table.set_table(self.model)
        table.set_layout(default_layout(self.model.columns, ""))
        self._delegate.closed = self._shown.closed
        self._keys = ReviewKeys(table, self.review, lambda: self._shown)

    def _build_groups(self) -> None:
        self.group_list.setItemDelegate(GroupDelegate(self.group_list))
        for verdict in (*ORDER, None):
            count = len(self.review.plan.rows) if verdict is None else self.review.counts[verdict]
            self.group_list.addItem(group_item(verdict, count))
        self.group_list.setFixedHeight(36 * self.group_list.count() + 8)
        self.group_list.setCurrentRow(self.group_list.count() - 1)

    def _choose_first_row(self) -> None:
        """Begin with the first row of the file, not with the head of its group."""
        ids = self.model.ids[:2]
        if ids:
            self.review_table.choose(ids[-1])

    def _connect(self) -> None:
        self.group_list.currentItemChanged.connect(self._choose_group)
        self.search_field.textChanged.connect(lambda text: self._show(text=text))
        self.search_field.left_for_results.connect(self.review_table.setFocus)
        self.problems_chip.active_changed.connect(lambda on: self._show(only_problems=on))
        self._keys.ticked.connect(self._tick)
        self._keys.group_switched.connect(self._switch_group)
        self.review_table.current_changed.connect(self._show_row)
        self.review_table.left.connect(self.reject)
        self.review_table.text_typed.connect(self._type_into_search)
        self.like_strip.link_clicked.connect(self._untick_alike)
        self.columns_link.clicked.connect(self.columns_asked)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.resize(parent.window().size())
        else:
            self.resize(1440, 860)
        self.body_splitter.setStretchFactor(0, 1)
        self.body_splitter.setSizes([10_000, max(280, self._settings.get(_PANEL, 300))])

    # --- words ---

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "model"):
            self._translate()
            self._count()
            self.model.retitle()

    def _translate(self) -> None:
        plan = self.review.plan
        self.source_label.setText(
            self.tr("{file} · {count} rows").format(file=plan.source, count=formats.number(len(plan.rows)))
        )
        for place in range(self.group_list.count()):
            item = self.group_list.item(place)
            verdict = item.data(Qt.ItemDataRole.UserRole)
            item.setText(verdict_word(verdict) if verdict else self.tr("All rows"))
        if plan.left_out:
            words = self.tr("Left out, because not known: {headers}").format(headers=listed(plan.left_out))
        else:
            words = self.tr("All columns are known.")
        self.columns_label.set_html(inked(words, "text_2"))
        notes = "<br>".join(plain(problem_sentence(note)) for note in plan.notes)
        self.notes_label.set_html(f'<span style="color:$text_2">{notes}</span>' if notes else "")
        self.notes_title.setVisible(bool(notes))
        self.notes_label.setVisible(bool(notes))
        self._show_alike()

    def _show_alike(self) -> None:
        alike = [place for place in self.review.looks_like() if self.review.is_ticked(place)]
        if not alike:
            self.like_strip.set_message("")
            return
        words = self.tr("%n new row(s) look like a startup that is here or in the file.", "", len(alike))
        self.like_strip.set_message(plain(words), [("untick", self.tr("Untick them"))])

    # --- choosing what is shown ---

    def _show(
        self,
        *,
        text: str | None = None,
        only_problems: bool | None = None,
        closed: frozenset[Verdict] | None = None,
    ) -> None:
        now = self._shown
        self._shown = Shown(
            now.verdict,
            now.only_problems if only_problems is None else only_problems,
            now.text if text is None else text,
            now.closed if closed is None else closed,
        )
        self._refill()

    def _choose_group(self, item: QListWidgetItem | None) -> None:
        verdict = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        now = self._shown
        self._shown = Shown(verdict, now.only_problems, now.text, now.closed)
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

    # --- ticks ---

    def _tick(self, places: list[int], on: bool) -> None:
        self.review.tick(places, on)
        self.review_table.viewport().update()
        self._show_alike()
        self._count()

    def _untick_alike(self, _target: str) -> None:
        self._tick(self.review.looks_like(), False)

    def _count(self) -> None:
        """Let the button say what it writes, or why it is off."""
        ticked = self.review.ticked()
        changed, new = formats.number(ticked["changed"]), formats.number(ticked["new"])
        if ticked["changed"] and ticked["new"]:
            words = self.tr("Save {changed} changed and {new} new").format(changed=changed, new=new)
        elif ticked["changed"]:
            words = self.tr("Save {changed} changed").format(changed=changed)
        else:
            words = self.tr("Save {new} new").format(new=new)
        some = any(ticked.values())
        self.save_button.setText(words if some else self.tr("Save"))
        self.save_button.setEnabled(some)
        if some:
            note = self.tr("Nothing is written yet. Saving is one step, and one Undo takes it back.")
        elif any(self.review.counts[verdict] for verdict in ("changed", "new")):
            note = self.tr("Nothing is ticked, so there is nothing to save.")
        else:
            note = self.tr("The file changes nothing here.")
        self.problem_foot.set_problems(note, [])

    # --- the chosen row ---

    def _show_row(self, row_id: object) -> None:
        while (item := self.panel_rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        place = self.review_table.currentIndex().row()
        row = self.model.row_at(place) if row_id is not None and place >= 0 else None
        is_row = isinstance(row, ReviewRow) and row.planned is not None
        self.row_label.setVisible(is_row)
        self.name_label.setVisible(is_row)
        if row is None or row.planned is None:
            return
        planned = row.planned
        words = self.tr("Row {row} · {verdict}")
        self.row_label.setText(
            words.format(row=formats.number(planned.row), verdict=verdict_word(planned.verdict))
        )
        self.name_label.setText(planned.name or self.tr("(no name)"))
        for problem in planned.problems:
            message = InlineMessage()
            self.panel_rows.addWidget(message)
            message.tell(problem.level, problem_sentence(problem), at_once=True)
        for name in self._order:
            if (cell := cell_of(planned, name)) is not None:
                line = Sentence()
                old = struck(cell.old or "–") + " → " if cell.state == "changed" else ""
                label = inked(column_word(name), "text_2")
                line.set_html(f"{label}<br>{old}{paragraph(cell.new or '–')}")
                self.panel_rows.addWidget(line)

    # --- ending ---

    def save(self) -> None:
        """Hand the ticked rows over and close."""
        if self.save_button.isEnabled():
            plan = self.review.result()
            self.accept()
            self.save_asked.emit(plan)

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
