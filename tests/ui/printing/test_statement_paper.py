"""The paper of a statement: two languages, sums that add up, pages that go on, the same again once closed."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from jib_desktop.db.credits_balances import Balance
from jib_desktop.db.store import Store
from jib_desktop.errors import ReadBackDiffers
from jib_desktop.exchange import statement_words
from jib_desktop.services import credits_statement
from jib_desktop.services.credits_statement import Statement, StatementLine, StatementLot, StatementPart
from jib_desktop.ui import fonts
from jib_desktop.ui.printing.pages import pdf_of
from jib_desktop.ui.printing.paper_blocks import type_of
from jib_desktop.ui.printing.statement_paper import StatementPages
from tests.builders import add_startup
from tests.conftest import SteadyClock
from tests.credit_builders import add_account, close, grant, line, take, units, write_bill

TODAY = date(2026, 11, 23)
FIRST, LAST = date(2026, 10, 1), date(2026, 10, 31)
Ask = Callable[[], Statement]


@pytest.fixture
def startup(store: Store, tmp_path: Path) -> uuid.UUID:
    startup_id = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人")
    add_account(store, startup_id=startup_id)
    grant(store, 100, voucher="CN-0001")
    grant(store, 20, date(2026, 10, 20), voucher="CN-0002", granted_on=date(2026, 10, 6))
    cells = {"原价": "34.125", "应付金额": "34.125", "现金支付": "4.125"}
    take(store, write_bill(tmp_path / "b.csv", line("30.00", **cells)))
    return startup_id


@pytest.fixture
def ask(store: Store, startup: uuid.UUID) -> Ask:
    def read() -> Statement:
        with store.read() as session:
            return credits_statement.statement(session, startup, FIRST, LAST)

    return read


def made(count: int = 0, **values: object) -> Statement:
    """Return an invented statement with so many movements."""
    lines, balance = [], 0
    for place in range(count):
        balance += units(10)
        day = FIRST + timedelta(days=place // 20)
        lines.append(StatementLine(day, "granted", "1", f"V{place}", "", units(10), balance))
    lots = (StatementLot("1", "V0", FIRST, LAST, Balance(granted=balance, available=balance)),)
    part = StatementPart("CNY", 0, tuple(lines), {"granted": balance}, balance, 0, lots if count else ())
    part = replace(part, **values)  # type: ignore[arg-type]
    return Statement(uuid.uuid4(), "Moonkite", "", ("1",), FIRST, LAST, is_closed=False, parts=(part,))


def picture(pages: StatementPages, number: int, width: int = 595, height: int = 842) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pages.paint(painter, number, QRectF(0, 0, width, height))
    painter.end()
    return image


ENGLISH = (
    "Statement of account 对账单", "Moonkite Robotics 月鸢机器人", "Opening balance 期初余额", "2026-10-21",
    "1 October 2026 to 31 October 2026, both days included", "2026年10月1日至2026年10月31日", "Used 消费",
    "Lapsed 过期清零", "Page 1 of 2", "第 1 页，共 2 页", "4.125", "Not closed 未月结",
    "Printed on 23 November 2026",
)  # fmt: skip
GERMAN = (
    "Kontoauszug 对账单", "Anfangssaldo 期初余额", "Verbraucht 消费", "21.10.2026", "4,125", "endgültig 终版",
    "Alibaba Cloud Innovation Center – BMW Startup Garage Joint Innovation Base",
)  # fmt: skip
CHINESE = (
    "对账单 Statement of account", "月鸢机器人 Moonkite Robotics", "期末余额 Closing balance", "终版 final",
    "阿里云创新中心-宝马初创车库联合创新基地", "2026年10月31日代金券 · Vouchers on 31 October 2026",
)  # fmt: skip


@pytest.mark.parametrize(("language", "wanted"), [("en", ENGLISH), ("de", GERMAN), ("zh_CN", CHINESE)])
def test_it_speaks_two_languages(ask: Ask, language: str, wanted: tuple[str, ...]) -> None:
    text = StatementPages(ask(), language, TODAY).text().split("\n")
    for words in wanted:
        assert any(words in one for one in text), words


def test_the_sum_is_written_out(ask: Ask) -> None:
    text = StatementPages(ask(), "en", TODAY).text()
    assert "100.00 + 20.00 − 30.00 − 20.00 = 70.00" in text
    assert "Checked: opening + movements = closing = the ledger on this day" in text


def test_what_does_not_add_up_is_never_printed() -> None:
    with pytest.raises(ReadBackDiffers):
        StatementPages(made(3, closing=units(31)), "en", TODAY)


def test_a_closed_one_is_the_same_to_the_last_byte(
    store: Store, clock: SteadyClock, ask: Ask, tmp_path: Path
) -> None:
    open_one = StatementPages(ask(), "en", TODAY)
    close(store, "2026-10")
    before = StatementPages(ask(), "en", TODAY)
    first = pdf_of(before)
    clock.go_on(days=9, seconds=7)
    take(store, write_bill(tmp_path / "later.csv", line("44.00")))
    grant(store, 9, granted_on=date(2026, 10, 3), voucher="CN-0003")
    again = StatementPages(ask(), "en", TODAY + timedelta(days=9))
    assert pdf_of(again) == first
    assert again.text() == before.text() != open_one.text()
    assert "Closed 已月结" in again.text()
    assert "Closed on 23 November 2026 by Mei." in again.text()
    assert "Printed on" not in again.text()


def test_movements_go_on_with_what_is_carried_forward() -> None:
    pages = StatementPages(made(120), "en", TODAY)
    assert pages.count >= 4
    text = pages.text().split("\n")
    carried = [text[place + 1] for place, one in enumerate(text) if one == "Carried forward 转下页"]
    brought = [text[place + 1] for place, one in enumerate(text) if one == "Brought forward 承前页"]
    assert carried == brought
    assert len(carried) >= pages.count - 2
    assert text.count("Movement") == len(carried) + 1
    assert [f"V{place}" in text for place in range(120)] == [True] * 120


def test_nothing_leaves_the_margins_and_no_figure_is_cut() -> None:
    huge = 123_456_789_012_345_678
    lines = (
        StatementLine(FIRST, "granted", "1000000000000001", "V" * 40, "2026-10", huge, huge, "why " * 60),
    )
    lots = (StatementLot("1", "V" * 40, FIRST, LAST, Balance(granted=huge, available=huge)),)
    one = made(0, lines=lines, sums={"granted": huge}, closing=huge, lots=lots)
    one = replace(one, accounts=("1000000000000001", "1000000000000002"), startup_zh="很长的名字" * 12)
    for language in ("en", "de", "zh_CN"):
        pages = StatementPages(one, language, TODAY)
        for number in range(pages.count):
            image = picture(pages, number)
            white = QColor("white").rgb()
            edges = [image.pixel(x, y) for x in (*range(40), *range(556, 595)) for y in range(0, 842, 2)]
            assert set(edges) == {white}
        for page in pages._pages:
            for _, block in page:
                for piece in block.pieces:
                    wide = fonts.width(piece.text, type_of(piece.size, bold=piece.bold))
                    assert wide <= piece.box.width() + 2, piece.text


def test_what_comes_from_outside_never_breaks_the_page() -> None:
    odd, long = "<b>&amp;\n\t</b>" + "x" * 300, "9" * 300
    one = StatementLine(FIRST, "voided", long, long, "2026-10", units(1), units(1), odd)
    part = made(0, lines=(one,), sums={"voided": units(1)}, closing=units(1))
    found = replace(part, startup_en=odd, credit_code=long, accounts=(long, "2"))
    pages = StatementPages(found, "de", TODAY)
    assert pages.text().replace("\n", "").count("<b>&amp; </b>") >= 2
    for number in range(pages.count):
        assert not picture(pages, number).isNull()
    assert pdf_of(pages).startswith(b"%PDF-")


def test_nothing_to_say_is_said(store: Store, startup: uuid.UUID) -> None:
    with store.read() as session:
        found = credits_statement.statement(session, startup, date(2025, 1, 1), date(2025, 1, 31))
    text = StatementPages(found, "en", TODAY).text()
    assert "In this period nothing was granted, used or paid." in text


def test_vouchers_that_were_over_before_are_only_counted(store: Store, startup: uuid.UUID) -> None:
    with store.read() as session:
        found = credits_statement.statement(session, startup, date(2026, 11, 1), date(2026, 11, 30))
    text = StatementPages(found, "en", TODAY).text()
    assert "1 voucher used up or lapsed before is not listed." in text
    assert "CN-0001" in text
    assert "CN-0002" not in text


@pytest.mark.parametrize(
    ("amounts", "places"),
    [([], 2), ([units(5)], 2), ([units("0.5"), units("1.125")], 3), ([1], 8), ([-10], 7)],
)
def test_amounts_show_all_their_digits(amounts: list[int], places: int) -> None:
    assert statement_words.places_for(amounts, "CNY") == places


def test_numbers_are_written_as_each_language_does() -> None:
    amount = -units("1234567.5")
    assert [statement_words.number(amount, 2, place) for place in (0, 1, 2)] == [
        "−1,234,567.50", "−1.234.567,50", "−1,234,567.50",
    ]  # fmt: skip
    assert statement_words.number(units(7), 0, 0) == "7"
    assert statement_words.number(units("0.12345678"), 8, 1) == "0,12345678"


def test_currencies_stand_apart_and_are_never_added() -> None:
    one, other = made(2), made(3)
    dollars = replace(other.parts[0], currency="USD")
    text = StatementPages(replace(one, parts=(*one.parts, dollars)), "en", TODAY).text()
    assert "Summary 汇总 · CNY" in text
    assert "Summary 汇总 · USD" in text
    assert "0.00 + 20.00 = 20.00" in text
    assert "0.00 + 30.00 = 30.00" in text
    assert "50.00" not in text


def test_the_ways_of_going_wrong_of_a_bill_are_named(ask: Ask) -> None:
    found = ask()
    [part] = found.parts
    [bill] = part.paid
    later = replace(bill, month="2026-09", is_final=True)
    early = replace(bill, is_final=False)
    part = replace(part, paid=(later, early), unallocated=units(3))
    text = StatementPages(replace(found, parts=(part,)), "en", TODAY).text()
    assert "known later 后续更正" in text
    assert "preliminary 初版" in text
    assert "Used, but no voucher could pay it 已消费但无代金券可抵扣: 3.00 CNY" in text
    assert "Total" in text
