"""The line of days: keys, dragging, one question at a time; and the small parts beside it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.ui import formats
from jib_desktop.ui.floor_plan.day_line import DayLine
from jib_desktop.ui.floor_plan.legend import Legend
from jib_desktop.ui.floor_plan.view import FloorView
from jib_desktop.ui.floor_plan.zoom_bar import ZoomBar
from jib_desktop.ui.texts import translate
from tests.ui.floor_plan.plan_rows import TODAY

FIRST, LAST = date(2025, 1, 1), date(2027, 12, 31)
STEPS = [
    (FIRST, 40, False),
    (date(2026, 3, 1), 80, False),
    (date(2026, 11, 24), 88, True),
    (date(2027, 3, 1), 60, True),
]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def line(qtbot: QtBot) -> DayLine:
    """Return the line of three years, on today."""
    made = DayLine()
    qtbot.addWidget(made)
    made.set_range(FIRST, LAST, TODAY)
    made.set_series(STEPS, 120)
    made.set_day(TODAY)
    made.resize(1_000, made.height())
    with qtbot.waitExposed(made):
        made.show()
    made.track.setFocus()
    return made


class Asked(list[date]):
    """The days that were asked for; answered at once or not at all."""

    def __init__(self, line: DayLine, *, answers: bool = True) -> None:
        super().__init__()
        self._line = line if answers else None
        line.day_changed.connect(self._take)

    def _take(self, day: date) -> None:
        self.append(day)
        if self._line is not None:
            self._line.answered()


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Right, date(2026, 11, 24)),
        (Qt.Key.Key_Left, date(2026, 11, 22)),
        (Qt.Key.Key_PageDown, date(2026, 12, 23)),
        (Qt.Key.Key_PageUp, date(2026, 10, 23)),
        (Qt.Key.Key_Home, FIRST),
        (Qt.Key.Key_End, LAST),
    ],
)
def test_keys_move_the_day(line: DayLine, qtbot: QtBot, key: Qt.Key, expected: date) -> None:
    asked = Asked(line)
    qtbot.keyClick(line.track, key)
    assert (line.day, asked) == (expected, [expected])
    qtbot.keyClick(line.track, Qt.Key.Key_T)
    assert line.day == TODAY


def test_the_ends_cannot_be_left(line: DayLine, qtbot: QtBot) -> None:
    asked = Asked(line)
    qtbot.keyClick(line.track, Qt.Key.Key_End)
    qtbot.keyClick(line.track, Qt.Key.Key_PageDown)
    assert asked == [LAST]
    assert not line.after_button.isEnabled()
    assert line.before_button.isEnabled()


def test_buttons_go_by_a_day_and_back_to_today(line: DayLine, qtbot: QtBot) -> None:
    asked = Asked(line)
    for button in (line.after_button, line.after_button, line.today_button, line.before_button):
        qtbot.mouseClick(button, LEFT)
    days = [TODAY + timedelta(days=step) for step in (1, 2, 0, -1)]
    assert asked == days
    assert line.heading_label.text() == "Sunday, 22 November 2026"


def test_dragging_asks_one_question_at_a_time(line: DayLine, qtbot: QtBot) -> None:
    asked = Asked(line, answers=False)
    track = line.track
    places = [round(track.place_of(day)) for day in (date(2026, 1, 1), date(2026, 6, 1), date(2027, 1, 1))]
    qtbot.mousePress(track, LEFT, pos=QPoint(places[0], 40))
    qtbot.mouseMove(track, QPoint(places[1], 40))
    qtbot.mouseMove(track, QPoint(places[2], 40))
    assert len(asked) == 1
    assert line.day > date(2026, 12, 1)
    line.answered()
    assert asked[1:] == [line.day]
    line.answered()
    assert len(asked) == 2
    qtbot.mouseRelease(track, LEFT, pos=QPoint(places[2], 40))
    qtbot.mouseMove(track, QPoint(places[0], 40))
    assert line.day > date(2026, 12, 1)


def test_a_page_that_never_answers_is_asked_again(line: DayLine, qtbot: QtBot) -> None:
    asked = Asked(line, answers=False)
    qtbot.keyClick(line.track, Qt.Key.Key_Right)
    qtbot.keyClick(line.track, Qt.Key.Key_Right)
    assert asked == [TODAY + timedelta(days=1)]
    qtbot.waitUntil(lambda: asked[1:] == [TODAY + timedelta(days=2)])


def test_a_day_set_from_outside_is_not_asked_for(line: DayLine, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(line.day_changed):
        line.set_day(date(2026, 1, 5))
        line.set_day(date(2035, 1, 1))
    assert line.day == LAST


def test_today_is_always_on_the_line(line: DayLine) -> None:
    line.set_range(date(2027, 1, 1), date(2027, 2, 1), TODAY)
    assert (line.track.first, line.track.last) == (TODAY, date(2027, 2, 1))
    line.set_range(date(2026, 1, 1), date(2026, 2, 1), TODAY)
    assert (line.track.first, line.track.last) == (date(2026, 1, 1), TODAY)
    line.set_range(TODAY, TODAY, TODAY)
    assert line.track.last == TODAY + timedelta(days=1)


def test_the_line_says_its_day_and_what_is_taken(line: DayLine, qtbot: QtBot) -> None:
    assert line.track.accessibleName() == "Day of the plan"
    taken = translate("DayTrack", "%n desk(s) taken", n=80)
    assert line.track.accessibleDescription() == f"Monday, 23 November 2026: {taken}"
    qtbot.keyClick(line.track, Qt.Key.Key_End)
    assert "60" in line.track.accessibleDescription()


def test_the_calendar_goes_far_away(line: DayLine, qtbot: QtBot) -> None:
    asked = Asked(line)
    qtbot.mouseClick(line.calendar_button, LEFT)
    popup = line._calendar
    assert popup is not None
    assert popup.isVisible()
    assert popup.calendar.minimumDate() == QDate(2025, 1, 1)
    popup.calendar.clicked.emit(QDate(2025, 5, 4))
    assert asked == [date(2025, 5, 4)]
    assert not popup.isVisible()
    line._open_calendar()
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_known_and_expected_are_drawn_apart(line: DayLine) -> None:
    picture = line.track.grab().toImage()
    known, expected = (round(line.track.place_of(day)) for day in (date(2026, 6, 1), date(2027, 1, 15)))
    ground = picture.pixelColor(expected, 46).name()
    assert picture.pixelColor(known, 46).name() != ground
    assert any(
        picture.pixelColor(expected + dx, y).name() != ground for dx in range(6) for y in range(20, 46)
    )


@given(
    first=st.dates(date(1995, 1, 1), date(2100, 1, 1)),
    days=st.integers(0, 20_000),
    ahead=st.integers(-3_000, 3_000),
    counts=st.lists(st.integers(0, 500), max_size=5),
    wide=st.integers(60, 900),
)
def test_any_range_can_be_drawn(
    qtbot: QtBot, first: date, days: int, ahead: int, counts: list[int], wide: int
) -> None:
    made = DayLine()
    qtbot.addWidget(made)
    made.set_range(first, first + timedelta(days=days), first + timedelta(days=ahead))
    steps = [
        (first + timedelta(days=90 * place - 100), count, place > 2) for place, count in enumerate(counts)
    ]
    made.set_series(steps, 100)
    made.resize(wide, made.height())
    assert not made.grab().isNull()
    track = made.track
    assert track.day_at(track.place_of(track.day)) == track.day or track.width() < 900


@pytest.mark.parametrize(
    ("language", "january", "april"),
    [("en", "Jan 2026", "Apr"), ("de", "Jan. 2026", "Apr."), ("zh_CN", "2026年1月", "4月")],
)
def test_months_are_named_as_the_language_does(
    monkeypatch: pytest.MonkeyPatch, language: str, january: str, april: str
) -> None:
    monkeypatch.setattr(formats, "_language", [language])
    assert formats.month_on_axis(date(2026, 1, 1)) == january
    assert formats.month_on_axis(date(2026, 4, 1)) == april


# --- legend and zoom bar ---


def test_the_legend_counts_and_says_so(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.set_counts(1_088, 23, 6, 3)
    assert legend.accessibleName() == "Taken: 1,088, Free: 23, Reserved: 6, Out of service: 3"
    before = legend.sizeHint().width()
    legend.set_counts(1_000_088, 23, 6, 3)
    assert legend.sizeHint().width() > before
    assert not legend.grab().isNull()


def test_the_zoom_bar_moves_the_zoom(view: FloorView, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    bar = ZoomBar(holder)
    bar.set_view(view)
    assert bar.size_button.text() == "100 %"
    qtbot.mouseClick(bar.larger_button, LEFT)
    assert (view.zoom, bar.size_button.text()) == (1.25, "125 %")
    qtbot.mouseClick(bar.smaller_button, LEFT)
    qtbot.mouseClick(bar.smaller_button, LEFT)
    assert view.zoom == 0.9
    qtbot.mouseClick(bar.size_button, LEFT)
    assert view.zoom == 1.0
    qtbot.mouseClick(bar.fit_button, LEFT)
    assert view.is_fitted
    assert bar.size_button.accessibleName() == f"Zoom: {round(100 * view.zoom)} %"
