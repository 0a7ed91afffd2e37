"""The columns of the vouchers that are compared, and the words of what differs."""

from __future__ import annotations

from collections.abc import Iterable

from jib_desktop.rules.credits_vouchers import Compared
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.credit_reconcile_reading import Pair
from jib_desktop.ui.names import both_names
from jib_desktop.ui.table.columns import Amount, Column, Remark, Status
from jib_desktop.ui.texts import listed, translate
from jib_desktop.ui.words.credits import account_words, cents_of, compared_word, exact_words, units_words

_STATUS = {
    "differs": ("ph.warning", "amber"),
    "only_theirs": ("ph.plus-circle", "amber"),
    "only_ours": ("ph.minus-circle", "amber"),
    "agrees": ("ph.check-circle", "green"),
}


def group_status(group: str) -> Status:
    """Return how a group is drawn."""
    return Status(compared_word(group), *_STATUS[group], filled=group != "agrees")


def voucher_words(number: str) -> str:
    """Return the number of a voucher, or that it has none."""
    return number or translate("Reconcile", "without a number")


def owner_names(pair: Pair) -> tuple[str, str]:
    """Return whose voucher it is: the startup, the pool, or the account."""
    if pair.is_pool:
        return translate("Reconcile", "Pool of the base"), ""
    names = both_names(pair.startup_en, pair.startup_zh)
    return names if names[0] else (account_words(pair.compared.account), "")


def reason_word(reason: str) -> str:
    """Return the word of what differs."""
    words = {
        "face": translate("Reconcile", "Face value"),
        "balance": translate("Reconcile", "Balance"),
        "expiry": translate("Reconcile", "Valid until"),
        "status": translate("Reconcile", "State"),
    }
    return words.get(reason, reason)


def status_word(status: str) -> str:
    """Return the word of a state at the provider."""
    words = {
        "available": translate("Reconcile", "valid", "state of a voucher"),
        "expired": translate("Reconcile", "expired", "state of a voucher"),
        "cancelled": translate("Reconcile", "cancelled", "state of a voucher"),
    }
    return words.get(status, status)


def difference_words(one: Compared) -> str:
    """Return in a sentence what differs, with all digits."""
    if one.group == "only_ours":
        return translate("Reconcile", "The list lacks this voucher. Providers hide old ones after a while.")
    if one.group == "only_theirs":
        return translate("Reconcile", "Our ledger does not have this voucher.")
    if one.group == "agrees":
        return translate("Reconcile", "Both sides say the same, to 0.01.")
    sentences = []
    if one.difference:
        amount = exact_words(abs(one.difference), one.currency)
        words = (
            translate("Reconcile", "Our ledger has {amount} more left than the list.")
            if one.difference > 0
            else translate("Reconcile", "Our ledger has {amount} less left than the list.")
        )
        sentences.append(words.format(amount=amount))
    if one.status == "cancelled":
        sentences.append(translate("Reconcile", "The provider has cancelled it."))
    others = [reason_word(reason) for reason in one.reasons if reason in ("face", "expiry")]
    if others:
        sentences.append(translate("Reconcile", "Also different: {what}.").format(what=listed(others)))
    return " ".join(sentences)


def columns() -> list[Column]:
    """Return the columns of the table."""
    return [
        Column(
            "voucher", lambda: translate("Reconcile", "Voucher"),
            lambda row: voucher_words(row.compared.number), width=128, sorts=False,
        ),
        Column(
            "startup", lambda: translate("Reconcile", "Whose"), owner_names, "names", width=120, sorts=False,
            stretches=True,
        ),
        Column(
            "ours", lambda: translate("Reconcile", "Our ledger"), _ours, "amount", width=104, sorts=False,
        ),
        Column(
            "theirs", lambda: translate("Reconcile", "The list"), _theirs, "amount", width=104, sorts=False,
        ),
        Column(
            "difference", lambda: translate("Reconcile", "Difference"), _difference, "note", width=112,
            sorts=False,
        ),
        Column(
            "what", lambda: translate("Reconcile", "What differs"), _what, width=134, sorts=False, yields=2,
        ),
        Column(
            "note", lambda: translate("Reconcile", "Note"), _note, "badge", width=128, sorts=False, yields=1,
        ),
    ]  # fmt: skip


def _ours(row: Pair) -> Amount | None:
    one = row.compared
    return None if one.group == "only_theirs" else _amount(one.our_balance, one.currency)


def _theirs(row: Pair) -> Amount | None:
    one = row.compared
    return None if one.group == "only_ours" else _amount(one.their_balance, one.currency)


def _amount(units: int, currency: str) -> Amount:
    return Amount(cents_of(units, currency), currency)


def _difference(row: Pair) -> Remark | None:
    one = row.compared
    cents = cents_of(one.difference, one.currency)
    if not cents:
        return None
    sign = "+" if cents > 0 else ""
    return Remark(f"{sign}{formats.amount(cents, one.currency)}", "amber", bold=True)


def _what(row: Pair) -> str:
    one = row.compared
    if one.group in ("only_ours", "only_theirs"):
        return compared_word(one.group)
    return listed(map(reason_word, one.reasons)) if one.reasons else ""


def _note(row: Pair) -> Status | None:
    if not row.differs:
        return None
    if row.notes:
        return Status(translate("Reconcile", "noted"), "ph.note", "grey", filled=False)
    return Status(translate("Reconcile", "no note"), "ph.warning", "amber")


def sums_words(pairs: Iterable[Pair]) -> list[tuple[str, str, str, str]]:
    """Return per currency its code, what is left by our ledger and by the list, and the difference."""
    sums: dict[str, list[int]] = {}
    for one in (pair.compared for pair in pairs):
        sides = sums.setdefault(one.currency, [0, 0])
        sides[0] += one.our_balance
        sides[1] += one.their_balance
    return [
        (code, units_words(ours, code), units_words(theirs, code), units_words(ours - theirs, code))
        for code, (ours, theirs) in sorted(sums.items())
    ]
