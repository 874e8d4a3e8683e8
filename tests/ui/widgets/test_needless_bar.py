"""A question shows no scroll bar that only its own width makes needed."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLabel, QScrollBar
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.widgets.dialogs import Question

WORDS = "Их данные удалили на другом компьютере и книга об этом говорит теперь".split()


def _is_hidden(bar: QScrollBar) -> bool:
    return not bar.isVisible()


def test_whatever_is_asked_is_seen_whole(desk: Desk, qtbot: QtBot) -> None:
    """Among texts of every length some end a line just where a bar would begin."""
    for count in range(20, 60):
        text = " ".join(WORDS[place % len(WORDS)] for place in range(count))
        question = Question(desk, None, "?", text, yes="!", danger=False)
        qtbot.addWidget(question)
        with qtbot.waitExposed(question):
            question.show()
        (said,) = (each for each in question.findChildren(QLabel) if each.text() == text)
        bar = question.middle.verticalScrollBar()
        qtbot.waitUntil(partial(_is_hidden, bar))
        assert said.height() >= said.heightForWidth(said.width())
        question.close()
