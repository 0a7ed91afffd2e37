"""The foot of the list of cloud credits in words: each currency by itself, never added up."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.ui.pages.credits_rows import CreditSource, is_pressing
from jib_desktop.ui.pages.list_foot import in_foot, strong, strong_number
from jib_desktop.ui.widgets.sentence import plain
from jib_desktop.ui.words.credits import units_words

Sums = dict[str, int]  # by currency, in units


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("CreditsPage", text, None, n)


@dataclass(frozen=True, slots=True)
class CreditTotals:
    """What the foot, the strip and the tab say of the rows that are shown, and of all."""

    shown: tuple[CreditRow, ...]
    every: tuple[CreditRow, ...]
    pressing: int  # accounts that lose money, or belong to nobody, of all


def totals_of(source: CreditSource) -> CreditTotals:
    """Count and sum what a source shows."""
    every = source.snapshot.rows if source.snapshot is not None else ()
    return CreditTotals(tuple(source.rows), every, sum(is_pressing(row) for row in every))


def sums(rows: Iterable[CreditRow], units: Callable[[CreditRow], int]) -> Sums:
    """Add up an amount of rows by currency."""
    found: Sums = {}
    for row in rows:
        found[row.currency] = found.get(row.currency, 0) + units(row)
    return found


def sums_words(found: Sums) -> str:
    """Return sums one beside the other; what comes to nothing only where there is no other."""
    some = {code: units for code, units in sorted(found.items()) if units} or dict(sorted(found.items())[:1])
    return " · ".join(units_words(units, code) for code, units in some.items()) or "–"


def count_words(totals: CreditTotals, selected: int = 0) -> str:
    """Return how many startups are shown, and what belongs to nobody."""
    startups = len({row.startup_id for row in totals.shown if row.startup_id is not None})
    words = plain(QCoreApplication.translate("CreditsPage", "{count} startup(s)", None, startups))
    parts = [words.format(count=strong_number(startups))]
    if selected > 1:
        parts.append(plain(_tr("{count} selected")).format(count=strong_number(selected)))
    for text, units in (
        (_tr("Suspense {sum}"), lambda row: row.balance.suspense),
        (_tr("Unallocated {sum}"), lambda row: row.balance.unallocated),
    ):
        parts.append(plain(text).format(sum=strong(sums_words(sums(totals.every, units)))))
    return in_foot(parts)


# What the foot leaves out where there is little room, one step after the other.
SHORTER = (
    (),
    ("gross",),
    ("gross", "unpaid"),
    ("gross", "unpaid", "credit"),
    ("gross", "unpaid", "credit", "cash"),
)


def sum_parts(rows: Sequence[CreditRow]) -> dict[str, str]:
    """Return gross, by credit, in cash, unpaid and balance of rows, each as rich text by its name."""
    lines: tuple[tuple[str, str, Callable[[CreditRow], int]], ...] = (
        ("gross", _tr("Gross {sum}"), lambda row: row.paid.gross),
        ("credit", _tr("By credit {sum}"), lambda row: row.paid.credit),
        ("cash", _tr("In cash {sum}"), lambda row: row.paid.cash),
        ("unpaid", _tr("Unpaid {sum}"), lambda row: row.paid.unpaid),
        ("balance", _tr("Balance {sum}"), lambda row: row.balance.available),
    )
    return {
        name: plain(words).format(sum=strong(sums_words(sums(rows, units)))) for name, words, units in lines
    }


def sum_words(parts: Mapping[str, str], without: Collection[str] = ()) -> str:
    """Return the sums in one line, but for what is left out."""
    return in_foot(words for name, words in parts.items() if name not in without)
