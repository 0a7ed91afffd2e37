"""How the terms of a contract changed: each amendment old beside new, and the terms on any day."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from jib_desktop.rules.contracts_life import Step
from jib_desktop.rules.contracts_terms import differences
from jib_desktop.services.contracts_record import AmendmentRow
from jib_desktop.ui import formats
from jib_desktop.ui.pages.contracts_details import Details
from jib_desktop.ui.pages.sections import Section, emptied, hairline
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.widgets.day_edit import DayEdit
from jib_desktop.ui.widgets.fact_list import Fact, FactList, plain_label
from jib_desktop.ui.widgets.inline_message import InlineMessage
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked
from jib_desktop.ui.words import column_word
from jib_desktop.ui.words.contracts import terms_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContractPanel", text)


class ChangesSection(Section):
    """Amendments, the latest first, then the terms on a day one may type."""

    KEY = "changes"

    def __init__(self) -> None:
        super().__init__()
        self._details: Details | None = None
        self.day_label = QLabel()
        self.day_label.setProperty("role", "title")
        self.day_edit = DayEdit()
        self.day_edit.setObjectName("terms_on_edit")
        self.day_edit.setFixedWidth(168)
        self.day_message = InlineMessage()
        self.day_message.set_field(self.day_edit)
        self.day_edit.day_changed.connect(lambda _day: self._show_terms())
        self.day_edit.textChanged.connect(lambda _text: self._check_day())
        self.facts = FactList()
        self.cards = QVBoxLayout()
        self.cards.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self.day_label)
        head.addStretch()
        head.addWidget(self.day_edit)
        self.column.addLayout(head)
        self.column.addWidget(self.day_message)
        self.column.addSpacing(8)
        self.column.addWidget(self.facts)
        self.column.addSpacing(12)
        self.column.addLayout(self.cards)
        self.column.addStretch()

    def title(self) -> str:
        return _tr("Changes")

    def number(self, details: Details) -> int | None:
        return len(details.record.amendments) or None

    def show_details(self, details: Details) -> None:
        other = self._details is None or self._details.record.id != details.record.id
        self._details = details
        self.day_label.setText(_tr("Terms on"))
        self.day_edit.setAccessibleName(_tr("Terms on this day"))
        self.day_edit.today = details.today
        if other or self.day_edit.day is None:
            self.day_edit.set_day(self._usual_day(details))
        self.day_edit.retranslate()
        self._show_terms()
        self._show_cards(details)

    def _usual_day(self, details: Details) -> date:
        """Return today, kept within the term."""
        term = details.record.term
        return min(max(details.today, term.first), term.last)

    # --- the terms on a day ---

    def _check_day(self) -> None:
        problem = self.day_edit.problem()
        self.day_message.tell("block" if problem else None, problem_sentence(problem) if problem else "")

    def _show_terms(self) -> None:
        day = self.day_edit.day
        if self._details is None or day is None:
            return
        record = self._details.record
        words = terms_words(record.terms_on(day), str(record.values["currency"]))
        self.facts.set_facts([Fact(column_word(name), text) for name, text in words.items()])

    # --- amendments ---

    def _show_cards(self, details: Details) -> None:
        emptied(self.cards)
        can_remove = details.record.steps[Step.AMEND] is None
        for amendment in reversed(details.record.amendments):
            self.cards.addWidget(hairline())
            self.cards.addSpacing(12)
            self._add_card(amendment, str(details.record.values["currency"]), can_remove=can_remove)
        if not details.record.amendments:
            self.cards.addWidget(hairline())
            self.cards.addSpacing(12)
            self.cards.addWidget(
                plain_label(_tr("Nothing was amended: the terms are those that were signed."), "quiet")
            )

    def _add_card(self, amendment: AmendmentRow, currency: str, *, can_remove: bool) -> None:
        head = Sentence()
        agreed = _tr("agreed {day}").format(day=formats.day_in_line(amendment.agreed_on))
        head.set_html(f"{bold(_reach(amendment))}<br>{inked(agreed, 'text_2')}")
        self.cards.addWidget(head)
        if amendment.reason:
            self.cards.addWidget(plain_label(amendment.reason))
        self.cards.addSpacing(6)
        self.cards.addWidget(_side_by_side(amendment, currency))
        if can_remove:
            link = LinkLabel(_tr("Remove"))
            link.set_flush()
            link.setAccessibleName(f"{_tr('Remove')}: {_reach(amendment)}")
            link.clicked.connect(partial(self.asked.emit, "amendment_remove", amendment))
            row = QHBoxLayout()
            row.setContentsMargins(0, 6, 0, 0)
            row.addWidget(link)
            row.addStretch()
            self.cards.addLayout(row)
        self.cards.addSpacing(12)


def _reach(amendment: AmendmentRow) -> str:
    first = formats.day_in_words(amendment.first_day)
    if amendment.last_day is None:
        return _tr("From {first} on").format(first=first)
    return _tr("{first} to {last}").format(first=first, last=formats.day_in_words(amendment.last_day))


def _side_by_side(amendment: AmendmentRow, currency: str) -> QWidget:
    """Return the fields that changed: what they are, before, after."""
    before, after = terms_words(amendment.before, currency), terms_words(amendment.after, currency)
    moved = dict.fromkeys(
        "notice_count" if name == "notice_unit" else name
        for name in differences(amendment.before, amendment.after)
    )
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    for place, words in enumerate(("", _tr("Before"), _tr("After"))):
        grid.addWidget(plain_label(words, "quiet"), 0, place)
    for row, name in enumerate(moved, 1):
        grid.addWidget(plain_label(column_word(name), "quiet"), row, 0)
        grid.addWidget(plain_label(before[name]), row, 1)
        grid.addWidget(plain_label(after[name], "title"), row, 2)
    for place in range(3):
        grid.setColumnStretch(place, 1)
    return box
