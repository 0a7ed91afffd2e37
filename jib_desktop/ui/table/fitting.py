"""How wide columns have to be for what stands in them, in the language there is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QFont

from jib_desktop.ui import fonts
from jib_desktop.ui.look import Size
from jib_desktop.ui.table.columns import Column, Layout, Remark, words_of

_SIGN = 18  # a sign and the room behind it
_CARET = 16
_MOST = 260
_SPARE = 2


def fitted(
    layout: Layout, columns: Sequence[Column], rows: Iterable[Any], font: QFont, side: int = Size.CELL
) -> Layout:
    """Return a layout whose columns of words and figures are as wide as their titles and these rows need.

    The column that stretches and badges keep their width; `side` is the room at each side of a cell.
    """
    shown, sample = set(layout.shown), list(rows)
    kept = {column.key for column in columns if not column.yields}
    # What may stand at the edge: the last one, or in a narrow window the last that does not give way.
    edges = {layout.shown[-1:], tuple(key for key in layout.shown if key in kept)[-1:]}
    widths = dict(layout.widths)
    for column in columns:
        if column.key not in shown or column.stretches or column.kind in ("badge", "chips", "names"):
            continue
        title = fonts.width(column.title(), fonts.bolder(font)) + (_CARET if column.sorts else 0)
        cells = (_wide(column, column.value(row), font) for row in sample)
        beside = side + (Size.PAGE_SIDE if (column.key,) in edges else side) + _SPARE
        widths[column.key] = min(_MOST, max(column.least, beside + max((title, *cells))))
    return replace(layout, widths=widths)


def _wide(column: Column, value: Any, font: QFont) -> int:
    if value is None:
        return 0
    if isinstance(value, Remark):
        words = fonts.width(value.text, fonts.bolder(font) if value.bold else font)
        return words + (_SIGN if value.glyph else 0)
    return fonts.width(words_of(column.kind, value), font)
