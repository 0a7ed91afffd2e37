from __future__ import annotations

import re
import tomllib

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from jib_desktop import __version__, paths
from jib_desktop.db.store import Store
from jib_desktop.ui.dialogs.about import AboutDialog


def test_it_tells_versions_and_the_data_file(store: Store, qtbot: QtBot) -> None:
    dialog = AboutDialog(store)
    qtbot.addWidget(dialog)
    assert __version__ in dialog.version_label.text()
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert str(store.path) in copied
    assert "SQLite 3." in copied


def test_everything_inside_is_named_with_its_licence() -> None:
    named = paths.resource("licences.txt").read_text(encoding="utf-8").lower()
    project = paths.resource().parent / "pyproject.toml"
    wanted = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
    for requirement in wanted:
        name = re.split(r"[<>=\[]", requirement)[0].lower()
        known = name.removeprefix("python-").removesuffix("-essentials")
        assert known in named, name
