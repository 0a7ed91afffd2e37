"""What the finance workbook asks the database: amendments, sums to check by, changes since the last one."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import Amendment, Contract, ContractPhase, Payment
from jib_desktop.db.journal import writing_of
from jib_desktop.db.past import Point, is_known, since
from jib_desktop.db.site import change_setting, setting
from jib_desktop.db.startups import Startup

SETTING = "finance_last"
_WATCHED: Sequence[Any] = (Contract, Amendment, Payment)
# What follows from others or says only that something was touched.
_SILENT = frozenset("id version created_at changed_at contract_id place number_year number_count".split())
_CHUNK = 500
_NOTHING: tuple[Any, ...] = (None, "", 0)


@dataclass(frozen=True, slots=True)
class LastWorkbook:
    """The finance workbook that was written last: its period, when and by whom, and the point it left at."""

    first: date
    last: date
    at: datetime
    actor: str
    point: Point


@dataclass(frozen=True, slots=True)
class AmendmentLine:
    """An amendment of a signed contract; a value that it does not change is None."""

    contract_id: uuid.UUID
    number: str
    startup_en: str
    startup_zh: str
    currency: str
    first_day: date
    last_day: date | None
    agreed_on: date
    reason: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One field of a contract, an amendment or an invoiced line that is not what it was at a point."""

    number: str
    startup_en: str
    startup_zh: str
    table: str
    field: str
    before: Any
    after: Any
    actor: str
    at: datetime
    what: str  # new | changed | gone: the record as a whole


def last_workbook(session: Session) -> LastWorkbook | None:
    """Return which finance workbook was the last one, None if there is none in this file's history."""
    kept = setting(session, SETTING)
    if kept is None:
        return None
    point = Point(uuid.UUID(kept["file"]), kept["action"], kept["seal"])
    if not is_known(session, point):
        return None  # the file was set back to a day before it
    first, last = date.fromisoformat(kept["first"]), date.fromisoformat(kept["last"])
    return LastWorkbook(first, last, datetime.fromisoformat(kept["at"]), kept["actor"], point)


def remember_workbook(session: Session, first: date, last: date, point: Point) -> None:
    """Keep the point of the history at which a finance workbook left."""
    writing = writing_of(session)
    kept = {
        "first": first.isoformat(), "last": last.isoformat(), "file": str(point.file),
        "action": point.action, "seal": point.seal, "at": writing.clock().isoformat(), "actor": writing.actor,
    }  # fmt: skip
    change_setting(session, SETTING, kept)


def list_amendments(session: Session, first: date, last: date) -> list[AmendmentLine]:
    """Return the amendments of signed contracts that are in force on a day of a period, by number."""
    joined = select(Amendment, Contract, Startup).join(Contract, Amendment.contract_id == Contract.id)
    joined = joined.join(Startup, Contract.startup_id == Startup.id).where(*_in_force(first, last))
    order = (Contract.number_year, Contract.number_count, Amendment.place)
    return [
        AmendmentLine(
            contract.id, contract.number, startup.name_en, startup.name_zh, contract.currency,
            one.first_day, one.last_day, one.agreed_on, one.reason,
            {name: getattr(one, name) for name in _CHANGED},
        )
        for one, contract, startup in session.execute(joined.order_by(*order))
    ]  # fmt: skip


_CHANGED = "desks fee_cents vat_rate deposit_cents credit_cents notice_count notice_unit".split()


def _in_force(first: date, last: date) -> tuple[ColumnElement[bool], ...]:
    goes_on = or_(Amendment.last_day.is_(None), Amendment.last_day >= first)
    return (Contract.number != "", Amendment.first_day <= last, goes_on)


def contract_sums(session: Session, first: date, last: date, day: date) -> dict[str, int]:
    """Return count and sums of the signed contracts that last into a period, as they stand on a day."""
    on_the_day = and_(
        ContractPhase.contract_id == Contract.id, ContractPhase.since <= day, ContractPhase.until >= day
    )
    columns = (Contract.currency, func.count(), *(func.sum(getattr(ContractPhase, name)) for name in _SUMMED))
    asked = (
        select(*columns)
        .join(ContractPhase, on_the_day)
        .where(Contract.number != "", Contract.first_day <= last, ContractPhase.last_day >= first)
        .group_by(Contract.currency)
    )
    return _named(session.execute(asked), ("count", *_SUMMED))


_SUMMED = ("desks", "fee_cents", "deposit_cents", "credit_cents")


def amendment_count(session: Session, first: date, last: date) -> int:
    """Return how many amendments of signed contracts are in force on a day of a period."""
    joined = select(func.count()).select_from(Amendment).join(Contract, Amendment.contract_id == Contract.id)
    return session.scalar(joined.where(*_in_force(first, last))) or 0


def payment_sums(session: Session, first: date, last: date) -> dict[str, int]:
    """Return count and sums of the invoiced lines due in a period, by currency, without deposits."""
    columns = (func.sum(Payment.net_cents), func.sum(Payment.vat_cents), func.sum(Payment.gross_cents))
    asked = select(Payment.currency, func.count(), *columns).where(
        Payment.due_on.between(first, last), Payment.kind != "deposit"
    )
    return _named(session.execute(asked.group_by(Payment.currency)), ("count", "net", "vat", "gross"))


def deposit_sums(session: Session, last: date) -> dict[str, int]:
    """Return the deposits held on a day, by currency: received and not given back."""
    paid = (Payment.kind == "deposit", Payment.paid_on <= last)
    asked = select(Payment.currency, func.sum(Payment.net_cents)).where(*paid).group_by(Payment.currency)
    return _named(session.execute(asked), ("held",))


def _named(rows: Iterable[Any], names: Sequence[str]) -> dict[str, int]:
    return {
        f"{name} {row[0]}": value or 0 for row in rows for name, value in zip(names, row[1:], strict=True)
    }


def list_changes(session: Session, point: Point) -> list[ChangeLine]:
    """Return what is not as it was at a point: contracts, amendments, invoiced lines; oldest change first.

    What was changed and changed back is not in it.
    """
    names = _contract_names(session)
    found: list[ChangeLine] = []
    for record in _WATCHED:
        found.extend(_changes_of(session, record, point, names))
    return sorted(found, key=lambda one: (one.at, one.number, one.table))


def _contract_names(session: Session) -> dict[uuid.UUID, tuple[str, str, str]]:
    joined = select(Contract.id, Contract.number, Startup.name_en, Startup.name_zh)
    rows = session.execute(joined.join(Startup, Contract.startup_id == Startup.id))
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


def _changes_of(
    session: Session, record: Any, point: Point, names: Mapping[uuid.UUID, tuple[str, str, str]]
) -> Iterable[ChangeLine]:
    columns = record.__table__.c
    moved = since(session, point, record.__tablename__)
    now = _rows_of(session, columns, list(moved))
    for row_id, past in moved.items():
        here = now.get(row_id)
        if here is None and not past.was_there:
            continue  # came and went
        what = "gone" if here is None else "changed" if past.was_there else "new"
        owner = row_id if record is Contract else _owner(here, past.fields)
        named = names.get(owner) or (str(past.fields.get("number", "")), "", "")
        for name, then in past.fields.items():
            after = None if here is None else here[name]
            if name in _SILENT or name in record.derived or then == after or _are_nothing(then, after):
                continue
            yield ChangeLine(*named, record.__tablename__, name, then, after, *past.changed[name], what)


def _rows_of(session: Session, columns: Any, ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, Mapping[str, Any]]:
    found: dict[uuid.UUID, Mapping[str, Any]] = {}
    for start in range(0, len(ids), _CHUNK):
        chosen = select(*columns).where(columns.id.in_(ids[start : start + _CHUNK]))
        found |= {row["id"]: dict(row) for row in session.execute(chosen).mappings()}
    return found


def _owner(here: Any, then: Mapping[str, Any]) -> uuid.UUID:
    found: uuid.UUID = here["contract_id"] if here is not None else then["contract_id"]
    return found


def _are_nothing(before: Any, after: Any) -> bool:
    return before in _NOTHING and after in _NOTHING
