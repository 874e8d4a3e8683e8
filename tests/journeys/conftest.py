"""The desk that the tests here stand at."""

from __future__ import annotations

import pytest

from tests.hands.desks import desk, look, qtbot, steps_at_once

__all__ = ["desk", "look", "qtbot", "steps_at_once"]


@pytest.fixture(autouse=True)
def quick_workers() -> None:
    """Live through a day with workers as the program begins them."""
