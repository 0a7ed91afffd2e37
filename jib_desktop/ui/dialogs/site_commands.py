"""The commands of the site editor: one list for keys and for the menu of the plan."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from jib_desktop.rules.desk_layout import Edge
from jib_desktop.ui.icons import icon

if TYPE_CHECKING:
    from jib_desktop.ui.dialogs.site_editor import SiteEditor

_Keys = QKeySequence.StandardKey


class SiteCommands(QObject):
    """Makes the actions, names them, and offers only what can be done with what is chosen.

    Their keys hold on the plan; in a field Ctrl+C and Del mean the text there.
    """

    def __init__(self, editor: SiteEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._actions: dict[str, QAction] = {}
        plan, acts = editor.plan, editor.acts
        self._add("all", "ph.selection-all", _Keys.SelectAll, lambda: plan.choose_desks(plan.rows))
        self._add("copy", "ph.copy-simple", _Keys.Copy, lambda: acts.copy(plan.chosen()))
        self._add("cut", "ph.scissors", _Keys.Cut, self._cut)
        self._add("paste", "ph.clipboard", _Keys.Paste, lambda: acts.paste(editor.editor_view.pointer))
        self._add("duplicate", "ph.copy", QKeySequence("Ctrl+D"), lambda: acts.duplicate(plan.chosen()))
        self._add("left", "ph.arrow-counter-clockwise", QKeySequence("Shift+T"), partial(self._turn, -90))
        self._add("right", "ph.arrow-clockwise", QKeySequence("T"), partial(self._turn, 90))
        self._add("line_up_left", "ph.align-left", QKeySequence("L"), partial(self._align, "left"))
        self._add("line_up_top", "ph.align-top", QKeySequence("Shift+L"), partial(self._align, "top"))
        self._add("numbers", "ph.hash", QKeySequence("Ctrl+R"), editor.number_by_rule)
        self._add("fields", "ph.pencil-simple", QKeySequence("F2"), editor.editor_view.opened.emit)
        self._add("remove", "ph.trash", QKeySequence("Del"), self._remove)
        self._add("snap", "", QKeySequence("G"), editor.snap_button.toggle)
        self._add("who", "", QKeySequence("W"), editor.who_button.toggle)
        self._add("larger", "", QKeySequence("Ctrl++"), editor.editor_view.zoom_in)
        self._add("smaller", "", QKeySequence("Ctrl+-"), editor.editor_view.zoom_out)
        self._add("fit", "", QKeySequence("Ctrl+0"), editor.editor_view.fit)
        self.retranslate()

    def _add(
        self, name: str, glyph: str, keys: QKeySequence | QKeySequence.StandardKey, act: Callable[[], object]
    ) -> None:
        action = QAction(self)
        if glyph:
            action.setIcon(icon(glyph))
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda *_: act())
        self._editor.editor_view.addAction(action)
        self._actions[name] = action

    def retranslate(self) -> None:
        """Name the commands."""
        words = {
            "all": self.tr("Select all desks"),
            "copy": self.tr("Copy"),
            "cut": self.tr("Cut"),
            "paste": self.tr("Paste"),
            "duplicate": self.tr("Copy beside"),
            "left": self.tr("Turn left by 90°"),
            "right": self.tr("Turn right by 90°"),
            "line_up_left": self.tr("Line up at the left"),
            "line_up_top": self.tr("Line up at the top"),
            "numbers": self.tr("Number by rule …"),
            "fields": self.tr("Go to the fields"),
            "remove": self.tr("Take away"),
            "snap": self.tr("Snap"),
            "who": self.tr("Show who sits there"),
            "larger": self.tr("Larger"),
            "smaller": self.tr("Smaller"),
            "fit": self.tr("Fit"),
        }
        for name, action in self._actions.items():
            action.setText(words[name])

    def enable(self) -> None:
        """Offer only what can be done."""
        plan, chosen = self._editor.plan, len(self._editor.plan.chosen())
        can_write = not plan.read_only
        able = {
            "copy": chosen > 0,
            "cut": chosen > 0 and can_write,
            "duplicate": chosen > 0 and can_write,
            "left": chosen > 0 and can_write,
            "right": chosen > 0 and can_write,
            "line_up_left": chosen > 1 and can_write,
            "line_up_top": chosen > 1 and can_write,
            "paste": can_write,
            "numbers": can_write and bool(plan.rows),
            "remove": can_write and (chosen > 0 or plan.area is not None),
        }
        for name, is_able in able.items():
            self._actions[name].setEnabled(is_able)

    def for_menu(self) -> list[QAction]:
        """Return what the menu of the plan offers."""
        self.enable()
        self._actions["paste"].setEnabled(self._editor.acts.can_paste and not self._editor.plan.read_only)
        names = (
            "fields", "copy", "cut", "paste", "duplicate", "left", "right", "line_up_left", "line_up_top",
            "numbers", "all", "remove",
        )  # fmt: skip
        found = [self._actions[name] for name in names if self._actions[name].isEnabled()]
        self.enable()
        return found

    # --- what they do ---

    def _turn(self, degrees: int) -> None:
        self._editor.acts.turn([row.id for row in self._editor.plan.chosen()], degrees)

    def _align(self, edge: Edge) -> None:
        self._editor.acts.align([row.id for row in self._editor.plan.chosen()], edge)

    def _cut(self) -> None:
        rows = self._editor.plan.chosen()
        self._editor.acts.copy(rows)
        self._editor.acts.remove(rows)

    def _remove(self) -> None:
        plan = self._editor.plan
        if rows := plan.chosen():
            self._editor.acts.remove(rows)
        elif (area := plan.area) is not None:
            self._editor.acts.remove_area(area)
