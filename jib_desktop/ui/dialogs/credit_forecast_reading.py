"""What the forecast of credits asks the store, and whose part of it is looked at."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple, Protocol

from sqlalchemy.orm import Session

from jib_desktop.rules.credits import days_of, month_of
from jib_desktop.rules.credits_forecast import last_months
from jib_desktop.rules.periods import DAY
from jib_desktop.services import credits_balances, credits_lots, credits_outlook
from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.services.credits_lots import LotRow
from jib_desktop.services.credits_outlook import MonthEnd, MonthEstimate, MonthUse

MONTHS_BACK, MONTHS_AHEAD = 12, 12  # of the charts, besides this month
FAR = 24  # months that balances and vouchers are looked ahead


class Owned(Protocol):
    """Whatever belongs to an account in a currency."""

    @property
    def account(self) -> str:
        """The number of the account."""

    @property
    def currency(self) -> str:
        """The currency."""

    @property
    def startup_id(self) -> uuid.UUID | None:
        """The startup it belongs to."""


def owner_of(one: Owned) -> str:
    """Return whose something is: the startup, or the account that belongs to none."""
    return str(one.startup_id) if one.startup_id is not None else one.account


class Scope(NamedTuple):
    """What is looked at: one owner or all of them (empty), always in one currency: none are ever added."""

    owner: str = ""
    currency: str = "CNY"

    def holds(self, one: Owned) -> bool:
        """Whether something belongs to it."""
        return one.currency == self.currency and self.owner in ("", owner_of(one))


@dataclass(frozen=True)
class Outlook:
    """Everything there is to show, of all accounts and currencies."""

    today: date
    rows: list[CreditRow]
    uses: list[MonthUse]
    ends: list[MonthEnd]
    estimates: list[MonthEstimate]
    lots: list[LotRow]  # as of today

    @cached_property
    def currencies(self) -> list[str]:
        """The currencies: of accounts, the most used first, then those that only estimates know."""
        booked = [row.currency for row in self.rows]
        everything = {*booked, *(one.currency for one in self.estimates)}
        return sorted(everything, key=lambda one: (-booked.count(one), one))

    def owners(self, currency: str) -> list[Owned]:
        """Return one of what each owner has in a currency, in the order of the rows."""
        everything: list[Owned] = [*self.rows, *self.estimates]
        found = {owner_of(one): one for one in reversed(everything) if one.currency == currency}
        return list(found.values())[::-1]


def read_outlook(session: Session, *, today: date, mean: int) -> Outlook:
    """Return everything; `mean`: of how many final months the days ahead are told by."""
    first = last_months(month_of(today), MONTHS_BACK + 1)[0]
    return Outlook(
        today,
        credits_balances.list_credits(session, today, mean=mean),
        credits_outlook.list_uses(session),
        credits_outlook.list_month_ends(session, first, today),
        credits_outlook.list_estimates(session),
        credits_lots.list_lots(session, today),
    )


def read_lots(session: Session, *, day: date) -> list[LotRow]:
    """Return all vouchers as they stood on a day."""
    return credits_lots.list_lots(session, day)


def next_months(month: str, count: int) -> list[str]:
    """Return so many months from one on."""
    found = []
    for _ in range(count):
        found.append(month)
        month = month_of(days_of(month)[1] + DAY)
    return found
