from __future__ import annotations

import gc

from pytestqt.qtbot import QtBot

from jib_desktop.ui.garbage import GarbageTimer, collect


def test_python_collects_by_itself_only_while_no_worker_may(qtbot: QtBot) -> None:
    first, second = GarbageTimer(), GarbageTimer()
    assert not gc.isenabled()
    first.end()
    first.end()
    assert not gc.isenabled()
    second.end()
    assert gc.isenabled()


def test_cycles_are_collected_in_time(qtbot: QtBot) -> None:
    timer = GarbageTimer()
    # Twice as many as it takes: what else is let go of meanwhile counts against them.
    for _place in range(2 * gc.get_threshold()[0]):
        cycle: list[object] = []
        cycle.append(cycle)
    assert gc.get_count()[0] > gc.get_threshold()[0]
    collect()
    assert gc.get_count()[0] < gc.get_threshold()[0]
    timer.end()
