"""Whose a cloud account is."""

from __future__ import annotations

import uuid
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Named:
    """A cloud account that was booked on, with whose it is; without a startup and not the pool: nobody's."""

    holder_id: int
    account: str
    account_id: uuid.UUID | None
    startup_id: uuid.UUID | None
    startup_en: str
    startup_zh: str
    is_pool: bool
