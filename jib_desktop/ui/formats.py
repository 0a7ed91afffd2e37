"""Numbers, days and ages as the language of the window writes them. No Qt, no clock: "now" is handed in."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from jib_desktop.rules import money
from jib_desktop.ui.texts import translate

_SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
}
_LONG = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "zh_CN": "星期一 星期二 星期三 星期四 星期五 星期六 星期日",
}
_language = ["en"]


def use(language: str) -> None:
    """Write for `en`, `de` or `zh_CN` from now on."""
    _language[0] = language


def language() -> str:
    """Return the language that is written now: `en`, `de` or `zh_CN`."""
    return _language[0]


def number(value: float, decimals: int = 0) -> str:
    """Return a number with the separators of the language: 1,234.50 or 1.234,50."""
    text = f"{value:,.{decimals}f}"
    return text.translate(str.maketrans(",.", ".,")) if _language[0] == "de" else text


def amount(cents: int, currency: str) -> str:
    """Return money as the language writes it: ¥21,600.00, 21.600,00 ¥; a code where there is no sign."""
    places = money.decimals(currency)
    return _with_sign(number(abs(cents) / 10**places, places), "-" if cents < 0 else "", currency)


def whole_amount(value: int, currency: str) -> str:
    """Return money without decimals, where there are none: ¥1,000, 1.000 ¥."""
    return _with_sign(number(abs(value)), "-" if value < 0 else "", currency)


def exact_amount(plain: str, currency: str) -> str:
    """Return money with all its digits, given as a plain decimal number: ¥404.74691356, 404,74691356 ¥."""
    text = exact_number(plain.removeprefix("-"), money.decimals(currency))
    return _with_sign(text, "-" if plain.startswith("-") else "", currency)


def exact_number(plain: str, least: int = 2) -> str:
    """Return a plain decimal number with the separators of the language, all its digits, at least so many."""
    whole, _, rest = plain.partition(".")
    decimals = rest.rstrip("0").ljust(least, "0")
    sign = "," if _language[0] == "de" else "."
    minus, digits = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    return f"{minus}{number(int(digits))}{sign}{decimals}" if decimals else f"{minus}{number(int(digits))}"


def _with_sign(text: str, minus: str, currency: str) -> str:
    sign = money.SIGNS.get(currency, currency)
    if _language[0] == "de":
        return f"{minus}{text}\u00a0{sign}"
    return f"{minus}{sign}{text}" if len(sign) < 3 or sign.endswith("$") else f"{minus}{sign}\u00a0{text}"


def month(value: date) -> str:
    """Return a month: February 2027, Februar 2027, 2027年2月."""
    if _language[0] == "zh_CN":
        return f"{value.year}年{value.month}月"
    return f"{_LONG[_language[0]].split()[value.month - 1]} {value.year}"


def month_name(value: date) -> str:
    """Return a month without its year, where that is clear: February, Februar, 2月."""
    return f"{value.month}月" if _language[0] == "zh_CN" else _LONG[_language[0]].split()[value.month - 1]


def month_short(value: date, *, with_year: bool = False) -> str:
    """Return a month where many stand in a row: Feb, Feb 2027; Feb., Feb. 2027; 2月, 2027年2月."""
    if _language[0] == "zh_CN":
        return f"{value.year}年{value.month}月" if with_year else f"{value.month}月"
    name = _SHORT[_language[0]].split()[value.month - 1]
    return f"{name} {value.year}" if with_year else name


def day_of_year(value: date) -> str:
    """Return a day without its year, where that is clear: 4 Dec, 4. Dez., 12月4日."""
    if _language[0] == "zh_CN":
        return f"{value.month}月{value.day}日"
    return day(value).rpartition(" ")[0]


def year(value: date) -> str:
    """Return a year where it stands alone: 2027, 2027年."""
    return f"{value.year}年" if _language[0] == "zh_CN" else str(value.year)


def day_with_weekday(value: date) -> str:
    """Return a day as a heading: Friday, 4 December 2026; Freitag, 4. …; 2026年12月4日 星期五."""
    name, day_words = _WEEKDAYS[_language[0]].split()[value.weekday()], day_in_words(value)
    return f"{day_words} {name}" if _language[0] == "zh_CN" else f"{name}, {day_words}"


def days_of_month(first: date, last: date) -> str:
    """Return a month, or some days of one: Feb 2027, 15–31 Mar 2026, 15.–31. März 2026, 2026年3月15–31日."""
    whole = first.day == 1 and (last + timedelta(days=1)).month != last.month
    days = str(first.day) if first == last else f"{first.day}–{last.day}"
    if _language[0] == "zh_CN":
        return f"{first.year}年{first.month}月" if whole else f"{first.year}年{first.month}月{days}日"
    name = f"{_SHORT[_language[0]].split()[first.month - 1]} {first.year}"
    if whole:
        return name
    return f"{days.replace('–', '.–')}. {name}" if _language[0] == "de" else f"{days} {name}"


def day(value: date) -> str:
    """Return a day for tables: 4 Dec 2026, 4. Dez. 2026, 2026/12/4."""
    if _language[0] == "zh_CN":
        return f"{value.year}/{value.month}/{value.day}"
    return _western(value, _SHORT)


def day_in_words(value: date) -> str:
    """Return a day for sentences: 4 December 2026, 4. Dezember 2026, 2026年12月4日."""
    if _language[0] == "zh_CN":
        return f"{value.year}年{value.month}月{value.day}日"
    return _western(value, _LONG)


def month_on_axis(value: date) -> str:
    """Return a month below an axis of months, January with its year: Jan 2026, Apr; 2026年1月, 4月."""
    if _language[0] == "zh_CN":
        return f"{value.year}年1月" if value.month == 1 else f"{value.month}月"
    name = _SHORT[_language[0]].split()[value.month - 1]
    return f"{name} {value.year}" if value.month == 1 else name


def _western(value: date, months: dict[str, str]) -> str:
    dot = "." if _language[0] == "de" else ""
    return f"{value.day}{dot} {months[_language[0]].split()[value.month - 1]} {value.year}"


def day_in_line(value: date) -> str:
    """Return a day for a line of words: 4 Dec 2026, 4. Dez. 2026, 2026年12月4日."""
    return day_in_words(value) if _language[0] == "zh_CN" else day(value)


def day_nearby(value: date, today: date) -> str:
    """Return a day for a timeline: Today, Yesterday, 19 Nov in this year, else with the year."""
    if value == today:
        return translate("Formats", "Today")
    if value == today - timedelta(days=1):
        return translate("Formats", "Yesterday")
    if value.year != today.year:
        return day(value)
    return day_of_year(value)


def clock(value: datetime) -> str:
    """Return the time of day of this computer to the minute: 09:41."""
    return value.astimezone().strftime("%H:%M")


def moment(value: datetime) -> str:
    """Return day and time of this computer: 4 Dec 2026 09:41."""
    return f"{day(value.astimezone().date())} {clock(value)}"


def age(then: datetime, now: datetime) -> str:
    """Return how long ago a moment was: just now, 5 minutes ago, 2 hours ago, yesterday …"""
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 1:
        return translate("Formats", "just now")
    if minutes < 60:
        return _count(minutes, translate("Formats", "a minute ago"), translate("Formats", "{n} minutes ago"))
    if minutes < 24 * 60:
        hours = minutes // 60
        return _count(hours, translate("Formats", "an hour ago"), translate("Formats", "{n} hours ago"))
    days = minutes // (24 * 60)
    if days <= 30:
        return _count(days, translate("Formats", "a day ago"), translate("Formats", "{n} days ago"))
    return day(then.astimezone().date())


def _count(amount: int, one: str, many: str) -> str:
    return one if amount == 1 else many.format(n=number(amount))
