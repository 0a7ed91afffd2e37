from __future__ import annotations

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from jib_desktop.ui import faults
from tests.ui.conftest import Said


@pytest.fixture
def _restored() -> Iterator[None]:
    hook = sys.excepthook
    handler = qInstallMessageHandler(None)
    qInstallMessageHandler(handler)
    yield
    sys.excepthook = hook
    qInstallMessageHandler(handler)


@pytest.mark.usefixtures("_restored")
def test_an_error_nobody_caught_is_reported(said: Said) -> None:
    faults.install()
    assert sys.excepthook is faults.on_error
    error = KeyError("name")
    sys.excepthook(KeyError, error, None)
    assert said.only("bug").error is error


def test_what_qt_says_goes_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="qt"):
        faults.on_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), "a font is missing")
    assert caplog.record_tuples == [("qt", logging.WARNING, "a font is missing")]
    caplog.clear()
