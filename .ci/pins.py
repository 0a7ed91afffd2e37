"""Pin what pyproject.toml asks for: requirements.txt to run, requirements-dev.txt to test and build too.

    python .ci/pins.py [--keep]

Both serve Linux, Windows and macOS and every Python from 3.11 on; each file that pip may take is named by its
hash. No address of an index stands in them: where packages come from is for the person who installs to say.
`--keep` takes over versions that still fit instead of the newest.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "build" / "pin-tools"
_HEAD = """\
# {what}
# Made by `make pin` from pyproject.toml; do not edit.
#     python -m pip install --require-hashes -r {name}
"""


def resolver() -> Path:
    """Return the resolver, installed at the version that pyproject.toml names."""
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]
    python = TOOLS / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", TOOLS], check=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", *groups["pin"]], check=True)
    return TOOLS / "bin" / "uv"


def pin(uv: Path, name: str, what: str, *options: str, is_kept: bool) -> None:
    """Write one requirements file."""
    target = ROOT / name
    command = [
        str(uv), "pip", "compile", "pyproject.toml", "--output-file", name, "--universal",
        "--python-version", "3.11", "--generate-hashes", "--no-build", "--no-header", "--no-emit-index-url",
        "--quiet", *options,
    ]  # fmt: skip
    subprocess.run(command if is_kept else [*command, "--upgrade"], cwd=ROOT, check=True)
    target.write_text(_HEAD.format(what=what, name=name) + target.read_text())


def main(*arguments: str) -> None:
    """Write both files; the second never disagrees with the first."""
    uv, is_kept = resolver(), "--keep" in arguments
    pin(uv, "requirements.txt", "What the program needs to run.", is_kept=is_kept)
    pin(
        uv, "requirements-dev.txt", "What the program, its tests, checks and builds need.",
        "--group", "dev", "--constraint", "requirements.txt", is_kept=is_kept,
    )  # fmt: skip


if __name__ == "__main__":
    main(*sys.argv[1:])
