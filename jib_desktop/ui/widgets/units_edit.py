"""A field for an amount of cloud credit, with up to 8 decimals as bills have them."""

from __future__ import annotations

from jib_desktop.rules.credits import typed_units, units_text
from jib_desktop.ui import formats
from jib_desktop.ui.widgets.amount_edit import AmountEdit


class UnitsEdit(AmountEdit):
    """A line in which one types an amount; `number` is in units of 1e-8, 0 for nothing, None for nonsense.

    Leaving it writes the amount out with all the digits it has.
    """

    def _read(self) -> None:
        sign = "," if formats.language() == "de" else "."
        self._found = typed_units(self.objectName().removesuffix("_edit"), self.text(), sign)

    def _written(self, value: int) -> str:
        return formats.exact_number(units_text(value))
