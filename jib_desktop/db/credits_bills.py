"""Bills and voucher lists as they were read: raw lines, their sums, and which file counts for which month.

All of it is append-only. A file that is taken back stays; the newest `BillPart` of an account and month says
which file counts (none, after the only one was taken back).
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from jib_desktop.db.base import Base, Day, Moment
from jib_desktop.rules.credits import Evidence

LINES_PER_IMPORT = 10_000_000  # a line's id is import × this + its place in the file: one index less
AMOUNTS = ("gross", "discount", "coupon", "payable", "voucher", "card", "cash", "unpaid", "credit")

_EVIDENCE = ", ".join(f"'{one}'" for one in Evidence)


def _text() -> Mapped[str]:
    return mapped_column(Text, default="")


def _number() -> Mapped[int]:
    return mapped_column(Integer, default=0)


def _amount() -> Mapped[int | None]:
    return mapped_column(Integer)


def _key() -> Mapped[int]:
    return mapped_column(Integer, primary_key=True)


class BillImport(Base):
    """A file that was taken in: what it was and how it was read."""

    __tablename__ = "bill_import"

    id: Mapped[int] = _key()
    sha256: Mapped[str] = mapped_column(Text, index=True)
    content: Mapped[str] = _text()  # digest of its lines, whatever the encoding
    file_name: Mapped[str] = _text()
    generation: Mapped[str] = mapped_column(Text)  # english | chinese | v2 | focus | usage | total
    evidence: Mapped[str] = mapped_column(Text)
    encoding: Mapped[str] = _text()
    line_count: Mapped[int] = _number()
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str] = _text()
    action_id: Mapped[int] = mapped_column(Integer, ForeignKey("action.id"), index=True)

    __table_args__ = (
        CheckConstraint("length(sha256) = 64", name="sha256_whole"),
        CheckConstraint(f"evidence IN ({_EVIDENCE})", name="evidence_known"),
        {"sqlite_strict": True},
    )


class BillPart(Base):
    """Which file counts for an account's month from now on; `span` is a day for files of single days."""

    __tablename__ = "bill_part"

    id: Mapped[int] = _key()
    payer_id: Mapped[int] = mapped_column(Integer, ForeignKey("credit_holder.id"))
    month: Mapped[str] = mapped_column(Text)
    evidence: Mapped[str] = mapped_column(Text)
    span: Mapped[str] = _text()
    source_id: Mapped[int | None] = mapped_column(Integer, ForeignKey("bill_import.id"))
    is_final: Mapped[bool] = mapped_column(Integer, default=False)
    action_id: Mapped[int] = mapped_column(Integer, ForeignKey("action.id"), index=True)

    __table_args__ = (
        CheckConstraint("length(month) = 7", name="month_whole"),
        CheckConstraint(f"evidence IN ({_EVIDENCE})", name="evidence_known"),
        CheckConstraint("is_final IN (0, 1)", name="final_or_not"),
        Index("ix_bill_part_about", "payer_id", "month", "evidence", "span", "id"),
        {"sqlite_strict": True},
    )


class BillLine(Base):
    """One line as read (`raw`), and what was understood of it; amounts in units, None: nothing was there."""

    __tablename__ = "bill_line"

    id: Mapped[int] = _key()
    import_id: Mapped[int] = mapped_column(Integer, ForeignKey("bill_import.id"))
    row: Mapped[int] = mapped_column(Integer)  # in the file, as a spreadsheet counts
    payer_id: Mapped[int] = mapped_column(Integer, ForeignKey("credit_holder.id"))
    holder_id: Mapped[int] = mapped_column(Integer, ForeignKey("credit_holder.id"))
    month: Mapped[str] = mapped_column(Text)
    day: Mapped[date] = mapped_column(Day)
    key: Mapped[bytes] = mapped_column(LargeBinary)  # digest of what makes the line itself
    occurrence: Mapped[int] = mapped_column(Integer)
    kind: Mapped[str] = _text()
    product: Mapped[str] = _text()
    product_name: Mapped[str] = _text()
    lot_voucher: Mapped[str] = _text()  # the voucher that paid, where the file says so
    currency: Mapped[str] = mapped_column(Text)
    gross: Mapped[int | None] = _amount()
    discount: Mapped[int | None] = _amount()
    coupon: Mapped[int | None] = _amount()
    payable: Mapped[int | None] = _amount()
    voucher: Mapped[int | None] = _amount()
    card: Mapped[int | None] = _amount()
    cash: Mapped[int | None] = _amount()
    unpaid: Mapped[int | None] = _amount()
    credit: Mapped[int | None] = _amount()  # of these, what counts as the startup's credit
    raw: Mapped[str] = _text()

    __table_args__ = (
        CheckConstraint(f"id / {LINES_PER_IMPORT} = import_id", name="id_of_its_import"),
        {"sqlite_strict": True},
    )


class BillSum(Base):
    """The lines of a file summed by account, day and product, so that nobody reads 300,000 of them again."""

    __tablename__ = "bill_sum"

    id: Mapped[int] = _key()
    import_id: Mapped[int] = mapped_column(Integer, ForeignKey("bill_import.id"))
    payer_id: Mapped[int] = mapped_column(Integer, ForeignKey("credit_holder.id"))
    holder_id: Mapped[int] = mapped_column(Integer, ForeignKey("credit_holder.id"))
    month: Mapped[str] = mapped_column(Text)
    currency: Mapped[str] = mapped_column(Text)
    day: Mapped[date] = mapped_column(Day)
    product: Mapped[str] = _text()
    product_name: Mapped[str] = _text()
    lot_voucher: Mapped[str] = _text()
    record: Mapped[str] = _text()  # the order or bill, only where vouchers pay order by order
    line_count: Mapped[int] = _number()
    gross: Mapped[int] = _number()
    discount: Mapped[int] = _number()
    coupon: Mapped[int] = _number()
    payable: Mapped[int] = _number()
    voucher: Mapped[int] = _number()
    card: Mapped[int] = _number()
    cash: Mapped[int] = _number()
    unpaid: Mapped[int] = _number()
    credit: Mapped[int] = _number()

    __table_args__ = (
        Index("ix_bill_sum_import", "import_id", "payer_id", "month"),
        Index("ix_bill_sum_holder", "holder_id", "month"),
        {"sqlite_strict": True},
    )


class VoucherList(Base):
    """The provider's list of vouchers at a moment; the provider hides old ones, we keep them."""

    __tablename__ = "voucher_list"

    id: Mapped[int] = _key()
    sha256: Mapped[str] = mapped_column(Text)
    file_name: Mapped[str] = _text()
    holder_id: Mapped[int | None] = mapped_column(Integer, ForeignKey("credit_holder.id"))
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str] = _text()
    action_id: Mapped[int] = mapped_column(Integer, ForeignKey("action.id"), index=True)

    __table_args__ = (CheckConstraint("length(sha256) = 64", name="sha256_whole"), {"sqlite_strict": True})


class VoucherLine(Base):
    """One voucher of a list."""

    __tablename__ = "voucher_line"

    id: Mapped[int] = _key()
    list_id: Mapped[int] = mapped_column(Integer, ForeignKey("voucher_list.id"), index=True)
    voucher: Mapped[str] = mapped_column(Text, index=True)
    account: Mapped[str] = _text()
    status: Mapped[str] = mapped_column(Text)  # available | expired | cancelled
    currency: Mapped[str] = mapped_column(Text)
    face: Mapped[int] = mapped_column(Integer)
    balance: Mapped[int] = mapped_column(Integer)
    granted_on: Mapped[date] = mapped_column(Day)
    effective_on: Mapped[date] = mapped_column(Day)
    expires_on: Mapped[date] = mapped_column(Day)
    products: Mapped[str] = _text()
    scenarios: Mapped[str] = _text()
    description: Mapped[str] = _text()

    __table_args__ = (
        CheckConstraint("status IN ('available', 'expired', 'cancelled')", name="status_known"),
        {"sqlite_strict": True},
    )


class VoucherNote(Base):
    """What a person wrote about a difference, or signed as agreed (`voucher` empty)."""

    __tablename__ = "voucher_note"

    id: Mapped[int] = _key()
    list_id: Mapped[int] = mapped_column(Integer, ForeignKey("voucher_list.id"), index=True)
    voucher: Mapped[str] = _text()
    kind: Mapped[str] = mapped_column(Text)  # note | sign
    text: Mapped[str] = _text()
    at: Mapped[datetime] = mapped_column(Moment)
    actor: Mapped[str] = _text()
    action_id: Mapped[int] = mapped_column(Integer, ForeignKey("action.id"), index=True)

    __table_args__ = (
        CheckConstraint("kind IN ('note', 'sign')", name="kind_known"),
        CheckConstraint("kind = 'sign' OR text <> ''", name="says_something"),
        {"sqlite_strict": True},
    )


BILLS = ("bill_import", "bill_part", "bill_line", "bill_sum", "voucher_list", "voucher_line", "voucher_note")
