"""The stores of the contract: the same tests run on every engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from jib_desktop.db.store import Store
from tests.conftest import SteadyClock


@pytest.fixture(params=["sqlite"])
def engine_store(request: pytest.FixtureRequest, tmp_path: Path, clock: SteadyClock) -> Iterator[Store]:
    """Return a new, empty store of one engine; another engine is one more word in `params`."""
    made = Store.create(tmp_path / f"{request.param}.jib", actor="Mei", clock=clock)
    yield made
    made.close()
