"""Logos from PNG or SVG files, kept as PNG."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from seminar_desk.domain.problems import Problem, ProblemError

_LARGEST_SIDE = 1200


def read_logo(path: Path) -> bytes:
    """Return a picture as PNG, at most 1200 pixels a side.

    ProblemError: logo_unreadable for a file that is no picture.
    """
    picture = _draw_svg(path) if path.suffix.lower() == ".svg" else QImageReader(str(path)).read()
    if picture.isNull():
        raise ProblemError(Problem("logo_unreadable", {"file": path.name}))
    if max(picture.width(), picture.height()) > _LARGEST_SIDE:
        picture = picture.scaled(
            QSize(_LARGEST_SIDE, _LARGEST_SIDE),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt takes text
    return bytes(buffer.data().data())


def _draw_svg(path: Path) -> QImage:
    renderer = QSvgRenderer(str(path))
    if not renderer.isValid() or renderer.defaultSize().isEmpty():
        return QImage()
    size = renderer.defaultSize().scaled(
        QSize(_LARGEST_SIDE, _LARGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio
    )
    picture = QImage(size, QImage.Format.Format_ARGB32)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture
