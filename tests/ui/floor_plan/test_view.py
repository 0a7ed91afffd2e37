"""Pointer, keyboard, wheel and what is dropped, on the real view of a real scene."""

from __future__ import annotations

import uuid
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from jib_desktop.ui.floor_plan.scene import FloorScene
from jib_desktop.ui.floor_plan.startup_drag import STARTUP_MIME, startup_mime, startup_of
from jib_desktop.ui.floor_plan.view import FloorView
from jib_desktop.ui.look import color
from jib_desktop.ui.style import Style
from tests.ui.floor_plan.plan_rows import MOON, NAMES, desk, desk_id, held, some_desks

LEFT, CTRL, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


def middle_of(view: FloorView, place: int) -> QPoint:
    """Return where a desk is in the view."""
    return view.mapFromScene(view.plan.desk_rect(desk_id(place)).center())


def click(
    view: FloorView, qtbot: QtBot, place: int, keys: Qt.KeyboardModifier = NONE, button: Qt.MouseButton = LEFT
) -> None:
    qtbot.mouseClick(view.viewport(), button, keys, middle_of(view, place))


def press(view: FloorView, qtbot: QtBot, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        qtbot.keyClick(view, key, modifier)


def chosen(scene: FloorScene) -> list[int]:
    """Return the places of the selected desks, in the order of choosing."""
    return [one.int - 100 for one in scene.selected_ids()]


def current(scene: FloorScene) -> int:
    found = scene.current_id()
    assert found is not None
    return found.int - 100


# --- pointing ---


def test_a_click_chooses_one_and_ctrl_more(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    click(view, qtbot, 9)
    click(view, qtbot, 11)
    assert chosen(scene) == [11]
    click(view, qtbot, 9, CTRL)
    click(view, qtbot, 10, CTRL)
    assert chosen(scene) == [11, 9, 10]
    click(view, qtbot, 9, CTRL)
    assert chosen(scene) == [11, 10]


def test_shift_chooses_all_in_between(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    click(view, qtbot, 9)
    click(view, qtbot, 16, SHIFT)
    assert sorted(chosen(scene)) == [9, 10, 15, 16]
    click(view, qtbot, 10, SHIFT)
    assert sorted(chosen(scene)) == [9, 10]


def test_a_frame_on_the_ground_chooses_all_in_it(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    port = view.viewport()
    begin = middle_of(view, 13) + QPoint(-40, 40)
    qtbot.mousePress(port, LEFT, pos=begin)
    qtbot.mouseMove(port, middle_of(view, 14))
    assert sorted(chosen(scene)) == [13, 14]
    qtbot.mouseMove(port, middle_of(view, 8))
    assert sorted(chosen(scene)) == [7, 8, 13, 14]
    qtbot.mouseRelease(port, LEFT, pos=middle_of(view, 8))
    assert sorted(chosen(scene)) == [7, 8, 13, 14]
    qtbot.mouseClick(port, LEFT, pos=begin)
    assert chosen(scene) == []


def test_a_frame_with_ctrl_adds(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    click(view, qtbot, 18)
    begin = middle_of(view, 13) + QPoint(-40, 40)
    qtbot.mousePress(view.viewport(), LEFT, CTRL, begin)
    qtbot.mouseMove(view.viewport(), middle_of(view, 13))
    qtbot.mouseRelease(view.viewport(), LEFT, CTRL, middle_of(view, 13))
    assert chosen(scene) == [18, 13]


def test_a_frame_leaves_out_what_is_dimmed(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    scene.free_only(True)
    begin = middle_of(view, 13) + QPoint(-40, 40)
    qtbot.mousePress(view.viewport(), LEFT, pos=begin)
    qtbot.mouseMove(view.viewport(), middle_of(view, 3))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=middle_of(view, 3))
    assert sorted(chosen(scene)) == [9, 13, 14, 15]


def test_a_double_click_opens(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scene.opened) as opened:
        qtbot.mouseDClick(view.viewport(), LEFT, pos=middle_of(view, 3))
    assert opened.args == [desk_id(3)]


def test_the_right_button_keeps_what_is_chosen_if_it_is_among_it(
    view: FloorView, scene: FloorScene, qtbot: QtBot
) -> None:
    scene.select_ids([desk_id(9), desk_id(10)])
    click(view, qtbot, 10, button=Qt.MouseButton.RightButton)
    assert chosen(scene) == [9, 10]
    click(view, qtbot, 12, button=Qt.MouseButton.RightButton)
    assert chosen(scene) == [12]


def test_what_is_under_the_pointer_is_told(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    told: list[uuid.UUID | None] = []
    scene.hovered.connect(told.append)
    qtbot.mouseMove(view.viewport(), middle_of(view, 1))
    qtbot.mouseMove(view.viewport(), middle_of(view, 1) + QPoint(2, 2))
    qtbot.mouseMove(view.viewport(), middle_of(view, 13) + QPoint(0, 60))
    assert told == [desk_id(1), None]
    place = middle_of(view, 1)
    tip = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), tip)
    assert "Moonkite Robotics" in QToolTip.text()


# --- keys ---


def test_arrows_walk_to_the_nearest_desk(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    scene.set_current(desk_id(1))
    press(view, qtbot, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert current(scene) == 3
    press(view, qtbot, Qt.Key.Key_Down)
    assert current(scene) == 9
    press(view, qtbot, Qt.Key.Key_Left, Qt.Key.Key_Up)
    assert current(scene) == 2
    press(view, qtbot, Qt.Key.Key_Up)
    assert current(scene) == 2
    assert chosen(scene) == []


def test_arrows_cross_an_aisle(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    rows = [*some_desks(), desk(40, x=1_600, y=250), desk(41, x=1_610, y=900, turn=90)]
    scene.set_desks(rows)
    scene.set_current(desk_id(6))
    press(view, qtbot, Qt.Key.Key_Right)
    assert current(scene) == 40
    press(view, qtbot, Qt.Key.Key_Down)
    assert current(scene) == 41
    press(view, qtbot, Qt.Key.Key_Left)
    assert current(scene) in (12, 18)


def test_space_chooses_and_shift_extends(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    scene.set_current(desk_id(9))
    press(view, qtbot, Qt.Key.Key_Space)
    press(view, qtbot, Qt.Key.Key_Right, Qt.Key.Key_Down, modifier=SHIFT)
    assert chosen(scene) == [9, 10, 16]
    press(view, qtbot, Qt.Key.Key_Space)
    assert chosen(scene) == [9, 10]
    press(view, qtbot, Qt.Key.Key_Escape)
    assert chosen(scene) == []


def test_home_end_all_and_enter(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    press(view, qtbot, Qt.Key.Key_End)
    assert current(scene) == 18
    press(view, qtbot, Qt.Key.Key_Home)
    assert current(scene) == 1
    press(view, qtbot, Qt.Key.Key_A, modifier=CTRL)
    assert len(chosen(scene)) == 18
    with qtbot.waitSignal(scene.opened) as opened:
        press(view, qtbot, Qt.Key.Key_Return)
    assert opened.args == [desk_id(1)]


def test_the_keyboard_skips_what_is_dimmed(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    scene.free_only(True)
    press(view, qtbot, Qt.Key.Key_Home)
    assert current(scene) == 9
    press(view, qtbot, Qt.Key.Key_A, modifier=CTRL)
    assert min(chosen(scene)) == 9


def test_the_ring_is_there_only_with_the_keyboard(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    press(view, qtbot, Qt.Key.Key_Home)
    assert scene.layer.spots[desk_id(1)].look().is_current
    view.clearFocus()
    assert not scene.layer.spots[desk_id(1)].look().is_current


def test_who_does_not_see_the_plan_hears_the_desk(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    assert view.accessibleName() == "Floor plan"
    press(view, qtbot, Qt.Key.Key_Home)
    assert view.accessibleDescription().startswith("2-001, Zone A: Moonkite Robotics")
    press(view, qtbot, Qt.Key.Key_Space)
    assert "Selected." in view.accessibleDescription()
    scene.set_held([held(1, None, "out_of_service")], NAMES)
    assert "Out of service" in view.accessibleDescription()


def test_keys_that_are_not_its_own_are_left_to_the_page(view: FloorView, qtbot: QtBot) -> None:
    before = view.verticalScrollBar().value()
    press(view, qtbot, Qt.Key.Key_PageDown, Qt.Key.Key_F5)
    assert view.verticalScrollBar().value() == before


# --- zoom ---


def wheel(view: FloorView, place: QPoint, turned: int, keys: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(place), QPointF(view.viewport().mapToGlobal(place)), QPoint(), QPoint(0, turned),
        Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


@pytest.mark.parametrize("turned", [120, 240])
def test_the_wheel_zooms_at_the_pointer(view: FloorView, qtbot: QtBot, turned: int) -> None:
    view.zoom_to(2.0)
    place = QPoint(300, 200)
    under = view.mapToScene(place)
    wheel(view, place, turned, CTRL)
    assert view.zoom == pytest.approx(2.0 * 1.15 ** (turned / 120))
    shift = view.mapFromScene(under) - place
    assert shift.manhattanLength() <= 2
    wheel(view, place, -turned, CTRL)
    assert view.zoom == pytest.approx(2.0)


def test_without_ctrl_the_wheel_scrolls(view: FloorView) -> None:
    view.zoom_to(3.0)
    before = view.verticalScrollBar().value()
    wheel(view, QPoint(300, 200), -120, NONE)
    assert view.zoom == 3.0
    assert view.verticalScrollBar().value() > before


def test_the_zoom_goes_in_steps_and_stays_within_its_limits(view: FloorView, qtbot: QtBot) -> None:
    seen: list[float] = []
    view.zoom_changed.connect(seen.append)
    for _ in range(20):
        view.zoom_in()
    for _ in range(20):
        view.zoom_out()
    assert (max(seen), min(seen)) == (4.0, 0.25)
    assert all(one != other for one, other in pairwise(seen))


def test_keys_zoom_and_fit(view: FloorView, qtbot: QtBot) -> None:
    press(view, qtbot, Qt.Key.Key_Plus)
    assert view.zoom == 1.25
    press(view, qtbot, Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert view.zoom == 0.9
    press(view, qtbot, Qt.Key.Key_0)
    assert view.is_fitted
    shown = view.seen_rect()
    assert shown.contains(view.sceneRect().adjusted(1, 1, -1, -1))


def test_what_is_fitted_stays_so_in_a_smaller_window(view: FloorView, qtbot: QtBot) -> None:
    view.fit()
    before = view.zoom
    view.resize(600, 400)
    assert view.zoom < before
    view.zoom_to(1.0)
    view.resize(900, 500)
    assert view.zoom == 1.0


def test_what_was_blurred_gets_sharp_at_rest(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    for factor in (1.1, 1.3, 1.5, 1.7):
        view.zoom_to(factor)
        view.viewport().repaint()
    qtbot.waitUntil(lambda: not view.zoom_moves and not scene.layer.budget and not scene.layer.is_blurred)
    seen = scene.layer.spots_in(view.seen_rect().adjusted(20, 20, -20, -20))
    sharp = {one.picture.sharp for one in seen if one.picture is not None}
    assert sharp == {1.7 * view.devicePixelRatioF()}


@pytest.mark.parametrize("with_space", [False, True])
def test_the_hand_moves_the_plan(view: FloorView, scene: FloorScene, qtbot: QtBot, with_space: bool) -> None:
    view.zoom_to(3.0)
    scene.set_current(desk_id(9))
    button = LEFT if with_space else Qt.MouseButton.MiddleButton
    before = view.mapToScene(QPoint(0, 0))
    if with_space:
        qtbot.keyPress(view, Qt.Key.Key_Space)
    qtbot.mousePress(view.viewport(), button, pos=QPoint(400, 300))
    qtbot.mouseMove(view.viewport(), QPoint(370, 280))
    qtbot.mouseRelease(view.viewport(), button, pos=QPoint(370, 280))
    if with_space:
        qtbot.keyRelease(view, Qt.Key.Key_Space)
    moved = view.mapToScene(QPoint(0, 0)) - before
    assert (round(moved.x()), round(moved.y())) == (10, 7)
    assert chosen(scene) == []


def test_a_desk_is_shown_in_the_middle(view: FloorView, scene: FloorScene) -> None:
    view.zoom_to(4.0)
    view.centre_on_desk(desk_id(16))
    assert (middle_of(view, 16) - view.viewport().rect().center()).manhattanLength() <= 4
    assert current(scene) == 16
    view.centre_on_desk(uuid.UUID(int=9_999))
    assert current(scene) == 16


def test_the_plan_follows_the_keyboard(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    view.zoom_to(4.0)
    scene.set_current(desk_id(1))
    press(view, qtbot, Qt.Key.Key_End)
    assert view.viewport().rect().contains(middle_of(view, 18))


# --- dropping ---


def drag(view: FloorView, data: QMimeData, place: QPoint) -> QDragMoveEvent:
    """Drag something over the plan to a place."""
    action, keys = Qt.DropAction.CopyAction, NONE
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(place, action, data, LEFT, keys))
    event = QDragMoveEvent(place, action, data, LEFT, keys)
    event.ignore()
    QApplication.sendEvent(view.viewport(), event)
    return event


def drop(view: FloorView, data: QMimeData, place: QPoint) -> None:
    event = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), event)


def aimed(scene: FloorScene) -> list[int]:
    return [one.id.int - 100 for one in scene.layer.spots.values() if one.look().is_aimed]


def test_a_startup_is_dropped_onto_a_desk(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    data = startup_mime(MOON)
    assert drag(view, data, middle_of(view, 9)).isAccepted()
    assert aimed(scene) == [9]
    with qtbot.waitSignal(scene.startup_dropped) as dropped:
        drop(view, data, middle_of(view, 9))
    assert dropped.args == [MOON, [desk_id(9)]]
    assert aimed(scene) == []


def test_onto_one_that_is_chosen_means_all_that_are(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    scene.select_ids([desk_id(9), desk_id(11)])
    data = startup_mime(MOON)
    drag(view, data, middle_of(view, 11))
    assert aimed(scene) == [9, 11]
    drag(view, data, middle_of(view, 10))
    assert aimed(scene) == [10]
    with qtbot.waitSignal(scene.startup_dropped) as dropped:
        drop(view, data, middle_of(view, 9))
    assert dropped.args == [MOON, [desk_id(9), desk_id(11)]]


def test_the_lights_go_out_when_it_is_dragged_away(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    data = startup_mime(MOON)
    drag(view, data, middle_of(view, 9))
    assert not drag(view, data, middle_of(view, 13) + QPoint(0, 80)).isAccepted()
    assert aimed(scene) == []
    drag(view, data, middle_of(view, 9))
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
    assert aimed(scene) == []
    with qtbot.assertNotEmitted(scene.startup_dropped):
        drop(view, data, middle_of(view, 13) + QPoint(0, 80))


def test_something_else_cannot_be_dropped(view: FloorView, scene: FloorScene, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("Moon")
    assert not drag(view, data, middle_of(view, 9)).isAccepted()
    broken = QMimeData()
    broken.setData(STARTUP_MIME, b"short")
    assert startup_of(broken) is None
    with qtbot.assertNotEmitted(scene.startup_dropped):
        drop(view, broken, middle_of(view, 9))


# --- theme ---


def test_another_theme_paints_everything_anew(view: FloorView, look: Style, qtbot: QtBot) -> None:
    place = middle_of(view, 1) + QPoint(0, -11)
    light = view.grab().toImage().pixelColor(place)
    look.set_appearance("dark")
    dark = view.grab().toImage()
    assert dark.pixelColor(2, 2).name().upper() == color("window").name().upper()
    assert dark.pixelColor(place).lightness() < light.lightness() - 60
