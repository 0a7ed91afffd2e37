"""From the command to the first painted rows, as whole processes with compiled bytecode."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.benchmarks.measuring import HERE, ROOT, Report, environment

ROUNDS = 9


@pytest.fixture(scope="module", autouse=True)
def compiled() -> None:
    """Compile what the measured processes import; a checkout that writes no bytecode would measure that."""
    surroundings = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(
        [sys.executable, "-m", "compileall", "-q", str(ROOT / "jib_desktop"), str(HERE)],
        check=True,
        env=surroundings,
    )


def _seconds(*arguments: str) -> float:
    """Return the time from starting a process to the line with which it says that it has painted."""
    surroundings = {**environment(), "PYTHONPATH": str(ROOT)}
    begin = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments], cwd=HERE, env=surroundings, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        end = time.perf_counter()
    assert line.strip() == "painted", line
    return end - begin


def _in_turn(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[float, float]:
    _seconds(*first), _seconds(*second)  # once unmeasured, so that neither reads a cold disk
    pairs = [(_seconds(*first), _seconds(*second)) for _ in range(ROUNDS)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def test_start_on_the_demo_file(report: Report, demo_file: Path) -> None:
    ours, bare = _in_turn(("start_probe.py", str(demo_file)), ("bare_probe.py",))
    report.ratio("start to first rows, demo file", ours, bare, 1.5, "bare window + sqlalchemy.orm")


def test_start_on_a_million_startups(report: Report, demo_file: Path, huge_file: Path) -> None:
    ours, demo = _in_turn(("start_probe.py", str(huge_file)), ("start_probe.py", str(demo_file)))
    report.ratio("start to first rows, 1,000,000 startups", ours, demo, 1.5, "demo file")


def test_memory_with_a_million_startups(report: Report, huge_file: Path) -> None:
    surroundings = {**environment(), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "start_probe.py", str(huge_file), "--stay"],
        cwd=HERE, env=surroundings, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    megabytes, rows = done.stdout.split()[1:]
    assert int(rows) > 500_000
    report.limit("resident memory, 1,000,000 startups, all ids there", float(megabytes), 200, "MB")


@pytest.mark.skipif(
    not all(map(shutil.which, ("sqlitebrowser", "Xvfb", "xdotool"))),
    reason="sqlitebrowser, Xvfb and xdotool are not all installed",
)
def test_beside_a_database_browser(report: Report, demo_file: Path) -> None:
    display = ":97"
    # Where nobody ever started an X server the folder of its sockets is missing, and clients find none.
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
    server = subprocess.Popen(["Xvfb", display, "-screen", "0", "1440x900x24"], stderr=subprocess.DEVNULL)
    surroundings = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    try:
        times = [_browser_seconds(demo_file, surroundings) for _ in range(3)]
    finally:
        server.terminate()
        server.wait()
    ours = statistics.median(_seconds("start_probe.py", str(demo_file)) for _ in range(3))
    report.beside(
        "start to first rows beside DB Browser for SQLite",
        f"{ours:.3f} s",
        f"its window {statistics.median(times):.3f} s",
    )


def _browser_seconds(path: Path, surroundings: dict[str, str]) -> float:
    begin = time.perf_counter()
    browser = subprocess.Popen(
        ["sqlitebrowser", "-R", "-t", "startup", str(path)],
        env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", path.stem],
            env=surroundings, check=True, stdout=subprocess.DEVNULL, timeout=60,
        )  # fmt: skip
        return time.perf_counter() - begin
    finally:
        browser.kill()
        browser.wait()
