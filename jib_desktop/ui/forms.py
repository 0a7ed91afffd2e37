"""Forms made in Qt Designer, loaded at run time into the page or dialog that declares their widgets."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QCoreApplication, QFile, QIODevice, QObject, Qt
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QWidget

from jib_desktop import paths
from jib_desktop.ui.widgets import MODULES


class FormError(Exception):
    """A form and the class that loads it do not fit together: a bug, said at once."""

    def __init__(self, form: str, widget: str, wanted: str) -> None:
        super().__init__(f"form {form!r}: {widget!r} should be a {wanted}")
        self.form = form
        self.widget = widget
        self.wanted = wanted


def load_form(name: str, widget: QWidget) -> None:
    """Load `forms/<name>.ui` into `widget` and bind each widget or action that its class annotates.

    The root of the form becomes `widget` itself. Raises FormError if an annotated name is missing or of
    another type. Texts follow a change of language by themselves.
    """
    file = QFile(str(paths.form(name)))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FormError(name, file.fileName(), "readable file")
    # A loader is used again; a form within a form needs another one meanwhile.
    loader = _idle.pop() if _idle else _Loader()
    trouble = loader.load_into(widget, file)
    _idle.append(loader)
    file.close()
    if trouble:
        raise FormError(name, trouble, type(widget).__name__)
    _bind(name, widget)
    for area in (widget, *widget.findChildren(QWidget)):
        if area.property("area"):
            # A plain widget does not paint the ground of its style sheet without this.
            area.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


class _Loader(QUiLoader):
    """Builds the root into a widget that is there already, and our own classes by their name."""

    def __init__(self) -> None:
        # Qt Designer's plugins are of no use here; finding and loading them takes 16 ms of the start.
        folders = QCoreApplication.libraryPaths()
        QCoreApplication.setLibraryPaths([])
        try:
            super().__init__()
        finally:
            QCoreApplication.setLibraryPaths(folders)
        self.setLanguageChangeEnabled(True)
        self._roots: list[QWidget] = []

    def load_into(self, root: QWidget, file: QFile) -> str:
        """Load a form into a widget; return what is the matter, empty if nothing."""
        self._roots = [root]
        self.load(file)
        return (self.errorString() or "root") if self._roots else ""

    def createWidget(self, class_name: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        """Return the root for the first widget, an own class if it is one, else what Qt makes."""
        if parent is None and self._roots:
            return self._roots.pop()
        if class_name in MODULES:
            made: QWidget = getattr(importlib.import_module(MODULES[class_name]), class_name)(parent=parent)
            made.setObjectName(name)
            return made
        return super().createWidget(class_name, parent, name)


_idle: list[_Loader] = []


def declared(owner: type) -> Iterator[tuple[str, type[QObject]]]:
    """Yield name and class of each widget or action that a page or dialog annotates without a value."""
    for base in reversed(owner.__mro__):
        if not base.__module__.startswith(("jib_desktop.", "tests.")) and "test_" not in base.__module__:
            continue
        space = vars(sys.modules[base.__module__])
        for name, annotation in vars(base).get("__annotations__", {}).items():
            if name.startswith("_") or name in vars(base):
                continue
            # Annotations are strings; the names in them must be importable at run time.
            wanted: Any = eval(annotation, space) if isinstance(annotation, str) else annotation  # noqa: S307
            if isinstance(wanted, type) and issubclass(wanted, QObject):
                yield name, wanted


def _bind(form: str, widget: QWidget) -> None:
    for name, wanted in declared(type(widget)):
        found = widget.findChild(QObject, name)
        if not isinstance(found, wanted):
            raise FormError(form, name, wanted.__name__)
        setattr(widget, name, found)
