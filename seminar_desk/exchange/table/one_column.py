"""Part rows that stand whole in their first column, as of a CSV file opened wrongly."""

from collections.abc import Sequence

from seminar_desk.domain.lists import roster_words
from seminar_desk.exchange.table.table_sheet import Row, text_of
from seminar_desk.exchange.table.table_text import SEPARATORS, split_by_gaps, split_line

_MOST = 0.6
_FEWEST_ROWS, _FEWEST_COLUMNS, _HEADINGS, _SEARCHED_ROWS = 2, 3, 2, 60


def parted(rows: Sequence[Row]) -> tuple[str, tuple[Row, ...]]:
    """Return the separator and the rows parted by it, or nothing where they stand as they should.

    Commas had parted some rows further; what stands right of the first column is put back first.
    """
    first = _first_column(rows)
    lines = [_line(row[first:]) for row in rows]
    filled = [
        (row[first:], line) for row, line in zip(rows, lines, strict=True) if line.strip(" ,")
    ]
    for separator in SEPARATORS:
        found = [(row, line) for row, line in filled if separator in line]
        if len(found) < max(_FEWEST_ROWS, _MOST * len(filled)):
            continue
        heading, line = found[0]
        if text_of(line) != text_of(heading[0]) or not _are_whole(found, separator):
            continue
        # Each line by itself, so that every row keeps its number.
        table = [split_line(line, separator) for line in lines]
        if _is_table(table, split_line(line, separator), separator):
            return separator, _moved(table, first)
    if filled and all(text_of(line) == text_of(row[0]) for row, line in filled):
        table = split_by_gaps(lines)
        if any(_named(row) >= _HEADINGS for row in table[:_SEARCHED_ROWS]):
            return " ", _moved(table, first)
    return "", ()


def _first_column(rows: Sequence[Row]) -> int:
    starts = (next((at for at, cell in enumerate(row) if text_of(cell)), None) for row in rows)
    return min((start for start in starts if start is not None), default=0)


def _moved(rows: Sequence[Sequence[str]], columns: int) -> tuple[Row, ...]:
    return tuple((*[""] * columns, *row) for row in rows)


def _named(row: Sequence[str]) -> int:
    """Return how many cells of a row are headings of a list."""
    return sum(bool(roster_words.heading_kind(cell)) for cell in row)


def _line(row: Row) -> str:
    """Return a row as it stood in the text: a comma had made a cell of the rest."""
    texts = [str(cell) if not isinstance(cell, bool) else text_of(cell) for cell in row]
    while texts and not texts[-1]:
        texts.pop()
    return ",".join(texts)


def _are_whole(found: Sequence[tuple[Row, str]], separator: str) -> bool:
    """Say whether the first cells of most rows hold several of their columns."""
    whole = sum(isinstance(row[0], str) and separator in row[0] for row, _ in found)
    return whole >= _MOST * len(found)


def _is_table(rows: Sequence[Sequence[str]], heading: Sequence[str], separator: str) -> bool:
    """Tell columns from two people in a cell or a sentence with commas in it."""
    widths = [len(row) for row in rows if len(row) > 1]
    usual = max(set(widths), key=widths.count)
    if _named(heading) >= _HEADINGS:
        # A file writes a comma for each empty cell too; people write one where something follows.
        full = sum(width >= len(heading) for width in widths)
        return separator != "," or full >= _MOST * len(widths)
    is_regular = widths.count(usual) >= _MOST * len(widths) and len(heading) >= usual
    return is_regular and usual >= _FEWEST_COLUMNS and separator != ","
