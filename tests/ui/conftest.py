"""The desk that the tests of pages stand at, and what it said."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from seminar_desk.ui.desk.desk import Desk, Toast
from tests.hands.desks import desk, look, qtbot, steps_at_once

__all__ = ["desk", "look", "qtbot", "steps_at_once"]


_LONGEST_WAIT_MS = 60_000


@pytest.fixture(autouse=True)
def _no_question_is_waited_for(qapp: QApplication) -> Iterator[None]:
    """Close a dialog that nobody answers: inside Qt's loop no time limit would end the test."""
    waiting: list[str] = []

    def give_up() -> None:
        dialog = qapp.activeModalWidget()
        if isinstance(dialog, QDialog):
            waiting.append(f"{type(dialog).__name__}: {dialog.windowTitle()}")
            dialog.done(QDialog.DialogCode.Rejected)  # a question of its own would wait too

    clock = QTimer()
    clock.setInterval(_LONGEST_WAIT_MS)
    clock.timeout.connect(give_up)
    clock.start()
    yield
    clock.stop()
    assert waiting == []


@pytest.fixture
def toasts(desk: Desk) -> list[Toast]:
    """Collect the messages."""
    told: list[Toast] = []
    desk.toasted.connect(told.append)
    return told
