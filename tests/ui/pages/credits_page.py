"""The page of cloud credits in use, on a small invented ledger."""

from __future__ import annotations

import atexit
import shutil
import tempfile
import uuid
from collections.abc import Callable
from datetime import date
from functools import cache, partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from jib_desktop.db.store import Store
from jib_desktop.services import credits_accounts
from jib_desktop.ui.pages.credits import CreditsPage
from tests.builders import add_startup
from tests.conftest import SteadyClock
from tests.credit_builders import ACCOUNT, OTHER, UNKNOWN, add_account, grant, line, take, write_bill

SPENT = "1000000000000003"
POOL = "1000000000000009"


class CreditDesk:
    """A page in use: what it shows, and what was done on it."""

    def __init__(self, page: CreditsPage, qtbot: QtBot) -> None:
        self.page = page
        self.qtbot = qtbot
        self.acts: list[str] = []
        self.numbers: list[tuple[int, bool]] = []
        page.act_done.connect(self.acts.append)
        page.count_changed.connect(lambda count, waits: self.numbers.append((count, waits)))

    def rest(self) -> None:
        """Wait until nothing is going on."""

        def quiet() -> bool:
            page = self.page
            sections = page.panel.sections
            asking = bool(sections) and page.panel.entries._asking.isActive()
            timers = page._counting.isActive() or page._choosing.isActive() or asking
            return not page.jobs.busy and not timers and page.model.is_complete

        self.qtbot.waitUntil(quiet)

    def names(self) -> list[str]:
        """Return the rows of the list by their name, top down."""
        self.rest()
        rows = (self.page.model.row_at(place) for place in range(self.page.model.rowCount()))
        column = self.page.model.columns[0]
        return [str(column.value(row)[0]) for row in rows]

    def cells(self, name: str) -> list[str]:
        """Return the cells of a row in words, as far as they are shown at first."""
        place = self.names().index(name)
        row = self.page.model.row_at(place)
        return [column.text(row) for column in self.page.model.columns[1:9]]

    def choose(self, name: str) -> None:
        """Choose a row and wait for its panel."""
        place = self.names().index(name)
        self.page.show_record(self.page.model.ids[place])
        self.rest()

    def wait(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(holds)
        self.rest()


@cache
def _filled() -> tuple[Path, dict[str, uuid.UUID]]:
    """Make the invented ledger once: each bill is read in a process of its own, which takes a moment."""
    folder = Path(tempfile.mkdtemp(prefix="jib-credits-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    store = Store.create(folder / "credits.jib", actor="Mei", clock=SteadyClock())
    ids = fill(store, folder)
    store.close()
    return store.path, ids


def open_filled(folder: Path, clock: SteadyClock) -> tuple[Store, dict[str, uuid.UUID]]:
    """Return a store of its own on the invented ledger, and the ids of its startups."""
    path, ids = _filled()
    shutil.copy(path, folder / "credits.jib")
    return Store.open(folder / "credits.jib", actor="Mei", clock=clock), ids


def fill(store: Store, folder: Path) -> dict[str, uuid.UUID]:
    """Write accounts of every kind: part in cash, all in cash, used up, unknown, in dollars, and the pool."""
    ids = {
        "nine": add_startup(store, "Nine Lanterns AI", name_zh="九灯智能"),
        "jade": add_startup(store, "Jade Otter Software"),
        "north": add_startup(store, "North Sparrow Radar"),
    }
    add_account(store, ACCOUNT, ids["nine"])
    add_account(store, OTHER, ids["jade"])
    add_account(store, SPENT, ids["north"])
    add_account(store, POOL, is_pool=True)
    grant(store, 100, date(2026, 12, 10), voucher="CN2601-0448")
    grant(store, 500, date(2027, 8, 31), voucher="CN2609-0077")
    grant(store, 30, date(2027, 5, 31), voucher="US-1", currency="USD")
    grant(store, 52, date(2027, 1, 31), OTHER)
    grant(store, 7, date(2027, 1, 31), SPENT)
    grant(store, 1000, date(2027, 6, 30), POOL, voucher="POOL-1")
    bill(store, folder, date(2026, 9, 8), "8.00", "0")
    bill(store, folder, date(2026, 10, 5), "10.00", "5.00")
    return ids


def bill(store: Store, folder: Path, day: date, credit: str, cash: str) -> None:
    """Take in the bill of a month: what the first account used, and all the others in October."""
    whole = f"{float(credit) + float(cash):.2f}"
    rows = [line(credit, day, 原价=whole, 应付金额=whole, 现金支付=cash)]
    if day.month == 10:
        rows.append(line("0", day, account=OTHER, 原价="16.42", 应付金额="16.42", 现金支付="16.42"))
        rows.append(line("7.00", day, account=SPENT, 原价="9.00", 应付金额="9.00", 现金支付="2.00"))
        rows.append(line("1.20", day, account=UNKNOWN))
    for payer in dict.fromkeys(row["账号ID"] for row in rows):
        mine = [row for row in rows if row["账号ID"] == payer]
        take(store, write_bill(folder / f"{day:%Y-%m}-{payer.strip()}.csv", *mine))


def assign(store: Store, account: str, startup_id: uuid.UUID) -> None:
    """Give an unknown account to a startup."""
    work = partial(credits_accounts.assign, account=account, startup_id=startup_id)
    store.run("cloud_account_assigned", work)
