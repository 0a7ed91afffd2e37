"""The schedule of a contract in the data file: planned by the terms, invoiced and paid by finance."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import ChangedMeanwhile, ValuesRefused
from jib_desktop.services import contracts_payments, history
from jib_desktop.services.contracts_payments import PaymentRow, sums
from tests.builders import TODAY, records
from tests.contract_builders import act, draft_contract, sign_contract

WHOLE = 1_184_516 + 11 * 2_160_000


def lines(store: Store, contract_id: uuid.UUID, kind: str = "fee", today: date = TODAY) -> list[PaymentRow]:
    with store.read() as session:
        found = contracts_payments.list_payments(session, contract_id, today)
    return [one for one in found if one.kind == kind]


def invoice(store: Store, rows: list[PaymentRow], **values: Any) -> list[uuid.UUID]:
    work = partial(contracts_payments.mark_invoiced, lines=rows, **{"invoiced_on": TODAY, **values})
    return store.run("payments_invoiced", work).result


def pay(store: Store, rows: list[PaymentRow], paid_on: date | None = TODAY) -> None:
    seen = [(row.id, row.version) for row in rows if row.id]
    store.run("payments_paid", partial(contracts_payments.mark_paid, seen=seen, paid_on=paid_on))


def test_a_schedule_follows_from_the_terms(store: Store) -> None:
    contract_id = sign_contract(store)
    fees = lines(store, contract_id)
    assert (len(fees), sum(one.net_cents for one in fees)) == (12, WHOLE)
    assert {one.state for one in fees} == {"planned"}
    assert [one.net_cents for one in lines(store, contract_id, "deposit")] == [4_320_000, -4_320_000]
    act(store, "change", contract_id, values={"fee_cents": 0})
    assert lines(store, contract_id) == []


def test_a_draft_shows_what_would_be_but_nothing_of_it_is_invoiced(store: Store) -> None:
    fees = lines(store, draft_contract(store))
    assert len(fees) == 12
    with pytest.raises(ValuesRefused) as caught:
        invoice(store, fees[:1])
    assert [one.code for one in caught.value.problems] == ["sign_first"]


def test_finance_marks_invoiced_and_paid_and_takes_it_back(store: Store) -> None:
    contract_id = sign_contract(store)
    invoice(store, lines(store, contract_id)[:3], invoice=" 2026-0815 ")
    fees = lines(store, contract_id)
    assert [one.state for one in fees[:4]] == ["invoiced"] * 3 + ["planned"]
    assert fees[0].invoice == "2026-0815"
    pay(store, fees[:2])
    with store.read() as session:
        found = sums(contracts_payments.list_payments(session, contract_id, TODAY))
    assert found.net == WHOLE
    assert found.invoiced == sum(one.gross_cents for one in fees[:3])
    assert found.paid == sum(one.gross_cents for one in fees[:2])
    pay(store, lines(store, contract_id)[:1], None)
    assert [one.state for one in lines(store, contract_id)[:3]] == ["invoiced", "paid", "invoiced"]
    before = records(store)
    history.undo(store)
    history.redo(store)
    assert records(store) == before


def test_what_is_paid_is_not_planned_again(store: Store) -> None:
    contract_id = sign_contract(store)
    invoice(store, lines(store, contract_id)[:2])
    pay(store, lines(store, contract_id)[:1])
    paid, invoiced = lines(store, contract_id)[:2]
    assert paid.id
    assert invoiced.id
    with pytest.raises(ValuesRefused) as caught:
        store.run("x", partial(contracts_payments.unmark, seen=[(paid.id, paid.version)]))
    assert [one.code for one in caught.value.problems] == ["is_paid"]
    store.run("x", partial(contracts_payments.unmark, seen=[(invoiced.id, invoiced.version)]))
    assert [one.state for one in lines(store, contract_id)[:2]] == ["paid", "planned"]


def test_a_line_that_somebody_else_invoiced_is_not_invoiced_twice(store: Store) -> None:
    contract_id = sign_contract(store)
    seen = lines(store, contract_id)[:1]
    invoice(store, seen)
    with pytest.raises(ChangedMeanwhile) as caught:
        invoice(store, seen)
    assert caught.value.who == "Mei"
    with pytest.raises(ChangedMeanwhile):
        invoice(store, [lines(store, contract_id)[1]] * 2)


@pytest.mark.parametrize(
    ("what", "code"), [("invoiced_on", "invoiced_in_future"), ("paid_on", "paid_in_future")]
)
def test_nothing_is_marked_for_tomorrow(store: Store, what: str, code: str) -> None:
    fees = lines(store, sign_contract(store))[:1]
    tomorrow = TODAY + timedelta(days=1)
    with pytest.raises(ValuesRefused) as caught:
        if what == "invoiced_on":
            invoice(store, fees, invoiced_on=tomorrow)
        else:
            pay(store, fees, tomorrow)
    assert [one.code for one in caught.value.problems] == [code]


def test_other_terms_for_what_was_invoiced_give_a_correction_and_the_same_sum(store: Store) -> None:
    contract_id = sign_contract(store)
    invoice(store, lines(store, contract_id)[:6])
    act(store, "amend", contract_id, first_day=date(2026, 6, 1), last_day=date(2026, 6, 30),
        values={"fee_cents": 1_000_000}, reason="Works in the house")  # fmt: skip
    [correction] = lines(store, contract_id, "correction")
    assert (correction.net_cents, correction.vat_cents, correction.due_on) == (-1_160_000, -69_600, TODAY)
    every = [one for kind in ("fee", "correction") for one in lines(store, contract_id, kind)]
    assert sum(one.net_cents for one in every) == WHOLE - 1_160_000
    invoice(store, [correction])
    assert [one.state for one in lines(store, contract_id, "correction")] == ["invoiced"]
    history.undo(store)
    history.undo(store)
    assert lines(store, contract_id, "correction") == []


def test_an_end_before_its_time_ends_the_schedule(store: Store) -> None:
    contract_id = sign_contract(store)
    act(store, "terminate", contract_id, last_day=date(2026, 12, 15), reason="x")
    fees = lines(store, contract_id)
    assert (fees[-1].last_day, fees[-1].net_cents) == (date(2026, 12, 15), 1_045_161)
    assert lines(store, contract_id, "deposit")[-1].due_on == date(2026, 12, 15)


def test_a_contract_that_renews_itself_has_a_schedule_as_far_as_it_is_bound(store: Store) -> None:
    contract_id = sign_contract(store, renewal_months=12)
    assert lines(store, contract_id)[-1].last_day == date(2027, 2, 28)
    assert lines(store, contract_id, today=date(2026, 12, 1))[-1].last_day == date(2028, 2, 29)


def test_a_signed_follow_on_keeps_the_deposit(store: Store) -> None:
    contract_id = sign_contract(store)
    follow_on = act(store, "renew", contract_id, values={"deposit_cents": 5_000_000})
    assert [one.net_cents for one in lines(store, contract_id, "deposit")] == [4_320_000, -4_320_000]
    act(store, "sign", follow_on, signed_on=TODAY)
    assert [one.net_cents for one in lines(store, contract_id, "deposit")] == [4_320_000]
    assert [one.net_cents for one in lines(store, follow_on, "deposit")] == [680_000, -5_000_000]


def test_payments_of_a_period_are_those_of_signed_contracts(store: Store) -> None:
    contract_id = sign_contract(store)
    draft_contract(store)
    with store.read() as session:
        found = contracts_payments.payments_between(session, date(2026, 4, 1), date(2026, 6, 1), TODAY)
    assert [(one.contract_id, one.due_on.month) for one in found] == [
        (contract_id, month) for month in (4, 5, 6)
    ]
    assert contracts_payments.is_due(found[0], TODAY)


def test_a_follow_on_in_another_currency_gives_the_deposit_back_and_takes_its_own(store: Store) -> None:
    contract_id = sign_contract(store)
    follow_on = act(store, "renew", contract_id, values={"currency": "EUR", "deposit_cents": 500_000})
    act(store, "sign", follow_on, signed_on=TODAY)
    assert [one.net_cents for one in lines(store, contract_id, "deposit")] == [4_320_000, -4_320_000]
    assert [one.net_cents for one in lines(store, follow_on, "deposit")] == [500_000, -500_000]
