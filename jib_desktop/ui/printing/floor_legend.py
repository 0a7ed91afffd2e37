"""The legend on the paper of a floor: every startup with its swatch, both names and its desks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from jib_desktop.rules.desks import Kind
from jib_desktop.ui import fonts
from jib_desktop.ui.floor_plan.desk_look import DeskLook, Face, short_name
from jib_desktop.ui.floor_plan.desk_paint import draw_desk
from jib_desktop.ui.floor_plan.floor_sheet import Tenant, ranges
from jib_desktop.ui.look import Look
from jib_desktop.ui.printing.pages import POINT, SMALL, TEXT, ink, paper_font

_SWATCH = QRectF(0, 0, 47, 32)  # as on the plan
SWATCH_SCALE = 0.82 * POINT
_WIDE, _HIGH = _SWATCH.width() * SWATCH_SCALE, _SWATCH.height() * SWATCH_SCALE
_GAP = 7 * POINT
_LINE, _SMALL_LINE = 13 * POINT, 10.5 * POINT
_AFTER = 5 * POINT  # below an entry


@dataclass(frozen=True)
class Entry:
    """One startup of the legend, broken into the lines it needs in a width."""

    tenant: Tenant
    names: tuple[str, str]
    count: str
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        """How high it is, with the room after it."""
        return max(_HIGH, _LINE + len(self.lines) * _SMALL_LINE) + _AFTER


def entries(
    tenants: Sequence[Tenant], known: Sequence[str], width: float, reserved_word: str, *, chinese_first: bool
) -> list[Entry]:
    """Return the legend of a floor for columns of a width; `known` are all desks there by number."""
    return [_entry(one, known, width, reserved_word, chinese_first=chinese_first) for one in tenants]


def _entry(
    tenant: Tenant, known: Sequence[str], width: float, reserved_word: str, *, chinese_first: bool
) -> Entry:
    names = (tenant.name_zh, tenant.name_en) if chinese_first else (tenant.name_en, tenant.name_zh)
    pieces = _stretches(tenant.taken, known)
    if tenant.reserved:
        kept = _stretches(tenant.reserved, known)
        pieces += [f"{reserved_word} {kept[0]}", *kept[1:]]
    lines = _wrapped(pieces, width - _WIDE - _GAP)
    return Entry(tenant, names if names[0] else (names[1], ""), str(len(tenant.taken) or ""), lines)


def _stretches(numbers: Sequence[str], known: Sequence[str]) -> list[str]:
    return [first if first == last else f"{first} – {last}" for first, last in ranges(numbers, known)]


def _wrapped(pieces: Sequence[str], width: float) -> tuple[str, ...]:
    """Return pieces as lines of a width, with commas."""
    measures, lines = fonts.metrics(_fonts()[2]), [""]
    for place, piece in enumerate(pieces):
        text = piece + ("," if place < len(pieces) - 1 else "")
        joined = f"{lines[-1]} {text}".strip()
        if lines[-1] and measures.horizontalAdvance(joined) > width:
            lines.append(text)
        else:
            lines[-1] = joined
    return tuple(lines)


def in_columns(found: Sequence[Entry], columns: int, height: float | None = None) -> list[list[Entry]]:
    """Return entries in columns, one below the other; without a height as low as so many columns allow."""
    if height is None:
        height = max(max((one.height for one in found), default=0), sum(e.height for e in found) / columns)
        while len(parted := _parted(found, height)) > columns:
            height += 2 * POINT
        return parted
    return _parted(found, height)


def _parted(found: Sequence[Entry], height: float) -> list[list[Entry]]:
    parted: list[list[Entry]] = []
    left = 0.0
    for one in found:
        if not parted or one.height > left + 0.01:
            parted.append([])
            left = height
        parted[-1].append(one)
        left -= one.height
    return parted


def height_of(columns: Sequence[Sequence[Entry]]) -> float:
    """Return how high the highest column is."""
    return max((sum(one.height for one in column) for column in columns), default=0)


def draw_columns(
    painter: QPainter,
    columns: Sequence[Sequence[Entry]],
    at: QPointF,
    width: float,
    gap: float,
    colours: Look,
) -> None:
    """Draw columns beside each other, each so wide."""
    for place, column in enumerate(columns):
        y = at.y()
        for one in column:
            _draw_entry(painter, one, QRectF(at.x() + place * (width + gap), y, width, one.height), colours)
            y += one.height


@lru_cache(maxsize=1)
def _fonts() -> tuple[QFont, QFont, QFont]:
    """Return the fonts of first name, second name and desks; looking one up takes long."""
    plain = paper_font(TEXT)
    return fonts.bolder(plain), plain, paper_font(SMALL)


def _draw_entry(painter: QPainter, entry: Entry, box: QRectF, colours: Look) -> None:
    tenant = entry.tenant
    draw_swatch(painter, box.topLeft(), tenant_face(tenant), colours)
    left = box.left() + _WIDE + _GAP
    line = QRectF(left, box.top(), box.width() - _WIDE - _GAP, _LINE)
    bold, plain, small = _fonts()
    end = Qt.AlignmentFlag.AlignRight
    used = fonts.draw_text(painter, line, entry.count, ink("text"), font=bold, align=end)
    line.setRight(line.right() - used - 2 * POINT)
    used = fonts.draw_text(painter, line, entry.names[0], ink("text"), font=bold)
    line.setLeft(line.left() + used + 3 * POINT)
    if entry.names[1] and line.width() > 12 * POINT:
        fonts.draw_text(painter, line, entry.names[1], ink("text"), font=plain)
    for place, text in enumerate(entry.lines):
        below = QRectF(left, box.top() + _LINE + place * _SMALL_LINE, box.width() - _WIDE - _GAP, _SMALL_LINE)
        fonts.draw_text(painter, below, text, ink("text_2"), font=small)


def tenant_face(tenant: Tenant) -> Face:
    """Return how the desks of a startup look; of one that has only reserved ones, how those do."""
    if tenant.taken:
        return Face(Kind.TAKEN, short_name(tenant), tenant.mark)
    return Face(Kind.RESERVED, short_name(tenant))


def draw_swatch(
    painter: QPainter, at: QPointF, face: Face, colours: Look, scale: float = SWATCH_SCALE
) -> float:
    """Draw a small desk as a sign; return its width."""
    painter.save()
    painter.translate(at)
    painter.scale(scale, scale)
    draw_desk(painter, _SWATCH, DeskLook(face), 1.0, colours)
    painter.restore()
    return _SWATCH.width() * scale
