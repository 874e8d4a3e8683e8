"""Pictures of the window in the sizes of small laptops."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtWidgets import QWidget

from seminar_desk.domain.files import write_beside
from seminar_desk.tour.hands import settle

SIZES = ((1280, 800), (1366, 768))
_COLOURS = 256


def photograph(window: QWidget, folder: Path, name: str) -> None:
    """Save the window in both sizes, as NAME_WIDTHxHEIGHT.png."""
    for width, height in SIZES:
        window.resize(width, height)
        settle()
        save(window, folder / f"{name}_{width}x{height}.png")


def save(widget: QWidget, path: Path) -> None:
    """Save one widget as a small PNG: few colours, since it is flat areas and letters."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    picture = Image.open(io.BytesIO(kept.data())).convert("RGB")
    few = picture.quantize(_COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    path.parent.mkdir(parents=True, exist_ok=True)
    with write_beside(path) as file:
        few.save(file, "PNG", optimize=True)
