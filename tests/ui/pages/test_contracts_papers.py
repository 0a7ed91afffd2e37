"""What leaves the contracts page as paper or file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.contract_letter import ContractLetterDialog
from jib_desktop.ui.dialogs.finance import FinanceDialog
from jib_desktop.ui.dialogs.print_preview import PrintPreviewDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.contracts_papers import ContractPapers
from tests.builders import add_startup
from tests.contract_builders import sign_contract
from tests.ui.conftest import Said


@pytest.fixture
def papers(qtbot: QtBot, jobs: Jobs, store: Store, settings: Settings, tmp_path: Path) -> ContractPapers:
    settings.set("export_folder", str(tmp_path))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return ContractPapers(jobs, store, settings, window)


def opened(kind: type[QDialog]) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if type(one) is kind and one.isVisible()]


def test_a_preview_opens_on_the_contract(qtbot: QtBot, papers: ContractPapers, store: Store) -> None:
    papers.preview(sign_contract(store, add_startup(store)))
    qtbot.waitUntil(lambda: len(opened(PrintPreviewDialog)) == 1)
    (dialog,) = opened(PrintPreviewDialog)
    assert "JIB-2026-001" in dialog.windowTitle()
    dialog.close()


def test_the_letter_and_the_finance_workbook_open(
    qtbot: QtBot, papers: ContractPapers, store: Store, jobs: Jobs
) -> None:
    papers.write_letter(sign_contract(store, add_startup(store)))
    papers.write_finance()
    qtbot.waitUntil(lambda: not jobs.busy)
    for kind in (ContractLetterDialog, FinanceDialog):
        (dialog,) = opened(kind)
        dialog.close()


def test_reminders_become_a_calendar_file(
    qtbot: QtBot, papers: ContractPapers, store: Store, tmp_path: Path, said: Said,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    sign_contract(store, add_startup(store))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "dates"), ""))
    papers.ask_for_calendar()
    qtbot.waitUntil(lambda: len(said) == 1)
    assert "dates.ics" in said.only("notice").text
    assert (tmp_path / "dates.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
