"""Rows of the tables of a plan's papers: cells wrapped, as high as the highest of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar_desk.documents.page.flowing import LEADING, Face, Piece, draw_lines, lines_of
from seminar_desk.documents.page.paper import BAND, INK, LINE, MUTED, Paper
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD

_PAD = 2.2


@dataclass(frozen=True, slots=True)
class Cell:
    """Hold a cell: its text, a smaller line under it, how they are set.

    `is_box` leaves a framed blank to write in, `is_shut` one that is not for writing.
    """

    text: str = ""
    note: str = ""
    font: str = SANS
    align: str = "left"
    is_box: bool = False
    is_shut: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """Hold the widths of a table's columns and the size of its letters."""

    widths: tuple[float, ...]
    size: float
    least: float = 0

    @property
    def width(self) -> float:
        """Return the width of the whole table."""
        return sum(self.widths)


def head(grid: Grid, names: Sequence[str], *, aligns: Sequence[str] = ()) -> Piece:
    """Return the names of the columns on a band."""
    size = grid.size * 0.84
    face = Face(SANS_BOLD, size)
    cells = [
        lines_of(name, SANS_BOLD, size, room - 2 * _PAD)
        for name, room in zip(names, grid.widths, strict=True)
    ]
    height = max(len(lines) for lines in cells) * size * LEADING + 2 * _PAD

    def draw(paper: Paper, x: float, top: float) -> None:
        paper.box(x, top - height, grid.width, height, tone=BAND)
        paper.line(x, top, x + grid.width, top, 0.8, tone=INK)
        for place, (lines, room) in enumerate(zip(cells, grid.widths, strict=True)):
            align = aligns[place] if aligns else "left"
            draw_lines(paper, (_anchor(x, room, align), top - _PAD), lines, face, align)
            x += room

    return Piece(height, draw, keeps_next=True)


def row(grid: Grid, cells: Sequence[Cell], *, is_last: bool = False) -> Piece:
    """Return a ruled row."""
    size, small = grid.size, grid.size * 0.84
    texts = [
        (
            lines_of(cell.text, cell.font, size, room - 2 * _PAD) if cell.text else [],
            lines_of(cell.note, SANS, small, room - 2 * _PAD) if cell.note else [],
        )
        for cell, room in zip(cells, grid.widths, strict=True)
    ]
    highest = max(len(text) * size * LEADING + len(note) * small * LEADING for text, note in texts)
    height = max(highest + 2 * _PAD, grid.least)

    def draw(paper: Paper, x: float, top: float) -> None:
        right = x + grid.width
        for cell, (text, note), room in zip(cells, texts, grid.widths, strict=True):
            _draw_cell(paper, cell, (x, top, room, height))
            at = _anchor(x, room, cell.align)
            draw_lines(paper, (at, top - _PAD), text, Face(cell.font, size), cell.align)
            below = top - _PAD - len(text) * size * LEADING
            draw_lines(paper, (at, below), note, Face(SANS, small, MUTED), cell.align)
            x += room
        rule = (0.8, INK) if is_last else (0.4, LINE)
        paper.line(right - grid.width, top - height, right, top - height, rule[0], tone=rule[1])

    return Piece(height, draw)


def _anchor(x: float, room: float, align: str) -> float:
    return {"left": x + _PAD, "center": x + room / 2, "right": x + room - _PAD}[align]


def _draw_cell(paper: Paper, cell: Cell, place: tuple[float, float, float, float]) -> None:
    x, top, room, height = place
    if cell.is_shut:
        paper.box(x, top - height, room, height, tone=BAND)
    if cell.is_box or cell.is_shut:
        paper.line(x, top, x, top - height, 0.4)
        paper.line(x + room, top, x + room, top - height, 0.4)
