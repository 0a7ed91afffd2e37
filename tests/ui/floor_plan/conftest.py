"""A real scene and a real view of a small floor."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from jib_desktop.ui.floor_plan.scene import FloorScene
from jib_desktop.ui.floor_plan.view import FloorView
from tests.ui.floor_plan.plan_rows import floor, room, some_desks, zone


@pytest.fixture
def view(qtbot: QtBot) -> FloorView:
    """Return the view of a floor with a zone, a room and eighteen desks, at 100 %, with the keyboard."""
    made = FloorView()
    qtbot.addWidget(made)
    made.plan.set_floor(floor(), [zone(), room()])
    made.plan.set_desks(some_desks())
    made.resize(1_100, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.zoom_to(1.0)
    made.setFocus()
    layer = made.plan.layer
    qtbot.waitUntil(lambda: made.hasFocus() and not (made.zoom_moves or layer.budget or layer.is_blurred))
    return made


@pytest.fixture
def scene(view: FloorView) -> FloorScene:
    """Return what that view shows."""
    return view.plan
