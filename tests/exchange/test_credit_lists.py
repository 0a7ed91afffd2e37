"""Cloud accounts and grants out and in again: nothing changes by itself, and what is booked stays booked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile
from jib_desktop.exchange import review
from jib_desktop.exchange.writing import Look
from jib_desktop.services import credits_accounts, credits_lots, history
from jib_desktop.services.review import Plan
from jib_desktop.ui.sentences import problem_sentence
from tests.builders import add_startup, contents
from tests.conftest import SteadyClock
from tests.contract_builders import sign_contract
from tests.credit_builders import (
    ACCOUNT,
    OTHER,
    UNKNOWN,
    add_account,
    close,
    faults,
    grant,
    line,
    standing,
    take,
    units,
    write_bill,
)

LANGUAGES = ["en", "de", "zh_CN"]
POOL = "5000000000000005"
TODAY = date(2026, 11, 23)


@pytest.fixture
def base(store: Store, tmp_path: Path) -> Store:
    """Make a pool with a part given away, two startups with grants, and a bill that used some of it."""
    moonkite = add_startup(store, "Moonkite", name_zh="月鸢机器人")
    contract = sign_contract(store, moonkite)
    add_account(store, ACCOUNT, moonkite, name="moon@example.com", spending="alibaba", notes="=1+1")
    add_account(store, OTHER, currency="USD", credit_column="coupon")
    add_account(store, POOL, is_pool=True)
    grant(store, "404.74691356", voucher="Q-1", contract_id=contract, products=("云服务器ECS", "CDN"))
    grant(store, 50, account=OTHER, currency="USD", description="Invented, for tests")
    whole = grant(store, 1000, date(2027, 8, 31), POOL, voucher="P-1")
    part = partial(
        credits_lots.allocate, lot_id=whole, account=ACCOUNT, amount=units(300), day=date(2026, 10, 1)
    )
    store.run("credit_allocated", part)
    take(store, write_bill(tmp_path / "bill.csv", line("120.00")))
    return store


def export(store: Store, path: Path, kind: str, language: str = "en") -> Path:
    with store.read() as session:
        review.export(session, kind, path, look=Look(language))
    return path


def prepare(store: Store, path: Path, kind: str, **more: Any) -> Plan:
    with store.read() as session:
        return review.prepare(session, kind, path, today=TODAY, **more)


def save(store: Store, plan: Plan) -> None:
    store.run(f"{plan.kind}_imported", lambda session: review.save(session, plan))


def edit(path: Path, key: str, change: Callable[[list[dict[str, Any]]], None]) -> Path:
    """Change the rows of a workbook, given by the English titles of its columns; new ones go to the end."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(place for place, row in enumerate(rows) if key in row)
    titles = [str(value) for value in rows[head]]
    values = [dict(zip(titles, row, strict=True)) for row in rows[head + 1 :]]
    change(values)
    for place, one in enumerate(values, head + 2):
        for title, value in one.items():
            cell = sheet.cell(place, titles.index(title) + 1)
            if cell.value != value:  # what was not edited stays as it is: a text may look like a formula
                cell.value = value
    book.save(path)
    return path


def sheet_of(path: Path, headers: list[str], *rows: list[Any]) -> Path:
    book = openpyxl.Workbook()
    for row in (headers, *rows):
        book.worksheets[0].append(list(row))
    book.save(path)
    return path


def codes(plan: Plan) -> list[str]:
    assert all(len(problem_sentence(one)) > 15 for row in plan.rows for one in row.problems)
    return [one.code for row in plan.rows for one in row.problems if one.blocks]


def counted(plan: Plan) -> dict[str, int]:
    return {verdict: count for verdict, count in plan.counts().items() if count}


# --- both ---


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize(("kind", "count"), [("accounts", 3), ("grants", 4)])
def test_what_goes_out_comes_back_unchanged(
    base: Store, tmp_path: Path, kind: str, count: int, ending: str, language: str
) -> None:
    path = export(base, tmp_path / f"list.{ending}", kind, language)
    plan = prepare(base, path, kind)
    assert counted(plan) == {"unchanged": count}
    assert plan.left_out == ()


def test_everything_comes_back_with_every_other_kind(base: Store, tmp_path: Path, clock: SteadyClock) -> None:
    path = tmp_path / "all.xlsx"
    with base.read() as session:
        review.export_all(session, path)
        plans = review.prepare_all(session, path, today=TODAY)
    assert {plan.kind for plan in plans} >= {"startups", "contracts", "accounts", "grants"}
    assert all(set(counted(plan)) <= {"unchanged"} for plan in plans)
    other = Store.create(tmp_path / "other.jib", clock=clock)
    with other.read() as session:
        plans = review.prepare_all(session, path, today=TODAY)
    assert [codes(plan) for plan in plans if plan.kind in ("accounts", "grants")] == [[], ["row_repeats"]]
    other.run("workbook_imported", lambda session: review.save_all(session, plans))
    # What was allocated is no grant of its own: it stays with the pool until somebody allocates it.
    assert standing(other, account=POOL).available == units(1000)
    assert standing(other).granted == units("404.74691356")
    assert faults(other) == []
    other.close()


# --- accounts ---


def test_accounts_are_entered_changed_and_given_to_startups(base: Store, tmp_path: Path) -> None:
    take(base, write_bill(tmp_path / "b.csv", line("7.77", account=UNKNOWN)))
    assert standing(base, account=UNKNOWN).suspense == units("7.77")

    def change(rows: list[dict[str, Any]]) -> None:
        mine = next(row for row in rows if row["Cloud account"] == ACCOUNT)
        mine |= {"Name in bills": "alpha@example.com", "Vouchers pay": "what lapses first"}
        rows.append({"Cloud account": f"'{UNKNOWN}", "Startup": "Moonkite", "Currency": "cny"})

    path = edit(export(base, tmp_path / "a.xlsx", "accounts"), "Cloud account", change)
    plan = prepare(base, path, "accounts")
    assert counted(plan) == {"changed": 1, "new": 1, "unchanged": 2}
    save(base, plan)
    with base.read() as session:
        rows = {row.account: row for row in credits_accounts.list_accounts(session)}
    assert (rows[ACCOUNT].name, rows[ACCOUNT].spending) == ("alpha@example.com", "expiry")
    assert rows[UNKNOWN].startup_en == "Moonkite"
    found = standing(base, account=UNKNOWN)
    assert (found.suspense, found.unallocated) == (0, units("7.77"))
    history.undo(base)
    assert standing(base, account=UNKNOWN).suspense == units("7.77")
    assert faults(base) == []


def test_an_account_of_nobody_gets_its_startup_by_a_list(store: Store, tmp_path: Path) -> None:
    add_startup(store, "Moonkite")
    store.run("x", partial(credits_accounts.create, values={"account": UNKNOWN}))
    take(store, write_bill(tmp_path / "b.csv", line("7.77", account=UNKNOWN)))

    def change(rows: list[dict[str, Any]]) -> None:
        rows[0]["Startup"] = "Moonkite"

    path = edit(export(store, tmp_path / "a.xlsx", "accounts"), "Cloud account", change)
    save(store, prepare(store, path, "accounts"))
    found = standing(store, account=UNKNOWN)
    assert (found.suspense, found.unallocated) == (0, units("7.77"))
    assert faults(store) == []


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (["", "Moonkite", "", "CNY"], "account_missing"),
        (["2", "Nobody", "", "CNY"], "startup_unknown"),
        (["2", "", "yes", "CNY"], "pool_taken"),
        (["2", "Moonkite", "yes", "CNY"], "pool_has_startup"),
        (["2", "", "", "yuan"], "currency_unknown"),
        ([ACCOUNT, "Startup 0002", "", "CNY"], "account_booked"),
    ],
)
def test_what_is_wrong_with_an_account_is_named(
    base: Store, tmp_path: Path, row: list[Any], code: str
) -> None:
    headers = ["Cloud account", "Startup", "Pool of the base", "Currency"]
    plan = prepare(base, sheet_of(tmp_path / "a.xlsx", headers, row), "accounts")
    assert code in codes(plan)
    assert counted(plan) == {"rejected": 1}


def test_two_rows_of_one_account_are_named(base: Store, tmp_path: Path) -> None:
    rows: list[list[Any]] = [["77", "first"], ["77", "second"], ["78", "third"]]
    path = sheet_of(tmp_path / "a.xlsx", ["Cloud account", "Name in bills"], *rows)
    plan = prepare(base, path, "accounts")
    assert (counted(plan), codes(plan)) == ({"new": 2, "rejected": 1}, ["row_repeats"])


# --- grants ---

HEADERS = ["Cloud account", "Voucher", "Amount granted", "Valid until"]


def test_new_grants_are_granted_and_pay_for_what_is_open(base: Store, tmp_path: Path) -> None:
    take(base, write_bill(tmp_path / "b.csv", line("900.00")))
    assert standing(base).unallocated == units("900") - units("404.74691356") - units(300)

    def change(rows: list[dict[str, Any]]) -> None:
        rows.append(
            {
                "Cloud account": ACCOUNT, "Voucher": "Q-9", "Amount granted": 5000.12345678,
                "Granted on": date(2026, 10, 2), "Valid until": date(2027, 5, 31),
                "For products": "通用", "Contract number": None,
            }
        )  # fmt: skip
        rows.append({"Cloud account": OTHER, "Amount granted": "1,234.5", "Valid until": "2027-05-31"})

    path = edit(export(base, tmp_path / "g.xlsx", "grants"), "Cloud account", change)
    plan = prepare(base, path, "grants")
    assert counted(plan) == {"new": 2, "unchanged": 4}
    save(base, plan)
    assert standing(base, date(2027, 1, 1)).unallocated == 0
    with base.read() as session:
        lots = {(row.account, row.voucher): row for row in credits_lots.list_lots(session, TODAY)}
    assert lots[ACCOUNT, "Q-9"].balance.granted == units("5000.12345678")
    assert lots[ACCOUNT, "Q-9"].effective_on == date(2026, 10, 2)
    other = [row for row in credits_lots_of(base, OTHER) if row.granted_on == TODAY]
    assert [(row.currency, row.balance.granted) for row in other] == [("USD", units("1234.5"))]
    assert faults(base) == []
    # The same file once more: nothing.
    assert counted(prepare(base, path, "grants")) == {"unchanged": 6}
    history.undo(base)
    assert standing(base, account=OTHER, currency="USD").granted == units(50)
    assert faults(base) == []


def credits_lots_of(store: Store, account: str) -> list[credits_lots.LotRow]:
    with store.read() as session:
        return [row for row in credits_lots.list_lots(session, TODAY) if row.account == account]


def test_an_amount_is_adjusted_with_a_reason_and_nothing_else_moves(base: Store, tmp_path: Path) -> None:
    def change(rows: list[dict[str, Any]]) -> None:
        mine = next(row for row in rows if row["Voucher"] == "Q-1")
        mine |= {"Amount granted": 410, "Reason of the adjustment": "The face value was misread"}

    path = edit(export(base, tmp_path / "g.xlsx", "grants"), "Cloud account", change)
    plan = prepare(base, path, "grants")
    assert counted(plan) == {"changed": 1, "unchanged": 3}
    save(base, plan)
    assert standing(base).granted == units(710)
    # Once more it says nothing new, with the workbook as it left too.
    assert counted(prepare(base, path, "grants")) == {"unchanged": 4}
    history.undo(base)
    assert standing(base).granted == units("704.74691356")
    assert faults(base) == []


def test_a_workbook_that_left_before_an_adjustment_does_not_take_it_back(base: Store, tmp_path: Path) -> None:
    path = export(base, tmp_path / "g.xlsx", "grants")
    [lot] = [row.id for row in credits_lots_of(base, ACCOUNT) if row.voucher == "Q-1"]
    base.run("x", partial(credits_lots.adjust, lot_id=lot, amount=units(5), reason="typing error"))
    plan = prepare(base, path, "grants")
    assert counted(plan) == {"kept": 1, "unchanged": 3}
    before = contents(base)["credit_entry"]
    save(base, plan)
    assert contents(base)["credit_entry"] == before


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ({"Amount granted": 410}, ["adjusted_why"]),
        ({"Amount granted": 0, "Reason of the adjustment": "x"}, ["amount_positive"]),
        ({"Amount granted": 1, "Reason of the adjustment": "x"}, ["grant_below_use"]),
        ({"Valid until": date(2027, 12, 31)}, ["grant_stays"]),
        ({"Cloud account": OTHER}, ["grant_stays"]),
        ({"Voucher": "Q-2"}, ["grant_stays"]),
        ({"For products": "OSS"}, ["grant_stays"]),
        ({"Contract number": "X-1"}, ["contract_unknown"]),
    ],
)
def test_what_was_granted_stays(
    base: Store, tmp_path: Path, values: dict[str, object], wanted: list[str]
) -> None:
    def change(rows: list[dict[str, Any]]) -> None:
        next(row for row in rows if row["Voucher"] == "Q-1" and row["Contract number"]).update(values)

    path = edit(export(base, tmp_path / "g.xlsx", "grants"), "Cloud account", change)
    plan = prepare(base, path, "grants")
    assert codes(plan) == wanted
    before = contents(base)
    assert not any(row.is_written for row in plan.rows)
    assert contents(base) == before


def test_what_was_allocated_is_not_changed_by_a_list(base: Store, tmp_path: Path) -> None:
    def change(rows: list[dict[str, Any]]) -> None:
        part = next(row for row in rows if row["From the pool"])
        part |= {"Amount granted": 500, "Reason of the adjustment": "more"}

    path = edit(export(base, tmp_path / "g.xlsx", "grants"), "Cloud account", change)
    assert codes(prepare(base, path, "grants")) == ["part_by_allocating"]


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (["404", "N-1", 5, date(2027, 1, 1)], "account_unknown"),
        (["", "N-1", 5, date(2027, 1, 1)], "account_missing"),
        ([ACCOUNT, "N-1", None, date(2027, 1, 1)], "amount_positive"),
        ([ACCOUNT, "N-1", -5, date(2027, 1, 1)], "amount_positive"),
        ([ACCOUNT, "N-1", 9_999_999_999, date(2027, 1, 1)], "amount_large"),
        ([ACCOUNT, "N-1", 5, None], "expiry_missing"),
        ([ACCOUNT, "N-1", 5, date(2026, 1, 1)], "last_before_first"),
        ([ACCOUNT, "N-1", "five", date(2027, 1, 1)], "number_form"),
    ],
)
def test_what_is_wrong_with_a_grant_is_named(base: Store, tmp_path: Path, row: list[Any], code: str) -> None:
    plan = prepare(base, sheet_of(tmp_path / "g.xlsx", HEADERS, row), "grants")
    assert codes(plan) == [code]
    assert counted(plan) == {"rejected": 1}


def test_a_currency_is_known_by_its_words_and_never_taken_as_it_comes(base: Store, tmp_path: Path) -> None:
    last, headers = date(2027, 1, 1), [*HEADERS, "币种"]
    rows = [
        [ACCOUNT, f"N-{place}", 5, last, word]
        for place, word in enumerate(("人民币", "usd", "THB", "元币值"))
    ]
    plan = prepare(base, sheet_of(tmp_path / "g.xlsx", headers, *rows), "grants")
    assert [row.result()["currency"] for row in plan.rows[:3]] == ["CNY", "USD", "THB"]
    assert codes(plan) == ["currency_unknown"]


def test_a_voucher_is_granted_once_whatever_the_list_says(base: Store, tmp_path: Path) -> None:
    last = date(2027, 1, 1)
    path = sheet_of(tmp_path / "g.xlsx", HEADERS, [ACCOUNT, "N-1", 5, last], [ACCOUNT, "N-1", 6, last])
    plan = prepare(base, path, "grants")
    assert (counted(plan), codes(plan)) == ({"new": 1, "rejected": 1}, ["row_repeats"])
    # One without a number is known by its account, amount and days; a second one is a second grant.
    path = sheet_of(tmp_path / "h.xlsx", HEADERS, [ACCOUNT, None, 5, last], [ACCOUNT, None, 5, last])
    plan = prepare(base, path, "grants")
    assert counted(plan) == {"new": 2}
    save(base, plan)
    assert counted(prepare(base, path, "grants")) == {"unchanged": 2}


def test_a_grant_of_a_closed_month_is_booked_in_the_open_one(base: Store, tmp_path: Path) -> None:
    close(base, "2026-10")
    before = standing(base, date(2026, 10, 31))
    headers = [*HEADERS, "Granted on"]
    row: list[Any] = [ACCOUNT, "N-1", 5, date(2027, 1, 1), date(2026, 9, 1)]
    plan = prepare(base, sheet_of(tmp_path / "g.xlsx", headers, row), "grants")
    assert [one.code for one in plan.rows[0].problems] == ["booked_later"]
    save(base, plan)
    assert standing(base, date(2026, 10, 31)) == before
    assert standing(base, date(2026, 11, 1)).granted == before.granted + units(5)
    assert faults(base) == []


def test_a_reversed_grant_stays_reversed(base: Store, tmp_path: Path) -> None:
    path = export(base, tmp_path / "g.xlsx", "grants")
    transactions = contents(base)["credit_transaction"]
    granting = next(row[0] for row in transactions if row[1].startswith("grant:"))  # the one in USD
    base.run("x", partial(credits_lots.reverse, transaction_id=granting, reason="wrong account"))
    plan = prepare(base, path, "grants")
    assert counted(plan) == {"kept": 1, "unchanged": 3}
    assert [one.code for row in plan.rows for one in row.problems] == ["grant_reversed"]


def test_a_plan_that_is_out_of_date_is_refused(base: Store, tmp_path: Path) -> None:
    def change(rows: list[dict[str, Any]]) -> None:
        mine = next(row for row in rows if row["Voucher"] == "Q-1" and row["Contract number"])
        mine |= {"Amount granted": 410, "Reason of the adjustment": "misread"}

    path = edit(export(base, tmp_path / "g.xlsx", "grants"), "Cloud account", change)
    plan = prepare(base, path, "grants")
    [lot] = [row.id for row in credits_lots_of(base, ACCOUNT) if row.voucher == "Q-1"]
    base.run("x", partial(credits_lots.adjust, lot_id=lot, amount=units(5), reason="typing error"))
    before = contents(base)
    with pytest.raises(ChangedMeanwhile):
        save(base, plan)
    assert contents(base) == before
