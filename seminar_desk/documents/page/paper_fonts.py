"""The fonts every paper carries inside: PT Sans and PT Serif."""

from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from seminar_desk.files import RESOURCES

SANS = "PTSans"
SANS_BOLD = "PTSans-Bold"
SANS_ITALIC = "PTSans-Italic"
SERIF = "PTSerif"
SERIF_BOLD = "PTSerif-Bold"
SERIF_ITALIC = "PTSerif-Italic"

_FILES = {
    SANS: "PTS55F.ttf",
    SANS_BOLD: "PTS75F.ttf",
    SANS_ITALIC: "PTS56F.ttf",
    SERIF: "PTF55F.ttf",
    SERIF_BOLD: "PTF75F.ttf",
    SERIF_ITALIC: "PTF56F.ttf",
}


class _Widths(dict[str, float]):
    """Widths of letters at one point, looked up in the font once each."""

    def __init__(self, measured: TTFont) -> None:
        super().__init__()
        self._font = measured

    def __missing__(self, letter: str) -> float:
        wide = self[letter] = float(self._font.stringWidth(letter, 1))
        return wide


@cache
def font(name: str) -> TTFont:
    """Return a font, known to ReportLab from its first use on."""
    loaded = TTFont(name, str(RESOURCES / "fonts" / _FILES[name]))
    pdfmetrics.registerFont(loaded)
    return loaded


@cache
def _widths(name: str) -> _Widths:
    return _Widths(font(name))


def width(text: str, name: str, size: float) -> float:
    """Return the width of a text in points."""
    return sum(map(_widths(name).__getitem__, text)) * size


@cache
def _drawable(name: str) -> frozenset[str]:
    return frozenset(map(chr, font(name).face.charToGlyph))


def missing_letters(text: str, name: str) -> str:
    """Return the letters that the font cannot draw, each once, in the order of the text."""
    drawable = _drawable(name)
    if drawable.issuperset(text):
        return ""
    return "".join(dict.fromkeys(letter for letter in text if letter not in drawable))
