"""The forecast of credits in words: what each bar and point says, the sums above them, warnings in short."""

from __future__ import annotations

from datetime import date

from jib_desktop.rules.credits import days_of
from jib_desktop.rules.credits_forecast import CreditWarning
from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.credit_forecast_figures import LapseMonth, UseMonth, VoucherPart
from jib_desktop.ui.dialogs.credit_forecast_sums import EstimateMonth, Figures
from jib_desktop.ui.names import full_name, leading_name
from jib_desktop.ui.texts import labelled, listed, translate
from jib_desktop.ui.words.credits import runs_out_words, units_words


def month_name(month: str) -> str:
    """Return a month as a sentence has it: October 2026."""
    return formats.month(days_of(month)[0])


def owner_name(one: CreditRow | VoucherPart, *, both: bool = False) -> str:
    """Return whose something is: the startup, the pool, or the number of an account that belongs to none."""
    name = full_name if both else leading_name
    row = one if isinstance(one, CreditRow) else one.row
    if row is not None and row.is_pool:
        return pool_word()
    return name(one.startup_en, one.startup_zh) or one.account


def pool_word() -> str:
    """Return the word of the base's own account."""
    return translate("CreditOutlook", "Pool of the base")


def state_word(state: str) -> str:
    """Return how sure a month is."""
    words = {
        "final": translate("CreditOutlook", "final", "of a bill"),
        "preliminary": translate("CreditOutlook", "preliminary", "of a bill"),
        "expected": translate("CreditOutlook", "expected"),
    }
    return words.get(state, "")


def expected_words(days: str) -> str:
    """Return that something is expected on a day or in a month."""
    return translate("CreditOutlook", "Expected {days}", "a day or a month").format(days=days)


def use_words(one: UseMonth, currency: str) -> str:
    """Return what the bar of a month says."""
    if not one.parts:
        none = translate("CreditOutlook", "nothing is expected")
        return labelled(month_name(one.month), none if one.is_ahead else _no_bill())
    credit, cash, covered, missing = one.amounts
    said = []
    if credit or (one.state != "expected" and not cash):
        said.append(_by_credit(credit, currency))
    if cash:
        said.append(_in_cash(cash, currency))
    if covered:
        said.append(_will_use(covered, currency))
    if missing:
        words = translate("CreditOutlook", "{amount} that no voucher covers")
        said.append(words.format(amount=units_words(missing, currency)))
    days = month_name(one.month)
    if one.state == "expected":
        return labelled(expected_words(days), listed(said))
    state = state_word(one.state)
    return f"{labelled(days, listed(said))} ({state})"


def _no_bill() -> str:
    return translate("CreditOutlook", "no bill")


def _by_credit(units: int, currency: str) -> str:
    words = translate("CreditOutlook", "{amount} by credit")
    return words.format(amount=units_words(units, currency))


def _in_cash(units: int, currency: str) -> str:
    words = translate("CreditOutlook", "{amount} in cash or unpaid")
    return words.format(amount=units_words(units, currency))


def _will_use(units: int, currency: str) -> str:
    words = translate("CreditOutlook", "{amount} from vouchers")
    return words.format(amount=units_words(units, currency))


def balance_words(day: date, amount: int, lapsing: int, currency: str, *, is_expected: bool) -> str:
    """Return what a point of the balance says."""
    days = formats.day_in_line(day)
    said = units_words(amount, currency)
    if lapsing:
        words = translate("CreditOutlook", "{left}, of it {amount} lapses that day")
        said = words.format(left=said, amount=units_words(lapsing, currency))
    return labelled(expected_words(days) if is_expected else days, said)


def lapse_words(one: LapseMonth, amounts: tuple[int, int, int, int], currency: str) -> str:
    """Return what the bar of the vouchers that end in a month says."""
    if not one.parts:
        return labelled(month_name(one.month), translate("CreditOutlook", "no voucher ends"))
    texts = (
        translate("CreditOutlook", "{amount} lapsed"),
        translate("CreditOutlook", "{amount} will lapse unused"),
        translate("CreditOutlook", "{amount} will be used before"),
        translate("CreditOutlook", "{amount} is left, without a forecast"),
    )
    said = [
        text.format(amount=units_words(units, currency))
        for text, units in zip(texts, amounts, strict=True)
        if units
    ]
    nothing = translate("CreditOutlook", "nothing is left to lapse")
    return labelled(month_name(one.month), listed(said) or nothing)


def runway_words(row: CreditRow) -> str:
    """Return what the bar of an account says: what is left, at what burn, until when."""
    said = [_left(row.balance.available, row.currency)]
    if row.forecast.burn is not None:
        said.append(burn_words(row.forecast.burn, row.currency))
    runs_out = translate("CreditOutlook", "runs out: {when}").format(when=runs_out_words(row))
    return labelled(owner_name(row, both=True), listed([*said, runs_out]))


def _left(units: int, currency: str) -> str:
    words = translate("CreditOutlook", "{amount} left")
    return words.format(amount=units_words(units, currency))


def burn_words(units: int, currency: str) -> str:
    """Return how much goes a month."""
    words = translate("CreditOutlook", "{amount} a month")
    return words.format(amount=units_words(units, currency))


def estimate_words(one: EstimateMonth, currency: str) -> str:
    """Return what the bar of a month of estimates says."""
    if not one.parts:
        return labelled(month_name(one.month), translate("CreditOutlook", "no estimate"))
    payable = translate("CreditOutlook", "{amount} payable")
    said = [payable.format(amount=units_words(one.sum_of("payable"), currency))]
    if credit := one.sum_of("credit"):
        said.append(_by_credit(credit, currency))
    estimate = translate("CreditOutlook", "estimate")
    return f"{labelled(month_name(one.month), listed(said))} ({estimate})"


# --- the sums above the charts: a value and what stands below it ---

Fact = tuple[str, str]


def balance_fact(figures: Figures) -> Fact:
    """Return the balance today, and of how much."""
    sums, currency = figures.sums, figures.scope.currency
    of_granted = translate("CreditOutlook", "of {amount} granted")
    below = of_granted.format(amount=units_words(sums.granted, currency))
    return units_words(sums.available, currency), below


def burn_fact(figures: Figures, mean: int) -> Fact:
    """Return the burn by the chosen mean, and by the other two."""
    sums, currency = figures.sums, figures.scope.currency
    burn = sums.burns[mean]
    if burn is None:
        return translate("CreditOutlook", "unknown"), translate("CreditOutlook", "no final bill yet")
    others = [
        f"{mean_words(count)} {units_words(other, currency)}"
        for count, other in sums.burns.items()
        if count != mean and other is not None
    ]
    return units_words(burn, currency), " · ".join(others)


def mean_words(count: int) -> str:
    """Return of how many months a mean is."""
    return translate("CreditOutlook", "%n month(s)", n=count)


def end_fact(figures: Figures) -> Fact:
    """Return when credit runs out, of the account where it does first, and how many have none left."""
    sums, row = figures.sums, figures.sums.first_out
    gone = translate("CreditOutlook", "%n account(s) out of credit", n=sums.out_of_credit)
    below = gone if sums.out_of_credit and sums.accounts > 1 else ""
    if sums.accounts == 1:
        return runs_out_words(figures.rows[0]), ""
    if row is None:
        return translate("CreditOutlook", "none that is known"), below
    name = owner_name(row)
    return runs_out_words(row), f"{name} · {below}" if below else name


def lapse_fact(figures: Figures) -> Fact:
    """Return what lapses unused soon, and from when on."""
    sums = figures.sums
    if not sums.lapsing:
        return "–", translate("CreditOutlook", "nothing within 90 days")
    first = translate("CreditOutlook", "from {day} on")
    below = first.format(day=formats.day_in_line(sums.lapses_first)) if sums.lapses_first else ""
    return units_words(sums.lapsing, figures.scope.currency), below


# --- warnings in a narrow column ---


def short_warning(warning: CreditWarning) -> str:
    """Return what has to be seen to in a few words; the amount stands beside it."""
    facts = {
        "day": formats.day(warning.day) if warning.day else "",
        "month": formats.month(warning.day) if warning.day else "",
        "degree": warning.degree,
    }
    words = {
        "suspense": translate("CreditOutlook", "Unknown account"),
        "unallocated": translate("CreditOutlook", "No voucher paid"),
        "cash_beside_credit": translate("CreditOutlook", "Cash beside credit"),
        "expiring": translate("CreditOutlook", "Lapses after {day}"),
        "out_of_credit": translate("CreditOutlook", "Out of credit"),
        "low": translate("CreditOutlook", "Less than {degree} % left"),
        "no_final_bill": translate("CreditOutlook", "No final bill: {month}"),
    }
    return words[warning.code].format(**facts)
