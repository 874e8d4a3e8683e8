"""The tables of a list by their numbers, and the rows between people that may be one more."""

from collections.abc import Mapping

from seminar_desk.domain.lists.roster import RosterReading
from seminar_desk.domain.people.folding import fold

# Sheets read together number their tables from this on, times their place in the file.
OF_SHEET = 10_000_000
# Rows for which no list of people begins or ends.
_NEVER_LISTED = frozenset({"total", "only_number", "column_numbers", "example"})
# A table that a person made of rows is numbered by its first row, behind all that were found.
BY_HAND = 1_000_000


def sheet_place(table: int) -> int:
    """Return which sheet of those read together a table stands on."""
    return table // OF_SHEET


def is_by_hand(table: int) -> bool:
    """Say whether a person made a table of rows."""
    return table % OF_SHEET >= BY_HAND


def table_of(reading: RosterReading, number: int) -> int:
    """Return the table that the people of a number stand in: one row of it may have several."""
    numbers = [each.number for each in reading.regions if each.number <= number]
    return max(numbers, default=number)


def runs(reading: RosterReading) -> Mapping[tuple[int, int], tuple[int, int]]:
    """Return the first and the last of the rows around each that are nobody's, and no heading.

    Under the table and the row of each that is none. The titles right above people are theirs;
    totals and numbers begin and end no list.
    """
    numbers = {each.region for each in reading.rows} | {each.region for each in reading.skipped}
    owner = {number: table_of(reading, number) for number in numbers}
    ends = {(owner[each.region], each.row) for each in reading.rows}
    ends |= {(table.number, row) for table in reading.regions for row in table.header_rows}
    places = {(owner[each.region], each.row): each for each in reading.skipped}
    titles = {(each.region, each.row) for each in reading.sections}
    last = max((each.number for each in reading.regions if not is_by_hand(each.number)), default=0)
    found: dict[tuple[int, int], tuple[int, int]] = {}
    run: list[tuple[int, int]] = []
    for place in [*sorted(ends | places.keys()), (-1, 0)]:
        if run and (place in ends or place[0] != run[0][0]):
            while run and run[-1] in titles and (place[0] == run[0][0] or run[0][0] != last):
                run.pop()
            while run and places[run[-1]].reason in _NEVER_LISTED:
                run.pop()
            while run and places[run[0]].reason in _NEVER_LISTED:
                del run[0]
            found |= {(places[each].region, each[1]): (run[0][1], run[-1][1]) for each in run}
            run = []
        if place in places and place not in ends:
            run.append(place)
    return found


def alike_tables(reading: RosterReading) -> Mapping[int, tuple[int, ...]]:
    """Return for each table those of all sheets with its headings: one correction fits them all.

    Only the first of them is a key. Tables of one sheet stand each for itself.
    """
    found: dict[tuple[tuple[int, str], ...], list[int]] = {}
    for number in dict.fromkeys(column.region for column in reading.columns):
        columns = [each for each in reading.columns if each.region == number]
        key = tuple((each.index, fold(each.header)) for each in columns)
        same = found.setdefault(key, [])
        if same and sheet_place(same[-1]) == sheet_place(number):
            found[(*key, (-1, str(number)))] = [number]
        else:
            same.append(number)
    return {same[0]: tuple(same) for same in found.values()}
