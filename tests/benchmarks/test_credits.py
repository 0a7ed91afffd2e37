"""The ledger of cloud credits: a bill of 300,000 lines, a million entries, the days ahead of 300 startups."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import groupby
from pathlib import Path

import pytest
from sqlalchemy import text

from jib_desktop.db.credits_balances import balances
from jib_desktop.db.store import Store
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.rules.credits import UNITS
from jib_desktop.services import credits_balances, credits_bills
from tests.benchmarks.credit_files import ACCOUNTS, TODAY, account, granted, ledger_file
from tests.benchmarks.measuring import FILES, ROOT, Report, side_by_side, timed
from tests.builders import contents
from tests.credit_builders import CHINESE, line, plan, read

LINES = 300_000
# The 41 columns of a real bill; what does not matter here is filled as bills fill it.
_FILLING = {
    "财务单元": "未分配", "产品明细Code": "ecs", "产品明细": "云服务器 ECS-按量付费", "消费类型": "后付费",
    "服务时长": "1", "计费方式": "按小时", "实例昵称": "训练节点", "资源组": "默认资源组",
    "实例标签": "key:team value:a", "实例配置": "CPU:8;内存:32768;磁盘:100", "地域": "华东1（杭州）",
    "可用区": "cn-hangzhou-h", "用量": "1",
    "用量单位": "小时", "资源包抵扣": "0",
}  # fmt: skip
_SCRIPT = """
import sys, time
from pathlib import Path
from jib_desktop.db.store import Store
from jib_desktop.exchange.bills import read_bill
from jib_desktop.services import credits_bills
store = Store.open(Path(sys.argv[1]))
start = time.perf_counter()
with store.read() as session:
    bill = read_bill(Path(sys.argv[2]), credits_bills.settings_for_bills(session))
    planned = credits_bills.plan_bill(session, bill, store.clock())
store.run("bill_imported", lambda session: credits_bills.take_bill(session, planned))
taken = time.perf_counter() - start
store.close()
# Not ru_maxrss: a child inherits its parent's there.
most = next(int(line.split()[1]) // 1024 for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(taken, most, planned.entries)
"""


@pytest.fixture(scope="module")
def bill_file() -> Path:
    path = FILES / f"bill-{LINES}.csv"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        dice = random.Random(5)
        headers = (*CHINESE, *_FILLING)
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            file.write(",".join(headers) + "\r\n")
            for number in range(LINES):
                day = date(2026, 10, 1 + number // ACCOUNTS % 31)
                own = {"订单号/账单号": f"2026{number:09}", "实例ID": f"i-{number % 5000:05}", **_FILLING}
                credit = f"{dice.randrange(10)}.{dice.randrange(10**8):08}"
                row = line(credit, day, account(number % ACCOUNTS), **own)
                file.write(",".join(row[name] for name in headers) + "\r\n")
    return path


def test_a_bill_of_300_000_lines(report: Report, tmp_path: Path, bill_file: Path) -> None:
    store = granted(tmp_path / "base.jib")
    store.close()
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(tmp_path / "base.jib"), str(bill_file)],
        cwd=ROOT, check=True, capture_output=True, text=True, env=os.environ,
    )  # fmt: skip
    ours, memory, _ = map(float, done.stdout.split())
    bare = timed_copy(tmp_path / "base.jib")
    report.ratio("a bill of 300,000 lines: read, previewed, posted", ours, bare, 6, "bare executemany")
    report.limit("  memory at most", memory, 400, "MB")


def timed_copy(path: Path) -> float:
    """Insert the same rows once more by a bare `executemany` in one transaction; return its seconds."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path), isolation_level=None)
    for pragma in (
        "journal_mode=wal",
        "synchronous=2",
        "foreign_keys=1",
        "secure_delete=1",
        "cache_size=-65536",
    ):
        connection.execute(f"PRAGMA {pragma}")
    rows = [list(row) for row in connection.execute("SELECT * FROM bill_line")]
    names = [one[1] for one in connection.execute("PRAGMA table_info(bill_line)")]
    connection.execute("INSERT INTO bill_import SELECT 2, sha256, content, file_name, generation, evidence, "
                       "encoding, line_count, at, actor, action_id FROM bill_import")  # fmt: skip
    place, owner = names.index("id"), names.index("import_id")
    for row in rows:
        row[place] += 10_000_000
        row[owner] = 2
    statement = f"INSERT INTO bill_line VALUES ({', '.join('?' * len(names))})"

    def work() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(statement, rows)
        connection.execute("COMMIT")

    taken = timed(work)
    connection.close()
    return taken


def test_cancel_answers_at_once_and_leaves_nothing(report: Report, tmp_path: Path, bill_file: Path) -> None:
    store = granted(tmp_path / "base.jib")
    planned = plan(store, read(store, bill_file))
    before = contents(store)
    asked: list[float] = []

    class Stopped(Progress):
        def step(self, done: int, total: int) -> None:
            if done > total // 2 and not asked:
                asked.append(time.perf_counter())
                self.cancel()
            super().step(done, total)

    with pytest.raises(Cancelled):
        store.run("bill_imported", partial(credits_bills.take_bill, plan=planned, progress=Stopped()))
    report.limit("cancel in the middle of posting answers within", time.perf_counter() - asked[0], 0.5, "s")
    assert contents(store) == before
    store.close()


@pytest.fixture(scope="module")
def million() -> Iterator[Store]:
    """Return a ledger of 300 accounts with a million entries."""
    store = Store.open(ledger_file(), read_only=True)
    yield store
    store.close()


_BARE = text(
    "SELECT holder_id, currency, account, sum(amount) FROM credit_entry WHERE day <= :day "
    "GROUP BY holder_id, currency, account"
)


def test_balances_of_a_million_entries(report: Report, million: Store) -> None:
    with million.read() as session:
        ours, bare = side_by_side(
            lambda: balances(session, TODAY),
            lambda: session.execute(_BARE, {"day": TODAY.isoformat()}).all(),
            5,
        )
    report.ratio("balances of 300 startups from 1,000,000 entries", ours, bare, 2, "bare SQL sum")


def test_beside_hledger_and_ledger(report: Report, million: Store, tmp_path: Path) -> None:
    with million.read() as session:
        ours = timed(lambda: balances(session, TODAY))
        rows = session.execute(
            text(
                "SELECT transaction_id, holder_id, account, day, amount FROM credit_entry"
                " ORDER BY transaction_id, id"
            )
        ).all()
    journal = tmp_path / "a.journal"
    with journal.open("w", encoding="ascii") as file:
        for _, booked in groupby(rows, key=lambda row: row.transaction_id):
            entries = list(booked)
            file.write(f"{entries[0].day} x\n")
            for row in entries:
                sign, units = "-" if row.amount < 0 else "", abs(row.amount)
                file.write(
                    f"  {row.account}:h{row.holder_id}  CNY {sign}{units // UNITS}.{units % UNITS:08}\n"
                )
            file.write("\n")
    for name in ("hledger", "ledger"):
        if shutil.which(name) is None:
            report.beside(
                f"balances beside {name}", f"{ours:.3f} s", "not installed (apt install hledger ledger)"
            )
            continue
        command = [name, "-f", str(journal), "balance"]
        taken = timed(lambda words=command: subprocess.run(words, check=True, capture_output=True))  # type: ignore[misc]
        report.ratio(f"balances of 1,000,000 entries beside {name}", ours, taken, None, name)


def test_the_forecast_of_300_startups(report: Report, tmp_path: Path, bill_file: Path) -> None:
    store = granted(tmp_path / "base.jib")
    planned = plan(store, read(store, bill_file))
    store.run("bill_imported", partial(credits_bills.take_bill, plan=planned))
    with store.read() as session:
        taken = timed(lambda: credits_balances.list_credits(session, TODAY))
    report.limit("forecast and warnings of 300 startups", taken, 1, "s")
    store.close()


def test_the_rows_of_the_tab_on_a_million_entries(report: Report, million: Store) -> None:
    with million.read() as session:
        taken = timed(lambda: credits_balances.list_credits(session, TODAY))
    report.beside("rows of the tab on 1,000,000 entries", f"{taken:.2f} s", "balances, lots, forecast")
