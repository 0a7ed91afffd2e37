"""The chosen row of a bill or a voucher list: its figures, who pays, and whose account it is."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from jib_desktop.ui.dialogs.bill_import_total import TotalEdit
from jib_desktop.ui.dialogs.contract_form import find_startups
from jib_desktop.ui.dialogs.review_parts import (
    breakable,
    clear_layout,
    quiet_label,
    rule,
    text_label,
    title_label,
)
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.texts import labelled
from jib_desktop.ui.widgets.fact_list import plain_label
from jib_desktop.ui.widgets.inline_message import InlineMessage, Level
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.pick_edit import PickEdit

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class Figure(NamedTuple):
    """What something is called and how much it is; a strong one is bold."""

    label: str
    text: str
    is_strong: bool = False


class Block(NamedTuple):
    """Figures under a title, with what is to be said about them."""

    title: str
    figures: Sequence[Figure]
    message: tuple[Level, str] | None = None
    note: str = ""


class OwnerEdit(QWidget):
    """Asks for the startup of an account. `given(startup_id, name)`, `taken_back()`."""

    given = Signal(object, str)
    taken_back = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._account = ""
        self.title_label = title_label("")
        self.startup_edit = PickEdit()
        self.hint_label = quiet_label("")
        self.back_link = LinkLabel()
        self.back_link.set_flush()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.title_label, self.startup_edit, self.hint_label):
            layout.addWidget(widget)
        layout.addWidget(self.back_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.startup_edit.asked.connect(self._find)
        self.startup_edit.picked_changed.connect(self._picked)
        self.back_link.clicked.connect(self.taken_back)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of now."""
        words = self.tr("Whose account is it?")
        self.title_label.setText(words)
        self.startup_edit.setAccessibleName(self.tr("Startup"))
        self.startup_edit.setPlaceholderText(self.tr("Type the name of a startup"))
        self.back_link.setText(self.tr("Leave it unknown"))

    def show_account(self, account: str, given_to: str) -> None:
        """Ask for an account; `given_to` names the startup that was chosen for it."""
        same, self._account = account == self._account, account
        self.title_label.setVisible(not given_to)
        self.startup_edit.setVisible(not given_to)
        self.back_link.setVisible(bool(given_to))
        if given_to:
            words = self.tr("Given to {startup} with this import.").format(startup=given_to)
        else:
            words = self.tr("It is assigned with this import; one Undo takes back both.")
        self.hint_label.setText(words)
        if not (same and self.startup_edit.hasFocus()):
            self.startup_edit.blockSignals(True)
            self.startup_edit.set_picked(None, "")
            self.startup_edit.blockSignals(False)

    def focus_choice(self) -> None:
        """Begin where something is to be done."""
        (self.back_link if self.startup_edit.isHidden() else self.startup_edit).setFocus()

    def _find(self, text: str) -> None:
        ask = partial(find_startups, text=text)
        self._jobs.read(ask, partial(self._offer, text), key=f"bill_import.find.{id(self)}")

    def _offer(self, text: str, found: list[tuple[uuid.UUID, str]]) -> None:
        self.startup_edit.offer(text, found)

    def _picked(self, startup_id: uuid.UUID | None) -> None:
        if startup_id is not None:
            self.given.emit(startup_id, self.startup_edit.text())


class IntakePanel(QWidget):
    """Shows one row: where it is from, what it is called, then blocks of figures."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.origin_label = quiet_label("")
        self.name_label = text_label("")
        self.name_label.setProperty("role", "heading")
        self.name_label.setWordWrap(True)
        self.owner_edit = OwnerEdit(jobs)
        self.total_edit = TotalEdit()
        self._body = QVBoxLayout()
        self._body.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 12, 18, 14)
        layout.setSpacing(4)
        layout.addWidget(self.origin_label)
        layout.addWidget(self.name_label)
        layout.addSpacing(6)
        layout.addWidget(self.owner_edit)
        layout.addLayout(self._body)
        layout.addWidget(self.total_edit)
        layout.addStretch()
        self.clear()

    def clear(self) -> None:
        """Show nothing: no row is chosen."""
        clear_layout(self._body)
        for widget in (self.origin_label, self.name_label, self.owner_edit, self.total_edit):
            widget.hide()

    def show_row(self, origin: str, name: str, blocks: Sequence[Block]) -> None:
        """Show a row; whose account it is, is asked with `ask_owner`."""
        self.clear()
        self.origin_label.setText(breakable(origin))
        self.name_label.setText(breakable(name))
        self.origin_label.setVisible(bool(origin))
        self.name_label.show()
        for block in blocks:
            self._body.addSpacing(4)
            self._add(block)

    def ask_owner(self, account: str, given_to: str) -> None:
        """Ask whose account it is, or say to whom it was given."""
        self.owner_edit.show_account(account, given_to)
        self.owner_edit.show()

    def ask_total(self) -> None:
        """Ask what vouchers paid, where the file does not say it."""
        self.total_edit.clear()
        self.total_edit.show()

    def retranslate(self) -> None:
        """Say what is asked in the language of now."""
        self.owner_edit.retranslate()
        self.total_edit.retranslate()

    def _add(self, block: Block) -> None:
        self._body.addWidget(rule())
        if block.title:
            self._body.addWidget(title_label(block.title))
        if block.figures:
            self._body.addWidget(_grid(block.figures))
        if block.message is not None:
            message = InlineMessage()
            self._body.addWidget(message)
            message.tell(*block.message, at_once=True)
        if block.note:
            self._body.addWidget(plain_label(block.note, "quiet"))

    def texts(self) -> list[str]:
        """Return what is shown, label by label."""
        labels = [one for one in self.findChildren(QLabel) if one.isVisibleTo(self)]
        messages = [one for one in self.findChildren(InlineMessage) if one.isVisibleTo(self)]
        return [one.text() for one in labels] + [one.text for one in messages]


def _grid(figures: Sequence[Figure]) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for row, figure in enumerate(figures):
        label = quiet_label(breakable(figure.label))
        value = title_label(figure.text) if figure.is_strong else text_label(figure.text)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setAlignment(_RIGHT)
        value.setAccessibleName(labelled(figure.label, figure.text))
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1, _RIGHT)
    return box
