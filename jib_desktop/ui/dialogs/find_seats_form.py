"""What kind of seats is looked for: for whom, how many, from when to when, where, and whether others move."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QSpinBox, QWidget

from jib_desktop.rules.desks import Ends
from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.services.desks import FloorRow
from jib_desktop.ui.desk_words import floor_name
from jib_desktop.ui.dialogs.find_seats_reading import Answer, Asked
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.desks_details import Seats
from jib_desktop.ui.pages.desks_taker import TakerForm
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.promise_bar import Desks, PromiseBar

_SIDE = 8  # px: the number stands where the text of the other fields does
_FIELDS = ("startup_id", "count", "contract_id", "first_day", "last_day", "reason")


class SeatsForm(TakerForm):
    """The fields of the window that finds seats; how many follows what is promised until it is typed."""

    FORM = "find_seats_form"
    KEY = "seats"

    count_spin: QSpinBox
    floor_id_combo: QComboBox
    moves_check: QCheckBox
    reason_label: QLabel
    promise_bar: PromiseBar
    promise_message: InlineMessage
    over_check: QCheckBox

    def __init__(self, jobs: Jobs, today: date, parent: QWidget | None = None) -> None:
        super().__init__(jobs, parent)
        self._today = today
        self.first_day_edit.today = self.last_day_edit.today = today
        self._floors: tuple[FloorRow, ...] = ()
        self._counted = 0
        self.count_spin.lineEdit().setTextMargins(_SIDE, 0, 0, 0)
        self.count_spin.valueChanged.connect(self._type_count)
        self.floor_id_combo.activated.connect(self.changed)
        self.moves_check.toggled.connect(self.changed)
        for name in _FIELDS:
            self.message(name).set_field(self.widget(name))
        self._set_reason_shown(False)
        self.promise_bar.set_desks(None)
        self.over_check.hide()
        self._fill_floors(None)

    def widget(self, name: str) -> QWidget:
        """Return the input of a field."""
        ending = {"count": "spin", "contract_id": "combo", "floor_id": "combo"}.get(name, "edit")
        found: QWidget = getattr(self, f"{name}_{ending}")
        return found

    def message(self, name: str) -> InlineMessage:
        """Return the message below a field."""
        found = self.findChild(InlineMessage, f"{name}_message")
        assert isinstance(found, InlineMessage)
        return found

    def know_waiting(self, waiting: Sequence[Seats]) -> None:
        """Remember who waits for desks: they are offered before anything is typed."""
        self._waiting = tuple(waiting)

    # --- what is asked ---

    def _type_count(self, count: int) -> None:
        # Enter tells a number again that stands there already.
        if not self._filling and not ("count" in self._typed and count == self._counted):
            self._typed.add("count")
            self.changed.emit()
        self._counted = count

    def set_count(self, count: int) -> None:
        """Ask for so many desks, as if somebody typed it."""
        self._typed.add("count")
        self.count_spin.setValue(count)

    def asked(self) -> Asked:
        """Return what stands in the fields."""
        wanted, contract = self.wanted(), self.contract
        until = wanted.last_day
        if contract is not None and wanted.ends == Ends.WITH_CONTRACT and contract.last_day != NEVER:
            until = contract.last_day
        count = self.count_spin.value() if "count" in self._typed else None
        return Asked(
            wanted.startup_id, wanted.contract_id, count, wanted.first_day, wanted.last_day, until,
            wanted.ends, self.floor_id_combo.currentData(), self.moves_check.isChecked(), wanted.reason,
        )  # fmt: skip

    # --- what is answered ---

    def show_answer(self, answer: Answer) -> None:
        """Say at the fields what the rules say, and how many desks are promised."""
        if "count" not in self._typed:
            self._filling = True
            self.count_spin.setValue(answer.count)
            self._filling = False
        if answer.floors != self._floors:
            self._floors = answer.floors
            self._fill_floors(answer.asked.floor_id)
        for name in _FIELDS:
            self._tell(name, answer)
        first = answer.asked.first_day
        self._set_reason_shown(first is not None and first < self._today)
        promise = answer.promise
        count = len(answer.offers[0].desk_ids) if answer.offers else 0
        shown = None if promise is None else Desks(promise.promised, promise.given, count)
        self.promise_bar.set_desks(shown)
        self._show_over(answer.over)

    def _show_over(self, over: Problem | None) -> None:
        """Ask whether more shall be given than was promised."""
        self.over_check.setVisible(over is not None)
        if over is None:
            self.over_check.setChecked(False)
            self.promise_message.tell(None)
        else:
            self.promise_message.tell("warn", problem_sentence(over), at_once=True)

    def _tell(self, name: str, answer: Answer) -> None:
        widget, message = self.widget(name), self.message(name)
        typed = widget.problem() if hasattr(widget, "problem") else None
        mine = [one for one in answer.problems if one.field == name and one.blocks]
        if typed is not None or mine:
            message.tell("block", problem_sentence(typed or mine[0]))
        elif name != "startup_id" or self.startup_id_edit.picked is not None:
            message.tell(None)

    def _set_reason_shown(self, shown: bool) -> None:
        """Ask for a reason, which only the past needs."""
        self.reason_label.setVisible(shown)
        self.reason_edit.setVisible(shown)
        if not shown:
            self.message("reason").tell(None)

    def _fill_floors(self, chosen: uuid.UUID | None) -> None:
        combo = self.floor_id_combo
        combo.clear()
        combo.addItem(self.tr("Any floor"), None)
        for floor in self._floors:
            combo.addItem(floor_name(floor), floor.id)
        combo.setCurrentIndex(max(0, combo.findData(chosen)) if chosen is not None else 0)

    def write_out(self) -> None:
        """Write days, contracts and floors as another language writes them."""
        super().write_out()
        self._fill_floors(self.floor_id_combo.currentData())
