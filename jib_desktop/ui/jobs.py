"""Background work: the only place with threads.

Work is a plain function. Reading runs many at once, writing one at a time; result, error and cancel arrive on
the thread of the window. Work that takes a `progress` can be cancelled: it steps, and whatever it began is
rolled back.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from shiboken6 import isValid
from sqlalchemy.orm import Session

from jib_desktop.db.store import Outcome, Store
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.garbage import GarbageTimer

Done = Callable[[Any], object]
Failed = Callable[[BaseException], object]
_READERS = 4


class Job:
    """One piece of work from asking to answer."""

    def __init__(
        self, work: Callable[[], Any], done: Done | None, failed: Failed, progress: Progress, title: str
    ) -> None:
        self.work = work
        self.done = done
        self.failed = failed
        self.progress = progress
        self.title = title
        self.key: str | None = None
        self.superseded = False
        self.can_cancel = False
        self.last_step: tuple[int, int] | None = None


class Jobs(QObject):
    """Runs work beside the window.

    `started(title)`, `progressed(done, total)` and `ended()` speak of the one job that the status bar shows:
    the oldest that is still running.
    """

    started = Signal(str)
    progressed = Signal(int, int)
    ended = Signal()
    wrote = Signal(int)  # number of the action in the journal
    _finished = Signal(object, object, object)  # job, result, error
    _stepped = Signal(object, int, int)

    def __init__(
        self, store: Store, changes: ChangeSignal, show_error: Failed, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._changes = changes
        self._show_error = show_error
        self._readers = QThreadPool(self)
        self._readers.setMaxThreadCount(_READERS)
        self._writers = QThreadPool(self)
        self._writers.setMaxThreadCount(1)
        self._running: list[Job] = []
        self._held: list[tuple[Job, QThreadPool]] | None = None
        self._closed = False
        self._garbage = GarbageTimer(self)
        self._finished.connect(self._finish)
        self._stepped.connect(self._step)

    # --- asking ---

    def read(
        self,
        fn: Callable[..., Any],
        done: Done,
        failed: Failed | None = None,
        *,
        key: str | None = None,
        title: str = "",
    ) -> Job:
        """Run `fn(session)` (or `fn(session, progress=…)`) on a read session.

        A newer job with the same `key` supersedes an older one: its progress is cancelled and nothing is
        heard of it any more.
        """
        job = self._new(fn, done, failed, title)
        job.work = partial(self._read, job, fn)
        if key is not None:
            self._supersede(key)
            job.key = key
        return self._start(job, self._readers)

    def write(
        self,
        label: str,
        fn: Callable[..., Any],
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        title: str = "",
    ) -> Job:
        """Run `fn(session)` (or `fn(session, progress=…)`) as one action of the journal; one at a time."""
        job = self._new(fn, done, failed, title)
        job.work = partial(self._write, job, label, fn)
        return self._start(job, self._writers)

    def act(
        self, fn: Callable[[], Outcome[Any]], done: Done | None = None, failed: Failed | None = None
    ) -> Job:
        """Run a writing function that opens the store itself, as undo and redo do; one at a time."""
        job = self._new(fn, done, failed, "")
        job.work = fn
        return self._start(job, self._writers)

    def run(
        self, fn: Callable[..., Any], done: Done | None = None, failed: Failed | None = None, *, title: str
    ) -> Job:
        """Run `fn()` (or `fn(progress=…)`) without a session: files, backups, other programs."""
        job = self._new(fn, done, failed, title)
        job.work = partial(self._call, job, fn)
        return self._start(job, self._readers)

    def hold(self) -> None:
        """Let what is asked for wait until `release`: work beside the first picture would hold that up."""
        self._held = []

    def release(self) -> None:
        """Begin what waited."""
        held, self._held = self._held or [], None
        for job, pool in held:
            pool.start(_Task(job, self._finished))

    def cancel(self) -> None:
        """Cancel the job that the status bar shows."""
        if self._running:
            self._running[0].progress.cancel()

    @property
    def busy(self) -> bool:
        """Whether anything is running or waiting."""
        return bool(self._running)

    def close(self) -> None:
        """Stop what can be cancelled, let the rest end, and hear of nothing any more."""
        self._closed = True
        self.release()
        for job in self._running:
            if job.can_cancel or job.key is not None:
                job.progress.cancel()
        self._readers.clear()
        for pool in (self._readers, self._writers):
            pool.waitForDone()
        self._running.clear()
        self._garbage.end()

    # --- in the thread of the work ---

    def _read(self, job: Job, fn: Callable[..., Any]) -> Any:
        # What nobody waits for any more must not keep the readers from what somebody does wait for.
        with self._store.read(stop=lambda: job.progress.is_cancelled) as session:
            return fn(session, **_wanted(job))

    def _write(self, job: Job, label: str, fn: Callable[..., Any]) -> Outcome[Any]:
        def work(session: Session) -> Any:
            return fn(session, **_wanted(job))

        return self._store.run(label, work)

    def _call(self, job: Job, fn: Callable[..., Any]) -> Any:
        return fn(**_wanted(job))

    # --- in the thread of the window ---

    def _new(self, fn: Callable[..., Any], done: Done | None, failed: Failed | None, title: str) -> Job:
        progress = Progress()
        job = Job(fn, done, failed or self._show_error, progress, title)
        job.progress = Progress(partial(self._report, job))
        job.can_cancel = "progress" in inspect.signature(fn).parameters
        return job

    def _report(self, job: Job, done: int, total: int) -> None:
        # A job of a million steps must not send a million events: a hundredth more is what one can see.
        last = job.last_step
        if last is None or last[1] != total or (total and (done == total or (done - last[0]) * 100 >= total)):
            job.last_step = (done, total)
            self._stepped.emit(job, done, total)

    def _supersede(self, key: str) -> None:
        for job in self._running:
            if job.key == key:
                job.superseded = True
                job.progress.cancel()

    def _start(self, job: Job, pool: QThreadPool) -> Job:
        self._running.append(job)
        if len(self._running) == 1:
            self.started.emit(job.title)
        if self._held is None:
            pool.start(_Task(job, self._finished))
        else:
            self._held.append((job, pool))
        return job

    @Slot(object, int, int)
    def _step(self, job: Job, done: int, total: int) -> None:
        if self._running and self._running[0] is job:
            self.progressed.emit(done, total)

    @Slot(object, object, object)
    def _finish(self, job: Job, result: Any, error: BaseException | None) -> None:
        if self._closed:
            return
        first = self._running[0] is job
        self._running.remove(job)
        if first:
            self.ended.emit()
            if self._running:
                self._show_next(self._running[0])
        if isinstance(result, Outcome):
            if result.action_id is not None:
                self.wrote.emit(result.action_id)
            self._changes.tell(result.changes)
            result = result.result
        if job.superseded:
            return
        if error is not None:
            _call_if_alive(job.failed, error)
        elif job.done is not None:
            _call_if_alive(job.done, result)

    def _show_next(self, job: Job) -> None:
        self.started.emit(job.title)
        if job.last_step is not None:
            self.progressed.emit(*job.last_step)


class _Task(QRunnable):
    """Runs one job in a pool and sends what came of it."""

    def __init__(self, job: Job, finished: Any) -> None:
        super().__init__()
        self._job = job
        self._finished = finished

    def run(self) -> None:
        """Do the work; whatever it raises is an answer."""
        result, error = None, None
        try:
            result = _begin(self._job)
        except BaseException as raised:  # noqa: BLE001  (it is passed on to whoever asked)
            error = raised
        self._finished.emit(self._job, result, error)


def _begin(job: Job) -> Any:
    if job.progress.is_cancelled:
        raise Cancelled
    return job.work()


def _wanted(job: Job) -> dict[str, Progress]:
    return {"progress": job.progress} if job.can_cancel else {}


def _call_if_alive(answer: Callable[[Any], object], value: Any) -> None:
    """Call back, unless the widget that asked is gone."""
    function = answer.func if isinstance(answer, partial) else answer
    asker = getattr(function, "__self__", None)
    if isinstance(asker, QObject) and not isValid(asker):
        return
    answer(value)
