"""A dialog is given up where nobody answers it, not where a busy machine shows many of them."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.hands.unanswered import Unanswered


def _opened(qtbot: QtBot, title: str) -> QDialog:
    dialog = QDialog()
    dialog.setWindowTitle(title)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_a_dialog_is_closed_at_the_second_look_and_one_after_another_is_not(qtbot: QtBot) -> None:
    unanswered = Unanswered()
    for title in ("first", "second"):
        dialog = _opened(qtbot, title)
        unanswered.look()
        assert dialog.isVisible()
        dialog.reject()
    waiting = _opened(qtbot, "third")
    unanswered.look()
    assert unanswered.told == []
    unanswered.look()
    assert unanswered.told == ["QDialog: third"]
    assert not waiting.isVisible()
