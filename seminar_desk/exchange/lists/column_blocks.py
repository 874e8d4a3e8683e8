"""Part a table's columns into those of each person of a row: side by side, «Участник 1, 2»."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from seminar_desk.domain.lists import roster, roster_words
from seminar_desk.domain.problems import Problem

_PAIR = 2
# What a further column of one kind still says.
_NOTED = frozenset({"phone", "aimak", "village", "position"})
# Each person has one of these for himself; the others may stand once for a whole row.
_OWN_KINDS = frozenset({*roster.NAME_KINDS, "phone", "birth_year", "sex", "role", "number"})


@dataclass(frozen=True, slots=True)
class Block:
    """Hold the columns that describe one person of each row; some may be `shared` with others."""

    number: int
    columns: tuple[roster.RosterColumn, ...]
    shared: frozenset[int] = frozenset()

    @property
    def says(self) -> str:
        """Return the role that the heading of the names gives to everybody below it."""
        return next((c.says for c in self.columns if c.kind in roster.NAME_KINDS and c.says), "")

    @property
    def has_names(self) -> bool:
        """Say whether anybody's name is in the block."""
        return any(column.kind in roster.NAME_KINDS for column in self.columns)


@dataclass(frozen=True, slots=True)
class ListColumns:
    """Hold a table's columns in blocks, what was guessed of them, and what has to be asked."""

    blocks: tuple[Block, ...]
    notes: tuple[Problem, ...] = ()
    doubts: tuple[tuple[str, Problem], ...] = ()
    is_side_by_side: bool = False

    @property
    def all(self) -> tuple[roster.RosterColumn, ...]:
        """Return each column once, from the left."""
        found = {
            column.index: column for block in reversed(self.blocks) for column in block.columns
        }
        return tuple(found[index] for index in sorted(found))


def blocks_of(
    columns: Sequence[roster.RosterColumn], first_number: int
) -> tuple[tuple[Block, ...], bool]:
    """Part columns into those of each person of a row: tables side by side, «Участник 1, 2»."""
    starts = [place for place, column in enumerate(columns) if _begins_person(columns, place)]
    if len(starts) < _PAIR:
        return (Block(first_number, _each_once(columns, first_number)),), False
    first = starts[0]
    common = _common_before(columns, first, starts[1])
    begins = [start - common for start in starts]
    shared = list(columns[: begins[0]])
    parts = [
        list(columns[begin:end])
        for begin, end in zip(begins, [*begins[1:], len(columns)], strict=True)
    ]
    earlier = {column.kind for part in parts[:-1] for column in part}
    is_side_by_side = not begins[0] and common > 0
    if not is_side_by_side:
        behind = [c for c in parts[-1][common + 1 :] if c.kind not in earlier and not c.says]
        behind = [c for c in behind if c.kind not in roster.NAME_KINDS]
        parts[-1] = [column for column in parts[-1] if column not in behind]
        shared += [replace(c, kind="note") if c.kind in _OWN_KINDS else c for c in behind]
    blocks = tuple(
        Block(
            first_number + number,
            _each_once([*shared, *part], first_number + number),
            frozenset(column.index for column in shared),
        )
        for number, part in enumerate(parts)
    )
    return blocks, is_side_by_side


def _begins_person(columns: Sequence[roster.RosterColumn], place: int) -> bool:
    kind = columns[place].kind
    if kind == "full_name":
        return True
    return kind == "surname" and not (place and columns[place - 1].kind == "full_name")


def _common_before(columns: Sequence[roster.RosterColumn], first: int, second: int) -> int:
    """Return how many columns before two names are of the same kinds: theirs, one each."""
    count = 0
    while (
        first - count > 0
        and second - count - 1 > first
        and columns[first - count - 1].kind == columns[second - count - 1].kind
        and columns[first - count - 1].kind != "ignore"
    ):
        count += 1
    return count


def _each_once(
    columns: Sequence[roster.RosterColumn], number: int
) -> tuple[roster.RosterColumn, ...]:
    """Give each kind to one column; ticked columns share the kind that they are values of."""
    places = [column for column in columns if column.kind == "aimak" and not column.is_guessed]
    found: list[roster.RosterColumn] = []
    taken: set[str] = set()
    for column in columns:
        kind = column.kind
        if kind == "aimak" and len(places) > 1 and roster_words.is_organisation(column.header):
            kind = "position"
        if kind == "role" and "role" in taken and not column.says:
            kind = "position"
        if kind in taken and not (column.says and kind in {"role", "sex"}):
            kind = "note" if kind in _NOTED else "ignore"
        elif kind not in roster.SHARED_KINDS and not (column.says and kind in {"role", "sex"}):
            taken.add(kind)
        found.append(replace(column, kind=kind, region=number))
    return tuple(found)
