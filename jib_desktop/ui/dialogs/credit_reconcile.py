"""Our vouchers beside the provider's list: what agrees, what differs, what only one side has.

The ledger stays as it is: each difference gets a note, the whole is signed, then the month can be closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.credits import china_day
from jib_desktop.services import credits_vouchers
from jib_desktop.ui import messages
from jib_desktop.ui.changes import Changes
from jib_desktop.ui.dialogs.credit_reconcile_head import CompareHead
from jib_desktop.ui.dialogs.credit_reconcile_panel import VoucherPanel
from jib_desktop.ui.dialogs.credit_reconcile_reading import Compare, Pair, note_all, read_compare
from jib_desktop.ui.dialogs.credit_reconcile_tables import columns, sums_words
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.table.columns import default_layout
from jib_desktop.ui.table.given_rows import GivenRows
from jib_desktop.ui.table.model import TableModel
from jib_desktop.ui.table.view import TableView
from jib_desktop.ui.texts import listed
from jib_desktop.ui.widgets.badge import Badge
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.day_field import DayField
from jib_desktop.ui.widgets.empty_page import EmptyPage
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.panel_tabs import PanelTabs
from jib_desktop.ui.widgets.sentence import Sentence, plain
from jib_desktop.ui.widgets.splitter import Splitter
from jib_desktop.ui.widgets.strip import Strip
from jib_desktop.ui.words import done_words
from jib_desktop.ui.words.credits import month_words

if TYPE_CHECKING:
    from jib_desktop.ui.pages.credits import CreditsPage

_DIFFERS, _ONE_SIDE, _AGREES = range(3)
_GROUPS: tuple[frozenset[str], ...] = (
    frozenset({"differs"}), frozenset({"only_ours", "only_theirs"}), frozenset({"agrees"}),
)  # fmt: skip
_SHOWN = frozenset({"ledger", "cloud_account", "startup"})
_PANEL = 400
_drafts: dict[tuple[str, int], str] = {}  # by data file and list: notes that were begun and not saved


def open_reconcile(page: CreditsPage, account_id: UUID | None = None) -> ReconcileDialog:
    """Open the comparison with the newest list; with an account, with the newest one that has it."""
    dialog = ReconcileDialog(page, account_id)
    page.changes.changed.connect(dialog.hear)
    page.act_done.connect(dialog.read_again)  # a list of which nothing is new changes no ledger
    dialog.open()
    return dialog


class ReconcileDialog(QDialog):
    """Compares a list with our ledger as it stood on a day; writes notes and the signature."""

    list_label: QLabel
    list_combo: QComboBox
    day_label: QLabel
    day_edit: DayField
    day_message: InlineMessage
    account_chip: FilterChip
    import_button: Button
    body_stack: QStackedWidget
    state_strip: Strip
    body_splitter: Splitter
    group_tabs: PanelTabs
    voucher_table: TableView
    sums_label: Sentence
    detail_area: QScrollArea
    voucher_label: QLabel
    owner_label: QLabel
    group_badge: Badge
    sides_box: QWidget
    sides_grid: QGridLayout
    reason_label: Sentence
    notes_label: QLabel
    notes_layout: QVBoxLayout
    note_label: QLabel
    note_edit: QPlainTextEdit
    note_message: InlineMessage
    note_button: Button
    history_label: QLabel
    history_layout: QVBoxLayout
    empty_page: EmptyPage
    foot_label: QLabel
    close_button: Button
    month_button: Button
    sign_button: Button

    def __init__(self, page: CreditsPage, account_id: UUID | None = None) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("credit_reconcile_dialog", self)
        self._page = page
        self._store, self._jobs = page.store, page.jobs
        self._account_id = account_id
        self.today = china_day(page.store.clock())
        self.compare = Compare(())
        self._busy = False
        self.head = CompareHead(self)
        self.panel = VoucherPanel(self, page.jobs)
        self._dress()
        self._connect()
        self._name()
        self.read(None)

    def _dress(self) -> None:
        self.resize(1280, 760)
        self.body_splitter.setStretchFactor(0, 1)
        self.body_splitter.setStretchFactor(1, 0)
        self.body_splitter.setSizes([10_000, _PANEL])
        shown = columns()
        self.voucher_table.set_table(TableModel(shown, self._store, self._jobs, self))
        self.voucher_table.set_layout(default_layout(shown, ""))
        for _ in _GROUPS:
            self.group_tabs.add("")
        self.note_message.set_field(self.note_edit)
        self.day_message.set_field(self.day_edit)
        self.day_edit.today = self.today
        self.empty_page.set_drawing("nothing")
        self.month_button.hide()
        self.list_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.panel.show_pairs(())

    def _connect(self) -> None:
        self.list_combo.activated.connect(self._take_list)
        self.day_edit.day_changed.connect(self._take_day)
        self.account_chip.chosen_changed.connect(lambda _chosen: self._show_group())
        self.group_tabs.currentChanged.connect(lambda _place: self._show_group())
        self.voucher_table.selection_changed.connect(self._show_chosen)
        self.voucher_table.opened.connect(lambda _id: self._go_to_note())
        self.voucher_table.left.connect(self.reject)
        self.voucher_table.table.shown.connect(self._rows_stand)
        self.note_edit.textChanged.connect(self._tell_buttons)
        self.note_button.clicked.connect(self.save_note)
        self.sign_button.clicked.connect(self.sign)
        self.month_button.clicked.connect(self.close_month)
        self.state_strip.link_clicked.connect(lambda _target: self.show_first_open())
        for button in (self.import_button, self.empty_page.primary_button):
            button.clicked.connect(self.import_list)
        self.close_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save_note)

    # --- asking ---

    def read(self, list_id: int | None, day: date | None = None) -> None:
        """Read a list beside our ledger; None: the newest one, on the day it was taken in."""
        work = partial(read_compare, list_id=list_id, day=day, today=self.today, account_id=self._account_id)
        self._jobs.read(work, self._take, self._failed, key=f"reconcile-{id(self)}")

    def read_again(self, _done: object = None) -> None:
        """Read what is shown once more, after a write."""
        head = self.compare.head
        self.read(head.id if head else None, self.compare.day if head else None)

    def hear(self, changes: Changes) -> None:
        """Read anew what was written meanwhile, here or at another desk; a new list comes to the top."""
        if _SHOWN & changes.keys():
            self.read_again()

    def _take_list(self, place: int) -> None:
        self.note_edit.clear()
        self.read(self.compare.lists[place].id)

    def _take_day(self, day: date | None) -> None:
        if (
            self.head.check_day()
            and day is not None
            and self.compare.head is not None
            and day != self.compare.day
        ):
            self.read(self.compare.head.id, day)

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self._tell_buttons()
        if isinstance(error, ValuesRefused):
            self.note_message.tell("block", problem_sentence(error.problems[0]), at_once=True)
            self.read_again()
        else:
            messages.show_error(error, self)

    # --- showing ---

    def _take(self, compare: Compare) -> None:
        before, newest = self.compare, compare.lists[0].id if compare.lists else 0
        is_new = compare.head is not None and (before.head is None or compare.head.id != before.head.id)
        self.compare = compare
        if before.lists and newest > before.lists[0].id and compare.head and compare.head.id != newest:
            self.read(newest)  # it was taken in meanwhile
            return
        self._busy = False
        self.body_stack.setCurrentIndex(0 if compare.head is not None else 1)
        is_there = compare.head is not None
        for widget in (self.list_combo, self.day_edit, self.account_chip, self.import_button,
                       self.list_label, self.day_label, self.sign_button):  # fmt: skip
            widget.setVisible(is_there)
        if not is_there:
            self.empty_page.primary_button.setFocus()
        self.head.show_compare(self.compare)
        self._show_state()
        if is_new:
            self._go_where_work_is()
            self.voucher_table.setFocus()
            head = compare.head
            if head is not None:
                self.note_edit.setPlainText(_drafts.pop((str(self._store.path), head.id), ""))
        self._show_group()

    def _show_state(self) -> None:
        compare = self.compare
        month = compare.month
        self.month_button.setVisible(month is not None and not self._store.read_only)
        if month is not None:
            self.month_button.setText(self.tr("Close {month} …").format(month=month_words(month)))
        self._tell_buttons()

    def _go_where_work_is(self) -> None:
        places = (place for place in (_DIFFERS, _ONE_SIDE) if self._pairs(place))
        self.group_tabs.blockSignals(True)
        self.group_tabs.setCurrentIndex(next(places, _AGREES))
        self.group_tabs.blockSignals(False)

    def _pairs(self, place: int) -> list[Pair]:
        """Return the vouchers of a tab that the chip lets through, those without a note first."""
        accounts = set(self.account_chip.chosen())
        found = [
            one
            for one in self.compare.pairs
            if one.compared.group in _GROUPS[place] and (not accounts or one.compared.account in accounts)
        ]
        return sorted(found, key=lambda one: not one.is_open)

    def _show_group(self) -> None:
        for place in range(len(_GROUPS)):
            self.group_tabs.set_number(place, len(self._pairs(place)))
        pairs = self._pairs(max(0, self.group_tabs.currentIndex()))
        self.voucher_table.table.set_source(GivenRows(pairs))
        parts = [
            self.tr("{code}: our ledger {ours}, the list {theirs}, difference {difference}").format(
                code=code, ours=ours, theirs=theirs, difference=difference
            )
            for code, ours, theirs, difference in sums_words(pairs)
        ]
        self.sums_label.set_html(plain("   ".join(parts)))

    def _rows_stand(self) -> None:
        if not self.voucher_table.selected_count():
            self.voucher_table.choose_first()
        self._show_chosen()

    def chosen(self) -> list[Pair]:
        """Return the vouchers that are selected."""
        return list(self.voucher_table.chosen_rows())

    def _show_chosen(self) -> None:
        self.panel.show_pairs(self.chosen())
        self._tell_buttons()

    def show_first_open(self) -> None:
        """Go to the first difference without a note."""
        open_ones = self.compare.open_pairs
        if not open_ones:
            return
        self.account_chip.set_chosen([])
        first = open_ones[0]
        group = next(place for place, groups in enumerate(_GROUPS) if first.compared.group in groups)
        self.group_tabs.setCurrentIndex(group)
        self._show_group()
        self.voucher_table.choose(first.id)
        self._go_to_note()

    def _go_to_note(self) -> None:
        if self.note_edit.isVisible():
            self.note_edit.setFocus()

    def _tell_buttons(self) -> None:
        writes = not self._store.read_only and not self._busy
        text = self.note_edit.toPlainText().strip()
        self.note_button.setEnabled(writes and bool(text) and any(one.differs for one in self.chosen()))
        is_ready = self.compare.head is not None and not self.compare.open_pairs
        self.sign_button.setEnabled(writes and is_ready)
        self.import_button.setEnabled(not self._store.read_only)
        self.note_edit.setReadOnly(self._store.read_only)

    # --- writing ---

    def save_note(self) -> None:
        """Write the note on every chosen difference."""
        head, text = self.compare.head, self.note_edit.toPlainText().strip()
        numbers = list(dict.fromkeys(one.compared.number for one in self.chosen() if one.differs))
        if head is None or not self.note_button.isEnabled() or not numbers:
            return
        self._set_busy()
        work = partial(note_all, list_id=head.id, vouchers=numbers, text=text)
        self._jobs.write("voucher_noted", work, partial(self._noted, numbers), self._failed)

    def _noted(self, numbers: Sequence[str], _nothing: object) -> None:
        self.note_edit.clear()
        self.note_message.tell(None)
        self._page.act_done.emit(done_words("voucher_noted", listed(numbers[:3])))
        self.voucher_table.setFocus()
        self.read_again()

    def sign(self) -> None:
        """Sign that the list was compared; a difference without a note keeps it from that."""
        head = self.compare.head
        if head is None or not self.sign_button.isEnabled():
            return
        self._set_busy()
        work = partial(credits_vouchers.sign, list_id=head.id, day=self.compare.day)
        self._jobs.write("vouchers_signed", work, self._signed, self._failed)

    def _signed(self, _nothing: object) -> None:
        self._page.act_done.emit(done_words("vouchers_signed", ""))
        self.read_again()

    def _set_busy(self) -> None:
        self._busy = True
        self._tell_buttons()

    def close_month(self) -> None:
        """Close the next month, as the page does."""
        self._page.acts.close_month()

    def assign(self, account: str) -> None:
        """Give an account that only the list knows to its startup, as the page does."""
        if not self._store.read_only:
            self._page.acts.assign(number=account)

    def import_list(self) -> None:
        """Take in another list; it is shown when it is there."""
        # Imported when it is asked for: most comparisons have their list.
        from jib_desktop.ui.dialogs.voucher_import import open_voucher_import

        open_voucher_import(self._page)

    def reject(self) -> None:
        """Close without a question; a note that was begun stands there again the next time."""
        head, text = self.compare.head, self.note_edit.toPlainText().strip()
        if head is not None and text:
            _drafts[str(self._store.path), head.id] = text
            words = self.tr("Not saved. Open it again to go on with what you typed.")
            messages.show_notice(words, self._page)
        super().reject()

    # --- another language ---

    def changeEvent(self, event: QEvent) -> None:
        """Say lists, groups and sums in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "panel"):
            self._name()

    def _name(self) -> None:
        for place, words in enumerate((self.tr("Differs"), self.tr("Only on one side"), self.tr("Agrees"))):
            self.group_tabs.set_words(place, words)
        self.day_edit.retranslate()
        self.voucher_table.table.retitle()
        text = self.tr(
            "Take in the list from the provider's console or the answer of QueryCashCoupons. "
            "It is kept, and shown here beside our ledger."
        )
        self.empty_page.set_words(self.tr("No voucher list yet"), plain(text))
        self.empty_page.set_primary(self.tr("Import voucher list …"), "ph.upload-simple")
        self.panel.retranslate()
        if self.compare.head is not None:
            self.head.show_compare(self.compare)
            self._show_state()
            self._show_group()
