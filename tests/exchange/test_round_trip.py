"""Our workbooks out, edited elsewhere, and in again: nothing twice, nothing lost, nothing decided by us."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import HeadersUnknown, SheetOfAnotherKind
from jib_desktop.exchange import review
from jib_desktop.exchange.writing import Look
from jib_desktop.rules.people import StartupLeftOut
from jib_desktop.services import history, startups
from jib_desktop.services.importing import checked, replanned
from jib_desktop.services.review import Plan
from jib_desktop.ui.sentences import problem_sentence, sentence
from tests.builders import (
    TODAY,
    add_contact,
    add_startup,
    change_startup,
    contacts_of,
    found,
    get_startup,
    records,
)
from tests.exchange.test_review import give_out, header_of, plan_of


def edit(path: Path, work: Callable[[Any], None], sheet: str | None = None) -> None:
    """Change a workbook as another program would."""
    book = openpyxl.load_workbook(path)
    work(book[sheet] if sheet else book.active)
    book.save(path)


def put(page: Any, row_id: uuid.UUID, header: str, value: Any) -> None:
    """Write into the cell of a record."""
    top = header_of(page)
    columns = {cell.value: cell.column for cell in page[top]}
    last = page.max_column
    row = next(n for n in range(top + 1, page.max_row + 1) if page.cell(n, last).value == str(row_id))
    page.cell(row, columns[header]).value = value


def save_all(store: Store, plans: list[Plan]) -> None:
    store.run("startups_imported", partial(review.save_all, accepted=plans))


def prepare_all(store: Store, path: Path) -> list[Plan]:
    with store.read() as session:
        return review.prepare_all(session, path, today=TODAY)


def export_all(store: Store, path: Path, language: str = "en") -> None:
    with store.read() as session:
        review.export_all(session, path, look=Look(language))


def test_twenty_there_twenty_here_five_on_both_sides(tmp_path: Path, store: Store) -> None:
    ids = [add_startup(store, f"Startup {n}", city="Wuxi", source_id=str(n)) for n in range(300)]
    path = tmp_path / "startups.xlsx"
    give_out(store, path)
    for one in ids[:25]:  # a colleague: the last five of them are edited in the workbook too
        change_startup(store, one, city="Suzhou")

    def in_excel(page: Any) -> None:
        for one in ids[20:45]:
            put(page, one, "City", "Hefei")

    edit(path, in_excel)
    plan = plan_of(store, path)
    assert {verdict: count for verdict, count in plan.counts().items() if count} == {
        "conflict": 5, "changed": 20, "kept": 20, "unchanged": 255,
    }  # fmt: skip
    assert (plan.open_conflicts, plan.count("new")) == (5, 0)
    before = records(store)
    importer = review.feature_of("startups").importer
    asked = {
        place: checked(importer, replace(row, chosen={"city": "Hefei"}), TODAY)
        for place, row in enumerate(plan.rows)
        if row.verdict == "conflict"
    }
    store.run("startups_imported", partial(review.save, accepted=plan.with_rows(asked)))
    cities = [get_startup(store, one).values["city"] for one in ids]
    assert cities == ["Suzhou"] * 20 + ["Hefei"] * 25 + ["Wuxi"] * 255
    with store.read() as session:
        assert startups.count(session, startups.Filter()) == 300
    again = plan_of(store, path)
    assert not any(row.is_written or row.is_open for row in again.rows)
    assert store.damage() == []
    history.undo(store)
    assert records(store) == before


def test_a_workbook_of_ours_says_when_it_left_and_who_edited_it(tmp_path: Path, store: Store) -> None:
    add_startup(store)
    path = tmp_path / "a.xlsx"
    give_out(store, path)

    def by_somebody(page: Any) -> None:
        page.parent.properties.lastModifiedBy = "Wang Min"

    edit(path, by_somebody)
    origin = plan_of(store, path).origin
    assert origin.left_at is not None
    assert (origin.sheet, origin.edited_by, origin.letters["name_en"]) == ("Startups", "Wang Min", "B")
    assert origin.edited_at is not None


def test_a_workbook_of_another_file_or_past_says_so(tmp_path: Path, store: Store) -> None:
    add_startup(store)
    path, later = tmp_path / "a.xlsx", tmp_path / "later.xlsx"
    give_out(store, path)
    backup = tmp_path / "backup.jib"
    store.back_up(backup)
    add_startup(store, "Copper Heron")
    give_out(store, later)
    with_notes = {}
    other = Store.create(tmp_path / "other.jib")
    set_back = Store.open(backup)
    add_startup(set_back, "Something else")
    for name, one, file in (("other", other, path), ("back", set_back, later), ("known", set_back, path)):
        with_notes[name] = [note.code for note in plan_of(one, file).notes]
        assert plan_of(one, file).origin.left_at is None or name == "known"
        assert all("{" not in problem_sentence(note) for note in plan_of(one, file).notes)
    assert with_notes == {"other": ["mark_other_file"], "back": ["mark_other_past"], "known": []}
    other.close()
    set_back.close()


# --- every kind in one workbook ---


def fill(store: Store) -> list[uuid.UUID]:
    ids = [add_startup(store, f"Startup {n}", source_id=str(n), city="Wuxi") for n in range(4)]
    add_contact(store, ids[0], "Li Na", phone="13800000421")
    add_contact(store, ids[1], "Zhou Wei")
    return ids


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_everything_out_and_in_again_changes_nothing(tmp_path: Path, store: Store, language: str) -> None:
    fill(store)
    path = tmp_path / "all.xlsx"
    export_all(store, path, language)
    plans = prepare_all(store, path)
    assert [plan.kind for plan in plans] == list(review.FEATURES)
    rows = {plan.kind: (plan.count("unchanged"), len(plan.rows)) for plan in plans if plan.rows}
    assert rows == {"startups": (4, 4), "contacts": (2, 2)}
    assert {note.code for plan in plans for note in plan.notes} <= {"columns_locked"}
    before = records(store)
    save_all(store, plans)
    assert records(store) == before


def test_everything_arrives_in_an_empty_file_as_one_action(tmp_path: Path, store: Store) -> None:
    fill(store)
    path = tmp_path / "all.xlsx"
    export_all(store, path)
    empty = Store.create(tmp_path / "empty.jib")
    save_all(empty, prepare_all(empty, path))
    assert found(empty, "li na") == ["Startup 0"]
    assert found(empty, "") == ["Startup 0", "Startup 1", "Startup 2", "Startup 3"]
    history.undo(empty)
    assert records(empty)["startup"] == records(empty)["contact"] == []
    empty.close()


def test_people_of_a_startup_that_is_left_out_are_refused_whole(tmp_path: Path, store: Store) -> None:
    fill(store)
    path = tmp_path / "all.xlsx"
    export_all(store, path)
    empty = Store.create(tmp_path / "empty.jib")
    first, second, *_ = prepare_all(empty, path)
    with pytest.raises(StartupLeftOut) as caught:
        save_all(empty, [first.with_accepted({0: False}), second])
    assert "Li Na" in sentence(caught.value)
    assert records(empty)["startup"] == []
    save_all(empty, [first.with_accepted({0: False}), second.with_accepted({0: False})])
    assert found(empty, "") == ["Startup 1", "Startup 2", "Startup 3"]
    empty.close()


def test_people_follow_their_startup_to_the_one_it_turned_out_to_be(tmp_path: Path, store: Store) -> None:
    one = add_startup(store, "Starlight Sensing")
    add_contact(store, one, "Li Na")
    path = tmp_path / "all.xlsx"
    export_all(store, path)
    other = Store.create(tmp_path / "other.jib")
    known = add_startup(other, "Starlihgt Sensing")
    first, second, *_ = prepare_all(other, path)
    assert (first.rows[0].like, first.rows[0].accepted) == (known, False)
    assert [(row.accepted, row.problems[0].code) for row in second.rows] == [(False, "owner_waits")]
    save_all(other, [first, second])  # nothing is ticked, nothing comes
    assert contacts_of(other, known) == ()
    with other.read() as session:
        importer = review.feature_of("startups").importer
        same = replanned(session, importer, first, 0, same_as=known, today=TODAY)
    save_all(other, [first.with_rows({0: same}), second.with_accepted({0: True})])
    assert [person.name_en for person in contacts_of(other, known)] == ["Li Na"]
    other.close()


def test_sheets_are_known_by_their_names_and_headers_too(tmp_path: Path, store: Store) -> None:
    book = openpyxl.Workbook()
    lists: dict[str, list[list[Any]]] = {
        "Firms": [["Company name", "City", "Founded"], ["Starlight", "Wuxi", 2020]],
        "Ansprechpartner": [["Firma", "Name", "E-Mail", "Handy"], ["Starlight", "Li Na", "li@a.example", ""]],
        "More": [["English name", "City"], ["Moonlight", "Ulm"]],
        "Chart data": [["x", "y"], [1, 2]],
    }
    for name, rows in lists.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(row)
    del book["Sheet"]
    book.save(tmp_path / "a.xlsx")
    plans = prepare_all(store, tmp_path / "a.xlsx")
    assert [(plan.kind, plan.origin.sheet, plan.count("new")) for plan in plans] == [
        ("startups", "Firms", 1), ("contacts", "Ansprechpartner", 1),
    ]  # fmt: skip
    codes = {note.code: note.facts for note in plans[0].notes}
    assert codes["sheet_unknown"]["name"] == "Chart data"
    assert codes["sheet_again"] == {"name": "More", "first": "Firms"}
    save_all(store, plans)
    assert found(store, "li na") == ["Starlight"]


def test_a_workbook_without_any_list_is_refused(tmp_path: Path, store: Store) -> None:
    book = openpyxl.Workbook()
    page: Any = book.active
    page.append(["x", "y"])
    page.append([1, 2])
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(HeadersUnknown):
        prepare_all(store, tmp_path / "a.xlsx")


def test_one_kind_of_a_workbook_of_all_is_taken_from_its_own_sheet(tmp_path: Path, store: Store) -> None:
    add_contact(store, add_startup(store), "Li Na")
    path = tmp_path / "all.xlsx"
    export_all(store, path)
    plan = plan_of(store, path, kind="contacts")
    assert (plan.origin.sheet, [row.verdict for row in plan.rows]) == ("Contacts", ["unchanged"])


def test_startups_are_never_taken_for_contacts(tmp_path: Path, store: Store) -> None:
    add_startup(store)
    give_out(store, tmp_path / "a.xlsx")
    with pytest.raises(SheetOfAnotherKind) as refused:
        plan_of(store, tmp_path / "a.xlsx", kind="contacts")
    assert "Startups" in sentence(refused.value)
