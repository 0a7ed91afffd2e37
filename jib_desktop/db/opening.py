"""Making and opening a data file with care: nothing is written before it is known to be ours and whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.orm import Session

from jib_desktop.db import engine as engines
from jib_desktop.db import places, upgrades
from jib_desktop.db.disk import put_in_place, remove_part
from jib_desktop.db.file_lock import FileLock
from jib_desktop.db.writing import APPEND_ONLY
from jib_desktop.errors import (
    FileDamaged,
    FileExists,
    FileMissing,
    FileNotOurs,
    FileTooNew,
    FileTooOld,
    JibError,
)

# A larger file is checked in the background after the window stands (ui/app.py) and by `check`.
CHECKED_AT_ONCE = 8_000_000
# After a crash every index is compared with its table, in larger files only the pages: nobody waits a minute.
_THOROUGH = 100_000_000


@contextmanager
def outside(path: Path, wait: float = engines.BUSY_SECONDS, *, files: bool = True) -> Iterator[None]:
    """Turn what the disk or the database say into an error with facts; everything else passes.

    With `files` off only the database is meant: the work inside may have to do with other files.
    """
    try:
        yield
    except JibError:
        raise
    except Exception as error:
        if isinstance(error, (OSError, UnicodeError)) and not files:
            raise
        if (known := engines.trouble(error, path, wait)) is None:
            raise
        raise known from error


def look_at(path: Path) -> None:
    """Raise FileMissing, FileNotOurs or FileDamaged unless the file begins as one of ours and has its end."""
    if not path.exists():
        raise FileMissing(path)
    if not path.is_file() or path.stat().st_size == 0:
        raise FileNotOurs(path, "empty" if path.is_file() else "folder")
    mark = engines.header_mark(path)
    if mark is None:
        raise FileNotOurs(path, "not_a_database")
    if mark != engines.APPLICATION_ID:
        raise FileNotOurs(path, "other_program")
    if engines.is_cut(path):
        raise FileDamaged(path, "the end is missing")


def lock_for_writing(path: Path) -> FileLock:
    """Return the lock that lets nobody else write; raises PlaceUnsafe, FileInUse, or an OSError."""
    places.refuse_unsafe(path)
    with path.open("rb+"):
        pass  # a file that cannot be written is said now, not at the first change
    lock = FileLock(path)
    lock.take()
    return lock


def look_through(path: Path, wait: float) -> None:
    """Raise FileTooNew or FileDamaged if the file, or the log of a crash beside it, does not hold together.

    The holder of the lock calls it before the file is opened for writing: taking in a log that belongs to
    another file would destroy this one. It leaves everything as it was.
    """
    engine = engines.look(path, wait=wait)
    try:
        with engine.connect() as connection:
            refuse_version(path, connection)
            has_log, size = engines.has_log(path), path.stat().st_size
            if has_log or size <= CHECKED_AT_ONCE:
                refuse_damage(path, connection, thorough=has_log and size <= _THOROUGH)
            if has_log and engines.schema_version(connection) == upgrades.CURRENT:
                _refuse_foreign_log(path, connection, thorough=size <= _THOROUGH)
    finally:
        engine.dispose()


def refuse_version(path: Path, connection: Connection) -> None:
    """Raise FileTooNew, or FileDamaged for a version that never was."""
    found = engines.schema_version(connection)
    if found > upgrades.CURRENT:
        raise FileTooNew(path, found, upgrades.CURRENT)
    if found < 1:
        raise FileDamaged(path, f"user_version {found}")


def refuse_old_version(path: Path, connection: Connection) -> None:
    """Raise FileTooOld for a reader, who cannot bring the file up to date."""
    refuse_version(path, connection)
    if engines.schema_version(connection) < upgrades.CURRENT:
        raise FileTooOld(path)


def refuse_damage(path: Path, connection: Connection, *, thorough: bool = False) -> None:
    """Raise FileDamaged if the database does not hold together (time grows with the file)."""
    if found := engines.damage(connection, thorough=thorough):
        raise FileDamaged(path, found[0])


def _refuse_foreign_log(path: Path, connection: Connection, *, thorough: bool) -> None:
    """Raise FileDamaged if file and log together are not what one journal tells."""
    # Imported here: only a log that a crash left behind is compared.
    from jib_desktop.db import proof

    tables = set(inspect(connection).get_table_names())
    with Session(connection) as session:
        broken = (
            not tables.issuperset(APPEND_ONLY) or proof.broken_actions(session) or proof.missing_tail(session)
        )
        if broken or (thorough and proof.strays(session)):
            raise FileDamaged(path, f"{engines.beside(path, '-wal').name} belongs to another file")


def make_file(path: Path, wait: float) -> None:
    """Make an empty data file under another name and rename it when whole: nobody finds a half-made one.

    The caller holds the lock. Raises FileExists, also for the log of a file that was here before.
    """
    log = engines.beside(path, "-wal")
    for standing in (path, *((log,) if engines.has_log(path) else ())):
        if standing.exists():
            raise FileExists(standing)
    part = path.with_name(path.name + ".part")
    remove_part(part)
    try:
        engines.new_file(part)
        engine = engines.open_engine(part, wait=wait)
        try:
            _fill(engine)
        finally:
            engine.dispose()
        put_in_place(part, path)
    finally:
        remove_part(part)


def _fill(engine: Engine) -> None:
    with engine.execution_options(**engines.writer_options()).begin() as connection:
        upgrades.create_schema(connection)
