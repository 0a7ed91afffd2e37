"""One voucher on both sides: what each says, why they differ, and what lists said of it over time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel

from jib_desktop.rules.credits_vouchers import Compared
from jib_desktop.services import credits_vouchers
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.credit_reconcile_reading import Pair
from jib_desktop.ui.dialogs.credit_reconcile_tables import (
    difference_words,
    group_status,
    owner_names,
    reason_word,
    status_word,
    voucher_words,
)
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.event_list import EventLine, EventList
from jib_desktop.ui.widgets.sentence import link, plain
from jib_desktop.ui.words.credits import account_words, exact_words

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.credit_reconcile import ReconcileDialog

History = Sequence[tuple[datetime, str, int]]


class VoucherPanel(QObject):
    """Fills the right side of the window with the chosen voucher, or with how many are chosen."""

    def __init__(self, dialog: ReconcileDialog, jobs: Jobs) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._jobs = jobs
        self._shown: tuple[Pair, ...] = ()
        self.notes, self.history = EventList(), EventList()
        dialog.notes_layout.addWidget(self.notes)
        dialog.history_layout.addWidget(self.history)
        dialog.reason_label.linkActivated.connect(dialog.assign)
        dialog.sides_grid.setHorizontalSpacing(16)
        dialog.sides_grid.setColumnStretch(0, 1)

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show a voucher; of several only how many they are, for a note on all of them."""
        self._shown = tuple(pairs)
        dialog, one = self._dialog, pairs[0] if len(pairs) == 1 else None
        is_open = [pair for pair in pairs if pair.differs]
        for widget in (dialog.owner_label, dialog.group_badge, dialog.sides_box, dialog.reason_label):
            widget.setVisible(one is not None)
        for part in (dialog.note_label, dialog.note_edit, dialog.note_button):
            part.setVisible(bool(is_open))
        if not is_open:
            dialog.note_message.tell(None)
        dialog.voucher_label.setText(self._heading())
        self._show_notes(one.notes if one else ())
        self._show_history(())
        if one is None:
            return
        names = " ".join(part for part in owner_names(one) if part)
        account = account_words(one.compared.account)
        dialog.owner_label.setText(names if names == account else f"{names} · {account}")
        dialog.group_badge.set_status(*group_status(one.compared.group)[:3])
        dialog.reason_label.set_html(self._reason(one))
        self._show_sides(one.compared)
        if number := one.compared.number:
            work = partial(credits_vouchers.voucher_history, voucher=number)
            answer = partial(self._take_history, one)
            self._jobs.read(work, answer, key=f"voucher-history-{id(self)}")

    def retranslate(self) -> None:
        """Say the same in another language."""
        self.show_pairs(self._shown)

    def _heading(self) -> str:
        if not self._shown:
            return self.tr("No voucher is chosen")
        if len(self._shown) == 1:
            return voucher_words(self._shown[0].compared.number)
        return self.tr("{count} vouchers are chosen").format(count=formats.number(len(self._shown)))

    def _reason(self, pair: Pair) -> str:
        """Return why it differs, with the way out where a voucher belongs to an account without an owner."""
        html = plain(difference_words(pair.compared))
        account = pair.compared.account
        if pair.compared.group != "only_theirs" or pair.has_owner or not account:
            return html
        words = self.tr("Give the account to a startup …")
        then = self.tr("Then import the list again: the voucher is granted.")
        return f"{html}<br>{link(account, words)}<br>{plain(then)}"

    def _show_sides(self, one: Compared) -> None:
        grid = self._dialog.sides_grid
        while (item := grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        ours, theirs = one.group != "only_theirs", one.group != "only_ours"

        def day(value: date | None) -> str:
            return formats.day(value) if value is not None else ""

        self._row(0, "", self.tr("Our ledger"), self.tr("The list"), role="quiet")
        face = (exact_words(one.our_face, one.currency), exact_words(one.their_face, one.currency))
        left = (exact_words(one.our_balance, one.currency), exact_words(one.their_balance, one.currency))
        for place, (reason, values) in enumerate(
            (
                ("face", face),
                ("balance", left),
                ("expiry", (day(one.our_last), day(one.their_last))),
                ("status", (self._our_state(one), status_word(one.status))),
            ),
            1,
        ):
            mine, their = values[0] if ours else "–", values[1] if theirs else "–"
            differs = reason in one.reasons
            # A sign goes with the colour.
            label = f"≠ {reason_word(reason)}" if differs else reason_word(reason)
            self._row(place, label, mine, their, role="strong_amber" if differs else "")

    def _our_state(self, one: Compared) -> str:
        """Return the state by our dates: a voucher is good through its last day."""
        is_over = one.our_last is not None and one.our_last < self._dialog.compare.day
        return status_word("expired" if is_over else "available")

    def _row(self, place: int, *texts: str, role: str) -> None:
        for column, text in enumerate(texts):
            label = QLabel()
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setText(text)
            label.setProperty("role", "quiet" if not column and not role else role)
            if column:
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            self._dialog.sides_grid.addWidget(label, place, column, side)

    def _show_notes(self, notes: Sequence[credits_vouchers.NoteRow]) -> None:
        lines = [
            EventLine("ph.note", f"{note.text} · {note.actor}", formats.day(note.at.astimezone().date()))
            for note in notes
        ]
        self.notes.set_lines(lines)
        self._dialog.notes_label.setVisible(bool(lines))
        self.notes.setVisible(bool(lines))

    def _take_history(self, pair: Pair, told: History) -> None:
        if self._shown == (pair,):
            self._show_history(told)

    def _show_history(self, told: History) -> None:
        pair = self._shown[0] if self._shown else None
        lines = []
        for at, status, balance in reversed(told):
            assert pair is not None
            words = f"{status_word(status)} · {exact_words(balance, pair.compared.currency)}"
            lines.append(EventLine("ph.ticket", words, formats.day(at.astimezone().date())))
        self.history.set_lines(lines)
        self._dialog.history_label.setVisible(bool(lines))
        self.history.setVisible(bool(lines))
