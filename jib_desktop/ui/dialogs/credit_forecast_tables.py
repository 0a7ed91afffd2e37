"""The columns of the lists beside the forecast: warnings, use of a month, vouchers, estimates."""

from __future__ import annotations

from typing import Any

from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.ui.dialogs.credit_forecast_figures import UsePart, VoucherPart
from jib_desktop.ui.dialogs.credit_forecast_sums import EstimatePart, WarningPart, is_pressing
from jib_desktop.ui.dialogs.credit_forecast_words import pool_word, short_warning, state_word
from jib_desktop.ui.names import both_names
from jib_desktop.ui.table.columns import Amount, Column, Remark, Status
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words.credits import cents_of, units_words

_GLYPHS = {
    "cash_beside_credit": "ph.warning-fill", "expiring": "ph.calendar-x", "no_final_bill": "ph.receipt",
    "suspense": "ph.question",
}  # fmt: skip


def _names(one: Any) -> tuple[str, str]:
    found = both_names(one.startup_en, one.startup_zh)
    return found if found[0] else (one.account, "")


def _row_names(row: CreditRow) -> tuple[str, str]:
    return (pool_word(), "") if row.is_pool else _names(row)


def _voucher_names(one: VoucherPart) -> tuple[str, str]:
    return _row_names(one.row) if one.row is not None else _names(one)


def _amount(units: int, currency: str) -> Amount | None:
    return Amount(cents_of(units, currency), currency) if units else None


def warning_columns() -> list[Column]:
    """Return the columns of what has to be seen to."""
    return [
        Column(
            "startup", lambda: translate("CreditOutlook", "Startup"), lambda one: _row_names(one.row),
            "names", width=140, sorts=False, stretches=True,
        ),
        Column(
            "warning", lambda: translate("CreditOutlook", "What"), _warning, "badge", width=236, sorts=False,
        ),
        Column(
            "amount", lambda: translate("CreditOutlook", "Amount"), _warning_amount, "note", width=112,
            sorts=False,
        ),
    ]  # fmt: skip


def _warning(one: WarningPart) -> Status:
    glyph = _GLYPHS.get(one.warning.code, "ph.warning")
    family = "red" if is_pressing(one) else "amber"
    return Status(short_warning(one.warning), glyph, family, filled=False)


def _warning_amount(one: WarningPart) -> Remark | None:
    if not one.warning.amount:
        return None
    family = "red" if is_pressing(one) else "text"
    return Remark(units_words(one.warning.amount, one.row.currency), family, bold=True)


def use_columns() -> list[Column]:
    """Return the columns of what a month is made of."""
    return [
        Column(
            "startup", lambda: translate("CreditOutlook", "Startup"), lambda one: _row_names(one.row),
            "names", width=140, sorts=False, stretches=True,
        ),
        Column(
            "credit", lambda: translate("CreditOutlook", "By credit"),
            lambda one: _amount(one.credit, one.row.currency), "amount", width=116, sorts=False,
        ),
        Column("cash", lambda: translate("CreditOutlook", "In cash"), _cash, "note", width=116, sorts=False),
        Column(
            "state", lambda: translate("CreditOutlook", "Bill"), lambda one: state_word(one.state), "text",
            width=96, sorts=False,
        ),
    ]  # fmt: skip


def _cash(one: UsePart) -> Remark | None:
    if not one.cash:
        return None
    # Money beside credit, or that is still to be had: both want a look.
    looks = one.state == "expected" or one.row.balance.available > 0
    words = units_words(one.cash, one.row.currency)
    return Remark(words, "amber", "ph.warning") if looks else Remark(words)


def voucher_columns() -> list[Column]:
    """Return the columns of vouchers: what is left, and what of it lapses."""
    return [
        Column(
            "startup", lambda: translate("CreditOutlook", "Startup"), _voucher_names, "names", width=110,
            sorts=False, stretches=True,
        ),
        Column(
            "voucher", lambda: translate("CreditOutlook", "Voucher"), lambda one: one.voucher, width=108,
            sorts=False, yields=1,
        ),
        Column(
            "expires_on", lambda: translate("CreditOutlook", "Until"), lambda one: one.expires_on, "day",
            width=114, sorts=False,
        ),
        Column(
            "left", lambda: translate("CreditOutlook", "Left"), lambda one: _amount(one.left, one.currency),
            "amount", width=108, sorts=False,
        ),
        Column(
            "lapses", lambda: translate("CreditOutlook", "Lapses"), _lapses, "note", width=120, sorts=False,
        ),
    ]  # fmt: skip


def _lapses(one: VoucherPart) -> Remark | None:
    if one.lapses is None:
        return Remark(translate("CreditOutlook", "unknown"), "text_2")
    if not one.lapses:
        return None
    return Remark(units_words(one.lapses, one.currency), "amber", "ph.calendar-x" if one.left else "")


def estimate_columns() -> list[Column]:
    """Return the columns of what files say that book nothing."""
    return [
        Column(
            "startup", lambda: translate("CreditOutlook", "Startup"), lambda one: _names(one.estimate),
            "names", width=140, sorts=False, stretches=True,
        ),
        Column(
            "source", lambda: translate("CreditOutlook", "From"), _source, "text", width=84, sorts=False,
        ),
        Column(
            "payable", lambda: translate("CreditOutlook", "Payable"),
            lambda one: _amount(one.estimate.payable, one.estimate.currency), "amount", width=116,
            sorts=False,
        ),
        Column(
            "credit", lambda: translate("CreditOutlook", "By credit"),
            lambda one: _amount(one.estimate.credit, one.estimate.currency), "amount", width=116,
            sorts=False,
        ),
    ]  # fmt: skip


def _source(one: EstimatePart) -> str:
    return "FOCUS" if one.estimate.generation == "focus" else one.estimate.generation
