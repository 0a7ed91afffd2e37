"""Paper from the command line: Qt lays it out and writes the PDF, and no window opens."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from jib_desktop.services.credits_statement import Statement
from jib_desktop.ui.printing.pages import save_pdf
from jib_desktop.ui.printing.statement_paper import StatementPages


def save_statement(found: Statement, path: Path, language: str, today: date) -> int:
    """Write a statement of account as a PDF and return its number of pages; raises what `save_pdf` raises."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # there may be no display
    application = QApplication.instance() or QApplication(sys.argv[:1])
    pages = StatementPages(found, language, today)
    save_pdf(pages, path)
    del application  # it has to last until here
    return pages.count
