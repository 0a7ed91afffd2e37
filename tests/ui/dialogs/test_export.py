"""Where a list goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.exchange.review import FEATURES
from jib_desktop.progress import Progress
from jib_desktop.services import templates
from jib_desktop.services.startups import Filter, Sort
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.export import ExportDialog
from tests.builders import add_contact, add_startup
from tests.commands.test_templates import make_book
from tests.ui.dialogs.test_templates import keep


@pytest.fixture
def dialog(qtbot: QtBot, settings: Settings, tmp_path: Path) -> ExportDialog:
    settings.set("export_folder", str(tmp_path))
    made = ExportDialog(settings, ((Filter(text="amber"), Sort()), 1))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(made)
    made.open()
    return made


def test_it_begins_with_a_name_in_the_last_folder(dialog: ExportDialog, tmp_path: Path) -> None:
    assert dialog.path().parent == tmp_path
    assert dialog.path().suffix == ".xlsx"
    assert dialog.save_button.isEnabled()


def test_the_ending_follows_the_format(dialog: ExportDialog) -> None:
    dialog.format_combo.setCurrentIndex(1)
    assert dialog.path().suffix == ".csv"


def test_a_missing_folder_blocks_and_an_old_file_warns(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.path_edit.setText(str(tmp_path / "nowhere" / "list.xlsx"))
    assert not dialog.save_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.path_message.level == "block")
    old = tmp_path / "old.xlsx"
    old.touch()
    dialog.path_edit.setText(str(old))
    assert dialog.save_button.isEnabled()
    qtbot.waitUntil(lambda: dialog.path_message.level == "warn")


def test_persons_go_out_with_a_word_of_care(dialog: ExportDialog) -> None:
    dialog.what_combo.setCurrentIndex(2)
    assert "care" in dialog.about_label.text()


def test_everything_goes_into_a_workbook_only(dialog: ExportDialog) -> None:
    dialog.format_combo.setCurrentIndex(dialog.format_combo.findData(".csv"))
    dialog.what_combo.setCurrentIndex(dialog.what_combo.findData("everything"))
    assert dialog.format_combo.findData(".csv") < 0
    assert dialog.path().name == "everything.xlsx"
    assert "care" in dialog.about_label.text()
    dialog.what_combo.setCurrentIndex(dialog.what_combo.findData("contacts"))
    assert dialog.format_combo.findData(".csv") > 0
    assert dialog.path().name == "contacts.xlsx"


def test_a_name_that_was_given_stays(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.path_edit.setText(str(tmp_path / "mine.xlsx"))
    dialog.what_combo.setCurrentIndex(dialog.what_combo.findData("everything"))
    assert dialog.path().name == "mine.xlsx"


def test_a_folder_is_no_file(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.path_edit.setText(str(tmp_path))
    assert not dialog.save_button.isEnabled()
    qtbot.waitUntil(lambda: "folder" in dialog.path_message.text)


def test_what_is_shown_says_by_what_it_was_narrowed(
    dialog: ExportDialog, store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    add_startup(store, "Amber Snail")
    with qtbot.waitSignal(dialog.asked) as asked:
        dialog.save_button.click()
    path, work = asked.args
    with store.read() as session:
        work(session, progress=Progress())
    page: Any = openpyxl.load_workbook(path).active
    assert page["A1"].value == "Startups"
    assert page["A2"].value.endswith(" · 1 row · Search: amber")


def test_everything_by_keyboard(dialog: ExportDialog, store: Store, qtbot: QtBot) -> None:
    add_contact(store, add_startup(store, "Amber Snail"), "Li Na")
    dialog.what_combo.setFocus()
    qtbot.keyClick(dialog.what_combo, Qt.Key.Key_End)
    with qtbot.waitSignal(dialog.asked) as asked:
        qtbot.keyClick(dialog.path_edit, Qt.Key.Key_Return)
    path, work = asked.args
    with store.read() as session:
        assert work(session, progress=Progress()).rows == 2
    assert openpyxl.load_workbook(path).sheetnames == [one.title("en") for one in FEATURES.values()]


@pytest.mark.parametrize(("what", "rows"), [("shown", 1), ("all", 2), ("contacts", 1)])
def test_what_is_handed_over_writes_what_was_chosen(
    dialog: ExportDialog, store: Store, qtbot: QtBot, tmp_path: Path, what: str, rows: int
) -> None:
    add_startup(store, "Amber Snail")
    add_contact(store, add_startup(store, "Blue Kite"), "Li Na")
    dialog.what_combo.setCurrentIndex(dialog.what_combo.findData(what))
    dialog.path_edit.setText(str(tmp_path / "list"))
    with qtbot.waitSignal(dialog.asked) as asked:
        dialog.save_button.click()
    path, work = asked.args
    assert path == tmp_path / "list.xlsx"
    with store.read() as session:
        assert work(session, progress=Progress()).rows == rows
    assert path.stat().st_size > 0


def test_a_template_is_offered_for_its_kind_and_filled(
    dialog: ExportDialog, store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    add_startup(store, "Amber")
    book = make_book(tmp_path / "finance.xlsx")
    keep(store, "Finance", book)
    with store.read() as session:
        dialog.offer_templates(templates.list_templates(session))
    place = dialog.format_combo.findText("Template Finance (finance.xlsx)")
    dialog.format_combo.setCurrentIndex(place)
    assert dialog.path().suffix == ".xlsx"
    assert "Only the cells that are mapped" in dialog.about_label.text()
    dialog.path_edit.setText(str(tmp_path / "out.xlsx"))
    with qtbot.waitSignal(dialog.asked) as asked:
        dialog.export()
    assert asked.args is not None
    with store.read() as session:
        written = asked.args[1](session, progress=Progress())
    assert (written.path, written.rows) == (tmp_path / "out.xlsx", 1)


def test_templates_of_another_kind_are_not_offered(
    dialog: ExportDialog, store: Store, tmp_path: Path
) -> None:
    keep(store, "Finance", make_book(tmp_path / "finance.xlsx"))
    with store.read() as session:
        dialog.offer_templates(templates.list_templates(session))
    assert dialog.format_combo.count() == 4
    dialog.what_combo.setCurrentIndex(dialog.what_combo.findData("contacts"))
    assert dialog.format_combo.count() == 3


def test_the_last_format_leads_to_the_templates(dialog: ExportDialog, qtbot: QtBot) -> None:
    last = dialog.format_combo.count() - 1
    with qtbot.waitSignal(dialog.templates_asked):
        dialog.format_combo.setCurrentIndex(last)
        dialog.format_combo.activated.emit(last)
    assert dialog.format_combo.currentIndex() == 0
