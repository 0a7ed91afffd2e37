"""A list goes in: columns, review, save, undo."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.exchange import review
from jib_desktop.services import history
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.import_columns import ImportColumnsDialog
from jib_desktop.ui.dialogs.import_sheet import ImportSheetDialog
from jib_desktop.ui.dialogs.importing import Import
from jib_desktop.ui.dialogs.review import ReviewDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import add_contact, add_startup, change_startup, contacts_of, found, get_startup
from tests.ui.conftest import Said

Kind = TypeVar("Kind", bound=QDialog)


class Desk:
    """One import, driven from outside."""

    def __init__(self, begun: Import, said: list[str], qtbot: QtBot, folder: Path) -> None:
        self.begun = begun
        self.said = said
        self.qtbot = qtbot
        self.folder = folder

    def write(self, header: list[str], *rows: list[str]) -> Path:
        """Write a list and begin to take it in."""
        path = self.folder / "list.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([header, *rows])
        self.begun.start(path)
        return path

    def wait(self, kind: type[Kind]) -> Kind:
        """Return the dialog that is open, once it is of this kind."""
        self.qtbot.waitUntil(lambda: isinstance(self.begun.dialog, kind))
        dialog = self.begun.dialog
        assert isinstance(dialog, kind)
        return dialog


@pytest.fixture
def desk(store: Store, jobs: Jobs, settings: Settings, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with begin("startups", store, jobs, settings, tmp_path, qtbot) as made:
        yield made


@contextmanager
def begin(
    kind: str, store: Store, jobs: Jobs, settings: Settings, folder: Path, qtbot: QtBot
) -> Iterator[Desk]:
    window = QWidget()
    window.resize(1440, 900)
    window.show()
    said: list[str] = []
    yield Desk(Import(kind, store, jobs, settings, window, said.append), said, qtbot, folder)
    qtbot.waitUntil(lambda: not jobs.busy)
    window.close()
    window.deleteLater()


def test_known_headers_go_straight_to_the_review(desk: Desk, store: Store) -> None:
    add_startup(store, "Amber", city="Wuxi", head_count=9)
    desk.write(
        ["English name", "City", "People"], ["Amber", "Suzhou", "9"], ["Blue", "Hefei", "x"], ["Cyan", "", ""]
    )
    dialog = desk.wait(ReviewDialog)
    counts = {verdict: count for verdict, count in dialog.review.counts.items() if count}
    assert counts == {"rejected": 1, "changed": 1, "new": 1}
    assert dialog.save_button.text() == "Save 1 changed and 1 new"
    assert found(store, "Cyan") == []
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: desk.said == ["Imported startups from list.csv."])
    assert found(store, "") == ["Amber", "Cyan"]
    assert store.last_backup() is not None
    history.undo(store)
    assert found(store, "") == ["Amber"]


def test_unknown_headers_are_assigned_by_hand_and_remembered(desk: Desk, store: Store) -> None:
    header = ["co", "tt", "x", "y"]
    desk.write(header, ["Amber", "Wuxi", "1", "2"])
    dialog = desk.wait(ImportColumnsDialog)
    assert "co" in dialog.trouble_strip.sentence.text()
    assert not dialog.save_button.isEnabled()
    dialog.assign("co", "name_en")
    dialog.assign("x", "city")
    dialog.assign("tt", "city")
    assert not dialog.save_button.isEnabled()
    dialog.assign("x", "")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    preview = desk.wait(ReviewDialog)
    assert preview.review.plan.left_out == ("x", "y")
    assert "x" in preview.columns_label.text()
    preview.save()
    desk.qtbot.waitUntil(lambda: bool(desk.said))
    desk.write(header, ["Amber", "Wuxi", "1", "2"])
    review_again = desk.wait(ReviewDialog)
    assert review_again.review.counts["unchanged"] == 1
    assert not review_again.save_button.isEnabled()
    assert "changes nothing" in review_again.reason_item.property("text")


def test_columns_can_be_assigned_anew_from_the_review(desk: Desk, store: Store) -> None:
    desk.write(["English name", "remarks 2"], ["Amber", "met"])
    dialog = desk.wait(ReviewDialog)
    dialog.columns_link.click()
    columns = desk.wait(ImportColumnsDialog)
    columns.assign("remarks 2", "notes")
    columns.take()
    dialog = desk.wait(ReviewDialog)
    assert dialog.review.plan.rows[0].values["notes"] == "met"


def test_a_file_that_cannot_be_read_is_refused_in_words(desk: Desk, said: Said, tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04 but no more")
    desk.begun.start(path)
    desk.qtbot.waitUntil(lambda: bool(said))
    message = said.pop()
    assert message.kind in ("mistake", "trouble")
    assert "broken.xlsx" in message.text


def test_rows_that_moved_on_are_compared_anew(desk: Desk, store: Store, said: Said) -> None:
    startup = add_startup(store, "Amber", city="Wuxi")
    desk.write(["English name", "City"], ["Amber", "Suzhou"])
    dialog = desk.wait(ReviewDialog)
    change_startup(store, startup, city="Hefei")
    dialog.save()
    desk.qtbot.waitUntil(lambda: bool(said))
    assert "Mei" in said.only("mistake").text
    again = desk.wait(ReviewDialog)
    assert again.review.plan.rows[0].fields["city"] == ("Hefei", "Suzhou")
    again.save()
    desk.qtbot.waitUntil(lambda: bool(desk.said))
    assert get_startup(store, startup).values["city"] == "Suzhou"


def test_persons_go_in_too(
    store: Store, jobs: Jobs, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    startup = add_startup(store, "Amber")
    with begin("contacts", store, jobs, settings, tmp_path, qtbot) as desk:
        desk.write(["Startup", "English name", "Phone"], ["Amber", "Li Na", "13800000421"])
        dialog = desk.wait(ReviewDialog)
        phone = [column.key for column in dialog.model.columns].index("phone")
        assert dialog.model.index(1, phone).data() == "138 •••• 0421"
        dialog.save()
        qtbot.waitUntil(lambda: bool(desk.said))
    assert contacts_of(store, startup)[0].phone == "+8613800000421"


def test_what_goes_out_comes_back_without_a_change(desk: Desk, store: Store, tmp_path: Path) -> None:
    add_startup(store, "Amber", name_zh="珀蜗", city="Wuxi", fields=["electrification"], notes="a\nb")
    path = tmp_path / "out.xlsx"
    with store.read() as session:
        review.export(session, "startups", path)
    desk.begun.start(path)
    dialog = desk.wait(ReviewDialog)
    assert {verdict for verdict, count in dialog.review.counts.items() if count} == {"unchanged"}


# --- workbooks of ours that come back ---


def export(store: Store, path: Path, *, everything: bool = False) -> None:
    """Write the startups, or every kind, as finance gets them."""
    with store.read() as session:
        if everything:
            review.export_all(session, path)
        else:
            review.export(session, "startups", path)


def edit(path: Path, sheet: str, header: str, **values: str | int) -> None:
    """Change a column of a workbook by English name, as finance does; the file keeps its mark."""
    book = openpyxl.load_workbook(path)
    lines = list(book[sheet].iter_rows())
    top, titles = next(
        (place, [cell.value for cell in line])
        for place, line in enumerate(lines)
        if any(cell.value == header for cell in line)
    )
    for line in lines[top + 1 :]:
        name = str(line[titles.index("English name")].value)
        if name in values:
            line[titles.index(header)].value = values[name]
    book.save(path)


def test_what_both_sides_changed_is_chosen_by_keyboard(desk: Desk, store: Store, tmp_path: Path) -> None:
    ids = {name: add_startup(store, name, city="Wuxi", head_count=9) for name in ("Amber", "Blue", "Cyan")}
    path = tmp_path / "out.xlsx"
    export(store, path)
    change_startup(store, ids["Amber"], head_count=14)
    change_startup(store, ids["Blue"], head_count=15)
    edit(path, "Startups", "People", Amber=16, Cyan=17)
    desk.begun.start(path)
    dialog = desk.wait(ReviewDialog)
    counts = {verdict: count for verdict, count in dialog.review.counts.items() if count}
    assert counts == {"conflict": 1, "changed": 1, "kept": 1}
    assert "left here on" in dialog.source_label.text()
    assert not dialog.save_button.isEnabled()
    dialog.activateWindow()
    dialog.review_table.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return):  # into the chooser; its first card
        focus = dialog.focusWidget()
        assert focus is not None
        desk.qtbot.keyClick(focus, key)
    assert dialog.save_button.text() == "Save 2 changed"
    desk.qtbot.keyClick(dialog.review_table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: bool(desk.said))
    counts_now = {name: get_startup(store, one).values["head_count"] for name, one in ids.items()}
    assert counts_now == {"Amber": 16, "Blue": 15, "Cyan": 17}
    history.undo(store)
    counts_now = {name: get_startup(store, one).values["head_count"] for name, one in ids.items()}
    assert counts_now == {"Amber": 14, "Blue": 15, "Cyan": 9}


def test_every_kind_of_a_workbook_is_reviewed_in_turn_and_saved_as_one(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    amber = add_startup(store, "Amber", city="Wuxi")
    add_contact(store, amber, "Li Na", role="CEO")
    path = tmp_path / "all.xlsx"
    export(store, path, everything=True)
    edit(path, "Startups", "City", Amber="Hefei")
    edit(path, "Contacts", "Role", **{"Li Na": "CTO"})
    desk.begun.start(path)
    first = desk.wait(ReviewDialog)
    assert first.review.plan.kind == "startups"
    assert first.save_button.text() == "Next"
    first.save()
    desk.qtbot.waitUntil(lambda: desk.begun.dialog not in (None, first))
    second = desk.wait(ReviewDialog)
    assert second.review.plan.kind == "contacts"
    second.back_button.click()
    desk.qtbot.waitUntil(lambda: desk.begun.dialog not in (None, second))
    again = desk.wait(ReviewDialog)
    assert again.review is first.review
    again.save()
    desk.qtbot.waitUntil(lambda: desk.begun.dialog not in (None, again))
    last = desk.wait(ReviewDialog)
    last.save()
    desk.qtbot.waitUntil(lambda: desk.said == ["Imported all from all.xlsx."])
    assert get_startup(store, amber).values["city"] == "Hefei"
    assert contacts_of(store, amber)[0].role == "CTO"
    history.undo(store)
    assert get_startup(store, amber).values["city"] == "Wuxi"
    assert contacts_of(store, amber)[0].role == "CEO"


def test_going_back_and_on_keeps_what_was_decided(desk: Desk, store: Store, tmp_path: Path) -> None:
    amber = add_startup(store, "Amber", city="Wuxi")
    add_contact(store, amber, "Li Na", role="CEO")
    path = tmp_path / "all.xlsx"
    export(store, path, everything=True)
    edit(path, "Startups", "City", Amber="Hefei")
    edit(path, "Contacts", "Role", **{"Li Na": "CTO"})
    desk.begun.start(path)

    def go(name: str) -> ReviewDialog:
        shown = desk.wait(ReviewDialog)
        shown.save() if name == "on" else shown.back_button.click()
        desk.qtbot.waitUntil(lambda: desk.begun.dialog not in (None, shown))
        return desk.wait(ReviewDialog)

    second = go("on")
    second.decisions.tick([0], False)
    assert go("back").review.plan.kind == "startups"
    again = go("on")
    assert again.review is second.review
    assert not again.review.is_ticked(0)
    go("back").decisions.tick([0], False)
    anew = go("on")
    assert anew.review is not second.review, "what the persons belong to was decided anew"
    anew.reject()


# --- files of others ---


def workbook(path: Path, **sheets: list[list[object]]) -> Path:
    """Write a workbook as somebody else would."""
    book = openpyxl.Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(row)
    book.save(path)
    return path


def test_of_several_sheets_one_is_chosen(desk: Desk, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "two.xlsx",
        Notes=[["remarks"], ["met"]],
        List=[["English name", "City"], ["Amber", "Wuxi"]],
    )
    desk.begun.start(path)
    dialog = desk.wait(ImportSheetDialog)
    assert dialog.sheet_list.currentRow() == 1  # the one whose columns are known
    desk.qtbot.keyClick(dialog.sheet_list, Qt.Key.Key_Return)
    preview = desk.wait(ReviewDialog)
    assert [row.name for row in preview.review.plan.rows] == ["Amber"]
    assert "“List”" in preview.source_label.text()


def test_what_is_assigned_by_hand_holds_for_files_of_the_same_shape(desk: Desk) -> None:
    desk.write(["co", "tt"], ["Amber", "Wuxi"])
    dialog = desk.wait(ImportColumnsDialog)
    dialog.assign("co", "name_en")
    dialog.assign("tt", "city")
    dialog.take()
    desk.wait(ReviewDialog).reject()
    desk.write(["tt", "co"], ["Hefei", "Blue"])
    again = desk.wait(ReviewDialog)
    assert again.review.plan.rows[0].values["city"] == "Hefei"
    again.reject()
    desk.write(["co", "tt", "more"], ["Blue", "Hefei", "x"])  # another shape: nothing is guessed
    assert desk.wait(ImportColumnsDialog).fields()[0] is None


def test_what_a_column_leaves_open_is_asked_with_samples(desk: Desk) -> None:
    desk.write(["English name", "People"], ["Amber", "1.200"], ["Blue", "3.400"])
    dialog = desk.wait(ImportColumnsDialog)
    assert dialog.decided() == {}
    assert "open" in dialog.problem_foot.sentence.text()
    dialog.answer("head_count.decimal_sign", "comma")
    assert dialog.decided() == {"head_count.decimal_sign": "comma"}
    dialog.take()
    preview = desk.wait(ReviewDialog)
    assert [row.values["head_count"] for row in preview.review.plan.rows] == [1200, 3400]
    assert preview.readings_label.text()


def test_the_order_of_days_is_asked_once_and_said_in_words(
    store: Store, jobs: Jobs, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    add_startup(store, "Amber")
    with begin("contracts", store, jobs, settings, tmp_path, qtbot) as contracts:
        rows = ["C-1", "Amber", "03/04/2026", "02/04/2027"], ["C-2", "Amber", "05/06/2026", "04/06/2027"]
        contracts.write(["Number", "Startup", "First day", "Last day"], *rows)
        dialog = contracts.wait(ImportColumnsDialog)
        first = dialog.focusWidget()
        assert isinstance(first, QComboBox), "it begins at the open question"
        qtbot.keyClick(first, Qt.Key.Key_Down)
        assert "3 April 2026" in first.currentText()
        assert dialog.decided() == {"first_day.date_order": "day_first", "last_day.date_order": "day_first"}
        qtbot.keyClick(first, Qt.Key.Key_Down)
        assert "4 March 2026" in first.currentText()
        assert dialog.decided() == {
            "first_day.date_order": "month_first",
            "last_day.date_order": "month_first",
        }
        dialog.reject()


def test_a_question_may_stay_open_and_its_cells_are_rejected(desk: Desk) -> None:
    desk.write(["English name", "People"], ["Amber", "1.200"])
    desk.wait(ImportColumnsDialog).take()
    preview = desk.wait(ReviewDialog)
    assert preview.review.counts["rejected"] == 1
    assert "rejected rows" in preview.reason_item.property("text")


def test_letters_that_look_wrong_are_read_again(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "west.csv"
    path.write_bytes("English name,Q\nMüller,x\n".encode("cp1252"))
    desk.begun.start(path)
    first = desk.wait(ReviewDialog)
    first.columns_link.click()
    dialog = desk.wait(ImportColumnsDialog)
    dialog.encoding_combo.setCurrentIndex(dialog.encoding_combo.findData("cp1252"))
    dialog.encoding_combo.activated.emit(dialog.encoding_combo.currentIndex())
    desk.qtbot.waitUntil(lambda: desk.begun.dialog not in (None, first, dialog))
    preview = desk.wait(ReviewDialog)
    assert preview.review.plan.rows[0].name == "Müller"


def test_the_rejected_rows_go_back_to_their_sender(
    desk: Desk, tmp_path: Path, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mend"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    desk.write(["English name", "People"], ["Amber", "many"], ["Blue", "3"])
    dialog = desk.wait(ReviewDialog)
    dialog.marked_button.click()
    desk.qtbot.waitUntil(lambda: bool(said))
    assert "mend.xlsx" in said.only("notice").text
    page = openpyxl.load_workbook(tmp_path / "mend.xlsx").active
    assert page is not None
    cells = [str(cell.value) for row in page.iter_rows() for cell in row]
    assert "many" in cells
    assert "Blue" not in cells
    dialog.reject()
