"""A list goes in: columns, review, save, undo."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.exchange import review
from jib_desktop.services import history
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.import_columns import ImportColumnsDialog
from jib_desktop.ui.dialogs.importing import Import
from jib_desktop.ui.dialogs.review import ReviewDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import add_startup, change_startup, contacts_of, found, get_startup
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
