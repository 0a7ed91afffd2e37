"""The head of the comparison: which list, as of which day, of whom, and what is still to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jib_desktop.rules.problems import Problem
from jib_desktop.services.credits_vouchers import ListRow
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.credit_reconcile_reading import Compare
from jib_desktop.ui.dialogs.credit_reconcile_tables import owner_names
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.sentence import bold, plain

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.credit_reconcile import ReconcileDialog


class CompareHead(QObject):
    """Fills list, day, accounts and strip of the window."""

    def __init__(self, dialog: ReconcileDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    def show_compare(self, compare: Compare) -> None:
        """Show which list is compared as of which day, and how far it has come."""
        self._show_strip(compare)
        dialog = self._dialog
        combo = dialog.list_combo
        combo.clear()
        for one in compare.lists:
            combo.addItem(self._list_words(one))
        if compare.head is None:
            return
        combo.setCurrentIndex([one.id for one in compare.lists].index(compare.head.id))
        dialog.day_edit.blockSignals(True)
        dialog.day_edit.set_day(compare.day)
        dialog.day_edit.blockSignals(False)
        self._offer_accounts(compare)

    def check_day(self) -> bool:
        """Say what is the matter with the day; return whether the ledger can be compared at its end."""
        dialog = self._dialog
        problem = dialog.day_edit.problem()
        if problem is None and dialog.day_edit.day is not None and dialog.day_edit.day > dialog.today:
            problem = Problem("day", "compared_in_future", facts={"today": dialog.today})
        dialog.day_message.tell("block" if problem else None, problem_sentence(problem) if problem else "")
        return problem is None

    def _offer_accounts(self, compare: Compare) -> None:
        owners: dict[str, str] = {}
        for pair in compare.pairs:
            owners.setdefault(pair.compared.account, owner_names(pair)[0])
        chip = self._dialog.account_chip
        chosen = [one for one in chip.chosen() if one in owners]
        chip.blockSignals(True)
        chip.set_choices(sorted(owners.items(), key=lambda one: one[1]))
        chip.set_chosen(chosen)
        chip.blockSignals(False)

    def _list_words(self, one: ListRow) -> str:
        words = f"{one.file_name} · {formats.moment(one.at)}"
        return self.tr("{list} · signed").format(list=words) if one.signed_by else words

    def _show_strip(self, compare: Compare) -> None:
        head, count, strip = compare.head, len(compare.open_pairs), self._dialog.state_strip
        if head is None:
            strip.set_message("")
        elif count:
            words = translate("CompareHead", "%n difference(s) have no note yet.", n=count)
            strip.set_message(plain(words), [("open", self.tr("Show the first"))])
        elif head.signed_by:
            words = self.tr("Signed by {who}, {when}.")
            when = formats.moment(head.signed_at) if head.signed_at else ""
            html = plain(words).format(who=bold(head.signed_by), when=plain(when))
            strip.set_message(html, family="green", glyph="ph.check-circle")
        else:
            words = self.tr("Everything agrees or has a note: the comparison can be signed.")
            strip.set_message(plain(words), family="blue", glyph="ph.scales")
