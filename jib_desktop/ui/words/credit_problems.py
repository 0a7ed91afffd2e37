"""What may be the matter with bills, vouchers and bookings, in sentences."""

from __future__ import annotations

from jib_desktop.ui.texts import translate


def errors() -> dict[str, str]:
    """Return what happened and what to do, by the class of the error."""
    return {**_booking_errors(), **_file_errors()}


def _booking_errors() -> dict[str, str]:
    return {
        "MonthClosed": translate("Errors", "{month} is closed; nothing was booked. Open it again with a reason, or book into an open month."),
        "MonthNotClosed": translate("Errors", "{month} cannot be opened: only the month that was closed last can, {last}."),
        "MonthNotOver": translate("Errors", "The bill of {month} may still change. Close the month from {day} on."),
        "GrantUsed": translate("Errors", "{used} of voucher {voucher} was used or moved since, so it cannot be reversed. Declare what is left of it void."),
        "NotReversible": translate("Errors", "This was booked from a bill or by the dates. Import the right bill, or undo the import; nothing was reversed."),
        "ReversedAlready": translate("Errors", "This booking is reversed already. Nothing was booked."),
        "BookingStands": translate("Errors", "Later bookings rest on this one, so it was not reversed. Reverse those first, or declare what is left void."),
        "TooLittleCredit": translate("Errors", "Voucher {voucher} has {there} left on that day and after it, not {wanted}. Nothing was booked."),
        "AccountInUse": translate("Errors", "Something is booked on account {account}, so its number and startup stay. Enter another account instead."),
        "StartupHasCredits": translate("Errors", "{startup} still has cloud credit, so nothing was removed. Recall it or declare it void first."),
        "LedgerDiffers": translate("Errors", "Somebody booked in the meantime: {found} instead of {wanted}. Nothing was booked; open the file once more."),
    }  # fmt: skip


def _file_errors() -> dict[str, str]:
    return {
        "BillEmpty": translate("Errors", "{file} has no lines. Providers leave such a file where nothing was used; nothing was taken in."),
        "BillUnknown": translate("Errors", "{file} has no header of a bill or voucher list that we know; the nearest one lacks {missing}. Download it again, or assign the columns in the cloud account."),
        "BillColumnsTwice": translate("Errors", "Several columns could be {field}: {headers}. Say in the cloud account which one it is."),
        "BillRefused": translate("Errors", "This bill cannot be taken in ({reason}). Nothing was booked."),
        "BillRefused.estimate": translate("Errors", "This file only estimates what credit paid, so nothing was booked. Ask for the export of voucher usage, or the monthly total."),
        "BillRefused.rows": translate("Errors", "Row {detail} cannot be read, so nothing was booked. Mend the file or download it again."),
        "BillRefused.account": translate("Errors", "This is the bill of another account: {detail}. Nothing was booked."),
        "BillRefused.month": translate("Errors", "This is the bill of another month: {detail}. Nothing was booked."),
        "BillRefused.granularity": translate("Errors", "The bill of the whole month {detail} is there already; files of single days would count twice. Nothing was booked."),
        "BillRefused.weaker": translate("Errors", "There is better evidence for {detail} already: a bill. A monthly total does not replace it."),
        "FormatUnknown.paper_or_workbook": translate("Errors", "{path} ends in neither .pdf nor .xlsx. Choose one of these endings."),
        "TableRefused.replaced_letters": translate("Errors", "{path} holds replacement signs (�): it was saved in the wrong encoding and letters are lost. Download it again."),
        "TableRefused.not_json": translate("Errors", "{path} begins like a JSON answer but cannot be read. Save the whole answer of QueryCashCoupons."),
    }  # fmt: skip


def problems() -> dict[str, str]:
    """Return what may be the matter with a row or a field."""
    return {**_row_problems(), **_field_problems()}


def _row_problems() -> dict[str, str]:
    return {
        "id_ruined": translate("Problems", "Row {row}, {header}: Excel made the number {value} of what was an ID. Download the file again and do not open it in Excel."),
        "month_form": translate("Problems", "Row {row}, {header}: {value} is no month."),
        "row_short": translate("Problems", "Row {row} has fewer cells than the header; the missing ones count as blank."),
        "row_long": translate("Problems", "Row {row} has more cells than the header: a comma stands unquoted in it."),
        "amount_form.row": translate("Problems", "Row {row}, {header}: {value} is no amount."),
        "amount_decimals.row": translate("Problems", "Row {row}, {header}: {value} has more than 8 decimals."),
        "amount_large.row": translate("Problems", "Row {row}, {header}: {value} is more than any bill can be about."),
        "day_form.row": translate("Problems", "Row {row}, {header}: {value} is no day."),
        "currency_unknown.row": translate("Problems", "Row {row}, {header}: {value} is no currency we know."),
        "identity_off.price": translate("Problems", "Row {row}: payable is not gross less discount and coupons; it is off by {value}."),
        "identity_off.payment": translate("Problems", "Row {row}: payable is not what was paid and is unpaid; it is off by {value}."),
        "identities_off": translate("Problems", "In {count} places the amounts of a line do not fit together."),
        "amounts_rounded": translate("Problems", "Amounts with more than 8 decimals were rounded."),
        "total_repeated": translate("Problems", "Row {row} and all others say the same in {header}, {value}: that is a total, repeated on every line."),
        "total_repeated.bill": translate("Problems", "Rows {row} and {other}, {header}: both say {value}, more than they come to: that is the total of bill {bill}, repeated on its lines."),
        "named_other_account": translate("Problems", "The name of the file says account {account}, its lines say another one."),
        "named_other_month": translate("Problems", "The name of the file says {month}, its lines say another month."),
        "account_not_in_bill": translate("Problems", "Account {account} was in the bill of {month} that is replaced, and is not in this one. What is booked of it stays."),
        "voucher_missing": translate("Problems", "Row {row} has no voucher number."),
        "voucher_twice": translate("Problems", "Row {row}: voucher {value} stands in row {other} already, with another balance."),
        "status_unknown": translate("Problems", "Row {row}, {header}: {value} is no state of a voucher that we know."),
    }  # fmt: skip


def _field_problems() -> dict[str, str]:
    return {
        "account_missing": translate("Problems", "Enter the number of the cloud account."),
        "account_unknown": translate("Problems", "There is no cloud account {account}. Enter it first."),
        "account_unknown.row": translate("Problems", "Row {row} does not say whose account it is. Say whose bill this is."),
        "account_taken": translate("Problems", "Account {account} is entered already."),
        "pool_taken": translate("Problems", "Account {account} is the pool already; there is one pool."),
        "pool_has_startup": translate("Problems", "The pool belongs to the base, not to a startup."),
        "credit_column_unknown": translate("Problems", "{value} is no column of a bill that could be the credit."),
        "spending_unknown": translate("Problems", "{value} is no order in which vouchers pay."),
        "account_chosen": translate("Problems", "Choose the account."),
        "unknown_chosen": translate("Problems", "Choose the account that is to be given away."),
        "lot_chosen": translate("Problems", "Choose the voucher."),
        "credit_too_little": translate("Problems", "Only {there} of it is left on that day and after it, not {wanted}."),
        "credit_gone": translate("Problems", "Nothing of it is left on that day and after it."),
        "voucher_over": translate("Problems", "It lapsed after {day}; nothing is left to be taken from it."),
        "adjust_nothing": translate("Problems", "Say by how much: above 0 adds, below 0 takes away."),
        "reversed_already": translate("Problems", "This booking is reversed already."),
        "number_ruined": translate("Problems", "{value} is no number of the provider any more; Excel rounded it. Copy it from the console."),
        "refused": "{words}",  # a refusal of the ledger that is about this field
        "voucher_granted": translate("Problems", "Voucher {voucher} is granted already."),
        "amount_positive": translate("Problems", "Enter an amount above 0."),
        "booked_later": translate("Problems", "That month is closed: it will be booked on {day}."),
        "account_booked": translate("Problems", "Something is booked on account {account}, so its number and startup stay."),
        "expiry_missing": translate("Problems", "Say until when the credit is good."),
        "grant_stays": translate("Problems", "What was granted stays as it was granted: reverse it or declare the rest void, and grant anew."),
        "grant_reversed": translate("Problems", "This grant was reversed here; it stays reversed."),
        "grant_below_use": translate("Problems", "Only {left} is left of it, so it cannot become that much less."),
        "adjusted_why": translate("Problems", "An adjustment needs a reason: fill in the column for it."),
        "part_by_allocating": translate("Problems", "This came from the pool: allocate more or recall it, a list does neither."),
        "not_allocated": translate("Problems", "Only credit that was allocated from the pool can be recalled."),
        "compared_in_future": translate("Problems", "Choose a day until today, {today}."),
        "differences_open": translate("Problems", "{count} differences have no note yet; the first is voucher {voucher}."),
    }  # fmt: skip
