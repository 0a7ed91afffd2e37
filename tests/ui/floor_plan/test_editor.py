"""The site editor by mouse and keyboard: a floor drawn from nothing, taken back, drawn again."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.desk_layout import Block
from jib_desktop.rules.desks import Ends
from jib_desktop.services import desks, desks_acts, desks_placing, desks_site
from jib_desktop.settings import Settings
from jib_desktop.ui import messages
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.site_editor import SiteEditor
from jib_desktop.ui.dialogs.site_numbers import SiteNumbersDialog
from jib_desktop.ui.dialogs.site_picture import fitting
from jib_desktop.ui.dialogs.site_retire import SiteRetireDialog
from jib_desktop.ui.floor_plan.editor_select import SelectTool
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.look import Size
from jib_desktop.ui.sentences import sentence
from tests.builders import TODAY, add_startup
from tests.ui.conftest import Said
from tests.ui.floor_plan.editing import ALT, CTRL, SHIFT, Hand

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}"><title>plan</title></svg>'


@pytest.fixture
def hand(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot, said: Said
) -> Iterator[Hand]:
    """Return a hand on the editor of a new file."""
    yield from opened(store, jobs, changes, settings, qtbot)


def opened(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot
) -> Iterator[Hand]:
    made = SiteEditor(store, jobs, changes, settings)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    found = Hand(made, qtbot, jobs)
    found.rest()
    yield found
    qtbot.waitUntil(lambda: not jobs.busy)


@pytest.fixture
def floor(store: Store) -> uuid.UUID:
    """Return a floor of 30 × 20 m with a block of 3 × 2 desks, made before the editor opens."""
    values = {"code": "2", "name_en": "Second floor"}
    floor_id = store.run("floor_created", partial(desks_site.create_floor, values=values)).result
    lines = [{"x": at.x, "y": at.y} for at in Block(3, 2).places(1000, 800)]
    store.run("desks_created", partial(desks_placing.create, floor_id=floor_id, desks=lines))
    return floor_id


@pytest.fixture
def plan_hand(floor: uuid.UUID, hand: Hand) -> Hand:
    """Return a hand on the editor of a floor with six desks."""
    return hand


def give(store: Store, number: str) -> None:
    with store.read() as session:
        desk_id = next(row.id for row in desks.plan_on(session, TODAY) if row.number == number)
    work = partial(
        desks_acts.give, desk_ids=[desk_id], startup_id=add_startup(store), contract_id=None,
        first_day=TODAY, last_day=TODAY, ends=Ends.ON_DAY, over_promise=True,
    )  # fmt: skip
    store.run("desks_given", work)


# --- from nothing ---


def test_a_floor_is_drawn_from_nothing_and_taken_back_and_drawn_again(  # noqa: PLR0915  (one person's work)
    hand: Hand, store: Store, tmp_path: Path, said: Said, qtbot: QtBot
) -> None:
    editor, plan = hand.editor, hand.editor.plan
    assert editor.view_stack.currentWidget() is editor.empty_page
    qtbot.mouseClick(editor.empty_page.primary_button, Qt.MouseButton.LeftButton)
    hand.rest()
    qtbot.waitUntil(editor.floor_panel.code_edit.hasFocus)
    assert hand.floor.code == "1"
    # The picture, as somebody scanned it, and its true scale by a line of which 6 m are known.
    (tmp_path / "scan.svg").write_text(SVG.format(wide=600, high=400))
    hand.take_picture(tmp_path / "scan.svg")
    assert hand.floor.picture_scale == 50_000
    hand.key(Qt.Key.Key_M)
    hand.drag((500, 100), (1000, 100))
    assert editor.picture_panel.drawn_label.text() == "5.00 m"
    editor.picture_panel.really_spin.setValue(6.0)
    qtbot.mouseClick(editor.picture_panel.scale_button, Qt.MouseButton.LeftButton)
    hand.rest()
    # Nothing is drawn yet: the picture keeps its corner, and the floor becomes as large as it.
    assert (hand.floor.picture_scale, hand.floor.picture_x) == (60_000, 0)
    assert (hand.floor.width, hand.floor.depth) == (3_600, 2_400)
    # A zone by dragging, a room corner by corner, by keyboard.
    hand.key(Qt.Key.Key_Z)
    hand.drag((200, 200), (2000, 1400))
    assert (hand.area.kind, hand.area.code) == ("zone", "A")
    assert hand.area.outline[0] == (200, 200)
    assert hand.area.outline[2] == (2000, 1400)
    hand.key(Qt.Key.Key_R)
    for corner in ((2200, 200), (2800, 200), (2800, 800), (2500, 800)):
        hand.click(*corner)
    hand.key(Qt.Key.Key_Return)
    assert (hand.area.kind, hand.area.code, len(hand.area.outline)) == ("room", "1.01", 4)
    # A block of 4 × 2 within the zone, numbered by rule.
    hand.key(Qt.Key.Key_B)
    editor.block_panel.columns_spin.setValue(4)
    hand.click(1000, 700)
    assert hand.numbers() == [f"1-00{n}" for n in range(1, 9)]
    assert {row.zone for row in hand.rows()} == {"A"}
    hand.key(Qt.Key.Key_V)
    hand.key(Qt.Key.Key_A, CTRL)
    hand.key(Qt.Key.Key_R, CTRL)
    dialog = editor.findChild(SiteNumbersDialog)
    assert isinstance(dialog, SiteNumbersDialog)
    retype(qtbot, dialog.rule_edit, "{zone}{floor}-{n:02}")
    assert not dialog.save_button.isEnabled()  # A1 and 1: nobody could read them apart
    assert dialog.problem_foot.text() == "Rule"
    retype(qtbot, dialog.rule_edit, "{zone}-{n:02}")
    dialog.order_combo.setCurrentIndex(dialog.order_combo.findData("snake"))
    assert dialog.preview_list.item(4).text() == "1-008  →  A-05"
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    hand.rest()
    assert hand.numbers() == [f"A-0{n}" for n in range(1, 9)]
    # Another picture: nothing else moves.
    before = [(row.id, row.number, row.x, row.y, row.zone_id) for row in hand.rows()]
    (tmp_path / "better.svg").write_text(SVG.format(wide=1200, high=800))
    hand.take_picture(tmp_path / "better.svg")
    assert hand.floor.picture_scale == 30_000
    assert [(row.id, row.number, row.x, row.y, row.zone_id) for row in hand.rows()] == before
    # All of it back, and all of it again.
    hand.undo(8)
    assert plan.floor is None
    assert editor.view_stack.currentWidget() is editor.empty_page
    hand.redo(8)
    assert [(row.id, row.number, row.x, row.y, row.zone_id) for row in hand.rows()] == before
    assert sorted(area.code for area in plan.areas.values()) == ["1.01", "A"]
    assert hand.floor.picture_scale == 30_000
    assert store.damage() == []
    said[:] = [one for one in said if one.kind != "notice"]


def retype(qtbot: QtBot, edit: QLineEdit, text: str) -> None:
    edit.selectAll()
    qtbot.keyClicks(edit, text)


def test_the_invented_plan_is_one_press_away(hand: Hand, qtbot: QtBot) -> None:
    qtbot.mouseClick(hand.editor.empty_page.secondary_button, Qt.MouseButton.LeftButton)
    hand.rest()
    assert len(hand.editor.plan.rows) == 120
    assert hand.editor.floor_combo.count() == 2
    assert "invented" in hand.editor.floor_combo.itemText(0)
    hand.editor.floor_combo.setCurrentIndex(1)
    hand.editor.floor_combo.activated.emit(1)
    hand.rest()
    assert hand.numbers()[0] == "2-001"


# --- choosing and moving ---


def test_desks_are_chosen_by_click_frame_and_key(plan_hand: Hand) -> None:
    hand, plan = plan_hand, plan_hand.editor.plan
    hand.click(1080, 855)
    assert [row.number for row in plan.chosen()] == ["2-001"]
    hand.click(1245, 855, CTRL)
    assert [row.number for row in plan.chosen()] == ["2-001", "2-002"]
    hand.click(1410, 970, SHIFT)
    assert len(plan.chosen()) == 5  # all between the last one and this one besides
    hand.click(1245, 855, CTRL)
    assert len(plan.chosen()) == 4
    hand.drag((900, 700), (1100, 1100))
    assert sorted(row.number for row in plan.chosen()) == ["2-001", "2-004"]
    hand.click(300, 300)
    assert plan.chosen() == []
    hand.key(Qt.Key.Key_A, CTRL)
    assert len(plan.chosen()) == 6
    hand.key(Qt.Key.Key_Escape)
    assert plan.chosen() == []
    hand.key(Qt.Key.Key_Right)  # with nothing chosen the first one is
    assert [row.number for row in plan.chosen()] == ["2-001"]
    hand.key(Qt.Key.Key_Right, CTRL)
    hand.key(Qt.Key.Key_Down, CTRL | SHIFT)
    assert [row.number for row in plan.chosen()] == ["2-002", "2-005"]
    assert plan_hand.editor.count_label.text().endswith(", 2 selected")


def test_chosen_desks_are_dragged_together_in_one_action(plan_hand: Hand, store: Store) -> None:
    hand = plan_hand
    hand.key(Qt.Key.Key_A, CTRL)
    before = hand.places()
    hand.drag((1080, 855), (1480, 1155), ALT)
    assert hand.places() == [(x + 400, y + 300) for x, y in before]
    assert "Ctrl+Z" in hand.editor.hint_label.text()
    hand.undo()
    assert hand.places() == before


def test_what_is_dragged_snaps_to_its_neighbours_and_alt_lets_it_be(plan_hand: Hand) -> None:
    hand = plan_hand
    hand.choose("2-003")
    # Beside its old row and a little off: it comes to stand in line with a gap of 5 cm.
    hand.drag((1410, 855), (1410, 1088))
    assert hand.places()[2] == (1410, 1085)
    hand.undo()
    hand.choose("2-003")
    hand.drag((1410, 855), (1410, 1088), ALT)
    x, y = hand.places()[2]
    assert (x, abs(y - 1088) <= 2) == (1410, True)


def test_arrows_push_and_a_run_of_them_is_one_action(plan_hand: Hand) -> None:
    hand = plan_hand
    hand.choose("2-001", "2-002")
    hand.key(Qt.Key.Key_Right, times=3)
    hand.key(Qt.Key.Key_Down, SHIFT, times=2)
    assert hand.places()[:3] == [(1083, 875), (1248, 875), (1410, 855)]
    hand.undo()
    assert hand.places()[0] == (1083, 855)
    hand.undo()
    assert hand.places()[0] == (1080, 855)


def test_pushes_wait_only_a_moment_before_they_are_written(plan_hand: Hand, qtbot: QtBot) -> None:
    plan_hand.choose("2-001")
    plan_hand.view.setFocus()
    for _ in range(4):
        qtbot.keyClick(plan_hand.view, Qt.Key.Key_Left)
    tool = plan_hand.view.tool
    assert isinstance(tool, SelectTool)
    assert tool.is_nudging
    qtbot.waitUntil(lambda: plan_hand.places()[0] == (1076, 855))


def test_desks_never_leave_the_floor(plan_hand: Hand) -> None:
    plan_hand.key(Qt.Key.Key_A, CTRL)
    plan_hand.editor.acts.move(list(plan_hand.editor.plan.rows), -5000, 9000)
    plan_hand.rest()
    assert set(plan_hand.places()) == {(0, 2000)}


# --- placing ---


def test_single_desks_are_placed_by_click_and_by_keyboard(plan_hand: Hand) -> None:
    hand = plan_hand
    hand.key(Qt.Key.Key_D)
    hand.click(1576, 857)  # beside the row: it snaps into it
    assert hand.rows()[-1].number == "2-007"
    assert hand.places()[-1] == (1575, 855)
    hand.key(Qt.Key.Key_Left)  # a cross appears in the middle of what is seen
    hand.key(Qt.Key.Key_Left, SHIFT, times=5)
    hand.key(Qt.Key.Key_Return)
    assert len(hand.rows()) == 8
    hand.key(Qt.Key.Key_Escape)
    assert hand.view.tool is hand.view.select_tool


def test_a_block_is_placed_as_the_panel_says(plan_hand: Hand) -> None:
    hand, panel = plan_hand, plan_hand.editor.block_panel
    hand.key(Qt.Key.Key_B)
    assert panel.isVisible()
    for name, value in (("columns", 4), ("rows", 4), ("columns_together", 2), ("rows_together", 2)):
        spin = panel.findChild(QSpinBox, f"{name}_spin")
        assert spin is not None
        spin.setValue(value)
    panel.back_to_back_check.setChecked(True)
    assert panel.about_label.text().startswith("16 desk")
    assert panel.about_label.text().endswith(", 7.70 m × 5.70 m.")
    hand.click(600, 1500)
    made = hand.rows()[6:]
    assert len(made) == 16
    assert [row.turn for row in made] == [180] * 4 + [0] * 4 + [180] * 4 + [0] * 4
    assert len(hand.editor.plan.chosen()) == 16
    panel.columns_spin.setValue(100)
    panel.rows_spin.setValue(100)
    assert panel.block_message.text == "10000 desks are too many at once: 500 at most."


def test_copies_are_pasted_and_duplicated(plan_hand: Hand) -> None:
    hand = plan_hand
    hand.key(Qt.Key.Key_A, CTRL)
    hand.key(Qt.Key.Key_D, CTRL)
    assert len(hand.rows()) == 12
    assert hand.places()[6] == (1575, 855)
    assert [row.number for row in hand.editor.plan.chosen()] == [f"2-{n:03}" for n in range(7, 13)]
    hand.key(Qt.Key.Key_C, CTRL)
    hand.move(800, 1600)
    hand.key(Qt.Key.Key_V, CTRL)
    assert len(hand.rows()) == 18
    hand.key(Qt.Key.Key_X, CTRL)
    assert len(hand.rows()) == 12
    hand.undo(3)
    assert len(hand.rows()) == 6


def test_the_menu_offers_what_can_be_done(plan_hand: Hand) -> None:
    commands = plan_hand.editor.commands
    commands.enable()
    assert [action.text() for action in commands.for_menu()] == [
        "Go to the fields", "Number by rule …", "Select all desks",
    ]  # fmt: skip
    plan_hand.choose("2-001")
    assert "Copy beside" in [action.text() for action in commands.for_menu()]


# --- taking away ---


def test_desks_nobody_had_go_and_others_stay_in_the_past(plan_hand: Hand, store: Store, qtbot: QtBot) -> None:
    hand = plan_hand
    give(store, "2-002")
    hand.editor.plan.load()
    hand.rest()
    hand.choose("2-001")
    hand.key(Qt.Key.Key_Delete)
    assert "2-001" not in hand.numbers()
    hand.choose("2-002", "2-003")
    hand.key(Qt.Key.Key_Delete)
    dialog = hand.editor.findChild(SiteRetireDialog)
    assert isinstance(dialog, SiteRetireDialog)
    assert "2-002 is in use the longest, until 23 November 2026." in dialog.about_label.text()
    assert dialog.last_day_edit.day == TODAY
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    hand.rest()
    assert hand.numbers() == ["2-002", "2-004", "2-005", "2-006"]  # until tonight
    with store.read() as session:
        row = next(row for row in desks.plan_on(session, TODAY) if row.number == "2-002")
    assert row.until == TODAY
    hand.undo(2)
    assert len(hand.numbers()) == 6


# --- zones and rooms ---


def corners(hand: Hand) -> int:
    return len(hand.area.outline)


def test_a_shape_is_chosen_moved_bent_and_removed(plan_hand: Hand) -> None:
    hand, plan = plan_hand, plan_hand.editor.plan
    hand.key(Qt.Key.Key_Z)
    hand.drag((900, 700), (1600, 1100))
    hand.key(Qt.Key.Key_V)
    area = plan.area
    assert area is not None
    assert {row.zone for row in hand.rows()} == {"A"}
    # A corner.
    hand.drag((1600, 1100), (1700, 1200))
    assert hand.area.outline[2] == (1700, 1200)
    # The middle of an edge becomes a corner; Ctrl takes it out again.
    hand.drag((1250, 700), (1250, 500))
    assert corners(hand) == 5
    hand.click(1250, 500, CTRL)
    assert corners(hand) == 4
    # The whole, then by arrows.
    hand.click(1550, 1150)
    hand.drag((1550, 1150), (1950, 1150), ALT)
    assert hand.area.outline[0][0] == 1300
    assert [row.zone for row in hand.rows()] == ["", "", "A", "", "", "A"]
    hand.key(Qt.Key.Key_Left, SHIFT, times=4)
    assert hand.area.outline[0][0] == 1260
    hand.key(Qt.Key.Key_Delete)
    assert plan.areas == {}
    assert {row.zone for row in hand.rows()} == {""}


def test_shapes_are_walked_through_by_key(plan_hand: Hand) -> None:
    hand, plan = plan_hand, plan_hand.editor.plan
    for left in (100, 400):
        hand.key(Qt.Key.Key_Z)
        hand.drag((left, 100), (left + 200, 400))
    hand.key(Qt.Key.Key_A)
    first = plan.area
    hand.key(Qt.Key.Key_A)
    assert first is not None
    assert first.id != hand.area.id
    hand.key(Qt.Key.Key_A, SHIFT)
    assert hand.area.id == first.id


def test_a_rectangle_is_drawn_without_a_mouse(plan_hand: Hand) -> None:
    hand = plan_hand
    hand.key(Qt.Key.Key_R)
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_Right, SHIFT, times=3)
    hand.key(Qt.Key.Key_Down, SHIFT, times=2)
    hand.key(Qt.Key.Key_Return)
    hand.key(Qt.Key.Key_Return)
    left, top = hand.area.outline[0]
    assert hand.area.outline[2] == (left + 300, top + 200)


def test_a_shape_that_crosses_itself_is_refused_in_words(plan_hand: Hand, said: Said) -> None:
    hand = plan_hand
    hand.key(Qt.Key.Key_Z)
    for corner in ((200, 200), (600, 600), (600, 200), (200, 700)):
        hand.click(*corner)
    hand.key(Qt.Key.Key_Backspace)
    hand.click(200, 800)
    hand.key(Qt.Key.Key_Return)
    assert hand.editor.plan.areas == {}
    assert said.only("mistake").text == "Two edges of the shape cross. Draw it once around."


def test_esc_gives_up_what_was_begun_then_the_tool(plan_hand: Hand) -> None:
    hand = plan_hand
    hand.key(Qt.Key.Key_Z)
    hand.click(200, 200)
    hand.key(Qt.Key.Key_Escape)
    assert hand.view.tool is not hand.view.select_tool
    hand.key(Qt.Key.Key_Escape)
    assert hand.view.tool is hand.view.select_tool
    hand.key(Qt.Key.Key_Escape)
    assert hand.editor.isVisible()


# --- the picture ---


def test_the_picture_is_dragged_scaled_and_pushed(plan_hand: Hand, tmp_path: Path) -> None:
    hand = plan_hand
    (tmp_path / "a.svg").write_text(SVG.format(wide=300, high=200))
    hand.take_picture(tmp_path / "a.svg")
    hand.key(Qt.Key.Key_P)
    hand.drag((500, 500), (700, 600))
    assert (hand.floor.picture_x, hand.floor.picture_y) == (200, 100)
    hand.key(Qt.Key.Key_Left, SHIFT)
    assert hand.floor.picture_x == 190
    hand.editor.picture_panel.width_spin.setValue(15.0)
    hand.rest()
    assert hand.floor.picture_scale == 50_000
    right, bottom = 190 + 1500, 100 + 1000
    hand.drag((right, bottom), (right + 1500, bottom + 1000))
    assert abs(hand.floor.picture_scale - 100_000) < 200


def test_a_picture_that_does_harm_is_refused_at_its_place(plan_hand: Hand, tmp_path: Path) -> None:
    bad = tmp_path / "bad.svg"
    bad.write_text(SVG.format(wide=3, high=2).replace("<title>", "<script>1</script><title>"))
    plan_hand.take_picture(bad)
    assert "contains a program" in plan_hand.editor.floor_panel._messages["picture"].text


def test_a_file_that_is_not_there_is_said(plan_hand: Hand, tmp_path: Path, said: Said) -> None:
    plan_hand.take_picture(tmp_path / "gone.png")
    assert "gone.png" in said.only("mistake").text


def test_a_huge_picture_is_made_smaller_and_lies_as_wide(plan_hand: Hand, tmp_path: Path) -> None:
    image = QImage(8000, 4000, QImage.Format.Format_Grayscale8)
    image.fill(255)
    image.save(str(tmp_path / "huge.png"))
    plan_hand.take_picture(tmp_path / "huge.png")
    ground = plan_hand.editor.plan.scene.ground
    assert ground is not None
    assert ground.picture is not None
    size = ground.picture.size
    assert size.width() * size.height() <= 16_000_000
    assert size.width() > 5_600
    assert "PNG, 30.00 m" in plan_hand.editor.floor_panel.picture_label.text()


def test_a_photo_taken_upright_is_turned_before_it_is_kept(tmp_path: Path) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(tmp_path / "photo.jpg"))
    plain = (tmp_path / "photo.jpg").read_bytes()
    # A camera says with EXIF orientation 6 that the picture stands upright.
    exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    turned = plain[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + plain[2:]
    facts, _problems = desks_site.check_picture(fitting(turned))
    assert facts is not None
    assert (facts.width, facts.height) == (40, 60)
    assert fitting(plain) == plain


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"), (b"%PDF-1.7", "no picture we read"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 40, "cannot be read"),
        pytest.param(b"\xff\xd8\xff" + b"\0" * (21 * 1024 * 1024), "cannot be read",
                     marks=pytest.mark.qt_log_ignore("JPEG")),
    ],
)  # fmt: skip
def test_what_is_no_picture_is_said_in_words(content: bytes, words: str) -> None:
    with pytest.raises(ValuesRefused) as refused:
        fitting(content)
    assert words in sentence(refused.value)


# --- the window ---


def test_it_fits_a_small_screen(plan_hand: Hand) -> None:
    editor = plan_hand.editor
    assert editor.minimumSizeHint().width() <= 1024
    editor.resize(1024, 700)
    plan_hand.rest()
    assert editor.size().width() == 1024
    for button in (editor.done_button, editor.undo_button):
        assert button.geometry().right() <= 1024
    assert editor.line_area.height() == Size.PAGE_LINE


def test_who_sits_there_is_shown_on_demand(plan_hand: Hand, store: Store) -> None:
    give(store, "2-001")
    plan_hand.editor.plan.load()
    plan_hand.rest()
    spot = next(iter(plan_hand.editor.plan.scene.layer.spots.values()))
    assert spot.face.state == "free"
    plan_hand.key(Qt.Key.Key_W)
    assert spot.face.state == "taken"
    plan_hand.choose("2-001")
    assert "Taken, Starlight Sensing" in plan_hand.editor.desks_panel.about_label.text()


def test_what_somebody_else_did_meanwhile_is_said_and_read(plan_hand: Hand, store: Store, said: Said) -> None:
    hand = plan_hand
    row = hand.rows()[0]
    work = partial(desks_placing.change, changes=[(row.id, row.version, {"x": 5})])
    store.run("desks_changed", work, "Wang Min")
    hand.editor.acts.move([row.id], 10, 0)
    hand.rest()
    assert "Wang Min" in said.only("mistake").text
    assert hand.places()[0] == (5, 855)


def test_a_file_that_is_only_read_is_only_shown(
    floor: uuid.UUID, store: Store, settings: Settings, qtbot: QtBot, changes: ChangeSignal
) -> None:
    path = store.path
    store.close()
    again = Store.open(path, read_only=True)
    jobs = Jobs(again, changes, messages.show_error)
    for hand in opened(again, jobs, changes, settings, qtbot):
        assert len(hand.rows()) == 6
        assert not hand.editor.add_floor_button.isEnabled()
        assert not hand.editor._tool_button("block").isEnabled()
        hand.choose("2-001")
        assert not hand.editor.desks_panel.isEnabled()
        hand.key(Qt.Key.Key_Delete)
        hand.editor.close()
    jobs.close()
    again.close()


def test_desks_that_stand_in_each_other_are_told(plan_hand: Hand) -> None:
    label = plan_hand.editor.overlap_label
    assert not label.isVisible()
    plan_hand.choose("2-001")
    plan_hand.key(Qt.Key.Key_Right, SHIFT, times=3)
    assert label.isVisible()
    assert label.text().startswith("2 stand")
    plan_hand.undo()
    assert not label.isVisible()


def test_keys_turn_and_line_up(plan_hand: Hand) -> None:
    plan_hand.choose("2-001", "2-002")
    plan_hand.key(Qt.Key.Key_T)
    assert [row.turn for row in plan_hand.rows()[:3]] == [90, 90, 0]
    plan_hand.key(Qt.Key.Key_T, SHIFT)
    assert [row.turn for row in plan_hand.rows()[:2]] == [0, 0]
    plan_hand.key(Qt.Key.Key_L)
    assert len({x for x, _ in plan_hand.places()[:2]}) == 1
    assert "2 desk" in plan_hand.view.accessibleDescription()
