"""A startup in a dialog: new, or to change. Messages while one types, likely duplicates above the form."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.errors import GoneMeanwhile
from jib_desktop.exchange.cells import read_column
from jib_desktop.exchange.startups import COLUMNS
from jib_desktop.rules.people import (
    check_contact,
    is_phone,
    normalised_contact,
    normalised_phone,
    shown_phone,
    split_name,
)
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import INNOVATION_FIELDS, Stage, check, normalised
from jib_desktop.services import duplicates, fields, people, startups
from jib_desktop.services.duplicates import Likeness
from jib_desktop.services.startups import StartupRecord
from jib_desktop.ui.dialogs.form_dialog import FormDialog
from jib_desktop.ui.icons import icon
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import both_names, leading_name
from jib_desktop.ui.sentences import likeness_words
from jib_desktop.ui.statuses import stage_status
from jib_desktop.ui.texts import listed
from jib_desktop.ui.widgets.chip_edit import ChipEdit
from jib_desktop.ui.widgets.sentence import bold, plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import column_word, done_words
from jib_desktop.ui.words.startups import field_word

_TWIN_PAUSE = 300  # ms of quiet before likely duplicates are looked for
_NEW_ONLY = ("contact", "phone")
_OLD_ONLY = ("source_id", "notes")
_WITH_REASON = (Stage.REJECTED, Stage.PARKED)
_NUMBERS = {column.field: column for column in COLUMNS if column.field in ("founded", "head_count")}


class StartupDialog(FormDialog):
    """The form of a startup. Without a record it makes a new one.

    `other_asked(id)` wants to see a likely duplicate instead, `merge_asked(id, id)` both side by side.
    """

    body_scroll: QScrollArea
    body_area: QWidget
    hint_label: QLabel
    draft_strip: Strip
    twin_strip: Strip
    name_zh_edit: QLineEdit
    name_en_edit: QLineEdit
    short_name_edit: QLineEdit
    credit_code_edit: QLineEdit
    website_edit: QLineEdit
    founded_edit: QLineEdit
    source_id_edit: QLineEdit
    notes_edit: QPlainTextEdit
    stage_combo: QComboBox
    stage_reason_edit: QLineEdit
    fields_edit: ChipEdit
    city_combo: QComboBox
    head_count_edit: QLineEdit
    contact_edit: QLineEdit
    phone_edit: QLineEdit
    source_combo: QComboBox
    offer_edit: QPlainTextEdit

    other_asked = Signal(object)
    merge_asked = Signal(object, object)
    add_asked = Signal(object, object)  # id of a likely duplicate, what was typed: to be added there

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        record: StartupRecord | None,
        parent: QWidget | None = None,
        *,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__("startup_dialog", parent)
        self._store = store
        self._jobs = jobs
        self._record = record
        self._twins: list[Likeness] = []
        self._apart: set[uuid.UUID] = set()
        self._codes: list[str] = list(INNOVATION_FIELDS)
        self._key = f"startup_dialog.{id(self)}"
        self._twin_timer = QTimer(self)
        self._twin_timer.setSingleShot(True)
        self._twin_timer.setInterval(_TWIN_PAUSE)
        self._twin_timer.timeout.connect(self._find_twins)
        self._build()
        self.fill(self._stored(record))
        self._show_draft(draft or {})
        self._offer_known()
        self._show_reason()
        self.grow_with(self.body_scroll, 976)
        leading = self.name_zh_edit if leading_name("en", "zh") == "zh" else self.name_en_edit
        leading.setFocus()

    # --- building ---

    def _build(self) -> None:
        for strip in (self.twin_strip, self.draft_strip):
            strip.set_rounded(True)
        self.twin_strip.link_clicked.connect(self._act_on_twin)
        self.draft_strip.link_clicked.connect(self._start_anew)
        for stage in Stage:
            status = stage_status(stage)
            self.stage_combo.addItem(icon(status.glyph, status.family), status.text, str(stage))
        for name in fields_of_form(is_new=self._record is None):
            self.add_form_field(name)
        for name in _OLD_ONLY if self._record is None else _NEW_ONLY:
            self._set_row_visible(name, False)
        self.stage_combo.currentIndexChanged.connect(self._show_reason)
        self.hint_label.setVisible(self._record is None)
        self._translate()

    def _translate(self) -> None:
        """Set the words the form does not know: what an existing record is offered, stages, fields."""
        if self._record is not None:
            self.setWindowTitle(self.tr("Edit startup"))
            self.save_button.setText(self.tr("Save"))
        for place, stage in enumerate(Stage):
            self.stage_combo.setItemText(place, stage_status(stage).text)
        self.fields_edit.set_choices([(code, field_word(code)) for code in self._codes])

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, after the form itself has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_codes"):
            QTimer.singleShot(0, self, self._translate)

    def _set_row_visible(self, name: str, on: bool) -> None:
        for part in (self.findChild(QLabel, f"{name}_label"), self.form_widget(name)):
            if part is not None:
                part.setVisible(on)

    def _show_reason(self) -> None:
        self._set_row_visible("stage_reason", self.value("stage") in _WITH_REASON)

    def _offer_known(self) -> None:
        """Offer cities, sources and own fields in use for completion."""

        def read(session: Session) -> tuple[list[str], list[str], list[tuple[str, str, str, str]]]:
            # Loads the tables of telephone numbers, so that the first digit typed does not wait for them.
            normalised_phone("+8613800000000")
            return (startups.list_cities(session), startups.list_sources(session), fields.own_fields(session))

        self._jobs.read(read, self._take_known, key=f"{self._key}.known")

    def _take_known(self, known: tuple[list[str], list[str], list[tuple[str, str, str, str]]]) -> None:
        cities, sources, own = known
        for combo, words in ((self.city_combo, cities), (self.source_combo, sources)):
            typed = combo.currentText()
            combo.blockSignals(True)
            combo.clear()
            combo.addItems(words)
            combo.setEditText(typed)
            combo.blockSignals(False)
            if (completer := combo.completer()) is not None:
                completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
                completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._codes = [*INNOVATION_FIELDS, *(line[0] for line in own)]
        self.fields_edit.set_choices([(code, field_word(code)) for code in self._codes])

    # --- values ---

    def _stored(self, record: StartupRecord | None) -> dict[str, Any]:
        return dict(record.values) if record is not None else {"stage": str(Stage.SCOUTED)}

    def _values(self) -> tuple[dict[str, Any], list[Problem]]:
        """Return the values as they would be kept, and what is wrong with how they are written."""
        values: dict[str, Any] = dict(self._record.values) if self._record is not None else {}
        problems: list[Problem] = []
        for name in self._fields:
            if name in _NEW_ONLY:
                continue
            value = self.value(name)
            if name in _NUMBERS:
                found, wrong = read_column(_NUMBERS[name], [value.strip() or None])
                value = found[0]
                problems.extend(wrong.values())
            values[name] = value
        return normalised(values), problems

    def _person(self) -> dict[str, object]:
        english, chinese = split_name(self.value("contact"))
        return normalised_contact({"name_en": english, "name_zh": chinese, "phone": self.value("phone")})

    def problems(self) -> list[Problem]:
        """Return what is the matter with the fields as they stand."""
        values, problems = self._values()
        unreadable = {one.field for one in problems}
        today = self._store.clock().astimezone().date()
        problems += [one for one in check(values, today) if one.field not in unreadable]
        if self._record is None and (self.value("contact").strip() or self.value("phone").strip()):
            nameless = Problem("contact", "contact_name_missing")
            found = check_contact(self._person())
            problems += [nameless if one.code == "name_missing" else one for one in found]
        return problems

    def notes(self) -> dict[str, str]:
        """Say how a telephone number will be kept."""
        if self._record is not None:
            return {}
        typed, kept = self.value("phone").strip(), str(self._person()["phone"])
        if is_phone(kept) and kept != typed:
            return {"phone": self.tr("Kept as {number}").format(number=shown_phone(kept))}
        return {}

    def field_words(self, name: str) -> str:
        """Return the word of a field; of the two names the first one stands for both."""
        return self.tr("Name") if name == "name_en" else column_word(name)

    def _changed(self, name: str, *args: object) -> None:
        super()._changed(name, *args)
        if name in ("name_en", "name_zh", "credit_code", "website", "phone"):
            self._twin_timer.start()

    # --- likely duplicates ---

    def _find_twins(self) -> None:
        values, _problems = self._values()
        phones = (self.value("phone"),) if self._record is None else ()
        mine = self._record.id if self._record is not None else None
        work = partial(_twins, values=values, phones=phones, except_id=mine)
        self._jobs.read(work, self._show_twins, key=f"{self._key}.twins")

    def _show_twins(self, twins: Sequence[Likeness]) -> None:
        self._twins = [one for one in twins if one.id not in self._apart]
        if not self._twins:
            self.twin_strip.set_message("")
            return
        twin = self._twins[0]
        words = plain(self.tr("Looks like {name}: {reasons}.")).format(
            name=bold(" ".join(both_names(twin.name_en, twin.name_zh))),
            reasons=plain(listed(likeness_words(reason) for reason in twin.reasons)),
        )
        # A startup that is not stored yet cannot be merged: what was typed is added to the one that is.
        merge = self.tr("Add to it …") if self._record is None else self.tr("Merge …")
        links = [("open", self.tr("Open it")), ("merge", merge), ("apart", self.tr("These are two"))]
        self.twin_strip.set_message(words, links)

    def _act_on_twin(self, target: str) -> None:
        twin = self._twins[0]
        if target == "apart":
            self._apart.add(twin.id)
            self._show_twins(self._twins)
            return
        typed = self.typed()
        self.reject()
        if target == "open":
            self.other_asked.emit(twin.id)
        elif self._record is not None:
            self.merge_asked.emit(self._record.id, twin.id)
        else:
            self.add_asked.emit(twin.id, typed)

    # --- drafts ---

    def _show_draft(self, draft: Mapping[str, Any]) -> None:
        if not draft:
            return
        self.put(draft)
        words = self.tr("This is what you typed before. It is not saved yet.")
        self.draft_strip.set_message(
            plain(words), [("anew", self.tr("Start anew"))], family="blue", glyph="ph.note"
        )

    def offer(self, values: Mapping[str, Any]) -> None:
        """Put values into the fields that are still empty."""
        self.put(
            {name: value for name, value in values.items() if name != "stage" and not self._base.get(name)}
        )

    def _start_anew(self, _target: str) -> None:
        self.fill(self._stored(self._record))
        self.draft_strip.set_message("")
        self.twin_strip.set_message("")

    # --- saving ---

    def write(self) -> None:
        """Write what differs as one action."""
        values, _problems = self._values()
        name = leading_name(str(values["name_en"]), str(values["name_zh"]))
        if self._record is None:
            person = self._person()
            work = partial(_create, values=values, person=person, apart=tuple(self._apart))
            self._write("startup_created", work, name)
            return
        old = self._record.values
        changed = {field: value for field, value in values.items() if value != old[field]}
        if not changed:
            super().accept()
            return
        label = "startup_stage_changed" if set(changed) <= {"stage", "stage_reason"} else "startup_changed"
        work = partial(
            _change, startup_id=self._record.id, seen_version=self._record.version, values=changed,
            apart=tuple(self._apart),
        )  # fmt: skip
        self._write(label, work, name)

    def _write(self, label: str, work: Any, name: str) -> None:
        self.set_busy(True)
        words = done_words(label, name)
        self._jobs.write(label, work, lambda startup_id: self.written(startup_id, words), self.failed)

    def reload(self) -> None:
        """Read the record again, after another writer changed it."""
        if self._record is not None:
            self._jobs.read(partial(_get, startup_id=self._record.id), self._take_record, self.failed)

    def _take_record(self, record: StartupRecord) -> None:
        if record.removed_at is not None:
            self.failed(GoneMeanwhile())
            return
        self._record = record
        self.take_new(record.values)


def fields_of_form(*, is_new: bool) -> tuple[str, ...]:
    """Return the fields of the form in the order of the eye."""
    left = ("name_zh", "name_en", "short_name", "credit_code", "website", "founded")
    right = ("stage", "stage_reason", "fields", "city", "head_count")
    if is_new:
        return (*left, *right, *_NEW_ONLY, "source", "offer")
    return (*left, *_OLD_ONLY, *right, "source", "offer")


def _twins(
    session: Session, values: Mapping[str, Any], phones: tuple[str, ...], except_id: uuid.UUID | None
) -> list[Likeness]:
    return duplicates.find_duplicates(session, values, phones=phones, except_id=except_id)


def _create(
    session: Session, values: Mapping[str, Any], person: Mapping[str, Any], apart: Sequence[uuid.UUID]
) -> uuid.UUID:
    """Write a startup, its first contact, and that it is another one than those it looks like: one action."""
    startup_id = startups.create(session, values)
    if person.get("name_en") or person.get("name_zh"):
        people.add_contact(session, startup_id=startup_id, values=person)
    for other in apart:
        duplicates.tell_apart(session, startup_id, other)
    return startup_id


def _change(
    session: Session,
    startup_id: uuid.UUID,
    seen_version: int,
    values: Mapping[str, Any],
    apart: Sequence[uuid.UUID],
) -> uuid.UUID:
    startups.change(session, startup_id=startup_id, seen_version=seen_version, values=values)
    session.flush()
    for other in apart:
        duplicates.tell_apart(session, startup_id, other)
    return startup_id


def _get(session: Session, startup_id: uuid.UUID) -> StartupRecord:
    return startups.get(session, startup_id)
