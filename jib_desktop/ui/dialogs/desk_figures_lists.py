"""The lists beside the figures: desks of what was chosen, promised and not given, more than promised."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from jib_desktop.db.store import Store
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.desk_figures_reading import DayFigures, Part
from jib_desktop.ui.dialogs.desk_figures_tables import balance_columns, seat_columns
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.names import full_name
from jib_desktop.ui.table.columns import Column, default_layout
from jib_desktop.ui.table.given_rows import GivenRows
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.words.desk_figures import zone_name

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.desk_figures import DeskFiguresDialog

_SEATS, _MISSING, _BEYOND = range(3)


class FigureLists(QObject):
    """Fills three tables. `opened` gives a desk to show, `startup_opened` a startup whose desks to list."""

    opened = Signal(object)
    startup_opened = Signal(object)

    def __init__(self, dialog: DeskFiguresDialog, store: Store, jobs: Jobs) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._found: DayFigures | None = None
        self._day = date.min
        self.part = Part()
        self.tables = (dialog.seat_table, dialog.missing_table, dialog.beyond_table)
        columns: tuple[list[Column], ...] = (
            seat_columns(), balance_columns(is_beyond=False), balance_columns(is_beyond=True),
        )  # fmt: skip
        for table, shown in zip(self.tables, columns, strict=True):
            table.set_table(TableModel(shown, store, jobs, self))
            table.set_layout(default_layout(shown, ""))
            dialog.list_tabs.add("")
        dialog.seat_table.opened.connect(self.opened)
        dialog.seat_table.current_changed.connect(self._tell_button)
        for table in self.tables[1:]:
            table.opened.connect(self.startup_opened)
        for table in self.tables:
            table.left.connect(dialog.reject)
        dialog.list_tabs.currentChanged.connect(self._turn)

    def show_figures(self, found: DayFigures, day: date) -> None:
        """Show what a day is made of, of the part that was chosen as far as it is still there."""
        self._found, self._day = found, day
        missing = [one for one in found.balances if one.missing]
        beyond = [one for one in found.balances if one.beyond]
        self._fill(_MISSING, missing, sum(one.missing for one in missing))
        self._fill(_BEYOND, beyond, len(beyond))
        self._show_seats()

    def show_part(self, part: Part) -> None:
        """Show the desks of a part of the day."""
        self.part = part
        if self._found is not None:
            self._show_seats()
        self._dialog.list_tabs.setCurrentIndex(_SEATS)

    def _show_seats(self) -> None:
        assert self._found is not None
        seats = [one for one in self._found.seats if self.part.holds(one)]
        self._fill(_SEATS, seats, len(seats))
        self._dialog.list_heading.setText(formats.day_with_weekday(self._day))
        self._dialog.list_label.setText(self._part_words())

    def _fill(self, place: int, rows: Sequence[Any], count: int) -> None:
        table = self.tables[place]
        table.table.set_source(GivenRows(rows))
        self._dialog.list_tabs.set_number(place, count)

    def _part_words(self) -> str:
        found, part = self._found, self.part
        if found is None or part.kind == "all":
            return self.tr("All desks that are not free")
        if part.kind == "zone":
            zones = (one for one in found.zones if (one.zone_id, one.floor_id) == (part.id, part.floor_id))
            return next((zone_name(one, with_floor=True) for one in zones), "")
        names = (
            full_name(one.startup_en, one.startup_zh) for one in found.balances if one.startup_id == part.id
        )
        return next(names, "")

    def open_current(self) -> None:
        """Ask for the current desk to be shown on the plan."""
        desk_id: UUID | None = self._dialog.seat_table.current_id()
        if desk_id is not None:
            self.opened.emit(desk_id)

    def _turn(self, place: int) -> None:
        self._dialog.list_stack.setCurrentIndex(max(0, place))
        self._tell_button()

    def _tell_button(self, _desk_id: object = None) -> None:
        dialog = self._dialog
        is_there = dialog.list_tabs.currentIndex() == _SEATS and dialog.seat_table.current_id() is not None
        dialog.plan_button.setEnabled(is_there)

    def retranslate(self) -> None:
        """Name tabs and columns in the language of now."""
        names = (self.tr("Desks"), self.tr("Promised, not given"), self.tr("More than promised"))
        for place, words in enumerate(names):
            self._dialog.list_tabs.set_words(place, words)
            model = self.tables[place].model()
            assert isinstance(model, TableModel)
            model.retitle()
        if self._found is not None:
            self.show_figures(self._found, self._day)
