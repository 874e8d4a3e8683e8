"""Words that have not the room they need."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QRadioButton, QWidget

from seminar_desk.ui.widgets.button import Button
from seminar_desk.ui.widgets.labels import ElidedLabel

_SPARE = 1


def cut_words(window: QWidget) -> list[str]:
    """Name the widgets in a window whose words are cut, or that were hidden and still are shown.

    Qt leaves them so that are hidden while they are being shown.
    """
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.width() or not widget.height():
            continue
        if widget.isHidden():
            found.append(f"{type(widget).__name__} {_words(widget)} is hidden and shown")
        lacking = _lacking(widget)
        if lacking > _SPARE:
            found.append(f"{type(widget).__name__} {_words(widget)} lacks {lacking} px")
    return found


def _words(widget: QWidget) -> str:
    return str(widget.property("text") or widget.accessibleName())


def _lacking(widget: QWidget) -> int:
    """Return how many pixels the words of a widget lack; 0 for what carries no words."""
    if isinstance(widget, Button) and widget.text():
        lacking = widget.sizeHint().width() - widget.width()
        return max(lacking, widget.fontMetrics().height() - widget.height())
    if isinstance(widget, QCheckBox | QRadioButton) and widget.text():
        return widget.sizeHint().width() - widget.width()
    if isinstance(widget, ElidedLabel) or not isinstance(widget, QLabel) or not widget.text():
        return 0
    room = widget.contentsRect()
    if widget.wordWrap():
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = widget.fontMetrics().boundingRect(
            QRect(0, 0, room.width(), 9999), flags, widget.text()
        )
    else:
        needed = widget.fontMetrics().boundingRect(QRect(0, 0, 9999, 9999), 0, widget.text())
    return max(needed.width() - room.width(), needed.height() - room.height())
