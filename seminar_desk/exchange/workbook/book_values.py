"""Type the cells of a workbook that somebody may have edited, and name what cannot be taken."""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import chain, islice
from typing import TypeAlias

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.stored_columns import LONGEST_TEXT, is_too_long
from seminar_desk.exchange.table.table_limits import column_letter
from seminar_desk.exchange.workbook import cells, contract, usual_cells, workbook_reading
from seminar_desk.exchange.workbook.content_hash import Line
from seminar_desk.exchange.workbook.usual_cells import OddCellError, UsualCells

MOST_FAULTS = 1_000
_LONGEST_SHOWN = 60
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?")
_SHORT_YEAR = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2}(?:\s.*)?")
_WHOLE = re.compile(r"[+-]?\d{1,15}")
_TAKE_NUMBERS = frozenset({"text", "prose"})
_AT_ONCE = 500
Convert: TypeAlias = Callable[[object, int], contract.Value]


@dataclass(slots=True)
class Faults:
    """Collect what is wrong in a workbook: each cell by its place, the first thousand told."""

    told: list[Problem] = field(default_factory=list)
    count: int = 0
    rows: dict[str, set[int]] = field(default_factory=dict)
    _read_all_the_same: dict[tuple[str, str, str], list[int]] = field(default_factory=dict)

    def add(self, code: str, sheet: str, row: int, column: str, **facts: str | int) -> None:
        """Name a value that cannot be taken."""
        self.count += 1
        self.rows.setdefault(sheet, set()).add(row)
        if len(self.told) < MOST_FAULTS:
            place: dict[str, str | int] = {"sheet": sheet, "row": row, "column": column}
            self.told.append(Problem(code, {**place, **facts}))

    def warn(self, code: str, sheet: str, row: int, column: str, count: int = 1) -> None:
        """Count what was read all the same, by column."""
        found = self._read_all_the_same.setdefault((code, sheet, column), [row, 0])
        found[1] += count

    def warnings(self) -> tuple[Problem, ...]:
        """Return for each column how many, and the first row."""
        return tuple(
            Problem(code, {"sheet": sheet, "column": column, "row": row, "count": count})
            for (code, sheet, column), (row, count) in self._read_all_the_same.items()
        )


@dataclass(frozen=True, slots=True)
class ToldColumn:
    """Name a column where its faults are told."""

    sheet: str
    name: str
    faults: Faults

    def refuse(self, code: str, cell: object, row: int) -> contract.Value:
        """Name a cell that cannot be taken, and leave it as it stands."""
        text = str(cell)
        self.faults.add(code, self.sheet, row, self.name, text=text[:_LONGEST_SHOWN])
        return text

    def warn(self, code: str, row: int) -> None:
        """Say that a cell was taken all the same."""
        self.faults.warn(code, self.sheet, row, self.name)


class CellReader:
    """Type cells column by column; texts that stand in many cells are looked at once."""

    def __init__(self) -> None:
        self.usual = UsualCells()

    def of_column(self, kind: str, column: ToldColumn) -> Convert:
        """Return what types a cell in a row; what does not fit is named and stays as it stands."""
        if kind in _TYPED:
            typed = _TYPED[kind]
            return lambda cell, row: None if cell == "" else typed(cell, row, column)
        takes_numbers = kind in _TAKE_NUMBERS
        return lambda cell, row: _text(cell, row, column, takes_numbers=takes_numbers)


def _text(cell: object, row: int, column: ToldColumn, *, takes_numbers: bool) -> contract.Value:
    if isinstance(cell, str):
        if is_too_long(cell):
            facts = {"length": len(cell), "limit": LONGEST_TEXT}
            column.faults.add("book_cell_long", column.sheet, row, column.name, **facts)
        return cells.clean(cell)
    if isinstance(cell, bool | date | time | timedelta):
        return column.refuse("book_cell_kind", cell, row)
    number = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    return number if takes_numbers else column.refuse("book_cell_number", number, row)


def _whole(cell: object, row: int, column: ToldColumn) -> contract.Value:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        whole = usual_cells.whole(cell)
        return column.refuse("book_cell_whole", cell, row) if whole is None else whole
    if not isinstance(cell, str):
        return column.refuse("book_cell_whole", cell, row)
    text = cell.strip()
    if _WHOLE.fullmatch(text):
        column.warn("book_numbers_as_text", row)
        return int(text)
    return column.refuse("book_cell_whole", text, row) if text else None


def _day(cell: object, row: int, column: ToldColumn) -> contract.Value:
    if isinstance(cell, str):
        said = _said(cell, row, column)
        return said.date() if isinstance(said, datetime) else said
    if isinstance(cell, datetime):
        return cell.date()
    return cell if isinstance(cell, date) else column.refuse("book_cell_day", cell, row)


def _moment(cell: object, row: int, column: ToldColumn) -> contract.Value:
    if isinstance(cell, str):
        return _said(cell, row, column)
    if isinstance(cell, date):
        return workbook_reading.moment(cell)
    return column.refuse("book_cell_day", cell, row)


def _said(text: str, row: int, column: ToldColumn) -> contract.Value:
    """Return the moment that a text says in figures, the year in four."""
    text = text.strip()
    if not text:
        return None
    if _SHORT_YEAR.fullmatch(text):
        return column.refuse("book_cell_short_year", text, row)
    parts = _DAY_FIRST.fullmatch(text)
    try:
        if parts:
            day, month, year, hour, minute, second = (int(part or 0) for part in parts.groups())
            found = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - UTC
        else:
            found = datetime.fromisoformat(text)
        value = cells.clean(found)
    except (ValueError, OverflowError):
        return column.refuse("book_cell_day", text, row)
    column.warn("book_days_as_text", row)
    return value


_TYPED: Mapping[str, Callable[[object, int, ToldColumn], contract.Value]] = {
    "integer": _whole,
    "date": _day,
    "datetime": _moment,
}


@dataclass(frozen=True, slots=True)
class _PlannedColumn:
    """Say where a column stands (-1 for nowhere), its kind, and what types a cell of it."""

    place: int
    kind: str
    each: Convert

    def of_row(self, row: Sequence[object], number: int) -> contract.Value:
        return None if self.place < 0 else self.each(row[self.place], number)


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """Hold a sheet's typed rows, their numbers in the file, and its headings as they stand."""

    lines: tuple[Line, ...] = ()
    numbers: Sequence[int] = ()
    header: tuple[str, ...] = ()


def read_sheet(
    sheet: contract.ContractSheet,
    rows: Iterable[Sequence[object]],
    may_miss: Container[str],
    reader: CellReader,
    faults: Faults,
) -> ReadSheet:
    """Type the rows of a sheet, headings first; those whose cells are all blank are no rows.

    ProblemError column_missing, book_header_twice.
    """
    rows = iter(rows)
    header = tuple(str(cell) for cell in next(rows, ()))
    _require_headings(sheet, header, may_miss)
    some = next(rows, None)
    if some is None:
        return ReadSheet(header=header, numbers=range(2, 2))
    rows = chain((some,), rows)
    muted = Faults()
    plan: list[_PlannedColumn] = []
    places = {name: place for place, name in enumerate(header)}
    for column in sheet.columns:
        place = places.get(column.name, -1)
        told = ToldColumn(sheet.name, column.name, faults if column.canonical == "YES" else muted)
        plan.append(_PlannedColumn(place, column.kind, reader.of_column(column.kind, told)))
    lines: list[Line] = []
    numbers: list[int] = []
    for number, line in enumerate(_typed(rows, plan, reader.usual), start=2):
        if line[0] is not None or any(value is not None for value in line):
            lines.append(line)
            numbers.append(number)
    is_whole = not numbers or numbers[-1] == len(numbers) + 1
    every = range(2, len(lines) + 2) if is_whole else tuple(numbers)
    found = ReadSheet(tuple(lines), every, header)
    if sheet.key:
        _look_at_keys(sheet, found, faults)
    return found


def _typed(
    rows: Iterator[Sequence[object]], plan: Sequence[_PlannedColumn], usual: UsualCells
) -> Iterator[Line]:
    """Type rows, so many at once; where any of them has an odd cell, these one by one."""
    first = 2
    while some := list(islice(rows, _AT_ONCE)):
        columns = list(zip(*some, strict=True))
        missing = [None] * len(some)
        try:
            typed = [
                missing if each.place < 0 else usual.typed(each.kind, columns[each.place])
                for each in plan
            ]
        except OddCellError:
            for number, row in enumerate(some, start=first):
                yield tuple([each.of_row(row, number) for each in plan])
        else:
            yield from zip(*typed, strict=True)
        first += len(some)


def _require_headings(
    sheet: contract.ContractSheet, header: Sequence[str], may_miss: Container[str]
) -> None:
    if len(set(header)) == len(header) and set(sheet.names) <= set(header):
        return
    for name in sheet.names:
        places = [place for place, said in enumerate(header) if said == name]
        facts: dict[str, str | int] = {"sheet": sheet.name, "column": name}
        if not places and name not in may_miss:
            raise ProblemError(Problem("column_missing", facts))
        if len(places) > 1:
            first, second = map(column_letter, places[:2])
            both = {"first": first, "second": second}
            raise ProblemError(Problem("book_header_twice", {**facts, **both}))


def _look_at_keys(sheet: contract.ContractSheet, found: ReadSheet, faults: Faults) -> None:
    place = sheet.names.index(sheet.key)
    seen: dict[contract.Value, int] = {}
    for number, line in zip(found.numbers, found.lines, strict=True):
        key = line[place]
        if key is None:
            faults.add("book_key_missing", sheet.name, number, sheet.key)
        elif seen.setdefault(key, number) != number:
            text = str(key)[:_LONGEST_SHOWN]
            faults.add("book_key_twice", sheet.name, number, sheet.key, text=text, first=seen[key])
