"""The words of the window in which a list of vouchers is looked at before it is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jib_desktop.ui import formats
from jib_desktop.ui.texts import in_a_row, labelled, listed, translate
from jib_desktop.ui.words.bill_import import exact, exact_signed

if TYPE_CHECKING:
    from jib_desktop.rules.credits_vouchers import Compared, Voucher
    from jib_desktop.services.credits_vouchers import VoucherPlan


def status_word(status: str) -> str:
    """Return the state of a voucher as the provider tells it."""
    words = {
        "available": translate("VoucherImport", "Available"),
        "expired": translate("VoucherImport", "Expired"),
        "cancelled": translate("VoucherImport", "Cancelled"),
    }
    return words.get(status, status)


def column_title(key: str) -> str:
    """Return the title of a column."""
    titles = {
        "number": translate("VoucherImport", "Voucher"),
        "owner": translate("VoucherImport", "Startup"),
        "status": translate("VoucherImport", "State"),
        "face": translate("VoucherImport", "Face value"),
        "balance": translate("VoucherImport", "Left there"),
        "ours": translate("VoucherImport", "Left here"),
        "difference": translate("VoucherImport", "Difference"),
        "last_day": translate("VoucherImport", "Valid until"),
        "fate": translate("VoucherImport", "What happens"),
    }
    return titles.get(key, "")


def fate_words(group: str) -> str:
    """Return what becomes of a voucher of a group."""
    words = {
        "nobody": translate("VoucherImport", "Not granted"),
        "new": translate("VoucherImport", "Granted"),
        "differs": translate("VoucherImport", "Differs"),
        "agrees": translate("VoucherImport", "Agrees"),
        "cancelled": translate("VoucherImport", "Not granted"),
        "only_ours": translate("VoucherImport", "Not in the list"),
    }
    return words.get(group, group)


def difference(compared: Compared, currency: str) -> str:
    """Return by how much more (or less) is left by our ledger, to the last digit that says something."""
    return exact_signed(compared.difference, currency)


def source_words(plan: VoucherPlan) -> str:
    """Return what the file is, in one line."""
    count = translate("VoucherImport", "%n voucher(s)", n=len(plan.vouchers))
    return " · ".join((plan.file.file_name, translate("VoucherImport", "List of vouchers"), count))


def list_words(plan: VoucherPlan, name: str) -> str:
    """Return whose list it is."""
    if not plan.account:
        return translate("VoucherImport", "The list does not say whose it is.")
    words = translate("VoucherImport", "Of account {account}.")
    return words.format(account=" ".join(filter(None, (plan.account, name))))


def change_words(differs: int, only_ours: int) -> str:
    """Return how the list compares with our ledger; nothing of it is changed by that."""
    if not differs and not only_ours:
        return translate("VoucherImport", "What is known agrees within 0.01.")
    parts = []
    if differs:
        parts.append(translate("VoucherImport", "%n voucher(s) differ.", n=differs))
    if only_ours:
        parts.append(translate("VoucherImport", "%n voucher(s) are only in our ledger.", n=only_ours))
    parts.append(translate("VoucherImport", "Reconcile them after the import."))
    return in_a_row(parts)


def ask_payer_words() -> str:
    """Return that the list does not tell whose it is."""
    return translate("VoucherImport", "The list does not say whose it is. Choose the account it is of.")


def strip_words(plan: VoucherPlan) -> str:
    """Return what taking the list in grants, by currency."""
    sums: dict[str, int] = {}
    for one in plan.vouchers:
        if one.verdict == "new":
            sums[one.currency] = sums.get(one.currency, 0) + one.voucher.face
    if not sums:
        return translate("VoucherImport", "Nothing new is granted; the list is kept for comparing.")
    amounts = listed(exact(amount, currency) for currency, amount in sorted(sums.items()))
    count = sum(1 for one in plan.vouchers if one.verdict == "new")
    words = translate("VoucherImport", "%n voucher(s) are granted: {amounts}.", n=count)
    return words.format(amounts=amounts)


def save_words(plan: VoucherPlan) -> str:
    """Return what saving does."""
    new = plan.counts()["new"]
    if new:
        return translate("VoucherImport", "Grant %n voucher(s)", n=new)
    return translate("VoucherImport", "Keep the list")


def reason_words(plan: VoucherPlan) -> str:
    """Return why the list cannot be taken in; empty if it can."""
    blocking = {one.facts.get("row", 0) for one in plan.problems if one.blocks}
    if not blocking:
        return ""
    return translate("VoucherImport", "%n row(s) cannot be read, so nothing is taken in.", n=len(blocking))


def look_words(plan: VoucherPlan) -> str:
    """Return what one should know before saving; empty for nothing."""
    nobody = plan.counts()["nobody"]
    if not nobody:
        return ""
    return translate("VoucherImport", "%n voucher(s) belong to nobody we know and are not granted.", n=nobody)


def days_words(voucher: Voucher) -> str:
    """Return from when to when a voucher is good."""
    words = translate("VoucherImport", "{first} to {last}")
    return words.format(first=formats.day(voucher.effective_on), last=formats.day(voucher.expires_on))


def reasons_words(compared: Compared) -> str:
    """Return in what our ledger and the list differ."""
    names = {
        "face": translate("VoucherImport", "face value"),
        "balance": translate("VoucherImport", "balance"),
        "expiry": translate("VoucherImport", "last day"),
        "status": translate("VoucherImport", "state"),
    }
    found = [names.get(one, one) for one in compared.reasons]
    if not found:
        return ""
    return labelled(translate("VoucherImport", "Differs in"), listed(found))
