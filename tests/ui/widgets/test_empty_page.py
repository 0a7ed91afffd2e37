from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop import paths
from jib_desktop.ui.look import color
from jib_desktop.ui.style import Style
from jib_desktop.ui.widgets.empty_page import EmptyPage
from jib_desktop.ui.widgets.sentence import link


def _page(qtbot: QtBot) -> EmptyPage:
    page = EmptyPage()
    qtbot.addWidget(page)
    page.set_drawing("startups")
    page.set_words(
        "No startups yet", "Startups belong here: who they are, what they offer, whom to call. " * 2
    )
    page.set_primary("New startup")
    page.set_hint("Or press {key} at any time.", "Ctrl+N", "Or " + link("demo", "open the demo data") + ".")
    page.resize(900, 700)
    page.show()
    return page


def test_it_offers_the_first_step(qtbot: QtBot) -> None:
    page = _page(qtbot)
    with qtbot.waitSignal(page.primary_clicked):
        qtbot.mouseClick(page.primary_button, Qt.MouseButton.LeftButton)
    assert page.secondary_button.isHidden()
    page.set_secondary("Import a workbook …")
    with qtbot.waitSignal(page.secondary_clicked):
        qtbot.mouseClick(page.secondary_button, Qt.MouseButton.LeftButton)


def test_the_hint_has_a_key_and_a_link(qtbot: QtBot) -> None:
    page = _page(qtbot)
    assert (page.key_before.text(), page.key_after.text()) == ("Or press", "at any time.")
    with qtbot.waitSignal(page.link_clicked) as told:
        page.hint.linkActivated.emit("demo")
    assert told.args == ["demo"]


def test_the_drawing_is_drawn_in_the_colours_of_the_theme(qtbot: QtBot, look: Style) -> None:
    page = _page(qtbot)
    for theme in ("light", "dark"):
        look.set_appearance(theme)
        image = page.drawing.grab().toImage()
        inks = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert color("accent").name() in inks


def test_every_drawing_names_only_tokens() -> None:
    from string import Template

    from jib_desktop.ui.look import TOKENS

    for file in paths.resource("drawings").glob("*.svg"):
        Template(file.read_text(encoding="utf-8")).substitute(dict.fromkeys(TOKENS, "#000000"))
