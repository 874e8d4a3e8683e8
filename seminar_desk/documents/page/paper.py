"""A blank PDF that carries its own fonts and nothing else, and what all papers share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from io import BytesIO
from itertools import groupby
from typing import BinaryIO, Literal, NamedTuple

from PIL import Image
from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from seminar_desk.documents.page import page_objects, paper_fonts, picture_files, qr
from seminar_desk.domain import letters
from seminar_desk.domain.problems import Problem, ProblemError

_BY_NAME = {"(": r"\(", ")": r"\)", "\\": r"\\"}
_REMEMBERED = 1024
MM = 72 / 25.4
PORTRAIT: tuple[float, float] = A4
LANDSCAPE: tuple[float, float] = landscape(A4)
INK = "#1E2A32"
MUTED = "#5A666F"
LINE = "#9AA3A9"
BAND = "#EEF1F3"
RED = "#A3221B"
GOLD = "#C9941A"
WATERMARK = "#E6E8EA"
WHITE = "#FFFFFF"
_LOGO_PIXELS = (1600, 600)
_PAGE_PIXELS = (3508, 2480)  # A4 at 300 dots an inch
# Streams stay as compressed: turned into ASCII they are a quarter longer and take half the time.
rl_config.useA85 = 0


class Letters:
    """Know which code each letter has; a letter met for the first time gets one from ReportLab.

    A font's first 256 letters are its first subset; hardly any paper needs another.
    """

    def __init__(self, name: str, canvas: Canvas) -> None:
        self._font = paper_fonts.font(name)
        # The file's fonts live in a place that ReportLab keeps to itself.
        self._document = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001  # not in the stubs
        self._codes: dict[str, str] = {}
        self._subsets: dict[str, int] = {}
        self._learn(" ")
        self._first = self._font.getSubsetInternalName(0, self._document)
        # A method with a cache of its own would keep every file alive.
        self.shown = lru_cache(_REMEMBERED)(self._shown)

    def _shown(self, text: str, size: float) -> str:
        """Return the operators that show a text at a size, none of a sign that nobody sees."""
        text = letters.seen(text)
        try:
            codes = "".join(map(self._codes.__getitem__, text))
        except KeyError:
            for letter in dict.fromkeys(text):
                if letter not in self._codes:
                    self._learn(letter)
            codes = "".join(map(self._codes.__getitem__, text))
        if not self._subsets or self._subsets.keys().isdisjoint(text):
            return f"{self._first} {size:g} Tf ({codes}) Tj"
        runs = groupby(text, key=lambda letter: self._subsets.get(letter, 0))
        return " ".join(self._run(subset, "".join(run), size) for subset, run in runs)

    def _run(self, subset: int, text: str, size: float) -> str:
        name = self._font.getSubsetInternalName(subset, self._document)
        return f"{name} {size:g} Tf ({''.join(map(self._codes.__getitem__, text))}) Tj"

    def _learn(self, letter: str) -> None:
        ((subset, codes),) = self._font.splitString(letter, self._document)
        sign = chr(codes[0])
        plain = sign if " " <= sign <= "~" else f"\\{codes[0]:03o}"
        self._codes[letter] = _BY_NAME.get(sign, plain)
        if subset:
            self._subsets[letter] = subset


@cache
def color(tone: str) -> Color:
    """Return one of the tones above as ReportLab wants it."""
    return HexColor(tone)


@cache
def _ink(tone: str) -> str:
    shade = color(tone)
    return " ".join(f"{part:.4g}" for part in (shade.red, shade.green, shade.blue))


@dataclass(frozen=True, slots=True)
class About:
    """Describe the file to whoever opens its properties."""

    title: str
    author: str
    subject: str
    language: str


class PlacedText(NamedTuple):
    """Place a text: where it starts, and how far above a line its baseline is."""

    x: float
    rise: float
    text: str
    font: str
    size: float


class _Fonts(dict[str, Letters]):
    """The letters of each font that a file uses, known from its first use on."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas

    def __missing__(self, font: str) -> Letters:
        letters = self[font] = Letters(font, self._canvas)
        return letters


class Paper:
    """Draw on pages of one size; positions in points from the lower left corner.

    With a `file` each page goes there as soon as it is drawn, else all of them into memory.
    """

    def __init__(
        self, size: tuple[float, float], about: About, file: BinaryIO | None = None
    ) -> None:
        self.width, self.height = size
        self._memory = BytesIO()
        file = file or self._memory
        paper_fonts.font(paper_fonts.SANS)
        # Naming our own font keeps ReportLab's never-embedded Helvetica out of the file.
        self.canvas = Canvas(
            file,
            pagesize=size,
            pageCompression=1,
            invariant=1,
            pdfVersion=page_objects.VERSION,
            initialFontName=paper_fonts.SANS,  # type: ignore[arg-type]  # the stubs say float
            lang=about.language,
        )
        self.canvas.setTitle(about.title)
        self.canvas.setAuthor(about.author)
        self.canvas.setSubject(about.subject)
        self.canvas.setCreator("Seminar Desk")
        self._code = self.canvas.addLiteral
        self._pages = page_objects.PageWriter(self.canvas, file)
        self._letters = _Fonts(self.canvas)
        self._stamps: dict[object, str] = {}
        self.page_count = 0

    def text(
        self,
        x: float,
        y: float,
        text: str,
        font: str,
        size: float,
        *,
        tone: str = INK,
        align: str = "left",
        spacing: float = 0,
    ) -> None:
        """Write one line; `align` says which end of it stands at x."""
        if not text:
            return
        start = x
        if align != "left":
            length = paper_fonts.width(text, font, size) + spacing * (len(text) - 1)
            start -= length / 2 if align == "center" else length
        shown = self._letters[font].shown(text, size)
        if spacing:
            shown = f"{spacing:g} Tc {shown} 0 Tc"
        # ReportLab's text objects say the same at a third of the speed.
        self._code(f"BT {_ink(tone)} rg 1 0 0 1 {start:.2f} {y:.2f} Tm {shown} ET")

    def pieces(self, pieces: Sequence[PlacedText], y: float, *, tone: str = INK) -> None:
        """Write what stands side by side, in one tone, around the height y."""
        shown = [
            f"1 0 0 1 {x:.2f} {y + rise:.2f} Tm {self._letters[font].shown(text, size)}"
            for x, rise, text, font, size in pieces
        ]
        self._code(f"BT {_ink(tone)} rg {' '.join(shown)} ET")

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        thickness: float = 0.5,
        *,
        tone: str = LINE,
    ) -> None:
        """Rule a line."""
        self._code(f"{thickness:g} w {_ink(tone)} RG {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def box(
        self, x: float, y: float, across: float, up: float, *, tone: str = BAND, edge: float = 0
    ) -> None:
        """Fill a rectangle; with `edge` draw its outline of this thickness instead."""
        place = f"{x:.2f} {y:.2f} {across:.2f} {up:.2f} re"
        ink = _ink(tone)
        self._code(f"{edge:g} w {ink} RG {place} S" if edge else f"{ink} rg {place} f")

    def shape(self, points: Sequence[tuple[float, float]], *, tone: str = INK) -> None:
        """Fill the shape with these corners."""
        (x, y), *others = points
        corners = " ".join(f"{right:.2f} {up:.2f} l" for right, up in others)
        self._code(f"{_ink(tone)} rg {x:.2f} {y:.2f} m {corners} h f")

    def stamp(self, key: object, draw: Callable[[], None], *, rise: float = 0) -> None:
        """Put what repeats on page after page: drawn once, kept as a form, then only named.

        `rise` moves this one up, or down, from where it was drawn.
        """
        key = (key, self.width, self.height)
        if key not in self._stamps:
            name = self._stamps[key] = f"stamp{len(self._stamps)}"
            self.canvas.beginForm(name)
            draw()
            self.canvas.endForm()
        if rise:
            self._code(f"q 1 0 0 1 0 {rise:.2f} cm")
        self.canvas.doForm(self._stamps[key])
        if rise:
            self._code("Q")

    def logo(self, png: bytes, x: float, y: float, height: float, *, align: str = "left") -> float:
        """Put a picture of this height and return its width; ProblemError paper_logo_unreadable."""
        picture = read_logo(png)
        width = picture.width / picture.height * height
        start = x - {"left": 0, "center": width / 2, "right": width}[align]
        self.canvas.drawImage(ImageReader(picture), start, y, width, height, mask="auto")
        return width

    def picture(self, content: bytes, x: float, y: float, width: float, height: float) -> None:
        """Fill a place with a PNG or JPEG file; ProblemError paper_picture_unreadable."""
        picture = read_picture(content)
        self.canvas.drawImage(ImageReader(picture), x, y, width, height, mask="auto")

    def code(
        self, text: str, x: float, y: float, side: float, *, mends: Literal["L", "M"] = "M"
    ) -> None:
        """Draw the square code of a text; x and y are its lower left corner.

        `mends` is how much may be lost: M is a seventh, L a fourteenth in fewer, larger squares.
        """
        bits, modules = qr.packed(text, mends)
        self.mask(bits, modules, modules, (x, y, side, side), INK)

    def mask(
        self,
        bits: bytes,
        columns: int,
        rows: int,
        place: tuple[float, float, float, float],
        tone: str,
    ) -> None:
        """Paint the clear bits of a small picture into x, y, width, height."""
        x, y, across, up = place
        self._code(
            f"q {_ink(tone)} rg {across:.2f} 0 0 {up:.2f} {x:.2f} {y:.2f} cm"
            # ReportLab has no inline masks: "BI ... EI" is the PDF operator for one.
            f" BI /W {columns} /H {rows} /IM true /BPC 1 /D [0 1] /F /AHx ID {bits.hex()}> EI Q"
        )

    def watermark(self, text: str) -> None:
        """Write a pale word over the whole page, under everything else."""
        if text:
            self.stamp(("watermark", text), lambda: self._draw_watermark(text))

    def begin_page(self, size: tuple[float, float]) -> None:
        """Give the page that is about to be drawn another size."""
        if size != (self.width, self.height):
            self.width, self.height = size
            self.canvas.setPageSize(size)

    def finish_page(self) -> None:
        """End this page and begin the next."""
        self._pages.end_page((self.width, self.height))
        self.page_count += 1

    def close(self) -> None:
        """Write what is not in the file yet."""
        self._pages.finish()

    def finish(self) -> bytes:
        """Return the whole file, which was kept in memory."""
        self.close()
        return self._memory.getvalue()

    def _draw_watermark(self, text: str) -> None:
        size = 0.8 * self.width / paper_fonts.width(text, paper_fonts.SANS_BOLD, 1)
        self.canvas.saveState()
        self.canvas.translate(self.width / 2, self.height / 2)
        self.canvas.rotate(35)
        self.text(0, -size / 3, text, paper_fonts.SANS_BOLD, size, tone=WATERMARK, align="center")
        self.canvas.restoreState()


def read_logo(png: bytes) -> Image.Image:
    """Return the picture in the file, no larger than paper can show; ProblemError otherwise."""
    picture = _opened(png, "RGBA", "paper_logo_unreadable")
    picture.thumbnail(_LOGO_PIXELS)
    return picture


def read_picture(content: bytes) -> Image.Image:
    """Return a picture for a whole page; ProblemError paper_picture_unreadable."""
    picture = _opened(content, "RGB", "paper_picture_unreadable")
    picture.thumbnail(_PAGE_PIXELS)
    return picture


def _opened(content: bytes, mode: str, problem: str) -> Image.Image:
    """Return the picture in a PNG or JPEG file; a picture too large to be honest is none."""
    try:
        return picture_files.unpacked(content, mode, "")
    except ProblemError as error:
        raise ProblemError(Problem(problem)) from error
