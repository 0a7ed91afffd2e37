"""Exports into a workbook of one's own: take it in with care, say what it offers, fill it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.errors import TableRefused, TableTooLarge
from jib_desktop.exchange import hazards
from jib_desktop.exchange.files import first_bytes
from jib_desktop.exchange.parts import Parts
from jib_desktop.exchange.review import feature_of
from jib_desktop.exchange.template_checks import Located
from jib_desktop.exchange.template_fill import Filling
from jib_desktop.exchange.template_values import facts_of
from jib_desktop.exchange.writing import Sheet, Written
from jib_desktop.progress import Progress
from jib_desktop.rules import templates as rules
from jib_desktop.services import templates
from jib_desktop.services.templates import TemplateRow

MACROS = ".xlsm"


def take_in(path: Path, progress: Progress | None = None) -> bytes:
    """Return a workbook that may become a template, looked through for what must be refused.

    Raises TableMissing, FileUnreadable, TableRefused, TableTooLarge, TableDamaged.
    """
    progress = progress or Progress()
    start = first_bytes(path, 8)
    if path.suffix.lower() not in rules.ENDINGS or not start.startswith(b"PK\x03\x04"):
        raise TableRefused(path, "no_template")
    content = first_bytes(path, hazards.MOST_FILE + 1)
    if len(content) > hazards.MOST_FILE:
        raise TableTooLarge(path, "file", len(content), hazards.MOST_FILE)
    hazards.inspect(path, lambda: progress.step(0, 0))
    if not Parts(content, path).sheets:
        raise TableRefused(path, "no_sheet")
    return content


def check(session: Session, kind: str, name: str, content: bytes, path: Path, mapping: rules.Mapping) -> None:
    """Raise TemplateUnfit if a workbook cannot be filled as it is mapped, and what parsing it raises."""
    columns = feature_of(kind).columns(session)
    located = Located(Parts(content, path), mapping, name)
    located.check([one.field for one in columns], facts_of(columns))


def fill(
    session: Session,
    template: TemplateRow,
    path: Path,
    *,
    today: date,
    wanted: Any = None,
    language: str = "en",
    given: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Written:
    """Export the records that `wanted` (filter and sort) shows, None for all, into a template.

    `given`: title, filter, author in words. Raises TemplateEnding, TemplateUnfit, KindUnknown and what writing
    raises; on any exception nothing is written.
    """
    ending = Path(template.file_name).suffix.lower()
    if path.suffix.lower() != ending:
        raise rules.TemplateEnding(path, ending)
    feature = feature_of(template.kind)
    columns = feature.columns(session)
    count, pieces = feature.count(session, wanted), feature.pieces(session, columns, wanted)
    sheet = Sheet(feature.title(language), columns, count, pieces)
    content = templates.content_of(session, template)
    filling = Filling(content, Path(template.file_name), template.mapping, template.name)
    facts = {"title": sheet.name, "as_of": today, **(given or {})}
    return filling.write(path, sheet, facts, language=language, progress=progress)
