"""Rules about what finance is given: a workbook is written only if its totals are those of the database."""

from __future__ import annotations

from collections.abc import Mapping

from jib_desktop.errors import OutsideTrouble


class FinanceDiffers(OutsideTrouble):
    """What would be written does not come to what the database says; nothing was written."""

    def __init__(self, what: str, found: str, wanted: str) -> None:
        super().__init__(what, found, wanted)
        self.what = what  # contracts | amendments | payments | deposits | credits
        self.found = found
        self.wanted = wanted


def refuse_difference(what: str, found: Mapping[str, int], wanted: Mapping[str, int]) -> None:
    """Raise FinanceDiffers for the first figure that is not the same on both sides; a missing one is 0."""
    for name in sorted({*found, *wanted}):
        ours, theirs = found.get(name, 0), wanted.get(name, 0)
        if ours != theirs:
            raise FinanceDiffers(what, f"{name} {ours}", f"{name} {theirs}")
