"""The one box where people are asked for."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import icon
from seminar_desk.ui.widgets.button import paint_key

_HEIGHT = 52
_KEY = "Ctrl+F"


class SearchBox(QLineEdit):
    """Take the query; arrows and Enter belong to the list below, Esc empties the box."""

    key_for_list = Signal(int)
    entered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("look", "search")
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send list keys to the list."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.key_for_list.emit(int(key))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass at the left and the key that leads here at the right."""
        super().paintEvent(event)
        px = self._desk.theme.px
        side = px(20)
        glass = QRect(px(18), (self.height() - side) // 2, side, side)
        font = QFont(self.font())
        font.setPixelSize(px(12))
        width = QFontMetrics(font).horizontalAdvance(_KEY) + px(14)
        height = px(20)
        box = QRect(self.width() - width - px(16), (self.height() - height) // 2, width, height)
        painter = QPainter(self)
        icon("search", self._desk.theme.muted).paint(painter, glass)
        paint_key(painter, box, _KEY, font, self._desk.theme.colour("muted"))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the height and the margins when font or style change."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand taller than other fields: this is where the eye begins."""
        super().showEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        px = self._desk.theme.px
        self.setTextMargins(px(34), 0, px(72), 0)
        self.setMinimumHeight(px(_HEIGHT))
