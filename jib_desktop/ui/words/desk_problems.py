"""What may be the matter with desks and who is to have them, in sentences."""

from __future__ import annotations

from jib_desktop.ui.texts import translate


def errors() -> dict[str, str]:
    """Return what happened and what to do, by the class of the error."""
    return {
        "StartupHasDesks": translate(
            "Errors",
            "{startup} has desks, or some are kept for it, so nothing was removed. Free them first.",
        ),
        "PastStays": translate(
            "Errors",
            "This cannot be taken back any more: days of it are over. Correct it with a reason instead. Nothing was changed.",
        ),
    }


def problems() -> dict[str, str]:
    """Return what may be the matter with a desk or an allocation."""
    return {**_who_has_it(), **_contract_problems(), **_step_problems(), **_desk_problems()}


def _who_has_it() -> dict[str, str]:
    return {
        "desk_taken": translate("Problems", "{desk} is taken by {startup}, {first} to {last}."),
        "desk_taken.open": translate(
            "Problems", "{desk} is taken by {startup} from {first} until further notice."
        ),
        "desk_reserved": translate("Problems", "{desk} is reserved for {startup}, {first} to {last}."),
        "desk_reserved.open": translate(
            "Problems", "{desk} is reserved for {startup} from {first} until further notice."
        ),
        "desk_out_of_service": translate("Problems", "{desk} is out of service, {first} to {last}: {why}"),
        "desk_out_of_service.open": translate(
            "Problems", "{desk} is out of service from {first} until further notice: {why}"
        ),
        "desk_not_there.since": translate("Problems", "{desk} is there from {since} on."),
        "desk_not_there.until": translate("Problems", "{desk} is there until {until} only."),
        "desk_gone": translate("Problems", "A chosen desk was removed in the meantime. Choose again."),
        "desk_twice": translate("Problems", "{desk} would be given twice at the same time."),
        "desks_none": translate("Problems", "Choose a desk first."),
        "reservation_begun": translate(
            "Problems", "{desk} was reserved from {first} to {last}. Correct that reservation first."
        ),
    }


def _contract_problems() -> dict[str, str]:
    return {
        "contract_gone": translate("Problems", "This contract was removed in the meantime. Choose another one."),
        "contract_not_signed": translate("Problems", "The contract is a draft. Sign it before desks go with it."),
        "contract_of_another": translate("Problems", "{number} is a contract with another startup."),
        "contract_over": translate("Problems", "{number} ended on {last}. Choose a contract that runs."),
        "contract_outside": translate("Problems", "{number} runs from {first} to {last}."),
        "contract_outside.open": translate("Problems", "{number} begins on {first}."),
        "over_promise": translate(
            "Problems", "Desks promised on {day}: {promised}. With this it would have {total}."
        ),
        "over_promise.none": translate(
            "Problems", "No contract promises desks on {day}. With this it would have {total}."
        ),
        "no_follow_on": translate("Problems", "{number} has no renewal to carry desks over to."),
        "nothing_to_carry": translate("Problems", "No desk is kept to the last day of {number}."),
        "contract_has_desks": translate("Problems", "Desks are given under this contract. Free them first."),
    }  # fmt: skip


def _step_problems() -> dict[str, str]:
    return {
        "past_needs_reason": translate(
            "Problems", "This changes days before today, {today}. Say why; it stays in the history."
        ),
        "begun_already": translate("Problems", "{desk} has been in use since {first}. Free it instead."),
        "ends_sooner": translate("Problems", "{desk} is free after {last} already."),
        "not_longer": translate("Problems", "{desk} is given until {last} already. Choose a later day."),
        "not_longer.open": translate("Problems", "{desk} is given until further notice already."),
        "not_within": translate("Problems", "{desk} is given from {first} to {last}. Choose days within."),
        "not_within.open": translate("Problems", "{desk} is given from {first} on. Choose days within."),
        "nothing_left": translate("Problems", "Nothing would be left of {desk}. Free it instead."),
        "over_by_then": translate("Problems", "{desk} is free after {last}. Choose an earlier day, or correct it."),
        "same_desk": translate("Problems", "{desk} is the same desk. Choose another one."),
        "correction_empty": translate("Problems", "This corrects nothing. Change a value first."),
    }  # fmt: skip


def _desk_problems() -> dict[str, str]:
    return {
        "desk_number_missing": translate("Problems", "Give the desk a number."),
        "desk_size": translate("Problems", "{column}: from 1 to {most} cm."),
        "desk_outside": translate("Problems", "{column}: {value} cm lies outside any floor."),
        "until_before_since": translate("Problems", "The desk would be gone on {until}, before it is there on {since}."),
    }  # fmt: skip
