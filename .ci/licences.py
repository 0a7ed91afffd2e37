"""List what is shipped with the program, each with its licence: writes docs/licences.md.

    python .ci/licences.py [--check]

Names and versions come from requirements.txt, licences from the metadata of what is installed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "licences.md"

# Packages whose metadata use words from before SPDX, or none; read from the licence files that they carry.
_READ_BY_HAND = {
    "defusedxml": "PSF-2.0",
    "python-stdnum": "LGPL-2.1-or-later",
    "sqlcipher3": "Zlib",
}
# What comes inside a package under terms of its own.
_INSIDE = {
    "alembic": "only its operations are used, for upgrades of the data file",
    "pyside6-essentials": "carries Qt 6 under the same terms, and what Qt itself carries: see the list of Qt",
    "qtawesome": "its fonts: Font Awesome 5 and 6 (OFL-1.1), Material Design Icons 5 and 6 (Apache-2.0), "
    "Phosphor (MIT), Remix Icon (Apache-2.0), Codicons (CC-BY-4.0), Elusive Icons (OFL-1.1); the folder of "
    "`make bundle` carries Phosphor only",
    "sqlcipher3": "carries SQLCipher (BSD-3-Clause), SQLite (public domain) and OpenSSL (Apache-2.0)",
}
_HEAD = """\
# Licences of what is shipped

JIB Desktop itself is under the Apache License 2.0 (see `LICENSE`). It is shipped with the packages below,
unchanged. The folder that `make bundle` makes also carries Python (PSF-2.0) and, in `licences/`, the
licence text of each package.

Qt and PySide6 are used under the LGPL 3.0 (`licences/LGPL-3.0.txt`, which builds on
`licences/GPL-3.0.txt`): they lie beside the program as separate files, so anybody may put versions of their
own in their place. Their source is published by the Qt Project under the version that stands in the table.
python-stdnum (LGPL 2.1 or later) is shipped as it is published, its source included.

Made by `make licences`; do not edit.

| package | version | licence | remarks |
| --- | --- | --- | --- |
"""


def canonical(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(file: Path) -> Iterator[tuple[str, str]]:
    """Yield name and version of each pin in a requirements file."""
    for name, version in re.findall(r"^([\w.-]+)==([^\s;]+)", file.read_text(), re.MULTILINE):
        yield canonical(name), version


def licence(name: str) -> str:
    """Return the licence that an installed package states, as SPDX writes it where it does."""
    if name in _READ_BY_HAND:
        return _READ_BY_HAND[name]
    facts = metadata.metadata(name)
    for field in ("License-Expression", "License"):
        for stated in facts.get_all(field, []):
            if len(stated) < 80 and stated != "UNKNOWN":
                return str(stated)
    sys.exit(f"{name} does not state its licence: read it and add it to {Path(__file__).name}")


def licence_files(name: str) -> list[Path]:
    """Return the licence texts that an installed package carries."""
    return [
        Path(str(file.locate()))
        for file in metadata.files(name) or []
        if file.parts[0].endswith(".dist-info") and re.match(r"LICEN[CS]E|COPYING|NOTICE|AUTHORS", file.name)
    ]


def text() -> str:
    """Return the list as it should stand in docs/licences.md."""
    rows = [
        f"| {name} | {version} | {licence(name)} | {_INSIDE.get(name, '')} |"
        for name, version in pinned(ROOT / "requirements.txt")
    ]
    return _HEAD + "\n".join(rows) + "\n"


def main() -> None:
    """Write the list, or with --check end with status 1 where it is not current."""
    if "--check" in sys.argv[1:]:
        current = TARGET.is_file() and TARGET.read_text() == text()
        sys.exit(0 if current else f"{TARGET} is not current: make licences")
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(text())


if __name__ == "__main__":
    main()
