"""What Tab walks through, and whether that is how the eye reads it: told from the pixels alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_MOST = 600
_PLACES = 3  # of a date, within one field


def words_of(widget: QWidget) -> str:
    """Name a control as a screen reader would."""
    said = widget.accessibleName() or str(widget.property("text") or "")
    return f"{type(widget).__name__} «{said}»"


def tabbed(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab, or another key, until the walk is where it began; return every stop."""
    handle = window.windowHandle()
    start = QApplication.focusWidget()
    assert start is not None
    walked = [start]
    times = 0
    for _ in range(_MOST):
        QTest.keyClick(handle, key)
        stop = QApplication.focusWidget()
        assert stop is not None
        assert window.isAncestorOf(stop), stop
        times = times + 1 if stop is walked[-1] else 0
        if stop is start and (len(walked) > 1 or times >= _PLACES):
            return walked
        if times < _PLACES and stop is walked[-1]:
            continue
        assert stop not in walked, f"Tab is caught before it comes back: {words_of(stop)}"
        walked.append(stop)
    raise AssertionError("Tab goes round for ever")


def wants_tab(window: QWidget) -> list[QWidget]:
    """Return what has to be reached: everything in sight that says that Tab stops at it."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and widget.focusProxy() is None
    ]


class Page:
    """Hold the places of a window's stops as the eye has them."""

    def __init__(self, window: QWidget, stops: Sequence[QWidget]) -> None:
        self._window = window
        self._paths = {stop: _path(window, stop) for stop in stops}

    def misread(self, walked: Sequence[QWidget]) -> list[str]:
        """Return which stops come before something that is read before them.

        The walk is round: it is taken from the stop that is read first.
        """
        first = next(one for one in walked if all(self.reads(one, other) for other in walked))
        place = list(walked).index(first)
        return [
            f"{words_of(one)} before {words_of(other)}"
            for one, other in combinations([*walked[place:], *walked[:place]], 2)
            if not self.reads(one, other)
        ]

    def reads(self, one: QWidget, other: QWidget) -> bool:
        """Say whether the eye meets one before another: above it, or left of it in the same row.

        Compared are the largest parts of the window that hold the one and not the other, so that
        a column is read to its end before the next one.
        """
        apart = zip(self._paths[one], self._paths[other], strict=False)
        first, second = next(((a, b) for (a, b) in apart if a[0] is not b[0]), (None, None))
        if first is None or second is None:
            return one is other
        above, below = first[1], second[1]
        if above.bottom() < below.top() or below.bottom() < above.top():
            return above.bottom() < below.top()
        return above.left() <= below.left()


def _path(window: QWidget, widget: QWidget) -> list[tuple[QWidget, QRect]]:
    """Return what holds a widget, from the window's own parts down, each with its place."""
    path: list[tuple[QWidget, QRect]] = []
    part: QWidget | None = widget
    while part is not None and part is not window:
        path.insert(0, (part, QRect(part.mapTo(window, QPoint()), part.size())))
        part = part.parentWidget()
    return path
