"""What is special to a database engine: opening, pragmas, transactions, words of trouble. Nowhere else."""

from __future__ import annotations

import re
import uuid
from pathlib import Path
from typing import Any

import sqlalchemy
from sqlalchemy import ColumnElement, Connection, Engine, MetaData, Select, create_engine, event, func
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
    "busy_timeout": int(BUSY_SECONDS * 1000),
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
}
_WRITER = "jib_writer"
_WRITER_CACHE_KB = -65_536
_READER_CACHE_KB = -8_192


def sqlite_version() -> str:
    """Return the version of the SQLite library in use."""
    return str(_driver().sqlite_version)


def _driver() -> Any:
    from sqlcipher3 import dbapi2  # needed by SQLite files only

    if dbapi2.sqlite_version_info < _OLDEST_SQLITE:
        raise EngineTooOld(dbapi2.sqlite_version, ".".join(map(str, _OLDEST_SQLITE)))
    return dbapi2


def open_engine(path: Path, *, read_only: bool = False) -> Engine:
    """Return an engine on one SQLite file; every connection has the pragmas set and read back."""
    driver = _driver()
    mode = "ro" if read_only else "rw"
    address = f"{path.resolve().as_uri()}?mode={mode}"

    def connect() -> Any:
        connection = driver.connect(
            address, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS
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


def writer_options() -> dict[str, bool]:
    """Return the execution options of a connection that is going to write."""
    return {_WRITER: True}


def _begin(connection: Connection) -> None:
    # A deferred transaction that reads first cannot become a writer once another one wrote.
    immediate = connection.get_execution_options().get(_WRITER, False)
    # A writer of 100,000 rows touches every index page again and again; a reader need not hold so many.
    connection.exec_driver_sql(f"PRAGMA cache_size={_WRITER_CACHE_KB if immediate else _READER_CACHE_KB}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _set_pragmas(connection: Any, *, read_only: bool) -> None:
    for name, wanted in _PRAGMAS.items():
        if read_only and name == "journal_mode":
            continue  # only a writer can change it
        connection.execute(f"PRAGMA {name}={wanted}")
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != wanted:
            raise RuntimeError(f"PRAGMA {name} is {found}, not {wanted}")


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
        f'CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON "{table}" '
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for verb in ("UPDATE", "DELETE")
    ]


def damage(connection: Connection) -> list[str]:
    """Return what the database itself finds wrong: pages, indexes, foreign keys (empty: nothing)."""
    pages = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA quick_check")]
    found = [line for line in pages if line != "ok"]
    for table, _row, other, _key in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        found.append(f"{table} refers to a missing row of {other}")
    return found


def copy_database(engine: Engine, target: Path, step: Any = None) -> None:
    """Copy the whole database to `target` with SQLite's backup API, a consistent moment of it.

    `step(remaining, total)` counts pages and may raise to stop.
    """
    driver = _driver()
    with engine.connect() as connection:
        source = connection.connection.driver_connection
        copy = driver.connect(str(target), isolation_level=None)
        try:
            pages = 2000
            assert source is not None
            source.backup(copy, pages=pages, progress=None if step is None else _paged(step))
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
            rows = copy.execute("PRAGMA quick_check").fetchall()
        finally:
            copy.close()
    if rows != [("ok",)]:
        raise FileDamaged(target, str(rows[0][0]) if rows else "")


def _paged(step: Any) -> Any:
    return lambda _status, remaining, total: step(remaining, total)


def contains(column: ColumnElement[str], piece: str) -> ColumnElement[bool]:
    """Return the condition that `piece` stands somewhere in `column`, byte by byte (no wildcards)."""
    return func.instr(column, piece) > 0


def fetch_ids(session: Session, statement: Select[tuple[uuid.UUID]]) -> bytes:
    """Return the ids a statement finds, 16 bytes each, by a raw cursor: four times faster than rows."""
    parts: list[bytes] = []
    with session.connection().execute(statement) as result:
        cursor: Any = result.cursor  # below SQLAlchemy's rows
        while rows := cursor.fetchmany(20_000):
            parts.append(b"".join([row[0] for row in rows]))
    return b"".join(parts)


_DAMAGE = re.compile(r"malformed|not a database|corrupt|encrypted|malformed schema", re.IGNORECASE)


def trouble(error: BaseException, path: Path) -> OutsideTrouble | None:
    """Return what happened outside as an error with facts, None if it is a bug of ours."""
    original = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(original, OSError):
        return os_trouble(original, path)
    # Told by its module: the driver itself is loaded only with the first SQLite file.
    if type(original).__module__.partition(".")[0] != "sqlcipher3":
        return None
    text = str(original)
    if "locked" in text or "busy" in text:
        return FileBusy(path, BUSY_SECONDS)
    if "full" in text:
        return DiskFull(path)
    if "readonly" in text or "read-only" in text:
        return FileReadOnly(path)
    if _DAMAGE.search(text):
        return FileDamaged(path, text)
    if "disk I/O" in text or "unable to open" in text:
        return FileUnreadable(path, text)
    return None


def os_trouble(error: OSError, path: Path) -> OutsideTrouble:
    """Return the system's own trouble with a file as an error with facts."""
    import errno

    if error.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        return DiskFull(path)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return FileReadOnly(path)
    return FileUnreadable(path, error.strerror or type(error).__name__)
