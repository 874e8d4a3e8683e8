"""Read tables out of markup: XML of Excel 2003, web pages, documents of Word and OpenDocument.

The reader of web pages serves for all of them: it knows no entities of a file's own, follows no
address and forgives what is not well-formed.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from seminar_desk.exchange.table import table_letters
from seminar_desk.exchange.table.sheet_marks import SheetMarks, marked
from seminar_desk.exchange.table.table_limits import MAX_COLUMNS, MAX_ROWS
from seminar_desk.exchange.table.table_sheet import Cell, Sheet

_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.-]+)""", re.IGNORECASE)
_HEAD = 2048
Attributes = Mapping[str, str]


def text_of_markup(content: bytes) -> str:
    """Return the text of a page by what it says of its encoding, else by how it reads."""
    named = _CHARSET.search(content[:_HEAD])
    if named and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return content.decode(named[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError, ValueError):
            pass  # it says what it is not
    read = table_letters.decoded(content)
    return read.text if read else content.decode("utf-8", "replace")


@dataclass(slots=True)
class MarkupGrid:
    """Gather cells where they stand; beyond the largest list they are counted and not kept."""

    name: str = ""
    is_hidden: bool = False
    rows: list[list[Cell]] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    marks: SheetMarks = field(default_factory=SheetMarks)
    row: int = -1
    column: int = 0
    end: tuple[int, int] = (0, 0)
    _taken: set[tuple[int, int]] = field(default_factory=set)

    def next_row(self, index: int | None = None) -> None:
        """Begin a row, the next one or the one of an index."""
        self.row = self.row + 1 if index is None else max(index, self.row + 1)
        self.column = 0

    def put(self, cell: Cell, *, across: int = 1, down: int = 1) -> tuple[int, int]:
        """Put a cell into the next free place, over several columns and rows; return the place."""
        while (self.row, self.column) in self._taken:
            self.column += 1
        row, column = self.row, self.column
        across, down = min(across, MAX_COLUMNS), min(down, MAX_ROWS)
        if row < MAX_ROWS and column < MAX_COLUMNS:
            self._keep(row, column, cell)
        if cell != "":
            self.end = max(self.end[0], row), max(self.end[1], column)
        if across > 1 or down > 1:
            self.merged.append((row, column, row + down - 1, column + across - 1))
        if down > 1:
            places = range(column, column + across)
            self._taken |= {(below, at) for below in range(row + 1, row + down) for at in places}
        self.column = column + across
        return row, column

    def _keep(self, row: int, column: int, cell: Cell) -> None:
        self.rows += [[] for _ in range(row + 1 - len(self.rows))]
        cells = self.rows[row]
        cells += [""] * (column + 1 - len(cells))
        cells[column] = cell

    def sheet(self) -> Sheet:
        """Return what was gathered, with its marks."""
        rows = tuple(map(tuple, self.rows))
        return marked(Sheet(self.name, rows, tuple(self.merged), self.is_hidden), self.marks)


class MarkupReader(HTMLParser):
    """Call `_start_NAME` and `_end_NAME` for elements of a kind of markup; gather letters."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.grids: list[MarkupGrid] = []
        self.letters: list[str] | None = None
        self._starts: dict[str, Callable[[Attributes], None]] = {}
        self._ends: dict[str, Callable[[], None]] = {}
        for name in dir(self):
            if name.startswith("_start_"):
                self._starts[name.removeprefix("_start_")] = getattr(self, name)
            elif name.startswith("_end_"):
                self._ends[name.removeprefix("_end_")] = getattr(self, name)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Name an element and its attributes without their prefixes."""
        start = self._starts.get(tag.rpartition(":")[2].replace("-", "_"))
        if start:
            named = (
                (name.rpartition(":")[2].replace("-", "_"), value or "") for name, value in attrs
            )
            start(dict(named))

    def handle_endtag(self, tag: str) -> None:
        """Name an element without its prefix."""
        end = self._ends.get(_bare(tag))
        if end:
            end()

    def handle_data(self, data: str) -> None:
        """Keep letters only where a cell or a line is open."""
        if self.letters is not None:
            self.letters.append(data)

    def taken(self) -> str:
        """Return the letters gathered since the cell or line began."""
        text = "".join(self.letters or ())
        self.letters = None
        return text


class XmlReader(MarkupReader):
    """Read XML: «Style» of a workbook is an element like others, not a sheet of styles."""

    def set_cdata_mode(self, elem: str, *, escapable: bool = False) -> None:
        """Leave no element unread."""


def _bare(name: str) -> str:
    """Return a name without its prefix, as Python can have it."""
    return name.rpartition(":")[2].replace("-", "_")


def number(attributes: Attributes, name: str, usual: int = 1) -> int:
    """Return an attribute that counts, within reason."""
    value = attributes.get(name, "").strip()
    return min(int(value), MAX_ROWS * 2) if value.isdecimal() and len(value) < 10 else usual  # noqa: PLR2004 - no count is longer
