"""What the database itself refuses in the ledger, whatever a program does: the same on every engine."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from jib_desktop.db.base import Base, whole_schema
from jib_desktop.db.credits import LEDGER
from jib_desktop.db.credits_bills import BILLS
from jib_desktop.db.journal import begin, writing_of
from jib_desktop.db.store import Store
from tests.builders import contents
from tests.credit_builders import add_account

whole_schema()
TABLES = Base.metadata.tables
_MOMENT = sa.literal("2026-11-23T08:05:00.000000+00:00", sa.Text)
ENTRY: dict[str, Any] = {"holder_id": 1, "lot_id": 1, "currency": "CNY", "month": "", "product": ""}


def put(session: Session, table: str, **values: Any) -> None:
    session.connection().execute(sa.insert(TABLES[table]).values(**values))


def entry(account: str, amount: int, day: date = date(2026, 9, 1), **values: Any) -> dict[str, Any]:
    return {**ENTRY, "account": account, "amount": amount, "day": day, **values}


def book(session: Session, number: int, *entries: dict[str, Any], kind: str = "grant", **values: Any) -> None:
    """Book past the services: the entries, then the row that seals them."""
    writing = writing_of(session)
    action = begin(session, writing, writing.clock())
    for one in entries:
        put(session, "credit_entry", transaction_id=number, **one)
    whole = {
        "id": number, "key": f"k{number}", "kind": kind, "posted_at": _MOMENT, "day": date(2026, 9, 1),
        "month": "", "actor": "", "reason": "", "action_id": action, "import_id": None, "reverses": None,
    }  # fmt: skip
    put(session, "credit_transaction", **{**whole, **values})


GRANTED = (entry("granted", -100), entry("available", 100))


def lot(session: Session, number: int, **values: Any) -> None:
    usual = {
        "holder_id": 1, "currency": "CNY", "voucher": f"V{number}", "granted_on": date(2026, 9, 1),
        "effective_on": date(2026, 9, 1), "expires_on": date(2026, 10, 31), "products": (), "scenarios": "",
        "description": "", "contract_id": None, "parent_id": None,
    }  # fmt: skip
    put(session, "credit_lot", id=number, **{**usual, **values})


@pytest.fixture
def ledger(engine_store: Store) -> Store:
    """Return a store with a granted voucher of 100 units, good in September and October."""
    with engine_store.write("x") as session:
        put(session, "credit_holder", id=1, number="1000000000000001")
        put(session, "credit_holder", id=2, number="1000000000000002")
        lot(session, 1)
        lot(session, 2, voucher="V1")
        book(session, 1, *GRANTED)
    return engine_store


def refused(store: Store, *entries: dict[str, Any], match: str = ".", **values: Any) -> None:
    before = contents(store)
    with pytest.raises(IntegrityError, match=match), store.write("x") as session:
        book(session, 7, *entries, **values)
    assert contents(store) == before


def used(amount: int, day: date = date(2026, 9, 5), **values: Any) -> tuple[dict[str, Any], ...]:
    return (entry("consumed", amount, day, **values), entry("available", -amount, day, **values))


def test_whole_transactions_are_taken(ledger: Store) -> None:
    with ledger.write("x") as session:
        book(session, 2, *used(60), kind="consume")
        book(session, 3, *used(-60), kind="reverse", reverses=2)
        nobody: dict[str, Any] = {"lot_id": None, "day": date(2026, 9, 6)}
        book(session, 4, entry("consumed", 5, **nobody), entry("suspense", -5, **nobody), kind="consume")
    assert ledger.damage() == []


@pytest.mark.parametrize(
    ("entries", "match"),
    [
        ((), "no entries"),
        ((entry("consumed", 5),), "come to nothing"),
        ((entry("consumed", 5), entry("available", -5, currency="USD")), "come to nothing|currency"),
        ((entry("consumed", 5), entry("available", -5, lot_id=2)), "come to nothing|overdrawn"),
        (used(101), "overdrawn"),
        ((*used(60), *used(60, date(2026, 9, 4))), "overdrawn"),
        (used(-1), "overdrawn"),  # more came back than was used
        (used(5, date(2026, 8, 31)), "overdrawn|outside"),
        (used(5, date(2026, 11, 1)), "outside"),
        ((entry("expired", 5), entry("available", -5)), "outside"),
        (used(5, holder_id=2), "another account"),
        (
            (entry("consumed", -5, lot_id=None), entry("unallocated", 5, lot_id=None)),
            "below nothing",
        ),
        (
            (entry("granted", -50, lot_id=2), entry("available", 50, lot_id=2)),
            "granted twice",
        ),
    ],
)
def test_what_does_not_hold_is_refused(
    ledger: Store, entries: tuple[dict[str, Any], ...], match: str
) -> None:
    refused(ledger, *entries, kind="consume", match=match)


def test_a_later_use_counts_against_an_earlier_one(ledger: Store) -> None:
    with ledger.write("x") as session:
        book(session, 2, *used(80, date(2026, 10, 1)), kind="consume")
    refused(ledger, *used(30, date(2026, 9, 5)), kind="consume", match="overdrawn")


@pytest.mark.parametrize(
    "values",
    [
        {"kind": "gift"},
        {"kind": "void"},  # without a reason
        {"kind": "reverse"},
        {"kind": "consume", "reverses": 1},
        {"kind": "consume", "key": "k1"},
        {"kind": "consume", "key": ""},
    ],
)
def test_a_transaction_says_why_and_is_booked_once(ledger: Store, values: dict[str, Any]) -> None:
    refused(ledger, *used(5), **values)


def test_a_reversal_is_exact_and_once(ledger: Store) -> None:
    with ledger.write("x") as session:
        book(session, 2, *used(60), kind="consume")
    refused(ledger, *used(-59), kind="reverse", reverses=2, match="exact")
    refused(ledger, *used(-60, month="2026-09"), kind="reverse", reverses=2, match="exact")
    with ledger.write("x") as session:
        book(session, 3, *used(-60), kind="reverse", reverses=2)
    with ledger.write("x") as session:
        book(session, 4, *used(60), kind="consume")
    refused(ledger, *used(-60), kind="reverse", reverses=2, match="UNIQUE")


def test_nothing_is_added_to_a_sealed_transaction(ledger: Store) -> None:
    with pytest.raises(IntegrityError, match="sealed"), ledger.write("x") as session:
        put(session, "credit_entry", transaction_id=1, **entry("consumed", 5))


def test_entries_without_a_transaction_do_not_stay(ledger: Store) -> None:
    before = contents(ledger)
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), ledger.write("x") as session:
        put(session, "credit_entry", transaction_id=9, **entry("consumed", 5))
    assert contents(ledger) == before


def test_a_closed_month_takes_no_entry(ledger: Store) -> None:
    def act(number: int, what: str, until: date) -> None:
        with ledger.write("x") as session:
            action = begin(session, writing_of(session), writing_of(session).clock())
            put(
                session, "credit_month", id=number, month="2026-09", act=what, closed_until=until, at=_MOMENT,
                actor="", reason="late", balances="[]", digest="", action_id=action,
            )  # fmt: skip

    act(1, "close", date(2026, 9, 30))
    refused(ledger, *used(5, date(2026, 9, 30)), kind="consume", match="closed")
    with ledger.write("x") as session:
        book(session, 2, *used(5, date(2026, 10, 1)), kind="consume")
    act(2, "reopen", date(2026, 8, 31))
    with ledger.write("x") as session:
        book(session, 3, *used(5, date(2026, 9, 30)), kind="consume")


def rows_for_each(store: Store) -> None:
    with store.write("x") as session:
        action = begin(session, writing_of(session), writing_of(session).clock())
        digest = {"sha256": "a" * 64, "file_name": "f", "at": _MOMENT, "actor": "", "action_id": action}
        put(
            session,
            "credit_month",
            id=1,
            month="2026-07",
            act="close",
            closed_until=date(2026, 7, 31),
            at=_MOMENT,
            actor="",
            reason="",
            balances="[]",
            digest="",
            action_id=action,
        )
        put(
            session,
            "bill_import",
            id=1,
            content="",
            generation="chinese",
            evidence="bill",
            encoding="",
            line_count=1,
            **digest,
        )
        about = {"payer_id": 1, "month": "2026-09"}
        put(
            session,
            "bill_part",
            id=1,
            evidence="bill",
            span="",
            source_id=1,
            is_final=True,
            action_id=action,
            **about,
        )
        put(
            session,
            "bill_line",
            id=10_000_001,
            import_id=1,
            row=2,
            holder_id=1,
            day=date(2026, 9, 1),
            key=b"k",
            occurrence=1,
            currency="CNY",
            **about,
        )
        put(
            session, "bill_sum", id=1, import_id=1, holder_id=1, day=date(2026, 9, 1), currency="CNY", **about
        )
        put(session, "voucher_list", id=1, **digest)
        put(
            session,
            "voucher_line",
            id=1,
            list_id=1,
            voucher="V",
            status="available",
            currency="CNY",
            face=1,
            balance=1,
            granted_on=date(2026, 9, 1),
            effective_on=date(2026, 9, 1),
            expires_on=date(2026, 9, 1),
        )
        put(session, "voucher_note", id=1, list_id=1, kind="note", text="x", at=_MOMENT, action_id=action)


@pytest.mark.parametrize("name", [*LEDGER, *BILLS])
def test_the_ledger_is_append_only(ledger: Store, name: str) -> None:
    rows_for_each(ledger)
    table = TABLES[name]
    before = contents(ledger)
    column = next(c for c in table.columns if not c.primary_key)
    for statement in (sa.delete(table), sa.update(table).values({column: column})):
        with pytest.raises(DBAPIError, match="append-only"), ledger.write("x") as session:
            session.connection().execute(statement)
    assert contents(ledger) == before


@pytest.mark.parametrize(
    "values",
    [
        {"account": ""},
        {"is_pool": True, "startup_id": b"\1" * 16},
        {"currency": "YUAN"},
        {"credit_column": "tea"},
        {"spending": "luck"},
    ],
)
def test_a_cloud_account_is_whole(engine_store: Store, values: dict[str, Any]) -> None:
    usual = {
        "id": b"\2" * 16,
        "version": 1,
        "created_at": "x",
        "changed_at": "x",
        "account": "1",
        "startup_id": None,
        "is_pool": 0,
        "name": "",
        "currency": "CNY",
        "credit_column": "voucher",
        "spending": "expiry",
        "mapping": "{}",
        "notes": "",
    }
    names = ", ".join(f":{name}" for name in usual)
    statement = sa.text(f"INSERT INTO cloud_account ({', '.join(usual)}) VALUES ({names})")
    with pytest.raises(IntegrityError), engine_store.write("x") as session:
        session.execute(statement, {**usual, **values})


def test_there_is_one_pool(engine_store: Store) -> None:
    add_account(engine_store, "1", is_pool=True)
    with pytest.raises(IntegrityError), engine_store.write("x") as session:
        session.execute(sa.text(_COPY))


_COPY = (
    "INSERT INTO cloud_account (id, version, created_at, changed_at, account, is_pool, name, currency, "
    "credit_column, spending, mapping, notes) SELECT zeroblob(16), 1, created_at, changed_at, 'other', 1, "
    "'', currency, credit_column, spending, mapping, '' FROM cloud_account"
)
