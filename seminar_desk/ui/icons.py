"""Lucide line icons, tinted by a token and sharp at any pixel density."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from seminar_desk.domain.files import RESOURCES

_DISABLED_OPACITY = 0.4


@cache
def _drawing(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def tinted(name: str, colour: str) -> bytes:
    """Return an icon's SVG drawn in one colour."""
    return _drawing(name).replace("currentColor", colour).encode()


class _TintedEngine(QIconEngine):
    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        """Copy the engine for a copied icon."""
        return _TintedEngine(self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw the icon, faint when disabled."""
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * _DISABLED_OPACITY)
        renderer = QSvgRenderer(QByteArray(tinted(self._name, self._colour)))
        renderer.render(painter, QRectF(rect))
        painter.restore()

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


def icon(name: str, colour: str) -> QIcon:
    """Return a Lucide icon in a colour such as `desk.theme.ink`."""
    return QIcon(_TintedEngine(name, colour))


def write_tinted(name: str, colour: str, folder: Path) -> Path:
    """Write a tinted icon where a style sheet can point at it."""
    path = folder / f"{name}-{colour.lstrip('#')}.svg"
    path.write_bytes(tinted(name, colour))
    return path
