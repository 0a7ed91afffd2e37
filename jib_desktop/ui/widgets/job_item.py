"""The running job in the status bar: words, bar, per cent and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from jib_desktop.ui.widgets.link_label import LinkLabel
from jib_desktop.ui.widgets.status_item import StatusItem

DELAY = 300  # ms; what is done sooner is not worth a word


class JobItem(QWidget):
    """Shows a job from 300 ms on; connect `start`, `progress` and `end` to the signals of `Jobs`."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title_item = StatusItem(self)
        self.title_item.set_glyph("ph.arrows-clockwise")
        self.progress_bar = QProgressBar(self)
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setFixedSize(120, 4)
        self.share_label = QLabel(self)
        self.share_label.setProperty("role", "quiet")
        self.cancel_link = LinkLabel(parent=self)
        self.cancel_link.clicked.connect(self.cancel_asked)
        fixed = QSizePolicy.Policy.Fixed
        self.share_label.setSizePolicy(fixed, fixed)
        self.setSizePolicy(fixed, fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self.title_item, self.progress_bar, self.share_label, self.cancel_link):
            layout.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.show)
        self._translate()
        self.hide()

    def _translate(self) -> None:
        self.cancel_link.setText(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        """Take another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._translate()

    def start(self, title: str) -> None:
        """Announce a job; it appears if it still runs after 300 ms."""
        self.title_item.set_text(title or self.tr("Working"))
        self.progress_bar.setRange(0, 0)
        self.progress_bar.setAccessibleName(title)
        self.share_label.clear()
        if self.isHidden():
            self._timer.start()

    def progress(self, done: int, total: int) -> None:
        """Show how far the job is; a total of 0 means that nobody knows."""
        self.progress_bar.setRange(0, total)
        self.progress_bar.setValue(done)
        self.share_label.setText(f"{100 * done // total} %" if total else "")

    def end(self) -> None:
        """Hide the job."""
        self._timer.stop()
        self.hide()
