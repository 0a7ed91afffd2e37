"""Money: whole numbers of the smallest unit (cents, fen); nothing is ever kept as a fraction."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from jib_desktop.rules.problems import Problem

# Code (ISO 4217) → decimals.
CURRENCIES: dict[str, int] = {
    "CNY": 2, "EUR": 2, "USD": 2, "GBP": 2, "CHF": 2, "HKD": 2, "SGD": 2, "JPY": 0,
}  # fmt: skip
SIGNS = {"CNY": "¥", "EUR": "€", "USD": "$", "GBP": "£", "HKD": "HK$", "SGD": "S$", "JPY": "JP¥"}
LARGEST = 10**12  # cents: ten thousand million, far above what a contract of the base can be about
FULL_RATE = 10_000  # rates are hundredths of a per cent: 600 is 6 %


@dataclass(frozen=True)
class ExactAmount:
    """Money with all its digits, as a sentence names it: each language writes it its own way."""

    text: str  # a plain decimal number
    currency: str

    def __str__(self) -> str:
        return f"{self.text} {self.currency}"


def rounded(numerator: int, denominator: int) -> int:
    """Return a fraction as a whole number, halves away from zero, as invoices do."""
    whole, rest = divmod(abs(numerator), denominator)
    whole += 2 * rest >= denominator
    return whole if numerator >= 0 else -whole


def vat_of(net: int, rate: int) -> int:
    """Return the value added tax on a net amount; `rate` in hundredths of a per cent."""
    return rounded(net * rate, FULL_RATE)


def by_days(amount: int, first: int, last: int, whole: int) -> int:
    """Return the part of an amount that falls on the days `first` to `last` of `whole` days (1-based).

    The parts of any division into days sum to the amount exactly: each is the difference of two running sums.
    """
    return rounded(amount * last, whole) - rounded(amount * (first - 1), whole)


def decimals(currency: str) -> int:
    """Return how many decimals a currency has."""
    return CURRENCIES.get(currency, 2)


def plain_amount(cents: int, currency: str) -> str:
    """Return an amount as a plain decimal number: `21600.00`."""
    places = decimals(currency)
    whole, rest = divmod(abs(cents), 10**places)
    sign = "-" if cents < 0 else ""
    return f"{sign}{whole}.{rest:0{places}}" if places else f"{sign}{whole}"


_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_MARKS = re.compile(r"[\s'’_]|CNY|RMB|EUR|USD|GBP|CHF|HKD|SGD|JPY|HK\$|S\$|[¥€$£元]", re.IGNORECASE)


def parse_amount(
    field: str, text: str, currency: str = "CNY", decimal_sign: str = ".", places: int | None = None
) -> int | Problem:
    """Return a typed amount in the smallest unit, or what is the matter with it; nothing is an amount of 0.

    `decimal_sign` is that of the person's language: 1.234,50 where it is a comma, else 1,234.50. `places`:
    how many decimals it may have, where these are not those of the currency.
    """
    typed = _MARKS.sub("", unicodedata.normalize("NFKC", text))
    if not typed:
        return 0
    group = "," if decimal_sign == "." else "."
    whole, sign, rest = typed.partition(decimal_sign)
    if group in rest or (group in whole and not _is_grouped(whole, group)):
        return Problem(field, "amount_form", facts={"value": text.strip()})
    number = whole.replace(group, "") + ("." + rest if sign else "")
    if not _NUMBER.fullmatch(number):
        return Problem(field, "amount_form", facts={"value": text.strip()})
    places = decimals(currency) if places is None else places
    if len(rest.rstrip("0")) > places:
        return Problem(field, "amount_decimals", facts={"value": text.strip(), "most": places})
    if len(number) > 20:
        return Problem(field, "amount_large", facts={"value": text.strip(), "most": LARGEST // 100})
    return int(number.partition(".")[0] + rest[:places].ljust(places, "0"))


def _is_grouped(whole: str, group: str) -> bool:
    first, *others = whole.removeprefix("-").split(group)
    return 1 <= len(first) <= 3 and all(len(one) == 3 for one in others)
