"""Filling a template: the mapped cells of its workbook, the rows beyond the prepared ones, nothing else.

The rows that are prepared are edited where they stand; those beyond are streamed between them and what stands
below, so that memory stays flat.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from html import escape
from itertools import islice
from pathlib import Path
from shutil import copyfileobj
from typing import IO, Any

from jib_desktop.errors import TooManyRows
from jib_desktop.exchange.files import replacing
from jib_desktop.exchange.moving import insert_rows, refuse_straddled
from jib_desktop.exchange.number_styles import NumberStyles
from jib_desktop.exchange.parts import Parts, Tree, child, local, serialised, told_as_damage
from jib_desktop.exchange.recalculation import recalculate
from jib_desktop.exchange.references import MOST_ROWS, Area, Copied, Insertion, column_letters, column_number
from jib_desktop.exchange.sheet_cells import Content, SheetCells, escaped, place_of, put
from jib_desktop.exchange.template_checks import Located
from jib_desktop.exchange.template_values import ColumnContents, Facts, facts_of
from jib_desktop.exchange.workbook import Kind
from jib_desktop.exchange.writing import Sheet, Written, counted
from jib_desktop.progress import Progress
from jib_desktop.rules.templates import FilledTable
from jib_desktop.rules.templates import Mapping as TemplateMapping

_MARKER = b"<!--jib-rows-->"
_DAYS = (Kind.DATE, Kind.MOMENT)


class Filling:
    """One export into one template."""

    def __init__(self, content: bytes, path: Path, mapping: TemplateMapping, template: str) -> None:
        """Open the workbook; raises TemplateUnfit, TableDamaged."""
        self._parts = Parts(content, path)
        self._mapping = mapping
        self._template = template
        with told_as_damage(path):
            self._located = Located(self._parts, mapping, template)
            self._styles = NumberStyles(self._parts)
        root = child(self._parts.tree(self._parts.workbook), "workbookPr")
        self._is_1904 = root is not None and root.get("date1904") in ("1", "true")

    def write(
        self,
        path: Path,
        sheet: Sheet,
        given: Mapping[str, Any],
        *,
        language: str = "en",
        progress: Progress | None = None,
    ) -> Written:
        """Fill in the rows of `sheet` and the facts and write the workbook, whole or not at all.

        Raises TemplateUnfit, TooManyRows, TextTooLong, Cancelled and what `replacing` raises.
        """
        progress = progress or Progress()
        with told_as_damage(self._parts.path):
            self._located.check([one.field for one in sheet.columns], facts_of(sheet.columns))
            cells = [(self._cell_of(one.sheet, one.cell), one.fact) for one in self._mapping.cells]
            table = self._table_for(sheet)
        facts = Facts(sheet.columns, given)
        written = Written(path)
        with tempfile.TemporaryFile() as rows:
            if table is None:
                for piece in counted(sheet, written, progress, 0, sheet.count):
                    facts.add(piece)
            else:
                table.fill(sheet, facts, rows, written, partial(self._contents, language), progress)
            for cell, fact in cells:
                content = facts.content(fact, is_1904=self._is_1904)
                if fact == "as_of" and content is not None and content[0]:
                    cell.set("s", self._styles.dated(cell.get("s", ""), with_time=False))
                put(cell, content)
            with told_as_damage(self._parts.path):
                self._finish({one.sheet for one in self._mapping.cells})
            with replacing(path) as file:
                self._parts.write(file, self._streams(rows))
        return written

    def _table_for(self, sheet: Sheet) -> _Table | None:
        table = self._mapping.table
        if table is None:
            return None
        return _Table(self._located, table, self._styles, self._template, sheet)

    def _cell_of(self, sheet: str, cell: str) -> Tree:
        return self._located.sheet(sheet).make(*place_of(cell))

    def _contents(self, language: str, column: Any) -> ColumnContents:
        return ColumnContents(column, language, is_1904=self._is_1904)

    def _finish(self, touched: set[str]) -> None:
        if self._mapping.table is not None:
            touched = {*touched, self._mapping.table.sheet}
        parts = {self._located.sheet(name).sheet.part for name in touched}
        for part in parts:
            self._parts.changed(part)
        recalculate(self._parts, parts, self._located.texts)
        self._forget_mark()

    def _forget_mark(self) -> None:
        """Take the mark of an older export out, if the template was one: it tells of another moment."""
        for part in self._parts.related("", "custom-properties"):
            root = self._parts.tree(part)
            for one in list(root):
                if one.get("name", "").startswith("jib_"):
                    root.remove(one)
                    self._parts.changed(part)

    def _streams(self, rows: IO[bytes]) -> dict[str, Callable[[IO[bytes]], None]]:
        """Return how the sheet with the table is written: what was edited, with the streamed rows inside."""
        if self._mapping.table is None or not rows.tell():
            return {}
        part = self._located.sheet(self._mapping.table.sheet).sheet.part
        head, _, tail = serialised(self._parts.tree(part)).partition(_MARKER)

        def stream(target: IO[bytes]) -> None:
            target.write(head)
            rows.seek(0)
            copyfileobj(rows, target, 1 << 20)
            target.write(tail)

        return {part: stream}


class _Table:
    """The rows of the table: prepared ones in the tree, further ones as text."""

    def __init__(
        self, located: Located, table: FilledTable, styles: NumberStyles, template: str, sheet: Sheet
    ) -> None:
        self._table = table
        self._cells = located.sheet(table.sheet)
        own = located.table_area()
        assert own is not None
        prepared = table.last - table.first + 1
        more = max(0, sheet.count - prepared)
        lowest = max(self._cells.last_row(), table.last) + more
        if lowest > MOST_ROWS:
            raise TooManyRows(sheet.count, MOST_ROWS - (lowest - more) + prepared)
        self._places = {one.field: column_number(one.letters) for one in table.columns}
        self._make_cells(sheet, styles)
        self._line: _Line | None = None
        if more:
            insertion = Insertion(table.sheet, table.last, more)
            refuse_straddled(located.parts, self._cells, own, insertion, template)
            self._cells.write_out_shared()
            self._line = _Line(self._cells, table, insertion)
            insert_rows(located.parts, self._cells, own, insertion, located.texts)
            self._mark_place()
        self._widen(own, more)
        self._forget_links(own)

    def _make_cells(self, sheet: Sheet, styles: NumberStyles) -> None:
        """Make the mapped cells of the prepared rows; days get a format where nobody gave one."""
        kinds = {one.field: one.kind for one in sheet.columns}
        for row in range(self._table.first, self._table.last + 1):
            for field, column in self._places.items():
                cell = self._cells.make(row, column)
                if kinds[field] in _DAYS:
                    style = styles.dated(cell.get("s", ""), with_time=kinds[field] is Kind.MOMENT)
                    if style:
                        cell.set("s", style)
            self._cells.make_row(row).attrib.pop("hidden", None)  # no record leaves unseen

    def _mark_place(self) -> None:
        from lxml import etree  # imported here: only templates need it

        self._cells.make_row(self._table.last).addnext(etree.Comment("jib-rows"))

    def _widen(self, own: Area, more: int) -> None:
        dimension = child(self._cells.root, "dimension")
        area = Area.of(dimension.get("ref", "")) if dimension is not None else None
        if dimension is not None and area is not None:
            bottom = max(area.bottom, own.bottom + more)
            widened = Area(
                min(area.left, own.left), min(area.top, own.top), max(area.right, own.right), bottom
            )
            dimension.set("ref", str(widened))

    def _forget_links(self, own: Area) -> None:
        """Take the links of sample values away: they would lead from our text to another's page."""
        for block in list(self._cells.root):
            if local(block) != "hyperlinks":
                continue
            for link in list(block):
                area = Area.of(link.get("ref", ""))
                if area and any(
                    own.meets(area) and area.left <= one <= area.right for one in self._places.values()
                ):
                    block.remove(link)
            if not len(block):
                self._cells.root.remove(block)

    def fill(
        self,
        sheet: Sheet,
        facts: Facts,
        rows: IO[bytes],
        written: Written,
        contents: Callable[[Any], ColumnContents],
        progress: Progress,
    ) -> None:
        """Write all rows; what is left of the prepared ones is emptied."""
        makers = {
            one.field: (index, contents(one))
            for index, one in enumerate(sheet.columns)
            if one.field in self._places
        }
        number = 0
        for piece in counted(sheet, written, progress, 0, sheet.count):
            facts.add(piece)
            made = {field: maker.of(piece[index], number + 1) for field, (index, maker) in makers.items()}
            number = self._write_piece(made, number, len(piece[0]), rows)
        written.removed_characters += sum(maker.removed for _, maker in makers.values())
        for row in range(self._table.first + number, self._table.last + 1):
            for column in self._places.values():
                put(self._cells.make(row, column), None)

    def _write_piece(self, made: dict[str, list[Content]], number: int, count: int, rows: IO[bytes]) -> int:
        """Write a piece whose first row is the `number`th (from 0); return the number after it."""
        lines = zip(*made.values(), strict=True)
        prepared = min(count, max(0, self._table.last - self._table.first + 1 - number))
        places = [self._places[field] for field in made]
        for index, line in enumerate(islice(lines, prepared)):
            row = self._table.first + number + index
            for column, content in zip(places, line, strict=True):
                put(self._cells.make(row, column), content)
        if self._line is not None and prepared < count:
            first = self._table.first + number + prepared
            texts = [
                self._line.text(first + index, dict(zip(places, line, strict=True)))
                for index, line in enumerate(lines)
            ]
            rows.write("".join(texts).encode())
        return number + count


class _Line:
    """The last prepared row as a pattern for the rows below it: its styles, its formulas, its height."""

    def __init__(self, cells: SheetCells, table: FilledTable, insertion: Insertion) -> None:
        self._last = table.last
        row = cells.make_row(table.last)
        self._prefix = f"{row.prefix}:" if row.prefix else ""
        kept = {name: row.get(name) for name in ("s", "customFormat", "ht", "customHeight", "outlineLevel")}
        self._attributes = "".join(f' {name}="{escape(value)}"' for name, value in kept.items() if value)
        mapped = {column_number(one.letters) for one in table.columns}
        self._cells: list[tuple[int, str, str, Copied | None, bool]] = []
        for column, cell in sorted(cells.cells(table.last).items()):
            style = f' s="{escape(cell.get("s"))}"' if cell.get("s") else ""
            formula = None if column in mapped else child(cell, "f")
            copied, is_array = None, False
            if formula is not None and formula.text and formula.get("t") != "dataTable":
                copied = Copied(formula.text, cells.sheet.name, insertion)
                is_array = formula.get("t") == "array"
            self._cells.append((column, column_letters(column), style, copied, is_array))

    def text(self, number: int, contents: Mapping[int, Content]) -> str:
        """Return the markup of row `number`."""
        prefix = self._prefix
        cells = []
        for column, letters, style, copied, is_array in self._cells:
            place = f"{letters}{number}"
            begin = f'<{prefix}c r="{place}"{style}'
            content = contents.get(column)
            if content is not None:
                cells.append(begin + self._value(content))
            elif copied is not None:
                array = f' t="array" ref="{place}"' if is_array else ""
                formula = escape(copied.at(number - self._last), quote=False)
                cells.append(f"{begin}><{prefix}f{array}>{formula}</{prefix}f></{prefix}c>")
            elif style:
                cells.append(begin + "/>")
        return f'<{prefix}row r="{number}"{self._attributes}>{"".join(cells)}</{prefix}row>'

    def _value(self, content: Content) -> str:
        prefix = self._prefix
        assert content is not None
        is_number, text = content
        if is_number:
            return f"><{prefix}v>{text}</{prefix}v></{prefix}c>"
        text = escape(escaped(text), quote=False).replace("\r", "&#13;")
        space = ' xml:space="preserve"'
        return f' t="inlineStr"><{prefix}is><{prefix}t{space}>{text}</{prefix}t></{prefix}is></{prefix}c>'
