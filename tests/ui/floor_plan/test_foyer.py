"""The foyer's screen: who sits where today, floor by floor, and nothing that is nobody's business."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.floor_plan.foyer import SECONDS, FoyerWindow
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.look import color
from jib_desktop.ui.style import Style
from tests.builders import TODAY, add_startup
from tests.conftest import SteadyClock
from tests.contract_builders import sign_contract
from tests.desk_builders import add_desks, add_floor, allot

Ids = dict[str, UUID]


@pytest.fixture
def house(store: Store) -> Ids:
    second, third = add_floor(store, "2", place=2), add_floor(store, "3", place=3)
    moon = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人")
    later, tiger = add_startup(store, "Plum Rocket"), add_startup(store, "Tiger Vision")
    desks = add_desks(store, second, 12)
    contract_id = sign_contract(store, moon)
    allot(store, desks[:4], moon, TODAY, contract_id=contract_id)
    allot(store, desks[4:6], later, TODAY, kind="reserved", reason="They pay late")
    allot(store, desks[6:8], tiger, date(2026, 11, 24))
    allot(store, add_desks(store, third, 2), tiger, TODAY)
    return {"second": second, "third": third, "moon": moon, "tiger": tiger, "free": desks[8]}


@pytest.fixture
def foyer(
    qtbot: QtBot, store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, house: Ids
) -> FoyerWindow:
    return shown(qtbot, store, jobs, changes, settings)


def shown(qtbot: QtBot, store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings) -> FoyerWindow:
    made = FoyerWindow(store, jobs, changes, settings)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(made)
    made.open_on()
    qtbot.waitUntil(lambda: not jobs.busy)
    return made


def code(foyer: FoyerWindow) -> str:
    assert foyer.sheet is not None
    return foyer.sheet.floor.code


def test_it_fills_the_screen_with_the_first_floor(foyer: FoyerWindow) -> None:
    assert foyer.isFullScreen()
    assert code(foyer) == "2"
    assert foyer.legend.named == ["Moonkite Robotics", "月鸢机器人"]
    assert foyer.accessibleName() == "Floor 2: Moonkite Robotics, 月鸢机器人"
    assert len(foyer.scene.rows()) == 12


def test_it_says_nothing_that_is_nobodys_business(foyer: FoyerWindow) -> None:
    said = " ".join(
        f"{row} {foyer.scene.words_of(desk_id)} {foyer.scene.tip_of(desk_id)}"
        for desk_id, row in foyer.scene.rows().items()
    )
    for words in ("JIB-2026", "Plum", "They pay late"):
        assert words not in said


def test_signs_are_said_in_two_languages(foyer: FoyerWindow) -> None:
    assert foyer.states.isVisible()
    assert foyer.states.said == ["Free 空闲", "Reserved 预留", "Out of service 停用"]


def test_keys_change_the_floor_and_leave(qtbot: QtBot, foyer: FoyerWindow) -> None:
    for key, wanted in (
        (Qt.Key.Key_Right, "3"), (Qt.Key.Key_Right, "2"), (Qt.Key.Key_Left, "3"), (Qt.Key.Key_Up, "2"),
    ):  # fmt: skip
        qtbot.keyClick(foyer, key)
        assert code(foyer) == wanted
    qtbot.keyClick(foyer, Qt.Key.Key_Escape)
    assert not foyer.isVisible()


def test_floors_follow_each_other_until_somebody_stays(qtbot: QtBot, foyer: FoyerWindow) -> None:
    assert foyer._turning.isActive()
    foyer._turning.setInterval(1)
    qtbot.waitUntil(lambda: code(foyer) == "3")
    qtbot.keyClick(foyer, Qt.Key.Key_Space)
    assert foyer.is_paused
    assert not foyer._turning.isActive()
    qtbot.keyClick(foyer, Qt.Key.Key_Right)
    assert not foyer._turning.isActive()
    qtbot.keyClick(foyer, Qt.Key.Key_Space)
    assert foyer._turning.isActive()


@pytest.mark.parametrize(("kept", "wanted"), [(None, 20), (45, 45), (0, 3), ("soon", 20)])
def test_how_long_a_floor_stays_is_a_setting(
    qtbot: QtBot,
    store: Store,
    jobs: Jobs,
    changes: ChangeSignal,
    settings: Settings,
    kept: object,
    wanted: int,
) -> None:
    if kept is not None:
        settings.set(SECONDS, kept)
    assert shown(qtbot, store, jobs, changes, settings).seconds == wanted


def test_what_is_written_is_seen(
    qtbot: QtBot, foyer: FoyerWindow, store: Store, jobs: Jobs, changes: ChangeSignal, house: Ids
) -> None:
    allot(store, house["free"], house["tiger"], TODAY)
    changes.tell({"contract": {house["moon"]}})
    assert not jobs.busy
    changes.tell({"allocation": {house["free"]}})
    qtbot.waitUntil(lambda: "Tiger Vision" in foyer.legend.named)


def test_at_midnight_the_day_is_another(qtbot: QtBot, foyer: FoyerWindow, clock: SteadyClock) -> None:
    assert "Tiger Vision" not in foyer.legend.named
    clock.go_on(days=1)
    foyer.look_at_clock()
    qtbot.waitUntil(lambda: "Tiger Vision" in foyer.legend.named)
    assert foyer.sheet is not None
    assert foyer.sheet.day == date(2026, 11, 24)


def test_pointer_and_keys_show_for_a_moment(qtbot: QtBot, foyer: FoyerWindow) -> None:
    assert "Esc" in foyer.hint_label.text()
    foyer._hiding.setInterval(1)
    foyer._hiding.start()
    qtbot.waitUntil(lambda: foyer.hint_label.text() == "")
    assert foyer.cursor().shape() == Qt.CursorShape.BlankCursor
    qtbot.mouseMove(foyer, QPoint(300, 300))
    qtbot.mouseMove(foyer, QPoint(320, 320))
    qtbot.waitUntil(lambda: "Esc" in foyer.hint_label.text())


def test_another_look_repaints_all_of_it(foyer: FoyerWindow, look: Style) -> None:
    foyer.grab()
    look.set_appearance("dark")
    image = foyer.grab().toImage()
    assert image.pixelColor(4, image.height() - 4) == color("window")
    assert image.pixelColor(4, 4) == color("surface")


def test_a_house_without_floors_is_no_trouble(
    qtbot: QtBot, store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings
) -> None:
    made = shown(qtbot, store, jobs, changes, settings)
    made.turn()
    made.grab()
    assert made.sheet is None
    assert made.head._title[0] == "There is no floor yet."
