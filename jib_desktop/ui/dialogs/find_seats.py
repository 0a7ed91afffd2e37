"""Finds seats for a team: offers appear while one types, and the chosen one is taken with its moves."""

from __future__ import annotations

import uuid
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QScrollArea, QWidget

from jib_desktop.db.store import Store
from jib_desktop.errors import JibError
from jib_desktop.rules.desks import Ends
from jib_desktop.rules.seating import TooFewDesks
from jib_desktop.services import desks_acts
from jib_desktop.services.desks_seats import Offer
from jib_desktop.settings import Settings
from jib_desktop.ui import formats, messages
from jib_desktop.ui.desk_words import subject_words
from jib_desktop.ui.dialogs.find_seats_cards import OfferCards
from jib_desktop.ui.dialogs.find_seats_form import SeatsForm
from jib_desktop.ui.dialogs.find_seats_reading import Answer, FloorMap, ask, read_maps, read_waiting
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.sentences import sentence
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked, link, plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import done_words

_PAUSE = 60  # ms from the last key to the question
_WIDE, _HIGH = "find_seats.width", "find_seats.height"  # names of settings


class FindSeatsDialog(QDialog):
    """Asks at the left, offers at the right; Enter takes the chosen offer.

    `startup`: the id of the team and how it is called; `day`: the first day. `planned(words)` tells that
    desks were given, `show_wanted(desk_ids)` that somebody wants to see an offer on the plan.
    """

    form_area: QWidget
    head_sentence: Sentence
    meanwhile_strip: Strip
    none_sentence: Sentence
    offers_scroll: QScrollArea
    why_label: QLabel
    show_button: Button
    cancel_button: Button
    give_button: Button

    planned = Signal(str)
    show_wanted = Signal(object)

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        settings: Settings,
        parent: QWidget | None = None,
        startup: tuple[uuid.UUID, str] | None = None,
        day: date | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("find_seats_dialog", self)
        self._store, self._jobs, self._settings = store, jobs, settings
        self._today = store.clock().astimezone().date()
        self._answer: Answer | None = None
        self._maps: dict[uuid.UUID, FloorMap] = {}
        self._maps_day = date.min
        self._give_next = self._busy = False
        self.form = SeatsForm(jobs, self._today, self)
        layout = self.form_area.layout()
        assert layout is not None
        layout.addWidget(self.form)
        self.cards = OfferCards(self.offers_scroll)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self.none_sentence.hide()
        self.meanwhile_strip.set_rounded(True)
        self._connect()
        self.resize(settings.get(_WIDE, 1_000), settings.get(_HIGH, 680))
        self.form.follow_day(day or self._today)
        if startup is not None:
            self.form.set_startup(*startup)
        self._jobs.read(
            partial(read_waiting, day=day or self._today), self.form.know_waiting, key="seats.waiting"
        )
        self._look()
        (self.form.count_spin if startup else self.form.startup_id_edit).setFocus()

    def _connect(self) -> None:
        self.form.changed.connect(self._pause.start)
        self.form.over_check.toggled.connect(self._show_state)
        self._pause.timeout.connect(self._look)
        self.cards.chosen_changed.connect(self._show_state)
        self.cards.taken.connect(self.give)
        self.none_sentence.linkActivated.connect(self._take_fewer)
        self.show_button.clicked.connect(self._show_on_plan)
        self.cancel_button.clicked.connect(self.reject)
        self.give_button.clicked.connect(self.give)
        self.give_button.setDefault(True)

    # --- looking ---

    def _look(self) -> None:
        work = partial(ask, asked=self.form.asked(), today=self._today)
        self._jobs.read(work, self._take_answer, self._failed_to_look, key="seats.offers")

    @property
    def is_looking(self) -> bool:
        """Whether the answer to what stands in the form is still to come."""
        return self._pause.isActive() or self._answer is None or self._answer.asked != self.form.asked()

    def _take_answer(self, answer: Answer) -> None:
        self._answer = answer
        self.form.show_answer(answer)
        self.cards.set_offers(answer.offers, answer.asked.startup_id)
        self._say()
        self._read_maps(answer)
        if self._give_next:
            self._give_next = False
            self.give()

    def _failed_to_look(self, error: BaseException) -> None:
        self._give_next = False
        messages.show_error(error, self)

    def _read_maps(self, answer: Answer) -> None:
        """Show the floors that are known, and read the others."""
        day = answer.asked.first_day or self._today
        if day != self._maps_day:
            self._maps, self._maps_day = {}, day
        self.cards.show_on(self._maps)
        wanted = list(dict.fromkeys(offer.floor_ids[0] for offer in answer.offers))
        lacking = [one for one in wanted if one not in self._maps]
        if lacking:
            work = partial(read_maps, floor_ids=lacking, day=day)
            self._jobs.read(work, partial(self._take_maps, day), key="seats.maps")

    def _take_maps(self, day: date, found: dict[uuid.UUID, FloorMap]) -> None:
        if day == self._maps_day:
            self._maps.update(found)
            self.cards.show_on(self._maps)

    # --- what is said ---

    def _say(self) -> None:
        answer = self._answer
        if answer is None:
            return
        count = len(answer.offers)
        self.head_sentence.set_html(self._head(answer))
        self.none_sentence.set_html("" if count else self._nothing(answer))
        self.none_sentence.setVisible(not count)
        self._show_state()

    def _head(self, answer: Answer) -> str:
        words = translate("FindSeatsDialog", "Where %n can sit together", n=answer.count)
        first, until = answer.asked.first_day, answer.asked.until
        if first is None:
            return bold(words)
        begin = formats.day_in_line(first)
        days = self.tr("from {first} on").format(first=begin)
        if until is not None:
            days = self.tr("{first} to {last}").format(first=begin, last=formats.day_in_line(until))
        return f"{bold(words)}&nbsp; {inked(days, 'text_2')}"

    def _nothing(self, answer: Answer) -> str:
        """Return why there is no offer, and what is the most that can be had."""
        if not isinstance(answer.trouble, TooFewDesks):
            return inked(self.tr("Offers appear here."), "text_2") if answer.problems else ""
        found = [plain(sentence(answer.trouble))]
        if answer.trouble.free:
            most = answer.trouble.free
            found.append(link(f"count:{most}", translate("FindSeatsDialog", "Look for %n desk(s)", n=most)))
        if answer.trouble.together > 1 and answer.trouble.together < answer.trouble.free:
            most = answer.trouble.together
            words = translate("FindSeatsDialog", "Look for the %n that adjoin", n=most)
            found.append(link(f"count:{most}", words))
        return "<br>".join(found)

    def _take_fewer(self, target: str) -> None:
        self.form.set_count(int(target.removeprefix("count:")))

    def _show_state(self) -> None:
        """Say on the button what it does, and beside it why it does not."""
        offer = self.cards.chosen
        count = len(offer.desk_ids) if offer else 0
        words = translate("FindSeatsDialog", "Give %n desk(s)", n=count)
        if offer and offer.moves:
            words = translate("FindSeatsDialog", "Move others, give %n desk(s)", n=count)
        self.give_button.setText(words if offer else self.tr("Give"))
        why = self._why(offer)
        ready = offer is not None and not why and not self._busy and not self._store.read_only
        self.give_button.setEnabled(ready)
        self.show_button.setEnabled(offer is not None)
        self.why_label.setText(why)

    def _why(self, offer: Offer | None) -> str:
        if offer is None or self._answer is None:
            return ""
        if self._answer.asked.startup_id is None:
            return self.tr("Choose a team to give it desks.")
        if self._answer.over is not None and not self.form.over_check.isChecked():
            return self.tr("More than promised: tick it, or look for fewer.")
        if self._answer.blocking:
            return self.tr("First mend what is marked at the left.")
        return ""

    # --- taking ---

    def give(self) -> None:
        """Take the chosen offer if nothing is in the way, else go where something is wanted."""
        if self._busy or self._store.read_only:
            return
        if self.is_looking:
            self._give_next = True
            if not self._pause.isActive():
                self._look()
            return
        answer, offer = self._answer, self.cards.chosen
        if answer is None or offer is None:
            return
        if self._is_clear(answer):
            self._write(answer, offer)

    def _is_clear(self, answer: Answer) -> bool:
        """Whether the offer can be taken; if not, go to the field at which something is wanted."""
        if answer.asked.startup_id is None:
            self.form.message("startup_id").tell("block", self.tr("Who gets them?"), at_once=True)
            self.form.startup_id_edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if answer.blocking:
            field = answer.blocking[0].field
            self.form.widget(field).setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if answer.over is not None and not self.form.over_check.isChecked():
            self.form.over_check.setFocus(Qt.FocusReason.TabFocusReason)
            return False
        return self.form.unread() is None

    def _write(self, answer: Answer, offer: Offer) -> None:
        asked = answer.asked
        assert asked.startup_id is not None
        assert asked.first_day is not None
        work: Any = partial(
            desks_acts.plan_seats, startup_id=asked.startup_id, contract_id=asked.contract_id,
            desk_ids=offer.desk_ids, first_day=asked.first_day, last_day=asked.last_day,
            ends=Ends(asked.ends), over_promise=self.form.over_check.isChecked(), reason=asked.reason,
            moves=[(one.allocation_id, one.version, one.to_id) for one in offer.moves],
        )  # fmt: skip
        subject = subject_words([self.form.startup_id_edit.text()], offer.numbers)
        self._busy = True
        self._show_state()
        words = done_words("seats_planned", subject)
        self._jobs.write("seats_planned", work, partial(self._written, words), self._failed)

    def _written(self, words: str, _allocation_ids: object) -> None:
        self._busy = False
        self.planned.emit(words)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        """Say what kept it from being done, and look again: desks or days are others now."""
        self._busy = False
        if isinstance(error, JibError):
            again = self.tr("Here is what can be had now.")
            self.meanwhile_strip.set_message(f"{plain(sentence(error))} {plain(again)}")
        else:
            messages.show_error(error, self)
        self._maps.clear()
        self._look()

    def _show_on_plan(self) -> None:
        if (offer := self.cards.chosen) is not None:
            self.show_wanted.emit(offer.desk_ids)

    # --- window ---

    def done(self, result: int) -> None:
        """Remember how large it was."""
        self._settings.set(_WIDE, self.width())
        self._settings.set(_HIGH, self.height())
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the offer by Enter from wherever nothing else takes it."""
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
        self.form.write_out()
        self.cards.say()
        self._say()
