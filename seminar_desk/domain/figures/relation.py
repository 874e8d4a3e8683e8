"""Flat rows of one meaning, column beside column: what indicators count."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Cell: TypeAlias = str | int | None
UNKNOWN = "unknown"  # the code of what nobody told; a number that nobody told is None
YES, NO = "YES", "NO"
# When, where and about what the seminar was: a figure of one of these is that part's own.
PLACES = ("session", "series", "oblast", "district", "period", "subject")
_OF_PERSON = ("sex", "age_band", "youth", "role", "standing", "aimak", "registration")
DIMENSIONS = (*PLACES, *_OF_PERSON, "outcome", "answer", "after", "sessions")
# What each relation has. Every row of all but `aimaks` is of one session.
COLUMNS: Mapping[str, tuple[str, ...]] = {
    # Each person of a session once, as domain/people/counts.py counts; in the order of coming in
    # the series, so that the first row of a person is the one that tells role, sex and age.
    "participations": (
        *(*PLACES, *_OF_PERSON, "person", "village", "present", "visit", "left_early"),
        *("certificate", "handed_over", "hours", "consent", "grouped", "aimak_told", "complete"),
    ),
    "sessions": (
        *(*PLACES, "day", "status", "held", "expected", "present", "signatures", "currency"),
        *("cost_instruction", "cost_participants", "cost_travel"),
    ),
    "assemblies": (
        *(*PLACES, "aimak", "form", "outcome", "passed", "published", "attended_total"),
        *("attended_women", "attended_youth", "days_after_seminar", "asked_questions"),
        *("confirmed", "told_by_7", "told_by_30", "told_by_90"),
    ),
    "decisions": (*PLACES, "aimak", "dated", "due", "done", "on_time"),
    "questions": (*PLACES, "aimak", "answer"),
    "steps": (*PLACES, "aimak", "due", "status", "on_time"),
    # Calls after an assembly, after a cancelled one those that were made: nobody owes the others.
    # `after` is the number of days, "3" or "90".
    "follow_ups": (*PLACES, "aimak", "after", "due", "asked", "reached", "still_working"),
    # Made of the participations that are looked at, and of the reference list of their districts.
    "aimaks": ("oblast", "district", "aimak", "listed", "reached", "sessions"),
}


@dataclass(frozen=True, slots=True)
class Relation:
    """Hold columns of equal length by name; codes are texts, measures numbers or None."""

    columns: Mapping[str, Sequence[Cell]]

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(next(iter(self.columns.values()), ()))

    def rows(self, names: Sequence[str]) -> Iterator[tuple[Cell, ...]]:
        """Return the rows, of these columns alone."""
        if not names:
            return itertools.repeat((), len(self))
        return zip(*(self.columns[name] for name in names), strict=True)

    def kept(self, are_kept: Iterable[bool]) -> Relation:
        """Return the rows that are kept; a column is read only when somebody asks for it."""
        return Relation(_Kept(self.columns, tuple(are_kept)))


class _Kept(Mapping[str, Sequence[Cell]]):
    def __init__(self, columns: Mapping[str, Sequence[Cell]], mask: Sequence[bool]) -> None:
        self._columns = columns
        self._mask = mask
        self._read: dict[str, Sequence[Cell]] = {}

    def __getitem__(self, name: str) -> Sequence[Cell]:
        if name not in self._read:
            self._read[name] = tuple(itertools.compress(self._columns[name], self._mask))
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)


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
