"""The paper of a contract: words of two languages, pages that go on, a PDF with real text."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from jib_desktop.errors import FileReadOnly, TableMissing
from jib_desktop.exchange.papers import Paper
from jib_desktop.ui.printing.contract_paper import contract_pages
from jib_desktop.ui.printing.pages import Pages, pdf_of, save_pdf
from tests.papers import draft, paper


def long() -> Paper:
    one = paper()
    return replace(one, payments=one.payments[1:2] * 150)


def picture(pages: Pages, number: int, width: int = 595, height: int = 842) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    pages.paint(painter, number, QRectF(0, 0, width, height))
    painter.end()
    return image


def ink_rows(image: QImage) -> list[int]:
    """Return the rows of a picture on which something is painted."""
    white = QColor("white").rgb()
    return [y for y in range(image.height()) if any(image.pixel(x, y) != white for x in range(image.width()))]


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", ["Residence agreement 入驻协议", "by 30 November 2026", "Deposit 押金", "¥21,600.00 a month"]),
        ("de", ["Nutzungsvertrag 入驻协议", "bis 30. November 2026", "Kaution 押金", "21.600,00 ¥ im Monat"]),
        ("zh_CN", ["入驻协议 Residence agreement", "2026年11月30日前", "押金 Deposit", "每月¥21,600.00"]),
    ],
)  # fmt: skip
def test_it_speaks_two_languages(language: str, wanted: list[str]) -> None:
    text = contract_pages(paper(), language).text().replace("\u00a0", " ")
    for words in [*wanted, "JIB-2026-014", "Two parking spaces & one <locker>.", "284"]:
        assert words in text


def test_a_draft_says_so_and_leaves_out_what_is_not_there() -> None:
    text = contract_pages(draft(rent_free_days=0, desks=0, payments=()), "en").text()
    assert "Draft" in text
    assert "not signed, without a number" in text
    for words in ("Desks", "Rent-free", "Payment schedule", "Amendments", "Contact"):
        assert words not in text


def test_what_people_typed_is_never_markup() -> None:
    odd = "<b>A</b> & <img src='file:///x'> <script>"
    text = contract_pages(paper(startup_en=odd, notes=odd, contact=odd), "en").text()
    assert text.count(odd) == 3


def test_a_long_schedule_goes_on_over_pages_under_its_header() -> None:
    pages = contract_pages(long(), "en")
    assert pages.count >= 4
    second, third = picture(pages, 1), picture(pages, 2)
    # Heads of both pages are alike: the header of the table stands on each.
    assert ink_rows(third)[0] < 60
    assert ink_rows(second)[-1] == ink_rows(third)[-1]  # and the foot
    assert len(ink_rows(third)) > 200


def test_nothing_leaves_the_margins() -> None:
    for language in ("en", "de", "zh_CN"):
        pages = contract_pages(paper(notes="word " * 300), language)
        for number in range(pages.count):
            image = picture(pages, number)
            white = QColor("white").rgb()
            edges = [image.pixel(x, y) for x in (*range(40), *range(556, 595)) for y in range(0, 842, 2)]
            assert set(edges) == {white}


def test_a_page_looks_the_same_at_any_size() -> None:
    pages = contract_pages(paper(), "en")
    small = ink_rows(picture(pages, 0))
    large = ink_rows(picture(pages, 0, 1190, 1684))
    assert abs(small[0] - large[0] / 2) <= 2
    assert abs(small[-1] - large[-1] / 2) <= 2


def test_a_pdf_has_pages_of_a4_with_fonts_inside() -> None:
    pages = contract_pages(paper(), "en")
    content = pdf_of(pages)
    assert content.startswith(b"%PDF-")
    boxes = re.findall(rb"/MediaBox\s*\[\s*([\d. ]+)\]", content)
    assert boxes
    for box in boxes:
        assert [round(float(one)) for one in box.split()] in ([0, 0, 595, 842], [0, 0, 596, 842])
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == pages.count
    assert content.count(b"/FontFile2") >= 2
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL)
    assert any(b" Tj" in unpacked(one) or b"TJ" in unpacked(one) for one in streams)


def unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompress(stream)
    except zlib.error:
        return stream


def test_a_pdf_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    pages = contract_pages(paper(), "en")
    save_pdf(pages, tmp_path / "c.pdf")
    assert (tmp_path / "c.pdf").read_bytes().startswith(b"%PDF-")
    with pytest.raises((TableMissing, FileReadOnly)):
        save_pdf(pages, tmp_path / "no" / "c.pdf")
    assert [one.name for one in tmp_path.iterdir()] == ["c.pdf"]
