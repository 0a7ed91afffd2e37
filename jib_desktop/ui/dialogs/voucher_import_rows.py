"""The vouchers of a list before it is taken in: new ones, known ones and how they compare, others."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Literal

from jib_desktop.rules.credits_vouchers import Compared
from jib_desktop.rules.search import folded
from jib_desktop.services.credits_vouchers import PlannedVoucher
from jib_desktop.ui.dialogs.bill_import_rows import ProblemLine
from jib_desktop.ui.dialogs.bill_import_work import VoucherPreview
from jib_desktop.ui.table.columns import Column, Kind, Remark, Status
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import voucher_import as words
from jib_desktop.ui.words.credits import units_words

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
ABOUT_ROWS: tuple[Group, ...] = ("problem", "check")


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


def lines_of(preview: VoucherPreview) -> list[VoucherLine]:
    """Return the vouchers, those that need somebody first."""
    found: list[_Found] = []
    for one in preview.plan.vouchers:
        compared = preview.compared.get(one.voucher.number)
        owner = preview.names.get(one.account, "")
        if one.account in preview.assigned:
            owner = preview.assigned[one.account].name
        found.append((_group(one, compared), one, compared, one.account, one.currency, owner))
    for ours in preview.only_ours:
        name = preview.names.get(ours.account, "")
        found.append(("only_ours", None, ours, ours.account, ours.currency, name))
    order = list(SIGNS)
    found.sort(key=lambda line: order.index(line[0]))
    return [VoucherLine(uuid.UUID(int=place + 1), *line) for place, line in enumerate(found)]


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


def fate(line: VoucherLine) -> Status:
    """Return what becomes of a voucher, as it is drawn."""
    glyph, family = SIGNS[line.group]
    loud = line.group in ("nobody", "differs")
    return Status(words.fate_words(line.group), glyph, family, filled=loud)


# --- columns ---


def _column(
    key: str, title: Callable[[], str], value: Callable[[Any], Any], kind: Kind, width: int, **more: Any
) -> Column:
    return Column(key, title, value, kind, width, sorts=False, **more)


def _money(name: str, line: VoucherLine) -> Remark | None:
    if line.planned is None:
        return None
    return Remark(units_words(getattr(line.planned.voucher, name), line.currency))


def _ours(line: VoucherLine) -> Remark | None:
    compared = line.compared
    if compared is None or compared.lot_id is None:
        return None
    return Remark(units_words(compared.our_balance, line.currency))


def _difference(line: VoucherLine) -> Remark | None:
    compared = line.compared
    if compared is None or compared.lot_id is None or not compared.difference:
        return None
    is_off = line.group in ("differs", "only_ours")
    return Remark(words.difference(compared, line.currency), "amber" if is_off else "text_2", bold=is_off)


def _status(line: VoucherLine) -> str:
    if line.planned is None:
        return ""
    return words.status_word(line.planned.voucher.status)


def voucher_columns() -> tuple[Column, ...]:
    """Return the columns of vouchers."""
    t = translate
    return (
        _column("number", lambda: t("VoucherImport", "Voucher"), lambda line: line.number, "text", 128),
        _column(
            "owner", lambda: t("VoucherImport", "Startup"), lambda line: line.owner or line.account, "text",
            124, stretches=True, least=96,
        ),
        _column("status", lambda: t("VoucherImport", "State"), _status, "text", 88, yields=2),
        _column("face", lambda: t("VoucherImport", "Face value"), partial(_money, "face"), "note", 100),
        _column("balance", lambda: t("VoucherImport", "Left there"), partial(_money, "balance"), "note", 100),
        _column("ours", lambda: t("VoucherImport", "Left here"), _ours, "note", 100),
        _column("difference", lambda: t("VoucherImport", "Difference"), _difference, "note", 96, yields=1),
        _column(
            "last_day", lambda: t("VoucherImport", "Valid until"), lambda line: line.last_day, "day", 104
        ),
        _column("fate", lambda: t("VoucherImport", "What happens"), fate, "badge", 152, least=124),
    )  # fmt: skip
