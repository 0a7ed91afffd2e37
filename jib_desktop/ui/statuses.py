"""How states look: sign and family of each (TOKENS: status words); the words come from texts.py."""

from __future__ import annotations

from jib_desktop.ui.table.columns import Remark, Status
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words.contracts import payment_state_word, state_word
from jib_desktop.ui.words.desks import desk_state_word
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


# State of a contract → sign, family, filled.
_CONTRACTS: dict[str, tuple[str, str, bool]] = {
    "draft": ("ph.pencil-simple", "grey", False),
    "signed": ("ph.pencil-line", "blue", True),
    "active": ("ph.check-circle", "green", False),
    "up_for_renewal": ("ph.hourglass-medium", "amber", True),
    "notice_given": ("ph.paper-plane-tilt", "violet", True),
    "ended": ("ph.lock-simple", "grey", False),
    "terminated": ("ph.x-circle", "red", True),
}
_PAYMENTS = {
    "planned": ("ph.calendar-blank", "grey"),
    "invoiced": ("ph.receipt", "blue"),
    "paid": ("ph.check-circle", "green"),
}
_SOON, _NOW = 30, 7  # days left


def contract_status(state: str, *, filled: bool = False) -> Status:
    """Return how the state of a contract is drawn; `filled` for the head of a record."""
    glyph, family, usual = _CONTRACTS[state]
    return Status(state_word(state), glyph, family, filled or usual)


def left_remark(days: int) -> Remark:
    """Return how many days are left, the louder the fewer they are."""
    if days < 0:
        words = translate("Contract", "missed by %n day(s)", n=-days)
        return Remark(words, "red", "ph.warning-fill", bold=True)
    words = translate("Contract", "%n day(s)", n=days)
    if days <= _NOW:
        return Remark(words, "amber", "ph.warning-fill", bold=True)
    return Remark(words, "amber" if days <= _SOON else "text")


def payment_status(state: str, *, overdue: bool) -> Status:
    """Return how a line of a schedule is drawn: amber while it should have been invoiced or paid."""
    glyph, family = _PAYMENTS[state]
    if overdue:
        return Status(payment_state_word(state), "ph.warning", "amber", filled=True)
    return Status(payment_state_word(state), glyph, family, filled=False)


# State of a desk on a day → sign, family, filled.
_DESKS: dict[str, tuple[str, str, bool]] = {
    "taken": ("ph.armchair", "green", False),
    "free": ("ph.circle", "grey", False),
    "reserved": ("ph.bookmark-simple", "violet", True),
    "out_of_service": ("ph.wrench", "grey", True),
}


def desk_status(state: str, *, filled: bool = False) -> Status:
    """Return how the state of a desk is drawn; `filled` for the head of a panel."""
    glyph, family, usual = _DESKS[state]
    return Status(desk_state_word(state), glyph, family, filled or usual)
