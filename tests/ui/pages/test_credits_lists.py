"""Lists of grants and accounts on the page of credits: asked for, or dropped where bills are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.exchange import review
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.export import ExportDialog
from jib_desktop.ui.dialogs.review import ReviewDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.credits import CreditsPage
from tests.credit_builders import add_account, grant


@pytest.fixture
def page(store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot) -> CreditsPage:
    add_account(store)
    grant(store, 100, voucher="Q-1")
    made = CreditsPage(store, jobs, changes, settings)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not jobs.busy)
    return made


@pytest.mark.parametrize("kind", ["grants", "accounts"])
def test_a_workbook_that_left_here_is_looked_through_as_what_it_is(
    page: CreditsPage, store: Store, tmp_path: Path, qtbot: QtBot, kind: str
) -> None:
    with store.read() as session:
        review.export(session, kind, tmp_path / "list.xlsx")
    page.acts.import_bill([tmp_path / "list.xlsx"])
    qtbot.waitUntil(lambda: bool(page.findChildren(ReviewDialog)))
    (dialog,) = page.findChildren(ReviewDialog)
    assert dialog.review.plan.kind == kind
    assert dialog.review.counts["unchanged"] == 1
    dialog.reject()


def test_lists_are_asked_for_and_go_out(page: CreditsPage, qtbot: QtBot) -> None:
    words = {action.text() for action in page.more_button.menu().actions()}
    assert {"Import a list of grants …", "Import a list of cloud accounts …"} <= words
    page.menus.export.trigger()
    qtbot.waitUntil(lambda: bool(page.findChildren(ExportDialog)))
    (dialog,) = page.findChildren(ExportDialog)
    assert [dialog.what_combo.itemData(place) for place in range(dialog.what_combo.count())] == [
        "all", "accounts", "everything",
    ]  # fmt: skip
    dialog.close()


def test_the_chip_of_the_only_currency_names_it_after_another_language(
    page: CreditsPage, jobs: Jobs, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: page.currency_chip.text() == "CNY")
    QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    page.currency_chip.setText("Currency")  # as the form does, which hears of it last
    qtbot.waitUntil(lambda: not jobs.busy)
    qtbot.waitUntil(lambda: page.currency_chip.text() == "CNY")
