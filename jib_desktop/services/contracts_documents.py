"""Papers and checklists of contracts: files attached to the record, what is done when moving in and out."""

from __future__ import annotations

import hashlib
import uuid
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.contracts import ChecklistItem, Contract, Document
from jib_desktop.db.contracts_derived import standing_of
from jib_desktop.db.journal import name_subject, today_of, writing_of
from jib_desktop.db.seen import get_seen
from jib_desktop.db.site import LARGEST_FILE, keep_file, kept_file
from jib_desktop.db.startups import Startup
from jib_desktop.errors import GoneMeanwhile, ValuesRefused
from jib_desktop.rules.contracts import OVER, DocumentDamaged, DocumentEmpty, DocumentTooLarge
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import LONGEST_LINE, one_line

DOCUMENT_KINDS = ("contract", "amendment", "licence", "other")
_LONGEST_NAME = 200
# Parts of a file's name that tell its kind, the more telling first.
_TELLING = (
    ("amendment", ("amend", "nachtrag", "änderung", "补充", "变更")),
    ("licence", ("licen", "gewerbe", "执照")),
    ("contract", ("contract", "vertrag", "agreement", "合同", "协议")),
)


def _contract(session: Session, contract_id: uuid.UUID) -> Contract:
    contract = session.get(Contract, contract_id)
    if contract is None:
        raise GoneMeanwhile
    return contract


def _named(session: Session, contract: Contract) -> str:
    startup = session.get_one(Startup, contract.startup_id)
    return " ".join(filter(None, (contract.number, startup.name_en, startup.name_zh)))


def plain_file_name(name: str) -> str:
    """Return the name of a file without folders and without what a file system refuses; never empty."""
    last = one_line(name).replace("\\", "/").rpartition("/")[2]
    plain = "".join("_" if sign in '<>:"|?*' else sign for sign in last).strip(" .")
    stem, dot, ending = plain.rpartition(".")
    if len(plain) > _LONGEST_NAME:
        plain = f"{stem[: _LONGEST_NAME - len(ending) - 1]}{dot}{ending}" if stem else plain[:_LONGEST_NAME]
    return plain or "document"


def likely_kind(name: str) -> str:
    """Return the kind of document that a file's name tells."""
    plain = name.casefold()
    return next((kind for kind, parts in _TELLING if any(part in plain for part in parts)), "other")


def check_size(name: str, size: int) -> None:
    """Raise DocumentTooLarge or DocumentEmpty for a file that cannot be attached; size in bytes."""
    if size > LARGEST_FILE:
        raise DocumentTooLarge(plain_file_name(name), size, LARGEST_FILE)
    if size == 0:
        raise DocumentEmpty(plain_file_name(name))


def attach(
    session: Session, *, contract_id: uuid.UUID, name: str, content: bytes, kind: str = "other"
) -> uuid.UUID:
    """Attach a file to a contract; raises DocumentTooLarge, DocumentEmpty, GoneMeanwhile."""
    contract = _contract(session, contract_id)
    check_size(name, len(content))
    document = Document(
        contract_id=contract_id, name=plain_file_name(name), kind=kind, sha256=keep_file(session, content),
        size=len(content),
    )  # fmt: skip
    name_subject(session, f"{document.name} · {_named(session, contract)}")
    session.add(document)
    session.flush()
    return document.id


def content_of(session: Session, document_id: uuid.UUID) -> tuple[str, bytes]:
    """Return name and content of an attached file; raises GoneMeanwhile, DocumentDamaged."""
    document = session.get(Document, document_id)
    if document is None:
        raise GoneMeanwhile
    content = kept_file(session, document.sha256)
    if hashlib.sha256(content).hexdigest() != document.sha256:
        raise DocumentDamaged(document.name)
    return document.name, content


def remove_document(session: Session, *, document_id: uuid.UUID, seen_version: int) -> None:
    """Take a file off a contract that has not ended; undo brings it back. Raises ValuesRefused …"""
    document = get_seen(session, Document, document_id, seen_version)
    contract = session.get_one(Contract, document.contract_id)
    phase = standing_of(session, contract, today_of(session)).phase
    if phase.state in OVER:
        raise ValuesRefused([Problem("state", "ended_on", facts={"day": phase.last_day})])
    name_subject(session, f"{document.name} · {_named(session, contract)}")
    session.delete(document)


# --- checklists ---


def tick(session: Session, *, item_id: uuid.UUID, seen_version: int, done_on: date | None) -> None:
    """Mark something of a checklist as done on a day by whoever writes, or as not done (None)."""
    item = get_seen(session, ChecklistItem, item_id, seen_version)
    if done_on is not None and done_on > today_of(session):
        raise ValuesRefused([Problem("done_on", "done_in_future", facts={"today": today_of(session)})])
    name_subject(session, _named(session, session.get_one(Contract, item.contract_id)))
    item.done_on, item.done_by = done_on, writing_of(session).actor if done_on else ""


def add_item(session: Session, *, contract_id: uuid.UUID, stage: str, text: str) -> uuid.UUID:
    """Add something of one's own to a checklist (`in` or `out`); raises ValuesRefused, GoneMeanwhile."""
    contract = _contract(session, contract_id)
    kept = one_line(text)
    if not kept:
        raise ValuesRefused([Problem("text", "item_missing")])
    if len(kept) > LONGEST_LINE:
        raise ValuesRefused([Problem("text", "too_long", facts={"most": LONGEST_LINE, "found": len(kept)})])
    mine = (ChecklistItem.contract_id == contract_id, ChecklistItem.stage == stage)
    highest = session.scalar(select(func.max(ChecklistItem.place)).where(*mine))
    place = 0 if highest is None else highest + 1
    item = ChecklistItem(contract_id=contract_id, stage=stage, place=place, text=kept)
    name_subject(session, _named(session, contract))
    session.add(item)
    session.flush()
    return item.id


def remove_item(session: Session, *, item_id: uuid.UUID, seen_version: int) -> None:
    """Take something off a checklist; undo brings it back."""
    item = get_seen(session, ChecklistItem, item_id, seen_version)
    name_subject(session, _named(session, session.get_one(Contract, item.contract_id)))
    session.delete(item)
