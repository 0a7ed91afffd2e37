"""The schema and its numbered steps. A file is brought up to date in one transaction, after a backup.

Each step gets Alembic's operations on the open transaction; SQLite's DDL is transactional, so a step
that fails, or a process that dies, leaves the file as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from jib_desktop.db import engine as engines
from jib_desktop.db import startups
from jib_desktop.db.base import Base
from jib_desktop.db.journal import APPEND_ONLY

if TYPE_CHECKING:
    from alembic.operations import Operations

# Every module with tables has to be imported before the schema is made.
_TABLES = (startups,)

Step = Callable[["Operations"], None]

# step n brings a file from version n to n + 1
STEPS: Mapping[int, Step] = {}
CURRENT = 1


def create_schema(connection: Connection) -> None:
    """Make every table, index and rule of the present version in the open transaction."""
    engines.narrow_indexes(Base.metadata, connection.dialect.name)
    Base.metadata.create_all(connection)
    guard(connection)
    engines.set_schema_version(connection, CURRENT)


def guard(connection: Connection) -> None:
    """Make the journal append-only where it is not yet."""
    for table in APPEND_ONLY:
        for statement in engines.append_only_rules(table):
            connection.exec_driver_sql(statement)


def upgrade(connection: Connection, steps: Mapping[int, Step] = STEPS, current: int = CURRENT) -> None:
    """Run the steps that are missing, in the open transaction; foreign keys must hold afterwards."""
    # Alembic costs 0.1 s and is needed only by a file of an older version.
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    operations = Operations(MigrationContext.configure(connection))
    for version in range(engines.schema_version(connection), current):
        steps[version](operations)
        engines.set_schema_version(connection, version + 1)
    # A step that copies a table leaves its rules behind.
    guard(connection)
