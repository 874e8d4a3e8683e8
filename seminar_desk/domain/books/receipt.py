"""The office's word that a workbook was taken in, as plain values for paper and workbook."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OpenConflict:
    """Name a row about whose fields two desks said otherwise, and nobody has decided yet."""

    sheet: str
    uid: str
    name: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetCounts:
    """Say of one sheet how many rows are in each state, as `Receipt.counts` orders the states."""

    sheet: str
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """Hold what a receipt says, in words of its language; `counts` are of all sheets together."""

    language: str
    code: str
    project: str
    author: str
    facts: Sequence[tuple[str, str]]
    counts: Sequence[tuple[str, int]]
    sheets: Sequence[SheetCounts]
    totals: Sequence[tuple[str, str]]
    conflicts: Sequence[OpenConflict]
