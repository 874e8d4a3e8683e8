"""What the reading workbook says, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass

from seminar_desk.exchange.workbook.contract import Value


@dataclass(frozen=True, slots=True)
class RoleTotals:
    """Hold those who came in one role, by sex."""

    role: str
    women: int
    men: int
    unknown: int


@dataclass(frozen=True, slots=True)
class ReportTable:
    """Hold one sheet of rows: `columns` are keys of the report's words."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class ReportSnapshot:
    """Hold everything the reading workbook says, for a worker process.

    `figures`: key of the words -> number, the large ones on top; `lines` are sentences below the
    title; `last_row` of a table named in `totalled` is its total.
    """

    language: str
    title: str
    lines: tuple[str, ...]
    figures: tuple[tuple[str, int], ...]
    notes: tuple[str, ...]
    roles: tuple[RoleTotals, ...]
    tables: tuple[ReportTable, ...]
    totalled: frozenset[str] = frozenset()
    meta: Mapping[str, str] | None = None
