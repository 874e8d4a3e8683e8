"""Read an exchange workbook back as the contract says, whoever saved it last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import BinaryIO

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange import cells, contract
from seminar_desk.exchange.content import Content, Line, content_hash
from seminar_desk.exchange.contract import Column, Sheet, Value


def read(file: BinaryIO) -> Content:
    """Return the rows of every sheet of the contract, columns found by their headers.

    Rows whose cells are all blank are no rows. ProblemError sheet_missing, column_missing;
    calamine's own errors when the file is no workbook.
    """
    from python_calamine import CalamineWorkbook  # noqa: PLC0415  # loaded on first use

    workbook = CalamineWorkbook.from_filelike(file)
    lines: dict[str, tuple[Line, ...]] = {}
    for sheet in contract.sheets():
        if sheet.name not in workbook.sheet_names:
            raise ProblemError(Problem("sheet_missing", {"sheet": sheet.name}))
        table = workbook.get_sheet_by_name(sheet.name).to_python(skip_empty_area=False)
        lines[sheet.name] = _lines(sheet, table)
    return Content(lines, content_hash(lines))


def meta(content: Content) -> dict[str, str]:
    """Return the sheet `_meta` by key."""
    return {str(key): str(value or "") for key, value in content.lines[contract.META]}


def require_same(read_back: Content, written: Content, file: str) -> None:
    """Raise ProblemError workbook_not_same with the first cell that came back different."""
    for sheet in contract.sheets():
        ours, theirs = written.lines[sheet.name], read_back.lines[sheet.name]
        if ours == theirs:
            continue
        same = zip(ours, theirs, strict=False)
        row = next((at for at, (our, their) in enumerate(same) if our != their), len(theirs))
        facts: dict[str, str | int] = {"file": file, "sheet": sheet.name, "row": row + 2}
        raise ProblemError(Problem("workbook_not_same", facts))


def _lines(sheet: Sheet, table: Sequence[Sequence[object]]) -> tuple[Line, ...]:
    header = [str(cell) for cell in table[0]] if table else []
    missing = next((name for name in sheet.names if name not in header), None)
    if missing:
        raise ProblemError(Problem("column_missing", {"sheet": sheet.name, "column": missing}))
    places = [header.index(name) for name in sheet.names]
    lines = (
        tuple(
            _value(row[place], column) for place, column in zip(places, sheet.columns, strict=True)
        )
        for row in table[1:]
    )
    return tuple(line for line in lines if any(value is not None for value in line))


def _value(cell: object, column: Column) -> Value:
    """Return a cell as its column's kind has it; what does not fit comes back as it stands."""
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if isinstance(cell, datetime):
        return cells.clean(cell) if column.kind == "datetime" else cell.date()
    if isinstance(cell, date):
        midnight = datetime(cell.year, cell.month, cell.day)  # noqa: DTZ001 - naive UTC by contract
        return midnight if column.kind == "datetime" else cell
    return cells.clean(str(cell))
