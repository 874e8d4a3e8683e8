"""Every page of the real window: nothing pops up by itself, nothing is nameless or too small."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.documents.page import DocumentsPage
from seminar_desk.ui.frame.main_window import MainWindow
from seminar_desk.ui.frame.pages import pages
from tests.hands.desks import whole_window

KEYS = [entry.key for entry in pages()]
SMALLEST_TARGET = 36


class Windows(QObject):
    """Collect what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.opened.append(type(watched).__name__)
        return False


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    yield from whole_window(desk, qtbot, QSize(1366, 768))


def _open(window: MainWindow, key: str, qtbot: QtBot) -> QWidget:
    page = window.page(key)
    if isinstance(page, DocumentsPage):
        with qtbot.waitSignal(page.shown, timeout=20_000):
            window.show_page(key)
    else:
        window.show_page(key)
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("key", KEYS)
def test_no_page_opens_a_window_of_its_own(window: MainWindow, qtbot: QtBot, key: str) -> None:
    """A part shown before it has a place would be one, and take the keyboard."""
    watch = Windows()
    application = QApplication.instance()
    assert application
    application.installEventFilter(watch)
    _open(window, key, qtbot)
    application.removeEventFilter(watch)
    assert watch.opened == []


@pytest.mark.parametrize("key", KEYS)
def test_every_control_has_a_name_and_is_large_enough(
    window: MainWindow, qtbot: QtBot, key: str
) -> None:
    _open(window, key, qtbot)
    controls = [
        control
        for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
        for control in window.findChildren(kind)
        if control.isVisible()
        and not isinstance(control.parentWidget(), (QComboBox, QAbstractSpinBox))
    ]
    nameless = [
        control
        for control in controls
        if not control.accessibleName()
        and not (isinstance(control, QAbstractButton) and control.text())
    ]
    low = [
        control
        for control in controls
        if isinstance(control, (QAbstractButton, QLineEdit, QComboBox))
        and not isinstance(control, QCheckBox)
        and control.height() < SMALLEST_TARGET
    ]
    assert controls
    assert nameless == []
    assert low == []


@pytest.mark.parametrize("key", KEYS)
def test_no_page_scrolls_on_a_small_laptop(window: MainWindow, qtbot: QtBot, key: str) -> None:
    page = _open(window, key, qtbot)
    scrolled = [
        area
        for area in page.findChildren(QScrollArea)
        if area.isVisible()
        and (area.verticalScrollBar().maximum() or area.horizontalScrollBar().maximum())
    ]
    assert scrolled == []
