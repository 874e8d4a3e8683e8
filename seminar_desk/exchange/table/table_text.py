"""Split text into the cells of a table: by a separator, by wide gaps, with quotes gone astray."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

SEPARATORS = (";", "\t", ",", "|")
_GAPS = "  "
_SAMPLE_ROWS, _SAMPLE_LINES = 40, 160
_NAMED = re.compile(r"(?i)sep=(.)\r?")
# What rows of ruling consist of in tables drawn with letters: «+----+-----+», «├───┼───┤».
_RULES = frozenset(" |+:=_-" + "".join(map(chr, range(0x2500, 0x2580))))
_RULED = ("---", "===", "___", "──", "══")
_DRAWN = str.maketrans(dict.fromkeys("│║┃", "|"))
# What stands between two gaps of spaces or tabs.
_PIECE = re.compile(r"\S+(?: \S+)*")
_FIRST_QUOTE_ENDS = '"(?:[^"]|"")*+"'
_MOST, _FEW = 0.6, 2


@dataclass(slots=True)
class SplitText:
    """Hold the rows of a text; `stray_quotes` are (row, column) of cells that a lone mark began.

    `ends_short` says that the last row has fewer cells than all others, and no line ends it.
    """

    rows: list[list[str]] = field(default_factory=list)
    stray_quotes: list[tuple[int, int]] = field(default_factory=list)
    ends_short: bool = False


# Stands in no text that is read (`table_letters.CONTROL`): for a list of one column. A line's end
# is no separator for Python 3.13.
_NEVER = "\x1f"
_STAMPED = re.compile(r"\s*\[?\d{1,2}[./:]\d\d(?:[./]\d{2,4})?,? \d{1,2}[:.]\d\d")


def split_text(text: str, separator: str = "") -> SplitText:
    """Split a text with plain line ends by the separator that it names, else the most regular."""
    first, _, rest = text.partition("\n")
    named = _NAMED.fullmatch(first.strip("\ufeff"))
    if named and not separator:
        separator, text = named[1], rest
    if not separator:
        text = _undrawn(text)
        separator = _separator(text)
    if separator == _GAPS:
        return SplitText(split_by_gaps(text.split("\n")))
    return _Splitter(text, separator or _NEVER).split()


def split_line(line: str, separator: str) -> list[str]:
    """Split one line, whatever line ends stand in it."""
    rows = _Splitter(line.replace("\n", " "), separator).split().rows
    return rows[0] if rows else []


def _undrawn(text: str) -> str:
    """Blank the ruling of a table drawn with letters, and stand its bars for separators."""
    lines = text.split("\n")
    ruling = [_is_ruling(line) for line in lines]
    if not any(ruling):
        return text
    drawn = zip(lines, ruling, strict=True)
    return "\n".join("" if is_ruled else line.translate(_DRAWN) for line, is_ruled in drawn)


def _is_ruling(line: str) -> bool:
    return any(rule in line for rule in _RULED) and _RULES.issuperset(line)


def _separator(text: str) -> str:
    """Return the separator most rows agree about; none where commas only part a sentence."""
    lines = text.split("\n", _SAMPLE_LINES)[:_SAMPLE_LINES]
    head = [line for line in lines if line.strip()][:_SAMPLE_ROWS]
    if sum(_STAMPED.match(line) is not None for line in head) > len(head) / 2:
        return ""  # the lines of a messenger: its commas part no cells

    def regularity(separator: str) -> tuple[int, int]:
        widths = [len(row) for row in _Splitter("\n".join(head), separator).split().rows]
        widths = [width for width in widths if width > 1]
        usual = max(set(widths), key=widths.count, default=0)
        return widths.count(usual), usual

    best = max(SEPARATORS, key=regularity)
    rows, usual = regularity(best)
    if best == "," and _is_prose(head, rows):
        rows = 0
    if rows and usual > 1:
        return best
    gapped = [width for row in split_by_gaps(head) if (width := len(row)) > 1]
    is_aligned = len(gapped) > 1 and len(gapped) >= _MOST * len(head)
    return _GAPS if is_aligned else ""


def _is_prose(lines: Sequence[str], regular_rows: int) -> bool:
    """Say whether commas stand between words as in a letter, not between cells."""
    commas = sum(line.count(",") for line in lines)
    spaced = sum(line.count(", ") for line in lines)
    return spaced > commas * 0.9 and regular_rows < _MOST * len(lines)


def split_by_gaps(lines: Sequence[str]) -> list[list[str]]:
    """Split lines whose columns are made of spaces or tabs; a gap in a row stays an empty cell."""
    rows: list[list[str]] = []
    starts: list[int] = []
    pieces = [
        [(found.start(), found[0].strip()) for found in _PIECE.finditer(line)] for line in lines
    ]
    widths = [len(row) for row in pieces if len(row) > 1]
    usual = max(set(widths), key=lambda width: (widths.count(width), width), default=0)
    for row in pieces:
        if len(row) == usual and len(row) > 1:
            starts = [start for start, _ in row]
        if len(row) in {0, 1, usual} or not starts or len(row) > len(starts):
            rows.append([text for _, text in row])
            continue
        cells = [""] * len(starts)
        for start, text in row:
            place = min(range(len(starts)), key=lambda at: abs(starts[at] - start))
            cells[place] = f"{cells[place]} {text}".strip()
        rows.append(cells)
    return rows


class _Splitter:
    """Walk through a text; a quotation mark is believed only where it ends before a separator."""

    def __init__(self, text: str, separator: str) -> None:
        self._text = text
        self._separator = separator
        escaped = re.escape(separator)
        self._quoted = re.compile(rf"{_FIRST_QUOTE_ENDS}(?=[ ]*(?:{escaped}|\n|\Z))")
        self._plain = re.compile(rf"[^\n{escaped}]*+")
        self._found = SplitText()

    def split(self) -> SplitText:
        """Return the rows, and where a mark stood alone."""
        lines = self._text.split("\n")
        if lines and not lines[-1]:
            lines.pop()
        plain = [line.split(self._separator) if line else [] for line in lines]
        self._widths = [len(row) for row in plain]
        common = [width for width in self._widths if width > 1]
        self._usual = max(set(common), key=common.count, default=1)
        if '"' in self._text:
            self._found.rows = self._well_formed() or self._walk()
        else:
            self._found.rows = plain
        self._found.ends_short = self._is_cut()
        return self._found

    def _is_cut(self) -> bool:
        *widths, last = [0, *(len(row) for row in self._found.rows if row)]
        is_regular = set(widths[1:]) == {self._usual} and len(widths) > _FEW
        return is_regular and last < self._usual and not self._text.endswith("\n")

    def _well_formed(self) -> list[list[str]]:
        """Return the rows of a text whose every mark is where a program would write it."""
        csv.field_size_limit(max(csv.field_size_limit(), len(self._text) + 1))
        source = io.StringIO(self._text, newline="")
        try:
            rows = list(csv.reader(source, delimiter=self._separator, strict=True))
        except csv.Error:
            return []
        widths = {len(row) for row in rows if row}
        swallowed = any("\n" in cell and self._is_table(cell) for row in rows for cell in row)
        return [] if len(widths) > 1 or swallowed else rows

    def _is_table(self, cell: str) -> bool:
        """Say whether a cell of several lines holds whole rows."""
        return any(line.count(self._separator) >= self._usual - 1 > 0 for line in cell.split("\n"))

    def _walk(self) -> list[list[str]]:
        place, line, row = 0, 0, list[str]()
        rows: list[list[str]] = []
        text, end = self._text, len(self._text)
        while place < end:
            if text[place] == '"':
                cell, place, passed = self._quoted_cell(place, line, (len(rows), len(row)))
                line += passed
            else:
                found = self._plain.match(text, place)
                assert found
                cell, place = found[0], found.end()
            row.append(cell)
            if place >= end:
                break
            if text[place] == "\n":
                rows.append(row if row != [""] else [])
                row, line, place = [], line + 1, place + 1
                continue
            place += 1
            if place >= end:
                row.append("")
        return [*rows, row] if row else rows

    def _quoted_cell(self, place: int, line: int, at: tuple[int, int]) -> tuple[str, int, int]:
        """Return a cell that begins with a mark, the place behind it, and the lines passed."""
        found = self._quoted.match(self._text, place)
        if found and self._is_believed(found[0], line):
            whole = found[0]
            after = self._plain.match(self._text, found.end())
            assert after
            return whole[1:-1].replace('""', '"'), after.end(), whole.count("\n")
        plain = self._plain.match(self._text, place)
        assert plain
        cell = plain[0]
        if cell.strip() != '"' and cell.count('"') == 1:  # alone it says «the same as above»
            self._found.stray_quotes.append(at)
            cell = cell[1:]
        return cell, plain.end(), 0

    def _is_believed(self, cell: str, line: int) -> bool:
        """Doubt a mark that would swallow rows of the usual width, or a separator alone."""
        passed = cell.count("\n")
        full = self._usual
        if full == 1:
            return True
        if passed == 0:
            is_alone = cell[1:].lstrip(" ").startswith(self._separator)
            return not (is_alone and self._widths[line] == full)
        behind = self._widths[line + 1 : line + passed + 1]
        return not (self._widths[line] >= full and any(width >= full for width in behind))
