"""The styles of a workbook as far as they say whether a number is a day."""

from __future__ import annotations

import re

from jib_desktop.exchange.parts import Parts, Tree, child, local

_GENERAL, _DAY, _MOMENT = 0, 14, 22  # formats every program knows by number: a day, and one with its time
_DATES = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')


class NumberStyles:
    """The number formats behind the styles of cells."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        found = parts.related(parts.workbook, "styles")
        self._part = found[0] if found else ""
        self._formats: list[int] = []
        self._dates: set[int] = set(_DATES)
        self._made: dict[tuple[str, bool], str] = {}
        if self._part:
            self._read(parts.tree(self._part))

    def _read(self, root: Tree) -> None:
        known = child(root, "numFmts")
        for one in known if known is not None else ():
            if _is_date(one.get("formatCode", "")):
                self._dates.add(int(one.get("numFmtId", 0)))
        self._formats = [int(one.get("numFmtId", 0)) for one in self._kept(root)]

    @staticmethod
    def _kept(root: Tree) -> list[Tree]:
        cells = child(root, "cellXfs")
        return [one for one in cells if local(one) == "xf"] if cells is not None else []

    def _format(self, style: str) -> int:
        number = int(style or 0)
        return self._formats[number] if number < len(self._formats) else _GENERAL

    def is_date(self, style: str) -> bool:
        """Whether a number in this style is shown as a day or moment."""
        return self._format(style) in self._dates

    def dated(self, style: str, *, with_time: bool) -> str:
        """Return a style that shows a day: this one, or the same with the format of days where it has none.

        Without it a prepared cell nobody gave a format would show 46349.
        """
        if not self._part or self._format(style) != _GENERAL:
            return style
        key = (style, with_time)
        if key not in self._made:
            self._made[key] = self._add(int(style or 0), _MOMENT if with_time else _DAY)
        return self._made[key]

    def _add(self, style: int, number_format: int) -> str:
        root = self._parts.tree(self._part)
        kept = self._kept(root)
        if style >= len(kept):
            return str(style)
        made = kept[style].__copy__()
        made.set("numFmtId", str(number_format))
        made.set("applyNumberFormat", "1")
        cells = kept[style].getparent()
        cells.append(made)
        cells.set("count", str(len(kept) + 1))
        self._formats.append(number_format)
        self._parts.changed(self._part)
        return str(len(kept))


def _is_date(code: str) -> bool:
    plain = _QUOTED.sub("", code.partition(";")[0]).lower()
    return "general" not in plain and any(letter in plain for letter in "dmyhs")
