"""Formulas that depend on filled cells: their stored results go, and every program computes them anew."""

from __future__ import annotations

from collections.abc import Collection
from html import unescape

from jib_desktop.exchange.parts import Parts, SheetPart, Tree, below, child, local, sibling
from jib_desktop.exchange.references import Area
from jib_desktop.exchange.sheet_cells import SheetCells, Texts, place_of

_ANYWHERE = ("indirect(", "offset(")  # what these mean stands in no formula
# What may follow in workbook.xml on the settings of computing, in this order.
_AFTER = ("oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing",
          "fileRecoveryPr", "webPublishObjects", "extLst")  # fmt: skip


def recalculate(parts: Parts, filled: Collection[str], texts: Texts) -> None:
    """Drop the results of formulas that depend on these sheets (given by part), and ask for new ones."""
    changed = set(filled)
    while True:
        names = _names(parts, changed)
        untouched = [one for one in parts.sheets if one.part not in changed]
        more = {one.part for one in untouched if _depends(parts, one, names, texts)}
        if not more:
            break
        changed |= more
    for sheet in parts.sheets:
        if sheet.part in changed and _drop_results(SheetCells(parts, sheet, texts)):
            parts.changed(sheet.part)
    _ask_for_results(parts)
    _refresh_pivots(parts, _names(parts, changed))


def _names(parts: Parts, changed: set[str]) -> set[str]:
    """Return by what words a formula can mean these sheets: their names, their tables, names of areas."""
    words = {one.name.casefold() for one in parts.sheets if one.part in changed}
    for part in changed:
        for table in parts.related(part, "table"):
            root = parts.tree(table)
            words |= {name.casefold() for name in (root.get("displayName"), root.get("name")) if name}
    areas = [(one.get("name", "").casefold(), (one.text or "").casefold())
             for one in below(parts.tree(parts.workbook), "definedName")]  # fmt: skip
    while more := {name for name, text in areas if name not in words and _means(text, words)}:
        words |= more
    return words


def _means(formula: str, words: Collection[str]) -> bool:
    """Whether a formula may mean one of the words; rather once too often."""
    plain = formula.casefold().replace("''", "'")
    return any(word in plain for word in (*words, *_ANYWHERE))


def _depends(parts: Parts, sheet: SheetPart, words: set[str], texts: Texts) -> bool:
    # Most sheets name none of the words anywhere: no look at each formula then.
    markup = unescape(parts.read(sheet.part).decode("utf-8", "replace"))
    if not _means(markup, words):
        return False
    return any(_means(one.text or "", words) for _, one in SheetCells(parts, sheet, texts).formulas())


def _drop_results(cells: SheetCells) -> bool:
    """Take the stored result out of each formula of a sheet, also of those that fill several cells."""
    dropped = False
    arrays = []
    for cell, formula in cells.formulas():
        dropped |= _drop(cell)
        area = Area.of(formula.get("ref", "")) if formula.get("t") == "array" else None
        if area is not None and (area.top, area.left) != (area.bottom, area.right):
            arrays.append(area)
    if arrays:
        for row in cells.rows.values():
            for cell in row:
                if local(cell) == "c" and any(one.holds(*place_of(cell.get("r", ""))) for one in arrays):
                    dropped |= _drop(cell)
    return dropped


def _drop(cell: Tree) -> bool:
    value = child(cell, "v")
    if value is None:
        return False
    cell.remove(value)
    cell.attrib.pop("t", None)
    return True


def _ask_for_results(parts: Parts) -> None:
    root = parts.tree(parts.workbook)
    settings = child(root, "calcPr")
    if settings is None:
        settings = root.makeelement(sibling(root, "calcPr"))
        following = next((one for one in root if local(one) in _AFTER), None)
        if following is None:
            root.append(settings)
        else:
            following.addprevious(settings)
    settings.set("fullCalcOnLoad", "1")
    parts.changed(parts.workbook)


def _refresh_pivots(parts: Parts, words: set[str]) -> None:
    """Let pivot tables that sum up filled cells be computed anew when the workbook is opened."""
    for part in parts.related(parts.workbook, "pivotCacheDefinition"):
        root = parts.tree(part)
        sources = below(root, "worksheetSource")
        meant = {(one.get(key) or "").casefold() for one in sources for key in ("sheet", "name")} - {""}
        if meant & words:
            root.set("refreshOnLoad", "1")
            parts.changed(part)
