"""The plan of a day: what is shown, chosen, counted and said; only what changed is painted anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from jib_desktop.ui import formats
from jib_desktop.ui.floor_plan.floor_items import AreaItem
from jib_desktop.ui.floor_plan.scene import FloorScene
from jib_desktop.ui.floor_plan.view import FloorView
from tests.ui.floor_plan.plan_rows import (
    NAMES,
    TIGER,
    TODAY,
    desk,
    desk_id,
    floor,
    held,
    some_desks,
    taken,
    zone,
)

NOW = [held(1), held(2), held(3), held(4, TIGER), held(5, TIGER, "reserved"), held(6, None, "out_of_service"),
       held(7), held(8)]  # fmt: skip


class Painted(QObject):
    """Notes what of the plan was painted."""

    def __init__(self, view: FloorView) -> None:
        super().__init__()
        self.rects: list[QRect] = []
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rects.append(event.region().boundingRect())
        return False


def repainted(view: FloorView, qtbot: QtBot, work: Callable[[], object]) -> list[QRect]:
    """Return what was painted because of some work, and of desk 18 that is chosen after it.

    Nothing can be waited for, so that desk is: what was due before is painted by then.
    """
    painted = Painted(view)
    work()
    view.plan.toggle(desk_id(18))
    last = place_of(view, 18).center()
    qtbot.waitUntil(lambda: any(rect.contains(last) for rect in painted.rects))
    return painted.rects


def place_of(view: FloorView, place: int) -> QRect:
    """Return where a desk is in the view."""
    return view.mapFromScene(view.plan.desk_rect(desk_id(place))).boundingRect()


def count_of(scene: FloorScene) -> tuple[int, int]:
    """Return what the zone says."""
    areas = [item for item in scene.items() if isinstance(item, AreaItem)]
    return next(item.count for item in areas if item.area.kind == "zone")


def is_small(view: FloorView, rects: list[QRect]) -> bool:
    """Whether no more than single desks were painted."""
    return all(rect.width() < 2 * place_of(view, 1).width() for rect in rects)


def test_a_day_on_which_all_is_the_same_paints_nothing(view: FloorView, qtbot: QtBot) -> None:
    repainted(view, qtbot, lambda: view.plan.set_held(NOW, NAMES))
    rects = repainted(view, qtbot, lambda: view.plan.set_held(list(NOW), NAMES))
    assert is_small(view, rects)
    assert not any(rect.contains(place_of(view, 1).center()) for rect in rects)


def test_another_day_paints_only_the_desks_that_are_different(view: FloorView, qtbot: QtBot) -> None:
    repainted(view, qtbot, lambda: view.plan.set_held(NOW, NAMES))
    other = [one for one in NOW if one.desk_id != desk_id(2)]
    painted = Painted(view)
    view.plan.set_held([*other, held(2, TIGER)], NAMES)
    qtbot.waitUntil(lambda: bool(painted.rects))
    assert is_small(view, painted.rects)
    assert painted.rects[0].contains(place_of(view, 2).center())
    assert view.plan.startup_on(desk_id(2)) == TIGER


def test_choosing_paints_only_what_is_chosen(view: FloorView, qtbot: QtBot) -> None:
    repainted(view, qtbot, lambda: None)  # what is left of showing the plan
    painted = Painted(view)
    view.plan.toggle(desk_id(9))
    qtbot.waitUntil(lambda: bool(painted.rects))
    assert is_small(view, painted.rects)
    assert painted.rects[-1].contains(place_of(view, 9).center())


def test_a_zone_counts_what_is_taken_on_the_day(scene: FloorScene) -> None:
    assert count_of(scene) == (6, 18)
    scene.set_held([held(9), held(10)], NAMES)
    assert count_of(scene) == (2, 18)
    scene.set_desks(some_desks())
    assert count_of(scene) == (6, 18)


def test_the_order_of_choosing_is_kept(scene: FloorScene, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scene.chosen_changed):
        scene.select_ids([desk_id(12), desk_id(3), desk_id(12), desk_id(99)])
    assert scene.selected_ids() == [desk_id(12), desk_id(3)]
    scene.toggle(desk_id(1))
    scene.toggle(desk_id(12))
    assert scene.selected_ids() == [desk_id(3), desk_id(1)]
    with qtbot.assertNotEmitted(scene.chosen_changed):
        scene.select_ids([desk_id(3), desk_id(1)])


def test_what_is_chosen_stays_when_rows_come_anew(scene: FloorScene, qtbot: QtBot) -> None:
    scene.select_ids([desk_id(9), desk_id(10)])
    scene.set_current(desk_id(10))
    scene.set_desks([replace(row, version=2) for row in some_desks()])
    assert scene.selected_ids() == [desk_id(9), desk_id(10)]
    with qtbot.waitSignal(scene.chosen_changed):
        scene.set_desks([row for row in some_desks() if row.id != desk_id(10)])
    assert scene.selected_ids() == [desk_id(9)]
    assert scene.current_id() is None


def test_a_desk_that_was_moved_is_found_where_it_is_now(scene: FloorScene) -> None:
    before = scene.desk_rect(desk_id(18)).center()
    moved = [replace(row, x=row.x + 300) if row.id == desk_id(18) else row for row in some_desks()]
    scene.set_desks(moved)
    assert scene.desk_at(before) is None
    assert scene.desk_at(scene.desk_rect(desk_id(18)).center()) == desk_id(18)


def test_a_turned_desk_is_hit_only_where_it_stands(scene: FloorScene) -> None:
    scene.set_desks([desk(1, turn=45)])
    box = scene.desk_rect(desk_id(1))
    assert scene.desk_at(box.center()) == desk_id(1)
    assert scene.desk_at(box.topLeft() + QPoint(2, 2)) is None


def test_the_team_stands_out_also_on_another_day(scene: FloorScene) -> None:
    scene.highlight(TIGER)
    assert [one.id for one in scene.layer.spots.values() if one.look().is_highlighted] == [
        desk_id(4),
        desk_id(5),
    ]
    scene.set_held([held(1, TIGER)], NAMES)
    assert [one.id for one in scene.layer.spots.values() if one.look().is_highlighted] == [desk_id(1)]
    scene.highlight(None)
    assert not any(one.look().is_highlighted for one in scene.layer.spots.values())


def test_only_free_desks_are_offered(scene: FloorScene) -> None:
    scene.free_only(True)
    assert scene.shown_ids() == [desk_id(place) for place in range(9, 19)]
    scene.set_held([held(9)], NAMES)
    assert desk_id(9) not in scene.shown_ids()
    assert desk_id(1) in scene.shown_ids()
    scene.free_only(False)
    assert len(scene.shown_ids()) == 18


def test_a_desk_is_told_in_words(scene: FloorScene) -> None:
    assert scene.words_of(desk_id(1)) == (
        "2-001, Zone A: Moonkite Robotics 月鸢机器人, 1 March 2026 to 28 February 2027."
    )
    assert "Reserved for Tiger Clay" in scene.words_of(desk_id(5))
    assert scene.words_of(desk_id(6)).endswith(
        "Out of service from 23 November 2026 until further notice. No power"
    )
    scene.select_ids([desk_id(9)])
    assert scene.words_of(desk_id(9)) == "2-009, Zone A: Free, with no end in sight. Selected."


def test_a_day_that_is_moved_to_is_told_in_words(scene: FloorScene) -> None:
    scene.set_held([held(9)], NAMES)
    assert "Moonkite Robotics" in scene.words_of(desk_id(9))
    assert "until further notice" in scene.words_of(desk_id(9))
    assert scene.words_of(desk_id(1)).endswith("Free on this day.")


def test_a_contract_and_the_end_of_freedom_are_told(scene: FloorScene) -> None:
    scene.set_desks([taken(1, contract="JIB-2026-014"), desk(2, last_day=TODAY)])
    assert scene.words_of(desk_id(1)).endswith("Contract JIB-2026-014.")
    assert scene.words_of(desk_id(2)) == "2-002, Zone A: Free until 23 November 2026."


def test_a_tip_is_no_markup_of_a_person(scene: FloorScene) -> None:
    scene.set_desks([desk(1, notes="<img src=x> & more\nlast line")])
    assert "&lt;img src=x&gt; &amp; more<br>last line" in scene.tip_of(desk_id(1))


def test_the_names_follow_the_language(scene: FloorScene, monkeypatch: pytest.MonkeyPatch) -> None:
    assert scene.layer.spots[desk_id(4)].face.words == "Tiger"
    monkeypatch.setattr(formats, "_language", ["zh_CN"])
    scene.retranslate()
    assert scene.layer.spots[desk_id(4)].face.words == "虎泥"
    scene.set_held([held(9, TIGER)], NAMES)
    scene.retranslate()
    assert scene.layer.spots[desk_id(9)].face.words == "虎泥"


def test_no_floor_is_an_empty_plan(scene: FloorScene) -> None:
    scene.set_floor(None)
    assert scene.rows() == {}
    scene.set_floor(floor(), [zone()])
    assert count_of(scene) == (0, 0)
