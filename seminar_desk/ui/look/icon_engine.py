"""Icons as Qt's own QIcon, for menus, tables and whatever else asks for one."""

from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap


class Paint(Protocol):
    """Draw into a box; what is disabled is faint."""

    def __call__(self, painter: QPainter, box: QRect, *, faint: bool) -> None:
        """Draw."""


class PaintedEngine(QIconEngine):
    """Draw by a function, at any size."""

    def __init__(self, paint: Paint) -> None:
        super().__init__()
        self._paint = paint

    def clone(self) -> QIconEngine:
        """Copy the engine for a copied icon."""
        return PaintedEngine(self._paint)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw the icon, faint when disabled."""
        self._paint(painter, rect, faint=mode == QIcon.Mode.Disabled)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw at one pixel a point."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Draw at the screen's own density."""
        drawn = QPixmap(size * scale)
        drawn.setDevicePixelRatio(scale)
        drawn.fill(QColor(0, 0, 0, 0))
        painter = QPainter(drawn)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return drawn
