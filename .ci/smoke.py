"""Start what was built as a person would, far from the source.

python .ci/smoke.py bundle FOLDER | wheel FILE
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def source_version() -> str:
    """Return the version that the source states."""
    text = (ROOT / "jib_desktop" / "__init__.py").read_text()
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    assert found
    return found[1]


def install(wheel: Path, folder: Path) -> Path:
    """Install the wheel with its pinned packages into a fresh environment; return the program."""
    python = folder / "bin" / "python"
    pip: list[str | Path] = [
        python,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-deps",
    ]
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    subprocess.run([*pip, "--require-hashes", "-r", ROOT / "requirements.txt"], check=True)
    subprocess.run([*pip, wheel], check=True)
    return folder / "bin" / "jib-desktop"


def ask(program: Path, folder: Path, *arguments: str) -> str:
    """Run the program in an empty folder, with no window and no trace of the source; return what it says."""
    foreign = ("PYTHONPATH", "PYTHONHOME", "DISPLAY", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in foreign}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "JIB_HOME": str(folder / "home")}
    print("    jib-desktop", *arguments, flush=True)
    done = subprocess.run(
        [program, *arguments], cwd=folder, env=environment, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"It ended with status {done.returncode}; what it said stands above.\n{done.stdout}")
    return done.stdout


def use(program: Path, folder: Path) -> None:
    """Do with the program what needs its forms, resources, fonts, data and native parts."""
    if source_version() not in ask(program, folder, "--version"):
        sys.exit(f"It does not say version {source_version()}.")
    data = ("--data", "demo.jib")
    ask(program, folder, *data, "new", "--demo")
    ask(program, folder, *data, "check")
    for book in ("startups.xlsx", "startups.csv"):
        ask(program, folder, *data, "export", "startups", book)
        ask(program, folder, *data, "import", "startups", book, "--dry-run")
    ask(program, folder, *data, "tour", "pictures")
    pictures = list((folder / "pictures").rglob("*.png"))
    if not pictures:
        sys.exit("The tour made no picture.")
    print(f"It starts and works: {len(pictures)} pictures.")


def main(kind: str, artefact: str) -> None:
    """Start the bundle or the wheel in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="jib-") as name:
        folder, what = Path(name), Path(artefact).resolve()
        program = install(what, folder / "environment") if kind == "wheel" else what / "jib-desktop"
        use(program, folder)


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in ("bundle", "wheel"):
        sys.exit(f"usage: {sys.argv[0]} bundle FOLDER | wheel FILE")
    main(sys.argv[1], sys.argv[2])
