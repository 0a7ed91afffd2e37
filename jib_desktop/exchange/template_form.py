"""What a workbook that is to become a template offers: its sheets, its tables, and what seems to go where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from jib_desktop.exchange.number_styles import NumberStyles
from jib_desktop.exchange.parts import Parts, child, told_as_damage
from jib_desktop.exchange.references import Area, column_letters
from jib_desktop.exchange.sheet_cells import SheetCells, Texts
from jib_desktop.exchange.template_checks import table_objects
from jib_desktop.exchange.workbook import SEARCHED_ROWS, Column, Kind, header_words, word_key
from jib_desktop.rules.templates import FilledCell, FilledColumn, FilledTable, Mapping

SHOWN_ROWS, SHOWN_COLUMNS = 300, 60
_TOTALS = frozenset(map(word_key, (
    "total", "totals", "sum", "grand total", "subtotal", "summe", "gesamt", "zwischensumme", "insgesamt",
    "合计", "总计", "小计", "总和",
)))  # fmt: skip
# What stands beside a cell that holds a fact, in three languages.
_LABELS = {
    "as_of": ("as of", "as at", "date", "report date", "stand", "stand vom", "datum", "stichtag", "截至",
              "截止日期", "日期", "数据截至", "报告日期"),
    "title": ("title", "titel", "标题"),
    "filter": ("filter", "selection", "auswahl", "筛选", "筛选条件"),
    "author": ("author", "prepared by", "by", "erstellt von", "ersteller", "制表人", "编制人", "制表"),
    "count": ("count", "number", "rows", "number of rows", "anzahl", "zeilen", "数量", "行数", "记录数"),
}  # fmt: skip
_SUM_LABELS = ("total {}", "sum of {}", "summe {}", "{} gesamt", "{} total", "{}合计", "{}总计")


@dataclass(frozen=True, slots=True)
class FormCell:
    """A cell as the person finds it in the workbook."""

    text: str
    is_formula: bool


@dataclass(frozen=True, slots=True)
class FormSheet:
    """One sheet: the cells of its first rows and columns, its table objects with where they stand."""

    name: str
    is_hidden: bool
    cells: dict[tuple[int, int], FormCell]
    rows: int
    columns: int
    merged: tuple[Area, ...]
    tables: dict[str, Area]
    prepared: dict[str, tuple[int, int]]  # of the tables: first and last row without header and totals

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell; a merged one gives it to all it covers."""
        for area in self.merged:
            if area.holds(row, column):
                row, column = area.top, area.left
                break
        found = self.cells.get((row, column))
        return found.text if found is not None else ""

    def header(self, row: int, column: int) -> str:
        """Return a header on one line."""
        return " ".join(self.text(row, column).split())

    def is_formula(self, row: int, column: int) -> bool:
        """Whether a formula stands in a cell."""
        found = self.cells.get((row, column))
        return found is not None and found.is_formula

    def prepared_rows(self, header_row: int, columns: Sequence[int]) -> tuple[int, int]:
        """Return the rows below a header that are meant for records: up to a total or an empty row."""
        first = header_row + 1
        for name, area in self.tables.items():
            if area.top == header_row and any(area.left <= one <= area.right for one in columns):
                return self.prepared[name]
        last = first
        while last + 1 <= self.rows and self._is_prepared(last + 1, columns):
            last += 1
        if self._is_prepared(first, columns):
            return first, last
        # An empty form: blank rows up to the row that sums them up.
        below = next((row for row in range(first, self.rows + 1) if self._has_text(row)), first)
        is_total = any(self.is_formula(below, one) for one in columns)
        return first, below - 1 if is_total and below > first else first

    def _has_text(self, row: int) -> bool:
        places = ((row, one) for one in range(1, self.columns + 1))
        return any(self.cells[place].text for place in places if place in self.cells)

    def _is_prepared(self, row: int, columns: Sequence[int]) -> bool:
        here = [self.cells[row, one] for one in range(1, self.columns + 1) if (row, one) in self.cells]
        if not here or any(word_key(one.text) in _TOTALS for one in here):
            return False
        return not any(self.is_formula(row, one) for one in columns)


@dataclass(frozen=True, slots=True)
class Form:
    """A workbook as it was handed over."""

    file_name: str
    sheets: tuple[FormSheet, ...]
    has_macros: bool

    def sheet(self, name: str) -> FormSheet | None:
        """Return a sheet by its name."""
        return next((one for one in self.sheets if one.name.casefold() == name.casefold()), None)


def examine(content: bytes, path: Path) -> Form:
    """Return what a workbook holds. Raises TableDamaged, TableTooLarge, TableRefused."""
    with told_as_damage(path):
        return _examined(content, path)


def _examined(content: bytes, path: Path) -> Form:
    parts = Parts(content, path)
    texts, styles = Texts(parts), NumberStyles(parts)
    settings = child(parts.tree(parts.workbook), "workbookPr")
    is_1904 = settings is not None and settings.get("date1904") in ("1", "true")
    epoch = date(1904, 1, 1) if is_1904 else date(1899, 12, 30)
    sheets = []
    for sheet in parts.sheets:
        cells = SheetCells(parts, sheet, texts)
        found = {
            (row, column): _form_cell(cells, row, column, styles, epoch)
            for row in cells.rows
            if row <= SHOWN_ROWS
            for column in cells.cells(row)
            if column <= SHOWN_COLUMNS
        }
        prepared = {}
        for part in parts.related(sheet.part, "table"):
            root = parts.tree(part)
            area = Area.of(root.get("ref", "")) or Area(1, 1, 1, 2)
            headers, totals = int(root.get("headerRowCount", 1)), int(root.get("totalsRowCount", 0))
            name = root.get("displayName") or root.get("name", "")
            prepared[name] = (area.top + headers, area.bottom - totals)
        sheets.append(
            FormSheet(
                sheet.name,
                sheet.is_hidden,
                found,
                max((row for row, _ in found), default=1),
                max((column for _, column in found), default=1),
                tuple(cells.merged()),
                table_objects(parts, sheet),
                prepared,
            )
        )
    macros = any(name.lower().endswith("vbaproject.bin") for name in parts.names())
    return Form(path.name, tuple(sheets), macros)


def _form_cell(cells: SheetCells, row: int, column: int, styles: NumberStyles, epoch: date) -> FormCell:
    formula = cells.formula(row, column)
    text = cells.text(row, column)
    if formula is not None:
        return FormCell(f"={formula.text}" if formula.text else text or "=", is_formula=True)
    cell = cells.cell(row, column)
    if cell is not None and cells.is_number(row, column) and styles.is_date(cell.get("s", "")):
        try:
            text = (epoch + timedelta(days=float(text))).isoformat()
        except (ValueError, OverflowError):
            return FormCell(text, is_formula=False)  # no day we know: shown as the number it is
    return FormCell(text, is_formula=False)


# --- what seems to go where -----------------------------------------------------------------------


def suggest(form: Form, columns: Sequence[Column]) -> Mapping:
    """Return what seems to go where: the table with the most known headers, facts beside their labels."""
    best: tuple[int, FilledTable | None] = (0, None)
    for sheet in form.sheets:
        for row in range(1, min(SEARCHED_ROWS, sheet.rows) + 1):
            table = table_below(sheet, row, columns)
            # A table object is meant to be one; a hidden sheet rarely is.
            if table is not None:
                weight = 4 * len(table.columns) + 2 * bool(table.table) - sheet.is_hidden
                if weight > best[0]:
                    best = weight, table
    table = best[1]
    return Mapping(tuple(_suggested_facts(form, table, columns)), table)


def table_below(sheet: FormSheet, header_row: int, columns: Sequence[Column]) -> FilledTable | None:
    """Return the table below a header row with the columns whose headers are known; None if none is."""
    known = header_words([one for one in columns if one.kind is not Kind.ID or not one.hidden])
    found: dict[str, int] = {}
    for place in range(1, sheet.columns + 1):
        meant = known.get(word_key(sheet.header(header_row, place)))
        if meant is not None and sheet.header(header_row, place):
            found.setdefault(meant.field, place)
    found = {
        field: place
        for field, place in found.items()
        if not sheet.is_formula(header_row + 1, place) and not sheet.is_formula(header_row, place)
    }
    return table_of(sheet, header_row, found) if found else None


def table_of(sheet: FormSheet, header_row: int, fields: dict[str, int]) -> FilledTable:
    """Return the table below a header row with these fields in these columns."""
    first, last = sheet.prepared_rows(header_row, list(fields.values()))
    chosen = tuple(
        FilledColumn(column_letters(place), sheet.header(header_row, place), field)
        for field, place in sorted(fields.items(), key=lambda one: one[1])
    )
    return FilledTable(sheet.name, header_row, first, last, chosen, table_name(sheet, first, last, fields))


def refitted(mapping: Mapping, form: Form) -> Mapping:
    """Return a mapping for another version of its workbook: the table is found again by its headers."""
    table = mapping.table
    sheet = form.sheet(table.sheet) if table is not None else None
    if table is None or sheet is None or not table.header_row:
        return mapping
    headers = {one.field: word_key(one.header) for one in table.columns}
    rows = [table.header_row, *range(1, min(SEARCHED_ROWS, sheet.rows) + 1)]
    if table.table in sheet.tables:
        rows.insert(0, sheet.tables[table.table].top)
    for row in rows:
        there: dict[str, int] = {}
        for place in range(1, sheet.columns + 1):
            there.setdefault(word_key(sheet.header(row, place)), place)
        if all(header in there for header in headers.values()):
            fields = {field: there[header] for field, header in headers.items()}
            return Mapping(mapping.cells, table_of(sheet, row, fields))
    return mapping


def table_name(sheet: FormSheet, first: int, last: int, fields: dict[str, int]) -> str:
    """Return the table object that holds these rows; nothing if there is none."""
    for name, area in sheet.tables.items():
        held = any(area.left <= place <= area.right for place in fields.values())
        if held and area.top <= first and last <= area.bottom:
            return name
    return ""


def _suggested_facts(form: Form, table: FilledTable | None, columns: Sequence[Column]) -> list[FilledCell]:
    labels = {word_key(label): fact for fact, words in _LABELS.items() for label in words}
    for known in columns:
        if known.kind in (Kind.NUMBER, Kind.AMOUNT):
            for title in known.titles:
                labels.update({word_key(one.format(title)): f"sum:{known.field}" for one in _SUM_LABELS})
    found: dict[str, FilledCell] = {}
    for sheet in form.sheets:
        for (row, column), cell in sorted(sheet.cells.items()):
            fact = labels.get(word_key(cell.text.rstrip(":： ")))
            if fact is None or fact in found or cell.is_formula or _is_in_table(sheet, row, table):
                continue
            beside = column + 1
            for area in sheet.merged:
                if area.holds(row, column):
                    beside = area.right + 1
            if not sheet.is_formula(row, beside) and word_key(sheet.text(row, beside)) not in labels:
                found[fact] = FilledCell(sheet.name, f"{column_letters(beside)}{row}", fact)
    return list(found.values())


def _is_in_table(sheet: FormSheet, row: int, table: FilledTable | None) -> bool:
    return table is not None and sheet.name == table.sheet and table.header_row <= row <= table.last
