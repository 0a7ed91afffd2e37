"""The days ahead of credits: what charts show, that every bar and point opens its list, warnings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui import formats
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.credit_forecast import open_forecast
from jib_desktop.ui.dialogs.credit_forecast_dialog import (
    BALANCE,
    ESTIMATE,
    LAPSE,
    RUNWAY,
    USE,
    CreditForecastDialog,
)
from jib_desktop.ui.dialogs.credit_forecast_lists import BEHIND, WARNINGS
from jib_desktop.ui.dialogs.credit_forecast_reading import Scope
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages import Page
from jib_desktop.ui.table.view import TableView
from tests.builders import TODAY, add_startup
from tests.credit_builders import ACCOUNT, OTHER, UNKNOWN, add_account, grant, line, take, units, write_bill

Shown = Callable[..., CreditForecastDialog]
Ids = dict[str, UUID]


@pytest.fixture
def ledger(store: Store, tmp_path: Path) -> Ids:
    """Return a startup that uses its credit and pays cash beside it, and one that lets it lapse."""
    moon = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人")
    tiger = add_startup(store, "Tiger Vision")
    add_account(store, ACCOUNT, moon)
    add_account(store, OTHER, tiger)
    grant(store, 1000, date(2027, 8, 31), granted_on=date(2026, 6, 1), voucher="V-LONG")
    grant(store, 400, date(2026, 12, 31), granted_on=date(2026, 6, 1), voucher="V-SOON")
    grant(store, 90, date(2026, 10, 31), granted_on=date(2026, 7, 1), voucher="V-OVER", account=OTHER)
    grant(store, 500, date(2026, 12, 15), granted_on=date(2026, 7, 1), voucher="V-LEFT", account=OTHER)
    for month, amount in ((8, "100.00"), (9, "110.00"), (10, "120.00")):
        cash = "7.50" if month == 10 else "0"
        bill = line(amount, date(2026, month, 5), 现金支付=cash)
        take(store, write_bill(tmp_path / f"{month}.csv", bill))
    take(store, write_bill(tmp_path / "other.csv", line("30.00", date(2026, 10, 5), OTHER)))
    return {"moon": moon, "tiger": tiger}


@pytest.fixture
def dialog(qtbot: QtBot, store: Store, jobs: Jobs, ledger: Ids) -> Shown:
    return partial(_shown, qtbot, store, jobs)


def _shown(qtbot: QtBot, store: Store, jobs: Jobs, **values: Any) -> CreditForecastDialog:
    made = CreditForecastDialog(store, jobs, **values)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    rest(qtbot, jobs)
    return made


def rest(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.busy)


def texts(table: TableView, column: int) -> list[str]:
    model = table.table
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def said(made: CreditForecastDialog) -> list[str]:
    return [stop.words for stop in made.chart.stops]


def press(qtbot: QtBot, made: CreditForecastDialog, jobs: Jobs, *keys: Qt.Key) -> None:
    made.chart.setFocus()
    for key in keys:
        qtbot.keyClick(made.chart, key)
    rest(qtbot, jobs)


def test_it_opens_on_the_use_of_all_with_its_warnings(dialog: Shown) -> None:
    made = dialog()
    assert made.use_chart.hasFocus()
    assert made.balance_label.text() == "¥1,570.00"
    assert made.balance_note.text() == "of ¥1,990.00 granted"
    assert made.burn_label.text() == "¥140.00"
    assert made.burn_note.text() == "1 month ¥150.00 · 6 months ¥140.00"
    assert made.end_note.text() == "Tiger Vision"
    assert made.lapse_label.text() == "¥477.48"
    assert made.list_tabs.currentIndex() == WARNINGS
    assert texts(made.warning_table, 1) == [
        "Cash beside credit", "Lapses after 15 Dec 2026", "Lapses after 31 Dec 2026",
    ]  # fmt: skip
    assert texts(made.warning_table, 2)[:2] == ["¥7.50", "¥500.00"]
    assert made.list_label.text() == "¥7.50 was paid in cash while credit remains."


def test_months_say_what_was_used_and_what_is_to_come(qtbot: QtBot, dialog: Shown, jobs: Jobs) -> None:
    made = dialog()
    words = said(made)
    assert words[:4] == [
        "August 2026: ¥100.00 by credit (final)",
        "September 2026: ¥110.00 by credit (final)",
        "October 2026: ¥150.00 by credit, ¥7.50 in cash or unpaid (final)",
        "Expected November 2026: ¥140.00 from vouchers",
    ]
    assert words[-1].startswith("Expected October 2027: ¥140.00 that no voucher covers")
    press(qtbot, made, jobs, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert made.list_tabs.currentIndex() == BEHIND
    assert made.use_table.isVisible()
    assert [texts(made.use_table, place) for place in range(4)] == [
        ["Moonkite Robotics 月鸢机器人", "Tiger Vision"], ["¥120.00", "¥30.00"], ["¥7.50", ""],
        ["final", "final"],
    ]  # fmt: skip
    assert made.list_heading.text() == "October 2026"
    press(qtbot, made, jobs, Qt.Key.Key_End, Qt.Key.Key_Return)
    assert texts(made.use_table, 3) == ["expected", "expected"]
    assert texts(made.use_table, 2) == ["¥110.00", "¥30.00"]


def test_the_balance_lists_its_vouchers_on_any_day(qtbot: QtBot, dialog: Shown, jobs: Jobs) -> None:
    made = dialog()
    made.view_tabs.setCurrentIndex(BALANCE)
    assert made.list_tabs.currentIndex() == WARNINGS
    words = said(made)
    assert "30 Sep 2026: ¥1,780.00" in words
    assert "23 Nov 2026: ¥1,570.00" in words
    press(qtbot, made, jobs, Qt.Key.Key_Home)
    while made.chart.current is not None and made.chart.current.key < date(2026, 9, 30):
        press(qtbot, made, jobs, Qt.Key.Key_Right)
    press(qtbot, made, jobs, Qt.Key.Key_Return)
    assert made.list_heading.text() == "30 September 2026"
    assert texts(made.voucher_table, 1) == ["V-OVER", "V-LEFT", "V-SOON", "V-LONG"]
    assert texts(made.voucher_table, 3) == ["¥90.00", "¥500.00", "¥190.00", "¥1,000.00"]
    # What became of it is known by now: 30 of the first were used in October, the rest lapsed.
    assert texts(made.voucher_table, 4)[0] == "¥60.00"
    press(qtbot, made, jobs, *[Qt.Key.Key_Right] * 2, Qt.Key.Key_Return)
    assert made.list_heading.text() == "23 November 2026"
    assert sum(one.left for one in made.lists.parts(made.voucher_table)) == units(1570)


def test_what_is_expected_of_the_balance_adds_up(qtbot: QtBot, dialog: Shown, jobs: Jobs) -> None:
    made = dialog()
    made.view_tabs.setCurrentIndex(BALANCE)
    assert made.figures is not None
    amounts = dict(made.figures.course.expected)
    steps = [stop for stop in made.chart.stops if stop.key > TODAY]
    assert [stop.key for stop in steps[:3]] == [date(2026, 11, 30), date(2026, 12, 15), date(2026, 12, 31)]
    assert steps[1].words.endswith("of it ¥477.48 lapses that day")
    for stop in steps:
        made.chart.come_to(stop.key)
        made.chart.open_current()
        rest(qtbot, jobs)
        listed = sum(one.left for one in made.lists.parts(made.voucher_table))
        assert abs(listed - amounts[stop.key]) <= 2, stop.words


def test_what_lapses_stands_in_the_month_in_which_it_ends(qtbot: QtBot, dialog: Shown, jobs: Jobs) -> None:
    made = dialog()
    made.view_tabs.setCurrentIndex(LAPSE)
    words = said(made)
    assert words[0] == "October 2026: ¥60.00 lapsed"
    assert words[1] == "November 2026: no voucher ends"
    assert words[2].startswith("December 2026: ¥")
    press(qtbot, made, jobs, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert texts(made.voucher_table, 1) == ["V-LEFT", "V-SOON"]
    assert texts(made.voucher_table, 2) == ["15 Dec 2026", "31 Dec 2026"]
    assert [one.words for one in made.chart_legend.entries()] == [
        "lapsed",
        "will lapse unused",
        "will be used before",
    ]


def test_what_runs_out_first_stands_on_top(qtbot: QtBot, dialog: Shown, jobs: Jobs) -> None:
    made = dialog()
    made.view_tabs.setCurrentIndex(RUNWAY)
    assert [words.partition(":")[0] for words in said(made)] == [
        "Tiger Vision",
        "Moonkite Robotics 月鸢机器人",
    ]
    assert said(made)[0] == "Tiger Vision: ¥500.00 left, ¥30.00 a month, runs out: 16 Dec 2026"
    press(qtbot, made, jobs, Qt.Key.Key_End, Qt.Key.Key_Return)
    assert texts(made.voucher_table, 1) == ["V-SOON", "V-LONG"]
    assert made.list_heading.text() == "Moonkite Robotics"


def test_another_mean_changes_what_is_ahead(qtbot: QtBot, dialog: Shown, jobs: Jobs) -> None:
    made = dialog()
    assert made.mean_chip.words() == "Mean of 3 months"
    made.mean_chip.set_chosen(["1"])
    rest(qtbot, jobs)
    assert made.burn_label.text() == "¥150.00"
    assert made.burn_note.text() == "3 months ¥140.00 · 6 months ¥140.00"
    made.mean_chip.set_chosen([])
    assert made.mean == 1


def test_one_startup_alone(qtbot: QtBot, dialog: Shown, jobs: Jobs, ledger: Ids) -> None:
    made = dialog(startup_id=ledger["tiger"])
    assert made.owner_chip.words() == "Tiger Vision"
    assert made.balance_label.text() == "¥500.00"
    assert made.end_label.text() == "16 Dec 2026"
    assert len(texts(made.warning_table, 0)) == 1
    made.owner_chip.set_chosen([])
    rest(qtbot, jobs)
    assert made.balance_label.text() == "¥1,570.00"
    made.warning_table.choose_first()
    made.only_button.click()
    rest(qtbot, jobs)
    assert made.owner_chip.chosen() == [str(ledger["moon"])]
    assert not made.only_button.isEnabled()


def test_every_list_leads_to_its_account(qtbot: QtBot, dialog: Shown, jobs: Jobs) -> None:
    made = dialog()
    assert made.outlook is not None
    moon, tiger = (next(row for row in made.outlook.rows if row.account == one) for one in (ACCOUNT, OTHER))
    made.warning_table.choose_first()
    with qtbot.waitSignal(made.row_wanted) as wanted:
        qtbot.keyClick(made.warning_table, Qt.Key.Key_Return)
    assert wanted.args == [moon.id]
    made.view_tabs.setCurrentIndex(RUNWAY)
    press(qtbot, made, jobs, Qt.Key.Key_Home, Qt.Key.Key_Return)
    with qtbot.waitSignal(made.row_wanted) as wanted:
        made.show_button.click()
    assert wanted.args == [tiger.id]
    assert made.isVisible()
    made.hide()
    made.open()
    made.show_button.click()
    assert not made.isVisible()  # as a question before the page it would lie above it


def test_currencies_are_never_added(qtbot: QtBot, dialog: Shown, jobs: Jobs, store: Store) -> None:
    made = dialog()
    assert not made.currency_chip.isVisible()
    grant(store, 33, currency="USD")
    made.hear({"note": set()})
    assert not jobs.busy
    made.hear({"ledger": set()})
    rest(qtbot, jobs)
    assert made.currency_chip.isVisible()
    assert made.balance_label.text() == "¥1,570.00"
    made.currency_chip.set_chosen(["USD"])
    rest(qtbot, jobs)
    assert made.balance_label.text() == "$33.00"
    assert made.end_label.text() == "none that is known" or made.end_label.text() == "unknown, no final bill"
    assert made.burn_note.text() == "no final bill yet"
    made.view_tabs.setCurrentIndex(LAPSE)
    assert "December 2026: $33.00 is left, without a forecast" in said(made)


def test_estimates_stand_apart(
    qtbot: QtBot, dialog: Shown, jobs: Jobs, store: Store, shared_data: Path
) -> None:
    before = dialog()
    assert before.outlook is not None
    used = said(before)
    before.view_tabs.setCurrentIndex(ESTIMATE)
    assert before.figure_label.text() == "No FOCUS export and no v2 bill was taken in."
    take(store, shared_data / "bills" / "1000000000000001-20261103120000_202610_consumedetailbillv2.csv")
    take(store, shared_data / "focus" / "focus_sample_1.0_official.csv")
    before.hear({"ledger": set()})
    rest(qtbot, jobs)
    assert said(before)[0].endswith("payable (estimate)")
    press(qtbot, before, jobs, Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert set(texts(before.estimate_table, 1)) == {"v2"}
    assert sum(one.estimate.payable for one in before.lists.parts(before.estimate_table)) == units("441.15")
    before.currency_chip.set_chosen(["USD"])
    rest(qtbot, jobs)
    assert "by credit" in " ".join(said(before))
    press(qtbot, before, jobs, Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert "FOCUS" in texts(before.estimate_table, 1)
    assert not before.show_button.isEnabled() or before.lists.current_row() is not None
    before.currency_chip.set_chosen(["CNY"])
    rest(qtbot, jobs)
    before.view_tabs.setCurrentIndex(USE)
    assert said(before) == used


def test_an_unknown_account_is_looked_at_by_its_number(
    qtbot: QtBot, dialog: Shown, store: Store, tmp_path: Path, jobs: Jobs
) -> None:
    take(store, write_bill(tmp_path / "unknown.csv", line("3.00", account=UNKNOWN)))
    made = dialog()
    assert texts(made.warning_table, 0)[0] == UNKNOWN
    assert texts(made.warning_table, 1)[0] == "Unknown account"
    made.show_scope(Scope(UNKNOWN, "CNY"))
    rest(qtbot, jobs)
    assert made.owner_chip.words() == UNKNOWN
    for place in range(5):
        made.view_tabs.setCurrentIndex(place)
        press(qtbot, made, jobs, Qt.Key.Key_End, Qt.Key.Key_Return)


def test_a_pool_is_named_and_waits_for_no_bill(store: Store, qtbot: QtBot, jobs: Jobs) -> None:
    add_account(store, is_pool=True)
    grant(store, 100, date(2028, 12, 31))
    made = _shown(qtbot, store, jobs)
    assert texts(made.warning_table, 0) == []
    assert made.list_label.text() == "Nothing: no warning stands."
    made.view_tabs.setCurrentIndex(RUNWAY)
    assert said(made) == ["Pool of the base: ¥100.00 left, runs out: unknown, no final bill"]


def test_nothing_booked_is_no_trouble(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    made = _shown(qtbot, store, jobs)
    for place in range(5):
        made.view_tabs.setCurrentIndex(place)
        press(qtbot, made, jobs, Qt.Key.Key_End, Qt.Key.Key_Return)
    assert made.balance_label.text() == "¥0.00"
    assert made.burn_label.text() == "unknown"


def test_it_speaks_another_language_at_once(dialog: Shown) -> None:
    made = dialog()
    made.view_tabs.setCurrentIndex(BALANCE)
    formats.use("de")
    try:
        QCoreApplication.sendEvent(made, QEvent(QEvent.Type.LanguageChange))
        assert made.balance_label.text() == "1.570,00\u00a0¥"
        assert any(words.startswith("23. Nov. 2026") for words in said(made))
        assert texts(made.warning_table, 2)[0] == "7,50\u00a0¥"
    finally:
        formats.use("en")


def test_the_page_opens_it_once_and_goes_where_it_leads(
    qtbot: QtBot, store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, ledger: Ids
) -> None:
    page = Page(store, jobs, changes, settings)
    qtbot.addWidget(page)
    open_forecast(page, ledger["moon"])
    open_forecast(page)
    rest(qtbot, jobs)
    rest(qtbot, jobs)
    [made] = page.findChildren(CreditForecastDialog)
    qtbot.waitUntil(lambda: made.figures is not None)
    assert made.owner_chip.chosen() == [str(ledger["moon"])]
    with qtbot.waitSignal(page.record_wanted) as wanted:
        made.show_button.click()
    assert wanted.args[0] == "credits"
    qtbot.waitUntil(lambda: not page.findChildren(CreditForecastDialog))


def test_an_account_without_vouchers_left_is_still_led_to(
    qtbot: QtBot, store: Store, jobs: Jobs, tmp_path: Path
) -> None:
    add_account(store)
    grant(store, 100, date(2027, 12, 31), granted_on=date(2026, 8, 1))
    take(store, write_bill(tmp_path / "b.csv", line("100.00")))
    made = _shown(qtbot, store, jobs)
    assert made.figures is not None
    assert texts(made.warning_table, 1) == ["Out of credit"]
    made.view_tabs.setCurrentIndex(RUNWAY)
    press(qtbot, made, jobs, Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert texts(made.voucher_table, 1) == []
    with qtbot.waitSignal(made.row_wanted) as wanted:
        made.show_button.click()
    assert wanted.args == [made.figures.rows[0].id]
