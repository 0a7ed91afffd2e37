"""The words of papers: documents speak two languages at once, so each word stands here in three.

A language is a place in these tuples: 0 English, 1 Deutsch, 2 简体中文 (see `workbook.language_index`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from jib_desktop.rules.money import FULL_RATE, SIGNS, decimals
from jib_desktop.rules.periods import Unit

Words = tuple[str, str, str]
ENGLISH, GERMAN, CHINESE = 0, 1, 2
PLACES = (ENGLISH, GERMAN, CHINESE)

TITLE: Words = ("Contract", "Vertrag", "合同")
BASE: Words = (
    "Alibaba Cloud Innovation Center – BMW Startup Garage Joint Innovation Base",
    "Alibaba Cloud Innovation Center – BMW Startup Garage Joint Innovation Base",
    "阿里云创新中心-宝马初创车库联合创新基地",
)
BASE_SHORT: Words = ("Joint Innovation Base", "Joint Innovation Base", "联合创新基地")

KIND_TITLES: Mapping[str, Words] = {
    "incubation": ("Incubation agreement", "Inkubationsvertrag", "孵化协议"),
    "residence": ("Residence agreement", "Nutzungsvertrag", "入驻协议"),
    "service": ("Service agreement", "Dienstleistungsvertrag", "服务协议"),
    "pilot": ("Pilot project agreement", "Pilotprojektvertrag", "试点项目协议"),
    "nda": ("Non-disclosure agreement", "Vertraulichkeitsvereinbarung", "保密协议"),
}
KINDS: Mapping[str, Words] = {
    "incubation": ("Incubation", "Inkubation", "孵化"),
    "residence": ("Residence", "Nutzung", "入驻"),
    "service": ("Service", "Service", "服务"),
    "pilot": ("Pilot", "Pilot", "试点"),
    "nda": ("NDA", "NDA", "保密"),
}
STATES: Mapping[str, Words] = {
    "draft": ("Draft", "Entwurf", "草稿"),
    "signed": ("Signed", "Unterzeichnet", "已签署"),
    "active": ("Active", "Aktiv", "履行中"),
    "up_for_renewal": ("Up for renewal", "Zur Verlängerung fällig", "待续签"),
    "notice_given": ("Notice given", "Gekündigt", "已通知终止"),
    "ended": ("Ended", "Beendet", "已到期"),
    "terminated": ("Terminated", "Aufgelöst", "已终止"),
}
LINE_KINDS: Mapping[str, Words] = {
    "fee": ("Monthly fee", "Monatsentgelt", "月费"),
    "deposit": ("Deposit", "Kaution", "押金"),
    "correction": ("Correction", "Korrektur", "调整"),
}
DEPOSIT_BACK: Words = ("Deposit returned", "Kaution zurück", "退还押金")
LABELS: Mapping[str, Words] = {
    "startup": ("Startup", "Startup", "初创公司"),
    "credit_code": ("Credit code", "Unternehmenskennziffer", "统一社会信用代码"),
    "contact": ("Contact", "Kontakt", "联系人"),
    "number": ("Number", "Nummer", "合同编号"),
    "kind": ("Kind", "Art", "类型"),
    "state": ("State", "Stand", "状态"),
    "signed_on": ("Signed on", "Unterzeichnet am", "签署日期"),
    "term": ("Term", "Laufzeit", "合同期限"),
    "notice": ("Notice period", "Kündigungsfrist", "提前通知期"),
    "notice_by": ("Last day to give notice", "Letzter Kündigungstag", "最后通知日"),
    "renewal": ("Renewal", "Verlängerung", "续签"),
    "desks": ("Desks", "Arbeitsplätze", "工位"),
    "fee": ("Monthly fee", "Monatsentgelt", "月费"),
    "vat": ("VAT", "USt.", "增值税"),
    "deposit": ("Deposit", "Kaution", "押金"),
    "rent_free": ("Rent-free", "Mietfrei", "免租期"),
    "credit": ("Cloud credit", "Cloud-Guthaben", "云资源额度"),
    "notes": ("Notes", "Notizen", "备注"),
    "amendments": ("Amendments", "Nachträge", "补充协议"),
    "schedule": ("Payment schedule", "Zahlungsplan", "付款计划"),
    "due": ("Due", "Fällig", "应付日"),
    "period": ("Period", "Zeitraum", "期间"),
    "what": ("For", "Wofür", "项目"),
    "net": ("Net", "Netto", "不含税"),
    "gross": ("Gross", "Brutto", "含税"),
    "total": ("Total of fees", "Summe der Entgelte", "费用合计"),
    "from": ("From", "Ab", "起"),
    "until": ("Until", "Bis", "止"),
    "before": ("Before", "Vorher", "变更前"),
    "after": ("After", "Nachher", "变更后"),
    "for_base": ("For the base", "Für den Standort", "甲方（基地）"),
    "for_startup": ("For the startup", "Für das Startup", "乙方（初创公司）"),
    "signature": ("Name, signature, date", "Name, Unterschrift, Datum", "姓名、签字、日期"),
    "page": ("Page {page} of {count}", "Seite {page} von {count}", "第 {page} 页，共 {count} 页"),
    "printed": ("Printed on {day}", "Gedruckt am {day}", "打印于 {day}"),
    "unsigned": ("not signed, without a number", "nicht unterzeichnet, ohne Nummer", "未签署，无编号"),
    "for_good": ("for good", "auf Dauer", "长期"),
}
_TERM: Words = (
    "{first} to {last}, both days included",
    "{first} bis {last}, beide Tage eingeschlossen",
    "{first}至{last}（含首末两日）",
)
_TERM_NOTICE: Words = (
    "{first} to {last}, notice by {by}",
    "{first} bis {last}, Kündigung bis {by}",
    "{first}至{last}，{by}前（含当日）通知",
)
_NOTICE: Mapping[str, tuple[Words, Words]] = {
    Unit.MONTHS: (
        ("{n} month to the end of the term", "{n} Monat zum Ende der Laufzeit", "期满前{n}个月"),
        ("{n} months to the end of the term", "{n} Monate zum Ende der Laufzeit", "期满前{n}个月"),
    ),
    Unit.DAYS: (
        ("{n} day to the end of the term", "{n} Tag zum Ende der Laufzeit", "期满前{n}天"),
        ("{n} days to the end of the term", "{n} Tage zum Ende der Laufzeit", "期满前{n}天"),
    ),
}
_NO_RENEWAL: Words = (
    "Ends by itself; no automatic renewal",
    "Endet von selbst; keine automatische Verlängerung",
    "到期自动终止，不自动续签",
)
_RENEWAL: tuple[Words, Words] = (
    (
        "Renews itself for {n} month unless notice is given",
        "Verlängert sich um {n} Monat, wenn nicht gekündigt wird",
        "未通知终止的，自动续签{n}个月",
    ),
    (
        "Renews itself for {n} months each time unless notice is given",
        "Verlängert sich jeweils um {n} Monate, wenn nicht gekündigt wird",
        "未通知终止的，每次自动续签{n}个月",
    ),
)
_DAYS: tuple[Words, Words] = (
    ("{n} day", "{n} Tag", "{n}天"),
    ("{n} days", "{n} Tage", "{n}天"),
)
_A_MONTH: Words = (
    "{fee} a month plus {rate} VAT",
    "{fee} im Monat zzgl. {rate} USt.",
    "每月{fee}，另加{rate}增值税",
)
_A_MONTH_ALL: Words = ("{fee} a month, no VAT", "{fee} im Monat, ohne USt.", "每月{fee}，不计增值税")
_MONTHS = (
    "January February March April May June July August September October November December".split(),
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
)


def day(value: date, place: int) -> str:
    """Return a day as a document writes it: 4 December 2026, 4. Dezember 2026, 2026年12月4日."""
    if place == CHINESE:
        return f"{value.year}年{value.month}月{value.day}日"
    dot = "." if place == GERMAN else ""
    return f"{value.day}{dot} {_MONTHS[place][value.month - 1]} {value.year}"


def short_day(value: date, place: int) -> str:
    """Return a day for a table, all of equal width: 2026-12-04, 04.12.2026."""
    return value.strftime("%d.%m.%Y") if place == GERMAN else value.isoformat()


def number(cents: int, currency: str, place: int) -> str:
    """Return an amount without its currency: 21,600.00 or 21.600,00; the minus is a real one."""
    places = decimals(currency)
    whole, rest = divmod(abs(cents), 10**places)
    text = f"{whole:,}.{rest:0{places}}" if places else f"{whole:,}"
    if place == GERMAN:
        text = text.translate(str.maketrans(",.", ".,"))
    return f"−{text}" if cents < 0 else text


def amount(cents: int, currency: str, place: int) -> str:
    """Return an amount with its currency: ¥21,600.00, in German 21.600,00 ¥."""
    sign = SIGNS.get(currency, f"{currency} ")
    text = number(abs(cents), currency, place)
    minus = "−" if cents < 0 else ""
    return f"{minus}{text}\u00a0{sign.strip()}" if place == GERMAN else f"{minus}{sign}{text}"


def rate(value: int, place: int) -> str:
    """Return a rate in hundredths of a per cent: 6 %, 6,5 %."""
    text = f"{value * 100 / FULL_RATE:.2f}".rstrip("0").rstrip(".")
    if place == CHINESE:
        return f"{text}%"
    return f"{text.replace('.', ',') if place == GERMAN else text}\u00a0%"


def term(first: date, last: date, place: int, notice_by: date | None = None) -> str:
    """Return a term as a sentence, with the last day to give notice if there is one."""
    words = _TERM if notice_by is None else _TERM_NOTICE
    by = "" if notice_by is None else day(notice_by, place)
    return words[place].format(first=day(first, place), last=day(last, place), by=by)


def notice(count: int, unit: str, place: int) -> str:
    """Return a notice period in words."""
    return _NOTICE[unit][count != 1][place].format(n=count)


def renewal(months: int, place: int) -> str:
    """Return what happens at the end of the term."""
    return _RENEWAL[months != 1][place].format(n=months) if months else _NO_RENEWAL[place]


def days(count: int, place: int) -> str:
    """Return a number of days in words."""
    return _DAYS[count != 1][place].format(n=count)


def fee(cents: int, currency: str, vat_rate: int, place: int) -> str:
    """Return a monthly fee in words, with its value added tax."""
    words = _A_MONTH if vat_rate else _A_MONTH_ALL
    return words[place].format(fee=amount(cents, currency, place), rate=rate(vat_rate, place))


_CAPITALS = "零壹贰叁肆伍陆柒捌玖"
_UNITS = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿", "万亿")
_CURRENCIES = {"CNY": "人民币", "EUR": "欧元", "USD": "美元", "GBP": "英镑", "CHF": "瑞士法郎", "HKD": "港币",
               "SGD": "新加坡元", "JPY": "日元"}  # fmt: skip


def capital_amount(cents: int, currency: str) -> str:
    """Return an amount in the capital numerals of Chinese contracts: 人民币贰万壹仟陆佰元整."""
    whole, rest = divmod(abs(cents), 10 ** decimals(currency))
    text = f"{_CURRENCIES.get(currency, currency)}{'负' if cents < 0 else ''}"
    if whole or not rest:
        text += (_capital_number(whole) or _CAPITALS[0]) + "元"
    if not rest:
        return text + "整"
    tens, ones = divmod(rest, 10)
    if tens:
        text += _CAPITALS[tens] + "角"
    elif whole:
        text += _CAPITALS[0]
    return text + (_CAPITALS[ones] + "分" if ones else "整")


def _capital_number(value: int) -> str:
    text, is_gap = "", False
    groups = []
    while value:
        value, group = divmod(value, 10_000)
        groups.append(group)
    for place, group in reversed(list(enumerate(groups))):
        if not group:
            is_gap = is_gap or bool(text)
            continue
        if text and (is_gap or group < 1_000):
            text += _CAPITALS[0]
        text += _capital_group(group) + _GROUPS[place]
        is_gap = False
    return text


def _capital_group(group: int) -> str:
    text, is_gap = "", False
    for place in (3, 2, 1, 0):
        digit = group // 10**place % 10
        if digit:
            text += (_CAPITALS[0] if is_gap and text else "") + _CAPITALS[digit] + _UNITS[place]
            is_gap = False
        else:
            is_gap = True
    return text
