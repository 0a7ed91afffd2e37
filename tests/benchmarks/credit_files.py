"""A ledger of 300 accounts with a million entries, to measure on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from itertools import islice
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.orm import Session

from jib_desktop.db.base import Base
from jib_desktop.db.credits_lines import insert_rows
from jib_desktop.db.credits_posting import holders
from jib_desktop.db.journal import begin, writing_of
from jib_desktop.db.store import Store
from jib_desktop.db.upgrades import CURRENT
from jib_desktop.rules.credits import UNITS
from jib_desktop.services import credits_accounts, credits_bills, credits_lots, startups
from jib_desktop.services.credits_lots import Grant
from tests.benchmarks.measuring import FILES
from tests.builders import drop_guards
from tests.credit_builders import line, plan, read, write_bill

ACCOUNTS, ENTRIES, DAYS = 300, 1_000_000, 80
TODAY, FIRST = date(2026, 11, 23), date(2026, 9, 1)
_CHUNK = 20_000
_ENTRY = (
    "id",
    "transaction_id",
    "holder_id",
    "account",
    "lot_id",
    "currency",
    "day",
    "amount",
    "month",
    "product",
)
_BOOKING = ("id", "key", "kind", "posted_at", "day", "month", "actor", "reason", "action_id")


def account(place: int) -> str:
    """Return the number of an account."""
    return f"{1_000_000_000_000_000 + place}"


def granted(path: Path) -> Store:
    """Return a new store with 300 accounts, each with two vouchers."""
    store = Store.create(path)

    def fill(session: Session) -> None:
        for place in range(ACCOUNTS):
            startup = startups.create(session, values={"name_en": f"Startup {place}"})
            credits_accounts.create(session, {"account": account(place), "startup_id": startup})
            for number, last in enumerate((date(2026, 10, 20), date(2027, 12, 31))):
                given = Grant(account(place), 3000 * UNITS, last, FIRST, voucher=f"V{place}-{number}")
                credits_lots.grant(session, given, place=False)

    store.run("x", fill)
    return store


def ledger_file() -> Path:
    """Return a file with a million entries and the bills of two months; made once."""
    path = FILES / f"ledger-{ENTRIES}-v{CURRENT}.jib"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        store = granted(part)
        _take_bills(store)
        with store.read() as session:
            guards = session.scalars(text("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")).all()
        drop_guards(store)  # they look at every entry of a transaction, which takes minutes here
        store.run("x", _fill)
        with store.write("guards_back") as session:
            for statement in guards:
                session.connection().exec_driver_sql(statement)
            session.execute(text("ANALYZE"))
        store.close()
        part.rename(path)
    return path


def _take_bills(store: Store) -> None:
    for month in (9, 10):
        rows = [line("12.00", date(2026, month, 5), account(place)) for place in range(ACCOUNTS)]
        file = write_bill(FILES / f"month-{month}.csv", *rows)
        planned = plan(store, read(store, file))
        store.run("bill_imported", partial(credits_bills.take_bill, plan=planned))


def _fill(session: Session) -> None:
    """Book uses past the guards: each account on each day, 40 entries or so a day."""
    ids = list(holders(session, [account(place) for place in range(ACCOUNTS)]).values())
    newest = text("SELECT holder_id, max(id) FROM credit_lot GROUP BY holder_id")
    lots = {row[0]: row[1] for row in session.execute(newest)}
    writing = writing_of(session)
    action = begin(session, writing, writing.clock())
    tables = Base.metadata.tables
    first = (session.scalar(text("SELECT max(id) FROM credit_entry")) or 0) + 1
    number = (session.scalar(text("SELECT max(id) FROM credit_transaction")) or 0) + 1
    entries = _entries(ids, lots, first, number)
    while chunk := list(islice(entries, _CHUNK)):
        insert_rows(session, tables["credit_entry"], list(_ENTRY), chunk)
    bookings = [
        (number + place, f"made:{place}", "consume", "2026-11-01T00:00:00.000000+00:00",
         (FIRST + timedelta(days=place // ACCOUNTS)).isoformat(), "", "", "", action)
        for place in range(ACCOUNTS * DAYS)
    ]  # fmt: skip
    insert_rows(session, tables["credit_transaction"], list(_BOOKING), bookings)


def _entries(ids: list[int], lots: dict[int, int], first: int, number: int) -> Iterator[tuple[object, ...]]:
    for place in range(ENTRIES // 2):
        group = place % (ACCOUNTS * DAYS)
        holder, day = ids[group % ACCOUNTS], (FIRST + timedelta(days=group // ACCOUNTS)).isoformat()
        amount = 1 + place * 7919 % 100_000
        for one, sign in (("available", -1), ("consumed", 1)):
            entry = first + place * 2 + (sign > 0)
            yield (entry, number + group, holder, one, lots[holder], "CNY", day, sign * amount, day[:7], "")
