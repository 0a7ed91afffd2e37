"""List what is shipped with the program, each with its licence: docs/licences.md, and a short list for About.

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

# Packages whose metadata use words from before SPDX, or none; read from the licence files that they carry.
_READ_BY_HAND = {
    "colorama": "BSD-3-Clause",
    "defusedxml": "PSF-2.0",
    "jinja2": "BSD-3-Clause",
    "python-stdnum": "LGPL-2.1-or-later",
    "sqlcipher3": "Zlib",
}
# Of several licences on offer, the one that is taken.
_TAKEN = {"pyside6-essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only"}
# What comes inside a package under terms of its own, and the interpreter of the folder.
_FURTHER = (
    ("Python", "PSF-2.0", "https://www.python.org"),
    ("Qt 6", "LGPL-3.0-only", "https://www.qt.io"),
    ("SQLCipher", "BSD-3-Clause", "https://www.zetetic.net/sqlcipher"),
    ("SQLite", "public domain", "https://www.sqlite.org"),
    ("OpenSSL", "Apache-2.0", "https://www.openssl.org"),
    ("Phosphor Icons", "MIT", "https://phosphoricons.com"),
)
_INSIDE = {
    "alembic": "only its operations are used, for upgrades of the data file",
    "docxtpl": "its licence text: `licences/LGPL-2.1.txt`",
    "lxml": "carries libxml2 and libxslt (MIT), zlib (Zlib) and libiconv (LGPL-2.1-or-later)",
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
python-stdnum (LGPL 2.1 or later) and docxtpl (LGPL 2.1) are shipped as they are published, their source
included.

Made by `make licences`; do not edit.

| package | version | licence | remarks |
| --- | --- | --- | --- |
"""


_ABOUT = """\
JIB Desktop is free software under the Apache License, Version 2.0.
It stands on the work of others, who are thanked:

"""


def wanted() -> dict[Path, str]:
    """Return what should stand in each file."""
    return {ROOT / "docs" / "licences.md": table(), ROOT / "resources" / "licences.txt": short_list()}


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


def address(name: str) -> str:
    """Return where an installed package says that it is at home."""
    facts = metadata.metadata(name)
    places = dict(line.split(", ", 1) for line in facts.get_all("Project-URL", []))
    by_label = {label.lower(): place for label, place in places.items()}
    told = (by_label.get(label) for label in ("homepage", "source", "repository", "documentation"))
    found = next(iter(facts.get_all("Home-page", [])), None) or next(filter(None, told), "")
    return str(found).rstrip("/")


def short_list() -> str:
    """Return the list that the program shows under About: name, licence, address, parted by tabs."""
    rows = list(_FURTHER)
    for name, _version in pinned(ROOT / "requirements.txt"):
        known_as = str(metadata.metadata(name)["Name"]).replace("_", "-")
        rows.append((known_as, _TAKEN.get(name) or licence(name), address(name)))
    lines = ["\t".join(row) for row in sorted(rows, key=lambda row: row[0].lower())]
    return _ABOUT + "\n".join(lines) + "\n"


def table() -> str:
    """Return the list as it should stand in docs/licences.md."""
    rows = [
        f"| {name} | {version} | {licence(name)} | {_INSIDE.get(name, '')} |"
        for name, version in pinned(ROOT / "requirements.txt")
    ]
    return _HEAD + "\n".join(rows) + "\n"


def stale() -> list[str]:
    """Return the names of the lists that are not current."""
    return [path.name for path, text in wanted().items() if not path.is_file() or path.read_text() != text]


def main() -> None:
    """Write the lists, or with --check end with status 1 where one is not current."""
    if "--check" in sys.argv[1:]:
        names = stale()
        sys.exit(f"not current, run make licences: {', '.join(names)}" if names else 0)
    for path, text in wanted().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)


if __name__ == "__main__":
    main()
