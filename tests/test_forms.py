"""Every form fits the class that loads it, can be used without a mouse, and is named as the rest is."""

from __future__ import annotations

import importlib
import re
from xml.etree import ElementTree  # noqa: ICN001, TID251  (our own files)

import pytest
from PySide6.QtCore import QObject, QPoint, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from jib_desktop import paths
from jib_desktop.ui.forms import FormError, declared, load_form
from jib_desktop.ui.style import Style
from jib_desktop.ui.widgets import MODULES
from jib_desktop.ui.widgets.button import Button
from jib_desktop.ui.widgets.chip_edit import ChipEdit
from jib_desktop.ui.widgets.inline_message import InlineMessage

_FORMS = sorted(file.stem for file in paths.form("x").parent.glob("*.ui"))
_PACKAGE = paths.form("x").parent.parent / "jib_desktop"
_NAME = re.compile(r"^(?!qt_)[a-z][a-z0-9]*(_[a-z0-9]+)+$")
_INPUTS = (QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox, QAbstractItemView, ChipEdit)
_ROOTS = {"QDialog": QDialog, "QMainWindow": QMainWindow}


@pytest.fixture(autouse=True, scope="module")
def _dressed(qapp: QApplication) -> None:
    Style(qapp, "light")


def _tree(form: str) -> ElementTree.Element:
    return ElementTree.parse(paths.form(form)).getroot()


def _class_of(form: str) -> type:
    """Return the class that loads a form, found by the name in the form."""
    name = _tree(form).findtext("class", "")
    for source in sorted((_PACKAGE / "ui").rglob("*.py")):
        if re.search(rf"^class {name}\(", source.read_text(encoding="utf-8"), re.MULTILINE):
            dotted = ".".join(source.relative_to(_PACKAGE.parent).with_suffix("").parts)
            found: type = getattr(importlib.import_module(dotted), name)
            return found
    raise AssertionError(f"no class {name} for form {form}")


def _loaded(form: str, qtbot: QtBot) -> QWidget:
    root = _tree(form).find("widget")
    assert root is not None
    widget: QWidget = _ROOTS.get(root.get("class", ""), QWidget)()
    qtbot.addWidget(widget)
    load_form(form, widget)
    return widget


def _named(widget: QWidget, kind: type[QWidget]) -> list[QWidget]:
    """Return the widgets that stand in the form: those inside composed widgets have no name of ours."""
    return [found for found in widget.findChildren(kind) if _NAME.match(found.objectName())]


@pytest.mark.parametrize("form", _FORMS)
def test_every_declared_widget_is_there_and_of_its_type(form: str, qtbot: QtBot) -> None:
    widget = _loaded(form, qtbot)
    for name, wanted in declared(_class_of(form)):
        assert isinstance(widget.findChild(QObject, name), wanted), name


@pytest.mark.parametrize("form", _FORMS)
def test_names_say_what_and_kind(form: str) -> None:
    root = _tree(form).find("widget")
    assert root is not None
    for element in root.iter():
        if element is not root and element.tag in ("widget", "action", "layout", "spacer"):
            assert _NAME.match(element.get("name", "")), element.get("name")


@pytest.mark.parametrize("form", _FORMS)
def test_own_widgets_say_where_they_come_from(form: str) -> None:
    for custom in _tree(form).iter("customwidget"):
        name = custom.findtext("class", "")
        assert MODULES.get(name) == custom.findtext("header"), name


@pytest.mark.parametrize("form", _FORMS)
def test_every_input_has_a_name_for_those_who_cannot_see_it(form: str, qtbot: QtBot) -> None:
    widget = _loaded(form, qtbot)
    labelled = {label.buddy() for label in widget.findChildren(QLabel)}
    for kind in _INPUTS:
        for found in _named(widget, kind):
            assert found.accessibleName() or found in labelled, found.objectName()
    for button in _named(widget, QAbstractButton):
        assert isinstance(button, QAbstractButton)
        # Buttons that only get their words at run time must be named in code; the page's own test sees to it.
        if button.property("glyph") and not button.text():
            assert button.accessibleName(), button.objectName()


@pytest.mark.parametrize("form", _FORMS)
def test_the_tabulator_follows_the_eye(form: str, qtbot: QtBot) -> None:
    widget = _loaded(form, qtbot)
    widget.resize(max(widget.sizeHint().width(), 1000), max(widget.sizeHint().height(), 700))
    widget.show()
    chain: list[QWidget] = []
    following = widget.nextInFocusChain()
    while following is not None and following is not widget:
        visible = following.isVisibleTo(widget) and following.focusPolicy() & following.focusPolicy().TabFocus
        if visible and _NAME.match(following.objectName()):
            chain.append(following)
        following = following.nextInFocusChain()
    places = [(one.mapTo(widget, QPoint(0, 0)), one.objectName()) for one in chain]
    for at, (place, name) in enumerate(places):
        for other, other_name in places[at + 1 :]:
            if abs(place.x() - other.x()) <= 4:
                assert place.y() <= other.y(), f"{name} comes before {other_name}"


@pytest.mark.parametrize("form", _FORMS)
def test_shortcuts_of_a_form_do_not_collide(form: str, qtbot: QtBot) -> None:
    widget = _loaded(form, qtbot)
    keys = [action.shortcut().toString() for action in widget.findChildren(QAction)]
    used = [key for key in keys if key]
    assert len(used) == len(set(used))


class _Wants(QWidget):
    close_button: QAbstractButton
    no_such_label: QLabel


def test_a_missing_widget_fails_at_once(qtbot: QtBot) -> None:
    widget = _Wants()
    qtbot.addWidget(widget)
    with pytest.raises(FormError) as failed:
        load_form("preferences_dialog", widget)
    assert (failed.value.form, failed.value.widget) == ("preferences_dialog", "no_such_label")
    assert failed.value.wanted == "QLabel"


class _WantsOther(QWidget):
    close_button: QLabel


def test_a_widget_of_another_type_fails_at_once(qtbot: QtBot) -> None:
    widget = _WantsOther()
    qtbot.addWidget(widget)
    with pytest.raises(FormError, match="close_button"):
        load_form("preferences_dialog", widget)


def test_a_form_that_is_not_there_fails(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    with pytest.raises(FormError):
        load_form("no_such_form", widget)


class _Quoting(QTranslator):
    """A language in which everything is said in quotes."""

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return f"«{source}»"

    def isEmpty(self) -> bool:
        return False


def test_texts_follow_the_language_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    window, dialog = _loaded("main_window", qtbot), _loaded("preferences_dialog", qtbot)
    action = window.findChild(QAction, "open_action")
    menu = window.findChild(QMenu, "file_menu")
    button = dialog.findChild(Button, "close_button")
    message = dialog.findChild(InlineMessage, "actor_message")
    assert action is not None
    assert menu is not None
    assert button is not None
    assert message is not None
    translator = _Quoting()
    qapp.installTranslator(translator)
    try:
        qtbot.waitUntil(lambda: action.text() == "«&Open …»")
        assert menu.title() == "«&File»"
        assert button.text() == "«Close»"
        assert message.property("hint").startswith("«Stands in the history")
    finally:
        qapp.removeTranslator(translator)
    qtbot.waitUntil(lambda: action.text() == "&Open …")
