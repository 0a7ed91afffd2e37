"""Label–value pairs of a record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from jib_desktop.ui.look import Size
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.link_label import LinkLabel

_LABEL = 108


@dataclass(frozen=True)
class Fact:
    """One pair; `doubt` stands below it in amber, `address` makes the value a link to the web.

    `target` makes it a link within the program: the list tells it by `asked(target)`.
    """

    label: str
    text: str
    doubt: str = ""
    address: str = ""
    target: object = None


class FactList(QWidget):
    """Shows facts one below the other; text from outside stays plain."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, _LABEL)
        self._grid.setColumnStretch(1, 1)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these pairs instead of the ones before."""
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for row, fact in enumerate(facts):
            label = plain_label(fact.label, "quiet")
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(label, row, 0, top)
            self._grid.addWidget(self._value(fact), row, 1, top)

    def _value(self, fact: Fact) -> QWidget:
        value: LinkLabel | QLabel
        is_link = bool(fact.address) or fact.target is not None
        if is_link:
            value = LinkLabel(fact.text.replace("&", "&&"))
            value.set_flush()
            value.setToolTip(fact.address)
            value.clicked.connect(lambda: self._follow(fact))
        else:
            value = plain_label(fact.text)
        value.setAccessibleName(f"{fact.label}: {fact.text}")
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(value, 0, Qt.AlignmentFlag.AlignLeft if is_link else Qt.AlignmentFlag(0))
        if fact.doubt:
            message = InlineMessage()
            layout.addWidget(message)
            message.tell("warn", fact.doubt, at_once=True)
        return box

    def _follow(self, fact: Fact) -> None:
        if fact.address:
            open_address(fact.address)
        else:
            self.asked.emit(fact.target)


def plain_label(text: str, role: str = "") -> QLabel:
    """Return a wrapped label that never reads its text as markup; it can be selected."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setMinimumHeight(Size.LINE)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    if role:
        label.setProperty("role", role)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label


def web_address(text: str) -> str:
    """Return an address that may be opened, with http or https; empty for anything else."""
    text = text.strip()
    if "://" not in text:
        text = f"https://{text}"
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return url.toString() if url.isValid() and url.scheme() in ("http", "https") and url.host() else ""


def open_address(address: str) -> None:
    """Open an address in the browser, if it is one of the web."""
    if checked := web_address(address):
        QDesktopServices.openUrl(QUrl(checked))
