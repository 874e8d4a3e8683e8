"""The bundled PT fonts, the same on every laptop."""

from PySide6.QtGui import QFont, QFontDatabase

from seminar_desk.files import RESOURCES

SANS = "PT Sans"
SERIF = "PT Serif"
BODY_PIXELS = 15


def register_fonts() -> None:
    """Add the faces of the screen to this program; the system's own copies are not needed."""
    for face in ("PTS55F", "PTS75F"):  # regular and bold: nothing on the screen is italic
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / f"{face}.ttf"))


def body_font(pixels: int = BODY_PIXELS) -> QFont:
    """Return the font of ordinary text."""
    font = QFont(SANS)
    font.setPixelSize(pixels)
    return font
