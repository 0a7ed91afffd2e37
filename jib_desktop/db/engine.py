"""What is special to a database engine: opening, pragmas, transactions, words of trouble. Nowhere else."""

from __future__ import annotations

import errno
import os
import shutil
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    MetaData,
    Select,
    Table,
    bindparam,
    create_engine,
    event,
    insert,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from jib_desktop.errors import (
    DiskFull,
    EngineTooOld,
    FileBusy,
    FileDamaged,
    FileReadOnly,
    FileUnreadable,
    OutsideTrouble,
)

APPLICATION_ID = 0x4A494231  # "JIB1"
BUSY_SECONDS = 5.0
# Before 3.51.3 a reset of the write-ahead log can race with a reader and corrupt the file.
_OLDEST_SQLITE = (3, 51, 3)

_PRAGMAS: dict[str, int | str] = {
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: saved is saved, also when the power fails
    "foreign_keys": 1,
    "recursive_triggers": 1,  # else INSERT OR REPLACE rewrites an append-only row
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
}
_WRITER = "jib_writer"
_UPGRADER = "jib_upgrader"
_WRITER_CACHE_KB = -65_536
_READER_CACHE_KB = -2_048


def sqlite_version() -> str:
    """Return the version of the SQLite library in use."""
    return str(_driver().sqlite_version)


def _driver() -> Any:
    from sqlcipher3 import dbapi2  # needed by SQLite files only

    if dbapi2.sqlite_version_info < _OLDEST_SQLITE:
        raise EngineTooOld(dbapi2.sqlite_version, ".".join(map(str, _OLDEST_SQLITE)))
    return dbapi2


def open_engine(path: Path, *, read_only: bool = False, wait: float = BUSY_SECONDS) -> Engine:
    """Return an engine on one SQLite file; every connection has the pragmas set and read back.

    `wait` is how many seconds a lock of somebody else is waited for.
    """
    driver = _driver()
    address = f"{path.resolve().as_uri()}?mode={_read_mode(path) if read_only else 'rw'}"

    def connect() -> Any:
        connection = driver.connect(
            address, uri=True, isolation_level=None, check_same_thread=False, timeout=wait
        )
        try:
            _set_pragmas(connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://", creator=connect, module=driver, poolclass=sqlalchemy.pool.QueuePool, pool_size=4
    )
    event.listen(engine, "begin", _begin)
    return engine


def _read_mode(path: Path) -> str:
    # A reader needs a file beside the data file to share it with writers. Where nobody has one, and where
    # nobody can make one (a read-only folder), the file is read alone and nothing is left beside it.
    alone = not beside(path, "-wal").exists()
    return "ro&immutable=1" if alone and not _may_write(path.resolve().parent) else "ro"


def _may_write(folder: Path) -> bool:
    return os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def beside(path: Path, ending: str) -> Path:
    """Return the file that SQLite keeps beside a database: `-wal`, `-shm`."""
    real = path.resolve()
    return real.with_name(real.name + ending)


def has_log(path: Path) -> bool:
    """Whether a log lies beside the database that the next one to open it would take in."""
    log = beside(path, "-wal")
    return log.exists() and log.stat().st_size > 0


def look(path: Path, *, wait: float = BUSY_SECONDS) -> Engine:
    """Return an engine that only looks: it writes nothing, not even what closing a database writes."""
    driver = _driver()
    # Without a log nobody else has it open (the caller holds the lock), so it can be read as it lies there.
    mode = "ro" if beside(path, "-wal").exists() else "ro&immutable=1"
    address = f"{path.resolve().as_uri()}?mode={mode}"

    def connect() -> Any:
        return driver.connect(address, uri=True, isolation_level=None, check_same_thread=False, timeout=wait)

    return create_engine("sqlite://", creator=connect, module=driver, poolclass=sqlalchemy.pool.StaticPool)


def writer_options() -> dict[str, bool]:
    """Return the execution options of a connection that is going to write."""
    return {_WRITER: True}


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    immediate = options.get(_WRITER, False)
    raw: Any = connection.connection.driver_connection
    # A writer of 100,000 rows touches every index page again and again; a reader need not hold so many.
    raw.execute(f"PRAGMA cache_size={_WRITER_CACHE_KB if immediate else _READER_CACHE_KB}")
    raw.execute(f"PRAGMA query_only={0 if immediate else 1}")
    raw.execute(f"PRAGMA foreign_keys={0 if options.get(_UPGRADER) else 1}")
    # A deferred transaction that reads first cannot become a writer once another one wrote.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


@contextmanager
def upgrading(engine: Engine) -> Iterator[Connection]:
    """Give the one transaction of an upgrade, committed at the end.

    Foreign keys are off, since steps copy tables and drop the old ones; who upgrades looks at `damage()`.
    """
    with engine.execution_options(**{_WRITER: True, _UPGRADER: True}).begin() as connection:
        yield connection


def _set_pragmas(connection: Any, *, read_only: bool) -> None:
    for name, wanted in _PRAGMAS.items():
        if read_only and name == "journal_mode":
            continue  # only a writer can change it
        connection.execute(f"PRAGMA {name}={wanted}")
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != wanted:
            raise PragmaRefused(f"{name} is {found}, not {wanted}")


class PragmaRefused(Exception):
    """The database cannot be kept as safe here as it must be; some file systems have no write-ahead log."""


def new_file(path: Path) -> None:
    """Make an empty database file that carries our mark; the caller has seen that nothing is there."""
    connection = _driver().connect(str(path), isolation_level=None)
    try:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode=WAL")
    finally:
        connection.close()


def header_mark(path: Path) -> int | None:
    """Return the application id in the file's header without opening it, None if it is no SQLite file."""
    with path.open("rb") as file:
        head = file.read(100)
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        return None
    return int.from_bytes(head[68:72], "big")


def is_cut(path: Path) -> bool:
    """Whether the file is shorter than its header says; SQLite itself fills up a last page that is cut.

    With a log of a crash beside it a file may be behind its header.
    """
    with path.open("rb") as file:
        head = file.read(100)
    size = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    header_is_current = head[24:28] == head[92:96]
    full = pages * (65_536 if size == 1 else size)
    return header_is_current and not has_log(path) and path.stat().st_size < full


def schema_version(connection: Connection) -> int:
    """Return the schema version the file carries."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def set_schema_version(connection: Connection, version: int) -> None:
    """Write the schema version; part of the transaction it runs in."""
    connection.exec_driver_sql(f"PRAGMA user_version={int(version)}")


def narrow_indexes(metadata: MetaData, dialect: str) -> None:
    """Give every index its condition (`info["where"]`) in the words of this engine, before it is made.

    Naming each dialect at the index itself would load them all: PostgreSQL's costs 30 ms of every start.
    """
    for table in metadata.tables.values():
        for index in table.indexes:
            if "where" in index.info:
                index.dialect_options[dialect]["where"] = index.info["where"]


def append_only_rules(table: str) -> list[str]:
    """Return the statements that make a table append-only."""
    return [
        f'CREATE TRIGGER IF NOT EXISTS {table}_no_{verb.lower()} BEFORE {verb} ON "{table}" '
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for verb in ("UPDATE", "DELETE")
    ]


def damage(connection: Connection, *, thorough: bool = False) -> list[str]:
    """Return what the database itself finds wrong: pages, foreign keys, if thorough also every index."""
    check = "PRAGMA integrity_check" if thorough else "PRAGMA quick_check"
    pages = [str(row[0]) for row in connection.exec_driver_sql(check)]
    found = [line for line in pages if line != "ok"]
    for table, _row, other, _key in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        found.append(f"{table} refers to a missing row of {other}")
    return found


def highest_number(connection: Connection, table: str) -> int:
    """Return the highest id an append-only table ever gave out, 0 if it gave none."""
    given = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
    return int(given.scalar() or 0)


def copy_database(engine: Engine, target: Path, step: Any = None) -> None:
    """Copy the whole database to `target` with SQLite's backup API, a consistent moment of it.

    `step(remaining, total)` counts pages and may raise to stop.
    """
    driver = _driver()
    with engine.connect() as connection:
        # The open transaction holds one moment of the data, whatever others write while pages are copied.
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()
        source: Any = connection.connection.driver_connection
        copy = driver.connect(str(target), isolation_level=None)
        try:
            source.backup(copy, pages=2000, progress=None if step is None else _paged(step))
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
            rows = copy.execute("PRAGMA quick_check").fetchall()
        finally:
            copy.close()
    if rows != [("ok",)]:
        raise FileDamaged(target, str(rows[0][0]) if rows else "")


def _paged(step: Any) -> Any:
    return lambda _status, remaining, total: step(remaining, total)


def insert_many(session: Session, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows of equal keys by the driver itself: SQLAlchemy's own way of binding takes twice as long."""
    connection = session.connection()
    names = list(rows[0])
    compiled = insert(table).values({name: bindparam(name) for name in names}).compile(connection.engine)
    binders = {name: table.c[name].type.dialect_impl(connection.dialect) for name in names}
    found = {name: binder.bind_processor(connection.dialect) for name, binder in binders.items()}
    order = compiled.positiontup or names
    columns = []
    for name in order:
        process, values = found[name], [row[name] for row in rows]
        columns.append(values if process is None else [process(value) for value in values])
    connection.exec_driver_sql(str(compiled), list(zip(*columns, strict=True)))


def contains(column: ColumnElement[str], piece: str) -> ColumnElement[bool]:
    """Return the condition that `piece` stands somewhere in `column`, byte by byte (no wildcards).

    GLOB compares as instr() does but takes two thirds of its time; its own signs are put into brackets.
    """
    plain = "".join(f"[{sign}]" if sign in "*?[" else sign for sign in piece)
    return column.op("GLOB", is_comparison=True)(f"*{plain}*")


_STEPS_BETWEEN = 20_000  # of SQLite's machine, about a millisecond


@contextmanager
def stopped_by(session: Session, asked: Callable[[], bool]) -> Iterator[None]:
    """Break off what the session is reading as soon as `asked()` is true; it then raises DBAPIError."""
    raw: Any = session.connection().connection.driver_connection
    raw.set_progress_handler(asked, _STEPS_BETWEEN)
    try:
        yield
    finally:
        raw.set_progress_handler(None, 0)


def fetch_ids(session: Session, statement: Select[tuple[uuid.UUID]]) -> bytes:
    """Return the ids a statement finds, 16 bytes each, by a raw cursor: four times faster than rows."""
    parts: list[bytes] = []
    with session.connection().execute(statement) as result:
        cursor: Any = result.cursor  # below SQLAlchemy's rows
        while rows := cursor.fetchmany(20_000):
            parts.append(b"".join([row[0] for row in rows]))
    return b"".join(parts)


# Below so many free bytes an error of reading and writing is one of room: not every write says so itself.
_NO_ROOM = 262_144


def trouble(error: BaseException, path: Path, wait: float = BUSY_SECONDS) -> OutsideTrouble | None:
    """Return what happened outside as an error with facts, None if it is a bug of ours."""
    if isinstance(error, PragmaRefused):
        return FileUnreadable(path, str(error))
    original = (error.orig or error) if isinstance(error, DBAPIError) else error
    if isinstance(original, OSError):
        return os_trouble(original, path)
    if isinstance(
        original, UnicodeDecodeError
    ):  # the driver stumbles over its own words about a broken schema
        return FileDamaged(path, "a name or a text cannot be read")
    # Told by its module: the driver itself is loaded only with the first SQLite file.
    if type(original).__module__.partition(".")[0] != "sqlcipher3":
        return None
    return _sqlite_trouble(_error_code(original), str(original), path, wait)


# What the backup says carries no code.
_WORDS = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "database is locked": "SQLITE_BUSY",
    "unable to open database file": "SQLITE_CANTOPEN",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "database disk image is malformed": "SQLITE_CORRUPT",
}


def _error_code(error: BaseException) -> int:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None and (name := _WORDS.get(str(error))):
        code = getattr(_driver(), name)
    return int(code or 0) & 0xFF


def _sqlite_trouble(code: int, text: str, path: Path, wait: float) -> OutsideTrouble | None:
    sqlite = _driver()
    if code in (sqlite.SQLITE_BUSY, sqlite.SQLITE_LOCKED, sqlite.SQLITE_PROTOCOL):
        return FileBusy(path, wait)
    locked_up = code == sqlite.SQLITE_CANTOPEN and path.parent.is_dir() and not _may_write(path.parent)
    if code in (sqlite.SQLITE_READONLY, sqlite.SQLITE_PERM) or locked_up:
        return FileReadOnly(path)
    if code in (sqlite.SQLITE_CORRUPT, sqlite.SQLITE_NOTADB) or text.startswith("Could not decode"):
        return FileDamaged(path, text)
    if code == sqlite.SQLITE_FULL or (
        code in (sqlite.SQLITE_IOERR, sqlite.SQLITE_CANTOPEN) and _is_full(path)
    ):
        return DiskFull(path)
    if code in (sqlite.SQLITE_IOERR, sqlite.SQLITE_CANTOPEN):
        return FileUnreadable(path, text)
    return None


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.resolve().parent).free < _NO_ROOM
    except OSError:
        return False  # the folder itself is gone: that is another trouble


def os_trouble(error: OSError, path: Path) -> OutsideTrouble:
    """Return the system's own trouble with a file as an error with facts."""
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return DiskFull(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return FileReadOnly(path)
    return FileUnreadable(path, error.strerror or type(error).__name__)
