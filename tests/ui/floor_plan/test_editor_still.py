"""While something is dragged the plan comes from a picture; it looks as if all of it were painted."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.rules.desk_layout import Block
from jib_desktop.services import desks_placing, desks_site
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.floor_plan.editor_still import Still
from jib_desktop.ui.jobs import Jobs
from tests.ui.conftest import Said
from tests.ui.floor_plan.editing import CTRL, Hand
from tests.ui.floor_plan.test_editor import opened


@pytest.fixture
def hand(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot, said: Said
) -> Iterator[Hand]:
    """Return a hand on the editor of a floor with forty desks and a zone."""
    floor_id: uuid.UUID = store.run(
        "floor_created", partial(desks_site.create_floor, values={"code": "2"})
    ).result
    lines = [{"x": at.x, "y": at.y} for at in Block(8, 5).places(1_200, 800)]
    store.run("desks_created", partial(desks_placing.create, floor_id=floor_id, desks=lines))
    yield from opened(store, jobs, changes, settings, qtbot)


def still(hand: Hand) -> Still:
    return hand.view._still


def seen(hand: Hand) -> QImage:
    return hand.view.viewport().grab().toImage()


def as_painted(hand: Hand) -> QImage:
    still(hand).drop()
    return seen(hand)


def test_a_drag_is_painted_above_a_picture_that_shows_what_the_plan_shows(hand: Hand) -> None:
    row = hand.rows()[0]
    hand.press(row.x, row.y)
    hand.move(row.x + 130, row.y + 70)
    assert still(hand).is_current
    assert seen(hand) == as_painted(hand)
    hand.release(row.x + 130, row.y + 70)
    hand.rest()
    assert not still(hand).is_there
    assert seen(hand) == as_painted(hand)


def test_what_is_chosen_meanwhile_is_painted_into_the_picture(hand: Hand) -> None:
    first, last = hand.rows()[0], hand.rows()[9]
    hand.press(100, 100)
    hand.move(first.x, first.y)
    hand.move(last.x, last.y)
    assert len(hand.editor.plan.chosen()) > 1
    assert still(hand).is_current
    assert seen(hand) == as_painted(hand)
    hand.release(last.x, last.y)
    hand.key(Qt.Key.Key_A, CTRL)
    assert seen(hand) == as_painted(hand)


def test_a_picture_of_another_zoom_or_place_is_not_used(hand: Hand, qtbot: QtBot) -> None:
    row = hand.rows()[0]
    hand.press(row.x, row.y)
    hand.move(row.x + 130, row.y + 70)
    assert still(hand).is_current
    hand.view.zoom_to(2.0)
    assert not still(hand).is_current
    qtbot.waitUntil(lambda: not hand.view.zoom_moves)
    hand.move(row.x + 140, row.y + 70)
    assert still(hand).is_current
    assert seen(hand) == as_painted(hand)
    hand.view.horizontalScrollBar().setValue(hand.view.horizontalScrollBar().value() + 20)
    assert not still(hand).is_current
    assert seen(hand) == as_painted(hand)
    hand.release(row.x, row.y)
    hand.rest()
