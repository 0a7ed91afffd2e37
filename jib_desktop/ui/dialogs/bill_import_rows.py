"""The columns of a bill before it is booked: accounts with their figures, rows that cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from jib_desktop.ui.dialogs.bill_import_lines import SIGNS, AccountLine, ProblemLine, row_of
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.table.columns import Column, Kind, Remark, Status
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import bill_import as words
from jib_desktop.ui.words.credits import units_words

# --- columns ---


def _column(
    key: str, title: Callable[[], str], value: Callable[[Any], Any], kind: Kind, width: int, **more: Any
) -> Column:
    return Column(key, title, value, kind, width, sorts=False, **more)


def _money(name: str, line: AccountLine) -> Remark | None:
    amount = getattr(line.planned, name)
    return Remark(units_words(amount, line.planned.currency)) if amount else None


def _who(line: AccountLine) -> tuple[str, str]:
    return line.names


def _account(line: AccountLine) -> str:
    return line.planned.account if line.planned.is_known else ""  # else it stands in place of the name


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


def account_columns(*, is_estimate: bool, months: int) -> tuple[Column, ...]:
    """Return the columns of accounts: of a bill that is booked, or of an estimate."""
    t = translate
    head = (
        _column("names", lambda: t("BillImport", "Startup"), _who, "names", 150, stretches=True, least=104),
        _column("account", lambda: t("BillImport", "Account"), _account, "text", 142, yields=4),
        _column(
            "month", lambda: t("BillImport", "Month"), lambda line: words.month_short(line.planned.month),
            "text", 92, shown=months > 1,
        ),
    )  # fmt: skip
    gross = _column("gross", lambda: t("BillImport", "Gross"), partial(_money, "gross"), "note", 96, yields=3)
    end = _column("fate", lambda: t("BillImport", "What happens"), fate, "badge", 162, least=120)
    if is_estimate:
        payable = _column(
            "payable", lambda: t("BillImport", "Payable"), partial(_money, "payable"), "note", 104
        )
        credit = _column(
            "credit", lambda: t("BillImport", "Credit, estimated"), partial(_money, "credit"), "note", 128
        )
        return (*head, gross, payable, credit, end)
    return (
        *head,
        gross,
        _column("cash", lambda: t("BillImport", "In cash"), partial(_money, "cash"), "note", 92, yields=2),
        _column("unpaid", lambda: t("BillImport", "Unpaid"), partial(_money, "unpaid"), "note", 84, yields=5),
        _column("before", lambda: t("BillImport", "Posted so far"), _before, "note", 104, yields=1),
        _column("credit", lambda: t("BillImport", "By credit"), partial(_money, "credit"), "note", 96),
        _column("delta", lambda: t("BillImport", "Difference"), _difference, "note", 104),
        end,
    )


def problem_columns() -> tuple[Column, ...]:
    """Return the columns of what is the matter with rows."""
    t = translate
    return (
        _column("level", lambda: "", _level, "badge", 44, least=44),
        _column("row", lambda: t("BillImport", "Row"), _row, "number", 72),
        _column("header", lambda: t("BillImport", "Column"), _header, "text", 132),
        _column("value", lambda: t("BillImport", "Stands there"), _fact("value"), "text", 150),
        _column(
            "what", lambda: t("BillImport", "What is the matter"),
            lambda line: problem_sentence(line.problem), "text", 300, stretches=True,
        ),
    )  # fmt: skip


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
