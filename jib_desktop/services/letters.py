"""Templates of a site's own, made in Word, that contracts are filled into; kept in the data file."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from jib_desktop.db.journal import name_subject
from jib_desktop.db.site import change_setting, keep_file, kept_file, setting
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.letters import LARGEST_TEMPLATE, LetterTemplateGone, LetterTemplateRefused, check_name
from jib_desktop.rules.search import folded

SETTING = "letter_templates"


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """A kept template: its name and the digest of its content."""

    name: str
    sha256: str


def list_templates(session: Session) -> tuple[LetterTemplate, ...]:
    """Return the templates of the site, by name."""
    kept: dict[str, str] = setting(session, SETTING, {})
    return tuple(LetterTemplate(name, kept[name]) for name in sorted(kept, key=folded))


def template_content(session: Session, name: str) -> bytes:
    """Return a template. Raises LetterTemplateGone."""
    kept: dict[str, str] = setting(session, SETTING, {})
    if name not in kept:
        raise LetterTemplateGone(name)
    return kept_file(session, kept[name])


def keep_template(session: Session, name: str, content: bytes) -> str:
    """Keep a template, in place of one whose name looks the same; return its name as it is kept.

    Whether it can be filled is for the caller to say. Raises ValuesRefused, LetterTemplateRefused.
    """
    name, problems = check_name(name)
    if problems:
        raise ValuesRefused(problems)
    if len(content) > LARGEST_TEMPLATE:
        raise LetterTemplateRefused(name, "too_large")
    name_subject(session, name)
    kept: dict[str, str] = setting(session, SETTING, {})
    others = {one: digest for one, digest in kept.items() if folded(one) != folded(name)}
    change_setting(session, SETTING, {**others, name: keep_file(session, content)})
    return name


def remove_template(session: Session, name: str) -> None:
    """Keep a template no longer. Raises LetterTemplateGone."""
    kept: dict[str, str] = setting(session, SETTING, {})
    if name not in kept:
        raise LetterTemplateGone(name)
    name_subject(session, name)
    change_setting(session, SETTING, {one: digest for one, digest in kept.items() if one != name})
