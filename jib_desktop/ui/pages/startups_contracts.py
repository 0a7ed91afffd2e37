"""The contracts of a startup, in its panel: each with its state, its term and a way to it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from jib_desktop.ui import formats
from jib_desktop.ui.pages.sections import CardsSection
from jib_desktop.ui.pages.startups_details import Details
from jib_desktop.ui.statuses import contract_status
from jib_desktop.ui.widgets.badge import Badge
from jib_desktop.ui.widgets.fact_list import Fact, plain_label
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.words.contracts import contract_kind_word, term_sentence

if TYPE_CHECKING:
    from jib_desktop.services.contracts import ContractRow


def _tr(text: str) -> str:
    return QCoreApplication.translate("StartupPanel", text)


def contract_name(row: ContractRow) -> str:
    """Return the number and kind of a contract; a draft has no number yet."""
    return f"{row.number or _tr('Draft')} · {contract_kind_word(row.kind)}"


def contract_facts(details: Details) -> list[Fact]:
    """Return until when each contract runs that is in force, as links to it."""
    found = []
    for row in details.contracts:
        if row.state in ("active", "up_for_renewal", "notice_given"):
            until = _tr("{number} until {day}").format(
                number=row.number, day=formats.day_in_line(row.last_day)
            )
            found.append(Fact(contract_kind_word(row.kind), until, target=row.id))
    return found


class ContractsSection(CardsSection):
    """The contracts of the startup, the latest first."""

    KEY = "contracts"
    ADD = "contract_new"

    def title(self) -> str:
        return _tr("Contracts")

    def number(self, details: Details) -> int | None:
        return len(details.contracts) or None

    def show_details(self, details: Details) -> None:
        self.add_button.setVisible(details.record.removed_at is None)
        self.show_cards(details.contracts, _tr("New contract …"), _tr("No contract yet."))

    def add_card(self, row: ContractRow) -> None:
        """Show number, state and term of a contract, as a way to it."""
        head = QHBoxLayout()
        link = LinkLabel(contract_name(row))
        link.set_flush()
        link.clicked.connect(partial(self.asked.emit, "contract_open", row.id))
        badge = Badge()
        status = contract_status(row.state, filled=True)
        badge.set_status(status.text, status.glyph, status.family)
        head.addWidget(link)
        head.addStretch()
        head.addWidget(badge)
        self.cards.addLayout(head)
        self.cards.addSpacing(4)
        by = row.notice_by if row.notice_by == row.next_day else None
        self.cards.addWidget(plain_label(term_sentence(row.first_day, row.last_day, by)))
        if row.fee_cents:
            fee = _tr("{amount} a month").format(amount=formats.amount(row.fee_cents, row.currency))
            self.cards.addWidget(plain_label(fee, "quiet"))
