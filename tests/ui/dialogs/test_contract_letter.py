"""A contract becomes a Word file: what is said before, and by keyboard alone."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import letters
from jib_desktop.settings import Settings
from jib_desktop.ui.dialogs.contract_letter import ContractLetterDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import add_startup
from tests.contract_builders import draft_contract, sign_contract
from tests.papers import template, text_of
from tests.ui.conftest import Said

Open = Callable[[uuid.UUID], ContractLetterDialog]


@pytest.fixture
def opened(qtbot: QtBot, jobs: Jobs, settings: Settings, tmp_path: Path) -> Open:
    settings.set("export_folder", str(tmp_path))

    def open_dialog(contract: uuid.UUID) -> ContractLetterDialog:
        dialog = ContractLetterDialog(jobs, settings, contract)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: not jobs.busy)
        return dialog

    return open_dialog


@pytest.fixture
def dialog(opened: Open, store: Store) -> ContractLetterDialog:
    return opened(sign_contract(store, add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人")))


def shown(dialog: ContractLetterDialog) -> dict[str, str]:
    items = (dialog.fields_tree.topLevelItem(n) for n in range(dialog.fields_tree.topLevelItemCount()))
    return {item.text(0): item.text(1) for item in items if item is not None}


def take(qtbot: QtBot, dialog: ContractLetterDialog, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    dialog.take_file(path)
    qtbot.waitUntil(lambda: dialog.template_combo.currentText() == path.name)


def test_enter_writes_our_template_into_the_last_folder(
    qtbot: QtBot, dialog: ContractLetterDialog, tmp_path: Path, said: Said
) -> None:
    assert shown(dialog)["number"] == "JIB-2026-001"
    with qtbot.waitSignal(dialog.written):
        qtbot.keyClick(dialog.path_edit, Qt.Key.Key_Return)
    target = tmp_path / "JIB-2026-001 Moonkite Robotics 月鸢机器人.docx"
    assert "人民币贰万壹仟陆佰元整" in text_of(target.read_bytes())
    assert str(target) in said.only("notice").text
    assert not dialog.isVisible()


def test_what_a_contract_lacks_is_said_before(qtbot: QtBot, opened: Open, store: Store) -> None:
    dialog = opened(draft_contract(store, add_startup(store)))
    qtbot.waitUntil(lambda: dialog.template_message.level == "warn")
    assert "line to write on" in shown(dialog)["number"]
    assert dialog.save_button.isEnabled()


def test_all_fields_can_be_looked_up(dialog: ContractLetterDialog) -> None:
    few = len(shown(dialog))
    dialog.all_check.setChecked(True)
    assert len(shown(dialog)) > few
    assert shown(dialog)["fee_capital_zh"].startswith("人民币")


def test_a_field_we_lack_keeps_the_file_from_being_written(
    qtbot: QtBot, dialog: ContractLetterDialog, tmp_path: Path
) -> None:
    take(qtbot, dialog, tmp_path / "own.docx", template("{{ number }} {{ startup_zn }}"))
    qtbot.waitUntil(lambda: dialog.template_message.level == "block")
    assert "startup_zh" in shown(dialog)["startup_zn"]
    assert not dialog.save_button.isEnabled()
    assert dialog.keep_button.isHidden()
    dialog.save()
    assert sorted(one.name for one in tmp_path.glob("*.docx")) == ["own.docx"]


def test_a_file_that_is_no_template_is_said(
    qtbot: QtBot, dialog: ContractLetterDialog, tmp_path: Path
) -> None:
    take(qtbot, dialog, tmp_path / "old.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100)
    qtbot.waitUntil(lambda: dialog.template_message.level == "block")
    assert not dialog.save_button.isEnabled()
    dialog.take_file(tmp_path / "gone.docx")
    qtbot.waitUntil(lambda: dialog.template_combo.currentText() == "gone.docx")
    assert not dialog.save_button.isEnabled()


def test_a_template_is_kept_used_and_removed(
    qtbot: QtBot, dialog: ContractLetterDialog, store: Store, tmp_path: Path, said: Said
) -> None:
    take(qtbot, dialog, tmp_path / "Residence 2026.docx", template("No. {{ number }}"))
    assert not dialog.keep_button.isHidden()
    dialog.keep_button.click()
    qtbot.waitUntil(lambda: dialog.template_combo.currentData() == "Residence 2026")
    said.only("notice")
    with store.read() as session:
        assert [one.name for one in letters.list_templates(session)] == ["Residence 2026"]
    dialog.path_edit.setText(str(tmp_path / "out.docx"))
    with qtbot.waitSignal(dialog.written):
        dialog.save_button.click()
    said.only("notice")
    assert text_of((tmp_path / "out.docx").read_bytes()).startswith("No. JIB-2026-001")


def test_the_template_that_was_taken_last_is_offered_and_can_be_removed(
    qtbot: QtBot, opened: Open, store: Store, settings: Settings, said: Said
) -> None:
    store.run(
        "letter_template_kept",
        lambda session: letters.keep_template(session, "NDA", template("{{ number }}")),
    )
    settings.set("letter_template", "NDA")
    dialog = opened(sign_contract(store, add_startup(store)))
    assert dialog.template_combo.currentData() == "NDA"
    dialog.remove_button.click()
    qtbot.waitUntil(lambda: dialog.template_combo.currentData() == "" and dialog.template_combo.count() == 1)
    assert "NDA" in said.only("notice").text


def test_a_missing_folder_is_said_beside_the_field(qtbot: QtBot, dialog: ContractLetterDialog) -> None:
    dialog.path_edit.setText("/no/such/folder/c.docx")
    qtbot.waitUntil(lambda: dialog.path_message.level == "block")
    assert not dialog.save_button.isEnabled()
