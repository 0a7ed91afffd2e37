"""Columns of the list of cloud credits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.ui import formats
from jib_desktop.ui.names import both_names
from jib_desktop.ui.pages.credits_rows import Listed, lapses_soon
from jib_desktop.ui.table.columns import Column, Kind, Remark
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words.credits import account_words, month_words, short_units, units_words

RUNS_OUT_SOON = 60  # days
_TO_COME = Remark("…", "text_2")  # what is still being read
_WITHOUT_YEAR = 300  # days ahead in which a day needs no year


def title(key: str) -> str:
    """Return the word above a column."""
    words = {
        "startup": translate("CreditColumns", "Startup"),
        "gross": translate("CreditColumns", "Gross"),
        "by_credit": translate("CreditColumns", "By credit"),
        "in_cash": translate("CreditColumns", "In cash"),
        "unpaid": translate("CreditColumns", "Unpaid"),
        "balance": translate("CreditColumns", "Balance"),
        "runs_out": translate("CreditColumns", "Runs out on"),
        "lapses": translate("CreditColumns", "Lapses unused"),
        "bill": translate("CreditColumns", "Bill"),
        "account": translate("CreditColumns", "Cloud account"),
        "currency": translate("CreditColumns", "Currency"),
        "granted": translate("CreditColumns", "Granted"),
        "used": translate("CreditColumns", "Used so far"),
        "lapsed": translate("CreditColumns", "Lapsed"),
        "open": translate("CreditColumns", "Paid by nobody"),
    }
    return words[key]


def row_names(row: CreditRow) -> tuple[str, str]:
    """Return what a row is called: the names of the startup, the pool, or that nobody knows the account."""
    if row.startup_id is not None:
        return both_names(row.startup_en, row.startup_zh)
    number = account_words(row.account)
    if row.is_pool:
        return translate("CreditColumns", "Pool of the base"), number
    return translate("CreditColumns", "Unknown account"), number


def _amount(units: Callable[[CreditRow], int]) -> Callable[[Listed], Remark | None]:
    def value(one: Listed) -> Remark | None:
        found = units(one.row)
        return Remark(units_words(found, one.row.currency)) if found else None

    return value


def in_cash(row: CreditRow) -> Remark | None:
    """Return what was paid in cash: alarming where credit remains, most of all where none of it was used."""
    if not row.paid.cash:
        return None
    words = units_words(row.paid.cash, row.currency)
    if not row.is_whole or row.balance.available <= 0 or row.paid.cash < 0:
        return Remark(words)
    if row.paid.credit <= 0:
        return Remark(words, "red", "ph.warning-fill", bold=True)
    return Remark(words, "amber", "ph.warning")


def _unpaid(row: CreditRow) -> Remark | None:
    return (
        Remark(units_words(row.paid.unpaid, row.currency), "amber", "ph.warning") if row.paid.unpaid else None
    )


def _balance(row: CreditRow) -> Remark:
    if not row.is_whole:
        return _TO_COME
    return Remark(units_words(row.balance.available, row.currency), bold=True)


def runs_out(row: CreditRow, today: date) -> Remark | None:
    """Return when credit runs out; soon is amber, over is red."""
    if not row.is_whole:
        return _TO_COME
    if row.balance.available <= 0:
        if row.balance.granted <= 0:
            return None
        return Remark(translate("CreditColumns", "out of credit"), "red", "ph.warning")
    if row.is_pool or row.forecast.burn is None:
        return None
    if row.forecast.burn <= 0 or row.forecast.runs_out_on is None:
        return Remark(translate("CreditColumns", "not in use"), "text_2")
    words = formats.day(row.forecast.runs_out_on)
    if row.forecast.runs_out_on <= today + timedelta(days=RUNS_OUT_SOON):
        return Remark(words, "amber", "ph.warning")
    return Remark(words)


def lapses(row: CreditRow, today: date) -> Remark | None:
    """Return how much lapses unused, and after which day; far ahead the month is enough."""
    if not row.is_whole:
        return _TO_COME
    if row.lapses is None:
        return None
    is_near = today <= row.lapses.day <= today + timedelta(days=_WITHOUT_YEAR)
    day = (
        formats.day_of_year(row.lapses.day)
        if is_near
        else formats.month_short(row.lapses.day, with_year=True)
    )
    words = translate("CreditColumns", "{amount} by {day}").format(
        amount=short_units(row.lapses.amount, row.currency), day=day
    )
    return Remark(words, "amber", "ph.calendar-x") if lapses_soon(row, today) else Remark(words)


def bill_words(row: CreditRow, month: str) -> str:
    """Return how sure the bill of a month is, or which bill was the last one."""
    if not row.last_bill:
        return ""
    if month and month < row.last_bill:
        if month in row.final_months:
            return translate("CreditColumns", "final")
        return translate("CreditColumns", "preliminary") if any_paid(row) else ""
    if row.last_bill == month:
        return (
            translate("CreditColumns", "final") if row.is_final else translate("CreditColumns", "preliminary")
        )
    return month_words(row.last_bill)


def any_paid(row: CreditRow) -> bool:
    """Whether the bill of the chosen month says anything of an account."""
    return bool(row.paid.gross or row.paid.payable or row.paid.credit)


def _column(key: str, value: Callable[[Listed], Any], kind: Kind, width: int, **more: Any) -> Column:
    def cell(one: Listed) -> Any:
        """Return a cell, worked out once: rows are painted many times."""
        if key not in one.cells:
            one.cells[key] = value(one)
        return one.cells[key]

    return Column(key, partial(title, key), cell, kind, width, **more)


COLUMNS: tuple[Column, ...] = (
    _column("startup", lambda one: row_names(one.row), "names", 172, stretches=True, least=140),
    _column("gross", _amount(lambda r: r.paid.gross), "note", 92, least=64, yields=5),
    _column("by_credit", _amount(lambda r: r.paid.credit), "note", 92, least=64, yields=4),
    _column("in_cash", lambda one: in_cash(one.row), "note", 110, least=72),
    _column("unpaid", lambda one: _unpaid(one.row), "note", 88, least=64, yields=6),
    _column("balance", lambda one: _balance(one.row), "note", 104, least=72),
    _column("runs_out", lambda one: runs_out(one.row, one.today), "note", 120, least=96),
    _column("lapses", lambda one: lapses(one.row, one.today), "note", 172, least=100, yields=2),
    _column("bill", lambda one: bill_words(one.row, one.month), "text", 88, least=64, yields=3),
    _column("account", lambda one: account_words(one.row.account), "text", 170, shown=False, yields=9),
    _column("currency", lambda one: one.row.currency, "text", 72, shown=False, yields=8),
    _column("granted", _amount(lambda r: r.balance.granted), "note", 116, shown=False, yields=7),
    _column("used", _amount(lambda r: r.balance.used), "note", 116, shown=False, yields=7),
    _column("lapsed", _amount(lambda r: r.balance.expired), "note", 108, shown=False, yields=7),
    _column("open", _amount(lambda r: r.balance.unallocated + r.balance.suspense), "note", 108,
            shown=False, yields=7),
)  # fmt: skip
