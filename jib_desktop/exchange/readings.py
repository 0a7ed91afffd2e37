"""How a column is understood: the order of day and month, the decimal sign, the unit, decided from all rows.

What all rows together leave open is asked, never guessed; until it is answered, those cells are problems.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from jib_desktop.exchange.numerals import (
    CURRENCIES,
    Numeral,
    currency_of_header,
    number_words,
    numeral,
    scale_of_header,
)
from jib_desktop.exchange.quantities import UNIT_OPEN, UNIT_OTHER, choice, usual_sign
from jib_desktop.exchange.workbook import Cell, Column, Kind, Question, Table
from jib_desktop.rules.days import ORDERS, Writing, writing
from jib_desktop.rules.problems import Problem

_MOST_SAMPLES = 4
_HALF_READ_FROM = 5  # so many days by chance all in the first twelve of their months: less than 1 in 100
_LAST_MONTH = 12


@dataclass(slots=True)
class Understood:
    """What was decided about all columns of a table, what is asked, what is to be told."""

    decided: dict[str, str]
    asked: list[Question] = field(default_factory=list)
    readings: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Looked:
    """One column to be understood: its header and its cells."""

    column: Column
    header: str
    cells: Sequence[Cell]
    is_ours: bool  # it left from here, so what its numbers count is known

    def texts(self) -> list[str]:
        """Return its different texts as they stand, in their order."""
        return list(dict.fromkeys(c for c in self.cells if type(c) is str and c.strip()))


def questions(table: Table) -> tuple[Question, ...]:
    """Return what stays open after looking at all rows and was not answered."""
    return tuple(question for question in table.asked if not question.answer)


def understood(
    columns: Sequence[Column | None],
    headers: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    by_hand: Mapping[str, str],
    *,
    is_ours: bool = False,
) -> Understood:
    """Look at all rows of every column whose cells may mean several things; `is_ours`: a workbook of ours."""
    found = Understood(dict(by_hand))
    for index, column in enumerate(columns):
        if column is None or column.kind not in _UNDERSTAND:
            continue
        looked = _Looked(column, headers[index], [row[index] for row in rows], is_ours)
        for understand in _UNDERSTAND[column.kind]:
            understand(looked, found)
    return found


def _ask(
    found: Understood,
    looked: _Looked,
    what: str,
    choices: Iterable[str],
    samples: Mapping[str, Sequence[str]],
) -> Question:
    """Add a question; `samples`: cell → what it means by choice."""
    shown = dict(list(samples.items())[:_MOST_SAMPLES])
    field_, chosen = looked.column.field, tuple(choices)
    answer = choice(found.decided, field_, what) or ""
    question = Question(
        field_,
        looked.header,
        what,
        tuple(shown),
        chosen,
        tuple(zip(*shown.values(), strict=True)) if shown else (),
        answer if answer in chosen else "",
    )
    found.asked.append(question)
    return question


# --- days ---------------------------------------------------------------------------------------


def _understand_days(looked: _Looked, found: Understood) -> None:
    written = {text: day for text in looked.texts() if (day := writing(text)) is not None}
    if not written:
        return
    _warn_of_half_read(looked, written, found)
    orders = set(ORDERS)
    for day in written.values():
        orders &= day.days.keys()
    key = f"{looked.column.field}.date_order"
    waiting = {text: day for text, day in written.items() if day.only is None}
    if len(orders) == 1:
        found.decided.setdefault(key, next(iter(orders)))
    elif waiting:
        possible = orders or {order for day in waiting.values() for order in day.days}
        choices = [order for order in ORDERS if order in possible]
        meant = {text: [_iso(day.days.get(order)) for order in choices] for text, day in waiting.items()}
        question = _ask(found, looked, "date_order", choices, meant)
        if question.answer:
            found.decided[key] = question.answer
    if key in found.decided:
        _tell_days(looked, waiting or written, found)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _tell_days(looked: _Looked, written: Mapping[str, Writing], found: Understood) -> None:
    order = found.decided[f"{looked.column.field}.date_order"]
    meant = ((text, day.meant(order)) for text, day in written.items())
    sample, value = next((pair for pair in meant if pair[1] is not None), ("", None))
    if value is not None:
        count = sum(1 for cell in looked.cells if type(cell) is str and cell.strip())
        facts = {"reason": order, "count": count, "sample": sample, "value": value}
        found.readings.append(Problem(looked.column.field, "dates_read", "tell", facts))


def _warn_of_half_read(looked: _Looked, written: Mapping[str, Writing], found: Understood) -> None:
    """Say when a spreadsheet seems to have swapped day and month of those days it took for days.

    Opening 13/04/2026 and 03/04/2026 where the month comes first leaves the one as text and makes 4 March of
    the other: the texts then have one reading only and no real day lies after the twelfth.
    """
    typed = [cell for cell in looked.cells if isinstance(cell, date)]
    numbers = [day for day in written.values() if len(day.days) < len(ORDERS)]
    if len(typed) < _HALF_READ_FROM or not numbers:
        return
    if all(len(day.days) == 1 for day in numbers) and all(day.day <= _LAST_MONTH for day in typed):
        facts = {"days": len(typed), "texts": len(numbers), "sample": next(iter(written))}
        found.readings.append(Problem(looked.column.field, "days_half_read", "warn", facts))


# --- numbers ------------------------------------------------------------------------------------


def _understand_numbers(looked: _Looked, found: Understood) -> None:
    numerals = {text: one for text in looked.texts() if (one := numeral(text)) is not None}
    _understand_sign(looked, numerals, found)
    _understand_unit(looked, numerals, found)


def _understand_sign(looked: _Looked, numerals: Mapping[str, Numeral], found: Understood) -> None:
    waiting = {text: one for text, one in numerals.items() if one.by_sign and not one.sign}
    if not waiting:
        return
    key = f"{looked.column.field}.decimal_sign"
    proven = {one.sign for one in numerals.values() if one.sign}
    unusual = [one for one in waiting.values() if usual_sign(one, looked.column) is None]
    if len(proven) == 1:
        found.decided.setdefault(key, str(proven.pop()))
    elif unusual:
        meant = {
            text: [number_words(number * one.scale) for number in one.by_sign or ()]
            for text, one in waiting.items()
        }
        question = _ask(found, looked, "decimal_sign", ("point", "comma"), meant)
        if question.answer:
            found.decided[key] = question.answer
    if sign := found.decided.get(key):
        text, one = next(iter(waiting.items()))
        value = (one.by_sign or ())[0 if sign == "point" else 1]
        facts = {"reason": sign, "sample": text, "value": number_words(value * one.scale)}
        found.readings.append(Problem(looked.column.field, "numbers_read", "tell", facts))


def _understand_unit(looked: _Looked, numerals: Mapping[str, Numeral], found: Understood) -> None:
    column, key = looked.column, f"{looked.column.field}.unit"
    scales = {one.scale for one in numerals.values() if one.scale > 1}
    by_header = scale_of_header(looked.header)
    is_other = column.unit in CURRENCIES and currency_of_header(looked.header) not in ("", column.unit)
    says_other = by_header > 1 or is_other
    if not (says_other or scales or column.unit == "%") or (looked.is_ours and not says_other):
        return
    bare = _bare(looked, numerals)
    if is_other:
        _ask_unit(found, looked, [1], bare, UNIT_OTHER)
    elif column.unit == "%" and bare and all(abs(number) <= 1 for number in bare.values()):
        if any(number != int(number) for number in bare.values()):
            _ask_unit(found, looked, [1, 100], bare, UNIT_OPEN)
    elif by_header > 1 and scales and bare:
        _ask_unit(found, looked, [1, by_header], bare, UNIT_OPEN)
    elif by_header > 1 and bare:
        found.decided.setdefault(key, str(by_header))
    elif column.kind is Kind.AMOUNT and any(0 < abs(n) < max(scales, default=0) for n in bare.values()):
        _ask_unit(found, looked, [1, max(scales)], bare, UNIT_OPEN)
    unit = found.decided.get(key, "1")
    if unit not in ("1", UNIT_OPEN, UNIT_OTHER) and bare:
        text, number = next(iter(bare.items()))
        facts = {"factor": unit, "sample": text, "value": number_words(number * int(unit))}
        found.readings.append(Problem(column.field, "unit_read", "tell", facts))


def _bare(looked: _Looked, numerals: Mapping[str, Numeral]) -> dict[str, Decimal]:
    """Return the numbers that stand there without a scale of their own, by how they are written."""
    bare: dict[str, Decimal] = {}
    for cell in dict.fromkeys(cell for cell in looked.cells if type(cell) in (int, float)):
        if isinstance(cell, int | float) and abs(cell) < float("inf"):
            number = Decimal(f"{cell:.15g}")
            bare[number_words(number)] = number
    for text, one in numerals.items():
        number_or_none = one.meant(one.sign or usual_sign(one, looked.column))
        if one.scale == 1 and not one.is_percent and number_or_none is not None:
            bare[text] = number_or_none
    return bare


def _ask_unit(
    found: Understood, looked: _Looked, factors: Sequence[int], bare: Mapping[str, Decimal], otherwise: str
) -> None:
    meant = {text: [number_words(number * by) for by in factors] for text, number in bare.items()}
    question = _ask(found, looked, "unit", map(str, factors), meant)
    found.decided[question.key] = question.answer or otherwise


_UNDERSTAND: dict[Kind, tuple[Callable[[_Looked, Understood], None], ...]] = {
    Kind.DATE: (_understand_days,),
    Kind.MOMENT: (_understand_days,),
    Kind.NUMBER: (_understand_numbers,),
    Kind.AMOUNT: (_understand_numbers,),
}
