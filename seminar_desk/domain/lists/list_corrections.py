"""What a person says about a list that was read otherwise; the reading applies it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from seminar_desk.domain.lists.roster import RosterReading
from seminar_desk.domain.people.folding import fold

# The number of the table and the index of the column.
ColumnKey: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SectionWords:
    """Hold what a title says of the rows below it; nothing at all ends the title before it."""

    role: str = ""
    aimak: str = ""


@dataclass(frozen=True, slots=True)
class ListCorrections:
    """Hold what a person corrected in a list, each part under the place it stands at.

    `rows` says who stands in a row: names, one for each person, or nobody. `cells` gives a wrong
    cell (row as a spreadsheet counts it, index of the column) its text.
    """

    columns: Mapping[ColumnKey, str] = field(default_factory=dict)
    regions: Mapping[int, bool] = field(default_factory=dict)
    sections: Mapping[int, SectionWords] = field(default_factory=dict)
    rows: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    cells: Mapping[tuple[int, int], str] = field(default_factory=dict)


NOTHING = ListCorrections()


def shape(reading: RosterReading) -> str:
    """Return what lists made after one pattern share: the headings of their tables."""
    return "\n".join(
        f"{column.region}:{column.index}:{fold(column.header)}" for column in reading.columns
    )


@dataclass(frozen=True, slots=True)
class RememberedCorrections:
    """Hold what holds for the next list of the same shape too: columns, tables, titles' words."""

    columns: Mapping[ColumnKey, str] = field(default_factory=dict)
    regions: Mapping[int, bool] = field(default_factory=dict)
    sections: Mapping[str, SectionWords] = field(default_factory=dict)


def to_remember(corrections: ListCorrections, reading: RosterReading) -> RememberedCorrections:
    """Return what is not about one row of one list alone."""
    return RememberedCorrections(
        dict(corrections.columns),
        dict(corrections.regions),
        {
            fold(section.text): corrections.sections[section.row]
            for section in reading.sections
            if section.row in corrections.sections
        },
    )


def remembered(kept: RememberedCorrections, reading: RosterReading) -> ListCorrections:
    """Return what was said of an earlier list of this shape, for this one."""
    return ListCorrections(
        columns=dict(kept.columns),
        regions=dict(kept.regions),
        sections={
            section.row: kept.sections[fold(section.text)]
            for section in reading.sections
            if fold(section.text) in kept.sections
        },
    )
