"""The language of the window: our words and Qt's own, switched live."""

from __future__ import annotations

import logging
import re
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from jib_desktop import paths
from jib_desktop.ui import formats, texts

_log = logging.getLogger(__name__)

# The name of each language in that language.
LANGUAGES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
SYSTEM = "system"

# Latin words mark a letter of theirs, Chinese ones are followed by it: &File, 文件(&F).
_MNEMONIC = re.compile(r"\(&\w\)|&(?=.)")


def best(name: str) -> str:
    """Return the language of ours that fits a locale best: zh-Hans → zh_CN, de_AT → de, else English."""
    return {"de": "de", "zh": "zh_CN"}.get(name.replace("-", "_").lower().partition("_")[0], "en")


def system_language() -> str:
    """Return the language of ours that fits the system best."""
    wanted = QLocale.system().uiLanguages()
    return best(wanted[0]) if wanted else "en"


def without_mnemonic(text: str) -> str:
    """Return words without their underlined letter: `&File` → `File`, `文件(&F)` → `文件`."""
    return _MNEMONIC.sub("", text)


class Language:
    """Installs translators in the application; every window hears of it by a LanguageChange event."""

    def __init__(self, app: QCoreApplication, choice: str = SYSTEM) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.choice = SYSTEM
        self.code = ""
        self.set_choice(choice)

    def set_choice(self, choice: str) -> None:
        """Switch to a language code, or to the system's with `system`."""
        self.choice = choice if choice in LANGUAGES else SYSTEM
        code = self.choice if self.choice in LANGUAGES else system_language()
        if code == self.code:
            return
        self.code = code
        QLocale.setDefault(QLocale(code))
        formats.use(code)
        texts.install(_translated)
        old, self._installed = self._installed, []
        for translator in old:
            self._app.removeTranslator(translator)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{code}", qt_folder)
        self._install(f"jib_{code}", str(paths.resource("translations")))

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if not translator.load(name, folder):
            _log.info("no translation %s", name)
            return
        self._app.installTranslator(translator)
        self._installed.append(translator)


def _translated(context: str, text: str, comment: str, n: int) -> str:
    more: tuple[Any, ...] = (comment or None, n) if n >= 0 else (comment or None,)
    return QCoreApplication.translate(context, text, *more)
