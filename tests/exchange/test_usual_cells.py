"""Rows are typed many at once; a cell that is to be told is told by its own place all the same."""

from __future__ import annotations

import sys
from datetime import datetime

from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.book_values import CellReader, Faults, read_sheet
from seminar_desk.exchange.workbook.content_hash import Line

SHEET = contract.sheet("persons")
ROWS, MOST_CALLS_A_ROW = 1_200, 20
AT = datetime(2017, 10, 24, 3, 2, 11)  # noqa: DTZ001 - naive UTC by contract


def _rows() -> list[list[object]]:
    said: dict[str, object] = {"birth_year": 1961.0, "consent_at_utc": AT, "row_version": 1.0}
    empty = [said.get(name, "") for name in SHEET.names]
    key = SHEET.names.index(SHEET.key)
    people = [[*empty[:key], f"a{n}", *empty[key + 1 :]] for n in range(ROWS)]
    return [list(SHEET.names), *people]


def _read(rows: list[list[object]], faults: Faults) -> tuple[Line, ...]:
    return read_sheet(SHEET, rows, (), CellReader(), faults).lines


def test_an_odd_cell_among_many_is_told_by_its_row() -> None:
    rows, faults = _rows(), Faults()
    odd: dict[int, tuple[str, object]] = {
        2: ("birth_year", True),
        501: ("phone", 5.0),
        502: ("birth_year", 10.0**15),
        1201: ("consent_at_utc", 5.0),
    }
    for row, (column, cell) in odd.items():
        rows[row - 1][SHEET.names.index(column)] = cell
    lines = _read(rows, faults)
    told = {each.values["row"]: each.values["column"] for each in faults.told}
    assert told == {row: column for row, (column, _) in odd.items()}
    as_others = {line[SHEET.names.index("birth_year")] for line in lines} - {"True", str(10.0**15)}
    assert as_others == {1961}
    assert lines[600] == _read(_rows(), Faults())[600]


def test_a_usual_row_is_little_work() -> None:
    rows, calls = _rows(), 0

    def called(_frame: object, event: str, _of: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(called)
    try:
        lines = _read(rows, Faults())
    finally:
        sys.setprofile(None)
    assert len(lines) == ROWS
    assert calls < MOST_CALLS_A_ROW * ROWS
