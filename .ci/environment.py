"""Set up all that `make` needs, and nothing twice: the environment, shared libraries, fonts, bytecode.

    .ci/python .ci/environment.py run|test|bundle

`run` needs the pinned packages of the program, `test` those of its development too, `bundle` also the tools
of the system that PyInstaller calls.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LEVELS = ("run", "test", "bundle")
PINS = {"run": "requirements.txt", "test": "requirements-dev.txt"}
# Settings of a person's shell that would send packages elsewhere or let foreign modules in.
_FOREIGN = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PYTHONHOME", "PYTHONPATH")


def environment_folder() -> Path:
    """Return where the environment lies: `.venv`, or what VENV names."""
    return ROOT / (os.environ.get("VENV") or ".venv")


def key(folder: Path) -> str:
    """Return what the environment depends on: the interpreter's kind, its own place, the pins."""
    facts = [sys.implementation.cache_tag, sysconfig.get_platform(), str(folder)]
    pins = [(ROOT / name).read_bytes() for name in PINS.values()]
    return hashlib.sha256(b"\0".join([*map(str.encode, facts), *pins])).hexdigest()


def read_stamp(folder: Path) -> dict[str, str]:
    """Return what an earlier run finished; nothing where it was broken off or belongs to other pins."""
    try:
        stamp = json.loads((folder / "set-up.json").read_text())
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and stamp.get("key") == key(folder) else {}


def write_stamp(folder: Path, stamp: dict[str, str]) -> None:
    """Remember what is finished, in one step."""
    part = folder / "set-up.json.part"
    part.write_text(json.dumps(stamp))
    part.replace(folder / "set-up.json")


def reaches(done: str | None, level: str) -> bool:
    """Say whether `done` covers `level`."""
    return done in LEVELS and LEVELS.index(done) >= LEVELS.index(level)


def say(text: str) -> None:
    """Tell what is being done."""
    print(f"set-up: {text}", flush=True)


def environment_variables() -> dict[str, str]:
    """Return the variables for pip and venv."""
    return {name: value for name, value in os.environ.items() if name not in _FOREIGN}


def run(*command: str | Path) -> None:
    """Run a command; end the set-up with its exit status where it fails."""
    try:
        subprocess.run([str(word) for word in command], check=True, cwd=ROOT, env=environment_variables())
    except subprocess.CalledProcessError as error:
        name = " ".join(str(word) for word in command[:4])
        sys.exit(f"set-up: `{name} …` ended with status {error.returncode}; what it said stands above.")


def base_interpreter() -> Path:
    """Return the interpreter outside any environment, which outlives the environment it makes."""
    folder = environment_folder()
    if not Path(sys.executable).is_relative_to(folder):
        return Path(sys.executable)
    settings = (folder / "pyvenv.cfg").read_text().splitlines()
    values = dict(line.split(" = ", 1) for line in settings if " = " in line)
    return Path(values["executable"])


def make_environment(folder: Path, level: str) -> None:
    """Make the environment anew, or add the development packages to that of the program."""
    python = folder / "bin" / "python"
    if not read_stamp(folder):
        from system import ensure_venv_module

        base = base_interpreter()
        ensure_venv_module(base)
        say(f"making {folder.name} with Python {sys.version.split()[0]}")
        run(base, "-m", "venv", "--clear", folder)
    pins = PINS[level]
    count = sum("==" in line for line in (ROOT / pins).read_text().splitlines())
    say(f"installing {count} packages of {pins}, each checked against its hash")
    run(
        python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile", "--no-deps",
        "--require-hashes", "--only-binary", ":all:", "-r", pins,
    )  # fmt: skip
    say("compiling bytecode, which makes every start faster")
    # Also where PYTHONDONTWRITEBYTECODE is set: compileall does not ask for it.
    # Templates (of PySide6's own tools) end in .py without being Python.
    run(python, "-m", "compileall", "-q", "-j", "0", "-x", r"\.tmpl\.py$", packages_folder(python))


def packages_folder(python: Path) -> str:
    """Return the folder of an environment's packages."""
    asked = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    )
    return asked.stdout.strip()


def compile_package() -> None:
    """Write the bytecode of what changed in the program since the last time."""
    from compileall import compile_dir

    compile_dir(ROOT / "jib_desktop", quiet=1)


def main(level: str) -> None:
    """Bring everything up to `level`."""
    folder = environment_folder()
    stamp = read_stamp(folder)
    packages = "run" if level == "run" else "test"
    if not reaches(stamp.get("packages"), packages):
        make_environment(folder, packages)
        stamp = {**stamp, "key": key(folder), "packages": packages}
        write_stamp(folder, stamp)
    if sys.platform == "linux" and not reaches(stamp.get("system"), level):
        from system import ensure_system

        if ensure_system(folder, level):
            write_stamp(folder, {**stamp, "system": level})
    compile_package()


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in LEVELS:
        sys.exit(f"usage: {sys.argv[0]} {'|'.join(LEVELS)}")
    main(sys.argv[1])
