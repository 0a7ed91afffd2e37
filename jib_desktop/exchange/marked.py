"""A list of somebody else's, given back: its rows, what is wrong coloured, what to do about it in words."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from xlsxwriter.format import Format

from jib_desktop.errors import FormatUnknown, TextTooLong
from jib_desktop.exchange import shell
from jib_desktop.exchange.files import replacing
from jib_desktop.exchange.styles import COLOURS, DAYS, FONTS, Styles, height_of, lines_of, room_of, width_of
from jib_desktop.exchange.workbook import (
    WHAT_TO_DO_WORDS,
    Cell,
    CellFault,
    Column,
    Kind,
    Table,
    language_index,
)
from jib_desktop.exchange.writing import (
    FIRST_DAY,
    LONGEST_TEXT,
    Look,
    Written,
    legal_sheet_name,
    one_storable,
    storable,
    text_length,
)
from jib_desktop.progress import Progress
from jib_desktop.rules.problems import Problem
from jib_desktop.services.review import Plan, PlannedRow

MOST_COMMENTS = 2_000  # each is a drawing; beyond these the first column says it alone
_LONG = 255  # characters of text in a text format that Excel still shows
_ROWS_PER_STEP = 500
_WIDTH = 46  # of the first column
_MEND = (
    "Mend the coloured cells, then send this file back.",
    "Bitte die farbigen Zellen berichtigen und diese Datei zurückschicken.",
    "请更正有颜色的单元格，然后发回此文件。",
)
_COLOURS = {"block": "red", "warn": "amber"}

Sentence = Callable[[Problem], str]


def write_marked(
    path: Path,
    plan: Plan,
    table: Table,
    look: Look,
    sentence: Sentence,
    *,
    every_row: bool = False,
    progress: Progress | None = None,
) -> Written:
    """Write the rejected rows of a plan, or all, as they stood in their file, marked for its sender.

    `table` is what the plan was made of, `sentence` what says a problem in words. Cells with a problem are
    coloured and carry the sentence; the first column holds all sentences of a row. Read again once it is
    mended, the file finds its rows as the first one did.

    Raises FormatUnknown, TextTooLong, FileOpenElsewhere, DiskFull, FileReadOnly, TableMissing,
    FileUnreadable, Cancelled.
    """
    if path.suffix.lower() != ".xlsx":
        raise FormatUnknown(path, "workbook_only")
    rows = [row for row in plan.rows if every_row or row.verdict == "rejected"]
    written = Written(path, len(rows))
    with replacing(path) as file:
        marking = _Marking(plan, table, look, sentence, written)
        file.write(marking.workbook(rows, progress or Progress()))
    return written


class _Marking:
    """One workbook in the making."""

    def __init__(self, plan: Plan, table: Table, look: Look, sentence: Sentence, written: Written) -> None:
        self._plan = plan
        self._table = table
        self._sentence = sentence
        self._written = written
        self._comments = 0
        self._rooms: list[int] = []  # letters that fit into each column
        self._name = legal_sheet_name(table.grid.sheet or plan.source)
        mark = table.grid.mark
        self._look = replace(
            look,
            title=look.title or plan.source,
            about=_MEND[language_index(look.language)],
            mark=mark and replace(mark, sheets={self._name: plan.kind}),
        )
        self._places = {column.field: index for index, column in enumerate(table.columns) if column}

    def workbook(self, rows: Sequence[PlannedRow], progress: Progress) -> bytes:
        """Return the whole file."""
        target = io.BytesIO()
        book, styles = shell.begin(target, self._look)
        page = book.add_worksheet(self._name)
        columns = self._columns()
        first = 4 if self._look.as_of else 1
        shell.write_heading(page, styles, self._look, self._plan.source, len(rows))
        shell.write_header(page, first - 1, columns, styles)
        self._rooms = [room_of(width_of(column, styles.place)) for column in columns]
        for index, column in enumerate(columns):
            width = width_of(column, styles.place)
            page.set_column(index, index, width, None, {"hidden": column.hidden})
        for number, row in enumerate(rows):
            if number % _ROWS_PER_STEP == 0:
                progress.step(number, len(rows))
            self._write_row(page, styles, first + number, row)
        last = first + max(len(rows), 1) - 1
        page.freeze_panes(first, 1)
        page.autofilter(first - 1, 0, last, len(columns) - 1)
        shell.draw_lines(page, styles, first, last, len(columns) - 1)
        page.ignore_errors({"number_stored_as_text": f"A{first + 1}:XFD{last + 1}"})
        shell.set_up_print(page, self._plan.source, self._look, first - 1)
        shell.spread(page, columns, styles.place)
        book.close()
        progress.step(len(rows), len(rows))
        return target.getvalue()

    def _columns(self) -> list[Column]:
        """Return the columns of the sender's file, behind the one that says what to do."""
        columns = [Column("", WHAT_TO_DO_WORDS, width=_WIDTH)]
        hidden = self._table.grid.hidden_columns
        for index, header in enumerate(self._table.headers):
            known = self._table.columns[index]
            title = self._storable(header)
            is_hidden = index in hidden or bool(known and known.kind is Kind.ID)
            width = known.width if known else max(12, min(len(header) + 4, 40))
            columns.append(Column(f"column_{index}", (title,) * 3, width=width, hidden=is_hidden))
        return columns

    def _write_row(self, page: Any, styles: Styles, at: int, row: PlannedRow) -> None:
        cells = self._table.grid.rows[row.row - 1]
        problems: dict[int, list[Problem]] = {}
        for problem in row.problems:
            if problem.field in self._places and problem.level in _COLOURS:
                problems.setdefault(self._places[problem.field], []).append(problem)
        words = self._write_words(page, styles, at, row)
        texts = [words, *(cell if isinstance(cell, str) else "" for cell in cells)]
        lines = max(lines_of(text, room) for text, room in zip(texts, self._rooms, strict=True))
        if lines > 1:
            page.set_row(at, height_of(lines))
        for index, cell in enumerate(cells):
            found = problems.get(index, [])
            self._write_cell(page, styles, (at, index + 1), cell, found)
            if found and self._comments < MOST_COMMENTS:
                self._comments += 1
                self._comment(page, at, index + 1, self._words(found))

    def _words(self, problems: Sequence[Problem]) -> str:
        return self._storable("\n".join(self._sentence(problem) for problem in problems))

    def _write_words(self, page: Any, styles: Styles, at: int, row: PlannedRow) -> str:
        words = self._words([problem for problem in row.problems if problem.level in _COLOURS])
        if not words:
            return ""
        colour = "red" if any(problem.blocks for problem in row.problems) else "amber"
        style = styles.of(valign="top", text_wrap=True, font_color=COLOURS[colour])
        page.write_string(at, 0, words, style)
        return words

    def _comment(self, page: Any, at: int, index: int, words: str) -> None:
        font = FONTS[language_index(self._look.language)]
        high = 24 + 16 * lines_of(words, 38)
        options = {
            "author": one_storable(self._look.author),
            "font_name": font,
            "font_size": 9,
            "width": 260,
            "height": high,
        }
        page.write_comment(at, index, words, options)

    def _write_cell(
        self, page: Any, styles: Styles, place: tuple[int, int], cell: Cell, problems: Sequence[Problem]
    ) -> None:
        """Write a cell as it was, always with its type: text never becomes a formula."""
        style = _style(styles, problems)
        match cell:
            case None | "" | CellFault():
                page.write_blank(*place, None, style())
            case bool():
                page.write_boolean(*place, cell, style())
            case int() | float():
                page.write_number(*place, cell, style())
            case datetime() if cell.date() >= FIRST_DAY:
                page.write_datetime(*place, cell, style(f"{DAYS[styles.place]} hh:mm"))
            case date() if not isinstance(cell, datetime) and cell >= FIRST_DAY:
                page.write_datetime(*place, cell, style(DAYS[styles.place]))
            case time():
                page.write_datetime(*place, cell, style("hh:mm:ss"))
            case timedelta():
                page.write_datetime(*place, cell, style("[h]:mm:ss"))
            case _:
                self._write_text(page, place, str(cell), style)

    def _write_text(
        self, page: Any, place: tuple[int, int], text: str, style: Callable[[str], Format]
    ) -> None:
        text = self._storable(text)
        if (length := text_length(text)) > LONGEST_TEXT:
            raise TextTooLong(place[0] + 1, self._table.headers[place[1] - 1], length, LONGEST_TEXT)
        page.write_string(*place, text, style("@" if length <= _LONG else "General"))

    def _storable(self, text: str) -> str:
        (kept,), removed = storable([text])
        self._written.removed_characters += removed
        return kept


def _style(styles: Styles, problems: Sequence[Problem]) -> Callable[..., Format]:
    """Return how a cell looks in a number format: coloured where something is the matter with it."""
    more: dict[str, Any] = {"valign": "top", "align": "left", "text_wrap": True}
    if problems:
        family = "red" if any(problem.blocks for problem in problems) else "amber"
        more |= {"bg_color": COLOURS[f"{family}_tint"], "font_color": COLOURS[family]}
    return lambda number_format="General": styles.of(num_format=number_format, **more)
