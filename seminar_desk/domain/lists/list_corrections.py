"""What a person says about a list that was read otherwise; the reading applies it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from seminar_desk.domain.lists.list_tables import BY_HAND, runs
from seminar_desk.domain.lists.roster import RosterReading
from seminar_desk.domain.people.folding import fold

# The number of the table and the index of the column.
ColumnKey: TypeAlias = tuple[int, int]
# The number of the table, which says its sheet too, and the row as a spreadsheet counts it.
RowPlace: TypeAlias = tuple[int, int]
# The same and the index of the column.
CellPlace: TypeAlias = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class SectionWords:
    """Hold what a title says of the rows below it; nothing at all ends the title before it."""

    role: str = ""
    aimak: str = ""


@dataclass(frozen=True, slots=True)
class ListCorrections:
    """Hold what a person corrected in a list, each part under the place it stands at.

    `rows` says who stands in a row: names, one for each person, or nobody. `cells` gives a wrong
    cell its text. `lists` are rows that were taken for something else and are a list of people:
    under the first of them the last.
    """

    columns: Mapping[ColumnKey, str] = field(default_factory=dict)
    regions: Mapping[int, bool] = field(default_factory=dict)
    sections: Mapping[RowPlace, SectionWords] = field(default_factory=dict)
    rows: Mapping[RowPlace, tuple[str, ...]] = field(default_factory=dict)
    cells: Mapping[CellPlace, str] = field(default_factory=dict)
    lists: Mapping[RowPlace, int] = field(default_factory=dict)


NOTHING = ListCorrections()


def shape(reading: RosterReading) -> str:
    """Return what lists made after one pattern share: the headings of their tables."""
    return "\n".join(
        f"{column.region}:{column.index}:{fold(column.header)}" for column in reading.columns
    )


@dataclass(frozen=True, slots=True)
class RememberedCorrections:
    """Hold what holds for the next list of the same shape too: columns, tables, titles' words.

    `lists` are the tables made of rows, under the words of their first row.
    """

    columns: Mapping[ColumnKey, str] = field(default_factory=dict)
    regions: Mapping[int, bool] = field(default_factory=dict)
    sections: Mapping[str, SectionWords] = field(default_factory=dict)
    lists: Mapping[str, int] = field(default_factory=dict)


def to_remember(corrections: ListCorrections, reading: RosterReading) -> RememberedCorrections:
    """Return what is not about one row of one list alone."""
    sections, lists = corrections.sections, corrections.lists
    return RememberedCorrections(
        dict(corrections.columns),
        dict(corrections.regions),
        {
            fold(each.text): sections[each.region, each.row]
            for each in reading.sections
            if (each.region, each.row) in sections
        },
        {
            fold(each.text): table_by_hand(each.region, each.row)
            for each in reading.skipped
            if (each.region, each.row) in lists
        },
    )


def remembered(kept: RememberedCorrections, reading: RosterReading) -> ListCorrections:
    """Return what was said of an earlier list of this shape, for this one."""
    lists: dict[RowPlace, int] = {}
    moved: dict[int, int] = {}
    around = runs(reading) if kept.lists else {}
    for skipped in reading.skipped:
        was, place = kept.lists.get(fold(skipped.text)), (skipped.region, skipped.row)
        if was is not None and place in around:
            lists[place] = around[place][1]
            moved[was] = table_by_hand(*place)
    return ListCorrections(
        columns={(moved.get(of, of), at): kind for (of, at), kind in kept.columns.items()},
        regions={moved.get(of, of): is_list for of, is_list in kept.regions.items()},
        sections={
            (each.region, each.row): kept.sections[fold(each.text)]
            for each in reading.sections
            if fold(each.text) in kept.sections
        },
        lists=lists,
    )


def table_by_hand(table: int, first_row: int) -> int:
    """Return the number of the table that a person made of rows of another one."""
    return table - table % BY_HAND + BY_HAND + first_row
