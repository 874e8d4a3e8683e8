"""Lucide line icons, tinted by a token and sharp at any pixel density."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from seminar_desk.files import RESOURCES

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_DISABLED_OPACITY = 0.4


@cache
def _drawing(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def tinted(name: str, colour: str) -> bytes:
    """Return an icon's SVG drawn in one colour."""
    return _drawing(name).replace("currentColor", colour).encode()


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    """Return an icon read once: to read it takes longer than to draw it."""
    return QSvgRenderer(QByteArray(tinted(name, colour)))


def paint_icon(
    painter: QPainter, box: QRect, name: str, colour: str, *, faint: bool = False
) -> None:
    """Draw a Lucide icon in a colour such as `desk.theme.ink`; what is disabled is faint."""
    painter.save()
    if faint:
        painter.setOpacity(painter.opacity() * _DISABLED_OPACITY)
    _renderer(name, colour).render(painter, QRectF(box))
    painter.restore()


def icon(name: str, colour: str) -> QIcon:
    """Return a Lucide icon for what wants a QIcon, such as a menu."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - the first page paints without it

    from seminar_desk.ui.look.icon_engine import PaintedEngine  # noqa: PLC0415 - same

    def paint(painter: QPainter, box: QRect, *, faint: bool) -> None:
        paint_icon(painter, box, name, colour, faint=faint)

    return QIcon(PaintedEngine(paint))


def write_tinted(name: str, colour: str, folder: Path) -> Path:
    """Write a tinted icon where a style sheet can point at it."""
    path = folder / f"{name}-{colour.lstrip('#')}.svg"
    path.write_bytes(tinted(name, colour))
    return path
