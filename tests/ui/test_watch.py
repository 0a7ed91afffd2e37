from __future__ import annotations

from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import startups
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.watch import Watch


def _create(store: Store) -> None:
    with store.write("startup_created", "Chen Jing") as session:
        startups.create(session, {"name_en": "Jade Otter"})


def test_what_another_program_wrote_is_told_once(
    store: Store, jobs: Jobs, changes: ChangeSignal, qtbot: QtBot
) -> None:
    watch = Watch(jobs, changes)
    watch.look()
    qtbot.waitUntil(lambda: not jobs.busy)
    _create(store)
    with qtbot.waitSignal(changes.changed) as told:
        watch.look()
    assert told.args is not None
    assert "startup" in told.args[0]
    with qtbot.assertNotEmitted(changes.changed):
        watch.look()
        qtbot.waitUntil(lambda: not jobs.busy)


def test_own_writes_are_not_told_twice(store: Store, jobs: Jobs, changes: ChangeSignal, qtbot: QtBot) -> None:
    watch = Watch(jobs, changes)
    watch.look()
    qtbot.waitUntil(lambda: not jobs.busy)
    with qtbot.waitSignal(changes.changed):
        jobs.write("startup_created", lambda session: startups.create(session, {"name_en": "One"}))
    with qtbot.assertNotEmitted(changes.changed):
        watch.look()
        qtbot.waitUntil(lambda: not jobs.busy)
