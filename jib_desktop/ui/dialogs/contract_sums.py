"""What a contract comes to, said while one types: its term and its payments in sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from jib_desktop.rules.contracts_payments import Plan, schedule, total
from jib_desktop.rules.contracts_terms import Change, terms_of
from jib_desktop.rules.periods import Period, notice_day, whole_months
from jib_desktop.services.contracts_record import AmendmentRow
from jib_desktop.ui import formats
from jib_desktop.ui.texts import in_a_row, translate
from jib_desktop.ui.words.contracts import notice_words, term_sentence

_TERM = frozenset({"first_day", "last_day", "notice_count", "notice_unit"})
_SUM = _TERM | {"fee_cents", "vat_rate", "currency", "rent_free_days", "deposit_cents"}


def term_in_words(values: Mapping[str, Any], blocked: set[str]) -> str:
    """Return the term as a sentence with the last day of notice; nothing while it has no sense."""
    if blocked & _TERM:
        return ""
    first, last = values["first_day"], values["last_day"]
    notice_by = notice_day(last, values["notice_count"], values["notice_unit"])
    words = term_sentence(first, last, notice_by)
    return in_a_row((words, length_words(Period(first, last))))


def length_words(term: Period) -> str:
    """Return how long a term is: in months where it has whole ones, else in days."""
    months = whole_months(term)
    length = notice_words(months, "months") if months else notice_words(term.days, "days")
    return translate("Contract", "That is {length}.").format(length=length)


def schedule_words(values: Mapping[str, Any], amendments: Sequence[AmendmentRow], blocked: set[str]) -> str:
    """Return how many payments a contract has, and their sum; nothing while it has no sense."""
    if blocked & _SUM:
        return ""
    changes = [Change(one.first_day, one.last_day, one.values) for one in amendments]
    term = Period(values["first_day"], values["last_day"])
    plan = Plan(term, terms_of(values), changes, values["rent_free_days"])
    fees = [one for one in schedule(plan) if one.kind == "fee"]
    if not fees:
        return translate("Contract", "No fee, so there is nothing to pay each month.")
    net, vat = total(fees)
    currency = values["currency"]
    return translate(
        "Contract", "%n payment(s), {net} net, {gross} with VAT; the first from {day} on.", n=len(fees)
    ).format(
        net=formats.amount(net, currency),
        gross=formats.amount(net + vat, currency),
        day=formats.day_in_words(fees[0].first_day),
    )
