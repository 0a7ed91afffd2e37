"""The page of contracts: what it lists, what its panel tells, what can be done from it."""

from __future__ import annotations

import uuid
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.rules.contracts_life import Step
from jib_desktop.services import contracts_documents
from jib_desktop.settings import Settings
from jib_desktop.ui import formats, messages
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.dialogs.contract_payments import InvoicedDialog, PaidDialog
from jib_desktop.ui.dialogs.contract_steps import ChecklistItemDialog, NoticeDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.contracts import ContractsPage
from jib_desktop.ui.pages.contracts_documents import size_words
from jib_desktop.ui.pages.sections import Section
from jib_desktop.ui.widgets.term_bar import TermBar
from tests.builders import TODAY, add_startup
from tests.conftest import SteadyClock
from tests.contract_builders import act, amend_contract, draft_contract, get_contract, sign_contract
from tests.ui.conftest import Said
from tests.ui.dialogs.forms import waits_for

CONTROL = Qt.KeyboardModifier.ControlModifier
Kind = TypeVar("Kind", bound=QDialog)


class Desk:
    """A page in use: what it shows, and the dialogs it opened."""

    def __init__(self, page: ContractsPage, qtbot: QtBot) -> None:
        self.page = page
        self.qtbot = qtbot
        self.acts: list[str] = []
        page.act_done.connect(self.acts.append)

    def rest(self) -> None:
        """Wait until nothing is going on."""

        def quiet() -> bool:
            page = self.page
            timers = page._counting.isActive() or page._choosing.isActive()
            return not page.jobs.busy and not timers and page.model.is_complete

        self.qtbot.waitUntil(quiet)

    def names(self) -> list[str]:
        """Return the startups in the list, top down."""
        self.rest()
        rows = (self.page.model.row_at(place) for place in range(self.page.model.rowCount()))
        return [row.startup_en for row in rows]

    def choose(self, contract_id: uuid.UUID) -> None:
        """Choose a contract and wait for its panel."""
        self.page.show_record(contract_id)
        self.rest()

    def dialog(self, kind: type[Kind]) -> Kind:
        """Wait for a dialog of this kind and return it."""
        found: list[Kind] = []

        def there() -> bool:
            found[:] = [one for one in self.page.findChildren(kind) if one.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(there)
        self.rest()
        return found[-1]


@pytest.fixture
def ids(store: Store) -> dict[str, uuid.UUID]:
    """Write contracts of every kind of day: due soon, far away, a draft, an ended one."""
    return {
        "soon": sign_contract(store, add_startup(store, "Moonkite Robotics")),
        "far": sign_contract(
            store, add_startup(store, "Ink Whale"), last_day=date(2027, 10, 11), fee_cents=100_000
        ),
        "draft": draft_contract(
            store, add_startup(store, "Orange Yak"), kind="nda", first_day=date(2026, 12, 1),
            last_day=date(2028, 11, 30), desks=0, fee_cents=0, deposit_cents=0, rent_free_days=0,
            credit_cents=0,
        ),
        "over": sign_contract(
            store, add_startup(store, "Old Lantern"), signed_on=date(2025, 1, 5), first_day=date(2025, 1, 6),
            last_day=date(2025, 12, 31),
        ),
    }  # fmt: skip


@pytest.fixture
def desk(
    store: Store,
    jobs: Jobs,
    changes: ChangeSignal,
    settings: Settings,
    ids: dict[str, uuid.UUID],
    qtbot: QtBot,
) -> Desk:
    """Open the page on these contracts."""
    page = ContractsPage(store, jobs, changes, settings)
    qtbot.addWidget(page)
    page.resize(1440, 800)
    page.show()
    made = Desk(page, qtbot)
    made.rest()
    return made


# --- the list -------------------------------------------------------------------------------------


def test_what_needs_doing_next_stands_on_top_and_what_is_over_is_away(desk: Desk) -> None:
    assert desk.names() == ["Moonkite Robotics", "Ink Whale", "Orange Yak"]
    QAbstractItemModelTester(desk.page.model)
    row = desk.page.model.row_at(0)
    words = [column.text(row) for column in desk.page.model.columns[:9]]
    assert words == [
        "JIB-2026-001", "Moonkite Robotics", "Residence", "Up for renewal", "28 Feb 2027", "30 Nov 2026",
        "7 days", "9", "¥21,600.00",
    ]  # fmt: skip


def test_the_foot_counts_and_sums_what_is_in_force(desk: Desk) -> None:
    assert "3</span> contracts of 4" in desk.page.count_label.text()
    assert "1</span> need a decision within 15 days" in desk.page.count_label.text()
    assert "¥22,600.00" in desk.page.sum_label.text()
    desk.page.table.selectAll()
    desk.rest()
    assert "¥22,600.00" in desk.page.sum_label.text()


def test_selected_contracts_are_summed(desk: Desk) -> None:
    desk.page.filters.clear()
    desk.rest()
    desk.page.table.choose_first()
    desk.qtbot.keyClick(desk.page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    desk.rest()
    assert "2</span> selected" in desk.page.count_label.text()


@pytest.mark.parametrize(
    ("chip", "value", "found"),
    [
        ("state", "ended", ["Old Lantern"]),
        ("kind", "nda", ["Orange Yak"]),
        ("month", "2027-10", ["Ink Whale"]),
    ],
)
def test_a_chip_narrows_the_list(desk: Desk, chip: str, value: str, found: list[str]) -> None:
    filter_chip = getattr(desk.page, f"{chip}_chip")
    filter_chip.open_choices()
    desk.rest()
    filter_chip.set_chosen([value])
    filter_chip.popup.close()
    assert desk.names() == found
    # States chosen one by one say more than "open".
    assert desk.page.open_chip.active == (chip != "state")


def test_the_list_is_narrowed_to_a_startup_and_to_what_is_due(desk: Desk, ids: dict[str, uuid.UUID]) -> None:
    desk.page.startup_chip.open_choices()
    desk.rest()
    assert desk.page.startup_chip.popup is not None
    startup_id = get_contract(desk.page.store, ids["far"]).values["startup_id"]
    desk.page.startup_chip.set_chosen([str(startup_id)])
    desk.page.startup_chip.popup.close()
    assert desk.names() == ["Ink Whale"]
    desk.page.filters.show_due()
    assert desk.names() == ["Moonkite Robotics"]
    desk.page.filters.clear()
    assert len(desk.names()) == 4


def test_a_search_finds_by_number_and_startup_and_says_what_the_filters_hide(desk: Desk) -> None:
    desk.page.table.setFocus()
    desk.qtbot.keyClicks(desk.page.table, "moon")
    desk.qtbot.keyClicks(desk.page.search_field, "kite")
    assert desk.names() == ["Moonkite Robotics"]
    desk.page.search_field.setText("lantern")
    desk.rest()
    assert desk.page.body_stack.currentWidget() is desk.page.nothing_page
    assert "1 found outside the filter" in desk.page.nothing_page.heading_label.text()
    desk.page.nothing_page.primary_button.click()
    assert desk.names() == ["Old Lantern"]


def test_midnight_moves_the_states(desk: Desk, clock: SteadyClock) -> None:
    clock.go_on(days=8)
    desk.page.follow_calendar()
    desk.rest()
    row = desk.page.model.row_at(0)
    # The last day of notice has passed: the contract runs until its end.
    assert (row.startup_en, row.next_day) == ("Moonkite Robotics", date(2027, 2, 28))


def test_going_to_a_contract_leaves_the_filters_that_hide_it(desk: Desk, ids: dict[str, uuid.UUID]) -> None:
    desk.choose(ids["over"])
    assert desk.page.table.current_id() == ids["over"]
    assert desk.page.panel.state_badge.text() == "Ended"
    assert "Locked" in desk.page.panel.renewal_label.text()


def test_the_layout_and_the_panel_are_remembered(desk: Desk, settings: Settings) -> None:
    desk.page.sort_by("startup")
    desk.page.leave()
    assert settings.get("tables.contracts", {})["sort"] == "startup"
    assert settings.get("contracts.panel", 0) >= 320


# --- the panel ------------------------------------------------------------------------------------


def test_the_panel_tells_term_facts_and_steps(desk: Desk, ids: dict[str, uuid.UUID]) -> None:
    desk.choose(ids["soon"])
    panel = desk.page.panel
    assert panel.origin_label.text() == "JIB-2026-001 · Residence"
    overview = panel.sections[0]
    text = overview.term_label.text()  # type: ignore[attr-defined]
    assert "1 March 2026 to 28 February 2027" in text
    assert "30 November 2026" in text
    bar = overview.findChild(TermBar)
    assert bar is not None
    assert "last day of notice: 30 November 2026" in bar.accessibleName()
    assert panel.first_button.text() == "Renew …"
    assert not panel.grab().isNull()


@pytest.mark.parametrize("which", ["soon", "far", "draft", "over"])
@pytest.mark.parametrize("language", ["en", "de", "zh_CN"])
def test_every_section_paints_in_every_language(
    desk: Desk, ids: dict[str, uuid.UUID], which: str, language: str
) -> None:
    formats.use(language)
    try:
        desk.choose(ids[which])
        for section in desk.page.panel.sections:
            desk.page.panel.open_section(section.KEY)
            assert not desk.page.grab().isNull()
    finally:
        formats.use("en")


def test_a_checklist_is_ticked_added_to_and_taken_back(desk: Desk, ids: dict[str, uuid.UUID]) -> None:
    desk.choose(ids["soon"])
    overview = desk.page.panel.sections[0]
    box = overview.findChildren(QCheckBox)[0]
    box.setFocus()
    desk.qtbot.keyClick(box, Qt.Key.Key_Space)
    desk.rest()
    record = get_contract(desk.page.store, ids["soon"])
    assert [(one.done_on, one.done_by) for one in record.checklist[:1]] == [(TODAY, "Mei")]
    overview.asked.emit("item_add", "in")
    dialog = desk.dialog(ChecklistItemDialog)
    dialog.set_value("text", "Parking card")
    dialog.save()
    desk.rest()
    items = get_contract(desk.page.store, ids["soon"]).checklist
    (own,) = [one for one in items if one.text == "Parking card"]
    assert own.stage == "in"
    overview.asked.emit("item_remove", own)
    desk.rest()
    assert own.id not in [one.id for one in get_contract(desk.page.store, ids["soon"]).checklist]
    assert [words.partition(" ")[0] for words in desk.acts] == ["Ticked", "Added", "Removed"]


def test_lines_of_the_schedule_are_marked_several_at_once(desk: Desk, ids: dict[str, uuid.UUID]) -> None:
    desk.choose(ids["soon"])
    money = desk.page.panel.money
    desk.page.panel.open_section("money")
    table = money.payment_table
    table.choose_first()
    table.setFocus()
    desk.qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(money.chosen()) == 2
    assert "2 lines chosen" in money.hint_label.text()
    desk.qtbot.keyClick(table, Qt.Key.Key_Return)
    desk.dialog(InvoicedDialog).save()
    desk.rest()
    assert [line.state for line in money.chosen()] == ["invoiced", "invoiced"]
    money.buttons["payments_pay"].click()
    desk.dialog(PaidDialog).save()
    desk.rest()
    assert [line.state for line in money.chosen()] == ["paid", "paid"]
    money.buttons["payments_unpay"].click()
    desk.rest()
    money.buttons["payments_unmark"].click()
    desk.rest()
    assert [line.state for line in money.chosen()] == ["planned", "planned"]
    assert len(desk.acts) == 4


def test_a_draft_shows_what_would_be_due_and_marks_nothing(desk: Desk, store: Store) -> None:
    one = draft_contract(store, add_startup(store, "New One"))
    desk.page.changes.tell({"contract": {one}})
    desk.rest()
    desk.choose(one)
    money = desk.page.panel.money
    desk.page.panel.open_section("money")
    assert money.model.rowCount() > 10
    assert "once the contract is signed" in money.hint_label.text()
    assert not any(button.isVisible() for button in money.buttons.values())


def test_files_are_attached_by_drop_opened_saved_and_removed(
    desk: Desk, ids: dict[str, uuid.UUID], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Said
) -> None:
    desk.choose(ids["soon"])
    files = [tmp_path / "合同 signed.pdf", tmp_path / "run.exe"]
    for file in files:
        file.write_bytes(b"%PDF-1.7 invented")
    _drop(desk, files)
    desk.rest()
    documents = get_contract(desk.page.store, ids["soon"]).documents
    assert [(one.name, one.kind) for one in documents] == [
        ("合同 signed.pdf", "contract"),
        ("run.exe", "other"),
    ]
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    desk.page.acts.do("document_open", documents[0])
    desk.rest()
    assert Path(opened[0].toLocalFile()).read_bytes() == files[0].read_bytes()
    desk.page.acts.do("document_open", documents[1])
    assert "may be a program" in said.only("notice").text
    desk.page.acts.files.save_to(documents[0], tmp_path / "copy.pdf")
    desk.rest()
    assert (tmp_path / "copy.pdf").read_bytes() == files[0].read_bytes()
    desk.page.acts.do("document_remove", documents[0])
    desk.rest()
    assert len(get_contract(desk.page.store, ids["soon"]).documents) == 1


def _drop(desk: Desk, files: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    desk.page.panel.documents.dropEvent(event)


@pytest.mark.parametrize("size", [0, 20 * 1024 * 1024 + 1])
def test_a_file_that_is_empty_or_too_large_is_said_and_not_attached(
    desk: Desk, ids: dict[str, uuid.UUID], tmp_path: Path, said: Said, size: int
) -> None:
    desk.choose(ids["soon"])
    file = tmp_path / "scan.pdf"
    with file.open("wb") as written:
        written.truncate(size)
    _drop(desk, [file])
    desk.rest()
    assert "not attached" in said.only("mistake").text
    assert get_contract(desk.page.store, ids["soon"]).documents == ()


def test_a_file_that_is_gone_is_said(
    desk: Desk, ids: dict[str, uuid.UUID], tmp_path: Path, said: Said
) -> None:
    desk.choose(ids["soon"])
    desk.page.acts.files.attach([tmp_path / "gone.pdf"])
    desk.rest()
    assert "gone.pdf" in said.only("trouble").text


def test_amendments_stand_side_by_side_and_terms_are_asked_for_a_day(
    desk: Desk, ids: dict[str, uuid.UUID], store: Store
) -> None:
    amend_contract(store, ids["soon"], date(2026, 12, 1), desks=11, fee_cents=2_640_000)
    desk.page.changes.tell({"amendment": {ids["soon"]}})
    desk.choose(ids["soon"])
    changes = desk.page.panel.sections[3]
    assert changes.number(desk.page.panel.details) == 1
    day = changes.day_edit  # type: ignore[attr-defined]
    texts = {label.accessibleName() for label in _labels(changes)}
    assert "Desks: 9" in texts
    day.setText("2026-12-01")
    texts = {label.accessibleName() for label in _labels(changes)}
    assert "Desks: 11" in texts
    (amendment,) = desk.page.panel.details.record.amendments  # type: ignore[union-attr]
    changes.asked.emit("amendment_remove", amendment)
    desk.rest()
    assert get_contract(store, ids["soon"]).amendments == ()


def _labels(section: Section) -> list[QLabel]:
    return [one for one in section.findChildren(QLabel) if one.isVisibleTo(section)]


# --- steps ----------------------------------------------------------------------------------------


def test_notice_is_withdrawn_and_a_draft_removed_in_one_step(
    desk: Desk, ids: dict[str, uuid.UUID], store: Store
) -> None:
    act(store, "give_notice", ids["soon"], given_on=TODAY, given_by="startup")
    desk.page.changes.tell({"contract": {ids["soon"]}})
    desk.choose(ids["soon"])
    assert desk.page.panel.state_badge.text() == "Notice given"
    desk.page.menus.steps[Step.WITHDRAW_NOTICE].trigger()
    desk.rest()
    assert get_contract(store, ids["soon"]).notice_on is None
    desk.choose(ids["draft"])
    desk.page.menus.steps[Step.REMOVE].trigger()
    desk.rest()
    assert desk.names() == ["Moonkite Robotics", "Ink Whale"]
    assert desk.acts == [
        "Notice withdrawn for JIB-2026-001 Moonkite Robotics.", "Removed draft Orange Yak.",
    ]  # fmt: skip


def test_notice_that_came_in_time_is_entered_after_its_last_day(
    desk: Desk, ids: dict[str, uuid.UUID], store: Store, clock: SteadyClock
) -> None:
    clock.go_on(days=20)
    desk.choose(ids["far"])
    desk.choose(ids["soon"])
    action = desk.page.menus.steps[Step.GIVE_NOTICE]
    assert action in desk.page.menus.menu().actions()
    action.trigger()
    dialog = desk.dialog(NoticeDialog)
    waits_for(desk.qtbot, dialog.day_message, "block", "The last day to give notice was 30 November 2026.")
    assert not dialog.save_button.isEnabled()
    dialog.day_edit.set_day(date(2026, 11, 28))
    desk.qtbot.waitUntil(dialog.save_button.isEnabled)
    dialog.save()
    desk.rest()
    assert get_contract(store, ids["soon"]).notice_on == date(2026, 11, 28)


def test_another_writer_moves_the_list_and_the_panel(
    desk: Desk, ids: dict[str, uuid.UUID], store: Store
) -> None:
    desk.choose(ids["soon"])
    work = store.run(
        "document_attached",
        lambda session: contracts_documents.attach(
            session, contract_id=ids["soon"], name="note.txt", content=b"hello"
        ),
    )
    desk.page.changes.tell(work.changes)
    desk.rest()
    assert desk.page.panel.details is not None
    assert desk.page.panel.documents.number(desk.page.panel.details) == 1


def test_esc_leads_from_the_panel_to_the_list(desk: Desk) -> None:
    desk.qtbot.keyClick(desk.page.panel, Qt.Key.Key_Escape)
    assert desk.page.table.hasFocus()


def test_sizes_read_well() -> None:
    assert [size_words(size) for size in (80, 12_345, 1_468_006)] == ["80 B", "12.1 kB", "1.4 MB"]


# --- an empty file --------------------------------------------------------------------------------


def test_an_empty_page_offers_the_first_step(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, qtbot: QtBot
) -> None:
    page = ContractsPage(store, jobs, changes, settings)
    qtbot.addWidget(page)
    page.show()
    desk = Desk(page, qtbot)
    desk.rest()
    assert page.body_stack.currentWidget() is page.empty_page
    assert "No contracts yet" in page.empty_page.heading_label.text()
    assert not page.search_field.isEnabled()
    assert not page.open_chip.isVisible()
    assert not page.grab().isNull()


def test_every_command_is_found_by_other_words(desk: Desk) -> None:
    assert [action.text() for action in desk.page.actions() if not action.property("also")] == []


def test_a_file_that_is_only_read_offers_no_step(
    store: Store, changes: ChangeSignal, settings: Settings, ids: dict[str, uuid.UUID], qtbot: QtBot
) -> None:
    path = store.path
    store.close()
    reading = Store.open(path, read_only=True, clock=store.clock)
    jobs = Jobs(reading, changes, messages.show_error)
    page = ContractsPage(reading, jobs, changes, settings)
    qtbot.addWidget(page)
    page.show()
    made = Desk(page, qtbot)
    made.choose(ids["soon"])
    assert not page.panel.first_button.isVisible()
    assert not any(action.isEnabled() for action in page.menus.steps.values())
    assert not page.menus.new.isEnabled()
    made.rest()
    jobs.close()
    reading.close()
