"""The panel of a cloud account: figures, vouchers over time, months, entries with what paid them, bills."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.credits_posting import holder_of
from jib_desktop.db.store import Store
from jib_desktop.rules.credits import UNITS
from jib_desktop.services import credits_lots
from jib_desktop.services.credits_entries import EntryFilter
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.credits import CreditsPage
from jib_desktop.ui.pages.credits_entries import EntryLine, EntrySource
from jib_desktop.ui.pages.credits_spent import all_months
from jib_desktop.ui.widgets.badge import Badge
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.voucher_bars import VoucherBar, VoucherBars
from tests.conftest import SteadyClock
from tests.credit_builders import ACCOUNT, grant
from tests.ui.pages.credits_page import CreditDesk, open_filled

NINE, NOBODY, BASE = "Nine Lanterns AI", "Unknown account", "Pool of the base"


@pytest.fixture
def store(tmp_path: Path, clock: SteadyClock) -> Iterator[Store]:
    """Open a copy of the invented ledger."""
    made, _ids = open_filled(tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def desk(store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot) -> CreditDesk:
    """Open the page with Nine Lanterns chosen."""
    page = CreditsPage(store, jobs, changes, settings)
    made = CreditDesk(page, qtbot)
    qtbot.addWidget(page)
    page.resize(1440, 1000)
    page.show()
    made.choose(NINE)
    return made


def words(widget: QWidget) -> list[str]:
    """Return every text that is shown in a widget."""
    found = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return [text for text in found if text]


def links(widget: QWidget) -> dict[str, LinkLabel]:
    """Return the links that are shown, by their accessible names."""
    found = [one for one in widget.findChildren(LinkLabel) if one.isVisibleTo(widget)]
    return {one.accessibleName() or one.text(): one for one in found}


def follow(desk: CreditDesk, widget: QWidget, name: str) -> None:
    """Click a link, as soon as it is shown: what a layout gets is shown a moment later."""
    desk.wait(lambda: name in links(widget))
    links(widget)[name].clicked.emit()


def asked(desk: CreditDesk) -> list[tuple[str, object]]:
    """Return what the panel asks for from now on, instead of doing it."""
    told: list[tuple[str, object]] = []
    desk.page.panel.asked.disconnect(desk.page.acts.do)
    desk.page.panel.asked.connect(lambda verb, subject: told.append((verb, subject)))
    return told


def entry_lines(desk: CreditDesk) -> list[EntryLine]:
    """Return the entries that are shown."""
    desk.rest()
    model = desk.page.panel.entries.model
    return [model.row_at(place) for place in range(model.rowCount())]


# --- head and overview ----------------------------------------------------------------------------


def test_the_head_names_account_currency_and_what_is_done_most(desk: CreditDesk) -> None:
    panel = desk.page.panel
    assert panel.origin_label.text() == "Account 1000 0000 0000 0001 · CNY"
    assert panel.name_label.text() == "Nine Lanterns AI 九灯智能"
    told = asked(desk)
    for button in (panel.first_button, panel.second_button, panel.third_button):
        button.click()
    assert [verb for verb, _ in told] == ["statement", "grant", "reconcile"]
    assert [panel.sections[place].number(panel.details) for place in range(4)] == [None, 4, 2, 2]


def test_the_pool_is_allocated_from_and_an_unknown_account_is_given_to_a_startup(desk: CreditDesk) -> None:
    told = asked(desk)
    desk.choose(BASE)
    desk.page.panel.first_button.click()
    desk.choose(NOBODY)
    desk.page.panel.first_button.click()
    assert not desk.page.panel.second_button.isVisible()
    assert [verb for verb, _ in told] == ["allocate", "give_away"]


def test_the_overview_tells_balance_outlook_and_warnings_with_ways(desk: CreditDesk) -> None:
    overview = desk.page.panel.overview
    assert overview.balance.value.text() == "¥582.00"
    assert overview.burn_label.text() == "At ¥9.00 a month, the mean of September to October"
    assert "lapses unused after 10 Dec 2026" in overview.lapse_label.text()
    said = [one.text for one in overview.findChildren(InlineMessage)]
    assert said[-2:] == ["¥5.00 was paid in cash while credit remains.", "¥82.00 lapses after 10 Dec 2026."]
    follow(desk, overview, "Vouchers")
    assert desk.page.panel.section_stack.currentWidget() is desk.page.panel.vouchers


def test_what_nobody_paid_is_offered_to_vouchers_and_an_unknown_account_to_its_startup(
    desk: CreditDesk,
) -> None:
    desk.choose(NOBODY)
    told = asked(desk)
    overview = desk.page.panel.overview
    follow(desk, overview, "Assign …")
    assert told[0][0] == "give_away"
    assert overview.no_vouchers.isVisible()
    assert not overview.bars.isVisible()


def test_vouchers_are_bars_over_time_that_open_by_keyboard_and_pointer(desk: CreditDesk) -> None:
    bars = desk.page.panel.overview.bars
    assert bars.current is not None
    assert "CN2601-0448: ¥82 of ¥100 left, good from 1 Sep 2026 until 10 Dec 2026" in bars.accessibleName()
    desk.qtbot.keyClick(bars, Qt.Key.Key_Down)
    assert bars.current.name == "CN2609-0077"
    desk.qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert desk.page.panel.section_stack.currentWidget() is desk.page.panel.vouchers


def test_each_bar_of_the_months_says_itself_and_opens_its_entries(desk: CreditDesk) -> None:
    chart = desk.page.panel.overview.spent.chart
    assert chart is not None
    said = [one.words for one in chart.stops]
    assert said[1] == "October 2026: ¥10.00 by credit, ¥5.00 in cash"
    assert said[2].endswith("expected")
    chart.come_to("2026-10")
    chart.setFocus()
    desk.qtbot.keyClick(chart, Qt.Key.Key_Return)
    desk.rest()
    assert desk.page.panel.entries.month_chip.words() == "October 2026"
    assert {line.entry.month for line in entry_lines(desk)} == {"2026-10"}


def test_no_month_is_left_out_of_the_chart() -> None:
    assert all_months(["2026-11", "2027-02"]) == ["2026-11", "2026-12", "2027-01", "2027-02"]
    assert all_months([]) == []


# --- entries --------------------------------------------------------------------------------------


def test_entries_run_with_the_balance_newest_first(desk: CreditDesk) -> None:
    desk.page.panel.open_section("entries")
    model = desk.page.panel.entries.model
    lines = [[column.text(line) for column in model.columns] for line in entry_lines(desk)]
    assert lines == [
        ["5 Oct 2026", "Used", "CN2601-0448", "-¥10.00", "¥582.00"],
        ["8 Sep 2026", "Used", "CN2601-0448", "-¥8.00", "¥592.00"],
        ["1 Sep 2026", "Voucher redeemed", "CN2609-0077", "+¥500.00", "¥600.00"],
        ["1 Sep 2026", "Voucher redeemed", "CN2601-0448", "+¥100.00", "¥100.00"],
    ]


def test_a_use_says_which_vouchers_paid_it(desk: CreditDesk) -> None:
    section = desk.page.panel.entries
    desk.page.panel.open_section("entries")
    desk.wait(section.facts.isVisible)
    assert section.head_label.text() == "Used on 5 October 2026: ¥10.00"
    assert section.paid_label.text() == "Paid by"
    desk.wait(lambda: "CN2601-0448" in words(section.facts))
    assert not section.reverse_button.isVisible()
    follow(desk, section.facts, "CN2601-0448: ¥10.00")
    assert desk.page.panel.section_stack.currentWidget() is desk.page.panel.vouchers


def test_what_somebody_booked_can_be_reversed_from_its_entry(desk: CreditDesk) -> None:
    section = desk.page.panel.entries
    desk.page.panel.open_section("entries")
    desk.rest()
    desk.qtbot.keyClick(section.entry_table, Qt.Key.Key_End)
    desk.wait(section.reverse_button.isVisible)
    told = asked(desk)
    section.reverse_button.click()
    assert told[0] == ("reverse", entry_lines(desk)[-1].entry.transaction_id)


def test_entries_are_narrowed_by_kind_voucher_and_month_and_balances_stay(desk: CreditDesk) -> None:
    section = desk.page.panel.entries
    desk.page.panel.open_section("entries")
    desk.rest()
    section.kind_chip.set_chosen(["consume"])
    assert [line.entry.balance for line in entry_lines(desk)] == [582 * UNITS, 592 * UNITS]
    section.kind_chip.set_chosen([])
    second = desk.page.panel.details.lots[1].id  # type: ignore[union-attr]
    section.show_voucher(second)
    assert [line.entry.balance for line in entry_lines(desk)] == [600 * UNITS]
    section.kind_chip.set_chosen(["open"])
    desk.wait(lambda: section.head_label.text() == "No entry fits the filter.")


def test_the_filter_of_one_account_is_forgotten_with_another(desk: CreditDesk) -> None:
    section = desk.page.panel.entries
    desk.page.panel.open_section("entries")
    desk.rest()
    section.kind_chip.set_chosen(["consume"])
    desk.choose(BASE)
    assert section.kind_chip.chosen() == []
    assert [line.entry.kind for line in entry_lines(desk)] == ["redeem"]


def test_use_in_suspense_is_told_by_the_entry(desk: CreditDesk) -> None:
    desk.choose(NOBODY)
    desk.page.panel.open_section("entries")
    lines = entry_lines(desk)
    column = desk.page.panel.entries.model.columns[1]
    assert column.text(lines[0]) == "Unknown account"
    assert lines[0].entry.open_amount == 120_000_000


def test_a_page_of_entries_costs_no_look_at_the_others(store: Store) -> None:
    with store.write("credit_granted") as session:
        for number in range(120):
            credits_lots.grant(
                session,
                credits_lots.Grant(ACCOUNT, UNITS, date(2027, 5, 1), date(2026, 11, 1), voucher=f"N{number}"),
            )
    source = EntrySource(_holder(store), "CNY", EntryFilter())
    with store.read() as session:
        first = source.fetch_first(session)
        ids = source.fetch_ids(session)
        assert [line.id for line in first] == ids[: len(first)]
        page = source.fetch_rows(session, ids[50:100])
        some = source.fetch_rows(session, [ids[3], ids[70]])
        assert len(ids) == 124
    assert [line.entry.balance for line in page] == sorted(
        (line.entry.balance for line in page), reverse=True
    )
    assert [line.id for line in some] == [ids[3], ids[70]]
    assert some[1].entry.balance == page[20].entry.balance


def _holder(store: Store) -> int:
    with store.read() as session:
        found = holder_of(session, ACCOUNT)
    assert found is not None
    return found


# --- vouchers and bills ---------------------------------------------------------------------------


def test_vouchers_say_where_their_amount_went_and_what_can_be_done(desk: CreditDesk) -> None:
    section = desk.page.panel.vouchers
    desk.page.panel.open_section("vouchers")
    desk.wait(lambda: "CN2601-0448" in words(section))
    said = words(section)
    assert {"CN2601-0448", "¥82.00", "¥100.00", "¥18.00", "1 Sep 2026 to 10 Dec 2026"} <= set(said)
    badges = [badge.accessibleName() for badge in section.findChildren(Badge) if badge.isVisibleTo(section)]
    assert len(badges) == 2
    told = asked(desk)
    for name in ("Void …: CN2601-0448", "Adjust …: CN2601-0448"):
        follow(desk, section, name)
    assert [verb for verb, _ in told] == ["void", "adjust"]
    assert "Recall …: CN2601-0448" not in links(section)
    follow(desk, section, "Entries: CN2609-0077")
    assert [line.entry.voucher for line in entry_lines(desk)] == ["CN2609-0077"]


def test_a_voucher_of_the_pool_is_allocated_from(desk: CreditDesk) -> None:
    desk.choose(BASE)
    desk.page.panel.open_section("vouchers")
    desk.wait(lambda: "Allocate …: POOL-1" in links(desk.page.panel.vouchers))


def test_many_vouchers_come_in_steps(desk: CreditDesk, store: Store) -> None:
    for number in range(31):
        grant(store, 1, date(2028, 1, 1), voucher=f"M{number:02}")
    desk.page.written({"ledger": set()})
    desk.wait(lambda: desk.page.panel.details is not None and len(desk.page.panel.details.lots) == 33)
    section = desk.page.panel.vouchers
    desk.page.panel.open_section("vouchers")
    assert section.more_link.text() == "Show 3 more"
    section.more_link.clicked.emit()
    assert not section.more_link.isVisible()
    assert desk.page.panel.overview.more_link.text() == "All 33"


def test_bills_say_what_they_are_and_lead_to_their_entries(desk: CreditDesk) -> None:
    section = desk.page.panel.bills
    desk.page.panel.open_section("bills")
    desk.wait(lambda: "October 2026" in words(section))
    said = words(section)
    assert said.index("October 2026") < said.index("September 2026")
    assert "2026-10-1000000000000001.csv" in said
    follow(desk, section, "Entries of the month: October 2026")
    assert {line.entry.month for line in entry_lines(desk)} == {"2026-10"}


def test_the_history_tells_bookings_in_words(desk: CreditDesk) -> None:
    details = desk.page.panel.details
    assert details is not None
    said = [event.words for event in details.events]
    assert said[0] == "Used: ¥10.00"
    assert "Voucher redeemed: ¥500.00" in said
    assert said[-1] == "Cloud account entered"
    desk.page.panel.open_section("history")
    assert not desk.page.grab().isNull()


# --- the widget -----------------------------------------------------------------------------------


def test_bars_of_one_day_and_of_many_years_paint(qtbot: QtBot) -> None:
    widget = VoucherBars()
    qtbot.addWidget(widget)
    day = date(2026, 2, 28)
    widget.set_vouchers([VoucherBar(1, "A", day, day, 0.5, "¥1", "¥2")], day)
    widget.resize(320, widget.sizeHint().height())
    assert not widget.grab().isNull()
    late = date(2066, 12, 31)
    bars = [
        VoucherBar(2, "B", day, late, 1.0, "¥0", "¥2", is_over=True),
        VoucherBar(3, "C", day, late, 0, "¥2", "¥2"),
    ]
    widget.set_vouchers(bars, date(2027, 1, 1))
    assert not widget.grab().isNull()
    with qtbot.waitSignal(widget.opened) as told:
        qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(10, widget.sizeHint().height() - 8))
    assert told.args == [3]
    widget.set_vouchers([], day)
    assert widget.current is None
    assert not widget.grab().isNull()


def test_ids_of_rows_are_those_of_account_and_currency(desk: CreditDesk) -> None:
    ids = list(desk.page.model.ids)
    assert len(set(ids)) == len(ids)
    assert all(isinstance(one, uuid.UUID) for one in ids)
