"""The store: one data file, opened with care; the one door for writes."""

from __future__ import annotations

import getpass
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar, overload

from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from jib_desktop.db import backup as backups
from jib_desktop.db import engine as engines
from jib_desktop.db import opening, places, upgrades
from jib_desktop.db.backup import Backup
from jib_desktop.db.base import Clock, utc_now
from jib_desktop.db.file_lock import FileLock
from jib_desktop.db.opening import outside
from jib_desktop.db.writing import Changes, Kind, Writing, writing_of
from jib_desktop.errors import FileDamaged, FileExists, FileReadOnly
from jib_desktop.progress import Cancelled, Progress

Result = TypeVar("Result")


class Ids(Sequence[uuid.UUID]):
    """A long list of ids in 16 bytes each: a million take 16 MB."""

    __slots__ = ("_raw",)

    def __init__(self, raw: bytes = b"") -> None:
        self._raw = raw

    @classmethod
    def of(cls, ids: Sequence[uuid.UUID]) -> Ids:
        """Pack ids."""
        return cls(b"".join(one.bytes for one in ids))

    def __len__(self) -> int:
        return len(self._raw) // 16

    @overload
    def __getitem__(self, place: int) -> uuid.UUID: ...
    @overload
    def __getitem__(self, place: slice) -> list[uuid.UUID]: ...
    def __getitem__(self, place: int | slice) -> uuid.UUID | list[uuid.UUID]:
        if isinstance(place, slice):
            return [self[n] for n in range(*place.indices(len(self)))]
        if place < 0:
            place += len(self)
        if not 0 <= place < len(self):
            raise IndexError(place)
        return uuid.UUID(bytes=self._raw[16 * place : 16 * place + 16])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ids) and self._raw == other._raw

    def __hash__(self) -> int:
        return hash(self._raw)

    def find(self, wanted: uuid.UUID) -> int:
        """Return the place of an id, -1 if it is not in the list."""
        start = 0
        while (place := self._raw.find(wanted.bytes, start)) >= 0:
            if place % 16 == 0:
                return place // 16
            start = place + 1
        return -1


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Result]):
    """What a write returned, and which rows it changed."""

    result: Result
    changes: Changes
    action_id: int | None


class Store:
    """A data file that is open; threads may share it, each session belongs to one."""

    def __init__(
        self, path: Path, engine: Engine, lock: FileLock | None, actor: str, clock: Clock, wait: float
    ) -> None:
        self.path = path
        self.actor = actor or system_user()
        self.clock = clock
        self._engine = engine
        self._lock = lock
        self._wait = wait
        self._writer = engine.execution_options(**engines.writer_options())

    # --- opening ---

    @classmethod
    def create(
        cls, path: Path, *, actor: str = "", clock: Clock = utc_now, wait: float = engines.BUSY_SECONDS
    ) -> Store:
        """Make a new data file; raises FileExists, PlaceUnsafe, FileReadOnly, DiskFull, FileUnreadable."""
        if path.exists():
            raise FileExists(path)
        places.refuse_unsafe(path)
        lock = FileLock(path)
        with outside(path, wait):
            path.parent.mkdir(parents=True, exist_ok=True)
            lock.take()
        try:
            with outside(path, wait):
                opening.make_file(path, wait)
                return cls(path, engines.open_engine(path, wait=wait), lock, actor, clock, wait)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        actor: str = "",
        clock: Clock = utc_now,
        wait: float = engines.BUSY_SECONDS,
    ) -> Store:
        """Open a data file after looking at it; nothing is written before it is known to be ours and whole.

        `wait` is how many seconds a foreign lock is waited for. Raises FileMissing, FileNotOurs, FileTooNew,
        FileTooOld (to read only), FileDamaged, FileInUse, FileBusy, FileReadOnly, PlaceUnsafe …
        """
        with outside(path, wait):
            opening.look_at(path)
            lock = None if read_only else opening.lock_for_writing(path)
        store = None
        try:
            with outside(path, wait):
                if lock:
                    opening.look_through(path, wait)
                engine = engines.open_engine(path, read_only=read_only, wait=wait)
                store = cls(path, engine, lock, actor, clock, wait)
                store._take_up()
        except BaseException:
            if store:
                store.close()
            elif lock:
                lock.release()
            raise
        return store

    def _take_up(self) -> None:
        with self._engine.connect() as connection:
            version = engines.schema_version(connection)
            if self.read_only:
                opening.refuse_old_version(self.path, connection)
                if self.path.stat().st_size <= opening.CHECKED_AT_ONCE:
                    opening.refuse_damage(self.path, connection)
        if version < upgrades.CURRENT:
            self.upgrade()

    def upgrade(
        self, steps: Mapping[int, upgrades.Step] = upgrades.STEPS, current: int = upgrades.CURRENT
    ) -> None:
        """Back the file up, then bring it to the present version in one transaction."""
        self.back_up_by_itself()
        with outside(self.path, self._wait), engines.upgrading(self._engine) as connection:
            upgrades.upgrade(connection, steps, current)
            opening.refuse_damage(self.path, connection)

    def refuse_damage(self, progress: Progress | None = None) -> None:
        """Raise FileDamaged if the database does not hold together (time grows with the file).

        Raises Cancelled, in the middle of the check, once the progress is cancelled.
        """
        with outside(self.path, self._wait), self.read(_stopping(progress)) as session:
            opening.refuse_damage(self.path, session.connection())

    @property
    def read_only(self) -> bool:
        """Whether the file was opened for reading only."""
        return self._lock is None

    @property
    def engine_version(self) -> str:
        """Return the database library and its version, for reports: `SQLite 3.53.4`."""
        return f"SQLite {engines.sqlite_version()}"

    def close(self) -> None:
        """Let go of the file; it can be opened again at once."""
        self._engine.dispose()
        if self._lock:
            self._lock.release()

    # --- reading and writing ---

    @contextmanager
    def read(self, stop: Callable[[], bool] | None = None) -> Iterator[Session]:
        """Give a session on one moment of the data; it refuses to flush.

        Once `stop()` is true, a question that is being answered is broken off and raises Cancelled.
        """
        with outside(self.path, self._wait, files=False), Session(self._engine, autoflush=False) as session:
            event.listen(session, "before_flush", _refuse_flush)
            if stop is None:
                yield session
                return
            try:
                with engines.stopped_by(session, stop):
                    yield session
            except Exception as error:
                if not stop():
                    raise
                raise Cancelled from error

    @contextmanager
    def write(
        self,
        label: str,
        actor: str | None = None,
        *,
        kind: Kind = "do",
        undoes: int | None = None,
        can_be_undone: bool = True,
    ) -> Iterator[Session]:
        """Give a session whose changes become one action; an exception leaves nothing behind.

        `label` is a code that history and undo show in words. The journal is written in the same
        transaction, derived columns are computed again before the commit.
        """
        if self.read_only:
            raise FileReadOnly(self.path)
        # Imported with the first write: what it computes knows every feature, and a start need not.
        from jib_desktop.db import derived, journal

        writing = Writing(label, actor or self.actor, self.clock, kind, undoes, can_be_undone)
        with (
            outside(self.path, self._wait, files=False),
            Session(self._writer, expire_on_commit=False) as session,
        ):
            session.info["writing"] = writing
            event.listen(session, "before_flush", lambda s, *_: journal.stamp(s))
            event.listen(session, "after_flush", lambda s, _: journal.record_flush(s))
            with session.begin():
                yield session
                session.flush()
                if writing.action_id is not None:
                    derived.refresh(session, writing.owners)
                    journal.seal(session, writing)

    def run(self, label: str, work: Callable[[Session], Result], actor: str | None = None) -> Outcome[Result]:
        """Do one piece of work as one action and tell what it changed."""
        with self.write(label, actor) as session:
            result = work(session)
        writing = writing_of(session)
        return Outcome(result, writing.changes, writing.action_id)

    # --- backups ---

    def back_up(self, target: Path, progress: Progress | None = None) -> Path:
        """Write a whole, checked copy of the data to `target`; raises FileExists, DiskFull …"""
        if target.exists():
            raise FileExists(target)
        self._write_backup(target, progress)
        return target

    def _write_backup(self, target: Path, progress: Progress | None) -> None:
        def step(remaining: int, total: int) -> None:
            if progress is not None:
                progress.step(total - remaining, total)

        with outside(target, self._wait):
            backups.write_backup(self._engine, target, step)

    def back_up_by_itself(self, progress: Progress | None = None) -> Backup:
        """Write a backup into the file's own folder of backups and thin out the old ones."""
        now = self.clock()
        target = backups.backup_name(self.path, now)
        self._write_backup(target, progress)
        with outside(target, self._wait):
            backups.thin_out(self.path, now)
        return Backup(target, now)

    @property
    def backup_folder(self) -> Path:
        """Return the folder of the file's own backups."""
        return backups.folder_of(self.path)

    def last_backup(self) -> Backup | None:
        """Return the newest of the file's own backups."""
        found = backups.list_backups(self.path)
        return found[-1] if found else None

    def damage(self, progress: Progress | None = None) -> list[str]:
        """Return what pages, indexes, foreign keys and the journal have against the file (empty: nothing).

        Raises Cancelled, in the middle of the check, once the progress is cancelled.
        """
        stop = _stopping(progress)
        try:
            with outside(self.path, self._wait), self.read(stop) as session:
                found = engines.damage(session.connection(), thorough=True)
            if found:
                return found  # what follows could not be read
            from jib_desktop.db import proof

            with self.read(stop) as session:
                return proof.faults(session)
        except FileDamaged as error:
            return [error.detail]
        except ValueError as error:  # a moment or a list that is none: a flipped bit, a foreign hand
            return [f"a value cannot be read: {error}"]
        except DBAPIError as error:  # a table or a column has another name: our own questions fit ours
            return [f"a question cannot be asked: {error.orig}"]


def _stopping(progress: Progress | None) -> Callable[[], bool] | None:
    return None if progress is None else lambda: progress.is_cancelled


def remove_data_file(path: Path) -> None:
    """Remove a closed data file that was never finished, with what lies beside it."""
    for ending in ("", "-wal", "-shm", "-lock"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def system_user() -> str:
    """Return the name of the person as the system knows it; it stands in the history of an open file."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def _refuse_flush(*_: object) -> None:
    raise RuntimeError("a read session must not write")
