"""`make run`: open the program on demo data, or take the tour where there is no display.

python .ci/start.py [run|tour] [FOLDER FOR PICTURES]
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"

_NO_DISPLAY = """\
There is no display here ({why}), so no window can open: taking the tour instead.
It works through every page and saves pictures of them to {folder}.

To use the program live all the same, say
    make watch
It serves the window to VNC viewers on 127.0.0.1:5900 of this machine only. From another one, first
    ssh -L 5900:127.0.0.1:5900 {host}
and point the viewer at localhost:5900. (Qt's vnc platform alone, QT_QPA_PLATFORM=vnc, would listen on every
network without a password.)
"""


def why_no_display(environment: Mapping[str, str], system: str = sys.platform) -> str:
    """Return why no window can open, or nothing where one can."""
    if system != "linux" or environment.get("QT_QPA_PLATFORM"):
        return ""
    wayland, x11 = environment.get("WAYLAND_DISPLAY", ""), environment.get("DISPLAY", "")
    if wayland and Path(environment.get("XDG_RUNTIME_DIR", ""), wayland).is_socket():
        return ""
    if x11:
        return "" if _answers(x11) else f"nothing answers at DISPLAY={x11}"
    return (
        f"nothing answers at WAYLAND_DISPLAY={wayland}" if wayland else "no DISPLAY or WAYLAND_DISPLAY is set"
    )


def _answers(display: str) -> bool:
    """Say whether an X server takes connections for `host:number.screen`."""
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdigit():
        return False
    if host and not host.startswith(("unix", "/")):
        places: list[tuple[int, tuple[str, int] | str]] = [(socket.AF_INET, (host, 6000 + int(number)))]
    else:
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108  (X11 fixed this name in 1984)
        places = [(socket.AF_UNIX, "\0" + path), (socket.AF_UNIX, path)]
    return any(_connects(family, address) for family, address in places)


def _connects(family: int, address: tuple[str, int] | str) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(2)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True


def program(*arguments: str | Path, **variables: str) -> int:
    """Run the program and return its exit status."""
    command = [sys.executable, "-m", "jib_desktop", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **variables}, check=False).returncode


def demo_file(name: str, *, is_fresh: bool = False) -> Path:
    """Return a data file with demo data, made now where it is not there yet."""
    BUILD.mkdir(exist_ok=True)
    path = BUILD / name
    if is_fresh:
        for old in BUILD.glob(f"{name}*"):
            old.unlink()
    if not path.exists() and (status := program("--data", path, "new", "--demo")):
        sys.exit(status)
    return path


def tour(folder: Path) -> int:
    """Take the tour on fresh demo data, so that every run makes the same pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    data = demo_file("tour.jib", is_fresh=True)
    return program("--data", data, "tour", folder, QT_QPA_PLATFORM="offscreen")


def main(what: str = "run", folder: str = "build/tour") -> int:
    """Open the window or take the tour; return the exit status."""
    pictures = (ROOT / folder).resolve()
    if what == "tour":
        return tour(pictures)
    if why := why_no_display(os.environ):
        print(_NO_DISPLAY.format(why=why, folder=pictures, host=socket.gethostname()), flush=True)
        return tour(pictures)
    return program("--data", demo_file("demo.jib"))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
