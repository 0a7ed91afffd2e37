from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.errors import NothingToUndo
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.services import history, startups
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.jobs import Jobs
from tests.ui.conftest import Said


def _count(session: Session) -> int:
    return startups.totals(session, startups.Filter()).shown


def _create(session: Session) -> Any:
    return startups.create(session, {"name_en": "Starlight Sensing"})


def _endless(progress: Progress) -> None:
    while True:
        progress.step(0, 0)


def test_reading_answers_with_what_was_read(jobs: Jobs, qtbot: QtBot) -> None:
    answers: list[int] = []
    jobs.read(_count, answers.append)
    qtbot.waitUntil(lambda: answers == [0])


def test_what_is_asked_for_waits_while_jobs_are_held(jobs: Jobs, qtbot: QtBot) -> None:
    answers: list[object] = []
    jobs.hold()
    jobs.write("startup_created", _create, answers.append)
    jobs.read(_count, answers.append)
    assert jobs.busy
    assert (jobs._readers.activeThreadCount(), jobs._writers.activeThreadCount()) == (0, 0)
    jobs.release()
    qtbot.waitUntil(lambda: len(answers) == 2)


def test_closing_does_what_was_held(jobs: Jobs, store: Store) -> None:
    jobs.hold()
    jobs.write("startup_created", _create)
    jobs.close()
    with store.read() as session:
        assert _count(session) == 1


def test_writing_tells_what_changed_and_then_answers(
    jobs: Jobs, changes: ChangeSignal, store: Store, qtbot: QtBot
) -> None:
    answers: list[Any] = []
    with qtbot.waitSignal(jobs.wrote), qtbot.waitSignal(changes.changed) as told:
        jobs.write("startup_created", _create, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert told.args is not None
    assert answers[0] in told.args[0]["startup"]
    with store.read() as session:
        assert _count(session) == 1


def test_writes_come_one_after_the_other(jobs: Jobs, qtbot: QtBot, store: Store) -> None:
    order: list[int] = []

    def note(place: int, _id: object) -> None:
        order.append(place)

    for place in range(20):
        jobs.write("startup_created", _create, partial(note, place))
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))


def test_an_error_goes_to_whoever_asked(jobs: Jobs, qtbot: QtBot, store: Store) -> None:
    failures: list[BaseException] = []

    def fail(session: Session) -> None:
        _create(session)
        raise ZeroDivisionError

    jobs.write("startup_created", fail, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ZeroDivisionError)
    with store.read() as session:
        assert _count(session) == 0


def test_an_error_nobody_takes_is_shown(jobs: Jobs, qtbot: QtBot, said: Said, store: Store) -> None:
    jobs.act(lambda: history.undo(store))
    qtbot.waitUntil(lambda: bool(said))
    assert isinstance(said.only("mistake").error, NothingToUndo)


def test_a_newer_job_supersedes_the_older_one_of_its_key(jobs: Jobs, qtbot: QtBot) -> None:
    answers: list[object] = []

    def endless(_session: Session, progress: Progress) -> str:
        _endless(progress)
        return "old"

    jobs.read(endless, answers.append, answers.append, key="list")
    jobs.read(lambda _session: "new", answers.append, key="list")
    qtbot.waitUntil(lambda: not jobs.busy)
    assert answers == ["new"]


def test_cancel_stops_the_shown_job_and_leaves_no_trace(jobs: Jobs, store: Store, qtbot: QtBot) -> None:
    failures: list[BaseException] = []

    def long(session: Session, progress: Progress) -> None:
        _create(session)
        _endless(progress)

    with qtbot.waitSignal(jobs.started) as told:
        jobs.write("startups_imported", long, failed=failures.append, title="Importing")
    assert told.args == ["Importing"]
    with qtbot.waitSignal(jobs.ended):
        jobs.cancel()
    assert isinstance(failures[0], Cancelled)
    with store.read() as session:
        assert _count(session) == 0


def test_progress_arrives_but_not_a_million_times(jobs: Jobs, qtbot: QtBot) -> None:
    steps: list[tuple[int, int]] = []
    jobs.progressed.connect(lambda done, total: steps.append((done, total)))

    def work(progress: Progress) -> None:
        for place in range(10_001):
            progress.step(place, 10_000)

    with qtbot.waitSignal(jobs.ended):
        jobs.run(work, title="Counting")
    assert steps[-1] == (10_000, 10_000)
    assert 90 <= len(steps) <= 110


def test_closing_lets_a_write_end_and_stops_what_can_be_cancelled(
    store: Store, changes: ChangeSignal
) -> None:
    jobs = Jobs(store, changes, lambda _error: None)
    heard: list[object] = []
    jobs.write("startup_created", _create, heard.append)
    jobs.run(_endless, heard.append, heard.append, title="Endless")
    jobs.close()
    assert heard == []
    with store.read() as session:
        assert _count(session) == 1


def test_an_answer_for_a_widget_that_is_gone_is_dropped(jobs: Jobs, qtbot: QtBot) -> None:
    class Asker(QObject):
        def take(self, _answer: int) -> None:
            raise AssertionError("nobody is there any more")

    asker = Asker()
    jobs.read(_count, asker.take)
    asker.deleteLater()
    with qtbot.waitSignal(asker.destroyed):
        pass
    qtbot.waitUntil(lambda: not jobs.busy)


def test_the_next_job_is_shown_when_the_first_ends(jobs: Jobs, qtbot: QtBot) -> None:
    titles: list[str] = []
    jobs.started.connect(titles.append)
    first = jobs.run(_endless, failed=lambda _error: None, title="first")
    second = jobs.run(_endless, failed=lambda _error: None, title="second")
    first.progress.cancel()
    qtbot.waitUntil(lambda: titles == ["first", "second"])
    second.progress.cancel()
    qtbot.waitUntil(lambda: not jobs.busy)
