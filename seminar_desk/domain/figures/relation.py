"""Flat rows of one meaning, column beside column: what indicators count."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import Any, TypeAlias

Cell: TypeAlias = str | int | None
Row: TypeAlias = tuple[Cell, ...]
UNKNOWN = "unknown"  # the code of what nobody told; a number that nobody told is None
YES, NO = "YES", "NO"
# When, where and about what the seminar was: a figure of one of these is that part's own.
PLACES = ("session", "series", "oblast", "district", "period", "subject")
_OF_PERSON = ("sex", "age_band", "youth", "role", "standing", "aimak", "registration")
_SAID = ("self_group",)  # with consent, of one's own will; "several" are one code
DIMENSIONS = (*PLACES, *_OF_PERSON, *_SAID, "outcome", "answer", "after", "sessions")
# What each relation has. Every row of all but `aimaks` is of one session.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    # Each person of a session once, as domain/people/counts.py counts; in the order of coming in
    # the series, so that the first row of a person is the one that tells role, sex and age.
    "participations": (
        *(*PLACES, *_OF_PERSON, *_SAID, "person", "village", "present", "visit", "left_early"),
        *("certificate", "handed_over", "hours", "consent", "grouped", "aimak_told", "complete"),
    ),
    "sessions": (
        *(*PLACES, "day", "status", "held", "expected", "present", "signatures", "currency"),
        *("cost_instruction", "cost_participants", "cost_travel"),
    ),
    "assemblies": (
        *(*PLACES, "aimak", "form", "outcome", "told", "passed", "published"),
        *(
            "attended_total",
            "attended_women",
            "attended_youth",
            "days_after_seminar",
            "asked_questions",
        ),
        *("confirmed", "told_by_7", "told_by_30", "told_by_90"),
    ),
    # An assembly that is over and that nobody told of stands there once, if nothing of it does: how
    # many there were is not known. It tells nothing, not even that it is `entered`.
    "decisions": (*PLACES, "aimak", "dated", "due", "done", "on_time", "entered"),
    "questions": (*PLACES, "aimak", "answer", "entered"),
    # Those of assemblies that were not called off: nobody owes the others.
    "steps": (*PLACES, "aimak", "due", "status", "on_time"),
    # Calls after an assembly, after a cancelled one those that were made: nobody owes the others.
    # `after` is the number of days, "3" or "90".
    "follow_ups": (*PLACES, "aimak", "after", "due", "asked", "reached", "still_working"),
    # Made of the participations that are looked at, and of the reference list of their districts.
    "aimaks": ("oblast", "district", "aimak", "listed", "reached", "sessions"),
}
# Relations of which a row may say that nobody told how many there are.
MAY_BE_UNTOLD = frozenset({"decisions", "questions"})
ENTERED = "entered"
# What can be added up: on the server a sum of words would spoil every figure beside it.
NUMBERS: Mapping[str, frozenset[str]] = {
    "participations": frozenset({"hours"}),
    "sessions": frozenset(
        {
            *("expected", "present", "signatures"),
            *("cost_instruction", "cost_participants", "cost_travel"),
        }
    ),
    "assemblies": frozenset(
        {
            *("attended_total", "attended_women", "attended_youth"),
            *("days_after_seminar", "asked_questions"),
        }
    ),
}


@dataclass(frozen=True, slots=True)
class RowKinds:
    """Hold the rows that are alike in all columns of few values once.

    `cells` of each kind are in the order of `names`, `of_rows` is the kind of each row: its place
    in `cells`. Of a hundred thousand rows there are a few thousand kinds.
    """

    names: tuple[str, ...]
    cells: Sequence[Row]
    of_rows: Sequence[int]

    def column(self, name: str) -> Sequence[Cell]:
        """Return the cells of every row."""
        place = self.names.index(name)
        return tuple(map([row[place] for row in self.cells].__getitem__, self.of_rows))

    def having(self, wanted: Iterable[tuple[str, Collection[Cell]]]) -> frozenset[int]:
        """Return the kinds whose cells are each among those that are wanted of their column."""
        asked = [(self.names.index(name), cells) for name, cells in wanted]
        return frozenset(
            number
            for number, row in enumerate(self.cells)
            if all(row[place] in cells for place, cells in asked)
        )


@dataclass(frozen=True, slots=True)
class Relation:
    """Hold columns of equal length by name; codes are texts, measures numbers or None.

    Columns that `kinds` name are among `columns` too, spread when somebody asks for them. `stays`
    says which rows count where incomplete records do not; None for those that are complete.
    """

    columns: Mapping[str, Sequence[Cell]]
    kinds: RowKinds | None = None
    stays: Sequence[bool] | None = None

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(next(iter(self.columns.values()), ()))

    def rows(self, names: Sequence[str]) -> Iterator[Row]:
        """Return the rows, of these columns alone."""
        if not names:
            return itertools.repeat((), len(self))
        return zip(*(self.columns[name] for name in names), strict=True)

    @property
    def staying(self) -> Iterable[bool]:
        """Say of each row whether it counts where incomplete records do not."""
        return map(YES.__eq__, self.columns["complete"]) if self.stays is None else self.stays

    def kept(self, are_kept: Iterable[bool]) -> Relation:
        """Return the rows that are kept; a column is read only when somebody asks for it."""
        mask = tuple(are_kept)

        def kept(name: str) -> Sequence[Cell]:
            return tuple(itertools.compress(self.columns[name], mask))

        stays = None if self.stays is None else tuple(itertools.compress(self.stays, mask))
        if self.kinds is None:
            return Relation(Lazily(self.columns, kept), stays=stays)
        of_rows = tuple(itertools.compress(self.kinds.of_rows, mask))
        found = of_kinds(self.columns, replace(self.kinds, of_rows=of_rows), kept)
        return replace(found, stays=stays)

    def alike(self, names: Sequence[str]) -> Iterable[Any]:
        """Return of every row what tells these columns apart; `counted` makes rows of it."""
        if self.kinds is None:
            return self.rows(names)
        own = [self.columns[name] for name in names if name not in self.kinds.names]
        return zip(*own, self.kinds.of_rows, strict=True) if own else self.kinds.of_rows

    def counted(self, names: Sequence[str], alike: Iterable[Any]) -> Counter[Row]:
        """Return how often each row of these columns is among rows as `alike` gives them."""
        told = Counter(alike)
        if self.kinds is None:
            return told
        own = [name for name in names if name not in self.kinds.names]
        whole = (*own, *self.kinds.names)
        picked = _picker([whole.index(name) for name in names])
        found: Counter[Row] = Counter()
        for key, n in told.items():
            *cells, kind = key if own else (key,)
            found[picked((*cells, *self.kinds.cells[kind]))] += n
        return found


class Lazily(Mapping[str, Sequence[Cell]]):
    """Be columns by name, each made when somebody asks for it."""

    def __init__(self, names: Collection[str], make: Callable[[str], Sequence[Cell]]) -> None:
        self._names = names
        self._make = make
        self._made: dict[str, Sequence[Cell]] = {}

    def __getitem__(self, name: str) -> Sequence[Cell]:
        if name not in self._made:
            self._made[name] = self._make(name)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def of_kinds(
    names: Collection[str], kinds: RowKinds, own: Callable[[str], Sequence[Cell]]
) -> Relation:
    """Return a relation of columns, those that are not of kinds as `own` gives them."""
    return Relation(
        Lazily(names, lambda name: (kinds.column if name in kinds.names else own)(name)), kinds
    )


def _picker(places: Sequence[int]) -> Callable[[Row], Row]:
    if len(places) > 1:
        return itemgetter(*places)
    return lambda row: tuple(row[place] for place in places)


@dataclass(frozen=True, slots=True)
class ReferenceAimak:
    """Hold one aiyl aimak of the list that coverage is measured against."""

    code: str
    district: str
    oblast: str


@dataclass(frozen=True, slots=True)
class Relations:
    """Hold everything that indicators count; `names` of the codes that no list has, as typed."""

    parts: Mapping[str, Relation]
    reference: tuple[ReferenceAimak, ...] = ()
    names: Mapping[str, str] | None = None
