"""The tour's review: a workbook that came back, with a row of every kind. Who and what is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jib_desktop.exchange import review
from jib_desktop.rules.problems import Problem
from jib_desktop.services.review import REMOVED, Conflict, Origin, Plan, PlannedRow
from jib_desktop.ui.dialogs.review import ReviewDialog
from jib_desktop.ui.dialogs.review_judge import Rules
from jib_desktop.ui.dialogs.review_rows import Review

if TYPE_CHECKING:
    from jib_desktop.ui.tour import Guide

_LEFT = datetime(2026, 11, 2, 8, 30, tzinfo=UTC)
_HERE = datetime(2026, 11, 18, 2, 12, tzinfo=UTC)
_THERE = datetime(2026, 11, 20, 9, 32, tzinfo=UTC)
_LETTERS = dict(
    zip(("name_en", "name_zh", "stage", "head_count", "city", "website", "notes"), "BCDEFGH", strict=True)
)


def pictures(guide: Guide) -> None:
    """Show the review of a workbook with conflicts, decide them by keyboard, and show it again."""
    dialog = _opened(guide)
    guide.shot(dialog, "review-conflicts-dialog")
    dialog.review_table.setFocus()
    for _ in range(2):  # into the chooser, then its first card and on
        guide.press(dialog.focusWidget(), Qt.Key.Key_Return)
    dialog.panel.conflict.here_link.click()
    guide.until(lambda: dialog.review.open_conflicts == 0, "every conflict is decided")
    guide.expect(dialog.save_button.isEnabled(), "a review without open conflicts can be saved")
    guide.shot(dialog, "review-decided-dialog")
    dialog.round.first_alike()
    guide.shot(dialog, "review-alike-dialog")
    dialog.reject()
    guide.settle()


def _opened(guide: Guide) -> ReviewDialog:
    window = guide.window
    feature = review.feature_of("startups")
    path = guide.scratch / "startups-finance-2026-11.xlsx"
    with window.store.read() as session:
        today = window.store.clock().date()
        review.export(session, "startups", path)
        plan = review.prepare(session, "startups", path, today=today)
        rules = Rules(feature.importer, tuple(feature.columns(session)), today)
    made = Review(_came_back(plan), rules.check)
    dialog = ReviewDialog(made, rules, window.store, window.jobs, window.settings, window)
    dialog.open()
    guide.settle()
    return dialog


def _came_back(plan: Plan) -> Plan:
    """Return the plan of an untouched workbook as if people had worked on both sides."""
    rows = list(plan.rows)
    rows[0] = _conflict(rows[0], head_count=(12, 14, 16))
    rows[1] = _conflict(
        rows[1], notes=("Met at the fair.", "Met at the fair. Call in May.", "They move in March.")
    )
    rows[2] = replace(
        _conflict(rows[2], **{REMOVED: (None, _HERE, None)}), fields={"head_count": (7, 8)}, is_back=True
    )
    for place in range(3, 9):
        fields = {"city": (rows[place].whole["city"], "Shenzhen")} if place % 2 else {"head_count": (10, 12)}
        rows[place] = replace(rows[place], verdict="changed", fields=fields)
    wrong = Problem("head_count", "number_form", facts={"value": "twelve"})
    rows[9] = replace(rows[9], verdict="rejected", problems=(wrong,))
    rows[10] = replace(rows[10], verdict="kept", kept={"head_count": (3, rows[10].whole["head_count"])})
    like = Problem("name_en", "looks_like", "tell", {"reason": "alike", "name": rows[0].name, "row": 0})
    new = replace(rows[11], row=290, verdict="new", id=None)
    rows += [
        _named(new, "Cedar Moth Imaging", "雪松蛾影像", 8),
        replace(
            _named(new, f"{rows[0].whole['name_en']}s", "", 14),
            row=291, problems=(like,), like=rows[0].id, accepted=False,
        ),
    ]  # fmt: skip
    origin = Origin("Startups", _LEFT, "Huang Yi", _THERE, _LETTERS)
    return replace(plan, rows=tuple(rows), origin=origin, left_out=("备注2",))


def _named(row: PlannedRow, english: str, chinese: str, people: int) -> PlannedRow:
    said = {"name_en": english, "name_zh": chinese, "head_count": people, "city": "Hefei"}
    fields = {name: (None, value) for name, value in said.items() if value}
    return replace(row, name=english, whole={**row.whole, **said}, fields=fields)


def _conflict(row: PlannedRow, **sides: tuple[object, object, object]) -> PlannedRow:
    found = {name: Conflict(*three, "Wang Min", _HERE) for name, three in sides.items()}
    return replace(row, verdict="conflict", conflicts=found)
