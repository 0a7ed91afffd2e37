"""The panel on the chosen zone or room: what it is called, what it is for, how large it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from jib_desktop.rules.desk_layout import box_of_outline, size_of
from jib_desktop.rules.desks import AREA_KINDS, USES
from jib_desktop.services.desks import AreaRow
from jib_desktop.ui import formats
from jib_desktop.ui.dialogs.site_panel import SitePanel
from jib_desktop.ui.floor_plan.editor_acts import EditorActs
from jib_desktop.ui.floor_plan.editor_plan import EditorPlan
from jib_desktop.ui.floor_plan.editor_tools import metres
from jib_desktop.ui.names import leading_name
from jib_desktop.ui.texts import in_a_row
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.words.desks import area_kind_word, room_use_word

_LINES = ("code", "name_en", "name_zh", "remark_en", "remark_zh")


class SiteAreaPanel(SitePanel):
    """Shows and changes the chosen zone or room."""

    heading_label: QLabel
    about_label: QLabel
    kind_combo: QComboBox
    code_edit: QLineEdit
    name_en_edit: QLineEdit
    name_zh_edit: QLineEdit
    room_area: QWidget
    use_combo: QComboBox
    seats_spin: QSpinBox
    remark_en_edit: QLineEdit
    remark_zh_edit: QLineEdit
    remove_button: Button

    def __init__(self, plan: EditorPlan, acts: EditorActs, parent: QWidget | None = None) -> None:
        super().__init__("site_area_panel", plan, acts, parent)
        for kind in AREA_KINDS:
            self.kind_combo.addItem("", kind)
        for use in ("", *USES):
            self.use_combo.addItem("", use)
        for name in _LINES:
            self.on_left(getattr(self, f"{name}_edit"), partial(self._set_line, name))
        self.on_left(self.kind_combo, self._set_kind)
        self.on_left(self.use_combo, self._set_use)
        self.on_left(self.seats_spin, self._set_seats)
        self.remove_button.clicked.connect(self._remove)
        self.retranslate()

    def retranslate(self) -> None:
        """Name kinds and uses."""
        for row in range(self.kind_combo.count()):
            self.kind_combo.setItemText(row, area_kind_word(self.kind_combo.itemData(row)))
        for row in range(self.use_combo.count()):
            use = self.use_combo.itemData(row)
            self.use_combo.setItemText(row, room_use_word(use) if use else "–")

    def fill(self) -> None:
        """Write the chosen zone or room into the fields."""
        area = self.plan.area
        if area is None:
            return
        name = leading_name(area.name_en, area.name_zh)
        self.heading_label.setText(" ".join(filter(None, (area_kind_word(area.kind), area.code or name))))
        self.about_label.setText(self._about(area))
        for line in _LINES:
            self.put(getattr(self, f"{line}_edit"), getattr(area, line))
        self.put(self.kind_combo, area.kind)
        self.put(self.use_combo, area.use)
        self.put(self.seats_spin, self.seats_spin.minimum() if area.seats is None else area.seats)
        self.room_area.setVisible(area.kind == "room")

    def _about(self, area: AreaRow) -> str:
        box = box_of_outline(area.outline)
        size = self.tr("{wide} × {deep}, {floor} m².").format(
            wide=metres(box.right - box.left), deep=metres(box.bottom - box.top),
            floor=formats.number(size_of(area.outline) / 10_000, 1),
        )  # fmt: skip
        inside = sum(area.id in (row.zone_id, row.room_id) for row in self.plan.rows.values())
        return in_a_row([size, self.tr("%n desk(s) in it.", "", inside)])

    def focus_first(self) -> None:
        """Go to the code, which comes first when a shape was drawn."""
        self.code_edit.setFocus()
        self.code_edit.selectAll()

    def _change(self, **values: object) -> None:
        if (area := self.plan.area) is not None:
            self.acts.change_area(area.id, values)

    def _set_line(self, name: str) -> None:
        edit: QLineEdit = getattr(self, f"{name}_edit")
        edit.setModified(False)
        self._change(**{name: " ".join(edit.text().split())})

    def _set_kind(self) -> None:
        self._change(kind=self.kind_combo.currentData())

    def _set_use(self) -> None:
        self._change(use=self.use_combo.currentData())

    def _set_seats(self) -> None:
        seats = self.seats_spin.value()
        self._change(seats=None if seats == self.seats_spin.minimum() else seats)

    def _remove(self) -> None:
        if (area := self.plan.area) is not None:
            self.acts.remove_area(area)
