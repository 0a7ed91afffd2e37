"""The parts of a zipped workbook: those nobody changes are written again byte for byte.

Parsed with lxml, which keeps prefixes, order and what it does not know; no document type, no network.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO

from jib_desktop.errors import TableDamaged, TableRefused, TableTooLarge

MOST_PARSED = 40_000_000  # bytes of one part: a tree takes about five times as much
_CONTENT_TYPES = "[Content_Types].xml"
_LEVEL = 6

Tree = Any  # lxml has no types
Stream = Callable[[IO[bytes]], None]


@dataclass(frozen=True, slots=True)
class Relation:
    """What a part refers to."""

    id: str
    type: str  # the last word of its address: worksheet, drawing …
    target: str  # a part, or an address outside
    is_outside: bool


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet of the workbook and the part that holds it."""

    name: str
    part: str
    is_hidden: bool


@contextmanager
def told_as_damage(path: Path) -> Iterator[None]:
    """Turn numbers that are none and encodings nobody knows, in markup of others, into TableDamaged."""
    try:
        yield
    except (ValueError, LookupError) as error:
        raise TableDamaged(path, f"{type(error).__name__}: {error}"[:200]) from error


def local(element: Tree) -> str:
    """Return the name of an element without its namespace; nothing for a comment."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def sibling(element: Tree, name: str) -> str:
    """Return a name in the namespace of an element."""
    tag = str(element.tag)
    return tag[: tag.index("}") + 1] + name if tag.startswith("{") else name


def below(element: Tree, name: str) -> list[Tree]:
    """Return all elements of a name below an element, whatever their namespace."""
    return [one for one in element.iter() if local(one) == name]


def child(element: Tree, name: str) -> Tree | None:
    """Return the first direct child of a name."""
    return next((one for one in element if local(one) == name), None)


def parsed(data: bytes, path: Path, part: str) -> Tree:
    """Return the tree of a part. Raises TableTooLarge, TableRefused, TableDamaged."""
    # Imported here: only templates need it.
    from lxml import etree

    if len(data) > MOST_PARSED:
        raise TableTooLarge(path, "part", len(data), MOST_PARSED)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise TableDamaged(path, f"{part}: {error}"[:200]) from error
    if root.getroottree().docinfo.doctype:
        raise TableRefused(path, "doctype", part)
    return root


def serialised(root: Tree) -> bytes:
    """Return a tree as a part holds it."""
    from lxml import etree  # see `parsed`

    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return data


class Parts:
    """A workbook in memory; `tree` may be edited, `changed` says that it was."""

    def __init__(self, content: bytes, path: Path) -> None:
        """Open it; `path` is what its errors name. Raises TableDamaged."""
        self.path = path
        try:
            self._package = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, EOFError) as error:
            raise TableDamaged(path, f"{type(error).__name__}: {error}"[:200]) from error
        self._actual = {name.lower(): name for name in self._package.namelist()}
        self._trees: dict[str, Tree] = {}
        self._changed: set[str] = set()
        self._dropped: set[str] = set()
        self.workbook = next(
            (one.target for one in self.relations("") if one.type == "officeDocument"), "xl/workbook.xml"
        )
        self.sheets = self._read_sheets()

    def __contains__(self, part: str) -> bool:
        return part.lower() in self._actual

    def names(self) -> list[str]:
        """Return the names of all parts."""
        return list(self._actual.values())

    def read(self, part: str) -> bytes:
        """Return a part as it came. Raises TableDamaged."""
        try:
            return self._package.read(self._actual[part.lower()])
        except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise TableDamaged(self.path, f"{part}: {type(error).__name__}") from error

    def tree(self, part: str) -> Tree:
        """Return the tree of a part, always the same one."""
        part = self._actual.get(part.lower(), part)
        if part not in self._trees:
            self._trees[part] = parsed(self.read(part), self.path, part)
        return self._trees[part]

    def changed(self, part: str) -> None:
        """Say that the tree of a part was edited."""
        self._changed.add(self._actual.get(part.lower(), part))

    def relations(self, part: str) -> list[Relation]:
        """Return what a part refers to, `""` for the whole file."""
        rels = relations_part(part)
        if rels not in self:
            return []
        folder = posixpath.dirname(part)
        found = []
        for one in self.tree(rels):
            target, outside = one.get("Target", ""), one.get("TargetMode") == "External"
            if not outside:
                target = (
                    target[1:] if target[:1] == "/" else posixpath.normpath(posixpath.join(folder, target))
                )
            kind = one.get("Type", "").rpartition("/")[2]
            found.append(Relation(one.get("Id", ""), kind, target, outside))
        return found

    def related(self, part: str, kind: str) -> list[str]:
        """Return the parts of a kind that a part refers to and that are there."""
        return [
            one.target
            for one in self.relations(part)
            if one.type == kind and not one.is_outside and one.target in self
        ]

    def _read_sheets(self) -> tuple[SheetPart, ...]:
        parts = {one.id: one for one in self.relations(self.workbook)}
        found = []
        for one in below(self.tree(self.workbook), "sheet"):
            key = next((value for name, value in one.attrib.items() if name.endswith("}id")), "")
            relation = parts.get(key)
            if relation is not None and relation.type == "worksheet" and relation.target in self:
                hidden = one.get("state", "visible") != "visible"
                found.append(SheetPart(one.get("name", ""), relation.target, hidden))
        return tuple(found)

    def sheet(self, name: str) -> SheetPart | None:
        """Return a sheet by its name; Excel does not tell capitals apart."""
        return next((one for one in self.sheets if one.name.casefold() == name.casefold()), None)

    def drop(self, part: str) -> None:
        """Leave a part out, and what refers to it from the workbook."""
        self._dropped.add(part.lower())
        for one in list(self.tree(_CONTENT_TYPES)):
            if one.get("PartName", "").lower() == f"/{part}".lower():
                self.tree(_CONTENT_TYPES).remove(one)
        rels = relations_part(self.workbook)
        ids = {one.id for one in self.relations(self.workbook) if one.target.lower() == part.lower()}
        for one in list(self.tree(rels)):
            if one.get("Id") in ids:
                self.tree(rels).remove(one)
        self._changed |= {_CONTENT_TYPES, rels}

    def write(self, file: BinaryIO, streams: Mapping[str, Stream] | None = None) -> None:
        """Write the workbook: `streams` write their parts, the others stay as they came or were edited."""
        streams = {name.lower(): stream for name, stream in (streams or {}).items()}
        edited = {name.lower(): name for name in self._changed}
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as package:
            for info in self._package.infolist():
                name = info.filename.lower()
                if name in self._dropped:
                    continue
                entry = zipfile.ZipInfo(info.filename, info.date_time)
                entry.external_attr, entry.compress_type = info.external_attr, zipfile.ZIP_DEFLATED
                if name in streams:
                    with package.open(entry, "w", force_zip64=True) as target:
                        streams[name](target)
                elif name in edited:
                    package.writestr(entry, serialised(self._trees[edited[name]]))
                else:
                    entry.compress_type = info.compress_type
                    package.writestr(entry, self.read(info.filename))


def relations_part(part: str) -> str:
    """Return the part that holds what a part refers to."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
