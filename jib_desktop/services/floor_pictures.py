"""Pictures of floors: what is taken as one, and how large it says it is. Nothing of them is ever run."""

from __future__ import annotations

import re
from typing import NamedTuple

from jib_desktop.rules.problems import Problem

LARGEST = 20 * 1024 * 1024  # bytes; what a data file keeps of one file
LARGEST_SIDE = 30_000  # pixels
_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_SVG = "{http://www.w3.org/2000/svg}"
_RUNS = frozenset({"script", "foreignobject", "handler", "iframe", "embed", "object", "audio", "video"})
_OUTSIDE_URL = re.compile(r"url\(\s*['\"]?(?!#|\s*['\"]?#)", re.IGNORECASE)
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+)\s*(px|pt|mm|cm|in)?\s*$")
_UNITS = {"px": 1.0, "pt": 96 / 72, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


class PictureFacts(NamedTuple):
    """What a picture is (svg, png, jpeg) and how large, in its own units."""

    kind: str
    width: float
    height: float


class _Refused(Exception):
    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def read_facts(content: bytes) -> tuple[PictureFacts | None, list[Problem]]:
    """Return what a picture is, or why it is not taken.

    picture_refused with a reason: empty, large, kind, damaged, entities, scripts, outside, side.
    """
    try:
        return _facts(content), []
    except _Refused as error:
        facts = {"reason": error.reason, "most": LARGEST // 1024**2, "side": LARGEST_SIDE}
        return None, [Problem("picture", "picture_refused", facts=facts)]


def _facts(content: bytes) -> PictureFacts:
    if not content:
        raise _Refused("empty")
    if len(content) > LARGEST:
        raise _Refused("large")
    if content.startswith(_PNG):
        found = _png(content)
    elif content.startswith(_JPEG):
        found = _jpeg(content)
    elif content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        found = _svg(content)
    else:
        raise _Refused("kind")
    if found.width <= 0 or found.height <= 0:
        raise _Refused("damaged")
    if max(found.width, found.height) > LARGEST_SIDE:
        raise _Refused("side")
    return found


def _png(content: bytes) -> PictureFacts:
    if content[12:16] != b"IHDR" or len(content) < 33:
        raise _Refused("damaged")
    return PictureFacts("png", int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big"))


def _jpeg(content: bytes) -> PictureFacts:
    """Walk from mark to mark to the one that begins a frame: there stands the size."""
    at = 2
    while at + 9 < len(content):
        if content[at] != 0xFF:
            break
        mark = content[at + 1]
        if mark in (0xFF, 0x01) or 0xD0 <= mark <= 0xD8:
            at += 1 if mark == 0xFF else 2
            continue
        if 0xC0 <= mark <= 0xCF and mark not in (0xC4, 0xC8, 0xCC):
            high = int.from_bytes(content[at + 5 : at + 7], "big")
            return PictureFacts("jpeg", int.from_bytes(content[at + 7 : at + 9], "big"), high)
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    raise _Refused("damaged")


def _svg(content: bytes) -> PictureFacts:
    # Loaded when somebody brings such a picture: a start needs no XML.
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        root = fromstring(content, forbid_dtd=False)
    except DefusedXmlException as error:
        raise _Refused("entities") from error
    except (ParseError, ValueError, LookupError) as error:
        raise _Refused("damaged") from error
    if root.tag not in (f"{_SVG}svg", "svg"):
        raise _Refused("kind")
    for element in root.iter():
        _check_element(element)
    wide, high = _svg_size(root)
    return PictureFacts("svg", wide, high)


def _check_element(element: object) -> None:
    """Raise if an element runs something or fetches something from elsewhere."""
    tag = str(getattr(element, "tag", "")).rpartition("}")[2].lower()
    if tag in _RUNS:
        raise _Refused("scripts")
    attributes: dict[str, str] = getattr(element, "attrib", {})
    for name, value in attributes.items():
        plain = name.rpartition("}")[2].lower()
        if plain.startswith("on") or "javascript:" in value.lower():
            raise _Refused("scripts")
        if (
            plain == "href"
            and not value.startswith(("#", "data:image/png", "data:image/jpeg"))
            and tag != "a"
        ):
            raise _Refused("outside")
        if _OUTSIDE_URL.search(value):
            raise _Refused("outside")
    text = str(getattr(element, "text", None) or "")
    if tag == "style" and ("@import" in text.lower() or _OUTSIDE_URL.search(text)):
        raise _Refused("outside")


def _svg_size(root: object) -> tuple[float, float]:
    """Return the size that an SVG has in its own units: of its view box or, without one, as it is shown."""
    attributes: dict[str, str] = getattr(root, "attrib", {})
    parts = re.split(r"[\s,]+", attributes.get("viewBox", "").strip())
    try:
        if len(parts) == 4:
            return float(parts[2]), float(parts[3])
    except ValueError as error:
        raise _Refused("damaged") from error
    found = [_LENGTH.match(attributes.get(name, "")) for name in ("width", "height")]
    if None in found:
        raise _Refused("damaged")
    wide, high = (float(one[1]) * _UNITS[one[2] or "px"] for one in found if one is not None)
    return wide, high
