"""The foot of the list of startups in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from jib_desktop.rules.startups import SERVED, Stage
from jib_desktop.services.startups import Totals
from jib_desktop.ui import formats
from jib_desktop.ui.widgets.sentence import bold, plain


def _number(value: int) -> str:
    return bold(formats.number(value), "text")


def _quiet(html: str) -> str:
    return f'<span style="color:$text_2">{html}</span>'


def count_words(shown: Totals, every: Totals, *, removed: bool = False) -> str:
    """Return how many are shown of all, and of all how many are resident and how many were served."""
    if removed:
        text = QCoreApplication.translate("StartupsPage", "{shown} removed startup(s)", None, shown.shown)
        return _quiet(plain(text).format(shown=_number(shown.shown)))
    text = QCoreApplication.translate("StartupsPage", "{shown} of {total} startup(s)", None, every.shown)
    parts = [plain(text).format(shown=_number(shown.shown), total=formats.number(every.shown))]
    resident = every.by_stage.get(Stage.RESIDENT, 0)
    served = sum(count for stage, count in every.by_stage.items() if stage in SERVED)
    for words, count in (
        (QCoreApplication.translate("StartupsPage", "{count} resident"), resident),
        (QCoreApplication.translate("StartupsPage", "{count} served so far"), served),
    ):
        parts.append(plain(words).format(count=_number(count)))
    return _quiet("&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;".join(parts))


def sum_words(people: int, selected: int) -> str:
    """Return the people of what is shown, or of what is selected."""
    words = QCoreApplication.translate("StartupsPage", "People {people}")
    text = plain(words).format(people=_number(people))
    if selected:
        chosen = QCoreApplication.translate("StartupsPage", "{count} selected")
        text = f"{plain(chosen).format(count=_number(selected))}&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;{text}"
    return _quiet(text)
