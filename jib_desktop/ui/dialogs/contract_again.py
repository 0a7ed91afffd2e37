"""A contract once more: its follow-on, and its correction after it has ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.contracts import (
    VALUE_FIELDS,
    check_reason,
)
from jib_desktop.rules.problems import Problem
from jib_desktop.services import contracts_acts
from jib_desktop.services.contracts_record import ContractRecord
from jib_desktop.ui.dialogs.contract import ContractDialog
from jib_desktop.ui.dialogs.contract_form import changed_values, contract_name, read_contract
from jib_desktop.ui.jobs import Jobs


class CorrectDialog(ContractDialog):
    """A contract that has ended, to correct with a reason: CorrectDialog(store, jobs, record, parent)."""

    def form_fields(self) -> Sequence[str]:
        """Begin with the reason."""
        return ("correction_reason", *VALUE_FIELDS)

    def dress(self) -> None:
        """Say that an ended contract is corrected."""
        if self._record is not None:
            number = self._record.number
            self.setWindowTitle(self.tr("Correct contract {number}").format(number=number))
        self.say_fixed()
        self.save_button.setText(self.tr("Correct"))
        if (message := self._fields["correction_reason"].message) is not None:
            message.set_hint(self.tr("Why it is corrected; it stays in the history"))

    def _first_field(self) -> QWidget:
        return self.correction_reason_edit

    def findings(self) -> list[Problem]:
        """A correction has a reason."""
        return [*check_reason("correction_reason", self.value("correction_reason"))[1], *super().findings()]

    def write(self) -> None:
        """Write what differs, with the reason."""
        record = self._record
        assert record is not None
        changed = changed_values(self._values(), record.values)
        work = partial(
            contracts_acts.correct, contract_id=record.id, seen_version=record.version, values=changed,
            reason=self.value("correction_reason"),
        )  # fmt: skip
        self.act("contract_corrected", work, lambda _: contract_name(record), record.id)


class RenewDialog(ContractDialog):
    """The follow-on of a contract, filled with the terms in force at its end.

    RenewDialog(store, jobs, record, parent, draft=…); `saved` gives the id of the new draft.
    """

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        record: ContractRecord,
        parent: QWidget | None = None,
        *,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        self._draft = dict(draft or {})
        self._renewed = record
        super().__init__(store, jobs, None, parent)
        self.know_of(record)
        self._begin()

    def _begin(self) -> None:
        self.set_busy(True)
        work = partial(contracts_acts.renewal_values, contract_id=self._renewed.id, today=self.today)
        self._jobs.read(work, self._take_values, self.failed)

    def _take_values(self, values: Mapping[str, Any]) -> None:
        self.set_busy(False)
        self.fill(values)
        self.show_draft(self.draft_strip, self._draft)
        self._other_timer.start()
        self.go_to("last_day")

    def dress(self) -> None:
        """Say which contract is renewed."""
        number = self._renewed.number
        self.setWindowTitle(self.tr("Renew contract {number}").format(number=number))
        self.hint_label.setText(
            self.tr("A draft that takes over the terms of {number}; it counts once it is signed.").format(
                number=number
            )
        )
        self.save_button.setText(self.tr("Draft renewal"))

    def fixed(self) -> frozenset[str]:
        """Whom it binds and when it begins follows from the contract that is renewed."""
        return frozenset({"startup_id", "first_day"})

    def hints(self) -> dict[str, str]:
        """Say that there is no gap and no overlap."""
        return {"first_day": self.follows_words(self._renewed.number)}

    def of_others(self, found: Sequence[Problem]) -> list[Problem]:
        """The contract itself may go on until the follow-on is signed: that is no overlap."""
        own = self._renewed.number
        return [one for one in super().of_others(found) if one.facts.get("number") != own]

    def _start_anew(self, target: str) -> None:
        self._draft = {}
        self.draft_strip.set_message("")
        self._begin()

    def write(self) -> None:
        """Draft the follow-on."""
        renewed = self._renewed
        work: Any = partial(
            contracts_acts.renew, contract_id=renewed.id, seen_version=renewed.version, values=self._values()
        )
        self.act("contract_renewed", work, lambda _: contract_name(renewed), None)

    def reload(self) -> None:
        """Read the contract that is renewed again, after another writer changed it."""
        work = partial(read_contract, contract_id=self._renewed.id, today=self.today)
        self._jobs.read(work, self._take_renewed, self.failed)

    def _take_renewed(self, record: ContractRecord) -> None:
        self._renewed = record
        self._draft = self.typed()
        self._begin()
