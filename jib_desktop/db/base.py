"""What every stored class shares: column types that both engines keep alike, ids, versions."""

from __future__ import annotations

import importlib
import json
import os
import time
import uuid
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, ClassVar

from sqlalchemy import Dialect, Integer, LargeBinary, MetaData, Text, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def new_id() -> uuid.UUID:
    """Return a UUIDv7: unique on every laptop, and roughly in the order of creation (RFC 9562)."""
    value = int.from_bytes(os.urandom(10)) | (time.time_ns() // 1_000_000) << 80
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return uuid.UUID(int=value)


class Id(TypeDecorator[uuid.UUID]):
    """A UUID: 16 bytes in SQLite, `uuid` in PostgreSQL."""

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = LargeBinary(16)
    cache_ok: bool | None = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the column type of the engine."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(Uuid())
        return dialect.type_descriptor(LargeBinary())

    def process_bind_param(self, value: uuid.UUID | None, dialect: Dialect) -> Any:
        """Return the value as the engine keeps it."""
        return value if value is None or dialect.name == "postgresql" else value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> uuid.UUID | None:
        """Return the value as the program uses it."""
        return value if value is None or isinstance(value, uuid.UUID) else _id_of(value)


@lru_cache(maxsize=32_768)
def _id_of(raw: bytes) -> uuid.UUID:
    """Return an id from its bytes: the same few thousand come with every list, and making one takes 3 µs."""
    return uuid.UUID(bytes=raw)


class Moment(TypeDecorator[datetime]):
    """A moment in UTC, kept as ISO text of fixed width so that it sorts as text."""

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = Text
    cache_ok: bool | None = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return the value as the engine keeps it."""
        return None if value is None else moment_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Return the value as the program uses it."""
        return None if value is None else datetime.fromisoformat(value)


@lru_cache(maxsize=16)
def moment_text(value: datetime) -> str:
    """Return a moment as it is kept: `2026-11-23T08:05:00.000000+00:00`."""
    return value.astimezone(UTC).isoformat(timespec="microseconds")


class Day(TypeDecorator[date]):
    """A day of the calendar, kept as ISO text so that it sorts and compares as text on every engine."""

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = Text
    cache_ok: bool | None = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Return the value as the engine keeps it."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Return the value as the program uses it."""
        return None if value is None else date.fromisoformat(value)


class Codes(TypeDecorator[tuple[str, ...]]):
    """A tuple of codes, kept as a JSON list."""

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = Text
    cache_ok: bool | None = True

    def process_bind_param(self, value: Iterable[str] | None, dialect: Dialect) -> str:
        """Return the value as the engine keeps it."""
        return codes_text(value or ())

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        """Return the value as the program uses it."""
        return () if value in (None, "", "[]") else tuple(json.loads(value))


_encode = json.JSONEncoder(ensure_ascii=False).encode


def codes_text(codes: Iterable[str]) -> str:
    """Return codes as they are kept."""
    return _encode(list(codes))


class Base(DeclarativeBase):
    """Every stored class; tables are STRICT, constraints are named so that an upgrade can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    __table_args__: Any = ({"sqlite_strict": True},)


class Record(Base):
    """A row that people edit: it has an id that never collides, a version, and a history in the journal."""

    __abstract__ = True

    # Columns that follow from others: left out of the journal and computed again after every write.
    derived: ClassVar[frozenset[str]] = frozenset()
    # Whose history and timeline a change of the row belongs to.
    owner_column: ClassVar[str] = "id"

    id: Mapped[uuid.UUID] = mapped_column(Id, primary_key=True, default=new_id)
    version: Mapped[int] = mapped_column(Integer, default=1)
    created_at: Mapped[datetime] = mapped_column(Moment)
    changed_at: Mapped[datetime] = mapped_column(Moment)


# Not part of "the row still equals what the action left": they move with every write, also with an undo.
MOVING = frozenset({"version", "changed_at"})


def journaled_columns(record: type[Record]) -> tuple[str, ...]:
    """Return the names of the columns whose values the journal keeps."""
    return tuple(c.key for c in record.__table__.columns if c.key not in record.derived | MOVING)


def plain(value: Any) -> Any:
    """Return a column's value as JSON can hold it."""
    if isinstance(value, uuid.UUID):
        return value.hex
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):  # codes, or corners, which are pairs
        return [list(one) if isinstance(one, tuple) else one for one in value]
    return value


def typed(kind: TypeEngine[Any], value: Any) -> Any:
    """Return the value of a column of this kind from its JSON form; the reverse of `plain`."""
    if value is None:
        return None
    if isinstance(kind, Id):
        return uuid.UUID(hex=value)
    if isinstance(kind, Moment):
        return datetime.fromisoformat(value)
    if isinstance(kind, Day):
        return date.fromisoformat(value)
    return tuple(value) if isinstance(kind, Codes) else value


# The modules with stored classes. A window shows its first list before anybody asks for most of them, and
# making such a class takes 2 ms: whoever needs the whole schema asks for it here.
MODULES = ("journal", "site", "startups", "templates", "contracts", "desks", "credits_bills", "credits")


def whole_schema() -> MetaData:
    """Return the tables of all features."""
    for name in MODULES:
        importlib.import_module(f"jib_desktop.db.{name}")
    return Base.metadata


def record_classes() -> dict[str, type[Record]]:
    """Return every journaled class of all features by the name of its table."""
    whole_schema()
    found: dict[str, type[Record]] = {}
    waiting = list(Record.__subclasses__())
    while waiting:
        kind = waiting.pop()
        waiting.extend(kind.__subclasses__())
        if "__tablename__" in vars(kind):
            found[kind.__tablename__] = kind
    return found
