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


@dataclass(frozen=True, slots=True)
class ToldLine:
    """Hold the people of a number that is told elsewhere, from which these rows can be taken.

    `tells`: person -> on how many first steps their rows tell that they are of it.
    """

    tells: Mapping[str, int]


def steps_needed(
    rows: Sequence[CellRow], least: int = LEAST, lines: Sequence[ToldLine] = ()
) -> dict[str, int]:
    """Return for each person how far down its rows tell what at least `least` people share.

    All rows of a person stand on one step: what one of them hides, no other gives back. Where
    those who tell next to nothing are still too few, the smallest cell beside joins them; only
    where there are too few people at all a small cell is left. Of each line those whose rows do
    not tell it are enough people too, or nobody.
    """
    found = dict.fromkeys((row.person for row in rows), 0)
    last = len(rows[0].steps) - 1 if rows else 0
    groups: dict[Hashable, list[CellRow]] = {}
    of_person: dict[str, set[Hashable]] = {}
    for row in rows:
        groups.setdefault(row.among, []).append(row)
        of_person.setdefault(row.person, set()).add(row.among)
    changed = list(groups)
    while changed:
        moved: dict[str, int] = {}
        for among in changed:
            moved |= _moved(groups[among], found, last, least)
        moved = moved or _kept_back(rows, found, lines, least)
        found |= moved
        changed = list(dict.fromkeys(among for person in moved for among in of_person[person]))
    return found


def _kept_back(
    rows: Sequence[CellRow], found: Mapping[str, int], lines: Sequence[ToldLine], least: int
) -> dict[str, int]:
    """Return whose rows no longer tell a line of which all but too few are told."""
    for line in lines:
        own = {person: steps for person, steps in line.tells.items() if person in found}
        telling = {person for person, steps in own.items() if found[person] < steps}
        if telling and 0 < len(own) - len(telling) < least:
            cells: dict[tuple[str, Told], set[str]] = {}
            for row in rows:
                if row.person in telling:
                    cell = (str(row.among), told(row, found))
                    cells.setdefault(cell, set()).add(row.person)
            smallest = min(cells.items(), key=lambda each: (len(each[1]), each[0]))[1]
            return {person: own[person] for person in smallest}
    return {}


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


def _moved(
    rows: Iterable[CellRow], found: Mapping[str, int], last: int, least: int
) -> dict[str, int]:
    """Return whom of one group a small cell moves, and to which step: the next one, or the last."""
    cells: dict[Told, set[str]] = {}
    for row in rows:
        cells.setdefault(told(row, found), set()).add(row.person)
    small = [people for people in cells.values() if len(people) < least]
    further = {person: found[person] + 1 for people in small for person in people}
    if any(step <= last for step in further.values()):
        return {person: step for person, step in further.items() if step <= last}
    beside = [
        (len(people), values, people)
        for values, people in cells.items()
        if any(found[person] < last for person in people)
    ]
    if not small or not beside:
        return {}
    return dict.fromkeys(min(beside, key=lambda cell: cell[:2])[2], last)
