"""What has to hold in a data file beyond what the database itself enforces."""

from __future__ import annotations

import hashlib
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from jib_desktop.db.contracts import Contract, ContractPhase, Payment
from jib_desktop.db.contracts_derived import changes_of, life_of, phase_rows, search_text_of
from jib_desktop.db.site import StoredFile, kept_file
from jib_desktop.db.startups import Contact, Startup, derived_values
from jib_desktop.rules.contracts import Kind, stands_until
from jib_desktop.rules.contracts_life import phases
from jib_desktop.rules.contracts_numbers import gaps
from jib_desktop.rules.periods import DAY
from jib_desktop.services.check_desks import find_desk_faults

_SAMPLE = 5
_CHUNK = 2000


def find_faults(session: Session) -> list[str]:
    """Return broken invariants, each as a code with the ids concerned (empty: all is well)."""
    return [
        *_several_main_contacts(session),
        *_merged_but_kept(session),
        *_stale_derived(session),
        *_stale_phases(session),
        *_gaps_in_numbers(session),
        *_broken_renewals(session),
        *_residences_that_meet(session),
        *_foreign_payments(session),
        *_damaged_documents(session),
        *find_desk_faults(session),
    ]


def _several_main_contacts(session: Session) -> list[str]:
    owners = select(Contact.startup_id).where(Contact.is_main == 1).group_by(Contact.startup_id)
    found = session.scalars(owners.having(func.count() > 1).limit(_SAMPLE))
    return [f"several main contacts: startup {one}" for one in found]


def _merged_but_kept(session: Session) -> list[str]:
    kept = select(Startup.id).where(Startup.merged_into.is_not(None), Startup.removed_at.is_(None))
    return [f"merged but not removed: startup {one}" for one in session.scalars(kept.limit(_SAMPLE))]


def _stale_derived(session: Session) -> list[str]:
    """Compare what search and sorting use with what follows from the names (every row)."""
    people: dict[object, list[tuple[str, ...]]] = {}
    for owner, *person in session.execute(
        select(Contact.startup_id, Contact.name_en, Contact.name_zh, Contact.phone).order_by(Contact.id)
    ):
        people.setdefault(owner, []).append(tuple(person))
    columns = [Startup.__table__.c[name] for name in (*_SOURCES, *sorted(Startup.derived))]
    found = []
    for row in session.execute(select(Startup.id, *columns)).yield_per(_CHUNK).mappings():
        wanted = derived_values(dict(row), people.get(row["id"], ()))
        # The order of a startup's people does not matter to the search.
        wrong = [n for n, value in wanted.items() if sorted(row[n].split(" ")) != sorted(value.split(" "))]
        if wrong:
            found.append(f"search data out of date ({', '.join(wrong)}): startup {row['id']}")
        if len(found) >= _SAMPLE:
            break
    return found


_SOURCES = ("name_en", "name_zh", "short_name", "credit_code", "source_id", "website")


def _stale_phases(session: Session) -> list[str]:
    """Compare what lists of contracts use with what follows from the rules (every contract)."""
    table, kept = Contract.__table__, ContractPhase.__table__
    found = []
    rows = session.execute(select(*table.c).order_by(table.c.id)).all()
    for start in range(0, len(rows), _CHUNK):
        part = rows[start : start + _CHUNK]
        ids = [row.id for row in part]
        changes = changes_of(session, ids)
        stored: dict[object, list[dict[str, object]]] = {}
        lines = select(*kept.c).where(kept.c.contract_id.in_(ids)).order_by(kept.c.contract_id, kept.c.since)
        for line in session.execute(lines).mappings():
            stored.setdefault(line["contract_id"], []).append(dict(line))
        for row in part:
            wanted = phase_rows(row, phases(life_of(row, changes.get(row.id, []))))
            if stored.get(row.id) != wanted or row.search_text != search_text_of(row):
                found.append(f"states or search data out of date: contract {row.id}")
    return found[:_SAMPLE]


def _gaps_in_numbers(session: Session) -> list[str]:
    counts: dict[int, list[int]] = {}
    given = select(Contract.number_year, Contract.number_count).where(Contract.number != "")
    for year, count in session.execute(given):
        counts.setdefault(year or 0, []).append(count or 0)
    return [f"number {gap} of {year} is missing" for year in sorted(counts) for gap in gaps(counts[year])][
        :_SAMPLE
    ]


def _broken_renewals(session: Session) -> list[str]:
    before = aliased(Contract)
    pairs = select(Contract.id, Contract.first_day, before.ends_on).join(
        before, Contract.predecessor_id == before.id
    )
    return [
        f"gap or overlap before a renewal: contract {one}"
        for one, first, ends_on in session.execute(pairs.where(Contract.number != ""))
        if ends_on is None or ends_on + DAY != first
    ][:_SAMPLE]


def _residences_that_meet(session: Session) -> list[str]:
    table = Contract.__table__
    mine = select(*table.c).where(Contract.number != "", Contract.kind == Kind.RESIDENCE)
    found = []
    owner, until = None, date.min
    for row in session.execute(mine.order_by(Contract.startup_id, Contract.first_day)).mappings():
        end = stands_until(dict(row))
        if end < row["first_day"]:
            continue  # terminated before it began
        if row["startup_id"] == owner and row["first_day"] <= until:
            found.append(f"residences on one day: contract {row['id']}")
        owner, until = row["startup_id"], end if row["startup_id"] != owner else max(until, end)
    return found[:_SAMPLE]


def _foreign_payments(session: Session) -> list[str]:
    pairs = select(Payment.id).join(Contract, Payment.contract_id == Contract.id)
    found = session.scalars(pairs.where(Payment.currency != Contract.currency).limit(_SAMPLE))
    return [f"payment in another currency than its contract: payment {one}" for one in found]


def _damaged_documents(session: Session) -> list[str]:
    """Compare every kept file with its digest, one at a time: they may be large."""
    return [
        f"kept file differs from its digest: {digest}"
        for digest in session.scalars(select(StoredFile.sha256)).all()
        if hashlib.sha256(kept_file(session, digest)).hexdigest() != digest
    ][:_SAMPLE]
