"""A list of vouchers before it is taken in: what is granted, to whom, and how the rest compares with ours."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.bill_import_blocks import problem_block
from jib_desktop.ui.dialogs.bill_import_frame import IntakeDialog
from jib_desktop.ui.dialogs.bill_import_lines import ProblemLine
from jib_desktop.ui.dialogs.bill_import_panel import Block, Figure
from jib_desktop.ui.dialogs.bill_import_rows import problem_columns
from jib_desktop.ui.dialogs.bill_import_work import VoucherPreview
from jib_desktop.ui.dialogs.review_parts import breakable
from jib_desktop.ui.dialogs.side_groups import SideGroup
from jib_desktop.ui.dialogs.voucher_import_lines import (
    SIGNS,
    Group,
    Line,
    VoucherLine,
    group_word,
)
from jib_desktop.ui.dialogs.voucher_import_rows import voucher_columns
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.inline_message import Level
from jib_desktop.ui.widgets.sentence import Sentence, inked, plain
from jib_desktop.ui.words import voucher_import as words
from jib_desktop.ui.words.bill_import import exact

_LOUD: tuple[Group, ...] = ("problem", "nobody", "differs")


class VoucherImportDialog(IntakeDialog):
    """Shows what taking a list of vouchers in would do, voucher by voucher."""

    preview: VoucherPreview
    list_label: Sentence
    change_label: Sentence

    def __init__(
        self,
        preview: VoucherPreview,
        store: Store,
        jobs: Jobs,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        step: tuple[int, int] = (1, 1),
    ) -> None:
        """`step`: which of how many files this is; each is taken in by itself."""
        super().__init__("voucher_import_dialog", store, jobs, settings, parent)
        self.preview, self._step = preview, step
        self._begins = True
        self.set_tables(voucher_columns(), problem_columns())
        self.show_preview(preview)
        self.focus_rows()

    def show_preview(self, preview: VoucherPreview) -> None:
        """Show another plan of the same list."""
        begins, self._begins = self._begins, False
        self.preview = preview
        self.is_busy = False
        self.payer_chip.setEnabled(True)
        self.panel.setEnabled(True)
        self.offer_payers(preview.accounts, preview.said.payer)
        blocked = not preview.plan.may_be_taken
        keeps = not begins and self._group != "problem"
        self.show_all(first_group="problem" if blocked else None if keeps else "")

    # --- groups and rows ---

    def groups(self) -> list[SideGroup]:
        """Return the groups in the order in which one looks at them."""
        counts: dict[str, int] = {}
        lines: tuple[Line, ...] = (*self.preview.lines, *self.preview.problems)
        for line in lines:
            counts[line.group] = counts.get(line.group, 0) + 1
        found = [
            SideGroup(key, group_word(key), counts.get(key, 0), *SIGNS[key], is_loud=key in _LOUD)
            for key in SIGNS
            if key != "check" or counts.get(key)
        ]
        return [*found, SideGroup("", self.tr("All vouchers"), len(self.preview.lines))]

    def show_row(self, row: Any) -> None:
        """Show a voucher or a problem in the panel."""
        if isinstance(row, ProblemLine):
            self.panel.show_row(*problem_block(row))
            return
        self.panel.show_row(_origin(row), row.number or translate("BillImport", "A voucher without a number"),
                            _blocks(row))  # fmt: skip
        if row.account in self.assigned:
            self.panel.ask_owner(row.account, self.assigned[row.account].name)
        elif row.group == "nobody" and row.account:
            self.panel.ask_owner(row.account, "")

    def account_of(self, row: Any) -> tuple[str, str]:
        """Return the account that a row is about, and its currency."""
        return (row.account, row.currency) if isinstance(row, VoucherLine) else ("", "")

    # --- words ---

    def say_all(self) -> None:
        """Say what the list is, whose, and how it compares."""
        plan, (number, total) = self.preview.plan, self._step
        title = self.tr("Vouchers before they are taken in")
        if total > 1:
            text = self.tr("{title} · file {number} of {total}")
            title = text.format(title=title, number=formats.number(number), total=formats.number(total))
        self.title_label.setText(title)
        self.say_source(words.source_words(plan))
        whose = words.list_words(plan, dict(self.preview.accounts).get(plan.account, ""))
        self.list_label.set_html(inked(breakable(whose), "text_2"))
        differs = sum(1 for one in self.preview.lines if one.group == "differs")
        change = words.change_words(differs, sum(1 for one in self.preview.lines if one.group == "only_ours"))
        self.change_label.set_html(inked(change, "text_2"))
        self.nothing_label.setText(self.tr("Nothing fits to what you look for."))
        if not plan.account and any(one.verdict == "nobody" and not one.account for one in plan.vouchers):
            self.ask_payer(words.ask_payer_words())
        else:
            text = plain(words.strip_words(plan))
            self.difference_strip.set_message(text, family="blue", glyph="ph.ticket")

    def reason(self) -> str:
        """Return why nothing can be taken in; empty if it can."""
        return words.reason_words(self.preview.plan)

    def remark(self) -> str:
        """Return what one should know before taking it in."""
        return words.look_words(self.preview.plan)

    def save_text(self) -> str:
        """Return what the button does."""
        return words.save_words(self.preview.plan)


def _origin(row: VoucherLine) -> str:
    account = translate("BillImport", "Account {account}").format(account=row.account) if row.account else ""
    return " · ".join(filter(None, (row.owner, account, row.currency)))


def _blocks(row: VoucherLine) -> list[Block]:
    """Return what the list says of a voucher, and what our ledger says of it."""
    found = []
    if row.planned is not None:
        one = row.planned.voucher
        figures = [
            Figure(translate("VoucherImport", "State"), words.status_word(one.status)),
            Figure(translate("VoucherImport", "Face value"), exact(one.face, row.currency)),
            Figure(
                translate("VoucherImport", "Left there"), exact(one.balance, row.currency), is_strong=True
            ),
            Figure(translate("VoucherImport", "Granted on"), formats.day(one.granted_on)),
            Figure(translate("VoucherImport", "Valid"), words.days_words(one)),
        ]
        about = " · ".join(filter(None, (", ".join(one.products), one.scenarios, one.description)))
        found.append(Block(translate("VoucherImport", "In the list"), figures, None, about))
    compared = row.compared
    if compared is not None and compared.lot_id is not None:
        figures = [
            Figure(translate("VoucherImport", "Face value"), exact(compared.our_face, row.currency)),
            Figure(translate("VoucherImport", "Left here"), exact(compared.our_balance, row.currency)),
            Figure(
                translate("VoucherImport", "Difference"), words.difference(compared, row.currency),
                is_strong=True,
            ),
        ]  # fmt: skip
        if compared.our_last is not None:
            last = formats.day(compared.our_last)
            figures.append(Figure(translate("VoucherImport", "Valid until"), last))
        reasons = words.reasons_words(compared)
        message: tuple[Level, str] | None = ("warn", reasons) if reasons else None
        found.append(Block(translate("VoucherImport", "In our ledger"), figures, message))
    return found
