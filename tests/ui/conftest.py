"""The desk that the tests of pages stand at, and what it said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from seminar_desk.ui.desk.desk import Desk, Toast
from tests.hands.desks import desk, look, qtbot, steps_at_once
from tests.hands.unanswered import Unanswered

__all__ = ["desk", "look", "qtbot", "steps_at_once"]


_LOOK_EVERY_MS = 60_000


@pytest.fixture(autouse=True)
def _no_question_is_waited_for(qapp: QApplication) -> Iterator[None]:
    """Close a dialog that nobody answers."""
    unanswered = Unanswered()
    clock = QTimer()
    clock.setInterval(_LOOK_EVERY_MS)
    clock.timeout.connect(unanswered.look)
    clock.start()
    yield
    clock.stop()
    assert unanswered.told == []


@pytest.fixture
def toasts(desk: Desk) -> list[Toast]:
    """Collect the messages."""
    told: list[Toast] = []
    desk.toasted.connect(told.append)
    return told
