"""The statement of account: what was known later never changes a closed one, and is not lost either."""

from __future__ import annotations

import uuid
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from jib_desktop.db.credits_owning import hand_over
from jib_desktop.db.store import Store
from jib_desktop.errors import RecordUnknown
from jib_desktop.services import credits_accounts, credits_lots, credits_months, credits_statement, startups
from jib_desktop.services.credits_statement import Statement
from tests.builders import add_startup
from tests.credit_builders import (
    ACCOUNT,
    OTHER,
    UNKNOWN,
    add_account,
    close,
    faults,
    grant,
    line,
    take,
    units,
    write_bill,
)

OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


def asked(store: Store, startup_id: uuid.UUID, first: date, last: date) -> Statement:
    with store.read() as session:
        return credits_statement.statement(session, startup_id, first, last)


def paid_in_cash(credit: str, cash: str, **cells: str) -> dict[str, str]:
    whole = f"{float(credit) + float(cash):.2f}"
    return line(credit, **{"原价": whole, "应付金额": whole, "现金支付": cash, **cells})


@pytest.fixture
def startup(store: Store, tmp_path: Path) -> uuid.UUID:
    startup_id = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人")
    add_account(store, startup_id=startup_id)
    grant(store, 100, voucher="V1")
    rows = (paid_in_cash("30.00", "4.00"), line("7.00", account=UNKNOWN))
    take(store, write_bill(tmp_path / "october.csv", *rows))
    return startup_id


def test_bills_stand_beside_the_ledger(store: Store, startup: uuid.UUID) -> None:
    [part] = asked(store, startup, *OCTOBER).parts
    [bill] = part.paid
    assert (bill.month, bill.gross, bill.credit, bill.cash) == ("2026-10", units(34), units(30), units(4))
    assert bill.credit == -part.sums["used"]
    assert asked(store, startup, *NOVEMBER).parts[0].paid == ()


def test_what_comes_later_stands_in_the_open_month(store: Store, startup: uuid.UUID, tmp_path: Path) -> None:
    close(store, "2026-10")
    closed = asked(store, startup, *OCTOBER)
    assert closed.closing is not None
    assert (closed.closing.month, closed.closing.actor) == ("2026-10", "Mei")
    take(store, write_bill(tmp_path / "again.csv", paid_in_cash("35.33", "6.50")))
    store.run("startup_changed", partial(_rename, startup_id=startup))
    assert asked(store, startup, *OCTOBER) == closed
    found = asked(store, startup, *NOVEMBER)
    assert (found.startup_en, found.is_closed) == ("Moonkite Aviation", False)
    [part] = found.parts
    assert (part.opening, part.closing) == (units(70), units("64.67"))
    [later] = part.paid
    assert (later.month, later.credit, later.cash) == ("2026-10", units("5.33"), units("2.50"))


def _rename(session: Session, startup_id: uuid.UUID) -> None:
    seen = startups.get(session, startup_id).version
    values = {"name_en": "Moonkite Aviation"}
    startups.change(session, startup_id=startup_id, seen_version=seen, values=values)


def test_an_account_that_is_given_later_does_not_change_what_is_closed(
    store: Store, startup: uuid.UUID
) -> None:
    close(store, "2026-10")
    closed = asked(store, startup, *OCTOBER)
    give = partial(credits_accounts.assign, account=UNKNOWN, startup_id=startup)
    store.run("cloud_account_assigned", give)
    assert asked(store, startup, *OCTOBER) == closed
    found = asked(store, startup, *NOVEMBER)
    assert (closed.accounts, found.accounts) == ((ACCOUNT,), (ACCOUNT, UNKNOWN))
    [part] = found.parts
    assert [(one.month, one.credit) for one in part.paid] == [("2026-10", units(7))]
    assert part.unallocated == units(7)


def test_credit_that_comes_with_an_account_is_a_movement(store: Store, startup: uuid.UUID) -> None:
    other = add_startup(store, "Tiger Vision")
    add_account(store, OTHER, startup_id=other)
    grant(store, 50, account=OTHER, voucher="V2")
    close(store, "2026-10")
    closed = [asked(store, one, *OCTOBER) for one in (startup, other)]
    store.run("startups_merged", partial(hand_over, kept_id=startup, dropped_id=other))
    assert [asked(store, one, *OCTOBER) for one in (startup, other)] == closed
    [mine], [theirs] = (asked(store, one, *NOVEMBER).parts for one in (startup, other))
    assert (mine.opening, mine.sums, mine.closing) == (units(70), {"taken_over": units(50)}, units(120))
    assert (theirs.opening, theirs.sums, theirs.closing) == (units(50), {"handed_over": -units(50)}, 0)


def test_a_month_that_is_opened_and_closed_again_is_as_it_was_the_last_time(
    store: Store, startup: uuid.UUID, tmp_path: Path
) -> None:
    close(store, "2026-10")
    with store.write("credit_month_reopened", can_be_undone=False) as session:
        credits_months.reopen_month(session, "2026-10", "The bill was wrong")
    assert asked(store, startup, *OCTOBER).closing is None
    take(store, write_bill(tmp_path / "again.csv", paid_in_cash("35.33", "6.50")))
    close(store, "2026-10")
    [part] = asked(store, startup, *OCTOBER).parts
    assert (part.closing, part.paid[0].cash) == (units("64.67"), units("6.50"))


def test_reasons_stand_beside_what_was_done_by_hand(store: Store, startup: uuid.UUID) -> None:
    with store.read() as session:
        [lot] = credits_lots.list_lots(session, OCTOBER[1])
    store.run("credit_voided", partial(credits_lots.void, lot_id=lot.id, reason="Granted by mistake"))
    [part] = asked(store, startup, date(2026, 11, 1), date(2026, 12, 31)).parts
    assert [(one.what, one.reason) for one in part.lines] == [("voided", "Granted by mistake")]


def test_periods_add_up_whatever_was_closed_when(store: Store, startup: uuid.UUID, tmp_path: Path) -> None:
    close(store, "2026-10")
    take(store, write_bill(tmp_path / "again.csv", paid_in_cash("35.33", "6.50")))
    both = asked(store, startup, OCTOBER[0], NOVEMBER[1]).parts[0]
    apart = [asked(store, startup, *days).parts[0] for days in (OCTOBER, NOVEMBER)]
    assert apart[0].closing == apart[1].opening
    assert (both.opening, both.closing) == (apart[0].opening, apart[1].closing)
    assert sum(bill.cash for bill in both.paid) == sum(bill.cash for one in apart for bill in one.paid)
    assert faults(store) == []


def test_nobody_has_no_statement(store: Store) -> None:
    with pytest.raises(RecordUnknown):
        asked(store, uuid.uuid4(), *OCTOBER)
