"""The groups at the left of a review: sign, word, count."""

from __future__ import annotations

from collections.abc import Mapping

from jib_desktop.services.review import VERDICTS, Verdict
from jib_desktop.ui.dialogs.review_rows import SIGNS
from jib_desktop.ui.dialogs.side_groups import SideGroup
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words import verdict_word

_LOUD: tuple[Verdict, ...] = ("conflict", "rejected")


def group_word(verdict: Verdict) -> str:
    """Return the name of a group."""
    return translate("Review", "Conflicts") if verdict == "conflict" else verdict_word(verdict)


def group_note(verdict: Verdict) -> str:
    """Return what becomes of a group."""
    words = {
        "conflict": translate("Review", "both sides changed the same cell"),
        "rejected": translate("Review", "nothing of these rows is written"),
        "changed": translate("Review", "only the workbook changed these cells"),
        "new": translate("Review", "no row here by ID, code, number or exact name"),
        "kept": translate("Review", "only changed here; the workbook is older"),
        "unchanged": translate("Review", "the same as here"),
    }
    return words[verdict]


def side_groups(counts: Mapping[Verdict, int], total: int, every: str) -> list[SideGroup]:
    """Return the groups with how many rows each has, and one for all rows, which `every` names."""
    found = [
        SideGroup(one, group_word(one), counts[one], *SIGNS[one], is_loud=one in _LOUD) for one in VERDICTS
    ]
    return [*found, SideGroup("", every, total)]
