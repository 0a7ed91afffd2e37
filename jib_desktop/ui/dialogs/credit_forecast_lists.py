"""The lists beside the forecast: what has to be seen to, and what a bar or point is made of."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jib_desktop.db.store import Store
from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.ui.dialogs.credit_forecast_sums import Figures
from jib_desktop.ui.dialogs.credit_forecast_tables import (
    estimate_columns,
    use_columns,
    voucher_columns,
    warning_columns,
)
from jib_desktop.ui.dialogs.credit_forecast_words import owner_name
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.table.columns import default_layout
from jib_desktop.ui.table.given_rows import GivenRows
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.words.credits import warning_words

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.credit_forecast_dialog import CreditForecastDialog

WARNINGS, BEHIND = range(2)  # tabs


class ForecastLists(QObject):
    """Fills four tables below two tabs. `opened` gives the account of the row that is asked for."""

    opened = Signal(object)
    chosen = Signal()

    def __init__(self, dialog: CreditForecastDialog, store: Store, jobs: Jobs) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._behind: TableView = dialog.use_table
        self._parts: dict[TableView, dict[uuid.UUID, Any]] = {}
        self._row: CreditRow | None = None  # whose the figure is, if of one account
        self._said = ("", "")  # above what a figure is made of
        columns = {
            dialog.warning_table: warning_columns(), dialog.use_table: use_columns(),
            dialog.voucher_table: voucher_columns(), dialog.estimate_table: estimate_columns(),
        }  # fmt: skip
        for table, shown in columns.items():
            self._parts[table] = {}
            table.set_table(TableModel(shown, store, jobs, self))
            table.set_layout(default_layout(shown, ""))
            table.opened.connect(self._open)
            table.current_changed.connect(self._tell)
            table.left.connect(dialog.reject)
        for _ in range(2):
            dialog.list_tabs.add("")
        dialog.list_tabs.currentChanged.connect(self._turn)

    @property
    def table(self) -> TableView:
        """The table that is seen."""
        is_behind = self._dialog.list_tabs.currentIndex() == BEHIND
        return self._behind if is_behind else self._dialog.warning_table

    def parts(self, table: TableView) -> Sequence[Any]:
        """Return what a table lists."""
        return tuple(self._parts[table].values())

    def current_row(self) -> CreditRow | None:
        """Return the account of the current row, else that of the figure itself; None if there is none."""
        part = self._current()
        if part is None:
            return self._row if self._dialog.list_tabs.currentIndex() == BEHIND else None
        row: CreditRow | None = part.row
        return row

    def _current(self) -> Any:
        chosen = self.table.current_id()
        return self._parts[self.table].get(chosen) if chosen is not None else None

    def show_warnings(self, figures: Figures) -> None:
        """List what has to be seen to."""
        self._fill(self._dialog.warning_table, figures.warnings)
        self._dialog.list_tabs.set_number(WARNINGS, len(figures.warnings))
        self._tell()

    def show_behind(
        self, table: TableView, parts: Sequence[Any], said: tuple[str, str], row: CreditRow | None = None
    ) -> None:
        """List what a figure is made of; said above it: which one, and what it says. `row`: whose it is."""
        self._behind, self._said, self._row = table, said, row
        self._fill(table, parts)
        self._dialog.list_tabs.set_number(BEHIND, len(parts))
        self._dialog.list_tabs.setCurrentIndex(BEHIND)
        self._turn(BEHIND)

    def _fill(self, table: TableView, parts: Sequence[Any]) -> None:
        self._parts[table] = {one.id: one for one in parts}
        table.table.set_source(GivenRows(parts))

    def _turn(self, _place: int) -> None:
        self._dialog.list_stack.setCurrentWidget(self.table)
        self._tell()

    def _tell(self, _id: object = None) -> None:
        """Say above the list whose its current row is, and what has to be seen to in one sentence."""
        heading, label = self._said
        part = self._current()
        if self.table is self._dialog.warning_table:
            heading, label = self.tr("To be seen to"), ""
            if part is not None:
                heading, label = owner_name(part.row), warning_words(part.warning, part.row.currency)
            elif not self._parts[self.table]:
                label = self.tr("Nothing: no warning stands.")
        self._dialog.list_heading.setText(heading)
        self._dialog.list_label.setText(label)
        self.chosen.emit()

    def _open(self, _id: uuid.UUID) -> None:
        row = self.current_row()
        if row is not None:
            self.opened.emit(row)

    def retranslate(self) -> None:
        """Name tabs and columns in the language of now."""
        for place, words in enumerate((self.tr("Warnings"), self.tr("Behind the figure"))):
            self._dialog.list_tabs.set_words(place, words)
        for table in self._parts:
            model = table.model()
            assert isinstance(model, TableModel)
            model.retitle()
        self._tell()
