"""Invented cloud credits for the demo data: accounts, vouchers, bills of 14 months, and some work to do."""

from __future__ import annotations

import hashlib
import json
import uuid
from array import array
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jib_desktop import paths
from jib_desktop.db.contracts import Contract
from jib_desktop.db.credits import CloudAccount, CreditLot
from jib_desktop.db.credits_lines import add_import, add_lines
from jib_desktop.db.credits_posting import add_lot, add_part, holders, moved, post
from jib_desktop.db.credits_reading import named_uses, wanted_uses
from jib_desktop.db.credits_settling import settle
from jib_desktop.db.startups import Startup
from jib_desktop.progress import Progress
from jib_desktop.rules.credits import (
    INVENTED,
    TransactionKind,
    days_of,
    final_from,
    month_of,
    parse_units,
    units_text,
)
from jib_desktop.rules.credits_bills import AMOUNTS, NOTHING, BillFile, Generation, Piece
from jib_desktop.rules.credits_forecast import last_months
from jib_desktop.rules.money import by_days
from jib_desktop.rules.periods import DAY
from jib_desktop.services.demo_contracts import DemoEvent

_MONTHS = 14
_GROWTH = 1.07  # from month to month
_PRODUCTS = (("ecs", "云服务器 ECS", 60), ("oss", "对象存储 OSS", 25), ("rds", "云数据库 RDS", 15))
_DAYS = (3, 11, 19, 27)  # of a month, on which the invented lines lie

Amounts = tuple[int, int, int, int]  # gross, by credit, in cash, unpaid
_Line = tuple[str, str, date, str, str, Amounts]  # account, month, day, product, its name


def credit_events(now: datetime, people: list[str], known_from: dict[str, datetime]) -> Iterator[DemoEvent]:
    """Return what happened to the invented credits; `known_from`: when each startup was found, by name."""
    data = json.loads(paths.resource("demo", "credits.json").read_text(encoding="utf-8"))
    today, actor = now.astimezone().date(), people[-1]
    last = month_of(today.replace(day=1) - DAY)
    # An account is entered with its first voucher, after the contract that promised it.
    since = {
        line["account"]: max(
            known_from[line["startup"]] + timedelta(days=3),
            now - timedelta(days=max(one["age"] for one in line["vouchers"])),
        )
        for line in data["accounts"]
    }
    pool = data["pool"]
    first = min(since.values())
    work = partial(_add_account, account=pool["account"], startup="", vouchers=[pool], today=today)
    yield DemoEvent(first, actor, "cloud_account_created", pool["account"], work)
    for line in data["accounts"]:
        account, name = line["account"], line["startup"]
        work = partial(_add_account, account=account, startup=name, vouchers=line["vouchers"], today=today)
        yield DemoEvent(since[account], actor, "cloud_account_created", account, work)
    months = last_months(last, _MONTHS)
    taken_at = {month: min(_booked_at(month, now), now - timedelta(hours=2)) for month in months}
    billed = {
        line["account"]: _billed(line, months, taken_at, since[line["account"]], today)
        for line in data["accounts"]
    }
    for month in months:
        lines = [
            found
            for line in data["accounts"]
            if month in billed[line["account"]]
            for found in _lines(line, month, billed[line["account"]])
        ]
        early: set[str] = set()
        if month == last:
            unknown, cents = data["unknown"], units_of(data["unknown"]["amount"])
            day = days_of(month)[0] + timedelta(days=14)
            lines.append((unknown["account"], month, day, "ecs", _PRODUCTS[0][1], (cents, cents, 0, 0)))
            early = {line["account"] for line in data["accounts"] if not line["final"]}
        if lines:
            work = partial(_take, month=month, lines=lines, preliminary=early, today=today)
            yield DemoEvent(taken_at[month], actor, "bill_imported", f"{month}.csv", work)
    given = pool["allocated"]
    work = partial(_allocate, data=data, today=today)
    yield DemoEvent(
        now - timedelta(days=given["days_ago"]), actor, "credit_allocated", given["startup"], work
    )


def _billed(
    line: Mapping[str, Any], months: list[str], taken_at: Mapping[str, datetime], since: datetime, today: date
) -> list[str]:
    """Return the months of an account: from its first voucher on, and since it is known."""
    granted = today - timedelta(days=max(one["age"] for one in line["vouchers"]))
    return [month for month in months if since < taken_at[month] and days_of(month)[0] >= granted]


def _booked_at(month: str, now: datetime) -> datetime:
    day = final_from(month) + DAY
    return now + (day - now.astimezone().date())


def units_of(text: str) -> int:
    """Return an amount of the invented data in units."""
    return parse_units(text) or 0


def _add_account(
    session: Session, account: str, startup: str, vouchers: list[dict[str, Any]], today: date
) -> None:
    owner = session.scalars(select(Startup.id).where(Startup.name_en == startup)).one() if startup else None
    session.add(CloudAccount(account=account, startup_id=owner, is_pool=owner is None))
    session.flush()
    holder = holders(session, [account])[account]
    entries, promised = [], _promised(session, owner)
    for one in vouchers:
        granted = today - timedelta(days=one["age"])
        lot = add_lot(
            session, holder_id=holder, currency="CNY", voucher=one.get("number") or one["voucher"],
            granted_on=granted, effective_on=granted, expires_on=today + timedelta(days=one["expires_in"]),
            products=(), scenarios="", description=INVENTED,
            contract_id=promised[0] if promised and granted >= promised[1] else None, parent_id=None,
        )  # fmt: skip
        amount = units_of(one["face"])
        entries += moved(holder, "CNY", lot, granted, amount, "granted", "available")
    post(session, TransactionKind.REDEEM, f"demo:{account}", entries)


def _promised(session: Session, owner: uuid.UUID | None) -> tuple[uuid.UUID, date] | None:
    """Return the contract that promises credit to a startup, and the day of its signature."""
    asked = select(Contract.id, Contract.signed_on).where(
        Contract.startup_id == owner, Contract.credit_cents > 0, Contract.signed_on.is_not(None)
    )
    found = session.execute(asked.order_by(Contract.signed_on.desc()).limit(1)).first()
    return None if found is None or found[1] is None else (found[0], found[1])


def _lines(line: Mapping[str, Any], month: str, months: list[str]) -> Iterator[_Line]:
    """Return the lines of an account for a month; in the end its vouchers have left what they should."""
    amounts = _month_amounts(line, month, months)
    first = days_of(month)[0]
    count = len(_DAYS)
    done = 0
    for code, name, share in _PRODUCTS:
        for place, day in enumerate(_DAYS):
            begin, end = done * count + share * place + 1, done * count + share * (place + 1)
            gross, credit, cash, unpaid = (by_days(one, begin, end, 100 * count) for one in amounts)
            found = (gross, credit, cash, unpaid)
            yield line["account"], month, first + timedelta(days=day - 1), code, name, found
        done += share


def _month_amounts(line: Mapping[str, Any], month: str, months: list[str]) -> Amounts:
    gross, credit, cash, unpaid = (units_of(line[name]) for name in ("gross", "credit", "cash", "unpaid"))
    if month == months[-1]:
        return gross, credit, cash, unpaid
    used = sum(units_of(one["face"]) - units_of(one["left"]) for one in line["vouchers"]) - credit
    weights = [round(1_000 * _GROWTH**place) for place in range(len(months) - 1)]
    place = months.index(month)
    before, with_it, whole = sum(weights[:place]), sum(weights[: place + 1]), sum(weights)
    mine = by_days(used, before + 1, with_it, whole)
    if not credit:
        return cash // 2, 0, cash // 2, 0
    return mine, mine, 0, 0


def _take(session: Session, month: str, lines: list[_Line], preliminary: set[str], today: date) -> None:
    bill = _bill(month, lines)
    ids = holders(session, sorted({line[0] for line in lines}))
    import_id = add_import(session, bill)
    add_lines(session, import_id, bill, ids, Progress())
    final = today >= final_from(month)
    for account in sorted({line[0] for line in lines}):
        add_part(
            session, payer_id=ids[account], month=month, evidence="bill", span="", source_id=import_id,
            is_final=final and account not in preliminary,
        )  # fmt: skip
    concerned = [ids[line[0]] for line in lines]
    wanted = wanted_uses(session, set(concerned), {month})
    named = named_uses(session, set(concerned), {month})
    entries = settle(session, set(concerned), {month}, wanted, named).entries
    post(
        session,
        TransactionKind.CONSUME,
        f"bill:{import_id}:{month}",
        entries,
        month=month,
        import_id=import_id,
    )


def _bill(month: str, lines: list[_Line]) -> BillFile:
    digest = hashlib.sha256(repr(lines).encode()).hexdigest()
    bill = BillFile(f"{month}.csv", digest, Generation.CHINESE, "utf-8", digest)
    nothing = array("q", [0]) * len(lines)
    columns = {name: array("q", (line[5][place] for line in lines)) for place, name in enumerate(_COLUMNS)}
    amounts = {name: columns.get(name, nothing) for name in AMOUNTS} | {"payable": columns["gross"]}
    raws = [
        json.dumps([*line[:2], line[2].isoformat(), *line[3:5], *map(units_text, line[5])]).encode()
        for line in lines
    ]
    keys = [
        hashlib.blake2b(raw + bytes([place % 256]), digest_size=16).digest() for place, raw in enumerate(raws)
    ]
    accounts, days = [line[0] for line in lines], [line[2] for line in lines]
    blank, currencies = [""] * len(lines), ["CNY"] * len(lines)
    bill.pieces.append(
        Piece(
            array("q", range(2, len(lines) + 2)),
            accounts,
            accounts,
            [month] * len(lines),
            days,
            b"".join(keys),
            array("q", [1]) * len(lines),
            blank,
            [line[3] for line in lines],
            [line[4] for line in lines],
            blank,
            currencies,
            amounts,
            amounts["voucher"],
            b"".join(raws),
            array("q", map(len, raws)),
            blank,
        )
    )
    for place, (account, _, day, code, name, _) in enumerate(lines):
        values = [amounts[one][place] for one in AMOUNTS]
        key = (account, account, month, "CNY", day, code, name, "", "")
        bill.sums[key] = [
            1,
            *(0 if value == NOTHING else value for value in values),
            amounts["voucher"][place],
        ]
    return bill


_COLUMNS = ("gross", "voucher", "cash", "unpaid")


def _allocate(session: Session, data: dict[str, Any], today: date) -> None:
    """Give a part of the pool's voucher to a startup."""
    pool, given = data["pool"], data["pool"]["allocated"]
    account = next(line["account"] for line in data["accounts"] if line["startup"] == given["startup"])
    ids = holders(session, [pool["account"], account])
    whole = session.scalars(select(CreditLot).where(CreditLot.voucher == pool["voucher"])).one()
    day, amount = today - timedelta(days=given["days_ago"]), units_of(given["amount"])
    part = add_lot(
        session,
        holder_id=ids[account],
        currency="CNY",
        voucher=whole.voucher,
        granted_on=day,
        effective_on=day,
        expires_on=whole.expires_on,
        products=(),
        scenarios="",
        description=INVENTED,
        contract_id=None,
        parent_id=whole.id,
    )
    post(
        session, TransactionKind.ALLOCATE, "demo:allocate",
        [
            *moved(ids[pool["account"]], "CNY", whole.id, day, amount, "available", "moved"),
            *moved(ids[account], "CNY", part, day, amount, "granted", "available"),
        ],
    )  # fmt: skip
