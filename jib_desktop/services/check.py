"""What has to hold in a data file beyond what the database itself enforces."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.startups import Contact, Startup, derived_values

_SAMPLE = 5
_CHUNK = 2000


def find_faults(session: Session) -> list[str]:
    """Return broken invariants, each as a code with the ids concerned (empty: all is well)."""
    return [*_several_main_contacts(session), *_merged_but_kept(session), *_stale_derived(session)]


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
