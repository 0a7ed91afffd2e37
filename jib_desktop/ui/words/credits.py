"""The words of cloud credits: accounts of the ledger, kinds of booking, warnings, the days ahead."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from jib_desktop.rules import money
from jib_desktop.rules.credits import DECIMALS, UNITS, days_of, units_text
from jib_desktop.ui import formats
from jib_desktop.ui.texts import translate

if TYPE_CHECKING:
    from jib_desktop.rules.credits_forecast import CreditWarning


def ledger_word(account: str) -> str:
    """Return the word of an account of the ledger."""
    words = {
        "granted": translate("Ledger", "Granted"),
        "available": translate("Ledger", "Available"),
        "consumed": translate("Ledger", "Used"),
        "expired": translate("Ledger", "Lapsed"),
        "voided": translate("Ledger", "Void"),
        "moved": translate("Ledger", "Allocated"),
        "unallocated": translate("Ledger", "Unallocated"),
        "suspense": translate("Ledger", "Unknown account"),
        "rounding": translate("Ledger", "Rounding"),
    }
    return words.get(account, account)


def booking_word(kind: str) -> str:
    """Return the word of a kind of booking."""
    words = {
        "grant": translate("Booking", "Grant"),
        "redeem": translate("Booking", "Voucher redeemed"),
        "allocate": translate("Booking", "Allocated"),
        "recall": translate("Booking", "Recalled"),
        "consume": translate("Booking", "Used"),
        "restore": translate("Booking", "Given back"),
        "expire": translate("Booking", "Lapsed"),
        "void": translate("Booking", "Declared void"),
        "adjust": translate("Booking", "Adjusted"),
        "assign": translate("Booking", "Assigned"),
        "reverse": translate("Booking", "Reversal"),
    }
    return words.get(kind, kind)


def evidence_word(evidence: str) -> str:
    """Return how something is known."""
    words = {
        "usage": translate("Evidence", "Voucher usage"),
        "bill": translate("Evidence", "Bill"),
        "total": translate("Evidence", "Monthly total"),
        "estimate": translate("Evidence", "Estimate"),
    }
    return words.get(evidence, evidence)


def generation_word(generation: str) -> str:
    """Return what a bill is called by its header."""
    words = {
        "english": translate("Generation", "Bill with English headers"),
        "chinese": translate("Generation", "Bill with Chinese headers"),
        "v2": translate("Generation", "Detailed bill v2"),
        "focus": translate("Generation", "FOCUS export"),
        "usage": translate("Generation", "Voucher usage"),
        "total": translate("Generation", "Monthly total"),
    }
    return words.get(generation, generation)


def voucher_verdict_word(verdict: str) -> str:
    """Return what becomes of a voucher of a list."""
    words = {
        "new": translate("VoucherVerdict", "New"),
        "known": translate("VoucherVerdict", "Known"),
        "cancelled": translate("VoucherVerdict", "Cancelled"),
        "nobody": translate("VoucherVerdict", "Of no account we know"),
    }
    return words.get(verdict, verdict)


def compared_word(group: str) -> str:
    """Return how our vouchers compare with the list."""
    words = {
        "agrees": translate("Reconcile", "Agrees"),
        "differs": translate("Reconcile", "Differs"),
        "only_ours": translate("Reconcile", "Only in our ledger"),
        "only_theirs": translate("Reconcile", "Only in the list"),
    }
    return words.get(group, group)


def spending_word(spending: str) -> str:
    """Return in which order vouchers pay."""
    words = {
        "expiry": translate("Spending", "What lapses first"),
        "alibaba": translate("Spending", "The largest balance first"),
    }
    return words.get(spending, spending)


def credit_column_word(column: str) -> str:
    """Return which column of a bill is the credit."""
    words = {
        "voucher": translate("CreditColumn", "Vouchers (代金券, cash coupons)"),
        "coupon": translate("CreditColumn", "Coupons (优惠券)"),
        "card": translate("CreditColumn", "Prepaid card (储值卡)"),
    }
    return words.get(column, column)


def credit_column_short(column: str) -> str:
    """Return which column of a bill is the credit, in a word, as a list has room for it."""
    words = {
        "voucher": translate("CreditColumn", "Vouchers"),
        "coupon": translate("CreditColumn", "Coupons"),
        "card": translate("CreditColumn", "Prepaid card"),
    }
    return words.get(column, column)


def cents_of(units: int, currency: str) -> int:
    """Return an amount in the smallest unit of its currency, halves away from zero, as lists show it."""
    return money.rounded(units, 10 ** (DECIMALS - money.decimals(currency)))


def units_words(units: int, currency: str) -> str:
    """Return an amount as a person reads it, to the cent: `¥404.75`."""
    return formats.amount(cents_of(units, currency), currency)


def short_units(units: int, currency: str) -> str:
    """Return an amount without decimals where there are none: `¥80,000`, but `¥404.75`."""
    whole, rest = divmod(units, UNITS)
    return units_words(units, currency) if rest else formats.whole_amount(whole, currency)


def exact_words(units: int, currency: str) -> str:
    """Return an amount with all its digits, as a decision on it needs them: `¥404.74691356`."""
    return formats.exact_amount(units_text(units), currency)


def account_words(number: str) -> str:
    """Return the number of an account as people read it, in groups of four: `1000 0000 0000 0017`."""
    if len(number) <= 8 or not (number.isascii() and number.isdigit()):
        return number
    return " ".join(number[place : place + 4] for place in range(0, len(number), 4))


def month_words(month: str) -> str:
    """Return a month of bills in words: `October 2026`."""
    return formats.month(days_of(month)[0])


def warning_words(warning: CreditWarning, currency: str) -> str:
    """Return what has to be seen to, in one sentence."""
    facts = {
        "amount": units_words(warning.amount, currency),
        "day": formats.day(warning.day) if warning.day else "",
        "month": formats.month(warning.day) if warning.day else "",
        "degree": warning.degree,
    }
    words = {
        "suspense": translate("CreditWarning", "{amount} belongs to an unknown account."),
        "unallocated": translate("CreditWarning", "{amount} was used, but no voucher could pay it."),
        "cash_beside_credit": translate("CreditWarning", "{amount} was paid in cash while credit remains."),
        "expiring": translate("CreditWarning", "{amount} lapses after {day}."),
        "out_of_credit": translate("CreditWarning", "No credit is left."),
        "low": translate("CreditWarning", "Only {amount} is left, less than {degree} %."),
        "no_final_bill": translate("CreditWarning", "The final bill of {month} is missing."),
    }
    return words[warning.code].format(**facts)


def runs_out_words(row: Any) -> str:
    """Return when credit runs out, in a few words."""
    if row.forecast.burn is None:
        return translate("CreditForecast", "unknown, no final bill")
    if row.balance.available <= 0:
        return translate("CreditForecast", "out of credit")
    if row.forecast.runs_out_on is None:
        return translate("CreditForecast", "not in use")
    return formats.day(row.forecast.runs_out_on)


def forecast_line(row: Any, name: str) -> str:
    """Return the days ahead of an account in one line."""
    line = translate("CreditForecast", "{name}: {amount} left, runs out: {when}").format(
        name=name, amount=units_words(row.balance.available, row.currency), when=runs_out_words(row)
    )
    if row.lapses is None:
        return line
    unused = translate("CreditForecast", "{line}; {amount} lapses unused after {day}")
    return unused.format(
        line=line, amount=units_words(row.lapses.amount, row.currency), day=formats.day(row.lapses.day)
    )


def columns() -> dict[str, str]:
    """Return the words of fields, as labels and history show them."""
    return {
        "account": translate("Column", "Cloud account"),
        "is_pool": translate("Column", "Pool of the base"),
        "credit_column": translate("Column", "Column of the credit"),
        "spending": translate("Column", "Vouchers pay"),
        "mapping": translate("Column", "Headers of bills"),
        "voucher": translate("Column", "Voucher"),
        "granted_on": translate("Column", "Granted on"),
        "effective_on": translate("Column", "Effective from"),
        "expires_on": translate("Column", "Valid until"),
        "products": translate("Column", "For products"),
        "amount": translate("Column", "Amount"),
        "scenarios": translate("Column", "Scenarios"),
        "month": translate("Column", "Month"),
        "payable": translate("Column", "Payable"),
        "credit": translate("Column", "By credit"),
        "credit_kind": translate("Column", "Booking"),
        "credit_month": translate("Column", "Month"),
        "credit_act": translate("Column", "Closing"),
        **{f"credit_{one}": ledger_word(one) for one in _ACCOUNTS},
    }


_ACCOUNTS = (
    "granted", "available", "consumed", "expired", "voided", "moved", "unallocated", "suspense", "rounding",
)  # fmt: skip


def kinds() -> dict[str, str]:
    """Return the words of kinds of record that are imported and exported."""
    return {
        "bill": translate("Kind", "Bill"),
        "vouchers": translate("Kind", "Vouchers"),
        "grants": translate("Kind", "Grants"),
        "accounts": translate("Kind", "Cloud accounts"),
    }


def actions() -> dict[str, str]:
    """Return what an action does, as a menu says it."""
    return {
        "cloud_account_created": translate("Action", "Enter cloud account {subject}"),
        "cloud_account_changed": translate("Action", "Change cloud account {subject}"),
        "cloud_account_removed": translate("Action", "Remove cloud account {subject}"),
        "cloud_account_assigned": translate("Action", "Assign cloud account {subject}"),
        "bill_imported": translate("Action", "Import bill {subject}"),
        "vouchers_imported": translate("Action", "Import vouchers {subject}"),
        "grants_imported": translate("Action", "Import grants"),
        "accounts_imported": translate("Action", "Import cloud accounts from {subject}"),
        "credit_granted": translate("Action", "Grant credit to {subject}"),
        "credit_allocated": translate("Action", "Allocate credit to {subject}"),
        "credit_recalled": translate("Action", "Recall credit {subject}"),
        "credit_voided": translate("Action", "Declare {subject} void"),
        "credit_adjusted": translate("Action", "Adjust credit {subject}"),
        "credit_reversed": translate("Action", "Reverse a booking"),
        "credit_placed": translate("Action", "Let vouchers pay for {subject}"),
        "credit_month_closed": translate("Action", "Close {subject}"),
        "credit_month_reopened": translate("Action", "Open {subject} again"),
        "voucher_noted": translate("Action", "Note on voucher {subject}"),
        "vouchers_signed": translate("Action", "Sign the comparison of vouchers"),
    }


def done() -> dict[str, str]:
    """Return what an action did."""
    return {
        "cloud_account_created": translate("Done", "Entered cloud account {subject}."),
        "cloud_account_changed": translate("Done", "Changed cloud account {subject}."),
        "cloud_account_removed": translate("Done", "Removed cloud account {subject}."),
        "cloud_account_assigned": translate("Done", "Assigned cloud account {subject}."),
        "bill_imported": translate("Done", "Imported bill {subject}."),
        "vouchers_imported": translate("Done", "Imported vouchers {subject}."),
        "grants_imported": translate("Done", "Imported grants."),
        "accounts_imported": translate("Done", "Imported cloud accounts from {subject}."),
        "credit_granted": translate("Done", "Granted credit to {subject}."),
        "credit_allocated": translate("Done", "Allocated credit to {subject}."),
        "credit_recalled": translate("Done", "Recalled credit {subject}."),
        "credit_voided": translate("Done", "Declared {subject} void."),
        "credit_adjusted": translate("Done", "Adjusted credit {subject}."),
        "credit_reversed": translate("Done", "Reversed a booking."),
        "credit_placed": translate("Done", "Vouchers pay for {subject} now."),
        "credit_month_closed": translate("Done", "Closed {subject}."),
        "credit_month_reopened": translate("Done", "Opened {subject} again."),
        "voucher_noted": translate("Done", "Noted on voucher {subject}."),
        "vouchers_signed": translate("Done", "Signed the comparison of vouchers."),
    }


_DAYS = frozenset({"granted_on", "effective_on", "expires_on"})


def value(field: str, value: Any) -> str | None:
    """Return a value in words, None if it is not one of ours."""
    if field in _DAYS:
        return formats.day(value if isinstance(value, date) else date.fromisoformat(str(value)))
    if field == "credit_kind":
        return booking_word(str(value))
    if field == "credit_act":
        closed = {"close": translate("Ledger", "Closed"), "reopen": translate("Ledger", "Open again")}
        return closed.get(str(value))
    if field == "spending":
        return spending_word(str(value))
    if field == "credit_column":
        return credit_column_word(str(value))
    if field.startswith("credit_") and isinstance(value, int):
        return units_text(value)
    return None
