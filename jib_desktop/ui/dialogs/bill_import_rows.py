"""The rows of a bill before it is booked: accounts by what becomes of them, and what is the matter."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from jib_desktop.rules.problems import Problem
from jib_desktop.rules.search import folded
from jib_desktop.services.credits_bills import BillPlan, PlannedAccount
from jib_desktop.ui.dialogs.bill_import_work import BillPreview, ProductUse, key_of
from jib_desktop.ui.names import both_names
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.table.columns import Column, Kind, Remark, Status
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import bill_import as words
from jib_desktop.ui.words.credits import units_words

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
ABOUT_ROWS: tuple[Group, ...] = ("problem", "check")  # what they list are rows of the file, not accounts
MOST_SHOWN = 5_000  # problems that are listed; who has more needs another file
_NOTHING = "–"


@dataclass(frozen=True)
class AccountLine:
    """An account, month and currency of a bill."""

    id: uuid.UUID
    group: Group
    planned: PlannedAccount
    products: tuple[ProductUse, ...]
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

    @property
    def searched(self) -> str:
        """What it is found by."""
        one = self.planned
        lots = " ".join(lot.voucher for lot in one.lots)
        products = " ".join(use.product for use in self.products)
        return folded(f"{one.startup_en} {one.startup_zh} {one.account} {one.month} {lots} {products}")


@dataclass(frozen=True)
class ProblemLine:
    """Something that is the matter with a row of the file, or with the file."""

    id: uuid.UUID
    problem: Problem

    @property
    def group(self) -> Group:
        """Whether it blocks or is only to be looked at."""
        return "problem" if self.problem.blocks else "check"

    @property
    def searched(self) -> str:
        """What it is found by."""
        facts = self.problem.facts
        return folded(f"{facts.get('row', '')} {facts.get('header', '')} {facts.get('value', '')}")


Line = AccountLine | ProblemLine


def lines_of(preview: BillPreview) -> list[AccountLine]:
    """Return the accounts, those that need somebody first."""
    found = []
    for place, one in enumerate(preview.plan.accounts):
        owner = preview.assigned.get(one.account)
        found.append(
            AccountLine(
                uuid.UUID(int=place + 1), group_of(preview.plan, one), one,
                preview.products.get(key_of(one), ()), owner.name if owner else "",
            )
        )  # fmt: skip
    order = list(SIGNS)
    return sorted(found, key=lambda line: (order.index(line.group), -abs(line.planned.delta)))


def problem_lines(problems: Sequence[Problem]) -> list[ProblemLine]:
    """Return what is the matter, what blocks first, then by row."""
    ranked = sorted(problems, key=lambda one: (not one.blocks, _row(one)))
    return [ProblemLine(uuid.UUID(int=place + 1), one) for place, one in enumerate(ranked[:MOST_SHOWN])]


def _row(problem: Problem) -> int:
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


def fitting(lines: Iterable[Line], group: Group | None, text: str) -> list[Line]:
    """Return the lines of a group that hold every word; without a group, the accounts."""
    parts = folded(text).split()
    return [
        one
        for one in lines
        if (one.group == group if group else one.group not in ABOUT_ROWS)
        and all(part in one.searched for part in parts)
    ]


# --- columns ---


def _column(
    key: str, title: Callable[[], str], value: Callable[[Any], Any], kind: Kind, width: int, **more: Any
) -> Column:
    return Column(key, title, value, kind, width, sorts=False, **more)


def _money(name: str, line: AccountLine) -> Remark | None:
    amount = getattr(line.planned, name)
    return Remark(units_words(amount, line.planned.currency)) if amount else None


def _who(line: AccountLine) -> tuple[str, str]:
    return line.names


def _before(line: AccountLine) -> Remark | None:
    one = line.planned
    before = one.credit - one.delta
    return Remark(units_words(before, one.currency)) if before else None


def _difference(line: AccountLine) -> Remark | None:
    one = line.planned
    if not one.delta:
        return None
    return Remark(words.signed(one.delta, one.currency), "text", bold=True)


def fate(line: AccountLine) -> Status:
    """Return what becomes of an account, as it is drawn."""
    glyph, family = SIGNS[line.group]
    if line.group == "unknown":
        text = translate("BillImport", "Into suspense")
        return Status(text if line.planned.delta else translate("BillImport", "In suspense"), glyph, family)
    if line.group == "estimate":
        return Status(translate("BillImport", "Not posted"), glyph, family, filled=False)
    return Status(words.fate_words(line.planned), glyph, family, filled=line.group == "open")


def account_columns(*, is_estimate: bool, months: int) -> tuple[Column, ...]:
    """Return the columns of accounts: of a bill that is booked, or of an estimate."""
    t = translate
    head = (
        _column("names", lambda: t("BillImport", "Startup"), _who, "names", 150, stretches=True, least=104),
        _column(
            "account", lambda: t("BillImport", "Account"), lambda line: line.planned.account, "text", 142,
            yields=3,
        ),
        _column(
            "month", lambda: t("BillImport", "Month"), lambda line: words.month_short(line.planned.month),
            "text", 84, shown=months > 1,
        ),
    )  # fmt: skip
    gross = _column("gross", lambda: t("BillImport", "Gross"), partial(_money, "gross"), "note", 96, yields=2)
    end = _column("fate", lambda: t("BillImport", "What happens"), fate, "badge", 184, least=150)
    if is_estimate:
        payable = _column(
            "payable", lambda: t("BillImport", "Payable"), partial(_money, "payable"), "note", 104
        )
        credit = _column(
            "credit", lambda: t("BillImport", "Credit, estimated"), partial(_money, "credit"), "note", 128
        )
        return (*head, gross, payable, credit, end)
    return (
        *head,
        gross,
        _column("cash", lambda: t("BillImport", "In cash"), partial(_money, "cash"), "note", 92, yields=1),
        _column("unpaid", lambda: t("BillImport", "Unpaid"), partial(_money, "unpaid"), "note", 84, yields=4),
        _column("before", lambda: t("BillImport", "Posted so far"), _before, "note", 104),
        _column("credit", lambda: t("BillImport", "By credit"), partial(_money, "credit"), "note", 96),
        _column("delta", lambda: t("BillImport", "Difference"), _difference, "note", 104),
        end,
    )


def problem_columns() -> tuple[Column, ...]:
    """Return the columns of what is the matter with rows."""
    t = translate
    return (
        _column("level", lambda: "", _level, "badge", 44, least=44),
        _column("row", lambda: t("BillImport", "Row"), lambda line: _row(line.problem) or None, "number", 72),
        _column("header", lambda: t("BillImport", "Column"), _header, "text", 132),
        _column("value", lambda: t("BillImport", "Stands there"), _fact("value"), "text", 150),
        _column(
            "what", lambda: t("BillImport", "What is the matter"),
            lambda line: problem_sentence(line.problem), "text", 300, stretches=True,
        ),
    )  # fmt: skip


def _fact(name: str) -> Callable[[ProblemLine], str]:
    return lambda line: str(line.problem.facts.get(name, ""))


def _header(line: ProblemLine) -> str:
    header = str(line.problem.facts.get("header", ""))
    own = {"price": translate("BillImport", "Price"), "payment": translate("BillImport", "Payment")}
    return own.get(header, header)


def _level(line: ProblemLine) -> Status:
    glyph, family = SIGNS[line.group]
    return Status("", glyph, family, filled=False)
