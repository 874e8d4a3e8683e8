"""A table as it was read: sheets of cells, and what the file tells about them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from seminar_desk.domain.lists.roster import CellProblem
from seminar_desk.domain.problems import Problem

_ERROR = re.compile(r"#[\w/]+[!?]?|Err:\d+", re.IGNORECASE)
Cell: TypeAlias = str | int | float | bool
Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Hold one sheet from its first row and column on; `merged` is (row, column, row, column).

    `notes` say calmly, of the whole sheet, what was mended in reading it; `doubts` what the file
    tells of single rows (with no column) and cells: hidden, struck out, cut off, not worked out.
    """

    name: str
    rows: tuple[Row, ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    hidden: bool = False
    notes: tuple[Problem, ...] = ()
    doubts: tuple[CellProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class TableFile:
    """Hold what a file turned out to be (xlsx, xls, ods, csv, xml, html, docx) and its sheets."""

    name: str
    kind: str
    sheets: tuple[Sheet, ...]
    content_hash: str = ""


def text_of(cell: Cell) -> str:
    """Return a cell as a person would read it, in one line."""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    return " ".join(str(cell).split())


def is_unsolved(text: str) -> bool:
    """Say whether a formula or an error stands where its value should: «=A1», «#Н/Д»."""
    return text.startswith("=") or bool(_ERROR.fullmatch(text))


def is_blank(row: Iterable[Cell]) -> bool:
    """Say whether a row holds nothing a person can see."""
    return not any(text_of(cell) for cell in row)
