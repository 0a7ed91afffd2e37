from __future__ import annotations

from functools import partial
from uuid import UUID

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import startups
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.undoing import Undoing
from jib_desktop.ui.widgets.button import Button
from tests.ui.conftest import Said


class _House:
    """Undo and redo with their actions and buttons, as the window has them."""

    def __init__(self, store: Store, jobs: Jobs, changes: ChangeSignal, qtbot: QtBot) -> None:
        self.store, self.jobs = store, jobs
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.undo, self.redo = QAction(self.window), QAction(self.window)
        self.undo_button, self.redo_button = Button(parent=self.window), Button(parent=self.window)
        pairs = (self.undo, self.redo), (self.undo_button, self.redo_button)
        self.undoing = Undoing(store, jobs, changes, *pairs, self.window)

    def create(self, name: str) -> None:
        """Add a startup as a page does."""
        self.jobs.write("startup_created", lambda session: startups.create(session, {"name_en": name}))

    def says(self, words: str) -> bool:
        """Whether undo is called so now."""
        return self.undo.text() == words

    def names(self) -> list[str]:
        """Return what the file holds."""
        with self.store.read() as session:
            return [row.name_en for row in startups.first_rows(session, startups.Filter(), startups.Sort())]


@pytest.fixture
def house(store: Store, jobs: Jobs, changes: ChangeSignal, qtbot: QtBot) -> _House:
    return _House(store, jobs, changes, qtbot)


def test_what_comes_back_is_told(house: _House, qtbot: QtBot, said: Said) -> None:
    told: list[tuple[str, UUID]] = []
    house.undoing.came_back.connect(lambda table, record_id: told.append((table, record_id)))
    house.create("Jade Otter")
    qtbot.waitUntil(house.undo.isEnabled)
    with house.store.read() as session:
        row = startups.first_rows(session, startups.Filter(), startups.Sort())[0]
    remove = partial(startups.remove_many, seen=[(row.id, row.version)])
    house.jobs.write("startup_removed", remove)
    qtbot.waitUntil(lambda: house.says("Undo: Remove Jade Otter"))
    house.undo.trigger()
    qtbot.waitUntil(lambda: told == [("startup", row.id)])
    qtbot.waitUntil(lambda: house.says("Undo: Add Jade Otter"))
    house.undo.trigger()
    qtbot.waitUntil(lambda: house.names() == [])
    assert len(told) == 1
    qtbot.waitUntil(house.redo.isEnabled)
    house.redo.trigger()
    qtbot.waitUntil(lambda: told == [("startup", row.id)] * 2)
    said.clear()


def test_nothing_to_take_back(house: _House) -> None:
    assert not house.undo.isEnabled()
    assert house.undo_button.text() == "Undo"
    assert not house.redo_button.isEnabled()


def test_undo_and_redo_say_what_they_do_and_do_it(house: _House, qtbot: QtBot, said: Said) -> None:
    house.create("Jade Otter")
    qtbot.waitUntil(lambda: house.undo.text() == "Undo: Add Jade Otter")
    assert house.undo_button.text() == "Undo: Add Jade Otter"
    house.undo.trigger()
    qtbot.waitUntil(house.redo.isEnabled)
    assert house.names() == []
    assert house.redo.text() == "Redo: Add Jade Otter"
    assert said.only("notice").text == "Taken back: Add Jade Otter"
    house.redo_button.click()
    qtbot.waitUntil(house.undo.isEnabled)
    assert house.names() == ["Jade Otter"]
    assert said.only("notice").text == "Done again: Add Jade Otter"


def test_three_in_a_row(house: _House, qtbot: QtBot, said: Said) -> None:
    for name in ("One", "Two", "Three"):
        house.create(name)
    qtbot.waitUntil(lambda: house.undo.text() == "Undo: Add Three")
    for left in ("Undo: Add Two", "Undo: Add One", "Undo"):
        house.undo.trigger()
        qtbot.waitUntil(partial(house.says, left))
    assert house.names() == []
    for done in ("Undo: Add One", "Undo: Add Two", "Undo: Add Three"):
        house.redo.trigger()
        qtbot.waitUntil(partial(house.says, done))
    assert sorted(house.names()) == ["One", "Three", "Two"]
    said.clear()


def test_a_long_name_is_cut_on_the_button_only(house: _House, qtbot: QtBot) -> None:
    name = "International Consortium of Extraordinarily Long Names"
    house.create(name)
    qtbot.waitUntil(lambda: house.undo.text().endswith(name))
    assert house.undo_button.text().endswith("…")
    assert house.undo_button.toolTip().endswith(name)


def test_a_conflict_is_said(house: _House, qtbot: QtBot, said: Said, store: Store) -> None:
    ids: list[UUID] = []
    house.jobs.write(
        "startup_created", lambda session: startups.create(session, {"name_en": "One"}), ids.append
    )
    qtbot.waitUntil(lambda: bool(ids))
    # Another program's undo was faster: nothing is left, although the window still offers it.
    from jib_desktop.services import history

    qtbot.waitUntil(lambda: house.undo.isEnabled() and not house.jobs.busy)
    history.undo(store)
    house.undoing.undo()
    qtbot.waitUntil(lambda: bool(said))
    said.only("mistake")
    qtbot.waitUntil(lambda: not house.undo.isEnabled())
