"""A question that nobody waits for any more is broken off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from jib_desktop.db.store import Store
from jib_desktop.progress import Cancelled, Progress
from jib_desktop.services.demo import make_rows

_ENDLESS = text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")


def test_an_endless_question_ends_when_asked(store: Store) -> None:
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(Cancelled), store.read(stop=stop) as session:
        session.execute(_ENDLESS)


def test_the_connection_is_as_before(store: Store) -> None:
    with pytest.raises(Cancelled), store.read(stop=lambda: True) as session:
        session.execute(_ENDLESS)
    with store.read() as session:
        assert session.scalar(text("SELECT 1")) == 1


@pytest.mark.parametrize("check", [Store.damage, Store.refuse_damage])
def test_a_check_of_the_file_is_broken_off(store: Store, check: Callable[[Store, Progress], object]) -> None:
    progress = Progress()
    progress.cancel()
    with store.write("made") as session:
        make_rows(session, 2000)
    with pytest.raises(Cancelled):
        check(store, progress)
    assert not check(store, Progress())


def test_other_trouble_stays_what_it_is(store: Store) -> None:
    with pytest.raises(DBAPIError), store.read(stop=lambda: False) as session:
        session.execute(text("SELECT nothing FROM nowhere"))
