"""Rules about contracts that the database itself keeps, whatever a program does: the same on every engine."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from jib_desktop.db.base import Base
from jib_desktop.db.contracts import ContractPhase
from jib_desktop.db.contracts_derived import changes_of, life_of, phase_rows
from jib_desktop.db.site import keep_file
from jib_desktop.db.store import Store
from jib_desktop.rules.contracts_life import phases
from jib_desktop.services import history
from tests.builders import add_startup, contents
from tests.conftest import SteadyClock
from tests.contract_builders import FIRST, LAST, act, draft_contract, sign_contract
from tests.db.test_rules_contract import insert

TABLES = Base.metadata.tables


def contract(startup_id: uuid.UUID, count: int = 1, **values: Any) -> dict[str, Any]:
    """Return a row of a signed residence contract of a year."""
    numbers = dict.fromkeys(
        ("notice_count", "renewal_months", "desks", "fee_cents", "vat_rate", "deposit_cents",
         "rent_free_days", "credit_cents", "corrections"), 0,
    )  # fmt: skip
    return {
        **numbers, "startup_id": startup_id, "kind": "residence", "number": f"JIB-2026-{count:03}",
        "number_year": 2026, "number_count": count, "first_day": FIRST, "last_day": LAST, "currency": "CNY",
        "notice_unit": "months", "signed_on": FIRST, **values,
    }  # fmt: skip


DRAFT = {"number": "", "number_year": None, "number_count": None, "signed_on": None}
DAY = timedelta(days=1)


def refused(store: Store, table: str, **values: Any) -> None:
    before = contents(store)
    with pytest.raises(IntegrityError), store.write("x") as session:
        insert(session, table, **values)
    assert contents(store) == before


@pytest.mark.parametrize(
    "values",
    [
        {"last_day": FIRST - DAY},
        {"kind": "rent"},
        {"notice_unit": "weeks"},
        {"notice_from": "somebody"},
        {"fee_cents": -1},
        {"desks": -1},
        {"currency": "¥"},
        {"signed_on": None},
        {"number_count": None},
        {"number": ""},
        {**DRAFT, "ends_on": LAST},
        {"end_reason": "moved"},
        {"notice_on": FIRST},
        {"corrections": 1},
        {"startup_id": uuid.uuid4()},
        {"predecessor_id": uuid.uuid4()},
    ],
)
def test_a_contract_that_breaks_a_rule_is_refused(engine_store: Store, values: dict[str, Any]) -> None:
    startup_id = add_startup(engine_store)
    refused(engine_store, "contract", **{**contract(startup_id), **values})


def test_a_number_is_given_once(engine_store: Store) -> None:
    with engine_store.write("x") as session:
        startup_id = insert(session, "startup", name_en="Starlight", stage="scouted", fields=())
        insert(session, "contract", **contract(startup_id))
    other = add_startup(engine_store, "Other")
    refused(engine_store, "contract", **contract(other, 2, number="JIB-2026-001"))
    refused(engine_store, "contract", **contract(other, 1, number="X"))


@pytest.mark.parametrize(
    ("first", "last", "other", "meets"),
    [
        (LAST, LAST + DAY, {}, True),
        (LAST + DAY, LAST + DAY, {}, False),
        (FIRST - DAY, FIRST, {}, True),
        (FIRST - 9 * DAY, FIRST - DAY, {}, False),
        (FIRST + DAY, LAST - DAY, {}, True),
        (date(2040, 1, 1), date(2041, 1, 1), {"renewal_months": 12}, True),
        (date(2040, 1, 1), date(2041, 1, 1), {"renewal_months": 12, "ends_on": LAST}, False),
        (date(2026, 12, 1), LAST, {"ends_on": date(2026, 11, 30)}, False),
        (FIRST, LAST, {"ends_on": FIRST - DAY}, False),  # it never began
        (FIRST, LAST, {"kind": "service"}, False),
        (FIRST, LAST, DRAFT, False),
    ],
)
def test_two_residences_of_one_startup_never_share_a_day(
    engine_store: Store, first: date, last: date, other: dict[str, Any], meets: bool
) -> None:
    startup_id, second = add_startup(engine_store), add_startup(engine_store, "Other")
    with engine_store.write("x") as session:
        insert(session, "contract", **{**contract(startup_id), **other})
        insert(session, "contract", **contract(second, 3))  # of somebody else
    mine = contract(startup_id, 2, first_day=first, last_day=last)
    if meets:
        refused(engine_store, "contract", **mine)
        return
    with engine_store.write("x") as session:
        insert(session, "contract", **mine)


def test_a_contract_is_renewed_once(engine_store: Store) -> None:
    startup_id = add_startup(engine_store)
    with engine_store.write("x") as session:
        first = insert(session, "contract", **contract(startup_id))
        insert(session, "contract", **{**contract(startup_id, 2, predecessor_id=first), **DRAFT})
    refused(engine_store, "contract", **{**contract(startup_id, 3, predecessor_id=first), **DRAFT})


def set_values(store: Store, contract_id: uuid.UUID, **values: Any) -> None:
    """Change a contract past the services."""
    table = TABLES["contract"]
    with store.write("x") as session:
        moved = sa.literal(store.clock().isoformat(timespec="microseconds"), sa.Text)
        session.connection().execute(
            sa.update(table).where(table.c.id == contract_id).values(changed_at=moved, **values)
        )


@pytest.mark.parametrize(
    "values",
    [{"fee_cents": 1}, {"last_day": LAST + DAY}, {"desks": 0}, {"signed_on": LAST}, {"kind": "service"}],
)
def test_what_has_ended_is_changed_by_a_correction_only(
    engine_store: Store, clock: SteadyClock, values: dict[str, Any]
) -> None:
    contract_id = sign_contract(engine_store)
    clock.go_on(days=100)
    with pytest.raises(IntegrityError, match="correction"):
        set_values(engine_store, contract_id, **values)
    with pytest.raises(IntegrityError):
        set_values(engine_store, contract_id, **values, corrections=1)  # without its reason
    set_values(engine_store, contract_id, **values, corrections=1, correction_reason="typing error")


def test_what_has_ended_is_not_amended(engine_store: Store, clock: SteadyClock) -> None:
    contract_id = sign_contract(engine_store)
    act(engine_store, "terminate", contract_id, last_day=clock().date(), reason="x")
    now = clock.go_on(days=3)
    row = {"contract_id": contract_id, "place": 1, "first_day": FIRST, "agreed_on": FIRST, "desks": 1}
    moved = sa.literal(now.isoformat(timespec="microseconds"), sa.Text)
    refused(engine_store, "amendment", **row, changed_at=moved)


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("amendment", {"last_day": FIRST - DAY, "desks": 1}),
        ("amendment", {"desks": -1}),
        ("amendment", {"notice_unit": "weeks"}),
        ("amendment", {}),
        ("payment", {"gross_cents": 5}),
        ("payment", {"kind": "gift"}),
        ("payment", {"last_day": FIRST - DAY}),
        ("document", {"name": ""}),
        ("document", {"kind": "song"}),
        ("document", {"sha256": "0" * 64}),
        ("checklist_item", {"stage": "over"}),
        ("checklist_item", {"code": "", "text": ""}),
    ],
)
def test_what_belongs_to_a_contract_keeps_its_rules(
    engine_store: Store, table: str, values: dict[str, Any]
) -> None:
    contract_id = sign_contract(engine_store)
    digest = engine_store.run("x", lambda session: keep_file(session, b"x")).result
    rows: dict[str, dict[str, Any]] = {
        "amendment": {"place": 1, "first_day": FIRST, "agreed_on": FIRST, "notice_unit": None},
        "payment": {
            "kind": "fee", "due_on": FIRST, "first_day": FIRST, "last_day": FIRST, "net_cents": 1,
            "vat_cents": 0, "gross_cents": 1, "currency": "CNY", "invoiced_on": FIRST,
        },
        "document": {"name": "a.pdf", "kind": "other", "sha256": digest, "size": 1},
        "checklist_item": {"stage": "in", "place": 0, "code": "desks"},
    }  # fmt: skip
    refused(engine_store, table, contract_id=contract_id, **{**rows[table], **values})


def test_phases_are_those_of_the_rules_after_every_way_to_write(engine_store: Store) -> None:
    contract_id = sign_contract(engine_store, renewal_months=12)
    act(engine_store, "amend", contract_id, first_day=LAST, last_day=None, values={"desks": 1}, reason="x")
    act(engine_store, "give_notice", contract_id, given_on=date(2026, 11, 20), given_by="base")
    for step in (None, history.undo, history.undo, history.redo, history.undo, history.undo):
        if step is not None:
            step(engine_store)
        with engine_store.read() as session:
            table, kept = TABLES["contract"].c, ContractPhase.__table__.c
            row = session.execute(sa.select(*table)).one()
            lines = session.execute(sa.select(*kept).order_by(kept.since)).mappings()
            changes = changes_of(session, [contract_id]).get(contract_id, [])
            assert [dict(line) for line in lines] == phase_rows(row, phases(life_of(row, changes)))


def test_taking_back_a_draft_takes_its_phases_along(engine_store: Store) -> None:
    draft_contract(engine_store)
    history.undo(engine_store)
    with engine_store.read() as session:
        assert session.scalar(sa.select(sa.func.count()).select_from(ContractPhase)) == 0
    assert engine_store.damage() == []
