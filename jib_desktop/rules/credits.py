"""Cloud credits: what a ledger of vouchers knows, what it is counted in, and what may not be.

Amounts are whole numbers of 1e-8 of a currency ("units"): bills have up to 8 decimals. Several currencies
stand side by side and are never added. Days are those of China (UTC+8), where the provider's days end, and
the last day of a voucher counts (CREDITS §2, §3).
"""

from __future__ import annotations

import re
import unicodedata
import uuid
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache

from jib_desktop.errors import UserMistake
from jib_desktop.rules import money, periods
from jib_desktop.rules.periods import DAY
from jib_desktop.rules.problems import Problem

UNITS = 10**8  # of one unit of a currency
LARGEST = 10**9 * UNITS  # a thousand million: more is a slip, and its sums would not fit 64 bits
DECIMALS = 8
CHINA = timezone(timedelta(hours=8))
INVENTED = "Invented"  # what vouchers of demo data say of themselves
FINAL_FROM_DAY = 4  # bills of a month may change until day 3 of the next one


class LedgerAccount(StrEnum):
    """What an entry is booked on. Sums of granted, unallocated and suspense are below 0."""

    GRANTED = "granted"
    AVAILABLE = "available"
    CONSUMED = "consumed"
    EXPIRED = "expired"
    VOIDED = "voided"
    MOVED = "moved"  # from the pool to a startup, or back
    UNALLOCATED = "unallocated"  # used, but no voucher that we know could pay it
    SUSPENSE = "suspense"  # used by an account that belongs to nobody yet
    ROUNDING = "rounding"  # what evidence of two kinds differs by, and what came back without a use of it


OPEN_ACCOUNTS = (LedgerAccount.UNALLOCATED, LedgerAccount.SUSPENSE)


class TransactionKind(StrEnum):
    """Why something was booked."""

    GRANT = "grant"
    REDEEM = "redeem"
    ALLOCATE = "allocate"
    RECALL = "recall"
    CONSUME = "consume"
    RESTORE = "restore"
    EXPIRE = "expire"
    VOID = "void"
    ADJUST = "adjust"
    ASSIGN = "assign"  # an unknown account got its startup, or use without a voucher got one
    REVERSE = "reverse"


# What a person books by hand, and so can reverse by hand.
BY_HAND = frozenset({"grant", "redeem", "allocate", "recall", "void", "adjust"})


class Spending(StrEnum):
    """In which order vouchers pay where a bill does not say which did."""

    EXPIRY = "expiry"  # what lapses first
    ALIBABA = "alibaba"  # largest balance, then earliest expiry, then earliest issue


class CreditColumn(StrEnum):
    """Which column of a bill is the startup's credit: sites name it differently."""

    VOUCHER = "voucher"  # 代金券抵扣, DeductedByCashCoupons
    COUPON = "coupon"  # 优惠券抵扣, DeductedByCoupons
    CARD = "card"  # 储值卡支付金额, DeductedByPrepaidCard


class Evidence(StrEnum):
    """Where consumption is known from, strongest first; an estimate is never booked."""

    USAGE = "usage"
    BILL = "bill"
    TOTAL = "total"
    ESTIMATE = "estimate"


STRENGTH = {one: len(Evidence) - place for place, one in enumerate(Evidence)}
BOOKED = (Evidence.BILL, Evidence.TOTAL)  # of which one counts for a month, and says what was used


# --- amounts and days ---

_NOTHING = frozenset({"", "-", "--", "---", "null", "none", "n/a"})
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")
_USUAL = re.compile(r"(-?)(\d{1,9})(?:\.(\d{0,8}))?", re.ASCII)
_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?")


def parse_units(text: str, *, rounded: bool = False) -> int | None:
    """Return an amount in units; None where nothing stands (-, --, NULL, blank), which is not 0.

    Raises ValueError("amount_form"), ValueError("amount_decimals") for more than 8 decimals unless `rounded`,
    ValueError("amount_large").
    """
    if match := _USUAL.fullmatch(text):  # as most are: nothing to take off
        sign, whole, rest = match.groups()
        return int(f"{sign}{whole}{rest or '':0<8}")
    plain = unicodedata.normalize("NFKC", text).strip().strip("'¥￥").strip().lower().replace("−", "-")
    if plain in _NOTHING:
        return None
    if "," in plain:
        if not _GROUPED.fullmatch(plain):
            raise ValueError("amount_form")
        plain = plain.replace(",", "")
    if len(plain) > 60 or not _PLAIN.fullmatch(plain):
        raise ValueError("amount_form")
    try:
        scaled = Decimal(plain).scaleb(DECIMALS)
    except InvalidOperation as error:
        raise ValueError("amount_form") from error
    if abs(scaled) > LARGEST:
        raise ValueError("amount_large")
    whole = int(scaled.to_integral_value())
    if whole != scaled and not rounded:
        raise ValueError("amount_decimals")
    return whole


def typed_units(field: str, text: str, decimal_sign: str = ".") -> int | Problem:
    """Return an amount that a person typed in units, 0 for nothing, or what is the matter with it."""
    found = money.parse_amount(field, text, decimal_sign=decimal_sign, places=DECIMALS)
    is_large = found.code == "amount_large" if isinstance(found, Problem) else abs(found) > LARGEST
    facts = {"value": text.strip(), "most": LARGEST // UNITS}
    return Problem(field, "amount_large", facts=facts) if is_large else found


def units_text(units: int) -> str:
    """Return units as a decimal number with 8 decimals: `404.74691356`."""
    whole, rest = divmod(abs(units), UNITS)
    return f"{'-' if units < 0 else ''}{whole}.{rest:08}"


def of_cents(cents: int, places: int = 2) -> int:
    """Return an amount of contracts (the smallest unit of its currency) in units."""
    return int(cents * 10 ** (DECIMALS - places))


def row_id(holder_id: int, currency: str) -> uuid.UUID:
    """Return the id of one account and currency in lists: no other pair has it."""
    return uuid.UUID(int=holder_id << 24 | int.from_bytes(currency.encode("ascii")))


def china_day(moment: datetime) -> date:
    """Return the day of a moment in China; a moment without zone is China's wall time already."""
    return (moment.astimezone(CHINA) if moment.tzinfo else moment).date()


def month_of(day: date) -> str:
    """Return the month of a day: `2026-10`."""
    return f"{day.year:04}-{day.month:02}"


@cache
def days_of(month: str) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    year, number = int(month[:4]), int(month[5:])
    return periods.month(periods.index_of(date(year, number, 1)))[:2]


_MONTH = re.compile(r"(20\d{2})[-/.年]?(0[1-9]|1[0-2])月?")


def parse_month(text: str) -> str | None:
    """Return a month as bills write it (2026-10, 202610, 2026年10月), None if it is none."""
    match = _MONTH.fullmatch(unicodedata.normalize("NFKC", text).strip())
    return f"{match[1]}-{match[2]}" if match else None


def final_from(month: str) -> date:
    """Return the first day on which the bill of a month changes no more."""
    return (days_of(month)[1] + DAY).replace(day=FINAL_FROM_DAY)


def is_final(month: str, moment: datetime) -> bool:
    """Whether a bill that is read at a moment is the final one of its month."""
    return china_day(moment.astimezone(UTC)) >= final_from(month)


# --- what a person enters ---

ACCOUNT_FIELDS = ("account", "name", "currency", "credit_column", "spending", "notes")
_ACCOUNT = re.compile(r"\S.{0,99}")
_CURRENCY = re.compile(r"[A-Z]{3}")


_CURRENCIES = {
    "人民币": "CNY", "RMB": "CNY", "元": "CNY", "¥": "CNY", "美元": "USD", "US$": "USD", "$": "USD",
    "欧元": "EUR", "€": "EUR",
}  # fmt: skip


def is_currency(text: str) -> bool:
    """Whether a text is written as the code of a currency: CNY."""
    return _CURRENCY.fullmatch(text) is not None


def currency_code(text: str) -> str:
    """Return a currency as its code: `人民币` and `cny` are CNY; what is none stays as it was written."""
    plain = unicodedata.normalize("NFKC", text).strip().upper()
    return _CURRENCIES.get(plain, plain)


def account_values(values: Mapping[str, object]) -> dict[str, object]:
    """Return what a person entered of a cloud account as it is kept."""
    kept: dict[str, object] = {
        name: unicodedata.normalize("NFKC", str(value)).strip() if name != "notes" else str(value).strip()
        for name, value in values.items()
        if name in ACCOUNT_FIELDS
    }
    if "account" in kept:
        kept["account"] = clean_id(str(kept["account"]))
    if "currency" in kept:
        kept["currency"] = currency_code(str(kept["currency"]))
    return kept | {name: values[name] for name in ("startup_id", "is_pool", "mapping") if name in values}


def account_problems(values: Mapping[str, object]) -> list[Problem]:
    """Return what is the matter with a whole cloud account."""
    found = []
    if not _ACCOUNT.fullmatch(str(values["account"])):
        found.append(Problem("account", "account_missing"))
    if not is_currency(str(values["currency"])):
        found.append(Problem("currency", "currency_unknown", facts={"value": values["currency"]}))
    if values["credit_column"] not in set(CreditColumn):
        facts = {"value": values["credit_column"]}
        found.append(Problem("credit_column", "credit_column_unknown", facts=facts))
    if values["spending"] not in set(Spending):
        found.append(Problem("spending", "spending_unknown", facts={"value": values["spending"]}))
    if values.get("is_pool") and values.get("startup_id"):
        found.append(Problem("startup_id", "pool_has_startup"))
    return found


_WRAPPED = re.compile(r'=?"(.*)"|(?:‘|’|\')(.*)')


def clean_id(text: str) -> str:
    """Return an id without what Excel and exports put around it: tabs, an apostrophe, `="…"`."""
    plain = unicodedata.normalize("NFKC", text).strip().strip("\ufeff\t ")
    if match := _WRAPPED.fullmatch(plain):
        plain = (match[1] if match[1] is not None else match[2]).strip().strip("'\"")
    return plain


_RUINED = re.compile(r"\d(?:\.\d+)?[eE]\+?\d+|\d+\.0+")


def is_ruined(text: str) -> bool:
    """Whether a number was made of an id by Excel: `1.23457E+15`."""
    return _RUINED.fullmatch(clean_id(text)) is not None


# --- what is not allowed ---


class MonthClosed(UserMistake):
    """Something would be booked into a month that is closed."""

    def __init__(self, month: str) -> None:
        super().__init__(month)
        self.month = month


class MonthNotClosed(UserMistake):
    """Only the month that was closed last can be opened again."""

    def __init__(self, month: str, last: str) -> None:
        super().__init__(month, last)
        self.month = month
        self.last = last


class MonthNotOver(UserMistake):
    """A month is closed once its bill changes no more."""

    def __init__(self, month: str, day: date) -> None:
        super().__init__(month, day)
        self.month = month
        self.day = day


class GrantUsed(UserMistake):
    """A grant of which something was used or moved cannot be reversed; its rest can be voided."""

    def __init__(self, voucher: str, used: money.ExactAmount) -> None:
        super().__init__(voucher, used)
        self.voucher = voucher
        self.used = used


class NotReversible(UserMistake):
    """What a bill booked is taken back with the bill, not line by line."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class ReversedAlready(UserMistake):
    """A transaction is reversed once."""


class BookingStands(UserMistake):
    """Later bookings rest on this one: without it they would not hold."""


class TooLittleCredit(UserMistake):
    """More was asked of a lot than it has on that day and after it."""

    def __init__(self, voucher: str, wanted: money.ExactAmount, there: money.ExactAmount) -> None:
        super().__init__(voucher, wanted, there)
        self.voucher = voucher
        self.wanted = wanted
        self.there = there


class AccountInUse(UserMistake):
    """A cloud account with entries keeps its number and its startup."""

    def __init__(self, account: str) -> None:
        super().__init__(account)
        self.account = account


class StartupHasCredits(UserMistake):
    """A startup that has credit left is not removed."""

    def __init__(self, startup: str) -> None:
        super().__init__(startup)
        self.startup = startup


class LedgerDiffers(UserMistake):
    """What would be booked is not what the preview said: somebody booked in the meantime."""

    def __init__(self, found: str, wanted: str) -> None:
        super().__init__(found, wanted)
        self.found = found
        self.wanted = wanted
