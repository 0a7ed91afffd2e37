"""The columns of a list of vouchers before it is taken in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from jib_desktop.ui.dialogs.voucher_import_lines import SIGNS, VoucherLine
from jib_desktop.ui.table.columns import Column, Kind, Remark, Status
from jib_desktop.ui.words import voucher_import as words
from jib_desktop.ui.words.bill_import import signed
from jib_desktop.ui.words.credits import units_words


def fate(line: VoucherLine) -> Status:
    """Return what becomes of a voucher, as it is drawn."""
    glyph, family = SIGNS[line.group]
    loud = line.group in ("nobody", "differs")
    return Status(words.fate_words(line.group), glyph, family, filled=loud)


# --- columns ---


def _column(key: str, value: Callable[[Any], Any], kind: Kind, width: int, **more: Any) -> Column:
    return Column(key, partial(words.column_title, key), value, kind, width, sorts=False, **more)


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


def _number(line: VoucherLine) -> str:
    return line.number


def _owner(line: VoucherLine) -> str:
    return line.owner or line.account


def _last_day(line: VoucherLine) -> date | None:
    return line.last_day


def voucher_columns() -> tuple[Column, ...]:
    """Return the columns of vouchers."""
    return (
        _column("number", _number, "text", 124),
        _column("owner", _owner, "text", 124, stretches=True, least=96),
        _column("status", _status, "text", 88, yields=5),
        _column("face", partial(_money, "face"), "note", 112),
        _column("balance", partial(_money, "balance"), "note", 112, yields=1),
        _column("ours", _ours, "note", 112, yields=4),
        _column("difference", _difference, "note", 120, yields=2),
        _column("last_day", _last_day, "day", 116, yields=3),
        _column("fate", fate, "badge", 146, least=110),
    )
