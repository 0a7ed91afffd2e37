"""The columns of the lists beside the figures: who has which desk, and who is promised more or less."""

from __future__ import annotations

from jib_desktop.rules.periods import NEVER
from jib_desktop.services.desks_figures import Balance
from jib_desktop.services.desks_lists import Seat
from jib_desktop.ui.names import both_names
from jib_desktop.ui.table.columns import Column, Remark
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words.desk_figures import seat_names, until_word


def seat_columns() -> list[Column]:
    """Return the columns of the desks behind a figure."""
    return [
        Column(
            "number", lambda: translate("DeskFigures", "Desk"), lambda row: row.number, width=72, sorts=False
        ),
        Column(
            "startup", lambda: translate("DeskFigures", "Who"), _who, "names", width=150, sorts=False,
            stretches=True,
        ),
        Column(
            "first_day", lambda: translate("DeskFigures", "From", "of a desk"), lambda row: row.first_day,
            "day", width=118, sorts=False, yields=1,
        ),
        Column(
            "last_day", lambda: translate("DeskFigures", "Until"),
            lambda row: Remark(until_word(row.last_day)), "note", width=122, sorts=False,
        ),
    ]  # fmt: skip


def _who(row: Seat) -> tuple[str, str]:
    return seat_names(row, both_names(row.startup_en, row.startup_zh))


def balance_columns(*, is_beyond: bool) -> list[Column]:
    """Return the columns of promised and given; `is_beyond`: of those that have more than promised."""
    return [
        Column(
            "startup", lambda: translate("DeskFigures", "Startup"),
            lambda row: both_names(row.startup_en, row.startup_zh), "names", width=104, sorts=False,
            stretches=True,
        ),
        Column(
            "promised", lambda: translate("DeskFigures", "Promised"), lambda row: row.promised, "number",
            width=84, sorts=False,
        ),
        Column(
            "given", lambda: translate("DeskFigures", "Given"), lambda row: row.given, "number", width=76,
            sorts=False,
        ),
        _beyond_column() if is_beyond else _missing_column(),
        Column("last_day", lambda: translate("DeskFigures", "Until"), _until, "note", width=122, sorts=False),
    ]  # fmt: skip


def _beyond_column() -> Column:
    return Column(
        "beyond", lambda: translate("DeskFigures", "Too many"),
        lambda row: Remark(f"+{row.beyond}", "red", "ph.warning", bold=True), "note", width=84, sorts=False,
    )  # fmt: skip


def _missing_column() -> Column:
    return Column(
        "missing", lambda: translate("DeskFigures", "Missing", "desks"),
        lambda row: Remark(str(row.missing), "amber", bold=True), "note", width=72, sorts=False,
    )  # fmt: skip


def _until(row: Balance) -> Remark | None:
    if row.last_day is None:
        return None
    if row.last_day == NEVER:
        return Remark(translate("DeskFigures", "renews itself", "of a contract, in a narrow column"))
    return Remark(until_word(row.last_day))
