"""Exports into a workbook of one's own: take it in with care, say what it offers, fill it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.errors import TableRefused, TableTooLarge
from jib_desktop.exchange import hazards
from jib_desktop.exchange.files import first_bytes, replacing
from jib_desktop.exchange.parts import Parts, told_as_damage
from jib_desktop.exchange.review import FEATURES, feature_of
from jib_desktop.exchange.template_checks import Located
from jib_desktop.exchange.template_fill import Filling
from jib_desktop.exchange.template_form import Form, examine, suggest
from jib_desktop.exchange.template_values import ColumnContents, facts_of
from jib_desktop.exchange.workbook import Column
from jib_desktop.exchange.writing import Look, Sheet, Written
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
    with told_as_damage(path):
        hazards.inspect(path, lambda: progress.step(0, 0))
        if not Parts(content, path).sheets:
            raise TableRefused(path, "no_sheet")
    return content


def check(session: Session, kind: str, name: str, content: bytes, path: Path, mapping: rules.Mapping) -> None:
    """Raise TemplateUnfit if a workbook cannot be filled as it is mapped, and what parsing it raises."""
    columns = feature_of(kind).columns(session)
    with told_as_damage(path):
        located = Located(Parts(content, path), mapping, name)
        located.check([one.field for one in columns], facts_of(columns))


def fill(
    session: Session,
    template: TemplateRow,
    path: Path,
    *,
    wanted: Any = None,
    look: Look | None = None,
    progress: Progress | None = None,
) -> Written:
    """Export the records that `wanted` (filter and sort) shows, None for all, into a template.

    Of the look, language, title, author, moment and what it is about are used. On any exception nothing is
    written.
    Raises TemplateEnding, TemplateUnfit, KindUnknown and what `Filling.write` raises.
    """
    ending = Path(template.file_name).suffix.lower()
    if path.suffix.lower() != ending:
        raise rules.TemplateEnding(path.name, ending)
    feature = feature_of(template.kind)
    columns = feature.columns(session)
    count, pieces = feature.count(session, wanted), feature.pieces(session, columns, wanted)
    look = look or Look()
    sheet = Sheet(feature.title(look.language), columns, count, pieces)
    content = templates.content_of(session, template)
    filling = Filling(content, Path(template.file_name), template.mapping, template.name)
    facts = {
        "title": look.title or sheet.name,
        "as_of": (look.as_of or datetime.now(UTC)).astimezone().date(),
        "filter": look.about,
        "author": look.author,
    }
    return filling.write(path, sheet, facts, language=look.language, progress=progress)


def hand_back(session: Session, name: str, path: Path) -> None:
    """Write a template's workbook as it was handed over. Raises TemplateUnknown, what `replacing` raises."""
    template = templates.find_template(session, name)
    with replacing(path) as file:
        file.write(templates.content_of(session, template))


def export(
    session: Session,
    kind: str,
    name: str,
    path: Path,
    *,
    wanted: Any = None,
    look: Look | None = None,
    progress: Progress | None = None,
) -> Written:
    """Export into the template of a name. Raises TemplateUnknown and what `fill` raises."""
    template = templates.find_template(session, name, kind)
    return fill(session, template, path, wanted=wanted, look=look, progress=progress)


def samples(session: Session, kind: str, language: str) -> dict[str, str]:
    """Return what the first record holds, by field, as its cells would show it."""
    feature = feature_of(kind)
    columns = feature.columns(session)
    for piece in feature.pieces(session, columns, None):
        for values in piece[:1]:
            made = [
                ColumnContents(column, language, is_1904=False).shown(value)
                for column, value in zip(columns, values, strict=True)
            ]
            return {column.field: text for column, text in zip(columns, made, strict=True)}
    return {}


@dataclass(frozen=True, slots=True)
class Offer:
    """What one kind of record could fill in: its columns, what seems to go where, a sample of each."""

    columns: tuple[Column, ...]
    mapping: rules.Mapping
    samples: dict[str, str]


@dataclass(frozen=True, slots=True)
class Opened:
    """A workbook looked through, ready to be mapped; `offers` by kind, the likeliest first."""

    content: bytes
    form: Form
    offers: dict[str, Offer]


def open_file(session: Session, path: Path, language: str, progress: Progress | None = None) -> Opened:
    """Take a workbook in and say what could go where. Raises what `take_in` raises."""
    return opened(session, take_in(path, progress), path, language)


def opened(session: Session, content: bytes, path: Path, language: str) -> Opened:
    """Say what could go where in a workbook. Raises TableDamaged, TableTooLarge, TableRefused."""
    form = examine(content, path)
    offers = {}
    for kind, feature in FEATURES.items():
        columns = tuple(feature.columns(session))
        offers[kind] = Offer(columns, suggest(form, columns), samples(session, kind, language))
    likeliest = sorted(offers, key=lambda kind: -offers[kind].mapping.count)
    return Opened(content, form, {kind: offers[kind] for kind in likeliest})
