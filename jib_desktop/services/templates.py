"""Workbooks of one's own that exports fill: add, find, change, remove."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop.db import site
from jib_desktop.db.journal import name_subject
from jib_desktop.db.seen import get_seen
from jib_desktop.db.templates import ExportTemplate
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules import templates as rules
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import one_line
from jib_desktop.rules.templates import Mapping, TemplateUnknown


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template as a list shows it."""

    id: uuid.UUID
    version: int
    name: str
    kind: str
    file_name: str
    file: str  # the digest of its workbook
    mapping: Mapping


def _row(one: ExportTemplate) -> TemplateRow:
    mapping = Mapping.of(one.mapping)
    return TemplateRow(one.id, one.version, one.name, one.kind, one.file_name, one.file, mapping)


def list_templates(session: Session, kind: str | None = None) -> list[TemplateRow]:
    """Return the templates by name, of one kind of record or all."""
    statement = select(ExportTemplate).order_by(ExportTemplate.name_key)
    if kind is not None:
        statement = statement.where(ExportTemplate.kind == kind)
    return [_row(one) for one in session.scalars(statement)]


def find_template(session: Session, name: str, kind: str | None = None) -> TemplateRow:
    """Return a template by its name. Raises TemplateUnknown."""
    known = list_templates(session, kind)
    key = rules.name_key(one_line(name))
    for one in known:
        if rules.name_key(one.name) == key:
            return one
    raise TemplateUnknown(name, [one.name for one in known])


def content_of(session: Session, template: TemplateRow) -> bytes:
    """Return the workbook of a template as it was handed over."""
    return site.kept_file(session, template.file)


def add_template(
    session: Session, *, name: str, kind: str, file_name: str, content: bytes, mapping: Mapping
) -> uuid.UUID:
    """Keep a workbook that was found fit as a template. Raises ValuesRefused."""
    kept = _accepted(session, name, mapping, None)
    name_subject(session, kept)
    template = ExportTemplate(
        name=kept,
        name_key=rules.name_key(kept),
        kind=kind,
        file_name=file_name,
        file=site.keep_file(session, content),
        mapping=mapping.text(),
    )
    session.add(template)
    session.flush()
    return template.id


def change_template(
    session: Session,
    *,
    template_id: uuid.UUID,
    seen_version: int,
    name: str,
    mapping: Mapping,
    file_name: str | None = None,
    content: bytes | None = None,
) -> uuid.UUID:
    """Name or map a template differently, or put another version of its workbook in its place.

    Raises ValuesRefused, ChangedMeanwhile, GoneMeanwhile.
    """
    template = get_seen(session, ExportTemplate, template_id, seen_version)
    kept = _accepted(session, name, mapping, template_id)
    name_subject(session, kept)
    template.name, template.name_key, template.mapping = kept, rules.name_key(kept), mapping.text()
    if content is not None and file_name is not None:
        template.file, template.file_name = site.keep_file(session, content), file_name
    return template_id


def remove_template(session: Session, *, template_id: uuid.UUID, seen_version: int) -> None:
    """Remove a template. Raises ChangedMeanwhile, GoneMeanwhile."""
    template = get_seen(session, ExportTemplate, template_id, seen_version)
    name_subject(session, template.name)
    session.delete(template)


def _accepted(session: Session, name: str, mapping: Mapping, own_id: uuid.UUID | None) -> str:
    """Return the name as it is kept. Raises ValuesRefused."""
    kept = one_line(name)
    found = rules.check(kept, mapping)
    key = rules.name_key(kept)
    for one in list_templates(session):
        if kept and one.id != own_id and rules.name_key(one.name) == key:
            found.append(Problem("template_name", "template_name_taken", "block", {"name": one.name}))
    if found:
        raise ValuesRefused(found)
    return kept
