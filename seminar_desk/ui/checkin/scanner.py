"""A scanner that types: its hurried keys become a code and never stay in a field."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass

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
_MOST_DIGITS = 9
# No hand types so many signs at such a pace; a code with letters is many times as long.
_FEWEST_SIGNS = 8
_WORDS = re.compile(r"[^\W\d_]+(?:[ .'’-]+[^\W\d_]+)*[ .]*")
_ENDINGS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_SILENT = (Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock)
_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_OF_THE_SYSTEM = ("QFileDialog", "QAbstractPrintDialog", "QPageSetupDialog")
_DIGITS = {Qt.Key(int(Qt.Key.Key_0) + digit): str(digit) for digit in range(10)}


class Scanner(QObject):
    """Watch the keys before any field sees them and give out what a scanner typed.

    `scanned` carries the digits of one code, `read` a text that is no person's code, nor words.
    A scan is told from typing by its speed, measured by the moments the keyboard gave. Digits
    wait until it is clear which they are; only the search box shows the first at once. Letters
    are shown as they come, and taken out of the field again when a hand cannot have typed them.
    """

    scanned = Signal(str)
    read = Signal(str)

    def __init__(self, search: QLineEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._search = search
        self._is_on = False
        self._holds_first = False
        self._window: QWindow | None = None
        self._held: list[QKeyEvent] = []
        self._digits = ""
        self._signs = ""
        self._before: _Field | None = None
        self._last_at = 0
        self._handled_at = 0.0
        self._was_code = False
        self._lets_pass = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._on_pause)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._follow)

    def turn(self, *, on: bool) -> None:
        """Watch the window that has the keys, whichever of ours it is, or none.

        The system's own questions are left alone: a file may be named by digits.
        """
        self._is_on = on
        self._follow(QGuiApplication.focusWindow())

    def hold_first_digit(self, held: bool) -> None:
        """Keep even the first digit from the search box where a digit alone would mark somebody."""
        self._holds_first = held

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hold digits that come too fast for a hand, with the Enter behind them."""
        if not isinstance(event, QKeyEvent) or self._lets_pass:
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        at = event.timestamp()
        is_fast = at - self._last_at <= _FAST_MS
        if (self._digits or self._signs) and not is_fast:
            self._end()
        if event.key() in _SILENT:
            self._last_at = at if is_fast else self._last_at
            return False
        if event.key() in _ENDINGS:
            return self._take_ending(at, is_fast=is_fast)
        if _digit(event) or _is_sign(event):
            return self._take_typed(event, at)
        self._end()
        return False

    def _follow(self, window: QWindow | None) -> None:
        self._end()
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        # A window may be gone by the time we hear that it has the keys.
        is_there = window is not None and isValid(window)
        is_followed = self._is_on and is_there and not _is_of_the_system(window)
        self._window = window if is_followed else None
        if self._window is not None:
            self._window.installEventFilter(self)

    def _take_typed(self, event: QKeyEvent, at: int) -> bool:
        self._last_at, self._handled_at = at, time.monotonic()
        self._was_code = False
        self._pause.start(_PAUSE_MS)
        digit = _digit(event)
        if digit and not self._signs:
            return self._take_digit(event, digit)
        return self._take_sign(event.text() or digit)

    def _take_digit(self, event: QKeyEvent, digit: str) -> bool:
        self._digits += digit
        if len(self._digits) == 1:
            self._before = _Field.with_the_keys(self._search)
            if QApplication.focusWidget() is self._search and not self._holds_first:
                return False
        self._held.append(event.clone())
        return True

    def _take_sign(self, sign: str) -> bool:
        """Let a few signs through; from then on it is a scan and the field is as it was before."""
        if not self._signs and not self._digits:
            self._before = _Field.with_the_keys(self._search)
        self._signs += self._digits + sign
        self._digits, held, self._held = "", self._held, []
        self._send(held)
        if len(self._signs) < _FEWEST_SIGNS:
            return False
        if len(self._signs) == _FEWEST_SIGNS and self._before is not None:
            self._before.put_back()
        return True

    def _take_ending(self, at: int, *, is_fast: bool) -> bool:
        if is_fast and (len(self._digits) >= _FEWEST_DIGITS or len(self._signs) >= _FEWEST_SIGNS):
            self._end()
            return self._was_code
        if self._was_code and not self._digits and at - self._last_at <= _TAIL_MS:
            self._was_code = False
            return True
        self._end()
        return False

    def _on_pause(self) -> None:
        """End the burst; where the program itself was late, look for keys that wait first."""
        waited_ms = (time.monotonic() - self._handled_at) * 1000
        if waited_ms > _LATE_MS:
            self._handled_at = time.monotonic()
            self._pause.start(_PAUSE_MS // 2)
        else:
            self._end()

    def _end(self) -> None:
        """Give out what was scanned, or give the held keys back to where they were typed."""
        digits, signs, held, before = self._digits, self._signs, self._held, self._before
        self._pause.stop()
        self._digits, self._signs, self._held, self._before = "", "", [], None
        is_many = len(signs) >= _FEWEST_SIGNS
        is_words = is_many and _WORDS.fullmatch(signs) is not None
        self._was_code = len(digits) >= _FEWEST_DIGITS or (is_many and not is_words)
        if not self._was_code and not is_words:
            self._send(held)
            return
        if before is not None:
            before.put_back()
        if is_words and before is not None:
            before.type_on(signs)
        elif signs or len(digits) > _MOST_DIGITS:
            self.read.emit(signs or digits)
        else:
            self.scanned.emit(digits)

    def _send(self, held: Sequence[QKeyEvent]) -> None:
        if held and self._window is not None and isValid(self._window):
            self._lets_pass = True
            for event in held:
                QCoreApplication.sendEvent(self._window, event)
            self._lets_pass = False


@dataclass(frozen=True, slots=True)
class _Field:
    """Remember the field that gets what is typed as it was before a burst."""

    line: QLineEdit
    text: str
    cursor: int

    @classmethod
    def with_the_keys(cls, search: QLineEdit) -> _Field:
        """Return the one in use; what is typed anywhere else goes to the search box."""
        focused = QApplication.focusWidget()
        line = focused if isinstance(focused, QLineEdit) else search
        return cls(line, line.text(), line.cursorPosition())

    def put_back(self) -> None:
        """Take out what the burst left there."""
        if isValid(self.line) and self.line.text() != self.text:
            self.line.setText(self.text)
            self.line.setCursorPosition(self.cursor)

    def type_on(self, text: str) -> None:
        """Put in at once what only a machine can type so fast, but which is words."""
        if isValid(self.line):
            self.line.insert(text)


def _is_of_the_system(window: QWindow | None) -> bool:
    """Tell a window that asks for a file, a printer or a page setup from all others.

    Only theirs are looked up: with a widget that Python holds for a moment goes what it gave out.
    """
    return window is not None and any(
        any(map(widget.inherits, _OF_THE_SYSTEM)) and widget.windowHandle() is window
        for widget in QApplication.topLevelWidgets()
    )


def _digit(event: QKeyEvent) -> str:
    """Return the digit of a key, whatever the layout; empty for any other key."""
    if event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return ""
    text = event.text()
    if text.isascii() and text.isdigit():
        return text
    key = event.key()
    return next((digit for code, digit in _DIGITS.items() if key == code), "")


def _is_sign(event: QKeyEvent) -> bool:
    """Tell whether a key types something; AltGr of a Kyrgyz layout comes as no modifier."""
    is_typing = not event.isAutoRepeat() and not event.modifiers() & ~_TYPING
    return is_typing and bool(event.text()) and event.text().isprintable()


def is_code(text: str) -> bool:
    """Tell whether a typed text can be nothing but a person's code."""
    return len(text) >= _FEWEST_DIGITS and text.isascii() and text.isdigit()
