"""Bring resources/translations up to the texts of the source and the forms, and compile them.

    python .ci/translations.py [--check]

Texts that are gone are dropped; new ones stand in the .ts files as unfinished until somebody translates
them (with Qt Linguist: `.venv/bin/pyside6-linguist`). English needs only its plurals. `--check` writes
nothing and ends with status 1 where a file is not current.

Qt's lupdate reads the forms. The calls in Python are found here and handed to it one by one: in the calls
of a function `translate` that lupdate finds by itself it overlooks plurals, and loses those that give `n`
by name.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "zh_CN")


class Text(NamedTuple):
    """One text for people, as Qt tells them apart."""

    context: str
    source: str
    comment: str
    is_plural: bool


class _Finder(ast.NodeVisitor):
    """Collects the calls of one module: `tr`, `translate`, and functions that only shorten `translate`."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._classes: list[str] = []
        self._short_for: dict[str, str] = {}
        self.texts: list[Text] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        match node.body:
            # A body like `return translate("Panel", text)`, whatever the function is called.
            case [ast.Return(ast.Call(args=[ast.Constant(str(context)), ast.Name(name), *_more]))] if any(
                name == parameter.arg for parameter in node.args.args
            ):
                self._short_for[node.name] = context
            case _:
                self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr" and self._classes:
            self._take(node, self._classes[-1], node.args, ("disambiguation", "n"))
        elif name == "translate" and _is_text(node.args):  # A rectangle is translated by numbers.
            self._take(node, ast.literal_eval(node.args[0]), node.args[1:], ("comment", "n"))
        elif name in self._short_for:
            # What follows the text is the number of a plural: these functions know no comment.
            given = [*node.args[:1], *([ast.Constant("")] if node.args[1:] else []), *node.args[1:]]
            self._take(node, self._short_for[name], given, ("", "n"))
        self.generic_visit(node)

    def _take(self, node: ast.Call, context: str, given: list[ast.expr], names: tuple[str, str]) -> None:
        named = {word.arg: word.value for word in node.keywords}
        comment = given[1] if len(given) > 1 else named.get(names[0], ast.Constant(""))
        if not (given and isinstance(given[0], ast.Constant) and isinstance(comment, ast.Constant)):
            sys.exit(
                f"{self._name}:{node.lineno}: a text for people must be a literal, or nobody can translate it"
            )
        is_plural = len(given) > 2 or names[1] in named
        self.texts.append(Text(context, str(given[0].value), str(comment.value or ""), is_plural))


def _is_text(given: list[ast.expr]) -> bool:
    return bool(given) and isinstance(given[0], ast.Constant) and isinstance(given[0].value, str)


def texts() -> Iterator[Text]:
    """Yield every text for people in the Python source."""
    for file in sorted((ROOT / "jib_desktop").rglob("*.py")):
        yield from texts_of(file.read_text(encoding="utf-8"), str(file.relative_to(ROOT)))


def texts_of(module: str, name: str) -> list[Text]:
    """Return the texts for people in the source of one module; end where one is no literal."""
    finder = _Finder(name)
    finder.visit(ast.parse(module, name))
    return finder.texts


def as_calls(found: Iterable[Text]) -> str:
    """Return Python that lupdate reads without loss: literals only, a number for every plural."""
    lines = ["class Texts:", "    def texts(self):"]
    for text in found:
        words = ", ".join(_quoted(word) for word in (text.context, text.source, text.comment))
        lines.append(f"        translate({words}{', 1' if text.is_plural else ''})")
    return "\n".join([*lines, "        return None", ""])


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def tool(name: str, *arguments: str | Path) -> None:
    """Run one of Qt's translation tools."""
    command = [str(Path(sys.executable).parent / f"pyside6-{name}"), *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{name} ended with status {done.returncode}:\n{done.stdout}{done.stderr}")


def update(folder: Path) -> None:
    """Bring the .ts files of a folder up to the source, keeping what is translated, and compile them."""
    forms = sorted((ROOT / "forms").rglob("*.ui"))
    with tempfile.TemporaryDirectory() as scratch:
        calls = Path(scratch) / "texts.py"
        calls.write_text(as_calls(texts()), encoding="utf-8")
        for language in LANGUAGES:
            words, compiled = folder / f"jib_{language}.ts", folder / f"jib_{language}.qm"
            # Without the lines of the source, a .ts file changes only where a text does.
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
            plural = ["-pluralonly"] if language == "en" else []
            tool("lupdate", *options, "-target-language", language, *plural, calls, *forms, "-ts", words)
            tool("lrelease", words, "-qm", compiled)


def stale() -> list[str]:
    """Return the names of the files that `make translations` would change."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "translations"
        shutil.copytree(FOLDER, fresh)
        update(fresh)
        names = sorted(path.name for path in fresh.iterdir())
        return [name for name in names if not _same(fresh / name, FOLDER / name)]


def _same(left: Path, right: Path) -> bool:
    return right.is_file() and left.read_bytes() == right.read_bytes()


def main(*arguments: str) -> None:
    """Update every language, or say what is not current."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    if "--check" in arguments:
        names = stale()
        sys.exit(f"not current, run make translations: {', '.join(names)}" if names else 0)
    update(FOLDER)


if __name__ == "__main__":
    main(*sys.argv[1:])
