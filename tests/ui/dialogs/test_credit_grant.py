"""Granting credit by keyboard: what it will do is said before, refusals stand beside their fields."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import credits_accounts, credits_lots, history
from jib_desktop.services.credits_lots import LotRow
from jib_desktop.ui.dialogs.credit_grant import GrantDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import TODAY, add_startup
from tests.contract_builders import sign_contract
from tests.credit_builders import (
    ACCOUNT,
    OTHER,
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
from tests.ui.dialogs.forms import opened, retype, said_below, waits_for
from tests.ui.dialogs.test_credit_steps import saved


def granting(store: Store, jobs: Jobs, **more: Any) -> GrantDialog:
    """Return the dialog as the page opens it."""
    with store.read() as session:
        accounts = credits_accounts.list_accounts(session)
    return GrantDialog(store, jobs, accounts, **more)


def lots(store: Store) -> list[LotRow]:
    """Return the vouchers there are."""
    with store.read() as session:
        return credits_lots.list_lots(session, TODAY)


def test_a_voucher_is_granted(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    add_account(store)
    grant(store, 40, voucher="CN-0")
    with opened(granting(store, jobs, account=ACCOUNT), qtbot, jobs) as dialog:
        assert not dialog.save_button.isEnabled()
        retype(qtbot, dialog.voucher_edit, "CN-1")
        retype(qtbot, dialog.amount_edit, "60.5")
        retype(qtbot, dialog.expires_on_edit, "2027-06-30")
        dialog.products_edit.insert("ecs, oss、rds")
        retype(qtbot, dialog.description_edit, "Autumn campaign")
        qtbot.waitUntil(lambda: "Startup 0001: ¥40.00 → " in dialog.outcome_sentence.text())
        assert "¥100.50" in dialog.outcome_sentence.text()
        assert "Good from 23 November 2026 until 30 June 2027." in dialog.outcome_sentence.text()
        assert saved(dialog, qtbot) == "Granted credit to Startup 0001."
    one = next(row for row in lots(store) if row.voucher == "CN-1")
    assert (one.balance.available, one.products, one.description) == (
        units("60.5"), ("ecs", "oss", "rds"), "Autumn campaign"
    )  # fmt: skip
    with store.read() as session:
        target = history.undo_target(session)
    assert target is not None
    assert target.subject == "Startup 0001"
    history.undo(store)
    assert standing(store, TODAY).available == units(40)
    assert faults(store) == []


def _offers(dialog: GrantDialog, words: str) -> bool:
    return dialog.account_edit.offered() == [words]


def test_an_account_is_found_by_startup_and_by_number(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    add_account(store, startup_id=add_startup(store, "Copper Heron", name_zh="铜鹭芯科"))
    add_account(store, OTHER, currency="USD")
    with opened(granting(store, jobs), qtbot, jobs) as dialog:
        assert dialog.focusWidget() is dialog.account_edit
        for typed in ("tonglu", "heron", "0000 0001"):
            dialog.account_edit.clear()
            qtbot.keyClicks(dialog.account_edit, typed)
            qtbot.waitUntil(partial(_offers, dialog, "Copper Heron 铜鹭芯科 · 1000 0000 0000 0001"))
        dialog.set_value("account", OTHER)
        assert dialog.currency_combo.currentText() == "USD"
        retype(qtbot, dialog.amount_edit, "5")
        retype(qtbot, dialog.expires_on_edit, "2027-06-30")
        qtbot.waitUntil(lambda: "$5.00" in dialog.outcome_sentence.text())
        saved(dialog, qtbot)
    assert standing(store, TODAY, OTHER, "USD").available == units(5)
    assert standing(store, TODAY, OTHER, "CNY").available == 0


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("voucher", "CN-0", "Voucher CN-0 is granted already."),
        ("voucher", "1.23457E+15", "1.23457E+15 is no number of the provider any more"),
        ("amount", "plenty", "plenty is no amount."),
        ("amount", "-1", "Enter an amount above 0."),
        ("amount", "0.123456789", "0.123456789 has more than 8 decimals."),
        ("amount", "1000000001", "is more than 1000000000"),
        (
            "expires_on",
            "2026-11-01",
            "The last day, 1 November 2026, lies before the first, 23 November 2026.",
        ),
        ("expires_on", "soon", "soon is no day."),
        ("granted_on", "2026-02-31", "There is no such day as 2026-02-31."),
        ("effective_on", "whenever", "whenever is no day."),
    ],
)
def test_each_refusal_stands_beside_its_field(
    field: str, typed: str, words: str, store: Store, jobs: Jobs, qtbot: QtBot
) -> None:
    add_account(store)
    grant(store, 40, voucher="CN-0")
    with opened(granting(store, jobs, account=ACCOUNT), qtbot, jobs) as dialog:
        for name, text in (("voucher", "CN-1"), ("amount", "10"), ("expires_on", "2027-06-30")):
            retype(qtbot, getattr(dialog, f"{name}_edit"), text)
        qtbot.waitUntil(dialog.save_button.isEnabled)
        retype(qtbot, getattr(dialog, f"{field}_edit"), typed)
        waits_for(qtbot, said_below(dialog, field), "block", words)
        assert not dialog.save_button.isEnabled()
        assert dialog.outcome_sentence.text() == ""
    assert standing(store, TODAY).available == units(40)


def test_an_unknown_currency_is_refused(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    add_account(store)
    with opened(granting(store, jobs, account=ACCOUNT), qtbot, jobs) as dialog:
        retype(qtbot, dialog.amount_edit, "10")
        retype(qtbot, dialog.expires_on_edit, "2027-06-30")
        dialog.currency_combo.setEditText("money")
        assert "Currency" in dialog.problem_foot.text()
        assert not dialog.save_button.isEnabled()
        dialog.currency_combo.setEditText("eur")
        qtbot.waitUntil(dialog.save_button.isEnabled)
        saved(dialog, qtbot)
    assert standing(store, TODAY, currency="EUR").available == units(10)


def test_what_was_open_is_paid_and_said_before(
    store: Store, jobs: Jobs, tmp_path: Path, qtbot: QtBot
) -> None:
    add_account(store)
    take(store, write_bill(tmp_path / "bill.csv", line("30"), line("12", date(2026, 8, 5))))
    assert standing(store, TODAY).unallocated == units(42)
    with opened(granting(store, jobs, account=ACCOUNT), qtbot, jobs) as dialog:
        retype(qtbot, dialog.amount_edit, "100")
        retype(qtbot, dialog.granted_on_edit, "2026-10-01")
        retype(qtbot, dialog.expires_on_edit, "2027-06-30")
        qtbot.waitUntil(lambda: "that was used before and nobody paid" in dialog.outcome_sentence.text())
        words = dialog.outcome_sentence.text()
        assert "¥0.00 → " in words
        assert "¥70.00" in words
        assert "¥12.00 that was used before stays unpaid" in words
        saved(dialog, qtbot)
    assert (standing(store, TODAY).available, standing(store, TODAY).unallocated) == (units(70), units(12))
    history.undo(store)
    assert standing(store, TODAY).unallocated == units(42)
    assert faults(store) == []


def test_a_grant_of_a_closed_month_is_booked_later_and_said_so(
    store: Store, jobs: Jobs, qtbot: QtBot
) -> None:
    add_account(store)
    close(store, "2026-10")
    with opened(granting(store, jobs, account=ACCOUNT), qtbot, jobs) as dialog:
        retype(qtbot, dialog.amount_edit, "100")
        retype(qtbot, dialog.granted_on_edit, "2026-09-15")
        retype(qtbot, dialog.expires_on_edit, "2026-11-10")
        qtbot.waitUntil(lambda: "booked on 1 November 2026" in dialog.outcome_sentence.text())
        assert "It has lapsed already" in dialog.outcome_sentence.text()
        saved(dialog, qtbot)
    assert standing(store, date(2026, 10, 31)).granted == 0
    assert standing(store, TODAY).expired == units(100)


def test_the_contract_that_promised_it_is_chosen(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    startup = add_startup(store, "Moonkite")
    add_account(store, startup_id=startup)
    contract = sign_contract(store, startup)
    with opened(granting(store, jobs, account=ACCOUNT), qtbot, jobs) as dialog:
        qtbot.waitUntil(lambda: dialog.contract_id_combo.count() == 2)
        assert "promises ¥200,000.00" in dialog.contract_id_combo.itemText(1)
        retype(qtbot, dialog.amount_edit, "100")
        retype(qtbot, dialog.expires_on_edit, "2027-06-30")
        dialog.contract_id_combo.setCurrentIndex(1)
        qtbot.waitUntil(dialog.save_button.isEnabled)
        saved(dialog, qtbot)
    assert [one.contract_id for one in lots(store)] == [contract]


def test_what_was_typed_comes_back(store: Store, jobs: Jobs, qtbot: QtBot) -> None:
    add_account(store)
    with opened(granting(store, jobs, account=ACCOUNT), qtbot, jobs) as dialog:
        retype(qtbot, dialog.amount_edit, "12.5")
        with qtbot.waitSignal(dialog.left) as told:
            dialog.reject()
    with opened(granting(store, jobs, account=ACCOUNT, draft=told.args[0]), qtbot, jobs) as dialog:
        assert dialog.amount_edit.number == units("12.5")
