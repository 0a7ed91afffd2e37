"""What the dialogs of contracts share: days and numbers as they are typed, refusals beside their fields."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.problems import Problem
from jib_desktop.services import contracts_record, startups
from jib_desktop.services.contracts_record import ContractRecord
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.form_dialog import FormDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import full_name, leading_name
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import in_a_row
from jib_desktop.ui.widgets.amount_edit import AmountEdit
from jib_desktop.ui.widgets.day_edit import DayEdit
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.pick_edit import PickEdit
from jib_desktop.ui.widgets.sentence import plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import done_words

_MOST_FOUND = 12


class ContractForm(FormDialog):
    """A form whose fields may be days, numbers and things found by typing.

    A value is what was understood, or the words as they stand while they are none. What the write refused
    is said beside its field until something is changed; what has no field here, above the form.
    """

    def __init__(self, form: str, store: Store, jobs: Jobs, parent: QWidget | None) -> None:
        super().__init__(form, parent)
        self._store = store
        self._jobs = jobs
        self._refused: list[Problem] = []
        self._key = f"{form}.{id(self)}"
        self.today = store.clock().astimezone().date()

    # --- fields ---

    def add_field(self, name: str, widget: QWidget, message: InlineMessage | None = None) -> None:
        """Take a field into the form."""
        super().add_field(name, widget, message)
        if isinstance(widget, DayEdit):
            widget.today = self.today
        elif isinstance(widget, PickEdit):
            widget.picked_changed.connect(partial(self._changed, name))

    def value(self, name: str) -> Any:
        """Return what was understood, or the words while they are none."""
        widget = self._fields[name].widget
        if isinstance(widget, DayEdit):
            return widget.day or widget.text().strip()
        if isinstance(widget, AmountEdit):
            return widget.text().strip() if widget.number is None else widget.number
        if isinstance(widget, PickEdit):
            return widget.text().strip() if widget.picked is None else widget.picked
        return super().value(name)

    def set_value(self, name: str, value: Any) -> None:
        """Write a value, or words as somebody typed them, into a field."""
        widget = self._fields[name].widget
        if isinstance(widget, DayEdit) and (value is None or isinstance(value, date)):
            widget.set_day(value)
        elif isinstance(widget, AmountEdit) and (value is None or isinstance(value, int)):
            widget.set_number(value)
        else:
            super().set_value(name, value)

    def day(self, name: str) -> date | None:
        """Return the day of a field, None for nothing or words that are none."""
        found = self.value(name)
        return found if isinstance(found, date) else None

    def _changed(self, name: str, *args: object) -> None:
        if not self._filling and self._refused:
            self._refused = []
            self.meanwhile_strip.set_message("")
        super()._changed(name, *args)

    def show_draft(self, strip: Strip, draft: Mapping[str, Any]) -> None:
        """Show what was typed before, and that it is not saved."""
        if not draft:
            return
        self.put(draft)
        words = plain(self.tr("This is what you typed before. It is not saved yet."))
        strip.set_message(words, [("anew", self.tr("Start anew"))], family="blue", glyph="ph.note")

    # --- checking ---

    def problems(self) -> list[Problem]:
        """Return what cannot be read, what is the matter with the values, and what the write refused."""
        typed = self.unread()
        unread = {one.field for one in typed}
        others = [one for one in (*self.findings(), *self._refused) if one.field not in unread]
        # Said once: what the form finds by itself is often what the write refuses too.
        found = {(one.field, one.code): one for one in reversed(others) if one.field in self._fields}
        return [*typed, *reversed(found.values())]

    def unread(self) -> list[Problem]:
        """Return what is the matter with fields that cannot be read as days or numbers."""
        return [one for one in map(self._unread, self._fields) if one is not None]

    def _unread(self, name: str) -> Problem | None:
        widget = self._fields[name].widget
        problem = widget.problem() if isinstance(widget, DayEdit | AmountEdit) else None
        return None if problem is None else replace(problem, field=name)

    def findings(self) -> list[Problem]:
        """Return what is the matter with the values that could be read."""
        raise NotImplementedError

    # --- saving ---

    def act(
        self, label: str, work: Callable[[Session], Any], subject: Callable[[Any], str], record_id: Any
    ) -> None:
        """Write as one action; `subject(result)` names what it was about."""
        self.set_busy(True)
        self._jobs.write(
            label,
            work,
            lambda result: self.written(record_id or result, done_words(label, subject(result))),
            self.failed,
        )

    def failed(self, error: BaseException) -> None:
        """Say what kept it from being saved; what was typed stays."""
        if isinstance(error, ValuesRefused):
            self._refused = list(error.problems)
            self.say_above(one for one in error.problems if one.field not in self._fields)
        super().failed(error)

    def say_above(self, problems: Any) -> None:
        """Say above the form what is the matter with something that has no field here."""
        words = in_a_row(problem_sentence(one) for one in problems)
        self.meanwhile_strip.set_message(plain(words), family="red", glyph="ph.x-circle")

    def say_faster(self) -> None:
        """Say above the form who changed the contract first; the person looks before going on."""
        faster = self._faster
        who = (faster.who if faster else "") or self.tr("Somebody")
        when = formats.moment(faster.when) if faster and faster.when else ""
        words = self.tr("{who} changed the contract first, {when}. Look at it again, then go on.")
        self.meanwhile_strip.set_message(plain(words.format(who=who, when=when)))

    def write_out(self) -> None:
        """Write days and numbers as another language writes them."""
        for field in self._fields.values():
            if isinstance(field.widget, DayEdit | AmountEdit):
                field.widget.retranslate()


class RecordForm(ContractForm):
    """A form on a contract that is stored."""

    def __init__(
        self, form: str, store: Store, jobs: Jobs, record: ContractRecord, parent: QWidget | None
    ) -> None:
        super().__init__(form, store, jobs, parent)
        self._record = record

    def reload(self) -> None:
        """Read the contract again, after another writer changed it."""
        work = partial(read_contract, contract_id=self._record.id, today=self.today)
        self._jobs.read(work, self._take_record, self.failed)

    def _take_record(self, record: ContractRecord) -> None:
        """Go on with the contract as it is now; the person looks at it first."""
        self._record = record
        self.set_busy(False)
        self.show_record()
        self.check_now()
        self.say_faster()

    def show_record(self) -> None:
        """Show the contract the form is about."""
        raise NotImplementedError

    def named(self, _result: object = None) -> str:
        """Return the contract as a sentence names it."""
        return contract_name(self._record)


def contract_name(record: ContractRecord, number: str = "") -> str:
    """Return number and startup: `JIB-2026-014 Moonkite Robotics`; a draft has no number."""
    name = leading_name(record.startup_en, record.startup_zh)
    return " ".join(filter(None, (number or record.number, name)))


def read_contract(session: Session, contract_id: uuid.UUID, today: date) -> ContractRecord:
    """Return a contract as it stands on a day; raises GoneMeanwhile."""
    return contracts_record.get(session, contract_id, today)


def changed_values(values: Mapping[str, Any], old: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that differ from the stored ones."""
    return {name: value for name, value in values.items() if value != old[name]}


def find_startups(session: Session, text: str) -> list[tuple[uuid.UUID, str]]:
    """Return the startups that fit to words, with both names."""
    found = startups.find(session, text, _MOST_FOUND)
    return [(one.id, full_name(one.name_en, one.name_zh)) for one in found]


def startup_name(session: Session, startup_id: uuid.UUID) -> str:
    """Return both names of a startup."""
    values = startups.get(session, startup_id).values
    return full_name(values["name_en"], values["name_zh"])
