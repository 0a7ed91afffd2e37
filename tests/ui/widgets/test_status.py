from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.ui.widgets.job_item import DELAY, JobItem
from jib_desktop.ui.widgets.status_item import StatusItem


def test_a_status_item_says_its_word_and_hides_without_one(qtbot: QtBot) -> None:
    item = StatusItem(glyph="ph.check")
    qtbot.addWidget(item)
    item.set_text("Saved")
    assert item.accessibleName() == "Saved"
    narrow = item.sizeHint().width()
    item.set_text("Saved just now")
    assert item.sizeHint().width() > narrow
    item.set_text("")
    assert item.isHidden()


def test_a_job_appears_only_if_it_takes_a_while(qtbot: QtBot) -> None:
    item = JobItem()
    qtbot.addWidget(item)
    assert DELAY == 300
    item.start("Importing")
    assert item.isHidden()
    qtbot.waitUntil(item.isVisible)
    item.progress(62, 100)
    assert item.share_label.text() == "62 %"
    item.end()
    assert item.isHidden()


def test_a_short_job_is_never_seen(qtbot: QtBot) -> None:
    item = JobItem()
    qtbot.addWidget(item)
    item.start("Reading")
    item.end()
    assert not item._timer.isActive()


def test_nobody_knows_how_long_it_takes(qtbot: QtBot) -> None:
    item = JobItem()
    qtbot.addWidget(item)
    item.start("Checking")
    item.progress(0, 0)
    assert item.share_label.text() == ""
    assert item.progress_bar.maximum() == 0


def test_cancel_is_asked_for(qtbot: QtBot) -> None:
    item = JobItem()
    qtbot.addWidget(item)
    item.show()
    with qtbot.waitSignal(item.cancel_asked):
        qtbot.mouseClick(item.cancel_link, Qt.MouseButton.LeftButton)
