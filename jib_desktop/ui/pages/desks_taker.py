"""Who is to have desks, under which contract, from when to when: each field follows the one above."""

from __future__ import annotations

import uuid
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from jib_desktop.rules.desks import Ends
from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.services.desks_checks import ContractChoice
from jib_desktop.ui.dialogs.contract_form import find_startups
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.icons import icon
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import full_name
from jib_desktop.ui.pages.desks_details import Seats
from jib_desktop.ui.pages.desks_judging import Wanted, choices_of, find_takers
from jib_desktop.ui.widgets.day_field import DayField
from jib_desktop.ui.widgets.pick_edit import PickEdit
from jib_desktop.ui.words.contracts import contract_kind_word


class TakerForm(QWidget):
    """The fields of a form that gives desks; `changed` tells that another question is to be asked.

    What nobody typed follows: the first day the plan, the contract the startup, the last day the contract.
    """

    FORM = "desk_give_form"
    KEY = "desks"  # of its questions: a newer one takes the place of an older one

    startup_id_edit: PickEdit
    contract_id_combo: QComboBox
    first_day_edit: DayField
    last_day_edit: DayField
    reason_edit: QLineEdit

    changed = Signal()
    startup_changed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self.FORM, self)
        self._jobs = jobs
        self._waiting: tuple[Seats, ...] = ()
        self._choices: list[ContractChoice] = []
        self._today = date.min
        self._typed: set[str] = set()
        self._beyond = False
        self._filling = False
        self.startup_id_edit.asked.connect(self._find)
        self.list_action = QAction(icon("ph.caret-down"), self.tr("Offer startups"), self.startup_id_edit)
        self.list_action.triggered.connect(self._open_list)
        self.startup_id_edit.addAction(self.list_action, QLineEdit.ActionPosition.TrailingPosition)
        self.startup_id_edit.picked_changed.connect(self._startup_picked)
        self.contract_id_combo.activated.connect(self._contract_picked)
        self.last_day_edit.textEdited.connect(self._type_last)
        for field in (self.first_day_edit, self.last_day_edit):
            field.day_changed.connect(self._day_moved)
            field.textEdited.connect(self.changed)
        self.reason_edit.textChanged.connect(self.changed)

    def set_startup(self, startup_id: uuid.UUID, words: str) -> None:
        """Give to this startup."""
        self.startup_id_edit.set_picked(startup_id, words)

    def follow_day(self, day: date) -> None:
        """Let the first day follow the plan, unless somebody typed one."""
        if "first_day" not in self._typed and self.first_day_edit.day != day:
            self._write_day(self.first_day_edit, day)
            self._read_choices()

    def forget_typed(self) -> None:
        """Let everything follow again; to whom the desks go stays."""
        self._typed.clear()
        self._beyond = False
        self.reason_edit.clear()
        self._take_contract()

    # --- to whom ---

    def _find(self, text: str) -> None:
        if not text.strip():
            self._jobs.read(partial(find_startups, text=""), self._offer_all, key=f"{self.KEY}.find")
            return
        first = tuple(one.startup.id for one in self._waiting)
        ask = partial(find_takers, text=text, first=first)
        self._jobs.read(ask, partial(self._offer, text), key=f"{self.KEY}.find")

    def _offer_all(self, found: list[tuple[uuid.UUID, str]]) -> None:
        """Offer those who wait for desks, then others."""
        names = ((one.startup.id, one.startup.name_en, one.startup.name_zh) for one in self._waiting)
        waiting = {one: full_name(*both) for one, *both in names}
        self.startup_id_edit.offer("", list({**waiting, **dict(found)}.items()))

    def _open_list(self) -> None:
        """Offer everybody, whoever stands in the line."""
        self.startup_id_edit.setFocus()
        if self.startup_id_edit.text():
            self.startup_id_edit.set_picked(None, "")
        self._find("")

    def _offer(self, text: str, found: list[tuple[uuid.UUID, str]]) -> None:
        self.startup_id_edit.offer(text, found)

    def _startup_picked(self, startup_id: object) -> None:
        self._choices = []
        self._typed.discard("last_day")
        self._typed.discard("contract_id")
        self._read_choices()
        self.changed.emit()
        self.startup_changed.emit(startup_id)

    def _read_choices(self) -> None:
        startup_id, day = self.startup_id_edit.picked, self.first_day_edit.day or self._today
        if startup_id is None:
            self._take_choices([])
            return
        ask = partial(choices_of, startup_id=startup_id, day=day)
        self._jobs.read(ask, self._take_choices, key=f"{self.KEY}.contracts")

    def _take_choices(self, choices: list[ContractChoice]) -> None:
        kept = self.contract_id_combo.currentData() if "contract_id" in self._typed else None
        self._choices = choices
        self._fill_contracts(kept)
        self._take_contract()

    def _fill_contracts(self, kept: object) -> None:
        combo = self.contract_id_combo
        combo.clear()
        for one in self._choices:
            combo.addItem(f"{one.number}, {contract_kind_word(one.kind)}", one.id)
        if self.startup_id_edit.picked is not None:
            combo.addItem(self.tr("Without a contract"), None)
        combo.setCurrentIndex(max(0, combo.findData(kept)) if kept is not None else 0)
        combo.setEnabled(combo.count() > 0)

    @property
    def contract(self) -> ContractChoice | None:
        """The contract under which the desks are given."""
        chosen = self.contract_id_combo.currentData()
        return next((one for one in self._choices if one.id == chosen), None)

    def _contract_picked(self) -> None:
        self._typed.add("contract_id")
        self._typed.discard("last_day")
        self._take_contract()

    def _take_contract(self) -> None:
        """Let the last day follow the contract, unless somebody typed one."""
        self._beyond = False
        if "last_day" not in self._typed:
            one = self.contract
            open_end = one is None or one.last_day == NEVER
            self._write_day(self.last_day_edit, None if one is None or open_end else one.last_day)
        self._remark()
        self.changed.emit()

    def _remark(self) -> None:
        """Say behind the last day what it is."""
        one, field = self.contract, self.last_day_edit
        if one is not None and self.ends() == Ends.WITH_CONTRACT:
            field.set_remark(self.tr("end of contract"))
        elif not field.text():
            field.set_remark(self.tr("until further notice"))
        else:
            field.set_remark("")

    # --- days ---

    def _write_day(self, field: DayField, day: date | None) -> None:
        before, self._filling = self._filling, True
        field.set_day(day)
        self._filling = before

    def _type_last(self) -> None:
        if self.last_day_edit.text():
            self._typed.add("last_day")
        else:
            self._typed.discard("last_day")

    def _day_moved(self, _day: object) -> None:
        field = self.sender()
        if not self._filling and isinstance(field, DayField) and field.day is not None:
            self._typed.add(field.objectName().removesuffix("_edit"))
        if field is self.first_day_edit and not self._filling:
            self._read_choices()
        self._beyond = self._beyond and field is not self.last_day_edit
        self._remark()
        self.changed.emit()

    def ends(self) -> str:
        """Return how the last day goes with that of the contract."""
        one, day = self.contract, self.last_day_edit.day
        if one is None:
            return Ends.ON_DAY
        if self._beyond:
            return Ends.BEYOND_CONTRACT
        follows = "last_day" not in self._typed or not self.last_day_edit.text().strip()
        return Ends.WITH_CONTRACT if follows or day == one.last_day else Ends.ON_DAY

    def keep_beyond(self) -> None:
        """Let the desks be kept after the contract."""
        self._beyond = True
        self._remark()

    def begin_on(self, day: date) -> None:
        """Begin on another day than the plan shows."""
        self._typed.add("first_day")
        self._write_day(self.first_day_edit, day)
        self._read_choices()

    def wanted(self) -> Wanted:
        """Return what stands in the fields; the form adds the desks."""
        ends, contract = self.ends(), self.contract
        last = None if ends == Ends.WITH_CONTRACT else self.last_day_edit.day
        return Wanted(
            (), self.startup_id_edit.picked, None if contract is None else contract.id,
            self.first_day_edit.day, last, ends, self.reason_edit.text().strip(),
        )  # fmt: skip

    def unread(self) -> Problem | None:
        """Return what is the matter with a day that is none."""
        return self.first_day_edit.problem() or self.last_day_edit.problem()

    def write_out(self) -> None:
        """Write days and contracts as another language writes them."""
        before, self._filling = self._filling, True
        for field in (self.first_day_edit, self.last_day_edit):
            field.retranslate()
        self._filling = before
        self.list_action.setText(self.tr("Offer startups"))
        self._fill_contracts(self.contract_id_combo.currentData())
        self._remark()
