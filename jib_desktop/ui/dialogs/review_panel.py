"""The panel of a review: the chosen row whole, and what the person has to say about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from jib_desktop.services.review import REMOVED, Origin, PlannedRow, Verdict
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.review_cells import NOTHING, Fields, cell_of, name_words, problem_words
from jib_desktop.ui.dialogs.review_conflict import Choice, ConflictPanel, Judge
from jib_desktop.ui.dialogs.review_groups import group_note, group_word
from jib_desktop.ui.dialogs.review_like import LikePanel
from jib_desktop.ui.dialogs.review_parts import breakable, clear_layout, quiet_label, rule, title_label
from jib_desktop.ui.dialogs.review_rows import TICKABLE, Review
from jib_desktop.ui.texts import in_a_row
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked, paragraph, plain, struck
from jib_desktop.ui.words import column_word, verdict_word

_INDENT = 24  # px of what stands below a check box


class RowPanel(QWidget):
    """Shows one row; its parts ask the dialog to decide. `field_ticked(place, field, on)`."""

    field_ticked = Signal(int, str, bool)

    def __init__(
        self, review: Review, fields: Fields, origin: Origin, judge: Judge, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._review, self._fields = review, fields
        self._place = -1
        self._shown: tuple[object, ...] = ()  # what the body was filled for
        self.boxes: dict[str, QCheckBox] = {}
        self.setProperty("area", "surface")
        self.row_label = quiet_label("")
        self.name_label = QLabel()
        self.name_label.setProperty("role", "heading")
        self.name_label.setWordWrap(True)
        self.sub_label = quiet_label("")
        self.sub_label.setProperty("role", "")
        for label in (self.name_label, self.sub_label):
            label.setTextFormat(self.row_label.textFormat())
        self.like = LikePanel()
        self.conflict = ConflictPanel(fields, origin, judge)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 12, 18, 14)  # beside the ring of the focus
        layout.setSpacing(4)
        for widget in (self.row_label, self.name_label, self.sub_label):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(self.like)
        layout.addWidget(self.conflict)
        layout.addLayout(self.body)
        layout.addStretch()
        self.clear()

    def clear(self) -> None:
        """Show nothing: no row is chosen."""
        self._place = -1
        for widget in (self.row_label, self.name_label, self.sub_label, self.like, self.conflict):
            widget.hide()
        self._clear_body()

    def show_group(self, verdict: Verdict, *, is_more: bool) -> None:
        """Show what becomes of a group, and which keys work on its line."""
        self.clear()
        self.name_label.setText(group_word(verdict))
        self.name_label.show()
        keys = self.tr("Left and Right close and open it.")
        if is_more:
            keys = self.tr("Enter shows the other rows.")
        elif verdict in TICKABLE:
            keys = in_a_row((self.tr("Space takes all its rows in or leaves them out."), keys))
        for words in (group_note(verdict), keys):
            self.body.addWidget(quiet_label(words))

    def _clear_body(self) -> None:
        self._shown = ()
        self.boxes.clear()
        clear_layout(self.body)

    def show_row(self, place: int, name: str | None) -> None:
        """Show a row of the plan; of a conflict the field `name`."""
        row = self._review.rows[place]
        self._place = place
        if name is not None and name in row.conflicts:
            self._show_conflict(place, row, name)
        else:
            self._show_plain(row)
        is_alike = self.like.show_row(place, row, accepted=bool(self._review.accepted[place]))
        if self._shown == (place, row.verdict, row.problems, row.fields):
            self._check_boxes(row)  # the focus stays where it is
        else:
            self._fill_body(row, hide_alike=is_alike)

    def _show_conflict(self, place: int, row: PlannedRow, name: str) -> None:
        pairs = self._review.pairs()
        number = pairs.index((place, name)) + 1
        where = self.tr("row {row}").format(row=formats.number(row.row))
        if cell := self._fields.place(row.row, name):
            where = self.tr("{row}, cell {cell}").format(row=where, cell=cell)
        words = self.tr("Conflict {number} of {total} · {where}")
        self.row_label.setText(
            words.format(number=formats.number(number), total=formats.number(len(pairs)), where=where)
        )
        self.name_label.setText(self.tr("Removed here") if name == REMOVED else column_word(name))
        self.sub_label.setText(breakable(name_words(row)))
        self.conflict.show_choice(
            Choice(
                place, name, row.conflicts[name], name in row.chosen, row.chosen.get(name), number,
                len(pairs), self._review.open_conflicts,
            )
        )  # fmt: skip
        self._reveal(is_conflict=True)

    def _show_plain(self, row: PlannedRow) -> None:
        words = self.tr("Row {row} · {verdict}")
        self.row_label.setText(words.format(row=formats.number(row.row), verdict=verdict_word(row.verdict)))
        self.name_label.setText(breakable(name_words(row)))
        self._reveal(is_conflict=False)

    def _reveal(self, *, is_conflict: bool) -> None:
        self.row_label.show()
        self.name_label.show()
        self.sub_label.setVisible(is_conflict)
        self.conflict.setVisible(is_conflict)

    def focus_first_box(self) -> None:
        """Begin at the first field that can be left out, if there is one."""
        if self.boxes:
            first = next(iter(self.boxes.values()))
            first.show()  # what a layout takes in is shown a moment later
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _check_boxes(self, row: PlannedRow) -> None:
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(name not in row.left_out)
            box.blockSignals(False)

    # --- the row field by field ---

    def _fill_body(self, row: PlannedRow, *, hide_alike: bool) -> None:
        self._clear_body()
        self._shown = (self._place, row.verdict, row.problems, row.fields)
        if row.conflicts and row.fields:
            self.body.addWidget(rule())
            self.body.addWidget(title_label(self.tr("Changed in the workbook only")))
        seen = set()
        for problem in row.problems:
            words = problem_words(row, problem, self._fields)
            if words not in seen and not (hide_alike and problem.code == "looks_like"):
                seen.add(words)
                message = InlineMessage()
                self.body.addWidget(message)
                message.tell(problem.level, words, at_once=True)
        for name in self._fields.columns:
            if (wrong := self._wrong_words(row, name)) is not None:
                self._add_pair(name, inked(breakable(wrong), "red"))
            elif name in row.fields:
                self._add_field(row, name)
        if row.kept:
            self._add_kept(row)
        if not row.fields and not row.conflicts:
            self._add_facts(row)

    def _wrong_words(self, row: PlannedRow, name: str) -> str | None:
        """Return what stands in the file where it cannot be taken in; None where nothing is wrong."""
        cell = cell_of(row, name, self._fields) if row.verdict == "rejected" else None
        return cell.new if cell is not None and cell.state == "wrong" else None

    def _add_field(self, row: PlannedRow, name: str) -> None:
        old, new = row.fields[name]
        if row.verdict not in TICKABLE:
            self._add_pair(name, paragraph(self._said(name, new)))
            return
        box = QCheckBox(column_word(name).replace("&", "&&"))
        box.setChecked(name not in row.left_out)
        self.boxes[name] = box
        place = self._place
        box.toggled.connect(lambda on: self.field_ticked.emit(place, name, on))
        words = Sentence()
        words.setContentsMargins(_INDENT, 0, 0, 0)
        if row.verdict == "new":
            box.setAccessibleDescription(self._fields.words(name, new))
            words.set_html(paragraph(self._said(name, new)))
        else:
            box.setAccessibleDescription(" → ".join(self._fields.pair(name, old, new)))
            before, after = self._pair(name, old, new)
            words.set_html(f"{struck(before)} {inked('→', 'text_2')} {bold(after)}")
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(box)
        both.addWidget(words)
        self.body.addLayout(both)

    def _pair(self, name: str, old: object, new: object) -> tuple[str, str]:
        before, after = self._fields.pair(name, old, new)
        return breakable(before) or NOTHING, breakable(after) or NOTHING

    def _said(self, name: str, value: object) -> str:
        long = self._fields.is_long(name)
        return breakable((self._fields.whole_words if long else self._fields.words)(name, value)) or NOTHING

    def _add_pair(self, name: str, html: str) -> None:
        line = Sentence()
        line.set_html(f"{inked(column_word(name), 'text_2')}<br>{html}")
        self.body.addWidget(line)

    def _add_kept(self, row: PlannedRow) -> None:
        self.body.addWidget(rule())
        self.body.addWidget(title_label(self.tr("Kept as here")))
        for name, (theirs, here) in row.kept.items():
            words = self.tr("the workbook still says {value}").format(value=self._said(name, theirs))
            self._add_pair(name, f"{plain(self._said(name, here))}<br>{inked(words, 'text_2')}")

    def _add_facts(self, row: PlannedRow) -> None:
        for name in self._fields.columns:
            words = self._fields.words(name, row.whole.get(name))
            if words and name not in row.kept:
                self._add_pair(name, plain(breakable(words)))
