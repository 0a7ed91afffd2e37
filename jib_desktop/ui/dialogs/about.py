"""About: versions, licences, data file."""

from __future__ import annotations

import platform

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QWidget

from jib_desktop import __version__, paths
from jib_desktop.db.store import Store
from jib_desktop.ui import formats
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.sentence import Sentence, plain


class AboutDialog(QDialog):
    """Says what the program is, which versions it runs on and what it contains."""

    version_label: QLabel
    purpose_label: Sentence
    facts_label: Sentence
    licences_text: QPlainTextEdit
    copy_button: Button
    close_button: Button

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form("about_dialog", self)
        self.version_label.setText(self.tr("Version {number}").format(number=__version__))
        purpose = self.tr(
            "Startups, contracts, desks and cloud credits of an innovation base, on your own computer. "
            "Free software under the Apache License 2.0."
        )
        self.purpose_label.set_html(plain(purpose))
        self._facts = self._list_facts(store)
        self.facts_label.set_html("<br>".join(plain(line) for line in self._facts))
        self.licences_text.setTabStopDistance(150)
        self.licences_text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.licences_text.setPlainText(paths.resource("licences.txt").read_text(encoding="utf-8"))
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()

    def _list_facts(self, store: Store) -> list[str]:
        size = formats.number(store.path.stat().st_size / 1_000_000, 1)
        return [
            self.tr("Data file: {path} ({size} MB)").format(path=store.path, size=size),
            f"{store.engine_version} · Qt {qVersion()} · PySide6 {pyside_version}",
            f"Python {platform.python_version()} · {platform.system()} {platform.release()}",
        ]

    def _copy(self) -> None:
        lines = [f"JIB Desktop {__version__}", *self._facts]
        QGuiApplication.clipboard().setText("\n".join(lines))
