"""What is shipped: pins, licences, the wheel, and that the pinned Qt keeps its references."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from email import message_from_string
from importlib import metadata
from pathlib import Path

import licences
import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import jib_desktop

ROOT = Path(__file__).resolve().parent.parent
PINS = ("requirements.txt", "requirements-dev.txt")
TOP_LEVEL = {
    "jib_desktop", "forms", "resources", "tests", "docs", ".ci", ".gitignore", "pyproject.toml", "build.spec",
    "Makefile", "requirements.txt", "requirements-dev.txt", "README.md", "LICENSE", "CHANGELOG.md",
    "CONTRIBUTING.md",
}  # fmt: skip


def project() -> dict[str, object]:
    facts: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return facts


# --- pins ---


@pytest.mark.parametrize("name", PINS)
def test_every_pin_has_hashes_and_one_version(name: str) -> None:
    text = re.sub(r"^\s*#.*$", "", (ROOT / name).read_text(), flags=re.MULTILINE)
    requirements = text.replace("\\\n", " ").split("\n")
    pin = re.compile(r"[\w.-]+==[\w.]+( ; .+?)?\s+(--hash=sha256:[0-9a-f]{64}\s*)+")
    assert [line for line in requirements if line.strip() and not pin.fullmatch(line)] == []


@pytest.mark.parametrize("name", PINS)
def test_no_pin_says_where_packages_come_from(name: str) -> None:
    assert not re.search(
        r"://|^-[if]|--(extra-)?index|--find-links|@", (ROOT / name).read_text(), re.MULTILINE
    )


def test_development_runs_on_what_is_shipped() -> None:
    shipped, developed = (dict(licences.pinned(ROOT / name)) for name in PINS)
    assert shipped.items() <= developed.items()


def dependencies() -> set[str]:
    """Return the packages that pyproject.toml asks for."""
    listed = project()["dependencies"]
    assert isinstance(listed, list)
    return {licences.canonical(re.split(r"[<>=!~]", text)[0]) for text in listed}


def imported_packages() -> set[str]:
    """Return the packages that the program imports, wherever it does."""
    providers = metadata.packages_distributions()
    names: set[str] = set()
    for file in (ROOT / "jib_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names.update(alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.partition(".")[0])
    return {licences.canonical(package) for name in names for package in providers.get(name, [])}


def test_every_dependency_is_pinned() -> None:
    assert dependencies() <= dict(licences.pinned(ROOT / "requirements.txt")).keys()


def test_what_is_imported_is_asked_for_and_nothing_else() -> None:
    used_as_files = {"qtawesome"}  # its font of icons
    brought_by_pyside = {"shiboken6"}
    assert (imported_packages() - brought_by_pyside) | used_as_files == dependencies()


def test_licences_of_what_is_shipped_are_listed() -> None:
    assert licences.stale() == [], "make licences"


# --- the folder ---


def test_top_level_holds_nothing_unexpected() -> None:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a clone")
    names = {name.partition("/")[0] for name in listed.stdout.split("\0") if name}
    assert names - TOP_LEVEL == set()


# --- the wheel ---


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    return next(folder.glob("*.whl"))


def shipped_below(folder: str) -> set[str]:
    """Return what of the source must lie inside the package."""
    files = (path for path in (ROOT / folder).rglob("*") if path.is_file() and not path.name.startswith("."))
    return {f"jib_desktop/{path.relative_to(ROOT).as_posix()}" for path in files}


@pytest.mark.parametrize("folder", ["forms", "resources"])
def test_wheel_carries_forms_and_resources(wheel: Path, folder: str) -> None:
    with zipfile.ZipFile(wheel) as archive:
        assert shipped_below(folder) - set(archive.namelist()) == set()


def test_wheel_carries_the_package_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    source = {path.relative_to(ROOT).as_posix() for path in (ROOT / "jib_desktop").rglob("*.py")}
    assert source - set(names) == set()
    assert {name.partition("/")[0] for name in names} == {
        "jib_desktop",
        f"jib_desktop-{jib_desktop.__version__}.dist-info",
    }


def test_wheel_says_the_one_version(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        facts = message_from_string(archive.read(name).decode())
    assert facts["Version"] == jib_desktop.__version__
    assert project()["dynamic"] == ["version"]


# --- Qt ---


def test_qt_calls_keep_every_reference_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 lost one in most calls and aborted when none was left."""
    label = QLabel("何")
    qtbot.addWidget(label)
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20):
        for _ in range(100):
            thing.setObjectName("thing")
            thing.setParent(None)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.move(QPoint(1, 1))
            label.update()
        # Looked at in between: the interpreter aborts once no reference is left. A little noise is normal;
        # from Python 3.12 on None is immortal and its count says nothing.
        assert abs(sys.getrefcount(None) - before) < 100
