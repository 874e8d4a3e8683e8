"""Parse a workbook in a process of its own: broken files make the parser panic or never return."""

import contextlib
import importlib
import io
import os
from datetime import date, time, timedelta

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from seminar_desk.exchange.table.table_days import DAY, DAY_ZERO, DAY_ZERO_ON_MAC, plain_day
from seminar_desk.exchange.table.table_sheet import Sheet

MEMORY_BYTES = 3 * 1024 * 1024 * 1024


def limit_memory() -> None:
    """Let this process have no more memory than a list can need."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        resource = importlib.import_module("resource")  # not on Windows
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def _plain(cell: object, first_day: date) -> str | float | bool:
    """Return a cell as JSON can carry it: dates as ISO text, whole numbers without a point."""
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if isinstance(cell, date):
        return plain_day(cell, first_day)
    if isinstance(cell, time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell) if cell % DAY else cell // DAY
    assert isinstance(cell, str | float | int)
    return cell


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
    first_day = DAY_ZERO_ON_MAC if is_from_1904 else DAY_ZERO
    limit_memory()
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
