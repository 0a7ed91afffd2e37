"""Actions of the page of cloud credits: shortcuts, menus of the window, context menu, command palette."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from jib_desktop.ui.pages.list_menus import ListMenus
from jib_desktop.ui.synonyms import synonyms

if TYPE_CHECKING:
    from jib_desktop.ui.pages.credits import CreditsPage


class CreditMenus(ListMenus):
    """Makes the actions of the page and keeps them fitting to what is chosen."""

    def __init__(self, page: CreditsPage) -> None:
        super().__init__(page, page.acts.choose_columns)
        self._page = page
        self._make_acts()
        self._make_papers()
        self.finish()
        for name, action in vars(self).items():
            if isinstance(action, QAction):
                action.setProperty("also", synonyms(f"credits_{name.rstrip('_')}") or action.property("also"))

    def _make_acts(self) -> None:
        acts = self._page.acts
        self.new = self.grant = self.action("ph.plus", acts.grant, "Ctrl+N", "edit")
        self.allocate = self.action("ph.arrow-bend-double-up-right", acts.allocate, "Ctrl+Shift+A", "edit")
        self.place = self.action("ph.check-square", acts.place, "", "edit")
        self.account = self.action("ph.pencil-simple", acts.change_account, "F2", "edit")
        self.accounts = self.action("ph.cloud", acts.accounts, "Ctrl+Shift+K", "edit")
        self.assign = self.action("ph.user-plus", acts.assign, "Ctrl+Shift+G", "edit")
        self.close_month = self.action("ph.lock-simple", acts.close_month, "Ctrl+Shift+M", "edit")
        self.reopen_month = self.action("ph.lock-simple-open", acts.reopen_month, "", "edit")

    def _make_papers(self) -> None:
        acts = self._page.acts
        self.import_ = self.action("ph.upload-simple", acts.import_bill, "Ctrl+I", "data")
        self.import_vouchers = self.action("ph.ticket", acts.import_vouchers, "Ctrl+Shift+I", "data")
        self.import_grants = self.action("ph.table", acts.import_grants, "", "data")
        self.import_accounts = self.action("ph.table", acts.import_accounts, "", "data")
        self.reconcile = self.action("ph.scales", acts.reconcile, "Ctrl+Shift+R", "data")
        self.statement = self.action("ph.list-dashes", acts.statement, "Ctrl+P", "data")
        self.export = self.action("ph.download-simple", acts.export, "Ctrl+E", "data")
        self.finance = self.action("ph.scales", acts.finance, "", "data")
        self.forecast = self.action("ph.trend-up", acts.forecast, "Ctrl+Shift+O", "view")
        self.startup = self.action("ph.buildings", acts.show_startup, "", "view")

    def words(self) -> Iterable[tuple[QAction, str]]:
        """Return the actions with their words in the language of the window."""
        return (
            (self.grant, self.tr("Grant credit …")),
            (self.allocate, self.tr("Allocate from the pool …")),
            (self.place, self.tr("Let vouchers pay for what is open")),
            (self.account, self.tr("Change cloud account …")),
            (self.accounts, self.tr("Cloud accounts …")),
            (self.assign, self.tr("Assign an unknown account …")),
            (self.close_month, self.tr("Close month …")),
            (self.reopen_month, self.tr("Open the last month again …")),
            (self.import_, self.tr("Import bill …")),
            (self.import_vouchers, self.tr("Import vouchers …")),
            (self.import_grants, self.tr("Import a list of grants …")),
            (self.import_accounts, self.tr("Import a list of cloud accounts …")),
            (self.reconcile, self.tr("Reconcile vouchers …")),
            (self.statement, self.tr("Statement of account …")),
            (self.export, self.tr("Export credits …")),
            (self.finance, self.tr("Finance workbook …")),
            (self.forecast, self.tr("Forecast and warnings …")),
            (self.startup, self.tr("Show the startup")),
        )

    def enable(self) -> None:
        """Switch off what cannot be done with the chosen account."""
        super().enable()
        row, writable = self._page.acts.row, not self._page.store.read_only
        for action in (
            self.allocate, self.accounts, self.assign, self.close_month, self.reopen_month,
            self.import_vouchers, self.import_grants, self.import_accounts,
        ):  # fmt: skip
            action.setEnabled(writable)
        self.account.setEnabled(writable and row is not None)
        self.place.setEnabled(writable and row is not None and row.balance.unallocated > 0)
        has_startup = row is not None and row.startup_id is not None
        for action in (self.statement, self.startup):
            action.setEnabled(has_startup)

    def menu(self) -> QMenu:
        """Return the menu of the chosen account."""
        menu, row = self.empty_menu(), self._page.acts.row
        if row is None:
            return menu
        menu.addActions([self.statement, self.grant, self.allocate, self.reconcile, self.forecast])
        menu.addSeparator()
        unknown = row.startup_id is None and not row.is_pool
        menu.addActions([self.assign if unknown else self.account])
        if row.balance.unallocated > 0:
            menu.addAction(self.place)
        menu.addSeparator()
        menu.addActions([self.startup, self.copy])
        return menu
