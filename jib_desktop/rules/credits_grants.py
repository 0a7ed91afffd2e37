"""A grant of cloud credit as a list has it: its fields, how they are kept, what may be the matter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from jib_desktop.rules.credits import LARGEST, clean_id, currency_code, is_currency, units_text
from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import one_line

FIELDS = (
    "account", "voucher", "currency", "amount", "granted_on", "effective_on", "expires_on", "products",
    "scenarios", "description", "contract", "reason",
)  # fmt: skip
EMPTY: dict[str, Any] = {
    **dict.fromkeys(("account", "voucher", "currency", "products", "scenarios", "description", "reason"), ""),
    **dict.fromkeys(("amount", "granted_on", "effective_on", "expires_on", "contract")),
}  # fmt: skip
_BETWEEN = "、"
_IDS = frozenset({"account", "voucher"})
_KEPT = ("amount", "granted_on", "effective_on", "expires_on", "contract")  # as they are, no texts


def products_text(products: Sequence[str]) -> str:
    """Return products as a cell holds them."""
    return _BETWEEN.join(products)


def products_of(text: str) -> tuple[str, ...]:
    """Return the products that a cell names."""
    for sign in ",，;；|\n":
        text = text.replace(sign, _BETWEEN)
    return tuple(filter(None, map(one_line, text.split(_BETWEEN))))


def normalised_grant(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a row says as it is kept and compared."""
    kept = dict(values)
    for name in kept.keys() - set(_KEPT):
        kept[name] = one_line(str(kept[name] or ""))
    for name in _IDS & kept.keys():
        kept[name] = clean_id(kept[name])
    if "currency" in kept:
        kept["currency"] = currency_code(kept["currency"])
    if "products" in kept:
        kept["products"] = products_text(products_of(kept["products"]))
    return kept


def check_grant(values: Mapping[str, Any], _today: date) -> list[Problem]:
    """Return what is the matter with a whole grant, whatever is there already."""
    found = []
    amount, first, last = values["amount"], values["effective_on"], values["expires_on"]
    if not values["account"]:
        found.append(Problem("account", "account_missing"))
    if amount is None or amount <= 0:
        found.append(Problem("amount", "amount_positive"))
    elif amount > LARGEST:
        facts = {"value": units_text(amount), "most": units_text(LARGEST)}
        found.append(Problem("amount", "amount_large", facts=facts))
    if not is_currency(values["currency"]):
        found.append(Problem("currency", "currency_unknown", facts={"value": values["currency"]}))
    if last is None:
        found.append(Problem("expires_on", "expiry_missing"))
    elif first is not None and last < first:
        found.append(Problem("expires_on", "last_before_first", facts={"first": first, "last": last}))
    return found
