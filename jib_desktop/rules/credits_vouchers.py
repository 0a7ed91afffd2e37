"""The provider's list of vouchers, and how it compares with ours: nothing is taken over silently."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from jib_desktop.rules.credits import UNITS
from jib_desktop.rules.problems import Problem

AVAILABLE, EXPIRED, CANCELLED = "available", "expired", "cancelled"
STATUS_WORDS: Mapping[str, str] = {
    "available": AVAILABLE, "有效": AVAILABLE, "可用": AVAILABLE, "生效中": AVAILABLE, "未使用": AVAILABLE,
    "使用中": AVAILABLE,
    "expired": EXPIRED, "过期": EXPIRED, "已过期": EXPIRED, "失效": EXPIRED, "已用完": EXPIRED,
    "cancelled": CANCELLED, "canceled": CANCELLED, "作废": CANCELLED, "已作废": CANCELLED,
}  # fmt: skip
TOLERANCE = UNITS // 100  # balances of the list have two decimals


@dataclass(frozen=True, slots=True)
class Voucher:
    """One voucher as the provider lists it; amounts in units, days those of China, both included."""

    row: int
    number: str
    status: str
    face: int
    balance: int
    granted_on: date
    effective_on: date
    expires_on: date
    products: tuple[str, ...] = ()
    scenarios: str = ""
    description: str = ""
    account: str = ""
    currency: str = ""


@dataclass(slots=True)
class VoucherFile:
    """A list that was read, and what is the matter with its rows."""

    file_name: str
    sha256: str
    vouchers: list[Voucher] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class OurLot:
    """A voucher as our ledger has it today."""

    lot_id: int
    number: str
    account: str
    currency: str
    face: int
    balance: int
    is_over: bool
    expires_on: date


@dataclass(frozen=True, slots=True)
class Compared:
    """One voucher on both sides. `group`: agrees | differs | only_ours | only_theirs."""

    group: str
    number: str
    account: str
    currency: str
    lot_id: int | None
    our_face: int
    their_face: int
    our_balance: int
    their_balance: int
    status: str
    our_last: date | None
    their_last: date | None
    reasons: tuple[str, ...]  # face | balance | expiry | status

    @property
    def difference(self) -> int:
        """How much more is left by our ledger than by the list."""
        return self.our_balance - self.their_balance


def compare(ours: Sequence[OurLot], theirs: Iterable[Voucher]) -> list[Compared]:
    """Return both sides side by side: equal within 0.01, different and by what, or on one side only."""
    left = {lot.number: lot for lot in ours if lot.number}
    nameless = [lot for lot in ours if not lot.number]
    found = [_pair(left.pop(one.number, None), one) for one in theirs]
    return sorted(
        [*found, *(_only_ours(lot) for lot in (*left.values(), *nameless))],
        key=lambda one: (_GROUPS.index(one.group), one.number),
    )


_GROUPS = ("differs", "only_theirs", "only_ours", "agrees")


def _pair(lot: OurLot | None, one: Voucher) -> Compared:
    # What is cancelled or has lapsed is worth nothing, whatever balance stands beside it.
    there = one.balance if one.status == AVAILABLE else 0
    if lot is None:
        group = "agrees" if one.status == CANCELLED else "only_theirs"
        return Compared(group, one.number, one.account, one.currency, None, 0, one.face, 0, there, one.status,
                        None, one.expires_on, ())  # fmt: skip
    reasons = [
        name
        for name, differs in (
            ("face", abs(lot.face - one.face) > TOLERANCE),
            ("balance", abs(lot.balance - there) > TOLERANCE),
            ("expiry", lot.expires_on != one.expires_on),
            ("status", one.status == CANCELLED and lot.balance > TOLERANCE),
        )
        if differs
    ]
    return Compared(
        "differs" if reasons else "agrees",
        one.number,
        lot.account,
        lot.currency,
        lot.lot_id,
        lot.face,
        one.face,
        lot.balance,
        there,
        one.status,
        lot.expires_on,
        one.expires_on,
        tuple(reasons),
    )


def _only_ours(lot: OurLot) -> Compared:
    return Compared(
        "only_ours",
        lot.number,
        lot.account,
        lot.currency,
        lot.lot_id,
        lot.face,
        0,
        lot.balance,
        0,
        "",
        lot.expires_on,
        None,
        (),
    )
