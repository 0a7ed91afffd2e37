"""Pictures from files as a floor keeps them: whole ones as they are, huge ones smaller, no damaged ones."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from jib_desktop.errors import ValuesRefused
from jib_desktop.services import desks_site
from jib_desktop.ui.dialogs.site_picture import MOST_PIXELS, fitting
from jib_desktop.ui.sentences import sentence


def picture_file(kind: str, width: int, depth: int) -> bytes:
    """Return a picture as a file: a grey one whose lines differ, so that it is of some length."""
    image = QImage(width, depth, QImage.Format.Format_Grayscale8)
    image.fill(255)
    for n in range(min(width, depth)):
        image.setPixel(n, n, n * 37 % 256)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_picture_that_ends_too_early_is_refused(kind: str) -> None:
    whole = picture_file(kind, 600, 400)
    assert fitting(whole) == whole
    for end in (len(whole) // 2, len(whole) - 12):
        with pytest.raises(ValuesRefused) as refused:
            fitting(whole[:end])
        assert "cannot be read" in sentence(refused.value)


@pytest.mark.qt_log_ignore("libpng")
def test_a_picture_with_damage_in_its_middle_is_refused() -> None:
    whole = picture_file("png", 600, 400)
    middle = len(whole) // 2
    with pytest.raises(ValuesRefused):
        fitting(whole[:middle] + bytes(64) + whole[middle + 64 :])


def test_a_picture_of_nearly_a_hundred_million_pixels_is_made_smaller() -> None:
    facts, problems = desks_site.check_picture(fitting(picture_file("png", 12_000, 8_000)))
    assert facts is not None
    assert not problems
    assert 0.99 * MOST_PIXELS < facts.width * facts.height <= MOST_PIXELS
    assert facts.width == pytest.approx(1.5 * facts.height, abs=2)
