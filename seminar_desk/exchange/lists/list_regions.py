"""Part a sheet into tables: side by side, one below another, each with its heading and columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar_desk.domain.lists import roster
from seminar_desk.domain.lists.list_corrections import ListCorrections
from seminar_desk.exchange.lists.column_blocks import ListColumns
from seminar_desk.exchange.lists.list_cards import cards_in
from seminar_desk.exchange.lists.list_headings import Heading, headings
from seminar_desk.exchange.lists.roster_columns import find_columns
from seminar_desk.exchange.table.table_sheet import Row, Sheet

_NO_HEADING = Heading(())
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Region:
    """Hold one table: `above` are the rows over the first heading, `body` those below its own.

    `rows` are the sheet's, blank where another table stands beside.
    """

    rows: Sequence[Row]
    strip: int
    above: range
    heading: Heading
    body: range
    columns: ListColumns
    continued: frozenset[int] = frozenset()


def find_regions(sheet: Sheet, corrections: ListCorrections) -> tuple[Region, ...]:
    """Return the tables of a sheet, from the left and from above."""
    found: list[Region] = []
    number = 0
    for strip, rows in enumerate(_strips(sheet.rows)):
        named = headings(rows) or [_NO_HEADING]
        cards = cards_in(rows, number) if named == [_NO_HEADING] else None
        if cards is not None:
            body = range(len(rows))
            found.append(
                Region(
                    *(cards.rows, strip, range(0), _NO_HEADING, body, cards.columns),
                    continued=cards.continued,
                )
            )
            number += 1
            continue
        ends = [*(heading.rows[0] for heading in named[1:]), len(rows)]
        for place, (heading, end) in enumerate(zip(named, ends, strict=True)):
            body = range(heading.end, end)
            table = _Table(sheet, rows, heading, body, number)
            columns = table.columns(corrections)
            above = range(heading.rows[0]) if heading.rows and not place else range(0)
            found.append(Region(rows, strip, above, heading, body, columns))
            number += len(columns.blocks)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Table:
    """Hold where a table stands while its columns are looked for."""

    sheet: Sheet
    rows: Sequence[Row]
    heading: Heading
    body: range
    number: int

    def columns(self, corrections: ListCorrections) -> ListColumns:
        """Find the columns; what was chosen for any block of the table holds in all of it."""
        columns = self._find({})
        numbers = range(self.number, self.number + len(columns.blocks))
        chosen = {
            index: kind
            for (region, index), kind in corrections.columns.items()
            if region in numbers
        }
        return self._find(chosen) if chosen else columns

    def _find(self, chosen: dict[int, str]) -> ListColumns:
        return find_columns(
            self.rows,
            self.heading.rows,
            self.body,
            chosen,
            merged=self.sheet.merged,
            first_number=self.number,
        )


def _strips(rows: Sequence[Row]) -> list[Sequence[Row]]:
    """Part the sheet at blank columns where each side has a heading of its own."""
    width = max((len(row) for row in rows), default=0)
    filled = [any(index < len(row) and row[index] != "" for row in rows) for index in range(width)]
    edges = [0] + [
        index
        for index in range(1, width)
        if filled[index] and not filled[index - 1] and any(filled[:index])
    ]
    if len(edges) == 1:
        return [rows]
    named_parts = [
        (left, _between(rows, left, right))
        for left, right in zip(edges, [*edges[1:], width], strict=True)
    ]
    named = [(edge, headings(part)[0].rows) for edge, part in named_parts if _has_names(part)]
    if len({rows for _, rows in named}) < _PAIR:
        return [rows]
    begins = [edge for edge, _ in named]
    begins[0] = 0
    return [
        _between(rows, left, right)
        for left, right in zip(begins, [*begins[1:], width], strict=True)
    ]


def _between(rows: Sequence[Row], left: int, right: int) -> list[Row]:
    """Return the rows with nothing outside these columns; letters stay as they are."""
    return [("",) * min(left, len(row)) + row[left:right] for row in rows]


def _has_names(rows: Sequence[Row]) -> bool:
    found = headings(rows)
    if not found:
        return False
    heading = found[0]
    columns = find_columns(rows, heading.rows, range(heading.end, len(rows)), {})
    return any(column.kind in roster.NAME_KINDS for column in columns.all)
