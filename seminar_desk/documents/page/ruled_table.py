"""Ruled tables over many pages: what stands where, then the lines and the words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial

from seminar_desk.documents.page.heading import edges
from seminar_desk.documents.page.paper import INK, LINE, MM, Paper, PlacedText
from seminar_desk.documents.page.paper_fonts import SANS, SANS_BOLD, Box, fit, size_within, width

ROW = 9.6 * MM  # kind to large handwriting
GROUP = 6 * MM
NAMES = 7.5 * MM
PADDING = 1.4 * MM
LEADING = 1.12
_OUTER = 0.8
_INNER = 0.4
# Roles and places repeat on page after page; names do not, and push each other out.
_REMEMBERED = 512


@dataclass(frozen=True, slots=True)
class RuledColumn:
    """Name a column and say how its cells are set; `share` is of the width between the margins."""

    name: str
    share: float
    font: str = SANS
    size: float = 9
    most_lines: int = 3
    is_centred: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Head a run of rows."""

    label: str


@dataclass(frozen=True, slots=True)
class RuledRow:
    """Hold the texts of one row, a text for each column; `key` is what it is remembered by."""

    cells: tuple[str, ...]
    tone: str = INK
    key: str = ""


Item = Group | RuledRow


@dataclass(frozen=True)
class RuledTable:
    """Hold the columns on a page of this width and the height of a row."""

    columns: tuple[RuledColumn, ...]
    page_width: float
    row: float = ROW

    @cached_property
    def edges(self) -> list[float]:
        """Return where the columns begin, and where the last one ends."""
        return edges(tuple(column.share for column in self.columns), self.page_width)

    @cached_property
    def boxes(self) -> tuple[Box, ...]:
        """Return how a text is set in each column."""
        ends = zip(self.columns, self.edges, self.edges[1:], strict=False)
        return tuple(_box(column, end - start - 2 * PADDING) for column, start, end in ends)

    @cached_property
    def layouts(self) -> tuple[Callable[[str], tuple[PlacedText, ...]], ...]:
        """Return for each column how a text of it is laid around the middle of a row."""
        return tuple(
            lru_cache(_REMEMBERED)(partial(self._lay, place)) for place in range(len(self.columns))
        )

    def _lay(self, place: int, text: str) -> tuple[PlacedText, ...]:
        box, is_centred = self.boxes[place], self.columns[place].is_centred
        lines: tuple[str, ...] = (text,)
        size = size_within(width(text, box.font, 1), box.width, box.size)
        if size < box.smallest:
            fitted = fit(text, box)
            # Three lines are as high as the row lets them be.
            most = (self.row - 2 * MM) / len(fitted.lines) / LEADING
            lines, size = fitted.lines, min(fitted.size, most)
        left, right = self.edges[place], self.edges[place + 1]
        rise = -size * 0.34 + (len(lines) - 1) * size * LEADING / 2
        laid = []
        for line in lines:
            x = left + PADDING
            if is_centred:
                x = (left + right - width(line, box.font, size)) / 2
            laid.append(PlacedText(x, rise, line, box.font, size))
            rise -= size * LEADING
        return tuple(laid)

    def height(self, item: Item) -> float:
        """Return how much of the page an item takes."""
        return GROUP if isinstance(item, Group) else self.row

    def divide(
        self, items: Sequence[Item], room: float, closing: float, *, fewest_last: int = 1
    ) -> list[list[Item]]:
        """Fill the pages; a heading stays with its first row, the closing with the last ones.

        `fewest_last` rows stand together on the last page, where there are so many.
        """
        pages: list[list[Item]] = [[]]
        used = 0.0
        for position, item in enumerate(items):
            needed = self.height(item)
            if isinstance(item, Group) and position + 1 < len(items):
                needed += self.height(items[position + 1])
            if used + needed > room and pages[-1]:
                pages.append([])
                used = 0.0
            pages[-1].append(item)
            used += self.height(item)
        if used + closing > room and len(pages[-1]) > 1:
            moved = [pages[-1].pop()]
            if isinstance(pages[-1][-1], Group) and len(pages[-1]) > 1:
                moved.insert(0, pages[-1].pop())
            pages.append(moved)
        while len(pages) > 1 and _rows_in(pages[-1]) < fewest_last < _rows_in(pages[-2]):
            pages[-1].insert(0, pages[-2].pop())
            if isinstance(pages[-2][-1], Group):
                pages[-1].insert(0, pages[-2].pop())
        return pages


def draw(paper: Paper, table: RuledTable, top: float, page: Sequence[Item]) -> float:
    """Draw the names of the columns and a page's rows; return the height where they end."""
    paper.stamp(("names", table.columns, top), lambda: _draw_names(paper, table, top - NAMES))
    top -= NAMES
    if any(isinstance(item, Group) for item in page):
        _draw_rules(paper, table, top, page)
    else:
        rules = ("rules", table.columns, top, table.row, len(page))
        paper.stamp(rules, lambda: _draw_rules(paper, table, top, page))
    for item in page:
        top -= table.height(item)
        if isinstance(item, Group):
            paper.text(table.edges[0] + PADDING, top + 1.9 * MM, item.label, SANS_BOLD, 8.5)
        else:
            _draw_line(paper, table, top, item)
    return top


def _rows_in(page: Sequence[Item]) -> int:
    return sum(isinstance(item, RuledRow) for item in page)


def _box(column: RuledColumn, room: float) -> Box:
    size = column.size
    return Box(column.font, room, size, size * 0.8, size * 0.9, column.most_lines)


def _draw_names(paper: Paper, table: RuledTable, y: float) -> None:
    starts = table.edges
    paper.box(starts[0], y, starts[-1] - starts[0], NAMES)
    paper.line(starts[0], y + NAMES, starts[-1], y + NAMES, _OUTER, tone=INK)
    _draw_columns(paper, starts, y + NAMES, y)
    for column, start, end in zip(table.columns, starts, starts[1:], strict=False):
        fitted = fit(column.name, Box(SANS_BOLD, end - start - 2 * MM, 8, 6.5, 7.5))
        x, align = ((start + end) / 2, "center") if column.is_centred else (start + PADDING, "left")
        baseline = y + NAMES / 2 + (len(fitted.lines) / 2 - 0.82) * fitted.size * 1.1
        for line in fitted.lines:
            paper.text(x, baseline, line, SANS_BOLD, fitted.size, align=align)
            baseline -= fitted.size * 1.1


def _draw_rules(paper: Paper, table: RuledTable, top: float, page: Sequence[Item]) -> None:
    starts = table.edges
    y = plain_from = top
    for item in page:
        below = y - table.height(item)
        if isinstance(item, Group):
            _draw_columns(paper, starts, plain_from, y)
            paper.box(starts[0], below, starts[-1] - starts[0], GROUP)
            for x in (starts[0], starts[-1]):
                paper.line(x, below, x, y, _OUTER, tone=INK)
            plain_from = below
        if y < top:
            paper.line(starts[0], y, starts[-1], y, _INNER)
        y = below
    _draw_columns(paper, starts, plain_from, y)
    for rule in (top, y):
        paper.line(starts[0], rule, starts[-1], rule, _OUTER, tone=INK)


def _draw_columns(paper: Paper, starts: list[float], top: float, low: float) -> None:
    if top > low:
        for x in starts:
            is_outer = x in (starts[0], starts[-1])
            thickness, tone = (_OUTER, INK) if is_outer else (_INNER, LINE)
            paper.line(x, top, x, low, thickness, tone=tone)


def _draw_line(paper: Paper, table: RuledTable, y: float, line: RuledRow) -> None:
    middle = y + table.row / 2
    pieces = [
        piece
        for lay, text in zip(table.layouts, line.cells, strict=False)
        if text
        for piece in lay(text)
    ]
    paper.pieces(pieces, middle, tone=line.tone)
