"""Errors and problems become sentences here: what happened, and what to do. No Qt (see texts.py)."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from jib_desktop.errors import JibError, ValuesRefused
from jib_desktop.rules.money import ExactAmount
from jib_desktop.rules.problems import Problem
from jib_desktop.ui import formats
from jib_desktop.ui.texts import in_a_row, listed, moment_words, translate
from jib_desktop.ui.words import (
    column_word,
    contract_files,
    contract_problems,
    credit_problems,
    desk_forms,
    desk_lists,
    desk_problems,
    files,
    papers,
    seats,
    site_problems,
    startups,
    tables,
    templates,
)

# A feature adds its module of words where it brings sentences.
_FEATURES: tuple[Any, ...] = (
    tables, templates, papers, contract_problems, contract_files, site_problems, desk_problems, desk_lists,
    desk_forms, seats, credit_problems,
)  # fmt: skip
ERRORS: tuple[Any, ...] = (files, *_FEATURES)
PROBLEMS: tuple[Any, ...] = (startups, *_FEATURES)


def sentence(error: JibError) -> str:
    """Return what happened and what to do."""
    if isinstance(error, ValuesRefused):
        return in_a_row(problem_sentence(problem) for problem in error.problems)
    facts = {name: _fact(value) for name, value in error.facts.items()}
    name = type(error).__name__
    variant = facts.get("reason") or facts.get("limit") or facts.get("cause") or facts.get("what") or ""
    texts: dict[str, str] = {code: text for one in ERRORS for code, text in one.errors().items()}
    text = texts.get(f"{name}.{variant}") or texts[name]
    return text.format(**facts)


def _fact(value: Any) -> str:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, datetime):
        return moment_words(value)
    if isinstance(value, date):
        return formats.day_in_words(value)
    if isinstance(value, ExactAmount):
        return formats.exact_amount(value.text, value.currency)
    if isinstance(value, (tuple, list)):
        return listed(map(str, value))
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)


def problem_sentence(problem: Problem) -> str:
    """Return what is the matter with a field, in one sentence."""
    facts = {name: _fact(value) for name, value in problem.facts.items()}
    facts["column"] = column_word(problem.field)
    if problem.code == "looks_like":
        return _looks_like(problem)
    texts: dict[str, str] = {code: text for one in PROBLEMS for code, text in one.problems().items()}
    text = texts.get(f"{problem.code}.{facts.get('reason', '')}") or texts[problem.code]
    return text.format(**facts)


def likeness_words(reason: str) -> str:
    """Return why two startups may be one."""
    words = {
        "code": translate("Likeness", "the same credit code"),
        "website": translate("Likeness", "the same website"),
        "name_en": translate("Likeness", "the same English name"),
        "name_zh": translate("Likeness", "the same Chinese name"),
        "phone": translate("Likeness", "the same phone"),
        "alike": translate("Likeness", "the name is alike"),
    }
    return words[reason]


def _looks_like(problem: Problem) -> str:
    facts = problem.facts
    reason = likeness_words(str(facts["reason"]))
    if facts.get("row"):
        return translate("Problems", "Looks like row {row}, {name}: {reason}.").format(
            row=facts["row"], name=facts["name"], reason=reason
        )
    return translate("Problems", "Looks like {name}: {reason}.").format(name=facts["name"], reason=reason)
