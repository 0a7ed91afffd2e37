"""The dress of our workbooks: everything but the rows. Title, header, formats, lists to choose from, print.

XlsxWriter makes it; `xlsx.py` and `marked.py` put the rows in.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import xlsxwriter
from xlsxwriter.theme import THEME_XML_2007

from jib_desktop.exchange.cells import FLAG_WORDS
from jib_desktop.exchange.styles import (
    COLOURS,
    FONTS,
    PADDING,
    TEXT_KINDS,
    Styles,
    lines_between_words,
    width_of,
)
from jib_desktop.exchange.workbook import (
    LISTS_SHEET,
    TOTAL_WORDS,
    Column,
    Kind,
    column_letter,
    language_index,
)
from jib_desktop.exchange.writing import NUMBERS, Look, Sheet, legal_sheet_name, one_storable, text_length

_MOMENTS = ("%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M", "%Y/%m/%d %H:%M")
_AS_OF = ("As of {at}", "Stand {at}", "截至 {at}")
_ROWS = (("1 row", "1 Zeile", "1 行"), ("{n} rows", "{n} Zeilen", "{n} 行"))
_CHOOSE = (
    ("Not one of the words", "Kein Wort der Liste", "不在可选项中"),
    (
        "Choose one of the words in the list.",
        "Wählen Sie eines der Wörter der Liste.",
        "请从列表中选择一项。",
    ),
)
_SEVERAL = (
    "Several words are divided by a semicolon.",
    "Mehrere Wörter trennt ein Strichpunkt.",
    "多个选项用分号隔开。",
)
_LONGEST_LIST = 255  # characters of a list within the rule itself
_MORE_ROWS = 1_000  # below the table the rules hold too, for rows that a person adds
_MOST_ROWS = 1_048_576

_PAGE = 200  # characters beside each other that can still be read on a sheet of paper


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a sheet stand, as row indexes from 0; `total` is None where nothing is summed."""

    header: int
    first: int
    last: int  # the first row where there are none
    total: int | None


def places_of(sheet: Sheet, look: Look) -> Places:
    """Return where the header, the rows and the total of a sheet go."""
    header = 3 if look.as_of else 0
    last = header + max(sheet.count, 1)
    summed = sheet.count and any(column.summed and column.kind in NUMBERS for column in sheet.columns)
    return Places(header, header + 1, last, last + 1 if summed else None)


def begin(target: io.BytesIO, look: Look) -> tuple[xlsxwriter.Workbook, Styles]:
    """Begin a workbook with our fonts, colours and properties, and the mark out of sight."""
    place = language_index(look.language)
    font = {"font_name": FONTS[place], "font_size": 10}
    book = xlsxwriter.Workbook(target, {"in_memory": True, "default_format_properties": font})
    book.use_custom_theme(io.StringIO(_theme(FONTS[place])))
    book.calc_on_load = False  # totals carry their values; Excel need not ask to save what nobody changed
    moment = (look.as_of or datetime.now(UTC)).astimezone(UTC).replace(tzinfo=None)
    told = {"title": one_storable(look.title), "author": one_storable(look.author)}
    book.set_properties({**told, "created": moment})
    for name, value in look.mark.properties().items() if look.mark else ():
        book.set_custom_property(name, value, "text")
    return book, Styles(book, look.language)


def _theme(font: str) -> str:
    """Return Excel's own theme with our colours and font, so that a chart a person adds looks like ours."""
    theme = THEME_XML_2007.replace('name="Office Theme"', 'name="JIB"').replace('name="Office"', 'name="JIB"')
    theme = re.sub(r'(<a:m\w+Font><a:latin typeface=)"\w+"', rf'\1"{font}"', theme)
    colours = {f"accent{number}": COLOURS[f"series_{number}"] for number in range(1, 7)}
    for name, colour in {**colours, "dk2": COLOURS["text_2"], "lt2": COLOURS["sunken"]}.items():
        theme = re.sub(rf'(<a:{name}><a:srgbClr val=)"\w+"', rf'\1"{colour[1:]}"', theme)
    return theme


def make(sheets: Sequence[Sheet], look: Look) -> io.BytesIO:
    """Return a workbook of these sheets without their rows: one row of blank cells carries the formats."""
    shell = io.BytesIO()
    book, styles = begin(shell, look)
    names: list[str] = []
    pages = []
    for sheet in sheets:
        names.append(legal_sheet_name(sheet.name, [*names, LISTS_SHEET]))
        pages.append(book.add_worksheet(names[-1]))
    lists = _Lists(book)
    for page, sheet in zip(pages, sheets, strict=True):
        where = places_of(sheet, look)
        write_heading(page, styles, look, sheet.name, sheet.count)
        _lay_out(page, sheet, where, styles)
        _offer_words(page, sheet, where, styles, lists)
        if where.total is not None:
            _write_total(page, sheet, where, styles)
        _protect(page, sheet)
        set_up_print(page, sheet.name, look, where.header)
        spread(page, sheet.columns, styles.place)
    book.close()
    return shell


def write_heading(page: Any, styles: Styles, look: Look, title: str, count: int) -> None:
    """Write the title, and below it the moment, the number of rows and what they are."""
    if look.as_of is None:
        return
    page.set_row(0, 26)
    page.write_string(0, 0, one_storable(title), styles.title)
    page.set_row(1, 16)
    rows = _ROWS[count != 1][styles.place].format(n=f"{count:,}" if styles.place == 0 else count)
    words = [_as_of(look), rows, one_storable(look.about)]
    page.write_string(1, 0, " · ".join(word for word in words if word), styles.quiet)
    page.set_row(2, 6)


def _as_of(look: Look) -> str:
    place = language_index(look.language)
    if look.as_of is None:
        return ""
    return _AS_OF[place].format(at=look.as_of.astimezone().strftime(_MOMENTS[place]))


def _lay_out(page: Any, sheet: Sheet, where: Places, styles: Styles) -> None:
    last = len(sheet.columns) - 1
    write_header(page, where.header, sheet.columns, styles)
    for index, column in enumerate(sheet.columns):
        width = width_of(column, styles.place)
        page.set_column(index, index, width, styles.below(column), {"hidden": column.hidden})
        page.write_blank(where.first, index, None, styles.cell(column))
    page.freeze_panes(where.first, 0)
    page.autofilter(where.header, 0, where.last, last)
    draw_lines(page, styles, where.first, where.last, last)
    texts = [column_letter(i) for i, column in enumerate(sheet.columns) if column.kind in TEXT_KINDS]
    ranges = [f"{letter}{where.first + 1}:{letter}{where.last + 1}" for letter in texts]
    page.ignore_errors({"number_stored_as_text": " ".join(ranges)})


def draw_lines(page: Any, styles: Styles, first: int, last: int, columns: int) -> None:
    """Draw hairlines in a table, on paper too: a rule does, as cells that hold nothing are not written."""
    line = {f"{side}{what}": value for side in ("left", "right", "bottom")
            for what, value in (("", 1), ("_color", COLOURS["line"]))}  # fmt: skip
    rule = {"type": "formula", "criteria": "=TRUE", "format": styles.of(**line)}
    page.conditional_format(first, 0, last, columns, rule)
    page.hide_gridlines(2)


def write_header(page: Any, row: int, columns: Sequence[Column], styles: Styles) -> None:
    """Write the headers of a table, high enough for the longest."""
    lines = 1
    for index, column in enumerate(columns):
        title = column.titles[styles.place]
        lines = max(lines, lines_between_words(title, width_of(column, styles.place) - PADDING))
        if title:
            page.write_string(row, index, title, styles.header(column))
        else:
            page.write_blank(row, index, None, styles.header(column))
    page.set_row(row, 10 + 14 * lines)


class _Lists:
    """Words to choose from that are too long for a rule, on a sheet nobody sees."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._page: Any = None
        self._known: dict[tuple[str, ...], str] = {}

    def source(self, words: tuple[str, ...]) -> list[str] | str:
        """Return the words themselves, or the range that holds them."""
        if text_length(",".join(words)) <= _LONGEST_LIST and not any("," in w for w in words):
            return list(words)
        if words not in self._known:
            if self._page is None:
                self._page = self._book.add_worksheet(LISTS_SHEET)
                self._page.very_hidden()
            letter = column_letter(len(self._known))
            for row, word in enumerate(words):
                self._page.write_string(row, len(self._known), word)
            self._known[words] = f"={LISTS_SHEET}!${letter}$1:${letter}${len(words)}"
        return self._known[words]


def _offer_words(page: Any, sheet: Sheet, where: Places, styles: Styles, lists: _Lists) -> None:
    last = where.last if where.total is not None else min(where.last + _MORE_ROWS, _MOST_ROWS - 1)
    for index, column in enumerate(sheet.columns):
        words = _words(column, styles.place)
        if not words or column.locked:
            continue
        rule: dict[str, Any] = {"validate": "list", "source": lists.source(words)}
        if column.kind is Kind.CHOICES:
            # A cell may hold several words: the list helps, and refuses nothing.
            rule |= {"show_error": False, "input_message": _SEVERAL[styles.place]}
        else:
            rule |= {
                "error_title": _CHOOSE[0][styles.place],
                "error_message": _CHOOSE[1][styles.place],
                "error_type": "warning" if column.open_choices else "stop",
            }
        page.data_validation(where.first, index, last, index, rule)


def _words(column: Column, place: int) -> tuple[str, ...]:
    if column.kind is Kind.FLAG:
        return (FLAG_WORDS[True][place], FLAG_WORDS[False][place])
    if column.kind in (Kind.CHOICE, Kind.CHOICES):
        return tuple(dict.fromkeys(words[place] for words in column.words.values()))
    return ()


def _write_total(page: Any, sheet: Sheet, where: Places, styles: Styles) -> None:
    """Write the formulas of the total row; the writer of the rows puts the sums in for the noughts."""
    row = where.total
    page.set_row(row, 20)
    named = False
    for index, column in enumerate(sheet.columns):
        style = styles.total(column)
        if column.summed and column.kind in NUMBERS:
            letter = column_letter(index)
            # 109: rows that a filter or a hand hides do not count.
            formula = f"=SUBTOTAL(109,{letter}{where.first + 1}:{letter}{where.last + 1})"
            page.write_formula(row, index, formula, style, 0)
        elif not named and not column.hidden:
            page.write_string(row, index, TOTAL_WORDS[styles.place], style)
            named = True
        else:
            page.write_blank(row, index, None, style)


def _protect(page: Any, sheet: Sheet) -> None:
    """Protect a sheet, without a password, only where something in it must not be edited."""
    if not any(column.locked for column in sheet.columns):
        return
    allowed = (
        "autofilter",
        "sort",
        "format_cells",
        "format_columns",
        "format_rows",
        "insert_rows",
        "delete_rows",
    )
    page.protect("", dict.fromkeys(allowed, True))


def set_up_print(page: Any, title: str, look: Look, header: int) -> None:
    """Set a sheet up for A4 paper: across, as wide as the paper, header and title on each page."""
    font = FONTS[language_index(look.language)]
    small = f'&"{font},Regular"&8&K{COLOURS["text_2"][1:]}'
    plain = re.sub(r"\s+", " ", one_storable(title))[:80].replace("&", "&&")
    page.repeat_rows(header)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.set_margins(left=0.4, right=0.4, top=0.75, bottom=0.6)
    page.fit_to_pages(1, 0)
    page.set_header(f"&L{small}{plain}&R{small}{_as_of(look)}")
    page.set_footer(f"&L{small}&F&R{small}&P / &N")


def spread(page: Any, columns: Sequence[Column], place: int) -> None:
    """Lay a list that is too wide for one page over several; each begins with what names the rows."""
    widths = [0 if column.hidden else width_of(column, place) for column in columns]
    pages = -(-sum(widths) // _PAGE)
    names = [index for index, column in enumerate(columns) if column.kind is Kind.TEXT]
    if pages > 1 and names and sum(widths[: names[0] + 1]) < _PAGE // 3:
        page.fit_to_pages(pages, 0)
        page.repeat_columns(0, names[0])
