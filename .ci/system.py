"""What only the system's package manager can bring: found by looking, named, then installed with apt."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

# The parts of Qt that this program loads; what they link to must be there.
_LIBRARIES = (
    "Core", "DBus", "Gui", "Network", "OpenGL", "PrintSupport", "Svg", "SvgWidgets", "Test", "UiTools",
    "Widgets", "Xml",
)  # fmt: skip
_PLUGINS = ("platforms/libqoffscreen", "imageformats/*", "iconengines/*", "tls/libqcertonlybackend")
# Loaded only where somebody looks: (variable that says so, its plugins).
_SCREENS = (
    ("DISPLAY", ("platforms/libqxcb", "xcbglintegrations/*", "platforminputcontexts/*")),
    ("WAYLAND_DISPLAY", ("platforms/libqwayland", "wayland-*client*/*", "wayland-shell-integration/*")),
    ("JIB_VNC", ("platforms/libqvnc",)),
)

# Debian's package is the library's name with its version, but for these.
_ODD_PACKAGES = {
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}

_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
_CHINESE_FONTS = re.compile(
    r"(noto|source ?han).*(cjk|sc|hans)|wqy|wenquanyi|droidsansfallback|uming|ukai|lxgw|simsun|msyh",
    re.IGNORECASE,
)
_CHINESE_PACKAGES = ("fonts-noto-cjk", "fonts-wqy-microhei", "fonts-wqy-zenhei", "fonts-droid-fallback")


def say(text: str) -> None:
    """Tell what is being done."""
    print(f"set-up: {text}", flush=True)


# --- looking ---


def _output(*command: str | Path) -> str:
    environment = {**os.environ, "LC_ALL": "C"}
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, check=False, env=environment
    )
    return done.stdout


def parse_ldd(text: str) -> list[str]:
    """Return the libraries that `ldd` did not find, each once."""
    names = dict.fromkeys(re.findall(r"^\s*(\S+) => not found$", text, re.MULTILINE))
    # Some plugins belong to parts of Qt that the wheel leaves out, such as its PDF reader.
    return [name for name in names if not name.startswith("libQt6")]


def _unresolved(qt: Path, plugins: Iterable[str], libraries: Iterable[str] = ()) -> list[str]:
    files = [qt / "lib" / f"libQt6{name}.so.6" for name in libraries]
    for pattern in plugins:
        files += sorted((qt / "plugins").glob(f"{pattern}.so"))
    found = [file for file in files if file.is_file()]
    return parse_ldd(_output("ldd", *found))


def missing_libraries(environment: Path) -> tuple[list[str], list[str]]:
    """Return the libraries that Qt cannot find: those needed now, and those needed once somebody looks."""
    qt = next(environment.glob("lib/python3*/site-packages/PySide6/Qt"))
    needed: list[str] = _unresolved(qt, _PLUGINS, _LIBRARIES)
    later: list[str] = []
    for variable, plugins in _SCREENS:
        (needed if os.environ.get(variable) else later).extend(_unresolved(qt, plugins))
    needed = list(dict.fromkeys(needed))
    return needed, [name for name in dict.fromkeys(later) if name not in needed]


def has_chinese_font() -> bool:
    """Say whether some font shows Simplified Chinese."""
    if shutil.which("fc-list"):
        return bool(_output("fc-list", ":lang=zh-cn", "family").strip())
    return any(_CHINESE_FONTS.search(name) for name in _font_files())


def has_inter_font() -> bool:
    """Say whether Inter is there, the Latin companion that the pictures of the manual use."""
    return any(name.lower().startswith("inter") for name in _font_files())


def _font_files() -> Iterable[str]:
    for folder in _FONT_FOLDERS:
        for _path, _folders, files in os.walk(Path(folder).expanduser()):
            yield from files


# --- naming ---


def package_of(library: str) -> str:
    """Return Debian's package of a shared library, as its policy forms the name."""
    if library in _ODD_PACKAGES:
        return _ODD_PACKAGES[library]
    name, _, version = library.lower().replace("_", "-").partition(".so.")
    return f"{name}-{version}" if name[-1:].isdigit() else f"{name}{version}"


def _available(package: str) -> bool:
    # A name that only others provide has no record of its own.
    return bool(_output("apt-cache", "show", "--no-all-versions", package).strip())


def available_package(*names: str) -> str | None:
    """Return the first of these packages that the system's lists know, under its old or its new name."""
    for name in names:
        for candidate in (f"{name}t64", name):  # Debian 13 and Ubuntu 24.04 renamed some for 64-bit times
            if _available(candidate):
                return candidate
    return None


# --- installing ---


class NoWay(Exception):
    """Nothing can be installed here; the text says what a person can do."""


def _apt_prefix() -> list[str]:
    """Return what stands before `apt-get` so that it may install."""
    if not shutil.which("apt-get"):
        raise NoWay("this system has no apt-get, so its own package manager has to do it")
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        raise NoWay("you are not root and there is no sudo")
    if subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n"]
    if sys.stdin.isatty():
        return ["sudo"]  # it asks for the password in this terminal
    raise NoWay("sudo wants a password and there is no terminal to type it in")


class Apt:
    """Installs packages, and reads the lists of the system afresh at most once."""

    def __init__(self) -> None:
        self._is_fresh = False

    def provide(self, wishes: Iterable[tuple[str, ...]], why: str) -> str:
        """Install the first known package of each wish; return why that did not work, or nothing."""
        try:
            prefix = _apt_prefix()
        except NoWay as error:
            return str(error)
        found = {wish: self._find(prefix, wish) for wish in wishes}
        packages = sorted({package for package in found.values() if package})
        unknown = [wish[0] for wish, package in found.items() if package is None]
        if packages and not self._install(prefix, packages, why):
            return "apt-get could not, what it said stands above"
        return f"the system's package lists do not have {', '.join(unknown)}" if unknown else ""

    def _find(self, prefix: list[str], wish: tuple[str, ...]) -> str | None:
        return available_package(*wish) or (available_package(*wish) if self._refresh(prefix) else None)

    def _install(self, prefix: list[str], packages: list[str], why: str) -> bool:
        say(f"installing with apt-get: {' '.join(packages)} ({why})")
        words = ("install", "--no-install-recommends", *packages)
        return self._run(prefix, *words) or (self._refresh(prefix) and self._run(prefix, *words))

    def _refresh(self, prefix: list[str]) -> bool:
        """Read the lists; say whether they may have changed."""
        if self._is_fresh:
            return False
        say("reading the system's package lists (apt-get update)")
        self._is_fresh = True
        return self._run(prefix, "update")

    @staticmethod
    def _run(prefix: list[str], *words: str) -> bool:
        # A machine that has just started may be installing something itself: wait for its lock.
        options = ("-q", "-y", "-o", "DPkg::Lock::Timeout=300")
        command = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *options, *words]
        return subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode == 0


# --- what the set-up calls ---


def ensure_venv_module(python: Path) -> None:
    """See to it that `python -m venv` works: Debian keeps half of it in a package of its own."""
    if _can_make_environments(python):
        return
    name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    reason = Apt().provide([(name, "python3-venv")], f"{python} cannot make environments without it")
    if not _can_make_environments(python):
        reason = reason or "it was installed, and ensurepip is missing all the same"
        sys.exit(f"set-up: {python} cannot make environments. Install {name}, then try again ({reason}).")


def _can_make_environments(python: Path) -> bool:
    command = [str(python), "-c", "import ensurepip, venv"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _ensure_libraries(apt: Apt, environment: Path) -> bool:
    needed, later = missing_libraries(environment)
    if not needed and not later:
        return True
    missing = [*needed, *later]
    reason = apt.provide(
        [(package_of(name),) for name in missing], f"Qt looks for {len(missing)} libraries in them"
    )
    needed, later = missing_libraries(environment)
    if needed:
        packages = sorted({package_of(name) for name in needed + later})
        sys.exit(
            f"set-up: Qt does not start without {', '.join(needed)} ({reason}).\n"
            f"Install them, then try again; on Debian and Ubuntu they are in: {' '.join(packages)}"
        )
    if later:
        say(f"goes on without {', '.join(later)}, which only a window needs ({reason})")
    return not later


def _ensure_fonts(apt: Apt) -> bool:
    if has_chinese_font():
        return True
    reason = apt.provide([_CHINESE_PACKAGES], "no font here shows Chinese")
    if not has_chinese_font():
        say(f"goes on without a font for Chinese, so pictures show boxes until one is there ({reason})")
        return False
    if not has_inter_font() and apt.provide([("fonts-inter",)], "the Latin companion in pictures"):
        say("goes on without Inter: pictures will show another Latin font")
    return True


def _ensure_bundle_tools(apt: Apt) -> bool:
    library = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    wishes = [] if shutil.which("objdump") else [("binutils",)]
    # Debian's interpreter says that it is shared, and is not: only the file itself is to be trusted.
    own = Path(sysconfig.get_config_var("LIBDIR") or "/usr/lib").glob(f"{library}*.so*")
    if not any(own) and f"{library}.so" not in _output("/sbin/ldconfig", "-p"):
        wishes.append((library,))
    reason = apt.provide(wishes, "PyInstaller needs them") if wishes else ""
    if reason:
        names = " and ".join(wish[0] for wish in wishes)
        sys.exit(
            f"set-up: PyInstaller does not work without {names}. Install them, then try again ({reason})."
        )
    return True


def ensure_system(environment: Path, level: str) -> bool:
    """Look for libraries and fonts and install what is missing; say whether nothing is left to do."""
    apt = Apt()
    is_whole = _ensure_libraries(apt, environment)
    is_whole = _ensure_fonts(apt) and is_whole
    if level == "bundle":
        is_whole = _ensure_bundle_tools(apt) and is_whole
    return is_whole
