"""A field for a number as contracts have them: an amount of money, a count, a rate in per cent."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from jib_desktop.rules import money
from jib_desktop.rules.money import parse_amount
from jib_desktop.rules.problems import Problem
from jib_desktop.ui import formats

# A count is read as an amount without decimals, a rate as one with two; other words say what is wrong.
_CODES = {"amount_form": "number_form", "amount_large": "number_form"}
_WHOLE, _HUNDREDTHS = "JPY", "CNY"


def read_number(field: str, text: str, kind: str, currency: str = _HUNDREDTHS) -> int | Problem:
    """Return what was typed: `amount` in the smallest unit of a currency, `count`, `rate` in hundredths.

    Nothing typed is 0. The decimal sign is that of the window's language.
    """
    sign = "," if formats.language() == "de" else "."
    if kind == "amount":
        return parse_amount(field, text, currency, sign)
    unit = _WHOLE if kind == "count" else _HUNDREDTHS
    found = parse_amount(field, text.replace("%", "").replace("％", ""), unit, sign)
    if not isinstance(found, Problem):
        return found
    code = "number_not_whole" if found.code == "amount_decimals" and kind == "count" else found.code
    return replace(found, code=_CODES.get(code, code))


class AmountEdit(QLineEdit):
    """A line in which one types a number; leaving it writes the number out, so that a slip is seen.

    `kind` is `amount`, `count` or `rate`; the decimals of an amount are those of its currency.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "amount"
        self._currency = _HUNDREDTHS
        # Kept as it was understood: read again in another language, 1.234 would be another number.
        self._found: int | Problem = 0
        self.textChanged.connect(self._read)
        self._show_nothing()

    def _get_kind(self) -> str:
        return self._kind

    def set_kind(self, kind: str) -> None:
        """Set what kind of number it is: `amount`, `count`, `rate`."""
        self._kind = kind
        self._show_nothing()

    kind = Property(str, _get_kind, set_kind)

    def set_currency(self, currency: str) -> None:
        """Set the currency of an amount; what was typed is read anew."""
        self._currency = currency if currency in money.CURRENCIES else _HUNDREDTHS
        self._show_nothing()
        self._read()

    def _show_nothing(self) -> None:
        self.setPlaceholderText(self._written(0))

    def _read(self) -> None:
        field = self.objectName().removesuffix("_edit")
        self._found = read_number(field, self.text(), self._kind, self._currency)

    @property
    def number(self) -> int | None:
        """The number that stands in the field, 0 for nothing, None for what is none."""
        return None if isinstance(self._found, Problem) else self._found

    def set_number(self, value: int | None) -> None:
        """Write a number into the field; 0 leaves it empty."""
        self.setText(self._written(value) if value else "")

    def problem(self) -> Problem | None:
        """Return what is the matter with the text, None if it is a number or nothing."""
        return self._found if isinstance(self._found, Problem) else None

    def _written(self, value: int) -> str:
        places = {"count": 0, "rate": 2}.get(self._kind, money.decimals(self._currency))
        if self._kind == "rate":
            places = 0 if value % 100 == 0 else 1 if value % 10 == 0 else 2
            return f"{formats.number(value / 100, places)} %"
        return formats.number(value / 10**places, places)

    def retranslate(self) -> None:
        """Write the number as the language does."""
        self._show_nothing()
        if self.number is not None:
            self.set_number(self.number)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write out the number that was understood."""
        self.retranslate()
        super().focusOutEvent(event)
