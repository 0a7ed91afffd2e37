"""Small builders of what tests work on; every one takes only what the test is about."""

from __future__ import annotations

import uuid
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Table, select, text

from jib_desktop.db.base import Base
from jib_desktop.db.store import Store
from jib_desktop.services import people, startups
from jib_desktop.services.review import Incoming
from jib_desktop.services.startups import ContactRow, StartupRecord

TODAY = date(2026, 11, 23)

# A credit code whose check digit is right.
CODE = "91110000600037341L"


def startup_values(name: str = "Starlight Sensing", **values: Any) -> dict[str, Any]:
    """Return the values of a startup with a name."""
    return {"name_en": name, **values}


def add_startup(store: Store, name: str = "Starlight Sensing", **values: Any) -> uuid.UUID:
    """Create a startup as one action and return its id."""
    work = partial(startups.create, values=startup_values(name, **values))
    return store.run("startup_created", work).result


def add_contact(store: Store, startup_id: uuid.UUID, name: str = "Li Na", **values: Any) -> uuid.UUID:
    """Add a contact as one action and return its id."""
    work = partial(people.add_contact, startup_id=startup_id, values={"name_en": name, **values})
    return store.run("contact_added", work).result


def change_startup(store: Store, startup_id: uuid.UUID, **values: Any) -> None:
    """Change fields of a startup as it is now."""
    seen = get_startup(store, startup_id).version
    work = partial(startups.change, startup_id=startup_id, seen_version=seen, values=values)
    store.run("startup_changed", work)


def get_startup(store: Store, startup_id: uuid.UUID) -> StartupRecord:
    """Return a startup as it is now."""
    with store.read() as session:
        return startups.get(session, startup_id)


def contacts_of(store: Store, startup_id: uuid.UUID) -> tuple[ContactRow, ...]:
    """Return the contacts of a startup."""
    with store.read() as session:
        return startups.list_contacts(session, startup_id)


def found(store: Store, query: str) -> list[str]:
    """Return the English names of the startups that a search shows."""
    with store.read() as session:
        rows = startups.first_rows(session, startups.Filter(text=query), startups.Sort())
    return [row.name_en for row in rows]


def incoming(*rows: dict[str, Any], first: int = 2) -> list[Incoming]:
    """Return rows as a workbook would give them, numbered from `first`."""
    return [Incoming(number, values) for number, values in enumerate(rows, first)]


def contents(store: Store, *, leave_out: tuple[str, ...] = ()) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table as the engine keeps it, without the columns left out."""
    with store.read() as session:
        return {
            table.name: [
                tuple(row) for row in session.execute(_everything(table, leave_out)).all()
            ]
            for table in Base.metadata.sorted_tables
        }  # fmt: skip


def _everything(table: Table, leave_out: tuple[str, ...]) -> Any:
    columns = [column for column in table.columns if column.key not in leave_out]
    return select(*columns).order_by(*table.primary_key.columns)


def records(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    """Return what people see: every row of every record table, without what moves with each write."""
    journal = ("action", "change", "seal")
    everything = contents(store, leave_out=("version", "changed_at"))
    return {name: rows for name, rows in everything.items() if name not in journal}


def run_sql(path: Path, *statements: str) -> None:
    """Change a closed data file behind the program's back."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        for statement in statements:
            connection.execute(statement)
    finally:
        connection.close()


def drop_guards(store: Store) -> None:
    """Take the append-only triggers away, as somebody who tampers with the journal would."""
    with store.write("guards_dropped") as session:
        for name in session.scalars(text("SELECT name FROM sqlite_schema WHERE type = 'trigger'")).all():
            session.execute(text(f'DROP TRIGGER "{name}"'))
