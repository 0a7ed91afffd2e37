"""Smaller, how large, larger, all: the zoom of the plan."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from jib_desktop.ui import formats
from jib_desktop.ui.floor_plan.zooming import ZoomView
from jib_desktop.ui.widgets.button import Button


class ZoomBar(QWidget):
    """Four buttons; `set_view` says whose zoom they move."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ZoomView | None = None
        self.smaller_button, self.size_button = Button(parent=self), Button(parent=self)
        self.larger_button, self.fit_button = Button(parent=self), Button(parent=self)
        self.smaller_button.set_glyph("ph.minus")
        self.larger_button.set_glyph("ph.plus")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for button in (self.smaller_button, self.size_button, self.larger_button, self.fit_button):
            button.set_small(True)
            button.setAutoDefault(False)
            layout.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, on=False)
        self._retranslate()

    def set_view(self, view: ZoomView) -> None:
        """Move the zoom of a view."""
        self._view = view
        self.smaller_button.clicked.connect(view.zoom_out)
        self.larger_button.clicked.connect(view.zoom_in)
        self.fit_button.clicked.connect(view.fit)
        self.size_button.clicked.connect(lambda: view.zoom_to(1.0))
        view.zoom_changed.connect(self._show)
        self._show(view.zoom)

    def _show(self, zoom: float) -> None:
        percent = formats.number(round(100 * zoom))
        self.size_button.setText(f"{percent} %")
        self.size_button.setAccessibleName(self.tr("Zoom: {percent} %").format(percent=percent))

    def _retranslate(self) -> None:
        self.fit_button.setText(self.tr("Fit"))
        self.fit_button.setToolTip(self.tr("Show the whole floor"))
        for button, words in (
            (self.smaller_button, self.tr("Smaller")),
            (self.larger_button, self.tr("Larger")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.size_button.setToolTip(self.tr("Show at 100 %"))
        self._show(self._view.zoom if self._view is not None else 1.0)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
