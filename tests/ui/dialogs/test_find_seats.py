"""Seats for a team in the window: offers while one types, keys, taking one with its moves."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import history
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.find_seats import FindSeatsDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import TODAY, add_startup
from tests.contract_builders import sign_contract
from tests.desk_builders import add_area, add_desks, add_floor, allot, give, plan

_RETURN, _DOWN, _UP = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up
LAST = date(2027, 2, 28)


@dataclass
class Base:
    """A floor with two rows of twelve desks, a team that has three of nine promised, and the window."""

    qtbot: QtBot
    store: Store
    jobs: Jobs
    settings: Settings
    desks: list[uuid.UUID]
    team: uuid.UUID
    contract: uuid.UUID

    def open(self, *, team: bool = True, **values: Any) -> FindSeatsDialog:
        startup = (self.team, "Moonkite Robotics") if team else None
        made = FindSeatsDialog(self.store, self.jobs, self.settings, None, startup, **values)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.qtbot.addWidget(made)
        made.open()
        made.activateWindow()
        self.wait(made)
        return made

    def wait(self, dialog: FindSeatsDialog) -> None:
        """Wait until the offers are those for what stands in the form."""
        self.qtbot.waitUntil(lambda: not dialog.is_looking and not self.jobs.busy)

    def type(self, dialog: FindSeatsDialog, widget: QWidget, text: str) -> None:
        """Type into a field and wait for the offers."""
        widget.setFocus()
        select_all: Callable[[], None] = getattr(widget, "selectAll")  # noqa: B009  (several kinds of field)
        select_all()
        self.qtbot.keyClicks(widget, text)
        self.wait(dialog)

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        self.qtbot.keyClick(widget, key)

    def mine(self, day: date = TODAY) -> list[str]:
        """Return the desks of the team on a day."""
        return [number for number, row in plan(self.store, day).items() if row.startup_id == self.team]


@pytest.fixture
def base(qtbot: QtBot, store: Store, jobs: Jobs, settings: Settings) -> Iterator[Base]:
    floor = add_floor(store)
    desks = add_desks(store, floor, 24, zone_id=add_area(store, floor))
    team = add_startup(store, "Moonkite Robotics")
    contract = sign_contract(store, team)
    give(store, desks[:3], team, contract)
    yield Base(qtbot, store, jobs, settings, desks, team, contract)
    qtbot.waitUntil(lambda: not jobs.busy)


def numbers(dialog: FindSeatsDialog) -> list[tuple[str, ...]]:
    return [card.offer.numbers for card in dialog.cards.cards]


def test_it_opens_with_what_the_team_is_to_get(base: Base) -> None:
    dialog = base.open()
    assert dialog.form.count_spin.value() == 6
    assert dialog.form.contract is not None
    assert dialog.form.last_day_edit.day == LAST
    assert dialog.form.promise_bar.desks is not None
    assert tuple(dialog.form.promise_bar.desks) == (9, 3, 6)
    first = dialog.cards.cards[0]
    assert first.isChecked()
    assert "next to the team's 2-001, 2-002, 2-003" in first.words().replace("Next", "next")
    assert dialog.give_button.text().startswith("Give 6 desk")
    assert 1 < len(dialog.cards.cards) <= 5


def test_enter_gives_the_best_offer(base: Base) -> None:
    dialog = base.open()
    best = dialog.cards.cards[0].offer
    with base.qtbot.waitSignal(dialog.planned) as planned:
        base.press(dialog.form.count_spin, _RETURN)
    assert planned.args is not None
    assert "Moonkite Robotics" in planned.args[0]
    assert set(base.mine()) == {"2-001", "2-002", "2-003", *best.numbers}
    assert {row.contract_id for row in plan(base.store).values() if row.startup_id} == {base.contract}
    assert plan(base.store)[best.numbers[0]].last_day == LAST
    assert not dialog.isVisible()
    history.undo(base.store)
    assert len(base.mine()) == 3


def test_offers_follow_what_is_typed(base: Base) -> None:
    dialog = base.open()
    base.type(dialog, dialog.form.count_spin, "2")
    assert all(len(one) == 2 for one in numbers(dialog))
    allot(base.store, base.desks[3:], add_startup(base.store, "Heron"), TODAY, date(2026, 12, 31))
    base.type(dialog, dialog.form.first_day_edit, "2027-01-01")
    assert "Taken until 31 December 2026" in dialog.cards.cards[0].words()
    base.type(dialog, dialog.form.first_day_edit, "2026-12-31")
    assert numbers(dialog) == []
    assert "No desk is free" in dialog.none_sentence.text()


def test_enter_right_after_a_key_takes_what_was_asked_last(base: Base) -> None:
    dialog = base.open()
    dialog.form.count_spin.selectAll()
    with base.qtbot.waitSignal(dialog.planned):
        base.qtbot.keyClicks(dialog.form.count_spin, "1")
        base.press(dialog.form.count_spin, _RETURN)
    assert len(base.mine()) == 4


def test_up_and_down_choose_and_enter_takes(base: Base) -> None:
    dialog = base.open()
    base.type(dialog, dialog.form.count_spin, "2")
    cards = dialog.cards.cards
    dialog.cards.focus()
    assert cards[0].hasFocus()
    base.press(cards[0], _DOWN)
    base.press(cards[1], _DOWN)
    base.press(cards[2], _UP)
    assert cards[1].isChecked()
    assert cards[1].hasFocus()
    assert cards[1].focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not cards[0].focusPolicy() & Qt.FocusPolicy.TabFocus
    chosen = cards[1].offer
    with base.qtbot.waitSignal(dialog.planned):
        base.press(cards[1], _RETURN)
    assert set(chosen.numbers) <= set(base.mine())


def test_a_click_chooses_and_two_take(base: Base) -> None:
    dialog = base.open()
    base.type(dialog, dialog.form.count_spin, "2")
    card = dialog.cards.cards[1]
    base.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.isChecked()
    with base.qtbot.waitSignal(dialog.planned):
        base.qtbot.mouseDClick(card, Qt.MouseButton.LeftButton)
    assert set(card.offer.numbers) <= set(base.mine())


def test_more_than_promised_is_asked_first(base: Base) -> None:
    dialog = base.open()
    base.type(dialog, dialog.form.count_spin, "8")
    assert dialog.form.over_check.isVisible()
    assert dialog.form.promise_message.level == "warn"
    assert not dialog.give_button.isEnabled()
    assert dialog.why_label.text().startswith("More than promised")
    base.press(dialog.form.count_spin, _RETURN)
    assert dialog.form.over_check.hasFocus()
    assert len(base.mine()) == 3
    base.press(dialog.form.over_check, Qt.Key.Key_Space)
    assert dialog.give_button.isEnabled()
    with base.qtbot.waitSignal(dialog.planned):
        base.press(dialog.form.over_check, _RETURN)
    assert len(base.mine()) == 11


def test_without_a_team_it_only_looks(base: Base) -> None:
    dialog = base.open(team=False)
    assert dialog.form.startup_id_edit.hasFocus()
    base.type(dialog, dialog.form.count_spin, "4")
    assert dialog.why_label.text() == "Choose a team to give it desks."
    base.press(dialog.form.count_spin, _RETURN)
    assert dialog.form.message("startup_id").text == "Who gets them?"
    base.qtbot.keyClicks(dialog.form.startup_id_edit, "moonk")
    base.qtbot.waitUntil(lambda: dialog.form.startup_id_edit.offered() != [])
    base.press(dialog.form.startup_id_edit, _RETURN)
    base.wait(dialog)
    assert dialog.form.startup_id_edit.picked == base.team
    assert dialog.form.count_spin.value() == 4  # somebody typed it
    with base.qtbot.waitSignal(dialog.planned):
        base.press(dialog.form.startup_id_edit, _RETURN)
    assert len(base.mine()) == 7


def test_those_who_wait_for_desks_are_offered_first(base: Base) -> None:
    dialog = base.open(team=False)
    base.press(dialog.form.startup_id_edit, _DOWN)
    base.qtbot.waitUntil(lambda: dialog.form.startup_id_edit.offered() == ["Moonkite Robotics"])


def test_the_most_that_is_possible_is_one_click_away(base: Base) -> None:
    dialog = base.open()
    base.type(dialog, dialog.form.count_spin, "300")
    assert numbers(dialog) == []
    assert "Only 21 desks are free" in dialog.none_sentence.text()
    assert not dialog.give_button.isEnabled()
    dialog.none_sentence.linkActivated.emit("count:21")
    base.wait(dialog)
    assert dialog.form.count_spin.value() == 21
    assert len(numbers(dialog)[0]) == 21


def test_a_period_that_is_none_is_said_at_the_field(base: Base) -> None:
    dialog = base.open()
    base.type(dialog, dialog.form.last_day_edit, "2026-11-01")
    base.qtbot.waitUntil(lambda: dialog.form.message("last_day").level == "block")
    assert not dialog.give_button.isEnabled()
    base.type(dialog, dialog.form.last_day_edit, "2027-04-01")  # longer than the contract
    base.qtbot.waitUntil(lambda: "JIB-2026-001" in dialog.form.message("last_day").text)
    base.press(dialog.form.last_day_edit, _RETURN)
    assert len(base.mine()) == 3


def crowd(base: Base) -> uuid.UUID:
    """Let one desk of another stand between the free ones, and leave one free beside that other's."""
    other = add_startup(base.store, "Heron Vision")
    allot(base.store, [base.desks[5], base.desks[9], base.desks[10]], other, date(2026, 1, 1))
    allot(base.store, [base.desks[8], *base.desks[12:]], add_startup(base.store, "Tiger"), date(2026, 1, 1))
    return other


def test_others_move_as_part_of_the_same_action(base: Base) -> None:
    other = crowd(base)
    dialog = base.open()
    base.type(dialog, dialog.form.count_spin, "5")
    card = next(one for one in dialog.cards.cards if one.offer.moves)
    move = card.offer.moves[0]
    assert f"Heron Vision moves from 2-006 to {move.to_desk}" in card.words()
    card.click()
    assert dialog.give_button.text().startswith("Move others, give 5 desk")
    with base.qtbot.waitSignal(dialog.planned):
        dialog.give_button.click()
    assert set(card.offer.numbers) <= set(base.mine())
    assert plan(base.store)[move.to_desk].startup_id == other
    history.undo(base.store)
    assert plan(base.store)["2-006"].startup_id == other
    assert len(base.mine()) == 3


def test_nobody_moves_if_nobody_may(base: Base) -> None:
    crowd(base)
    dialog = base.open()
    base.type(dialog, dialog.form.count_spin, "5")
    dialog.form.moves_check.click()
    base.wait(dialog)
    assert dialog.cards.cards
    assert not any(one.offer.moves for one in dialog.cards.cards)


def test_who_was_faster_is_named_and_the_offers_are_others(base: Base) -> None:
    dialog = base.open()
    base.type(dialog, dialog.form.count_spin, "2")
    taken = dialog.cards.cards[0].offer
    allot(base.store, list(taken.desk_ids), add_startup(base.store, "Heron Vision"), TODAY)
    dialog.give()
    base.qtbot.waitUntil(dialog.meanwhile_strip.isVisible)
    base.wait(dialog)
    assert "taken by Heron Vision" in dialog.meanwhile_strip.sentence.text()
    assert not any(set(taken.numbers) & set(one) for one in numbers(dialog))
    assert len(base.mine()) == 3


def test_an_offer_can_be_seen_on_the_plan(base: Base) -> None:
    dialog = base.open()
    with base.qtbot.waitSignal(dialog.show_wanted) as wanted:
        dialog.show_button.click()
    assert wanted.args == [dialog.cards.cards[0].offer.desk_ids]


def test_one_floor_only(base: Base) -> None:
    upper = add_floor(base.store, "3")
    above = add_desks(base.store, upper, 4)
    dialog = base.open()
    base.type(dialog, dialog.form.count_spin, "2")
    combo = dialog.form.floor_id_combo
    combo.setFocus()
    while combo.currentData() != upper:
        base.press(combo, _DOWN)
    base.wait(dialog)
    assert {one for card in dialog.cards.cards for one in card.offer.desk_ids} <= set(above)


def test_every_card_is_drawn_and_says_everything(base: Base) -> None:
    dialog = base.open()
    dialog.grab()
    for card in dialog.cards.cards:
        assert card.accessibleName() == card.words()
        image: QImage = card.grab().toImage()
        assert image.width() > 200


def test_it_speaks_another_language_at_once(base: Base) -> None:
    dialog = base.open()
    before = [card.words() for card in dialog.cards.cards]
    QCoreApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    base.wait(dialog)
    assert [card.words() for card in dialog.cards.cards] == before
    assert dialog.form.floor_id_combo.currentData() is None


def test_its_size_is_remembered(base: Base) -> None:
    dialog = base.open()
    dialog.resize(1_010, 700)
    dialog.reject()
    again = base.open()
    assert (again.width(), again.height()) == (1_010, 700)
