"""The forecast of credits put into charts: bars and lines with their signs, and what each point says."""

from __future__ import annotations

from datetime import date

from jib_desktop.rules.credits import UNITS, days_of
from jib_desktop.rules.periods import NEVER
from jib_desktop.services.credits_balances import CreditRow
from jib_desktop.ui.charts.bar_chart import Bar, BarChart, BarPart
from jib_desktop.ui.charts.chart import Stop
from jib_desktop.ui.charts.chart_legend import LegendEntry
from jib_desktop.ui.charts.day_chart import DayChart, DayLine
from jib_desktop.ui.charts.month_chart import MonthBar, MonthChart
from jib_desktop.ui.dialogs import credit_forecast_words as words
from jib_desktop.ui.dialogs.credit_forecast_sums import Figures, runs_out_on
from jib_desktop.ui.texts import translate
from jib_desktop.ui.words.credits import runs_out_words

_MONTH = 30.44  # days
_USE = (
    BarPart("series_1"), BarPart("series_2", "dotted"), BarPart("series_1", "outlined"),
    BarPart("series_2", "outlined"),
)  # fmt: skip
_LAPSE = (
    BarPart("series_2", "dotted"), BarPart("series_2", "outlined"), BarPart("series_1", "outlined"),
    BarPart("series_target", "outlined"),
)  # fmt: skip
_ESTIMATE = (BarPart("series_5", "outlined"), BarPart("series_target", "outlined"))


def _first(month: str) -> date:
    return days_of(month)[0]


def _whole(units: int) -> float:
    return max(units, 0) / UNITS


def show_use(chart: MonthChart, figures: Figures) -> None:
    """Show what was used month by month, and what is expected to be."""
    bars = [
        MonthBar(
            _first(one.month),
            tuple(map(_whole, one.amounts)),
            words.use_words(one, figures.scope.currency),
            one.month,
        )
        for one in figures.uses
    ]
    ahead = next(place for place, one in enumerate(figures.uses) if one.is_ahead)
    chart.set_months(bars, _USE, ahead, words.state_word("expected"))


def use_legend() -> list[LegendEntry]:
    """Return the signs of use."""
    return [
        LegendEntry("series_1", "full", translate("CreditOutlook", "by credit")),
        LegendEntry("series_2", "dotted", translate("CreditOutlook", "in cash or unpaid")),
        LegendEntry("series_1", "outlined", translate("CreditOutlook", "expected by credit")),
        LegendEntry("series_2", "outlined", translate("CreditOutlook", "expected, not covered")),
    ]


def show_balance(chart: DayChart, figures: Figures) -> None:
    """Show the balance up to today, and what is expected of it."""
    course, currency = figures.course, figures.scope.currency
    known = [(day, _whole(amount)) for day, amount in course.known]
    expected = [(day, _whole(amount)) for day, amount in course.expected]
    last = max(day for day, _ in (*course.known, *course.expected))
    lines = [DayLine("", known, figures.today, "series_1", "area", sloped=True)]
    if len(expected) > 1:
        lines.append(DayLine("", expected, last, "series_1", "dotted", sloped=True))
    amounts = dict(course.expected)
    stops = [_balance_stop(day, amount, 0, currency, is_expected=False) for day, amount in course.known]
    stops += [
        _balance_stop(day, amounts[day], course.lapsing.get(day, 0), currency, is_expected=True)
        for day in course.stops
        if day > figures.today
    ]
    chart.set_today(figures.today, "", words.state_word("expected"))
    chart.set_lines(lines, course.known[0][0], last, stops)


def _balance_stop(day: date, amount: int, lapsing: int, currency: str, *, is_expected: bool) -> Stop:
    said = words.balance_words(day, amount, lapsing, currency, is_expected=is_expected)
    return Stop(day.toordinal() + 1, _whole(amount), said, day)


def balance_legend() -> list[LegendEntry]:
    """Return the signs of the balance."""
    return [
        LegendEntry("series_1", "line", translate("CreditOutlook", "balance")),
        LegendEntry("series_1", "dashes", translate("CreditOutlook", "expected at this use")),
    ]


def show_lapses(chart: MonthChart, figures: Figures) -> None:
    """Show the vouchers by the month in which they end."""
    bars = []
    for one in figures.lapses:
        amounts = one.amounts(figures.today)
        said = words.lapse_words(one, amounts, figures.scope.currency)
        bars.append(MonthBar(_first(one.month), tuple(map(_whole, amounts)), said, one.month))
    ahead = next(place for place, one in enumerate(figures.lapses) if not one.is_over)
    chart.set_months(bars, _LAPSE, ahead, words.state_word("expected"))


def lapse_legend(figures: Figures) -> list[LegendEntry]:
    """Return the signs of what lapses; that nobody can tell only where it is so."""
    found = [
        LegendEntry("series_2", "dotted", translate("CreditOutlook", "lapsed")),
        LegendEntry("series_2", "outlined", translate("CreditOutlook", "will lapse unused")),
        LegendEntry("series_1", "outlined", translate("CreditOutlook", "will be used before")),
    ]
    if any(one.lapses is None for one in figures.vouchers):
        found.append(
            LegendEntry("series_target", "outlined", translate("CreditOutlook", "without a forecast"))
        )
    return found


def show_runways(chart: BarChart, figures: Figures) -> None:
    """Show how long the credit of each account lasts, in months, and how long its vouchers would."""
    bars = [
        Bar(
            words.owner_name(row),
            (_months(row, figures.today),),
            runs_out_words(row),
            words.runway_words(row),
            row.id,
            _valid(row, figures.today),
        )
        for row in figures.rows
    ]
    chart.set_bars(bars, (BarPart("series_1"),))


def _months(row: CreditRow, today: date) -> float:
    end = runs_out_on(row)
    return 0.0 if end in (NEVER, date.min) else max((end - today).days, 0) / _MONTH


def _valid(row: CreditRow, today: date) -> float | None:
    last = max((one.expires_on for one in row.stocks), default=None)
    return None if last is None else ((last - today).days + 1) / _MONTH


def runway_legend() -> list[LegendEntry]:
    """Return the signs of how long credit lasts."""
    return [
        LegendEntry("series_1", "full", translate("CreditOutlook", "until credit runs out")),
        LegendEntry("series_target", "outlined", translate("CreditOutlook", "until the last voucher ends")),
    ]


def show_estimates(chart: MonthChart, figures: Figures) -> None:
    """Show what files say that book nothing."""
    bars = [
        MonthBar(
            _first(one.month),
            (_whole(one.sum_of("credit")), _whole(one.sum_of("payable"))),
            words.estimate_words(one, figures.scope.currency),
            one.month,
        )
        for one in figures.estimates
    ]
    chart.set_months(bars, _ESTIMATE)


def estimate_legend() -> list[LegendEntry]:
    """Return the signs of estimates."""
    return [
        LegendEntry("series_5", "outlined", translate("CreditOutlook", "by credit, as FOCUS says")),
        LegendEntry("series_target", "outlined", translate("CreditOutlook", "payable")),
    ]
