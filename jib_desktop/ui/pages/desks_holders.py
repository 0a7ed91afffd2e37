"""Who has the chosen desks, or why nobody can: contract, days, whom to call, and what can be done."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jib_desktop.rules.desks import Kind
from jib_desktop.services.desks import DeskRow
from jib_desktop.services.desks_find import Reached
from jib_desktop.ui import formats
from jib_desktop.ui.desk_words import end_words, numbers_words
from jib_desktop.ui.names import full_name, leading_name
from jib_desktop.ui.pages.desks_details import Chosen
from jib_desktop.ui.pages.sections import emptied, hairline
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.fact_list import Fact, FactList, plain_label
from jib_desktop.ui.widgets.folding_line import FoldingLine
from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.person_line import PersonLine
from jib_desktop.ui.widgets.promise_bar import Desks, PromiseBar
from jib_desktop.ui.widgets.sentence import Sentence, link, plain
from jib_desktop.ui.words import column_word
from jib_desktop.ui.words.desks import desk_state_word

_MOST = 6  # groups that are shown whole

Group = tuple[str, uuid.UUID | None, str]  # state, startup, reason of what is not taken


def _tr(text: str) -> str:
    return QCoreApplication.translate("DesksPanel", text)


def grouped(rows: Sequence[DeskRow]) -> dict[Group, list[DeskRow]]:
    """Return desks that are not free by who has them or why nobody can."""
    found: dict[Group, list[DeskRow]] = {}
    for row in rows:
        if not row.is_free:
            reason = "" if row.state == Kind.TAKEN else row.reason
            found.setdefault((row.state, row.startup_id, reason), []).append(row)
    return found


class HolderPart(QWidget):
    """A block for each holder of the chosen desks, and below them the acts. `asked(verb, subject)`."""

    asked = Signal(str, object)

    def __init__(self, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self._chosen: Chosen | None = None
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.buttons: dict[str, Button] = {}

    def show_chosen(self, chosen: Chosen, *, with_acts: bool) -> None:
        """Show who has the desks; without acts where a form already offers some."""
        self._chosen = chosen
        shown = (chosen, with_acts, formats.language())
        if shown == self._shown:
            return  # a focus in it stays where it is
        self._shown = shown
        emptied(self._column)
        self.buttons = {}
        groups = grouped(chosen.rows)
        for place, (group, rows) in enumerate(list(groups.items())[:_MOST]):
            if place:
                self._column.addWidget(hairline())
            self._add_group(group, rows, alone=len(groups) == 1)
        if len(groups) > _MOST:
            more = QCoreApplication.translate("DesksPanel", "and %n more", None, len(groups) - _MOST)
            self._column.addWidget(plain_label(more, "quiet"))
        if with_acts and self._writable and groups:
            self._add_acts(groups)

    def begin(self) -> None:
        """Put the focus on the first act, as soon as it is to be seen."""
        QTimer.singleShot(0, self, self._focus_first)

    def _focus_first(self) -> None:
        if self.buttons:
            next(iter(self.buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)

    # --- who ---

    def _add_group(self, group: Group, rows: Sequence[DeskRow], *, alone: bool) -> None:
        state, startup_id, _reason = group
        first = rows[0]
        if startup_id is not None:
            name = LinkLabel(full_name(first.startup_en, first.startup_zh).replace("&", "&&"))
            name.set_flush()
            name.clicked.connect(partial(self.asked.emit, "startup", startup_id))
            self._column.addWidget(name, 0, Qt.AlignmentFlag.AlignLeft)
        facts = FactList()
        facts.asked.connect(partial(self.asked.emit, "contract"))
        facts.set_facts(self._facts(rows, alone=alone))
        self._column.addWidget(facts)
        if startup_id is None or self._chosen is None:
            return
        if state == Kind.TAKEN:
            self._add_carrying(rows)
        self._add_contact(self._chosen.contacts.get(startup_id))
        promise = self._chosen.promises.get(startup_id)
        if promise is not None and (promise.promised or promise.given) and state == Kind.TAKEN:
            bar = PromiseBar(self)  # without a parent it would open as a window of its own
            bar.set_desks(Desks(promise.promised, promise.given))
            self._column.addSpacing(4)
            self._column.addWidget(bar)

    def _facts(self, rows: Sequence[DeskRow], *, alone: bool) -> list[Fact]:
        first = rows[0]
        found = [] if alone else [Fact(_tr("Desks"), numbers_words(row.number for row in rows))]
        if first.contract_id is not None:
            found.append(Fact(column_word("contract"), first.contract, target=first.contract_id))
        elif first.state == Kind.TAKEN:
            found.append(Fact(column_word("contract"), _tr("without a contract")))
        days = {(row.first_day, row.last_day, row.ends) for row in rows}
        begin = min(row.first_day for row in rows if row.first_day is not None)
        found.append(Fact(_tr("From"), formats.day_in_line(begin)))
        if len(days) == 1:
            found.append(Fact(_tr("Until"), end_words(first.last_day, first.ends)))
        else:
            ends = sorted(row.last_day for row in rows if row.last_day is not None)
            words = _tr("{first} to {last}").format(
                first=end_words(ends[0], ""), last=end_words(ends[-1], "")
            )
            found.append(Fact(_tr("Until"), end_words(ends[0], "") if ends[0] == ends[-1] else words))
        reasons = dict.fromkeys(row.reason for row in rows if row.reason)
        found.extend(Fact(column_word("reason"), reason) for reason in list(reasons)[:2])
        found.extend(self._following(rows))
        notes = dict.fromkeys(row.notes for row in rows if row.notes)
        found.extend(Fact(column_word("notes"), note) for note in list(notes)[:2])
        return found

    def _following(self, rows: Sequence[DeskRow]) -> list[Fact]:
        """Return who has the desks next, if one and the same comes next."""
        known = self._chosen.following if self._chosen is not None else {}
        coming = [known[row.id] for row in rows if row.id in known]
        same = {(one.kind, one.startup_id, one.first_day) for one in coming}
        if len(same) != 1 or len(coming) != len(rows):
            return []
        name = leading_name(coming[0].startup_en, coming[0].startup_zh)
        who = name if coming[0].kind == Kind.TAKEN else desk_state_word(coming[0].kind)
        if coming[0].kind == Kind.RESERVED:
            who = _tr("reserved for {startup}").format(startup=name)
        words = _tr("{who}, from {day}").format(who=who, day=formats.day_in_line(coming[0].first_day))
        return [Fact(_tr("Then"), words)]

    def _add_contact(self, person: Reached | None) -> None:
        if person is None:
            return
        name = leading_name(person.name_en, person.name_zh)
        line = PersonLine(name, person.role, person.phone, self)
        line.opened.connect(partial(self.asked.emit, "startup", person.startup_id))
        self._column.addWidget(line)

    def _add_carrying(self, rows: Sequence[DeskRow]) -> None:
        """Offer that desks go on under the contract that follows theirs, where that is signed."""
        known = self._chosen.carrying if self._chosen is not None else {}
        mine = {row.contract_id: {one.id for one in rows} for row in rows if row.contract_id in known}
        for contract_id, desk_ids in mine.items():
            one = known[contract_id] if contract_id is not None else None
            if one is None or not desk_ids & set(one.desk_ids):
                continue
            words = _tr("Renewed by {number} from {day}.")
            said = plain(words.format(number=one.follow_on, day=formats.day_in_line(one.first_day)))
            if self._writable:
                count = len(one.desk_ids)
                offer = QCoreApplication.translate("DesksPanel", "Let %n desk(s) go on", None, count)
                said = f"{said}<br>{link(str(contract_id), offer)}"
            sentence = Sentence(self)
            sentence.set_html(said)
            sentence.linkActivated.connect(self._carry)
            self._column.addWidget(sentence)

    def _carry(self, target: str) -> None:
        self.asked.emit("carry_over", uuid.UUID(target))

    # --- acts ---

    def _add_acts(self, groups: dict[Group, list[DeskRow]]) -> None:
        states = {state for state, _startup, _reason in groups}
        line = FoldingLine()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._column.addSpacing(4)
        for verb, words, glyph, kind in self._acts(states, len(groups)):
            button = Button(words, kind=kind)
            button.set_glyph(glyph)
            button.setToolTip(words)
            button.setAutoDefault(False)
            button.setProperty("folds", {"move": 1, "extend": 2, "free": 3}.get(verb, 0))
            button.clicked.connect(partial(self.asked.emit, verb, None))
            self.buttons[verb] = button
            row.addWidget(button)
        more = Button()
        more.set_glyph("ph.dots-three")
        more.setAccessibleName(_tr("More"))
        more.setToolTip(_tr("More"))
        more.clicked.connect(lambda: self._ask_menu(more))
        self.buttons["menu"] = more
        row.addWidget(more)
        row.addStretch()
        self._column.addWidget(line)

    def _acts(self, states: set[str], groups: int) -> list[tuple[str, str, str, str]]:
        """Return the acts that are wanted most for what is chosen: verb, words, sign, kind of button."""
        free = ("free", _tr("Free …"), "ph.x", "secondary")
        extend = ("extend", _tr("Extend …"), "ph.arrow-bend-double-up-right", "secondary")
        if states == {Kind.RESERVED} and groups == 1:
            return [("give_now", _tr("Give now"), "ph.armchair", "primary"), free, extend]
        if states == {Kind.OUT_OF_SERVICE}:
            return [("free", _tr("Back in service …"), "ph.check", "secondary"), extend]
        if states == {Kind.TAKEN}:
            return [free, extend, ("move", _tr("Move …"), "ph.arrows-clockwise", "secondary")]
        return [free, extend]

    def _ask_menu(self, button: Button) -> None:
        self.asked.emit("menu", button.mapToGlobal(QPoint(0, button.height() + 2)))
