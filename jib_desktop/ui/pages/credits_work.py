"""What somebody has to see to in the list of cloud credits, as the strip above it says it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.pages.credits_rows import row_warnings
from jib_desktop.ui.widgets.sentence import bold, plain
from jib_desktop.ui.widgets.work_strip import WorkItem
from jib_desktop.ui.words.credits import account_words, units_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("CreditsPage", text)


def work_items(rows: Sequence[CreditRow]) -> list[WorkItem]:
    """Return what has to be done: use of nobody, use that no voucher paid, cash beside credit."""
    found: list[WorkItem] = []
    for code, made in (
        ("suspense", _unknown),
        ("unallocated", _unallocated),
        ("cash_beside_credit", _cash),
    ):
        mine = [row for row in rows if any(one.code == code for one in row_warnings(row))]
        if code == "cash_beside_credit":
            mine = [row for row in mine if row.paid.credit <= 0]
        mine.sort(key=lambda row: -_size(row, code))
        found.extend(made(row) for row in mine)
    return found


def _size(row: CreditRow, code: str) -> int:
    return next(one.amount for one in row.warnings if one.code == code)


def _name(row: CreditRow) -> str:
    return leading_name(row.startup_en, row.startup_zh) or account_words(row.account)


def _unknown(row: CreditRow) -> WorkItem:
    html = plain(_tr("{amount} belongs to an unknown account")).format(
        amount=bold(units_words(row.balance.suspense, row.currency))
    )
    return WorkItem(html, _tr("Assign"), ("assign", row))


def _unallocated(row: CreditRow) -> WorkItem:
    html = plain(_tr("{amount} of {name} was paid by no voucher")).format(
        amount=bold(units_words(row.balance.unallocated, row.currency)), name=plain(_name(row))
    )
    return WorkItem(html, _tr("Open"), ("show", row))


def _cash(row: CreditRow) -> WorkItem:
    html = plain(_tr("{name} paid {cash} in cash beside {credit} of credit")).format(
        name=plain(_name(row)),
        cash=bold(units_words(row.paid.cash, row.currency)),
        credit=plain(units_words(row.balance.available, row.currency)),
    )
    return WorkItem(html, _tr("Open"), ("show", row))
