"""A picture from a file, as large as the plan needs it: a huge one is made smaller before it is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from jib_desktop.errors import FileMissing, FileUnreadable, ValuesRefused
from jib_desktop.rules.problems import Problem
from jib_desktop.services.desks_site import check_picture

LONGEST_SIDE = 6_000  # pixels; a floor of 60 m at a centimetre each
LARGEST_READ = 200 * 1024 * 1024  # bytes; more is no plan
_LARGEST_KEPT = 20 * 1024 * 1024
_MEGAPIXELS = 300


def picture_for(path: Path) -> bytes:
    """Return the picture of a file as it is kept; raises FileMissing, FileUnreadable or ValuesRefused."""
    try:
        if path.stat().st_size > LARGEST_READ:
            raise ValuesRefused([_refused("large")])
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    return fitting(content)


def fitting(content: bytes) -> bytes:
    """Return a picture that can be kept: one of too many pixels or bytes is scaled down, an SVG stays."""
    facts, problems = check_picture(content)
    is_large = any(one.facts.get("reason") == "large" for one in problems)
    if facts is not None and facts.kind == "svg":
        return content
    can_shrink = _too_long(problems) or (is_large and content.startswith((b"\x89PNG", b"\xff\xd8\xff")))
    if problems and not can_shrink:
        raise ValuesRefused(problems)
    if facts is not None and max(facts.width, facts.height) <= LONGEST_SIDE:
        return content
    return _scaled(content, "png" if content.startswith(b"\x89PNG") else "jpeg")


def _too_long(problems: list[Problem]) -> bool:
    return any(one.facts.get("reason") == "side" for one in problems)


def _refused(reason: str) -> Problem:
    facts = {"reason": reason, "most": _LARGEST_KEPT // 1024**2, "side": LONGEST_SIDE}
    return Problem("picture", "picture_refused", facts=facts)


def _scaled(content: bytes, kind: str) -> bytes:
    """Return the picture with its longer side as long as is kept; read at that size, never whole."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MEGAPIXELS * 1_000_000:
        raise ValuesRefused([_refused("side" if size.isValid() else "damaged")])
    longest = max(size.width(), size.height())
    reader.setAutoTransform(True)
    if longest > LONGEST_SIDE:
        reader.setScaledSize(size * (LONGEST_SIDE / longest))
    image = reader.read()
    if image.isNull():
        raise ValuesRefused([_refused("damaged")])
    for ending in (kind, "jpeg"):
        kept = _written(image, ending)
        if len(kept) <= _LARGEST_KEPT:
            return kept
    raise ValuesRefused([_refused("large")])


def _written(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, 88 if kind == "jpeg" else -1)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
