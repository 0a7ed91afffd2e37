"""The cells of one sheet of a workbook as its part holds them: find, read, fill, make."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jib_desktop.errors import TableDamaged
from jib_desktop.exchange.parts import Parts, SheetPart, Tree, below, child, local, sibling
from jib_desktop.exchange.references import Area, column_letters, column_number, shared_formula
from jib_desktop.exchange.workbook import word_key

# What a cell holds: whether it is a number, and how it is written; None: nothing.
Content = tuple[bool, str] | None

_PLACE = re.compile(r"^([A-Z]{1,3})(\d+)$")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ESCAPED_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def place_of(text: str) -> tuple[int, int]:
    """Return row and column, from 1, of a cell's name; (0, 0) for anything else."""
    match = _PLACE.match(text.replace("$", "").upper())
    return (int(match[2]), column_number(match[1])) if match else (0, 0)


def escaped(text: str) -> str:
    """Return text so that a workbook does not take `_x0041_` in it for a sign."""
    return _ESCAPED_LIKE.sub("_x005F_", text)


class Texts:
    """The texts that cells refer to by number; read when first asked for."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._texts: list[str] | None = None

    def at(self, number: str) -> str:
        """Return a text by its number as a cell writes it."""
        if self._texts is None:
            found = self._parts.related(self._parts.workbook, "sharedStrings")
            self._texts = [text_below(one) for one in self._parts.tree(found[0])] if found else []
        return self._texts[int(number)] if number.isdigit() and int(number) < len(self._texts) else ""


def text_below(element: Tree) -> str:
    """Return the text of a rich or plain string, without how it is pronounced."""
    texts = [
        one.text or "" for one in below(element, "t") if local(one.getparent()) not in ("rPh", "phoneticPr")
    ]
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), "".join(texts))


class SheetCells:
    """The rows and cells of a sheet by number; edits go straight into its part."""

    def __init__(self, parts: Parts, sheet: SheetPart, texts: Texts) -> None:
        self.sheet = sheet
        self.root = parts.tree(sheet.part)
        data = child(self.root, "sheetData")
        if data is None:
            raise TableDamaged(parts.path, f"{sheet.part}: no sheetData")
        self.data: Tree = data
        self._texts = texts
        self.rows: dict[int, Tree] = {}
        self._cells: dict[int, dict[int, Tree]] = {}
        self._merged: list[Area] | None = None
        self._number()

    def _number(self) -> None:
        """Give each row and cell its place where a program left it out."""
        number = 0
        for row in self.data:
            if local(row) != "row":
                continue
            number = int(row.get("r") or number + 1)
            row.set("r", str(number))
            self.rows[number] = row
            cells, column = self._cells.setdefault(number, {}), 0
            for cell in row:
                if local(cell) == "c":
                    column = place_of(cell.get("r", ""))[1] or column + 1
                    cell.set("r", f"{column_letters(column)}{number}")
                    cells[column] = cell

    def cells(self, row: int) -> dict[int, Tree]:
        """Return the cells of a row by column."""
        return self._cells.get(row, {})

    def cell(self, row: int, column: int) -> Tree | None:
        """Return a cell that is there."""
        return self.cells(row).get(column)

    def last_row(self) -> int:
        """Return the number of the last row that is there."""
        return max(self.rows, default=0)

    def make(self, row: int, column: int) -> Tree:
        """Return a cell, made where there is none, in the style of its row or column."""
        found = self.cell(row, column)
        if found is not None:
            return found
        line = self.make_row(row)
        cells = self._cells.setdefault(row, {})
        cell = line.makeelement(sibling(line, "c"), {"r": f"{column_letters(column)}{row}"})
        if style := self._style_for(line, column):
            cell.set("s", style)
        following = min((one for one in cells if one > column), default=None)
        if following is None:
            line.append(cell)
        else:
            cells[following].addprevious(cell)
        cells[column] = cell
        line.attrib.pop("spans", None)  # a hint that may be untrue now
        return cell

    def make_row(self, number: int) -> Tree:
        """Return a row, made where there is none."""
        if number not in self.rows:
            row = self.data.makeelement(sibling(self.data, "row"), {"r": str(number)})
            following = min((one for one in self.rows if one > number), default=None)
            if following is None:
                self.data.append(row)
            else:
                self.rows[following].addprevious(row)
            self.rows[number] = row
        return self.rows[number]

    def _style_for(self, row: Tree, column: int) -> str:
        if row.get("customFormat") in ("1", "true"):
            return str(row.get("s", ""))
        columns = child(self.root, "cols")
        for one in columns if columns is not None else ():
            if local(one) == "col" and int(one.get("min", 0)) <= column <= int(one.get("max", 0)):
                return str(one.get("style", ""))
        return ""

    # --- what stands in a cell ---

    def text(self, row: int, column: int) -> str:
        """Return what a cell shows, numbers as they are kept; nothing for an empty one."""
        cell = self.cell(row, column)
        if cell is None:
            return ""
        inline = child(cell, "is")
        if inline is not None:
            return text_below(inline)
        value = child(cell, "v")
        kept = (value.text or "") if value is not None else ""
        return self._texts.at(kept) if cell.get("t") == "s" else kept

    def is_number(self, row: int, column: int) -> bool:
        """Whether a number stands in a cell."""
        cell = self.cell(row, column)
        return cell is not None and cell.get("t", "n") == "n" and child(cell, "v") is not None

    def formula(self, row: int, column: int) -> Tree | None:
        """Return the formula of a cell."""
        cell = self.cell(row, column)
        return None if cell is None else child(cell, "f")

    def merged(self) -> list[Area]:
        """Return the merged cells as they were when the sheet was opened."""
        if self._merged is None:
            found = child(self.root, "mergeCells")
            areas = [Area.of(one.get("ref", "")) for one in found] if found is not None else []
            self._merged = [one for one in areas if one is not None]
        return self._merged

    def header(self, row: int, column: int) -> str:
        """Return a header on one line; merged cells give it to all they cover."""
        for area in self.merged():
            if area.holds(row, column):
                return " ".join(self.text(area.top, area.left).split())
        return " ".join(self.text(row, column).split())

    def has_header(self, row: int, column: int, text: str) -> bool:
        """Whether a header still says the same, blanks and capitals apart."""
        return word_key(self.header(row, column)) == word_key(text)

    # --- filling ---

    def write_out_shared(self) -> None:
        """Give each cell of a shared formula its own, so that each can move for itself."""
        masters: dict[str, tuple[str, int, int]] = {}
        for cell, formula in list(self.formulas()):
            if formula.get("t") != "shared":
                continue
            row, column = place_of(cell.get("r", ""))
            key = formula.get("si", "")
            if formula.text:
                masters[key] = (formula.text, row, column)
            if key in masters:
                text, top, left = masters[key]
                formula.text = shared_formula(text, row - top, column - left)
                for name in ("t", "si", "ref"):
                    formula.attrib.pop(name, None)

    def formulas(self) -> Iterator[tuple[Tree, Tree]]:
        """Yield each cell that has a formula, with it, in the order of the sheet."""
        for row in sorted(self._cells):
            for cell in self._cells[row].values():
                formula = child(cell, "f")
                if formula is not None:
                    yield cell, formula


def put(cell: Tree, content: Content) -> None:
    """Write into a cell and leave its style; text is kept as text, whatever it begins with."""
    for one in list(cell):
        cell.remove(one)
    for name in ("t", "cm", "vm"):
        cell.attrib.pop(name, None)
    if content is None:
        return
    is_number, text = content
    if is_number:
        value = cell.makeelement(sibling(cell, "v"))
        value.text = text
        cell.append(value)
        return
    cell.set("t", "inlineStr")
    inline = cell.makeelement(sibling(cell, "is"))
    value = cell.makeelement(sibling(cell, "t"), {_SPACE: "preserve"})
    value.text = escaped(text)
    inline.append(value)
    cell.append(inline)
