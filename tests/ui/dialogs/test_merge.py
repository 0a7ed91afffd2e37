"""Two records side by side."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import history
from jib_desktop.ui.dialogs.merge import MergeDialog
from jib_desktop.ui.jobs import Jobs
from tests.builders import add_contact, add_startup, change_startup, contacts_of, get_startup
from tests.conftest import SteadyClock

Make = Callable[[], MergeDialog]


@pytest.fixture
def make(store: Store, jobs: Jobs, clock: SteadyClock) -> Make:
    first = add_startup(store, "Starlight", city="Shanghai", fields=["electrification"], notes="Old.")
    clock.go_on(days=1)
    second = add_startup(
        store, "Starlight Ltd", city="Suzhou", head_count=9, fields=["sustainability"], notes="New."
    )
    add_contact(store, first, "Li Na", phone="13800000421")
    add_contact(store, second, "Tao Yuan")

    def open_dialog() -> MergeDialog:
        dialog = MergeDialog(jobs, (get_startup(store, second), get_startup(store, first)))
        dialog.open()
        return dialog

    return open_dialog


def test_the_older_one_stays_and_takes_what_it_lacks(qtbot: QtBot, store: Store, make: Make) -> None:
    dialog = make()
    assert dialog.values() == {
        "name_en": "Starlight",
        "city": "Shanghai",
        "fields": ("electrification", "sustainability"),
        "head_count": 9,
        "notes": "New.\nOld.",
    }
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.save_button.click()
    kept, words = saved.args
    assert words == "Merged into Starlight."
    record = get_startup(store, kept)
    assert record.values["head_count"] == 9
    assert {person.name_en for person in contacts_of(store, kept)} == {"Li Na", "Tao Yuan"}
    history.undo(store)
    assert get_startup(store, kept).values["head_count"] is None


def test_choosing_the_other_record_takes_its_values(make: Make) -> None:
    dialog = make()
    dialog.choose("", 0)
    assert dialog.values()["city"] == "Suzhou"
    dialog.choose("city", 1)
    assert dialog.values()["city"] == "Shanghai"
    dialog.choose("fields", 0)
    assert dialog.values()["fields"] == ("sustainability",)
    dialog.close()


def test_somebody_was_faster(qtbot: QtBot, store: Store, make: Make) -> None:
    dialog = make()
    change_startup(store, dialog._pair[0].id, city="Wuxi")
    dialog.save_button.click()
    qtbot.waitUntil(dialog.meanwhile_strip.isVisible)
    dialog.meanwhile_strip.links()[0].click()
    qtbot.waitUntil(lambda: dialog._pair[0].values["city"] == "Wuxi")
    with qtbot.waitSignal(dialog.saved):
        dialog.save_button.click()
