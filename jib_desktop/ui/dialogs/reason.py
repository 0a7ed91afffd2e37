"""Why a startup is rejected: the one thing that stage needs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from jib_desktop.rules.problems import Problem
from jib_desktop.ui.dialogs.form_dialog import FormDialog
from jib_desktop.ui.widgets.inline_message import InlineMessage


class ReasonDialog(FormDialog):
    """Asks for a reason and gives it on; whoever opened it writes."""

    about_label: QLabel
    stage_reason_edit: QPlainTextEdit
    stage_reason_message: InlineMessage

    given = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("reason_dialog", parent)
        self.about_label.setText(self.tr("{name} leaves the list of those on the way.").format(name=name))
        self.add_field("stage_reason", self.stage_reason_edit, self.stage_reason_message)
        self.fill({})

    def problems(self) -> list[Problem]:
        """A rejection has a reason."""
        return [] if self.value("stage_reason").strip() else [Problem("stage_reason", "reason_missing")]

    def write(self) -> None:
        """Give the reason on."""
        reason = self.value("stage_reason").strip()
        self.accept()
        self.given.emit(" ".join(reason.split()))
