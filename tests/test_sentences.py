"""Every error and every problem has a sentence that says what happened and what to do."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

import jib_desktop
from jib_desktop import rules
from jib_desktop.errors import JibError, OutsideTrouble, UserMistake, ValuesRefused
from jib_desktop.rules import money
from jib_desktop.rules.problems import Problem
from jib_desktop.ui import sentences
from jib_desktop.ui.sentences import likeness_words, problem_sentence, sentence

PACKAGE = Path(jib_desktop.__file__).parent
# What stands for a fact of each type: whole sentences must come out of them.
FACTS: dict[str, Any] = {
    "Path": Path("/data/base.jib"), "str": "word", "int": 7, "float": 0.5, "datetime | None": None,
    "date": date(2026, 11, 23),
    "datetime": datetime(2026, 11, 23, 8, 5, tzinfo=UTC), "Sequence[str]": ["one", "two"],
    "Sequence[Problem]": [Problem("name_en", "name_missing")],
    "money.ExactAmount": money.ExactAmount("404.74691356", "CNY"),
}  # fmt: skip


def kinds() -> list[type[JibError]]:
    """Return every error a person can meet."""
    for module in pkgutil.iter_modules(rules.__path__, "jib_desktop.rules."):
        importlib.import_module(module.name)  # features keep their errors beside their rules
    found: list[type[JibError]] = []
    waiting = [UserMistake, OutsideTrouble]
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting.extend(below)
        found.extend(one for one in below if one.__module__.startswith("jib_desktop"))
    return sorted(set(found), key=lambda one: one.__name__)


def made(kind: type[JibError], **facts: Any) -> JibError:
    parameters = list(inspect.signature(kind.__init__).parameters.values())[1:]
    wanted = [one for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD and one.default is one.empty]
    values = {one.name: facts.get(one.name, FACTS[str(one.annotation)]) for one in wanted}
    return kind(**values)


def every_text() -> dict[str, str]:
    """Return all sentences about errors by their keys: `ErrorClass`, `ErrorClass.reason`."""
    return {key: text for module in sentences.ERRORS for key, text in module.errors().items()}


def variants() -> list[tuple[str, str]]:
    """Return error class and reason of every sentence about an error."""
    return [(key.partition(".")[0], key.partition(".")[2]) for key in every_text()]


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence(kind: type[JibError]) -> None:
    assert kind is ValuesRefused or kind.__name__ in {name for name, _ in variants()}
    assert issubclass(kind, (UserMistake, OutsideTrouble))


@pytest.mark.parametrize(("name", "variant"), variants())
def test_every_sentence_belongs_to_an_error_and_fits_its_facts(name: str, variant: str) -> None:
    kind = {one.__name__: one for one in kinds()}[name]
    facts = dict.fromkeys(("reason", "limit", "cause", "what"), variant) if variant else {}
    words = sentence(made(kind, **facts))
    assert len(words) > 10
    assert not {"{", "}", "None"} & {*words, *words.split()}


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_the_reasons_named_beside_an_error_have_their_own_sentences(kind: type[JibError]) -> None:
    """`self.reason = reason  # empty | folder`: every word there is a sentence of its own."""
    source = inspect.getsource(kind)
    match = re.search(r"#((?: \w+ \|)+ \w+)", " ".join(line.strip() for line in source.splitlines()))
    if match is None:
        return
    known = variants()
    for word in (one.strip() for one in match[1].split("|")):
        assert (kind.__name__, word) in known or (kind.__name__, "") in known, word


def problems() -> list[tuple[str, str]]:
    """Return file and code of every `Problem(field, "code", …)` in the package."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and getattr(node.func, "id", "") == "Problem"
                and len(node.args) > 1
            ):
                code = node.args[1]
                if isinstance(code, ast.Constant) and isinstance(code.value, str):
                    found.append((path.name, code.value))
    return found


def test_every_problem_has_a_sentence() -> None:
    known = {name.partition(".")[0] for module in sentences.PROBLEMS for name in module.problems()}
    codes = problems()
    assert len(codes) > 20
    assert {(file, code) for file, code in codes if code not in known | {"looks_like"}} == set()


def test_problems_of_values_become_one_text() -> None:
    error = ValuesRefused([Problem("name_en", "name_missing"), Problem("stage_reason", "reason_missing")])
    assert sentence(error) == "One name is needed, Chinese or English. Say why it was rejected."


@pytest.mark.parametrize("reason", ["code", "website", "name_en", "name_zh", "phone", "alike"])
def test_a_likeness_is_told_with_its_reason(reason: str) -> None:
    facts = {"reason": reason, "name": "Starlight", "id": None, "row": 3}
    words = problem_sentence(Problem("name_en", "looks_like", "tell", facts))
    assert likeness_words(reason) in words
    assert "Starlight" in words
    assert "3" in words
    assert "row" not in problem_sentence(Problem("name_en", "looks_like", "tell", {**facts, "row": 0}))
