"""The reading workbook (kind=report): headings in the reader's language, totals, one chart."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.report import report_page
from seminar_desk.exchange.report.report_snapshot import ReportSnapshot, ReportTable
from seminar_desk.exchange.report.report_words import ReportWords
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.cells import ACCENT_SOFT, table_cell
from seminar_desk.exchange.workbook.contract import Value
from seminar_desk.exchange.workbook.saving import save
from seminar_desk.files import write_beside

if TYPE_CHECKING:
    from openpyxl import Workbook

_ROWS_A_STEP = 500
_WIDEST, _NARROWEST, _FILTER_BUTTON = 48, 9, 4
_HEADER_POINTS = 32


def write(report: ReportSnapshot, path: Path) -> Generator[Progress, None, Path]:
    """Write the reading workbook whole or not at all.

    ProblemError: a file problem of `write_beside`.
    """
    from openpyxl import Workbook  # noqa: PLC0415  # loaded on first use

    words = ReportWords(report.language)
    total = sum(len(table.rows) for table in report.tables) + 1
    with write_beside(path) as file:
        workbook = Workbook()
        report_page.write(workbook, report, words)
        done = 0
        for table in report.tables:
            for written in _write_table(workbook, table, words, report):
                yield Progress(done + written, total)
            done += len(table.rows)
        _write_meta(workbook, report.meta or {})
        save(workbook, file)
        yield Progress(total, total)
    return path


def _write_table(
    workbook: Workbook, table: ReportTable, words: ReportWords, report: ReportSnapshot
) -> Generator[int, None, None]:
    from openpyxl.styles import Alignment  # noqa: PLC0415  # loaded on first use
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    worksheet = workbook.create_sheet(words[table.name])
    worksheet.freeze_panes = "A2"
    worksheet.append(
        [
            table_cell(worksheet, words[key], bold=True, ground=ACCENT_SOFT, wraps=True)
            for key in table.columns
        ]
    )
    for cell, value in zip(worksheet[1], table.rows[0] if table.rows else (), strict=False):
        if isinstance(value, int):
            cell.alignment = Alignment(horizontal="right", vertical="center", wrap_text=True)
    worksheet.row_dimensions[1].height = _HEADER_POINTS
    last = len(table.rows) if table.name in report.totalled else 0
    for number, row in enumerate(table.rows, start=1):
        worksheet.append([table_cell(worksheet, value, bold=number == last) for value in row])
        if number % _ROWS_A_STEP == 0:
            yield number
    end = len(table.rows) + 1 - (1 if last else 0)
    worksheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{end}"
    for place, width in enumerate(_widths(table, words), start=1):
        worksheet.column_dimensions[get_column_letter(place)].width = width
    report_page.set_up_printing(worksheet, header=report.title)


def _widths(table: ReportTable, words: ReportWords) -> list[int]:
    """Fit a column to its longest cell and to the longest word of its heading."""
    return [
        min(
            _WIDEST,
            max(
                _NARROWEST,
                *(len(word) + _FILTER_BUTTON for word in words[key].split()),
                *(_length(row[place]) + 2 for row in table.rows),
            ),
        )
        for place, key in enumerate(table.columns)
    ]


def _length(value: Value) -> int:
    if isinstance(value, datetime):
        return len("24.10.2017 09:02")
    return len("24.10.2017") if isinstance(value, date) else len(str(value or ""))


def _write_meta(workbook: Workbook, meta: Mapping[str, str]) -> None:
    worksheet = workbook.create_sheet(contract.META)
    worksheet.sheet_state = "hidden"
    for pair in (("key", "value"), *meta.items()):
        worksheet.append([table_cell(worksheet, text) for text in pair])
