"""A contract as a Word file: a template with named fields is looked through, then filled.

A template may name fields, ask `if` and go through a list by `for`; anything else that its language could do
is refused, so a template from outside can neither compute nor reach into the program.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jib_desktop import paths
from jib_desktop.errors import ValuesRefused
from jib_desktop.exchange.files import replacing
from jib_desktop.exchange.papers import ROW_FIELDS, Paper, named_values
from jib_desktop.exchange.writing import storable
from jib_desktop.rules.letters import LARGEST_TEMPLATE, LetterTemplateRefused, unknown_field
from jib_desktop.rules.problems import Problem

BLANK = "________"  # to be filled in by hand: nothing is left out silently
MOST_UNPACKED = 100_000_000
MOST_MARKUP = 10_000_000  # bytes of one part with text
_MOST_PARTS = 2_000
_PIECE = 1 << 20
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_PROPERTIES = ("author", "comments", "identifier", "language", "subject", "title")  # those docxtpl fills
_TAG = re.compile(r"<[^>]*>")
_LEFT_OVER = re.compile(r"[{}]{2}|\{[%#]|[%#]\}")
_ONE_BRACE = re.compile(r"\{\s*(\w+)\s*\}")
_LOOP = frozenset({"index", "first", "last", "length"})
_ALLOWED = frozenset("Template Output Const Compare Operand Not And Or CondExpr".split())
_EXAMPLE = "{{ number }}"
_SHOWN = 60  # characters of what stands around a mistake


@dataclass(frozen=True, slots=True)
class Asked:
    """What a template asks for: its fields in the order they come, and what is the matter with it."""

    fields: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def is_blocked(self) -> bool:
        """Whether it cannot be filled."""
        return any(one.blocks for one in self.problems)


class _Blank(str):
    """A field without a value: false in a template's `if`, a line to write on where it stands."""

    __slots__ = ()

    def __html__(self) -> str:
        return BLANK


def our_template() -> bytes:
    """Return the template that comes with the program, in Chinese and English."""
    return paths.resource("templates", "contract.docx").read_bytes()


def look_through(name: str, content: bytes, paper: Paper) -> Asked:
    """Return what a template asks for, measured by a contract. Raises LetterTemplateRefused.

    Blocks: letter_field_unknown, letter_field_near, letter_field_broken, letter_expression.
    Tells: letter_field_empty (the contract has no value there; a line to write on is left).
    """
    values = named_values(paper)
    search = _Search(values)
    for text in _texts(name, _opened(name, content)):
        search.look(text)
    problems: list[Problem] = []
    for one in search.problems:
        if one not in problems:
            problems.append(one)
    empty = [one for one in search.empty if one not in search.tested]
    problems.extend(Problem("template", "letter_field_empty", "warn", {"name": one}) for one in empty)
    return Asked(tuple(search.asked), tuple(problems))


def filled(name: str, content: bytes, paper: Paper) -> bytes:
    """Return the template filled with a contract. Raises LetterTemplateRefused, ValuesRefused."""
    asked = look_through(name, content, paper)
    if asked.is_blocked:
        raise ValuesRefused([one for one in asked.problems if one.blocks])
    document = _opened(name, content)
    document.render(_printable(named_values(paper)), jinja_env=_environment(), autoescape=True)
    for one in _PROPERTIES:  # these are text, not markup
        setattr(document.core_properties, one, html.unescape(getattr(document.core_properties, one)))
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def fill(name: str, content: bytes, paper: Paper, path: Path) -> None:
    """Write a contract as a Word file, whole or not at all. Raises what `filled` and `replacing` raise."""
    made = filled(name, content, paper)
    with replacing(path) as file:
        file.write(made)


def _printable(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values that a Word file can hold."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, str):
            found[name] = storable([value])[0][0] if value else _Blank()
        elif isinstance(value, list):
            found[name] = [{key: storable([text])[0][0] for key, text in row.items()} for row in value]
        else:
            found[name] = value
    return found


def _environment() -> Any:
    # Imported here: with what it stands on it takes a tenth of a second.
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)


# --- opening ------------------------------------------------------------------------------------


def _opened(name: str, content: bytes) -> Any:
    """Return a template, opened; raises LetterTemplateRefused."""
    _inspect(name, content)
    from docxtpl import DocxTemplate  # see `_environment`
    from lxml import etree

    class Strict(DocxTemplate):  # type: ignore[misc]
        """docxtpl mends broken markup by leaving text out: here it is refused."""

        def fix_tables(self, xml: str) -> Any:
            etree.fromstring(xml)
            return super().fix_tables(xml)

    try:
        document = Strict(io.BytesIO(content))
        document.init_docx()
    except Exception as error:  # the parser of a foreign file fails in many ways
        raise LetterTemplateRefused(name, "damaged") from error
    return document


def _inspect(name: str, content: bytes) -> None:
    """Look at the package before anything parses it: kind, size, what does not belong there."""
    if content.startswith(_OLE):
        raise LetterTemplateRefused(name, "old_word")
    if not content.startswith(_ZIP):
        raise LetterTemplateRefused(name, "not_word")
    if len(content) > LARGEST_TEMPLATE:
        raise LetterTemplateRefused(name, "too_large")
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            _inspect_parts(name, package)
    except LetterTemplateRefused:
        raise
    except Exception as error:  # see `_opened`
        raise LetterTemplateRefused(name, "damaged") from error


def _inspect_parts(name: str, package: zipfile.ZipFile) -> None:
    parts = package.infolist()
    names = [part.filename.lower() for part in parts]
    if "word/document.xml" not in names:
        raise LetterTemplateRefused(name, "not_word")
    if any(part.endswith("vbaproject.bin") for part in names):
        raise LetterTemplateRefused(name, "macros")
    if len(names) > _MOST_PARTS or len(set(names)) < len(names):
        raise LetterTemplateRefused(name, "unsafe")
    total = 0
    for part in parts:
        total += _unpacked(name, package, part, total)


def _unpacked(name: str, package: zipfile.ZipFile, part: zipfile.ZipInfo, before: int) -> int:
    """Unpack a part piece by piece and return its real size."""
    is_markup = part.filename.lower().endswith((".xml", ".rels"))
    size, tail = 0, b""
    with package.open(part) as file:
        while piece := file.read(_PIECE):
            size += len(piece)
            if before + size > MOST_UNPACKED or (is_markup and size > MOST_MARKUP):
                raise LetterTemplateRefused(name, "too_large")
            if is_markup and any(mark in tail + piece for mark in _DOCTYPES):
                raise LetterTemplateRefused(name, "unsafe")
            tail = piece[-32:]
    return size


# --- looking through ----------------------------------------------------------------------------


def _texts(name: str, document: Any) -> Iterator[str]:
    """Yield everything in a template that is filled: body, heads, feet, footnotes, properties."""
    try:
        yield _by_paragraph(document.patch_xml(document.get_xml()))
        for kind in (document.HEADER_URI, document.FOOTER_URI):
            for _key, part in document.get_headers_footers(kind):
                yield _by_paragraph(document.patch_xml(document.get_part_xml(part)))
        for part in document.docx.part.package.parts:
            if part.content_type == _FOOTNOTES:
                yield _by_paragraph(document.patch_xml(part.blob.decode()))
        for one in _PROPERTIES:
            yield getattr(document.core_properties, one) or ""
    except (AttributeError, KeyError, TypeError, UnicodeDecodeError, ValueError) as error:
        raise LetterTemplateRefused(name, "damaged") from error


def _by_paragraph(markup: str) -> str:
    """Return markup with each paragraph on a line of its own: a mistake is named by its line."""
    return re.sub(r"<w:p([ >])", r"\n<w:p\1", markup)


@dataclass(slots=True)
class _Search:
    """Walks through what a template asks for."""

    values: Mapping[str, Any]
    asked: dict[str, None] = field(default_factory=dict)
    empty: dict[str, None] = field(default_factory=dict)  # stands there and has no value
    tested: set[str] = field(default_factory=set)  # asked for by `if`: the template knows it may be empty
    problems: list[Problem] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)  # of the part that is looked through
    _left_out: int = 0  # how many conditions around do not hold

    def look(self, text: str) -> None:
        """Look through one part."""
        from jinja2 import TemplateSyntaxError  # see `_environment`

        self._lines = text.split("\n")
        try:
            root = _environment().parse(text)
        except TemplateSyntaxError as error:
            self._broken(self._near(error.lineno))
            return
        self._walk(root, {}, is_printed=False)

    def _near(self, line: int) -> str:
        """Return the words of the paragraph that a line of the markup holds."""
        return _shown(self._lines[min(max(line - 1, 0), len(self._lines) - 1)])

    def _computes(self, node: Any) -> None:
        self._tell("letter_expression", text=self._near(node.lineno))

    def _broken(self, text: str) -> None:
        self._tell("letter_field_broken", text=text, example=_EXAMPLE)

    def _tell(self, code: str, **facts: str) -> None:
        self.problems.append(Problem("template", code, facts=facts))

    def _walk(self, node: Any, rows: Mapping[str, frozenset[str]], *, is_printed: bool) -> None:
        """Look at a part of a template; `rows`: what stands for a row of a list here, with its fields."""
        kind = type(node).__name__
        if kind == "Name":
            self._name(node.name, rows, is_printed=is_printed)
        elif kind == "Getattr":
            self._part(node, rows)
        elif kind == "For":
            self._loop(node, rows)
        elif kind == "If":
            self._condition(node, rows)
        elif kind == "TemplateData":
            self._text(node.data)
        elif kind in _ALLOWED:
            for one in node.iter_child_nodes():
                self._walk(one, rows, is_printed=kind == "Output")
        elif kind == "Filter" and node.name == "default":
            self.tested.update(_names(node.node))
            self._walk(node.node, rows, is_printed=False)
        else:
            self._computes(node)

    def _name(self, name: str, rows: Mapping[str, frozenset[str]], *, is_printed: bool) -> None:
        value = self.values.get(name)
        if name in rows or isinstance(value, list) or (is_printed and isinstance(value, bool)):
            self._tell("letter_expression", text=name)
        elif value is None:
            self.problems.append(unknown_field(name, self.values.keys()))
        else:
            self.asked[name] = None
            if value == "" and is_printed and not self._left_out:
                self.empty[name] = None

    def _part(self, node: Any, rows: Mapping[str, frozenset[str]]) -> None:
        owner = getattr(node.node, "name", "")
        whole = f"{owner}.{node.attr}"
        if owner == "loop" and rows and node.attr in _LOOP:
            return
        if owner in rows:
            if node.attr not in rows[owner]:
                self.problems.append(unknown_field(whole, [f"{owner}.{one}" for one in rows[owner]]))
        else:
            self.problems.append(unknown_field(whole, self.values.keys()))

    def _loop(self, node: Any, rows: Mapping[str, frozenset[str]]) -> None:
        over, name = getattr(node.iter, "name", ""), getattr(node.target, "name", "")
        if not isinstance(self.values.get(over), list) or not name or node.test is not None:
            self._computes(node)
            return
        self.asked[over] = None
        for one in (*node.body, *node.else_):
            self._walk(one, {**rows, name: ROW_FIELDS[over]}, is_printed=False)

    def _condition(self, node: Any, rows: Mapping[str, frozenset[str]]) -> None:
        """Look at both sides; what stands on a side that is not taken need have no value."""
        self.tested.update(_names(node.test))
        self._walk(node.test, rows, is_printed=False)
        is_taken = self.values.get(getattr(node.test, "name", ""), True)
        for side, is_left_out in ((node.body, not is_taken), ((*node.elif_, *node.else_), False)):
            self._left_out += is_left_out
            for one in side:
                self._walk(one, rows, is_printed=False)
            self._left_out -= is_left_out

    def _text(self, data: str) -> None:
        """Look for what was meant as a field and is not one."""
        text = html.unescape(_TAG.sub("", data))
        if found := _LEFT_OVER.search(text):
            self._broken(_shown(text[max(0, found.start() - _SHOWN // 2) :]))
        for found in _ONE_BRACE.finditer(text):
            if found[1] in self.values:
                self._broken(found[0])


def _names(node: Any) -> set[str]:
    from jinja2 import nodes  # see `_environment`

    found = {one.name for one in node.find_all(nodes.Name)}
    return found | ({node.name} if isinstance(node, nodes.Name) else set())


def _shown(text: str) -> str:
    plain = " ".join(html.unescape(_TAG.sub("", text)).split())
    return plain if len(plain) <= _SHOWN else plain[:_SHOWN] + " …"
