"""What vouchers paid in a month, typed by hand where a file only estimates it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jib_desktop.ui.dialogs.review_parts import quiet_label, rule, title_label
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.units_edit import UnitsEdit


class TotalEdit(QWidget):
    """Asks for the monthly total of an account. `told(units)` once it is understood and wanted."""

    told = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title_label, self.hint_label = title_label(""), quiet_label("")
        self.amount_edit = UnitsEdit()
        self.amount_edit.setObjectName("amount_edit")
        self.message = InlineMessage()
        self.message.set_field(self.amount_edit)
        self.look_button = Button()
        self.look_button.set_small(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(6)
        for widget in (rule(), self.title_label, self.amount_edit, self.message, self.hint_label):
            layout.addWidget(widget)
        layout.addWidget(self.look_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.amount_edit.textChanged.connect(lambda _text: self._check())
        self.amount_edit.returnPressed.connect(self.tell)
        self.look_button.clicked.connect(self.tell)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language of now."""
        self.title_label.setText(self.tr("Monthly total"))
        self.amount_edit.setAccessibleName(self.tr("What vouchers paid in the month"))
        self.amount_edit.retranslate()
        self.hint_label.setText(self.tr("Type what vouchers paid. It is posted until a bill says it better."))
        self.look_button.setText(self.tr("Look at it …"))
        self._check()

    def clear(self) -> None:
        """Ask anew."""
        self.amount_edit.set_number(None)
        self._check()

    def _check(self) -> None:
        problem = self.amount_edit.problem()
        self.message.tell("block" if problem else None, problem_sentence(problem) if problem else "")
        self.look_button.setEnabled(bool(self.amount_edit.number) and problem is None)

    def tell(self) -> None:
        """Hand the total over, if it is one."""
        if self.look_button.isEnabled():
            self.told.emit(self.amount_edit.number)
