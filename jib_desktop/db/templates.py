"""Workbooks of one's own that exports fill: the kept file, and which of its cells holds what."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Text
from sqlalchemy.orm import Mapped, mapped_column

from jib_desktop.db.base import Record
from jib_desktop.db.site import file_reference


class ExportTemplate(Record):
    """A workbook that somebody handed over, to be filled at every export."""

    __tablename__ = "export_template"

    name: Mapped[str] = mapped_column(Text)
    name_key: Mapped[str] = mapped_column(Text, unique=True)  # the name folded: no two that look alike
    kind: Mapped[str] = mapped_column(Text)  # of the records that fill it
    file_name: Mapped[str] = mapped_column(Text)
    file: Mapped[str] = file_reference()
    mapping: Mapped[str] = mapped_column(Text)  # JSON, see rules/templates.py

    __table_args__ = (CheckConstraint("name_key <> ''", name="named"), {"sqlite_strict": True})
