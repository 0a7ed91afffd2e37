"""A contract in a dialog: a new draft, or to change (contract_again: to renew, to correct)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.contracts import (
    DEFAULTS,
    FIXED_BY_SIGNATURE,
    VALUE_FIELDS,
    Kind,
    check,
    normalised,
)
from jib_desktop.rules.money import CURRENCIES, SIGNS
from jib_desktop.rules.periods import Unit, end_of_months
from jib_desktop.rules.problems import Problem
from jib_desktop.services import contracts_acts
from jib_desktop.services.contracts_record import ContractRecord
from jib_desktop.ui.dialogs.contract_form import (
    ContractForm,
    changed_values,
    contract_name,
    read_contract,
)
from jib_desktop.ui.dialogs.contract_startup import StartupForm
from jib_desktop.ui.dialogs.contract_sums import schedule_words, term_in_words
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.amount_edit import AmountEdit
from jib_desktop.ui.widgets.day_edit import DayEdit
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.sentence import Sentence, inked, plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import value_words
from jib_desktop.ui.words.contracts import contract_kind_word, renewal_words

_PAUSE = 250  # ms of quiet before other contracts are looked at
_YEARS = (1, 2, 3)
_AMOUNTS = ("fee_cents", "deposit_cents", "credit_cents")
_OF_OTHERS = frozenset({"residence_overlap", "residence_drafted", "renewal_first_day", "startup_gone"})
_WITH_OTHERS = frozenset({"startup_id", "kind", "first_day", "last_day", "renewal_months"})
_FIXED_BY_RENEWAL = frozenset({"last_day", "renewal_months"})


class ContractDialog(StartupForm):
    """The form of a contract. Without a record it drafts a new one, for a startup if one is named.

    ContractDialog(store, jobs, record_or_None, parent, draft=…, startup=(id, name_en, name_zh)).
    `saved(id, words)` and `left(values)` as with every form; `draft` is what `left` gave.
    """

    body_scroll: QScrollArea
    hint_label: QLabel
    draft_strip: Strip
    correction_reason_label: QLabel
    correction_reason_edit: QLineEdit
    kind_combo: QComboBox
    first_day_edit: DayEdit
    last_day_edit: DayEdit
    year_1_link: LinkLabel
    year_2_link: LinkLabel
    year_3_link: LinkLabel
    notice_count_edit: AmountEdit
    notice_unit_combo: QComboBox
    renewal_months_edit: AmountEdit
    renewal_unit_label: QLabel
    desks_edit: AmountEdit
    fee_cents_edit: AmountEdit
    currency_combo: QComboBox
    vat_rate_edit: AmountEdit
    deposit_cents_edit: AmountEdit
    rent_free_days_edit: AmountEdit
    credit_cents_edit: AmountEdit
    notes_edit: QPlainTextEdit
    term_title_sentence: Sentence
    term_sentence: Sentence
    sum_title_sentence: Sentence
    sum_sentence: Sentence

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        record: ContractRecord | None,
        parent: QWidget | None = None,
        *,
        draft: Mapping[str, Any] | None = None,
        startup: tuple[uuid.UUID, str, str] | None = None,
    ) -> None:
        super().__init__("contract_dialog", store, jobs, parent)
        self._record = record
        self._others: list[Problem] = []
        self._other_timer = QTimer(self)
        self._other_timer.setSingleShot(True)
        self._other_timer.setInterval(_PAUSE)
        self._other_timer.timeout.connect(self._look_at_others)
        if startup is not None:
            self.know(*startup)
        self._build()
        self.fill(self._stored() | ({"startup_id": startup[0]} if startup and record is None else {}))
        self.show_draft(self.draft_strip, draft or {})
        self.grow_with(self.body_scroll, 976)
        self._first_field().setFocus()

    # --- building ---

    def _build(self) -> None:
        for kind in Kind:
            self.kind_combo.addItem("", str(kind))
        for unit in Unit:
            self.notice_unit_combo.addItem("", str(unit))
        for code in CURRENCIES:
            self.currency_combo.addItem(f"{code} {SIGNS.get(code, '')}".strip(), code)
        for name in self.form_fields():
            self.add_form_field(name)
        self.currency_combo.currentIndexChanged.connect(self._take_currency)
        for years in _YEARS:
            link: LinkLabel = getattr(self, f"year_{years}_link")
            link.clicked.connect(partial(self._end_after, years))
        self.draft_strip.set_rounded(True)
        self.draft_strip.link_clicked.connect(self._start_anew)
        with_reason = "correction_reason" in self._fields
        self.correction_reason_label.setVisible(with_reason)
        self.correction_reason_edit.setVisible(with_reason)
        self._translate()

    def form_fields(self) -> Sequence[str]:
        """Return the fields of the form in the order of the eye."""
        return VALUE_FIELDS

    def _translate(self) -> None:
        """Set the words the form does not know."""
        for combo, word in (
            (self.kind_combo, contract_kind_word),
            (self.notice_unit_combo, partial(value_words, "notice_unit")),
        ):
            for row in range(combo.count()):
                combo.setItemText(row, word(combo.itemData(row)))
        self.term_title_sentence.set_html(plain(self.tr("Term")))
        self.sum_title_sentence.set_html(plain(self.tr("Payments")))
        self.startup_id_edit.setPlaceholderText(self.tr("Name, pinyin or code"))
        self.hint_label.setVisible(self._record is None or bool(self._record.number))
        self._show_fixed()
        self.dress()

    def dress(self) -> None:
        """Say what is done here: title, hint and the button."""
        if self._record is None:
            return
        if self._record.number:
            words = self.tr("Edit contract {number}").format(number=self._record.number)
            self.say_fixed()
        else:
            words = self.tr("Edit draft")
        self.setWindowTitle(words)
        self.save_button.setText(self.tr("Save"))

    def say_fixed(self) -> None:
        """Say above the form what the signature fixes."""
        self.hint_label.setText(self.tr("Startup, kind, first day and currency are fixed by the signature."))

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, after the form itself has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_other_timer"):
            QTimer.singleShot(0, self, self._retranslate)

    def _retranslate(self) -> None:
        self._translate()
        self.write_out()
        self.check_now()

    def _show_fixed(self) -> None:
        for name in self.fixed():
            self.form_widget(name).setEnabled(False)
        for name, words in self.hints().items():
            if (message := self._fields[name].message) is not None:
                message.set_hint(words)
        fixed_end = "last_day" in self.fixed()
        for years in _YEARS:
            getattr(self, f"year_{years}_link").setVisible(not fixed_end)

    def fixed(self) -> frozenset[str]:
        """Return the fields that stand as they are: by the signature, by a renewal."""
        if self._record is None:
            return frozenset()
        found = FIXED_BY_SIGNATURE if self._record.number else frozenset()
        if self._record.predecessor is not None:
            found |= {"first_day"}
        return found | (_FIXED_BY_RENEWAL if self._record.follow_on is not None else frozenset())

    def hints(self) -> dict[str, str]:
        """Say below fields that are fixed what fixed them."""
        record, found = self._record, {}
        if record is not None and record.predecessor is not None:
            found["first_day"] = self.follows_words(record.predecessor.number)
        if "last_day" in self.fixed():
            found["last_day"] = self.tr("Fixed: the contract is renewed from the day after")
        return found

    def follows_words(self, number: str) -> str:
        """Return that a renewal begins the day after."""
        return self.tr("The day after {number} ends: no gap, no overlap").format(number=number)

    def _first_field(self) -> QWidget:
        needed = ("startup_id", "first_day") if self._record is None else ()
        empty = (name for name in needed if not self.value(name))
        return self.form_widget(next(empty, "desks" if "last_day" in self.fixed() else "last_day"))

    # --- values ---

    def _stored(self) -> dict[str, Any]:
        record = self._record
        if record is None:
            return dict(DEFAULTS)
        self.know_of(record)
        return dict(record.values)

    def _values(self) -> dict[str, Any]:
        """Return the values as they would be kept; a field that cannot be read keeps what it was."""
        values: dict[str, Any] = dict(self._record.values) if self._record is not None else dict(DEFAULTS)
        unread = {one.field for one in self.unread()}
        for name in VALUE_FIELDS:
            value = self.value(name)
            if name == "startup_id":
                values[name] = value if isinstance(value, uuid.UUID) else None
            elif name not in unread:
                values[name] = value
            elif name in ("first_day", "last_day"):
                values[name] = None
        return normalised(values)

    def _end_after(self, years: int) -> None:
        first = self.day("first_day")
        if first is None:
            self.go_to("first_day")
        else:
            self.last_day_edit.set_day(end_of_months(first, 12 * years))
            self.last_day_edit.setFocus()

    def _take_currency(self) -> None:
        for name in _AMOUNTS:
            getattr(self, f"{name}_edit").set_currency(self.currency_combo.currentData())
        if not self._filling:
            self.check_now()

    # --- checking ---

    def findings(self) -> list[Problem]:
        """Return what is the matter with the values, also against other contracts."""
        return [*check(self._values()), *self._others]

    def check_now(self) -> None:
        """Look at all fields; say the term and what is to be paid in sentences."""
        super().check_now()
        values = self._values()
        # What others have against the term does not make it another one.
        blocked = {one.field for one in (*check(values), *self.unread()) if one.blocks}
        changes = self._record.amendments if self._record is not None else ()
        self.term_sentence.set_html(_or_dash(term_in_words(values, blocked)))
        self.sum_sentence.set_html(_or_dash(schedule_words(values, changes, blocked)))
        for link in (getattr(self, f"year_{years}_link") for years in _YEARS):
            link.setEnabled(self.day("first_day") is not None)

    def notes(self) -> dict[str, str]:
        """Say what becomes of the contract at its end."""
        found = {}
        if (months := self.value("renewal_months")) and isinstance(months, int):
            found["renewal_months"] = renewal_words(months)
        return found

    def _changed(self, name: str, *args: object) -> None:
        if name in _WITH_OTHERS:
            self._others = []
            self._other_timer.start()
        super()._changed(name, *args)

    def put(self, typed: Mapping[str, Any]) -> None:
        """Write what somebody typed earlier over what is stored."""
        super().put(typed)
        self._other_timer.start()

    def _look_at_others(self) -> None:
        values = self._values()
        own = {one.field for one in check(values) if one.blocks}
        if own & _WITH_OTHERS:
            return
        work = partial(
            contracts_acts.check_values, values=values, contract_id=self.contract_id(), today=self.today
        )
        self._jobs.read(work, self._take_others, key=f"{self._key}.others")

    def _take_others(self, found: Sequence[Problem]) -> None:
        self._others = self.of_others(found)
        self._touched.update(one.field for one in self._others)
        self.check_now()

    def of_others(self, found: Sequence[Problem]) -> list[Problem]:
        """Return what other contracts have against the values."""
        return [one for one in found if one.code in _OF_OTHERS]

    def contract_id(self) -> uuid.UUID | None:
        """Return the stored contract that is changed here, None for one to come."""
        return None if self._record is None else self._record.id

    # --- drafts ---

    def _start_anew(self, _target: str) -> None:
        self._others = []
        self.fill(self._stored())
        self.draft_strip.set_message("")

    # --- saving ---

    def write(self) -> None:
        """Write what differs as one action."""
        values = self._values()
        record = self._record
        if record is None:
            work: Any = partial(contracts_acts.create, values=values)
            self.act("contract_created", work, lambda _: self.startup_id_edit.text(), None)
            return
        changed = changed_values(values, record.values)
        if not changed:
            super(ContractForm, self).accept()
            return
        work = partial(
            contracts_acts.change, contract_id=record.id, seen_version=record.version, values=changed
        )
        self.act("contract_changed", work, lambda _: contract_name(record), record.id)

    def reload(self) -> None:
        """Read the contract again, after another writer changed it."""
        if self._record is not None:
            work = partial(read_contract, contract_id=self._record.id, today=self.today)
            self._jobs.read(work, self._take_record, self.failed)

    def _take_record(self, record: ContractRecord) -> None:
        self._record = record
        self.know_of(record)
        self._show_fixed()
        self.take_new(record.values)


def _or_dash(words: str) -> str:
    return plain(words) if words else inked("–", "text_2")
