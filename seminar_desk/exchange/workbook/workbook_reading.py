"""A workbook's cleaned cells, the hash that says whether two hold the same, and the way back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import BinaryIO, TypeAlias

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.exchange.workbook import cells, contract
from seminar_desk.exchange.workbook.content_hash import Line, content_hash

Table: TypeAlias = Sequence[Sequence[object]]


@dataclass(frozen=True, slots=True)
class Content:
    """Hold every sheet's cleaned rows, values in the order of its columns."""

    lines: Mapping[str, tuple[Line, ...]]
    content_hash: str

    def row_count(self) -> int:
        """Return how many rows the workbook has, headers not counted."""
        return sum(len(lines) for lines in self.lines.values())


def read(file: BinaryIO, name: str = "") -> Content:
    """Read a workbook that this program wrote, as `of_tables` does.

    ProblemError as there; calamine's own errors when the file is no workbook.
    """
    from python_calamine import CalamineWorkbook  # noqa: PLC0415  # loaded on first use

    workbook = CalamineWorkbook.from_filelike(file)
    tables: dict[str, Table] = {
        found: workbook.get_sheet_by_name(found).to_python(skip_empty_area=False)
        for found in workbook.sheet_names
        if found != contract.README
    }
    return of_tables(tables, name)


def of_tables(tables: Mapping[str, Table], name: str) -> Content:
    """Return the rows of every sheet of the contract, columns found by their headers.

    What a workbook of an older minor version could not have is empty; what a newer one brought
    counts in its hash, by its own dictionary. Rows whose cells are all blank are no rows.
    ProblemError exchange_foreign, exchange_newer with the file's `name`, sheet_missing,
    column_missing.
    """
    meta_lines = _lines(contract.sheet(contract.META), tables)
    written = written_version(meta_lines, name)
    lines = {sheet.name: _lines(sheet, tables, written) for sheet in contract.sheets()}
    dictionary = contract.sheet(contract.DICTIONARY).names
    described = contract.described(
        dict(zip(dictionary, line, strict=True)) for line in lines[contract.DICTIONARY]
    )
    ours = contract.data_sheets()
    theirs = {
        sheet.name: lines[sheet.name] if sheet in ours else _lines(sheet, tables)
        for sheet in described
    }
    return Content(lines, content_hash(theirs, described))


def meta(content: Content) -> dict[str, str]:
    """Return the sheet `_meta` by key."""
    return by_key(content.lines[contract.META])


def written_version(meta_lines: Iterable[Line], name: str) -> tuple[int, ...]:
    """Return the version a workbook was written in, of the major version that we know."""
    said = by_key(meta_lines)
    try:
        written = contract.version(said.get("schema_version", ""))
    except ValueError:
        written = ()
    ours = contract.version(contract.schema_version())
    if not written or said.get("schema_id") != contract.SCHEMA_ID:
        raise ProblemError(Problem("exchange_foreign", {"file": name}))
    if written[0] != ours[0]:
        raise ProblemError(Problem("exchange_newer", {"file": name}))
    return written


def by_key(meta_lines: Iterable[Line]) -> dict[str, str]:
    """Return the rows of the sheet `_meta` by key."""
    return {str(key): str(value or "") for key, value in meta_lines}


def _lines(
    sheet: contract.ContractSheet, tables: Mapping[str, Table], written: tuple[int, ...] = ()
) -> tuple[Line, ...]:
    """Return a sheet's rows; only what is younger than the version `written` may be missing."""
    may_miss = {
        column.name
        for column in sheet.columns
        if written and contract.version(column.since) > written
    }
    table = tables.get(sheet.name)
    if table is None and len(may_miss) < len(sheet.columns):
        raise ProblemError(Problem("sheet_missing", {"sheet": sheet.name}))
    header = [str(cell) for cell in table[0]] if table else []
    missing = next((name for name in sheet.names if name not in {*header, *may_miss}), None)
    if missing:
        raise ProblemError(Problem("column_missing", {"sheet": sheet.name, "column": missing}))
    places = [header.index(name) if name in header else None for name in sheet.names]
    lines = (
        tuple(
            None if place is None else _value(row[place], column)
            for place, column in zip(places, sheet.columns, strict=True)
        )
        for row in (table or ())[1:]
    )
    return tuple(line for line in lines if any(value is not None for value in line))


def typed(row: Iterable[object], columns: Sequence[contract.ContractColumn]) -> Line:
    """Return a row's cells as their columns have them."""
    return tuple(_value(cell, column) for cell, column in zip(row, columns, strict=True))


def _value(cell: object, column: contract.ContractColumn) -> contract.Value:
    """Return a cell as its column's kind has it; what does not fit comes back as it stands."""
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if isinstance(cell, int) and not isinstance(cell, bool):
        return cell
    if isinstance(cell, str) and column.kind in {"date", "datetime"}:
        return _dated(cell, column)
    if isinstance(cell, date):
        if column.kind == "datetime":
            return moment(cell)
        return cell.date() if isinstance(cell, datetime) else cell
    return cells.clean(str(cell))


def _dated(text: str, column: contract.ContractColumn) -> contract.Value:
    """Return the day or moment that a text says in figures, as a table opened elsewhere has it."""
    try:
        return _value(datetime.fromisoformat(text), column)
    except ValueError:
        return cells.clean(text)


def moment(cell: date) -> datetime:
    """Return a moment to the millisecond: days as fractions lose the digits behind it."""
    if not isinstance(cell, datetime):
        return datetime(cell.year, cell.month, cell.day)  # noqa: DTZ001 - naive UTC by contract
    if not cell.microsecond:
        return cell
    return cell.replace(microsecond=0) + timedelta(milliseconds=round(cell.microsecond / 1000))
