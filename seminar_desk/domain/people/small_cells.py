"""A cell with too few people in it tells less, step by step, until nobody stands alone."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

LEAST = 3
Told: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CellRow:
    """Hold what one row could tell of a person: `steps` from everything to next to nothing.

    Rows are counted among those of the same `among`: one session, those who came. All rows have
    equally many steps.
    """

    person: str
    among: Hashable
    steps: tuple[Told, ...]


def steps_needed(rows: Sequence[CellRow], least: int = LEAST) -> dict[str, int]:
    """Return for each person how far down its rows tell what at least `least` people share.

    All rows of a person stand on one step: what one of them hides, no other gives back. Where
    those who tell next to nothing are still too few, the smallest cell beside joins them; only
    where there are too few people at all a small cell is left.
    """
    found = dict.fromkeys((row.person for row in rows), 0)
    if not rows:
        return found
    last = len(rows[0].steps) - 1
    while True:
        cells = _cells(rows, found)
        small = [people for people in cells.values() if len(people) < least]
        further = {person for people in small for person in people if found[person] < last}
        if further:
            for person in further:
                found[person] += 1
            continue
        joining = set(_joining(cells, found, last, least))
        if not joining:
            return found
        for person in joining:
            found[person] = last


def told(row: CellRow, step: Mapping[str, int]) -> Told:
    """Return what a row tells on the step of its person."""
    return row.steps[step[row.person]]


def shared(
    people: Sequence[str], parts: Sequence[Hashable], values: Sequence[Hashable], least: int = LEAST
) -> list[bool]:
    """Say of each row whether its part may tell these values: each is shared by enough people.

    A part tells all of its values or none, for what is left out would be told by the rest.
    """
    sharing: dict[tuple[Hashable, Hashable], set[str]] = {}
    for person, part, value in zip(people, parts, values, strict=True):
        sharing.setdefault((part, value), set()).add(person)
    rare = {part for (part, _), found in sharing.items() if len(found) < least}
    return [part not in rare for part in parts]


def alone(rows: Iterable[tuple[Hashable, str]], least: int = LEAST) -> Iterator[Hashable]:
    """Yield each cell, of (cell, person), with fewer people than `least`."""
    sizes = Counter(cell for cell, _ in set(rows))
    return (cell for cell, size in sizes.items() if size < least)


def _cells(
    rows: Iterable[CellRow], found: Mapping[str, int]
) -> dict[tuple[Hashable, Told], set[str]]:
    cells: dict[tuple[Hashable, Told], set[str]] = {}
    for row in rows:
        cells.setdefault((row.among, told(row, found)), set()).add(row.person)
    return cells


def _joining(
    cells: Mapping[tuple[Hashable, Told], set[str]],
    found: Mapping[str, int],
    last: int,
    least: int,
) -> Iterator[str]:
    """Yield whom the smallest cell beside each that is still too small holds."""
    lonely = {among for (among, _), people in cells.items() if len(people) < least}
    beside: dict[Hashable, list[tuple[int, str, set[str]]]] = {}
    for (among, values), people in cells.items():
        if among in lonely and any(found[person] < last for person in people):
            beside.setdefault(among, []).append((len(people), " ".join(values), people))
    for cells_beside in beside.values():
        yield from min(cells_beside, key=lambda cell: cell[:2])[2]
