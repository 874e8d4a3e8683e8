"""Words of a drop-down that have no room end with «…» and are read whole by pointing at them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QEnterEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from seminar_desk.ui.widgets.inputs import Choice

LONG = "Нарынская и Ошская области · 24.10–17.11.2017"


def pointed_at(choice: Choice) -> bool:
    kind, place = QEvent.Type.ToolTip, QPoint(5, 5)
    QToolTip.hideText()
    QApplication.sendEvent(choice, QEnterEvent(place, place, place))
    QApplication.sendEvent(choice, QHelpEvent(kind, place, choice.mapToGlobal(place)))
    return QToolTip.text() == LONG


def test_words_are_cut_with_dots_only_where_there_is_no_room(qtbot: QtBot) -> None:
    choice = Choice(("one", LONG))
    qtbot.addWidget(choice)
    choice.resize(700, 40)
    choice.show()
    assert choice.words_shown() == LONG
    assert not pointed_at(choice)
    choice.resize(200, 40)
    said = choice.words_shown()
    assert said.endswith("…")
    assert choice.fontMetrics().horizontalAdvance(said) < 200
    assert LONG.startswith(said[:-1])
    shorter = Choice(("one", said))
    qtbot.addWidget(shorter)
    shorter.resize(200, 40)
    shorter.show()
    for each in (choice, shorter):
        QApplication.sendEvent(each, QEvent(QEvent.Type.Leave))
        each.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        each.clearFocus()
    assert choice.grab().toImage() == shorter.grab().toImage()  # and that is what is drawn
    assert pointed_at(choice)
    assert choice.currentText() == LONG
