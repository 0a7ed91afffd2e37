"""Undo and redo as writes of their own, conflicts, and what the history of a record tells."""

from __future__ import annotations

from functools import partial

import pytest
from sqlalchemy import select, text

from jib_desktop.db.journal import Action
from jib_desktop.db.store import Store
from jib_desktop.errors import (
    ChangedMeanwhile,
    FileReadOnly,
    GoneMeanwhile,
    NothingToRedo,
    NothingToUndo,
    UndoConflict,
)
from jib_desktop.services import duplicates, history, people, startups, startups_import
from jib_desktop.services.importing import apply_import, plan_import
from jib_desktop.ui.sentences import sentence
from tests.builders import (
    TODAY,
    add_contact,
    add_startup,
    change_startup,
    contacts_of,
    contents,
    found,
    get_startup,
    incoming,
    records,
    startup_values,
)
from tests.conftest import SteadyClock


def city(store: Store, startup_id: object) -> object:
    return get_startup(store, startup_id).values["city"]  # type: ignore[arg-type]


def targets(store: Store) -> tuple[str | None, str | None]:
    """Return the subjects of the next undo and the next redo."""
    with store.read() as session:
        undo, redo = history.undo_target(session), history.redo_target(session)
    words = [f"{one.label} {one.subject}" if one else None for one in (undo, redo)]
    return words[0], words[1]


# --- back and forth ---


def test_three_undos_and_three_redos_in_a_row_also_after_a_restart(store: Store) -> None:
    startup_id = add_startup(store)
    states = [records(store)]
    for name in ("Shanghai", "Suzhou", "Wuxi"):
        change_startup(store, startup_id, city=name)
        states.append(records(store))
    for wanted in reversed(states[:-1]):
        history.undo(store)
        assert records(store) == wanted
    store.close()
    again = Store.open(store.path)
    for wanted in states[1:]:
        history.redo(again)
        assert records(again) == wanted
    with pytest.raises(NothingToRedo):
        history.redo(again)
    again.close()
    third = Store.open(store.path)
    for wanted in reversed(states[:-1]):
        history.undo(third)
        assert records(third) == wanted
    history.undo(third)
    with pytest.raises(NothingToUndo):
        history.undo(third)
    assert third.damage() == []
    third.close()


def test_undo_and_redo_name_what_they_would_do(store: Store) -> None:
    assert targets(store) == (None, None)
    startup_id = add_startup(store)
    change_startup(store, startup_id, city="Wuxi")
    assert targets(store) == ("startup_changed Starlight Sensing", None)
    history.undo(store)
    assert targets(store) == ("startup_created Starlight Sensing", "startup_changed Starlight Sensing")
    history.undo(store)
    assert targets(store) == (None, "startup_created Starlight Sensing")
    history.redo(store)
    assert targets(store) == ("startup_created Starlight Sensing", "startup_changed Starlight Sensing")


def test_a_new_action_clears_redo(store: Store) -> None:
    startup_id = add_startup(store)
    change_startup(store, startup_id, city="Wuxi")
    history.undo(store)
    change_startup(store, startup_id, city="Suzhou")
    assert targets(store)[1] is None
    with pytest.raises(NothingToRedo):
        history.redo(store)
    history.undo(store)
    assert city(store, startup_id) == ""


def test_an_undo_is_a_write_by_whoever_takes_back(store: Store, clock: SteadyClock) -> None:
    startup_id = add_startup(store)
    at = clock.go_on(hours=1)
    outcome = history.undo(store, actor="Jonas")
    assert outcome.changes == {"startup": {startup_id}}
    with store.read() as session:
        action = session.execute(select(*Action.__table__.columns).order_by(Action.id.desc())).first()
    assert action is not None
    assert (action.label, action.subject, action.actor, action.at, action.kind, action.undoes) == (
        "startup_created", "Starlight Sensing", "Jonas", at, "undo", 1,
    )  # fmt: skip


def test_undo_works_on_what_is_derived_too(store: Store) -> None:
    startup_id = add_startup(store, name_zh="星光")
    add_contact(store, startup_id, "Zhou Wei", phone="13800000421")
    change_startup(store, startup_id, name_en="Moonlight", name_zh="重庆")
    assert found(store, "chongqing zhou") == ["Moonlight"]
    history.undo(store)
    assert found(store, "xg zhou") == ["Starlight Sensing"]
    assert found(store, "chongqing") == []
    history.undo(store)
    assert found(store, "xg") == ["Starlight Sensing"]
    assert found(store, "zhou") == found(store, "13800000421") == []
    history.redo(store)
    assert found(store, "13800000421") == ["Starlight Sensing"]


def test_an_import_of_thousands_is_taken_back_at_once_and_comes_again(store: Store) -> None:
    kept = add_startup(store, "Row 7", source_id="7", city="Shanghai")
    before = records(store)
    rows = incoming(
        *(startup_values(f"Row {n}", name_zh="星光", source_id=str(n), city="Wuxi") for n in range(3000))
    )
    with store.read() as session:
        plan = plan_import(session, startups_import.IMPORTER, rows, today=TODAY, source="list.csv")
    assert (plan.count("new"), plan.count("changed")) == (2999, 1)
    store.run("startups_imported", partial(apply_import, importer=startups_import.IMPORTER, plan=plan))
    after = records(store)
    history.undo(store)
    assert records(store) == before
    assert city(store, kept) == "Shanghai"
    history.redo(store)
    assert records(store) == after
    assert len(found(store, "xingguang")) == 200
    assert store.damage() == []


def test_a_merge_is_taken_back_with_its_people_and_notes(store: Store) -> None:
    kept = add_startup(store)
    dropped = add_startup(store, "Starlight GmbH")
    add_contact(store, dropped, "Zhou Wei")
    store.run("note_added", partial(startups.add_note, startup_id=dropped, text="met"))
    before = records(store)
    work = partial(
        duplicates.merge, kept_id=kept, kept_version=1, dropped_id=dropped, dropped_version=1,
        values={"city": "Wuxi"},
    )  # fmt: skip
    store.run("startup_merged", work)
    merged = records(store)
    assert found(store, "zhou") == ["Starlight Sensing"]
    history.undo(store)
    assert records(store) == before
    assert found(store, "zhou") == ["Starlight GmbH"]
    history.redo(store)
    assert records(store) == merged


def test_a_store_that_only_reads_takes_nothing_back(store: Store) -> None:
    add_startup(store)
    reader = Store.open(store.path, read_only=True)
    with pytest.raises(FileReadOnly):
        history.undo(reader)
    reader.close()


# --- conflicts ---


def on_top(store: Store, clock: SteadyClock, statement: object) -> None:
    """Let Jonas do something that cannot be undone, a day later."""
    clock.go_on(days=1)
    with store.write("startup_changed", "Jonas", can_be_undone=False) as session:
        statement(session)  # type: ignore[operator]


def test_a_later_change_on_top_stops_an_undo_and_nothing_changes(store: Store, clock: SteadyClock) -> None:
    startup_id = add_startup(store)
    change_startup(store, startup_id, city="Wuxi")
    on_top(
        store, clock,
        partial(startups.change, startup_id=startup_id, seen_version=2, values={"city": "Suzhou"}),
    )  # fmt: skip
    at = clock()
    clock.go_on(days=1)
    before = contents(store)
    with pytest.raises(UndoConflict) as caught:
        history.undo(store)
    assert (caught.value.who, caught.value.when) == ("Jonas", at)
    assert "Jonas" in sentence(caught.value)
    assert contents(store) == before


def test_a_later_change_of_another_field_stops_no_undo(store: Store, clock: SteadyClock) -> None:
    startup_id = add_startup(store)
    change_startup(store, startup_id, city="Wuxi")
    on_top(
        store, clock,
        partial(startups.change, startup_id=startup_id, seen_version=2, values={"founded": 2020}),
    )  # fmt: skip
    history.undo(store)
    values = get_startup(store, startup_id).values
    assert (values["city"], values["founded"]) == ("", 2020)


def test_what_was_deleted_later_stops_an_undo(store: Store, clock: SteadyClock) -> None:
    startup_id = add_startup(store)
    contact_id = add_contact(store, startup_id)
    on_top(store, clock, partial(people.remove_contact, contact_id=contact_id, seen_version=1))
    before = contents(store)
    with pytest.raises(UndoConflict) as caught:
        history.undo(store)
    assert (caught.value.who, caught.value.when) == ("Jonas", clock())
    assert contents(store) == before


def test_what_hangs_on_a_new_row_stops_its_undo(store: Store, clock: SteadyClock) -> None:
    startup_id = add_startup(store)
    on_top(store, clock, partial(startups.add_note, startup_id=startup_id, text="met"))
    before = contents(store)
    with pytest.raises(UndoConflict) as caught:
        history.undo(store)
    assert (caught.value.who, caught.value.when) == ("Jonas", clock())
    assert contents(store) == before


def test_a_contact_that_moved_on_names_who_moved_it(store: Store, clock: SteadyClock) -> None:
    kept, dropped = add_startup(store), add_startup(store, "Moonlight")
    contact_id = add_contact(store, dropped, "Zhou Wei")
    work = partial(
        duplicates.merge, kept_id=kept, kept_version=1, dropped_id=dropped, dropped_version=1, values={}
    )
    on_top(store, clock, work)
    at = clock()
    clock.go_on(days=1)
    with pytest.raises(UndoConflict) as caught:
        history.undo(store)
    assert (caught.value.who, caught.value.when) == ("Jonas", at)
    assert [one.id for one in contacts_of(store, kept)] == [contact_id]


# --- what the person saw ---


def test_a_row_that_moved_on_is_refused(store: Store, clock: SteadyClock) -> None:
    startup_id = add_startup(store)
    at = clock.go_on(hours=1)
    with store.write("startup_changed", "Jonas") as session:
        startups.change(session, startup_id=startup_id, seen_version=1, values={"city": "Wuxi"})
    before = contents(store)
    with pytest.raises(ChangedMeanwhile) as caught, store.write("startup_changed") as session:
        startups.change(session, startup_id=startup_id, seen_version=1, values={"city": "Suzhou"})
    assert (caught.value.who, caught.value.when) == ("Jonas", at)
    assert contents(store) == before


def test_a_row_that_is_gone_is_refused(store: Store) -> None:
    startup_id = add_startup(store)
    history.undo(store)
    with pytest.raises(GoneMeanwhile), store.write("startup_changed") as session:
        startups.change(session, startup_id=startup_id, seen_version=1, values={"city": "Suzhou"})


def test_a_row_that_came_back_has_a_version_nobody_saw(store: Store) -> None:
    """Deleted and brought back, a row must not pass for the one an open dialog still shows."""
    contact_id = add_contact(store, add_startup(store))
    with store.write("contact_changed") as session:
        people.change_contact(session, contact_id=contact_id, seen_version=1, values={"role": "CTO"})
    with store.write("contact_removed") as session:
        people.remove_contact(session, contact_id=contact_id, seen_version=2)
    history.undo(store)
    for seen in (1, 2, 3):
        with pytest.raises(ChangedMeanwhile), store.write("contact_changed") as session:
            people.change_contact(session, contact_id=contact_id, seen_version=seen, values={"role": "CEO"})
    with store.read() as session:
        now = session.scalar(text("SELECT version FROM contact"))
    with store.write("contact_changed") as session:
        people.change_contact(session, contact_id=contact_id, seen_version=now, values={"role": "CEO"})


# --- the history of a record ---


def test_the_history_tells_who_when_old_and_new(store: Store, clock: SteadyClock) -> None:
    startup_id = add_startup(store, city="Wuxi")
    at = clock.go_on(hours=1)
    with store.write("startup_changed", "Jonas") as session:
        startups.change(session, startup_id=startup_id, seen_version=1, values={"city": "", "founded": 2020})
    with store.read() as session:
        told = history.record_history(session, startup_id)
    assert [(one.field, one.old, one.new, one.actor, one.at) for one in told[:2]] == [
        ("city", "Wuxi", "", "Jonas", at), ("founded", None, 2020, "Jonas", at),
    ]  # fmt: skip
    first = {one.field: (one.old, one.new) for one in told[2:]}
    assert first == {
        "name_en": (None, "Starlight Sensing"),
        "stage": (None, "scouted"),
        "city": (None, "Wuxi"),
    }


def test_the_history_has_contacts_and_notes_too(store: Store) -> None:
    startup_id = add_startup(store)
    add_contact(store, startup_id)
    store.run("note_added", partial(startups.add_note, startup_id=startup_id, text="met"))
    with store.read() as session:
        told = history.record_history(session, startup_id)
        assert history.count_changes(session, startup_id) == 3
        assert {one.table for one in told} == {"startup", "contact", "note"}
        assert len(history.record_history(session, startup_id, limit=1)) < len(told)


def test_later_actions_of_others_are_found(store: Store) -> None:
    startup_id = add_startup(store)
    with store.read() as session:
        seen = history.latest_action_id(session)
        assert history.changes_since(session, seen) == {}
    contact_id = add_contact(store, startup_id)
    with store.read() as session:
        assert history.changes_since(session, seen) == {"contact": {contact_id}}
