"""Windows without a display: the real look, messages recorded, one real store per test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from jib_desktop.db.store import Store
from jib_desktop.settings import Settings
from jib_desktop.ui import look as looks
from jib_desktop.ui import messages, texts
from jib_desktop.ui.changes import ChangeSignal
from jib_desktop.ui.jobs import Jobs
from jib_desktop.ui.language import Language
from jib_desktop.ui.messages import Message
from jib_desktop.ui.style import Style
from jib_desktop.ui.texts import Translator


class Said(list[Message]):
    """What the program said; `answers` are given to its questions in turn."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: list[str] = []

    def take(self, message: Message, _parent: QWidget | None) -> str:
        """Record a message and answer it."""
        self.append(message)
        return self.answers.pop(0) if message.kind == "question" and self.answers else ""

    def only(self, kind: str) -> Message:
        """Return the one message there is, of this kind; it counts as expected."""
        assert [message.kind for message in self] == [kind], self
        return self.pop()


@pytest.fixture(autouse=True)
def said(request: pytest.FixtureRequest) -> Iterator[Said]:
    """Record what would be shown; whatever a test does not take out of it fails the test."""
    recorded = Said()
    messages.record(recorded.take)
    yield recorded
    messages.record(None)
    assert not [message for message in recorded if message.kind in ("bug", "trouble", "mistake")], recorded


@pytest.fixture(scope="session")
def english(qapp: QApplication) -> Translator:
    """Let windows speak English as the program does, with its plurals, whatever tests ran before."""
    Language(qapp, "en")
    return texts.translator()


@pytest.fixture(autouse=True)
def _in_english(english: Translator) -> None:
    texts.install(english)


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Style:
    """Dress the application as the program does, in the light theme."""
    existing = qapp.property("test_style")
    style: Style = existing if isinstance(existing, Style) else Style(qapp, "light")
    qapp.setProperty("test_style", style)
    if style.appearance != "light" or looks.current().dark:
        style.set_appearance("light")
    return style


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Return settings in a file of the test."""
    return Settings.load(tmp_path / "settings.json")


@pytest.fixture
def changes(qapp: QApplication) -> ChangeSignal:
    """Return the signal that tells of writes."""
    return ChangeSignal()


@pytest.fixture
def jobs(store: Store, changes: ChangeSignal) -> Iterator[Jobs]:
    """Return the background work on the store of the test."""
    made = Jobs(store, changes, messages.show_error)
    yield made
    made.close()
