"""The rows of a bill before it is booked: accounts by what becomes of them, and what is the matter.

They are made beside the window, in the thread that reads the file.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from jib_desktop.rules.credits_bills import BillFile
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.search import folded
from jib_desktop.services.credits_bills import BillPlan, PlannedAccount
from jib_desktop.ui.names import both_names
from jib_desktop.ui.texts import translate

Group = Literal["problem", "unknown", "open", "post", "same", "estimate", "check"]
# Group → sign and family, in the order in which one looks at them.
SIGNS: dict[Group, tuple[str, str]] = {
    "problem": ("ph.x-circle", "red"),
    "unknown": ("ph.question", "amber"),
    "open": ("ph.warning", "amber"),
    "post": ("ph.plus-circle", "blue"),
    "estimate": ("ph.trend-up", "violet"),
    "same": ("ph.equals", "grey"),
    "check": ("ph.scales", "amber"),
}
ABOUT_ROWS = ("problem", "check")  # groups of what is the matter with rows of the file, whatever it is of
MOST_SHOWN = 5_000  # problems that are listed; who has more needs another file


@dataclass(frozen=True, slots=True)
class Owner:
    """To whom a person gives an account that nobody knew; written with the file it came in."""

    startup_id: uuid.UUID
    name: str
    currency: str = "CNY"


Assigned = Mapping[str, Owner]  # account → owner


@dataclass(frozen=True, slots=True)
class ProductUse:
    """What an account used of a product, in units."""

    product: str
    gross: int
    payable: int
    credit: int


PlaceKey = tuple[str, str, str]  # account, month, currency


@dataclass(frozen=True)
class AccountLine:
    """An account, month and currency of a bill."""

    id: uuid.UUID
    group: Group
    planned: PlannedAccount
    products: tuple[ProductUse, ...]
    searched: str = ""  # what it is found by
    given_to: str = ""  # the startup that gets the account with this import

    @property
    def names(self) -> tuple[str, str]:
        """Both names of the startup, or what there is instead."""
        one = self.planned
        if not one.is_known:
            return one.account, translate("BillImport", "unknown", "of an account")
        if not (one.startup_en or one.startup_zh):
            return (self.given_to or translate("BillImport", "Pool of the base"), "")
        return both_names(one.startup_en, one.startup_zh)


@dataclass(frozen=True)
class ProblemLine:
    """Something that is the matter with a row of the file, or with the file."""

    id: uuid.UUID
    problem: Problem
    searched: str = ""  # what it is found by

    @property
    def group(self) -> Group:
        """Whether it blocks or is only to be looked at."""
        return "problem" if self.problem.blocks else "check"


Line = AccountLine | ProblemLine


def lines_of(plan: BillPlan, assigned: Assigned) -> tuple[AccountLine, ...]:
    """Return the accounts, those that need somebody first."""
    products = _products(plan.bill)
    found = []
    for place, one in enumerate(plan.accounts):
        uses = products.get((one.account, one.month, one.currency), ())
        owner = assigned.get(one.account)
        found.append(
            AccountLine(
                uuid.UUID(int=place + 1), group_of(plan, one), one, uses, _searched(one, uses),
                owner.name if owner else "",
            )
        )  # fmt: skip
    order = list(SIGNS)
    return tuple(sorted(found, key=lambda line: (order.index(line.group), -abs(line.planned.delta))))


def _searched(one: PlannedAccount, uses: Sequence[ProductUse]) -> str:
    lots = " ".join(lot.voucher for lot in one.lots)
    products = " ".join(use.product for use in uses)
    return folded(f"{one.startup_en} {one.startup_zh} {one.account} {one.month} {lots} {products}")


def problem_lines(problems: Sequence[Problem]) -> tuple[ProblemLine, ...]:
    """Return what is the matter, what blocks first, then by row."""
    ranked = sorted(problems, key=lambda one: (not one.blocks, row_of(one)))
    found = []
    for place, one in enumerate(ranked[:MOST_SHOWN]):
        words = " ".join(str(one.facts.get(name, "")) for name in ("row", "header", "value", "account"))
        found.append(ProblemLine(uuid.UUID(int=place + 1), one, folded(words)))
    return tuple(found)


def _products(bill: BillFile) -> dict[PlaceKey, tuple[ProductUse, ...]]:
    """Return what every account used of each product, largest first."""
    sums: dict[PlaceKey, dict[str, list[int]]] = {}
    for key, amounts in bill.sums.items():
        owner, month, currency, code, name = key[1], key[2], key[3], key[5], key[6]
        mine = sums.setdefault((owner, month, currency), {}).setdefault(name or code, [0, 0, 0])
        for column, amount in enumerate((amounts[1], amounts[4], amounts[9])):
            mine[column] += amount
    return {
        place: tuple(
            sorted(
                (ProductUse(product, *three) for product, three in by_product.items()),
                key=lambda one: (-abs(one.credit), -abs(one.payable), one.product),
            )
        )
        for place, by_product in sums.items()
    }


def row_of(problem: Problem) -> int:
    """Return the row a problem is about, 0 for the file as a whole."""
    row = problem.facts.get("row")
    return row if isinstance(row, int) else 0


def group_of(plan: BillPlan, one: PlannedAccount) -> Group:
    """Return what becomes of an account."""
    if plan.is_estimate:
        return "estimate"
    if not one.is_known:
        return "unknown"
    if one.unallocated > 0:
        return "open"
    return "post" if one.delta or one.lots or one.rounding else "same"


def group_word(group: Group) -> str:
    """Return the name of a group."""
    found = {
        "problem": translate("BillImport", "Cannot be read"),
        "unknown": translate("BillImport", "Unknown accounts"),
        "open": translate("BillImport", "No voucher left"),
        "post": translate("BillImport", "Paid by vouchers"),
        "estimate": translate("BillImport", "Estimates"),
        "same": translate("BillImport", "As posted"),
        "check": translate("BillImport", "To look at"),
    }
    return found[group]


def fitting(lines: Iterable[Any], group: str, text: str) -> list[Any]:
    """Return the lines of a group (empty: all) that hold every word."""
    parts = folded(text).split()
    return [
        one
        for one in lines
        if (not group or one.group == group) and all(part in one.searched for part in parts)
    ]
