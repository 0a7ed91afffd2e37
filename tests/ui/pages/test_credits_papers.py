"""From the page of credits to the statement and to the comparison, for the row that is chosen."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.credit_reconcile import ReconcileDialog
from jib_desktop.ui.dialogs.credit_statement import StatementDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.credits import CreditsPage
from tests.builders import add_startup
from tests.credit_builders import add_account, grant, line, take, write_bill


def test_the_chosen_row_opens_its_statement_and_the_comparison(
    qtbot: QtBot, store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, tmp_path: Path
) -> None:
    startup_id = add_startup(store, "Moonkite Robotics")
    add_account(store, startup_id=startup_id)
    grant(store, 100, voucher="V1")
    take(store, write_bill(tmp_path / "b.csv", line("30.00")))
    page = CreditsPage(store, jobs, changes, settings)
    qtbot.waitUntil(lambda: not jobs.busy and page.panel.details is not None)
    page.acts.statement()
    statement = page.findChild(StatementDialog)
    page.acts.reconcile()
    comparison = page.findChild(ReconcileDialog)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert statement is not None
    assert statement.startup_label.text() == "Moonkite Robotics"
    assert comparison is not None
    assert comparison.empty_page.isVisible()
    for dialog in (statement, comparison):
        dialog.close()
    page.deleteLater()
