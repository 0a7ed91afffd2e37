"""The finance workbook: contracts, payments, deposits, cloud credits of a period, and what changed since.

Before the file is written, what would stand in it is compared with sums that the database makes by itself.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.errors import FormatUnknown, ValuesRefused
from jib_desktop.exchange import finance_columns as layout
from jib_desktop.exchange import paper_words as words
from jib_desktop.exchange.finance_credits import credit_sheets, gather_credits
from jib_desktop.exchange.mark import Mark
from jib_desktop.exchange.output import write
from jib_desktop.exchange.workbook import Column, language_index
from jib_desktop.exchange.writing import Look, Sheet, Written, as_text
from jib_desktop.progress import Progress
from jib_desktop.rules.contracts import State
from jib_desktop.rules.finance import refuse_difference
from jib_desktop.rules.money import decimals
from jib_desktop.rules.problems import Problem
from jib_desktop.services import contracts, contracts_payments, finance
from jib_desktop.services.contracts import ContractRow, Filter, Sort
from jib_desktop.services.contracts_payments import PaymentRow
from jib_desktop.services.credits_finance import CreditFigures
from jib_desktop.services.finance import ChangeLine, LastWorkbook
from jib_desktop.services.history import Point, present_point

_LABEL = "finance_written"


@dataclass(frozen=True, slots=True)
class Gathered:
    """Everything that goes into a finance workbook for a period (both days in it)."""

    first: date
    last: date
    day: date  # contracts are shown as they stand on it
    contracts: Sequence[ContractRow]
    payments: Sequence[PaymentRow]
    deposits: Sequence[DepositRow]
    amendments: Sequence[finance.AmendmentLine]
    changes: Sequence[ChangeLine]
    since: LastWorkbook | None
    point: Point
    every: Mapping[uuid.UUID, ContractRow]
    credits: CreditFigures

    @property
    def currencies(self) -> list[str]:
        """Return the currencies that occur, the most frequent first."""
        found: dict[str, int] = {}
        rows: Iterable[ContractRow | PaymentRow | DepositRow] = (
            *self.contracts,
            *self.payments,
            *self.deposits,
        )
        for row in rows:
            found[row.currency] = found.get(row.currency, 0) + 1
        return sorted(found, key=lambda one: (-found[one], one)) or ["CNY"]


@dataclass(frozen=True, slots=True)
class DepositRow:
    """The deposit of one contract at the end of a period, in the smallest unit."""

    contract_id: uuid.UUID
    currency: str
    promised: int
    received: int
    returned: int
    open: int  # due by then and not received; negative: to be given back

    @property
    def held(self) -> int:
        """Return what is there."""
        return self.received + self.returned


def gather(session: Session, first: date, last: date, today: date) -> Gathered:
    """Return what a finance workbook for a period holds, checked. Raises ValuesRefused, FinanceDiffers."""
    if last < first:
        facts = {"first": first, "last": last}
        raise ValuesRefused([Problem("last_day", "last_before_first", facts=facts)])
    day = min(max(today, first), last)
    number = Sort("number")
    signed = frozenset(str(state) for state in State if state != State.DRAFT)
    rows = contracts.first_rows(session, Filter(day, states=signed), number, 1_000_000)
    every = {row.id: row for row in rows}
    schedules = contracts_payments.list_schedules(session, list(every), today)
    lines = [line for one in every for line in schedules.get(one, ())]
    since = finance.last_workbook(session)
    found = Gathered(
        first, last, day,
        [row for row in rows if row.first_day <= last and row.last_day >= first],
        _payments(lines, first, last),
        list(_deposits(every, schedules, last)),
        finance.list_amendments(session, first, last),
        finance.list_changes(session, since.point) if since else [],
        since, present_point(session), every, gather_credits(session, first, last),
    )  # fmt: skip
    _check(session, found)
    return found


def _payments(lines: Iterable[PaymentRow], first: date, last: date) -> list[PaymentRow]:
    """Return the lines due in a period but for deposits, which have a sheet of their own."""
    due = (line for line in lines if line.kind != "deposit" and first <= line.due_on <= last)
    return sorted(due, key=lambda line: line.due_on)


def _deposits(
    every: Mapping[uuid.UUID, ContractRow], schedules: Mapping[uuid.UUID, Sequence[PaymentRow]], last: date
) -> Iterable[DepositRow]:
    for contract_id, row in every.items():
        lines = [one for one in schedules.get(contract_id, ()) if one.kind == "deposit"]
        paid = [one.net_cents for one in lines if one.paid_on is not None and one.paid_on <= last]
        received, returned = sum(one for one in paid if one > 0), sum(one for one in paid if one < 0)
        due = sum(one.net_cents for one in lines if one.due_on <= last and one.paid_on is None)
        due += sum(
            one.net_cents for one in lines if one.paid_on is not None and one.paid_on > last >= one.due_on
        )
        if received or returned or due:
            yield DepositRow(contract_id, row.currency, row.deposit_cents, received, returned, due)


def _check(session: Session, found: Gathered) -> None:
    """Compare what was gathered with what the database sums up. Raises FinanceDiffers."""
    first, last = found.first, found.last
    refuse_difference(
        "contracts",
        _sums(found.contracts, "desks", "fee_cents", "deposit_cents", "credit_cents"),
        finance.contract_sums(session, first, last, found.day),
    )
    wanted = {"count": finance.amendment_count(session, first, last)}
    refuse_difference("amendments", {"count": len(found.amendments)}, wanted)
    kept = [line for line in found.payments if line.id is not None]
    ours = _sums(kept, "net_cents", "vat_cents", "gross_cents")
    ours = {name.replace("_cents", ""): value for name, value in ours.items()}
    refuse_difference("payments", ours, finance.payment_sums(session, first, last))
    held: dict[str, int] = {}
    for one in found.deposits:
        held[f"held {one.currency}"] = held.get(f"held {one.currency}", 0) + one.held
    refuse_difference("deposits", held, finance.deposit_sums(session, last))


def _sums(rows: Iterable[Any], *names: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in rows:
        found[f"count {row.currency}"] = found.get(f"count {row.currency}", 0) + 1
        for name in names:
            key = f"{name} {row.currency}"
            found[key] = found.get(key, 0) + getattr(row, name)
    return found


# --- writing ------------------------------------------------------------------------------------


def export(
    store: Store,
    path: Path,
    first: date,
    last: date,
    *,
    look: Look | None = None,
    progress: Progress | None = None,
) -> Written:
    """Write the finance workbook for a period and remember the point of the history at which it left.

    Raises FormatUnknown (only .xlsx), ValuesRefused, FinanceDiffers, and what `output.write` raises.
    """
    if path.suffix.lower() != ".xlsx":
        raise FormatUnknown(path)
    look, progress = look or Look(), progress or Progress()
    now = store.clock().astimezone(UTC)
    with store.read() as session:
        found = gather(session, first, last, store.clock().astimezone().date())
        place = language_index(look.language)
        look.title = look.title or layout.TITLE[place]
        look.about = words.term(first, last, place)
        look.as_of, look.mark = now, Mark(found.point, now, {})
        written = write(path, sheets(found, look.language), look, progress)
    if not store.read_only:
        # Nothing that a person would take back: the file is out of the house.
        with store.write(_LABEL, can_be_undone=False) as session:
            finance.remember_workbook(session, first, last, found.point)
    return written


def sheets(found: Gathered, language: str) -> list[Sheet]:
    """Return the sheets; what is summed stands on a sheet for each currency."""
    place = language_index(language)
    made: list[Sheet] = []
    several = len(found.currencies) > 1
    for name, columns, rows in (
        ("contracts", layout.contract_columns, [(row.currency, _contract(row)) for row in found.contracts]),
        (
            "payments",
            layout.payment_columns,
            [(one.currency, _payment(found, one)) for one in found.payments],
        ),
        (
            "deposits",
            layout.deposit_columns,
            [(one.currency, _deposit(found, one)) for one in found.deposits],
        ),
    ):
        for currency in found.currencies:
            title = f"{layout.SHEETS[name][place]} {currency}" if several else layout.SHEETS[name][place]
            mine = [row for one, row in rows if one == currency]
            if mine or currency == found.currencies[0]:
                made.append(_sheet(title, columns(currency), mine))
    amendments = [_amendment(one) for one in found.amendments]
    after = sum(1 for sheet in made if sheet.name.startswith(layout.SHEETS["contracts"][place]))
    made.insert(after, _sheet(layout.SHEETS["amendments"][place], layout.AMENDMENTS, amendments))
    made += credit_sheets(found.credits, language)
    changes = [_change(one, language) for one in found.changes]
    made.append(_sheet(_since_title(found, place), layout.CHANGES, changes))
    return made


def _since_title(found: Gathered, place: int) -> str:
    if found.since is None:
        return layout.SHEETS["changes"][place]
    at = words.short_day(found.since.at.astimezone().date(), place)
    return layout.CHANGES_SINCE[place].format(day=at)


def _sheet(title: str, columns: Sequence[Column], rows: Sequence[Sequence[Any]]) -> Sheet:
    return Sheet(title, columns, len(rows), [rows] if rows else [])


def _name(row: Any) -> str:
    return " ".join(part for part in (row.startup_en, row.startup_zh) if part)


def _contract(row: ContractRow) -> tuple[Any, ...]:
    return (
        row.number, _name(row), row.kind, row.state, row.signed_on, row.first_day, row.last_day,
        row.notice_by, row.desks, row.fee_cents, row.deposit_cents, row.credit_cents,
    )  # fmt: skip


def _payment(found: Gathered, line: PaymentRow) -> tuple[Any, ...]:
    owner = found.every[line.contract_id]
    return (
        owner.number, _name(owner), line.kind, line.due_on, line.first_day, line.last_day, line.net_cents,
        line.vat_cents, line.gross_cents, line.state, line.invoice, line.invoiced_on, line.paid_on,
    )  # fmt: skip


def _deposit(found: Gathered, row: DepositRow) -> tuple[Any, ...]:
    owner = found.every[row.contract_id]
    return (
        owner.number,
        _name(owner),
        owner.last_day,
        row.promised,
        row.received,
        row.returned,
        row.held,
        row.open,
    )


def _amendment(line: finance.AmendmentLine) -> tuple[Any, ...]:
    more = 10 ** (2 - decimals(line.currency))  # these columns have two decimals for every currency
    amounts = {name: value * more for name, value in line.values.items() if value and name.endswith("_cents")}
    known = {**line.values, **amounts, "currency": line.currency}
    values = (known[name] for name in layout.AMENDED)
    return (line.number, _name(line), line.first_day, line.last_day, line.agreed_on, line.reason, *values)


def _change(line: ChangeLine, language: str) -> tuple[Any, ...]:
    column = layout.FIELDS.get(line.field)
    field = column.title(language) if column else line.field
    before, after = (_shown(column, value, language) for value in (line.before, line.after))
    return (line.at, line.actor, line.number, _name(line), line.table, line.what, field, before, after)


def _shown(column: Column | None, value: Any, language: str) -> str:
    if value is None or value == "":
        return ""
    return as_text(column, language)([value])[0] if column else str(value)
