from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from jib_desktop import paths
from jib_desktop.db.store import Store
from jib_desktop.services import startups
from jib_desktop.ui.opening import Opening, with_ending
from tests.ui.conftest import Said


@pytest.fixture
def opening() -> Opening:
    return Opening("Li Wen")


def test_a_file_that_is_in_order_opens_without_a_word(opening: Opening, tmp_path: Path, said: Said) -> None:
    Store.create(tmp_path / "a.jib").close()
    store = opening.open(tmp_path / "a.jib")
    assert store is not None
    assert store.actor == "Li Wen"
    assert said == []
    store.close()


def test_a_file_in_use_can_be_read(opening: Opening, store: Store, said: Said) -> None:
    said.answers = ["read"]
    second = opening.open(store.path)
    assert second is not None
    assert second.read_only
    assert "read" in [answer for answer, _words in said.only("question").choices]
    second.close()


def test_a_missing_file_can_be_made(opening: Opening, tmp_path: Path, said: Said) -> None:
    said.answers = ["here"]
    made = opening.open(tmp_path / "new.jib")
    assert made is not None
    assert made.path == tmp_path / "new.jib"
    made.close()
    said.clear()


def test_giving_up_opens_nothing(opening: Opening, tmp_path: Path, said: Said) -> None:
    foreign = tmp_path / "notes.jib"
    foreign.write_text("nothing of ours", encoding="utf-8")
    assert opening.open(foreign) is None
    assert "notes.jib" in said.only("question").text
    assert foreign.read_text(encoding="utf-8") == "nothing of ours"


def test_another_file_can_be_chosen(
    opening: Opening, tmp_path: Path, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = tmp_path / "good.jib"
    Store.create(good).close()
    empty = tmp_path / "empty.jib"
    empty.touch()
    said.answers = ["open"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(good), ""))
    store = opening.open(empty)
    assert store is not None
    assert store.path == good
    store.close()
    said.clear()


def test_the_first_start_makes_the_persons_own_file(opening: Opening) -> None:
    store = opening.open_first(None, "")
    assert store is not None
    assert store.path == paths.default_data_file()
    store.close()
    again = opening.open_first(None, "/gone/away.jib")
    assert again is not None
    again.close()


def test_the_last_file_is_opened_again(opening: Opening, tmp_path: Path) -> None:
    last = tmp_path / "last.jib"
    Store.create(last).close()
    store = opening.open_first(None, str(last))
    assert store is not None
    assert store.path == last
    store.close()


def test_the_demo_is_made_once(opening: Opening) -> None:
    first = opening.open_demo()
    assert first is not None
    with first.read() as session:
        assert startups.totals(session, startups.Filter()).shown > 0
    first.close()
    second = opening.open_demo()
    assert second is not None
    assert second.path == first.path
    second.close()


def test_a_name_gets_its_ending() -> None:
    assert with_ending(Path("/a/base")) == Path("/a/base.jib")
    assert with_ending(Path("/a/base.jib")) == Path("/a/base.jib")
    assert with_ending(Path("/a/base.2026")) == Path("/a/base.2026.jib")
