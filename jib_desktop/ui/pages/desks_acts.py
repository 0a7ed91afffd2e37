"""What can be done with desks from their page: each act one write, one sentence, one undo."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal
from sqlalchemy.orm import Session

from jib_desktop.rules.desks import Kind
from jib_desktop.rules.problems import Problem
from jib_desktop.services import desks, desks_find
from jib_desktop.services.desks import AllocationRow, DeskRow
from jib_desktop.ui import messages
from jib_desktop.ui.desk_words import subject_words
from jib_desktop.ui.names import full_name
from jib_desktop.ui.pages.desks_judging import Wanted, give
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import in_a_row
from jib_desktop.ui.words import done_words

if TYPE_CHECKING:
    from jib_desktop.services.desks_find import Named
    from jib_desktop.ui.dialogs.form_dialog import FormDialog
    from jib_desktop.ui.pages.desks import DesksPage


class DeskActs(QObject):
    """Opens the dialogs and does the writes of the page; `done` says in words what happened."""

    done = Signal(str)

    def __init__(self, page: DesksPage) -> None:
        super().__init__(page)
        self._page = page
        self._store, self._jobs = page.store, page.jobs
        self._drafts: dict[str, dict[str, Any]] = {}
        self.verbs: dict[str, Callable[[Any], object]] = {
            "give": self.give,
            "give_now": lambda _: self.give_now(),
            "give_to": self.give_to,
            "reserve": self.reserve_wanted,
            "free": lambda _: self.free(),
            "extend": lambda _: self.extend(),
            "move": lambda _: self.move(),
            "carry_over": self.carry_over,
            "menu": self.open_menu,
            "choose": page.choose,
            "team": page.choice.look_at,
            "look_at": page.choice.look_at,
            "startup": lambda one: page.record_wanted.emit("startups", one),
            "contract": lambda one: page.record_wanted.emit("contracts", one),
        }

    def do(self, verb: str, subject: object) -> None:
        """Do what the panel asks for."""
        self.verbs[verb](subject)

    @property
    def _rows(self) -> Sequence[DeskRow]:
        return self._page.panel.rows()

    def _held(self, *kinds: Kind) -> list[DeskRow]:
        return [row for row in self._rows if not row.is_free and (not kinds or row.state in kinds)]

    # --- giving ---

    def give(self, wanted: Wanted) -> None:
        """Give desks to the startup of the form."""
        form = self._page.panel.form
        numbers = [row.number for row in self._rows if row.id in set(wanted.desk_ids)]
        words = done_words("desks_given", subject_words([form.startup_id_edit.text()], numbers))
        work = partial(give, wanted=wanted)
        self._jobs.write("desks_given", work, partial(self._given, words), self._not_given)

    def _not_given(self, error: BaseException) -> None:
        """Say what somebody else was quicker with; the form says what is left."""
        self._page.panel.form.given(well=False)
        messages.show_error(error, self._page)

    def _given(self, words: str, _result: object) -> None:
        self._page.panel.form.given(well=True)
        self._page.panel.choice.give_no_more()
        self.done.emit(words)
        self._page.view.setFocus()

    def give_now(self) -> None:
        """Give desks to the startup for which they are reserved."""
        rows = self._held(Kind.RESERVED)
        if rows and rows[0].startup_id is not None:
            first = rows[0]
            self._page.panel.choice.want_to_give()
            name = full_name(first.startup_en, first.startup_zh)
            self._page.panel.form.set_startup(rows[0].startup_id, name)
            self._page.panel.choice.say()
            self._page.choice.begin()

    def give_to(self, startup_id: uuid.UUID, desk_ids: Sequence[uuid.UUID] = ()) -> None:
        """Fill a startup into the form, for desks that are chosen next or onto which it was dropped."""
        if self._store.read_only:
            self._page.choice.look_at(startup_id)
            return
        ask = partial(desks_find.names, startup_ids=[startup_id])
        self._jobs.read(ask, partial(self._take_startup, startup_id, tuple(desk_ids)), key="desks.give_to")

    def _take_startup(
        self, startup_id: uuid.UUID, desk_ids: Sequence[uuid.UUID], found: Mapping[uuid.UUID, Named]
    ) -> None:
        if (one := found.get(startup_id)) is None:
            return
        page = self._page
        page.panel.form.set_startup(startup_id, full_name(one.name_en, one.name_zh))
        page.choice.look_at(startup_id)
        if desk_ids:
            page.panel.choice.want_to_give(desk_ids)
            page.choose(desk_ids)
            page.choice.begin()
        else:
            page.panel.overview.say_next(full_name(one.name_en, one.name_zh))
            page.view.setFocus()

    # --- dialogs ---

    def _open(self, key: str, dialog: FormDialog) -> None:
        dialog.saved.connect(self._saved)
        dialog.left.connect(partial(self._keep_draft, key))
        dialog.open()

    def _saved(self, _desk_id: object, words: str) -> None:
        self.done.emit(words)
        self._page.view.setFocus()

    def _keep_draft(self, key: str, typed: dict[str, Any]) -> None:
        self._drafts[key] = typed
        words = self.tr("Not saved. Open it again to go on with what you typed.")
        messages.show_notice(words, self._page)

    def _draft(self, what: str, rows: Sequence[DeskRow]) -> tuple[str, dict[str, Any] | None]:
        """Return under which key a draft is kept, and the one there is."""
        key = ".".join([what, *(str(row.id) for row in rows)])
        return key, self._drafts.pop(key, None)

    def _step(self, what: str, kind: Callable[..., FormDialog], rows: Sequence[DeskRow], **more: Any) -> None:
        """Open a dialog on desks; without any, say what is wanted."""
        if self._store.read_only:
            return
        if not rows:
            messages.show_notice(self.tr("Choose desks on the plan first."), self._page)
            return
        key, draft = self._draft(what, rows)
        dialog = kind(self._store, self._jobs, rows, self._page.day, self._page, draft=draft, **more)
        self._open(key, dialog)

    def reserve_wanted(self, wanted: Wanted) -> None:
        """Reserve the free desks for the startup of the form."""
        draft: dict[str, Any] = {}
        if wanted.startup_id is not None:
            draft["startup_id"] = wanted.startup_id
        if wanted.first_day is not None:
            draft["first_day"] = wanted.first_day
        self.reserve(draft)

    def reserve(self, begin: Mapping[str, Any] | None = None) -> None:
        """Keep free desks for a startup."""
        # Dialogs are imported when they are asked for: none is part of the page.
        from jib_desktop.ui.dialogs.desk_keep import ReserveDialog

        rows = [row for row in self._rows if row.is_free] or list(self._rows)
        self._step("reserve", ReserveDialog, rows, begin=begin or {})

    def take_out_of_service(self) -> None:
        """Take desks out of service."""
        from jib_desktop.ui.dialogs.desk_keep import OutOfServiceDialog

        rows = [row for row in self._rows if row.is_free] or list(self._rows)
        self._step("out", OutOfServiceDialog, rows)

    def free(self) -> None:
        """Free desks, or put them back into service."""
        from jib_desktop.ui.dialogs.desk_end import FreeDialog

        self._step("free", FreeDialog, self._held())

    def free_between(self) -> None:
        """Free desks for a while."""
        from jib_desktop.ui.dialogs.desk_end import FreeBetweenDialog

        self._step("free_between", FreeBetweenDialog, self._held())

    def extend(self) -> None:
        """Let desks be kept longer."""
        from jib_desktop.ui.dialogs.desk_end import ExtendDialog

        self._step("extend", ExtendDialog, self._held())

    def move(self) -> None:
        """Move to other desks: to the free ones that are chosen too, if there are as many."""
        from jib_desktop.ui.dialogs.desk_move import MoveDialog

        held = self._held(Kind.TAKEN, Kind.RESERVED)
        free = [row.number for row in self._rows if row.is_free]
        self._step("move", MoveDialog, held, targets=free if len(free) == len(held) else ())

    def swap(self) -> None:
        """Let two startups swap the chosen desks: the first ones chosen with the last ones."""
        from jib_desktop.ui.dialogs.desk_move import MoveDialog

        held = self._held(Kind.TAKEN, Kind.RESERVED)
        half = len(held) // 2
        if half and len(held) == 2 * half:
            self._step("move", MoveDialog, held[:half], targets=[row.number for row in held[half:]])
        else:
            messages.show_notice(self.tr("Choose as many desks of one as of the other."), self._page)

    def correct(self) -> None:
        """Correct who has, had or is to have a desk: the history shows all of them."""
        self.history()

    def history(self) -> None:
        """Show who had a desk and who is to have it, and what was changed."""
        from jib_desktop.ui.dialogs.desk_history import DeskHistoryDialog

        rows = self._rows
        if not rows:
            messages.show_notice(self.tr("Choose a desk on the plan first."), self._page)
            return
        first = rows[0]
        dialog = DeskHistoryDialog(self._store, self._jobs, first.id, first.number, self._page)
        dialog.correct_asked.connect(self.correct_one)
        dialog.day_asked.connect(self._page.go_to_day)
        self._page.changes.changed.connect(dialog.refresh)
        dialog.open()

    def correct_one(self, allocation: AllocationRow) -> None:
        """Correct one allocation."""
        from jib_desktop.ui.dialogs.desk_correct import CorrectDeskDialog

        if not self._store.read_only:
            key = f"correct.{allocation.id}"
            draft = self._drafts.pop(key, None)
            dialog = CorrectDeskDialog(self._store, self._jobs, allocation, self._page, draft=draft)
            self._open(key, dialog)

    def remove(self) -> None:
        """Take back what has not begun yet."""
        from jib_desktop.services import desks_acts

        today = self._page.today()
        rows = [row for row in self._held() if row.first_day is not None and row.first_day >= today]
        seen = [(row.allocation_id, row.allocation_version) for row in rows if row.allocation_id is not None]
        if seen:
            names = (full_name(row.startup_en, row.startup_zh) for row in rows)
            words = done_words("allocations_removed", subject_words(names, [row.number for row in rows]))
            work = partial(desks_acts.remove, seen=seen)
            self._jobs.write("allocations_removed", work, lambda _: self.done.emit(words))

    def carry_over(self, contract_id: uuid.UUID | None = None) -> None:
        """Let the desks of a renewed contract go on under the next one; without one, of the first chosen."""
        chosen = self._page.panel.chosen
        known = dict(chosen.carrying) if chosen is not None else {}
        one = known.get(contract_id) if contract_id is not None else next(iter(known.values()), None)
        if one is None or self._store.read_only:
            return
        rows = [row for row in self._rows if row.contract_id == one.contract_id]
        name = full_name(rows[0].startup_en, rows[0].startup_zh)
        work = partial(_carry_over, contract_id=one.contract_id, startup_id=rows[0].startup_id)
        self._jobs.write("desks_carried_over", work, partial(self._carried, name))

    def _carried(self, name: str, found: tuple[list[str], Sequence[Problem]]) -> None:
        numbers, problems = found
        words = done_words("desks_carried_over", subject_words([name], numbers))
        self.done.emit(in_a_row([words, *map(problem_sentence, problems[:1])]))

    # --- elsewhere ---

    def open_menu(self, spot: QPoint) -> None:
        """Open the menu of the chosen desks."""
        self._page.menus.open_menu(spot)

    def show_startup(self) -> None:
        """Go to the startup that has the chosen desks."""
        if rows := [row for row in self._rows if row.startup_id is not None]:
            self._page.record_wanted.emit("startups", rows[0].startup_id)

    def show_contract(self) -> None:
        """Go to the contract of the chosen desks."""
        if rows := [row for row in self._rows if row.contract_id is not None]:
            self._page.record_wanted.emit("contracts", rows[0].contract_id)


def _carry_over(
    session: Session, contract_id: uuid.UUID, startup_id: uuid.UUID | None
) -> tuple[list[str], Sequence[Problem]]:
    """Return the numbers of the desks that go on, and why others do not."""
    from jib_desktop.services import desks_acts  # as everywhere here: an act is no part of the page

    carried = desks_acts.carry_over(session, contract_id=contract_id)
    rows = {row.id: row.number for row in desks.allocations(session, startup_id=startup_id)}
    return sorted(rows[one] for one in carried.allocation_ids), carried.problems
