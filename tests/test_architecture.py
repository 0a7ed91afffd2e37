"""The layers of DESIGN §1 and the measures of §7, read from the source."""

from __future__ import annotations

import ast
import io
import re
import statistics
import tokenize
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "jib_desktop"
TESTS = PACKAGE.parent / "tests"

# Layer → the layers it may import, besides itself. `base` is what all may use.
BASE = frozenset({"errors", "paths", "settings", "log", "progress"})
MAY_IMPORT: dict[str, frozenset[str]] = {
    "base": frozenset(),
    "rules": frozenset({"base"}),  # of it only the errors
    "db": frozenset({"base", "rules"}),
    "services": frozenset({"base", "rules", "db"}),
    "exchange": frozenset({"base", "rules", "services", "db"}),
    "ui": frozenset({"base", "rules", "services", "exchange", "db"}),
    "commands": frozenset({"base", "rules", "services", "exchange", "db", "ui"}),
    "cli": frozenset({"base", "commands", "ui"}),
    "start": frozenset({"cli", "ui"}),
}
# Words of windows that the command line speaks too: no Qt in them.
PLAIN_WORDS = frozenset(
    {f"jib_desktop.ui.{name}" for name in ("catalogue", "formats", "sentences", "texts", "words")}
    | {f"jib_desktop.ui.words.{path.stem}" for path in (PACKAGE / "ui" / "words").glob("*.py")}
)
# Where a layer may reach only one module of another.
ONLY = {
    ("rules", "base"): {"jib_desktop.errors"},
    ("exchange", "db"): {"jib_desktop.db.store"},
    ("ui", "db"): {"jib_desktop.db.store"},
    ("commands", "db"): {"jib_desktop.db.store"},
}
# Plain data that services share, and the engine that takes rows from outside for every kind.
SHARED_SERVICES = frozenset(
    f"jib_desktop.services.{name}"
    for name in (
        "review",
        "importer",
        "stored",
        "outcomes",
        "comparing",
        "importing",
        "startup_names",
        "contracts_checks",
        "desks_checks",
        "desks_rows",
        "desks_carry",
        "check_desks",
        "demo_contracts",
        "demo_credits",
        "demo_desks",
        "desks_floors",
        "desks_promised",
        "allocations_use",
        "allocations_beside",
        "allocations_writing",
        "invented_plan",
        "floor_pictures",
    )
)
# Loaded where first used, because starting must not wait for them.
HEAVY = frozenset(
    {"PIL", "alembic", "docx", "docxtpl", "jinja2", "lxml", "openpyxl", "phonenumbers", "platformdirs",
     "pypinyin", "pyqtgraph", "python_calamine", "qtawesome", "rapidfuzz", "sqlcipher3", "stdnum",
     "xlsxwriter"}
)  # fmt: skip
QT = frozenset({"PySide6", "shiboken6", "qtawesome", "pyqtgraph"})
VAGUE = frozenset(
    {"utils", "util", "helpers", "helper", "common", "manager", "managers", "controller", "misc"}
)

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
MEDIAN_FUNCTION = 8


@dataclass(frozen=True)
class Import:
    """One import: which module, from where, and whether it stands inside a function."""

    place: str  # file:line
    module: str
    target: str
    in_function: bool
    typing_only: bool


@dataclass(frozen=True)
class Source:
    """One file of the package."""

    path: Path
    module: str
    tree: ast.Module
    lines: tuple[str, ...]

    @property
    def layer(self) -> str:
        parts = self.module.split(".")[1:]
        if not parts or parts == ["__main__"]:
            return "start"
        return "base" if parts[0] in BASE else parts[0]


@cache
def sources() -> tuple[Source, ...]:
    """Return every file of the package, parsed."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        module = ".".join(parts).removesuffix(".__init__")
        found.append(Source(path, module, ast.parse(text), tuple(text.splitlines())))
    return tuple(found)


def modules() -> frozenset[str]:
    return frozenset(source.module for source in sources())


@cache
def imports_of(source: Source) -> tuple[Import, ...]:
    """Return the imports of a file; `from package import module` counts as the module."""
    return tuple(_walk(source, source.tree, in_function=False, typing_only=False))


def _walk(source: Source, node: ast.AST, *, in_function: bool, typing_only: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        place = f"{source.path.relative_to(PACKAGE.parent)}:{getattr(child, 'lineno', 0)}"
        if isinstance(child, (ast.Import, ast.ImportFrom)):
            for target in _targets(child):
                yield Import(place, source.module, target, in_function, typing_only)
            continue
        yield from _walk(
            source,
            child,
            in_function=in_function or isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)),
            typing_only=typing_only
            or (isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)),
        )


def _targets(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [one.name for one in node.names]
    base = node.module or ""
    return [name if (name := f"{base}.{one.name}") in modules() else base for one in node.names]


def all_imports() -> Iterator[tuple[Source, Import]]:
    for source in sources():
        for one in imports_of(source):
            yield source, one


def layer_of(module: str) -> str:
    parts = module.split(".")[1:]
    if not parts or parts == ["__main__"]:
        return "start"
    return "base" if parts[0] in BASE else parts[0]


def is_ours(module: str) -> bool:
    return module.split(".", maxsplit=1)[0] == "jib_desktop"


# --- layers ---


def test_every_file_belongs_to_a_layer() -> None:
    assert {source.layer for source in sources()} <= set(MAY_IMPORT)


def test_imports_only_go_down() -> None:
    wrong = []
    for source, one in all_imports():
        if not is_ours(one.target) or one.target == "jib_desktop" or one.typing_only:
            continue
        layer, other = source.layer, layer_of(one.target)
        allowed = other == layer or other in MAY_IMPORT[layer]
        only = ONLY.get((layer, other))
        if not allowed or (only is not None and one.target not in only):
            wrong.append(f"{one.place}: {layer} must not import {one.target}")
    assert wrong == []


def test_the_names_of_types_go_down_too() -> None:
    """What only the type checker reads may look at rules from everywhere, and nowhere else up."""
    wrong = []
    for source, one in all_imports():
        if one.typing_only and is_ours(one.target):
            other = layer_of(one.target)
            if other not in {*MAY_IMPORT[source.layer], source.layer, "rules"}:
                wrong.append(f"{one.place}: {one.target}")
    assert wrong == []


def test_only_windows_import_qt() -> None:
    wrong = [
        f"{one.place}: {one.target}"
        for source, one in all_imports()
        if one.target.split(".")[0] in QT and (source.layer != "ui" or source.module in PLAIN_WORDS)
    ]
    assert wrong == []


def test_the_words_for_both_load_no_window() -> None:
    wrong = [
        f"{one.place}: {one.target}"
        for source, one in all_imports()
        if source.module in PLAIN_WORDS and layer_of(one.target) == "ui" and one.target not in PLAIN_WORDS
        and is_ours(one.target)
    ]  # fmt: skip
    assert wrong == []


def test_the_command_line_loads_windows_only_where_it_opens_them() -> None:
    wrong = [
        f"{one.place}: {one.target}"
        for source, one in all_imports()
        if source.layer in ("commands", "cli", "start") and is_ours(one.target)
        and layer_of(one.target) == "ui" and one.target not in PLAIN_WORDS and not one.in_function
    ]  # fmt: skip
    assert wrong == []


def test_a_service_never_imports_another() -> None:
    wrong = [
        f"{one.place}: {one.target}"
        for source, one in all_imports()
        if source.layer == "services" and is_ours(one.target) and layer_of(one.target) == "services"
        and one.target not in SHARED_SERVICES and one.target != source.module
    ]  # fmt: skip
    assert wrong == []


def test_rules_stand_on_nothing() -> None:
    """Plain Python: no Qt, no database, no files."""
    forbidden = {"sqlalchemy", "sqlcipher3", "pathlib", "os", "shutil", "io", "subprocess"} | QT
    wrong = [
        f"{one.place}: {one.target}"
        for source, one in all_imports()
        if source.layer == "rules" and one.target.split(".")[0] in forbidden
    ]
    assert wrong == []


def test_only_the_database_layer_and_services_speak_sql() -> None:
    wrong = [
        f"{one.place}: {one.target}"
        for source, one in all_imports()
        if one.target.split(".")[0] in ("sqlalchemy", "sqlcipher3") and source.layer not in ("db", "services")
        and one.target != "sqlalchemy.orm" and not one.typing_only
    ]  # fmt: skip
    assert wrong == []


def test_there_are_no_cycles() -> None:
    """Also none that an import inside a function hides."""
    edges: dict[str, set[str]] = {source.module: set() for source in sources()}
    for source, one in all_imports():
        if is_ours(one.target) and not one.typing_only and one.target != source.module:
            edges[source.module].add(one.target)
    reached = {module: reachable(edges, module) for module in edges}
    wrong = sorted(
        f"{one} ↔ {other}" for one in edges for other in edges[one] if one in reached.get(other, set())
    )
    assert wrong == []


def reachable(edges: dict[str, set[str]], start: str) -> set[str]:
    """Return every module that one leads to."""
    found: set[str] = set()
    waiting = list(edges[start])
    while waiting:
        module = waiting.pop()
        if module not in found:
            found.add(module)
            waiting.extend(edges.get(module, ()))
    return found


def test_an_import_inside_a_function_is_a_heavy_library_or_says_why() -> None:
    """A comment beside the first one of a file, on its line or up to two above, speaks for the others."""
    wrong = []
    for source in sources():
        late = [one for one in imports_of(source) if one.in_function and not is_heavy(one.target)]
        lines = [int(one.place.rpartition(":")[2]) for one in late]
        if lines and not any("#" in text for text in source.lines[max(0, min(lines) - 3) : min(lines)]):
            wrong.append(f"{late[0].place}: {late[0].target}")
    assert wrong == []


def is_heavy(module: str) -> bool:
    return module.partition(".")[0] in HEAVY


def loaded_at_start(*also: str) -> set[str]:
    """Return the modules that are loaded before a window stands or a command begins, and by some others."""
    at_once: dict[str, set[str]] = {source.module: set() for source in sources()}
    for source, one in all_imports():
        if is_ours(one.target) and not one.in_function and not one.typing_only:
            at_once[source.module].add(one.target)
    loaded: set[str] = set()
    waiting = ["jib_desktop.__main__", "jib_desktop.cli", "jib_desktop.ui.app", *also]
    while waiting:
        module = waiting.pop()
        if module not in loaded:
            loaded.add(module)
            waiting.extend(at_once.get(module, ()))
    return loaded


def test_heavy_libraries_wait_until_they_are_used() -> None:
    loaded = loaded_at_start()
    assert "jib_desktop.ui.main_window" in loaded
    wrong = [
        f"{one.place}: {one.target}"
        for source, one in all_imports()
        if is_heavy(one.target) and source.module in loaded and not one.in_function and not one.typing_only
    ]
    assert wrong == []


def test_a_start_makes_no_stored_classes_but_those_of_the_first_page() -> None:
    """Each costs 2 ms; `whole_schema` brings the others where they are asked for."""
    first = {"jib_desktop.db.startups"}
    stored = {
        source.module for source in sources() if any("    __tablename__ = " in line for line in source.lines)
    }
    assert stored >= first
    assert stored & loaded_at_start("jib_desktop.ui.pages.startups") == first


# --- measures ---


def functions() -> Iterator[tuple[Source, ast.FunctionDef | ast.AsyncFunctionDef, int]]:
    """Yield every function with its length in lines, without its docstring."""
    for source in sources():
        for node in ast.walk(source.tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                explained = ast.get_docstring(node, clean=False)
                yield source, node, length - (explained.count("\n") + 1 if explained else 0)


def test_files_stay_short() -> None:
    long = {str(source.path): len(source.lines) for source in sources() if len(source.lines) >= LONGEST_FILE}
    assert long == {}


def is_a_table(node: ast.AST) -> bool:
    """Whether a function only returns one literal: a table of sentences is as long as it is."""
    body = [one for one in getattr(node, "body", []) if not isinstance(one, ast.Expr)]
    return len(body) == 1 and isinstance(body[0], ast.Return) and isinstance(body[0].value, ast.Dict)


def test_functions_fit_a_screen() -> None:
    long = [
        f"{source.path}:{node.lineno} {node.name} {length}"
        for source, node, length in functions()
        if length > LONGEST_FUNCTION and not is_a_table(node)
    ]
    assert long == []


def test_the_median_function_is_short(record_property: Callable[[str, object], None]) -> None:
    lengths = [length for _, _, length in functions()]
    median = statistics.median(lengths)
    record_property("functions", len(lengths))
    record_property("median_lines", median)
    assert median <= MEDIAN_FUNCTION


def test_no_file_has_a_vague_name() -> None:
    vague = [
        str(path) for root in (PACKAGE, TESTS) for path in root.rglob("*.py") if path.stem.lower() in VAGUE
    ]
    assert vague == []


def is_public(name: str) -> bool:
    return not name.startswith("_")


# Overridden from Qt, whose manual explains them; so do names in camelCase.
QT_WORDS = frozenset({"data", "event", "flags", "index", "paint", "parent"})
Function = ast.FunctionDef | ast.AsyncFunctionDef


def undocumented(source: Source) -> Iterator[str]:
    """Yield what is public in a file and has no docstring, and no base class that explains it."""
    if not ast.get_docstring(source.tree):
        yield f"{source.path}: module"
    for node in source.tree.body:
        if (
            isinstance(node, (ast.ClassDef, Function))
            and is_public(node.name)
            and not ast.get_docstring(node)
        ):
            yield f"{source.path}: {node.name}"
        if isinstance(node, ast.ClassDef) and is_public(node.name):
            for method in node.body:
                if (
                    isinstance(method, Function)
                    and is_public(method.name)
                    and not is_explained(source, node, method)
                ):
                    yield f"{source.path}: {node.name}.{method.name}"


def is_explained(source: Source, owner: ast.ClassDef, method: Function) -> bool:
    if ast.get_docstring(method) or "overload" in {ast.unparse(one) for one in method.decorator_list}:
        return True
    of_qt = method.name in QT_WORDS or re.search("[a-z][A-Z]", method.name) is not None
    return (source.layer == "ui" and of_qt) or (bool(owner.bases) and method.name in explained_methods())


@cache
def explained_methods() -> frozenset[str]:
    """Return the methods that some class of the package explains: an override need not repeat it."""
    classes = [node for source in sources() for node in source.tree.body if isinstance(node, ast.ClassDef)]
    methods = [method for one in classes for method in one.body if isinstance(method, Function)]
    return frozenset(method.name for method in methods if ast.get_docstring(method))


def test_everything_public_is_explained() -> None:
    missing = [line for source in sources() for line in undocumented(source)]
    assert missing == []


def test_every_file_says_how_annotations_are_read() -> None:
    without = [
        str(source.path)
        for source in sources()
        if any(isinstance(node, (ast.ClassDef, Function)) for node in ast.walk(source.tree))
        and "from __future__ import annotations" not in source.lines
    ]
    assert without == []


def test_no_comment_is_left_over() -> None:
    """TODO and its like belong in an issue."""
    marks = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    found: list[str] = []
    for source in sources():
        text = io.StringIO("\n".join(source.lines) + "\n")
        comments = (one for one in tokenize.generate_tokens(text.readline) if one.type == tokenize.COMMENT)
        found.extend(f"{source.path}:{one.start[0]}" for one in comments if marks.search(one.string))
    assert found == []


# --- the test itself ---


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("import os", [("os", False, False)]),
        ("from jib_desktop.db import store", [("jib_desktop.db.store", False, False)]),
        ("from jib_desktop.db.store import Store", [("jib_desktop.db.store", False, False)]),
        ("def f():\n    import openpyxl", [("openpyxl", True, False)]),
        ("if TYPE_CHECKING:\n    import PySide6.QtGui", [("PySide6.QtGui", False, True)]),
        ("try:\n    import a\nexcept ImportError:\n    import b", [("a", False, False), ("b", False, False)]),
    ],
)
def test_imports_are_read_from_everywhere(code: str, wanted: list[tuple[str, bool, bool]]) -> None:
    source = Source(PACKAGE / "x.py", "jib_desktop.x", ast.parse(code), tuple(code.splitlines()))
    assert [(one.target, one.in_function, one.typing_only) for one in imports_of(source)] == wanted
