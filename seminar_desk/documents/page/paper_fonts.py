"""The fonts every paper carries inside, PT Sans and PT Serif, and texts set within their bounds."""

from dataclasses import dataclass
from functools import cache, lru_cache
from math import floor

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

_PRECISION = 0.05
# Titles, roles and places repeat on page after page; names do not, and push each other out.
_REMEMBERED = 2048


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


@dataclass(frozen=True, slots=True)
class Box:
    """Describe how a text may be set: a size in points, its limit, that for several lines."""

    font: str
    width: float
    size: float
    smallest: float
    lines_size: float
    most_lines: int = 2


@dataclass(frozen=True, slots=True)
class Fitted:
    """Hold the lines and the size they are drawn in; `fits` is False under the limit."""

    lines: tuple[str, ...]
    size: float
    fits: bool = True


@lru_cache(_REMEMBERED)
def fit(text: str, box: Box) -> Fitted:
    """Set a text on one line, shrunk to the limit, else on more; if it must be, under it."""
    size = size_within(width(text, box.font, 1), box.width, box.size)
    lines: tuple[str, ...] = (text,)
    for count in range(2, box.most_lines + 1):
        if size >= box.smallest:
            break
        lines = _broken(text, box.font, count)
        size = size_within(_widest(lines, box.font, 1), box.width, box.lines_size)
    return Fitted(lines, size, fits=size >= box.smallest)


@lru_cache(_REMEMBERED)
def wrap(text: str, font: str, size: float, width: float) -> tuple[str, ...]:
    """Break a text into the fewest lines, of about the same length; one long word stays whole."""
    lines = _greedy(text, font, size, width)
    narrow, wide = width / max(len(lines), 1), width
    while wide - narrow > size / 2:
        middle = (narrow + wide) / 2
        attempt = _greedy(text, font, size, middle)
        if len(attempt) == len(lines) and _widest(attempt, font, size) <= middle:
            lines, wide = attempt, middle
        else:
            narrow = middle
    return lines


def size_within(width_at_one: float, limit: float, largest: float) -> float:
    """Return the largest size at which a text of this width at one point keeps to the limit."""
    if width_at_one * largest <= limit:
        return largest
    return floor(limit / width_at_one * 10) / 10


def _broken(text: str, font: str, count: int) -> tuple[str, ...]:
    """Break at spaces, else at a hyphen, so that the longest of so many lines is shortest."""
    if " " not in text:
        halves = [(text[: at + 1], text[at + 1 :]) for at, sign in enumerate(text) if sign == "-"]
        return min(
            (pair for pair in halves if all(pair)),
            key=lambda pair: _widest(pair, font, 1),
            default=(text,),
        )
    lines: tuple[str, ...] = (text,)
    narrow, wide = 0.0, width(text, font, 1)
    while wide - narrow > _PRECISION:
        middle = (narrow + wide) / 2
        attempt = _greedy(text, font, 1, middle)
        if len(attempt) <= count and _widest(attempt, font, 1) <= middle:
            lines, wide = attempt, middle
        else:
            narrow = middle
    return lines


def _greedy(text: str, font: str, size: float, room: float) -> tuple[str, ...]:
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, font, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


def _widest(lines: tuple[str, ...], font: str, size: float) -> float:
    return max(width(line, font, size) for line in lines)
