"""The startup of a contract in its form: found by typing, shown and compared by its names."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.problems import Problem
from jib_desktop.services.contracts_record import ContractRecord
from jib_desktop.ui.dialogs.contract_form import ContractForm, find_startups, startup_name
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import full_name
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.pick_edit import PickEdit

_FIELD = "startup_id"


class StartupForm(ContractForm):
    """A form with a startup in it. Its value is an id; people see both names, never the id."""

    startup_id_edit: PickEdit

    def __init__(self, form: str, store: Store, jobs: Jobs, parent: QWidget | None) -> None:
        super().__init__(form, store, jobs, parent)
        self._names: dict[uuid.UUID, str] = {}
        self.startup_id_edit.asked.connect(self._find_startups)
        self.startup_id_edit.editingFinished.connect(self.check_now)

    def know(self, startup_id: uuid.UUID, name_en: str, name_zh: str) -> None:
        """Remember the names of a startup."""
        self._names[startup_id] = full_name(name_en, name_zh)

    def know_of(self, record: ContractRecord) -> None:
        """Remember the names of the startup of a contract."""
        self.know(record.values[_FIELD], record.startup_en, record.startup_zh)

    # --- finding ---

    def _find_startups(self, text: str) -> None:
        # A method, not a closure: nothing is offered to a dialog that was left meanwhile.
        ask = partial(find_startups, text=text)
        self._jobs.read(ask, partial(self._offer_startups, text), key=f"{self._key}.find")

    def _offer_startups(self, text: str, found: list[tuple[uuid.UUID, str]]) -> None:
        self._names.update(found)
        self.startup_id_edit.offer(text, found)

    # --- the field ---

    def set_value(self, name: str, value: Any) -> None:
        """Write a value into a field; a startup by its name."""
        if name != _FIELD:
            super().set_value(name, value)
            return
        if isinstance(value, uuid.UUID):
            self.startup_id_edit.set_picked(value, self._names.get(value, ""))
            if value not in self._names:
                self._jobs.read(partial(startup_name, startup_id=value), partial(self._take_name, value))
        else:
            self.startup_id_edit.set_picked(None, value or "")
            if value:
                self._find_startups(value)

    def _take_name(self, startup_id: uuid.UUID, name: str) -> None:
        self._names[startup_id] = name
        if self.startup_id_edit.picked == startup_id:
            self.startup_id_edit.set_picked(startup_id, name)

    def in_words(self, name: str, value: Any) -> str:
        """Return a value as people read it; a startup by its names."""
        if name == _FIELD:
            return self._names.get(value, "") if isinstance(value, uuid.UUID) else str(value or "")
        return super().in_words(name, value)

    def field_words(self, name: str) -> str:
        """Return the word of a field as its label has it."""
        return translate("ContractDialog", "Startup") if name == _FIELD else super().field_words(name)

    def _is_shown(self, problem: Problem) -> bool:
        # Who is still choosing from the list needs no reproach that nothing is chosen.
        if problem.code == "startup_missing" and self.startup_id_edit.hasFocus():
            return self._touched >= set(self._fields)  # it was to be saved like that
        return super()._is_shown(problem)
