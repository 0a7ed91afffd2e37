"""Lines of a schedule marked as invoiced and as paid, several at once."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import contracts_payments
from jib_desktop.services.contracts_payments import PaymentRow
from jib_desktop.ui.dialogs.contract_payments import InvoicedDialog, PaidDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import TODAY
from tests.contract_builders import sign_contract
from tests.ui.dialogs.forms import opened, retype, waits_for

_NUMBER = "JIB-2026-001"


def fees(store: Store, contract: uuid.UUID) -> list[PaymentRow]:
    with store.read() as session:
        rows = contracts_payments.list_payments(session, contract, TODAY)
    return [row for row in rows if row.kind == "fee"]


def test_several_are_invoiced_and_paid_as_one_action_each(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = sign_contract(store)
    with opened(InvoicedDialog(store, jobs, fees(store, contract)[:3], _NUMBER), qtbot, jobs) as dialog:
        assert "3 payment" in dialog.about_sentence.text()
        assert "¥58,347.87 with VAT" in dialog.about_sentence.text()
        qtbot.keyClicks(dialog.text_edit, "R-77")
        with qtbot.waitSignal(dialog.saved) as saved:
            qtbot.keyClick(dialog.text_edit, Qt.Key.Key_Return)
    assert saved.args == [contract, "Marked invoiced: 3."]
    invoiced = fees(store, contract)[:3]
    assert [(row.state, row.invoice, row.invoiced_on) for row in invoiced] == [
        ("invoiced", "R-77", TODAY)
    ] * 3
    with opened(PaidDialog(store, jobs, invoiced[:1], _NUMBER), qtbot, jobs) as paid:
        assert paid.text_edit.isHidden()
        with qtbot.waitSignal(paid.saved) as saved:
            qtbot.keyClick(paid.day_edit, Qt.Key.Key_Return)
    assert saved.args == [contract, f"Marked paid: {_NUMBER}."]
    assert [row.state for row in fees(store, contract)[:3]] == ["paid", "invoiced", "invoiced"]


def test_nothing_is_invoiced_tomorrow(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = sign_contract(store)
    with opened(InvoicedDialog(store, jobs, fees(store, contract)[:1], _NUMBER), qtbot, jobs) as dialog:
        retype(qtbot, dialog.day_edit, "+1")
        waits_for(qtbot, dialog.day_message, "block", "Nothing is invoiced after today")
        assert not dialog.save_button.isEnabled()


def test_lines_that_changed_meanwhile_are_not_marked(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = sign_contract(store)
    lines = fees(store, contract)[:2]
    with opened(InvoicedDialog(store, jobs, lines, _NUMBER), qtbot, jobs) as dialog:
        with store.write("payments_invoiced") as session:
            contracts_payments.mark_invoiced(session, lines[:1], invoiced_on=TODAY)
        dialog.save()
        qtbot.waitUntil(dialog.meanwhile_strip.isVisible)
        assert "Nothing was marked" in dialog.meanwhile_strip.sentence.text()
        assert not dialog.save_button.isEnabled()
    assert [row.state for row in fees(store, contract)[:2]] == ["invoiced", "planned"]
