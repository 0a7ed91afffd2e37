"""Papers and checklists: attached, opened, taken off and brought back."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

import pytest

from jib_desktop.db.site import LARGEST_FILE
from jib_desktop.db.store import Store
from jib_desktop.errors import JibError, ValuesRefused
from jib_desktop.rules.contracts import DocumentDamaged, DocumentEmpty, DocumentTooLarge
from jib_desktop.services import check, contracts_documents, history
from jib_desktop.services.contracts_documents import plain_file_name
from tests.builders import TODAY, records, run_sql
from tests.conftest import SteadyClock
from tests.contract_builders import draft_contract, get_contract, sign_contract


def attach(store: Store, contract_id: uuid.UUID, name: str = "合同.pdf", data: bytes = b"%PDF") -> uuid.UUID:
    values = {"contract_id": contract_id, "name": name, "content": data, "kind": "contract"}
    return store.run("document_attached", partial(contracts_documents.attach, **values)).result  # type: ignore[arg-type]


def content(store: Store, document_id: uuid.UUID) -> tuple[str, bytes]:
    with store.read() as session:
        return contracts_documents.content_of(session, document_id)


def test_a_document_comes_back_as_it_was(store: Store) -> None:
    contract_id = sign_contract(store)
    document_id = attach(store, contract_id, data=bytes(range(256)) * 99)
    [found] = get_contract(store, contract_id).documents
    assert (found.name, found.kind, found.size) == ("合同.pdf", "contract", 256 * 99)
    assert content(store, document_id) == ("合同.pdf", bytes(range(256)) * 99)


def test_a_document_is_taken_off_and_brought_back(store: Store) -> None:
    contract_id = sign_contract(store)
    document_id = attach(store, contract_id)
    before = records(store)
    store.run("x", partial(contracts_documents.remove_document, document_id=document_id, seen_version=1))
    assert get_contract(store, contract_id).documents == ()
    history.undo(store)
    assert records(store) == before
    assert content(store, document_id)[1] == b"%PDF"


@pytest.mark.parametrize(
    ("size", "kind"), [(0, DocumentEmpty), (LARGEST_FILE, None), (LARGEST_FILE + 1, DocumentTooLarge)]
)
def test_20_megabytes_are_the_most(store: Store, size: int, kind: type[JibError] | None) -> None:
    contract_id = draft_contract(store)
    if kind is None:
        attach(store, contract_id, data=bytes(size))
        return
    before = records(store)
    with pytest.raises(kind):
        attach(store, contract_id, data=bytes(size))
    assert records(store) == before


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("/tmp/a/Vertrag.pdf", "Vertrag.pdf"), ("C:\\Users\\x\\合同.docx", "合同.docx"),
        ("../../etc/passwd", "passwd"),
        ("..", "document"), ("", "document"), ('a<b>:"c|?*.pdf', "a_b___c___.pdf"),
        ("x\x00\ny.pdf", "x y.pdf"),
        ("a" * 300 + ".pdf", "a" * 196 + ".pdf"), (" . ", "document"),
    ],
)  # fmt: skip
def test_a_name_is_never_a_path(given: str, kept: str) -> None:
    assert plain_file_name(given) == kept


def test_a_damaged_document_is_not_handed_out(store: Store) -> None:
    document_id = attach(store, sign_contract(store))
    store.close()
    run_sql(store.path, "UPDATE stored_file SET content = x'00000000'")
    again = Store.open(store.path)
    with pytest.raises(DocumentDamaged):
        content(again, document_id)
    with again.read() as session:
        assert len(check.find_faults(session)) == 1
    again.close()


def test_papers_of_what_has_ended_stay(store: Store, clock: SteadyClock) -> None:
    contract_id = sign_contract(store)
    document_id = attach(store, contract_id)
    clock.go_on(days=100)
    attach(store, contract_id, "Settlement.pdf")  # the last papers often come after the end
    with pytest.raises(ValuesRefused) as caught:
        store.run("x", partial(contracts_documents.remove_document, document_id=document_id, seen_version=1))
    assert [one.code for one in caught.value.problems] == ["ended_on"]


# --- checklists ---


def tick(store: Store, item: Any, **values: Any) -> None:
    work = partial(contracts_documents.tick, item_id=item.id, seen_version=item.version, **values)
    store.run("checklist_ticked", work)


def test_a_residence_has_a_checklist_for_moving_in_and_out(store: Store) -> None:
    contract_id = draft_contract(store)
    found = get_contract(store, contract_id).checklist
    assert [one.code for one in found if one.stage == "in"] == [
        "licence",
        "deposit",
        "badges",
        "cloud_account",
        "desks",
    ]
    assert {one.code for one in found if one.stage == "out"} == {
        one.code for one in found if one.stage == "in"
    }
    assert get_contract(store, draft_contract(store, kind="nda")).checklist == ()


def test_a_tick_says_who_and_when_and_can_be_taken_away(store: Store) -> None:
    contract_id = draft_contract(store)
    tick(store, get_contract(store, contract_id).checklist[0], done_on=TODAY)
    found = get_contract(store, contract_id).checklist[0]
    assert (found.done_on, found.done_by) == (TODAY, "Mei")
    tick(store, found, done_on=None)
    found = get_contract(store, contract_id).checklist[0]
    assert (found.done_on, found.done_by) == (None, "")
    with pytest.raises(ValuesRefused):
        tick(store, found, done_on=TODAY.replace(year=2027))


def test_something_of_ones_own_is_added_and_removed(store: Store) -> None:
    contract_id = draft_contract(store, kind="nda")
    add = partial(contracts_documents.add_item, contract_id=contract_id, stage="in")
    for text in ("Parking card", "Key 14"):
        store.run("checklist_item_added", partial(add, text=text))
    with pytest.raises(ValuesRefused):
        store.run("checklist_item_added", partial(add, text=" "))
    first, second = get_contract(store, contract_id).checklist
    assert (first.text, second.text) == ("Parking card", "Key 14")
    store.run("x", partial(contracts_documents.remove_item, item_id=first.id, seen_version=first.version))
    assert [one.text for one in get_contract(store, contract_id).checklist] == ["Key 14"]
