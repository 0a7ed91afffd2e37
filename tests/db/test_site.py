"""The identity of a file, settings all desks share, and kept files."""

from __future__ import annotations

from pathlib import Path

from jib_desktop.db import site
from jib_desktop.db.store import Store
from jib_desktop.services import history


def test_a_file_keeps_its_identity_and_copies_share_it(store: Store, tmp_path: Path) -> None:
    with store.read() as session:
        ours = site.file_id(session)
    store.back_up(tmp_path / "copy.jib")
    copy = Store.open(tmp_path / "copy.jib", read_only=True)
    other = Store.create(tmp_path / "other.jib")
    with copy.read() as session, other.read() as another:
        assert site.file_id(session) == ours
        assert site.file_id(another) != ours
    copy.close()
    other.close()


def test_a_setting_is_shared_and_can_be_undone(store: Store) -> None:
    with store.read() as session:
        assert site.setting(session, "days", 30) == 30
    store.run("setting_changed", lambda session: site.change_setting(session, "days", 60))
    store.run("setting_changed", lambda session: site.change_setting(session, "days", 90))
    history.undo(store)
    with store.read() as session:
        assert site.setting(session, "days", 30) == 60


def test_content_is_kept_once_by_its_digest(store: Store) -> None:
    first = store.run("file_kept", lambda session: site.keep_file(session, b"\x00contract")).result
    again = store.run("file_kept", lambda session: site.keep_file(session, b"\x00contract")).result
    assert first == again
    with store.read() as session:
        assert site.kept_file(session, first) == b"\x00contract"
