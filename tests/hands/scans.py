"""What a wedge scanner and a hand do to the keyboard: real key events of a window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier
_A_HAND_MS = 75
# What the letter keys of a scanner's own keyboard become in the layout of the system.
LAYOUTS = {"en": "qwerty", "ru": "йцукен"}


def window_of(widget: QWidget) -> QWindow:
    """Return the window that the widget's keys come to."""
    window = widget.window()
    window.activateWindow()
    widget.setFocus()
    QApplication.processEvents()
    handle = window.windowHandle()
    assert handle
    assert QApplication.focusWindow() is handle
    return handle


def scan(window: QWindow, code: str, *, ending: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Type a code as fast as a scanner does, without letting the program work in between."""
    for digit in code:
        key = Qt.Key(int(Qt.Key.Key_0) + int(digit))
        QTest.sendKeyEvent(QTest.KeyAction.Click, window, key, digit, _NONE)
    if ending is not None:
        QTest.sendKeyEvent(QTest.KeyAction.Click, window, ending, "\r", _NONE)


def scan_text(window: QWindow, text: str, *, ending: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Type any signs as fast as a scanner does, with Shift before capitals as scanners press it."""
    for sign in text:
        if sign.isupper():
            QTest.sendKeyEvent(QTest.KeyAction.Press, window, Qt.Key.Key_Shift, "", _NONE)
        key = Qt.Key(int(Qt.Key.Key_0) + int(sign)) if sign.isdigit() else Qt.Key.Key_unknown
        QTest.sendKeyEvent(QTest.KeyAction.Click, window, key, sign, _NONE)
    if ending is not None:
        QTest.sendKeyEvent(QTest.KeyAction.Click, window, ending, "\r", _NONE)


def type_by_hand(window: QWindow, text: str) -> None:
    """Type letters or digits at the pace of a quick hand."""
    for letter in text:
        key = Qt.Key(int(Qt.Key.Key_0) + int(letter)) if letter.isdigit() else Qt.Key.Key_unknown
        QTest.sendKeyEvent(QTest.KeyAction.Click, window, key, letter, _NONE)
        QTest.qWait(_A_HAND_MS)
