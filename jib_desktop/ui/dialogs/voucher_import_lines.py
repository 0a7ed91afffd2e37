"""The vouchers of a list before it is taken in: new ones, known ones and how they compare, others."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from jib_desktop.rules.credits_vouchers import Compared
from jib_desktop.rules.search import folded
from jib_desktop.services.credits_vouchers import PlannedVoucher, VoucherPlan
from jib_desktop.ui.dialogs.bill_import_lines import ProblemLine
from jib_desktop.ui.texts import translate

Group = Literal["problem", "nobody", "new", "differs", "agrees", "cancelled", "only_ours", "check"]
# Group → sign and family, in the order in which one looks at them.
SIGNS: dict[Group, tuple[str, str]] = {
    "problem": ("ph.x-circle", "red"),
    "nobody": ("ph.question", "amber"),
    "differs": ("ph.scales", "amber"),
    "new": ("ph.plus-circle", "blue"),
    "agrees": ("ph.equals", "grey"),
    "cancelled": ("ph.prohibit", "grey"),
    "only_ours": ("ph.database", "grey"),
    "check": ("ph.info", "grey"),
}


@dataclass(frozen=True)
class VoucherLine:
    """A voucher of the list, of our ledger, or of both."""

    id: uuid.UUID
    group: Group
    planned: PlannedVoucher | None
    compared: Compared | None
    account: str
    currency: str
    owner: str  # the startup, as far as it is known

    @property
    def number(self) -> str:
        """The number of the voucher."""
        if self.planned is not None:
            return self.planned.voucher.number
        return self.compared.number if self.compared is not None else ""

    @property
    def last_day(self) -> date | None:
        """Its last day by the list, or by our ledger."""
        if self.planned is not None:
            return self.planned.voucher.expires_on
        return self.compared.our_last if self.compared is not None else None

    @property
    def searched(self) -> str:
        """What it is found by."""
        return folded(f"{self.number} {self.account} {self.owner}")


Line = VoucherLine | ProblemLine
_Found = tuple[Group, PlannedVoucher | None, Compared | None, str, str, str]


def lines_of(
    plan: VoucherPlan, compared: Iterable[Compared], names: Mapping[str, str]
) -> tuple[VoucherLine, ...]:
    """Return the vouchers, those that need somebody first; `names`: the startup of each account."""
    pairs = {one.number: one for one in compared if one.group != "only_ours"}
    found: list[_Found] = []
    for one in plan.vouchers:
        pair = pairs.get(one.voucher.number)
        found.append((_group(one, pair), one, pair, one.account, one.currency, names.get(one.account, "")))
    for ours in compared:
        if ours.group == "only_ours":
            name = names.get(ours.account, "")
            found.append(("only_ours", None, ours, ours.account, ours.currency, name))
    order = list(SIGNS)
    found.sort(key=lambda line: order.index(line[0]))
    return tuple(VoucherLine(uuid.UUID(int=place + 1), *line) for place, line in enumerate(found))


def _group(one: PlannedVoucher, compared: Compared | None) -> Group:
    if one.verdict == "known":
        return "differs" if compared is not None and compared.group == "differs" else "agrees"
    verdicts: dict[str, Group] = {"new": "new", "cancelled": "cancelled"}
    return verdicts.get(one.verdict, "nobody")


def group_word(group: Group) -> str:
    """Return the name of a group."""
    found = {
        "problem": translate("BillImport", "Cannot be read"),
        "nobody": translate("VoucherImport", "Of nobody we know"),
        "new": translate("VoucherImport", "To be granted"),
        "differs": translate("VoucherImport", "Known, differs"),
        "agrees": translate("VoucherImport", "Known, agrees"),
        "cancelled": translate("VoucherImport", "Cancelled"),
        "only_ours": translate("VoucherImport", "Only in our ledger"),
        "check": translate("BillImport", "To look at"),
    }
    return found[group]
