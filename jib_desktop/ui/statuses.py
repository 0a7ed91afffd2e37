"""How states look: sign and family of each (TOKENS: status words); the words come from texts.py."""

from __future__ import annotations

from jib_desktop.ui.table.columns import Status
from jib_desktop.ui.words.startups import stage_word

# Stage → sign, family, filled: the normal stages are quiet, so that the others stand out.
_STAGES: dict[str, tuple[str, str, bool]] = {
    "resident": ("ph.armchair", "green", False),
    "contracted": ("ph.file-text", "blue", True),
    "assessed": ("ph.clipboard-text", "violet", True),
    "scouted": ("ph.magnifying-glass", "grey", False),
    "graduated": ("ph.graduation-cap", "grey", False),
    "parked": ("ph.pause-circle", "amber", True),
    "rejected": ("ph.x-circle", "red", True),
}


def stage_status(stage: str, *, filled: bool = False) -> Status:
    """Return how a stage is drawn; `filled` for the head of a record, where it always is."""
    glyph, family, usual = _STAGES[stage]
    return Status(stage_word(stage), glyph, family, filled or usual)
