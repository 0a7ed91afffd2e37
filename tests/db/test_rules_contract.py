"""Rules that the database itself keeps, whatever a program does: the same on every engine.

Nothing here knows an engine: rows go in through SQLAlchemy's tables, refusals come out as its errors.
"""

from __future__ import annotations

import uuid
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from jib_desktop.db import site
from jib_desktop.db.base import Base, new_id
from jib_desktop.db.journal import APPEND_ONLY
from jib_desktop.db.store import Store
from jib_desktop.services import history, startups
from jib_desktop.services.startups import Filter, Sort
from tests.builders import add_contact, add_startup, change_startup, contents, records

TABLES = Base.metadata.tables
_MOMENT = sa.literal("2026-11-23T08:05:00.000000+00:00", sa.Text)


def insert(session: Session, table: str, **values: Any) -> uuid.UUID:
    """Insert a row past the services; what is not given is empty."""
    row_id = values.pop("id", None) or new_id()
    columns = TABLES[table].c
    empty = {c.key: "" for c in columns if isinstance(c.type, sa.Text) and not c.nullable}
    moving = {"id": row_id, "version": 1, "created_at": _MOMENT, "changed_at": _MOMENT}
    session.connection().execute(sa.insert(TABLES[table]).values({**empty, **moving, **values}))
    return row_id


STARTUP: dict[str, Any] = {"name_en": "Starlight", "stage": "scouted", "fields": ()}


def refused(store: Store, table: str, **values: Any) -> None:
    before = contents(store)
    with pytest.raises(IntegrityError), store.write("x") as session:
        insert(session, table, **values)
    assert contents(store) == before


def test_a_whole_row_is_taken(engine_store: Store) -> None:
    with engine_store.write("x") as session:
        startup_id = insert(session, "startup", **STARTUP)
        insert(session, "contact", startup_id=startup_id, name_en="Li Na", is_main=True)
        insert(session, "note", startup_id=startup_id)
    with engine_store.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(TABLES["contact"])) == 1


@pytest.mark.parametrize(
    "values",
    [
        {"name_en": ""},
        {"stage": "unknown"},
        {"stage": "rejected"},
        {"head_count": -1},
        {"name_en": None},
        {"merged_into": uuid.uuid4()},
    ],
)
def test_a_startup_that_breaks_a_rule_is_refused(engine_store: Store, values: dict[str, Any]) -> None:
    refused(engine_store, "startup", **{**STARTUP, **values})


@pytest.mark.parametrize("values", [{"name_en": ""}, {"startup_id": uuid.uuid4()}, {"startup_id": None}])
def test_a_contact_that_breaks_a_rule_is_refused(engine_store: Store, values: dict[str, Any]) -> None:
    startup_id = add_startup(engine_store)
    row = {"startup_id": startup_id, "name_en": "Li Na", "is_main": False}
    refused(engine_store, "contact", **{**row, **values})


@pytest.mark.parametrize("values", [{"name_key": ""}, {"name_key": "taken"}, {"file": "0" * 64}])
def test_a_template_that_breaks_a_rule_is_refused(engine_store: Store, values: dict[str, Any]) -> None:
    """Each has a name of its own and a workbook that is kept."""
    with engine_store.write("x") as session:
        row = {"name_key": "finance", "file": site.keep_file(session, b"PK")}
        insert(session, "export_template", **{**row, "name_key": "taken"})
    refused(engine_store, "export_template", **{**row, **values})


def test_a_note_needs_its_startup(engine_store: Store) -> None:
    refused(engine_store, "note", startup_id=uuid.uuid4())


def test_two_rows_never_have_one_id(engine_store: Store) -> None:
    startup_id = add_startup(engine_store)
    refused(engine_store, "startup", id=startup_id, **STARTUP)


def test_an_innovation_field_has_its_own_code(engine_store: Store) -> None:
    with engine_store.write("x") as session:
        insert(session, "innovation_field", code="batteries", name_en="Batteries")
    refused(engine_store, "innovation_field", code="batteries", name_en="Cells")


@pytest.mark.parametrize("table", ["startup"])
def test_what_others_refer_to_is_not_deleted(engine_store: Store, table: str) -> None:
    add_contact(engine_store, add_startup(engine_store))
    before = contents(engine_store)
    with pytest.raises(IntegrityError), engine_store.write("x") as session:
        session.connection().execute(sa.delete(TABLES[table]))
    assert contents(engine_store) == before


@pytest.mark.parametrize("name", APPEND_ONLY)
def test_the_journal_is_append_only(engine_store: Store, name: str) -> None:
    add_contact(engine_store, add_startup(engine_store))
    table = TABLES[name]
    before = contents(engine_store)
    column = next(c for c in table.columns if not c.primary_key)
    for statement in (sa.delete(table), sa.update(table).values({column: column})):
        with pytest.raises(DBAPIError), engine_store.write("x") as session:
            session.connection().execute(statement)
    assert contents(engine_store) == before


@pytest.mark.parametrize(
    "values",
    [
        {"kind": "other", "undoes": None},
        {"kind": "undo", "undoes": None},
        {"kind": "do", "undoes": 1},
        {"kind": "undo", "undoes": 99},
        {"kind": "undo", "undoes": 1},  # taken back a second time
    ],
)
def test_the_journal_keeps_its_order(engine_store: Store, values: dict[str, Any]) -> None:
    add_startup(engine_store)
    history.undo(engine_store)
    row = {"label": "x", "subject": "", "actor": "", "at": _MOMENT, "can_be_undone": True, **values}
    with pytest.raises(IntegrityError), engine_store.write("x") as session:
        session.connection().execute(sa.insert(TABLES["action"]).values(row))


def test_text_of_every_script_comes_back_and_sorts_alike(engine_store: Store) -> None:
    names = ["Zebra", "äther", "Amber", "星光", "重庆", "😀 Labs", 'it\'s "quoted" \\ %_', "Ⅷ"]
    for name in names:
        add_startup(engine_store, name)
    with engine_store.read() as session:
        rows = startups.first_rows(session, Filter(), Sort())
        assert [row.name_en for row in rows] == [
            "Amber", "äther", "重庆", "it's \"quoted\" \\ %_", "Ⅷ", "星光", "Zebra", "😀 Labs",
        ]  # fmt: skip
        for query, found in (
            ("%", 1),
            ("%_", 1),
            ("_", 0),
            ("\\", 1),
            ("'", 0),
            ("😀", 1),
            ("viii", 1),
            ("cq", 1),
        ):
            assert startups.totals(session, Filter(text=query)).shown == found, query


def test_undo_is_exact(engine_store: Store) -> None:
    startup_id = add_startup(engine_store)
    before = records(engine_store)
    change_startup(engine_store, startup_id, city="Wuxi", founded=2020, fields=("digitalisation",))
    history.undo(engine_store)
    assert records(engine_store) == before
    assert engine_store.damage() == []
