from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from jib_desktop.ui.look import color
from jib_desktop.ui.style import Style
from jib_desktop.ui.widgets.sentence import Sentence, bold, inked, link, plain


def test_words_from_outside_are_never_markup(qtbot: QtBot) -> None:
    label = Sentence()
    qtbot.addWidget(label)
    label.set_html(plain("<b>A&B</b> costs $text") + bold("<i>"))
    assert "&lt;b&gt;A&amp;B&lt;/b&gt; costs $text" in label.text()
    assert "&lt;i&gt;" in label.text()


def test_colours_follow_the_theme(qtbot: QtBot, look: Style) -> None:
    label = Sentence()
    qtbot.addWidget(label)
    label.set_html(inked("late", "red"))
    assert color("red").name().upper() in label.text().upper()
    look.set_appearance("dark")
    qtbot.waitUntil(lambda: color("red").name().upper() in label.text().upper())


def test_only_a_sentence_with_a_link_takes_the_focus(qtbot: QtBot) -> None:
    label = Sentence()
    qtbot.addWidget(label)
    label.set_html(plain("Nothing to press"))
    assert label.focusPolicy() == Qt.FocusPolicy.NoFocus
    label.set_html(link("demo", "open the demo data"))
    assert label.focusPolicy() == Qt.FocusPolicy.StrongFocus
    with qtbot.waitSignal(label.linkActivated) as told:
        label.linkActivated.emit("demo")
    assert told.args == ["demo"]
