"""Bring resources/translations up to the texts of the source and the forms, and compile them.

    python .ci/translations.py [--compile]

Texts that are gone are dropped; new ones stand in the .ts files as unfinished until somebody translates
them (with Qt Linguist: `.venv/bin/pyside6-linguist`). English needs only its plurals. `--compile` leaves
the .ts files alone.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "zh_CN")


def sources() -> list[str]:
    """Return every file that may hold a text for people, in an order that does not change."""
    files = [*(ROOT / "jib_desktop").rglob("*.py"), *(ROOT / "forms").rglob("*.ui")]
    return sorted(str(file.relative_to(ROOT)) for file in files)


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's translation tools."""
    program = Path(sys.executable).parent / f"pyside6-{name}"
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True)


def update(language: str) -> None:
    """Write the texts of the source into the .ts file of a language, keeping what is translated."""
    target = str((FOLDER / f"jib_{language}.ts").relative_to(ROOT))
    # Without the lines of the source, a .ts file changes only where a text does.
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    tool("lupdate", *options, *sources(), "-ts", target)


def main(*arguments: str) -> None:
    """Update and compile every language."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        if "--compile" not in arguments:
            update(language)
        source, compiled = FOLDER / f"jib_{language}.ts", FOLDER / f"jib_{language}.qm"
        tool("lrelease", str(source), "-qm", str(compiled))


if __name__ == "__main__":
    main(*sys.argv[1:])
