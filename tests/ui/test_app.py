from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jib_desktop import paths
from jib_desktop.db.store import Store
from jib_desktop.services import startups
from jib_desktop.settings import Settings
from jib_desktop.ui import look as looks
from jib_desktop.ui import texts
from jib_desktop.ui.app import App
from tests.ui.conftest import Said


@pytest.fixture
def app(qapp: QApplication, settings: Settings) -> Iterator[App]:
    settings.set("appearance", "light")
    settings.set("backup_hours", 0)
    made = App(qapp, settings, "en")
    yield made
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()
    made.language.set_choice("en")
    texts.install(None)


def test_it_starts_on_the_file_that_was_named(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    Store.create(tmp_path / "a.jib").close()
    assert app.start(tmp_path / "a.jib")
    assert app.window is not None
    qtbot.waitUntil(app.window.isVisible)
    assert app.settings.get("last_file", "") == str(tmp_path / "a.jib")
    assert app.settings.get("recent_files", []) == [str(tmp_path / "a.jib")]


def test_the_first_start_of_all_makes_a_file(app: App) -> None:
    assert app.start(None)
    assert paths.default_data_file().exists()


def test_giving_up_starts_nothing(app: App, tmp_path: Path, said: Said) -> None:
    assert not app.start(tmp_path / "gone.jib")
    said.only("question")
    assert app.window is None


def test_another_file_takes_the_place_of_the_first(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    for name in ("a.jib", "b.jib"):
        Store.create(tmp_path / name).close()
    app.start(tmp_path / "a.jib")
    first = app.window
    assert first is not None
    first.file_wanted.emit("open", tmp_path / "b.jib")
    assert app.window is not first
    assert not first.isVisible()
    # The first file was let go.
    Store.open(tmp_path / "a.jib").close()


def test_a_file_that_does_not_open_leaves_the_window(app: App, tmp_path: Path, said: Said) -> None:
    Store.create(tmp_path / "a.jib").close()
    app.start(tmp_path / "a.jib")
    before = app.window
    app.open_other("open", tmp_path / "gone.jib")
    assert app.window is before
    said.only("question")


def test_demo_data_opens(app: App, qtbot: QtBot) -> None:
    app.start(None)
    app.open_other("demo", None)
    assert app.window is not None
    with app.window.store.read() as session:
        assert startups.totals(session, startups.Filter()).shown > 0


def test_settings_become_real_at_once(app: App, qtbot: QtBot) -> None:
    app.start(None)
    assert app.window is not None
    app.settings.set("appearance", "dark")
    app.window.setting_changed.emit("appearance")
    assert looks.current().dark
    app.settings.set("actor", "Li Wen")
    app.window.setting_changed.emit("actor")
    assert app.window.store.actor == "Li Wen"
    assert app.window.status_line.actor_item.accessibleName() == "Li Wen"
    app.settings.set("language", "de")
    app.window.setting_changed.emit("language")
    assert app.language.code == "de"
