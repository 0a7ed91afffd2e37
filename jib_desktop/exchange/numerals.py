"""Numbers that people wrote as text: 1,000 · 1.000,50 · ￥1,000 · 1.2万 · (100) · full-width digits."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Literal

Sign = Literal["point", "comma"]
LONGEST = 40  # digits: a longer number is none; beyond 4,300 digits Python does not even convert it
_SIGNS: dict[Sign, str] = {"point": ".", "comma": ","}

_CURRENCIES = (
    ("CNY", re.compile(r"[¥元圆]|RMB|CNY|人民币", re.IGNORECASE)),
    ("EUR", re.compile(r"€|EUR|欧元", re.IGNORECASE)),
    ("USD", re.compile(r"\$|USD|美元", re.IGNORECASE)),
    ("GBP", re.compile(r"£|GBP|英镑", re.IGNORECASE)),
)
CURRENCIES = frozenset(code for code, _ in _CURRENCIES)
_POINT_COUNTRIES = frozenset({"CNY", "USD", "GBP"})  # where nobody writes a decimal comma
_UNIT = re.compile(
    r"(?:[人名位个家]|people|persons|employees|staff|Personen|Mitarbeitende|Mitarbeiter|m2|㎡|平方米|qm|sqm)$",
    re.IGNORECASE,
)
_SCALES: tuple[tuple[str, int], ...] = (
    ("千万", 10_000_000), ("百万", 1_000_000), ("万", 10_000), ("萬", 10_000), ("亿", 100_000_000),
    ("億", 100_000_000), ("千", 1_000), ("tsd.", 1_000), ("tsd", 1_000), ("k", 1_000),
    ("mio.", 1_000_000), ("mio", 1_000_000), ("million", 1_000_000), ("mrd.", 1_000_000_000),
    ("mrd", 1_000_000_000),
)  # fmt: skip
# A header names what its numbers count: 金额（万元）, Amount (k CNY), Betrag in T€, Mio. €.
_HEADER_SCALES = (
    (10_000_000, re.compile(r"千万")),
    (1_000_000, re.compile(r"百万|\bMio\b|\bmillions?\b", re.IGNORECASE)),
    (100_000_000, re.compile(r"[亿億]")),
    (10_000, re.compile(r"[万萬](?=[元圆人]|$|[)\]])")),
    (1_000, re.compile(r"千(?=[元圆人]|$|[)\]])|\bT(?:€|EUR\b|sd\b)|\bthousand|\bk(?:€|\b)", re.IGNORECASE)),
)  # fmt: skip

_BARE = re.compile(r"[0-9.,]+")
_FOOTNOTE = re.compile(r"\d[¹²³⁰⁴-⁹]")  # 1,234² is no 12,342
_WHOLE = re.compile(r"\d+")
_ONE_SIGN = re.compile(r"(\d*)([.,])(\d*)")
_GROUPED = re.compile(r"\d{1,3}(?:([.,'’])\d{3})(?:\1\d{3})*(?:([.,])(\d*))?")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as it was written.

    `number` is what it means whatever the decimal sign is; `by_sign` what it means with each of them, if that
    differs. `sign` is the decimal sign it proves, as the signs of yuan and 万 do, too. `scale` multiplies it:
    10,000 for 万; it is 1 if none was written.
    """

    number: Decimal | None
    by_sign: tuple[Decimal, Decimal] | None = None  # point, comma
    sign: Sign | None = None
    scale: int = 1
    currency: str = ""
    is_percent: bool = False

    def meant(self, sign: str | None) -> Decimal | None:
        """Return the number, for what may be read in two ways with `sign`; without its scale."""
        if self.by_sign is None:
            return self.number
        return None if sign is None else self.by_sign[0 if sign == "point" else 1]


@lru_cache(maxsize=4096)
def numeral(text: str) -> Numeral | None:
    """Return the number `text` writes out, None if it is none."""
    if _BARE.fullmatch(text):  # as most are: nothing to take off
        bare = _digits(text)
        return Numeral(*bare) if bare else None
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    currency = next((code for code, mark in _CURRENCIES if mark.search(plain)), "")
    for _, mark in _CURRENCIES:
        plain = mark.sub("", plain, count=1)
    plain = _UNIT.sub("", plain)
    negative = False
    if plain.startswith("(") and plain.endswith(")"):  # as bookkeepers write it
        negative, plain = True, plain[1:-1]
    elif plain[:1] in ("-", "−", "+"):
        negative, plain = plain[0] != "+", plain[1:]
    is_percent = plain.endswith("%")
    plain = plain.removesuffix("%")
    lowered = plain.lower()
    word, scale = next(((word, by) for word, by in _SCALES if lowered.endswith(word)), ("", 1))
    found = None if _FOOTNOTE.search(text) else _digits(plain[: len(plain) - len(word)])
    if found is None:
        return None
    number, by_sign, sign = found
    return Numeral(
        -number if negative and number is not None else number,
        (-by_sign[0], -by_sign[1]) if negative and by_sign else by_sign,
        sign or ("point" if by_sign and (currency in _POINT_COUNTRIES or not word.isascii()) else None),
        scale,
        currency,
        is_percent,
    )


_Found = tuple[Decimal | None, tuple[Decimal, Decimal] | None, Sign | None]


def _digits(plain: str) -> _Found | None:
    """Return the number of digits and signs: (number, both readings, the sign it proves)."""
    if len(plain) > LONGEST * 2:
        return None
    if _WHOLE.fullmatch(plain):
        return _decimal(plain), None, None
    if match := _ONE_SIGN.fullmatch(plain):
        before, mark, after = match.groups()
        if not before and not after:
            return None
        as_decimal = _decimal(f"{before or 0}.{after or 0}")
        if len(after) != 3 or not 1 <= len(before) <= 3 or before[0] == "0":
            return as_decimal, None, "point" if mark == "." else "comma"
        grouped = _decimal(before + after)
        return None, (as_decimal, grouped) if mark == "." else (grouped, as_decimal), None
    if match := _GROUPED.fullmatch(plain):
        group, mark, after = match.groups()
        if mark == group or (mark and group in "'’" and after is None):
            return None
        whole = plain[: len(plain) - len(mark + after)] if mark else plain
        digits = "".join(filter(str.isdecimal, whole))
        sign: Sign | None = None
        if mark:
            sign = "point" if mark == "." else "comma"
        elif group in ".,":
            sign = "comma" if group == "." else "point"
        return _decimal(f"{digits}.{after or 0}"), None, sign
    return None


def _decimal(digits: str) -> Decimal:
    try:
        return Decimal(digits)
    except InvalidOperation as error:  # digits of no script we know: \d and Decimal agree today
        raise ValueError(digits) from error


def scale_of_header(header: str) -> int:
    """Return what a header multiplies its numbers by: 10,000 for 金额（万元）, 1 for most."""
    plain = unicodedata.normalize("NFKC", header)
    return next((by for by, mark in _HEADER_SCALES if mark.search(plain)), 1)


def currency_of_header(header: str) -> str:
    """Return the currency that a header names, "" if none."""
    plain = unicodedata.normalize("NFKC", header)
    named = (("CNY", r"¥|\bRMB\b|\bCNY\b|人民币|元"), ("EUR", r"€|\bEUR\b|欧元"), ("USD", r"\$|\bUSD\b|美元"))
    # 欧元 and 美元 hold 元, too, so the last one that fits is meant.
    return next((code for code, mark in reversed(named) if re.search(mark, plain)), "")


def number_words(number: Decimal) -> str:
    """Return a number plainly: digits and a point."""
    return f"{number.normalize():f}"
