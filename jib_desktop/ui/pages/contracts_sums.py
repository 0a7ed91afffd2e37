"""The foot of the list of contracts in words."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from sqlalchemy.orm import Session

from jib_desktop.rules.contracts import IN_FORCE
from jib_desktop.rules.contracts_life import DECIDE_WITHIN
from jib_desktop.services import contracts
from jib_desktop.services.contracts import ContractRow, Totals
from jib_desktop.ui import formats
from jib_desktop.ui.pages.list_foot import in_foot, strong, strong_number
from jib_desktop.ui.widgets.sentence import plain

_PIECE = 500


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContractsPage", text)


def count_words(totals: Totals, selected: int = 0) -> str:
    """Return how many are shown of all, how many of these need a decision, how many are selected."""
    shown = plain(_tr("{shown} contracts of {total}"))
    parts = [shown.format(shown=strong_number(totals.shown), total=formats.number(totals.all))]
    if totals.to_decide:
        words = plain(_tr("{count} need a decision within {days} days"))
        parts.append(words.format(count=strong_number(totals.to_decide), days=DECIDE_WITHIN))
    if selected > 1:
        chosen = plain(_tr("{count} selected"))
        parts.append(chosen.format(count=strong_number(selected)))
    return in_foot(parts)


def amounts(sums: Mapping[str, int]) -> str:
    """Return sums by currency in one line; nothing is a dash."""
    shown = [formats.amount(cents, currency) for currency, cents in sorted(sums.items()) if cents]
    return " + ".join(shown) or "–"


def sum_words(desks: int, fees: Mapping[str, int], deposits: Mapping[str, int]) -> str:
    """Return desks, fees and deposits of the contracts in force that are shown or selected."""
    lines = (
        (_tr("Desks promised {sum}"), formats.number(desks)),
        (_tr("Fees per month {sum}"), amounts(fees)),
        (_tr("Deposits {sum}"), amounts(deposits)),
    )
    return in_foot(plain(words).format(sum=strong(value)) for words, value in lines)


def sums_of(rows: Iterable[ContractRow]) -> tuple[int, dict[str, int], dict[str, int]]:
    """Add up desks, fees and deposits of selected contracts that are in force."""
    desks = 0
    fees: dict[str, int] = {}
    deposits: dict[str, int] = {}
    for row in rows:
        if row.state in IN_FORCE:
            desks += row.desks
            fees[row.currency] = fees.get(row.currency, 0) + row.fee_cents
            deposits[row.currency] = deposits.get(row.currency, 0) + row.deposit_cents
    return desks, fees, deposits


def selected_sums(
    session: Session, ids: Sequence[uuid.UUID], today: date
) -> tuple[int, dict[str, int], dict[str, int]]:
    """Add up selected contracts as they stand on a day."""
    parts = (ids[start : start + _PIECE] for start in range(0, len(ids), _PIECE))
    return sums_of(row for part in parts for row in contracts.list_rows(session, part, today))
