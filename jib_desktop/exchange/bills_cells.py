"""Cells of bills, understood once for each text: most of 300,000 lines say the same as the one before."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from operator import itemgetter
from typing import Generic, TypeVar

from jib_desktop.exchange.bills_headers import BillHeader
from jib_desktop.rules.credits import (
    CHINA,
    clean_id,
    currency_code,
    is_currency,
    is_ruined,
    month_of,
    parse_month,
    parse_units,
)
from jib_desktop.rules.credits_bills import NOTHING
from jib_desktop.rules.days import writing

Value = TypeVar("Value")
_NOTHING = frozenset({"", "null", "-", "--"})
_MOST = 50_000  # texts to remember; beyond it memory would grow with the file


class Read(dict[str, Value], Generic[Value]):
    """What texts mean. One that means nothing is not remembered, so that `failed` counts each of them."""

    def __init__(self, fallback: Value) -> None:
        super().__init__()
        self.failed = 0
        self._fallback = fallback

    def __missing__(self, text: str) -> Value:
        if len(self) >= _MOST:
            self.clear()
        try:
            value = self.understood(text)
        except ValueError:
            self.failed += 1
            return self._fallback
        self[text] = value
        return value

    def understood(self, text: str) -> Value:
        """Return what a text means. Raises ValueError with the code of the problem."""
        raise NotImplementedError


class Units(Read[int]):
    """Amounts in units; NOTHING where nothing stands."""

    def __init__(self, *, rounded: bool = False) -> None:
        super().__init__(NOTHING)
        self._rounded = rounded

    def understood(self, text: str) -> int:
        """Return an amount. Raises ValueError(amount_form | amount_decimals | amount_large)."""
        found = parse_units(text, rounded=self._rounded)
        return NOTHING if found is None else found


class Ids(Read[str]):
    """Ids of accounts without what exports put around them."""

    def __init__(self) -> None:
        super().__init__("")

    def understood(self, text: str) -> str:
        """Return an id. Raises ValueError(id_ruined)."""
        if is_ruined(text):
            raise ValueError("id_ruined")
        found = clean_id(text)
        return "" if found.casefold() in _NOTHING else found


class Months(Read[str]):
    """Months; in FOCUS a moment in UTC that is in China's month."""

    def __init__(self) -> None:
        super().__init__("")

    def understood(self, text: str) -> str:
        """Return a month such as 2026-10. Raises ValueError(month_form)."""
        plain = clean_id(text)
        if found := parse_month(plain):
            return found
        moment = _moment(plain, is_utc=True)
        month = parse_month(month_of(moment.date())) if moment else None
        if month is None:
            raise ValueError("month_form")
        return month


class Currencies(Read[str]):
    """Currencies by their codes; blank where nothing stands."""

    def __init__(self) -> None:
        super().__init__("")

    def understood(self, text: str) -> str:
        """Return a code such as CNY. Raises ValueError(currency_unknown)."""
        plain = clean_id(text)
        if plain.casefold() in _NOTHING:
            return ""
        if not is_currency(code := currency_code(plain)):
            raise ValueError("currency_unknown")
        return code


class Moments(Read[date | None]):
    """Days of moments, China's; nothing where nothing stands."""

    def __init__(self, *, is_utc: bool) -> None:
        super().__init__(None)
        self._is_utc = is_utc

    def understood(self, text: str) -> date | None:
        """Return a day. Raises ValueError(day_form)."""
        plain = clean_id(text)
        if plain.casefold() in _NOTHING:
            return None
        found = _moment(plain, is_utc=self._is_utc)
        if found is not None:
            return found.date()
        written = writing(plain)
        if written is None or (day := written.meant("year_first")) is None:
            raise ValueError("day_form")
        return day


def _moment(text: str, *, is_utc: bool) -> datetime | None:
    """Return a moment in China's time; without a zone it is UTC in FOCUS, else China's already."""
    try:
        found = datetime.fromisoformat(text.replace("/", "-").replace(" UTC", "+00:00"))
    except ValueError:
        return None
    if found.tzinfo is None:
        found = found.replace(tzinfo=UTC if is_utc else CHINA)
    try:
        return found.astimezone(CHINA)
    except OverflowError:  # the first or last day of all calendars, written for "none"
        return None


class Cells:
    """The columns of a piece by field."""

    def __init__(self, header: BillHeader, rows: list[list[str]]) -> None:
        self.columns, self.rows = header.columns, rows
        self._headers = header.headers
        self._shared: dict[str, str] = {}

    def __getitem__(self, field: str) -> list[str]:
        return list(map(itemgetter(self.columns[field]), self.rows))

    def header(self, field: str) -> str:
        """Return the header of a field."""
        return self._headers[self.columns[field]]

    def interned(self, field: str) -> list[str]:
        """Return a column in which equal texts are one; blank where the file has none."""
        return self.shared(self[field]) if field in self.columns else [""] * len(self.rows)

    def vouchers(self) -> list[str]:
        """Return the numbers of the vouchers that paid, blank where the file does not say."""
        if "lot_voucher" not in self.columns:
            return [""] * len(self.rows)
        return self.shared(map(clean_id, self["lot_voucher"]))

    def shared(self, texts: Iterable[str]) -> list[str]:
        """Return texts of which equal ones are one."""
        keep = self._shared.setdefault
        return [keep(one, one) for one in texts]
