"""Words under the mouse, read as they stand whoever wrote them."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QToolTip, QWidget

from seminar_desk.domain import letters


def plain(text: str) -> str:
    """Return words for a tooltip: Qt takes for HTML what looks like it, and opens what it names."""
    text = letters.seen(text)
    if not Qt.mightBeRichText(text):
        return text
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)


def tip(widget: QWidget, text: str) -> None:
    """Say something under the mouse while it rests on a widget."""
    widget.setToolTip(plain(text))


def tip_at(place: QPoint, text: str, widget: QWidget) -> None:
    """Say something under the mouse at once."""
    QToolTip.showText(place, plain(text), widget)
