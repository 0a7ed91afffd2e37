"""How our workbooks look: colours, fonts, formats by language, and how wide and high things are."""

from __future__ import annotations

import unicodedata
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format

from jib_desktop.exchange.workbook import Column, Kind, language_index
from jib_desktop.exchange.writing import NUMBERS

# The light colours of the window's token table; tests/exchange/test_styles.py holds them equal.
COLOURS = {
    "text": "#1B1F26",
    "text_2": "#57606C",
    "line": "#E3E6EA",
    "line_strong": "#C6CCD4",
    "sunken": "#F8F9FA",
    "accent": "#2457C5",
    "accent_tint": "#E8EFFC",
    "accent_text": "#2152BA",
    "red": "#B0261D",
    "red_tint": "#FCE7E4",
    "amber": "#855000",
    "amber_tint": "#FCEFD6",
    "series_1": "#2457C5",
    "series_2": "#D97904",
    "series_3": "#0B8A6A",
    "series_4": "#B23A8C",
    "series_5": "#3A93CF",
    "series_6": "#3F4752",
}
FONTS = ("Arial", "Arial", "Microsoft YaHei")  # programs without the Chinese one take their own
DAYS = ("yyyy-mm-dd", "dd.mm.yyyy", "yyyy/m/d")
TEXT_KINDS = frozenset(Kind) - NUMBERS - {Kind.LONG_TEXT}
WRAPPED = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.URL, Kind.CHOICES})
_COUNTED = frozenset({Kind.NUMBER, Kind.AMOUNT})
_GAP = "_0"  # as wide as a nought, between a number and the next column
_LINE, _ROW_PADDING, _MOST_LINES = 12.75, 2.25, 12  # heights in points
PADDING = 3  # characters that the arrow of a filter takes in a header


class Styles:
    """The formats of one workbook, each made once."""

    def __init__(self, book: xlsxwriter.Workbook, language: str) -> None:
        self._book = book
        self._known: dict[tuple[tuple[str, Any], ...], Format] = {}
        self.place = language_index(language)

    def of(self, **properties: Any) -> Format:
        """Return the format with these properties."""
        key = tuple(sorted(properties.items()))
        if key not in self._known:
            self._known[key] = self._book.add_format(properties)
        return self._known[key]

    def header(self, column: Column | None = None) -> Format:
        """Return how the header of a column looks."""
        properties: dict[str, Any] = {"bold": True, "valign": "vcenter", "text_wrap": True}
        properties |= {"font_color": COLOURS["text"], "bg_color": COLOURS["accent_tint"]}
        properties |= {"bottom": 1, "bottom_color": COLOURS["accent"]}
        if column is not None and column.kind in _COUNTED:
            properties |= {"align": "right", "indent": 2}  # the arrow of the filter stands there
        return self.of(**properties)

    @property
    def title(self) -> Format:
        """How the line above a table looks that says what it is."""
        return self.of(bold=True, font_size=16, font_color=COLOURS["text"], valign="vcenter")

    @property
    def quiet(self) -> Format:
        """How what stands below the title looks."""
        return self.of(font_color=COLOURS["text_2"], valign="vcenter")

    def cell(self, column: Column, **more: Any) -> Format:
        """Return how a cell of a column looks; what is locked matters only where a sheet is protected."""
        properties: dict[str, Any] = {"num_format": self._number_format(column), "valign": "top"}
        if column.locked:
            properties |= {"bg_color": COLOURS["sunken"], "font_color": COLOURS["text_2"]}
        if column.kind in _COUNTED:
            properties["align"] = "right"
        elif column.kind in NUMBERS:
            properties["align"] = "left"
        elif column.kind in WRAPPED:
            properties["text_wrap"] = True
        return self.of(locked=column.locked, **properties | more)

    def below(self, column: Column) -> Format:
        """Return how the cells of a column look that hold nothing yet."""
        return self.of(locked=column.locked, num_format=self._number_format(column), valign="top")

    def total(self, column: Column) -> Format:
        """Return how a cell of the total row looks."""
        properties: dict[str, Any] = {
            "bold": True,
            "top": 1,
            "top_color": COLOURS["accent"],
            "valign": "vcenter",
        }
        if column.kind in _COUNTED:
            properties |= {"align": "right", "num_format": self._number_format(column)}
        return self.of(**properties)

    def _number_format(self, column: Column) -> str:
        match column.kind:
            case Kind.NUMBER:
                return f"#,##0{_unit(column)}{_GAP}"
            case Kind.AMOUNT:
                decimals = "." + "0" * column.decimals if column.decimals > 0 else ""
                return f"#,##0{decimals}{_unit(column)}{_GAP}"
            case Kind.YEAR:
                return "0"
            case Kind.DATE:
                return DAYS[self.place]
            case Kind.MOMENT:
                return f"{DAYS[self.place]} hh:mm"
            case Kind.LONG_TEXT:
                # Excel shows text of more than 255 characters in a text format as ####.
                return "General"
        return "@"


def _unit(column: Column) -> str:
    plain = column.unit.replace('"', "")
    return f' "{plain}"' if plain else ""


def width_of(column: Column, place: int) -> int:
    """Return how many characters wide a column is; a long word of its header is not broken."""
    return max([column.width, *(_wide(word) + PADDING for word in column.titles[place].split())])


def lines_between_words(text: str, width: int) -> int:
    """Return how many lines a text takes that is broken between words."""
    lines, room = 0, 0
    for word in text.split():
        if room < _wide(word):
            lines, room = lines + 1, width
        room -= _wide(word) + 1
    return lines


def _wide(text: str) -> int:
    """Return how many digits wide a text is; a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def room_of(width: int) -> int:
    """Return how many letters fit into a width, which is counted in digits: most letters are narrower."""
    return width * 27 // 25


def lines_of(text: str, room: int) -> int:
    """Return about how many lines a text takes in a cell that breaks it.

    GB18030 takes two bytes for what is Chinese, so that the number of bytes is the width: as exact as it need
    be, and fast.
    """
    if "\n" in text:
        return sum(lines_of(line, room) for line in text.split("\n"))
    return -(-len(text if text.isascii() else text.encode("gb18030", "replace")) // room) or 1


def height_of(lines: int) -> float:
    """Return how high a row of so many lines is, in points; not endless."""
    return _ROW_PADDING + _LINE * min(lines, _MOST_LINES)
