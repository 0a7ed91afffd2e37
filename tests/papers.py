"""A contract as papers show it, invented, and templates for it."""

from __future__ import annotations

import io
import uuid
from datetime import date
from typing import Any

from docx import Document

from jib_desktop.exchange.papers import Paper, PaperChange
from jib_desktop.rules.contracts_payments import Plan, schedule
from jib_desktop.rules.contracts_terms import Change, Terms
from jib_desktop.rules.periods import Period

FIRST, LAST = date(2026, 3, 1), date(2027, 2, 28)
AMENDED = {"desks": (9, 11), "fee_cents": (2_160_000, 2_640_000)}


def paper(**values: Any) -> Paper:
    """Return a contract for a year with an amendment from September to December."""
    terms = Terms(9, 2_160_000, 600, 4_320_000, 20_000_000, 3, "months")
    change = Change(date(2026, 9, 1), date(2026, 12, 31), {name: new for name, (_, new) in AMENDED.items()})
    agreed = PaperChange(change.first_day, change.last_day, date(2026, 8, 20), "Team grows", AMENDED)
    usual: dict[str, Any] = {
        "id": uuid.UUID(int=1), "version": 3, "today": date(2026, 11, 23), "kind": "residence",
        "state": "up_for_renewal", "startup_en": "Moonkite Robotics", "startup_zh": "月鸢机器人",
        "credit_code": "91310115MA1K4AB12X", "contact": "Kong Lin 孔琳", "phone": "138 0000 0629",
        "email": "kong.lin@moonkite.example", "number": "JIB-2026-014", "signed_on": date(2026, 2, 12),
        "first_day": FIRST, "last_day": LAST, "notice_by": date(2026, 11, 30), "notice_count": 3,
        "notice_unit": "months", "renewal_months": 0, "desks": 9, "fee_cents": 2_160_000, "currency": "CNY",
        "vat_rate": 600, "deposit_cents": 4_320_000, "rent_free_days": 14, "credit_cents": 20_000_000,
        "notes": "Two parking spaces & one <locker>.\nInvented sample.",
        "payments": tuple(schedule(Plan(Period(FIRST, LAST), terms, [change], 14))),
        "changes": (agreed,),
    }  # fmt: skip
    return Paper(**{**usual, **values})


def draft(**values: Any) -> Paper:
    """Return a contract without a number and without most of what may be missing."""
    empty = {"number": "", "signed_on": None, "state": "draft", "credit_code": "", "contact": "", "phone": "",
             "email": "", "notes": "", "changes": (), "notice_by": None}  # fmt: skip
    return paper(**{**empty, **values})


def template(*lines: str, rows: tuple[str, ...] = (), footer: str = "") -> bytes:
    """Return a Word file with these paragraphs, a table of one cell a row, and a foot."""
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    if rows:
        table = document.add_table(rows=0, cols=1)
        for row in rows:
            table.add_row().cells[0].text = row
    document.sections[0].footer.paragraphs[0].text = footer
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def text_of(content: bytes) -> str:
    """Return the text of a Word file: paragraphs, then tables, then foot."""
    document = Document(io.BytesIO(content))
    lines = [one.text for one in document.paragraphs]
    lines += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*lines, document.sections[0].footer.paragraphs[0].text])
