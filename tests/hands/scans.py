"""What a wedge scanner and a hand do to the keyboard: key events of a window.

Each key carries its moment, as a keyboard gives it: a slow machine makes no scanner slow.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier
_A_HAND_MS = 75
_A_SCANNER_MS = 5
_BETWEEN_SCANS_MS = 100
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


class _Keyboard:
    """Know when the last key was pressed."""

    def __init__(self) -> None:
        self.now_ms = 0

    def press(
        self, window: QWindow, key: Qt.Key, text: str = "", *, after_ms: int = _A_SCANNER_MS
    ) -> None:
        """Press and release a key that long after the last."""
        self.now_ms += after_ms
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, _NONE, text)
            event.setTimestamp(self.now_ms)
            QCoreApplication.sendEvent(window, event)

    def press_sign(self, window: QWindow, sign: str, *, after_ms: int = _A_SCANNER_MS) -> None:
        """Press the key of a letter or digit."""
        key = Qt.Key(int(Qt.Key.Key_0) + int(sign)) if sign.isdigit() else Qt.Key.Key_unknown
        self.press(window, key, sign, after_ms=after_ms)


_KEYBOARD = _Keyboard()


def scan(
    window: QWindow,
    text: str,
    *,
    ending: Qt.Key | None = Qt.Key.Key_Return,
    after_ms: int = _BETWEEN_SCANS_MS,
) -> None:
    """Type as fast as a scanner does, without letting the program work in between.

    Shift is pressed before capitals, as scanners press it.
    """
    _KEYBOARD.now_ms += after_ms
    for sign in text:
        if sign.isupper():
            _KEYBOARD.press(window, Qt.Key.Key_Shift)
        _KEYBOARD.press_sign(window, sign)
    if ending is not None:
        _KEYBOARD.press(window, ending, "\r")


def type_by_hand(window: QWindow, text: str) -> None:
    """Type letters or digits at the pace of a quick hand, and rest it.

    The keys tell their pace by their moments; only what comes after the last takes real time.
    """
    for letter in text:
        _KEYBOARD.press_sign(window, letter, after_ms=_A_HAND_MS)
        QApplication.processEvents()
    QTest.qWait(_A_HAND_MS)
