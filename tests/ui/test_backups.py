from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import startups
from jib_desktop.settings import Settings
from jib_desktop.ui.backups import Backups
from jib_desktop.ui.jobs import Jobs
from tests.conftest import SteadyClock
from tests.ui.conftest import Said


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def backups(store: Store, jobs: Jobs, settings: Settings, window: QWidget) -> Backups:
    return Backups(store, jobs, settings, window)


def test_without_one_it_says_so_and_makes_one(backups: Backups, store: Store, qtbot: QtBot) -> None:
    assert backups.age_words() == "No backup yet"
    backups.look()
    qtbot.waitUntil(lambda: store.last_backup() is not None)
    qtbot.waitUntil(lambda: backups.age_words() == "Backup just now")


def test_a_backup_is_due_only_after_its_hours_and_a_change(
    backups: Backups, store: Store, clock: SteadyClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.back_up_by_itself()
    assert not backups.is_due()
    clock.go_on(hours=5)
    # The clock of the test stands in another year than the files: a change is told apart by hand.
    monkeypatch.setattr(backups, "_changed_since", lambda _moment: False)
    assert not backups.is_due()
    monkeypatch.setattr(backups, "_changed_since", lambda _moment: True)
    assert backups.is_due()
    assert backups.age_words() == "Backup 5 hours ago"


def test_a_change_is_seen_by_the_time_of_the_files(backups: Backups, store: Store) -> None:
    newest = max(file.stat().st_mtime for file in store.path.parent.glob("base.jib*"))
    assert backups._changed_since(newest - 10)
    assert not backups._changed_since(newest + timedelta(days=1).total_seconds())


def test_never_means_never(backups: Backups, settings: Settings) -> None:
    settings.set("backup_hours", 0)
    assert not backups.is_due()


def test_a_backup_on_request_is_whole(
    backups: Backups, store: Store, qtbot: QtBot, said: Said, tmp_path: Path
) -> None:
    with store.write("startup_created") as session:
        startups.create(session, {"name_en": "Jade Otter"})
    target = tmp_path / "elsewhere.jib"
    backups.write_to(target)
    qtbot.waitUntil(lambda: bool(said))
    assert str(target) in said.only("notice").text
    copy = Store.open(target, read_only=True)
    with copy.read() as session:
        assert startups.totals(session, startups.Filter()).shown == 1
    copy.close()


def test_a_file_that_is_there_is_left_alone(
    backups: Backups, qtbot: QtBot, said: Said, tmp_path: Path
) -> None:
    target = tmp_path / "precious.jib"
    target.write_text("precious", encoding="utf-8")
    backups.write_to(target)
    qtbot.waitUntil(lambda: bool(said))
    said.only("mistake")
    assert target.read_text(encoding="utf-8") == "precious"
