"""The words of the statement of account: it speaks two languages at once (see paper_words)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from jib_desktop.exchange.paper_words import CHINESE, ENGLISH, GERMAN, Words, day
from jib_desktop.rules.credits import DECIMALS, UNITS, china_day
from jib_desktop.rules.money import decimals
from jib_desktop.services.credits_statement import Statement

_PIECE = 4  # digits between blanks

STATEMENT: Words = ("Statement of account", "Kontoauszug", "对账单")
# What a movement is called, in the order in which sums stand: what came, what went.
WHAT: dict[str, tuple[str, ...]] = {
    "opening": ("Opening balance", "Anfangssaldo", "期初余额"),
    "granted": ("Granted", "Gewährt", "发放"),
    "allocated": ("Allocated", "Zugeteilt", "划拨"),
    "taken_over": ("Account taken over", "Konto übernommen", "账号转入"),
    "given_back": ("Given back", "Zurückerhalten", "退回"),
    "adjusted": ("Adjusted", "Angepasst", "调整"),
    "used": ("Used", "Verbraucht", "消费"),
    "recalled": ("Recalled", "Zurückgezogen", "回收"),
    "voided": ("Declared void", "Für ungültig erklärt", "作废"),
    "void_reversed": ("Valid again", "Wieder gültig", "恢复有效"),
    "lapsed": ("Lapsed", "Verfallen", "过期清零"),
    "reversed": ("Reversal", "Storno", "冲正"),
    "handed_over": ("Account handed over", "Konto abgegeben", "账号转出"),
    "closing": ("Closing balance", "Endsaldo", "期末余额"),
}

LABELS: Mapping[str, Words] = {
    "title": STATEMENT,
    "closed": ("Closed", "Abgeschlossen", "已月结"),
    "open": ("Not closed", "Nicht abgeschlossen", "未月结"),
    "invented": ("Invented data", "Erfundene Daten", "虚构数据"),
    "startup": ("Startup", "Startup", "初创公司"),
    "credit_code": ("Credit code", "Unternehmenskennziffer", "统一社会信用代码"),
    "accounts": ("Cloud account", "Cloud-Konto", "云账号"),
    "period": ("Period", "Zeitraum", "期间"),
    "state": ("State", "Stand", "状态"),
    "summary": ("Summary", "Übersicht", "汇总"),
    "checked": (
        "Checked: opening + movements = closing = the ledger on this day",
        "Geprüft: Anfang + Bewegungen = Ende = Kontobuch an diesem Tag",
        "已核对：期初＋变动＝期末＝当日台账",
    ),
    "unallocated": (
        "Used, but no voucher could pay it",
        "Verbraucht, aber kein Gutschein konnte zahlen",
        "已消费但无代金券可抵扣",
    ),
    "movements": ("Movements", "Bewegungen", "明细"),
    "no_movements": (
        "No movement in this period.", "Keine Bewegung in diesem Zeitraum.", "本期无变动。",
    ),
    "nothing": (
        "In this period nothing was granted, used or paid.",
        "In diesem Zeitraum wurde nichts gewährt, verbraucht oder bezahlt.",
        "本期无发放、消费及支付。",
    ),
    "day": ("Day", "Tag", "日期"),
    "what": ("Movement", "Bewegung", "事项"),
    "voucher": ("Voucher", "Gutschein", "代金券"),
    "month": ("Month", "Monat", "账期"),
    "amount": ("Amount", "Betrag", "金额"),
    "balance": ("Balance", "Saldo", "余额"),
    "carried": ("Carried forward", "Übertrag", "转下页"),
    "brought": ("Brought forward", "Übertrag", "承前页"),
    "bills": ("How the bills were paid", "Wie die Rechnungen bezahlt wurden", "账单支付情况"),
    "no_bills": ("There is no bill of this period.", "Es gibt keine Rechnung dieser Zeit.", "本期无账单。"),
    "bill": ("Bill", "Rechnung", "账单"),
    "final": ("final", "endgültig", "终版"),
    "preliminary": ("preliminary", "vorläufig", "初版"),
    "later": ("known later", "später bekannt", "后续更正"),
    "gross": ("Gross", "Brutto", "原价"),
    "payable": ("Payable", "Zahlbar", "应付"),
    "credit": ("By credit", "Aus Guthaben", "代金券"),
    "card": ("By card", "Per Karte", "储值卡"),
    "cash": ("In cash", "Bar", "现金"),
    "unpaid": ("Unpaid", "Offen", "欠费"),
    "total": ("Total", "Summe", "合计"),
    "lots": ("Vouchers on {day}", "Gutscheine am {day}", "{day}代金券"),
    "account": ("Account", "Konto", "账号"),
    "effective": ("Valid from", "Gültig ab", "生效日"),
    "expires": ("Valid until", "Gültig bis", "过期日"),
    "granted": ("Face value", "Nennwert", "面额"),
    "consumed": ("Used", "Verbraucht", "已消费"),
    "expired": ("Lapsed", "Verfallen", "已过期"),
    "voided": ("Void", "Ungültig", "已作废"),
    "moved": ("Allocated", "Zugeteilt", "已划拨"),
    "available": ("Left", "Übrig", "可用"),
    "for_base": ("For the base", "Für den Standort", "基地确认"),
    "for_startup": ("For the startup", "Für das Startup", "初创公司确认"),
}  # fmt: skip

_CLOSED: Words = (
    "Closed on {day} by {who}. Nothing here changes any more; check digits {digits}.",
    "Abgeschlossen am {day} von {who}. Hier ändert sich nichts mehr; Prüfziffern {digits}.",
    "已于{day}由{who}月结，内容不再变动；校验码 {digits}。",
)
_OPEN: Words = (
    "Not closed: bills may still change it. As of {day}.",
    "Nicht abgeschlossen: Rechnungen können ihn noch ändern. Stand {day}.",
    "尚未月结，账单仍可能变动。截至{day}。",
)
_EARLIER: tuple[Words, Words] = (
    (
        "{count} voucher used up or lapsed before is not listed.",
        "{count} vorher verbrauchter oder verfallener Gutschein ist nicht aufgeführt.",
        "此前已用完或已过期的{count}张代金券未列出。",
    ),
    (
        "{count} vouchers used up or lapsed before are not listed.",
        "{count} vorher verbrauchte oder verfallene Gutscheine sind nicht aufgeführt.",
        "此前已用完或已过期的{count}张代金券未列出。",
    ),
)


def both(text: Sequence[str], place: int, between: str = " ") -> str:
    """Return words in a language and in its companion: Chinese, of Chinese English."""
    other = ENGLISH if place == CHINESE else CHINESE
    return between.join(dict.fromkeys((text[place], text[other])))


def movement(what: str) -> Words:
    """Return what a movement is called."""
    english, german, chinese = WHAT.get(what, (what, what, what))
    return english, german, chinese


def state(found: Statement, today: date, place: int) -> str:
    """Return as a sentence whether a statement can still change."""
    closing = found.closing
    if closing is None:
        return _OPEN[place].format(day=day(today, place))
    digits = closing.digest[: 3 * _PIECE]
    parts = " ".join(digits[start : start + _PIECE] for start in range(0, len(digits), _PIECE))
    return _CLOSED[place].format(day=day(china_day(closing.at), place), who=closing.actor, digits=parts)


def earlier(count: int, place: int) -> str:
    """Return how many vouchers are not listed."""
    return _EARLIER[count != 1][place].format(count=count)


def places_for(amounts: Iterable[int], currency: str) -> int:
    """Return how many decimals show every digit of these amounts; at least those of the currency."""
    most = decimals(currency)
    for units in amounts:
        rest, digits = abs(units) % UNITS, DECIMALS
        while rest and rest % 10 == 0:
            rest, digits = rest // 10, digits - 1
        most = max(most, digits if rest else 0)
    return most


def number(units: int, places: int, place: int) -> str:
    """Return an amount of units with so many decimals, the rest being nothing; the minus is a real one."""
    whole, rest = divmod(abs(units), UNITS)
    text = f"{whole:,}.{rest:0{DECIMALS}}"[: places - DECIMALS or None]
    text = text if places else text.rstrip(".")
    if place == GERMAN:
        text = text.translate(str.maketrans(",.", ".,"))
    return f"−{text}" if units < 0 else text
