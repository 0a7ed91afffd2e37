"""The form that gives the chosen desks: it says at once what is possible, and what else is in the way."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from jib_desktop.services.desks import DeskRow
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.desks_details import Seats
from jib_desktop.ui.pages.desks_judging import Judged, Wanted, judge
from jib_desktop.ui.pages.desks_taker import TakerForm
from jib_desktop.ui.pages.desks_verdicts import possible_html
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.promise_bar import Desks, PromiseBar
from jib_desktop.ui.widgets.sentence import inked, link, plain
from jib_desktop.ui.widgets.verdict_list import Verdict, VerdictList

_PAUSE = 60  # ms from the last key to the question
_FIELDS = ("startup_id", "contract_id", "first_day", "last_day", "reason")


class GiveForm(TakerForm):
    """Asks top to bottom, then says whether it is possible. `asked(verb, subject)`: give, reserve, menu."""

    title_label: QLabel
    reason_label: QLabel
    promise_bar: PromiseBar
    verdict_area: QWidget
    over_check: QCheckBox
    give_button: Button
    reserve_button: Button
    more_button: Button

    asked = Signal(str, object)
    judged_changed = Signal()

    def __init__(self, jobs: Jobs, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(jobs, parent)
        self._writable = writable
        self._rows: tuple[DeskRow, ...] = ()
        self._plan: Sequence[DeskRow] = ()
        self._shorter: dict[uuid.UUID, date] = {}
        self._give_next = False
        self._is_giving = False
        self.judged: Judged | None = None
        self.verdicts = VerdictList(self)
        layout = self.verdict_area.layout()
        assert layout is not None
        layout.addWidget(self.verdicts)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._judge)
        self._set_reason_shown(False)
        self.over_check.hide()
        self.promise_bar.set_desks(None)
        self.verdicts.hide()
        self._connect()

    def _connect(self) -> None:
        self.changed.connect(self._pause.start)
        self.over_check.toggled.connect(self._show)
        self.give_button.clicked.connect(self.give)
        self.reserve_button.clicked.connect(lambda: self.asked.emit("reserve", self.wanted()))
        self.more_button.clicked.connect(self._ask_menu)
        self.verdicts.asked.connect(self.follow)
        for name in _FIELDS:
            self._message(name).set_field(self._widget(name))

    def _widget(self, name: str) -> QWidget:
        found: QWidget = getattr(self, f"{name}_combo" if name == "contract_id" else f"{name}_edit")
        return found

    def _message(self, name: str) -> InlineMessage:
        found = self.findChild(InlineMessage, f"{name}_message")
        assert isinstance(found, InlineMessage)
        return found

    # --- what is shown ---

    def know(self, plan: Sequence[DeskRow], waiting: tuple[Seats, ...], today: date) -> None:
        """Remember the plan that is shown and who waits for desks."""
        self._plan, self._waiting, self._today = plan, waiting, today
        self.first_day_edit.today = self.last_day_edit.today = today

    def show_desks(self, rows: tuple[DeskRow, ...], day: date) -> None:
        """Ask about these desks on the day of the plan."""
        there = {row.id for row in rows}
        self._shorter = {one: until for one, until in self._shorter.items() if one in there}
        self._rows = rows
        self.follow_day(day)
        self.say()
        self.changed.emit()

    def begin_anew(self) -> None:
        """Forget what was typed for other desks; to whom they go stays."""
        self._shorter.clear()
        self._give_next = False
        self.over_check.setChecked(False)
        self.forget_typed()

    def begin(self) -> None:
        """Put the focus where the next key is wanted: on the button if it is clear to whom they go."""
        ready = self.startup_id_edit.picked is not None and self._writable
        (self.give_button if ready else self.startup_id_edit).setFocus(Qt.FocusReason.TabFocusReason)

    def _set_reason_shown(self, shown: bool) -> None:
        """Ask for a reason, which only the past needs."""
        self.reason_label.setVisible(shown)
        self.reason_edit.setVisible(shown)
        if not shown:
            self._message("reason").tell(None)

    # --- judging ---

    def wanted(self) -> Wanted:
        """Return what stands in the form."""
        desk_ids = tuple(row.id for row in self._rows)
        over = self.over_check.isChecked()
        return replace(super().wanted(), desk_ids=desk_ids, over_promise=over, shorter=dict(self._shorter))

    def _judge(self) -> None:
        if self._rows:
            ask = partial(judge, wanted=self.wanted(), today=self._today)
            self._jobs.read(ask, self._take_judged, key="desks.judge")

    @property
    def is_about_to_judge(self) -> bool:
        """Whether a question is about to be asked."""
        return self._pause.isActive()

    @property
    def is_judging(self) -> bool:
        """Whether the answer to what stands in the form is still to come."""
        if self._pause.isActive() or self.judged is None:
            return True
        asked = replace(self.judged.wanted, over_promise=self.over_check.isChecked())
        return asked != self.wanted()

    def _take_judged(self, judged: Judged) -> None:
        self.judged = judged
        self._show()
        if self._give_next:
            self._give_next = False
            self.give()

    @property
    def can_give(self) -> bool:
        """Whether nothing is in the way."""
        judged = self.judged
        if judged is None or not self._writable or self.unread() is not None:
            return False
        over = judged.over is not None and not self.over_check.isChecked()
        return bool(judged.given) and not judged.blocking and not over

    def _show(self) -> None:
        """Say what the rules say: at the field, above the button, and on it."""
        judged = self.judged
        if judged is None:
            return
        for name in _FIELDS:
            self._tell(name, judged)
        first = self.first_day_edit.day
        self._set_reason_shown(first is not None and first < self._today)
        promise, count = judged.promise, len(judged.given)
        shown = None if promise is None else Desks(promise.promised, promise.given, count)
        self.promise_bar.set_desks(shown)
        self.over_check.setVisible(judged.over is not None)
        self.verdicts.set_verdicts(self._verdicts(judged))
        self.give_button.setEnabled(self.can_give)
        self.reserve_button.setEnabled(self._writable)
        self._name_button(count)
        self.judged_changed.emit()

    def _tell(self, name: str, judged: Judged) -> None:
        widget, message = self._widget(name), self._message(name)
        typed = widget.problem() if hasattr(widget, "problem") else None
        missing = name == "startup_id" and self.startup_id_edit.picked is None
        mine = [] if missing else [one for one in judged.problems if one.field == name and one.blocks]
        if typed is not None or mine:
            message.tell("block", problem_sentence(typed or mine[0]))
        elif not missing or message.level is None:
            message.tell(None)

    def _verdicts(self, judged: Judged) -> list[Verdict]:
        if self.startup_id_edit.picked is None:
            return [Verdict("ph.info", "text_2", inked(self.tr("Choose who gets them."), "text_2"))]
        found = []
        if judged.over is not None:
            found.append(Verdict("ph.warning", "amber", plain(problem_sentence(judged.over))))
        if any(one.code == "contract_outside" and one.field == "last_day" for one in judged.problems):
            words = link("beyond", self.tr("Keep them beyond the contract"))
            found.append(Verdict("ph.info", "text_2", words))
        if judged.given and not judged.blocking:
            rows = [row for row in self._rows if row.id in judged.given]
            team = [row for row in self._plan if row.startup_id == judged.wanted.startup_id]
            found.append(Verdict("ph.check-circle", "green", possible_html(rows, team)))
        return found

    def follow(self, target: str) -> None:
        """Take a way out: keep desks beyond the contract, or take one until, or all from, a day only."""
        what, _, rest = target.partition(":")
        if what == "beyond":
            self.keep_beyond()
        elif what == "until":
            desk_id, _, day = rest.partition(":")
            self._shorter[uuid.UUID(desk_id)] = date.fromisoformat(day)
        elif what == "from":
            self.begin_on(date.fromisoformat(rest))
        self._judge()

    # --- giving ---

    def give(self) -> None:
        """Give the desks if all is clear, else go where something is wanted; waits for an answer to come."""
        if not self._writable or not self._rows or self._is_giving:
            return
        if self.is_judging:
            self._give_next = True
            if not self._pause.isActive():
                self._judge()
        elif self.can_give and self.judged is not None:
            self._is_giving = True
            over = self.over_check.isChecked()
            wanted = self.judged.wanted.only(self.judged.given)
            self.asked.emit("give", replace(wanted, over_promise=over))
        else:
            self._go_to_trouble()

    def given(self, *, well: bool) -> None:
        """Note that what was asked for is done, or was refused: then the rules are asked again."""
        self._is_giving = False
        if well:
            self.startup_id_edit.set_picked(None, "")
            self.begin_anew()
        else:
            self._judge()

    def _go_to_trouble(self) -> None:
        judged = self.judged
        if self.startup_id_edit.picked is None:
            self._message("startup_id").tell("block", self.tr("Who gets them?"), at_once=True)
            self.startup_id_edit.setFocus()
        elif judged is not None and judged.blocking:
            named = [one.field for one in judged.blocking if one.field in _FIELDS]
            if named:
                self._widget(named[0]).setFocus()
        elif judged is not None and judged.over is not None:
            self.over_check.setFocus(Qt.FocusReason.TabFocusReason)

    # --- words ---

    def say(self) -> None:
        """Write what counts the desks in the language of the window."""
        self.title_label.setText(translate("GiveForm", "Give these %n desk(s)", n=len(self._rows)))
        self._name_button(len(self.judged.given) if self.judged is not None else len(self._rows))

    def _name_button(self, count: int) -> None:
        self.give_button.setText(translate("GiveForm", "Give %n desk(s)", n=count or len(self._rows)))

    def _ask_menu(self) -> None:
        spot = self.more_button.mapToGlobal(QPoint(0, self.more_button.height() + 2))
        self.asked.emit("menu", spot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give by Enter: lines pass it on, but for the one that takes a startup by it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.give()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, after the form itself has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_pause"):
            QTimer.singleShot(0, self, self._retranslate)

    def _retranslate(self) -> None:
        self.write_out()
        self.say()
        self._show()
