"""The panel on the chosen desks: number, place, turn, what they have, since when and until when."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from jib_desktop.rules.desk_layout import Edge
from jib_desktop.rules.desks import FEATURES
from jib_desktop.services.desks import DeskRow
from jib_desktop.ui.dialogs.site_panel import SitePanel
from jib_desktop.ui.floor_plan.editor_acts import EditorActs, named
from jib_desktop.ui.floor_plan.editor_plan import EditorPlan
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.texts import in_a_row
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.day_field import DayField
from jib_desktop.ui.words.desks import desk_state_word, feature_word, until_words

_LENGTHS = ("x", "y", "width", "depth", "turn")
_EDGES: tuple[Edge, ...] = ("left", "centre", "right", "top", "middle", "bottom")


class SiteDesksPanel(SitePanel):
    """Shows and changes the chosen desks; `numbers_asked` opens the numbers by rule."""

    heading_label: QLabel
    about_label: QLabel
    number_label: QLabel
    number_edit: QLineEdit
    x_spin: QSpinBox
    y_spin: QSpinBox
    width_spin: QSpinBox
    depth_spin: QSpinBox
    turn_spin: QSpinBox
    turn_left_button: Button
    turn_right_button: Button
    duplicate_button: Button
    arrange_area: QWidget
    left_button: Button
    centre_button: Button
    right_button: Button
    top_button: Button
    middle_button: Button
    bottom_button: Button
    across_button: Button
    down_button: Button
    since_edit: DayField
    until_edit: DayField
    notes_edit: QPlainTextEdit
    numbers_button: Button
    remove_button: Button

    numbers_asked = Signal()

    def __init__(self, plan: EditorPlan, acts: EditorActs, parent: QWidget | None = None) -> None:
        super().__init__("site_desks_panel", plan, acts, parent)
        self._checks: dict[str, QCheckBox] = {}
        self.on_left(self.number_edit, self._set_number)
        for name in _LENGTHS:
            self.on_left(getattr(self, f"{name}_spin"), partial(self._set_length, name))
        for name in ("since", "until"):
            edit: DayField = getattr(self, f"{name}_edit")
            edit.today = plan.today
            self.on_left(edit, partial(self._set_day, name))
            edit.day_changed.connect(partial(self._day_chosen, name))
        for feature in FEATURES:
            check = self.findChild(QCheckBox, f"{feature}_check")
            assert isinstance(check, QCheckBox)
            self._checks[feature] = check
            check.clicked.connect(partial(self._set_feature, feature))
        self.notes_edit.installEventFilter(self)
        for edge in _EDGES:
            button: Button = getattr(self, f"{edge}_button")
            button.clicked.connect(partial(self._align, edge))
        self.across_button.clicked.connect(lambda: acts.distribute(self._ids(), "across"))
        self.down_button.clicked.connect(lambda: acts.distribute(self._ids(), "down"))
        self.turn_left_button.clicked.connect(lambda: acts.turn(self._ids(), -90))
        self.turn_right_button.clicked.connect(lambda: acts.turn(self._ids(), 90))
        self.duplicate_button.clicked.connect(lambda: acts.duplicate(self._rows()))
        self.remove_button.clicked.connect(lambda: acts.remove(self._rows()))
        self.numbers_button.clicked.connect(self.numbers_asked)
        self.retranslate()

    def retranslate(self) -> None:
        """Name the features."""
        for feature, check in self._checks.items():
            check.setText(feature_word(feature))

    def _rows(self) -> list[DeskRow]:
        return self.plan.chosen()

    def _ids(self) -> list[Any]:
        return [row.id for row in self.plan.chosen()]

    # --- showing ---

    def fill(self) -> None:
        """Write the chosen desks into the fields; where they differ stands nothing."""
        rows = self._rows()
        if not rows:
            return
        single = rows[0] if len(rows) == 1 else None
        self._fill_head(rows, single)
        self.number_edit.setVisible(single is not None)
        self.number_label.setVisible(single is not None)
        if single is not None:
            self.put(self.number_edit, single.number)
        for name in _LENGTHS:
            spin: QSpinBox = getattr(self, f"{name}_spin")
            values = {getattr(row, name) for row in rows}
            self.put(spin, values.pop() if len(values) == 1 else spin.minimum())
        self.arrange_area.setVisible(len(rows) > 1)
        for button in (self.across_button, self.down_button):
            button.setEnabled(len(rows) > 2)
        for feature, check in self._checks.items():
            having = sum(feature in row.features for row in rows)
            check.setTristate(0 < having < len(rows))
            check.setChecked(having == len(rows))
            if check.isTristate():
                check.setCheckState(Qt.CheckState.PartiallyChecked)
        self._fill_days(rows)
        notes = {row.notes for row in rows}
        if not self.notes_edit.hasFocus():
            self.notes_edit.setPlainText(notes.pop() if len(notes) == 1 else "")

    def _fill_head(self, rows: list[DeskRow], single: DeskRow | None) -> None:
        if single is None:
            self.heading_label.setText(self.tr("%n desk(s)", "", len(rows)))
            self.about_label.setText(named([row.number for row in rows]))
            return
        self.heading_label.setText(self.tr("Desk {number}").format(number=single.number))
        parts = []
        if single.zone:
            parts.append(self.tr("Zone {code}.").format(code=single.zone))
        if single.room:
            parts.append(self.tr("Room {code}.").format(code=single.room))
        parts.append(self._who(single))
        self.about_label.setText(in_a_row(parts))

    def _who(self, row: DeskRow) -> str:
        if row.since is not None and row.since > self.plan.today:
            return self.tr("It is still to come.")
        if row.is_free:
            return self.tr("Nobody has it today.")
        name = leading_name(row.startup_en, row.startup_zh)
        words = self.tr("Today: {state}, {name}") if name else self.tr("Today: {state}")
        until = "" if row.last_day is None else f", {until_words(row.last_day)}"
        return f"{words.format(state=desk_state_word(row.state), name=name)}{until}."

    def _fill_days(self, rows: list[DeskRow]) -> None:
        for name in ("since", "until"):
            edit: DayField = getattr(self, f"{name}_edit")
            days = {getattr(row, name) for row in rows}
            if not edit.hasFocus():
                edit.set_day(days.pop() if len(days) == 1 else None)

    def focus_first(self) -> None:
        """Go to the number of the desk, or to the place of several."""
        target = self.number_edit if self.number_edit.isVisible() else self.turn_spin
        target.setFocus()
        target.selectAll()

    # --- changing ---

    def _set_number(self) -> None:
        rows = self._rows()
        number = " ".join(self.number_edit.text().split())
        if len(rows) == 1 and number != rows[0].number:
            self.number_edit.setModified(False)
            self.acts.number([(rows[0].id, number)])

    def _set_length(self, name: str) -> None:
        spin: QSpinBox = getattr(self, f"{name}_spin")
        if spin.value() != spin.minimum() or name == "turn":
            self.acts.set_values(self._ids(), {name: max(spin.value(), 0)})

    def _set_day(self, name: str) -> None:
        edit: DayField = getattr(self, f"{name}_edit")
        rows = self._rows()
        unchanged = all(getattr(row, name) == edit.day for row in rows)
        mixed = len({getattr(row, name) for row in rows}) > 1 and edit.day is None
        if rows and edit.problem() is None and not unchanged and not mixed:
            self.acts.set_values(self._ids(), {name: edit.day})

    def _day_chosen(self, name: str, _day: object) -> None:
        edit: DayField = getattr(self, f"{name}_edit")
        if not self._filling and not edit.hasFocus():  # from the calendar
            self._set_day(name)

    def _set_feature(self, feature: str, *_: object) -> None:
        check = self._checks[feature]
        wanted = check.checkState() != Qt.CheckState.Unchecked
        check.setTristate(False)
        check.setChecked(wanted)
        self.acts.set_feature(self._ids(), feature, wanted)

    def _align(self, edge: Edge, *_: object) -> None:
        self.acts.align(self._ids(), edge)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write the notes when they are left."""
        if watched is self.notes_edit and event.type() == QEvent.Type.FocusOut and not self._filling:
            rows, notes = self._rows(), self.notes_edit.toPlainText()
            mixed = len({row.notes for row in rows}) > 1 and not notes
            if rows and not mixed and any(row.notes != notes for row in rows):
                self.acts.set_values(self._ids(), {"notes": notes})
        return super().eventFilter(watched, event)
