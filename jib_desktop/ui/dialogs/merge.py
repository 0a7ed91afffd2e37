"""Two records side by side: which one stays, and for each field whose value."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QScrollArea, QWidget
from sqlalchemy.orm import Session

from jib_desktop.errors import ChangedMeanwhile
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import VALUE_FIELDS, normalised_fields
from jib_desktop.services import duplicates, startups
from jib_desktop.services.startups import StartupRecord
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.form_dialog import FormDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import full_name, leading_name
from jib_desktop.ui.sentences import sentence
from jib_desktop.ui.texts import listed
from jib_desktop.ui.widgets.choice_card import ChoiceCard
from jib_desktop.ui.widgets.sentence import Sentence, inked, plain
from jib_desktop.ui.words import column_word, done_words, value_words
from jib_desktop.ui.words.startups import stage_word

_JOINED = ("fields", "offer", "notes")  # where both values can stay
_NOTHING = (None, "", ())
_FIRST, _SECOND, _BOTH = 0, 1, 2

Pair = tuple[StartupRecord, StartupRecord]


class MergeDialog(FormDialog):
    """Makes one startup of two. The first row says which record stays; the people and notes of both do."""

    body_scroll: QScrollArea
    body_area: QWidget
    about_label: Sentence
    choice_grid: QGridLayout
    equal_label: Sentence

    def __init__(self, jobs: Jobs, pair: Pair, parent: QWidget | None = None) -> None:
        super().__init__("merge_dialog", parent)
        self._jobs = jobs
        self._pair = pair
        self._groups: dict[str, QButtonGroup] = {}
        self.meanwhile_strip.link_clicked.connect(self._load_new_values)
        self._build()
        self.save_button.setEnabled(True)
        self.grow_with(self.body_scroll, 960)

    # --- building ---

    def _build(self) -> None:
        for column, stretch in ((0, 0), (1, 1), (2, 1)):
            self.choice_grid.setColumnStretch(column, stretch)
        about = self.tr("Contacts and notes of both come together; one Undo makes them two again.")
        self.about_label.set_html(inked(about, "text_2"))
        self._add_row(
            "", self.tr("Which one stays"), [self._head(record) for record in self._pair], _older(self._pair)
        )
        self._groups[""].idToggled.connect(self._follow_kept)
        equal = []
        for name in VALUE_FIELDS:
            values = [record.values[name] for record in self._pair]
            if values[0] == values[1]:
                if values[0] not in _NOTHING:
                    equal.append(column_word(name))
                continue
            words = [value_words(name, value) or "–" for value in values]
            if name in _JOINED and all(value not in _NOTHING for value in values):
                words.append(value_words(name, joined(name, values[0], values[1])))
            self._add_row(name, column_word(name), words, self._usual(name))
        said = self.tr("The same in both: {fields}").format(fields=listed(equal)) if equal else ""
        self.equal_label.set_html(inked(said, "text_2"))

    def _head(self, record: StartupRecord) -> str:
        values = record.values
        day = formats.day_in_line(record.created_at.astimezone().date())
        people = self.tr("%n contact(s)", "", len(record.contacts))
        facts = (stage_word(values["stage"]), self.tr("added {day}").format(day=day), people)
        return "\n".join((full_name(values["name_en"], values["name_zh"]), " · ".join(facts)))

    def _add_row(self, name: str, label: str, words: list[str], chosen: int) -> None:
        row = self.choice_grid.rowCount()
        title = QLabel(label)
        title.setProperty("role", "title" if not name else "")
        title.setMinimumHeight(32)
        self.choice_grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        group = QButtonGroup(self)
        for place, text in enumerate(words):
            card = ChoiceCard(text, bold=False)
            card.setAccessibleName(f"{label}: {text}")
            group.addButton(card, place)
            if place == _BOTH:
                card.setAccessibleName(self.tr("{field}: both").format(field=label))
                self.choice_grid.addWidget(card, row + 1, 1, 1, 2)
            else:
                self.choice_grid.addWidget(card, row, 1 + place)
        group.button(chosen).setChecked(True)
        self._groups[name] = group

    def _kept(self) -> int:
        return self._groups[""].checkedId()

    def _usual(self, name: str) -> int:
        """The kept record's value, unless only the other has one; both where both can stay."""
        kept = self._kept()
        mine, other = self._pair[kept].values[name], self._pair[1 - kept].values[name]
        if mine in _NOTHING:
            return 1 - kept
        return _BOTH if name in _JOINED and other not in _NOTHING else kept

    def _follow_kept(self, _place: int, on: bool) -> None:
        if on:
            for name, group in self._groups.items():
                if name and group.checkedId() != _BOTH:
                    group.button(
                        self._usual(name) if self._usual(name) != _BOTH else self._kept()
                    ).setChecked(True)

    def choose(self, name: str, place: int) -> None:
        """Choose a value: 0 the left, 1 the right, 2 both; an empty name means the record that stays."""
        self._groups[name].button(place).setChecked(True)

    # --- merging ---

    def problems(self) -> list[Problem]:
        """Two records that are in order make one that is."""
        return []

    def values(self) -> dict[str, Any]:
        """Return the chosen value of each field in which the two differ."""
        chosen = {}
        for name, group in self._groups.items():
            if name:
                first, second = (record.values[name] for record in self._pair)
                place = group.checkedId()
                chosen[name] = joined(name, first, second) if place == _BOTH else (first, second)[place]
        return chosen

    def write(self) -> None:
        """Merge as one action."""
        self.set_busy(True)
        kept, dropped = self._pair[self._kept()], self._pair[1 - self._kept()]
        values = self.values()
        whole: Mapping[str, Any] = {**kept.values, **values}
        words = done_words("startup_merged", leading_name(whole["name_en"], whole["name_zh"]))
        work = partial(
            duplicates.merge,
            kept_id=kept.id,
            kept_version=kept.version,
            dropped_id=dropped.id,
            dropped_version=dropped.version,
            values=values,
        )
        self._jobs.write("startup_merged", work, lambda _: self.written(kept.id, words), self.failed)

    def was_faster(self, error: ChangedMeanwhile) -> None:
        """Offer to begin anew with what somebody else wrote: what was chosen may stand no more."""
        load = [("load", self.tr("Load the new values"))]
        self.meanwhile_strip.set_message(plain(sentence(error)), load)

    def _load_new_values(self, _target: str) -> None:
        self.meanwhile_strip.set_message("")
        self.reload()

    def reload(self) -> None:
        """Read both again and begin anew, after another writer changed one."""
        work = partial(_read_pair, first=self._pair[0].id, second=self._pair[1].id)
        self._jobs.read(work, self._take_pair)

    def _take_pair(self, pair: Pair) -> None:
        self._pair = pair
        while (item := self.choice_grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._groups.clear()
        self._build()


def _older(pair: Pair) -> int:
    """The record that is longer here stays, if nobody says otherwise."""
    return _FIRST if pair[0].created_at <= pair[1].created_at else _SECOND


def joined(name: str, first: Any, second: Any) -> Any:
    """Return both values as one."""
    if name == "fields":
        return normalised_fields((*first, *second))
    return "\n".join((str(first), str(second)))


def _read_pair(session: Session, first: uuid.UUID, second: uuid.UUID) -> Pair:
    return startups.get(session, first), startups.get(session, second)


def open_merge(
    jobs: Jobs,
    first: uuid.UUID,
    second: uuid.UUID,
    parent: QWidget,
    saved: Callable[[uuid.UUID, str], object],
) -> None:
    """Read two startups and open them side by side."""

    def show(pair: Pair) -> None:
        dialog = MergeDialog(jobs, pair, parent)
        dialog.saved.connect(saved)
        dialog.open()

    jobs.read(partial(_read_pair, first=first, second=second), show, key="merge.pair")
