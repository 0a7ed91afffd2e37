"""The schema and its numbered steps. A file is brought up to date in one transaction, after a backup.

Each step gets Alembic's operations on the open transaction; SQLite's DDL is transactional, so a step
that fails, or a process that dies, leaves the file as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from sqlalchemy import Connection

from jib_desktop.db import engine as engines
from jib_desktop.db import engine_rules, upgrade_contracts, upgrade_credits, upgrade_desks
from jib_desktop.db.base import Id, Moment, whole_schema
from jib_desktop.db.writing import APPEND_ONLY

if TYPE_CHECKING:
    from alembic.operations import Operations

Step = Callable[["Operations"], None]


def _add_site(operations: Operations) -> None:
    """1 → 2: the file gets an identity, shared settings and kept files."""
    strict = {"sqlite_strict": True}
    operations.create_table(
        "data_file",
        sa.Column("id", Id, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_data_file"),
        **strict,
    )
    operations.create_table(
        "site_setting",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        *_record_columns(),
        sa.PrimaryKeyConstraint("id", name="pk_site_setting"),
        sa.UniqueConstraint("name", name="uq_site_setting_name"),
        **strict,
    )
    operations.create_table(
        "stored_file",
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_stored_file"),
        sa.CheckConstraint("length(sha256) = 64", name="ck_stored_file_sha256_whole"),
        sa.CheckConstraint("size = length(content)", name="ck_stored_file_size_true"),
        sa.CheckConstraint("size <= 20971520", name="ck_stored_file_size_allowed"),
        **strict,
    )
    # Imported here, as below: stored classes are no part of a start.
    from jib_desktop.db import site

    site.name_file(operations.get_bind())


def _add_templates(operations: Operations) -> None:
    """2 → 3: workbooks of one's own that exports fill."""
    operations.create_table(
        "export_template",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("mapping", sa.Text, nullable=False),
        *_record_columns(),
        sa.PrimaryKeyConstraint("id", name="pk_export_template"),
        sa.CheckConstraint("name_key <> ''", name="ck_export_template_named"),
        sa.UniqueConstraint("name_key", name="uq_export_template_name_key"),
        sa.ForeignKeyConstraint(["file"], ["stored_file.sha256"], name="fk_export_template_file"),
        sqlite_strict=True,
    )


def _record_columns() -> list[sa.Column[Any]]:
    """Return the columns that every record has."""
    return [
        sa.Column("id", Id, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("created_at", Moment, nullable=False),
        sa.Column("changed_at", Moment, nullable=False),
    ]


# step n brings a file from version n to n + 1
STEPS: Mapping[int, Step] = {
    1: _add_site,
    2: _add_templates,
    3: upgrade_contracts.add_contracts,
    4: upgrade_desks.add_desks,
    5: upgrade_credits.add_credits,
}
CURRENT = 6


def create_schema(connection: Connection) -> None:
    """Make every table, index and rule of the present version in the open transaction."""
    from jib_desktop.db import site

    tables = whole_schema()
    engines.narrow_indexes(tables, connection.dialect.name)
    tables.create_all(connection)
    guard(connection)
    site.name_file(connection)
    engines.set_schema_version(connection, CURRENT)


def guard(connection: Connection) -> None:
    """Make the journal append-only and the rules over several rows hold, where they do not yet."""
    from jib_desktop.db import contracts, credits_bills, desks
    from jib_desktop.db import credits as ledger

    for table in (*APPEND_ONLY, *ledger.LEDGER, *credits_bills.BILLS):
        for statement in engines.append_only_rules(table):
            connection.exec_driver_sql(statement)
    for rule in (*contracts.RULES, *desks.RULES, *ledger.RULES):
        for statement in engine_rules.statements(rule, connection.dialect.name):
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
