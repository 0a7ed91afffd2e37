from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QColor

from jib_desktop.ui.look import DESK_HUES, FAMILIES, TOKENS, Look, Theme

_GROUNDS = ("surface", "window", "sunken", "hover", "selected")
_TEXT: list[tuple[str, str]] = [
    *product(("text", "text_2", "accent_text"), _GROUNDS),
    *[(family, f"{family}_tint") for family in FAMILIES],
    *product(FAMILIES, ("surface", "window", "selected")),
    *[("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")],
    ("accent_text", "accent_tint"),
    ("accent_text", "amber_tint"),  # links on a strip
    ("text", "amber_tint"),
    ("surface", "text"),  # the undo bar and tool tips are inverted
    *[("text", f"desk_{number}") for number in range(DESK_HUES)],
]
_SHAPES: list[tuple[str, str]] = [
    ("control", "surface"),
    *[("accent", ground) for ground in ("surface", "window", "sunken", "hover")],
    *[(f"series_{number}", "surface") for number in range(1, 7)],
    ("series_target", "surface"),
]
_THEMES: tuple[Theme, ...] = ("light", "dark")


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", _THEMES)
@pytest.mark.parametrize(("ink", "ground"), _TEXT)
def test_text_is_readable(theme: Theme, ink: str, ground: str) -> None:
    look = Look(theme)
    assert _contrast(look.color(ink), look.color(ground)) >= 4.5


@pytest.mark.parametrize("theme", _THEMES)
@pytest.mark.parametrize(("shape", "ground"), _SHAPES)
def test_shapes_can_be_seen(theme: Theme, shape: str, ground: str) -> None:
    look = Look(theme)
    assert _contrast(look.color(shape), look.color(ground)) >= 3.0


def test_every_token_is_a_colour_in_both_themes() -> None:
    for light, dark in TOKENS.values():
        assert QColor(light).isValid()
        assert QColor(dark).isValid()


def test_sixty_four_startups_are_drawn_differently() -> None:
    look = Look()
    drawn = {(hue.fill.name(), hue.pattern) for hue in map(look.hue, range(64))}
    assert len(drawn) == 64
    assert look.hue(3).fill == look.hue(3 + 64).fill


def test_an_unknown_token_is_a_bug() -> None:
    with pytest.raises(KeyError):
        Look().color("mauve")
