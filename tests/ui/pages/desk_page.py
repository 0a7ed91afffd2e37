"""The page of desks in use: a floor with some desks, and what a person does on it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services.desks import AllocationRow
from jib_desktop.settings import Settings
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.pages.desks import DesksPage
from tests.builders import add_contact, add_startup
from tests.contract_builders import sign_contract
from tests.desk_builders import add_area, add_desks, add_floor, allocations, allot, reserve

Kind = TypeVar("Kind", bound=QDialog)
FIRST, LAST = date(2026, 3, 1), date(2027, 2, 28)


@dataclass
class Site:
    """What stands on the floors of the test, by what it is for."""

    store: Store
    floors: list[uuid.UUID]
    desks: list[uuid.UUID]  # 2-001 … 2-024
    above: list[uuid.UUID]  # 3-001 … 3-006
    moonkite: uuid.UUID
    contract: uuid.UUID
    heron: uuid.UUID
    plum: uuid.UUID


def make_site(store: Store) -> Site:
    """Draw two floors; Moonkite has 7 of 9 desks, Heron two, one is kept for Plum, one is broken."""
    floor, upper = add_floor(store), add_floor(store, "3", place=1)
    zone = add_area(store, floor, "A", name_en="West")
    add_area(store, floor, "B", name_en="East", outline=((1_800, 0), (3_600, 0), (3_600, 900), (1_800, 900)))
    desks = add_desks(store, floor, 24, zone_id=zone)
    above = add_desks(store, upper, 6)
    moonkite = add_startup(store, "Moonkite Robotics", name_zh="月鸢机器人")
    add_contact(store, moonkite, "Zhou Min", phone="13800000558")
    contract = sign_contract(store, moonkite, first_day=FIRST, last_day=LAST, desks=9)
    heron, plum = add_startup(store, "Tour Heron"), add_startup(store, "Plum Rocket")
    allot(store, desks[:7], moonkite, FIRST, LAST, contract_id=contract, ends="with_contract")
    allot(store, [desks[9], above[0]], heron, date(2026, 10, 1))
    reserve(store, [desks[10]], plum, date(2026, 12, 1), date(2027, 11, 30))
    allot(store, desks[11], None, date(2026, 11, 1), date(2026, 12, 10), reason="A lamp is broken")
    return Site(store, [floor, upper], desks, above, moonkite, contract, heron, plum)


class Desk:
    """A page in use: what it shows, and the dialogs it opened."""

    def __init__(self, page: DesksPage, site: Site, qtbot: QtBot) -> None:
        self.page, self.site, self.qtbot = page, site, qtbot
        self.acts: list[str] = []
        page.act_done.connect(self.acts.append)

    def rest(self) -> None:
        """Wait until nothing is going on."""

        def quiet() -> bool:
            page = self.page
            timers = page.reader.is_waiting or page.choice.is_waiting or page.panel.form.is_about_to_judge
            listed = page.beside.model.is_complete or not page.beside.is_shown
            return not page.jobs.busy and not timers and listed

        self.qtbot.waitUntil(quiet)

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds, and then for the rest."""
        self.qtbot.waitUntil(holds)
        self.rest()

    def select(self, *places: int) -> None:
        """Select desks of the lower floor on the plan: 14 is 2-014."""
        self.page.scene.select_ids([self.site.desks[place - 1] for place in places])
        self.rest()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.rest()
        focus: QWidget | None = self.page.window().focusWidget()
        self.qtbot.keyClick(focus if focus is not None else self.page, key, modifier)
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

    def of(self, place: int) -> list[AllocationRow]:
        """Return who has, had and is to have a desk of the lower floor."""
        return allocations(self.site.store, desk_ids=[self.site.desks[place - 1]])


def open_page(
    store: Store, jobs: Jobs, changes: ChangeSignal, settings: Settings, site: Site, qtbot: QtBot
) -> Desk:
    """Open the page on a site."""
    page = DesksPage(store, jobs, changes, settings)
    qtbot.addWidget(page)
    page.resize(1440, 800)
    page.show()
    page.activateWindow()
    page.view.setFocus()
    made = Desk(page, site, qtbot)
    made.rest()
    return made
