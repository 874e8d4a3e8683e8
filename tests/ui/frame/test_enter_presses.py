"""Enter presses whatever button Tab leads to, on every page, as the help says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot

from seminar_desk.store.opening import Store
from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.frame.pages import pages
from tests.hands.desks import whole_window
from tests.hands.reading import wants_tab, words_of
from tests.hands.stores import make_example


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_example(tmp_path / "дата")


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from whole_window(desk, qtbot, QSize(1366, 768))


def _buttons(window: MainWindow) -> list[QAbstractButton]:
    """Return the buttons in sight; a box to tick is turned by Space alone, as everywhere."""
    return [
        one
        for one in wants_tab(window)
        if isinstance(one, QAbstractButton) and not isinstance(one, QCheckBox | QRadioButton)
    ]


def test_on_every_page(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    deaf, heard = set[str](), list[QAbstractButton]()
    for entry in pages():
        window.show_page(entry.key)
        QApplication.processEvents()
        for button in _buttons(window):
            button.clicked.connect(heard.clear)  # Qt complains where there is nothing to cut
            button.clicked.disconnect()  # what each does is tried elsewhere
            button.clicked.connect(lambda _on=False, button=button: heard.append(button))
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                heard.clear()
                QTest.keyClick(button, key)
                if heard != [button]:
                    deaf.add(f"{entry.key}: {words_of(button)}")
    assert deaf == set()
