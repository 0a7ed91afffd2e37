"""A bill as it was read: plain columns in pieces, so that 300,000 lines fit into little memory."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from jib_desktop.errors import UserMistake
from jib_desktop.rules.credits import CreditColumn, Evidence, Spending
from jib_desktop.rules.problems import Problem

# Amounts of a line, in the order in which everything keeps them; `credit` follows from the account's setting.
AMOUNTS = ("gross", "discount", "coupon", "payable", "voucher", "card", "cash", "unpaid")
NOTHING = -(2**63)  # in a column of amounts: nothing stood there, which is not 0
TOLERANCE = 10**6  # 0.01: so much may a row's identity be off
MOST_NAMED = 200  # so many problems of rows are named; more say no more


def zeroed(column: array[int]) -> Sequence[int]:
    """Return a column of amounts with 0 where nothing stood."""
    return [0 if one == NOTHING else one for one in column] if NOTHING in column else column


def or_none(column: array[int]) -> Sequence[int | None]:
    """Return a column of amounts with None where nothing stood."""
    return [None if one == NOTHING else one for one in column] if NOTHING in column else column


class Generation(StrEnum):
    """Which header a bill has."""

    ENGLISH = "english"
    CHINESE = "chinese"
    V2 = "v2"
    FOCUS = "focus"
    USAGE = "usage"
    TOTAL = "total"


EVIDENCE = {
    Generation.ENGLISH: Evidence.BILL,
    Generation.CHINESE: Evidence.BILL,
    Generation.V2: Evidence.ESTIMATE,
    Generation.FOCUS: Evidence.ESTIMATE,
    Generation.USAGE: Evidence.USAGE,
    Generation.TOTAL: Evidence.TOTAL,
}


@dataclass(frozen=True, slots=True)
class AccountSetting:
    """How the bills of one account are read."""

    currency: str = "CNY"
    credit_column: str = CreditColumn.VOUCHER.value
    spending: str = Spending.EXPIRY.value
    mapping: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))  # header → field


@dataclass(frozen=True, slots=True)
class BillSettings:
    """What is known of all accounts before a bill is read."""

    accounts: Mapping[str, AccountSetting] = field(default_factory=lambda: MappingProxyType({}))
    names: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({})
    )  # as bills name it → number
    vouchers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))  # voucher → account
    payer: str = ""  # whose bill a person says it is
    month: str = ""  # of which month: 2026-10

    def of(self, account: str) -> AccountSetting:
        """Return how the bills of an account are read."""
        return self.accounts.get(account) or self.accounts.get(self.payer) or _USUAL


_USUAL = AccountSetting()


@dataclass(slots=True)
class Piece:
    """Some thousand lines, column by column."""

    rows: array[int]
    payers: Sequence[str]
    owners: Sequence[str]
    months: Sequence[str]
    days: Sequence[date]
    keys: bytes  # 16 of each line
    occurrences: array[int]
    kinds: Sequence[str]
    products: Sequence[str]
    product_names: Sequence[str]
    vouchers: Sequence[str]
    currencies: Sequence[str]
    amounts: dict[str, array[int]]  # by AMOUNTS
    credit: array[int]
    raw: bytes  # the lines as they stand in the file, one behind the other
    lengths: array[int]  # of each of them, in bytes
    orders: Sequence[str]  # of lines whose vouchers pay order by order; others have none

    def __len__(self) -> int:
        return len(self.rows)

    def raw_lines(self) -> Iterator[str]:
        """Yield the lines as they stand in the file."""
        place = 0
        for length in self.lengths:
            yield self.raw[place : place + length].decode()
            place += length


# Payer, owner, month, currency, day, product, its name, voucher, order → count, then AMOUNTS, then credit.
SumKey = tuple[str, str, str, str, date, str, str, str, str]


@dataclass(slots=True)
class BillFile:
    """A bill that was read: what it is, its lines, their sums, what is the matter with it."""

    file_name: str
    sha256: str
    generation: Generation
    encoding: str
    content: str = ""
    by_day: bool = False  # each line belongs to the bill of one day, not of a month
    pieces: list[Piece] = field(default_factory=list)
    sums: dict[SumKey, list[int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)  # facts: row, header, value
    notes: list[Problem] = field(default_factory=list)
    left_out: tuple[str, ...] = ()

    @property
    def evidence(self) -> Evidence:
        """What it proves."""
        return EVIDENCE[self.generation]

    @property
    def line_count(self) -> int:
        """How many lines it has."""
        return sum(map(len, self.pieces))

    def totals(self) -> dict[str, dict[str, int]]:
        """Return the sum of each column by currency, in units."""
        found: dict[str, dict[str, int]] = {}
        for key, amounts in self.sums.items():
            mine = found.setdefault(key[3], dict.fromkeys((*AMOUNTS, "credit"), 0))
            for name, amount in zip((*AMOUNTS, "credit"), amounts[1:], strict=True):
                mine[name] += amount
        return found

    def say(self, problem: Problem) -> None:
        """Keep what is the matter with a row; of very many only the first ones."""
        if len(self.problems) < MOST_NAMED or problem.blocks:
            self.problems.append(problem)


class BillUnknown(UserMistake):
    """No header of a bill that we know stands in the first rows; `missing`: what the nearest one lacks."""

    def __init__(self, file: str, missing: Sequence[str]) -> None:
        super().__init__(file, *missing)
        self.file = file
        self.missing = tuple(missing)


class BillEmpty(UserMistake):
    """The file is a placeholder: it has no lines, as providers leave them where nothing was used."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.file = file


class BillColumnsTwice(UserMistake):
    """Two columns could be the same field: the account's mapping has to say which."""

    def __init__(self, field_name: str, headers: Sequence[str]) -> None:
        super().__init__(field_name, *headers)
        self.field = field_name
        self.headers = tuple(headers)


class BillRefused(UserMistake):
    """A bill cannot be booked; `reason`: estimate | rows | account | month | granularity | weaker."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail
