"""The bundled PT fonts, the same on every laptop."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from seminar_desk.domain.files import RESOURCES

SANS = "PT Sans"
SERIF = "PT Serif"
BODY_PIXELS = 15


def register_fonts() -> None:
    """Add every bundled font to this program; the system's own copies are not needed."""
    for path in sorted((RESOURCES / "fonts").glob("PTS*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def body_font(pixels: int = BODY_PIXELS) -> QFont:
    """Return the font of ordinary text."""
    font = QFont(SANS)
    font.setPixelSize(pixels)
    return font
