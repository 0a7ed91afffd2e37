"""What the program remembers on this computer, and the log: never a reason not to start."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from typing import Any

import pytest

from jib_desktop import log, paths
from jib_desktop.settings import Settings

# --- settings ---


def test_values_are_remembered(home: Path) -> None:
    settings = Settings.load()
    settings.set("language", "zh_CN")
    settings.set("widths", {"name": 120, "城市": 80})
    settings.save()
    again = Settings.load()
    assert again.path == home / "config" / "settings.json"
    assert again.get("language", "en") == "zh_CN"
    assert again.get("widths", {}) == {"name": 120, "城市": 80}
    again.set("language", None)
    again.save()
    assert Settings.load().get("language", "en") == "en"
    assert list(again.path.parent.iterdir()) == [again.path]


def test_a_value_of_another_kind_counts_as_unset(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.json", {"width": "wide", "files": "one"})
    assert settings.get("width", 100) == 100
    assert settings.get("files", []) == []
    assert settings.get("width") == "wide"
    assert settings.get("nothing") is None


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b'{"a": 1', b"[" * 100_000])
def test_a_damaged_file_is_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = Settings.load(path)
    assert settings.get("a", 0) == 0
    assert (tmp_path / "settings.json.damaged").read_bytes() == content
    settings.set("a", 2)
    settings.save()
    assert Settings.load(path).get("a", 0) == 2


@pytest.mark.parametrize("value", [[], 7, "text", None])
def test_a_file_of_another_shape_counts_as_empty(tmp_path: Path, value: Any) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(value))
    assert Settings.load(path).get("a", 1) == 1


def test_a_place_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "config").write_bytes(b"a file where the folder should be")
    settings = Settings(tmp_path / "config" / "settings.json")
    settings.set("a", 1)
    settings.save()
    folder = tmp_path / "folder"
    folder.mkdir()
    assert Settings.load(folder).get("a", 1) == 1


# --- the log ---


def test_the_log_is_written_once_however_often_it_starts(home: Path) -> None:
    path = log.start()
    assert path == log.start() == home / "log" / "jib-desktop.log"
    logging.getLogger("jib_desktop.test").info("opened %s", "a file")
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1
    assert lines[0].endswith("INFO jib_desktop.test: opened a file")


def test_a_long_log_makes_room_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "jib-desktop.log"
    path.write_bytes(b"x" * 1_000_001)
    assert log.start(tmp_path) == path
    assert path.stat().st_size == 0
    assert (tmp_path / "jib-desktop.log.1").stat().st_size == 1_000_001


def test_a_log_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(b"a file where the folder should be")
    assert log.start(tmp_path / "log") is None


# --- places ---


def test_everything_of_the_person_lies_under_one_home(home: Path) -> None:
    assert paths.data_dir() == home / "data"
    assert paths.config_dir() == home / "config"
    assert paths.log_dir() == home / "log"
    assert paths.default_data_file() == home / "data" / "base.jib"


def test_without_a_home_the_system_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("JIB_HOME")
    for folder in (paths.data_dir(), paths.config_dir(), paths.log_dir()):
        assert folder.is_absolute()
        assert "JIB Desktop" in str(folder)


def test_what_ships_is_found() -> None:
    assert paths.resource("demo", "startups.json").is_file()
    assert paths.form("main_window").is_file()
