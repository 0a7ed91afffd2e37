"""Small builders of contracts; every one takes only what the test is about."""

from __future__ import annotations

import uuid
from datetime import date
from functools import partial
from typing import Any

from jib_desktop.db.store import Store
from jib_desktop.services import contracts_acts, contracts_amendments, contracts_record
from jib_desktop.services.contracts_record import ContractRecord
from tests.builders import TODAY

USUAL: dict[str, Any] = {
    "kind": "residence", "first_day": date(2026, 3, 1), "last_day": date(2027, 2, 28), "desks": 9,
    "fee_cents": 2_160_000, "deposit_cents": 4_320_000, "rent_free_days": 14, "credit_cents": 20_000_000,
}  # fmt: skip


def draft_contract(store: Store, startup_id: uuid.UUID, **values: Any) -> uuid.UUID:
    """Draft a contract as one action and return its id."""
    work = partial(contracts_acts.create, values={**USUAL, "startup_id": startup_id, **values})
    return store.run("contract_created", work).result


def sign_contract(store: Store, startup_id: uuid.UUID, **values: Any) -> uuid.UUID:
    """Draft a contract, sign it in February 2026 and return its id."""
    contract_id = draft_contract(store, startup_id, **values)
    seen = get_contract(store, contract_id).version
    sign = partial(
        contracts_acts.sign, contract_id=contract_id, seen_version=seen, signed_on=date(2026, 2, 12)
    )
    store.run("contract_signed", sign)
    return contract_id


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
