"""A widget that goes in its own click or choice is out of sight at once and deleted later."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from seminar_desk.ui.widgets import boxes


def _is_gone(widget: QWidget) -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not isValid(widget)


def test_what_is_emptied_outlives_its_own_click(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    button = QPushButton("one")
    box = boxes.column(button, ..., of=room)
    room.show()
    seen: list[tuple[bool, bool]] = []

    def rebuild() -> None:
        boxes.emptied(box)
        boxes.fill(box, QPushButton("two"))
        seen.append((isValid(button), button.isVisible()))

    button.clicked.connect(rebuild)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert seen == [(True, False)]
    assert _is_gone(button)
    assert box.count() == 1


def test_what_is_scrolled_outlives_the_choice_that_replaces_it(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    combo = QComboBox()
    combo.addItems(["one", "two"])
    boxes.show_inside(area, combo)
    area.show()
    seen: list[tuple[bool, bool]] = []

    def rebuild() -> None:
        boxes.show_inside(area, QComboBox())
        seen.append((isValid(combo), combo.isVisible()))

    combo.activated.connect(rebuild)
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert seen == [(True, False)]
    assert _is_gone(combo)
    assert isinstance(area.widget(), QComboBox)
