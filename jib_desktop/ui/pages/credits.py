"""The page of cloud credits: what each startup used, what paid it, how long its credit lasts."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget
from sqlalchemy.orm import Session

from jib_desktop.rules.credits import days_of
from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.ui import formats
from jib_desktop.ui.drops import dropped_credit_files
from jib_desktop.ui.pages.credits_acts import CreditActs
from jib_desktop.ui.pages.credits_columns import COLUMNS
from jib_desktop.ui.pages.credits_details import Details, read_details
from jib_desktop.ui.pages.credits_filters import CreditFilters
from jib_desktop.ui.pages.credits_menus import CreditMenus
from jib_desktop.ui.pages.credits_panel import CreditPanel
from jib_desktop.ui.pages.credits_rows import CreditFilter, CreditSource, is_shown
from jib_desktop.ui.pages.credits_sums import (
    SHORTER,
    CreditTotals,
    count_words,
    sum_parts,
    sum_words,
    totals_of,
)
from jib_desktop.ui.pages.credits_work import work_items
from jib_desktop.ui.pages.list_page import ListPage
from jib_desktop.ui.pages.way_out import WayOut, nothing_fits, outside_filters
from jib_desktop.ui.table.fitting import fitted
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.sentence import link, plain
from jib_desktop.ui.widgets.work_strip import WorkStrip

_MIDNIGHT_CHECK = 30_000  # ms
_SAMPLE = 100  # rows by which columns are fitted
_FOOT_APART = 60  # pixels: both sides of the page, and the room between counts and sums


class CreditsPage(ListPage):
    """List, filters, sums and the panel of the chosen account, as they stand today."""

    NAME = "credits"
    FORM = "credits_page"
    COLUMNS = COLUMNS
    SORT = "in_cash"
    DESCENDING = True
    TABLES = frozenset({"ledger", "cloud_account", "startup"})

    month_chip: FilterChip
    currency_chip: FilterChip
    warnings_chip: FilterChip
    lapses_chip: FilterChip
    close_button: Button
    more_button: Button
    list_area: QWidget
    work_strip: WorkStrip
    credit_table: TableView

    totals: CreditTotals | None

    @property
    def table(self) -> TableView:
        """The list of accounts."""
        return self.credit_table

    def today(self) -> date:
        """Return the day at this computer."""
        return self.store.clock().astimezone().date()

    # --- building ---

    def build(self) -> None:
        """Make filters, panel, acts and menus, and join them."""
        chips = {
            "month": self.month_chip, "currency": self.currency_chip,
            "warnings": self.warnings_chip, "lapses": self.lapses_chip,
        }  # fmt: skip
        self._sums: Mapping[str, str] = {}
        for label in (self.count_label, self.sum_label):
            label.setMinimumWidth(1)  # what has no room is left out, not the window made wider
        self._last: CreditSource | None = None  # what is shown, or was read last
        self._fits_itself = not self.settings.get(f"tables.{self.NAME}", {})
        self._fitted_in = ""  # in which language
        self.table.layout_changed.connect(self._widened)
        self._stale = False  # whether something was written since
        self._read_again = False  # whether the panel shows what was before
        self.filters = CreditFilters(self.search_field, chips, self.jobs, self.settings, self.today)
        self.panel = CreditPanel(self.store, self.jobs)
        self.acts = CreditActs(self)
        self.acts.verbs |= {"give_away": self.give_away, "show_row": self.show_record}
        self.menus = CreditMenus(self)
        self.join(self.filters, self.panel, self.acts, self.menus)
        self.table.set_dense()
        self.table.opened.connect(lambda _one: self.panel.open_section("entries"))
        self.close_button.clicked.connect(self.menus.close_month.trigger)
        self.more_button.setMenu(self._import_menu())
        self.empty_page.primary_clicked.disconnect(self.menus.new.trigger)
        self.empty_page.secondary_clicked.disconnect(self.menus.import_.trigger)
        self.empty_page.primary_clicked.connect(self.menus.import_.trigger)
        self.empty_page.secondary_clicked.connect(self.menus.import_vouchers.trigger)
        self.work_strip.link_clicked.connect(self._act_on)
        self.work_strip.rest_clicked.connect(self.filters.show_warnings)
        self._watch_midnight()

    def _import_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addActions([self.menus.import_, self.menus.import_vouchers])
        menu.addActions([self.menus.import_grants, self.menus.import_accounts])
        menu.addSeparator()
        menu.addActions([self.menus.grant, self.menus.allocate, self.menus.accounts])
        return menu

    def _watch_midnight(self) -> None:
        self._shown_day = self.today()
        self._midnight = QTimer(self)
        self._midnight.setInterval(_MIDNIGHT_CHECK)
        self._midnight.timeout.connect(self.follow_calendar)
        self._midnight.start()

    def translate(self) -> None:
        """Say everything that is not in the form."""
        text = self.tr(
            "The cloud credits of the startups belong here: vouchers, what bills took from them, what was "
            "paid in cash beside them, and how long they last. It begins with a bill or a list of vouchers "
            "of Alibaba Cloud."
        )
        page = self.empty_page
        page.set_words(self.tr("No cloud credits yet"), text)
        page.set_primary(self.tr("Import a bill …"), "ph.upload-simple")
        page.set_secondary(self.tr("Import vouchers …"), "ph.ticket")
        demo = plain(self.tr("To look around first, {link}."))
        page.set_hint(
            self.tr("Or press {key} at any time."), "Ctrl+I",
            demo.format(link=link("demo", self.tr("open the demo data"))),
        )  # fmt: skip
        self._name_closing()

    def _name_closing(self) -> None:
        """Say on the button which month is to be closed next, if one is."""
        snapshot = self._last.snapshot if self._last is not None else None
        month = snapshot.to_close if snapshot is not None else ""
        words = (
            self.tr("Close {month} …").format(month=formats.month_name(days_of(month)[0])) if month else ""
        )
        self.close_button.setText(words or self.tr("Close month …"))
        self.close_button.setToolTip(self.close_button.text())

    # --- what the list asks ---

    def read_first(self) -> None:
        """Ask for the rows: they are derived from the whole ledger, so no picture waits for them."""
        self.model.set_source(self._made_source(at_once=True))

    def source(self) -> CreditSource:
        """Return the rows that the filters show; those of the same month are not read again."""
        return self._made_source(at_once=False)

    def _made_source(self, *, at_once: bool) -> CreditSource:
        header = self.table.header
        known = self._last.snapshot if self._last is not None and not self._stale else None
        if known is not None and not known.is_whole:
            known = None
        self._last = CreditSource(
            self.filters.wanted, header.sorted_key, header.descending, known, at_once=at_once
        )
        self._stale = False
        return self._last

    def written(self, changed: dict[str, set[object]]) -> None:
        """Read again what a write, here or elsewhere, may have moved."""
        if self.TABLES & changed.keys():
            self._stale = True
            self.model.set_source(self.source(), same_list=True)
            self._read_again = True

    def _rows_stand(self) -> None:
        """Show the rows; the first picture gets its first row chosen, and the panel what was written."""
        snapshot = self._last.snapshot if self._last is not None else None
        if snapshot is not None and not snapshot.is_whole:
            # What bills say stands already; the balances of a long ledger follow.
            self.model.set_source(self.source(), same_list=True)
            return
        super()._rows_stand()
        is_fresh = snapshot is not None and snapshot is not self.filters.snapshot
        if snapshot is not None and is_fresh:
            self.filters.take(snapshot)
            self._name_closing()
        if is_fresh or self._fitted_in != formats.language():
            self._fit_columns()
        self.filters.count_switches()
        self.filters.name_currency()  # after another language the form has named the chip once more
        if self.table.current_id() is None:
            self.table.choose_first()
        elif self._read_again:
            self._read_chosen()
        self._read_again = False

    def _fit_columns(self) -> None:
        """Give columns the room their figures need, until somebody widens them by hand."""
        if not self._fits_itself or not self.model.ids:
            return
        self._fitted_in = formats.language()
        rows = [self.model.row_at(place) for place in range(min(_SAMPLE, len(self.model.ids)))]
        table = self.table
        table.set_layout(fitted(table.layout_now(), self.COLUMNS, rows, table.font(), table.header.side))

    def _widened(self) -> None:
        self._fits_itself = False

    def totals_question(self) -> Callable[[Session], Any]:
        """Return what counts and sums the rows that are shown: they are there already."""
        source = self._last

        def count(_session: Session) -> CreditTotals:
            assert source is not None
            return totals_of(source)

        return count

    def details_question(self, record_id: uuid.UUID) -> Callable[[Session], Any]:
        """Return the question for everything the panel shows."""
        known = self._last.row(record_id) if self._last is not None else None
        if known is not None and not known.is_whole:
            known = None
        return partial(_read_details, row_id=record_id, now=self.store.clock(), known=known)

    def show_details(self, details: Details | None) -> None:
        """Show the chosen account."""
        if details is None:
            self.panel.clear()
        else:
            self.panel.show_details(details)

    def is_empty(self) -> bool:
        """Whether nothing was ever granted, billed or entered."""
        return self.totals is not None and not self.totals.every

    def show_state(self) -> None:
        """Show the list, the empty page, or that the filters leave nothing."""
        super().show_state()
        empty = self.totals is not None and self.is_empty()
        for part in (self.close_button, self.new_button):
            part.setVisible(not empty)

    def way_out(self) -> WayOut:
        """Return why nothing is listed, and the step out of it."""
        snapshot = self._last.snapshot if self._last is not None else None
        wanted = self.filters.wanted
        if snapshot is not None and wanted.text:
            alone = CreditFilter(wanted.today, wanted.text, wanted.month)
            elsewhere = sum(is_shown(row, snapshot, alone) for row in snapshot.rows)
            if elsewhere:
                return outside_filters(elsewhere, self.filters)
        text = self.tr("No account fits the search and the filters.")
        return nothing_fits(text, self.tr("Show all accounts"), self.filters)

    def finder(self, record_id: uuid.UUID) -> Callable[[Session], bool]:
        """Return the question whether the filters show an account."""
        source = self._last

        def find(session: Session) -> bool:
            if source is None:
                return False
            if source.snapshot is None:
                source.fetch_first(session)
            return source.row(record_id) is not None

        return find

    def follow_calendar(self) -> None:
        """Show another day's balances when midnight has passed."""
        if self.today() != self._shown_day:
            self._shown_day = self.today()
            self._read_again = True
            self.filter()

    # --- sums ---

    def show_totals(self) -> None:
        """Write the foot, the strip of what is to be done, and the number on the tab."""
        if self.totals is None:
            return
        self._show_foot(self.totals)
        self.work_strip.set_items(work_items(self.totals.every), self.tr("All warnings"))
        self.count_changed.emit(self.totals.pressing or -1, True)

    def _selection_moved(self) -> None:
        if self.totals is not None:
            self._show_foot(self.totals)  # what is to be done is the same whatever is selected

    def _show_foot(self, totals: CreditTotals) -> None:
        some = set(self.table.part_selected())
        rows: Sequence[CreditRow] = totals.shown
        if some:
            rows = [row for row in rows if row.id in some]
        self.count_label.set_html(count_words(totals, len(some)))
        self._sums = sum_parts(rows)
        self._fit_sums()

    def _fit_sums(self) -> None:
        """Say as many sums as there is room for beside the counts."""
        room = self.width() - self.count_label.sizeHint().width() - _FOOT_APART
        for without in SHORTER:
            self.sum_label.set_html(sum_words(self._sums, without))
            if self.sum_label.sizeHint().width() <= room:
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say more or fewer sums."""
        super().resizeEvent(event)
        if self.totals is not None:
            self._fit_sums()

    # --- acting ---

    def _act_on(self, work: Any) -> None:
        verb, row = work
        if verb == "assign":
            self.give_away(row)
        else:
            self.show_record(row.id)

    def give_away(self, row: CreditRow) -> None:
        """Give an unknown account, and what it used, to its startup."""
        self.acts.assign(row.account_id, number=row.account)

    # --- files dropped on the page: also several, packed ones and answers in JSON ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_credit_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := dropped_credit_files(event):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.acts.import_bill(paths)

    def take_file(self, path: Path) -> None:
        """Take in a bill or a list of vouchers."""
        self.acts.import_bill([path])


def _read_details(session: Session, row_id: uuid.UUID, now: Any, known: CreditRow | None) -> Details:
    return read_details(session, row_id, now, known)
