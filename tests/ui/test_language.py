from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from jib_desktop.ui import formats, texts
from jib_desktop.ui.language import LANGUAGES, Language, best, without_mnemonic


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp, "en")
    yield made
    made.set_choice("en")
    texts.install(None)


@pytest.mark.parametrize(
    ("locale", "code"),
    [("zh-Hans-CN", "zh_CN"), ("zh", "zh_CN"), ("de_AT", "de"), ("en-GB", "en"), ("fr", "en"), ("", "en")],
)
def test_the_language_that_fits_best(locale: str, code: str) -> None:
    assert best(locale) == code


@pytest.mark.parametrize("code", LANGUAGES)
def test_numbers_days_and_qt_follow(language: Language, code: str) -> None:
    language.set_choice(code)
    assert language.code == code
    assert QLocale().name().startswith(code[:2])
    assert formats.number(1234.5, 1) == {"en": "1,234.5", "de": "1.234,5", "zh_CN": "1,234.5"}[code]


def test_the_words_of_qt_itself_are_translated(language: Language, qtbot: QtBot) -> None:
    language.set_choice("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    box = QMessageBox()
    qtbot.addWidget(box)
    button = box.addButton(QMessageBox.StandardButton.Cancel)
    assert button.text().replace("&", "") == "Abbrechen"


def test_an_unknown_choice_means_the_system(language: Language) -> None:
    language.set_choice("tlh")
    assert language.choice == "system"
    assert language.code in LANGUAGES


def test_texts_go_through_qt(language: Language) -> None:
    assert texts.translate("Stage", "Resident") == "Resident"
    assert texts.translate("Nowhere", "%n rows", n=3) == "3 rows"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("&File", "File"),
        ("文件(&F)", "文件"),
        ("打开(&O)…", "打开…"),
        ("Da&ten", "Daten"),
        ("a (b)", "a (b)"),
    ],
)
def test_words_without_their_underlined_letter(text: str, words: str) -> None:
    assert without_mnemonic(text) == words
