"""An amendment: other terms from a day on, for good or until a day and back, beside the terms before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QScrollArea, QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.contracts import check_reason
from jib_desktop.rules.contracts_terms import TERM_FIELDS, Change, check_change, reach, terms_of
from jib_desktop.rules.periods import DAY, Period, Unit
from jib_desktop.rules.problems import Problem
from jib_desktop.services import contracts_amendments
from jib_desktop.services.contracts_record import ContractRecord
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.contract_form import RecordForm
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.amount_edit import AmountEdit
from jib_desktop.ui.widgets.day_edit import DayEdit
from jib_desktop.ui.widgets.sentence import Sentence, bold, plain
from jib_desktop.ui.words import value_words
from jib_desktop.ui.words.contracts import term_words, terms_words

_AMOUNTS = ("fee_cents", "deposit_cents", "credit_cents")


class AmendDialog(RecordForm):
    """Agrees on other terms: AmendDialog(store, jobs, record, parent, draft=…); `saved` gives the contract.

    Each term stands beside what it was on the day before; only those that differ are changed.
    """

    body_scroll: QScrollArea
    about_sentence: Sentence
    first_day_edit: DayEdit
    last_day_edit: DayEdit
    desks_edit: AmountEdit
    fee_cents_edit: AmountEdit
    vat_rate_edit: AmountEdit
    deposit_cents_edit: AmountEdit
    credit_cents_edit: AmountEdit
    notice_count_edit: AmountEdit
    notice_unit_combo: QComboBox
    desks_before_label: QLabel
    fee_cents_before_label: QLabel
    vat_rate_before_label: QLabel
    deposit_cents_before_label: QLabel
    credit_cents_before_label: QLabel
    notice_count_before_label: QLabel
    reason_edit: QLineEdit
    agreed_on_edit: DayEdit
    outcome_sentence: Sentence

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        record: ContractRecord,
        parent: QWidget | None = None,
        *,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__("contract_amend_dialog", store, jobs, record, parent)
        for unit in Unit:
            self.notice_unit_combo.addItem("", str(unit))
        for name in _AMOUNTS:
            getattr(self, f"{name}_edit").set_currency(record.values["currency"])
        for name in ("first_day", "last_day", *TERM_FIELDS, "reason", "agreed_on"):
            self.add_form_field(name)
        self._before = record.terms_on(self._usual_day())
        self._translate()
        self.fill({**self._term_values(), "first_day": self._usual_day(), "agreed_on": self.today})
        self.show_record()
        if draft:
            self.put(draft)
        self.grow_with(self.body_scroll, 640)
        self.go_to("first_day")

    def _usual_day(self) -> Any:
        """Return the day an amendment usually begins: the next first of a month within the term."""
        days = self._reach()
        first_of_next = (self.today.replace(day=1) + 31 * DAY).replace(day=1)
        return min(max(first_of_next, days.first), days.last)

    def _reach(self) -> Period:
        record = self._record
        goes_on = bool(record.values["renewal_months"]) and record.ends_on is None
        return reach(record.values["first_day"], record.phase.last_day, goes_on=goes_on)

    def _term_values(self) -> dict[str, Any]:
        return {name: getattr(self._before, name) for name in TERM_FIELDS}

    def _translate(self) -> None:
        for row in range(self.notice_unit_combo.count()):
            code = self.notice_unit_combo.itemData(row)
            self.notice_unit_combo.setItemText(row, value_words("notice_unit", code))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, after the form itself has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_before"):
            QTimer.singleShot(0, self, self._retranslate)

    def _retranslate(self) -> None:
        self._translate()
        self.write_out()
        self.show_record()
        self.check_now()

    def show_record(self) -> None:
        """Show the contract, and its terms before the day that stands in the form."""
        term = plain(term_words(self._record.term.first, self._record.term.last))
        self.about_sentence.set_html(f"{bold(self.named())}<br>{term}")
        self._show_before()

    def _show_before(self) -> None:
        """Show the terms as they are on the day without this amendment; what was not touched follows them."""
        day = self.day("first_day")
        if day is not None and day in self._reach():
            kept = {name for name in TERM_FIELDS if self.value(name) == getattr(self._before, name)}
            self._before = self._record.terms_on(day)
            self._filling = True
            for name in kept:
                self.set_value(name, getattr(self._before, name))
            self._filling = False
        words = terms_words(self._before, str(self._record.values["currency"]))
        for name, text in words.items():
            getattr(self, f"{name}_before_label").setText(text)

    def _changed(self, name: str, *args: object) -> None:
        if name == "first_day" and not self._filling:
            self._show_before()
        super()._changed(name, *args)

    # --- checking ---

    def _moved(self) -> dict[str, Any]:
        """Return the terms that differ from those before."""
        unread = {one.field for one in self.unread()}
        values = {name: self.value(name) for name in TERM_FIELDS if name not in unread}
        return {name: value for name, value in values.items() if value != getattr(self._before, name)}

    def findings(self) -> list[Problem]:
        """Return what is the matter with days, terms and reason."""
        first = self.day("first_day")
        problems = check_reason("reason", self.value("reason"))[1]
        if self.day("agreed_on") is None:
            problems.append(Problem("agreed_on", "day_missing"))
        if first is None:
            return [Problem("first_day", "first_missing"), *problems]
        earlier = [Change(one.first_day, one.last_day, one.values) for one in self._record.amendments]
        new = Change(first, self.day("last_day"), self._moved())
        if not new.values and not {one.field for one in self.unread()} & set(TERM_FIELDS):
            return [Problem("first_day", "amendment_empty"), *problems]
        return [*check_change(terms_of(self._record.values), earlier, new, self._reach()), *problems]

    def _is_shown(self, problem: Problem) -> bool:
        # Whoever has just opened it, or only chosen the days, knows that no term is changed yet.
        if problem.code == "amendment_empty":
            return bool(self._touched & set(TERM_FIELDS))
        return super()._is_shown(problem)

    def _foot_words(self, blocking: Sequence[tuple[str, str]]) -> str:
        if blocking and not self._touched:
            return self.tr("Change a term, and say why.")
        return super()._foot_words(blocking)

    def check_now(self) -> None:
        """Mark what changes, and say from when until when it holds."""
        super().check_now()
        moved = self._moved()
        for name in (one for one in TERM_FIELDS if one != "notice_unit"):
            label: QLabel = getattr(self, f"{name}_before_label")
            changes = name in moved or (name == "notice_count" and "notice_unit" in moved)
            font = label.font()
            font.setStrikeOut(changes)
            label.setFont(font)
        self.outcome_sentence.set_html("" if self._blocking() else plain(self._outcome(len(moved))))

    def _outcome(self, count: int) -> str:
        first, last = self.day("first_day"), self.day("last_day")
        assert first is not None
        begins = formats.day_in_words(first)
        if last is None:
            words = self.tr("%n term(s) change on {first}, for good.", "", count)
            return words.format(first=begins)
        words = self.tr(
            "%n term(s) change from {first} to {last}, both days included, and then go back.", "", count
        )
        return words.format(first=begins, last=formats.day_in_words(last))

    # --- saving ---

    def write(self) -> None:
        """Write the amendment."""
        record = self._record
        work = partial(
            contracts_amendments.amend, contract_id=record.id, seen_version=record.version,
            first_day=self.value("first_day"), last_day=self.day("last_day"), values=self._moved(),
            reason=self.value("reason"), agreed_on=self.value("agreed_on"),
        )  # fmt: skip
        self.act("contract_amended", work, self.named, record.id)
