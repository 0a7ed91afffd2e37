"""Dialogs on desks: reserve, out of service, free (also for a while), extend, move, swap, correct."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.rules.desks import Ends, Kind
from jib_desktop.rules.periods import NEVER
from jib_desktop.services.desks import DeskRow
from jib_desktop.ui.dialogs.desk_correct import CorrectDeskDialog
from jib_desktop.ui.dialogs.desk_end import ExtendDialog, FreeBetweenDialog, FreeDialog
from jib_desktop.ui.dialogs.desk_history import DeskHistoryDialog
from jib_desktop.ui.dialogs.desk_keep import OutOfServiceDialog, ReserveDialog
from jib_desktop.ui.dialogs.desk_move import MoveDialog, typed_numbers
from jib_desktop.ui.dialogs.desk_step import DeskStep
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.event_list import EventList
from jib_desktop.ui.widgets.link_label import LinkLabel
from tests.builders import TODAY
from tests.desk_builders import allocations, do, plan, seen
from tests.ui.dialogs.forms import opened, retype, said_below, waits_for
from tests.ui.pages.desk_page import FIRST, LAST, Site, make_site


@pytest.fixture
def site(store: Store) -> Site:
    """Draw floors with desks."""
    return make_site(store)


def rows(store: Store, *numbers: str, day: date = TODAY) -> list[DeskRow]:
    """Return desks as they stand on a day."""
    found = plan(store, day)
    return [found[number] for number in numbers]


def saved(dialog: DeskStep, qtbot: QtBot) -> str:
    """Save, and return what is told then."""
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.save()
    words: str = told.args[1]
    return words


def of(store: Store, desk_id: uuid.UUID) -> list[tuple[str, date, date]]:
    """Return kind and days of what stands on a desk."""
    return [(one.kind, one.first_day, one.last_day) for one in allocations(store, desk_ids=[desk_id])]


# --- keeping desks from others ----------------------------------------------------------------------


def test_desks_are_reserved_with_a_reason(store: Store, jobs: Jobs, site: Site, qtbot: QtBot) -> None:
    with opened(ReserveDialog(store, jobs, rows(store, "2-014", "2-015"), TODAY), qtbot, jobs) as dialog:
        assert not dialog.save_button.isEnabled()
        dialog.know(site.plum, "Plum Rocket", "")
        dialog.set_value("startup_id", site.plum)
        retype(qtbot, dialog.last_day_edit, "2027-01-31")
        retype(qtbot, dialog.reason_edit, "They sign next week")
        qtbot.waitUntil(dialog.save_button.isEnabled)
        assert saved(dialog, qtbot) == "Reserved desks for Plum Rocket: 2-014, 2-015."
    assert of(store, site.desks[13]) == [(Kind.RESERVED, TODAY, date(2027, 1, 31))]


def test_what_somebody_has_is_left_out_and_named(store: Store, jobs: Jobs, site: Site, qtbot: QtBot) -> None:
    with opened(OutOfServiceDialog(store, jobs, rows(store, "2-014", "2-001"), TODAY), qtbot, jobs) as dialog:
        qtbot.waitUntil(lambda: "2-001 is taken by Moonkite" in dialog.outcome_sentence.text())
        retype(qtbot, dialog.reason_edit, "New carpet")
        assert saved(dialog, qtbot) == "Taken out of service: 2-014."
    assert of(store, site.desks[13]) == [(Kind.OUT_OF_SERVICE, TODAY, NEVER)]
    assert len(of(store, site.desks[0])) == 1


def test_where_nothing_is_left_nothing_is_kept(store: Store, jobs: Jobs, site: Site, qtbot: QtBot) -> None:
    with opened(OutOfServiceDialog(store, jobs, rows(store, "2-001"), TODAY), qtbot, jobs) as dialog:
        retype(qtbot, dialog.reason_edit, "New carpet")
        qtbot.waitUntil(lambda: not dialog.save_button.isEnabled())
        waits_for(qtbot, said_below(dialog, "first_day"), "block", "Choose a desk first.")


# --- another end ------------------------------------------------------------------------------------


def test_desks_are_freed_after_a_day(store: Store, jobs: Jobs, site: Site, qtbot: QtBot) -> None:
    with opened(FreeDialog(store, jobs, rows(store, "2-001", "2-002"), TODAY), qtbot, jobs) as dialog:
        assert dialog.day("last_day") == TODAY
        retype(qtbot, dialog.last_day_edit, "2026-12-31")
        assert "Free from 1 January 2027 on." in dialog.outcome_sentence.text()
        assert not dialog.reason_edit.isVisible()
        assert saved(dialog, qtbot) == "Freed desks: Moonkite Robotics: 2-001, 2-002."
    assert of(store, site.desks[0]) == [(Kind.TAKEN, FIRST, date(2026, 12, 31))]


def test_what_was_free_already_needs_a_reason(store: Store, jobs: Jobs, site: Site, qtbot: QtBot) -> None:
    with opened(FreeDialog(store, jobs, rows(store, "2-001"), TODAY), qtbot, jobs) as dialog:
        retype(qtbot, dialog.last_day_edit, "2026-10-31")
        assert dialog.reason_edit.isVisible()
        assert not dialog.save_button.isEnabled()
        dialog.save()
        waits_for(qtbot, said_below(dialog, "reason"), "block", "Say why; it stays in the history.")
        retype(qtbot, dialog.reason_edit, "They left in October")
        saved(dialog, qtbot)
    assert of(store, site.desks[0])[0][2] == date(2026, 10, 31)


def test_a_reservation_that_has_not_begun_is_taken_back(
    store: Store, jobs: Jobs, site: Site, qtbot: QtBot
) -> None:
    later = date(2026, 12, 5)
    with opened(FreeDialog(store, jobs, rows(store, "2-011", day=later), TODAY), qtbot, jobs) as dialog:
        assert "taken back" in dialog.outcome_sentence.text()
        saved(dialog, qtbot)
    assert of(store, site.desks[10]) == []


def test_a_desk_is_free_for_two_weeks_and_comes_back(
    store: Store, jobs: Jobs, site: Site, qtbot: QtBot
) -> None:
    with opened(FreeBetweenDialog(store, jobs, rows(store, "2-001"), TODAY), qtbot, jobs) as dialog:
        retype(qtbot, dialog.first_day_edit, "2026-12-21")
        retype(qtbot, dialog.last_day_edit, "2027-01-03")
        assert "They have them again from 4 January 2027 on" in dialog.outcome_sentence.text()
        saved(dialog, qtbot)
    assert of(store, site.desks[0]) == [
        (Kind.TAKEN, FIRST, date(2026, 12, 20)), (Kind.TAKEN, date(2027, 1, 4), LAST)
    ]  # fmt: skip


def test_days_in_the_wrong_order_are_said_at_once(store: Store, jobs: Jobs, site: Site, qtbot: QtBot) -> None:
    with opened(FreeBetweenDialog(store, jobs, rows(store, "2-001"), TODAY), qtbot, jobs) as dialog:
        retype(qtbot, dialog.last_day_edit, "2026-11-01")
        waits_for(qtbot, said_below(dialog, "last_day"), "block", "")
        assert not dialog.save_button.isEnabled()


def test_a_desk_is_kept_longer_than_the_contract_only_if_it_can_be(
    store: Store, jobs: Jobs, site: Site, qtbot: QtBot
) -> None:
    with opened(ExtendDialog(store, jobs, rows(store, "2-001"), TODAY), qtbot, jobs) as dialog:
        retype(qtbot, dialog.last_day_edit, "2026-12-01")
        waits_for(qtbot, said_below(dialog, "last_day"), "block", "is given until 28 February 2027 already")
        retype(qtbot, dialog.last_day_edit, "2027-06-30")
        dialog.save()
        waits_for(qtbot, said_below(dialog, "last_day"), "block", "runs from 1 March 2026")
    assert of(store, site.desks[0])[0][2] == LAST


def test_a_desk_without_a_contract_is_extended_until_further_notice(
    store: Store, jobs: Jobs, site: Site, qtbot: QtBot
) -> None:
    one = allocations(store, desk_ids=[site.desks[11]])[0]
    with opened(ExtendDialog(store, jobs, rows(store, "2-012"), TODAY), qtbot, jobs) as dialog:
        assert dialog.last_day_edit.placeholderText() == "until further notice"
        saved(dialog, qtbot)
    assert of(store, site.desks[11]) == [(Kind.OUT_OF_SERVICE, one.first_day, NEVER)]


# --- moving -----------------------------------------------------------------------------------------


def test_desks_move_to_free_ones(store: Store, jobs: Jobs, site: Site, qtbot: QtBot) -> None:
    with opened(MoveDialog(store, jobs, rows(store, "2-001", "2-002"), TODAY), qtbot, jobs) as dialog:
        retype(qtbot, dialog.desks_edit, "2-014, 2-015")
        retype(qtbot, dialog.first_day_edit, "2026-12-01")
        qtbot.waitUntil(lambda: "2-001 → 2-014" in dialog.outcome_sentence.text())
        words = saved(dialog, qtbot)
        assert words == "Moved to other desks: Moonkite Robotics: 2-001 → 2-014, 2-002 → 2-015."
    assert of(store, site.desks[0]) == [(Kind.TAKEN, FIRST, date(2026, 11, 30))]
    assert of(store, site.desks[13]) == [(Kind.TAKEN, date(2026, 12, 1), LAST)]


def test_two_startups_swap(store: Store, jobs: Jobs, site: Site, qtbot: QtBot) -> None:
    given = rows(store, "2-001")
    with opened(MoveDialog(store, jobs, given, TODAY, targets=["2-010"]), qtbot, jobs) as dialog:
        qtbot.waitUntil(lambda: "swaps and gets 2-001" in dialog.outcome_sentence.text())
        saved(dialog, qtbot)
    now = plan(store)
    assert (now["2-001"].startup_id, now["2-010"].startup_id) == (site.heron, site.moonkite)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Type the numbers of the new desks."),
        ("2-014", "As many new desks are wanted as go: 2. Here are 1."),
        ("2-014 9-999", "There is no desk 9-999 on that day."),
        ("2-012, 2-014", "2-012 cannot be swapped: out of service."),
    ],
)
def test_what_is_wrong_with_new_desks_is_said(
    store: Store, jobs: Jobs, site: Site, qtbot: QtBot, typed: str, words: str
) -> None:
    with opened(MoveDialog(store, jobs, rows(store, "2-001", "2-002"), TODAY), qtbot, jobs) as dialog:
        retype(qtbot, dialog.desks_edit, f"{typed} ")
        waits_for(qtbot, said_below(dialog, "desks"), "block", words)
        assert not dialog.save_button.isEnabled()


def test_saving_waits_for_the_desks_to_be_looked_up(
    store: Store, jobs: Jobs, site: Site, qtbot: QtBot
) -> None:
    with opened(MoveDialog(store, jobs, rows(store, "2-001"), TODAY), qtbot, jobs) as dialog:
        dialog.desks_edit.setText("2-014")
        saved(dialog, qtbot)
    assert plan(store)["2-014"].startup_id == site.moonkite


def test_numbers_are_parted_by_whatever_one_types() -> None:
    assert typed_numbers(" 2-014,2-015；2-016  2-017、2-018 ") == [
        "2-014", "2-015", "2-016", "2-017", "2-018"
    ]  # fmt: skip


# --- correcting -------------------------------------------------------------------------------------


def test_the_past_is_corrected_with_a_reason(store: Store, jobs: Jobs, site: Site, qtbot: QtBot) -> None:
    one = allocations(store, desk_ids=[site.desks[0]])[0]
    with opened(CorrectDeskDialog(store, jobs, one), qtbot, jobs) as dialog:
        qtbot.waitUntil(lambda: dialog.contract_id_combo.count() == 2)
        assert not dialog.save_button.isEnabled()
        retype(qtbot, dialog.desks_edit, "2-020")
        retype(qtbot, dialog.first_day_edit, "2026-04-01")
        retype(qtbot, dialog.reason_edit, "They moved in a month later")
        saved(dialog, qtbot)
    assert of(store, site.desks[0]) == []
    found = allocations(store, desk_ids=[site.desks[19]])[0]
    assert (found.first_day, found.last_day, found.ends) == (date(2026, 4, 1), LAST, Ends.WITH_CONTRACT)
    assert (found.corrections, found.correction_reason) == (1, "They moved in a month later")


def test_a_correction_to_a_desk_that_is_none_is_refused(
    store: Store, jobs: Jobs, site: Site, qtbot: QtBot
) -> None:
    one = allocations(store, desk_ids=[site.desks[0]])[0]
    with opened(CorrectDeskDialog(store, jobs, one), qtbot, jobs) as dialog:
        retype(qtbot, dialog.desks_edit, "9-999")
        retype(qtbot, dialog.reason_edit, "A slip")
        dialog.save()
        waits_for(qtbot, said_below(dialog, "desks"), "block", "There is no desk 9-999 on that day.")
        retype(qtbot, dialog.desks_edit, "2-010")
        dialog.save()
        waits_for(qtbot, said_below(dialog, "desks"), "block", "2-010 is taken by Tour Heron")


def test_who_was_slower_sees_it_and_goes_on(store: Store, jobs: Jobs, site: Site, qtbot: QtBot) -> None:
    with opened(FreeDialog(store, jobs, rows(store, "2-001"), TODAY), qtbot, jobs) as dialog:
        one = allocations(store, desk_ids=[site.desks[0]])[0]
        do(store, "free", seen=seen(store, one.id), last_day=date(2027, 1, 31))
        retype(qtbot, dialog.last_day_edit, "2026-12-31")
        dialog.save()
        qtbot.waitUntil(lambda: "changed these desks first" in dialog.meanwhile_strip.sentence.text())
        qtbot.waitUntil(dialog.save_button.isEnabled)
        saved(dialog, qtbot)
    assert of(store, site.desks[0]) == [(Kind.TAKEN, FIRST, date(2026, 12, 31))]


# --- history ----------------------------------------------------------------------------------------


@pytest.fixture
def shown(store: Store, jobs: Jobs, site: Site, qtbot: QtBot) -> Iterator[DeskHistoryDialog]:
    """Show the history of the desk that is reserved."""
    dialog = DeskHistoryDialog(store, jobs, site.desks[10], "2-011")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not jobs.busy)
    yield dialog
    qtbot.waitUntil(lambda: not jobs.busy)


def links(dialog: DeskHistoryDialog, words: str) -> Sequence[LinkLabel]:
    """Return the links with these words."""
    return [one for one in dialog.findChildren(LinkLabel) if one.text() == words]


def test_the_history_tells_who_has_a_desk_when_and_what_was_done(
    shown: DeskHistoryDialog, site: Site, qtbot: QtBot
) -> None:
    events = shown.findChildren(EventList)[-1].lines()
    assert events[0].words == "Reserved · Mei"
    with qtbot.waitSignal(shown.correct_asked) as wanted:
        links(shown, "Correct …")[0].click()
    assert wanted.args[0].startup_id == site.plum


def test_the_history_leads_to_a_day(shown: DeskHistoryDialog, qtbot: QtBot) -> None:
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    with qtbot.waitSignal(shown.day_asked) as wanted:
        links(shown, "Show that day")[0].click()
    assert wanted.args == [date(2026, 12, 1)]
