"""The dialog of a contract: a draft by keyboard, bad input beside its field, somebody who was faster."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import contracts, history
from jib_desktop.services.contracts import ContractRow
from jib_desktop.ui.dialogs.contract import ContractDialog
from jib_desktop.ui.dialogs.whose_value import WhoseValue
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.language import Language
from jib_desktop.ui.widgets.choice_card import ChoiceCard
from tests.builders import TODAY, add_startup
from tests.contract_builders import (
    FIRST,
    LAST,
    change_contract,
    draft_contract,
    get_contract,
    sign_contract,
)
from tests.ui.dialogs.forms import opened, retype, said_below, waits_for

_CONTROL = Qt.KeyboardModifier.ControlModifier


def listed(store: Store) -> list[ContractRow]:
    with store.read() as session:
        return contracts.first_rows(session, contracts.Filter(TODAY), contracts.Sort())


@pytest.fixture
def dialog(qtbot: QtBot, store: Store, jobs: Jobs) -> Iterator[ContractDialog]:
    """Return the dialog of a new contract, in a base with one startup."""
    add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人")
    with opened(ContractDialog(store, jobs, None), qtbot, jobs) as made:
        yield made


def fill_in(qtbot: QtBot, dialog: ContractDialog) -> None:
    """Type what a usual contract has, field after field."""
    qtbot.keyClicks(dialog.startup_id_edit, "yueyuan")
    qtbot.waitUntil(lambda: len(dialog.startup_id_edit.offered()) == 1)
    qtbot.keyClick(dialog.startup_id_edit, Qt.Key.Key_Return)
    retype(qtbot, dialog.first_day_edit, "1.3.2026")
    retype(qtbot, dialog.last_day_edit, "28 Feb 2027")
    retype(qtbot, dialog.desks_edit, "9")
    retype(qtbot, dialog.fee_cents_edit, "21600")
    retype(qtbot, dialog.deposit_cents_edit, "43,200.00")
    retype(qtbot, dialog.rent_free_days_edit, "14")


def test_a_draft_is_written_by_keyboard_alone(qtbot: QtBot, store: Store, dialog: ContractDialog) -> None:
    assert dialog.focusWidget() is dialog.startup_id_edit
    assert not dialog.save_button.isEnabled()
    fill_in(qtbot, dialog)
    with qtbot.waitSignal(dialog.saved) as saved:
        qtbot.keyClick(dialog.notes_edit, Qt.Key.Key_Return, _CONTROL)
    record = get_contract(store, saved.args[0])
    assert saved.args[1] == "Drafted contract Moonkite Robotics 月鸢机器人."
    assert (record.number, record.startup_zh, record.state) == ("", "月鸢机器人", "draft")
    assert (record.values["first_day"], record.values["last_day"]) == (FIRST, LAST)
    assert (record.values["fee_cents"], record.values["vat_rate"]) == (2_160_000, 600)
    assert (record.values["desks"], record.values["rent_free_days"]) == (9, 14)
    history.undo(store)
    assert listed(store) == []


def test_term_and_payments_are_said_while_one_types(qtbot: QtBot, dialog: ContractDialog) -> None:
    fill_in(qtbot, dialog)
    words = dialog.term_sentence.text()
    assert "1 March 2026 to 28 February 2027, both days included, notice by 30 November 2026." in words
    assert "That is 12 month" in words
    # 14 days are rent-free: 17 of 31 days of March, and eleven whole months.
    assert "¥249,445.16 net" in dialog.sum_sentence.text()
    retype(qtbot, dialog.rent_free_days_edit, "0")
    assert "¥259,200.00 net, ¥274,752.00 with VAT" in dialog.sum_sentence.text()
    retype(qtbot, dialog.fee_cents_edit, "")
    assert "nothing to pay" in dialog.sum_sentence.text()


def test_years_are_a_shortcut_to_the_last_day(qtbot: QtBot, dialog: ContractDialog) -> None:
    assert not dialog.year_2_link.isEnabled()
    retype(qtbot, dialog.first_day_edit, "2026-03-01")
    dialog.year_2_link.setFocus()
    qtbot.keyClick(dialog.year_2_link, Qt.Key.Key_Return)
    assert dialog.last_day_edit.day == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("last_day", "28 Feb 2026", "lies before the first"),
        ("last_day", "31.2.2027", "There is no such day as 31.2.2027."),
        ("first_day", "soon", "soon is no day"),
        ("fee_cents", "21600.005", "has more than 2 decimals"),
        ("fee_cents", "a lot", "is no amount"),
        ("desks", "2.5", "is not a whole number"),
        ("vat_rate", "six", "is no number"),
        ("rent_free_days", "400", "more cannot be rent-free"),
        ("notice_count", "13", "Shorten the notice period"),
    ],
)
def test_bad_input_is_said_beside_its_field_and_nothing_is_saved(
    field: str, typed: str, words: str, qtbot: QtBot, store: Store, dialog: ContractDialog
) -> None:
    fill_in(qtbot, dialog)
    retype(qtbot, getattr(dialog, f"{field}_edit"), typed)
    waits_for(qtbot, said_below(dialog, field), "block", words)
    assert not dialog.save_button.isEnabled()
    dialog.save()
    assert dialog.isVisible()
    assert dialog.focusWidget() is getattr(dialog, f"{field}_edit")
    assert listed(store) == []


def test_words_that_are_no_startup_are_said(qtbot: QtBot, store: Store, dialog: ContractDialog) -> None:
    fill_in(qtbot, dialog)
    retype(qtbot, dialog.startup_id_edit, "Nobody Ltd")
    waits_for(qtbot, said_below(dialog, "startup_id"), "block", "Choose the startup.")
    assert dialog.problem_foot.text() == "Startup"
    dialog.startup_id_edit.setFocus()
    dialog.check_now()
    assert said_below(dialog, "startup_id").level is None  # no reproach to who is still choosing
    dialog.save()
    waits_for(qtbot, said_below(dialog, "startup_id"), "block", "Choose the startup.")
    assert listed(store) == []


def test_a_second_residence_for_the_same_days_is_said_before_it_is_saved(
    qtbot: QtBot, store: Store, jobs: Jobs
) -> None:
    startup = add_startup(store)
    sign_contract(store, startup)
    new = ContractDialog(store, jobs, None, startup=(startup, "Starlight Sensing", ""))
    with opened(new, qtbot, jobs) as dialog:
        assert dialog.startup_id_edit.text() == "Starlight Sensing"
        assert dialog.focusWidget() is dialog.first_day_edit
        retype(qtbot, dialog.first_day_edit, "2027-02-28")
        retype(qtbot, dialog.last_day_edit, "2028-02-27")
        waits_for(qtbot, said_below(dialog, "first_day"), "block", "JIB-2026-001 already gives this startup")
        assert not dialog.save_button.isEnabled()
        retype(qtbot, dialog.first_day_edit, "2027-03-01")
        qtbot.waitUntil(dialog.save_button.isEnabled)
        assert said_below(dialog, "first_day").level is None
    assert len(listed(store)) == 1


def test_an_overlap_nobody_had_time_to_see_is_refused_beside_the_field(
    qtbot: QtBot, store: Store, jobs: Jobs
) -> None:
    startup = add_startup(store)
    new = ContractDialog(store, jobs, None, startup=(startup, "Starlight Sensing", ""))
    with opened(new, qtbot, jobs) as dialog:
        dialog.put({"first_day": FIRST, "last_day": LAST})
        qtbot.waitUntil(lambda: not jobs.busy)
        sign_contract(store, startup)
        dialog.save()
        waits_for(qtbot, said_below(dialog, "first_day"), "block", "already gives this startup")
        assert dialog.isVisible()
    assert len(listed(store)) == 1


def test_what_the_signature_fixes_stands(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = sign_contract(store)
    record = get_contract(store, contract)
    with opened(ContractDialog(store, jobs, record), qtbot, jobs) as dialog:
        fixed = ("startup_id_edit", "kind_combo", "first_day_edit", "currency_combo")
        assert not any(getattr(dialog, name).isEnabled() for name in fixed)
        assert dialog.focusWidget() is dialog.last_day_edit
        retype(qtbot, dialog.desks_edit, "11")
        with qtbot.waitSignal(dialog.saved) as saved:
            dialog.save()
    assert saved.args == [contract, "Changed contract JIB-2026-001 Starlight Sensing."]
    assert get_contract(store, contract).values["desks"] == 11


def test_nothing_changed_writes_nothing(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = draft_contract(store)
    with opened(ContractDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        dialog.save()
        assert not dialog.isVisible()
    assert get_contract(store, contract).version == 1


def test_two_who_change_other_fields_both_stand(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = draft_contract(store)
    with opened(ContractDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        retype(qtbot, dialog.desks_edit, "3")
        change_contract(store, contract, notes="By the window")
        with qtbot.waitSignal(dialog.saved):
            dialog.save()
    values = get_contract(store, contract).values
    assert (values["desks"], values["notes"]) == (3, "By the window")


def test_two_who_change_the_same_field_choose(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = draft_contract(store)
    with opened(ContractDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        retype(qtbot, dialog.last_day_edit, "2027-06-30")
        retype(qtbot, dialog.fee_cents_edit, "20000")
        change_contract(store, contract, last_day=date(2027, 5, 31), fee_cents=1_900_000)
        dialog.save()
        qtbot.waitUntil(lambda: dialog.findChild(WhoseValue) is not None)
        choice = dialog.findChild(WhoseValue)
        assert choice is not None
        words = [card.accessibleName() for card in choice.findChildren(ChoiceCard)]
        assert "Last day, Yours: 30 Jun 2027" in words
        assert "Fee / month, Mei: 19,000.00" in words
        choice.take_theirs("fee_cents")
        assert dialog.fee_cents_edit.text() == "19,000.00"
        with qtbot.waitSignal(dialog.saved):
            dialog.save()
    values = get_contract(store, contract).values
    assert (values["last_day"], values["fee_cents"]) == (date(2027, 6, 30), 1_900_000)


def test_two_who_change_the_startup_see_its_names(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    contract = draft_contract(store)
    mine = add_startup(store, name_en="Moonkite Robotics", name_zh="")
    theirs = add_startup(store, name_en="Tin Drum Acoustics", name_zh="锡鼓声学")
    with opened(ContractDialog(store, jobs, get_contract(store, contract)), qtbot, jobs) as dialog:
        dialog.startup_id_edit.setFocus()
        retype(qtbot, dialog.startup_id_edit, "moonkite")
        qtbot.waitUntil(lambda: mine in dialog._names)
        dialog.startup_id_edit.set_picked(mine, "Moonkite Robotics")
        change_contract(store, contract, startup_id=theirs)
        dialog.save()
        qtbot.waitUntil(lambda: dialog.findChild(WhoseValue) is not None)
        choice = dialog.findChild(WhoseValue)
        assert choice is not None
        words = [card.accessibleName() for card in choice.findChildren(ChoiceCard)]
        assert words == ["Startup, Yours: Moonkite Robotics", "Startup, Mei: Tin Drum Acoustics 锡鼓声学"]
        choice.take_theirs("startup_id")
        assert dialog.startup_id_edit.text() == "Tin Drum Acoustics 锡鼓声学"


def test_what_was_typed_comes_back_as_it_was_typed(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    with opened(ContractDialog(store, jobs, None), qtbot, jobs) as dialog:
        retype(qtbot, dialog.last_day_edit, "31 Feb 2027")
        retype(qtbot, dialog.fee_cents_edit, "1200")
        with qtbot.waitSignal(dialog.left) as left:
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert left.args == [{"last_day": "31 Feb 2027", "fee_cents": 120_000}]
    with opened(ContractDialog(store, jobs, None, draft=left.args[0]), qtbot, jobs) as again:
        assert again.last_day_edit.text() == "31 Feb 2027"
        assert again.fee_cents_edit.text() == "1,200.00"
        again.draft_strip.links()[0].click()
        assert again.last_day_edit.text() == ""
        assert again.typed() == {}


def test_a_currency_without_decimals_reads_amounts_anew(qtbot: QtBot, dialog: ContractDialog) -> None:
    fill_in(qtbot, dialog)
    retype(qtbot, dialog.fee_cents_edit, "500.50")
    assert said_below(dialog, "fee_cents").level is None
    dialog.set_value("currency", "JPY")
    waits_for(qtbot, said_below(dialog, "fee_cents"), "block", "has more than 0 decimals")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[Language]:
    """Speak German as long as the test lasts."""
    language = Language(qapp, "de")
    yield language
    language.set_choice("en")


def test_everything_is_said_and_typed_as_the_language_does(
    qtbot: QtBot, german: Language, dialog: ContractDialog
) -> None:
    retype(qtbot, dialog.first_day_edit, "1.3.2026")
    retype(qtbot, dialog.fee_cents_edit, "21600,5")
    assert dialog.first_day_edit.text() == "1. März 2026"
    assert dialog.fee_cents_edit.text() == "21.600,50"
    # A counted sentence of the class all forms come from.
    assert "2 Felder prüfen:" in dialog.problem_foot.sentence.text()
    german.set_choice("en")
    qtbot.waitUntil(lambda: dialog.first_day_edit.text() == "1 Mar 2026")
    assert dialog.fee_cents_edit.text() == "21,600.50"
    assert dialog.typed()["fee_cents"] == 2_160_050
