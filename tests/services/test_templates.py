"""Templates are kept, named once, changed, removed, and all of it can be taken back."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from jib_desktop.db.revert import revert
from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, UndoConflict, ValuesRefused
from jib_desktop.rules.templates import FilledCell, FilledColumn, FilledTable, Mapping, TemplateUnknown
from jib_desktop.services import history, templates
from jib_desktop.services.templates import TemplateRow

MAPPING = Mapping((FilledCell("Plan", "B2", "as_of"),))


def add(store: Store, name: str = "Finance", **more: Any) -> None:
    values = {"kind": "startups", "file_name": "plan.xlsx", "content": b"PK", "mapping": MAPPING, **more}
    store.run("template_added", partial(templates.add_template, name=name, **values))


def kept(store: Store, kind: str | None = None) -> list[TemplateRow]:
    with store.read() as session:
        return templates.list_templates(session, kind)


def codes(error: pytest.ExceptionInfo[ValuesRefused]) -> list[str]:
    return [one.code for one in error.value.problems]


def test_a_template_is_kept_with_its_workbook(store: Store) -> None:
    add(store)
    [row] = kept(store)
    assert (row.name, row.kind, row.file_name, row.mapping) == ("Finance", "startups", "plan.xlsx", MAPPING)
    with store.read() as session:
        assert templates.content_of(session, row) == b"PK"
    assert kept(store, "contacts") == []


def test_a_name_stands_for_one_template(store: Store) -> None:
    add(store)
    with pytest.raises(ValuesRefused) as error:
        add(store, " finance ")
    assert codes(error) == ["template_name_taken"]
    with store.read() as session:
        assert templates.find_template(session, "FINANCE").name == "Finance"


@pytest.mark.parametrize(
    ("name", "mapping", "code"),
    [
        ("  ", MAPPING, "template_name_missing"),
        ("x" * 200, MAPPING, "too_long"),
        ("Finance", Mapping(), "template_nothing_mapped"),
        (
            "Finance",
            Mapping((), FilledTable("P", 1, 2, 2, (FilledColumn("A", "", "x"), FilledColumn("B", "", "x")))),
            "template_field_twice",
        ),
    ],
)
def test_what_cannot_be_kept_is_said(store: Store, name: str, mapping: Mapping, code: str) -> None:
    with pytest.raises(ValuesRefused) as error:
        add(store, name, mapping=mapping)
    assert codes(error) == [code]
    assert kept(store) == []


def test_an_unknown_name_tells_the_known_ones(store: Store) -> None:
    add(store)
    with store.read() as session, pytest.raises(TemplateUnknown) as error:
        templates.find_template(session, "Budget", "startups")
    assert error.value.known == ("Finance",)


def test_another_version_of_the_workbook_takes_its_place_and_undo_brings_the_old_back(store: Store) -> None:
    add(store)
    [row] = kept(store)
    work = partial(
        templates.change_template, template_id=row.id, seen_version=row.version, name="Budget",
        mapping=MAPPING, file_name="new.xlsx", content=b"PK2",
    )  # fmt: skip
    store.run("template_changed", work)
    assert [(one.name, one.file_name) for one in kept(store)] == [("Budget", "new.xlsx")]
    with pytest.raises(ChangedMeanwhile):
        store.run("template_changed", work)
    history.undo(store)
    [back] = kept(store)
    assert (back.name, back.file) == (row.name, row.file)


def test_an_undo_never_brings_a_name_back_that_is_given_again(store: Store) -> None:
    add(store)
    [row] = kept(store)
    work = partial(templates.remove_template, template_id=row.id, seen_version=row.version)
    removed = store.run("template_removed", work)
    add(store, "FINANCE")
    assert removed.action_id is not None
    with pytest.raises(UndoConflict), store.write("undo") as session:
        revert(session, removed.action_id)
    assert [one.name for one in kept(store)] == ["FINANCE"]


def test_a_removed_template_comes_back_with_undo(store: Store) -> None:
    add(store)
    [row] = kept(store)
    work = partial(templates.remove_template, template_id=row.id, seen_version=row.version)
    store.run("template_removed", work)
    assert kept(store) == []
    history.undo(store)
    with store.read() as session:
        assert templates.content_of(session, kept(store)[0]) == b"PK"
