from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.ui.look import color
from jib_desktop.ui.widgets.panel_tabs import PanelTabs
from jib_desktop.ui.widgets.tab_bar import TabBar


@pytest.fixture(params=[TabBar, PanelTabs])
def tabs(request: pytest.FixtureRequest, qtbot: QtBot) -> TabBar:
    made: TabBar = request.param()
    qtbot.addWidget(made)
    for words, glyph in (("Startups", "ph.buildings"), ("Contracts", "ph.file-text"), ("Desks", "")):
        made.add(words, glyph)
    made.resize(600, made.height())
    made.show()
    return made


def test_a_number_widens_its_tab_and_is_said(tabs: TabBar) -> None:
    before = tabs.tabRect(1).width()
    tabs.set_number(1, 3, waits=True)
    assert tabs.tabRect(1).width() > before
    assert tabs.accessibleTabName(1) == "Contracts, 3"
    tabs.set_number(1, None)
    assert tabs.tabRect(1).width() == before
    assert tabs.accessibleTabName(1) == "Contracts"


def test_the_tabs_of_a_narrow_panel_leave_their_numbers_out_before_a_word_is_cut(qtbot: QtBot) -> None:
    made = PanelTabs()
    qtbot.addWidget(made)
    for place, words in enumerate(("Overview", "Entries", "Vouchers")):
        made.add(words)
        made.set_number(place, 1234)
    made.resize(600, made.height())
    made.show()
    wide = made.tabRect(2).right()
    made.resize(wide - 10, made.height())
    assert made.tabRect(2).right() < wide - 10
    assert made.accessibleTabName(1) == "Entries, 1234"
    made.resize(wide + 10, made.height())
    assert made.tabRect(2).right() == wide


def test_choosing_moves_no_other_tab(tabs: TabBar) -> None:
    before = [tabs.tabRect(place) for place in range(3)]
    tabs.setCurrentIndex(2)
    assert [tabs.tabRect(place) for place in range(3)] == before


def test_the_chosen_tab_is_underlined(tabs: TabBar) -> None:
    tabs.setCurrentIndex(1)
    image = tabs.grab().toImage()
    rect = tabs.tabRect(1)
    assert image.pixelColor(rect.center().x(), rect.bottom() - 1) == color("accent")
    assert image.pixelColor(tabs.tabRect(0).center().x(), rect.bottom() - 1) != color("accent")


def test_arrows_choose(tabs: TabBar, qtbot: QtBot) -> None:
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1


def test_other_words_keep_sign_and_number(tabs: TabBar) -> None:
    tabs.set_number(0, 12)
    tabs.set_words(0, "初创公司")
    assert tabs.sign(0).number == 12
    assert tabs.accessibleTabName(0) == "初创公司, 12"
