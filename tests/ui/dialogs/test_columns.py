"""Columns and the site's fields, by keyboard."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import fields
from jib_desktop.ui.dialogs.columns import ColumnsDialog
from jib_desktop.ui.dialogs.innovation_fields import InnovationFieldsDialog
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.startups_columns import COLUMNS
from jib_desktop.ui.table.columns import default_layout
from tests.builders import add_startup


@pytest.fixture
def columns(qtbot: QtBot) -> ColumnsDialog:
    dialog = ColumnsDialog(COLUMNS, default_layout(COLUMNS, "name"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_order_ticks_and_sort_are_told(columns: ColumnsDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(columns.column_list, Qt.Key.Key_Down)
    qtbot.keyClick(columns.column_list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    columns.descending_check.setChecked(True)
    with qtbot.waitSignal(columns.chosen) as chosen:
        columns.save_button.click()
    layout = chosen.args[0]
    assert layout.shown[:3] == ("name", "fields", "stage")
    assert layout.descending


def test_one_column_has_to_stay(columns: ColumnsDialog) -> None:
    for place in range(columns.column_list.count()):
        columns.column_list.item(place).setCheckState(Qt.CheckState.Unchecked)
    assert not columns.save_button.isEnabled()
    columns.reset_button.click()
    assert columns.layout_chosen().shown == default_layout(COLUMNS, "name").shown


def test_a_field_is_named_and_removed(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    store.run("field_added", partial(fields.add_field, values={"name_en": "Batteries"}))
    dialog = InnovationFieldsDialog(jobs)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.field_list.count() == 8)
    dialog.field_list.setCurrentRow(7)
    assert dialog.name_en_edit.text() == "Batteries"
    dialog.name_zh_edit.setText("电池")
    with qtbot.waitSignal(dialog.acted) as acted:
        dialog.save_button.click()
    assert acted.args == ["Changed field Batteries."]
    qtbot.waitUntil(lambda: not jobs.busy)
    dialog.field_list.setCurrentRow(7)
    with qtbot.waitSignal(dialog.acted):
        dialog.remove_button.click()
    qtbot.waitUntil(lambda: dialog.field_list.count() == 7)


def test_refusals_stand_where_they_belong(qtbot: QtBot, store: Store, jobs: Jobs) -> None:
    store.run("field_added", partial(fields.add_field, values={"name_en": "Batteries"}))
    add_startup(store, "Amber", fields=["batteries"])
    dialog = InnovationFieldsDialog(jobs)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.name_en_edit.setText("batteries")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog._messages["name_en"].level == "block")
    qtbot.waitUntil(lambda: dialog.field_list.count() == 8)
    dialog.field_list.setCurrentRow(7)
    dialog.remove_button.click()
    qtbot.waitUntil(dialog.trouble_strip.isVisible)
    assert "Batteries" in dialog.trouble_strip.sentence.text()
    qtbot.waitUntil(lambda: not jobs.busy)
