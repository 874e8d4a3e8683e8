"""The reading workbook (kind=report): headings in the reader's language, totals, tables."""

from __future__ import annotations

import tomllib
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.report import role_chart
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.cells import ACCENT, ACCENT_SOFT, MUTED, save, table_cell
from seminar_desk.files import RESOURCES, write_beside

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

_SEX_COLUMNS = ("women", "men", "unknown")
_WIDTHS = (46, 17, 17, 18, 17, 17, 17, 17)
_ROWS_A_STEP = 500
_WIDEST, _NARROWEST, _FILTER_BUTTON = 48, 9, 4
_HEADER_POINTS, _NAMES_POINTS = 32, 46
_STYLE = "TableStyleLight1"  # stripes alone: the header row is dressed for every program
_SHARE = "0%"
_SHEET = "sheet_"


@dataclass(frozen=True, slots=True)
class RoleTotals:
    """Hold those who came in one role, by sex."""

    role: str
    women: int
    men: int
    unknown: int


@dataclass(frozen=True, slots=True)
class ReportTable:
    """Hold one sheet of rows, an Excel table: `columns` are keys of the report's words."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[contract.Value, ...], ...]


@dataclass(frozen=True, slots=True)
class ReportSnapshot:
    """Hold everything the reading workbook says, for a worker process.

    `figures`: key of the words -> number, the large ones on top, a share as a part of one; `lines`
    are sentences below the title; the last row of a table named in `totalled` is its total.
    """

    language: str
    title: str
    lines: tuple[str, ...]
    figures: tuple[tuple[str, int | float], ...]
    notes: tuple[str, ...]
    roles: tuple[RoleTotals, ...]
    tables: tuple[ReportTable, ...]
    totalled: frozenset[str] = frozenset()
    meta: Mapping[str, str] | None = None


@cache
def _all() -> dict[str, dict[str, str]]:
    text = (RESOURCES / "exchange" / "report.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


class ReportWords:
    """Give the words of one language by key."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __getitem__(self, key: str) -> str:
        """Return the words of a key; KeyError for one the file lacks."""
        return _all()[key][self._language]

    def filled(self, key: str, **values: object) -> str:
        """Return a sentence with its places filled."""
        return self[key].format(**values)


def _write_page(workbook: Workbook, report: ReportSnapshot, words: ReportWords) -> None:
    """Write the summary on the workbook's first sheet."""
    worksheet = workbook.worksheets[0]
    worksheet.title = words["sheet_summary"]
    worksheet.sheet_view.showGridLines = False
    for place, width in enumerate(_WIDTHS):
        worksheet.column_dimensions["ABCDEFGH"[place]].width = width
    worksheet.append([table_cell(worksheet, report.title, bold=True, size=18)])
    worksheet.row_dimensions[1].height = 30
    for line in report.lines:
        worksheet.append([table_cell(worksheet, line, colour=MUTED)])
    worksheet.append([])
    _figures(worksheet, report, words)
    worksheet.append([])
    for note in report.notes:
        worksheet.append([table_cell(worksheet, note)])
    worksheet.append([])
    worksheet.append([table_cell(worksheet, words["by_role"], bold=True, size=13)])
    if report.roles:
        _roles(worksheet, report, words)
    else:
        worksheet.append([table_cell(worksheet, words["nobody"], colour=MUTED)])
    set_up_printing(worksheet, header="")
    worksheet.page_setup.fitToHeight = 1


def set_up_printing(worksheet: Worksheet, *, header: str) -> None:
    """Fit the sheet to the width of A4, header row on each page, pages numbered."""
    from openpyxl.worksheet.page import PageMargins  # noqa: PLC0415  # loaded on first use
    from openpyxl.worksheet.properties import PageSetupProperties  # noqa: PLC0415

    worksheet.page_setup.orientation = "landscape"
    worksheet.page_setup.paperSize = worksheet.PAPERSIZE_A4
    worksheet.page_setup.fitToWidth = 1
    worksheet.page_setup.fitToHeight = 0
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    assert worksheet.oddHeader is not None
    assert worksheet.oddFooter is not None
    worksheet.oddFooter.right.text = "&P / &N"
    if header:
        worksheet.print_title_rows = "1:1"
        worksheet.oddHeader.left.text = header.replace("&", "&&")
    worksheet.page_margins = PageMargins(left=0.5, right=0.5, top=0.9, bottom=0.8)


def _figures(worksheet: Worksheet, report: ReportSnapshot, words: ReportWords) -> None:
    from openpyxl.styles import Alignment  # noqa: PLC0415  # loaded on first use

    numbers = [_figure(worksheet, number) for _, number in report.figures]
    names = [table_cell(worksheet, words[key], colour=MUTED) for key, _ in report.figures]
    for cell in names:
        cell.alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
    worksheet.append(numbers)
    worksheet.append(names)
    worksheet.row_dimensions[worksheet.max_row - 1].height = 32
    worksheet.row_dimensions[worksheet.max_row].height = _NAMES_POINTS


def _figure(worksheet: Worksheet, number: float) -> Cell:
    """Return a number that can be reckoned with, above its name."""
    from openpyxl.styles import Alignment  # noqa: PLC0415  # loaded on first use

    cell = table_cell(worksheet, 0, bold=True, size=22, colour=ACCENT)
    cell.value = number
    cell.number_format = _SHARE if isinstance(number, float) else cell.number_format
    cell.alignment = Alignment(horizontal="left", vertical="center")
    return cell


def _roles(worksheet: Worksheet, report: ReportSnapshot, words: ReportWords) -> None:
    from openpyxl.styles import Alignment  # noqa: PLC0415  # loaded on first use

    header = ["role", *_SEX_COLUMNS, "total"]
    worksheet.append(
        [table_cell(worksheet, words[key], bold=True, ground=ACCENT_SOFT) for key in header]
    )
    for cell in worksheet[worksheet.max_row][1:]:
        cell.alignment = Alignment(horizontal="right")
    first = worksheet.max_row
    for row in report.roles:
        counted = (row.women, row.men, row.unknown)
        values: tuple[contract.Value, ...] = (row.role, *counted, sum(counted))
        worksheet.append([table_cell(worksheet, value) for value in values])
    last = worksheet.max_row
    sums = [
        sum(row.women for row in report.roles),
        sum(row.men for row in report.roles),
        sum(row.unknown for row in report.roles),
    ]
    values = (words["total"], *sums, sum(sums))
    worksheet.append(
        [table_cell(worksheet, value, bold=True, ground=ACCENT_SOFT) for value in values]
    )
    role_chart.add(worksheet, first, last, series=3 if sums[2] else 2)


def write(report: ReportSnapshot, path: Path) -> Generator[Progress, None, Path]:
    """Write the reading workbook whole or not at all.

    ProblemError: a file problem of `write_beside`.
    """
    from openpyxl import Workbook  # noqa: PLC0415  # loaded on first use

    words = ReportWords(report.language)
    total = sum(len(table.rows) for table in report.tables) + 1
    with write_beside(path) as file:
        workbook = Workbook()
        _write_page(workbook, report, words)
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
    _make_table(worksheet, table, len(table.rows) - (1 if last else 0))
    for place, width in enumerate(_widths(table, words), start=1):
        worksheet.column_dimensions[get_column_letter(place)].width = width
    set_up_printing(worksheet, header=report.title)


def _make_table(worksheet: Worksheet, table: ReportTable, rows: int) -> None:
    """Make a table of the header and its rows; Excel knows none without a row, so one is blank."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  # loaded on first use
    from openpyxl.worksheet.table import Table, TableStyleInfo  # noqa: PLC0415

    ref = f"A1:{get_column_letter(len(table.columns))}{max(rows, 1) + 1}"
    name = table.name.removeprefix(_SHEET).capitalize()
    made = Table(displayName=name, name=name, ref=ref)
    made.tableStyleInfo = TableStyleInfo(name=_STYLE, showRowStripes=True)
    worksheet.add_table(made)


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


def _length(value: contract.Value) -> int:
    if isinstance(value, datetime):
        return len("24.10.2017 09:02")
    return len("24.10.2017") if isinstance(value, date) else len(str(value or ""))


def _write_meta(workbook: Workbook, meta: Mapping[str, str]) -> None:
    worksheet = workbook.create_sheet(contract.META)
    worksheet.sheet_state = "hidden"
    for pair in (("key", "value"), *meta.items()):
        worksheet.append([table_cell(worksheet, text) for text in pair])
