"""The panel on what the tools for desks place: how many columns and rows, how large, how far apart."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLabel, QSpinBox, QWidget

from jib_desktop.rules.desk_layout import Block, check_block
from jib_desktop.ui.dialogs.site_panel import SitePanel
from jib_desktop.ui.floor_plan.editor_acts import EditorActs
from jib_desktop.ui.floor_plan.editor_plan import EditorPlan
from jib_desktop.ui.floor_plan.editor_tools import metres
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.widgets.inline_message import InlineMessage

_NUMBERS = (
    "columns", "rows", "width", "depth", "gap", "aisle", "columns_together", "rows_together",
)  # fmt: skip


class SiteBlockPanel(SitePanel):
    """Sets what is placed next; nothing is written by it."""

    heading_label: QLabel
    about_label: QLabel
    block_area: QWidget
    gaps_area: QWidget
    columns_spin: QSpinBox
    rows_spin: QSpinBox
    width_spin: QSpinBox
    depth_spin: QSpinBox
    gap_spin: QSpinBox
    aisle_spin: QSpinBox
    columns_together_spin: QSpinBox
    rows_together_spin: QSpinBox
    back_to_back_check: QCheckBox
    block_message: InlineMessage

    def __init__(self, plan: EditorPlan, acts: EditorActs, parent: QWidget | None = None) -> None:
        super().__init__("site_block_panel", plan, acts, parent)
        self._is_block = True
        for name in _NUMBERS:
            self.on_left(self._spin(name), self._take)
        self.back_to_back_check.toggled.connect(self._take)

    def _spin(self, name: str) -> QSpinBox:
        spin: QSpinBox = getattr(self, f"{name}_spin")
        return spin

    def set_block(self, is_block: bool) -> None:
        """Show the fields of a block, or only those of a single desk."""
        self._is_block = is_block
        self.block_area.setVisible(is_block)
        self.gaps_area.setVisible(is_block)
        self.show_now()

    def fill(self) -> None:
        """Write what is placed next into the fields."""
        block = self.plan.block
        for name in _NUMBERS:
            self.put(self._spin(name), getattr(block, name))
        self.back_to_back_check.setChecked(block.back_to_back)
        self.heading_label.setText(self.tr("Block of desks") if self._is_block else self.tr("Desk"))
        self._tell(block)

    def _tell(self, block: Block) -> None:
        if not self._is_block:
            self.about_label.setText(self.tr("Each click places one."))
            return
        wide, deep = block.size
        words = self.tr("%n desk(s), {wide} × {deep}.", "", block.columns * block.rows)
        self.about_label.setText(words.format(wide=metres(wide), deep=metres(deep)))

    def _take(self, *_: object) -> None:
        if self._filling:
            return
        numbers = {name: self._spin(name).value() for name in _NUMBERS}
        block = replace(self.plan.block, **numbers, back_to_back=self.back_to_back_check.isChecked())
        problems = check_block(block)
        self.block_message.tell("block" if problems else None,
                                problem_sentence(problems[0]) if problems else "", at_once=True)  # fmt: skip
        if not problems:
            self.plan.set_block(block)
            self._tell(block)

    def focus_first(self) -> None:
        """Go to the number of columns, or to the size of the desk."""
        target = self.columns_spin if self._is_block else self.width_spin
        target.setFocus()
        target.selectAll()
