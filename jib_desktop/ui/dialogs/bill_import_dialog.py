"""A bill before it is booked: whom it concerns, what is new about it, which vouchers pay, what is wrong."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from jib_desktop.db.store import Store
from jib_desktop.rules.credits import china_day, month_of
from jib_desktop.rules.credits_bills import Generation
from jib_desktop.rules.credits_forecast import last_months
from jib_desktop.settings import Settings
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.bill_import_blocks import account_blocks, account_origin, problem_block
from jib_desktop.ui.dialogs.bill_import_frame import IntakeDialog
from jib_desktop.ui.dialogs.bill_import_lines import (
    SIGNS,
    AccountLine,
    Group,
    Line,
    ProblemLine,
    group_word,
)
from jib_desktop.ui.dialogs.bill_import_rows import account_columns, problem_columns
from jib_desktop.ui.dialogs.bill_import_work import BillPreview, Said, Told
from jib_desktop.ui.dialogs.review_parts import breakable
from jib_desktop.ui.dialogs.side_groups import SideGroup
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.sentence import Sentence, inked, plain
from jib_desktop.ui.words import bill_import as words

_MONTHS = 14  # that are offered
_LOUD: tuple[Group, ...] = ("problem", "unknown", "open")
_OF_ESTIMATES: tuple[Group, ...] = ("problem", "estimate", "check")


class BillImportDialog(IntakeDialog):
    """Shows what taking a bill in would do, by account. `total_told(Told)`: post that, not an estimate."""

    preview: BillPreview
    month_chip: FilterChip
    evidence_label: Sentence
    change_label: Sentence
    columns_rule: QFrame
    columns_title: QLabel
    columns_label: Sentence
    chart_area: QWidget
    chart_label: QLabel
    chart_scroll: QScrollArea
    bars_layout: QVBoxLayout

    total_told = Signal(object)

    def __init__(
        self,
        preview: BillPreview,
        store: Store,
        jobs: Jobs,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        step: tuple[int, int] = (1, 1),
    ) -> None:
        """`step`: which of how many files this is; each is booked by itself."""
        super().__init__("bill_import_dialog", store, jobs, settings, parent)
        self.preview, self._step = preview, step
        self._begins = True
        self._chart: Any = None
        plan = preview.plan
        self.set_tables(account_columns(plan), problem_columns())
        self.chart_area.setVisible(plan.is_estimate)
        self.panel.total_edit.told.connect(self._tell_total)
        self.month_chip.chosen_changed.connect(self.read_anew)
        self.show_preview(preview)
        self.focus_rows()

    def show_preview(self, preview: BillPreview) -> None:
        """Show another plan of the same file."""
        begins, self._begins = self._begins, False
        self.preview = preview
        self.is_busy = False
        self.payer_chip.setEnabled(True)
        self.month_chip.setEnabled(True)
        self.panel.setEnabled(True)
        is_file = preview.plan.bill.generation is not Generation.TOTAL
        self.offer_payers(preview.accounts if is_file else (), preview.said.payer)
        self._offer_months(preview.said.month if is_file else None)
        blocked = not preview.plan.may_be_taken
        keeps = not begins and self._group != "problem"
        self.show_all(first_group="problem" if blocked else None if keeps else "")

    def said(self) -> Said:
        """Return whose file it is and of which month, as the chips say."""
        return Said(super().said().payer, next(iter(self.month_chip.chosen()), ""))

    def set_busy(self, busy: bool) -> None:
        """Wait for the file to be compared anew, or go on."""
        self.month_chip.setEnabled(not busy)
        super().set_busy(busy)

    def _offer_months(self, chosen: str | None) -> None:
        """Offer the months that a bill may be of; None: it is no file."""
        self.month_chip.blockSignals(True)
        now = month_of(china_day(self._store.clock()))
        months = reversed(last_months(now, _MONTHS))
        self.month_chip.set_choices([(one, words.month_word(one)) for one in months], one_only=True)
        self.month_chip.set_chosen([chosen] if chosen else [])
        self.month_chip.setVisible(chosen is not None)
        self.month_chip.blockSignals(False)

    # --- groups and rows ---

    def groups(self) -> list[SideGroup]:
        """Return the groups in the order in which one looks at them; those of the other evidence are away."""
        counts: dict[Group, int] = {}
        lines: tuple[Line, ...] = (*self.preview.lines, *self.preview.problems)
        for line in lines:
            counts[line.group] = counts.get(line.group, 0) + 1
        if not self.preview.plan.may_be_taken:
            counts["problem"] = sum(1 for one in self.preview.plan.problems if one.blocks)
        is_estimate = self.preview.plan.is_estimate
        found = [
            SideGroup(key, group_word(key), counts.get(key, 0), *SIGNS[key], is_loud=key in _LOUD)
            for key in SIGNS
            if (key in _OF_ESTIMATES if is_estimate else key != "estimate")
        ]
        return [*found, SideGroup("", self.tr("All accounts"), len(self.preview.lines))]

    def show_row(self, row: Any) -> None:
        """Show an account or a problem in the panel."""
        if isinstance(row, ProblemLine):
            self.panel.show_row(*problem_block(row))
            return
        plan = self.preview.plan
        name = " ".join(filter(None, row.names)) if row.planned.is_known else self.tr("Unknown account")
        self.panel.show_row(account_origin(row), name, account_blocks(row, plan))
        account = row.planned.account
        if account in self.assigned:
            self.panel.ask_owner(account, self.assigned[account].name)
        elif not row.planned.is_known:
            self.panel.ask_owner(account, "")
        if plan.is_estimate and row.planned.month:
            self.panel.ask_total()

    def _tell_total(self, units: int) -> None:
        row = self.current_row()
        if isinstance(row, AccountLine) and not self.is_busy:
            self.set_busy(True)
            one = row.planned
            self.total_told.emit(Told(one.account, one.month, one.currency, units))

    def account_of(self, row: Any) -> tuple[str, str]:
        """Return the account that a row is about, and its currency."""
        return (row.planned.account, row.planned.currency) if isinstance(row, AccountLine) else ("", "")

    # --- words ---

    def say_all(self) -> None:
        """Say what the file is, what it proves and what it changes."""
        plan, (number, total) = self.preview.plan, self._step
        title = words.title_words(plan)
        if total > 1:
            text = self.tr("{title} · file {number} of {total}")
            title = text.format(title=title, number=formats.number(number), total=formats.number(total))
        self.title_label.setText(title)
        self.say_source(words.source_words(plan))
        for label, text in (
            (self.evidence_label, words.evidence_words(plan)),
            (self.change_label, words.replaces_words(plan)),
            (self.columns_label, words.columns_words(plan.bill.left_out)),
        ):
            label.set_html(inked(breakable(text), "text_2"))
        self.columns_label.setToolTip("\n".join(plan.bill.left_out))
        is_file = plan.bill.generation is not Generation.TOTAL
        for part in (self.columns_rule, self.columns_title, self.columns_label):
            part.setVisible(is_file)
        self.nothing_label.setText(words.empty_words(plan))
        self._say_difference()
        if plan.is_estimate:
            self.note_item.set_text(self.tr("Keeping an estimate posts nothing. One Undo takes it back."))
            self._draw()

    def _say_difference(self) -> None:
        plan, strip = self.preview.plan, self.difference_strip
        if plan.is_estimate:
            strip.set_message(plain(words.estimate_words()))
            return
        if any(one.code == "account_unknown" for one in plan.problems):
            self.ask_payer(words.ask_payer_words())
            return
        text = words.difference_words(plan)
        if self.preview.closed and self.preview.open_day is not None and plan.deltas:
            closed = words.closed_words(self.preview.closed, self.preview.open_day)
            strip.set_message(plain(f"{closed} {text}"), glyph="ph.lock-simple")
        else:
            strip.set_message(plain(text), family="blue", glyph="ph.receipt")

    def reason(self) -> str:
        """Return why nothing can be booked; empty if it can."""
        return words.reason_words(self.preview.plan, len(self.assigned))

    def remark(self) -> str:
        """Return what one should know before booking."""
        return words.look_words(self.preview.plan)

    def save_text(self) -> str:
        """Return what the button does."""
        kept_from = bool(self.reason())
        return words.save_words(self.preview.plan, len(self.assigned), is_kept_from=kept_from)

    # --- the estimate as a chart ---

    def _draw(self) -> None:
        # The library of charts is loaded with the first estimate that is shown.
        from jib_desktop.ui.dialogs.bill_import_chart import EstimateChart

        if self._chart is None:
            self._chart = EstimateChart(self)
            self.bars_layout.addWidget(self._chart.bars)
            self.bars_layout.addStretch()
        self._chart.show_estimate(self.preview.lines)

    def look_for(self, text: str) -> None:
        """List what fits to words, as a bar of the chart asks for."""
        self.choose_group("")
        self.search_field.setText(text)
        self.focus_rows()
