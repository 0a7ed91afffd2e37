"""The yardstick of a start: a bare window with a painted area, and SQLAlchemy's ORM imported."""

from __future__ import annotations

import os
import sys

import sqlalchemy.orm  # noqa: F401  (what it costs is the point)
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Window(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        print("painted", flush=True)
        os._exit(0)


qt = QApplication(sys.argv)
window = Window()
window.resize(1440, 900)
window.show()
qt.exec()
