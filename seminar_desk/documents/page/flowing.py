"""Text that flows: pieces stacked in one column or two, over as many pages as they need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from seminar_desk.documents.page.paper import INK, MM, PORTRAIT, Paper
from seminar_desk.documents.page.paper_fonts import SANS, width

LEADING = 1.22
Draw = Callable[[Paper, float, float], None]


@dataclass(frozen=True, slots=True)
class Face:
    """Say how letters look."""

    font: str
    size: float
    tone: str = INK


@dataclass(frozen=True, slots=True)
class Piece:
    """Hold something that is never parted: its height, and how it is drawn from (x, top).

    `head` are the names of a table's columns, said again above the piece overleaf.
    """

    height: float
    draw: Draw
    keeps_next: bool = False
    head: Piece | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """Stand two stacks side by side; `share` of the width is the left one's."""

    left: Sequence[Piece]
    right: Sequence[Piece]
    share: float = 0.5
    gap: float = 7 * MM


@dataclass(frozen=True, slots=True)
class Together:
    """Stand on one page where no more than `waste` of it stays empty for that; else flow."""

    pieces: Sequence[Piece]
    waste: float


Section = Sequence[Piece] | Columns | Together


@dataclass(frozen=True, slots=True)
class Frame:
    """Hold the edges between which a paper's pages are filled, in points."""

    left: float = 14 * MM
    right: float = PORTRAIT[0] - 14 * MM
    top: float = PORTRAIT[1] - 12 * MM
    later_top: float = PORTRAIT[1] - 19 * MM
    bottom: float = 14 * MM

    @property
    def width(self) -> float:
        """Return the room from edge to edge."""
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class Placed:
    """Say where a piece stands."""

    piece: Piece
    x: float
    top: float


def lay_out(sections: Iterable[Section], frame: Frame) -> list[list[Placed]]:
    """Fill pages with the sections in order; what does not fit goes on overleaf."""
    pages: list[list[Placed]] = [[]]
    page, y = 0, frame.top
    for section in sections:
        if isinstance(section, Together):
            pieces = _together(section, y - frame.bottom)
            page, y = _stack(pages, pieces, frame, frame.left, (page, y))
            continue
        if not isinstance(section, Columns):
            page, y = _stack(pages, section, frame, frame.left, (page, y))
            continue
        middle = frame.left + (frame.width - section.gap) * section.share + section.gap
        ends = [
            _stack(pages, pieces, frame, x, (page, y))
            for pieces, x in ((section.left, frame.left), (section.right, middle))
        ]
        page = max(end[0] for end in ends)
        y = min(end[1] for end in ends if end[0] == page)
    return pages


def _together(section: Together, left: float) -> Sequence[Piece]:
    """Return its pieces, as one where that costs little of what is left of the page."""
    height = sum(piece.height for piece in section.pieces)
    if left < height and left > section.waste:
        return section.pieces
    return [*(replace(piece, keeps_next=True) for piece in section.pieces[:-1]), section.pieces[-1]]


def column_widths(frame: Frame, share: float = 0.5, gap: float = 7 * MM) -> tuple[float, float]:
    """Return how wide the two columns of a section are."""
    left = (frame.width - gap) * share
    return left, frame.width - gap - left


def lines_of(text: str, font: str, size: float, room: float) -> list[str]:
    """Break a text into lines that fit; a word wider than the room is parted itself."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in _narrowed(paragraph.split(), font, size, room):
            longer = f"{line} {word}" if line else word
            if line and width(longer, font, size) > room:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines


def paragraph(
    text: str,
    room: float,
    *,
    font: str = SANS,
    size: float = 9.5,
    tone: str = INK,
    indent: float = 0,
    mark: str = "",
    after: float = 0,
) -> list[Piece]:
    """Return a text as pieces of one line each, `mark` before the first one."""
    lines = lines_of(text, font, size, room - indent)
    pieces = []
    for place, line in enumerate(lines):
        shown = mark if place == 0 else ""
        is_last = place == len(lines) - 1
        height = size * LEADING + (after if is_last else 0)
        draw = _line_drawer(shown, line, Face(font, size, tone), indent)
        pieces.append(Piece(height, draw, keeps_next=not is_last and place == 0))
    return pieces


def table(names: Piece, rows: Sequence[Piece]) -> list[Piece]:
    """Return a table's rows under the names of its columns, which each page repeats."""
    return [names, *(replace(row, head=names) for row in rows)]


def space(height: float) -> Piece:
    """Return room with nothing in it."""
    return Piece(height, lambda _paper, _x, _top: None)


def draw_lines(
    paper: Paper, place: tuple[float, float], lines: Sequence[str], face: Face, align: str = "left"
) -> None:
    """Write lines under one another from a place (x, top)."""
    x, top = place
    baseline = top - face.size * 0.95
    for line in lines:
        paper.text(x, baseline, line, face.font, face.size, tone=face.tone, align=align)
        baseline -= face.size * LEADING


def _line_drawer(mark: str, line: str, face: Face, indent: float) -> Draw:
    def draw(paper: Paper, x: float, top: float) -> None:
        draw_lines(paper, (x, top), [mark], face)
        draw_lines(paper, (x + indent, top), [line], face)

    return draw


def _stack(
    pages: list[list[Placed]],
    pieces: Sequence[Piece],
    frame: Frame,
    x: float,
    start: tuple[int, float],
) -> tuple[int, float]:
    page, y = start
    for place, piece in enumerate(pieces):
        needed = piece.height
        follower = place + 1
        while pieces[follower - 1].keeps_next and follower < len(pieces):
            needed += pieces[follower].height
            follower += 1
        is_fresh = y == (frame.top if page == 0 else frame.later_top)
        if y - needed < frame.bottom and not is_fresh:
            page, y = page + 1, frame.later_top
        while len(pages) <= page:
            pages.append([])
        if piece.head and y == frame.later_top and page > 0:
            pages[page].append(Placed(piece.head, x, y))
            y -= piece.head.height
        pages[page].append(Placed(piece, x, y))
        y -= piece.height
    return page, y


def _narrowed(words: Iterable[str], font: str, size: float, room: float) -> Iterator[str]:
    for word in words:
        part = ""
        for letter in word:
            if part and width(part + letter, font, size) > room:
                yield part
                part = ""
            part += letter
        yield part
