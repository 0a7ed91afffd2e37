"""The sections of the panel of a startup: overview, contacts, history."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from jib_desktop.rules.problems import Problem
from jib_desktop.rules.startups import check
from jib_desktop.services.startups import ContactRow
from jib_desktop.ui import formats
from jib_desktop.ui.names import both_names
from jib_desktop.ui.pages.sections import CardsSection, HistorySection, Section, emptied, hairline, titled_row
from jib_desktop.ui.pages.startups_contracts import ContractsSection, contract_facts
from jib_desktop.ui.pages.startups_credits import CreditsBlock
from jib_desktop.ui.pages.startups_desks import desk_facts
from jib_desktop.ui.pages.startups_details import Details
from jib_desktop.ui.pages.timeline import Event
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.widgets.event_list import EventLine, EventList
from jib_desktop.ui.widgets.fact_list import Fact, FactList, plain_label, web_address
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.person_line import PersonLine
from jib_desktop.ui.widgets.sentence import Sentence, paragraph
from jib_desktop.ui.words import column_word, value_words

_TIMELINE = 6  # events in the overview


def _tr(text: str) -> str:
    return QCoreApplication.translate("StartupPanel", text)


# --- overview -------------------------------------------------------------------------------------


def _code(details: Details) -> Fact | None:
    code = details.record.values["credit_code"]
    doubts = [p for p in _doubts(details) if p.field == "credit_code"]
    doubt = _short_doubt(doubts[0]) if doubts else ""
    return Fact(column_word("credit_code"), code, doubt) if code else None


def _short_doubt(problem: Problem) -> str:
    if problem.code == "code_check_digit":
        return _tr("Check digit differs; kept as given")
    return problem_sentence(problem)


def _doubts(details: Details) -> list[Problem]:
    return [p for p in check(details.record.values, details.now.astimezone().date()) if p.level == "warn"]


def _website(details: Details) -> Fact | None:
    text = details.record.values["website"]
    return Fact(column_word("website"), text, address=web_address(text)) if text else None


def _founded(details: Details) -> Fact | None:
    values = details.record.values
    people = values["head_count"]
    parts = [
        str(values["founded"] or ""),
        "" if people is None else QCoreApplication.translate("StartupPanel", "%n people", "", people),
        values["city"],
    ]
    words = " · ".join(part for part in parts if part)
    first = "founded" if values["founded"] else "city" if people is None else "head_count"
    return Fact(column_word(first), words) if words else None


def _text_fact(field: str) -> Callable[[Details], Fact | None]:
    def make(details: Details) -> Fact | None:
        text = details.record.values[field]
        return Fact(column_word(field), text) if text else None

    return make


# What the overview tells of a startup, in order; later features put theirs in.
FACTS: list[Callable[[Details], Fact | None]] = [
    _text_fact("stage_reason"),
    _code,
    _website,
    _founded,
    _text_fact("source"),
    _text_fact("source_id"),
    _text_fact("notes"),
]


class OverviewSection(Section):
    """Offer, facts, contacts, the latest events."""

    KEY = "overview"

    def __init__(self) -> None:
        super().__init__()
        self.offer_label = Sentence()
        self.facts = FactList()
        self.facts.asked.connect(self._open)
        self.credits = CreditsBlock()
        self.credits.asked.connect(self.asked)
        self.contacts = QVBoxLayout()
        self.contacts.setSpacing(0)
        self.events = EventList()
        self.contacts_title, self.add_link = QLabel(), LinkLabel()
        self.events_title, self.all_link = QLabel(), LinkLabel()
        self.add_link.clicked.connect(partial(self.asked.emit, "contact_add", None))
        self.all_link.clicked.connect(partial(self.asked.emit, "section", "history"))
        self._rule = hairline()
        self.column.addWidget(self.offer_label)
        self.column.addSpacing(10)
        self.column.addWidget(self.facts)
        self.column.addSpacing(14)
        self.column.addWidget(self.credits)
        self.column.addWidget(self._rule)
        self.column.addSpacing(12)
        self.column.addLayout(titled_row(self.contacts_title, self.add_link))
        self.column.addSpacing(2)
        self.column.addLayout(self.contacts)
        self.column.addSpacing(10)
        self.column.addWidget(hairline())
        self.column.addSpacing(12)
        self.column.addLayout(titled_row(self.events_title, self.all_link))
        self.column.addSpacing(2)
        self.column.addWidget(self.events)
        self.column.addStretch()

    def _open(self, target: object) -> None:
        """Ask for a contract, or for what a target names with its verb."""
        verb, subject = target if isinstance(target, tuple) else ("contract_open", target)
        self.asked.emit(verb, subject)

    def title(self) -> str:
        return _tr("Overview")

    def show_details(self, details: Details) -> None:
        values, contacts = details.record.values, details.record.contacts
        self.offer_label.set_html(paragraph(values["offer"]))
        self.offer_label.setVisible(bool(values["offer"]))
        facts = [fact for make in FACTS if (fact := make(details))]
        self.facts.set_facts([*contract_facts(details), *desk_facts(details), *facts])
        self.credits.show_details(details)
        self.contacts_title.setText(_tr("Contacts"))
        self.add_link.setText(_tr("Add"))
        self.add_link.setAccessibleName(_tr("Add a contact"))
        emptied(self.contacts)
        for contact in contacts:
            line = PersonLine(_person(contact), contact.role, contact.phone)
            line.opened.connect(partial(self.asked.emit, "contact_edit", contact))
            self.contacts.addWidget(line)
        if not contacts:
            self.contacts.addWidget(plain_label(_tr("Nobody yet."), "quiet"))
        self.events_title.setText(_tr("Timeline"))
        self.all_link.setText(_tr("All {count}").format(count=formats.number(len(details.events))))
        self.all_link.setVisible(len(details.events) > 1)
        self.events.set_lines([event_line(event, details) for event in details.events[:_TIMELINE]])


def _person(contact: ContactRow) -> str:
    return " ".join(part for part in both_names(contact.name_en, contact.name_zh) if part)


def event_line(event: Event, details: Details) -> EventLine:
    """Return an event as a line of the timeline."""
    local, today = event.at.astimezone(), details.now.astimezone().date()
    day = formats.day_nearby(local.date(), today)
    if local.date() == today and not event.is_day:
        day = f"{day} {formats.clock(event.at)}"
    words = event.words
    if event.is_note and event.actor:
        signed = _tr("{words} ({actor})")
        words = signed.format(words=words, actor=event.actor)
    return EventLine(event.glyph, words, day)


# --- contacts -------------------------------------------------------------------------------------


class ContactsSection(CardsSection):
    """Everybody with all that is known, and ways to change it."""

    KEY = "contacts"
    ADD = "contact_add"

    def title(self) -> str:
        return _tr("Contacts")

    def number(self, details: Details) -> int | None:
        return len(details.record.contacts)

    def show_details(self, details: Details) -> None:
        none = _tr("Nobody yet. The first contact is the one the list shows.")
        self.show_cards(details.record.contacts, _tr("Add contact …"), none)

    def add_card(self, contact: ContactRow) -> None:
        """Show a person with what is known, and the ways to change it."""
        line = PersonLine(_person(contact), contact.role, contact.phone)
        line.opened.connect(partial(self.asked.emit, "contact_edit", contact))
        self.cards.addWidget(line)
        facts = FactList()
        known = ((name, str(getattr(contact, name))) for name in ("email", "wechat", "notes"))
        rows = [Fact(column_word(name), value) for name, value in known if value]
        if contact.is_main:
            rows.insert(0, Fact(column_word("is_main"), value_words("is_main", True)))
        facts.set_facts(rows)
        facts.setContentsMargins(24, 0, 0, 0)
        self.cards.addWidget(facts)
        links = QHBoxLayout()
        links.setContentsMargins(20, 4, 0, 0)
        for verb, words in (("contact_edit", _tr("Edit …")), ("contact_remove", _tr("Remove"))):
            link = LinkLabel(words)
            link.setAccessibleName(f"{words} {_person(contact)}")
            link.clicked.connect(partial(self.asked.emit, verb, contact))
            links.addWidget(link)
        links.addStretch()
        self.cards.addLayout(links)


# The sub-tabs in order; later features put theirs in.
SECTIONS: list[type[Section]] = [OverviewSection, ContractsSection, ContactsSection, HistorySection]
