"""The overview of a contract: its term as a sentence and as a bar, facts, checklists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from jib_desktop.rules.contracts import OVER, State
from jib_desktop.services.contracts_record import ChecklistRow, ContractRecord, Linked
from jib_desktop.ui import formats
from jib_desktop.ui.look import Size
from jib_desktop.ui.pages.contracts_credit import CreditBlock, credit_fact
from jib_desktop.ui.pages.contracts_details import Details
from jib_desktop.ui.pages.sections import Section, emptied, hairline
from jib_desktop.ui.statuses import left_remark
from jib_desktop.ui.texts import in_a_row
from jib_desktop.ui.widgets.fact_list import Fact, FactList, plain_label
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.sentence import Sentence, bold, plain
from jib_desktop.ui.widgets.term_bar import TermBar, TermDays
from jib_desktop.ui.words import column_word, value_words
from jib_desktop.ui.words.contracts import (
    checklist_word,
    left_words,
    notice_words,
    rate_words,
    renewal_words,
    term_sentence,
)

_LEAVING = frozenset({State.NOTICE_GIVEN, *OVER})


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContractPanel", text)


# --- the term -------------------------------------------------------------------------------------


def term_html(details: Details) -> str:
    """Return the term as a sentence; the day of decision stands out, and how long it is until then."""
    record, phase = details.record, details.record.phase
    term = record.term
    by = phase.notice_by if phase.next_day == phase.notice_by else None
    words = plain(term_sentence(term.first, term.last, by))
    if by is not None:
        day = plain(formats.day_in_words(by))
        head, _, tail = words.rpartition(day)
        words = f"{head}{bold(formats.day_in_words(by))}{tail}"
    return in_a_row(part for part in (words, _next_words(details)) if part)


def _next_words(details: Details) -> str:
    record, phase = details.record, details.record.phase
    if record.state in OVER:
        return ""
    if record.state == State.DRAFT:
        return bold(_tr("Not signed yet."), "amber" if phase.next_day < details.today else "text")
    days = (phase.next_day - details.today).days
    family = left_remark(days).family
    if phase.next_day == phase.notice_by:
        return bold(left_words(days), family)
    words = QCoreApplication.translate("ContractPanel", "Ends in %n day(s).", "", days)
    return bold(words if days else _tr("Ends today."), family)


# --- facts ----------------------------------------------------------------------------------------


def facts_of(details: Details) -> list[Fact]:
    """Return what the overview tells of a contract, in order."""
    record = details.record
    makers = (_notice, _desks, _credit, _fee, _rent_free, _deposit, _signed, _end, _renewal, _notes)
    found = [fact for make in makers if (fact := make(details)) is not None]
    found.extend(_links(record))
    return found


def _notice(details: Details) -> Fact:
    terms = details.record.phase.terms
    words = _tr("{notice} to the end of the term")
    notice = notice_words(terms.notice_count, terms.notice_unit)
    return Fact(column_word("notice_count"), words.format(notice=notice))


def _desks(details: Details) -> Fact | None:
    promised, given = details.record.phase.terms.desks, details.desks
    if not promised and not given:
        return None
    words = QCoreApplication.translate("ContractPanel", "%n promised", "", promised)
    if not given:
        return Fact(column_word("desks"), words)
    first = min(given, key=lambda row: row.number)
    parts = [words, _tr("{count} given").format(count=formats.number(len(given)))]
    more = len(given) - promised
    doubt = QCoreApplication.translate("ContractPanel", "%n more than promised", "", more) if more > 0 else ""
    return Fact(column_word("desks"), ", ".join(parts), doubt, target=("desk_open", first.desk_id))


def _credit(details: Details) -> Fact | None:
    return credit_fact(details.promise) if details.promise is not None else None


def _money(record: ContractRecord, cents: int) -> str:
    return formats.amount(cents, str(record.values["currency"]))


def _fee(details: Details) -> Fact | None:
    terms = details.record.phase.terms
    if not terms.fee_cents:
        return None
    amount = _money(details.record, terms.fee_cents)
    words = _tr("{amount} a month plus {rate} VAT") if terms.vat_rate else _tr("{amount} a month, no VAT")
    return Fact(_tr("Fee"), words.format(amount=amount, rate=rate_words(terms.vat_rate)))


def _rent_free(details: Details) -> Fact | None:
    values = details.record.values
    days = int(values["rent_free_days"])
    if not days:
        return None
    until = values["first_day"] + timedelta(days=days - 1)
    words = QCoreApplication.translate("ContractPanel", "%n day(s), until {day}", "", days)
    return Fact(column_word("rent_free_days"), words.format(day=formats.day_in_words(until)))


def _deposit(details: Details) -> Fact | None:
    record = details.record
    cents = record.phase.terms.deposit_cents
    if not cents:
        return None
    amount = _money(record, cents)
    paid = [one.paid_on for one in details.payments if one.kind == "deposit" and one.paid_on]
    words = _tr("{amount}, received {day}").format(
        amount=amount, day=formats.day_in_words(max(paid))
    ) if paid else amount  # fmt: skip
    return Fact(column_word("deposit_cents"), words)


def _signed(details: Details) -> Fact | None:
    day = details.record.signed_on
    return None if day is None else Fact(column_word("signed_on"), formats.day_in_words(day))


def _end(details: Details) -> Fact | None:
    record = details.record
    if record.notice_on is None:
        return None
    parts = [formats.day_in_words(record.notice_on), value_words("notice_from", record.notice_from)]
    words = ", ".join(part for part in parts if part)
    if record.end_reason:
        return Fact(column_word("end_reason"), record.end_reason)
    return Fact(column_word("notice_on"), words)


def _renewal(details: Details) -> Fact | None:
    record = details.record
    months = int(record.values["renewal_months"])
    if not months or record.state in OVER or record.ends_on is not None:
        return None
    return Fact(_tr("Renewal"), renewal_words(months, record.phase.renews_to))


def _notes(details: Details) -> Fact | None:
    text = str(details.record.values["notes"])
    return Fact(column_word("notes"), text) if text else None


def _links(record: ContractRecord) -> list[Fact]:
    pairs: Sequence[tuple[str, Linked | None]] = (
        (column_word("predecessor_id"), record.predecessor),
        (_tr("Renewed by"), record.follow_on),
    )
    draft = _tr("a draft")
    return [Fact(label, one.number or draft, target=one.id) for label, one in pairs if one is not None]


# --- checklists -----------------------------------------------------------------------------------


def item_words(item: ChecklistRow) -> str:
    """Return what is to be done."""
    return checklist_word(item.stage, item.code) if item.code else item.text


class ChecklistLine(QWidget):
    """A box to tick, what it is about, and who ticked it when."""

    ticked = Signal(bool)
    remove_asked = Signal()

    def __init__(self, item: ChecklistRow, *, writable: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        words = item_words(item)
        self.box = QCheckBox()
        self.box.setChecked(item.done_on is not None)
        self.box.setEnabled(writable)
        self.box.setAccessibleName(words)
        self.box.setFixedHeight(Size.LINE)
        self.box.clicked.connect(self.ticked)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain_label(words), 1)
        if item.done_on is not None:
            done = f"{formats.day_in_line(item.done_on)} · {item.done_by}"
            label = QLabel(done.removesuffix(" · "))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "quiet")
            label.setFixedHeight(Size.LINE)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        elif not item.code and writable:
            link = LinkLabel(_tr("Remove"))
            link.setAccessibleName(f"{_tr('Remove')} {words}")
            link.set_flush()
            link.clicked.connect(self.remove_asked)
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)


class OverviewSection(Section):
    """Term, facts, checklists."""

    KEY = "overview"

    def __init__(self, *, writable: bool = True) -> None:
        super().__init__()
        self._writable = writable
        self.column.setContentsMargins(24, 12, 24, 8)
        self.term_label = Sentence()
        self.term_bar = TermBar()
        self.facts = FactList()
        self.facts.asked.connect(self._open)
        self.credit = CreditBlock()
        self.credit.asked.connect(self.asked)
        self.lists = QVBoxLayout()
        self.lists.setSpacing(0)
        self.column.addWidget(self.term_label)
        self.column.addSpacing(10)
        self.column.addWidget(self.term_bar)
        self.column.addSpacing(10)
        self.column.addWidget(hairline())
        self.column.addSpacing(10)
        self.column.addWidget(self.facts)
        self.column.addSpacing(10)
        self.column.addWidget(self.credit)
        self.column.addLayout(self.lists)
        self.column.addStretch()

    def _open(self, target: object) -> None:
        """Ask for another contract, or for what a target names with its verb."""
        verb, subject = target if isinstance(target, tuple) else ("open", target)
        self.asked.emit(verb, subject)

    def title(self) -> str:
        return _tr("Overview")

    def show_details(self, details: Details) -> None:
        record, phase = details.record, details.record.phase
        self.term_label.set_html(term_html(details))
        term = record.term
        by = phase.notice_by if phase.next_day == phase.notice_by else None
        self.term_bar.set_days(TermDays(term.first, term.last, details.today, by))
        self.facts.set_facts(facts_of(details))
        self.credit.show_promise(details.promise)
        self._show_lists(record)

    def _show_lists(self, record: ContractRecord) -> None:
        kept = self._focused_item()
        emptied(self.lists)
        titles = {"in": _tr("Moving in"), "out": _tr("Moving out")}
        for stage, title in titles.items():
            items = [one for one in record.checklist if one.stage == stage]
            leaving = stage == "in" or record.state in _LEAVING or any(one.done_on for one in items)
            if items and leaving:
                self._add_list(stage, title, items)
        if kept is not None and (box := self.body.findChild(QCheckBox, kept)) is not None:
            box.setFocus()

    def _focused_item(self) -> str | None:
        """Return the name of the box that has the focus: it stays there when the list is read again."""
        focus = self.window().focusWidget()
        return focus.objectName() if isinstance(focus, QCheckBox) and self.isAncestorOf(focus) else None

    def _add_list(self, stage: str, title: str, items: Sequence[ChecklistRow]) -> None:
        self.lists.addWidget(hairline())
        self.lists.addSpacing(10)
        done = sum(1 for one in items if one.done_on)
        words = _tr("{done} of {all} done").format(done=done, all=len(items))
        head = Sentence()
        head.set_html(f'{bold(title)}&nbsp;&nbsp;<span style="color:$text_2">{plain(words)}</span>')
        row = QHBoxLayout()
        row.addWidget(head, 1)
        if self._writable:
            add = LinkLabel(_tr("Add …"))
            add.setAccessibleName(f"{title}: {_tr('Add …')}")
            add.set_flush()
            add.clicked.connect(partial(self.asked.emit, "item_add", stage))
            row.addWidget(add)
        self.lists.addLayout(row)
        self.lists.addSpacing(4)
        for item in items:
            line = ChecklistLine(item, writable=self._writable)
            line.box.setObjectName(f"item_{item.id.hex}_box")
            line.ticked.connect(partial(self._tick, item))
            line.remove_asked.connect(partial(self.asked.emit, "item_remove", item))
            self.lists.addWidget(line)
        self.lists.addSpacing(12)

    def _tick(self, item: ChecklistRow, done: bool) -> None:
        self.asked.emit("tick", (item, done))
