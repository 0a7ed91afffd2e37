"""Going round what waits for the person in a review: conflicts, then rows that look like another."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jib_desktop.ui.dialogs.review_cells import counted
from jib_desktop.ui.widgets.sentence import plain

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.review import ReviewDialog


class Round(QObject):
    """Leads from one open question to the next; after the last one back to the table."""

    def __init__(self, dialog: ReviewDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog

    def _now(self) -> int:
        """Return the place of the current row, -1 if it is none of the file."""
        row = self._dialog.current_row()
        return row.id.int if row is not None and row.planned is not None else -1

    def go_on(self, step: int) -> None:
        """Go to the next conflict that is open, or (-1) to the one before this."""
        dialog = self._dialog
        pairs, now = dialog.review.pairs(), (self._now(), dialog.field)
        if not pairs:
            return
        if step > 0:
            target = dialog.review.next_open(now)
        else:
            target = pairs[pairs.index(now) - 1] if now in pairs else pairs[-1]
        if target is None:
            dialog.review_table.setFocus()  # all are decided: Ctrl+Enter saves
            return
        dialog.show_whole("conflict")
        dialog.show_conflict(*target)
        dialog.panel.conflict.focus_choice()

    def show_strip(self) -> None:
        """Say above the rows how many of them look like another, and offer what can be done."""
        dialog = self._dialog
        count = len(dialog.review.alike())
        words = self.tr(
            "%n new row(s) look like one that is here or in the file and are not ticked.", "", count
        )
        links = [("first", self.tr("Decide them")), ("new", self.tr("All are new"))]
        dialog.like_strip.set_message(plain(counted(words, count)) if count else "", links if count else ())
        order = (
            *(dialog.group_list, dialog.notes_scroll, dialog.columns_link),
            *(*dialog.like_strip.links(), dialog.all_box, dialog.review_table),
        )
        for first, second in pairwise(order):  # as the eye goes: what was made later comes last by itself
            QWidget.setTabOrder(first, second)

    def act(self, target: str) -> None:
        """Follow a link of the strip."""
        dialog = self._dialog
        if target == "new":
            dialog.decisions.tick(dialog.review.alike(), True)
            dialog.review_table.setFocus()  # the link it stood on is gone
        else:
            self.first_alike()

    def first_alike(self) -> None:
        """Go to the first row that looks like another and waits."""
        self._show_alike(self._dialog.review.alike(), -1)

    def next_alike(self) -> None:
        """Go to the next one; what is said about the present one may take a moment to be reckoned."""
        now = self._now()
        self._show_alike([place for place in self._dialog.review.alike() if place != now], now)

    def _show_alike(self, alike: list[int], now: int) -> None:
        dialog = self._dialog
        if not alike:
            dialog.review_table.setFocus()
            return
        dialog.show_whole("new")
        dialog.show_conflict(next((place for place in alike if place > now), alike[0]), "")
        dialog.panel.like.focus_choice()
