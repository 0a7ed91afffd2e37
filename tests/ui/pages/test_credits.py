"""The page of cloud credits: what it lists, filters, sums, warns of, and how it follows what is written."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.rules.credits import UNITS
from jib_desktop.services import credits_balances
from jib_desktop.settings import Settings
from jib_desktop.ui import formats, messages
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.credits import CreditsPage
from jib_desktop.ui.pages.credits_rows import in_order, is_pressing, lapses_soon, row_warnings
from tests.conftest import SteadyClock
from tests.credit_builders import UNKNOWN, close, grant
from tests.ui.pages.credits_page import POOL, CreditDesk, assign, open_filled

NINE, JADE, NORTH = "Nine Lanterns AI", "Jade Otter Software", "North Sparrow Radar"
NOBODY, BASE = "Unknown account", "Pool of the base"


@pytest.fixture
def filled(tmp_path: Path, clock: SteadyClock) -> Iterator[tuple[Store, dict[str, uuid.UUID]]]:
    """Open a copy of the invented ledger."""
    store, ids = open_filled(tmp_path, clock)
    yield store, ids
    store.close()


@pytest.fixture
def store(filled: tuple[Store, dict[str, uuid.UUID]]) -> Store:
    """Return it."""
    return filled[0]


@pytest.fixture
def ids(filled: tuple[Store, dict[str, uuid.UUID]]) -> dict[str, uuid.UUID]:
    """Return the ids of its startups."""
    return filled[1]


@pytest.fixture
def desk(store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot) -> CreditDesk:
    """Open the page on it."""
    page = CreditsPage(store, jobs, changes, settings)
    made = CreditDesk(page, qtbot)
    qtbot.addWidget(page)
    page.resize(1440, 800)
    page.show()
    made.rest()
    return made


# --- the list -------------------------------------------------------------------------------------


def test_cash_stands_on_top_then_what_runs_out_first(desk: CreditDesk) -> None:
    assert desk.names() == [JADE, NINE, NORTH, NINE, BASE, NOBODY]
    model = desk.page.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    assert desk.page.table.header.descending


def test_a_row_says_gross_credit_cash_unpaid_balance_and_what_is_ahead(desk: CreditDesk) -> None:
    assert desk.cells(NINE)[:5] == ["¥15.00", "¥10.00", "¥5.00", "", "¥582.00"]
    assert desk.cells(NINE)[6].endswith(" by 10 Dec")
    assert desk.cells(NINE)[7] == "final"
    assert desk.cells(JADE)[:6] == ["¥16.42", "", "¥16.42", "", "¥52.00", "not in use"]
    assert desk.cells(NORTH)[4:6] == ["¥0.00", "out of credit"]
    assert desk.cells(NOBODY)[:5] == ["¥1.20", "¥1.20", "", "", "¥0.00"]
    assert desk.cells(BASE)[:6] == ["", "", "", "", "¥1,000.00", ""]


def test_cash_beside_credit_is_marked_by_a_sign_and_never_by_colour_alone(desk: CreditDesk) -> None:
    column = next(one for one in desk.page.model.columns if one.key == "in_cash")
    marks = {}
    for place, name in enumerate(desk.names()):
        remark = column.value(desk.page.model.row_at(place))
        if remark is not None:
            marks[name] = (remark.family, remark.glyph)
    assert marks == {
        JADE: ("red", "ph.warning-fill"), NINE: ("amber", "ph.warning"), NORTH: ("text", ""),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("key", "first"),
    [("startup", JADE), ("balance", NORTH), ("lapses", NINE), ("gross", NOBODY), ("runs_out", NORTH)],
)
def test_every_column_sorts_and_nothing_comes_last(desk: CreditDesk, key: str, first: str) -> None:
    desk.page.sort_by(key)
    assert desk.names()[0] == first
    rows = [desk.page.model.row_at(place).row for place in range(desk.page.model.rowCount())]
    for descending in (False, True):
        last = in_order(rows, "in_cash", descending=descending)[-1]
        assert last.paid.cash == 0


def test_currencies_stand_side_by_side_and_are_never_added(desk: CreditDesk) -> None:
    assert "¥1,634.00 · $30.00" in desk.page.sum_label.text()
    desk.page.currency_chip.set_chosen(["USD"])
    assert desk.names() == [NINE]
    assert "$30.00" in desk.page.sum_label.text()
    assert "¥1,634" not in desk.page.sum_label.text()


def test_a_long_ledger_shows_what_bills_say_before_its_balances(
    store: Store,
    jobs: Jobs,
    changes: ChangeSignal,
    settings: Settings,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(credits_balances, "_LARGE", 0)
    jobs.hold()
    page = CreditsPage(store, jobs, changes, settings)
    desk = CreditDesk(page, qtbot)
    qtbot.addWidget(page)
    page.resize(1440, 800)
    seen: list[list[str]] = []

    def note() -> None:
        columns = {one.key: one for one in page.model.columns}
        row = page.model.row_at(0)
        seen.append([columns[key].text(row) for key in ("startup", "in_cash", "balance", "runs_out")])

    page.model.shown.connect(note)
    page.show()
    jobs.release()
    desk.wait(lambda: len(seen) == 2)
    assert seen == [[JADE, "¥16.42", "…", "…"], [JADE, "¥16.42", "¥52.00", "not in use"]]
    assert page.panel.details is not None
    assert page.panel.details.row.is_whole


# --- search and chips -----------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["jiudeng", "九灯", "lanterns", "2609-0077", "1000 0000 0000 0001"])
def test_the_search_finds_by_names_pinyin_account_and_voucher(desk: CreditDesk, text: str) -> None:
    desk.page.search_field.setText(text)
    desk.wait(lambda: set(desk.names()) == {NINE})


def test_a_search_says_what_the_chips_hide_and_leads_there(desk: CreditDesk) -> None:
    desk.page.warnings_chip.set_active(True)
    desk.page.search_field.setText("pool")
    desk.wait(lambda: desk.page.body_stack.currentWidget() is desk.page.nothing_page)
    assert "1 found outside the filter" in desk.page.nothing_page.heading_label.text()
    desk.page.nothing_page.primary_button.click()
    desk.wait(lambda: desk.names() == [BASE])
    desk.page.search_field.setText("zzzz")
    desk.wait(lambda: desk.page.body_stack.currentWidget() is desk.page.nothing_page)
    desk.page.nothing_page.primary_button.click()
    desk.wait(lambda: len(desk.names()) == 6)


def test_warnings_and_what_lapses_are_switches_with_a_number(desk: CreditDesk) -> None:
    assert "Warnings, 5" in desk.page.warnings_chip.accessibleName()
    desk.page.warnings_chip.set_active(True)
    assert set(desk.names()) == {JADE, NINE, NORTH, NOBODY}
    desk.page.warnings_chip.set_active(False)
    desk.page.lapses_chip.set_active(True)
    assert set(desk.names()) == {JADE, NINE}


def test_another_month_shows_its_bill_and_stays_when_filters_are_left(desk: CreditDesk) -> None:
    assert desk.page.month_chip.words() == "October 2026"
    desk.page.month_chip.open_choices()
    assert desk.page.month_chip.popup is not None
    desk.page.month_chip.popup.close()
    desk.page.filters.set_month("2026-09")
    assert desk.cells(NINE)[:3] == ["¥8.00", "¥8.00", ""]
    desk.page.filters.clear()
    desk.rest()
    assert desk.page.month_chip.words() == "September 2026"
    desk.page.filters.set_month("2026-10")
    assert desk.cells(NINE)[:3] == ["¥15.00", "¥10.00", "¥5.00"]


def test_a_closed_month_is_said_in_the_choices_and_the_next_one_on_the_button(
    desk: CreditDesk, store: Store
) -> None:
    assert desk.page.close_button.text() == "Close October …"
    close(store, "2026-10")
    desk.page.written({"ledger": set()})
    desk.wait(lambda: desk.page.close_button.text() == "Close month …")
    words = desk.page.filters.words("month", {})
    assert words == {"2026-10": "October 2026\tclosed", "2026-09": "September 2026\tclosed"}


# --- what is to be done ---------------------------------------------------------------------------


def test_the_strip_names_what_needs_somebody_and_leads_there(desk: CreditDesk) -> None:
    strip = desk.page.work_strip
    assert "¥1.20" in strip.sentences[0].text()
    assert "unknown account" in strip.sentences[0].text()
    assert f"{JADE} paid" in strip.sentences[1].text()
    desk.qtbot.mouseClick(strip.links[1], Qt.MouseButton.LeftButton)
    desk.rest()
    assert desk.page.panel.details is not None
    assert desk.page.panel.details.row.startup_en == JADE
    assert desk.numbers[-1] == (2, True)


def test_a_narrow_strip_leaves_the_rest_to_a_link(desk: CreditDesk) -> None:
    desk.page.resize(900, 700)
    strip = desk.page.work_strip
    desk.wait(lambda: not strip.lines[1].isVisible())
    assert strip.rest_link.isVisible()
    desk.qtbot.mouseClick(strip.rest_link, Qt.MouseButton.LeftButton)
    assert set(desk.names()) == {JADE, NINE, NORTH, NOBODY}


def test_what_was_assigned_leaves_the_strip_and_joins_its_startup(
    desk: CreditDesk, store: Store, ids: dict[str, uuid.UUID]
) -> None:
    assign(store, UNKNOWN, ids["nine"])
    desk.page.written({"ledger": set(), "cloud_account": set()})
    desk.wait(lambda: NOBODY not in desk.names())
    assert "unknown account" not in desk.page.work_strip.sentences[0].text()
    assert "Suspense <span" in desk.page.count_label.text()
    assert "¥0.00" in desk.page.count_label.text()


def test_a_write_keeps_place_and_refreshes_the_panel(desk: CreditDesk, store: Store) -> None:
    desk.choose(NINE)
    details = desk.page.panel.details
    assert details is not None
    before, lots = details.row.id, len(details.lots)
    grant(store, 40, date(2027, 9, 30), voucher="CN2610-9999", granted_on=date(2026, 11, 20))
    desk.page.written({"ledger": set()})
    desk.wait(lambda: desk.page.panel.details is not None and len(desk.page.panel.details.lots) == lots + 1)
    assert desk.page.table.current_id() == before
    assert desk.page.panel.details.row.balance.available == 622 * UNITS  # type: ignore[union-attr]


def test_what_presses_is_what_loses_money_or_belongs_to_nobody(desk: CreditDesk, clock: SteadyClock) -> None:
    rows = {(row.account, row.currency): row for row in desk.page.totals.every}  # type: ignore[union-attr]
    assert {account for (account, _), row in rows.items() if is_pressing(row)} == {
        "1000000000000002", UNKNOWN,
    }  # fmt: skip
    pool = rows[POOL, "CNY"]
    assert any(one.code == "no_final_bill" for one in pool.warnings) or not pool.warnings
    assert row_warnings(pool) == ()
    assert not lapses_soon(pool, clock().date())


# --- frame ----------------------------------------------------------------------------------------


def test_the_foot_counts_startups_and_says_less_in_a_narrow_window(desk: CreditDesk) -> None:
    assert "3</span> startup" in desk.page.count_label.text()
    assert "Gross" in desk.page.sum_label.text()
    desk.page.resize(760, 700)
    desk.wait(lambda: "Gross" not in desk.page.sum_label.text())
    assert "Balance" in desk.page.sum_label.text()


def test_selected_rows_are_summed(desk: CreditDesk) -> None:
    desk.page.table.choose_first()
    desk.qtbot.keyClick(desk.page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    desk.rest()
    assert "2</span> selected" in desk.page.count_label.text()
    assert "¥31.42" in desk.page.sum_label.text()


def test_midnight_moves_what_is_left(desk: CreditDesk, clock: SteadyClock) -> None:
    clock.go_on(days=20)
    desk.page.follow_calendar()
    desk.wait(lambda: desk.cells(NINE)[4] == "¥500.00")


def test_going_to_an_account_leaves_the_filters_that_hide_it(desk: CreditDesk) -> None:
    place = desk.names().index(BASE)
    pool = desk.page.model.ids[place]
    desk.page.warnings_chip.set_active(True)
    desk.rest()
    desk.page.show_record(pool)
    desk.wait(lambda: desk.page.table.current_id() == pool)
    assert not desk.page.warnings_chip.active


@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_everything_paints_in_every_language(desk: CreditDesk, language: str) -> None:
    formats.use(language)
    try:
        for row_id in desk.page.model.ids:
            desk.page.show_record(row_id)
            desk.rest()
            for section in desk.page.panel.sections:
                desk.page.panel.open_section(section.KEY)
                desk.rest()
                assert not desk.page.grab().isNull()
    finally:
        formats.use("en")


def test_a_new_file_says_what_belongs_here(
    changes: ChangeSignal, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    store = Store.create(tmp_path / "new.jib", actor="Mei")
    jobs = Jobs(store, changes, messages.show_error)
    page = CreditsPage(store, jobs, changes, settings)
    made = CreditDesk(page, qtbot)
    qtbot.addWidget(page)
    page.show()
    made.wait(lambda: page.body_stack.currentWidget() is page.empty_page)
    assert page.empty_page.heading_label.text() == "No cloud credits yet"
    assert not page.month_chip.isVisible()
    assert not page.close_button.isVisible()
    assert not page.work_strip.isVisible()
    assert made.numbers[-1][0] == -1
    jobs.close()
    store.close()


def test_a_dropped_file_is_a_bill(desk: CreditDesk, tmp_path: Path) -> None:
    taken: list[list[Path]] = []
    desk.page.acts.import_bill = lambda paths=(): taken.append(list(paths))  # type: ignore[method-assign]
    path = tmp_path / "2026-11.csv"
    path.write_text("账期\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    desk.page.dropEvent(event)
    assert taken == [[path]]
