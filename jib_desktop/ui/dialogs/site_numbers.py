"""Numbers by rule: how desks are counted, with every old and new number before anything is written."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QWidget,
)

from jib_desktop.rules.desk_numbers import (
    DEFAULT_RULE,
    Order,
    Standing,
    check_plan,
    check_rule,
    planned,
)
from jib_desktop.rules.problems import Problem
from jib_desktop.services.desks import DeskRow
from jib_desktop.ui.dialogs.form_dialog import FormDialog
from jib_desktop.ui.dialogs.site_panel import indent
from jib_desktop.ui.language import without_mnemonic
from jib_desktop.ui.look import color
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.inline_message import InlineMessage


def order_word(order: str) -> str:
    """Return in which order desks are counted."""
    words = {
        "rows": translate("DeskOrder", "Row by row, from the left"),
        "snake": translate("DeskOrder", "Row by row, there and back"),
        "columns": translate("DeskOrder", "Column by column"),
        "zones": translate("DeskOrder", "Zone by zone"),
        "chosen": translate("DeskOrder", "As they were chosen"),
    }
    return words[order]


class SiteNumbersDialog(FormDialog):
    """Asks for rule, first number and order; `given` hands on the new numbers, whoever opened it writes."""

    about_label: QLabel
    rule_label: QLabel
    rule_edit: QLineEdit
    rule_message: InlineMessage
    start_spin: QSpinBox
    order_combo: QComboBox
    preview_label: QLabel
    preview_list: QListWidget
    preview_message: InlineMessage

    given = Signal(object)  # list of (id, number)

    def __init__(
        self, rows: Sequence[DeskRow], taken: Sequence[str], floor: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("site_numbers_dialog", parent)
        self._rows = {row.id: row for row in rows}
        self._others = set(taken) - {row.number for row in rows}
        self._floor = floor
        self._numbers: list[tuple[uuid.UUID, str]] = []
        for order in Order:
            self.order_combo.addItem(order_word(order), str(order))
        self.add_field("rule", self.rule_edit, self.rule_message)
        self.add_field("order", self.order_combo)
        self.start_spin.valueChanged.connect(lambda _: self._changed("start"))
        self.start_spin.setValue(1)
        indent(self.start_spin)
        self.preview_list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._name_parts()
        self.fill({"rule": DEFAULT_RULE, "order": str(Order.ROWS)})
        self.resize(560, 620)
        self.rule_edit.setFocus()

    def _name_parts(self) -> None:
        words = self.tr(
            "{floor} is the floor, {zone} the zone, {n} counts, {n:03} in three digits. %n desk(s) chosen.",
            "", len(self._rows),
        )  # fmt: skip
        self.about_label.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, after the form has."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_rows"):
            QTimer.singleShot(0, self, self._say_again)

    def _say_again(self) -> None:
        for place in range(self.order_combo.count()):
            self.order_combo.setItemText(place, order_word(self.order_combo.itemData(place)))
        self._name_parts()

    def problems(self) -> list[Problem]:
        """Return what is the matter with the rule or with the numbers that it gives."""
        rule = self.rule_edit.text().strip()
        if found := check_rule(rule):
            self._numbers = []
            self._show_numbers()
            return found
        standing = [
            Standing(row.id, row.x, row.y, row.depth, row.width, row.zone) for row in self._rows.values()
        ]
        order = Order(self.order_combo.currentData() or Order.ROWS)
        pairs = planned(standing, rule, self.start_spin.value(), order, floor=self._floor)
        self._numbers = [(uuid.UUID(str(one.key)), number) for one, number in pairs]
        wrong = check_plan([number for _, number in self._numbers], self._others)
        self._show_numbers()
        return [Problem("preview", one.code, one.level, one.facts) for one in wrong[:1]]

    def field_words(self, name: str) -> str:
        """Return the word of a field as its label has it."""
        labels = {"rule": self.rule_label, "preview": self.preview_label}
        return without_mnemonic(labels[name].text())

    def go_to(self, name: str) -> None:
        """Put the focus into a field; what is wrong with the numbers is mended in their rule."""
        super().go_to("rule" if name == "preview" else name)

    def check_now(self) -> None:
        """Show the numbers, and what stands against them."""
        super().check_now()
        wrong = next((one for one in self._problems if one.field == "preview"), None)
        words = problem_sentence(wrong) if wrong is not None else ""
        self.preview_message.tell("block" if words else None, words, at_once=True)

    def _show_numbers(self) -> None:
        self.preview_list.clear()
        seen: set[str] = set()
        for desk_id, number in self._numbers:
            old = self._rows[desk_id].number
            is_wrong = number in self._others or number in seen
            seen.add(number)
            item = QListWidgetItem(f"{old}  →  {number}{'  ✕' if is_wrong else ''}")
            item.setForeground(color("red" if is_wrong else "text_2" if number == old else "text"))
            self.preview_list.addItem(item)

    def write(self) -> None:
        """Hand the new numbers on."""
        numbers = [(one, number) for one, number in self._numbers if self._rows[one].number != number]
        self.accept()
        if numbers:
            self.given.emit(numbers)

    def reject(self) -> None:
        """Close; a rule that was typed is soon typed again."""
        self._base = {name: self.value(name) for name in self._fields}
        super().reject()
