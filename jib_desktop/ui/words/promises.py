"""Credit that a contract promises beside what vouchers redeemed, in words."""

from __future__ import annotations

from jib_desktop.services.credits_promised import Promise, Redeemed, Standing
from jib_desktop.ui import formats
from jib_desktop.ui.texts import in_a_row, translate
from jib_desktop.ui.words.credits import account_words, units_words


def promised_words(promise: Promise) -> str:
    """Return what a contract promises: `¥20,000.00`, or that it promises nothing."""
    if promise.promised:
        return units_words(promise.promised, promise.currency)
    return translate("Promise", "nothing promised")


def promised_amount(promise: Promise) -> str:
    """Return what a contract promises, said as such beside its number: `¥20,000.00 promised`."""
    if not promise.promised:
        return promised_words(promise)
    amount = units_words(promise.promised, promise.currency)
    return translate("Promise", "{amount} promised").format(amount=amount)


def redeemed_words(promise: Promise) -> str:
    """Return what vouchers redeemed, currency by currency: `¥12,000.00 redeemed`."""
    amounts = {promise.currency: promise.redeemed} if promise.redeemed else {}
    words = [units_words(one, currency) for currency, one in sorted({**amounts, **promise.beside}.items())]
    if not words:
        return translate("Promise", "nothing redeemed yet")
    return translate("Promise", "{amount} redeemed").format(amount=" + ".join(words))


def open_words(promise: Promise) -> str:
    """Return how much of a promise is not redeemed yet; nothing where all is."""
    if promise.open <= 0 or not promise.promised:
        return ""
    return translate("Promise", "{amount} still to redeem").format(
        amount=units_words(promise.open, promise.currency)
    )


def promise_words(promise: Promise) -> str:
    """Return what became of a promise: `¥12,000.00 redeemed, ¥8,000.00 still to redeem`."""
    words = [redeemed_words(promise), open_words(promise) if promise.lots else ""]
    return ", ".join(filter(None, words))


def promise_doubt(promise: Promise) -> str:
    """Return what of a promise wants a look: more was redeemed than promised."""
    if not promise.promised or promise.open >= 0:
        return ""
    more = units_words(-promise.open, promise.currency)
    return translate("Promise", "{amount} more than promised").format(amount=more)


def lot_name(lot: Redeemed) -> str:
    """Return how a voucher is called: its number, or that it has none."""
    return lot.voucher or translate("Promise", "Without a number")


def lot_words(lot: Redeemed) -> str:
    """Return since when a voucher runs, what is left of it and until when."""
    words = translate("Promise", "since {day}, {left} left until {last}")
    return words.format(
        day=formats.day_in_line(lot.granted_on), left=units_words(lot.available, lot.currency),
        last=formats.day_in_line(lot.expires_on),
    )  # fmt: skip


def standing_name(one: Standing) -> str:
    """Return the account and the currency of what a startup has."""
    return f"{account_words(one.account)} · {one.currency}"


def left_words(one: Standing) -> str:
    """Return what is left: `¥9,000.00 left`."""
    return translate("Promise", "{amount} left").format(amount=units_words(one.available, one.currency))


def lapse_words(one: Standing) -> str:
    """Return what lapses next: `¥2,000.00 lapses after 31 Dec`; nothing where nothing does."""
    if one.lapses_on is None:
        return ""
    return translate("Promise", "{amount} lapses after {day}").format(
        amount=units_words(one.lapsing, one.currency), day=formats.day_in_line(one.lapses_on)
    )


def standing_doubt(one: Standing) -> str:
    """Return what of an account wants a look: use that no voucher could pay, or credit that is used up."""
    parts = []
    if one.unallocated:
        amount = units_words(one.unallocated, one.currency)
        parts.append(translate("Promise", "{amount} was used without a voucher.").format(amount=amount))
    if not one.available:
        parts.append(translate("Promise", "No credit is left."))
    return in_a_row(parts)
