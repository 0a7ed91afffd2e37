"""Words for the command line, read from the same translation files the window uses; no Qt needed."""

from __future__ import annotations

from pathlib import Path

from defusedxml import ElementTree

from jib_desktop import paths
from jib_desktop.ui.texts import Translator

LANGUAGES = ("en", "de", "zh_CN")


def supported(language: str) -> str:
    """Return the language of ours that fits best: `zh-Hans` → `zh_CN`, `de_AT` → `de`, else English."""
    start = language.replace("-", "_").lower().partition("_")[0]
    return {"de": "de", "zh": "zh_CN"}.get(start, "en")


def read(language: str, folder: Path | None = None) -> Translator:
    """Return a translator from `resources/translations/jib_<language>.ts`."""
    path = (folder or paths.resource("translations")) / f"jib_{language}.ts"
    words: dict[tuple[str, str, str], list[str]] = {}
    for context in ElementTree.parse(path).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            found = message.find("translation")
            if found is not None and found.get("type") not in ("vanished", "obsolete"):
                forms = [form.text or "" for form in found.iter("numerusform")]
                words[key] = forms or [found.text or ""]
    plural_is_two_forms = language != "zh_CN"

    def translate(context: str, text: str, comment: str, n: int) -> str:
        forms = words.get((context, text, comment)) or [text]
        form = forms[1] if plural_is_two_forms and n != 1 and len(forms) > 1 else forms[0]
        return (form or text).replace("%n", str(n)) if n >= 0 else form or text

    return translate
