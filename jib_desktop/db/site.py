"""What belongs to the data file as a whole: its identity, settings all desks share, kept files."""

from __future__ import annotations

import hashlib
import json
import uuid
from typing import Any

from sqlalchemy import CheckConstraint, Connection, ForeignKey, Integer, LargeBinary, Text, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from jib_desktop.db.base import Base, Id, Record, new_id

LARGEST_FILE = 20 * 1024 * 1024  # bytes of one kept file


class DataFile(Base):
    """The one row that says which data file this is; copies of the file share it."""

    __tablename__ = "data_file"

    id: Mapped[uuid.UUID] = mapped_column(Id, primary_key=True)

    __table_args__ = ({"sqlite_strict": True},)


class SiteSetting(Record):
    """A setting of the site: what all desks share (the rule of contract numbers, periods to keep …)."""

    __tablename__ = "site_setting"

    name: Mapped[str] = mapped_column(Text, unique=True)
    value: Mapped[str] = mapped_column(Text, default="null")  # JSON


class StoredFile(Base):
    """The content of a document or template, kept once by its digest; records refer to it.

    It is not journaled: an undo of "removed" finds the content still here.
    """

    __tablename__ = "stored_file"

    sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    size: Mapped[int] = mapped_column(Integer)
    content: Mapped[bytes] = mapped_column(LargeBinary)

    __table_args__ = (
        CheckConstraint("length(sha256) = 64", name="sha256_whole"),
        CheckConstraint("size = length(content)", name="size_true"),
        CheckConstraint(f"size <= {LARGEST_FILE}", name="size_allowed"),
        {"sqlite_strict": True},
    )


def file_reference(*, nullable: bool = False) -> Mapped[Any]:
    """Return a column that refers to a kept file by its digest."""
    return mapped_column(Text, ForeignKey("stored_file.sha256"), nullable=nullable)


def name_file(connection: Connection) -> None:
    """Give a new data file its identity."""
    connection.execute(insert(DataFile).values(id=new_id()))


def file_id(session: Session) -> uuid.UUID:
    """Return which data file this is."""
    return session.execute(select(DataFile.id)).scalar_one()


def setting(session: Session, name: str, default: Any = None) -> Any:
    """Return a setting of the site, `default` while nobody has set it."""
    value = session.scalar(select(SiteSetting.value).where(SiteSetting.name == name))
    return default if value is None else json.loads(value)


def change_setting(session: Session, name: str, value: Any) -> None:
    """Set a setting of the site to a value that JSON can hold; part of the session's action."""
    row = session.scalar(select(SiteSetting).where(SiteSetting.name == name))
    if row is None:
        row = SiteSetting(name=name)
        session.add(row)
    row.value = json.dumps(value, ensure_ascii=False, sort_keys=True)


def keep_file(session: Session, content: bytes) -> str:
    """Keep content, once, and return its SHA-256 digest; the caller has checked its size."""
    digest = hashlib.sha256(content).hexdigest()
    if session.scalar(select(StoredFile.size).where(StoredFile.sha256 == digest)) is None:
        session.connection().execute(
            insert(StoredFile).values(sha256=digest, size=len(content), content=content)
        )
    return digest


def kept_file(session: Session, digest: str) -> bytes:
    """Return kept content by its digest."""
    return session.execute(select(StoredFile.content).where(StoredFile.sha256 == digest)).scalar_one()
