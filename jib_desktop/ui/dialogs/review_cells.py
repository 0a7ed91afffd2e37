"""What the cells of a review say: values in words, old and new, what to know about a row. No widgets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, NamedTuple

from jib_desktop.exchange.workbook import Column, Kind
from jib_desktop.exchange.writing import amount_text
from jib_desktop.rules.people import masked_phone, split_name
from jib_desktop.rules.periods import NEVER
from jib_desktop.rules.problems import Problem
from jib_desktop.services.review import REMOVED, VERDICTS, Conflict, Plan, PlannedRow
from jib_desktop.ui import formats
from jib_desktop.ui.names import both_names
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import labelled, listed, translate
from jib_desktop.ui.words import column_word, value_words

NAMES = ("name_en", "name_zh")
NOT_SHOWN = frozenset({"id"})
NOTHING = "–"
_NAMELESS = ("name_missing", "contact_name_missing")  # what the column of names says by itself
_FEW_DECIMALS = 2
_NUMBERS = frozenset({Kind.NUMBER, Kind.YEAR, Kind.AMOUNT})
_LEVELS = ("block", "warn", "tell")
_TONES = {"block": "red", "warn": "amber", "tell": "text_2"}
_STRONG, _STRONGEST = 1_000, 10_000_000  # what waits for a choice is seen before all else
_TAIL = 4  # letters of the shorter one that stay at least
_SHARED = 12  # letters at the beginning of two texts that are left away where more follow
_WEIGHED = 2_000  # rows of each group that tell which columns are worth showing

CellState = Literal["plain", "changed", "new", "wrong", "conflict", "kept"]


class Cell(NamedTuple):
    """What a field of a row shows: words before and after, and how it is drawn."""

    old: str
    new: str
    state: CellState


class Known(NamedTuple):
    """What to know about a row: words, their colour, a sign before them."""

    words: str
    tone: str = "text_2"
    glyph: str = ""


@dataclass(frozen=True)
class Fields:
    """The columns of a feature in their order, and how their values are said."""

    columns: Mapping[str, Column]
    letters: Mapping[str, str] = field(default_factory=dict)  # field → letter of its column in the file

    @classmethod
    def of(cls, columns: Sequence[Column], letters: Mapping[str, str] | None = None) -> Fields:
        """Return the fields of these columns."""
        return cls({one.field: one for one in columns if one.field not in NOT_SHOWN}, letters or {})

    def is_fine(self, name: str) -> bool:
        """Whether a field is an amount with many decimals, which takes room."""
        column = self.columns.get(name)
        return column is not None and column.kind is Kind.AMOUNT and column.decimals > _FEW_DECIMALS

    def is_number(self, name: str) -> bool:
        """Whether a field holds figures."""
        return name in self.columns and self.columns[name].kind in _NUMBERS

    def is_long(self, name: str) -> bool:
        """Whether a field holds paragraphs."""
        return name in self.columns and self.columns[name].kind is Kind.LONG_TEXT

    def words(self, name: str, value: Any) -> str:
        """Return a value on one line; telephone numbers are masked."""
        text = self.whole_words(name, value)
        return masked_phone(text) if self._is_phone(name) and text else " ".join(text.split())

    def _is_phone(self, name: str) -> bool:
        return name in self.columns and self.columns[name].kind is Kind.PHONE

    def whole_words(self, name: str, value: Any) -> str:
        """Return a value with its line ends."""
        kind = self.columns[name].kind if name in self.columns else None
        if isinstance(value, str) and value and kind in (Kind.DATE, Kind.MOMENT):
            value = _from_journal(kind, value)
        if isinstance(value, datetime):
            return formats.moment(value)
        if isinstance(value, date) and value != NEVER:
            return formats.day(value)
        if kind is Kind.AMOUNT and isinstance(value, int):
            return formats.exact_number(amount_text(value, self.columns[name].decimals))
        if kind is Kind.NUMBER and isinstance(value, int):
            return formats.number(value)
        return value_words(name, value)

    def pair(self, name: str, old: Any, new: Any) -> tuple[str, str]:
        """Return two values in words that can be told apart, also where both are masked alike."""
        words = self.words(name, old), self.words(name, new)
        if words[0] == words[1] and old != new:
            whole = self.whole_words(name, old), self.whole_words(name, new)
            return " ".join(whole[0].split()), " ".join(whole[1].split())
        if self._is_phone(name) and all(words):
            return tuple(one.partition(" ")[2] or one for one in words)  # type: ignore[return-value]
        return words

    def place(self, row: int, name: str) -> str:
        """Return where a value stands in the file: `E47`; empty where that is not known."""
        return f"{self.letters[name]}{row}" if name in self.letters else ""


def _from_journal(kind: Kind, text: str) -> date | datetime | str:
    """Return a day or moment as the journal keeps it; anything else stays the text it is."""
    try:
        return date.fromisoformat(text) if kind is Kind.DATE else datetime.fromisoformat(text)
    except ValueError:
        return text


# --- cells ---


def cell_of(row: PlannedRow, name: str, fields: Fields) -> Cell | None:
    """Return what a field of a row shows, None for nothing."""
    problem = next((one for one in row.problems if one.field == name and one.blocks), None)
    if problem is not None and row.verdict == "rejected":
        return Cell("", _wrong_words(row, problem, fields), "wrong")
    if (conflict := row.conflicts.get(name)) is not None:
        return _conflict_cell(row, name, conflict, fields)
    if name in row.kept:
        return Cell("", fields.words(name, row.kept[name][1]), "kept")
    if name in row.fields:
        return _changed_cell(row, name, fields)
    words = fields.words(name, row.whole.get(name))
    return Cell("", words, "plain") if words else None


def _conflict_cell(row: PlannedRow, name: str, conflict: Conflict, fields: Fields) -> Cell:
    if name not in row.chosen:
        if not row.accepted or row.stays_removed:
            return Cell("", fields.words(name, conflict.here), "plain")
        return Cell(*_apart(*fields.pair(name, conflict.here, conflict.theirs)), "conflict")
    if row.chosen[name] == conflict.here:
        return Cell("", fields.words(name, conflict.here), "plain")
    return Cell(*_apart(*fields.pair(name, conflict.here, row.chosen[name])), "changed")


def _changed_cell(row: PlannedRow, name: str, fields: Fields) -> Cell:
    old, new = row.fields[name]
    if row.verdict == "new" and name in row.left_out:
        return Cell("", "", "plain")
    if row.verdict in ("new", "rejected"):
        return Cell("", fields.words(name, new), "new" if row.verdict == "new" else "plain")
    if name in row.left_out or row.stays_removed:
        return Cell("", fields.words(name, old), "plain")
    return Cell(*_apart(*fields.pair(name, old, new)), "changed")


def _apart(old: str, new: str) -> tuple[str, str]:
    """Return two long texts from where they begin to differ: a cell has no room for what they share."""
    shorter = min(len(old), len(new))
    shared = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), shorter)
    start = min(old.rfind(" ", 0, shared) + 1 or shared, shorter - _TAIL)
    if start < _SHARED or max(len(old), len(new)) < 2 * _SHARED:
        return old, new
    return f"…{old[start:]}", f"…{new[start:]}"


def _wrong_words(row: PlannedRow, problem: Problem, fields: Fields) -> str:
    """Return what stands in the file where it cannot be taken in, or what is the matter with the cell."""
    if (found := problem.facts.get("value")) not in (None, ""):
        return str(found)
    faults = {
        "formula_not_calculated": translate("Review", "no result"),
        "cell_error": translate("Review", "error"),
    }
    if problem.code in faults:
        return faults[problem.code]
    value = row.fields[problem.field][1] if problem.field in row.fields else row.whole.get(problem.field)
    return fields.words(problem.field, value) or translate("Review", "missing")


def names_of(row: PlannedRow) -> tuple[str, str]:
    """Return the names of a row, that of the window's language first."""
    whole = row.whole or row.values
    english, chinese = (str(whole.get(name) or "") for name in NAMES)
    return both_names(english, chinese) if english or chinese else both_names(*split_name(row.name))


def name_words(row: PlannedRow) -> str:
    """Return the names of a row in one line."""
    return " ".join(part for part in names_of(row) if part) or translate("Review", "(no name)")


# --- what to know ---


def know(row: PlannedRow, fields: Fields, shown: Collection[str], *, accepted: bool) -> Known:
    """Return what to know about a row; `shown` are the fields that have a column."""
    if row.verdict == "conflict" and not (row.is_decided and row.is_blocked):
        return _know_conflict(row, accepted, shown)
    if row.verdict == "kept" and not row.problems:
        return _know_kept(row, fields)
    if not row.problems:
        return Known(_unseen_words(row, fields, shown) if row.verdict == "changed" else "")
    worst = min(row.problems, key=lambda one: _LEVELS.index(one.level))
    words = problem_words(row, worst, fields)
    others = len({one.code for one in row.problems if one.level == worst.level}) - 1
    words = _and_more(words, others)
    if row.verdict == "new" and worst.code == "looks_like":
        state = translate("Review", "taken as new") if accepted else translate("Review", "not ticked")
        words = f"{words.rstrip('.。')} · {state}"
    return Known(words, _TONES[worst.level])


def _and_more(words: str, others: int) -> str:
    return translate("Review", "{words} And %n more.", "", others).format(words=words) if others else words


def _unseen_words(row: PlannedRow, fields: Fields, shown: Collection[str]) -> str:
    """Return what changes in fields without a column: a changed row must never look as if nothing did."""
    unseen = {name: pair for name, pair in row.differences().items() if name not in shown}
    if not unseen:
        return ""
    name, (old, new) = next(iter(unseen.items()))
    before, after = _apart(*fields.pair(name, old, new))
    words = labelled(column_word(name), f"{before or NOTHING} → {after or NOTHING}")
    return _and_more(f"{words}.", len(unseen) - 1) if len(unseen) > 1 else words


def _know_conflict(row: PlannedRow, accepted: bool, shown: Collection[str]) -> Known:
    if not accepted:
        return Known(translate("Review", "left out, stays as here"))
    if row.stays_removed:
        return Known(translate("Review", "stays removed"), "text_2", "ph.check-circle")
    if not row.is_decided:
        if row.is_back and REMOVED not in row.chosen:
            return Known(translate("Review", "was removed here: your choice is needed"), "red")
        asked = translate("Review", "your choice is needed")
        unseen = [name for name in row.conflicts if name not in row.chosen and name not in shown]
        return Known(labelled(column_word(unseen[0]), asked) if unseen else asked, "red")
    sides = {_side(conflict, row.chosen[name]) for name, conflict in row.conflicts.items()}
    words = {
        "theirs": translate("Review", "from the workbook"),
        "here": translate("Review", "kept as here"),
        "other": translate("Review", "another value"),
    }
    said = words[sides.pop()] if len(sides) == 1 else translate("Review", "decided")
    return Known(said, "text_2", "ph.check-circle")


def _side(conflict: Conflict, value: Any) -> str:
    return "theirs" if value == conflict.theirs else "here" if value == conflict.here else "other"


def _know_kept(row: PlannedRow, fields: Fields) -> Known:
    found = [
        translate("Review", "{field}: the workbook still says {value}").format(
            field=column_word(name), value=fields.words(name, theirs) or NOTHING
        )
        for name, (theirs, _here) in row.kept.items()
    ]
    return Known(listed(found))


def counted(words: str, count: int) -> str:
    """Return words that hold a count with its figures as the language groups them: `98,000 new rows`."""
    return words.replace(str(count), formats.number(count), 1)


def problem_words(row: PlannedRow, problem: Problem, fields: Fields) -> str:
    """Return what is the matter, with every cell of the file where it is: `B149, C149: No name.`"""
    alike = [one.field for one in row.problems if one.code == problem.code and one.facts == problem.facts]
    names = NAMES if problem.code in _NAMELESS else dict.fromkeys(alike)
    places = listed(place for name in names if (place := fields.place(row.row, name)))
    sentence = problem_sentence(problem)
    if not places or problem.level == "tell":
        return sentence
    column = column_word(problem.field)
    for start in (f"{column}: ", f"{column}：", f"{column}:"):  # the cell says which column it is
        sentence = sentence.removeprefix(start)
    return f"{places}: {sentence}"


# --- columns ---


@dataclass(frozen=True)
class Weights:
    """How much each field is worth a column: where most changes or is wrong, then what new rows have."""

    by_field: Mapping[str, int]
    moved: frozenset[str]  # fields that change, conflict or are wrong somewhere

    @classmethod
    def of(cls, plan: Plan) -> Weights:
        """Weigh the fields of a plan; takes a moment with many rows."""
        weight: Counter[str] = Counter()
        moved: set[str] = set()
        left = Counter(dict.fromkeys(VERDICTS, _WEIGHED))
        for row in plan.rows:
            left[row.verdict] -= 1
            if left[row.verdict] < 0:
                continue
            wrong = {one.field for one in row.problems if one.blocks and one.code not in _NAMELESS}
            strong = wrong | row.conflicts.keys()
            if row.verdict in ("changed", "conflict"):
                strong |= row.fields.keys()
            moved |= strong
            weight.update(dict.fromkeys(strong, _STRONG))
            weight.update(dict.fromkeys(row.conflicts, _STRONGEST))
            weight.update(row.kept.keys())
            weight.update(row.fields.keys() if row.verdict in ("new", "rejected") else ())
        return cls(weight, frozenset(moved))

    def shown(
        self, names: Sequence[str], room: int, width: Callable[[str], int], least: Callable[[str], int]
    ) -> dict[str, int]:
        """Return the fields worth a column within `room` pixels and their widths, in the order of `names`.

        First as many as there is room for, then what is left goes to those that want least more.
        """
        chosen: dict[str, int] = {}
        for name in sorted(names, key=lambda one: -self.by_field.get(one, 0)):
            if self.by_field.get(name) and least(name) <= room:
                chosen[name] = least(name)
                room -= chosen[name]
        for name in sorted(chosen, key=lambda one: width(one) - least(one)):
            more = max(0, min(width(name) - chosen[name], room))
            chosen[name] += more
            room -= more
        return {name: chosen[name] for name in names if name in chosen}
