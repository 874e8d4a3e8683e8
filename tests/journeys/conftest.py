"""The desk that the tests here stand at."""

from __future__ import annotations

from tests.hands.desks import desk, look, qtbot

__all__ = ["desk", "look", "qtbot"]
