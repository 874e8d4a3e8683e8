"""A scanner that types: its hurried digits become a code and never reach a field."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

# A scanner leaves 1 to 30 ms between keys; a quick typist never less than 60.
_FAST_MS = 45
_PAUSE_MS = 60
_LATE_MS = 100
# Some scanners think a moment before they send Enter.
_TAIL_MS = 250
_FEWEST_DIGITS = 3
_ENDINGS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_DIGITS = {Qt.Key(int(Qt.Key.Key_0) + digit): str(digit) for digit in range(10)}


class Scanner(QObject):
    """Watch the keys before any field sees them; `scanned` carries the digits of one code.

    Digits are told from typing by their speed, measured by the moments the keyboard gave them.
    They wait until it is clear which they are; only the search box shows the first at once.
    """

    scanned = Signal(str)

    def __init__(self, search: QLineEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._search = search
        self._is_on = False
        self._window: QWindow | None = None
        self._held: list[QKeyEvent] = []
        self._digits = ""
        self._text_before: str | None = None
        self._last_at = 0
        self._handled_at = 0.0
        self._was_code = False
        self._lets_pass = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._on_pause)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._follow)

    def turn(self, *, on: bool) -> None:
        """Watch the window that has the keys, whichever of ours it is, or none."""
        self._is_on = on
        self._follow(QGuiApplication.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold digits that come too fast for a hand, with the Enter behind them."""
        if event.type() != QEvent.Type.KeyPress or self._lets_pass:
            return False
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        at = event.timestamp()
        is_fast = at - self._last_at <= _FAST_MS
        digit = _digit(event)
        if digit:
            return self._take(event, digit, at, is_fast=is_fast)
        if event.key() in _ENDINGS:
            if is_fast and len(self._digits) >= _FEWEST_DIGITS:
                self._end()
                return True
            if self._was_code and not self._digits and at - self._last_at <= _TAIL_MS:
                self._was_code = False
                return True
        self._end()
        return False

    def _follow(self, window: QWindow | None) -> None:
        self._end()
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window if self._is_on else None
        if self._window is not None:
            self._window.installEventFilter(self)

    def _take(self, event: QKeyEvent, digit: str, at: int, *, is_fast: bool) -> bool:
        if self._digits and not is_fast:
            self._end()
        self._last_at, self._handled_at = at, time.monotonic()
        self._was_code = False
        self._pause.start(_PAUSE_MS)
        self._digits += digit
        if len(self._digits) == 1 and QApplication.focusWidget() is self._search:
            self._text_before = self._search.text()
            return False
        self._held.append(event.clone())
        return True

    def _on_pause(self) -> None:
        """End the burst; where the program itself was late, look for keys that wait first."""
        waited_ms = (time.monotonic() - self._handled_at) * 1000
        if waited_ms > _LATE_MS:
            self._handled_at = time.monotonic()
            self._pause.start(_PAUSE_MS // 2)
        else:
            self._end()

    def _end(self) -> None:
        """Give out a code, or give the held keys back to where they were typed."""
        digits, held, before = self._digits, self._held, self._text_before
        self._pause.stop()
        self._digits, self._held, self._text_before = "", [], None
        self._was_code = len(digits) >= _FEWEST_DIGITS
        if self._was_code:
            if before is not None:
                self._search.setText(before)
            self.scanned.emit(digits)
        elif held and self._window is not None and isValid(self._window):
            self._lets_pass = True
            for event in held:
                QCoreApplication.sendEvent(self._window, event)
            self._lets_pass = False


def _digit(event: QKeyEvent) -> str:
    """Return the digit of a key, whatever the layout; empty for any other key."""
    if event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return ""
    text = event.text()
    if text.isascii() and text.isdigit():
        return text
    key = event.key()
    return next((digit for code, digit in _DIGITS.items() if key == code), "")


def is_code(text: str) -> bool:
    """Tell whether a typed text can be nothing but a person's code."""
    return len(text) >= _FEWEST_DIGITS and text.isascii() and text.isdigit()
