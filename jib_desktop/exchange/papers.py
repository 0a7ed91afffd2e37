"""What stands on the paper of a contract, whether it becomes a Word file, a PDF or a printed page."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from jib_desktop.exchange import paper_words as words
from jib_desktop.rules.contracts_payments import Line
from jib_desktop.rules.money import plain_amount, vat_of
from jib_desktop.rules.periods import DAY
from jib_desktop.services import contracts_payments, contracts_record, startups
from jib_desktop.services.contracts_record import AmendmentRow

# What the languages of named fields end with: fee_en, fee_de, fee_zh.
ENDINGS = ("en", "de", "zh")
# What each row of a list has, by which a template that goes through it is measured.
ROW_FIELDS = {
    "payments": frozenset(
        "count due first_day last_day net net_de vat vat_de gross gross_de kind_en kind_de kind_zh".split()
    ),
    "amendments": frozenset(
        "count first_day last_day agreed_on reason changes_en changes_de changes_zh until_en until_de "
        "until_zh".split()
    ),
}


@dataclass(frozen=True, slots=True)
class PaperChange:
    """An amendment: from a day on, for good or until a day; field → (before, after)."""

    first_day: date
    last_day: date | None
    agreed_on: date
    reason: str
    values: Mapping[str, tuple[Any, Any]]


@dataclass(frozen=True, slots=True)
class Paper:
    """A contract as it stands on a day. Days are inclusive, amounts in the smallest unit."""

    id: uuid.UUID
    version: int
    today: date
    kind: str
    state: str
    startup_en: str
    startup_zh: str
    credit_code: str
    contact: str
    phone: str
    email: str
    number: str  # empty until it is signed
    signed_on: date | None
    first_day: date
    last_day: date  # of the term that runs
    notice_by: date | None
    notice_count: int
    notice_unit: str
    renewal_months: int
    desks: int
    fee_cents: int
    currency: str
    vat_rate: int
    deposit_cents: int
    rent_free_days: int
    credit_cents: int
    notes: str
    payments: tuple[Line, ...] = ()
    changes: tuple[PaperChange, ...] = field(default=())

    @property
    def name(self) -> str:
        """Return both names of the startup, or the one it has."""
        return " ".join(part for part in (self.startup_en, self.startup_zh) if part)

    @property
    def rent_free_until(self) -> date | None:
        """Return the last day without a fee, None if the first day costs already."""
        return self.first_day + (self.rent_free_days - 1) * DAY if self.rent_free_days else None

    def amount(self, cents: int, place: int) -> str:
        """Return an amount in the currency of the contract."""
        return words.amount(cents, self.currency, place)

    def fees(self) -> tuple[int, int]:
        """Return net and value added tax of all fees and corrections."""
        lines = [line for line in self.payments if line.kind != "deposit"]
        return sum(line.net for line in lines), sum(line.vat for line in lines)


def gathered(session: Session, contract_id: uuid.UUID, today: date) -> Paper:
    """Return a contract as it goes on paper today; raises GoneMeanwhile."""
    record = contracts_record.get(session, contract_id, today)
    values = {name: value for name, value in record.values.items() if name != "startup_id"}
    startup = startups.get(session, record.values["startup_id"])
    person = next((one for one in startup.contacts if one.is_main), None)
    lines = contracts_payments.list_payments(session, contract_id, today)
    return Paper(
        **{**values, "last_day": record.phase.last_day},
        id=record.id, version=record.version, today=today, state=record.state, number=record.number,
        signed_on=record.signed_on, notice_by=record.phase.notice_by, startup_en=record.startup_en,
        startup_zh=record.startup_zh, credit_code=startup.values["credit_code"],
        contact=" ".join(part for part in (person.name_en, person.name_zh) if part) if person else "",
        phone=person.phone if person else "", email=person.email if person else "",
        payments=tuple(_line(one) for one in lines), changes=tuple(map(_paper_change, record.amendments)),
    )  # fmt: skip


def _line(row: contracts_payments.PaymentRow) -> Line:
    return Line(row.kind, row.due_on, row.first_day, row.last_day, row.net_cents, row.vat_cents)  # type: ignore[arg-type]


def _paper_change(row: AmendmentRow) -> PaperChange:
    pairs = {name: (getattr(row.before, name), value) for name, value in row.values.items()}
    return PaperChange(row.first_day, row.last_day, row.agreed_on, row.reason, pairs)


def line_words(line: Line) -> words.Words:
    """Return what a line of the schedule is for."""
    return words.DEPOSIT_BACK if line.kind == "deposit" and line.net < 0 else words.LINE_KINDS[line.kind]


def change_words(paper: Paper, change: PaperChange, place: int) -> list[tuple[str, str, str]]:
    """Return what an amendment changes in words: label, before, after."""
    found = []
    pairs = dict(change.values)
    if {"notice_count", "notice_unit"} & pairs.keys():
        count = pairs.pop("notice_count", (paper.notice_count,) * 2)
        unit = pairs.pop("notice_unit", (paper.notice_unit,) * 2)
        before, after = (words.notice(count[at], unit[at], place) for at in (0, 1))
        found.append((words.LABELS["notice"][place], before, after))
    for name, (before, after) in pairs.items():
        label = words.LABELS[_LABEL_OF[name]][place]
        found.append((label, _value(paper, name, before, place), _value(paper, name, after, place)))
    return found


_LABEL_OF = {"desks": "desks", "fee_cents": "fee", "vat_rate": "vat", "deposit_cents": "deposit",
             "credit_cents": "credit"}  # fmt: skip


def _value(paper: Paper, name: str, value: Any, place: int) -> str:
    if name == "vat_rate":
        return words.rate(value, place)
    return str(value) if name == "desks" else paper.amount(value, place)


# --- named fields -------------------------------------------------------------------------------


def named_values(paper: Paper) -> dict[str, Any]:
    """Return every named field of a template with its value for a contract; nothing is an empty text."""
    return {**_plain(paper), **_flags(paper), **_spoken(paper), **_lists(paper)}


def _plain(paper: Paper) -> dict[str, Any]:
    net, vat = paper.fees()
    with_vat = paper.fee_cents + vat_of(paper.fee_cents, paper.vat_rate)
    amounts = {
        "fee": paper.fee_cents, "fee_with_vat": with_vat, "deposit": paper.deposit_cents,
        "credit": paper.credit_cents, "total_net": net, "total_vat": vat, "total_gross": net + vat,
    }  # fmt: skip
    found: dict[str, Any] = {
        "number": paper.number, "startup": paper.name, "startup_en": paper.startup_en,
        "startup_zh": paper.startup_zh, "credit_code": paper.credit_code, "contact": paper.contact,
        "phone": paper.phone, "email": paper.email, "desks": str(paper.desks), "currency": paper.currency,
        "rent_free_days": str(paper.rent_free_days), "notice_count": str(paper.notice_count),
        "renewal_months": str(paper.renewal_months), "notes": paper.notes,
    }  # fmt: skip
    for name, cents in amounts.items():
        found[name] = plain_amount(cents, paper.currency)
        found[f"{name}_capital_zh"] = words.capital_amount(cents, paper.currency)
        found |= {f"{name}_{ENDINGS[at]}": paper.amount(cents, at) for at in words.PLACES}
    days = {
        "first_day": paper.first_day, "last_day": paper.last_day, "notice_by": paper.notice_by,
        "signed_on": paper.signed_on, "rent_free_until": paper.rent_free_until, "today": paper.today,
    }  # fmt: skip
    for name, day in days.items():
        found[name] = day.isoformat() if day else ""
        found |= {f"{name}_{ENDINGS[at]}": words.day(day, at) if day else "" for at in words.PLACES}
    return found


def _flags(paper: Paper) -> dict[str, bool]:
    """What a template can ask by `if`."""
    return {
        "is_signed": bool(paper.number), "renews": bool(paper.renewal_months), "has_desks": bool(paper.desks),
        "has_fee": bool(paper.fee_cents), "has_vat": bool(paper.fee_cents and paper.vat_rate),
        "has_deposit": bool(paper.deposit_cents), "has_rent_free_days": bool(paper.rent_free_days),
        "has_credit": bool(paper.credit_cents), "has_notes": bool(paper.notes),
        "has_payments": bool(paper.payments), "has_amendments": bool(paper.changes),
    }  # fmt: skip


def _spoken(paper: Paper) -> dict[str, str]:
    found: dict[str, str] = {}
    for place in words.PLACES:
        spoken = {
            "title": words.KIND_TITLES[paper.kind][place],
            "kind": words.KINDS[paper.kind][place],
            "state": words.STATES[paper.state][place],
            "base": words.BASE[place],
            "term": words.term(paper.first_day, paper.last_day, place),
            "term_notice": words.term(paper.first_day, paper.last_day, place, paper.notice_by),
            "notice": words.notice(paper.notice_count, paper.notice_unit, place),
            "renewal": words.renewal(paper.renewal_months, place),
            "fee_sentence": words.fee(paper.fee_cents, paper.currency, paper.vat_rate, place),
            "vat_rate": words.rate(paper.vat_rate, place),
            "rent_free": words.days(paper.rent_free_days, place),
        }
        found |= {f"{name}_{ENDINGS[place]}": text for name, text in spoken.items()}
    return found


def _lists(paper: Paper) -> dict[str, list[dict[str, str]]]:
    """What a template can go through by `for`: the schedule and the amendments."""
    return {
        "payments": [_payment(paper, place, line) for place, line in enumerate(paper.payments, start=1)],
        "amendments": [_change(paper, place, one) for place, one in enumerate(paper.changes, start=1)],
    }


def _payment(paper: Paper, count: int, line: Line) -> dict[str, str]:
    found = {"count": str(count), "due": line.due.isoformat(), "first_day": line.first_day.isoformat(),
             "last_day": line.last_day.isoformat()}  # fmt: skip
    for name, cents in (("net", line.net), ("vat", line.vat), ("gross", line.gross)):
        found[name] = words.number(cents, paper.currency, words.ENGLISH)
        found[f"{name}_de"] = words.number(cents, paper.currency, words.GERMAN)
    kind = line_words(line)
    return found | {f"kind_{ENDINGS[at]}": kind[at] for at in words.PLACES}


def _change(paper: Paper, count: int, change: PaperChange) -> dict[str, str]:
    found = {"count": str(count), "first_day": change.first_day.isoformat(), "reason": change.reason,
             "last_day": change.last_day.isoformat() if change.last_day else "",
             "agreed_on": change.agreed_on.isoformat()}  # fmt: skip
    for place in words.PLACES:
        lines = [
            f"{label}: {before} → {after}" for label, before, after in change_words(paper, change, place)
        ]
        until = words.day(change.last_day, place) if change.last_day else words.LABELS["for_good"][place]
        found |= {f"changes_{ENDINGS[place]}": "\n".join(lines), f"until_{ENDINGS[place]}": until}
    return found
