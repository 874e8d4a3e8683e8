"""Render the program's icon, drawn in resources/program, into the sizes that systems show."""

import io
import sys
from pathlib import Path

import parts
from PIL import Image
from PySide6.QtCore import QBuffer, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
_DRAWN = parts.ROOT / "resources" / "program"
_ON_SIDE = 200
_SMALL = 24  # up to this size the drawing with fewer strokes


def png(size: int) -> bytes:
    """Return the icon as a picture so many pixels wide and high."""
    name = "seminar-desk-small.svg" if size <= _SMALL else "seminar-desk.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(_DRAWN / name)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes
    return bytes(buffer.data().data())


def write_ico(path: Path) -> None:
    """Write one file with every size."""
    pictures = [Image.open(io.BytesIO(png(size))) for size in SIZES]
    sizes = [(size, size) for size in SIZES]
    pictures[-1].save(path, "ICO", sizes=sizes, append_images=pictures[:-1])


def write_side(path: Path) -> None:
    """Write the picture beside the installer's last page, twice the size that is shown."""
    side = Image.new("RGB", (328, 628), "#F6F4EF")
    large = Image.open(io.BytesIO(png(_ON_SIDE)))
    side.paste(large, ((side.width - _ON_SIDE) // 2, 100), large)
    side.save(path, "BMP")


if __name__ == "__main__":
    write_ico(Path(sys.argv[1]))
