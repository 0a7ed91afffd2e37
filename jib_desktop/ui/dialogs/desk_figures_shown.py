"""Figures of desks put into charts: lines and bars, and what each point says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from jib_desktop.rules.periods import DAY
from jib_desktop.services.desks_figures import OccupancyStep
from jib_desktop.ui.charts.bar_chart import Bar, BarChart, BarPart
from jib_desktop.ui.charts.chart import Stop
from jib_desktop.ui.charts.day_chart import DayChart, DayLine
from jib_desktop.ui.dialogs.desk_figures_reading import Course, DayFigures, Part
from jib_desktop.ui.names import full_name, leading_name
from jib_desktop.ui.words import desk_figures as words

_PARTS = (BarPart("series_1"), BarPart("violet", "outlined"))


def show_course(chart: DayChart, course: Course, period: tuple[date, date], today: date) -> None:
    """Show a period: what is known up to today, what is expected from then on, what there is."""
    first, last = period
    known, expected = course.known, course.expected
    end = min(today, last)
    behind, ahead = _until(known, end), [step for step in expected if step.day > today]
    there = words.in_service_words(known[-1].in_service)
    lines = [
        DayLine("", [(one.day, one.taken + one.reserved) for one in behind], end, "violet", "dashed"),
        DayLine("", [(one.day, one.taken) for one in behind], end, "series_1", "area"),
        DayLine(there, [(one.day, one.in_service) for one in known], last, "series_target", "dashed"),
    ]
    if expected and last > today:
        label = words.expected_words(expected[-1].taken)
        steps = [(one.day, one.taken) for one in expected]
        lines.append(DayLine(label, steps, last, "series_1", "dotted"))
    chart.set_today(today, words.known_word(), words.ahead_word())
    stops = _stops(behind, end, is_expected=False) + _stops(ahead, last, is_expected=True)
    chart.set_lines(lines, first, last, stops)


def _until(steps: Sequence[OccupancyStep], end: date) -> list[OccupancyStep]:
    return [step for step in steps if step.day <= end]


def _stops(steps: Sequence[OccupancyStep], end: date, *, is_expected: bool) -> list[Stop]:
    lasts = [step.day - DAY for step in steps[1:]] + [end]
    return [
        Stop(
            step.day.toordinal(), step.taken, words.step_words(step, last, is_expected=is_expected), step.day
        )
        for step, last in zip(steps, lasts, strict=False)
    ]


def show_zones(chart: BarChart, found: DayFigures, *, with_floor: bool) -> None:
    """Show how the desks of each zone are used on a day."""
    bars = [
        Bar(
            words.zone_name(zone, with_floor=with_floor),
            (zone.taken, zone.reserved),
            words.of_words(zone.taken, zone.in_service),
            words.zone_words(zone, with_floor=with_floor),
            Part("zone", zone.zone_id, zone.floor_id),
            zone.in_service,
        )
        for zone in found.zones
    ]
    chart.set_bars(bars, _PARTS)


def show_startups(chart: BarChart, found: DayFigures) -> None:
    """Show how many desks each startup has on a day, and how many it is promised."""
    promised = {one.startup_id: one.promised for one in found.balances}
    bars = []
    for one in found.startups:
        whole = promised.get(one.startup_id, 0)
        bars.append(
            Bar(
                leading_name(one.startup_en, one.startup_zh),
                (one.taken, one.reserved),
                words.given_words(one.taken, whole),
                words.startup_words(one, full_name(one.startup_en, one.startup_zh), whole),
                Part("startup", one.startup_id),
                whole,
            )
        )
    chart.set_bars(bars, _PARTS)
