"""A picture from a file, as large as the plan needs it: a huge one is made smaller before it is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from jib_desktop.errors import FileUnreadable, TableMissing, ValuesRefused
from jib_desktop.rules.problems import Problem
from jib_desktop.services.desks_site import check_picture

MOST_PIXELS = 16_000_000  # of a kept picture; the plan draws no more
_LARGEST_READ = 200 * 1024 * 1024  # bytes; more is no plan
_LARGEST_KEPT = 20 * 1024 * 1024
_MOST_READ = 150_000_000  # pixels
_MEMORY = 640  # megabytes that reading so many of them may take
_PNG, _JPEG = b"\x89PNG", b"\xff\xd8\xff"
_QUALITY = 88  # of a JPEG
_CAN_BE_MENDED = frozenset({"large", "side"})


def picture_for(path: Path) -> bytes:
    """Return the picture of a file as it is kept; raises TableMissing, FileUnreadable or ValuesRefused."""
    try:
        if path.stat().st_size > _LARGEST_READ:
            raise ValuesRefused([_refused("large")])
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise TableMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    return fitting(content)


def fitting(content: bytes) -> bytes:
    """Return a picture that can be kept: what is too large is scaled down, what is turned is set upright.

    Raises ValuesRefused: picture_refused with a reason.
    """
    facts, problems = check_picture(content)
    if facts is not None and facts.kind == "svg":
        return content
    reasons = {str(one.facts.get("reason")) for one in problems}
    if not content.startswith((_PNG, _JPEG)) or reasons - _CAN_BE_MENDED:
        raise ValuesRefused(problems)
    kind = "png" if content.startswith(_PNG) else "jpeg"
    if _is_cut(content, kind):
        raise ValuesRefused([_refused("damaged")])
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    QImageReader.setAllocationLimit(_MEMORY)
    size = reader.size()
    pixels = size.width() * size.height()
    if not reader.canRead() or not size.isValid() or pixels > _MOST_READ:
        raise ValuesRefused([_refused("side" if pixels > _MOST_READ else "damaged")])
    is_upright = reader.transformation() == QImageIOHandler.Transformation.TransformationNone
    if not problems and is_upright and pixels <= MOST_PIXELS:
        if reader.read().isNull():
            raise ValuesRefused([_refused("damaged")])
        return content
    if pixels > MOST_PIXELS:
        reader.setScaledSize(size * (MOST_PIXELS / (pixels + 1)) ** 0.5 * 0.999)
    return _read(reader, kind)


def _is_cut(content: bytes, kind: str) -> bool:
    """Whether a file ends before its picture does: Qt would show the rest of it grey."""
    if kind == "png":
        return b"IEND" not in content
    return content.rfind(b"\xff\xd9") < content.rfind(b"\xff\xda")  # the end of the picture, its last part


def _refused(reason: str) -> Problem:
    facts = {"reason": reason, "most": _LARGEST_KEPT // 1024**2, "side": 30_000}
    return Problem("picture", "picture_refused", facts=facts)


def _read(reader: QImageReader, kind: str) -> bytes:
    """Return the picture as it is read, written anew; as JPEG if it is too large otherwise."""
    reader.setAutoTransform(True)
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
    image.save(buffer, kind, _QUALITY if kind == "jpeg" else -1)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
