"""The bar of a term paints at any day, and its days are read aloud."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from jib_desktop.ui.look import color
from jib_desktop.ui.widgets.term_bar import TermBar, TermDays

FIRST, LAST = date(2026, 3, 1), date(2027, 2, 28)


def bar_of(qtbot: QtBot, today: date, notice_by: date | None) -> TermBar:
    bar = TermBar()
    qtbot.addWidget(bar)
    bar.set_days(TermDays(FIRST, LAST, today, notice_by))
    bar.resize(368, bar.sizeHint().height())
    return bar


def ink_at(bar: TermBar, share: float) -> str:
    """Return the colour in the middle of the bar."""
    picture = bar.grab().toImage()
    return picture.pixelColor(int(share * picture.width()), 30).name().upper()


def test_what_has_passed_is_filled_and_what_comes_after_the_notice_is_hatched(qtbot: QtBot) -> None:
    bar = bar_of(qtbot, date(2026, 9, 1), date(2026, 11, 30))
    assert ink_at(bar, 0.2) == color("accent").name().upper()
    assert ink_at(bar, 0.62) == color("track").name().upper()
    assert ink_at(bar, 0.97) != color("track").name().upper()


def test_it_says_its_days(qtbot: QtBot) -> None:
    bar = bar_of(qtbot, date(2026, 11, 23), date(2026, 11, 30))
    words = bar.accessibleName()
    assert (
        words
        == "1 March 2026 – 28 February 2027; today: 23 November 2026; last day of notice: 30 November 2026"
    )


def test_a_term_that_is_over_is_not_accented(qtbot: QtBot) -> None:
    assert ink_at(bar_of(qtbot, date(2027, 4, 1), None), 0.5) == color("control").name().upper()


@given(ahead=st.integers(-400, 800), notice=st.none() | st.integers(-5, 364), wide=st.integers(120, 700))
def test_it_paints_on_every_day_and_width(qtbot: QtBot, ahead: int, notice: int | None, wide: int) -> None:
    by = None if notice is None else FIRST + timedelta(days=notice)
    bar = bar_of(qtbot, FIRST + timedelta(days=ahead), by)
    bar.resize(wide, bar.height())
    assert not bar.grab().isNull()
