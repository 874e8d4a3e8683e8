"""The desk that the tests of pages stand at, and what it said."""

from __future__ import annotations

import pytest

from seminar_desk.ui.desk.desk import Desk, Toast
from tests.hands.desks import desk, look, qtbot, steps_at_once

__all__ = ["desk", "look", "qtbot", "steps_at_once"]


@pytest.fixture
def toasts(desk: Desk) -> list[Toast]:
    """Collect the messages."""
    told: list[Toast] = []
    desk.toasted.connect(told.append)
    return told
