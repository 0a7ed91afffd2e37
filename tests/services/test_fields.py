"""The site's own innovation fields."""

from __future__ import annotations

import uuid
from functools import partial

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, FieldInUse, ValuesRefused
from jib_desktop.services import fields, history
from jib_desktop.services.fields import FieldRow
from tests.builders import add_startup, change_startup


def add(store: Store, **names: str) -> uuid.UUID:
    return store.run("field_added", partial(fields.add_field, values=names)).result


def listed(store: Store) -> list[FieldRow]:
    with store.read() as session:
        return fields.list_fields(session)


def test_a_field_gets_a_code_that_stays(store: Store) -> None:
    field_id = add(store, name_en="Battery passport", name_zh="电池护照")
    row = listed(store)[0]
    assert (row.id, row.code, row.used) == (field_id, "battery_passport", 0)
    work = partial(
        fields.change_field, field_id=row.id, seen_version=row.version, values={"name_en": "Passport"}
    )
    store.run("field_changed", work)
    assert [(one.code, one.name_en, one.name_zh) for one in listed(store)] == [
        ("battery_passport", "Passport", "")
    ]


def test_codes_never_meet(store: Store) -> None:
    add(store, name_en="Digitalisation")
    add(store, name_zh="电池")
    codes = [row.code for row in listed(store)]
    assert "digitalisation_2" in codes
    assert any(code.startswith("field_") for code in codes)


@pytest.mark.parametrize(("names", "code"), [({}, "name_missing"), ({"name_de": "BATTERIE"}, "code_taken")])
def test_a_field_needs_a_name_of_its_own(store: Store, names: dict[str, str], code: str) -> None:
    add(store, name_de="Batterie")
    with pytest.raises(ValuesRefused) as refused:
        add(store, **names)
    assert [problem.code for problem in refused.value.problems] == [code]


def test_a_field_in_use_stays(store: Store) -> None:
    add(store, name_en="Batteries")
    startup = add_startup(store, fields=["batteries"])
    row = listed(store)[0]
    assert row.used == 1
    work = partial(fields.remove_field, field_id=row.id, seen_version=row.version)
    with pytest.raises(FieldInUse) as refused:
        store.run("field_removed", work)
    assert (refused.value.name, refused.value.count) == ("Batteries", 1)
    change_startup(store, startup, fields=[])
    store.run("field_removed", work)
    assert listed(store) == []
    history.undo(store)
    assert [one.code for one in listed(store)] == ["batteries"]


def test_what_was_seen_counts(store: Store) -> None:
    field_id = add(store, name_en="Batteries")
    work = partial(fields.change_field, field_id=field_id, seen_version=7, values={"name_en": "Cells"})
    with pytest.raises(ChangedMeanwhile):
        store.run("field_changed", work)
