"""Contracts as they are stored: terms, amendments, what was invoiced, documents, checklists."""

from __future__ import annotations

import uuid
from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from jib_desktop.db.base import Base, Day, Id, Record
from jib_desktop.db.engine_rules import Refusal
from jib_desktop.db.site import file_reference
from jib_desktop.rules.contracts import Kind

_KINDS = ", ".join(f"'{kind}'" for kind in Kind)


def _text() -> Mapped[str]:
    return mapped_column(Text, default="")


def _day() -> Mapped[date | None]:
    return mapped_column(Day)


def _number() -> Mapped[int]:
    return mapped_column(Integer, default=0)


def _changed() -> Mapped[int | None]:
    return mapped_column(Integer)


def _contract() -> Mapped[uuid.UUID]:
    return mapped_column(Id, ForeignKey("contract.id"), index=True)


class Contract(Record):
    """What was agreed with a startup, from the draft on. Days are inclusive, amounts in the smallest unit."""

    __tablename__ = "contract"
    derived = frozenset({"search_text"})

    startup_id: Mapped[uuid.UUID] = mapped_column(Id, ForeignKey("startup.id"), index=True)
    kind: Mapped[str] = mapped_column(Text)
    number: Mapped[str] = _text()  # empty until it is signed
    number_year: Mapped[int | None] = mapped_column(Integer)
    number_count: Mapped[int | None] = mapped_column(Integer)
    former_number: Mapped[str] = _text()  # given in an offline copy, and taken there already
    first_day: Mapped[date] = mapped_column(Day)
    last_day: Mapped[date] = mapped_column(Day)
    notice_count: Mapped[int] = _number()
    notice_unit: Mapped[str] = mapped_column(Text, default="months")
    renewal_months: Mapped[int] = _number()  # 0: it ends by itself
    desks: Mapped[int] = _number()
    fee_cents: Mapped[int] = _number()
    currency: Mapped[str] = mapped_column(Text, default="CNY")
    vat_rate: Mapped[int] = _number()  # hundredths of a per cent
    deposit_cents: Mapped[int] = _number()
    rent_free_days: Mapped[int] = _number()
    credit_cents: Mapped[int] = _number()
    notes: Mapped[str] = _text()
    signed_on: Mapped[date | None] = _day()
    notice_on: Mapped[date | None] = _day()  # notice was given, or the end agreed
    notice_from: Mapped[str] = _text()  # startup | base
    ends_on: Mapped[date | None] = _day()  # the end that is fixed
    end_reason: Mapped[str] = _text()  # of a termination
    predecessor_id: Mapped[uuid.UUID | None] = mapped_column(Id, ForeignKey("contract.id"), unique=True)
    corrections: Mapped[int] = _number()  # how often it was corrected after its end
    correction_reason: Mapped[str] = _text()  # of the last one; the history keeps all

    search_text: Mapped[str] = _text()

    __table_args__ = (
        CheckConstraint(f"kind IN ({_KINDS})", name="kind_known"),
        CheckConstraint("last_day >= first_day", name="last_after_first"),
        CheckConstraint("notice_unit IN ('months', 'days')", name="unit_known"),
        CheckConstraint("notice_from IN ('', 'startup', 'base')", name="notice_from_known"),
        CheckConstraint("length(currency) = 3", name="currency_code"),
        CheckConstraint(
            "notice_count >= 0 AND renewal_months >= 0 AND desks >= 0 AND fee_cents >= 0 AND vat_rate >= 0 "
            "AND deposit_cents >= 0 AND rent_free_days >= 0 AND credit_cents >= 0 AND corrections >= 0",
            name="nothing_negative",
        ),
        CheckConstraint("(number = '') = (signed_on IS NULL)", name="numbered_when_signed"),
        CheckConstraint(
            "(number = '') = (number_year IS NULL) AND (number = '') = (number_count IS NULL)",
            name="number_in_parts",
        ),
        CheckConstraint(
            "signed_on IS NOT NULL OR (ends_on IS NULL AND notice_on IS NULL)", name="draft_has_no_end"
        ),
        CheckConstraint(
            "ends_on IS NOT NULL OR (notice_on IS NULL AND end_reason = '')", name="end_has_a_day"
        ),
        CheckConstraint("corrections = 0 OR correction_reason <> ''", name="corrected_with_reason"),
        {"sqlite_strict": True},
    )


_signed = Contract.number != ""
Index("ix_contract_number", Contract.number, unique=True, info={"where": _signed})
Index(
    "ix_contract_number_parts", Contract.number_year, Contract.number_count, unique=True,
    info={"where": _signed},
)  # fmt: skip


class ContractPhase(Base):
    """What the calendar makes of a contract from one day to another, computed by the rules (`phases`).

    With it states, days of notice and terms of any day are one look into an index, by SQL alone; it is
    derived as a whole and computed again after every write.
    """

    __tablename__ = "contract_phase"

    contract_id: Mapped[uuid.UUID] = mapped_column(
        Id, ForeignKey("contract.id", ondelete="CASCADE"), primary_key=True
    )
    since: Mapped[date] = mapped_column(Day, primary_key=True)
    until: Mapped[date] = mapped_column(Day)
    startup_id: Mapped[uuid.UUID] = mapped_column(Id, ForeignKey("startup.id"), index=True)
    kind: Mapped[str] = mapped_column(Text)
    currency: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(Text)
    last_day: Mapped[date] = mapped_column(Day)
    notice_by: Mapped[date | None] = _day()
    next_day: Mapped[date] = mapped_column(Day)
    renews_to: Mapped[date | None] = _day()
    desks: Mapped[int] = mapped_column(Integer)
    fee_cents: Mapped[int] = mapped_column(Integer)
    deposit_cents: Mapped[int] = mapped_column(Integer)
    credit_cents: Mapped[int] = mapped_column(Integer)

    __table_args__ = (CheckConstraint("until >= since", name="until_after_since"), {"sqlite_strict": True})


# The list walks this alone: all that it filters, sorts and sums by. It begins with `since`, because a
# contract has few phases behind it and, where it renews itself, many before it.
Index(
    "ix_contract_phase_list", ContractPhase.since, ContractPhase.until, ContractPhase.next_day,
    ContractPhase.last_day, ContractPhase.contract_id, ContractPhase.state, ContractPhase.kind,
    ContractPhase.currency, ContractPhase.desks, ContractPhase.fee_cents, ContractPhase.deposit_cents,
)  # fmt: skip


class Amendment(Record):
    """A new version of the terms from a day on, for good or until a day and back; None: unchanged."""

    __tablename__ = "amendment"
    owner_column = "contract_id"

    contract_id: Mapped[uuid.UUID] = _contract()
    place: Mapped[int] = mapped_column(Integer)  # in the order agreed: the later one prevails
    first_day: Mapped[date] = mapped_column(Day)
    last_day: Mapped[date | None] = _day()
    agreed_on: Mapped[date] = mapped_column(Day)
    reason: Mapped[str] = _text()
    desks: Mapped[int | None] = _changed()
    fee_cents: Mapped[int | None] = _changed()
    vat_rate: Mapped[int | None] = _changed()
    deposit_cents: Mapped[int | None] = _changed()
    credit_cents: Mapped[int | None] = _changed()
    notice_count: Mapped[int | None] = _changed()
    notice_unit: Mapped[str | None] = mapped_column(Text)

    __table_args__ = (
        CheckConstraint("last_day IS NULL OR last_day >= first_day", name="last_after_first"),
        CheckConstraint("notice_unit IS NULL OR notice_unit IN ('months', 'days')", name="unit_known"),
        CheckConstraint(
            "coalesce(desks, 0) >= 0 AND coalesce(fee_cents, 0) >= 0 AND coalesce(vat_rate, 0) >= 0 "
            "AND coalesce(deposit_cents, 0) >= 0 AND coalesce(credit_cents, 0) >= 0 "
            "AND coalesce(notice_count, 0) >= 0",
            name="nothing_negative",
        ),
        CheckConstraint(
            "coalesce(desks, fee_cents, vat_rate, deposit_cents, credit_cents, notice_count) IS NOT NULL "
            "OR notice_unit IS NOT NULL",
            name="changes_something",
        ),
        {"sqlite_strict": True},
    )


class Payment(Record):
    """A line of the schedule that finance has invoiced: its amounts stand, whatever the terms become.

    Lines that are only planned are not stored: they follow from the terms on any day.
    """

    __tablename__ = "payment"
    owner_column = "contract_id"

    contract_id: Mapped[uuid.UUID] = _contract()
    kind: Mapped[str] = mapped_column(Text)  # fee | deposit | correction
    due_on: Mapped[date] = mapped_column(Day)
    first_day: Mapped[date] = mapped_column(Day)
    last_day: Mapped[date] = mapped_column(Day)
    net_cents: Mapped[int] = mapped_column(Integer)
    vat_cents: Mapped[int] = mapped_column(Integer)
    gross_cents: Mapped[int] = mapped_column(Integer)
    currency: Mapped[str] = mapped_column(Text)
    invoice: Mapped[str] = _text()  # the number of the invoice
    invoiced_on: Mapped[date] = mapped_column(Day)
    paid_on: Mapped[date | None] = _day()

    __table_args__ = (
        CheckConstraint("kind IN ('fee', 'deposit', 'correction')", name="kind_known"),
        CheckConstraint("last_day >= first_day", name="last_after_first"),
        CheckConstraint("gross_cents = net_cents + vat_cents", name="gross_sums"),
        CheckConstraint("length(currency) = 3", name="currency_code"),
        Index("ix_payment_due_on", "due_on"),
        {"sqlite_strict": True},
    )


class Document(Record):
    """A file attached to a contract; its content is kept by its digest."""

    __tablename__ = "document"
    owner_column = "contract_id"

    contract_id: Mapped[uuid.UUID] = _contract()
    name: Mapped[str] = mapped_column(Text)  # of the file, without folders
    kind: Mapped[str] = _text()  # contract | amendment | licence | other
    sha256: Mapped[str] = file_reference()
    size: Mapped[int] = mapped_column(Integer)

    __table_args__ = (
        CheckConstraint("name <> ''", name="named"),
        CheckConstraint("kind IN ('contract', 'amendment', 'licence', 'other')", name="kind_known"),
        {"sqlite_strict": True},
    )


class ChecklistItem(Record):
    """Something to be done when a startup moves in or out."""

    __tablename__ = "checklist_item"
    owner_column = "contract_id"

    contract_id: Mapped[uuid.UUID] = _contract()
    stage: Mapped[str] = mapped_column(Text)  # in | out
    place: Mapped[int] = mapped_column(Integer)
    code: Mapped[str] = _text()  # of the usual list; empty: in a person's own words
    text: Mapped[str] = _text()
    done_on: Mapped[date | None] = _day()
    done_by: Mapped[str] = _text()

    __table_args__ = (
        CheckConstraint("stage IN ('in', 'out')", name="stage_known"),
        CheckConstraint("code <> '' OR text <> ''", name="says_something"),
        {"sqlite_strict": True},
    )


def _end(row: str) -> str:
    """Return the last day a contract takes up for others (rules: `stands_until`) in SQL."""
    own = f"CASE WHEN {row}.renewal_months > 0 THEN '9999-12-31' ELSE {row}.last_day END"
    return f"coalesce({row}.ends_on, {own})"


# Not the startup: when two startups are merged, the contracts of one go over to the other.
_FIXED = (
    "kind number first_day last_day notice_count notice_unit renewal_months desks fee_cents "
    "currency vat_rate deposit_cents rent_free_days credit_cents signed_on predecessor_id"
).split()
# A day of grace: the moment of the change is in UTC, the end is a day where the base stands.
_OVER = (
    "EXISTS (SELECT 1 FROM contract_phase p WHERE p.contract_id = {row} "
    "AND p.state IN ('ended', 'terminated') AND p.since < substr(NEW.changed_at, 1, 10))"
)
_MOVED = " OR ".join(f"NEW.{name} IS DISTINCT FROM OLD.{name}" for name in _FIXED)

_OTHERS = (
    "EXISTS (SELECT 1 FROM contract o WHERE o.id <> NEW.id AND o.startup_id = NEW.startup_id "
    "AND o.kind = 'residence' AND o.number <> '' "
    # A renewal is checked as such, before the commit: see contracts_derived.
    "AND o.id IS DISTINCT FROM NEW.predecessor_id AND o.predecessor_id IS DISTINCT FROM NEW.id"
)

RULES = (
    Refusal(
        "contract_residence", "contract", ("INSERT", "UPDATE"),
        f"NEW.kind = 'residence' AND NEW.number <> '' AND {_OTHERS} "
        f"AND NEW.first_day <= {_end('o')} AND o.first_day <= {_end('NEW')} "
        f"AND NEW.first_day <= {_end('NEW')} AND o.first_day <= {_end('o')})",
        "two residence contracts of one startup on one day",
    ),
    Refusal(
        "contract_locked", "contract", ("UPDATE",),
        f"({_MOVED}) AND NEW.corrections = OLD.corrections AND " + _OVER.format(row="OLD.id"),
        "a contract that has ended is changed by a correction only",
    ),
    Refusal(
        "contract_amendment_locked", "amendment", ("INSERT", "UPDATE"),
        _OVER.format(row="NEW.contract_id"),
        "a contract that has ended is not amended",
    ),
)  # fmt: skip
