"""The foot of the list of contracts in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from jib_desktop.rules.contracts import IN_FORCE
from jib_desktop.rules.contracts_life import DECIDE_WITHIN
from jib_desktop.services.contracts import ContractRow, Totals
from jib_desktop.ui import formats
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.sentence import bold, plain

_GAP = "&nbsp;" * 6


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContractsPage", text)


def _strong(words: str) -> str:
    return bold(words, "text")


def _quiet(parts: Iterable[str]) -> str:
    return f'<span style="color:$text_2">{_GAP.join(parts)}</span>'


def count_words(totals: Totals, selected: int = 0) -> str:
    """Return how many are shown of all, how many of these need a decision, how many are selected."""
    shown = plain(_tr("{shown} contracts of {total}"))
    parts = [shown.format(shown=_strong(formats.number(totals.shown)), total=formats.number(totals.all))]
    if totals.to_decide:
        words = plain(_tr("{count} need a decision within {days} days"))
        parts.append(words.format(count=_strong(formats.number(totals.to_decide)), days=DECIDE_WITHIN))
    if selected > 1:
        chosen = plain(_tr("{count} selected"))
        parts.append(chosen.format(count=_strong(formats.number(selected))))
    return _quiet(parts)


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
    return _quiet(plain(words).format(sum=_strong(value)) for words, value in lines)


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


def waiting_words(count: int) -> str:
    """Return how many contracts need a decision, for the first page."""
    words = translate("Contract", "%n contract(s) need a decision within {days} days", n=count)
    return words.format(days=DECIDE_WITHIN)
