"""A report of the office as a workbook: numbers as numbers, native charts, the long sheet."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from seminar_desk.domain.figures.office_report import (
    MOST_BARS,
    OfficeReport,
    ReportCell,
    ReportSection,
    SectionTable,
)
from seminar_desk.domain.paper_words import words
from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.report import role_chart
from seminar_desk.exchange.report.plain_sheets import append, write_meta
from seminar_desk.exchange.report.reading_workbook import set_up_printing
from seminar_desk.exchange.workbook.cells import ACCENT_SOFT, INK, MUTED, alike, save, table_cell
from seminar_desk.files import write_beside

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

FACTS = "facts"
_WIDE = 124  # characters of A4 lying, shared out among the columns
_FRONT = 78
_SIZE, _HEADING = 11, 13
_LINE_POINTS = 15.0
_PAGE_POINTS = 470.0  # of A4 lying within its margins; LibreOffice makes rows lower than Excel
_NARROW = 1.15  # letters are narrower than the figures that a width counts
_FACT_WIDTHS = (34, 11, 13, 11, 22, 22, 24, 16, 14, 9)
_SHARE, _PARTED = "0 %", "0.0"
_ROWS_A_STEP = 1000


def write(report: OfficeReport, path: Path) -> Generator[Progress, None, Path]:
    """Write it; closing the generator leaves what stood there before."""
    from openpyxl import Workbook  # noqa: PLC0415  # loaded on first use

    workbook = Workbook()
    _write_front(workbook.worksheets[0], report)
    steps = len(report.facts) + 1
    tabs: dict[str, list[ReportSection]] = {}
    for section in report.sections:
        if section.table is not None:
            tabs.setdefault(section.table.tab, []).append(section)
    for tab, sections in tabs.items():
        _write_tab(workbook.create_sheet(tab), sections, report)
    yield Progress(1, steps)
    if report.facts:
        for done in _write_facts(workbook.create_sheet(FACTS), report):
            yield Progress(done, steps)
    write_meta(workbook)
    with write_beside(path) as file:
        save(workbook, file)
    yield Progress(steps, steps)
    return path


def _write_front(worksheet: Worksheet, report: OfficeReport) -> None:
    """Write what the report is, and every sentence of it."""
    worksheet.title = words(report.language)["figures"]["tabs"]["report"]
    worksheet.sheet_view.showGridLines = False
    worksheet.column_dimensions["A"].width = _FRONT
    _line(worksheet, report.title, bold=True, size=18)
    _line(worksheet, report.project, colour=MUTED)
    for line in report.lines:
        _line(worksheet, line)
    for section in report.sections:
        if section.sentences:
            worksheet.append([])
            _line(worksheet, section.heading, bold=True, size=_HEADING)
        for sentence in section.sentences:
            _line(worksheet, sentence)
        for note in section.notes if section.table is None else ():
            _line(worksheet, note, colour=MUTED)
    set_up_printing(worksheet, header="")
    worksheet.page_setup.orientation = "portrait"


def _line(
    worksheet: Worksheet, text: str, *, bold: bool = False, size: int = _SIZE, colour: str = INK
) -> None:
    cell = table_cell(worksheet, text, bold=bold, size=size, colour=colour, wraps=True)
    worksheet.append([cell])
    _make_room(worksheet, [text], [_FRONT * _SIZE / size], size)


def _make_room(
    worksheet: Worksheet, texts: Sequence[str], widths: Sequence[float], size: int = _SIZE
) -> None:
    """Make the last row as high as its fullest cell: LibreOffice does not find it out by itself."""
    lines = _lines(texts, widths)
    if lines > 1 or size > _SIZE:
        height = max(lines, 1) * _LINE_POINTS * size / _SIZE
        worksheet.row_dimensions[worksheet.max_row].height = height


def _lines(texts: Sequence[str], widths: Sequence[float]) -> int:
    return max(
        1, *(ceil(len(text) / width / _NARROW) for text, width in zip(texts, widths, strict=True))
    )


def _write_tab(
    worksheet: Worksheet, sections: Sequence[ReportSection], report: OfficeReport
) -> None:
    """Write the tables of one sheet below one another, with what is to be said of each."""
    from openpyxl.worksheet.pagebreak import Break  # noqa: PLC0415  # loaded on first use

    has_bars = False
    used = 0.0
    for section in sections:
        table = section.table
        assert table is not None
        height = _height(section)
        if used and used + height > _PAGE_POINTS:  # no heading stands alone, no table is cut
            worksheet.row_breaks.append(Break(id=worksheet.max_row))
            used = 0.0
        used += height
        worksheet.append([])
        worksheet.append([table_cell(worksheet, section.heading, bold=True, size=_HEADING)])
        _make_room(worksheet, [""], [1], _HEADING)
        _write_table(worksheet, table)
        for note in section.notes:
            worksheet.append([table_cell(worksheet, note, colour=MUTED)])
        has_bars |= _draw_bars(worksheet, table, len(section.notes))
    _set_widths(worksheet, sections[0])
    set_up_printing(worksheet, header=report.title)
    if has_bars:  # those cut by the end of a page say nothing
        worksheet.page_setup.fitToHeight = 1
    worksheet.print_title_rows = None


def _height(section: ReportSection) -> float:
    """Return how high a section is, its bars left out: those are fitted to a page of their own."""
    assert section.table is not None
    widths = _widths(section.table)
    names = [column.name for column in section.table.columns]
    rows = [names, *([cell.text for cell in row] for row in section.table.rows)]
    lines = sum(_lines(texts, widths) for texts in rows)
    return _LINE_POINTS * (lines + len(section.notes) + 1 + _HEADING / _SIZE)


def _write_table(worksheet: Worksheet, table: SectionTable) -> None:
    from openpyxl.styles import Alignment  # noqa: PLC0415  # loaded on first use

    names = [
        table_cell(worksheet, column.name, bold=True, ground=ACCENT_SOFT, wraps=True)
        for column in table.columns
    ]
    for name, column in zip(names, table.columns, strict=True):
        side = "right" if column.is_number else "left"
        name.alignment = Alignment(horizontal=side, vertical="center", wrap_text=True)
    widths = _widths(table)
    worksheet.append(names)
    _make_room(worksheet, [column.name for column in table.columns], widths)
    for number, row in enumerate(table.rows, start=1):
        is_total = table.total and number == len(table.rows)
        cells = [_cell(worksheet, cell, bold=is_total) for cell in row]
        for cell, column in zip(cells, table.columns, strict=True):
            side = "right" if column.is_number else "left"
            # Else words stand close behind the number before them.
            inward = 0 if column.is_number or cell is cells[0] else 1
            cell.alignment = Alignment(
                horizontal=side, vertical="center", wrap_text=True, indent=inward
            )
        worksheet.append(cells)
        _make_room(worksheet, [cell.text for cell in row], widths)


def _cell(worksheet: Worksheet, told: ReportCell, *, bold: bool) -> Cell:
    if told.value is None:
        return table_cell(worksheet, told.text, bold=bold, wraps=True)
    is_whole = float(told.value).is_integer() and not told.is_share
    cell = table_cell(worksheet, 0, bold=bold)
    cell.value = int(told.value) if is_whole else told.value
    if not is_whole:
        cell.number_format = _SHARE if told.is_share else _PARTED
    return cell


def _draw_bars(worksheet: Worksheet, table: SectionTable, notes: int) -> bool:
    """Draw the columns of a table's bars, which stand behind its first one; say whether."""
    last = worksheet.max_row - notes - (1 if table.total else 0)
    first = worksheet.max_row - notes - len(table.rows)
    if not table.bars or not 1 < last - first <= MOST_BARS:
        return False
    below = notes + 2 + (1 if table.total else 0)
    role_chart.add(worksheet, first, last, series=len(table.bars), below=below)
    return True


def _set_widths(worksheet: Worksheet, section: ReportSection) -> None:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  # loaded on first use

    for place, width in enumerate(_widths(section.table) if section.table else (), start=1):
        worksheet.column_dimensions[get_column_letter(place)].width = width


def _widths(table: SectionTable) -> list[float]:
    """Return how many characters stand in a line of each column."""
    whole = sum(column.share for column in table.columns)
    return [max(11.0, round(_WIDE * column.share / whole)) for column in table.columns]


def _write_facts(worksheet: Worksheet, report: OfficeReport) -> Generator[int, None, None]:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  # loaded on first use

    for place, width in enumerate(_FACT_WIDTHS, start=1):
        worksheet.column_dimensions[get_column_letter(place)].width = width
    worksheet.freeze_panes = "A2"
    names, *rows = report.facts
    models: dict[type, Cell] = {}
    append(worksheet, names, is_head=True)
    for number, row in enumerate(rows, start=1):
        for value in row:
            if type(value) not in models:
                models[type(value)] = table_cell(worksheet, value)
        worksheet.append([alike(models[type(value)], value) for value in row])
        if number % _ROWS_A_STEP == 0:
            yield number
    worksheet.auto_filter.ref = worksheet.dimensions
    set_up_printing(worksheet, header=report.title)
