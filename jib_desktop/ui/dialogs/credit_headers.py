"""Which column of an account's bills is what, where its headers are not the usual ones."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from jib_desktop.exchange.bills_headers import NAMES
from jib_desktop.rules.credits_bills import Generation
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.sentence import plain
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words.bill_fields import bill_field_word, bill_field_words

_SEVERAL = ";"


class HeadersDialog(QDialog):
    """HeadersDialog(mapping, parent): `taken` gives header → field. Nothing is written here."""

    trouble_strip: Strip
    rows_scroll: QScrollArea
    rows_layout: QGridLayout
    save_button: Button
    cancel_button: Button

    taken = Signal(dict)

    def __init__(self, mapping: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("credit_headers_dialog", self)
        self.trouble_strip.set_rounded(True)
        self.edits: dict[str, QLineEdit] = {}
        self._labels: dict[str, QLabel] = {}
        for row, field in enumerate(bill_field_words()):
            self._add(row, field, [header for header, one in mapping.items() if one == field])
        self.rows_layout.setRowStretch(len(self.edits), 1)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.take)
        self.cancel_button.clicked.connect(self.reject)
        self.translate()

    def _add(self, row: int, field: str, headers: list[str]) -> None:
        label, edit = QLabel(self), QLineEdit(self)
        label.setBuddy(edit)
        edit.setText(f"{_SEVERAL} ".join(headers))
        edit.setPlaceholderText(_usual(field))
        edit.textChanged.connect(self._check)
        edit.installEventFilter(self)
        self.rows_layout.addWidget(label, row, 0)
        self.rows_layout.addWidget(edit, row, 1)
        self._labels[field], self.edits[field] = label, edit

    def translate(self) -> None:
        """Name the fields in the language of the window."""
        for field, label in self._labels.items():
            label.setText(bill_field_word(field))
            self.edits[field].setAccessibleName(bill_field_word(field))
        self._check()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Show the row that has the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self.rows_scroll.ensureWidgetVisible(watched, 0, 40)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "edits"):
            self.translate()

    # --- checking ---

    def mapping(self) -> dict[str, str]:
        """Return header → field as it was typed."""
        return {header: field for field in self.edits for header in self._headers(field)}

    def _headers(self, field: str) -> list[str]:
        parts = self.edits[field].text().split(_SEVERAL)
        return [" ".join(part.split()) for part in parts if part.strip()]

    def _check(self) -> None:
        seen: dict[str, str] = {}
        trouble = ""
        for field in self.edits:
            for header in self._headers(field):
                if header in seen and seen[header] != field:
                    words = self.tr("{header} is assigned twice: {first} and {second}.")
                    trouble = words.format(
                        header=header, first=bill_field_word(seen[header]), second=bill_field_word(field)
                    )
                seen[header] = field
        self.trouble_strip.set_message(plain(trouble), family="red", glyph="ph.x-circle")
        self.save_button.setEnabled(not trouble)

    def take(self) -> None:
        """Hand over what was assigned; it is saved with the account."""
        if self.save_button.isEnabled():
            self.taken.emit(self.mapping())
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it over by Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take()
        else:
            super().keyPressEvent(event)


def _usual(field: str) -> str:
    """Return how bills usually name a column."""
    names = (NAMES[one].get(field) for one in (Generation.CHINESE, Generation.ENGLISH, *NAMES))
    return " · ".join(dict.fromkeys(name[0] for name in names if name))
