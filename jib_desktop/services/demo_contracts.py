"""Invented contracts for the demo data: 36 that are open, and others in every state."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop import paths
from jib_desktop.db.contracts import Amendment, ChecklistItem, Contract, Document, Payment
from jib_desktop.db.site import keep_file
from jib_desktop.db.startups import Startup
from jib_desktop.rules.contracts import DEFAULTS, MOVING_IN, MOVING_OUT, WITH_CHECKLIST
from jib_desktop.rules.contracts_numbers import DEFAULT_RULE, number_of
from jib_desktop.rules.contracts_payments import Plan, schedule
from jib_desktop.rules.contracts_terms import terms_of
from jib_desktop.rules.periods import DAY, Period, Unit, months_later

Work = Callable[[Session], None]


@dataclass(frozen=True, slots=True)
class DemoEvent:
    """Something that happened to an invented contract: who did it when, and what it was."""

    at: datetime
    actor: str
    label: str
    subject: str
    work: Work


def contract_events(now: datetime, people: list[str], known_from: dict[str, datetime]) -> Iterator[DemoEvent]:
    """Return what happened to the invented contracts; `known_from`: when each startup was found, by name."""
    data = json.loads(paths.resource("demo", "contracts.json").read_text(encoding="utf-8"))
    today = now.astimezone().date()
    for place, line in enumerate(data["contracts"]):
        term = term_of(line, today)
        signed_on = min(term.first - timedelta(days=10 + place % 9), today - timedelta(days=2 + place % 5))
        at = max(
            now - timedelta(days=(today - signed_on).days), known_from[line["startup"]] + timedelta(days=2)
        )
        at = min(at, now - timedelta(hours=30 - place % 20))
        becomes, actor = line.get("becomes", ""), people[place % len(people)]
        whole = {
            **DEFAULTS,
            **line["values"],
            "kind": line["kind"],
            "first_day": term.first,
            "last_day": term.last,
        }
        signed = None if becomes == "draft" else signed_on
        moved_in = term.first <= today
        sign = partial(
            _sign, name=line["startup"], values=whole, signed_on=signed, actor=actor, moved_in=moved_in
        )
        label = "contract_created" if becomes == "draft" else "contract_signed"
        yield DemoEvent(at, actor, label, line["startup"], sign)
        if becomes == "draft":
            continue
        later = partial(_went_on, line=line, term=term, today=today, reason=data["end_reason"])
        yield DemoEvent(
            max(at, now - timedelta(hours=29 - place % 20)),
            people[2],
            "contract_changed",
            line["startup"],
            later,
        )


def term_of(line: dict[str, Any], today: date) -> Period:
    """Return the term whose last day of notice lies as many days from today as the line says."""
    by, values = today + timedelta(days=line["notice_in"]), line["values"]
    count = values["notice_count"]
    last = months_later(by, count) if values["notice_unit"] == Unit.MONTHS else by + timedelta(days=count)
    return Period(months_later(last, -line["term"]) + DAY, last)


def _sign(
    session: Session, name: str, values: dict[str, Any], signed_on: date | None, actor: str, *, moved_in: bool
) -> None:
    startup_id = session.scalars(select(Startup.id).where(Startup.name_en == name)).one()
    contract = Contract(startup_id=startup_id, **{**values, "kind": str(values["kind"])})
    if signed_on is not None:
        highest = select(func.max(Contract.number_count)).where(Contract.number_year == signed_on.year)
        contract.signed_on, contract.number_year = signed_on, signed_on.year
        contract.number_count = (session.scalar(highest) or 0) + 1
        contract.number = number_of(DEFAULT_RULE, signed_on.year, contract.number_count)
    session.add(contract)
    session.flush()
    if contract.kind not in WITH_CHECKLIST:
        return
    for stage, codes in (("in", MOVING_IN), ("out", MOVING_OUT)):
        for place, code in enumerate(codes):
            # Most have moved in; of the largest the last desks are still to be given.
            done = moved_in and stage == "in" and not (code == "desks" and contract.desks > 8)
            day = contract.first_day + timedelta(days=place * 2) if done else None
            session.add(
                ChecklistItem(contract_id=contract.id, stage=stage, place=place, code=code, done_on=day,
                              done_by=actor if done else "")
            )  # fmt: skip


def _went_on(session: Session, line: dict[str, Any], term: Period, today: date, reason: str) -> None:
    """Let happen what has happened since: months paid, an amendment, a paper, notice or an end."""
    mine = (
        Startup.name_en == line["startup"],
        Contract.kind == line["kind"],
        Contract.first_day == term.first,
    )
    contract = session.scalars(
        select(Contract).join(Startup, Startup.id == Contract.startup_id).where(*mine)
    ).one()
    _pay(session, contract, today)
    if amended := line.get("amended"):
        first = months_later(today.replace(day=1), amended["months"])
        last = months_later(first, amended["for"]) - DAY if amended["for"] else None
        session.add(
            Amendment(contract_id=contract.id, place=1, first_day=max(first, term.first), last_day=last,
                      agreed_on=min(first, today), reason=amended["reason"], **amended["values"])
        )  # fmt: skip
    if title := line.get("document"):
        content = f"{title} {contract.number}\nInvented, to look around with.\n".encode()
        name = f"{title} {contract.number}.txt"
        session.add(
            Document(contract_id=contract.id, name=name, kind="contract", sha256=keep_file(session, content),
                     size=len(content))
        )  # fmt: skip
    if line.get("becomes") == "notice_given":
        contract.notice_on, contract.notice_from, contract.ends_on = today - DAY, "startup", term.last
    elif line.get("becomes") == "terminated":
        contract.notice_on, contract.ends_on = today - timedelta(days=20), today - timedelta(days=9)
        contract.end_reason = reason


def _pay(session: Session, contract: Contract, today: date) -> None:
    """Let everything due until last month be paid, and this month's be invoiced."""
    values = {name: getattr(contract, name) for name in DEFAULTS}
    plan = Plan(Period(contract.first_day, contract.last_day), terms_of(values), (), contract.rent_free_days)
    for line in schedule(plan):
        if line.due > today - timedelta(days=20):
            break
        paid = line.due <= today - timedelta(days=35)
        session.add(
            Payment(contract_id=contract.id, kind=line.kind, due_on=line.due, first_day=line.first_day,
                    last_day=line.last_day, net_cents=line.net, vat_cents=line.vat, gross_cents=line.gross,
                    currency=contract.currency, invoiced_on=line.due,
                    paid_on=line.due + timedelta(days=11) if paid else None)
        )  # fmt: skip
