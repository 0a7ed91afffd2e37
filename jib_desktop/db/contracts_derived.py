"""What follows from contracts: their phases and search text, and where one stands on a day."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from jib_desktop.db.contracts import Amendment, Contract, ContractPhase
from jib_desktop.db.engine import insert_many
from jib_desktop.db.startups import Startup
from jib_desktop.rules import search
from jib_desktop.rules.contracts import OPEN, NumberGap, RenewalBroken, StartupHasContracts
from jib_desktop.rules.contracts_life import Life, Phase, Standing, phase_on, phases
from jib_desktop.rules.contracts_terms import TERM_FIELDS, Change, Terms
from jib_desktop.rules.periods import NEVER

_CHUNK = 400
_DAY = timedelta(days=1)


def change_of(amendment: Any) -> Change:
    """Return an amendment as the rules read it."""
    named = ((name, getattr(amendment, name)) for name in TERM_FIELDS)
    values = {name: value for name, value in named if value is not None}
    return Change(amendment.first_day, amendment.last_day, values)


def life_of(contract: Any, changes: Sequence[Change]) -> Life:
    """Return a contract (a record or a row of all its columns) as the rules read it."""
    return Life(
        first_day=contract.first_day,
        last_day=contract.last_day,
        terms=Terms(**{name: getattr(contract, name) for name in TERM_FIELDS}),
        is_signed=contract.signed_on is not None,
        renewal_months=contract.renewal_months,
        notice_on=contract.notice_on,
        ends_on=contract.ends_on,
        is_terminated=contract.end_reason != "",
        changes=tuple(changes),
    )


def changes_of(session: Session, contract_ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, list[Change]]:
    """Return the amendments of contracts in the order agreed."""
    columns = Amendment.__table__.c
    mine = select(*columns).where(columns.contract_id.in_(contract_ids))
    found: dict[uuid.UUID, list[Change]] = {}
    for row in session.execute(mine.order_by(columns.contract_id, columns.place, columns.id)):
        found.setdefault(row.contract_id, []).append(change_of(row))
    return found


def standing_of(session: Session, contract: Contract, today: date) -> Standing:
    """Return where a contract stands on a day, as it is in this session."""
    life = life_of(contract, changes_of(session, [contract.id]).get(contract.id, ()))
    follow_on = session.scalar(select(Contract.number).where(Contract.predecessor_id == contract.id))
    return Standing(phase_on(life, today), life, follow_on)


def phase_rows(contract: Any, found: Sequence[Phase]) -> list[dict[str, Any]]:
    """Return the phases of a contract as they are kept."""
    ends = [*(phase.since - _DAY for phase in found[1:]), NEVER]
    return [
        {
            "contract_id": contract.id, "startup_id": contract.startup_id, "kind": contract.kind,
            "currency": contract.currency, "since": phase.since, "until": until, "state": phase.state.value,
            "last_day": phase.last_day, "notice_by": phase.notice_by, "next_day": phase.next_day,
            "renews_to": phase.renews_to, "desks": phase.terms.desks, "fee_cents": phase.terms.fee_cents,
            "deposit_cents": phase.terms.deposit_cents, "credit_cents": phase.terms.credit_cents,
        }
        for phase, until in zip(found, ends, strict=True)
    ]  # fmt: skip


def search_text_of(contract: Any) -> str:
    """Return what a search finds a contract by, besides its startup."""
    return search.search_text(contract.number, contract.former_number, contract.notes)


def refresh_contracts(session: Session, owner_ids: Iterable[uuid.UUID]) -> None:
    """Compute the phases and search text of these contracts again; ids of other records are passed over."""
    wanted = list(owner_ids)
    table, kept = Contract.__table__, ContractPhase.__table__
    for start in range(0, len(wanted), _CHUNK):
        part = wanted[start : start + _CHUNK]
        session.execute(delete(kept).where(kept.c.contract_id.in_(part)))  # type: ignore[arg-type]
        rows = session.execute(select(*table.c).where(table.c.id.in_(part))).all()
        if not rows:
            continue
        changes = changes_of(session, [row.id for row in rows])
        lines: list[dict[str, Any]] = []
        texts: list[dict[str, Any]] = []
        for row in rows:
            lines.extend(phase_rows(row, phases(life_of(row, changes.get(row.id, ())))))
            if (text := search_text_of(row)) != row.search_text:
                texts.append({"row_key": row.id, "text": text})
        if texts:
            chosen = update(table).where(table.c.id == bindparam("row_key"))  # type: ignore[arg-type]
            session.connection().execute(chosen.values(search_text=bindparam("text")), texts)
        insert_many(session, kept, lines)  # type: ignore[arg-type]


def refuse_removal(session: Session, startup_ids: Collection[uuid.UUID], day: date) -> None:
    """Raise StartupHasContracts if one of these startups has a contract that has not ended on a day."""
    now = ContractPhase
    chosen = select(now.startup_id).where(now.since <= day, now.until >= day, now.state.in_(sorted(OPEN)))
    if len(startup_ids) <= _CHUNK:
        chosen = chosen.where(now.startup_id.in_(startup_ids))
    for startup_id in session.scalars(chosen):
        if startup_id in startup_ids:
            startup = session.get_one(Startup, startup_id)
            raise StartupHasContracts(startup.name_en or startup.name_zh)


def refuse_broken(session: Session, contract_ids: Iterable[uuid.UUID]) -> None:
    """Raise what speaks against these changed contracts together: RenewalBroken, NumberGap.

    It is asked before the commit, when an undo too has put every row in its place.
    """
    wanted = list(contract_ids)
    for start in range(0, len(wanted), _CHUNK):
        _refuse_broken_chain(session, wanted[start : start + _CHUNK])
    _refuse_gap(session)


def _refuse_gap(session: Session) -> None:
    """Raise NumberGap if the numbers of a year have a hole, by whatever way it came."""
    year, count = Contract.number_year, func.count(Contract.number_count)
    per_year = select(year).where(Contract.number != "").group_by(year)
    broken = session.scalar(per_year.having(count != func.max(Contract.number_count)).limit(1))
    if broken is not None:
        newest = select(Contract.number).where(year == broken).order_by(Contract.number_count.desc()).limit(1)
        raise NumberGap(broken, session.scalars(newest).one())


def _refuse_broken_chain(session: Session, contract_ids: Sequence[uuid.UUID]) -> None:
    """Raise RenewalBroken if a signed follow-on does not begin on the day after what it renews."""
    before = aliased(Contract)
    pairs = select(Contract.number, Contract.first_day, before.ends_on).join(
        before, Contract.predecessor_id == before.id
    )
    mine = or_(Contract.id.in_(contract_ids), Contract.predecessor_id.in_(contract_ids))
    for number, first, ends_on in session.execute(pairs.where(Contract.number != "", mine)):
        if ends_on is None or ends_on + _DAY != first:
            raise RenewalBroken(number, first)
