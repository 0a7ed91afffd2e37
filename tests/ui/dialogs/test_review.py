"""The review through its real dialog, by keyboard: groups, ticks, conflicts, likenesses, the button."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.exchange import review as exchange
from jib_desktop.rules.problems import Problem
from jib_desktop.services import startups
from jib_desktop.services.review import REMOVED, Conflict, Origin, Plan, PlannedRow, Verdict
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.review import ReviewDialog
from jib_desktop.ui.dialogs.review_judge import Rules
from jib_desktop.ui.dialogs.review_rows import Review
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.sentence import Sentence
from tests.builders import TODAY, add_contact, add_startup, change_startup

THEN = datetime(2026, 11, 18, 2, 12, tzinfo=UTC)
ENTER, SPACE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down


def row(number: int, verdict: Verdict, name: str, *problems: Problem, **more: object) -> PlannedRow:
    """Return a planned row; `fields`, `conflicts` … as in PlannedRow."""
    fields = more.get("fields", {})
    assert isinstance(fields, dict)
    whole = {**EMPTY, "name_en": name, **{key: new for key, (_, new) in fields.items()}}
    values = whole if verdict == "new" else {key: new for key, (_, new) in fields.items()}
    known = {"id": uuid.uuid4(), "seen_version": 1} if verdict != "new" else {}
    return PlannedRow(
        number,
        verdict,
        name,
        values,
        problems=problems,
        whole=whole,
        **{**known, **more},  # type: ignore[arg-type]
    )


EMPTY = {**exchange.feature_of("startups").importer.empty}
LETTERS = {"name_en": "B", "city": "C", "head_count": "E", "notes": "F"}
ORIGIN = Origin("Startups", datetime(2026, 11, 2, tzinfo=UTC), "Huang Yi", THEN, LETTERS)
ALIKE = Problem("name_en", "looks_like", "tell", {"reason": "website", "name": "Amber Snail", "row": 2})
PLAIN = (
    row(2, "changed", "Amber Snail", fields={"city": ("Wuxi", "Suzhou"), "head_count": (9, 12)}),
    row(
        3, "rejected", "Blue Kite", Problem("head_count", "number_form", facts={"value": "twelve"}),
        fields={"city": (None, "Hefei")},
    ),
    row(4, "new", "Copper Heron", ALIKE, fields={"city": (None, "Hefei")}, accepted=False),
    row(5, "new", "Dawn Ltd", fields={"city": (None, "Wuxi")}),
    row(6, "unchanged", "Early Bird"),
)  # fmt: skip
CONFLICTS = (
    row(47, "conflict", "Starlight", conflicts={"head_count": Conflict(12, 14, 16, "Wang Min", THEN)}),
    row(
        88, "conflict", "Copper", fields={"city": ("Wuxi", "Suzhou")},
        conflicts={"notes": Conflict("Met.", "Met. Call in May.", "Met. Moves in March.", "Wang Min", THEN)},
    ),
    row(
        90, "conflict", "Gone", fields={"city": ("Wuxi", "Suzhou")}, is_back=True,
        conflicts={REMOVED: Conflict(None, THEN, None, "Wang Min", THEN)},
    ),
    row(91, "kept", "Kept", kept={"head_count": (3, 5)}),
)  # fmt: skip


class Desk:
    """One review that is open."""

    def __init__(self, qtbot: QtBot, store: Store, jobs: Jobs, settings: Settings) -> None:
        self._qtbot, self._store, self._jobs, self._settings = qtbot, store, jobs, settings
        self.dialog: ReviewDialog

    def open(
        self,
        *rows: PlannedRow,
        step: tuple[int, int] = (1, 1),
        left_out: tuple[str, ...] = ("备注2",),
        parent: QWidget | None = None,
    ) -> ReviewDialog:
        """Open the review of these rows."""
        feature = exchange.feature_of("startups")
        with self._store.read() as session:
            rules = Rules(feature.importer, tuple(feature.columns(session)), TODAY)
        plan = Plan("startups", "list.xlsx", rows, left_out, origin=ORIGIN)
        review = Review(plan, rules.check)
        made = ReviewDialog(review, rules, self._store, self._jobs, self._settings, parent, step=step)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
        made.open()
        made.activateWindow()
        made.review_table.setFocus()
        self.dialog = made
        return made

    def close(self) -> None:
        self._qtbot.waitUntil(lambda: not self._jobs.busy)
        self.dialog.close()
        self.dialog.deleteLater()

    def names(self) -> list[str]:
        model = self.dialog.model
        return [str(model.index(place, 2).data()) for place in range(model.rowCount())]

    def go(self, name: str) -> None:
        """Stand on the line of this name."""
        place = self.names().index(name)
        self.dialog.review_table.setCurrentIndex(self.dialog.model.index(place, 2))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        focus = self.dialog.focusWidget()
        assert focus is not None
        self._qtbot.keyClick(focus, key, modifier)

    def cell(self, name: str, field: str) -> str:
        keys = [column.key for column in self.dialog.model.columns]
        return str(self.dialog.model.index(self.names().index(name), keys.index(field)).data())


@pytest.fixture
def desk(qtbot: QtBot, store: Store, jobs: Jobs, settings: Settings) -> Iterator[Desk]:
    made = Desk(qtbot, store, jobs, settings)
    yield made
    made.close()


# --- rows ---


def test_groups_stand_worst_first_with_what_is_the_same_closed(desk: Desk) -> None:
    dialog = desk.open(*PLAIN)
    expected = [
        "Rejected",
        "Blue Kite",
        "Changed",
        "Amber Snail",
        "New",
        "Copper Heron",
        "Dawn Ltd",
        "Unchanged",
    ]
    assert desk.names() == expected
    assert "4 of 5 known. Left out: “备注2”" in dialog.columns_label.text()
    words = [dialog.group_list.item(place).text() for place in range(7)]
    assert words == ["Conflicts", "Rejected", "Changed", "New", "Kept as here", "Unchanged", "All rows"]
    assert (
        "left here on 2 November 2026, edited by Huang Yi until 18 November 2026"
        in dialog.source_label.text()
    )
    assert "E3" in desk.cell("Blue Kite", "know")
    assert desk.cell("Blue Kite", "head_count") == "twelve"
    assert desk.cell("Amber Snail", "city") == "Wuxi → Suzhou"


def test_the_button_says_what_it_writes(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open(*PLAIN)
    assert dialog.save_button.text() == "Save 1 changed and 1 new"
    desk.go("Amber Snail")
    desk.press(SPACE)
    assert dialog.save_button.text() == "Save 1 new"
    desk.go("Dawn Ltd")
    desk.press(SPACE)
    assert not dialog.save_button.isEnabled()
    assert "Nothing is ticked" in dialog.reason_item.property("text")
    desk.press(SPACE)
    with qtbot.waitSignal(dialog.save_asked) as saved:
        desk.press(ENTER, Qt.KeyboardModifier.ControlModifier)
    assert [one.row for one in saved.args[0].result().rows if one.is_written] == [5]


def test_a_click_ticks_a_row_its_group_and_all(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open(*PLAIN)
    table = dialog.review_table
    for place, ticked in ((3, False), (2, True), (2, False)):
        spot = table.visualRect(dialog.model.index(place, 0)).topLeft() + QPoint(22, 16)
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert dialog.review.is_ticked(0) is ticked
    dialog.all_box.click()
    assert dialog.review.ticked() == {"conflict": 0, "changed": 1, "new": 2}
    dialog.all_box.click()
    assert not any(dialog.review.ticked().values())


def test_several_selected_rows_are_ticked_together(desk: Desk) -> None:
    dialog = desk.open(*PLAIN)
    dialog.review_table.selectAll()
    desk.press(SPACE)
    assert dialog.review.ticked() == {"conflict": 0, "changed": 1, "new": 2}
    desk.press(SPACE)
    assert not any(dialog.review.ticked().values())


def test_groups_open_and_close_by_keys(desk: Desk, qtbot: QtBot) -> None:
    desk.open(*PLAIN)
    desk.go("Unchanged")
    desk.press(Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: desk.names()[-1] == "Early Bird")
    desk.go("Rejected")
    desk.press(Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: "Blue Kite" not in desk.names())
    desk.press(ENTER)
    qtbot.waitUntil(lambda: "Blue Kite" in desk.names())


def test_long_groups_are_summed_up_until_one_asks_for_more(desk: Desk, qtbot: QtBot) -> None:
    rows = [row(n, "changed", f"Name {n}", fields={"city": ("Wuxi", "Suzhou")}) for n in range(2, 62)]
    desk.open(*rows, PLAIN[3])
    assert len(desk.names()) == 1 + 5 + 1 + 2
    desk.go("More rows of this group")
    desk.press(ENTER)
    qtbot.waitUntil(lambda: len(desk.names()) == 1 + 60 + 2)
    assert desk.names()[-1] == "Dawn Ltd"


def test_one_group_alone(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open(*PLAIN)
    dialog.group_list.setCurrentRow(3)
    qtbot.waitUntil(lambda: desk.names() == ["Copper Heron", "Dawn Ltd"])


def test_search_and_problems_narrow(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open(*PLAIN)
    dialog.problems_chip.click()
    qtbot.waitUntil(lambda: desk.names() == ["Rejected", "Blue Kite", "New", "Copper Heron"])
    dialog.problems_chip.click()
    qtbot.keyClick(dialog.review_table, Qt.Key.Key_E)
    assert dialog.search_field.text() == "e"
    dialog.search_field.setText("early")
    qtbot.waitUntil(lambda: desk.names() == ["Unchanged", "Early Bird"])
    dialog.search_field.setText("suzhou")
    qtbot.waitUntil(lambda: desk.names() == ["Changed", "Amber Snail"])


def test_a_field_can_be_left_out(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open(*PLAIN)
    desk.go("Amber Snail")
    qtbot.waitUntil(lambda: all(box.isVisible() for box in dialog.panel.boxes.values()))
    desk.press(ENTER)
    desk.press(SPACE)
    assert dialog.review.rows[0].left_out == {"city"}
    assert desk.cell("Amber Snail", "city") == "Wuxi"
    desk.press(Qt.Key.Key_Tab)
    desk.press(SPACE)
    assert not dialog.review.is_ticked(0)
    desk.press(SPACE)
    assert dialog.review.result().rows[0].differences() == {"head_count": (9, 12)}


def test_a_field_of_a_new_row_can_be_left_out(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open(*PLAIN)
    desk.go("Dawn Ltd")
    qtbot.waitUntil(lambda: all(box.isVisible() for box in dialog.panel.boxes.values()))
    desk.press(ENTER)
    desk.press(SPACE)
    assert dialog.review.rows[3].left_out == {"city"}
    assert desk.cell("Dawn Ltd", "city") == ""


def test_the_panel_tells_a_row_whole(desk: Desk) -> None:
    dialog = desk.open(*PLAIN, CONFLICTS[3])
    desk.go("Blue Kite")
    assert dialog.panel.row_label.text() == "Row 3 · Rejected"
    assert dialog.panel.name_label.text() == "Blue Kite"
    desk.go("Rejected")
    assert dialog.panel.name_label.text() != "Blue Kite"


def test_esc_leaves_and_writes_nothing(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open(*PLAIN)
    with qtbot.assertNotEmitted(dialog.save_asked):
        desk.press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# --- conflicts ---


def test_conflicts_are_decided_one_after_the_other_by_enter(desk: Desk) -> None:
    dialog = desk.open(*CONFLICTS)
    chooser = dialog.panel.conflict
    assert not dialog.save_button.isEnabled()
    assert "3 conflicts are still open" in dialog.reason_item.property("text")
    assert desk.cell("Starlight", "head_count") == "14 or 16"
    assert dialog.panel.row_label.text() == "Conflict 1 of 3 · row 47, cell E47"
    assert "12" in chooser.then_label.text()
    assert chooser.cards[0].words()[1:] == ("16", f"Huang Yi, {_moment(THEN)}")
    assert chooser.cards[1].words()[1:] == ("14", f"Wang Min, {_moment(THEN)}")
    desk.press(ENTER)  # into the chooser
    desk.press(ENTER)  # the first card: from the workbook; and on
    assert dialog.review.rows[0].chosen == {"head_count": 16}
    assert desk.cell("Starlight", "know") == "from the workbook"
    assert dialog.panel.sub_label.text() == "Copper"
    desk.press(DOWN)
    assert dialog.review.rows[1].chosen == {}
    desk.press(ENTER)
    assert dialog.review.rows[1].chosen == {"notes": "Met. Call in May."}
    assert dialog.panel.name_label.text() == "Removed here"
    desk.press(ENTER)
    assert dialog.review.rows[2].chosen == {REMOVED: None}
    assert dialog.focusWidget() is dialog.review_table
    assert dialog.save_button.text() == "Save 3 changed"
    assert dialog.save_button.isEnabled()


def _moment(value: datetime) -> str:
    return f"18 Nov 2026 {value.astimezone():%H:%M}"


def test_a_typed_value_is_checked_at_once(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open(*CONFLICTS)
    chooser = dialog.panel.conflict
    chooser.focus_choice()
    desk.press(DOWN)
    desk.press(DOWN)
    desk.press(ENTER)
    assert dialog.focusWidget() is chooser.other_edit
    QTest.keyClicks(chooser.other_edit, "many")
    qtbot.waitUntil(lambda: "no number" in chooser.message.text)
    assert dialog.review.rows[0].chosen == {}
    chooser.other_edit.selectAll()
    QTest.keyClicks(chooser.other_edit, "15")
    assert dialog.review.rows[0].chosen == {"head_count": 15}
    assert desk.cell("Starlight", "know") == "another value"
    assert desk.cell("Starlight", "head_count") == "14 → 15"
    desk.press(ENTER)
    assert dialog.panel.sub_label.text() == "Copper"


def test_two_texts_stand_ready_to_be_made_one(desk: Desk) -> None:
    dialog = desk.open(*CONFLICTS)
    desk.go("Copper")
    dialog.panel.conflict.cards[2].click()
    edit = dialog.panel.conflict.other_note_edit
    assert edit.toPlainText() == "Met. Call in May.\nMet. Moves in March."
    assert dialog.review.rows[1].chosen == {"notes": "Met. Call in May.\nMet. Moves in March."}


def test_everything_open_is_decided_at_once(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open(*CONFLICTS)
    desk.go("Starlight")
    dialog.panel.conflict.cards[1].click()
    dialog.panel.conflict.theirs_link.click()
    qtbot.waitUntil(lambda: dialog.review.open_conflicts == 0)
    assert dialog.review.rows[0].chosen == {"head_count": 14}  # what was decided stays
    assert dialog.review.rows[1].chosen == {"notes": "Met. Moves in March."}
    assert dialog.save_button.text() == "Save 2 changed"


def test_a_record_that_stays_removed_is_not_written(desk: Desk) -> None:
    dialog = desk.open(CONFLICTS[2])
    dialog.panel.conflict.focus_choice()
    desk.press(DOWN)
    desk.press(ENTER)
    assert desk.cell("Gone", "know") == "stays removed"
    assert not dialog.save_button.isEnabled()
    assert "Everything stays as it is here" in dialog.reason_item.property("text")


def test_a_conflict_left_out_keeps_nothing_waiting(desk: Desk) -> None:
    dialog = desk.open(*CONFLICTS, PLAIN[3])
    desk.go("Conflicts")
    desk.press(SPACE)
    assert desk.cell("Starlight", "know") == "your choice is needed"  # a tick cannot tell what is meant
    dialog.all_box.click()
    assert dialog.review.ticked()["new"] == 1
    dialog.decisions.tick_groups(["conflict"], False)
    assert desk.cell("Starlight", "know") == "left out, stays as here"
    assert dialog.save_button.text() == "Save 1 new"
    assert dialog.save_button.isEnabled()


def test_what_was_kept_says_what_the_workbook_still_has(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open(*CONFLICTS)
    dialog.group_list.setCurrentRow(4)
    qtbot.waitUntil(lambda: desk.names() == ["Kept"])
    assert desk.cell("Kept", "head_count") == "5"
    assert desk.cell("Kept", "know") == "People: the workbook still says 3"


def test_the_field_over_time(desk: Desk, store: Store, qtbot: QtBot) -> None:
    found = add_startup(store, "Starlight", head_count=14)
    conflict = {"head_count": Conflict(12, 14, 16, "Mei", THEN)}
    dialog = desk.open(row(47, "conflict", "Starlight", id=found, conflicts=conflict))
    grid = dialog.panel.conflict.history_grid
    qtbot.waitUntil(lambda: grid.count() == 3)
    assert not dialog.panel.conflict.history_title.isHidden()


# --- likenesses ---


def test_a_new_row_becomes_a_change_of_what_it_looks_like(desk: Desk, store: Store, qtbot: QtBot) -> None:
    found = add_startup(store, "Amber Snail", city="Hefei")
    alike = Problem("name_en", "looks_like", "tell", {"reason": "alike", "name": "Amber Snail", "row": 0})
    fresh = row(4, "new", "Amber Snails", alike, fields={"city": (None, "Wuxi")}, accepted=False, like=found)
    dialog = desk.open(fresh, PLAIN[3])
    assert dialog.like_strip.isVisible()
    dialog.like_strip.links()[0].click()
    desk.press(ENTER)  # the first card: is the same
    qtbot.waitUntil(lambda: dialog.review.rows[0].verdict == "changed")
    qtbot.waitUntil(lambda: "Changed" in desk.names())
    assert dialog.review.rows[0].fields["city"] == ("Hefei", "Wuxi")
    assert not dialog.like_strip.isVisible()
    desk.go("Amber Snail") if "Amber Snail" in desk.names() else desk.go("Amber Snails")
    dialog.panel.like.cards[1].click()
    qtbot.waitUntil(lambda: dialog.review.rows[0].verdict == "new")
    assert dialog.review.is_ticked(0)


def test_rows_that_look_like_others_are_taken_as_new_together(desk: Desk) -> None:
    dialog = desk.open(*PLAIN)
    assert "not ticked" in desk.cell("Copper Heron", "know")
    dialog.like_strip.links()[1].click()
    assert not dialog.like_strip.isVisible()
    assert dialog.save_button.text() == "Save 1 changed and 2 new"


# --- around ---


def test_an_earlier_step_leads_on(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open(PLAIN[4], step=(1, 2))
    assert dialog.save_button.text() == "Next"
    assert dialog.save_button.isEnabled()
    with qtbot.waitSignal(dialog.save_asked):
        dialog.save_button.click()


def test_a_workbook_for_the_sender_is_offered(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open(*PLAIN)
    assert dialog.marked_button.text() == "Save a workbook with the 1 rejected row marked …"
    with qtbot.waitSignal(dialog.marked_asked):
        dialog.marked_button.click()


def test_columns_go_to_what_moves_most(desk: Desk) -> None:
    dialog = desk.open(*CONFLICTS, row(9, "new", "Z", fields={"website": (None, "z.example")}))
    shown = [column.key for column in dialog.model.columns if column.shown]
    assert {"head_count", "notes", "city"} <= set(shown)


def test_a_change_without_a_column_is_told(desk: Desk) -> None:
    fields = dict.fromkeys(("short_name", "website", "city", "source", "offers", "notes"), ("old", "new"))
    dialog = desk.open(row(9, "changed", "Z", fields=fields))
    shown = {column.key for column in dialog.model.columns if column.shown}
    unseen = [name for name in fields if name not in shown]
    assert unseen
    words = desk.cell("Z", "know")
    assert "old → new" in words
    assert (f"{len(unseen) - 1} more" in words) is (len(unseen) > 1)


def test_in_a_narrow_window_what_to_know_stays_in_sight(
    qtbot: QtBot, store: Store, jobs: Jobs, settings: Settings
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    desk = Desk(qtbot, store, jobs, settings)
    table = desk.open(*PLAIN, *CONFLICTS, parent=window).review_table
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    for button in (desk.dialog.save_button, desk.dialog.cancel_button):
        assert button.width() >= button.sizeHint().width(), "a button is never cut"
    desk.close()


def test_enter_on_a_button_presses_it(desk: Desk) -> None:
    dialog = desk.open(*CONFLICTS)
    desk.press(ENTER)
    dialog.panel.conflict.next_button.setFocus()
    desk.press(ENTER)
    assert dialog.field == "notes"
    dialog.cancel_button.setFocus()
    desk.press(ENTER)
    assert not dialog.isVisible()


def test_tab_goes_as_the_eye_does(desk: Desk) -> None:
    dialog = desk.open(*PLAIN)
    dialog.columns_link.setFocus()
    order = []
    for _ in range(4):
        desk.press(Qt.Key.Key_Tab)
        order.append(dialog.focusWidget())
    assert order == [*dialog.like_strip.links(), dialog.all_box, dialog.review_table]


def test_the_panel_shows_what_is_wrong_as_it_stands_in_the_file(desk: Desk) -> None:
    wrong = Problem("head_count", "number_form", facts={"value": "twelve"})
    dialog = desk.open(row(3, "rejected", "Blue Kite", wrong, fields={"head_count": (9, None)}))
    words = [one.text() for one in dialog.panel.findChildren(Sentence)]
    assert any("People" in one and "twelve" in one for one in words)


def test_many_columns_left_out_do_not_make_the_window_taller(desk: Desk) -> None:
    dialog = desk.open(*PLAIN, left_out=tuple(f"Column number {number}" for number in range(200)))
    assert dialog.minimumSizeHint().height() <= 600


def test_long_words_do_not_make_the_panel_wider(desk: Desk, qtbot: QtBot) -> None:
    long = "https://a-very-long-address.example/" + "x" * 300
    dialog = desk.open(
        row(5, "changed", long, fields={"website": (long, f"{long}/new")}),
        row(6, "new", long, fields={"website": (None, long), "city": (None, long)}),
    )
    room = dialog.panel_scroll.viewport()
    for place in (0, 1):
        dialog.review_table.choose(uuid.UUID(int=place))
        qtbot.waitUntil(lambda: dialog.panel.width() == room.width())


def test_a_removal_is_told_in_words(desk: Desk, store: Store, qtbot: QtBot) -> None:
    known = add_startup(store, "Gone")
    with store.write("startup_removed") as session:
        startups.remove(session, startup_id=known, seen_version=1)
    back = {REMOVED: Conflict(None, THEN, None, "Wang Min", THEN)}
    dialog = desk.open(row(90, "conflict", "Gone", id=known, is_back=True, conflicts=back))
    grid = dialog.panel.conflict.history_grid
    qtbot.waitUntil(lambda: grid.count() > 0)
    assert [widget.text() for widget in _widgets(grid)][1] == "removed"


def test_the_field_over_time_is_of_the_record_alone(desk: Desk, store: Store, qtbot: QtBot) -> None:
    known = add_startup(store, "Amber", notes="ours")
    add_contact(store, known, notes="of a person")
    change_startup(store, known, notes="ours, longer")
    conflict = Conflict("ours", "ours, longer", "theirs", "Wang Min", THEN)
    dialog = desk.open(row(5, "conflict", "Amber", id=known, conflicts={"notes": conflict}))
    grid = dialog.panel.conflict.history_grid
    qtbot.waitUntil(lambda: grid.count() > 0)
    assert not any("of a person" in widget.text() for widget in _widgets(grid))


def _widgets(grid: QGridLayout) -> list[QLabel]:
    found = [item.widget() for place in range(grid.count()) if (item := grid.itemAt(place)) is not None]
    return [widget for widget in found if isinstance(widget, QLabel)]


def test_a_group_says_what_becomes_of_it(desk: Desk) -> None:
    dialog = desk.open(*PLAIN)
    desk.press(Qt.Key.Key_Up)
    labels = [one.text() for one in dialog.panel.findChildren(QLabel)]
    assert "Rejected" in labels
    assert "nothing of these rows is written" in labels
