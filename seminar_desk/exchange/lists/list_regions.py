"""Part a sheet into tables: side by side, one below another, each with its heading and columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seminar_desk.domain.lists import roster
from seminar_desk.domain.lists.list_corrections import (
    ListCorrections,
    RowPlace,
    table_by_hand,
)
from seminar_desk.exchange.lists.column_blocks import ListColumns
from seminar_desk.exchange.lists.list_cards import cards_in
from seminar_desk.exchange.lists.list_headings import Heading, headings
from seminar_desk.exchange.lists.roster_columns import find_columns, likeliest_names
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


def find_regions(
    sheet: Sheet, corrections: ListCorrections, first_number: int = 0
) -> tuple[Region, ...]:
    """Return the tables of a sheet, from the left and from above, numbered from the first."""
    found: list[Region] = []
    number = first_number
    for strip, rows in enumerate(_strips(sheet.rows)):
        tables = _tables(sheet, rows, (strip, number), corrections)
        end = number + sum(len(table.columns.blocks) for table in tables)
        by_hand = {
            place: last for place, last in corrections.lists.items() if number <= place[0] < end
        }
        if by_hand:
            tables = _tables(sheet, _without(rows, by_hand), (strip, number), corrections)
            end = number + sum(len(table.columns.blocks) for table in tables)
        found += tables
        found += [
            _by_hand(sheet, rows, place, last, corrections) for place, last in by_hand.items()
        ]
        number = end
    return tuple(found)


def _tables(
    sheet: Sheet, rows: Sequence[Row], place: tuple[int, int], corrections: ListCorrections
) -> list[Region]:
    """Return the tables below one another in a strip; `place` is its own and the first number."""
    strip, number = place
    found: list[Region] = []
    named = headings(rows) or [_NO_HEADING]
    cards = cards_in(rows, number) if named == [_NO_HEADING] else None
    if cards is not None:
        body = range(len(rows))
        return [
            Region(
                *(cards.rows, strip, range(0), _NO_HEADING, body, cards.columns),
                continued=cards.continued,
            )
        ]
    ends = [*(heading.rows[0] for heading in named[1:]), len(rows)]
    for nth, (heading, end) in enumerate(zip(named, ends, strict=True)):
        body = range(heading.end, end)
        table = _Table(sheet, rows, heading, body, number)
        columns = table.columns(corrections, is_list=corrections.regions.get(number, False))
        above = range(heading.rows[0]) if heading.rows and not nth else range(0)
        found.append(Region(rows, strip, above, heading, body, columns))
        number += len(columns.blocks)
    return found


def _without(rows: Sequence[Row], by_hand: Mapping[RowPlace, int]) -> list[Row]:
    """Return the rows of a strip with nothing in those that a person said are a list."""
    taken = {at for (_, first), last in by_hand.items() for at in range(first - 1, last)}
    return [() if at in taken else row for at, row in enumerate(rows)]


def _by_hand(
    sheet: Sheet, rows: Sequence[Row], place: RowPlace, last: int, corrections: ListCorrections
) -> Region:
    """Return rows that a person said are a list as a table, under a heading where they have one.

    No title above holds on into it.
    """
    first, number = place[1] - 1, table_by_hand(*place)
    end = min(last, len(rows))
    named = headings(rows[first:end])
    heading = Heading(tuple(first + at for at in named[0].rows)) if named else _NO_HEADING
    body = range(max(first, heading.end), end)
    columns = _Table(sheet, rows, heading, body, number).columns(corrections, is_list=True)
    above = range(first, heading.rows[0]) if heading.rows else range(0)
    return Region(rows, number, above, heading, body, columns)


@dataclass(frozen=True, slots=True)
class _Table:
    """Hold where a table stands while its columns are looked for."""

    sheet: Sheet
    rows: Sequence[Row]
    heading: Heading
    body: range
    number: int

    def columns(self, corrections: ListCorrections, *, is_list: bool) -> ListColumns:
        """Find the columns; what was chosen for any block of the table holds in all of it.

        A table that a person said `is_list` has names, whatever they look like.
        """
        columns = self._find({})
        numbers = range(self.number, self.number + len(columns.blocks))
        chosen = {
            index: kind
            for (region, index), kind in corrections.columns.items()
            if region in numbers
        }
        columns = self._find(chosen) if chosen else columns
        if is_list and not any(block.has_names for block in columns.blocks):
            names = likeliest_names([self.rows[at] for at in self.body], chosen)
            columns = columns if names is None else self._find({names: "full_name", **chosen})
        return columns

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
