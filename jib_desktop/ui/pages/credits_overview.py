"""The overview of an account: what is left, until when, its vouchers over time, what it spent each month."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from jib_desktop.rules.credits import days_of
from jib_desktop.rules.credits_forecast import CreditWarning, burn_months
from jib_desktop.services.credits_lots import LotRow
from jib_desktop.ui import formats
from jib_desktop.ui.pages.credits_columns import runs_out
from jib_desktop.ui.pages.credits_details import Details
from jib_desktop.ui.pages.credits_rows import lapses_soon, row_warnings
from jib_desktop.ui.pages.credits_spent import SpentBlock
from jib_desktop.ui.pages.sections import Section, emptied, hairline
from jib_desktop.ui.texts import translate
from jib_desktop.ui.widgets.fact_list import plain_label
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked
from jib_desktop.ui.widgets.voucher_bars import VoucherBar, VoucherBars
from jib_desktop.ui.words.credits import short_units, units_words, warning_words

MOST_BARS = 8
_RED = frozenset({"suspense", "unallocated", "out_of_credit"})


def _tr(text: str) -> str:
    return translate("CreditPanel", text)


class Figure(QWidget):
    """A label and below it what the eye shall find."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel()
        self.label.setProperty("role", "quiet")
        self.value = QLabel()
        self.value.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.label)
        column.addWidget(self.value)

    def show_words(self, label: str, value: str) -> None:
        """Show a figure in words."""
        self.label.setText(label)
        self.value.setText(value)
        self.value.setAccessibleName(f"{label}: {value}")


class OverviewSection(Section):
    """Balance, outlook and warnings, vouchers as bars, months as a chart."""

    KEY = "overview"

    def __init__(self) -> None:
        super().__init__()
        self.balance, self.outlook = Figure(), Figure()
        self.burn_label = plain_label("", "quiet")
        self.lapse_label = Sentence()
        self.warnings = QVBoxLayout()
        self.warnings.setSpacing(2)
        self.bars_title = Sentence()
        self.bars_title.setWordWrap(False)
        self.more_link = LinkLabel()
        self.bars = VoucherBars()
        self.bars.opened.connect(partial(self.asked.emit, "voucher"))
        self.more_link.clicked.connect(partial(self.asked.emit, "section", "vouchers"))
        self.no_vouchers = plain_label("", "quiet")
        self.spent = SpentBlock()
        self.spent.asked.connect(self.asked)
        self._arrange()

    def _arrange(self) -> None:
        figures = QGridLayout()
        figures.setContentsMargins(0, 0, 0, 0)
        figures.addWidget(self.balance, 0, 0)
        figures.addWidget(self.outlook, 0, 1)
        figures.setColumnStretch(0, 1)
        figures.setColumnStretch(1, 1)
        head = QHBoxLayout()
        head.addWidget(self.bars_title, 1)
        head.addWidget(self.more_link)
        self.more_link.set_flush()
        column = self.column
        column.setContentsMargins(24, 12, 24, 12)
        column.addLayout(figures)
        column.addSpacing(4)
        column.addWidget(self.burn_label)
        column.addWidget(self.lapse_label)
        column.addLayout(self.warnings)
        column.addSpacing(12)
        column.addWidget(hairline())
        column.addSpacing(10)
        column.addLayout(head)
        column.addSpacing(4)
        column.addWidget(self.bars)
        column.addWidget(self.no_vouchers)
        column.addSpacing(4)
        column.addWidget(hairline())
        column.addSpacing(10)
        column.addWidget(self.spent)
        column.addStretch()

    def title(self) -> str:
        return _tr("Overview")

    def show_details(self, details: Details) -> None:
        self._show_figures(details)
        self._show_warnings(details)
        self._show_bars(details)
        self.spent.show_details(details)

    # --- figures ---

    def _show_figures(self, details: Details) -> None:
        row = details.row
        self.balance.show_words(_tr("Balance today"), units_words(row.balance.available, row.currency))
        ahead = runs_out(row, details.today)
        self.outlook.show_words(_tr("Runs out on"), ahead.text if ahead is not None else "–")
        self.burn_label.setText(burn_words(details))
        self.burn_label.setVisible(bool(self.burn_label.text()))
        unused = row.lapses
        if unused is not None:
            words = _tr("{amount} lapses unused after {day}").format(
                amount=units_words(unused.amount, row.currency), day=formats.day_in_line(unused.day)
            )
            self.lapse_label.set_html(inked(words, "amber" if lapses_soon(row, details.today) else "text_2"))
        self.lapse_label.setVisible(unused is not None)

    def _show_warnings(self, details: Details) -> None:
        emptied(self.warnings)
        found = row_warnings(details.row)
        if found:
            self.warnings.addSpacing(4)
        for one in found:
            self.warnings.addWidget(self._warning(one, details))

    def _warning(self, warning: CreditWarning, details: Details) -> QWidget:
        """Return a warning in words, with the way to see to it where there is one."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        message = InlineMessage()
        row.addWidget(message, 1)
        words = warning_words(warning, details.row.currency)
        message.tell("block" if warning.code in _RED else "warn", words, at_once=True)
        ways = {
            "suspense": (_tr("Assign …"), "give_away", details.row),
            "unallocated": (_tr("Pay with vouchers"), "place", None),
            "expiring": (_tr("Vouchers"), "section", "vouchers"),
            "no_final_bill": (_tr("Import …"), "import_bill", None),
        }
        if warning.code in ways:
            word, verb, subject = ways[warning.code]
            link = LinkLabel(word)
            link.set_flush()
            link.clicked.connect(partial(self.asked.emit, verb, subject))
            row.addWidget(link)
        return box

    # --- vouchers ---

    def _show_bars(self, details: Details) -> None:
        shown = bars_of(details)
        note = inked(_tr("left of face value, earliest expiry first"), "text_2")
        self.bars_title.set_html(f"{bold(_tr('Vouchers'))}&nbsp; {note}")
        self.bars.set_vouchers(shown, details.today)
        self.bars.setVisible(bool(shown))
        rest = len(details.lots) - len(shown)
        self.more_link.setText(_tr("All {count}").format(count=formats.number(len(details.lots))))
        self.more_link.setVisible(rest > 0)
        self.no_vouchers.setText(_tr("No credit was granted to this account."))
        self.no_vouchers.setVisible(not shown)


def burn_words(details: Details) -> str:
    """Return what is used a month, and by which months that is told."""
    row = details.row
    if row.is_pool:
        return _tr("Credit of the base that was not given to a startup yet.")
    if row.forecast.burn is None:
        return _tr("No final bill tells yet how much is used in a month.")
    months = burn_months(row.final_months, 3)
    amount = units_words(row.forecast.burn, row.currency)
    first, last = (days_of(one)[0] for one in (months[0], months[-1]))
    # Within a year a month is clear without it.
    is_near = (details.today - first).days < 365
    said = formats.month_name if is_near else formats.month
    if row.forecast.burn <= 0:
        return _tr("No credit was used from {first} to {last}").format(first=said(first), last=said(last))
    if first == last:
        return _tr("At {amount} a month, as in {month}").format(amount=amount, month=said(last))
    words = _tr("At {amount} a month, the mean of {first} to {last}")
    return words.format(amount=amount, first=said(first), last=said(last))


def lot_name(lot: LotRow) -> str:
    """Return what a voucher is called: its number, or what it is without one."""
    return lot.voucher or _tr("Grant of {day}").format(day=formats.day_in_line(lot.granted_on))


def bars_of(details: Details) -> list[VoucherBar]:
    """Return the vouchers to be drawn: those that still pay; others only where there is room."""
    today = details.today
    good = [one for one in details.lots if one.balance.available > 0 and one.expires_on >= today]
    over = [one for one in details.lots if one not in good]
    kept = good[:MOST_BARS]
    room = max(0, min(MOST_BARS, 3) - len(kept))
    kept = [*over[len(over) - room :], *kept] if room else kept
    return [_bar(one, alive=one in good) for one in kept]


def _bar(lot: LotRow, *, alive: bool) -> VoucherBar:
    stand = lot.balance
    whole = max(1, stand.granted)
    return VoucherBar(
        lot.id, lot_name(lot), lot.effective_on, lot.expires_on, 1 - stand.available / whole if alive
        else (stand.consumed + stand.moved) / whole,
        short_units(stand.available, lot.currency), short_units(stand.granted, lot.currency), not alive,
    )  # fmt: skip
