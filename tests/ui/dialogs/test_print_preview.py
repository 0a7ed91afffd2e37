"""What will be printed, and where it goes from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.print_preview import PrintPreviewDialog
from jib_desktop.ui.printing.contract_paper import contract_pages
from tests.papers import paper
from tests.ui.conftest import Said


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings, tmp_path: Path) -> PrintPreviewDialog:
    settings.set("export_folder", str(tmp_path))
    made = PrintPreviewDialog(settings, contract_pages(paper(), "en"))
    qtbot.addWidget(made)
    made.open()
    return made


def test_it_shows_the_first_page_whole_and_turns_by_keyboard(
    qtbot: QtBot, dialog: PrintPreviewDialog
) -> None:
    view = dialog.page_view
    assert "JIB-2026-014" in dialog.windowTitle()
    assert dialog.page_label.text() == "Page 1 of 2"
    assert view.hasFocus()
    for key, label in (
        (Qt.Key.Key_PageDown, "Page 2 of 2"), (Qt.Key.Key_PageDown, "Page 2 of 2"),
        (Qt.Key.Key_Home, "Page 1 of 2"), (Qt.Key.Key_End, "Page 2 of 2"), (Qt.Key.Key_PageUp, "Page 1 of 2"),
    ):  # fmt: skip
        qtbot.keyClick(view, key)
        assert dialog.page_label.text() == label


def test_pages_grow_shrink_and_fit_again(qtbot: QtBot, dialog: PrintPreviewDialog) -> None:
    whole = dialog.zoom_label.text()
    qtbot.keyClick(dialog.page_view, Qt.Key.Key_Plus)
    larger = dialog.page_view.scale
    dialog.larger_button.click()
    assert dialog.page_view.scale > larger
    for _ in range(20):
        qtbot.keyClick(dialog.page_view, Qt.Key.Key_Minus)
    assert dialog.page_view.scale == 0.25
    dialog.fit_button.click()
    assert dialog.zoom_label.text() == whole


def test_pages_are_painted(dialog: PrintPreviewDialog) -> None:
    image = dialog.page_view.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert len(colours) > 8


def test_a_pdf_goes_where_the_person_says(
    dialog: PrintPreviewDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Said
) -> None:
    proposals = []

    def choose(_parent: object, _title: str, proposal: str, _kinds: str) -> tuple[str, str]:
        proposals.append(proposal)
        return str(tmp_path / "agreed"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog.pdf_button.click()
    assert proposals == [str(tmp_path / "JIB-2026-014 Moonkite Robotics 月鸢机器人.pdf")]
    assert (tmp_path / "agreed.pdf").read_bytes().startswith(b"%PDF")
    assert "agreed.pdf" in said.only("notice").text


def test_a_folder_that_is_not_there_is_said(dialog: PrintPreviewDialog, tmp_path: Path, said: Said) -> None:
    dialog.save_pdf(tmp_path / "no" / "c.pdf")
    assert "no" in said.only("mistake").text


@pytest.mark.parametrize(("pages", "count"), [((0, 0), 2), ((1, 1), 1), ((2, 9), 1)])
def test_the_chosen_pages_are_printed(
    dialog: PrintPreviewDialog, tmp_path: Path, said: Said, pages: tuple[int, int], count: int
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(*pages)
    dialog.print_on(printer)
    content = (tmp_path / "printed.pdf").read_bytes()
    assert content.count(b"/Type /Page\n") == count
    assert "JIB-2026-014" in said.only("notice").text


def test_leaving_the_question_for_a_printer_prints_nothing(
    qtbot: QtBot, dialog: PrintPreviewDialog, monkeypatch: pytest.MonkeyPatch, said: Said
) -> None:
    asked = []

    def leave(question: QPrintDialog) -> QDialog.DialogCode:
        asked.append(question.maxPage())
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(QPrintDialog, "exec", leave)
    qtbot.keyClick(dialog, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked == [2]
    assert said == []
