"""What may be the matter with contracts, and which steps are not allowed, in sentences."""

from __future__ import annotations

from jib_desktop.ui.texts import translate


def errors() -> dict[str, str]:
    """Return what happened and what to do, by the class of the error."""
    return {
        "NumberGap": translate(
            "Errors",
            "This cannot be taken back: {later} of {year} is signed already, and numbers have no gap. Terminate the contract instead.",
        ),
        "RenewalBroken": translate(
            "Errors",
            "The renewal {number} begins on {first}; it must begin on the day after the contract it renews. Nothing was changed.",
        ),
        "ResidencesMeet": translate(
            "Errors",
            "Both startups have a residence contract for the same days, so they were not merged. End or correct one of the contracts first.",
        ),
        "StartupHasContracts": translate(
            "Errors",
            "{startup} has contracts that have not ended, so nothing was removed. End them or throw the drafts away first.",
        ),
        "DocumentTooLarge": translate(
            "Errors",
            "{name} has {found} bytes; a document may have {allowed} (20 MB). Make it smaller or divide it. It was not attached.",
        ),
        "DocumentEmpty": translate(
            "Errors", "{name} is empty (0 bytes) and was not attached. Check whether it was saved."
        ),
        "DocumentDamaged": translate(
            "Errors",
            "{name} is not what was attached: its digest differs. Take it from a backup; check the disk.",
        ),
    }


def problems() -> dict[str, str]:
    """Return what may be the matter with a contract."""
    return {**_value_problems(), **_step_problems(), **_typed_problems()}


def _value_problems() -> dict[str, str]:
    return {
        "startup_missing": translate("Problems", "Choose the startup."),
        "startup_gone": translate("Problems", "This startup was removed in the meantime. Choose another one."),
        "kind_unknown": translate("Problems", "{value} is no kind of contract."),
        "currency_unknown": translate("Problems", "{value} is no currency we know. Write it like CNY or EUR."),
        "unit_unknown": translate("Problems", "{value}: notice is counted in months or days."),
        "first_missing": translate("Problems", "Enter the first day."),
        "last_missing": translate("Problems", "Enter the last day."),
        "last_before_first": translate("Problems", "The last day, {last}, lies before the first, {first}."),
        "amount_negative": translate("Problems", "{column}: nothing below zero."),
        "number_large": translate("Problems", "{column}: {most} at most."),
        "rent_free_long": translate("Problems", "The contract has {days} days; more cannot be rent-free."),
        "notice_before_start": translate(
            "Problems", "Notice would be due on {by}, before the first day, {first}. Shorten the notice period."
        ),
        "desks_missing": translate("Problems", "No desks promised yet."),
        "fee_missing": translate("Problems", "No monthly fee yet."),
        "pilot_long": translate("Problems", "A pilot takes {months} months at most."),
        "residence_overlap": translate(
            "Problems", "{number} already gives this startup a residence from {first} to {last}."
        ),
        "residence_drafted": translate(
            "Problems", "Another draft gives this startup a residence from {first} to {last}; only one can be signed."
        ),
        "renewal_first_day": translate(
            "Problems", "This renews {number}, so it begins on {first}, without a gap."
        ),
        "fixed_by_signature": translate(
            "Problems", "{column} is fixed by the signature. Terminate the contract and write a new one."
        ),
        "fixed_by_renewal": translate("Problems", "{column} is fixed: the contract is renewed from the day after."),
        "fixed_by_own_renewal": translate(
            "Problems", "{column} is fixed: the contract has renewed itself after {day}. Give notice to end it."
        ),
        "last_before_end": translate("Problems", "The contract was agreed to end on {day}, after that."),
        "ends_at_once": translate("Problems", "With this the contract has ended on {day} and is locked."),
        "not_terminated": translate("Problems", "The contract was not terminated: its end follows from its terms."),
        "amendment_outside": translate("Problems", "The contract runs from {first} to {last}."),
        "amendment_empty": translate("Problems", "This changes nothing. Change a term, or choose other days."),
        "termination_outside": translate("Problems", "Choose a last day from {first} to {last}."),
        "why_missing": translate("Problems", "Say why; it stays in the history."),
        "signed_in_future": translate("Problems", "Nobody has signed after today, {today}."),
        "notice_in_future": translate("Problems", "Nobody has given notice after today, {today}."),
        "notice_before_signature": translate("Problems", "The contract was signed on {signed}, after that."),
        "invoiced_in_future": translate("Problems", "Nothing is invoiced after today, {today}."),
        "paid_in_future": translate("Problems", "Nothing is paid after today, {today}."),
        "done_in_future": translate("Problems", "Nothing is done after today, {today}."),
        "item_missing": translate("Problems", "Write what is to be done."),
        "number_rule_form": translate(
            "Problems", "A rule needs {{year}} and {{n}} once each, in 40 signs at most, as in {example}."
        ),
        "number_rule_joined": translate(
            "Problems", "Put a sign between year and number, as in {example}, or two contracts could look alike."
        ),
    }  # fmt: skip


def _step_problems() -> dict[str, str]:
    return {
        "sign_first": translate("Problems", "This is a draft. Sign it first."),
        "signed_already": translate("Problems", "The contract is signed already."),
        "ended_on": translate("Problems", "The contract ended on {day} and is locked. Correct it with a reason."),
        "terminated_on": translate(
            "Problems", "The contract was terminated with {day} as its last day and is locked. Correct it with a reason."
        ),
        "not_over": translate("Problems", "The contract has not ended. Change it instead."),
        "notice_stands": translate(
            "Problems", "Its end on {day} is agreed already. Withdraw the notice first."
        ),
        "notice_late": translate(
            "Problems", "The last day to give notice was {by}. The contract runs until {last}."
        ),
        "no_notice": translate("Problems", "No notice was given."),
        "renewed_already": translate("Problems", "It is renewed already, by {number}."),
        "renewal_drafted": translate(
            "Problems", "Its renewal is drafted already. Sign that draft, or remove it first."
        ),
        "is_paid": translate("Problems", "This is paid. Mark it unpaid first."),
    }  # fmt: skip


def _typed_problems() -> dict[str, str]:
    return {
        "day_form": translate("Problems", "{value} is no day. Write it as 2026-04-03."),
        "day_missing": translate("Problems", "Enter the day."),
        "day_unknown": translate("Problems", "There is no such day as {value}."),
        "day_ambiguous": translate("Problems", "{value} may be {either} or {or}. Write it as 2026-04-03."),
        "day_far": translate("Problems", "{value} lies outside the years {earliest} to {latest}."),
        "amount_form": translate("Problems", "{value} is no amount. Write it as 21600.00."),
        "amount_decimals": translate("Problems", "{value} has more than {most} decimals."),
        "amount_large": translate("Problems", "{value} is more than {most}."),
    }
