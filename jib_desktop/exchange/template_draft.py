"""A mapping while a person makes it: cell by cell, the table by its header row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from jib_desktop.exchange.references import column_letters, column_number
from jib_desktop.exchange.sheet_cells import place_of
from jib_desktop.exchange.template_form import Form, FormSheet, table_below, table_name, table_of
from jib_desktop.exchange.template_values import facts_of
from jib_desktop.exchange.workbook import Column
from jib_desktop.rules.templates import FilledCell, FilledColumn, Mapping


class Draft:
    """What goes where in a workbook so far; rows and columns count from 1, `""` stands for nothing."""

    def __init__(self, form: Form, columns: Sequence[Column], mapping: Mapping) -> None:
        self.form = form
        self.columns = tuple(columns)
        self._facts = {(one.sheet, *place_of(one.cell)): one.fact for one in mapping.cells}
        self.table = mapping.table

    def mapping(self) -> Mapping:
        """Return what was said so far; a table without columns is none."""
        cells = tuple(
            FilledCell(sheet, f"{column_letters(column)}{row}", fact)
            for (sheet, row, column), fact in self._facts.items()
        )
        return Mapping(cells, self.table if self.table is not None and self.table.columns else None)

    def is_in_table(self, sheet: str, row: int) -> bool:
        """Whether a row belongs to the table: its header or one of the prepared rows."""
        table = self.table
        if table is None or table.sheet != sheet:
            return False
        return (table.header_row or table.first) <= row <= table.last

    def choices(self, sheet: str, row: int) -> list[str]:
        """Return what a cell of a row can be filled with: fields within the table, facts elsewhere."""
        if self.is_in_table(sheet, row):
            return [one.field for one in self.columns]
        return facts_of(self.columns)

    def chosen(self, sheet: str, row: int, column: int) -> str:
        """Return what a cell is filled with: a field within the table, a fact elsewhere."""
        if self.is_in_table(sheet, row):
            assert self.table is not None
            fields = {one.letters: one.field for one in self.table.columns}
            return fields.get(column_letters(column), "")
        return self._facts.get((sheet, row, column), "")

    def is_open(self, sheet: str, row: int, column: int) -> bool:
        """Whether a cell can be filled: formulas stay, and so does what merged cells cover."""
        page = self._page(sheet)
        covered = any(
            area.holds(row, column) and (area.top, area.left) != (row, column) for area in page.merged
        )
        if self.is_in_table(sheet, row) and self.table is not None:
            rows = range(self.table.first, self.table.last + 1)
            return not any(page.is_formula(one, column) for one in rows)
        return not covered and not page.is_formula(row, column)

    def choose(self, sheet: str, row: int, column: int, what: str) -> None:
        """Fill a cell, or the column of the table it stands in, with something; nothing empties it."""
        if not self.is_in_table(sheet, row):
            self._facts.pop((sheet, row, column), None)
            if what:
                self._facts[sheet, row, column] = what
            return
        assert self.table is not None
        letters = column_letters(column)
        kept = [one for one in self.table.columns if letters != one.letters and one.field != what]
        if what:
            header = self._page(sheet).header(self.table.header_row, column) if self.table.header_row else ""
            kept.append(FilledColumn(letters, header, what))
        kept.sort(key=lambda one: column_number(one.letters))
        self.table = replace(self.table, columns=tuple(kept))

    def begin_table(self, sheet: str, header_row: int) -> None:
        """Let the records stand below this row; columns whose headers are known are filled at once."""
        page = self._page(sheet)
        found = table_below(page, header_row, self.columns)
        if found is None:
            first, last = page.prepared_rows(header_row, [])
            found = replace(table_of(page, header_row, {}), first=first, last=last)
        self.table = found
        self._clear_facts()

    def drop_table(self) -> None:
        """Fill in single cells only."""
        self.table = None

    def set_rows(self, first: int, last: int) -> None:
        """Say which rows are prepared for records."""
        if self.table is not None:
            last = max(first, last)
            places = {one.field: column_number(one.letters) for one in self.table.columns}
            name = table_name(self._page(self.table.sheet), first, last, places)
            self.table = replace(self.table, first=first, last=last, table=name)
            self._clear_facts()

    def _clear_facts(self) -> None:
        """Take away facts that would stand among the records now."""
        for key in [key for key in self._facts if self.is_in_table(key[0], key[1])]:
            if self.table is not None and key[1] >= self.table.first:
                del self._facts[key]

    def _page(self, sheet: str) -> FormSheet:
        found = self.form.sheet(sheet)
        assert found is not None
        return found
