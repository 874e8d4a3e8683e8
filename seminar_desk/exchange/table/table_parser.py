"""Parse a workbook in a process of its own: broken files make the parser panic or never return."""

import contextlib
import importlib
import io
import os
from datetime import date, datetime, time, timedelta

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from seminar_desk.exchange.table.table_sheet import Sheet

# What nobody on a list was born in and no seminar is held in stands there as a number.
_FIRST_YEAR, _LAST_YEAR = 1910, 2100
_DAY = timedelta(days=1)
_DAY_ZERO, _DAY_ZERO_ON_MAC = date(1899, 12, 30), date(1904, 1, 1)
_DAY_THAT_NEVER_WAS = 60  # the 29th of February 1900, which Excel counts
MEMORY_BYTES = 3 * 1024 * 1024 * 1024


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        resource = importlib.import_module("resource")  # not on Windows
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def _plain(cell: object, first_day: date) -> str | float | bool:
    """Return a cell as JSON can carry it: dates as ISO text, whole numbers without a point."""
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if isinstance(cell, date):
        return _day(cell, first_day)
    if isinstance(cell, time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell) if cell % _DAY else cell // _DAY
    assert isinstance(cell, str | float | int)
    return cell


def _day(day: date, first_day: date) -> str | float:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        return _number(day, first_day)
    if isinstance(day, datetime):
        return day.isoformat(" ").removesuffix(" 00:00:00")
    return day.isoformat()


def _number(day: date, first_day: date) -> float:
    """Return the number that a cell shows as a day: the year 1975 as the 28th of May 1905."""
    midnight = datetime(first_day.year, first_day.month, first_day.day)  # noqa: DTZ001 - no clock
    moment = day if isinstance(day, datetime) else datetime(day.year, day.month, day.day)  # noqa: DTZ001
    number = (moment - midnight) / _DAY
    if first_day == _DAY_ZERO and number <= _DAY_THAT_NEVER_WAS:
        number -= 1
    return int(number) if number.is_integer() else number


def _sheet(
    workbook: CalamineWorkbook, index: int, rows: int, columns: int, first_day: date
) -> tuple[Sheet, tuple[int, int]]:
    about = workbook.sheets_metadata[index]
    sheet = workbook.get_sheet_by_index(index)
    last_row, last_column = sheet.end or (0, 0)
    is_too_far = last_row >= rows or last_column >= columns
    cells = [] if is_too_far else sheet.to_python(skip_empty_area=False)
    found = Sheet(
        about.name,
        tuple(tuple(_plain(cell, first_day) for cell in row) for row in cells),
        tuple((*first, *last) for first, last in sheet.merged_cell_ranges or ()),
        about.visible is not SheetVisibleEnum.Visible,
    )
    return found, (last_row, last_column)


def parse(
    content: bytes, rows: int, columns: int, is_from_1904: bool = False
) -> tuple[str, list[tuple[Sheet, tuple[int, int]]]]:
    """Return a problem's code or nothing, and the sheets with their last row and column.

    The cells of a sheet beyond `rows` or `columns` are left out. Days are counted from 1900 or,
    as on an old Macintosh, from 1904.
    """
    first_day = _DAY_ZERO_ON_MAC if is_from_1904 else _DAY_ZERO
    _limit_memory()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # a panic is told by the sentence, not by a trace
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        return "", [
            _sheet(workbook, index, rows, columns, first_day)
            for index, about in enumerate(workbook.sheets_metadata)
            if about.typ is SheetTypeEnum.WorkSheet
        ]
    except (CalamineError, OSError, ValueError, OverflowError):
        return "table_damaged", []
