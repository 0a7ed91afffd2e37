"""What a person can do with startups and ask about them."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, cast, func, or_, select
from sqlalchemy.orm import Session

from jib_desktop.db.desk_counts import by_given, desk_sums
from jib_desktop.db.engine import contains, fetch_ids
from jib_desktop.db.seen import get_seen
from jib_desktop.db.startups import Contact, Note, Startup
from jib_desktop.db.store import Ids
from jib_desktop.db.writing import name_subject, today_of, writing_of
from jib_desktop.errors import GoneMeanwhile, ValuesRefused
from jib_desktop.progress import Progress
from jib_desktop.rules import search
from jib_desktop.rules.startups import VALUE_FIELDS, Stage, check, many_lines, normalised, normalised_code


@dataclass(frozen=True, slots=True)
class StartupRow:
    """One line of the list."""

    id: uuid.UUID
    version: int
    source_id: str
    name_en: str
    name_zh: str
    short_name: str
    credit_code: str
    fields: tuple[str, ...]
    stage: str
    city: str
    founded: int | None
    head_count: int | None
    website: str
    source: str
    created_at: datetime
    changed_at: datetime
    removed_at: datetime | None
    contact: tuple[str, str] = ("", "")  # English and Chinese name of the main contact
    desks: tuple[int, int] | None = None  # given and promised on a day, where that was asked (desks_counts)


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A person at a startup."""

    id: uuid.UUID
    version: int
    startup_id: uuid.UUID
    name_en: str
    name_zh: str
    role: str
    phone: str
    email: str
    wechat: str
    is_main: bool
    notes: str


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note on the timeline."""

    id: uuid.UUID
    version: int
    author: str
    text: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class StartupRecord:
    """One startup whole: its values by field code, its contacts and notes."""

    id: uuid.UUID
    version: int
    values: Mapping[str, Any]
    created_at: datetime
    changed_at: datetime
    removed_at: datetime | None
    merged_into: uuid.UUID | None
    contacts: tuple[ContactRow, ...]
    notes: tuple[NoteRow, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list shows; an empty set hides nothing."""

    text: str = ""
    stages: frozenset[str] = frozenset()
    fields: frozenset[str] = frozenset()
    cities: frozenset[str] = frozenset()
    removed: bool = False


@dataclass(frozen=True, slots=True)
class Sort:
    """The column the list is sorted by: `name`, `name_zh`, a column of the row, `desks` on a day."""

    column: str = "name"
    descending: bool = False
    day: date = date.max


@dataclass(frozen=True, slots=True)
class Totals:
    """Count and sums of what a filter shows, and of all."""

    shown: int
    people: int
    by_stage: Mapping[str, int] = field(default_factory=dict)
    desks: tuple[int, int] = (0, 0)  # given and promised on the day that was asked for


# Lists are read from the tables themselves: no object is made, and a start need not set the classes up.
_startup, _contact = Startup.__table__.c, Contact.__table__.c
_ROW = [_startup[name.name] for name in fields(StartupRow) if name.name in _startup]
_CHUNK = 500


def conditions(wanted: Filter) -> list[ColumnElement[bool]]:
    """Return the filter as conditions; they can be answered from the list's indexes as far as these go."""
    found: list[ColumnElement[bool]] = [
        _startup.removed_at.is_not(None) if wanted.removed else _startup.removed_at.is_(None)
    ]
    found.extend(contains(_startup.search_text, piece) for piece in search.words(wanted.text))
    if wanted.stages:
        # Not the bare column: its index would be chosen, and everything found there sorted by name, where
        # walking the list's own index gives the first rows at once.
        found.append(func.coalesce(_startup.stage, "").in_(sorted(wanted.stages)))
    if wanted.cities:
        found.append(_startup.city.in_(sorted(wanted.cities)))
    if wanted.fields:
        kept = cast(_startup.fields, Text)
        found.append(or_(*(contains(kept, f'"{code}"') for code in sorted(wanted.fields))))
    return found


def _order(sort: Sort) -> list[ColumnElement[Any]]:
    first: ColumnElement[Any]
    if sort.column == "contact":
        first = _first_contact()
    elif sort.column in ("name", "name_zh"):
        first = _startup[f"sort_{sort.column}"]
    else:
        first = _startup[sort.column]
    then = [] if sort.column in ("name", "name_zh") else [_startup.sort_name]
    columns = [first, *then, _startup.id]
    return [column.desc() if sort.descending else column.asc() for column in columns]


def _first_contact() -> ColumnElement[str]:
    name = func.coalesce(func.nullif(_contact.name_en, ""), _contact.name_zh)
    chosen = select(name).where(_contact.startup_id == _startup.id)
    return func.coalesce(chosen.order_by(_contact.is_main.desc(), _contact.id).limit(1).scalar_subquery(), "")


def _ordered(columns: Sequence[Any], wanted: Filter, sort: Sort) -> Select[Any]:
    found = select(*columns).where(*conditions(wanted))
    if sort.column == "desks":
        found = by_given(found, Startup.__table__, sort.day, descending=sort.descending)
        sort = Sort()
    return found.order_by(*_order(sort))


def list_ids(session: Session, wanted: Filter, sort: Sort) -> Ids:
    """Return the ids of all startups a filter shows, in order."""
    return Ids(fetch_ids(session, _ordered([_startup.id], wanted, sort)))


def first_rows(session: Session, wanted: Filter, sort: Sort, limit: int = 200) -> list[StartupRow]:
    """Return the first rows of the list: what a window needs before all ids are there."""
    return list_rows(session, session.scalars(_ordered([_startup.id], wanted, sort).limit(limit)).all())


def list_rows(session: Session, ids: Sequence[uuid.UUID]) -> list[StartupRow]:
    """Return the rows of these ids in the same order; an id that is gone is left out."""
    found: dict[uuid.UUID, StartupRow] = {}
    for start in range(0, len(ids), _CHUNK):
        part = list(ids[start : start + _CHUNK])
        people = _main_contacts(session, part)
        for row in session.execute(select(*_ROW).where(_startup.id.in_(part))):
            found[row.id] = StartupRow(*(*row, people.get(row.id, ("", ""))))
    return [found[one] for one in ids if one in found]


def _main_contacts(session: Session, ids: list[uuid.UUID]) -> dict[uuid.UUID, tuple[str, str]]:
    people: dict[uuid.UUID, tuple[str, str]] = {}
    chosen = select(_contact.startup_id, _contact.name_en, _contact.name_zh)
    chosen = chosen.where(_contact.startup_id.in_(ids)).order_by(_contact.is_main.desc(), _contact.id)
    for owner, english, chinese in session.execute(chosen):
        people.setdefault(owner, (english, chinese))
    return people


_NO_LIMIT = 1 << 40


def totals(session: Session, wanted: Filter, day: date | None = None) -> Totals:
    """Return count, people, count by stage, and the desks on a day, of what a filter shows."""
    found = select(_startup.stage, _startup.head_count).where(*conditions(wanted))
    if wanted.text and not wanted.removed:
        # Read in the order of the list, whose index holds the search text: otherwise SQLite goes by stage and
        # looks every row up, four times slower. The limit keeps it from looking through the subquery.
        found = found.order_by(*_order(Sort())).limit(_NO_LIMIT)
    part = found.subquery().c
    sums = select(part.stage, func.count(), func.coalesce(func.sum(part.head_count), 0))
    rows = session.execute(sums.group_by(part.stage)).all()
    desks = desk_sums(session, Startup.__table__, conditions(wanted), day) if day else (0, 0)
    by_stage = {row[0]: row[1] for row in rows}
    return Totals(sum(by_stage.values()), sum(row[2] for row in rows), by_stage, desks)


def count_by(session: Session, wanted: Filter, column: str) -> dict[str, int]:
    """Return how many startups a filter shows by `stage`, `city` or innovation field (`fields`)."""
    kept = _startup[column]
    found: dict[str, int] = {}
    for value, count in session.execute(select(kept, func.count()).where(*conditions(wanted)).group_by(kept)):
        for one in (value,) if isinstance(value, str) else value:
            found[one] = found.get(one, 0) + count
    return found


def list_cities(session: Session) -> list[str]:
    """Return the cities in use, most used first."""
    return _most_used(session, Startup.city)


def list_sources(session: Session) -> list[str]:
    """Return where startups were found, most used first."""
    return _most_used(session, Startup.source)


def _most_used(session: Session, column: Any) -> list[str]:
    used = select(column).where(Startup.removed_at.is_(None), column != "").group_by(column)
    return list(session.scalars(used.order_by(func.count().desc(), column).limit(200)))


def get(session: Session, startup_id: uuid.UUID) -> StartupRecord:
    """Return one startup whole; raises GoneMeanwhile."""
    row = session.get(Startup, startup_id)
    if row is None:
        raise GoneMeanwhile
    return StartupRecord(
        row.id, row.version, {name: getattr(row, name) for name in VALUE_FIELDS}, row.created_at,
        row.changed_at, row.removed_at, row.merged_into,
        list_contacts(session, startup_id), _notes(session, startup_id),
    )  # fmt: skip


def list_contacts(session: Session, startup_id: uuid.UUID) -> tuple[ContactRow, ...]:
    """Return the contacts of a startup, the main one first."""
    mine = select(Contact).where(Contact.startup_id == startup_id)
    rows = session.scalars(mine.order_by(Contact.is_main.desc(), Contact.id))
    return tuple(
        ContactRow(
            one.id, one.version, one.startup_id, one.name_en, one.name_zh, one.role, one.phone, one.email,
            one.wechat, bool(one.is_main), one.notes,
        )
        for one in rows
    )  # fmt: skip


def _notes(session: Session, startup_id: uuid.UUID) -> tuple[NoteRow, ...]:
    mine = select(Note).where(Note.startup_id == startup_id).order_by(Note.created_at.desc(), Note.id.desc())
    return tuple(NoteRow(n.id, n.version, n.author, n.text, n.created_at) for n in session.scalars(mine))


def shown_name(values: Mapping[str, Any]) -> str:
    """Return a startup's names in one line, for the label of an action."""
    return " ".join(str(values[name]) for name in ("name_en", "name_zh") if values.get(name))


def _accepted(session: Session, values: Mapping[str, Any]) -> dict[str, Any]:
    kept = normalised(values)
    if problems := [problem for problem in check(kept, today_of(session)) if problem.blocks]:
        raise ValuesRefused(problems)
    return kept


def create(session: Session, values: Mapping[str, Any]) -> uuid.UUID:
    """Add a startup; fields that are not given stay empty. Raises ValuesRefused(problems)."""
    kept = _accepted(session, {"stage": Stage.SCOUTED, **values})
    name_subject(session, shown_name(kept))
    startup = Startup(**kept)
    session.add(startup)
    session.flush()
    return startup.id


def change(session: Session, *, startup_id: uuid.UUID, seen_version: int, values: Mapping[str, Any]) -> None:
    """Change the given fields; raises ValuesRefused, ChangedMeanwhile, GoneMeanwhile."""
    startup = get_seen(session, Startup, startup_id, seen_version)
    whole = {name: getattr(startup, name) for name in VALUE_FIELDS}
    kept = _accepted(session, {**whole, **values})
    name_subject(session, shown_name(kept))
    for name in values:
        setattr(startup, name, kept[name])


def set_stage(
    session: Session, *, startup_id: uuid.UUID, seen_version: int, stage: str, reason: str = ""
) -> None:
    """Move a startup to another stage; being rejected needs a reason."""
    values = {"stage": stage, "stage_reason": reason}
    change(session, startup_id=startup_id, seen_version=seen_version, values=values)


def remove(session: Session, *, startup_id: uuid.UUID, seen_version: int) -> None:
    """Take a startup out of the lists; `restore` undoes it. Raises StartupHasContracts, StartupHasDesks."""
    remove_many(session, [(startup_id, seen_version)])


def remove_many(
    session: Session, seen: Iterable[tuple[uuid.UUID, int]], progress: Progress | None = None
) -> None:
    """Take several startups out of the lists as one action; `seen` gives id and seen version of each."""
    from jib_desktop.db.removal import refuse_removal  # a start goes without

    chosen, progress = list(seen), progress or Progress()
    ids, today = {one for one, _ in chosen}, today_of(session)
    refuse_removal(session, ids, today)
    for place, (startup_id, seen_version) in enumerate(chosen):
        progress.step(place, len(chosen))
        startup = get_seen(session, Startup, startup_id, seen_version)
        # Before the next one's reading writes this one.
        name_subject(session, shown_name(vars(startup)) if len(chosen) == 1 else str(len(chosen)))
        startup.removed_at = writing_of(session).clock()


def restore(session: Session, *, startup_id: uuid.UUID, seen_version: int) -> None:
    """Bring a removed startup back into the lists."""
    startup = get_seen(session, Startup, startup_id, seen_version)
    name_subject(session, shown_name(vars(startup)))
    startup.removed_at = None
    startup.merged_into = None


def add_note(session: Session, *, startup_id: uuid.UUID, text: str) -> uuid.UUID:
    """Write a note into the timeline of a startup."""
    startup = session.get(Startup, startup_id)
    if startup is None:
        raise GoneMeanwhile
    name_subject(session, shown_name(vars(startup)))
    note = Note(startup_id=startup_id, author=writing_of(session).actor, text=many_lines(text))
    session.add(note)
    session.flush()
    return note.id


def remove_note(session: Session, *, note_id: uuid.UUID, seen_version: int) -> None:
    """Take a note off the timeline; undo brings it back."""
    note = get_seen(session, Note, note_id, seen_version)
    name_subject(session, shown_name(vars(session.get_one(Startup, note.startup_id))))
    session.delete(note)


def find(session: Session, text: str, limit: int = 20) -> list[StartupRow]:
    """Return the startups a query finds, those whose name begins with it first."""
    rows, plain = first_rows(session, Filter(text=text), Sort(), max(limit, 200)), search.folded(text).strip()
    rows.sort(key=lambda row: not search.folded(row.name_en).startswith(plain))
    return rows[:limit]


def count(session: Session, wanted: Filter) -> int:
    """Return how many startups a filter shows."""
    return session.scalar(select(func.count()).select_from(Startup.__table__).where(*conditions(wanted))) or 0


def list_values(
    session: Session, wanted: Filter, sort: Sort, names: Sequence[str], size: int = 1000
) -> Iterator[Sequence[Sequence[Any]]]:
    """Yield the named columns of all startups a filter shows, in order, in pieces of `size` rows."""
    statement = _ordered([_startup[name] for name in names], wanted, sort)
    yield from session.execute(statement.execution_options(yield_per=size)).partitions()


def find_ids(session: Session, text: str) -> list[uuid.UUID]:
    """Return the startups with this number at the source or this credit code."""
    keys = ((Startup.source_id, text.strip()), (Startup.credit_code, normalised_code(text)))
    found = (session.scalars(select(Startup.id).where(column != "", column == key)) for column, key in keys)
    return list(dict.fromkeys(one for ids in found for one in ids))


def is_known(session: Session, startup_id: uuid.UUID) -> bool:
    """Whether there is, or was, a startup with this id."""
    return session.get(Startup, startup_id) is not None
