from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.filter_chip import FilterChip
from jib_desktop.ui.widgets.folding_line import FoldingLine
from jib_desktop.ui.widgets.tab_bar import TabBar


class Line:
    """A line with tabs that fold last, a chip that folds second and a button that folds first."""

    def __init__(self, qtbot: QtBot) -> None:
        # Within another widget: the layout of a window keeps that from being narrower than its parts are.
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.line = FoldingLine(self.host)
        self.tabs, self.chip, self.button = TabBar(), FilterChip("Stage"), Button("Import", kind="flat")
        self.tabs.add("Startups", "ph.buildings")
        self.tabs.add("Contracts", "ph.file-text")
        self.chip.set_choices([("a", "Contract signed"), ("b", "Resident")])
        self.chip.set_chosen(["a", "b"])
        self.button.set_glyph("ph.upload-simple")
        layout = QHBoxLayout(self.line)
        for depth, part in ((3, self.tabs), (2, self.chip), (1, self.button)):
            part.setProperty("folds", depth)
            layout.addWidget(part)
        self.host.show()
        self.whole = self.line.sizeHint().width()

    def at(self, width: int) -> tuple[int, str, int]:
        """Return how the parts look in a line of this width."""
        self.line.resize(width, 44)
        return self.tabs.tabRect(1).width(), self.chip.words(), self.button.width()


def test_parts_fold_one_after_the_other_and_come_back(qtbot: QtBot) -> None:
    line = Line(qtbot)
    tab, words, wide = line.at(line.whole)
    assert words == "Contract signed, Resident"
    assert line.at(line.whole - 1) == (tab, words, 32)
    assert line.at(line.whole - (wide - 32) - 1) == (tab, "Stage · 2", 32)
    least = line.line.minimumSizeHint().width()
    short = line.at(least)
    assert short[0] < tab
    assert line.tabs.tabToolTip(1) == "Contracts"
    assert line.line.minimumSizeHint().width() == least
    assert line.at(line.whole) == (tab, words, wide)
    assert line.tabs.tabToolTip(1) == ""


def test_a_part_that_says_more_folds_at_once(qtbot: QtBot) -> None:
    line = Line(qtbot)
    line.at(line.whole)
    line.button.setText("Import a workbook of somebody else")
    qtbot.waitUntil(lambda: line.button.width() == 32)
    assert line.line.width() == line.whole
    line.button.setText("In")
    qtbot.waitUntil(lambda: line.button.width() > 32)


def test_a_part_that_comes_when_all_are_folded_is_folded(qtbot: QtBot) -> None:
    line = Line(qtbot)
    line.button.hide()
    line.at(line.line.minimumSizeHint().width())
    line.button.show()
    qtbot.waitUntil(lambda: line.button.width() == 32)


def test_the_chosen_tab_keeps_its_word(qtbot: QtBot) -> None:
    line = Line(qtbot)
    line.at(line.line.minimumSizeHint().width())
    before = [line.tabs.tabRect(place).width() for place in range(2)]
    line.tabs.setCurrentIndex(1)
    after = [line.tabs.tabRect(place).width() for place in range(2)]
    assert (before[0] > before[1], after[0] < after[1]) == (True, True)
    assert line.tabs.accessibleTabName(0) == "Startups"
    assert not line.tabs.grab().isNull()
