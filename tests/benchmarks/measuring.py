"""What the measurements share: the report of ratios, times side by side.

Every figure is a ratio to a yardstick measured in the same run, side by side; nothing here fails by time.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "build" / "bench"
HERE = Path(__file__).parent


@dataclass(frozen=True)
class Figure:
    """One measured thing: ours, its yardstick or limit, and what was promised."""

    name: str
    ours: str
    beside: str
    ratio: float | None
    promised: float | None


@dataclass
class Report:
    """Collects figures for the end of the run."""

    figures: list[Figure] = field(default_factory=list)

    def ratio(self, name: str, ours: float, yardstick: float, promised: float | None, beside: str) -> None:
        """Note seconds against a yardstick's seconds."""
        line = f"{beside} {yardstick:.3f} s"
        self.figures.append(Figure(name, f"{ours:.3f} s", line, ours / yardstick, promised))

    def limit(self, name: str, ours: float, most: float, unit: str) -> None:
        """Note a figure against a fixed limit in the same unit."""
        self.figures.append(Figure(name, f"{ours:.1f} {unit}", f"limit {most:g} {unit}", ours / most, 1.0))

    def beside(self, name: str, ours: str, other: str) -> None:
        """Note a figure that is only shown beside ours."""
        self.figures.append(Figure(name, ours, other, None, None))


_REPORT = Report()


REPORT = Report()


def percentile(values: list[float], share: float) -> float:
    """Return the value below which `share` of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def timed(work: Callable[[], object]) -> float:
    """Return the seconds one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def side_by_side(
    first: Callable[[], object], second: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """Time two things in turn, so that a slower moment of the machine meets both; return the medians."""
    pairs = [(timed(first), timed(second)) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def environment() -> dict[str, str]:
    """Return the environment of a measured process: no display, a home of its own."""
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "JIB_HOME": str(FILES / "home"),
        "LC_ALL": "C.UTF-8",
    }
