"""A small form on desks: of the fields of `desk_step_dialog` each dialog shows the ones it needs."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.periods import DAY, NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.services import desks
from jib_desktop.services.desks import DeskRow
from jib_desktop.ui import formats
from jib_desktop.ui.desk_words import days_words, subject_words, title_words
from jib_desktop.ui.dialogs.step_form import StepForm
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.day_field import DayField
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.promise_bar import PromiseBar
from jib_desktop.ui.widgets.sentence import Sentence, bold, plain

_FIELDS = ("desks", "startup_id", "contract_id", "first_day", "last_day", "reason")
# What a service calls something else than the form does.
_HERE = {"desk_ids": "desks", "from_day": "first_day"}


class DeskStep(StepForm):
    """A form on chosen desks: XDialog(store, jobs, rows, day, parent, draft=…); `saved` gives the first desk.

    A subclass sets `parts`, says its words in `translate`, and answers `findings` and `write`.
    """

    desks_label: QLabel
    desks_edit: QLineEdit
    startup_id_label: QLabel
    contract_id_label: QLabel
    contract_id_combo: QComboBox
    first_day_label: QLabel
    first_day_edit: DayField
    last_day_label: QLabel
    last_day_edit: DayField
    reason_label: QLabel
    reason_edit: QLineEdit
    reason_message: InlineMessage
    promise_bar: PromiseBar
    outcome_sentence: Sentence
    over_check: QCheckBox

    ALWAYS_WHY: ClassVar[bool] = False  # whether a reason is wanted for days to come, too

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        rows: Sequence[DeskRow],
        day: date,
        parent: QWidget | None = None,
        *,
        draft: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__("desk_step_dialog", store, jobs, parent)
        self.rows = tuple(rows)
        self.day_shown = day
        self.take_in(_FIELDS)
        self.promise_bar.set_desks(None)
        self.over_check.hide()
        self.begin(draft)

    def fit(self) -> None:
        """Be as high as the sentences need at this width; never shrink under the hands of the person."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        wide = max(self.minimumWidth(), self.width() if self.isVisible() else 0)
        high = max(layout.totalHeightForWidth(wide), layout.totalMinimumSize().height())
        self.resize(wide, max(high, self.height() if self.isVisible() else 0))

    # --- what a dialog answers ---

    def changed_from(self) -> date | None:
        """Return the first day that becomes another one, None while that is not known."""
        return None

    # --- words ---

    def about(self) -> str:
        """Return which desks, whose, and in which days, as rich text."""
        lines = [bold(title_words(self.rows)) if self.rows else ""]
        for startup_id in dict.fromkeys(row.startup_id for row in self.rows if row.startup_id is not None):
            row = next(one for one in self.rows if one.startup_id == startup_id)
            if row.first_day is not None and row.last_day is not None:
                name = leading_name(row.startup_en, row.startup_zh)
                lines.append(plain(f"{name}: {days_words(row.first_day, row.last_day)}"))
        return "<br>".join(lines[:5])

    def subject(self, _result: object = None) -> str:
        """Return what the act is about: startups and desks."""
        names = (leading_name(row.startup_en, row.startup_zh) for row in self.rows)
        return subject_words(names, [row.number for row in self.rows])

    # --- checking ---

    @property
    def _touches_past(self) -> bool:
        first = self.changed_from()
        return first is not None and first < self.today

    def lacking_reason(self) -> list[Problem]:
        """Return that a reason is wanted because days that are over become other ones."""
        if not self._touches_past or self.value("reason").strip():
            return []
        return [Problem("reason", "past_needs_reason", facts={"today": self.today})]

    def check_now(self) -> None:
        """Look at all fields; the reason is asked for where it is wanted."""
        if "reason" in self.parts and not self.ALWAYS_WHY:
            shown = self._touches_past
            for part in (self.reason_label, self.reason_edit):
                part.setVisible(shown)
        super().check_now()

    # --- saving ---

    def seen(self) -> list[tuple[uuid.UUID, int]]:
        """Return the allocations of the desks with the versions that were seen."""
        return [(row.allocation_id, row.allocation_version) for row in self.rows if row.allocation_id]

    def step(self, label: str, work: Callable[..., object], **values: Any) -> None:
        """Write as one action."""
        self.act(label, partial(work, **values), self.subject, self.rows[0].id if self.rows else None)

    def failed(self, error: BaseException) -> None:
        """Say what kept it from being saved, beside the field that means it here."""
        if isinstance(error, ValuesRefused):
            problems = [replace(one, field=_HERE.get(one.field, one.field)) for one in error.problems]
            self.over_check.setVisible(any(one.code == "over_promise" for one in problems))
            error = ValuesRefused(problems)
        super().failed(error)
        self.fit()

    def reload(self) -> None:
        """Read the desks again, after another writer changed them."""
        ids = [row.id for row in self.rows]
        self._jobs.read(partial(_rows_on, day=self.day_shown, desk_ids=ids), self._take_again, self.failed)

    def _take_again(self, rows: list[DeskRow]) -> None:
        """Show the desks as they are now; the person looks at them before going on."""
        self.rows = tuple(rows)
        self.set_busy(False)
        self.translate()
        self.check_now()
        faster = self._faster
        who = (faster.who if faster else "") or translate("DeskStep", "Somebody")
        when = formats.moment(faster.when) if faster and faster.when else ""
        words = translate("DeskStep", "{who} changed these desks first, {when}. Look again, then go on.")
        self.meanwhile_strip.set_message(plain(words.format(who=who, when=when)))
        self.fit()


def _rows_on(session: Session, day: date, desk_ids: list[uuid.UUID]) -> list[DeskRow]:
    return desks.plan_on(session, day, desk_ids=desk_ids)


def last_allowed(rows: Sequence[DeskRow]) -> date | None:
    """Return the earliest last day of some desks, None if all are open."""
    ends = (row.last_day for row in rows)
    return min((day for day in ends if day is not None and day != NEVER), default=None)


def next_day(day: date) -> date:
    """Return the day after one; the last of all stays."""
    return day if day == NEVER else day + DAY
