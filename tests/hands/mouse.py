"""A mouse that presses where the window is, so that an open list meets the press first."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Press and let go over a widget, at its middle unless told."""
    window = widget.window()
    at = widget.mapTo(window, widget.rect().center() if place is None else place)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()
