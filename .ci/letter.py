"""Make resources/templates/contract.docx, the program's own template of a contract, in Chinese and English.

    python .ci/letter.py

Its wording is a sample of our own and says so; a site may keep templates of its own in its data file.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

TARGET = Path(__file__).resolve().parent.parent / "resources" / "templates" / "contract.docx"
GREY = RGBColor(0x57, 0x60, 0x6C)
LINE = "C6CCD4"
WIDTHS = (8.2, 8.2)  # cm of the two languages side by side

# Condition | 中文 | its text | English | its text. A line whose condition does not hold is left out.
ARTICLES = """
| 合同期限 | {{ term_zh }}。 | Term | {{ term_en }}.
| 提前通知 | {{ notice_zh }}，最后通知日为{{ notice_by_zh }}（含当日）。{{ renewal_zh }}。\
| Notice | {{ notice_en }}; the last day to give notice is {{ notice_by_en }}. {{ renewal_en }}.
has_desks | 工位 | 甲方向乙方提供{{ desks }}个工位。 | Desks | {{ desks }}, provided by the base.
has_fee | 费用 | {{ fee_sentence_zh }}（不含税金额大写：{{ fee_capital_zh }}）。首月与末月按实际天数计算，具体见付款计划。\
| Fee | {{ fee_sentence_en }}. The first and the last month are charged by days; see the payment schedule.
has_rent_free_days | 免租期 | {{ rent_free_zh }}，自{{ first_day_zh }}至{{ rent_free_until_zh }}（含首末两日）。\
| Rent-free | {{ rent_free_en }}, {{ first_day_en }} to {{ rent_free_until_en }}, both days included.
has_deposit | 押金 | {{ deposit_zh }}（大写：{{ deposit_capital_zh }}），合同结束并完成退租后无息退还。\
| Deposit | {{ deposit_en }}, returned without interest once the contract has ended and the startup has moved out.
has_credit | 云资源额度 | {{ credit_zh }}，以阿里云代金券形式发放。\
| Cloud credit | {{ credit_en }}, granted as vouchers of Alibaba Cloud.
has_notes | 其他约定 | {{ notes }} | Further | {{ notes }}
"""  # noqa: E501  (a sentence stays whole)
SCHEDULE = (
    ("#", "{{ line.count }}", 0.8, False),
    ("应付日\nDue", "{{ line.due }}", 2.3, False),
    ("期间\nPeriod", "{{ line.first_day }} – {{ line.last_day }}", 4.2, False),
    ("项目\nFor", "{{ line.kind_zh }} {{ line.kind_en }}", 2.9, False),
    ("不含税\nNet", "{{ line.net }}", 2.2, True),
    ("税额\nVAT", "{{ line.vat }}", 1.9, True),
    ("含税\nGross", "{{ line.gross }}", 2.1, True),
)
CHANGES = (
    ("#", "{{ one.count }}", 1.0, False),
    ("起\nFrom", "{{ one.first_day }}", 2.4, False),
    ("止\nUntil", "{{ one.until_zh }}\n{{ one.until_en }}", 3.4, False),
    ("变更\nChange", "{{ one.changes_zh }}\n{{ one.changes_en }}", 9.6, False),
)


def xml_of(thing: Any) -> Any:
    """Return the element behind an object, for what python-docx has no words for."""
    return thing._element  # noqa: SLF001


def font(run: Any, size: float = 10, *, bold: bool = False, color: RGBColor | None = None) -> None:
    """Give a run our fonts: one for Latin letters, one for Chinese."""
    run.font.name, run.font.size, run.font.bold = "Arial", Pt(size), bold
    xml_of(run).get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "Microsoft YaHei")
    if color is not None:
        run.font.color.rgb = color


def write(
    paragraph: Any, text: str, size: float = 10, *, bold: bool = False, color: RGBColor | None = None
) -> None:
    """Write lines into a paragraph."""
    for number, line in enumerate(text.split("\n")):
        run = paragraph.add_run()
        if number:
            run.add_break()
        run.add_text(line)
        font(run, size, bold=bold, color=color)


def spaced(paragraph: Any, before: float = 0, after: float = 0) -> Any:
    """Set the space around a paragraph, in points."""
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(before), Pt(after)
    return paragraph


def border(cell: Any, *edges: str) -> None:
    """Draw hairlines at edges of a cell."""
    borders = OxmlElement("w:tcBorders")
    for edge in edges:
        element = OxmlElement(f"w:{edge}")
        for name, value in (("val", "single"), ("sz", "4"), ("color", LINE)):
            element.set(qn(f"w:{name}"), value)
        borders.append(element)
    xml_of(cell).get_or_add_tcPr().append(borders)


def table(document: Any, widths: Sequence[float]) -> Any:
    """Add an empty table of fixed widths."""
    made = document.add_table(rows=0, cols=len(widths))
    made.alignment, made.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Cm(width)
    return made


def add_row(made: Any, widths: Sequence[float]) -> Any:
    """Add a row that stays on one page."""
    row = made.add_row()
    for cell, width in zip(row.cells, widths, strict=True):
        cell.width = Cm(width)
        spaced(cell.paragraphs[0], 2, 2)
    properties = xml_of(row).get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    return row


def control(made: Any, widths: Sequence[float], text: str) -> None:
    """Add a row that is no row: docxtpl takes it away with its `for`, `if` or end."""
    write(add_row(made, widths).cells[0].paragraphs[0], text)


def articles(document: Any) -> None:
    """Add the articles, the two languages side by side."""
    made = table(document, WIDTHS)
    for line in ARTICLES.strip().splitlines():
        condition, *words = (part.strip() for part in line.split("|"))
        if condition:
            control(made, WIDTHS, f"{{%tr if {condition} %}}")
        row = add_row(made, WIDTHS)
        for cell, title, text in zip(row.cells, words[::2], words[1::2], strict=True):
            write(cell.paragraphs[0], f"{title}　", bold=True)
            write(cell.paragraphs[0], text)
            border(cell, "bottom")
        if condition:
            control(made, WIDTHS, "{%tr endif %}")


def listing(document: Any, columns: Sequence[tuple[str, str, float, bool]], loop: str) -> None:
    """Add a table whose one row is written for each line of a list."""
    widths = [width for _, _, width, _ in columns]
    made = table(document, widths)
    head = add_row(made, widths)
    header = OxmlElement("w:tblHeader")
    xml_of(head).get_or_add_trPr().append(header)
    for cell, (title, _, _, is_right) in zip(head.cells, columns, strict=True):
        write(cell.paragraphs[0], title, 8, bold=True, color=GREY)
        align(cell, is_right=is_right)
        border(cell, "top", "bottom")
    control(made, widths, f"{{%tr for {loop} %}}")
    row = add_row(made, widths)
    for cell, (_, text, _, is_right) in zip(row.cells, columns, strict=True):
        write(cell.paragraphs[0], text, 8)
        align(cell, is_right=is_right)
        border(cell, "bottom")
    control(made, widths, "{%tr endfor %}")


def align(cell: Any, *, is_right: bool) -> None:
    """Put figures at the right."""
    if is_right:
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT


def parties(document: Any) -> None:
    """Add who agrees with whom."""
    lines = (
        ("甲方\nThe base", "{{ base_zh }}\n{{ base_en }}"),
        ("乙方\nThe startup", "{{ startup }}\n统一社会信用代码 Credit code: {{ credit_code }}"),
        ("联系人\nContact", "{{ contact }}　{{ phone }}　{{ email }}"),
        ("合同编号\nNumber", "{{ number }}"),
        ("签署日期\nSigned on", "{{ signed_on_zh }} · {{ signed_on_en }}"),
    )
    widths = (3.2, 13.2)
    made = table(document, widths)
    for label, value in lines:
        row = add_row(made, widths)
        write(row.cells[0].paragraphs[0], label, 9, color=GREY)
        write(row.cells[1].paragraphs[0], value, 9.5)
        for cell in row.cells:
            border(cell, "bottom")


def heading(document: Any, text: str, *, on_new_page: bool = False) -> None:
    """Add the title of a part."""
    paragraph = spaced(document.add_paragraph(), 14, 4)
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.page_break_before = on_new_page
    write(paragraph, text, 11, bold=True)


def control_paragraph(document: Any, text: str) -> None:
    """Add a paragraph that docxtpl takes away."""
    write(document.add_paragraph(), text)


def signatures(document: Any) -> None:
    """Add the lines to sign on."""
    # A paragraph between: Word takes two tables that touch for one.
    write(spaced(document.add_paragraph(), 18, 6), "双方签署　Signed by both")
    document.paragraphs[-1].paragraph_format.keep_with_next = True
    widths = (7.6, 1.2, 7.6)
    made = table(document, widths)
    top = add_row(made, widths)
    for place, text in ((0, "甲方（盖章）\nFor the base"), (2, "乙方（盖章）\nFor the startup")):
        write(spaced(top.cells[place].paragraphs[0], 4, 40), text)
        top.cells[place].paragraphs[0].paragraph_format.keep_with_next = True
    row = add_row(made, widths)
    for place in (0, 2):
        write(row.cells[place].paragraphs[0], "姓名、签字、日期 Name, signature, date", 8, color=GREY)
        border(row.cells[place], "top")


def field(paragraph: Any, code: str) -> None:
    """Add a field that Word computes: the number of the page, of all pages."""
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()
        font(run, 8, color=GREY)
        if kind is None:
            text = OxmlElement("w:instrText")
            text.text = code
        else:
            text = OxmlElement("w:fldChar")
            text.set(qn("w:fldCharType"), kind)
        xml_of(run).append(text)


def margins(document: Any) -> None:
    """Set up A4 paper with head and foot."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.3)
    section.top_margin, section.bottom_margin = Cm(2.2), Cm(2)
    head = section.header.paragraphs[0]
    sample = "示范文本，签署前请由律师审核 · Sample wording, to be confirmed by a lawyer before it is signed"
    write(head, sample, 8, color=GREY)
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    write(foot, "{{ number }} · {{ startup }} · ", 8, color=GREY)
    field(foot, "PAGE")
    write(foot, " / ", 8, color=GREY)
    field(foot, "NUMPAGES")


def made() -> Any:
    """Return the template."""
    document = Document()
    for one in xml_of(document.styles).iter(qn("w:lang")):
        one.set(qn("w:eastAsia"), "zh-CN")  # the marks of a sentence stand as they do in mainland China
    margins(document)
    write(spaced(document.add_paragraph(), 0, 2), "{{ title_zh }}　{{ title_en }}", 18, bold=True)
    write(
        spaced(document.add_paragraph(), 0, 10), "{{ term_notice_zh }}\n{{ term_notice_en }}", 9, color=GREY
    )
    parties(document)
    heading(document, "条款　Terms")
    articles(document)
    signatures(document)
    control_paragraph(document, "{%p if has_amendments %}")
    heading(document, "补充协议　Amendments")
    listing(document, CHANGES, "one in amendments")
    control_paragraph(document, "{%p endif %}")
    control_paragraph(document, "{%p if has_payments %}")
    heading(document, "附件：付款计划　Annex: payment schedule ({{ currency }})", on_new_page=True)
    listing(document, SCHEDULE, "line in payments")
    total = spaced(document.add_paragraph(), 6, 0)
    total.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    write(total, "费用合计（含税）　Total of fees with VAT: {{ total_gross_en }}", 9, bold=True)
    control_paragraph(document, "{%p endif %}")
    facts = document.core_properties
    facts.title, facts.author, facts.comments = "{{ number }} {{ startup }}", "JIB Desktop", ""
    facts.language = "zh-CN"
    return document


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    made().save(str(TARGET))
