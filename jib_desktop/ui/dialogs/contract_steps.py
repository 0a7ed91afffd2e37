"""Steps in the life of a contract: sign, give notice, terminate; and what is to be done besides."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.rules.contracts import check_reason
from jib_desktop.rules.contracts_life import Step
from jib_desktop.rules.contracts_numbers import number_of
from jib_desktop.rules.periods import DAY
from jib_desktop.rules.problems import Problem
from jib_desktop.services import contracts_acts, contracts_documents
from jib_desktop.services.contracts_record import ContractRecord
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.contract_form import contract_name
from jib_desktop.ui.dialogs.contract_step import RecordStep
from jib_desktop.ui.dialogs.number_rule import rule_now
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.texts import in_a_row
from jib_desktop.ui.widgets.sentence import bold, plain


class SignDialog(RecordStep):
    """Signs a draft: says the number it will get, and what keeps it from being signed."""

    parts: ClassVar[Mapping[str, str]] = {"day": "signed_on"}

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        record: ContractRecord,
        parent: QWidget | None = None,
        *,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        self._numbers: dict[int, str] = {}
        super().__init__(store, jobs, record, parent, draft=draft)
        work = partial(
            contracts_acts.check_values, values=record.values, contract_id=record.id, today=self.today
        )
        jobs.read(work, self._take_problems, key=f"{self._key}.values")

    def translate(self) -> None:
        """Say what is signed."""
        self.dress(self.tr("Sign contract"), self.tr("Sign"), day=self.tr("&Signed on"))
        self.about_sentence.set_html(self.about())

    def _take_problems(self, found: list[Problem]) -> None:
        if blocking := [one for one in found if one.blocks]:
            self.say_above(blocking)
            self._refused = [Problem("signed_on", one.code, facts=one.facts) for one in blocking]
            self.check_now()

    def findings(self) -> list[Problem]:
        """Nobody has signed after today."""
        day = self.day("signed_on")
        if day is None:
            return [Problem("signed_on", "day_missing")]
        if day > self.today:
            return [Problem("signed_on", "signed_in_future", facts={"today": self.today})]
        return []

    def check_now(self) -> None:
        """Say which number the contract gets, by the year in which it is signed."""
        super().check_now()
        day = self.day("signed_on")
        if day is None or self._blocking():
            self.outcome_sentence.set_html("")
        elif (number := self._numbers.get(day.year)) is None:
            work = partial(_next_number, year=day.year)
            self._jobs.read(work, partial(self._take_number, day.year), key=f"{self._key}.number")
        else:
            words = self.tr("It gets the number {number}.")
            self.outcome_sentence.set_html(plain(words).format(number=bold(number)) + self._ends_before())

    def _take_number(self, year: int, number: str) -> None:
        self._numbers[year] = number
        self.check_now()

    def _ends_before(self) -> str:
        before = self._record.predecessor
        if before is None:
            return ""
        words = self.tr("{number} then ends on {day}.").format(
            number=before.number, day=formats.day_in_words(self._record.term.first - DAY)
        )
        return "<br>" + plain(words)

    def subject(self, result: Any) -> str:
        """Return the contract with the number it was given."""
        return contract_name(self._record, str(result))

    def write(self) -> None:
        """Sign."""
        self.step("contract_signed", contracts_acts.sign, signed_on=self.day("signed_on"))


class NoticeDialog(RecordStep):
    """Gives notice: by whom and when; what was given in time may be entered late."""

    parts: ClassVar[Mapping[str, str]] = {"choice": "notice_from", "day": "notice_on"}

    def translate(self) -> None:
        """Say what notice is given for."""
        labels = {"choice": self.tr("&By whom"), "day": self.tr("&Given on")}
        self.dress(self.tr("Give notice"), self.tr("Give notice"), **labels)
        self.choose_from("notice_from", ("startup", "base"))
        self.about_sentence.set_html(self.about())

    def begin(self, values: Mapping[str, Any], draft: Mapping[str, Any] | None) -> None:
        """Say at once that it is late for today: an earlier day may still be entered."""
        super().begin(values, draft)
        if self._record.steps[Step.GIVE_NOTICE] is not None:
            self._touched.add("notice_on")
            self.check_now()

    def findings(self) -> list[Problem]:
        """Notice is given between the signature and today, and not after its last day."""
        day, signed = self.day("notice_on"), self._record.signed_on
        if day is None:
            return [Problem("notice_on", "day_missing")]
        if day > self.today:
            return [Problem("notice_on", "notice_in_future", facts={"today": self.today})]
        if signed is not None and day < signed:
            return [Problem("notice_on", "notice_before_signature", facts={"signed": signed})]
        refused = self._on_day.steps[Step.GIVE_NOTICE]
        return [] if refused is None else [Problem("notice_on", refused.code, facts=refused.facts)]

    def _changed(self, name: str, *args: object) -> None:
        super()._changed(name, *args)
        if name == "notice_on" and (day := self.day("notice_on")) is not None and day <= self.today:
            self._read(day, self._take_day)

    def _take_day(self, record: ContractRecord) -> None:
        self._on_day = record
        self._touched.add("notice_on")
        self.check_now()

    def check_now(self) -> None:
        """Say on which day the contract then ends."""
        super().check_now()
        record = self._on_day
        words = self.tr("The contract then ends on {day}.")
        html = plain(words).format(day=bold(formats.day_in_words(record.phase.last_day)))
        if record.phase.notice_by is not None:
            by = self.tr("The last day to give notice is {day}.")
            html = in_a_row((html, plain(by.format(day=formats.day_in_words(record.phase.notice_by)))))
        self.outcome_sentence.set_html("" if self._blocking() else html)

    def write(self) -> None:
        """Give notice."""
        self.step(
            "contract_notice_given", contracts_acts.give_notice, given_on=self.day("notice_on"),
            given_by=self.value("notice_from"),
        )  # fmt: skip


class TerminateDialog(RecordStep):
    """Ends a contract before its term does: its last day, and why."""

    parts: ClassVar[Mapping[str, str]] = {"day": "ends_on", "text": "end_reason"}

    def translate(self) -> None:
        """Say what is ended."""
        labels = {"day": self.tr("&Last day"), "text": self.tr("&Reason")}
        self.dress(self.tr("Terminate contract"), self.tr("Terminate"), **labels)
        self.text_message.set_hint(self.tr("It stays in the history"))
        self.about_sentence.set_html(self.about())

    def first_values(self) -> dict[str, Any]:
        """Begin with today, within the days that are possible."""
        first, last = self._reach()
        return {"ends_on": min(max(self.today, first), last)}

    def _reach(self) -> tuple[date, date]:
        # Who never moved in is terminated to the day before the first.
        return self._record.values["first_day"] - DAY, self._record.phase.last_day

    def findings(self) -> list[Problem]:
        """The last day lies within the term, and there is a reason."""
        day, (first, last) = self.day("ends_on"), self._reach()
        problems = check_reason("end_reason", self.value("end_reason"))[1]
        if day is None:
            return [Problem("ends_on", "day_missing"), *problems]
        if not first <= day <= last:
            return [
                Problem("ends_on", "termination_outside", facts={"first": first, "last": last}),
                *problems,
            ]
        return problems

    def check_now(self) -> None:
        """Say how much earlier the contract ends."""
        super().check_now()
        day, (first, last) = self.day("ends_on"), self._reach()
        if day is None or not first <= day <= last:
            self.outcome_sentence.set_html("")
            return
        words = self.tr("That is %n day(s) before the end of its term, {day}.", "", (last - day).days)
        self.outcome_sentence.set_html(plain(words.format(day=formats.day_in_words(last))))

    def write(self) -> None:
        """Terminate."""
        self.step(
            "contract_terminated", contracts_acts.terminate, last_day=self.day("ends_on"),
            reason=self.value("end_reason"),
        )  # fmt: skip


class ChecklistItemDialog(RecordStep):
    """Adds something to what is done when a startup moves in or out."""

    parts: ClassVar[Mapping[str, str]] = {"choice": "stage", "text": "text"}

    def translate(self) -> None:
        """Say whose list it is."""
        labels = {"choice": self.tr("&When"), "text": self.tr("&What")}
        self.dress(self.tr("Add to the checklist"), self.tr("Add"), **labels)
        self.choose_from("stage", ("in", "out"))
        self.about_sentence.set_html(bold(contract_name(self._record)))
        self.outcome_sentence.hide()

    def findings(self) -> list[Problem]:
        """There is something to do."""
        return [] if self.value("text").strip() else [Problem("text", "item_missing")]

    def field_words(self, name: str) -> str:
        """Return the word of a field as its label has it."""
        return self.tr("What") if name == "text" else self.tr("When")

    def write(self) -> None:
        """Add it."""
        record = self._record
        work = partial(
            contracts_documents.add_item, contract_id=record.id, stage=self.value("stage"),
            text=self.value("text"),
        )  # fmt: skip
        self.act("checklist_item_added", work, self.subject, record.id)


def _next_number(session: Session, year: int) -> str:
    rule, count = rule_now(session, year)
    return number_of(rule, year, count)
