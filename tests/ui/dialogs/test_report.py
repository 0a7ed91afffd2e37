from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jib_desktop.ui.dialogs.report import ReportDialog, details, show_report
from tests.ui.conftest import Said


def _raised(error: BaseException) -> BaseException:
    try:
        raise error
    except BaseException as caught:  # noqa: BLE001
        return caught


def test_details_say_where_but_not_what_somebody_typed() -> None:
    text = details(_raised(ValueError("Zhang San 13800000421")))
    assert "ValueError" in text
    assert "_raised" in text
    assert "Zhang San" not in text
    assert str(Path.home()) + "/" not in text


def test_errors_that_only_name_code_keep_their_words() -> None:
    assert "no attribute 'nmae'" in details(_raised(AttributeError("no attribute 'nmae'")))


def test_the_cause_is_told_too() -> None:
    error = ValueError("outer")
    error.__cause__ = _raised(KeyError("inner"))
    assert details(error).index("KeyError") < details(error).index("ValueError")


def test_details_are_copied_and_saved(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ReportDialog(_raised(ZeroDivisionError()))
    qtbot.addWidget(dialog)
    dialog.copy_button.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    dialog.save_to(tmp_path / "report.txt")
    assert "ZeroDivisionError" in (tmp_path / "report.txt").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path, said: Said) -> None:
    dialog = ReportDialog(_raised(ZeroDivisionError()))
    qtbot.addWidget(dialog)
    dialog.save_to(tmp_path / "no" / "such" / "folder.txt")
    assert said.only("question").title == "The details could not be saved"


def test_one_report_at_a_time(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    opened: list[ReportDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReportDialog)
        opened.append(dialog)
        show_report(_raised(KeyError("second")))
        assert QApplication.activeModalWidget() is dialog
        dialog.continue_button.click()

    QTimer.singleShot(0, look)
    show_report(_raised(ZeroDivisionError()))
    assert len(opened) == 1
    assert len(caplog.records) == 2
    caplog.clear()
