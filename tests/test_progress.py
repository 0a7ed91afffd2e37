"""Progress: how far the work is, in parts of parts, and the way to stop it."""

from __future__ import annotations

import pytest

from jib_desktop.progress import Cancelled, Progress


def test_steps_are_reported() -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda *step: told.append(step))
    progress.step(1, 3)
    progress.step(7, 0)
    assert told == [(1, 3), (7, 0)]


def test_work_that_was_stopped_ends_at_its_next_step() -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda *step: told.append(step))
    progress.cancel()
    assert progress.is_cancelled
    with pytest.raises(Cancelled):
        progress.step(1, 3)
    assert told == []
    Progress().step(1, 1)  # nobody listens, nobody stopped it


def test_parts_of_parts_fill_their_share_of_the_whole() -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda *step: told.append(step))
    half = progress.part(0.5, 1)
    half.part(0, 0.5).step(1, 2)
    half.part(0.5, 1).step(4, 4)
    half.step(0, 0)
    assert told == [(625, 1000), (1000, 1000), (500, 1000)]


@pytest.mark.parametrize("inner_stops", [True, False])
def test_stopping_a_part_stops_the_whole_and_the_other_way_round(inner_stops: bool) -> None:
    progress = Progress()
    part = progress.part(0, 0.5).part(0, 1)
    (part if inner_stops else progress).cancel()
    assert part.is_cancelled
    assert progress.is_cancelled
    for one in (part, progress):
        with pytest.raises(Cancelled):
            one.step(1, 2)
