"""What may be wrong with a zipped workbook before it is parsed: size, shape, and what a fast parser hides.

The limits follow TRUST §2. Sizes are counted while unpacking, because the numbers in the file may lie.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from jib_desktop.errors import TableDamaged, TableRefused, TableTooLarge

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element  # noqa: TID251  (the type only; defusedxml parses)

MOST_FILE = 20_000_000
MOST_TOTAL = 200_000_000
MOST_PART = 100_000_000
MOST_RATIO = 100
MOST_PARTS = 2_000
_RATIO_FROM = 1_000_000  # small parts of blanks are packed better than that, and harm nobody
_PIECE = 1 << 20
_LONGEST_ROW = 8 << 20
_LONGEST_NAME = 200
_OUR_PROPERTIES = "jib_"
COLUMNS_BASE = 16_384  # cells are packed as row * COLUMNS_BASE + column, both from 0

_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_ROW = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_COLUMN = re.compile(rb"<(?:\w+:)?col\s([^>]*)>")
_HIDDEN = re.compile(rb"\bhidden\s*=\s*[\"'](?:1|true)[\"']")
_ERROR = re.compile(rb"<(?:\w+:)?c\s([^>]*\bt\s*=\s*[\"']e[\"'][^>]*)>")
_NO_RESULT = re.compile(
    rb"<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:(?P<none></)|<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</)"
)
_CELL_BEGIN = re.compile(rb"<(?:\w+:)?c(?:\s[^>]*)?>")
_TEXT_RESULT = re.compile(rb"\bt\s*=\s*[\"']str[\"']")
_NUMBER_ATTRIBUTE = re.compile(rb"(?<![\w:])(r|min|max)\s*=\s*[\"'](\d+)[\"']")
_REFERENCE = re.compile(rb"(?<![\w:])r\s*=\s*[\"']([A-Z]{1,3})(\d+)[\"']")


@dataclass(slots=True)
class SheetHazards:
    """What the parser would not tell about one sheet; rows and columns count from 0."""

    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    not_calculated: array[int] = field(default_factory=lambda: array("q"))
    errors: array[int] = field(default_factory=lambda: array("q"))
    rows_seen: int = 0


@dataclass(slots=True)
class Package:
    """A workbook that kept within the limits."""

    sheets: dict[str, SheetHazards]  # by name
    ignored: list[str]  # macros | links | objects
    properties: dict[str, str] = field(default_factory=dict)  # of the document, named by our own mark
    edited_by: str = ""
    edited_at: str = ""  # as the file says it


def inspect(path: Path, step: Callable[[], None]) -> Package:
    """Unpack every part once, within the limits, and look for what must be refused or named.

    Raises TableTooLarge, TableRefused, TableDamaged. `step` is called now and then.
    """
    if (size := path.stat().st_size) > MOST_FILE:
        raise TableTooLarge(path, "file", size, MOST_FILE)
    try:
        with zipfile.ZipFile(path) as package:
            names = _checked_names(path, package)
            parts = _sheet_parts(path, package)
            document = _document(path, package)
            found = {part: SheetHazards() for part in parts.values()}
            total = 0
            for info in package.infolist():
                total += _unpack(path, package, info, total, found.get(info.filename), step)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError, zlib.error) as error:
        raise TableDamaged(path, f"{type(error).__name__}: {error}"[:200]) from error
    return Package({name: found[part] for name, part in parts.items()}, _ignored(names), *document)


def _checked_names(path: Path, package: zipfile.ZipFile) -> list[str]:
    names = [info.filename for info in package.infolist()]
    if len(names) > MOST_PARTS:
        raise TableTooLarge(path, "parts", len(names), MOST_PARTS)
    lowered = {name.lower() for name in names}
    if "content.xml" in lowered and "mimetype" in lowered:
        raise TableRefused(path, "open_document")
    if "xl/workbook.bin" in lowered:
        raise TableRefused(path, "binary_workbook")
    if "[content_types].xml" not in lowered:
        raise TableRefused(path, "not_a_table")
    if any(info.flag_bits & 1 for info in package.infolist()):
        raise TableRefused(path, "encrypted")
    outside = [name for name in names if name.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", name)]
    if outside or len(lowered) < len(names):
        raise TableRefused(path, "unsafe_parts", (outside or sorted(names))[0][:100])
    return names


def _ignored(names: list[str]) -> list[str]:
    kinds = (
        ("macros", ("vbaproject.bin", "xl/macrosheets/")),
        ("links", ("xl/externallinks/",)),
        ("objects", ("xl/embeddings/", "xl/media/", "xl/activex/", "xl/charts/")),
    )
    return [kind for kind, marks in kinds if any(mark in name.lower() for name in names for mark in marks)]


def _unpack(
    path: Path,
    package: zipfile.ZipFile,
    info: zipfile.ZipInfo,
    before: int,
    sheet: SheetHazards | None,
    step: Callable[[], None],
) -> int:
    """Unpack one part piece by piece and return its real size."""
    size = 0
    tail = b""
    rest = b""
    markup = info.filename.lower().endswith((".xml", ".rels", ".vml"))
    with package.open(info) as part:
        while piece := part.read(_PIECE):
            size += len(piece)
            _check_sizes(path, size, before, info.compress_size)
            if markup and any(mark in tail + piece[:32] or mark in piece for mark in _DOCTYPES):
                raise TableRefused(path, "doctype", info.filename[:100])
            tail = piece[-32:]
            if sheet is not None:
                rest = _scan_whole_rows(rest + piece, sheet)
            step()
    if sheet is not None:
        _scan(rest, sheet)
    return size


def _check_sizes(path: Path, size: int, before: int, packed: int) -> None:
    if size > MOST_PART:
        raise TableTooLarge(path, "part", size, MOST_PART)
    if before + size > MOST_TOTAL:
        raise TableTooLarge(path, "total", before + size, MOST_TOTAL)
    if size > _RATIO_FROM and size > MOST_RATIO * max(packed, 1):
        raise TableTooLarge(path, "ratio", size // max(packed, 1), MOST_RATIO)


def _scan_whole_rows(piece: bytes, sheet: SheetHazards) -> bytes:
    """Scan up to the end of the last whole row and return what is left."""
    end = max(piece.rfind(b"</row>") + 6, piece.rfind(b":row>") + 5)
    if end <= 6:
        if len(piece) < _LONGEST_ROW:
            return piece
        end = len(piece)
    _scan(piece[:end], sheet)
    return piece[end:]


def _scan(rows: bytes, sheet: SheetHazards) -> None:
    """Note what is hidden, error values, formulas without a result; plain sheets cost next to nothing."""
    if b"hidden" in rows:
        _scan_hidden(rows, sheet)
    sheet.rows_seen += rows.count(b"<row") + rows.count(b":row ")
    if b't="e"' in rows or b"t='e'" in rows:
        for match in _ERROR.finditer(rows):
            _note_cell(match[1], sheet.errors)
    if b"<f" in rows or b":f" in rows:
        for match in _NO_RESULT.finditer(rows):
            cell = _cell_around(rows, match.start())
            # An empty result of a text formula is a result: t="str" with an empty value.
            if match["none"] or not _TEXT_RESULT.search(cell):
                _note_cell(cell, sheet.not_calculated)


def _scan_hidden(rows: bytes, sheet: SheetHazards) -> None:
    for index, match in enumerate(_ROW.finditer(rows)):
        if _HIDDEN.search(match[1]):
            numbers = dict(_NUMBER_ATTRIBUTE.findall(match[1]))
            sheet.hidden_rows.append(int(numbers[b"r"]) - 1 if b"r" in numbers else sheet.rows_seen + index)
    for match in _COLUMN.finditer(rows):
        numbers = dict(_NUMBER_ATTRIBUTE.findall(match[1]))
        if _HIDDEN.search(match[1]) and b"min" in numbers and b"max" in numbers:
            sheet.hidden_columns.append((int(numbers[b"min"]) - 1, int(numbers[b"max"]) - 1))


def _cell_around(rows: bytes, position: int) -> bytes:
    begin = max(rows.rfind(b"<c ", 0, position), rows.rfind(b":c ", 0, position))
    begin = rows.rfind(b"<", 0, begin + 1)
    match = _CELL_BEGIN.match(rows, max(begin, 0))
    return match[0] if match else b""


def _note_cell(attributes: bytes, cells: array[int]) -> None:
    if match := _REFERENCE.search(attributes):
        column = 0
        for letter in match[1]:
            column = column * 26 + letter - 64
        cells.append((int(match[2]) - 1) * COLUMNS_BASE + column - 1)


# --- which part is which sheet ------------------------------------------------------------------


def _sheet_parts(path: Path, package: zipfile.ZipFile) -> dict[str, str]:
    """Return the part of every sheet by the sheet's name."""
    found = _relations(path, package, "").values()
    workbook = next((target for kind, target in found if kind.endswith("/officeDocument")), "")
    root = _markup(path, package, workbook)
    if root is None:
        raise TableRefused(path, "not_a_table")
    relations = _relations(path, package, workbook)
    parts = {}
    for element in root.iter():
        if _local(element.tag) == "sheet":
            key = next((value for name, value in element.attrib.items() if name.endswith("}id")), "")
            target = relations.get(key, ("", ""))[1]
            if target in package.namelist():
                parts[element.get("name", "")] = target
    return parts


def _document(path: Path, package: zipfile.ZipFile) -> tuple[dict[str, str], str, str]:
    """Return our own document properties, who saved the file last and when; nothing if they are damaged."""
    parts = {kind.rpartition("/")[2]: part for kind, part in _relations(path, package, "").values()}
    try:
        custom = _markup(path, package, parts.get("custom-properties", ""))
        core = _markup(path, package, parts.get("core-properties", ""))
    except TableDamaged:
        return {}, "", ""
    ours = {}
    for element in custom if custom is not None else ():
        name = element.get("name", "")
        if name.startswith(_OUR_PROPERTIES) and len(element):
            ours[name] = element[0].text or ""
    told = {_local(element.tag): element.text or "" for element in (core if core is not None else ())}
    return ours, told.get("lastModifiedBy", "")[:_LONGEST_NAME], told.get("modified", "")[:_LONGEST_NAME]


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _relations(path: Path, package: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """Return id → (kind, target part) of what a part refers to inside the file."""
    folder, name = posixpath.split(part)
    root = _markup(path, package, posixpath.join(folder, "_rels", f"{name}.rels"))
    found = {}
    for element in root if root is not None else ():
        target = element.get("Target", "")
        whole = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[element.get("Id", "")] = (element.get("Type", ""), whole)
    return found


def _markup(path: Path, package: zipfile.ZipFile, part: str) -> Element | None:
    """Return the parsed part, None if there is none of this name."""
    # Imported here: only the reading child needs it.
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    actual = {name.lower(): name for name in package.namelist()}.get(part.lower())
    if actual is None:
        return None
    with package.open(actual) as file:
        text = file.read(10_000_000)
    try:
        return fromstring(text, forbid_dtd=True)
    except DefusedXmlException as error:
        raise TableRefused(path, "doctype", part) from error
    except ParseError as error:
        raise TableDamaged(path, f"{part}: {error}"[:200]) from error
