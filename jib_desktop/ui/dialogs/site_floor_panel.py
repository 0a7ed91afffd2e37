"""The panel on the floor: what it is called, how large it is, its picture, its place among the floors."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QLineEdit, QWidget

from jib_desktop.errors import ValuesRefused
from jib_desktop.services import desks_site
from jib_desktop.ui.dialogs.site_panel import SitePanel
from jib_desktop.ui.floor_plan.editor_acts import EditorActs
from jib_desktop.ui.floor_plan.editor_plan import EditorPlan
from jib_desktop.ui.floor_plan.editor_tools import metres
from jib_desktop.ui.sentences import problem_sentence
from jib_desktop.ui.texts import in_a_row
from jib_desktop.ui.widgets.button import Button

_LINES = ("code", "name_en", "name_zh")
_MICROMETRES = 10_000  # in a centimetre


class SiteFloorPanel(SitePanel):
    """Shows and changes the floor; `picture_asked` lets a picture be chosen, `tool_asked` takes a tool."""

    heading_label: QLabel
    about_label: QLabel
    code_edit: QLineEdit
    name_en_edit: QLineEdit
    name_zh_edit: QLineEdit
    width_spin: QDoubleSpinBox
    depth_spin: QDoubleSpinBox
    lower_button: Button
    higher_button: Button
    picture_label: QLabel
    picture_button: Button
    no_picture_button: Button
    move_button: Button
    scale_button: Button
    remove_button: Button

    picture_asked = Signal()
    tool_asked = Signal(str)

    def __init__(self, plan: EditorPlan, acts: EditorActs, parent: QWidget | None = None) -> None:
        super().__init__("site_floor_panel", plan, acts, parent)
        for name in _LINES:
            self.on_left(getattr(self, f"{name}_edit"), partial(self._set_line, name))
        for name in ("width", "depth"):
            self.on_left(getattr(self, f"{name}_spin"), partial(self._set_length, name))
        self.lower_button.clicked.connect(lambda: self._reorder(-1))
        self.higher_button.clicked.connect(lambda: self._reorder(1))
        self.picture_button.clicked.connect(self.picture_asked)
        self.no_picture_button.clicked.connect(lambda: acts.set_picture(None))
        self.move_button.clicked.connect(lambda: self.tool_asked.emit("picture"))
        self.scale_button.clicked.connect(lambda: self.tool_asked.emit("measure"))
        self.remove_button.clicked.connect(self._remove)

    def fill(self) -> None:
        """Write the floor into the fields."""
        floor = self.plan.floor
        if floor is None:
            return
        self.heading_label.setText(self.tr("Floor {code}").format(code=floor.code))
        self.about_label.setText(self._about())
        for line in _LINES:
            self.put(getattr(self, f"{line}_edit"), getattr(floor, line))
        self.put(self.width_spin, floor.width / 100)
        self.put(self.depth_spin, floor.depth / 100)
        place = [one.id for one in self.plan.floors].index(floor.id)
        self.lower_button.setEnabled(place > 0)
        self.higher_button.setEnabled(place < len(self.plan.floors) - 1)
        there = floor.picture is not None
        self.picture_label.setText(self._picture_words())
        words = self.tr("Exchange the picture …") if there else self.tr("Choose a picture …")
        self.picture_button.setText(words)
        self.picture_button.setAccessibleName(words)
        self.picture_button.setToolTip("")
        for button in (self.no_picture_button, self.move_button, self.scale_button):
            button.setEnabled(there)

    def _about(self) -> str:
        zones = sum(area.kind == "zone" for area in self.plan.areas.values())
        return in_a_row(
            [
                self.tr("%n desk(s).", "", len(self.plan.rows)),
                self.tr("%n zone(s).", "", zones),
                self.tr("%n room(s).", "", len(self.plan.areas) - zones),
            ]
        )

    def _picture_words(self) -> str:
        floor, ground = self.plan.floor, self.plan.scene.ground
        if floor is None or floor.picture is None:
            return self.tr("None yet. A plan as SVG, PNG or JPEG, up to 20 MB, goes below the desks.")
        if ground is None or ground.picture is None:
            return self.tr("It cannot be read. Choose another one; desks stay.")
        size = ground.picture.size * (floor.picture_scale / _MICROMETRES)
        return self.tr("{kind}, {wide} × {deep} on the floor.").format(
            kind=floor.picture_kind.upper(), wide=metres(size.width()), deep=metres(size.height())
        )

    def focus_first(self) -> None:
        """Go to the code."""
        self.code_edit.setFocus()
        self.code_edit.selectAll()

    # --- changing ---

    def _change(self, **values: Any) -> None:
        def act() -> None:
            floor = self.plan.floor
            if floor is None or all(getattr(floor, name) == value for name, value in values.items()):
                return
            work = partial(
                desks_site.change_floor, floor_id=floor.id, seen_version=floor.version, values=values
            )
            self.acts.write("floor_changed", work, floor.code)

        self.plan.when_free(act)

    def _set_line(self, name: str) -> None:
        edit: QLineEdit = getattr(self, f"{name}_edit")
        edit.setModified(False)
        self._change(**{name: " ".join(edit.text().split())})

    def _set_length(self, name: str) -> None:
        spin: QDoubleSpinBox = getattr(self, f"{name}_spin")
        self._change(**{name: round(spin.value() * 100)})

    def _reorder(self, step: int) -> None:
        floor = self.plan.floor
        if floor is None:
            return
        ids = [one.id for one in self.plan.floors]
        place = ids.index(floor.id)
        ids.insert(place + step, ids.pop(place))
        work = partial(desks_site.order_floors, floor_ids=ids)
        self.plan.when_free(partial(self.acts.write, "floor_changed", work, floor.code))

    def _remove(self) -> None:
        if (floor := self.plan.floor) is not None:
            work = partial(desks_site.remove_floor, floor_id=floor.id, seen_version=floor.version)
            self.plan.when_free(partial(self.acts.write, "floor_removed", work, floor.code))

    def tell(self, error: BaseException) -> bool:
        """Say why a floor is not removed at the button, everything else at its field."""
        problems = error.problems if isinstance(error, ValuesRefused) else ()
        for problem in problems:
            if problem.code == "floor_has_history":
                self._messages["remove"].tell("block", problem_sentence(problem), at_once=True)
                return True
        return super().tell(error)
