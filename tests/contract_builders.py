"""Small builders of contracts; every one takes only what the test is about."""

from __future__ import annotations

import uuid
from datetime import date
from functools import partial
from typing import Any

from jib_desktop.db.store import Store
from jib_desktop.services import contracts_acts, contracts_amendments, contracts_record
from jib_desktop.services.contracts_record import ContractRecord
from tests.builders import TODAY, add_startup

FIRST, LAST = date(2026, 3, 1), date(2027, 2, 28)
# A residence contract of a year that ends by itself, with the usual notice of three months.
USUAL: dict[str, Any] = {
    "kind": "residence", "first_day": FIRST, "last_day": LAST, "desks": 9, "fee_cents": 2_160_000,
    "deposit_cents": 4_320_000, "rent_free_days": 14, "credit_cents": 20_000_000,
}  # fmt: skip


def draft_contract(store: Store, startup_id: uuid.UUID | None = None, **values: Any) -> uuid.UUID:
    """Draft a contract as one action and return its id; without a startup it gets one of its own."""
    whole = {**USUAL, "startup_id": startup_id or add_startup(store), **values}
    return store.run("contract_created", partial(contracts_acts.create, values=whole)).result


def sign_contract(
    store: Store, startup_id: uuid.UUID | None = None, *, signed_on: date = date(2026, 2, 12), **values: Any
) -> uuid.UUID:
    """Draft a contract, sign it and return its id."""
    contract_id = draft_contract(store, startup_id, **values)
    act(store, "sign", contract_id, signed_on=signed_on)
    return contract_id


def act(store: Store, name: str, contract_id: uuid.UUID, **values: Any) -> Any:
    """Do something with a contract as it is now: `act(store, "terminate", one, last_day=…, reason=…)`."""
    seen = get_contract(store, contract_id).version
    module = contracts_amendments if name == "amend" else contracts_acts
    work = partial(getattr(module, name), contract_id=contract_id, seen_version=seen, **values)
    return store.run(f"contract_{name}", work).result


def get_contract(store: Store, contract_id: uuid.UUID, today: date = TODAY) -> ContractRecord:
    """Return a contract as it stands on a day."""
    with store.read() as session:
        return contracts_record.get(session, contract_id, today)


def change_contract(store: Store, contract_id: uuid.UUID, **values: Any) -> None:
    """Change fields of a contract as it is now."""
    seen = get_contract(store, contract_id).version
    work = partial(contracts_acts.change, contract_id=contract_id, seen_version=seen, values=values)
    store.run("contract_changed", work)


def amend_contract(
    store: Store, contract_id: uuid.UUID, first_day: date, last_day: date | None = None, **values: Any
) -> None:
    """Amend a contract from a day on."""
    seen = get_contract(store, contract_id).version
    work = partial(
        contracts_amendments.amend, contract_id=contract_id, seen_version=seen, first_day=first_day,
        last_day=last_day, agreed_on=TODAY, values=values, reason="The team grows",
    )  # fmt: skip
    store.run("contract_amended", work)
