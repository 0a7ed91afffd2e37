"""Contracts as a person asks about them: the list by what needs doing next, sums, one contract whole.

Everything is asked for a day: states, days of notice and terms follow the calendar (db: ContractPhase).
What a person does with a contract is in contracts_acts, _amendments, _payments and _documents.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.sql import visitors

from jib_desktop.db.contracts import Contract
from jib_desktop.db.contracts import ContractPhase as Now
from jib_desktop.db.engine import contains, fetch_ids
from jib_desktop.db.startups import Startup
from jib_desktop.db.store import Ids
from jib_desktop.rules import search
from jib_desktop.rules.contracts import IN_FORCE, OPEN, State
from jib_desktop.rules.contracts_life import DECIDE_WITHIN
from jib_desktop.rules.periods import NEVER, end_of_months


@dataclass(frozen=True, slots=True)
class ContractRow:
    """One line of the list, as it stands on the day that was asked for; amounts in the smallest unit."""

    id: uuid.UUID
    version: int
    number: str  # empty: a draft
    startup_id: uuid.UUID
    startup_en: str
    startup_zh: str
    kind: str
    state: str
    first_day: date
    last_day: date  # of the term that runs
    notice_by: date | None  # None: there is no notice to give any more
    next_day: date | None  # what needs doing next: notice or the end; None: nothing
    renews_to: date | None  # the end of the term that follows by itself
    days_left: int | None  # to `next_day`
    desks: int
    fee_cents: int
    currency: str
    deposit_cents: int
    credit_cents: int
    signed_on: date | None
    former_number: str = ""


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list shows on a day; an empty set hides nothing. `months` are like `2027-02`."""

    today: date
    text: str = ""
    states: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    startups: frozenset[uuid.UUID] = frozenset()
    months: frozenset[str] = frozenset()
    due_within: int | None = None  # days to what needs doing next

    @property
    def hides_something(self) -> bool:
        """Whether anything is left out."""
        return self != Filter(self.today)


@dataclass(frozen=True, slots=True)
class Sort:
    """The column the list is sorted by: a column of the row, or `startup`, `startup_zh`."""

    column: str = "next_day"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Totals:
    """Counts and sums of what a filter shows; desks and amounts are those of contracts in force."""

    shown: int
    all: int  # contracts there are, whatever the filter
    to_decide: int  # notice or the end within DECIDE_WITHIN days
    desks: int
    fees: Mapping[str, int] = field(default_factory=dict)  # a month, by currency
    deposits: Mapping[str, int] = field(default_factory=dict)
    by_state: Mapping[str, int] = field(default_factory=dict)


_COLUMNS: Sequence[Any] = (
    Contract.id, Contract.version, Contract.number, Contract.startup_id, Startup.name_en, Startup.name_zh,
    Contract.kind, Now.state, Contract.first_day, Now.last_day, Now.notice_by, Now.next_day, Now.renews_to,
    Now.desks, Now.fee_cents, Contract.currency, Now.deposit_cents, Now.credit_cents, Contract.signed_on,
    Contract.former_number,
)  # fmt: skip
_ROWS = (
    select(*_COLUMNS)
    .join_from(Contract, Now, Now.contract_id == Contract.id)
    .join(Startup, Startup.id == Contract.startup_id)
)
_CHUNK = 500


def _on(today: date) -> ColumnElement[bool]:
    return and_(Now.since <= today, Now.until >= today)


def _chosen(wanted: Filter, *columns: Any, order: Sequence[ColumnElement[Any]] = ()) -> Select[Any]:
    """Return a question about what a filter shows; other tables are joined only where it speaks of them.

    The phases alone hold all that a list is usually filtered, sorted and summed by, in one index.
    """
    found = conditions(wanted)
    statement = select(*columns).select_from(Now).where(_on(wanted.today), *found).order_by(*order)
    named = {table for part in (*columns, *found, *order) for table in _tables(part)}
    if Contract.__table__ in named:
        statement = statement.join(Contract, Contract.id == Now.contract_id)
    if Startup.__table__ in named:
        statement = statement.join(Startup, Startup.id == Now.startup_id)
    return statement


def _tables(part: Any) -> Iterator[Any]:
    """Yield the tables that an expression speaks of."""
    for one in visitors.iterate(part.__clause_element__() if hasattr(part, "__clause_element__") else part):
        table = getattr(one, "table", None)
        if table is not None:
            yield table


def conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    """Return the filter as conditions."""
    texts = (Contract.__table__.c.search_text, Startup.__table__.c.search_text)
    found: list[ColumnElement[bool]] = [
        or_(*(contains(text, piece) for text in texts)) for piece in search.words(wanted.text)
    ]
    if wanted.states:
        found.append(Now.state.in_(sorted(wanted.states)))
    if wanted.kinds:
        found.append(Now.kind.in_(sorted(wanted.kinds)))
    if wanted.startups:
        found.append(Now.startup_id.in_(sorted(wanted.startups)))
    if wanted.months:
        found.append(or_(*(Now.last_day.between(*_month(one)) for one in sorted(wanted.months))))
    if wanted.due_within is not None:
        found.append(Now.next_day <= wanted.today + timedelta(days=wanted.due_within))
    return found


def _month(text: str) -> tuple[date, date]:
    first = date.fromisoformat(f"{text}-01")
    return first, end_of_months(first, 1)


_LIFE = {state.value: place for place, state in enumerate(State)}
_SORTED: Mapping[str, Sequence[ColumnElement[Any]]] = {
    "startup": (Startup.__table__.c.sort_name,),
    "startup_zh": (Startup.__table__.c.sort_name_zh,),
    # Drafts have no number yet; they come after all that have one.
    "number": (
        func.coalesce(Contract.number_year, 9999),
        func.coalesce(Contract.number_count, 0),
        Contract.__table__.c.number,
    ),
    "state": (case(_LIFE, value=Now.state),),
    "notice_by": (func.coalesce(Now.__table__.c.notice_by, NEVER.isoformat()),),
    "days_left": (Now.__table__.c.next_day,),
    "fee_cents": (Now.__table__.c.currency, Now.__table__.c.fee_cents),
    "deposit_cents": (Now.__table__.c.currency, Now.__table__.c.deposit_cents),
    "credit_cents": (Now.__table__.c.currency, Now.__table__.c.credit_cents),
}


def _order(sort: Sort) -> list[ColumnElement[Any]]:
    own = Now.__table__.c if sort.column in Now.__table__.c else Contract.__table__.c
    first = _SORTED.get(sort.column) or (own[sort.column],)
    then = (Now.__table__.c.next_day, Now.__table__.c.last_day, Now.__table__.c.contract_id)
    return [column.desc() if sort.descending else column.asc() for column in (*first, *then)]


def list_ids(session: Session, wanted: Filter, sort: Sort) -> Ids:
    """Return the ids of all contracts a filter shows, in order."""
    return Ids(fetch_ids(session, _chosen(wanted, Now.contract_id, order=_order(sort))))


def first_rows(session: Session, wanted: Filter, sort: Sort, limit: int = 200) -> list[ContractRow]:
    """Return the first rows of the list: what a window needs before all ids are there."""
    ids = session.scalars(_chosen(wanted, Now.contract_id, order=_order(sort)).limit(limit)).all()
    return list_rows(session, ids, wanted.today)


def list_rows(session: Session, ids: Sequence[uuid.UUID], today: date) -> list[ContractRow]:
    """Return the rows of these ids in the same order; an id that is gone is left out."""
    found: dict[uuid.UUID, ContractRow] = {}
    for start in range(0, len(ids), _CHUNK):
        part = list(ids[start : start + _CHUNK])
        for line in session.execute(_ROWS.where(_on(today), Contract.id.in_(part))):
            found[line.id] = _row(line, today)
    return [found[one] for one in ids if one in found]


def _row(line: Any, today: date) -> ContractRow:
    values = list(line)
    next_day = None if line.next_day == NEVER else line.next_day
    values[11] = next_day
    values.insert(13, None if next_day is None else (next_day - today).days)
    return ContractRow(*values)


def totals(session: Session, wanted: Filter) -> Totals:
    """Return counts and sums of what a filter shows."""
    soon = wanted.today + timedelta(days=DECIDE_WITHIN)
    due = func.sum(case((and_(Now.next_day <= soon, Now.state != State.DRAFT), 1), else_=0))
    columns = (
        Now.state, Now.currency, func.count(), due,
        func.sum(Now.desks), func.sum(Now.fee_cents), func.sum(Now.deposit_cents),
    )  # fmt: skip
    grouped = _chosen(wanted, *columns).group_by(Now.state, Now.currency)
    shown = to_decide = all_desks = 0
    fees: dict[str, int] = {}
    deposits: dict[str, int] = {}
    by_state: dict[str, int] = {}
    for state, currency, count, decisions, desks, fee, deposit in session.execute(grouped):
        shown, to_decide = shown + count, to_decide + decisions
        by_state[state] = by_state.get(state, 0) + count
        if state in IN_FORCE:
            all_desks += desks
            fees[currency] = fees.get(currency, 0) + fee
            deposits[currency] = deposits.get(currency, 0) + deposit
    every = session.scalar(select(func.count()).select_from(Contract)) or 0
    return Totals(shown, every, to_decide, all_desks, fees, deposits, by_state)


def count(session: Session, wanted: Filter) -> int:
    """Return how many contracts a filter shows."""
    return session.scalar(_chosen(wanted, func.count(Now.contract_id))) or 0


def count_by(session: Session, wanted: Filter, column: str) -> dict[str, int]:
    """Return how many contracts a filter shows by `state`, `kind` or `month` of the last day (`2027-02`)."""
    month: ColumnElement[Any] = func.substr(Now.__table__.c.last_day, 1, 7)
    kept = {"state": Now.__table__.c.state, "kind": Now.__table__.c.kind, "month": month}[column]
    statement = _chosen(wanted, kept, func.count()).group_by(kept)
    return {str(value): number for value, number in session.execute(statement.order_by(kept))}


def startups_with_contracts(session: Session) -> list[tuple[uuid.UUID, str, str]]:
    """Return the startups that have contracts, by name: id, English and Chinese name."""
    columns = (Startup.id, Startup.name_en, Startup.name_zh)
    having = select(*columns).where(Startup.id.in_(select(Contract.startup_id)))
    return [(one.id, one.name_en, one.name_zh) for one in session.execute(having.order_by(Startup.sort_name))]


def of_startup(session: Session, startup_id: uuid.UUID, today: date) -> list[ContractRow]:
    """Return the contracts of a startup, the latest first."""
    wanted = Filter(today, startups=frozenset({startup_id}))
    return first_rows(session, wanted, Sort("first_day", descending=True), 1000)


def due(session: Session, today: date, within: int | None = None) -> list[ContractRow]:
    """Return signed contracts whose notice or end comes within so many days (None: all), soonest first."""
    states = frozenset(str(state) for state in OPEN - {State.DRAFT})
    return first_rows(session, Filter(today, states=states, due_within=within), Sort(), 1_000_000)


def find(session: Session, text: str, today: date, limit: int = 20) -> list[ContractRow]:
    """Return the contracts a query finds by number, startup, pinyin or notes, what is due first."""
    return first_rows(session, Filter(today, text=text), Sort(), limit)


def find_ids(session: Session, text: str) -> list[uuid.UUID]:
    """Return the contracts with this number, present or former."""
    number = text.strip()
    named = or_(Contract.number == number, Contract.former_number == number)
    return list(session.scalars(select(Contract.id).where(named, Contract.number != "")))


def list_values(
    session: Session, wanted: Filter, sort: Sort, size: int = 1000
) -> Iterator[Sequence[ContractRow]]:
    """Yield the rows of all contracts a filter shows, in order, in pieces of `size`."""
    ids = list_ids(session, wanted, sort)
    for start in range(0, len(ids), size):
        yield list_rows(session, ids[start : start + size], wanted.today)


def count_to_decide(session: Session, today: date) -> int:
    """Return how many signed contracts need a decision soon: notice or the end within DECIDE_WITHIN days."""
    soon = today + timedelta(days=DECIDE_WITHIN)
    wanted = (_on(today), Now.next_day <= soon, Now.state != State.DRAFT)
    return session.scalar(select(func.count()).select_from(Now).where(*wanted)) or 0
