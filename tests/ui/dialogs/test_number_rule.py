"""The rule of the site for numbers of contracts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import contracts_acts
from jib_desktop.ui.dialogs.number_rule import NumberRuleDialog
from jib_desktop.ui.jobs import Jobs
from tests.contract_builders import sign_contract
from tests.ui.dialogs.forms import opened, retype, waits_for


def rule_of(store: Store) -> str:
    with store.read() as session:
        return contracts_acts.number_rule(session)


def test_a_rule_shows_the_next_number_and_is_kept(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    sign_contract(store)
    with opened(NumberRuleDialog(store, jobs), qtbot, jobs) as dialog:
        qtbot.waitUntil(lambda: "JIB-2026-002" in dialog.outcome_sentence.text())
        retype(qtbot, dialog.text_edit, "SH/{year}/{n}")
        assert "SH/2026/2" in dialog.outcome_sentence.text()
        with qtbot.waitSignal(dialog.saved) as saved:
            qtbot.keyClick(dialog.text_edit, Qt.Key.Key_Return)
    assert saved.args[1] == "Numbers now follow SH/{year}/{n}."
    assert rule_of(store) == "SH/{year}/{n}"


@pytest.mark.parametrize(
    ("typed", "words"),
    [("JIB-{year}", "A rule needs {year} and {n}"), ("{year}{n}", "Put a sign between year and number")],
)
def test_a_rule_that_is_none_is_said(typed: str, words: str, qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    with opened(NumberRuleDialog(store, jobs), qtbot, jobs) as dialog:
        retype(qtbot, dialog.text_edit, typed)
        waits_for(qtbot, dialog.text_message, "block", words)
        qtbot.keyClick(dialog.text_edit, Qt.Key.Key_Return)
        assert dialog.isVisible()
    assert rule_of(store) == "JIB-{year}-{n:03}"


def test_the_same_rule_writes_nothing(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    with opened(NumberRuleDialog(store, jobs), qtbot, jobs) as dialog:
        dialog.save()
        assert not dialog.isVisible()
