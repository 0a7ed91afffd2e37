"""Inserting rows into a sheet: everything in the workbook that means cells of the sheet goes along."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from jib_desktop.exchange.parts import Parts, SheetPart, Tree, below, child, local, sibling
from jib_desktop.exchange.references import Area, Insertion, moved_formula, moved_places
from jib_desktop.exchange.sheet_cells import SheetCells, Texts
from jib_desktop.rules.templates import TemplateUnfit

_FORMULAS = frozenset(
    {"f", "formula", "formula1", "formula2", "calculatedColumnFormula", "totalsRowFormula", "definedName"}
)
# Places in a sheet besides its rows: those that grow where they reach the insertion, and single cells.
_GROWING = {
    "conditionalFormatting": "sqref", "dataValidation": "sqref", "autoFilter": "ref", "sortState": "ref",
    "sortCondition": "ref", "protectedRange": "sqref", "ignoredError": "sqref", "dimension": "ref",
}  # fmt: skip
_SINGLE = {
    "hyperlink": "ref", "selection": "activeCell", "pane": "topLeftCell", "sheetView": "topLeftCell",
    "inputCells": "r", "cellWatch": "r",
}  # fmt: skip
_ANCHOR = re.compile(r"^(\s*(?:-?\d+\s*,\s*){2})(\d+)(\s*,(?:\s*-?\d+\s*,){3}\s*)(\d+)(\s*,.*)$", re.DOTALL)


def refuse_straddled(parts: Parts, cells: SheetCells, own: Area, insertion: Insertion, template: str) -> None:
    """Raise TemplateUnfit where inserting rows would tear something apart."""
    after = insertion.after
    for what, area in _solid(parts, cells, own):
        inside = area.top <= after <= area.bottom and area.top != area.bottom
        if area.top <= after < area.bottom or (inside and what in ("merged", "array")):
            raise TemplateUnfit(template, "straddled", str(area), f"{cells.sheet.name}!{area}")


def _solid(parts: Parts, cells: SheetCells, own: Area) -> Iterator[tuple[str, Area]]:
    """Yield what cannot be torn: merged cells, formulas over several cells, other tables, pivots."""
    for area in cells.merged():
        yield "merged", area
    for cell, formula in cells.formulas():
        if formula.get("t") in ("array", "dataTable"):
            yield "array", _area(formula.get("ref", cell.get("r", "")))
    for part in parts.related(cells.sheet.part, "table"):
        area = _area(parts.tree(part).get("ref", ""))
        if not is_own(area, own):
            yield "table", area
    for part in parts.related(cells.sheet.part, "pivotTable"):
        for one in below(parts.tree(part), "location"):
            yield "pivot", _area(one.get("ref", ""))


def _area(text: str) -> Area:
    return Area.of(text) or Area(0, 0, 0, 0)


def is_own(area: Area, own: Area) -> bool:
    """Whether a table object of the sheet is the one that is filled."""
    return area.meets(own) and area.top <= own.top and area.bottom >= own.bottom


def insert_rows(parts: Parts, cells: SheetCells, own: Area, insertion: Insertion, texts: Texts) -> None:
    """Move everything for rows that will be written after row `after`; `own` is the table that grows."""
    sheet = cells.sheet
    cells.write_out_shared()
    _move_formulas(cells.root, sheet.name, insertion)
    _move_rows(cells, insertion)
    _move_places(cells.root, sheet.name, insertion)
    parts.changed(sheet.part)
    _move_other_sheets(parts, sheet, insertion, texts)
    _move_names(parts, insertion)
    _move_tables(parts, sheet, own, insertion)
    _move_drawings(parts, sheet, insertion)
    _move_comments(parts, sheet, insertion)
    _move_charts(parts, insertion)
    _move_pivots(parts, sheet, insertion)
    for part in parts.related(parts.workbook, "calcChain"):
        parts.drop(part)


def _move_formulas(root: Tree, here: str, insertion: Insertion) -> bool:
    """Move all formulas below an element; return whether any changed."""
    changed = False
    for one in root.iter():
        if local(one) in _FORMULAS and one.text:
            moved = moved_formula(one.text, here, insertion)
            changed |= moved != one.text
            one.text = moved
    return changed


def _set(element: Tree, name: str, move: Callable[[str], str]) -> bool:
    """Change an attribute that is there; return whether it changed."""
    old = element.get(name)
    if old is None or (new := move(old)) == old:
        return False
    element.set(name, new)
    return True


def _move_rows(cells: SheetCells, insertion: Insertion) -> None:
    for number, row in cells.rows.items():
        moved = insertion.row(number)
        if moved != number:
            row.set("r", str(moved))
            for cell in cells.cells(number).values():
                cell.set("r", cell.get("r").rstrip("0123456789") + str(moved))
    for _, formula in cells.formulas():
        _set(formula, "ref", lambda old: _single(old, insertion))


def _single(place: str, insertion: Insertion) -> str:
    """Return where a place is that never grows."""
    area = Area.of(place)
    if area is None:
        return place
    return str(Area(area.left, insertion.row(area.top), area.right, insertion.row(area.bottom)))


def _move_places(root: Tree, here: str, insertion: Insertion) -> None:
    """Move what a sheet says about its cells besides the rows themselves."""
    for block in root:
        name = local(block)
        if name == "sheetData":
            continue
        if name == "mergeCells":
            _move_merged(block, insertion)
        if name == "rowBreaks":
            for one in block:
                _set(one, "id", lambda old: str(insertion.row(int(old) + 1) - 1))
        for one in block.iter():
            _move_place(one, here, insertion)


def _move_place(one: Tree, here: str, insertion: Insertion) -> None:
    kind = local(one)
    if kind in _GROWING:
        _set(one, _GROWING[kind], lambda old: moved_places(old, insertion))
    if kind in _SINGLE:
        _set(one, _SINGLE[kind], lambda old: _single(old, insertion))
    if kind == "hyperlink":
        _set(one, "location", lambda old: moved_formula(old, here, insertion))
    if kind == "selection":
        _set(one, "sqref", lambda old: " ".join(_single(part, insertion) for part in old.split()))
    if kind == "sqref" and one.text:  # of the rules and sparklines that Excel 2010 brought
        one.text = moved_places(one.text, insertion)


def _move_merged(block: Tree, insertion: Insertion) -> None:
    """Move merged cells; those of the last prepared row are merged in each new row, too."""
    for one in list(block):
        area = _area(one.get("ref", ""))
        one.set("ref", _single(str(area), insertion))
        if area.top == insertion.after:
            for row in range(insertion.after + 1, insertion.after + insertion.by + 1):
                reference = str(Area(area.left, row, area.right, row))
                block.append(block.makeelement(sibling(one, "mergeCell"), {"ref": reference}))
    block.set("count", str(len(block)))


def _move_other_sheets(parts: Parts, sheet: SheetPart, insertion: Insertion, texts: Texts) -> None:
    name = sheet.name.casefold()
    for other in parts.sheets:
        text = parts.read(other.part).decode("utf-8", "replace").casefold()
        if other.part == sheet.part or name not in text:
            continue
        others = SheetCells(parts, other, texts)
        if any(name in (one.text or "").casefold() for _, one in others.formulas()):
            others.write_out_shared()
        changed = _move_formulas(others.root, other.name, insertion)
        for link in below(others.root, "hyperlink"):
            changed |= _set(link, "location", lambda old: moved_formula(old, other.name, insertion))  # noqa: B023
        if changed:
            parts.changed(other.part)


def _move_names(parts: Parts, insertion: Insertion) -> None:
    root = parts.tree(parts.workbook)
    # A name always says which sheet it means.
    if _move_formulas(root, "", insertion):
        parts.changed(parts.workbook)


def _move_tables(parts: Parts, sheet: SheetPart, own: Area, insertion: Insertion) -> None:
    for other in parts.sheets:
        for part in parts.related(other.part, "table"):
            root = parts.tree(part)
            changed = _move_formulas(root, other.name, insertion)
            if other.part == sheet.part:
                grows = is_own(_area(root.get("ref", "")), own)
                move = moved_places if grows else _single
                for one in root.iter():
                    if local(one) in ("table", "autoFilter", "sortState", "sortCondition"):
                        changed |= _set(one, "ref", lambda old: move(old, insertion))  # noqa: B023
            if changed:
                parts.changed(part)


def _move_drawings(parts: Parts, sheet: SheetPart, insertion: Insertion) -> None:
    """Move pictures and charts that begin below; those beside the table keep place and size."""
    for part in parts.related(sheet.part, "drawing"):
        changed = False
        for anchor in parts.tree(part):
            start = child(anchor, "from")
            row = child(start, "row") if start is not None else None
            if row is None or int(row.text or 0) < insertion.after:
                continue
            for end in ("from", "to"):
                place = child(anchor, end)
                row = child(place, "row") if place is not None else None
                if row is not None:
                    row.text, changed = str(int(row.text) + insertion.by), True
        if changed:
            parts.changed(part)


def _move_comments(parts: Parts, sheet: SheetPart, insertion: Insertion) -> None:
    for kind in ("comments", "threadedComment"):
        for part in parts.related(sheet.part, kind):
            for one in parts.tree(part).iter():
                if local(one) in ("comment", "threadedComment") and _set(
                    one, "ref", lambda old: _single(old, insertion)
                ):
                    parts.changed(part)
    for part in parts.related(sheet.part, "vmlDrawing"):
        _move_boxes(parts, part, insertion)


def _move_boxes(parts: Parts, part: str, insertion: Insertion) -> None:
    """Move the boxes of comments: rows count from 0 there."""
    changed = False
    for data in below(parts.tree(part), "ClientData"):
        row, anchor = child(data, "Row"), child(data, "Anchor")
        if row is None or int(row.text or 0) < insertion.after:
            continue
        row.text, changed = str(int(row.text) + insertion.by), True
        match = _ANCHOR.match((anchor.text or "") if anchor is not None else "")
        if anchor is not None and match:
            top, bottom = (int(match[place]) + insertion.by for place in (2, 4))
            anchor.text = f"{match[1]}{top}{match[3]}{bottom}{match[5]}"
    if changed:
        parts.changed(part)


def _move_charts(parts: Parts, insertion: Insertion) -> None:
    for part in parts.names():
        if re.search(r"/charts?(ex)?\d*\.xml$", part, re.IGNORECASE) and _move_formulas(
            parts.tree(part), "", insertion
        ):
            parts.changed(part)


def _move_pivots(parts: Parts, sheet: SheetPart, insertion: Insertion) -> None:
    for part in parts.related(sheet.part, "pivotTable"):
        for one in below(parts.tree(part), "location"):
            if _set(one, "ref", lambda old: _single(old, insertion)):
                parts.changed(part)
    for part in parts.related(parts.workbook, "pivotCacheDefinition"):
        for one in below(parts.tree(part), "worksheetSource"):
            here = one.get("sheet", "").casefold() == sheet.name.casefold()
            if here and _set(one, "ref", lambda old: moved_places(old, insertion)):
                parts.changed(part)
