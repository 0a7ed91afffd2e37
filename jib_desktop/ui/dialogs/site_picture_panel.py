"""The panel on the picture below the desks: where it lies, and its scale by a length that is known."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QSpinBox, QWidget

from jib_desktop.rules.desk_layout import Lie, true_to_scale
from jib_desktop.ui.dialogs.site_panel import SitePanel
from jib_desktop.ui.floor_plan.editor_acts import EditorActs
from jib_desktop.ui.floor_plan.editor_plan import EditorPlan
from jib_desktop.ui.floor_plan.editor_tools import MeasureTool, metres
from jib_desktop.ui.widgets.button import Button

_MICROMETRES = 10_000  # in a centimetre


class SitePicturePanel(SitePanel):
    """Lays the picture; `picture_asked` lets another one be chosen."""

    heading_label: QLabel
    about_label: QLabel
    measure_area: QWidget
    place_area: QWidget
    drawn_label: QLabel
    really_spin: QDoubleSpinBox
    scale_button: Button
    x_spin: QSpinBox
    y_spin: QSpinBox
    width_spin: QDoubleSpinBox
    picture_button: Button

    picture_asked = Signal()

    def __init__(self, plan: EditorPlan, acts: EditorActs, parent: QWidget | None = None) -> None:
        super().__init__("site_picture_panel", plan, acts, parent)
        self._measure: MeasureTool | None = None
        self._measures = False
        for spin in (self.x_spin, self.y_spin):
            self.on_left(spin, self._lay)
        self.on_left(self.width_spin, self._widen)
        self.really_spin.valueChanged.connect(self._enable)
        self.really_spin.lineEdit().returnPressed.connect(self.set_scale)
        self.scale_button.clicked.connect(self.set_scale)
        self.picture_button.clicked.connect(self.picture_asked)

    def set_measure(self, tool: MeasureTool) -> None:
        """Take the length from this tool."""
        self._measure = tool

    def set_measures(self, measures: bool) -> None:
        """Show what sets the scale, or what moves the picture."""
        self._measures = measures
        self.measure_area.setVisible(measures)
        self.place_area.setVisible(not measures)
        self.show_now()

    def _units(self) -> float:
        """Return how many units of its own the picture is wide, 0 without one."""
        ground = self.plan.scene.ground
        return ground.picture.size.width() if ground is not None and ground.picture is not None else 0.0

    def fill(self) -> None:
        """Write where the picture lies into the fields."""
        floor, units = self.plan.floor, self._units()
        self.heading_label.setText(self.tr("Scale") if self._measures else self.tr("Picture"))
        self.about_label.setText(self._about(units > 0))
        self.place_area.setEnabled(units > 0)
        if floor is not None:
            self.put(self.x_spin, floor.picture_x)
            self.put(self.y_spin, floor.picture_y)
            self.put(self.width_spin, units * floor.picture_scale / _MICROMETRES / 100)
        self.show_line()

    def _about(self, has_picture: bool) -> str:
        if not has_picture:
            return self.tr("This floor has no picture. A plan as SVG, PNG or JPEG goes below the desks.")
        if self._measures:
            return self.tr("Draw a line along a known length, then say how long it really is. Desks stay.")
        return self.tr("Desks, zones and rooms stay where they are; only the picture moves.")

    def show_line(self) -> None:
        """Show how long the drawn line is."""
        length = self._measure.length if self._measure is not None else 0
        self.drawn_label.setText(metres(length) if length else "–")
        self._enable()

    def _enable(self) -> None:
        length = self._measure.length if self._measure is not None else 0
        able = bool(length and self.really_spin.value() > 0 and self._units() > 0)
        self.scale_button.setEnabled(able and not self.plan.read_only)

    def set_scale(self) -> None:
        """Lay the picture so that the line is as long as it was said to be."""
        floor, tool, really = self.plan.floor, self._measure, round(self.really_spin.value() * 100)
        if floor is None or tool is None or tool.start is None or tool.end is None:
            return
        if not tool.length or not really or not self._units():
            return
        lie = Lie(floor.picture_x, floor.picture_y, floor.picture_scale)
        self.acts.scale_picture(true_to_scale(lie, tool.start, tool.end, really))
        tool.cancel()
        self.really_spin.setValue(0)

    def _lay(self) -> None:
        if (floor := self.plan.floor) is not None:
            self.acts.lay_picture(Lie(self.x_spin.value(), self.y_spin.value(), floor.picture_scale))

    def _widen(self) -> None:
        floor, units = self.plan.floor, self._units()
        if floor is not None and units:
            scale = max(1, round(self.width_spin.value() * 100 / units * _MICROMETRES))
            self.acts.lay_picture(Lie(floor.picture_x, floor.picture_y, scale))

    def focus_first(self) -> None:
        """Go to the length, or to where the picture lies."""
        target = self.really_spin if self._measures else self.x_spin
        target.setFocus()
        target.selectAll()
