"""Parse a workbook in a process of its own: broken files make the parser panic or never return.

Read the workbook from standard input, write its sheets as JSON to standard output. Run by
table_file; needs nothing of the program.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import sys
from datetime import date, datetime, time, timedelta

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

MEMORY_BYTES = 3 * 1024 * 1024 * 1024


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        resource = importlib.import_module("resource")  # not on Windows
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def _plain(cell: object) -> str | float | bool:
    """Return a cell as JSON can carry it: dates as ISO text, whole numbers without a point."""
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    if isinstance(cell, datetime):
        return cell.isoformat(" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    assert isinstance(cell, str | float | int)
    return cell


def _sheet(workbook: CalamineWorkbook, index: int, rows: int, columns: int) -> dict[str, object]:
    about = workbook.sheets_metadata[index]
    sheet = workbook.get_sheet_by_index(index)
    last_row, last_column = sheet.end or (0, 0)
    is_too_far = last_row >= rows or last_column >= columns
    cells = [] if is_too_far else sheet.to_python(skip_empty_area=False)
    return {
        "name": about.name,
        "hidden": about.visible is not SheetVisibleEnum.Visible,
        "end": [last_row, last_column],
        "merged": [[*first, *last] for first, last in sheet.merged_cell_ranges or ()],
        "rows": [[_plain(cell) for cell in row] for row in cells],
    }


def main() -> None:
    """Answer {"sheets": [...]} or {"problem": code}; the limits come as two arguments."""
    _limit_memory()
    rows, columns = int(sys.argv[1]), int(sys.argv[2])
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(sys.stdin.buffer.read()))
        answer: dict[str, object] = {
            "sheets": [
                _sheet(workbook, index, rows, columns)
                for index, about in enumerate(workbook.sheets_metadata)
                if about.typ is SheetTypeEnum.WorkSheet
            ]
        }
    except PasswordError:
        answer = {"problem": "table_encrypted"}
    except (CalamineError, OSError, ValueError, OverflowError):
        answer = {"problem": "table_damaged"}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
