"""The columns of a list of vouchers before it is taken in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from jib_desktop.ui.dialogs.voucher_import_lines import SIGNS, VoucherLine
from jib_desktop.ui.table.columns import Column, Kind, Remark, Status
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import voucher_import as words
from jib_desktop.ui.words.bill_import import signed
from jib_desktop.ui.words.credits import units_words


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
    return Remark(signed(compared.difference, line.currency), "amber" if is_off else "text_2", bold=is_off)


def _status(line: VoucherLine) -> str:
    if line.planned is None:
        return ""
    return words.status_word(line.planned.voucher.status)


def voucher_columns() -> tuple[Column, ...]:
    """Return the columns of vouchers."""
    t = translate
    return (
        _column("number", lambda: t("VoucherImport", "Voucher"), lambda line: line.number, "text", 124),
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
            "last_day", lambda: t("VoucherImport", "Valid until"), lambda line: line.last_day, "day", 116
        ),
        _column("fate", lambda: t("VoucherImport", "What happens"), fate, "badge", 132, least=110),
    )  # fmt: skip
