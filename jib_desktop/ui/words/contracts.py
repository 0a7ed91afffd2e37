"""The words of contracts: kinds, states, steps, terms in a sentence, what happened to them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from jib_desktop.rules.contracts_terms import TERM_FIELDS, Terms
from jib_desktop.ui import formats
from jib_desktop.ui.texts import listed, translate

if TYPE_CHECKING:
    from jib_desktop.services.contracts import Filter


def contract_kind_word(kind: str) -> str:
    """Return the word of a kind of contract."""
    words = {
        "incubation": translate("ContractKind", "Incubation"),
        "residence": translate("ContractKind", "Residence"),
        "service": translate("ContractKind", "Service"),
        "pilot": translate("ContractKind", "Pilot"),
        "nda": translate("ContractKind", "NDA"),
    }
    return words.get(kind, kind)


def state_word(state: str) -> str:
    """Return the word of a state of a contract."""
    words = {
        "draft": translate("ContractState", "Draft"),
        "signed": translate("ContractState", "Signed"),
        "active": translate("ContractState", "Active"),
        "up_for_renewal": translate("ContractState", "Up for renewal"),
        "notice_given": translate("ContractState", "Notice given"),
        "ended": translate("ContractState", "Ended"),
        "terminated": translate("ContractState", "Terminated"),
    }
    return words.get(state, state)


def step_word(step: str) -> str:
    """Return what a person can do with a contract, as a button says it."""
    words = {
        "change": translate("ContractStep", "Change"),
        "sign": translate("ContractStep", "Sign"),
        "remove": translate("ContractStep", "Remove draft"),
        "amend": translate("ContractStep", "Amend"),
        "renew": translate("ContractStep", "Renew"),
        "give_notice": translate("ContractStep", "Give notice"),
        "withdraw_notice": translate("ContractStep", "Withdraw notice"),
        "terminate": translate("ContractStep", "Terminate"),
        "correct": translate("ContractStep", "Correct"),
    }
    return words[step]


def checklist_word(stage: str, code: str) -> str:
    """Return what is to be done when a startup moves in (`in`) or out (`out`)."""
    words = {
        ("in", "licence"): translate("Checklist", "Business licence copy"),
        ("in", "deposit"): translate("Checklist", "Deposit received"),
        ("in", "badges"): translate("Checklist", "Access badges handed out"),
        ("in", "cloud_account"): translate("Checklist", "Cloud account linked"),
        ("in", "desks"): translate("Checklist", "Desks given"),
        ("out", "desks"): translate("Checklist", "Desks cleared"),
        ("out", "badges"): translate("Checklist", "Access badges returned"),
        ("out", "deposit"): translate("Checklist", "Deposit returned"),
        ("out", "licence"): translate("Checklist", "Registered address moved"),
        ("out", "cloud_account"): translate("Checklist", "Cloud account handed over"),
    }
    return words.get((stage, code), code)


def document_kind_word(kind: str) -> str:
    """Return the word of a kind of document."""
    return _document_kinds().get(kind, kind)


def _document_kinds() -> dict[str, str]:
    return {
        "contract": translate("DocumentKind", "Contract"),
        "amendment": translate("DocumentKind", "Amendment"),
        "licence": translate("DocumentKind", "Business licence"),
        "other": translate("DocumentKind", "Other"),
    }


def payment_kind_word(kind: str) -> str:
    """Return the word of a kind of line of a payment schedule."""
    return _payment_kinds().get(kind, kind)


def _payment_kinds() -> dict[str, str]:
    return {
        "fee": translate("PaymentKind", "Monthly fee"),
        "deposit": translate("PaymentKind", "Deposit"),
        "correction": translate("PaymentKind", "Correction"),
    }


def payment_state_word(state: str) -> str:
    """Return the word of the state of a line of a payment schedule."""
    words = {
        "planned": translate("PaymentState", "Planned"),
        "invoiced": translate("PaymentState", "Invoiced"),
        "paid": translate("PaymentState", "Paid"),
    }
    return words[state]


def notice_words(count: int, unit: str) -> str:
    """Return a notice period: `3 months`, `7 days`."""
    if unit == "days":
        return translate("Contract", "%n day(s)", n=count)
    return translate("Contract", "%n month(s)", n=count)


def term_words(first: date, last: date) -> str:
    """Return a term as a piece of a sentence; both days are in it."""
    return translate("Contract", "{first} to {last}, both days included").format(
        first=formats.day_in_words(first), last=formats.day_in_words(last)
    )


def term_sentence(first: date, last: date, notice_by: date | None = None) -> str:
    """Return the term with its last day of notice as one sentence."""
    if notice_by is None:
        return translate("Contract", "{term}.").format(term=term_words(first, last))
    return translate("Contract", "{term}, notice by {notice}.").format(
        term=term_words(first, last), notice=formats.day_in_words(notice_by)
    )


def left_words(days: int) -> str:
    """Return how many days are left to decide."""
    return translate("Contract", "%n day(s) left to decide.", n=days)


def renewal_words(renewal_months: int, renews_to: date | None = None) -> str:
    """Return what becomes of a contract at its end by itself."""
    if not renewal_months:
        return translate("Contract", "Ends by itself; no automatic renewal")
    if renews_to is None:
        return translate("Contract", "Renews itself by %n month(s)", n=renewal_months)
    return translate("Contract", "Renews itself by %n month(s), to {day}", n=renewal_months).format(
        day=formats.day_in_words(renews_to)
    )


def rate_words(rate: int) -> str:
    """Return a rate given in hundredths of a per cent: `6 %`, `7.5 %`."""
    places = 0 if rate % 100 == 0 else 1 if rate % 10 == 0 else 2
    return f"{formats.number(rate / 100, places)} %"


def terms_words(terms: Terms, currency: str) -> dict[str, str]:
    """Return terms in words by field; the notice period is one."""
    found = {"desks": formats.number(terms.desks)}
    for name in TERM_FIELDS:
        if name.endswith("_cents"):
            found[name] = formats.amount(getattr(terms, name), currency)
    found["vat_rate"] = rate_words(terms.vat_rate)
    found["notice_count"] = notice_words(terms.notice_count, terms.notice_unit)
    return found


def contract_filter_words(wanted: Filter) -> str:
    """Return what a list of contracts is narrowed down to, in one line; nothing if it shows all."""
    words = columns()
    months = (formats.month(date.fromisoformat(f"{one}-01")) for one in sorted(wanted.months))
    due = translate("Filter", "Due within %n day(s)", n=wanted.due_within) if wanted.due_within else ""
    parts = [
        translate("Filter", "Search: {text}").format(text=wanted.text) if wanted.text else "",
        _choice_words(words["state"], (state_word(one) for one in _STATES if one in wanted.states)),
        _choice_words(words["kind"], (contract_kind_word(one) for one in _KINDS if one in wanted.kinds)),
        _choice_words(words["last_day"], months),
        due,
        translate("Filter", "%n startup(s)", n=len(wanted.startups)) if wanted.startups else "",
    ]
    return " · ".join(part for part in parts if part)


def _choice_words(title: str, chosen: Iterable[str]) -> str:
    words = listed(chosen)
    return translate("Filter", "{title}: {words}").format(title=title, words=words) if words else ""


def columns() -> dict[str, str]:
    """Return the words of fields, as labels and history show them."""
    return {
        "number": translate("Column", "Number"),
        "number_year": translate("Column", "Year of the number"),
        "number_count": translate("Column", "Place in the year"),
        "former_number": translate("Column", "Former number"),
        "number_rule": translate("Column", "Rule of numbers"),
        "kind": translate("Column", "Kind"),
        "state": translate("Column", "State"),
        "first_day": translate("Column", "First day"),
        "last_day": translate("Column", "Last day"),
        "notice_by": translate("Column", "Notice by"),
        "next_day": translate("Column", "Next"),
        "days_left": translate("Column", "Left"),
        "notice_count": translate("Column", "Notice period"),
        "notice_unit": translate("Column", "Notice in"),
        "notice_on": translate("Column", "Notice given"),
        "notice_from": translate("Column", "Notice by whom"),
        "renewal_months": translate("Column", "Renews itself by months"),
        "renews_to": translate("Column", "Renews to"),
        "desks": translate("Column", "Desks"),
        "fee_cents": translate("Column", "Fee / month"),
        "currency": translate("Column", "Currency"),
        "vat_rate": translate("Column", "VAT"),
        "deposit_cents": translate("Column", "Deposit"),
        "rent_free_days": translate("Column", "Rent-free days"),
        "credit_cents": translate("Column", "Cloud credit"),
        "signed_on": translate("Column", "Signed"),
        "ends_on": translate("Column", "Ends"),
        "end_reason": translate("Column", "Reason of the end"),
        "predecessor_id": translate("Column", "Renews"),
        "corrections": translate("Column", "Corrections"),
        "correction_reason": translate("Column", "Reason of the correction"),
        "agreed_on": translate("Column", "Agreed"),
        "reason": translate("Column", "Reason"),
        "place": translate("Column", "Place"),
        "due_on": translate("Column", "Due"),
        "net_cents": translate("Column", "Net"),
        "vat_cents": translate("Column", "VAT amount"),
        "gross_cents": translate("Column", "Gross"),
        "invoice": translate("Column", "Invoice"),
        "invoiced_on": translate("Column", "Invoiced"),
        "paid_on": translate("Column", "Paid"),
        "contract_id": translate("Column", "JIB ID of the contract"),
        "contract": translate("Column", "Contract"),
        "sha256": translate("Column", "Digest"),
        "size": translate("Column", "Size"),
        "code": translate("Column", "Item"),
        "done_on": translate("Column", "Done"),
        "done_by": translate("Column", "Done by"),
    }


def kinds() -> dict[str, str]:
    """Return the words of kinds of record that are imported and exported."""
    return {"contracts": translate("Kind", "Contracts")}


def actions() -> dict[str, str]:
    """Return what an action does, as a menu says it."""
    return {
        "contract_created": translate("Action", "Draft contract {subject}"),
        "contract_changed": translate("Action", "Change contract {subject}"),
        "contract_signed": translate("Action", "Sign {subject}"),
        "contract_removed": translate("Action", "Remove draft {subject}"),
        "contract_amended": translate("Action", "Amend {subject}"),
        "amendment_removed": translate("Action", "Remove amendment of {subject}"),
        "contract_renewed": translate("Action", "Renew {subject}"),
        "contract_notice_given": translate("Action", "Give notice for {subject}"),
        "contract_notice_withdrawn": translate("Action", "Withdraw notice for {subject}"),
        "contract_terminated": translate("Action", "Terminate {subject}"),
        "contract_corrected": translate("Action", "Correct {subject}"),
        "payments_invoiced": translate("Action", "Mark invoiced: {subject}"),
        "payments_paid": translate("Action", "Mark paid: {subject}"),
        "payments_unpaid": translate("Action", "Mark unpaid: {subject}"),
        "payments_unmarked": translate("Action", "Plan again: {subject}"),
        "document_attached": translate("Action", "Attach {subject}"),
        "document_removed": translate("Action", "Remove document {subject}"),
        "checklist_ticked": translate("Action", "Tick checklist of {subject}"),
        "checklist_item_added": translate("Action", "Add to checklist of {subject}"),
        "checklist_item_removed": translate("Action", "Remove from checklist of {subject}"),
        "number_rule_changed": translate("Action", "Change rule of numbers to {subject}"),
        "contracts_imported": translate("Action", "Import contracts from {subject}"),
    }


def done() -> dict[str, str]:
    """Return what an action did."""
    return {
        "contract_created": translate("Done", "Drafted contract {subject}."),
        "contract_changed": translate("Done", "Changed contract {subject}."),
        "contract_signed": translate("Done", "Signed {subject}."),
        "contract_removed": translate("Done", "Removed draft {subject}."),
        "contract_amended": translate("Done", "Amended {subject}."),
        "amendment_removed": translate("Done", "Removed an amendment of {subject}."),
        "contract_renewed": translate("Done", "Drafted the renewal of {subject}."),
        "contract_notice_given": translate("Done", "Notice given for {subject}."),
        "contract_notice_withdrawn": translate("Done", "Notice withdrawn for {subject}."),
        "contract_terminated": translate("Done", "Terminated {subject}."),
        "contract_corrected": translate("Done", "Corrected {subject}."),
        "payments_invoiced": translate("Done", "Marked invoiced: {subject}."),
        "payments_paid": translate("Done", "Marked paid: {subject}."),
        "payments_unpaid": translate("Done", "Marked unpaid: {subject}."),
        "payments_unmarked": translate("Done", "Planned again: {subject}."),
        "document_attached": translate("Done", "Attached {subject}."),
        "document_removed": translate("Done", "Removed document {subject}."),
        "checklist_ticked": translate("Done", "Ticked the checklist of {subject}."),
        "checklist_item_added": translate("Done", "Added to the checklist of {subject}."),
        "checklist_item_removed": translate("Done", "Removed from the checklist of {subject}."),
        "number_rule_changed": translate("Done", "Numbers now follow {subject}."),
        "contracts_imported": translate("Done", "Imported contracts from {subject}."),
    }


_DAYS = frozenset(
    {"first_day", "last_day", "notice_by", "next_day", "notice_on", "renews_to", "signed_on", "ends_on",
     "agreed_on", "due_on", "invoiced_on", "paid_on", "done_on"}
)  # fmt: skip


def value(field: str, value: Any) -> str | None:
    """Return a value in words, None if it is not one of ours."""
    if field in _DAYS:
        return formats.day(value if isinstance(value, date) else date.fromisoformat(str(value)))
    if field.endswith("_cents"):
        return formats.number(int(value) / 100, 2)
    if field == "vat_rate":
        return rate_words(int(value))
    return _codes(field).get(str(value))


def _codes(field: str) -> Mapping[str, str]:
    if field == "kind":
        kinds_of_contract = {one: contract_kind_word(one) for one in _KINDS}
        return {**kinds_of_contract, **_document_kinds(), **_payment_kinds()}
    if field == "state":
        return {one: state_word(one) for one in _STATES}
    if field == "notice_unit":
        return {"months": translate("Contract", "months"), "days": translate("Contract", "days")}
    if field == "notice_from":
        return {"startup": translate("Contract", "the startup"), "base": translate("Contract", "the base")}
    if field == "stage":  # of a checklist
        return {"in": translate("Contract", "Moving in"), "out": translate("Contract", "Moving out")}
    return {}


_KINDS = ("incubation", "residence", "service", "pilot", "nda")
_STATES = ("draft", "signed", "active", "up_for_renewal", "notice_given", "ended", "terminated")
