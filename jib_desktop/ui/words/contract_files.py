"""The words of contracts that come and go as files: lists of them, the finance workbook, calendars."""

from __future__ import annotations

from jib_desktop.ui.texts import translate


def errors() -> dict[str, str]:
    """Return what happened and what to do, by the class of the error."""
    return {
        "FinanceDiffers": translate(
            "Errors",
            "The sums of the data file and of the finance workbook differ ({what}: {found} instead of {wanted}). "
            "Nothing was written. Check the data file (Data > Check), then try again.",
        )
    }


def problems() -> dict[str, str]:
    """Return what may be the matter with a row."""
    return {
        "signed_on_missing": translate("Problems", "{number} is a number of a signed contract. When was it signed?"),
        "number_not_by_rule": translate("Problems", "{value} is not a number of that year by the rule of the site: {example}."),
        "number_taken": translate("Problems", "{value} is the number of another contract already."),
        "number_gap": translate("Problems", "{value} would leave a gap: {missing} is missing. Add that contract to the list."),
        "contract_startup_stays": translate("Problems", "The contract stays with its startup; a list moves none."),
    }  # fmt: skip
