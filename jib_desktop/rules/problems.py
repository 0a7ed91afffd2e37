"""A problem of one field: a code and facts, never a sentence."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Level = Literal["block", "warn", "tell"]
_NO_FACTS: Mapping[str, object] = MappingProxyType({})


@dataclasses.dataclass(frozen=True, slots=True)
class Problem:
    """What is the matter with a field.

    `block` keeps it from being saved, `warn` may be saved, `tell` says what will be kept.
    """

    field: str
    code: str
    level: Level = "block"
    facts: Mapping[str, object] = dataclasses.field(default_factory=lambda: _NO_FACTS)

    @property
    def blocks(self) -> bool:
        """Whether the problem keeps the row from being saved."""
        return self.level == "block"
