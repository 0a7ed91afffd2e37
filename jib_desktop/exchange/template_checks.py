"""Whether a workbook can be filled as it was mapped; the first thing against it is told in words."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from jib_desktop.exchange.parts import Parts, SheetPart
from jib_desktop.exchange.references import Area, column_number
from jib_desktop.exchange.sheet_cells import SheetCells, Texts, place_of
from jib_desktop.rules.templates import FilledTable, Mapping, TemplateUnfit


class Located:
    """A template whose mapping was found in its workbook: its sheets by name."""

    def __init__(self, parts: Parts, mapping: Mapping, template: str) -> None:
        """Find the sheets; raises TemplateUnfit for one that is gone."""
        self.parts = parts
        self.mapping = mapping
        self.texts = Texts(parts)
        self._unfit = partial(TemplateUnfit, template)
        self._sheets: dict[str, SheetCells] = {}
        wanted = [one.sheet for one in mapping.cells]
        for name in [*wanted, *([mapping.table.sheet] if mapping.table else [])]:
            if name not in self._sheets:
                self._sheets[name] = SheetCells(parts, self._found(name), self.texts)

    def _found(self, name: str) -> SheetPart:
        sheet = self.parts.sheet(name)
        if sheet is None:
            raise self._unfit("sheet", name)
        return sheet

    def sheet(self, name: str) -> SheetCells:
        """Return the cells of a mapped sheet."""
        return self._sheets[name]

    def table_area(self) -> Area | None:
        """Return the prepared rows of the table in its mapped columns."""
        table = self.mapping.table
        if table is None:
            return None
        numbers = [column_number(one.letters) for one in table.columns]
        return Area(min(numbers), table.first, max(numbers), table.last)

    def check(self, fields: Collection[str], facts: Collection[str]) -> None:
        """Raise TemplateUnfit for what is gone, would lose a formula, or could not be seen."""
        for cell in self.mapping.cells:
            if cell.fact not in facts:
                raise self._unfit("field", cell.fact, f"{cell.sheet}!{cell.cell}")
            row, column = place_of(cell.cell)
            area = self.table_area()
            same = self.mapping.table is not None and cell.sheet == self.mapping.table.sheet
            if area is not None and same and area.holds(row, column):
                raise self._unfit("overlap", cell.cell, f"{cell.sheet}!{cell.cell}")
            self._check_cell(self.sheet(cell.sheet), row, column)
        if self.mapping.table is not None:
            self._check_table(self.mapping.table, fields)

    def _check_cell(self, cells: SheetCells, row: int, column: int) -> None:
        place = f"{cells.sheet.name}!{Area(column, row, column, row)}"
        if cells.formula(row, column) is not None:
            raise self._unfit("formula", place, place)
        for area in cells.merged():
            if area.holds(row, column) and (area.top, area.left) != (row, column):
                raise self._unfit("merged", str(area), place)

    def _check_table(self, table: FilledTable, fields: Collection[str]) -> None:
        cells = self.sheet(table.sheet)
        for one in table.columns:
            number = column_number(one.letters)
            place = f"{table.sheet}!{one.letters}{table.header_row}"
            if one.field not in fields:
                raise self._unfit("field", one.field, place)
            if table.header_row and not cells.has_header(table.header_row, number, one.header):
                raise self._unfit("header", one.header or one.letters, place)
            for row in range(table.first, table.last + 1):
                self._check_cell(cells, row, number)
        if table.table:
            self._check_table_object(table)

    def _check_table_object(self, table: FilledTable) -> None:
        area = table_objects(self.parts, self.sheet(table.sheet).sheet).get(table.table)
        if area is None:
            raise self._unfit("table", table.table, table.sheet)
        own = self.table_area()
        if own is not None and not (area.top <= own.top and own.bottom <= area.bottom and area.meets(own)):
            raise self._unfit("table", table.table, f"{table.sheet}!{area}")


def table_objects(parts: Parts, sheet: SheetPart) -> dict[str, Area]:
    """Return the table objects of a sheet by their names, with header and total rows."""
    found = {}
    for part in parts.related(sheet.part, "table"):
        root = parts.tree(part)
        area = Area.of(root.get("ref", ""))
        if area is not None:
            found[root.get("displayName") or root.get("name", "")] = area
    return found
