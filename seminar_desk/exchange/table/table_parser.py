"""Parse a workbook in a process of its own: broken files make the parser panic or never return."""

import io
import os
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from seminar_desk import processes
from seminar_desk.exchange.table import table_limits
from seminar_desk.exchange.table.document_marks import marks_of_ods
from seminar_desk.exchange.table.old_workbook_marks import marks_of_xls
from seminar_desk.exchange.table.sheet_marks import SheetMarks, marked
from seminar_desk.exchange.table.table_days import DAY, DAY_ZERO, DAY_ZERO_ON_MAC, plain_day
from seminar_desk.exchange.table.table_sheet import Sheet
from seminar_desk.exchange.table.workbook_marks import is_from_1904, marks_of_xlsx


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
    content: bytes,
    rows: int,
    columns: int,
    as_written: bool = False,
) -> tuple[str, list[tuple[Sheet, tuple[int, int]]]]:
    """Return a problem's code or nothing, and the sheets with their last row and column.

    The cells of a sheet beyond `rows` or `columns` are left out. With `as_written` nothing is said
    of what the workbook tells beside its values.
    """
    processes.limit_memory(table_limits.MEMORY_BYTES)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # a panic is told by the sentence, not by a trace
    beside = _beside(content)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = [
            _sheet(workbook, index, rows, columns, beside.first_day)
            for index, about in enumerate(workbook.sheets_metadata)
            if about.typ is SheetTypeEnum.WorkSheet
        ]
    except (CalamineError, OSError, ValueError, OverflowError):
        return "table_damaged", []
    if as_written:
        return "", sheets
    marks = beside.of_sheets([sheet.name for sheet, _ in sheets])
    return "", [(marked(sheet, marks[at]), end) for at, (sheet, end) in enumerate(sheets)]


@dataclass(frozen=True, slots=True)
class _Beside:
    """Hold what a workbook tells beside its values: by the sheets' names, or in their order."""

    first_day: date
    by_name: Mapping[str, SheetMarks] = field(default_factory=dict)
    in_order: Sequence[SheetMarks] = ()

    def of_sheets(self, names: Sequence[str]) -> Sequence[SheetMarks]:
        if len(self.in_order) == len(names):
            return self.in_order
        return [self.by_name.get(name, SheetMarks()) for name in names]


def _beside(content: bytes) -> _Beside:
    if not content.startswith(b"PK"):
        old = marks_of_xls(content)
        return _Beside(_first_day(is_from_1904=old.is_from_1904), in_order=old.sheets)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    marks = {**marks_of_xlsx(parts), **marks_of_ods(parts.get("content.xml", b""))}
    return _Beside(_first_day(is_from_1904=is_from_1904(parts)), marks)


def _first_day(*, is_from_1904: bool) -> date:
    return DAY_ZERO_ON_MAC if is_from_1904 else DAY_ZERO
