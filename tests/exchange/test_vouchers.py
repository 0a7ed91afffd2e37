"""Voucher lists: the JSON answer in UTC, the console's export in China's time, and what is wrong in them."""

from __future__ import annotations

import json
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from jib_desktop.db.store import Store
from jib_desktop.errors import TableRefused, ValuesRefused
from jib_desktop.exchange.vouchers import read_vouchers
from jib_desktop.rules.credits_bills import BillEmpty, BillUnknown
from jib_desktop.rules.credits_vouchers import VoucherFile
from jib_desktop.services import credits_balances, credits_vouchers, history
from jib_desktop.services.credits_vouchers import VoucherPlan
from jib_desktop.ui.sentences import problem_sentence
from tests.credit_builders import (
    ACCOUNT,
    add_account,
    faults,
    line,
    standing,
    take,
    units,
    write_bill,
)

HEADERS = ("编码", "面额", "余额", "发放", "生效", "过期", "适用产品", "适用场景", "状态", "描述")


def coupon(**values: str) -> dict[str, str]:
    usual = {
        "CashCouponNo": "Q-1", "NominalValue": "100.00", "Balance": "80.00", "Status": "Available",
        "GrantedTime": "2026-08-31T16:00:00Z", "EffectiveTime": "2026-08-31T16:00:00Z",
        "ExpiryTime": "2027-05-31T15:59:59Z", "ApplicableProducts": "通用", "Description": "invented",
    }  # fmt: skip
    return {**usual, **values}


def answer(folder: Path, *coupons: dict[str, str]) -> VoucherFile:
    path = folder / "vouchers.json"
    path.write_text(json.dumps({"Code": "Success", "Data": {"CashCoupon": list(coupons)}}), encoding="utf-8")
    return read_vouchers(path)


def test_the_answer_tells_moments_in_utc(tmp_path: Path) -> None:
    file = answer(tmp_path, coupon())
    [one] = file.vouchers
    assert (one.granted_on, one.expires_on) == (date(2026, 9, 1), date(2027, 5, 31))
    assert (one.face, one.balance, one.status) == (units(100), units(80), "available")
    assert file.problems == []


@pytest.mark.parametrize(
    ("moment", "last"),
    [
        ("2027-05-31T15:59:59Z", date(2027, 5, 31)),
        ("2027-05-31T16:00:00Z", date(2027, 5, 31)),  # midnight in China ends the day before
        ("2027-05-31T16:00:01Z", date(2027, 6, 1)),
        ("2026-10-31T14:59:59Z", date(2026, 10, 31)),
    ],
)
def test_a_voucher_is_good_through_its_last_day_in_china(tmp_path: Path, moment: str, last: date) -> None:
    assert answer(tmp_path, coupon(ExpiryTime=moment)).vouchers[0].expires_on == last


@pytest.mark.parametrize("moment", ["9999-12-31T23:59:59Z", "9999-12-31"])
def test_a_voucher_without_an_end_is_good_for_as_long_as_days_go(
    store: Store, tmp_path: Path, moment: str
) -> None:
    add_account(store)
    file = answer(tmp_path, coupon(ExpiryTime=moment, Currency="人民币"))
    assert file.vouchers[0].expires_on == date(2199, 12, 31)
    take_list(store, file)
    take(store, write_bill(tmp_path / "b.csv", line("20.00")))
    assert standing(store).available == units(80)
    with store.read() as session:  # the days ahead do not go on for ever
        assert credits_balances.list_credits(session, date(2026, 11, 23))


def test_the_first_day_of_all_calendars_is_no_error(tmp_path: Path) -> None:
    assert answer(tmp_path, coupon(ExpiryTime="0001-01-01T00:00:00Z")).vouchers[0].expires_on.year == 1989


def test_the_console_tells_chinas_time(tmp_path: Path) -> None:
    cells = ("Q-2", "￥5,000.00", "5000", "2026-09-01", "2026-09-01 00:00:00", "2027-05-31 23:59:59",
             "云服务器ECS、对象存储OSS", "新购", "有效", "")  # fmt: skip
    path = write_bill(tmp_path / "v.csv", dict(zip(HEADERS, cells, strict=True)), headers=HEADERS)
    [one] = read_vouchers(path).vouchers
    assert (one.effective_on, one.expires_on) == (date(2026, 9, 1), date(2027, 5, 31))
    assert one.products == ("云服务器ECS", "对象存储OSS")
    assert one.face == units(5000)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"CashCouponNo": ""}, "voucher_missing"),
        ({"CashCouponNo": "1.23E+15"}, "id_ruined"),
        ({"Status": "Lost"}, "status_unknown"),
        ({"Balance": "x"}, "amount_form"),
        ({"NominalValue": ""}, "amount_form"),
        ({"ExpiryTime": "soon"}, "day_form"),
        ({"Currency": "CNY元"}, "currency_unknown"),
    ],
)
def test_what_is_wrong_is_named_with_its_row(tmp_path: Path, values: dict[str, str], code: str) -> None:
    file = answer(tmp_path, coupon(), coupon(**{"CashCouponNo": "Q-2", **values}))
    assert [(one.code, one.facts["row"]) for one in file.problems] == [(code, 2)]
    assert "2" in problem_sentence(file.problems[0])


def test_one_voucher_with_two_balances_is_named(tmp_path: Path) -> None:
    file = answer(tmp_path, coupon(), coupon(), coupon(Balance="70"))
    assert [(one.code, one.facts["row"], one.facts["other"]) for one in file.problems] == [
        ("voucher_twice", 3, 1)
    ]
    assert problem_sentence(file.problems[0])


def test_what_is_no_list_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "v.json"
    path.write_text("{broken", encoding="utf-8")
    with pytest.raises(TableRefused):
        read_vouchers(path)
    with pytest.raises(BillEmpty):
        answer(tmp_path)
    with pytest.raises(BillUnknown):
        read_vouchers(write_bill(tmp_path / "b.csv", line()))


# --- taking in ---


def plan(store: Store, file: VoucherFile, account: str = "") -> VoucherPlan:
    with store.read() as session:
        return credits_vouchers.plan_vouchers(session, file, account)


def take_list(store: Store, file: VoucherFile, account: str = "") -> int:
    planned = plan(store, file, account)
    return store.run("vouchers_imported", partial(credits_vouchers.take_vouchers, plan=planned)).result


def test_new_vouchers_are_granted_once_and_pay_for_what_is_open(store: Store, tmp_path: Path) -> None:
    add_account(store)
    take(store, write_bill(tmp_path / "b.csv", line("20.00")))
    assert standing(store).unallocated == units(20)
    file = answer(tmp_path, coupon(), coupon(CashCouponNo="Q-9", Status="Cancelled"))
    assert plan(store, file).counts() == {"new": 1, "known": 0, "cancelled": 1, "nobody": 0}
    list_id = take_list(store, file)
    found = standing(store)
    assert (found.granted, found.consumed, found.unallocated) == (units(100), units(20), 0)
    with store.read() as session:
        compared = credits_vouchers.reconcile(session, list_id, date(2026, 11, 23))
    assert compared.counts() == {"agrees": 2, "differs": 0, "only_ours": 0, "only_theirs": 0}
    assert plan(store, file).counts()["known"] == 1
    history.undo(store)
    assert standing(store).granted == 0
    assert plan(store, file).counts()["new"] == 1
    assert faults(store) == []


def test_what_somebody_granted_since_the_list_was_read_is_said(store: Store, tmp_path: Path) -> None:
    add_account(store)
    planned = plan(store, answer(tmp_path, coupon()))
    take_list(store, planned.file)
    with pytest.raises(ValuesRefused) as refused:
        store.run("vouchers_imported", partial(credits_vouchers.take_vouchers, plan=planned))
    assert [one.code for one in refused.value.problems] == ["voucher_granted"]
    assert standing(store).granted == units(100)


def test_of_several_accounts_somebody_has_to_say_which(store: Store, tmp_path: Path) -> None:
    add_account(store)
    add_account(store, "2")
    file = answer(tmp_path, coupon())
    assert plan(store, file).counts()["nobody"] == 1
    assert plan(store, file, ACCOUNT).counts()["new"] == 1
    assert not plan(store, file, "404").may_be_taken


def test_differences_want_a_note_before_somebody_signs(store: Store, tmp_path: Path) -> None:
    add_account(store)
    take_list(store, answer(tmp_path, coupon(Balance="100.00")))
    take(store, write_bill(tmp_path / "b.csv", line("20.02")))
    other = coupon(CashCouponNo="Q-2", Balance="5", Status="Available")
    list_id = take_list(store, answer(tmp_path, coupon(Balance="79.99"), other))
    day = date(2026, 11, 23)
    with store.read() as session:
        compared = credits_vouchers.reconcile(session, list_id, day)
    assert compared.counts() == {"agrees": 1, "differs": 1, "only_ours": 0, "only_theirs": 0}
    assert [(one.number, one.reasons, one.difference) for one in compared.unexplained()] == [
        ("Q-2", ("balance",), units(95))
    ]
    before = standing(store)
    with pytest.raises(ValuesRefused), store.write("vouchers_signed") as session:
        credits_vouchers.sign(session, list_id)
    with store.write("voucher_noted", can_be_undone=False) as session:
        credits_vouchers.note_difference(session, list_id, "Q-2", "used before we kept books")
    with store.write("vouchers_signed", can_be_undone=False) as session:
        credits_vouchers.sign(session, list_id)
    with store.read() as session:
        assert credits_vouchers.list_lists(session)[0].signed_by == "Mei"
        assert [one[2] for one in credits_vouchers.voucher_history(session, "Q-1")] == [
            units(100),
            units("79.99"),
        ]
    assert standing(store) == before


def test_the_sample_answer(store: Store, shared_data: Path) -> None:
    add_account(store)
    file = read_vouchers(shared_data / "bills" / "query_cash_coupons.json")
    assert [(one.number, one.status) for one in file.vouchers] == [
        ("Q-syn0000001", "available"), ("Q-syn0000002", "expired"), ("Q-syn0000003", "cancelled"),
    ]  # fmt: skip
    take_list(store, file)
    take(store, shared_data / "bills" / "legacy_billing_item_202610_utf8bom.csv")
    with store.read() as session:
        compared = credits_vouchers.reconcile(session, 1, date(2026, 11, 23))
    by_number = {one.number: one for one in compared.rows}
    # The list has two decimals: 19,595.25 beside 20,000 less 404.74691356, part of it paid by the other one.
    assert by_number["Q-syn0000003"].group == "agrees"
    assert faults(store) == []
