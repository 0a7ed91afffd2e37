"""Opens the days ahead of cloud credits; what draws the charts is loaded when it is first asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from jib_desktop.ui.messages import show_error
from jib_desktop.ui.pages import Page

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.credit_forecast_dialog import CreditForecastDialog

_preparing: WeakSet[Page] = WeakSet()


def open_forecast(page: Page, startup_id: UUID | None = None) -> None:
    """Show the days ahead of one startup or of all; from its lists one comes to the page of credits."""
    if page not in _preparing:
        _preparing.add(page)
        title = QCoreApplication.translate("CreditForecast", "Preparing the figures")
        answer = partial(_open, page=page, startup_id=startup_id)
        page.jobs.run(_dialog_class, answer, partial(_fail, page=page), title=title)


def _dialog_class() -> type[CreditForecastDialog]:
    # With the window come the charts, which take a while to load.
    from jib_desktop.ui.dialogs.credit_forecast_dialog import CreditForecastDialog

    return CreditForecastDialog


def _open(dialog_class: type[CreditForecastDialog], page: Page, startup_id: UUID | None) -> None:
    _preparing.discard(page)
    if not isValid(page):
        return  # its window was closed meanwhile
    dialog = dialog_class(page.store, page.jobs, page, startup_id)
    dialog.row_wanted.connect(partial(page.record_wanted.emit, "credits"))
    page.changes.changed.connect(dialog.hear)
    dialog.open()


def _fail(error: BaseException, page: Page) -> None:
    _preparing.discard(page)
    show_error(error, page if isValid(page) else None)
