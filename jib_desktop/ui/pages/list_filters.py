"""What a list shows: its search and its chips as one filter, with how many each choice would show."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Signal
from sqlalchemy.orm import Session

from jib_desktop.settings import Settings
from jib_desktop.ui import formats
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.search_field import SearchField


class ListFilters(QObject):
    """Search line and chips; `changed` tells when another filter is asked for.

    A subclass sets NAME (of settings and jobs), LISTS (the chips with choices), USUAL (the chip of the view
    one begins with) and INSTEAD (the list whose choices say more than it); other chips are switches.
    """

    changed = Signal()

    NAME: ClassVar[str]
    LISTS: ClassVar[tuple[str, ...]]
    USUAL: ClassVar[str]
    INSTEAD: ClassVar[str]
    BEGINS: ClassVar[bool] = True  # whether that chip is on at first

    def __init__(
        self, search: SearchField, chips: Mapping[str, FilterChip], jobs: Jobs, settings: Settings
    ) -> None:
        super().__init__(search)
        self.search = search
        self.chips = dict(chips)
        self._jobs = jobs
        self._settings = settings
        self._quiet = False
        self.chips[self.USUAL].set_active(settings.get(self._setting, self.BEGINS))
        for name, chip in self.chips.items():
            if name in self.LISTS:
                chip.about_to_open.connect(partial(self.count, name))
                chip.chosen_changed.connect(self._chosen_instead if name == self.INSTEAD else self.tell)
            else:
                chip.active_changed.connect(self._usual_switched if name == self.USUAL else self.tell)
        search.textChanged.connect(self.tell)

    # --- what a feature answers ---

    @property
    def wanted(self) -> Any:
        """What the list shall show now: the filter of the service."""
        raise NotImplementedError

    def words(self, name: str, counts: Mapping[str, int]) -> Mapping[str, str]:
        """Return the values of a chip in the order to offer them, each with its word."""
        raise NotImplementedError

    def counting(self, name: str) -> Callable[[Session], Mapping[str, int]]:
        """Return the question how many each value of a chip would show."""
        raise NotImplementedError

    # --- switching ---

    @property
    def _setting(self) -> str:
        return f"{self.NAME}.{self.USUAL}"

    def chosen(self, name: str) -> frozenset[str]:
        """Return the values chosen of a chip."""
        return frozenset(self.chips[name].chosen())

    def tell(self) -> None:
        """Say that another filter is asked for, once for all that moves together."""
        if not self._quiet:
            self.changed.emit()

    def clear(self, *, keep_search: bool = False, but: tuple[str, ...] = ()) -> None:
        """Leave every filter and, if it is not kept, the search; the switches in `but` are on."""

        def leave() -> None:
            if not keep_search:
                self.search.clear()
            for name, chip in self.chips.items():
                chip.set_active(name in but)

        self.together(leave)

    def together(self, switch: Callable[[], object]) -> None:
        """Switch several chips as one change, told once; the view to begin with is not forgotten by it."""
        before, self._quiet = self._quiet, True
        switch()
        self._quiet = before
        self.tell()

    def _usual_switched(self, on: bool) -> None:
        # Only what was switched by hand: to have been led to one record changes no other morning.
        if not self._quiet:
            self._settings.set(self._setting, on)
        if on and self.INSTEAD:
            self._leave_quietly(self.INSTEAD)
        self.tell()

    def _chosen_instead(self, values: list[str]) -> None:
        if values:
            self._leave_quietly(self.USUAL)
        self.tell()

    def _leave_quietly(self, name: str) -> None:
        before, self._quiet = self._quiet, True
        self.chips[name].set_active(False)
        self._quiet = before

    # --- choices with counts ---

    def retranslate(self) -> None:
        """Name the choices in the language of the window; before that there are none."""
        for name in self.LISTS:
            self.offer(name, {})

    def count(self, name: str) -> None:
        """Ask how many each choice would show, for the chip that opens."""
        self._jobs.read(self.counting(name), partial(self.offer, name), key=f"{self.NAME}.count.{name}")

    def offer(self, name: str, counts: Mapping[str, int]) -> None:
        """Offer the choices of a chip, each with its count if it is known."""
        words = self.words(name, counts).items()
        self.chips[name].set_choices([(value, _with_count(word, counts.get(value))) for value, word in words])


def _with_count(words: str, count: int | None) -> str:
    return words if count is None else f"{words}\t{formats.number(count)}"
