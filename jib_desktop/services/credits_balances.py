"""What accounts stand at: a row an account and currency, as of any day, with bill and days ahead."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jib_desktop.db.credits import CloudAccount, CreditEntry, CreditHolder, CreditLot
from jib_desktop.db.credits_balances import Balance, all_balances, balances
from jib_desktop.db.credits_bills import BillSum
from jib_desktop.db.credits_owners import named_holders
from jib_desktop.db.credits_reading import (
    NOBODY,
    Group,
    counting_parts,
    counting_sums,
    counts_for,
    owners_of,
)
from jib_desktop.db.startups import Startup
from jib_desktop.rules.credits import BOOKED, Evidence, days_of, row_id
from jib_desktop.rules.credits_forecast import (
    CreditWarning,
    Forecast,
    Lapse,
    Stock,
    burn,
    burn_months,
    forecast,
    warnings,
)
from jib_desktop.rules.credits_placing import product_key, product_keys

_LARGE = 50_000  # entries


@dataclass(frozen=True, slots=True)
class Paid:
    """What bills say of an account in one month and currency, in units."""

    gross: int = 0
    payable: int = 0
    credit: int = 0
    cash: int = 0
    unpaid: int = 0
    card: int = 0


NOTHING_PAID = Paid()


@dataclass(frozen=True, slots=True)
class CreditRow:
    """One account and currency: what its bill of the chosen month says, what it stands at, what is ahead."""

    holder_id: int
    account: str
    account_id: uuid.UUID | None
    startup_id: uuid.UUID | None
    startup_en: str
    startup_zh: str
    is_pool: bool
    currency: str
    paid: Paid  # of the chosen month
    balance: Balance
    forecast: Forecast
    burns: Mapping[int, int | None]  # mean use a month of the last 1, 3 and 6 final months
    lapses: Lapse | None
    last_bill: str  # month, empty: none
    is_final: bool
    warnings: tuple[CreditWarning, ...]
    stocks: tuple[Stock, ...] = ()  # what is left of its vouchers
    final_months: tuple[str, ...] = ()  # of which there is a final bill, oldest first
    is_whole: bool = True  # False: only what bills say was read

    @property
    def id(self) -> uuid.UUID:
        """What no other row has: its account and currency."""
        return row_id(self.holder_id, self.currency)


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """What `credits balance` answers: an account and currency as of a day, all its months together."""

    holder_id: int
    account: str
    startup_id: uuid.UUID | None
    startup_en: str
    startup_zh: str
    currency: str
    balance: Balance
    cash: int
    unpaid: int


def list_balances(session: Session, day: date) -> list[BalanceRow]:
    """Return every account and currency as of a day, by startup and account."""
    owners, stand = named_holders(session), balances(session, day)
    asked = counting_sums(
        BillSum.holder_id,
        BillSum.currency,
        func.sum(BillSum.cash),
        func.sum(BillSum.unpaid),
        evidence=BOOKED,
    ).where(BillSum.day <= day)
    bills = {
        (row[0], row[1]): (row[2], row[3])
        for row in session.execute(asked.group_by(BillSum.holder_id, BillSum.currency))
    }
    found = []
    for group in {*stand, *bills}:
        owner, (cash, unpaid) = owners[group[0]], bills.get(group, (0, 0))
        found.append(
            BalanceRow(group[0], owner.account, owner.startup_id, owner.startup_en, owner.startup_zh,
                       group[1], stand.get(group, Balance()), cash, unpaid)
        )  # fmt: skip
    return sorted(found, key=lambda one: (one.startup_en or one.startup_zh, one.account, one.currency))


def without_bookings(session: Session, rows: Collection[BalanceRow]) -> list[BalanceRow]:
    """Return the accounts that are entered and not among balances: nothing was booked on them so far."""
    known = {one.account for one in rows}
    asked = (
        select(CloudAccount.account, CloudAccount.currency, Startup.id, Startup.name_en, Startup.name_zh)
        .outerjoin(Startup, Startup.id == CloudAccount.startup_id)
        .where(CloudAccount.account.not_in(known))
    )
    return [
        BalanceRow(0, account, startup_id, name_en or "", name_zh or "", currency, Balance(), 0, 0)
        for account, currency, startup_id, name_en, name_zh in session.execute(
            asked.order_by(CloudAccount.account)
        )
    ]


def is_large(session: Session) -> bool:
    """Whether balances take long enough that somebody would wait for them."""
    return (session.scalar(select(func.max(CreditEntry.id))) or 0) > _LARGE


def list_credits(
    session: Session, today: date, month: str | None = None, mean: int = 3, *, only_bills: bool = False
) -> list[CreditRow]:
    """Return the rows of the tab: every account that was booked on or billed, with the bill of a month.

    `month` None: the last one of which there is a bill. `mean`: of how many final months the days ahead are
    told by (1, 3 or 6). `only_bills`: what bills say alone, which is read at once however long the ledger is.
    """
    owners, orders = named_holders(session), owners_of(session)
    stand, of_lots = ({}, {}) if only_bills else all_balances(session, today)
    bills = _Bills(session)
    month = month or bills.last_month
    stocks = _stocks(session, today, of_lots)
    found = []
    for group in {*stand, *bills.groups}:
        owner = owners[group[0]]
        if owner.account_id is None and group not in bills.groups and stand[group] == Balance():
            continue  # nobody's, and the bill that named it was taken back
        used, final = bills.used.get(group, {}), bills.final.get(group, set())
        burns = {count: burn(used, final, count) for count in (1, 3, 6)}
        mine = stocks.get(group, [])
        ahead = forecast(
            mine, bills.burns(group, mine, burns[mean], mean), today, orders.get(group[0], NOBODY).spending
        )
        balance, paid = stand.get(group, Balance()), bills.paid.get((*group, month), NOTHING_PAID)
        months = bills.months.get(group, {})
        last = max(months, default="")
        found.append(
            CreditRow(
                group[0],
                owner.account,
                owner.account_id,
                owner.startup_id,
                owner.startup_en,
                owner.startup_zh,
                owner.is_pool,
                group[1],
                paid,
                balance,
                ahead,
                burns,
                ahead.lapses,
                last,
                months.get(last, False),
                tuple(
                    warnings(
                        available=balance.available,
                        granted=sum(one.granted for one in mine) or balance.granted,
                        stocks=mine,
                        cash=paid.cash,
                        unallocated=balance.unallocated,
                        suspense=balance.suspense,
                        today=today,
                        final=None if owner.is_pool and not final else final,
                    )
                ),
                tuple(mine),
                tuple(sorted(final)),
                is_whole=not only_bills,
            )
        )
    return sorted(found, key=lambda one: (one.startup_en or one.startup_zh, one.account, one.currency))


def find_credits(session: Session, today: date, holder_id: int, currency: str) -> CreditRow | None:
    """Return the row of one account and currency."""
    rows = list_credits(session, today)
    return next((row for row in rows if (row.holder_id, row.currency) == (holder_id, currency)), None)


def list_months(session: Session) -> list[str]:
    """Return the months of which there is a bill, newest first."""
    part = counting_parts()
    months = session.scalars(select(part.c.month).where(part.c.evidence.in_(BOOKED)).distinct())
    return sorted(months, reverse=True)


def _stocks(session: Session, day: date, stand: Mapping[int, Balance]) -> dict[Group, list[Stock]]:
    """Return what is left of vouchers on a day, by account and currency."""
    columns = (
        CreditLot.id, CreditLot.voucher, CreditLot.effective_on, CreditLot.expires_on, CreditLot.granted_on,
        CreditLot.products, CreditLot.holder_id, CreditLot.currency,
    )  # fmt: skip
    found: dict[Group, list[Stock]] = {}
    for row in session.execute(select(*columns)):
        left = stand[row.id].available if row.id in stand else 0
        if left > 0 and row.expires_on >= day:
            found.setdefault((row.holder_id, row.currency), []).append(
                Stock(row.id, row.voucher, left, row.effective_on, row.expires_on, row.granted_on,
                      product_keys(row.products), stand[row.id].granted)
            )  # fmt: skip
    return found


@dataclass(slots=True)
class _Bills:
    """What bills that count say, by account, currency and month; of one account alone if named."""

    session: Session
    holder_id: int | None = None
    paid: dict[tuple[int, str, str], Paid] = field(default_factory=dict)
    used: dict[Group, dict[str, int]] = field(default_factory=dict)
    final: dict[Group, set[str]] = field(default_factory=dict)
    months: dict[Group, dict[str, bool]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        part = counting_parts()
        columns = (BillSum.holder_id, BillSum.currency, BillSum.month)
        amounts = ("gross", "payable", "credit", "cash", "unpaid", "card")
        sums = [func.sum(getattr(BillSum, name)) for name in amounts]
        asked = (
            select(*columns, func.min(part.c.is_final), *sums)
            .join(part, counts_for(part))
            .where(part.c.evidence.in_(BOOKED))
            .group_by(*columns)
        )
        if self.holder_id is not None:
            asked = asked.where(BillSum.holder_id == self.holder_id)
        for holder, currency, month, is_final, *found in self.session.execute(asked):
            group = (holder, currency)
            self.paid[holder, currency, month] = Paid(*found)
            self.used.setdefault(group, {})[month] = found[2]
            self.months.setdefault(group, {})[month] = bool(is_final)
            if is_final:
                self.final.setdefault(group, set()).add(month)

    @property
    def groups(self) -> Collection[Group]:
        """The accounts and currencies that were billed."""
        return self.months.keys()

    @property
    def last_month(self) -> str:
        """The last month of which there is any bill."""
        return max((month for months in self.months.values() for month in months), default="")

    def burns(
        self, group: Group, stocks: Collection[Stock], whole: int | None, count: int
    ) -> dict[str, int] | None:
        """Return the use a month by product where vouchers are for some products, else in one."""
        if whole is None:
            return None
        if not any(one.products for one in stocks):
            return {"": whole}
        months = burn_months(self.final[group], count)
        columns = (BillSum.product, BillSum.product_name)
        asked = counting_sums(*columns, func.sum(BillSum.credit), evidence=BOOKED).where(
            BillSum.holder_id == group[0], BillSum.currency == group[1], BillSum.month.in_(months)
        )
        rows = self.session.execute(asked.group_by(*columns)).all()
        return {
            f"{product_key(code)}|{product_key(name)}": amount // len(months) for code, name, amount in rows
        }


# --- for charts ---


@dataclass(frozen=True, slots=True)
class MonthPoint:
    """One month of an account: what was used, by credit and in cash, and what was left at its end."""

    month: str
    gross: int
    credit: int
    cash: int
    unpaid: int
    available: int
    is_final: bool


def month_points(session: Session, holder_id: int, currency: str, count: int = 14) -> list[MonthPoint]:
    """Return the last months of an account, oldest first."""
    bills = _Bills(session, holder_id)
    months = sorted(bills.months.get((holder_id, currency), {}))[-count:]
    found = []
    for month in months:
        paid = bills.paid[holder_id, currency, month]
        stand = balances(session, days_of(month)[1], [holder_id]).get((holder_id, currency), Balance())
        is_final = bills.months[holder_id, currency][month]
        found.append(
            MonthPoint(month, paid.gross, paid.credit, paid.cash, paid.unpaid, stand.available, is_final)
        )
    return found


@dataclass(frozen=True, slots=True)
class EstimateRow:
    """What an estimate (v2, FOCUS) says of an account and month; it is shown apart and books nothing."""

    account: str
    month: str
    currency: str
    payable: int
    credit: int


def list_estimates(session: Session, holder_id: int | None = None) -> list[EstimateRow]:
    """Return what estimates say."""
    columns = (CreditHolder.number, BillSum.month, BillSum.currency)
    asked = counting_sums(
        *columns, func.sum(BillSum.payable), func.sum(BillSum.credit), evidence=(Evidence.ESTIMATE,)
    ).join(CreditHolder, CreditHolder.id == BillSum.holder_id)
    if holder_id is not None:
        asked = asked.where(BillSum.holder_id == holder_id)
    return [EstimateRow(*row) for row in session.execute(asked.group_by(*columns).order_by(*columns))]
