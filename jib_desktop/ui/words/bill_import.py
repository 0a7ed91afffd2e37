"""The words of the windows in which bills and voucher lists are looked at before anything is booked."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from jib_desktop.rules.credits import days_of, final_from, units_text
from jib_desktop.ui import formats
from jib_desktop.ui.texts import in_a_row, listed, translate
from jib_desktop.ui.words.credits import evidence_word, generation_word, units_words

if TYPE_CHECKING:
    from jib_desktop.services.credits_bills import BillPlan, PlannedAccount

_DOT = " · "
_FEW = 3  # months, files or vouchers that are named one by one


def month_word(month: str) -> str:
    """Return a month such as 2026-10 in words; what is none, as it stands."""
    return formats.month(days_of(month)[0]) if month else ""


def month_short(month: str) -> str:
    """Return a month such as 2026-10 where there is little room: Oct 2026."""
    return formats.month_short(days_of(month)[0], with_year=True) if month else ""


def exact(units: int, currency: str) -> str:
    """Return an amount with every digit that says something, at least two decimals: `¥404.74691356`."""
    whole, _, decimals = units_text(abs(units)).partition(".")
    rest = decimals.rstrip("0").ljust(2, "0")
    head, tail = rest[:2], rest[2:]
    shown = units_words(int(whole) * 10**8 + int(head) * 10**6, currency)
    place = shown.rfind(head) + len(head)
    minus = "-" if units < 0 else ""
    if not tail or place < len(head):
        return units_words(units, currency) if not tail else f"{units_text(units)} {currency}"
    return f"{minus}{shown[:place]}{tail}{shown[place:]}"


def exact_signed(units: int, currency: str) -> str:
    """Return a difference with its sign and every digit that says something: `+¥5.33`."""
    return f"+{exact(units, currency)}" if units > 0 else exact(units, currency)


def signed(units: int, currency: str) -> str:
    """Return a difference with its sign: `+¥5.33`."""
    return f"+{units_words(units, currency)}" if units > 0 else units_words(units, currency)


def some(words: Collection[str]) -> str:
    """Return few words one by one, many by the first ones and how many more there are."""
    shown = list(words)
    if len(shown) <= _FEW:
        return listed(shown)
    more = translate("BillImport", "%n more", n=len(shown) - _FEW + 1)
    return listed((*shown[: _FEW - 1], more))


# --- the file ---


def title_words(plan: BillPlan) -> str:
    """Return what is looked at."""
    if plan.is_estimate:
        return translate("BillImport", "Estimate, not posted")
    titles = {
        "usage": translate("BillImport", "Voucher usage before it is posted"),
        "total": translate("BillImport", "Monthly total before it is posted"),
    }
    usual = translate("BillImport", "Bill before it is posted")
    return titles.get(str(plan.bill.generation), usual)


def source_words(plan: BillPlan) -> str:
    """Return what a file is, in one line: name, kind, encoding, lines, months."""
    bill = plan.bill
    lines = translate("BillImport", "%n line(s)", n=bill.line_count)
    months = some([month_word(one) for one in sorted(plan.is_final)])
    encoding = bill.encoding.upper() if bill.encoding.isascii() else bill.encoding
    parts = (bill.file_name, months, generation_word(str(bill.generation)), lines, encoding)
    return _DOT.join(part for part in parts if part)


def evidence_words(plan: BillPlan) -> str:
    """Return what a file proves, and whether it may still change."""
    if plan.is_estimate:
        return translate("BillImport", "An estimate: it says what was payable, not what credit paid.")
    words = evidence_word(str(plan.evidence))
    early = sorted(month for month, final in plan.is_final.items() if not final)
    if not early:
        return translate("BillImport", "{evidence}, final.").format(evidence=words)
    until = final_from(early[-1]) - timedelta(days=1)
    text = translate("BillImport", "{evidence}, preliminary: it may change until {day}.")
    return text.format(evidence=words, day=formats.day_in_words(until))


def replaces_words(plan: BillPlan) -> str:
    """Return which files count no more, and what is different in this one."""
    if plan.is_nothing_new:
        return translate("BillImport", "The same lines count already.")
    if not plan.replaces:
        return translate("BillImport", "The first file of this month.")
    lines = plan.lines
    text = translate(
        "BillImport", "Replaces {files}: {new} new, {changed} changed, {removed} removed, {same} the same."
    )
    numbers = (lines.new, lines.changed, lines.removed, lines.unchanged)
    new, changed, removed, same = map(formats.number, numbers)
    return text.format(files=some(plan.replaces), new=new, changed=changed, removed=removed, same=same)


def columns_words(left_out: Collection[str]) -> str:
    """Return how many columns mean nothing here."""
    if not left_out:
        return translate("BillImport", "Every column is known.")
    return translate("BillImport", "%n column(s) are kept as they stand and count nothing.", n=len(left_out))


def column_title(key: str) -> str:
    """Return the title of a column."""
    titles = {
        "names": translate("BillImport", "Startup"),
        "account": translate("BillImport", "Account"),
        "month": translate("BillImport", "Month"),
        "gross": translate("BillImport", "Gross"),
        "payable": translate("BillImport", "Payable"),
        "estimated": translate("BillImport", "Credit, estimated"),
        "cash": translate("BillImport", "In cash"),
        "unpaid": translate("BillImport", "Unpaid"),
        "before": translate("BillImport", "Posted so far"),
        "credit": translate("BillImport", "By credit"),
        "delta": translate("BillImport", "Difference"),
        "fate": translate("BillImport", "What happens"),
        "row": translate("BillImport", "Row"),
        "header": translate("BillImport", "Column"),
        "value": translate("BillImport", "Stands there"),
        "what": translate("BillImport", "What is the matter"),
    }
    return titles.get(key, "")


# --- what stands above the rows ---


def estimate_words() -> str:
    """Return that nothing is booked from an estimate, and what to ask for."""
    return translate(
        "BillImport",
        "Only an estimate: nothing is posted from it. Ask for the voucher usage or the monthly total.",
    )


def ask_payer_words() -> str:
    """Return that rows do not tell whose they are."""
    return translate("BillImport", "Some rows do not say whose account they are. Say whose bill this is.")


def difference_words(plan: BillPlan) -> str:
    """Return what all is about, by currency: the credit used so far, then with this file."""
    totals = plan.bill.totals()
    parts = []
    for currency in sorted({*totals, *plan.deltas}):
        now = sum(one.credit for one in plan.accounts if one.currency == currency)
        delta = plan.deltas.get(currency, 0)
        if delta and delta == now:
            text = translate("BillImport", "Credit used: {now}. Nothing of it was posted so far.")
            parts.append(text.format(now=exact(now, currency)))
        elif delta:
            text = translate("BillImport", "Credit used: {before} so far, {now} with this file ({delta}).")
            parts.append(
                text.format(
                    before=exact(now - delta, currency),
                    now=exact(now, currency),
                    delta=exact_signed(delta, currency),
                )
            )
        else:
            text = translate("BillImport", "Credit used: {now}, as it was posted before.")
            parts.append(text.format(now=exact(now, currency)))
    return in_a_row(parts)


def closed_words(months: Iterable[str], day: date) -> str:
    """Return that news about closed months goes to an open day."""
    text = translate("BillImport", "{months}: closed. What is new about it is posted on {day}.")
    return text.format(months=some([month_word(one) for one in months]), day=formats.day_in_words(day))


def empty_words(plan: BillPlan) -> str:
    """Return what an empty list of rows means."""
    if plan.problems:
        return translate("BillImport", "Nothing fits to what you look for.")
    return translate("BillImport", "Nothing is the matter with this file.")


# --- one account ---


def fate_words(one: PlannedAccount) -> str:
    """Return in a few words what would become of the use of a known account."""
    if one.unallocated > 0:
        text = translate("BillImport", "Lacks {amount}")
        return text.format(amount=units_words(one.unallocated, one.currency))
    if not one.delta and not one.lots:
        return translate("BillImport", "As posted")
    if one.delta < 0:
        return translate("BillImport", "Gives back")
    names = [lot.voucher for lot in one.lots]
    if not names:
        return translate("BillImport", "Posted")
    if len(names) == 1:
        return names[0] or translate("BillImport", "A voucher without a number")
    return translate("BillImport", "%n voucher(s)", n=len(names))


def usage_words(one: PlannedAccount) -> str:
    """Return what is to be known of an unknown account."""
    text = translate("BillImport", "{amount} stays in suspense until the account has a startup.")
    return text.format(amount=units_words(one.suspense or one.credit, one.currency))


# --- the button ---


def save_words(plan: BillPlan, assigned: int, *, is_kept_from: bool = False) -> str:
    """Return what saving does; no amount where something keeps it from being done."""
    if plan.is_estimate:
        return translate("BillImport", "Keep the estimate")
    if plan.is_nothing_new and assigned:
        return translate("BillImport", "Assign %n account(s)", n=assigned)
    if not plan.deltas:
        return translate("BillImport", "Take in, post nothing")
    if len(plan.deltas) > 1 or is_kept_from:
        return translate("BillImport", "Post the differences")
    [(currency, amount)] = plan.deltas.items()
    return translate("BillImport", "Post {amount}").format(amount=signed(amount, currency).lstrip("+"))


def reason_words(plan: BillPlan, assigned: int) -> str:
    """Return why nothing can be saved; empty if it can."""
    blocking = {one.facts.get("row", 0) for one in plan.problems if one.blocks}
    if blocking:
        return translate("BillImport", "%n row(s) cannot be read, so nothing is posted.", n=len(blocking))
    if plan.is_nothing_new and not assigned:
        return translate("BillImport", "Nothing new: these lines count already.")
    return ""


def look_words(plan: BillPlan) -> str:
    """Return what one should know before saving; empty for nothing."""
    waits: dict[str, int] = {}
    for one in plan.accounts:
        if one.suspense > 0:
            waits[one.currency] = waits.get(one.currency, 0) + one.suspense
    if waits and not plan.is_estimate:
        amounts = listed(units_words(amount, currency) for currency, amount in sorted(waits.items()))
        text = translate("BillImport", "{amounts} goes to suspense: its account is unknown.")
        return text.format(amounts=amounts)
    return ""
