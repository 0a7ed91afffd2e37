"""Charts one can walk through: by keyboard and pointer, in words, in another look."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jib_desktop.ui.charts.bar_chart import Bar, BarChart, BarPart
from jib_desktop.ui.charts.chart import Chart, Stop
from jib_desktop.ui.charts.chart_legend import ChartLegend, LegendEntry, LegendKind
from jib_desktop.ui.charts.day_chart import DayChart, DayLine
from jib_desktop.ui.charts.month_chart import MonthBar, MonthChart
from jib_desktop.ui.look import color
from jib_desktop.ui.style import Style

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


@pytest.fixture
def days(qtbot: QtBot) -> DayChart:
    chart = DayChart()
    shown(qtbot, chart)
    chart.set_name("Occupancy")
    steps = [(FIRST + timedelta(days=30 * place), 10 + place) for place in range(12)]
    stops = [Stop(day.toordinal(), value, f"{day}: {value} taken", day) for day, value in steps]
    lines = [
        DayLine("", steps, LAST, "series_1", "area"),
        DayLine("24 in service", [(FIRST, 24)], LAST, "series_target", "dashed"),
        DayLine("23 expected", [(FIRST, 23)], LAST, "series_1", "dotted"),
    ]
    chart.set_today(date(2026, 6, 30), "taken", "from contracts")
    chart.set_lines(lines, FIRST, LAST, stops)
    return chart


@pytest.fixture
def bars(qtbot: QtBot) -> BarChart:
    chart = BarChart()
    shown(qtbot, chart)
    chart.set_bars(
        [
            Bar("Zone A", (17, 4), "17 of 24", "Zone A: 17 of 24", "A", 24),
            Bar("Zone B", (28, 0), "28 of 36", "Zone B: 28 of 36", "B", 36),
            Bar("No zone", (0, 0), "0", "No zone: nothing", None),
        ],
        [BarPart("series_1"), BarPart("violet", "outlined")],
    )
    return chart


@pytest.fixture
def months(qtbot: QtBot) -> MonthChart:
    chart = MonthChart()
    shown(qtbot, chart)
    chart.set_name("Use")
    firsts = [date(2026 + place // 12, place % 12 + 1, 1) for place in range(5, 17)]
    chart.set_months(
        [
            MonthBar(first, (0, 0, 17) if place > 5 else (9 + place, place, 0), f"{first}", first)
            for place, first in enumerate(firsts)
        ],
        [BarPart("series_1"), BarPart("series_2", "dotted"), BarPart("series_1", "outlined")],
        6,
        "expected",
    )
    return chart


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(700, 280)
    with qtbot.waitExposed(widget):
        widget.show()


def heard(chart: Chart) -> list[Any]:
    found: list[Any] = []
    chart.opened.connect(found.append)
    return found


def spot(chart: Chart, x: float, y: float) -> QPoint:
    """Return where a point of the plot is in its viewport."""
    place: QPoint = chart.plot.mapFromScene(chart.view.mapViewToScene(QPointF(x, y)))
    return place


def test_arrows_walk_and_enter_opens(qtbot: QtBot, days: DayChart) -> None:
    opened = heard(days)
    assert days.accessibleName() == "Occupancy"
    for key, value in (
        (Qt.Key.Key_Right, 10), (Qt.Key.Key_Right, 11), (Qt.Key.Key_Left, 10), (Qt.Key.Key_Left, 10),
        (Qt.Key.Key_End, 21), (Qt.Key.Key_Right, 21), (Qt.Key.Key_PageUp, 11), (Qt.Key.Key_Home, 10),
    ):  # fmt: skip
        qtbot.keyClick(days, key)
        assert days.current is not None
        assert days.current.y == value
    assert days.accessibleName() == "Occupancy: 2026-01-01: 10 taken"
    qtbot.keyClick(days, Qt.Key.Key_Return)
    assert opened == [FIRST]


def test_the_first_step_back_comes_to_the_last_point(qtbot: QtBot, days: DayChart) -> None:
    qtbot.keyClick(days, Qt.Key.Key_Left)
    assert days.current == days.stops[-1]


def test_a_click_opens_the_step_that_holds_on_that_day(qtbot: QtBot, days: DayChart) -> None:
    opened = heard(days)
    day = FIRST + timedelta(days=75)
    qtbot.mouseClick(days.plot.viewport(), Qt.MouseButton.LeftButton, pos=spot(days, day.toordinal(), 3))
    assert opened == [FIRST + timedelta(days=60)]
    qtbot.mouseClick(days.plot.viewport(), Qt.MouseButton.RightButton, pos=spot(days, day.toordinal(), 3))
    assert len(opened) == 1


def test_one_stays_where_one_was_when_figures_change(days: DayChart) -> None:
    days.go_to(3)
    kept = days.current
    assert kept is not None
    days.set_stops([*days.stops[2:], Stop(1e6, 3, "later", "later")])
    assert days.current == kept
    days.set_stops([])
    days.go_to(2)
    assert not days.current


def test_words_at_the_ends_stand_apart_and_inside(days: DayChart) -> None:
    rects = [item.mapRectToScene(item.boundingRect()) for _line, item in days._ends]
    assert len(rects) == 2
    assert abs(rects[0].top() - rects[1].top()) >= 16
    assert all(rect.right() <= days.plot.width() for rect in rects)


def test_words_at_a_line_that_ends_at_nothing_stand_on_the_axis(days: DayChart) -> None:
    lines = [
        DayLine("24 in service", [(FIRST, 24)], LAST, "series_target", "dashed"),
        DayLine("0 expected", [(FIRST, 0)], LAST, "series_1", "dotted"),
    ]
    days.set_lines(lines, FIRST, LAST, [])
    axis = days.view.sceneBoundingRect().bottom()
    words = [item.mapRectToScene(item.boundingRect()) for line, item in days._ends if not line.value]
    assert [rect.center().y() < axis - 8 for rect in words] == [True]


def test_one_can_be_brought_to_a_point(days: DayChart) -> None:
    days.come_to(FIRST)
    assert days.current == days.stops[0]
    days.come_to("nowhere")
    assert days.current is None


def test_bars_say_what_they_are(qtbot: QtBot, bars: BarChart) -> None:
    opened = heard(bars)
    bars.set_name("By zone")
    qtbot.keyClick(bars, Qt.Key.Key_Down)
    qtbot.keyClick(bars, Qt.Key.Key_Right)
    assert bars.accessibleName() == "By zone: Zone B: 28 of 36"
    qtbot.keyClick(bars, Qt.Key.Key_Space)
    qtbot.mouseClick(bars.plot.viewport(), Qt.MouseButton.LeftButton, pos=spot(bars, 1, 0))
    assert opened == ["B", "A"]
    assert bars.row_rect(1).top() > bars.row_rect(0).top()


def test_the_wheel_is_for_what_the_chart_lies_in(bars: BarChart) -> None:
    here = QPointF(50, 20)
    none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turned = QWheelEvent(
        here, here, QPoint(0, 0), QPoint(0, -120), none, plain, Qt.ScrollPhase.NoScrollPhase, False
    )
    QCoreApplication.sendEvent(bars.plot.viewport(), turned)
    assert not turned.isAccepted()


def test_a_chart_without_anything_is_no_trouble(qtbot: QtBot) -> None:
    for chart in (DayChart(), BarChart(), MonthChart()):
        shown(qtbot, chart)
        chart.redraw()
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_End):
            qtbot.keyClick(chart, key)
        qtbot.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
        assert chart.current is None


@pytest.mark.parametrize("kind", ["days", "bars", "months"])
def test_another_look_repaints_all_of_it(kind: str, look: Style, request: pytest.FixtureRequest) -> None:
    chart: Chart = request.getfixturevalue(kind)
    chart.go_to(1)
    count = len(chart._items)
    look.set_appearance("dark")
    image = chart.grab().toImage()
    assert image.pixelColor(300, 4) == color("surface")
    assert "#ffffff" not in colours(image)
    assert len(chart._items) == count


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }


def ticks(chart: Chart) -> list[str]:
    return [words for _place, words in chart.plot.getAxis("bottom")._tickLevels[0]]


def test_months_are_walked_and_opened(qtbot: QtBot, months: MonthChart) -> None:
    opened = heard(months)
    qtbot.keyClick(months, Qt.Key.Key_Home)
    assert months.accessibleName() == "Use: 2026-06-01"
    qtbot.keyClick(months, Qt.Key.Key_Return)
    qtbot.mouseClick(months.plot.viewport(), Qt.MouseButton.LeftButton, pos=spot(months, 7.3, 5))
    assert opened == [date(2026, 6, 1), date(2027, 1, 1)]
    assert months.current is not None
    assert months.current.y == 17


def test_months_leave_words_out_where_there_is_no_room(months: MonthChart) -> None:
    assert ticks(months)[6:9] == ["Dec", "Jan 2027", "Feb"]
    months.resize(420, 280)
    assert ticks(months) == ["Jul", "Sep", "Nov", "Jan 2027", "Mar", "May"]
    months.resize(200, 280)
    assert ticks(months) == ["Sep", "Jan 2027", "May"]


def test_a_sloped_line_changes_evenly(days: DayChart) -> None:
    steps = [(FIRST, 10.0), (date(2026, 6, 30), 4.0), (LAST, 0.0)]
    days.set_lines([DayLine("", steps, LAST, "series_1", "dotted", sloped=True)], FIRST, LAST, [])
    [curve] = [item for item in days._items if hasattr(item, "getData")]
    xs, ys = curve.getData()
    assert list(ys) == [10, 4, 0]
    assert xs[-1] - xs[0] == (LAST - FIRST).days


def test_a_legend_says_what_it_shows_and_breaks_its_line(qtbot: QtBot, look: Style) -> None:
    legend = ChartLegend()
    qtbot.addWidget(legend)
    kinds: tuple[LegendKind, ...] = ("full", "dotted", "outlined", "line", "dashes")
    legend.set_entries([LegendEntry("series_1", kind, f"what is {kind}") for kind in kinds])
    legend.resize(900, legend.heightForWidth(900))
    one_line = legend.height()
    assert legend.accessibleName().startswith("what is full, what is dotted")
    assert legend.heightForWidth(220) >= 3 * one_line
    assert color("series_1").name() in colours(legend.grab().toImage())
