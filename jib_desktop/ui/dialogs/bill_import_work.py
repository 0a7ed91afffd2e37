"""What the import of bills and voucher lists does beside the window: reading, comparing, booking."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Literal, TypeVar

from sqlalchemy.orm import Session

from jib_desktop.db.store import Store
from jib_desktop.exchange.bills import read_bill
from jib_desktop.exchange.vouchers import read_vouchers
from jib_desktop.progress import Progress
from jib_desktop.rules.credits import china_day, days_of
from jib_desktop.rules.credits_bills import BillEmpty, BillFile, BillUnknown
from jib_desktop.rules.credits_totals import total_as_bill
from jib_desktop.rules.credits_vouchers import VoucherFile
from jib_desktop.rules.periods import DAY
from jib_desktop.services import credits_accounts, credits_bills, credits_months, credits_vouchers
from jib_desktop.services.credits_accounts import AccountRow
from jib_desktop.services.credits_bills import BillPlan
from jib_desktop.services.credits_vouchers import VoucherPlan
from jib_desktop.ui.dialogs.bill_import_lines import (
    AccountLine,
    Assigned,
    ProblemLine,
    lines_of,
    problem_lines,
)
from jib_desktop.ui.dialogs.voucher_import_lines import VoucherLine
from jib_desktop.ui.dialogs.voucher_import_lines import lines_of as voucher_lines
from jib_desktop.ui.names import full_name
from jib_desktop.ui.texts import translate

Kind = Literal["bill", "vouchers"]
Result = TypeVar("Result")
_READ, _PLANNED = 0.75, 1.0  # shares of the progress


@dataclass(frozen=True, slots=True)
class Said:
    """Whose file it is, and of which month, as a person says; empty: as the file says."""

    payer: str = ""
    month: str = ""


@dataclass(frozen=True)
class BillPreview:
    """A bill that was read, and what taking it in would do."""

    plan: BillPlan
    said: Said
    assigned: Assigned
    lines: tuple[AccountLine, ...]
    problems: tuple[ProblemLine, ...]
    accounts: tuple[tuple[str, str], ...]  # known ones: number, name of the startup
    closed: tuple[str, ...]  # months of the file that are closed
    open_day: date | None = None  # where news about them goes


@dataclass(frozen=True)
class VoucherPreview:
    """A list of vouchers that was read, what taking it in would do, and how it compares with ours."""

    plan: VoucherPlan
    said: Said
    assigned: Assigned
    lines: tuple[VoucherLine, ...]
    problems: tuple[ProblemLine, ...]
    accounts: tuple[tuple[str, str], ...]  # known ones: number, name of the startup


Preview = BillPreview | VoucherPreview


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody was told that vouchers paid for an account in a month, in units."""

    account: str
    month: str
    currency: str
    units: int


# --- reading ---


def read(session: Session, path: Path, kind: Kind, said: Said, now: datetime, progress: Progress) -> Preview:
    """Read a file and plan it. A list of vouchers is one wherever it is opened, and so is a bill.

    Raises what reading and planning raise: BillEmpty, BillUnknown, BillRefused, TableRefused, Cancelled …
    """
    ways: list[Callable[..., Preview]] = [_read_bill, _read_vouchers]
    first, second = ways if kind == "bill" else reversed(ways)
    try:
        return first(session, path, said, now, progress)
    except BillUnknown:
        with suppress(BillUnknown):
            return second(session, path, said, now, progress)
        raise


def _read_bill(session: Session, path: Path, said: Said, now: datetime, progress: Progress) -> BillPreview:
    settings = credits_bills.settings_for_bills(session, said.payer, said.month)
    bill = read_bill(path, settings, progress.part(0, _READ))
    return plan_bill(session, bill, said, {}, now, progress.part(_READ, _PLANNED))


def _read_vouchers(
    session: Session, path: Path, said: Said, now: datetime, progress: Progress
) -> VoucherPreview:
    file = read_vouchers(path, progress)
    if not file.vouchers and not file.problems:
        raise BillEmpty(path.name)
    return plan_vouchers(session, file, said, {}, now, progress)


# --- planning ---


def plan_bill(
    session: Session, bill: BillFile, said: Said, assigned: Assigned, now: datetime, progress: Progress
) -> BillPreview:
    """Return what taking a bill in would do; the assigned accounts belong to somebody already."""
    plan = credits_bills.plan_bill(session, bill, now, progress)
    last = credits_months.last_closed(session)
    closed = tuple(one for one in sorted(plan.is_final) if last is not None and one <= last)
    open_day = days_of(last)[1] + DAY if last is not None else None
    return BillPreview(
        plan, said, assigned, lines_of(plan, assigned), problem_lines(plan.problems), _accounts(session),
        closed, open_day,
    )  # fmt: skip


def plan_vouchers(
    session: Session, file: VoucherFile, said: Said, assigned: Assigned, now: datetime, progress: Progress
) -> VoucherPreview:
    """Return what taking a list in would do, and how it compares with ours today."""
    plan = credits_vouchers.plan_vouchers(session, file, said.payer)
    progress.step(1, 2)
    compared = credits_vouchers.compare_planned(session, plan, china_day(now))
    known = _accounts(session)
    names = {**dict(known), **{account: owner.name for account, owner in assigned.items()}}
    lines = voucher_lines(plan, compared, names)
    return VoucherPreview(plan, said, assigned, lines, problem_lines(plan.problems), known)


def plan_again(store: Store, before: Preview, assigned: Assigned, progress: Progress) -> Preview:
    """Plan once more as if the accounts were given to their startups; nothing of it stays."""

    def work(session: Session) -> Preview:
        if isinstance(before, BillPreview):
            bill = before.plan.bill
            return plan_bill(session, bill, before.said, assigned, store.clock(), progress)
        return plan_vouchers(session, before.plan.file, before.said, assigned, store.clock(), progress)

    return _planned(store, assigned, work, progress)


def plan_total(store: Store, told: Told, assigned: Assigned, progress: Progress) -> BillPreview:
    """Plan a monthly total that somebody was told, as a bill of one line. Raises BillRefused (weaker)."""
    bill = total_as_bill(told.account, told.month, told.units, told.currency)
    owners = {account: owner for account, owner in assigned.items() if account == told.account}

    def work(session: Session) -> BillPreview:
        return plan_bill(session, bill, Said(), owners, store.clock(), progress)

    return _planned(store, owners, work, progress)


def _planned(
    store: Store, assigned: Assigned, work: Callable[[Session], Result], progress: Progress
) -> Result:
    if assigned:
        return _rehearsed(store, assigned, work)
    with store.read(stop=lambda: progress.is_cancelled) as session:
        return work(session)


class _Over(Exception):
    """Ends a rehearsal, so that nothing of it is written."""


def _rehearsed(store: Store, assigned: Assigned, work: Callable[[Session], Result]) -> Result:
    """Return what work comes to once the accounts have owners: in a write that is not kept."""
    found: list[Result] = []
    with suppress(_Over), store.write("bill_imported") as session:
        _assign(session, assigned)
        session.flush()
        found.append(work(session))
        raise _Over
    return found[0]


def _assign(session: Session, assigned: Assigned, subject: str = "") -> None:
    for account, owner in assigned.items():
        known = credits_accounts.find_account(session, account)
        if known is not None and known.id is not None:
            credits_accounts.assign(session, account, owner.startup_id, subject=subject)
        else:
            values = {"account": account, "startup_id": owner.startup_id, "currency": owner.currency}
            credits_accounts.create(session, values, subject=subject)


def _owner_name(row: AccountRow) -> str:
    pool = translate("BillImport", "Pool of the base") if row.is_pool else ""
    return full_name(row.startup_en, row.startup_zh) or pool or row.name


def _accounts(session: Session) -> tuple[tuple[str, str], ...]:
    return tuple(
        (one.account, _owner_name(one))
        for one in credits_accounts.list_accounts(session)
        if one.id is not None
    )


# --- booking ---


def back_up(store: Store, progress: Progress) -> None:
    """Back the file up before it changes."""
    store.back_up_by_itself(progress)


def _file_named(preview: Preview) -> str:
    """Return the file that undo names; none if nothing comes of it but that accounts get their startups."""
    if not isinstance(preview, BillPreview):
        return preview.plan.file.file_name
    return "" if preview.plan.is_nothing_new else preview.plan.bill.file_name


def take(session: Session, preview: Preview, progress: Progress) -> None:
    """Give the accounts to their startups and book what was planned, as one action."""
    _assign(session, preview.assigned, subject=_file_named(preview))
    if preview.assigned:
        session.flush()
    if isinstance(preview, BillPreview):
        credits_bills.take_bill(session, preview.plan, progress)
    else:
        credits_vouchers.take_vouchers(session, preview.plan)
