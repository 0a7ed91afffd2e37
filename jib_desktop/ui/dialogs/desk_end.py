"""Another end for desks that somebody has: free them, free them for a while, let them be kept longer."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from jib_desktop.rules.desks import Ends, Kind, check_days
from jib_desktop.rules.periods import DAY, NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.services import desks_acts
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.desk_step import DeskStep, last_allowed, next_day
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.sentence import bold, plain


class FreeDialog(DeskStep):
    """Frees desks: the last day on which they are still had."""

    parts: ClassVar[tuple[str, ...]] = ("last_day", "reason")

    def translate(self) -> None:
        """Say what is freed."""
        title = translate("FreeDialog", "Free %n desk(s)", n=len(self.rows))
        self.dress(title, self.tr("Free"), last_day=self.tr("&Last day"), reason=self.tr("&Reason"))

    def first_values(self) -> dict[str, Any]:
        """Begin with the day of the plan, or today if that is over."""
        return {"last_day": max(self.day_shown, self.today)}

    def findings(self) -> list[Problem]:
        """There is a day; what is over needs a reason."""
        day = self.day("last_day")
        if day is None:
            return [Problem("last_day", "day_missing")]
        return self.lacking_reason()

    def changed_from(self) -> date | None:
        """Return the day after the new last one, if anything has begun by then."""
        day = self.day("last_day")
        begun = [row for row in self.rows if row.first_day is not None and day and row.first_day <= day]
        return day + DAY if begun and day is not None and day < NEVER else None

    def check_now(self) -> None:
        """Say from when on the desks are free."""
        super().check_now()
        day = self.day("last_day")
        if day is None or self._blocking():
            self.outcome_sentence.set_html("")
            return
        waiting = [row for row in self.rows if row.first_day is not None and row.first_day > day]
        if len(waiting) == len(self.rows):
            words = translate("FreeDialog", "It has not begun by then: the allocation is taken back.")
        else:
            words = translate("FreeDialog", "Free from {day} on.")
        self.outcome_sentence.set_html(plain(words.format(day=formats.day_in_words(next_day(day)))))

    def write(self) -> None:
        """Free them."""
        self.step(
            "desks_freed", desks_acts.free, seen=self.seen(), last_day=self.day("last_day"),
            reason=self.value("reason"),
        )  # fmt: skip


class FreeBetweenDialog(DeskStep):
    """Frees desks for some days; then they are had again by themselves."""

    parts: ClassVar[tuple[str, ...]] = ("first_day", "last_day", "reason")

    def translate(self) -> None:
        """Say what is freed for a while."""
        self.dress(
            translate("FreeBetweenDialog", "Free %n desk(s) for a while", n=len(self.rows)), self.tr("Free"),
            first_day=self.tr("&First free day"), last_day=self.tr("&Last free day"),
            reason=self.tr("&Reason"),
        )  # fmt: skip

    def first_values(self) -> dict[str, Any]:
        """Begin with two weeks from the day of the plan."""
        first = max(self.day_shown, self.today)
        return {"first_day": first, "last_day": first + 13 * DAY}

    def findings(self) -> list[Problem]:
        """The days stand in their order; what is over needs a reason."""
        first, last = self.day("first_day"), self.day("last_day")
        problems = check_days(first, last)
        if last is None:
            problems.append(Problem("last_day", "day_missing"))
        return [*problems, *self.lacking_reason()]

    def changed_from(self) -> date | None:
        """Return the first free day."""
        return self.day("first_day")

    def check_now(self) -> None:
        """Say from when on they are had again."""
        super().check_now()
        last = self.day("last_day")
        if last is None or self._blocking():
            self.outcome_sentence.set_html("")
            return
        back = next_day(last)
        until = last_allowed(self.rows)
        words = translate("FreeBetweenDialog", "They have them again from {day} on, by themselves.")
        if until is not None and back > until:
            words = translate("FreeBetweenDialog", "Their time ends then: nothing comes back.")
        self.outcome_sentence.set_html(plain(words.format(day=formats.day_in_words(back))))

    def write(self) -> None:
        """Free them for a while."""
        self.step(
            "desks_freed_between", desks_acts.free_between, seen=self.seen(), first_day=self.day("first_day"),
            last_day=self.day("last_day"), reason=self.value("reason"),
        )  # fmt: skip


class ExtendDialog(DeskStep):
    """Lets desks be kept longer: to a day, to the end of the contract, or until further notice."""

    parts: ClassVar[tuple[str, ...]] = ("last_day", "reason")

    def translate(self) -> None:
        """Say what is kept longer."""
        title = translate("ExtendDialog", "Keep %n desk(s) longer", n=len(self.rows))
        self.dress(title, self.tr("Extend"), last_day=self.tr("&New last day"), reason=self.tr("&Reason"))
        self.last_day_edit.setPlaceholderText(self._blank_words())
        self.over_check.toggled.connect(self._forget_over)

    def _has_contract(self) -> bool:
        return any(row.contract_id is not None for row in self.rows)

    def _blank_words(self) -> str:
        if self._has_contract():
            return translate("ExtendDialog", "end of the contract")
        return translate("ExtendDialog", "until further notice")

    def _forget_over(self, *_: object) -> None:
        self._refused = [one for one in self._refused if one.code != "over_promise"]
        self.meanwhile_strip.set_message("")
        self.check_now()

    def findings(self) -> list[Problem]:
        """A day that was typed comes after the one that stands."""
        day, until = self.day("last_day"), last_allowed(self.rows)
        if day is not None and until is not None and day <= until:
            facts = {"last": until, "desk": self.rows[0].number, "reason": ""}
            return [Problem("last_day", "not_longer", facts=facts)]
        return self.lacking_reason()

    def changed_from(self) -> date | None:
        """Return the day after the last one that stands."""
        until = last_allowed(self.rows)
        return None if until is None else until + DAY

    def check_now(self) -> None:
        """Say until when they are then had."""
        super().check_now()
        day = self.day("last_day")
        until = formats.day_in_words(day) if day is not None else self._blank_words()
        words = plain(translate("ExtendDialog", "New end: {until}")).format(until=bold(until))
        self.outcome_sentence.set_html("" if self._blocking() else words)

    def write(self) -> None:
        """Let them be kept longer."""
        day: date | None = self.day("last_day")
        ends = Ends.ON_DAY if day is not None else Ends.WITH_CONTRACT
        if not self._has_contract() or any(row.state != Kind.TAKEN for row in self.rows):
            ends = Ends.ON_DAY
        self.step(
            "desks_extended", desks_acts.extend, seen=self.seen(), last_day=day, ends=ends,
            over_promise=self.over_check.isChecked(), reason=self.value("reason"),
        )  # fmt: skip
