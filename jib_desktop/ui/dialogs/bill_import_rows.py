"""The columns of a bill before it is booked: accounts with their figures, rows that cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from jib_desktop.rules.credits_bills import Generation
from jib_desktop.services.credits_bills import BillPlan
from jib_desktop.ui.dialogs.bill_import_lines import SIGNS, AccountLine, ProblemLine, row_of
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.table.columns import Column, Kind, Remark, Status
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import bill_import as words
from jib_desktop.ui.words.credits import units_words

# --- columns ---


def _column(key: str, value: Callable[[Any], Any], kind: Kind, width: int, **more: Any) -> Column:
    return Column(key, partial(words.column_title, key), value, kind, width, sorts=False, **more)


def _money(name: str, line: AccountLine) -> Remark | None:
    amount = getattr(line.planned, name)
    return Remark(units_words(amount, line.planned.currency)) if amount else None


def _who(line: AccountLine) -> tuple[str, str]:
    return line.names


def _account(line: AccountLine) -> str:
    return line.planned.account if line.planned.is_known else ""  # else it stands in place of the name


def _month(line: AccountLine) -> str:
    return words.month_short(line.planned.month)


def _before(line: AccountLine) -> Remark | None:
    one = line.planned
    before = one.credit - one.delta
    return Remark(units_words(before, one.currency)) if before else None


def _difference(line: AccountLine) -> Remark | None:
    one = line.planned
    if not one.delta:
        return None
    return Remark(words.signed(one.delta, one.currency), "text", bold=True)


def fate(line: AccountLine) -> Status:
    """Return what becomes of an account, as it is drawn."""
    glyph, family = SIGNS[line.group]
    if line.group == "unknown":
        text = translate("BillImport", "Into suspense")
        return Status(text if line.planned.delta else translate("BillImport", "In suspense"), glyph, family)
    if line.group == "estimate":
        return Status(translate("BillImport", "Not posted"), glyph, family, filled=False)
    return Status(words.fate_words(line.planned), glyph, family, filled=line.group == "open")


def account_columns(plan: BillPlan) -> tuple[Column, ...]:
    """Return the columns of accounts: of a bill that is booked, or of an estimate."""
    head = (
        _column("names", _who, "names", 150, stretches=True, least=104),
        _column("account", _account, "text", 152, yields=5),
        _column("month", _month, "text", 92, shown=len(plan.is_final) > 1, yields=1),
        _column("gross", partial(_money, "gross"), "note", 104, yields=4),
    )
    end = _column("fate", fate, "badge", 166, least=120)
    if plan.is_estimate:
        says_credit = plan.bill.generation is Generation.FOCUS  # v2 says nothing of it
        return (
            *head,
            _column("payable", partial(_money, "payable"), "note", 104),
            _column("estimated", partial(_money, "credit"), "note", 140, shown=says_credit, yields=2),
            end,
        )
    return (
        *head,
        _column("cash", partial(_money, "cash"), "note", 104, yields=3),
        _column("unpaid", partial(_money, "unpaid"), "note", 96, yields=6),
        _column("before", _before, "note", 116, yields=2),
        _column("credit", partial(_money, "credit"), "note", 104),
        _column("delta", _difference, "note", 104),
        end,
    )


def problem_columns() -> tuple[Column, ...]:
    """Return the columns of what is the matter with rows."""
    return (
        _column("level", _level, "badge", 44, least=44),
        _column("row", _row, "number", 72),
        _column("header", _header, "text", 132),
        _column("value", _fact("value"), "text", 150),
        _column("what", _what, "text", 300, stretches=True),
    )


def _what(line: ProblemLine) -> str:
    return problem_sentence(line.problem)


def _row(line: ProblemLine) -> int | None:
    return row_of(line.problem) or None


def _fact(name: str) -> Callable[[ProblemLine], str]:
    return lambda line: str(line.problem.facts.get(name, ""))


def _header(line: ProblemLine) -> str:
    header = str(line.problem.facts.get("header", ""))
    own = {"price": translate("BillImport", "Price"), "payment": translate("BillImport", "Payment")}
    return own.get(header, header)


def _level(line: ProblemLine) -> Status:
    glyph, family = SIGNS[line.group]
    return Status("", glyph, family, filled=False)
