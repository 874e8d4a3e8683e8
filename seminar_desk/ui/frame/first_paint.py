"""What can wait until the window is on the screen: a slow laptop comes to its first paint late."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_MOMENT_MS = 200
_TURNS = 20  # a window that is shown to nobody is waited for no longer


def after_first_paint(window: QWidget, work: Callable[[], object], turns: int = _TURNS) -> None:
    """Do some work when the window has been seen for a moment, or was taken away."""
    shown = window.windowHandle() if isValid(window) else None
    is_waited_for = isValid(window) and not (shown is not None and shown.isExposed())
    again = partial(after_first_paint, window, work, turns - 1)
    QTimer.singleShot(_MOMENT_MS, again if is_waited_for and turns else work)
