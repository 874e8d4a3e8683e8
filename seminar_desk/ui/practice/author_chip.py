"""A name with a cross: pressing it takes the name away."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from seminar_desk.ui.desk.desk import Desk
from seminar_desk.ui.look.icons import icon

_WIDEST = 320


class AuthorChip(QAbstractButton):
    """Paint an author's name on a soft ground, the cross at its right."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setText(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Leave room for the name and the cross."""
        px = self._desk.theme.px
        width = self.fontMetrics().horizontalAdvance(self.text()) + px(52)
        return QSize(min(width, px(_WIDEST)), px(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, name and cross."""
        theme, px = self._desk.theme, self._desk.theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("neutral_soft" if self.underMouse() else "accent_soft"))
        ground = self.rect().adjusted(1, px(2), -1, -px(2))
        painter.drawRoundedRect(ground, px(8), px(8))
        painter.setPen(theme.colour("ink"))
        room = ground.adjusted(px(12), 0, -px(34), 0)
        metrics = self.fontMetrics()
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), name)
        size = px(16)
        cross = QRect(ground.right() - px(10) - size, (self.height() - size) // 2, size, size)
        icon("x", theme.muted).paint(painter, cross)
