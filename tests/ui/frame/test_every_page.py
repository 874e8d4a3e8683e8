"""Every page of the real window: nothing pops up by itself, is nameless, too small, or scrolls."""

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


def test_every_page(window: MainWindow, qtbot: QtBot) -> None:
    """A part shown before it has a place would be a window, and take the keyboard."""
    watch = Windows()
    application = QApplication.instance()
    assert application
    application.installEventFilter(watch)
    for key in KEYS:
        page = _open(window, key, qtbot)
        assert watch.opened == [], key
        assert _nameless_or_low(window) == [], key
        assert _scrolled(page) == [], key
    application.removeEventFilter(watch)


def _nameless_or_low(window: MainWindow) -> list[QWidget]:
    controls = [
        control
        for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
        for control in window.findChildren(kind)
        if control.isVisible()
        and not isinstance(control.parentWidget(), (QComboBox, QAbstractSpinBox))
    ]
    assert controls
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
    return nameless + low


def _scrolled(page: QWidget) -> list[QWidget]:
    return [
        area
        for area in page.findChildren(QScrollArea)
        if area.isVisible()
        and (area.verticalScrollBar().maximum() or area.horizontalScrollBar().maximum())
    ]
