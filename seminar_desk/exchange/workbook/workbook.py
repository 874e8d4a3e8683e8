"""Write the exchange workbook: beside, read back, compared cell by cell, then put in place."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.workbook import contract, front_sheet, workbook_reading
from seminar_desk.exchange.workbook.cells import Pen, save
from seminar_desk.exchange.workbook.content import Content, Line, prepare
from seminar_desk.exchange.workbook.contract import (
    ContractColumn,
    ContractSheet,
    ExchangeSnapshot,
    Value,
    Written,
)
from seminar_desk.files import write_beside

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_ROWS_A_STEP = 500
_WIDTHS = {"uid": 38, "integer": 10, "date": 12, "datetime": 21, "flag": 9}
_WIDEST = {"code": 38, "text": 42, "prose": 60, "json": 30}
_SAMPLE_ROWS = 300
_FILTER_BUTTON = 4


def write(snapshot: ExchangeSnapshot, path: Path) -> Generator[Progress, None, Written]:
    """Write and verify; closing the generator leaves the old file as it was.

    ProblemError text_too_long, workbook_not_same, or a file problem of `write_beside`.
    """
    content = prepare(snapshot)
    total = content.row_count() + 1  # and reading back
    with write_beside(path) as file:
        for done in _write(content, file):
            yield Progress(done, total)
        file.flush()
        file.seek(0)
        workbook_reading.require_same(workbook_reading.read(file), content, path.name)
        yield Progress(total, total)
        file.seek(0)
        file_hash = hashlib.sha256(file.read()).hexdigest()
    counts = {name: len(lines) for name, lines in content.lines.items()}
    return Written(path, content.content_hash, f"sha256:{file_hash}", counts)


def _write(content: Content, file: BinaryIO) -> Generator[int, None, None]:
    from openpyxl import Workbook  # noqa: PLC0415  # loaded on first use

    workbook = Workbook(write_only=True)
    with _closed_when_stopped(workbook):
        front_sheet.write(workbook, content)
        done = 0
        for sheet in contract.sheets():
            lines = content.lines[sheet.name]
            for written in _write_sheet(workbook, sheet, lines):
                yield done + written
            done += len(lines)
        yield done
        save(workbook, file)


def _width(column: ContractColumn, values: Sequence[Value]) -> int:
    """Return a width that shows the heading with its filter, and what usually stands below."""
    longest = max((len(str(value)) + 1 for value in values if value is not None), default=0)
    shown = _WIDTHS.get(column.kind) or min(longest, _WIDEST[column.kind])
    return max(shown, len(column.name) + _FILTER_BUTTON)


@contextmanager
def _closed_when_stopped(workbook: Workbook) -> Iterator[None]:
    """End the sheets begun: openpyxl leaves them open behind a failure or a Cancel."""
    from openpyxl.utils.exceptions import WorkbookAlreadySaved  # noqa: PLC0415  # on first use

    try:
        yield
    except BaseException:
        for worksheet in workbook.worksheets:
            with suppress(WorkbookAlreadySaved, OSError):
                cast("WriteOnlyWorksheet", worksheet).close()
        raise


def _write_sheet(
    workbook: Workbook, sheet: ContractSheet, lines: tuple[Line, ...]
) -> Generator[int, None, None]:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  # loaded on first use

    worksheet = workbook.create_sheet(sheet.name)
    worksheet.freeze_panes = "A2"
    last = get_column_letter(len(sheet.columns))
    worksheet.auto_filter.ref = f"A1:{last}{len(lines) + 1}"
    for place, column in enumerate(sheet.columns):
        width = _width(column, [line[place] for line in lines[:_SAMPLE_ROWS]])
        worksheet.column_dimensions[get_column_letter(place + 1)].width = width
    front_sheet.write_header(worksheet, sheet)
    pen = Pen(worksheet, sheet.columns)
    for number, line in enumerate(lines, start=1):
        pen.write(line)
        if number % _ROWS_A_STEP == 0:
            yield number
