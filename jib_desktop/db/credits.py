"""The cloud-credit ledger as it is stored: append-only, double entry, sealed by the database.

Entries of a transaction go in first and name a transaction that is not there yet (its foreign key is checked
at the end). Then the transaction's own row goes in, and with it the database looks at the whole: the sums,
the months, the lots on every day. From then on no entry can be added to it. Nothing is changed or deleted.

What people edit of a cloud account is a record (`CloudAccount`); the ledger itself knows accounts by number
only (`CreditHolder`), so that an undo may take the record away and leave what was booked.
"""

from __future__ import annotations

import uuid
from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from jib_desktop.db.base import Base, Codes, Day, Id, Moment, Record
from jib_desktop.db.engine_rules import Refusal
from jib_desktop.rules.credits import CreditColumn, LedgerAccount, Spending, TransactionKind


def _listed(kind: type[LedgerAccount | CreditColumn | Spending | TransactionKind]) -> str:
    return ", ".join(f"'{one}'" for one in kind)


def _text() -> Mapped[str]:
    return mapped_column(Text, default="")


def _key() -> Mapped[int]:
    return mapped_column(Integer, primary_key=True)


class CloudAccount(Record):
    """An account at the provider: whose it is, and how its bills are read."""

    __tablename__ = "cloud_account"

    account: Mapped[str] = mapped_column(Text, unique=True)  # its number, as the provider writes it
    startup_id: Mapped[uuid.UUID | None] = mapped_column(Id, ForeignKey("startup.id"), index=True)
    is_pool: Mapped[bool] = mapped_column(Integer, default=False)  # the base's own
    name: Mapped[str] = _text()  # as bills name it: alpha@example.com
    currency: Mapped[str] = mapped_column(Text, default="CNY")  # of bills that name none
    credit_column: Mapped[str] = mapped_column(Text, default=CreditColumn.VOUCHER.value)
    spending: Mapped[str] = mapped_column(Text, default=Spending.EXPIRY.value)
    mapping: Mapped[str] = mapped_column(Text, default="{}")  # JSON: header of a bill → field
    notes: Mapped[str] = _text()

    __table_args__ = (
        CheckConstraint("account <> ''", name="numbered"),
        CheckConstraint("is_pool IN (0, 1)", name="pool_or_not"),
        CheckConstraint("is_pool = 0 OR startup_id IS NULL", name="pool_has_no_startup"),
        CheckConstraint("length(currency) = 3", name="currency_code"),
        CheckConstraint(f"credit_column IN ({_listed(CreditColumn)})", name="credit_column_known"),
        CheckConstraint(f"spending IN ({_listed(Spending)})", name="spending_known"),
        {"sqlite_strict": True},
    )


Index("ix_cloud_account_pool", CloudAccount.is_pool, unique=True, info={"where": CloudAccount.is_pool == 1})


class CreditHolder(Base):
    """An account number that was booked on."""

    __tablename__ = "credit_holder"

    id: Mapped[int] = _key()
    number: Mapped[str] = mapped_column(Text, unique=True)

    __table_args__ = (CheckConstraint("number <> ''", name="numbered"), {"sqlite_strict": True})


class CreditLot(Base):
    """A voucher, or a part of one that was allocated. Days are inclusive; `products` empty: all of them."""

    __tablename__ = "credit_lot"

    id: Mapped[int] = _key()
    holder_id: Mapped[int] = mapped_column(Integer, ForeignKey("credit_holder.id"), index=True)
    currency: Mapped[str] = mapped_column(Text)
    voucher: Mapped[str] = mapped_column(Text, index=True)  # the provider's number; empty if it has none
    granted_on: Mapped[date] = mapped_column(Day)
    effective_on: Mapped[date] = mapped_column(Day)
    expires_on: Mapped[date] = mapped_column(Day)
    products: Mapped[tuple[str, ...]] = mapped_column(Codes, default=())
    scenarios: Mapped[str] = _text()
    description: Mapped[str] = _text()
    # No foreign key: what is booked stays when an import that made the contract too is taken back.
    contract_id: Mapped[uuid.UUID | None] = mapped_column(Id, index=True)
    parent_id: Mapped[int | None] = mapped_column(Integer, ForeignKey("credit_lot.id"), index=True)

    __table_args__ = (
        CheckConstraint("length(currency) = 3", name="currency_code"),
        CheckConstraint("expires_on >= effective_on", name="expires_after_effective"),
        {"sqlite_strict": True},
    )


class CreditTransaction(Base):
    """What was booked at one time for one reason. `key` keeps the same thing from being booked twice."""

    __tablename__ = "credit_transaction"

    id: Mapped[int] = _key()
    key: Mapped[str] = mapped_column(Text, unique=True)
    kind: Mapped[str] = mapped_column(Text)
    posted_at: Mapped[datetime] = mapped_column(Moment)
    day: Mapped[date] = mapped_column(Day)  # effective: the first day of its entries
    month: Mapped[str] = _text()  # the month of the bill it is about, which may be closed
    actor: Mapped[str] = _text()
    reason: Mapped[str] = _text()
    action_id: Mapped[int] = mapped_column(Integer, ForeignKey("action.id"), index=True)
    import_id: Mapped[int | None] = mapped_column(Integer, ForeignKey("bill_import.id"))
    reverses: Mapped[int | None] = mapped_column(Integer, ForeignKey("credit_transaction.id"), unique=True)

    __table_args__ = (
        CheckConstraint("key <> ''", name="keyed"),
        CheckConstraint(f"kind IN ({_listed(TransactionKind)})", name="kind_known"),
        CheckConstraint("(kind = 'reverse') = (reverses IS NOT NULL)", name="reverses_something"),
        CheckConstraint("kind NOT IN ('void', 'adjust') OR reason <> ''", name="reasoned"),
        {"sqlite_strict": True},
    )


class CreditEntry(Base):
    """One amount on one account of the ledger. `month` and `product` say what used it, in units of 1e-8."""

    __tablename__ = "credit_entry"

    id: Mapped[int] = _key()
    transaction_id: Mapped[int] = mapped_column(
        Integer,
        ForeignKey("credit_transaction.id", deferrable=True, initially="DEFERRED"),
        index=True,
    )
    holder_id: Mapped[int] = mapped_column(Integer, ForeignKey("credit_holder.id"))
    account: Mapped[str] = mapped_column(Text)
    lot_id: Mapped[int | None] = mapped_column(Integer, ForeignKey("credit_lot.id"))
    currency: Mapped[str] = mapped_column(Text)
    day: Mapped[date] = mapped_column(Day)
    amount: Mapped[int] = mapped_column(Integer)
    month: Mapped[str] = _text()  # of the bill it is about; empty: none
    product: Mapped[str] = _text()  # only where lots are for some products

    __table_args__ = (
        CheckConstraint(f"account IN ({_listed(LedgerAccount)})", name="account_known"),
        CheckConstraint("amount <> 0", name="says_something"),
        CheckConstraint(
            "(lot_id IS NOT NULL OR account IN ('consumed', 'unallocated', 'suspense', 'rounding')) "
            "AND (lot_id IS NULL OR account NOT IN ('unallocated', 'suspense', 'rounding'))",
            name="lot_of_its_account",
        ),
        Index("ix_credit_entry_balance", "holder_id", "currency", "account", "lot_id", "day", "amount"),
        Index("ix_credit_entry_lot", "lot_id", "account", "day", "amount"),
        {"sqlite_strict": True},
    )


class CreditMonth(Base):
    """A month was closed or opened again; the last row says until when the ledger is closed."""

    __tablename__ = "credit_month"

    id: Mapped[int] = _key()
    month: Mapped[str] = mapped_column(Text)
    act: Mapped[str] = mapped_column(Text)  # close | reopen
    closed_until: Mapped[date] = mapped_column(Day)
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str] = _text()
    reason: Mapped[str] = _text()
    balances: Mapped[str] = mapped_column(Text, default="[]")  # JSON: what every account stood at
    digest: Mapped[str] = _text()  # of the balances
    action_id: Mapped[int] = mapped_column(Integer, ForeignKey("action.id"))

    __table_args__ = (
        CheckConstraint("act IN ('close', 'reopen')", name="act_known"),
        CheckConstraint("act = 'close' OR reason <> ''", name="reopened_with_reason"),
        CheckConstraint("length(month) = 7", name="month_whole"),
        {"sqlite_strict": True},
    )


LEDGER = ("credit_holder", "credit_lot", "credit_transaction", "credit_entry", "credit_month")

# Running sums by day of what a transaction touches, each account of each lot by itself.
_RUNNING_LOTS = (
    "SELECT account, sum(total) OVER (PARTITION BY lot_id, account ORDER BY day) AS stands FROM "
    "(SELECT lot_id, account, day, sum(amount) AS total FROM credit_entry WHERE lot_id IN "
    "(SELECT e.lot_id FROM credit_entry e WHERE e.transaction_id = NEW.id) GROUP BY lot_id, account, day)"
)
_RUNNING_OPEN = (
    "SELECT sum(total) OVER (PARTITION BY holder_id, currency, account ORDER BY day) AS stands FROM "
    "(SELECT holder_id, currency, account, day, sum(amount) AS total FROM credit_entry "
    "WHERE account IN ('unallocated', 'suspense') AND (holder_id, currency, account) IN "
    "(SELECT e.holder_id, e.currency, e.account FROM credit_entry e WHERE e.transaction_id = NEW.id) "
    "GROUP BY holder_id, currency, account, day)"
)

RULES = (
    Refusal(
        "credit_entry_sealed",
        "credit_entry",
        ("INSERT",),
        "EXISTS (SELECT 1 FROM credit_transaction t WHERE t.id = NEW.transaction_id)",
        "an entry is added to a transaction that is sealed",
    ),
    Refusal(
        "credit_transaction_something",
        "credit_transaction",
        ("INSERT",),
        "NOT EXISTS (SELECT 1 FROM credit_entry e WHERE e.transaction_id = NEW.id)",
        "a transaction has no entries",
    ),
    Refusal(
        "credit_transaction_balanced",
        "credit_transaction",
        ("INSERT",),
        "EXISTS (SELECT 1 FROM credit_entry e WHERE e.transaction_id = NEW.id GROUP BY e.currency, e.lot_id "
        "HAVING sum(e.amount) <> 0)",
        "a transaction does not come to nothing",
    ),
    Refusal(
        "credit_transaction_open",
        "credit_transaction",
        ("INSERT",),
        "EXISTS (SELECT 1 FROM credit_entry e WHERE e.transaction_id = NEW.id AND e.day <= "
        "coalesce((SELECT closed_until FROM credit_month ORDER BY id DESC LIMIT 1), ''))",
        "the month is closed",
    ),
    Refusal(
        "credit_transaction_own_lots",
        "credit_transaction",
        ("INSERT",),
        "EXISTS (SELECT 1 FROM credit_entry e JOIN credit_lot l ON l.id = e.lot_id "
        "WHERE e.transaction_id = NEW.id AND (l.holder_id <> e.holder_id OR l.currency <> e.currency))",
        "an entry is in another currency or of another account than its lot",
    ),
    # What is given back may come late; what is used, voided or moved has to fall into the days of the lot.
    Refusal(
        "credit_transaction_in_time",
        "credit_transaction",
        ("INSERT",),
        "NEW.kind <> 'reverse' AND EXISTS (SELECT 1 FROM credit_entry e JOIN credit_lot l ON l.id = e.lot_id "
        "WHERE e.transaction_id = NEW.id AND e.amount > 0 AND ((e.account = 'consumed' "
        "AND (e.day < l.effective_on OR e.day > l.expires_on)) "
        "OR (e.account IN ('voided', 'moved') AND e.day > l.expires_on) "
        "OR (e.account = 'expired' AND e.day <= l.expires_on)))",
        "a lot is used outside of its days",
    ),
    Refusal(
        "credit_transaction_lots_hold",
        "credit_transaction",
        ("INSERT",),
        "EXISTS (SELECT 1 FROM (" + _RUNNING_LOTS + ") "  # noqa: S608  (our own words)
        "WHERE CASE account WHEN 'granted' THEN stands > 0 ELSE stands < 0 END)",
        "a lot is overdrawn on some day",
    ),
    Refusal(
        "credit_transaction_open_hold",
        "credit_transaction",
        ("INSERT",),
        "EXISTS (SELECT 1 FROM (" + _RUNNING_OPEN + ") WHERE stands > 0)",  # noqa: S608  (as above)
        "what is open falls below nothing on some day",
    ),
    Refusal(
        "credit_transaction_exact",
        "credit_transaction",
        ("INSERT",),
        "NEW.kind = 'reverse' AND EXISTS (SELECT 1 FROM credit_entry e "
        "WHERE e.transaction_id IN (NEW.id, NEW.reverses) "
        "GROUP BY e.holder_id, e.account, e.lot_id, e.currency, e.month, e.product "
        "HAVING sum(e.amount) <> 0)",
        "a reversal is not the exact negative",
    ),
    Refusal(
        "credit_transaction_voucher_once",
        "credit_transaction",
        ("INSERT",),
        "EXISTS (SELECT 1 FROM credit_entry e JOIN credit_lot l ON l.id = e.lot_id "
        "JOIN credit_lot o ON o.voucher = l.voucher AND o.id <> l.id AND o.parent_id IS NULL "
        "WHERE e.transaction_id = NEW.id AND e.account = 'granted' "
        "AND l.voucher <> '' AND l.parent_id IS NULL "
        "AND (SELECT sum(g.amount) FROM credit_entry g WHERE g.lot_id = l.id AND g.account = 'granted') < 0 "
        "AND (SELECT sum(g.amount) FROM credit_entry g WHERE g.lot_id = o.id AND g.account = 'granted') < 0)",
        "a voucher is granted twice",
    ),
)
