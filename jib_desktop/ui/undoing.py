"""Undo and redo of the window: two actions and two buttons that say what they take back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from jib_desktop.db.store import Outcome, Store
from jib_desktop.ui import messages
from jib_desktop.ui.changes import Changes, ChangeSignal
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.words import action_words

if TYPE_CHECKING:
    from jib_desktop.services.history import ActionRow

_LONGEST = 44  # letters on a button; the tool tip has all
_Targets: TypeAlias = "tuple[ActionRow | None, ActionRow | None]"


class Undoing(QObject):
    """Keeps both actions named after what they would do, and does it.

    `came_back(table, id)` tells of a record that was gone and is there again.
    """

    came_back = Signal(str, object)

    def __init__(
        self,
        store: Store,
        jobs: Jobs,
        changes: ChangeSignal,
        actions: tuple[QAction, QAction],
        buttons: tuple[Button, Button],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._store = store
        self._jobs = jobs
        self._window = window
        self._actions = actions
        self._buttons = buttons
        self._targets: _Targets = (None, None)
        for action, button, act in zip(actions, buttons, (self.undo, self.redo), strict=True):
            action.triggered.connect(act)
            button.clicked.connect(action.trigger)
        changes.changed.connect(self.refresh)
        self._show((None, None))

    def refresh(self) -> None:
        """Ask the journal anew what can be taken back."""

        def ask(session: Session) -> _Targets:
            # Imported where it is asked: nothing of it is needed before the window stands.
            from jib_desktop.services import history

            return history.undo_target(session), history.redo_target(session)

        self._jobs.read(ask, self._show, key="undo_targets")

    def retranslate(self) -> None:
        """Say it in another language."""
        self._show(self._targets)

    def undo(self) -> None:
        """Take the last action back."""
        from jib_desktop.services import history

        self._act(history.undo, self.tr("Taken back: {action}"), "removed")

    def redo(self) -> None:
        """Do again what was taken back."""
        from jib_desktop.services import history

        self._act(history.redo, self.tr("Done again: {action}"), "created")

    def _act(self, work: Callable[[Store], Outcome[ActionRow]], said: str, brings_back: str) -> None:
        def take_back() -> Outcome[tuple[ActionRow, Changes]]:
            found = work(self._store)
            return Outcome((found.result, found.changes), found.changes, found.action_id)

        def done(answer: tuple[ActionRow, Changes]) -> None:
            target, changes = answer
            noun, _, verb = target.label.rpartition("_")
            if verb == brings_back:
                self._tell_of(noun if noun in changes else noun.removesuffix("s"), changes)
            words = said.format(action=action_words(target.label, target.subject))
            messages.show_notice(words, self._window)

        # Until it is done a second press would hit the same action.
        for action in self._actions:
            action.setEnabled(False)
        self._jobs.act(take_back, done, self._failed)

    def _tell_of(self, table: str, changes: Changes) -> None:
        """Tell of a record that came back; of the oldest where they were many."""
        if ids := changes.get(table):
            self.came_back.emit(table, min(ids))

    def _failed(self, error: BaseException) -> None:
        self.refresh()
        messages.show_error(error, self._window)

    def _show(self, targets: Any) -> None:
        self._targets = targets
        plain = (self.tr("Undo"), self.tr("Redo"))
        named = (self.tr("Undo: {action}"), self.tr("Redo: {action}"))
        for place, target in enumerate(targets):
            action, button = self._actions[place], self._buttons[place]
            words = plain[place]
            if target is not None:
                words = named[place].format(action=action_words(target.label, target.subject))
            able = target is not None and not self._store.read_only
            action.setText(words)
            action.setProperty("plain", plain[place])
            action.setEnabled(able)
            button.setText(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…")
            button.setToolTip(words)
            button.setEnabled(able)
