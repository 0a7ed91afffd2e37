"""Which sheet of a workbook is taken in, where several have rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QWidget

from jib_desktop.exchange.workbook import Grid
from jib_desktop.ui.forms import load_form
from jib_desktop.ui.widgets.button import Button


class ImportSheetDialog(QDialog):
    """Lists the sheets with their rows and known columns; `chosen(place)`."""

    about_label: QLabel
    sheet_list: QListWidget
    cancel_button: Button
    save_button: Button

    chosen = Signal(int)

    def __init__(self, grids: Sequence[Grid], known: Sequence[int], parent: QWidget | None = None) -> None:
        """`known`: how many columns of each sheet are known; the one with most is chosen at first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        load_form("import_sheet_dialog", self)
        self.about_label.setText(
            self.tr("{file} has several sheets with rows.").format(file=grids[0].path.name)
        )
        for grid, count in zip(grids, known, strict=True):
            rows = self.tr("%n row(s)", "", len(grid.rows))
            columns = self.tr("%n known column(s)", "", count)
            self.sheet_list.addItem(f"{grid.sheet}  ·  {rows}  ·  {columns}")
        self.sheet_list.setCurrentRow(max(range(len(known)), key=known.__getitem__))
        self.sheet_list.itemActivated.connect(self.take)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.take)
        self.save_button.setDefault(True)
        self.sheet_list.setFocus()
        self.resize(560, 360)

    def take(self) -> None:
        """Hand the chosen sheet over and close."""
        place = self.sheet_list.currentRow()
        if place >= 0 and self.isVisible():
            self.accept()
            self.chosen.emit(place)
