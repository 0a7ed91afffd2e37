"""Columns of the list of contracts, and where its rows come from."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.db.store import Ids
from jib_desktop.services import contracts
from jib_desktop.services.contracts import ContractRow, Filter, Sort
from jib_desktop.ui import formats
from jib_desktop.ui.names import both_names
from jib_desktop.ui.statuses import contract_status, left_remark
from jib_desktop.ui.table.columns import Amount, Column, Kind, Remark
from jib_desktop.ui.table.model import FIRST
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import column_word
from jib_desktop.ui.words.contracts import contract_kind_word


def _column(key: str, value: Callable[[ContractRow], Any], kind: Kind, width: int, **more: Any) -> Column:
    return Column(key, partial(column_word, key), value, kind, width, **more)


def _amount(field: str) -> Callable[[ContractRow], Amount | None]:
    def value(row: ContractRow) -> Amount | None:
        cents = getattr(row, field)
        return Amount(cents, row.currency) if cents else None

    return value


def _left(row: ContractRow) -> Remark | None:
    return None if row.days_left is None else left_remark(row.days_left)


def _desks_word() -> str:
    return translate("ContractColumns", "Desks")  # shorter than in forms, where there is room


COLUMNS: tuple[Column, ...] = (
    _column("number", lambda r: r.number, "text", 114, least=114),
    _column(
        "startup", lambda r: both_names(r.startup_en, r.startup_zh), "names", 204, stretches=True, least=140
    ),
    _column("kind", lambda r: contract_kind_word(r.kind), "text", 84, least=64, yields=2),
    _column("state", lambda r: contract_status(r.state), "badge", 138, least=96),
    _column("last_day", lambda r: r.last_day, "day", 112, least=106, yields=1),
    _column("notice_by", lambda r: r.notice_by, "day", 112, least=106),
    _column("days_left", _left, "note", 84, least=76),
    Column("desks", _desks_word, lambda r: r.desks or None, "number", 68, yields=4),
    _column("fee_cents", _amount("fee_cents"), "amount", 116, least=96, yields=3),
    _column("deposit_cents", _amount("deposit_cents"), "amount", 116, shown=False, least=96, yields=9),
    _column("credit_cents", _amount("credit_cents"), "amount", 116, shown=False, least=96, yields=8),
    _column("first_day", lambda r: r.first_day, "day", 112, shown=False, least=106, yields=7),
    _column("renews_to", lambda r: r.renews_to, "day", 112, shown=False, least=106, yields=5),
    _column("signed_on", lambda r: r.signed_on, "day", 112, shown=False, least=106, yields=6),
    _column("former_number", lambda r: r.former_number, "text", 130, shown=False),
)


@dataclass(frozen=True)
class ContractSource:
    """Contracts that a filter shows on its day, in the order of a sort."""

    wanted: Filter
    sort: Sort

    def fetch_first(self, session: Session) -> Sequence[ContractRow]:
        """Return the first rows."""
        return contracts.first_rows(session, self.wanted, self.sort, FIRST)

    def fetch_ids(self, session: Session) -> Ids:
        """Return the ids of all rows."""
        return contracts.list_ids(session, self.wanted, self.sort)

    def fetch_rows(self, session: Session, ids: Sequence[uuid.UUID]) -> Sequence[ContractRow]:
        """Return the rows of these ids."""
        return contracts.list_rows(session, ids, self.wanted.today)


def sort_of(key: str, *, descending: bool) -> Sort:
    """Return the sort by a column; names sort by what the language shows first."""
    if key == "startup" and formats.language() == "zh_CN":
        key = "startup_zh"
    return Sort(key, descending)
