"""The formulas of indicators: each reads weighted rows and says what it knows, and of how many."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from seminar_desk.domain.figures.indicator import (
    COUNT,
    MEAN,
    RATIO,
    SHARE,
    SUM,
    Conditions,
    Indicator,
)
from seminar_desk.domain.figures.relation import UNKNOWN, Row

Places: TypeAlias = Mapping[str, int]
# Equal rows once, with how many there are.
Weighted: TypeAlias = Iterable[tuple[Row, int]]


@dataclass(frozen=True, slots=True)
class Reckoned:
    """Hold a value with the number of rows that told it, and of those that did not.

    `value` is None where nothing can be divided.
    """

    value: float | None
    known: int
    unknown: int


def answer(conditions: Conditions, row: Row, place: Places) -> bool | None:
    """Say whether a row is as it should be; None where it does not tell."""
    is_told = True
    for column, wanted in conditions:
        cell = row[place[column]]
        if cell in wanted:
            continue
        if cell is not None and cell != UNKNOWN:
            return False
        is_told = False
    return True if is_told else None


def count(line: Indicator, rows: Weighted, place: Places) -> Reckoned:
    """Count the rows that are as `part` says."""
    yes, known, unknown = _answers(line, rows, place)
    return Reckoned(yes, known, unknown)


def share(line: Indicator, rows: Weighted, place: Places) -> Reckoned:
    """Divide the rows that are as `part` says by those of which it is known."""
    yes, known, unknown = _answers(line, rows, place)
    return Reckoned(yes / known if known else None, known, unknown)


def add(line: Indicator, rows: Weighted, place: Places) -> Reckoned:
    """Add up a column, of the rows that tell it."""
    total, known, unknown = _summed(line.column, rows, place)
    return Reckoned(total, known, unknown)


def mean(line: Indicator, rows: Weighted, place: Places) -> Reckoned:
    """Return the mean of a column, of the rows that tell it."""
    total, known, unknown = _summed(line.column, rows, place)
    return Reckoned(total / known if known else None, known, unknown)


def ratio(line: Indicator, rows: Weighted, place: Places) -> Reckoned:
    """Divide the sum of one column by that of another, of the rows that tell both."""
    of_place = place[line.of_column]
    all_rows = tuple(rows)
    both = [(row, n) for row, n in all_rows if row[of_place] is not None]
    total, known, _ = _summed(line.column, both, place)
    told = [(row, n) for row, n in both if row[place[line.column]] is not None]
    whole, _, _ = _summed(line.of_column, told, place)
    unknown = sum(n for _, n in all_rows) - known
    return Reckoned(total / whole if whole else None, known, unknown)


BY_NAME: Mapping[str, Callable[[Indicator, Weighted, Places], Reckoned]] = {
    COUNT: count,
    SHARE: share,
    SUM: add,
    MEAN: mean,
    RATIO: ratio,
}


def _answers(line: Indicator, rows: Weighted, place: Places) -> tuple[int, int, int]:
    """Return how many rows are as `part` says, of how many that is known, and not known."""
    tally = {True: 0, False: 0, None: 0}
    for row, n in rows:
        tally[answer(line.part, row, place)] += n
    return tally[True], tally[True] + tally[False], tally[None]


def _summed(column: str, rows: Weighted, place: Places) -> tuple[int, int, int]:
    total = known = unknown = 0
    for row, n in rows:
        cell = row[place[column]]
        if isinstance(cell, int):
            total += cell * n
            known += n
        else:
            unknown += n
    return total, known, unknown
