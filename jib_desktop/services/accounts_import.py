"""Cloud accounts that come from a workbook or list: recognised by number, given to the startup they name.

What bills said of an account before is placed once it has its owner. On what was booked nothing moves: such
an account keeps its number and its owner.
"""

from __future__ import annotations

import uuid
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.bulk import Update
from jib_desktop.db.credits import CloudAccount
from jib_desktop.db.credits_posting import has_entries
from jib_desktop.db.credits_settling import place_for_owner
from jib_desktop.db.startups import Startup
from jib_desktop.errors import ValuesRefused
from jib_desktop.rules.credits import CreditColumn, Spending, account_problems, account_values, clean_id
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import one_line
from jib_desktop.services.importing import Importer, Referred
from jib_desktop.services.review import Incoming, PlannedRow
from jib_desktop.services.startup_names import STARTUP_KEYS, StartupColumn

KIND = "accounts"
COLUMNS = {"startup": "startup_id"}
FIELDS = ("account", "startup", "is_pool", "name", "currency", "credit_column", "spending", "notes")
_EMPTY: dict[str, Any] = {
    "account": "", "startup": None, "is_pool": False, "name": "", "currency": "CNY",
    "credit_column": CreditColumn.VOUCHER.value, "spending": Spending.EXPIRY.value, "notes": "",
}  # fmt: skip
_OWNING = frozenset({"account", "startup", "is_pool"})


def _normalised(values: Mapping[str, Any]) -> dict[str, Any]:
    texts = {
        name: value or "" for name, value in values.items() if name not in ("startup", "is_pool")
    }  # a blank cell is None
    kept = account_values(texts)
    for name in ("name", "notes"):
        if name in kept:
            kept[name] = one_line(str(kept[name])) if name == "name" else kept[name]
    if "startup" in values:
        kept["startup"] = values["startup"]
    if "is_pool" in values:
        kept["is_pool"] = bool(values["is_pool"])
    return kept


def _check(values: Mapping[str, Any], _today: date) -> list[Problem]:
    found = account_problems({**values, "startup_id": values["startup"]})
    found = [replace(one, field="startup") if one.field == "startup_id" else one for one in found]
    if isinstance(values["startup"], str):
        found.append(Problem("startup", "typed_elsewhere"))
    return found


class _Known(StartupColumn):
    """Accounts by their numbers, startups by what a row can name them with."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._owners: dict[uuid.UUID, uuid.UUID | None] = {}
        self._numbers: dict[str, uuid.UUID] = {}
        self.ids = self._owners
        columns = (CloudAccount.id, CloudAccount.account, CloudAccount.startup_id)
        for row in session.execute(select(*columns)):
            self._owners[row.id] = row.startup_id
            self._numbers[row.account] = row.id

    def read(self, row: Incoming) -> Incoming:
        """Return a row with its startup, or why there is none such."""
        values, problems = dict(row.values), list(row.problems)
        if values.keys() & set(STARTUP_KEYS):
            record_id = values.get("id") or self._numbers.get(_number(values))
            owner = self._owners.get(record_id) if record_id is not None else None
            values["startup"] = self.startup_of(row.values, owner, problems)
        return replace(row, values=values, problems=tuple(problems))

    def as_named(self, field: str, value: Any) -> Any:
        """Return a startup as a row names it."""
        return self._names.get(value, value)

    def refer(self, row: Mapping[str, Any]) -> Referred:
        """Return whether the startup of a row comes with the same workbook and waits for a decision."""
        return Referred(waits=row.get("startup") in self._waiting)

    def match(
        self, values: Mapping[str, Any], referred: Referred, taken: Mapping[uuid.UUID, int]
    ) -> Sequence[uuid.UUID]:
        """Return the account with the number of a row."""
        found = self._numbers.get(_number(values))
        return [] if found is None else [found]

    def repeats(self, values: Mapping[str, Any], referred: Referred) -> Hashable | None:
        """No two accounts have one number."""
        return _number(values) or None


def _number(values: Mapping[str, Any]) -> str:
    return clean_id(str(values.get("account") or ""))


# --- rows beside each other ---------------------------------------------------------------------


def _settle(session: Session, rows: list[PlannedRow], _today: date) -> list[PlannedRow]:
    """Refuse what another account has, and moving what was booked. In a write: raises ValuesRefused."""
    stored = {
        row.id: {"account": row.account, "startup": row.startup_id, "is_pool": bool(row.is_pool)}
        for row in session.scalars(select(CloudAccount))
    }
    kept = list(rows)
    for place, row in enumerate(rows):
        if row.verdict not in ("new", "changed", "conflict") or not row.accepted:
            continue
        whole = row.result()
        problems = list(_problems(session, stored, row, whole))
        if problems and "writing" in session.info:
            raise ValuesRefused(problems)
        if problems:
            kept[place] = replace(row, verdict="rejected", problems=(*row.problems, *problems))
        else:
            stored[row.id or uuid.UUID(int=place)] = {name: whole[name] for name in _OWNING}
    return kept


def _problems(
    session: Session,
    stored: Mapping[uuid.UUID, Mapping[str, Any]],
    row: PlannedRow,
    whole: Mapping[str, Any],
) -> Iterator[Problem]:
    for one, other in stored.items():
        if one != row.id and other["account"] == whole["account"]:
            yield Problem("account", "account_taken", facts={"account": whole["account"]})
        if one != row.id and other["is_pool"] and whole["is_pool"]:
            yield Problem("is_pool", "pool_taken", facts={"account": other["account"]})
    here = stored.get(row.id) if row.id is not None else None
    if here is None or not _OWNING & row.differences().keys() or not has_entries(session, here["account"]):
        return
    had_owner = here["startup"] is not None or here["is_pool"]
    moved = [name for name in ("startup", "is_pool") if whole[name] != here[name]] if had_owner else []
    if whole["account"] != here["account"]:
        moved.insert(0, "account")
    for name in moved:
        yield Problem(name, "account_booked", facts={"account": here["account"]})


# --- writing ------------------------------------------------------------------------------------


def _place_changed(session: Session, changed: list[Update]) -> list[Update]:
    """Let vouchers pay for what accounts used that get their owner now."""
    for one in changed:
        if one.after.get("startup_id") is not None or one.after.get("is_pool"):
            record = session.get(CloudAccount, one.id)
            if record is not None:
                spending = str(one.after.get("spending", record.spending))
                place_for_owner(session, str(one.after.get("account", record.account)), spending)
    return changed


def _place_new(session: Session, fresh: Sequence[Mapping[str, Any]]) -> None:
    for row in fresh:
        if row["startup_id"] is not None or row["is_pool"]:
            place_for_owner(session, row["account"], row["spending"])


IMPORTER = Importer(
    KIND,
    CloudAccount,
    FIELDS,
    _EMPTY,
    _normalised,
    _check,
    lambda values: str(values.get("account") or ""),
    _Known,
    name_field="account",
    kept_when_blank=frozenset({"account"}),
    never_blank=frozenset({"account", "currency", "credit_column", "spending"}),
    columns=COLUMNS,
    settle=_settle,
    arrange=_place_changed,
    finish=_place_new,
)


# --- the way out --------------------------------------------------------------------------------


def count(session: Session) -> int:
    """Return how many accounts are entered."""
    return session.scalar(select(func.count()).select_from(CloudAccount)) or 0


def rows_of(session: Session, fields: Sequence[str]) -> list[tuple[Any, ...]]:
    """Return these fields of all accounts, by startup and number."""
    asked = (
        select(
            *CloudAccount.__table__.c, Startup.name_en, Startup.name_zh,
            Startup.credit_code.label("startup_code"), Startup.source_id.label("startup_source_id"),
        )
        .outerjoin(Startup, Startup.id == CloudAccount.startup_id)
        .order_by(CloudAccount.is_pool.desc(), Startup.name_en, CloudAccount.account)
    )  # fmt: skip
    found = []
    for row in map(dict, session.execute(asked).mappings()):
        row["startup"] = f"{row['name_en'] or ''} {row['name_zh'] or ''}".strip() or None
        row["is_pool"] = bool(row["is_pool"])
        found.append(tuple(row[name] for name in fields))
    return found
