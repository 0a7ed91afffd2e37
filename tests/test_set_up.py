"""The scripts behind make: what they look for, what they call it, and when they have nothing to do."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import environment
import pytest
import start
import system
import translations

ROOT = Path(__file__).resolve().parent.parent
only_linux = pytest.mark.skipif(sys.platform != "linux", reason="make runs on Linux")


# --- which Python ---


def choose_python(folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Let `.ci/python` tell its interpreter, with nothing on the PATH but `folder` and the system's tools."""
    for tool in ("dirname",):
        folder.joinpath(tool).symlink_to(str(shutil.which(tool)))
    command = [
        "/bin/sh",
        str(ROOT / ".ci" / "python"),
        "-c",
        "import sys; print(sys.version_info >= (3, 11))",
    ]
    variables = {"PATH": str(folder), "VENV": str(folder / "none"), **variables}
    return subprocess.run(command, env=variables, capture_output=True, text=True, check=False)


def put_old_python(folder: Path, name: str) -> Path:
    """Put an interpreter into the folder that fails as one before 3.11 does."""
    path = folder / name
    path.write_text("#!/bin/sh\nexit 1\n")
    path.chmod(0o755)
    return path


@only_linux
def test_newer_python_is_found_behind_an_old_python3(tmp_path: Path) -> None:
    put_old_python(tmp_path, "python3")
    tmp_path.joinpath("python3.12").symlink_to(sys.executable)
    assert choose_python(tmp_path).stdout == "True\n"


@only_linux
def test_only_an_old_python_is_refused_with_a_way_out(tmp_path: Path) -> None:
    put_old_python(tmp_path, "python3")
    answer = choose_python(tmp_path)
    assert answer.returncode == 1
    assert "apt-get install python3" in answer.stderr


@only_linux
def test_a_named_python_that_is_too_old_is_refused_by_name(tmp_path: Path) -> None:
    old = put_old_python(tmp_path, "my-python")
    answer = choose_python(tmp_path, PYTHON=str(old))
    assert answer.returncode == 1
    assert str(old) in answer.stderr


# --- nothing twice ---


@pytest.mark.parametrize(
    ("done", "level", "expected"),
    [
        (None, "run", False),
        ("run", "run", True),
        ("run", "test", False),
        ("bundle", "run", True),
        ("other", "run", False),
    ],
)
def test_a_level_covers_those_below_it(done: str | None, level: str, expected: bool) -> None:
    assert environment.reaches(done, level) is expected


def test_a_stamp_counts_for_the_same_environment_only(tmp_path: Path) -> None:
    here, elsewhere = tmp_path / "a", tmp_path / "b"
    here.mkdir()
    elsewhere.mkdir()
    stamp = {"key": environment.key(here), "packages": "test"}
    environment.write_stamp(here, stamp)
    shutil.copy(here / "set-up.json", elsewhere)
    assert environment.read_stamp(here) == stamp
    assert environment.read_stamp(elsewhere) == {}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"packages": "test"}'])
def test_a_damaged_stamp_counts_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "set-up.json").write_text(text)
    assert environment.read_stamp(tmp_path) == {}


# --- what the system lacks ---


def test_libraries_that_ldd_misses_are_named_once_and_without_parts_of_qt() -> None:
    said = (
        "/a/libqxcb.so:\n\tlibxcb-icccm.so.4 => not found\n\tlibz.so.1 => /lib/libz.so.1 (0x00007f)\n"
        "/b/libqpdf.so:\n\tlibQt6Pdf.so.6 => not found\n\tlibxcb-icccm.so.4 => not found\n"
    )
    assert system.parse_ldd(said) == ["libxcb-icccm.so.4"]


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libwayland-cursor.so.0", "libwayland-cursor0"),
    ],
)
def test_debian_packages_are_named_as_debian_names_them(library: str, package: str) -> None:
    assert system.package_of(library) == package


@only_linux
def test_nothing_that_the_tests_need_is_missing() -> None:
    needed, _later = system.missing_libraries(Path(sys.prefix))
    assert needed == []


# --- is there a display? ---


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[Path]:
    """Return the folder of a socket that a Wayland desktop would listen on."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "wayland-0"))
        yield tmp_path


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({}, "no DISPLAY"),
        ({"DISPLAY": ":987"}, "DISPLAY=:987"),
        ({"DISPLAY": "nonsense"}, "DISPLAY=nonsense"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "WAYLAND_DISPLAY=wayland-0"),
    ],
)
def test_no_display_is_noticed(variables: dict[str, str], words: str) -> None:
    assert words in start.why_no_display(variables, "linux")


@only_linux
def test_a_wayland_desktop_is_a_display(wayland: Path) -> None:
    variables = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(wayland)}
    assert start.why_no_display(variables, "linux") == ""


@pytest.mark.parametrize("name", ["darwin", "win32"])
def test_other_systems_have_a_display(name: str) -> None:
    assert start.why_no_display({}, name) == ""


# --- texts to translate ---

MODULE = """\
def _tr(text):
    return QCoreApplication.translate("Panel", text)

class Page:
    def show(self, n):
        self.tr("Add")
        self.tr("%n rows", "", n)
        translate("Command", "Wrote "
            "%n rows", n=n)
        QCoreApplication.translate("Panel", "Old", "of a thing")
        _tr("New")
"""


def test_every_text_is_found_with_its_context_and_plural() -> None:
    assert translations.texts_of(MODULE, "page.py") == [
        ("Page", "Add", "", False),
        ("Page", "%n rows", "", True),
        ("Command", "Wrote %n rows", "", True),
        ("Panel", "Old", "of a thing", False),
        ("Panel", "New", "", False),
    ]


def test_lupdate_reads_what_it_is_given(tmp_path: Path) -> None:
    calls, words = tmp_path / "texts.py", tmp_path / "jib_de.ts"
    calls.write_text(translations.as_calls([translations.Text("A", 'say "%n"\nrows', "", is_plural=True)]))
    translations.tool("lupdate", "-locations", "none", calls, "-ts", words)
    assert '<message numerus="yes">\n        <source>say &quot;%n&quot;\nrows</source>' in words.read_text()


@pytest.mark.parametrize("call", ['self.tr(f"{name}")', 'translate("Command", word)', 'self.tr("a" + b)'])
def test_a_text_that_nobody_could_translate_is_refused(call: str) -> None:
    with pytest.raises(SystemExit, match=r"page\.py:3: .* literal"):
        translations.texts_of(f"class Page:\n    def show(self):\n        {call}\n", "page.py")


# --- live through VNC ---

PROGRAM = """\
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel("JIB")
label.show()
print("up", flush=True)
application.exec()
"""
SERVE = """\
import asyncio, socket, sys
import watch
outside = socket.create_server(("127.0.0.1", 0))
port = outside.getsockname()[1]
try:
    watch.separate_network()
except OSError as error:
    sys.exit(f"forbidden: {error}")
print(port, flush=True)
asyncio.run(watch.serve(outside, port, [sys.executable, "-c", sys.argv[1]], f"vnc:port={port}:size=640x480"))
"""


@pytest.fixture
def served() -> Iterator[int]:
    """Return the port on which a window is shown to this machine."""
    variables = {**os.environ, "PYTHONPATH": str(ROOT / ".ci")}
    command = [sys.executable, "-c", SERVE, PROGRAM]
    with subprocess.Popen(
        command,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    ) as server:
        assert server.stdout
        port = server.stdout.readline().strip()
        if not port:
            pytest.skip("this system does not let networks be separated")
        try:
            assert server.stdout.readline() == "up\n"
            yield int(port)
        finally:
            os.killpg(server.pid, 9)


@only_linux
def test_a_viewer_on_this_machine_sees_the_window(served: int) -> None:
    with socket.create_connection(("127.0.0.1", served), timeout=20) as viewer:
        assert viewer.recv(12) == b"RFB 003.003\n"
        viewer.sendall(b"RFB 003.003\n")
        assert viewer.recv(4) == b"\0\0\0\1"
        viewer.sendall(b"\1")
        assert viewer.recv(4) == (640).to_bytes(2) + (480).to_bytes(2)


@only_linux
def test_nobody_else_reaches_the_window(served: int) -> None:
    # Any address of this machine but 127.0.0.1 stands for the networks outside.
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", served), timeout=20)
