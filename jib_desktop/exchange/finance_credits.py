"""The sheets of cloud credits in the finance workbook, and the statement of account as a workbook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.errors import FormatUnknown
from jib_desktop.exchange import paper_words as words
from jib_desktop.exchange.output import write
from jib_desktop.exchange.statement_words import STATEMENT, WHAT, both, state
from jib_desktop.exchange.workbook import Column, Kind, language_index
from jib_desktop.exchange.writing import Look, Sheet, Written
from jib_desktop.progress import Progress
from jib_desktop.rules.credits import DECIMALS
from jib_desktop.rules.finance import refuse_difference
from jib_desktop.services import credits_finance
from jib_desktop.services.credits_finance import CreditFigures, GrantLine
from jib_desktop.services.credits_statement import Statement, StatementPart

_USES: words.Words = ("Cloud use", "Cloud-Verbrauch", "云资源消费")
_GRANTS: words.Words = ("Cloud credit", "Cloud-Guthaben", "云资源额度")
_LAPSES: words.Words = ("Lapsed credit", "Verfallenes Guthaben", "过期额度")

_STARTUP = Column("startup", ("Startup", "Startup", "初创公司"), width=28, repeats=True)
_ACCOUNT = Column("account", ("Cloud account", "Cloud-Konto", "云账号"), Kind.CODE, 20, repeats=True)
_VOUCHER = Column("voucher", ("Voucher", "Gutschein", "代金券"), Kind.CODE, 18)
_MONTH = Column("month", ("Month", "Monat", "账期"), Kind.CODE, 10, repeats=True)


def _amount(field: str, titles: words.Words, currency: str, *, summed: bool = True) -> Column:
    return Column(field, titles, Kind.AMOUNT, 20, unit=currency, decimals=DECIMALS, summed=summed)


def _use_columns(currency: str) -> Sequence[Column]:
    titles: tuple[words.Words, ...] = (
        ("Gross", "Brutto", "原价"),
        ("Discount", "Rabatt", "优惠"),
        ("Coupons", "Rabattgutscheine", "优惠券抵扣"),
        ("Payable", "Zahlbar", "应付金额"),
        ("By credit", "Aus Guthaben", "代金券抵扣"),
        ("By card", "Per Karte", "储值卡支付"),
        ("In cash", "Bar bezahlt", "现金支付"),
        ("Unpaid", "Offen", "欠费金额"),
    )
    amounts = zip(credits_finance.AMOUNTS, titles, strict=True)
    product = Column("product", ("Product", "Produkt", "产品"), width=24, repeats=True)
    return (_STARTUP, _ACCOUNT, _MONTH, product, *(_amount(name, title, currency) for name, title in amounts))


def _grant_columns(currency: str) -> Sequence[Column]:
    return (
        _STARTUP, _ACCOUNT, _VOUCHER,
        Column("contract", ("Contract", "Vertrag", "合同"), Kind.CODE, 16),
        Column("granted_on", ("Granted on", "Gewährt am", "发放日"), Kind.DATE, 12),
        Column("effective_on", ("Effective from", "Gültig ab", "生效日"), Kind.DATE, 12),
        Column("expires_on", ("Valid until", "Gültig bis", "过期日"), Kind.DATE, 12),
        _amount("granted", ("Granted", "Gewährt", "额度"), currency),
        _amount("used", ("Used", "Verbraucht", "已消费"), currency),
        _amount("lapsed", ("Lapsed", "Verfallen", "已过期"), currency),
        _amount("voided", ("Void", "Ungültig", "已作废"), currency),
        _amount("moved", ("Allocated", "Zugeteilt", "已划拨"), currency),
        _amount("available", ("Available", "Verfügbar", "可用"), currency),
    )  # fmt: skip


def gather_credits(session: Session, first: date, last: date) -> CreditFigures:
    """Return the figures of cloud credits for a period, checked against the ledger. Raises FinanceDiffers."""
    found = credits_finance.gather(session, first, last)
    used: dict[str, int] = {}
    place = credits_finance.AMOUNTS.index("credit")
    for line in found.uses:
        used[f"credit {line.currency}"] = used.get(f"credit {line.currency}", 0) + line.amounts[place]
    refuse_difference("credits", used, credits_finance.use_sums(session, first, last))
    left: dict[str, int] = {}
    for one in found.grants:
        left[f"available {one.currency}"] = left.get(f"available {one.currency}", 0) + one.available
    refuse_difference("credits", left, credits_finance.available_sums(session, last))
    return found


def credit_sheets(found: CreditFigures, language: str) -> list[Sheet]:
    """Return the sheets of cloud credits, one for each currency; none where nothing is to be said."""
    place = language_index(language)
    made = []
    for titles, columns, rows in (
        (_USES, _use_columns, [(one.currency, _use(one)) for one in found.uses]),
        (_GRANTS, _grant_columns, [(one.currency, _grant(one)) for one in found.grants]),
        (_LAPSES, _grant_columns, [(one.currency, _grant(one)) for one in found.lapses]),
    ):
        currencies = sorted({currency for currency, _ in rows})
        for currency in currencies:
            title = f"{titles[place]} {currency}" if len(currencies) > 1 else titles[place]
            mine = [row for one, row in rows if one == currency]
            made.append(Sheet(title, columns(currency), len(mine), [mine]))
    return made


def _name(row: Any) -> str:
    return " ".join(part for part in (row.startup_en, row.startup_zh) if part)


def _use(line: credits_finance.UseLine) -> tuple[Any, ...]:
    return (_name(line), line.account, line.month, line.product, *line.amounts)


def _grant(line: GrantLine) -> tuple[Any, ...]:
    return (
        _name(line),
        line.account,
        line.voucher,
        line.contract,
        line.granted_on,
        line.effective_on,
        line.expires_on,
        line.granted,
        line.used,
        line.lapsed,
        line.voided,
        line.moved,
        line.available,
    )


# --- statement of account ---

_LOTS: words.Words = ("Vouchers", "Gutscheine", "代金券")
_BILLS: words.Words = ("Bills", "Rechnungen", "账单")
_PAID = ("gross", "payable", "credit", "card", "cash", "unpaid")


def statement_columns(currency: str) -> Sequence[Column]:
    """Return the columns of a statement in one currency."""
    return (
        Column("day", ("Day", "Tag", "日期"), Kind.DATE, 12),
        Column("what", ("Movement", "Bewegung", "事项"), Kind.CHOICE, 20, words=WHAT, repeats=True),
        _ACCOUNT, _VOUCHER, _MONTH,
        _amount("amount", ("Amount", "Betrag", "金额"), currency, summed=False),
        _amount("balance", ("Balance", "Saldo", "余额"), currency, summed=False),
        Column("reason", ("Reason", "Grund", "原因"), width=28),
    )  # fmt: skip


def _paid_columns(currency: str) -> Sequence[Column]:
    amounts = {one.field: one for one in _use_columns(currency)}
    return (_MONTH, *(amounts[name] for name in _PAID))


def statement_rows(part: StatementPart, first: date, last: date) -> list[tuple[Any, ...]]:
    """Return the lines of a statement between its opening and its closing balance."""
    return [
        (first, "opening", "", "", "", None, part.opening, ""),
        *(
            (one.day, one.what, one.account, one.voucher, one.month, one.amount, one.balance, one.reason)
            for one in part.lines
        ),
        (last, "closing", "", "", "", None, part.closing, ""),
    ]


def write_statement(
    found: Statement,
    path: Path,
    *,
    today: date,
    look: Look | None = None,
    progress: Progress | None = None,
) -> Written:
    """Write a statement as a workbook in two languages: lines, vouchers and bills for each currency.

    A closed one is written the same again. Raises FormatUnknown (only .xlsx) and what `output.write` raises.
    """
    if path.suffix.lower() != ".xlsx":
        raise FormatUnknown(path, "paper_or_workbook")
    look = look or Look()
    place = language_index(look.language)
    look.title = look.title or f"{both(STATEMENT, place)} · {_name(found)}"
    term = both(tuple(words.term(found.first, found.last, one) for one in words.PLACES), place, " · ")
    look.about = f"{_name(found)} · {term} · {state(found, today, place)}"
    if found.closing is not None:
        look.as_of = found.closing.at
    return write(path, list(_statement_sheets(found, place)), look, progress or Progress())


def _in_both(columns: Sequence[Column], place: int) -> list[Column]:
    """Return columns whose titles and words stand in two languages, as on paper."""
    found = []
    for one in columns:
        said = {code: (both(text, place),) * 3 for code, text in one.words.items()}
        found.append(replace(one, titles=(both(one.titles, place),) * 3, words=said))
    return found


def _statement_sheets(found: Statement, place: int) -> Iterable[Sheet]:
    for part in found.parts:
        rows = statement_rows(part, found.first, found.last)
        lines = _in_both(statement_columns(part.currency), place)
        yield Sheet(f"{STATEMENT[place]} {part.currency}", lines, len(rows), [rows])
        lots = [_lot(one) for one in part.lots]
        columns = [
            one
            for one in _grant_columns(part.currency)
            if one.field not in ("startup", "contract", "granted_on")
        ]
        columns = _in_both(columns, place)
        yield Sheet(f"{_LOTS[place]} {part.currency}", columns, len(lots), [lots] if lots else [])
        if part.paid:
            paid = [(one.month, *(getattr(one, name) for name in _PAID)) for one in part.paid]
            columns = _in_both(_paid_columns(part.currency), place)
            yield Sheet(f"{_BILLS[place]} {part.currency}", columns, len(paid), [paid])
    if not found.parts:
        yield Sheet(STATEMENT[place], _in_both(statement_columns("CNY"), place), 0, [])


def _lot(one: Any) -> tuple[Any, ...]:
    stand = one.balance
    return (
        one.account,
        one.voucher,
        one.effective_on,
        one.expires_on,
        stand.granted,
        stand.consumed,
        stand.expired,
        stand.voided,
        stand.moved,
        stand.available,
    )
