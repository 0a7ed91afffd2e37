"""Files to measure on, and the table of ratios at the end of a run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.measuring import FILES, REPORT, ROOT, Report, environment


@pytest.fixture(scope="session")
def report() -> Report:
    return REPORT


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not REPORT.figures:
        return
    terminalreporter.section("ratios")
    for one in REPORT.figures:
        ratio = "" if one.ratio is None else f"{one.ratio:6.2f}"
        verdict = ""
        if one.ratio is not None and one.promised is not None:
            verdict = f"{'met' if one.ratio <= one.promised else 'MISSED'}, at most {one.promised:g}"
        terminalreporter.line(f"{one.name:<58} {ratio:>6}  {verdict:<22} {one.ours}, {one.beside}")


def _program(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "jib_desktop", *arguments], cwd=ROOT, check=True, env=environment())


def made_file(name: str, *arguments: str) -> Path:
    """Return a file to measure on; made once, and again when its format or maker changed."""
    from jib_desktop.db.upgrades import CURRENT

    path = FILES / f"{name}-v{CURRENT}.jib"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part.jib")  # a run that is broken off leaves no half of a file
        for left in path.parent.glob(f"{part.name}*"):
            left.unlink()
        _program("--data", str(part), "new", *arguments)
        part.rename(path)
    return path


@pytest.fixture(scope="session")
def demo_file() -> Path:
    return made_file("demo", "--demo")


@pytest.fixture(scope="session")
def large_file() -> Path:
    return made_file("rows-100000", "--rows", "100000")


@pytest.fixture(scope="session")
def huge_file() -> Path:
    return made_file("rows-1000000", "--rows", "1000000")
