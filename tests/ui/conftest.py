"""The desk that the tests of pages stand at, and what it said."""

from __future__ import annotations

import pytest

from seminar_desk.ui.desk import steps
from seminar_desk.ui.desk.desk import Desk, Toast
from tests.hands.desks import desk, look, qtbot

__all__ = ["desk", "look", "qtbot"]
_SHORT_S = 30.0


@pytest.fixture(autouse=True)
def steps_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what is short be over at once on a busy machine too; who tries slices asks for them."""
    monkeypatch.setattr(steps, "_FIRST_S", _SHORT_S)


@pytest.fixture
def toasts(desk: Desk) -> list[Toast]:
    """Collect the messages."""
    told: list[Toast] = []
    desk.toasted.connect(told.append)
    return told
