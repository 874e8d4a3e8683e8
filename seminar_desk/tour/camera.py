"""Pictures of the window in the sizes of small laptops."""

from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QWidget

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
    """Save one widget as it is painted now."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path), "PNG"):
        raise OSError(path)


def shrink(taken: Path, path: Path) -> None:
    """Copy a picture with few colours: a window is flat areas and letters."""
    picture = Image.open(taken).convert("RGB")
    few = picture.quantize(_COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    path.parent.mkdir(parents=True, exist_ok=True)
    few.save(path, "PNG", optimize=True)
