"""Steps in the life of a contract: sign, give notice, terminate; its checklist; the rule of numbers."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.rules.contracts import check_reason
from jib_desktop.rules.contracts_life import Step
from jib_desktop.rules.contracts_numbers import DEFAULT_RULE, check_rule, number_of
from jib_desktop.rules.periods import DAY
from jib_desktop.rules.problems import Problem
from jib_desktop.services import contracts_acts, contracts_documents
from jib_desktop.services.contracts_record import ContractRecord
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.contract_form import ContractForm, contract_name, read_contract
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.texts import in_a_row
from jib_desktop.ui.widgets.day_edit import DayEdit
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.sentence import Sentence, bold, plain
from jib_desktop.ui.words import value_words
from jib_desktop.ui.words.contracts import term_words

_PARTS = ("choice", "day", "text")


class StepDialog(ContractForm):
    """A small form of at most a choice, a day and a line of text; subclasses say which, and what follows."""

    about_sentence: Sentence
    choice_label: QLabel
    choice_combo: QComboBox
    choice_message: InlineMessage
    day_label: QLabel
    day_edit: DayEdit
    day_message: InlineMessage
    text_label: QLabel
    text_edit: QLineEdit
    text_message: InlineMessage
    outcome_sentence: Sentence

    # Which field of the record a part of the form holds; what is not named is not shown.
    parts: ClassVar[Mapping[str, str]]

    def __init__(self, store: Store, jobs: Jobs, parent: QWidget | None) -> None:
        super().__init__("contract_step_dialog", store, jobs, parent)
        for part in _PARTS:
            if part in self.parts:
                self.add_field(self.parts[part], self.form_widget(part), getattr(self, f"{part}_message"))
            else:
                self.form_widget(part).hide()
                getattr(self, f"{part}_label").hide()

    def begin(self, values: Mapping[str, Any], draft: Mapping[str, Any] | None) -> None:
        """Show values, and over them what was typed before."""
        self.translate()
        self.fill(values)
        if draft:
            self.put(draft)
        self.resize(self.minimumWidth(), self.sizeHint().height())
        first = next((self.parts[part] for part in reversed(_PARTS) if part in self.parts), None)
        if first is not None:
            self.go_to(first)

    def translate(self) -> None:
        """Say what is done here: title, labels, the button, what it is about."""
        raise NotImplementedError

    def choose_from(self, field: str, codes: tuple[str, ...]) -> None:
        """Offer codes of a field in words, keeping what is chosen."""
        chosen = self.choice_combo.currentIndex()
        self.choice_combo.blockSignals(True)
        self.choice_combo.clear()
        for code in codes:
            self.choice_combo.addItem(value_words(field, code), code)
        self.choice_combo.setCurrentIndex(max(0, chosen))
        self.choice_combo.blockSignals(False)

    def dress(self, title: str, button: str, **labels: str) -> None:
        """Set the words of the window, of its button and of the parts that are shown."""
        self.setWindowTitle(title)
        self.save_button.setText(button)
        for part, words in labels.items():
            getattr(self, f"{part}_label").setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, after the form itself has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "_fields", None) is not None:
            QTimer.singleShot(0, self, self._retranslate)

    def _retranslate(self) -> None:
        self.translate()
        self.day_edit.retranslate()
        self.check_now()


class RecordStep(StepDialog):
    """A step of a stored contract: XDialog(store, jobs, record, parent, draft=…); `saved` gives its id."""

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        record: ContractRecord,
        parent: QWidget | None = None,
        *,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(store, jobs, parent)
        self._record = record
        self._on_day = record  # the contract as it stands on the day that is typed
        self.begin(self.first_values(), draft)

    def first_values(self) -> dict[str, Any]:
        """Return what the form begins with."""
        return {self.parts["day"]: self.today} if "day" in self.parts else {}

    def about(self) -> str:
        """Return number, startup and term as rich text."""
        record = self._record
        term = plain(term_words(record.term.first, record.term.last))
        return f"{bold(contract_name(record))}<br>{term}"

    def step(self, label: str, work: Any, **values: Any) -> None:
        """Do a step with the version that was seen."""
        record = self._record
        whole = partial(work, contract_id=record.id, seen_version=record.version, **values)
        self.act(label, whole, self.subject, record.id)

    def subject(self, _result: Any) -> str:
        """Return what the step was about."""
        return contract_name(self._record)

    def reload(self) -> None:
        """Read the contract again, after another writer changed it."""
        self._read(self.today, self._take_again)

    def _read(self, day: date, done: Any) -> None:
        work = partial(read_contract, contract_id=self._record.id, today=day)
        self._jobs.read(work, done, self.failed, key=f"{self._key}.read")

    def _take_again(self, record: ContractRecord) -> None:
        """Show the contract as it is now; the person looks at it before going on."""
        self._record = self._on_day = record
        self.set_busy(False)
        self.translate()
        self.check_now()
        who = self._faster.who if self._faster is not None else ""
        words = self.tr("{who} changed the contract first. Look at it again, then go on.")
        self.meanwhile_strip.set_message(plain(words.format(who=who or self.tr("Somebody"))))


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


class NumberRuleDialog(StepDialog):
    """The rule of the site for numbers of contracts: NumberRuleDialog(store, jobs, parent)."""

    parts: ClassVar[Mapping[str, str]] = {"text": "number_rule"}

    def __init__(self, store: Store, jobs: Jobs, parent: QWidget | None = None) -> None:
        self._next = 1
        super().__init__(store, jobs, parent)
        self.begin({"number_rule": DEFAULT_RULE}, None)
        jobs.read(partial(_rule_now, year=self.today.year), self._take_rule, key=f"{self._key}.rule")

    def _take_rule(self, found: tuple[str, int]) -> None:
        rule, self._next = found
        self.fill({"number_rule": rule})
        self.go_to("number_rule")

    def translate(self) -> None:
        """Say what the rule is for."""
        self.dress(self.tr("Numbers of contracts"), self.tr("Save"), text=self.tr("&Rule"))
        given = self.tr("A number is given with the signature, without a gap in a year.")
        parts = self.tr("{year} stands for the year, {n:03} for the place in it, with three digits.")
        self.about_sentence.set_html(plain(in_a_row((given, parts))))

    def findings(self) -> list[Problem]:
        """The rule has year and place once each."""
        return check_rule(self.value("number_rule").strip())

    def check_now(self) -> None:
        """Show the next number by the rule."""
        super().check_now()
        if self._blocking():
            self.outcome_sentence.set_html("")
            return
        number = number_of(self.value("number_rule").strip(), self.today.year, self._next)
        words = self.tr("The next contract signed in {year} gets {number}.")
        self.outcome_sentence.set_html(plain(words).format(year=str(self.today.year), number=bold(number)))

    def write(self) -> None:
        """Set the rule, if it is another one."""
        rule = self.value("number_rule").strip()
        if not self.typed():
            self.accept()
            return
        self.act("number_rule_changed", partial(_set_rule, rule=rule), lambda _: rule, None)

    def reload(self) -> None:
        """A rule has no version: nobody can be faster."""
        raise NotImplementedError


def _next_number(session: Session, year: int) -> str:
    rule, count = _rule_now(session, year)
    return number_of(rule, year, count)


def _rule_now(session: Session, year: int) -> tuple[str, int]:
    return contracts_acts.number_rule(session), contracts_acts.next_count(session, year)


def _set_rule(session: Session, rule: str) -> uuid.UUID | None:
    contracts_acts.change_number_rule(session, rule)
    return None
