"""The receipt of a workbook as a small workbook: facts, rows by sheet, open conflicts."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from seminar_desk.domain.books.receipt import Receipt
from seminar_desk.domain.paper_words import words
from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.report.plain_sheets import append, write_meta, write_table
from seminar_desk.exchange.report.reading_workbook import set_up_printing
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.cells import MUTED, save, table_cell
from seminar_desk.files import write_beside

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_FACTS, _CALL_POINTS = (34, 78), 32
_COUNTS, _STATE = 26, 18
_CONFLICTS = (22, 46, 40, 40)


def write(receipt: Receipt, path: Path) -> Generator[Progress, None, Path]:
    """Write it; closing the generator leaves what stood there before."""
    from openpyxl import Workbook  # noqa: PLC0415  # loaded on first use

    own = words(receipt.language)["receipt"]
    workbook = Workbook()
    _write_facts(workbook.worksheets[0], receipt)
    yield Progress(1, 3)
    columns, tabs = own["columns"], own["tabs"]
    write_table(
        workbook.create_sheet(tabs["rows"]),
        (columns["sheet"], *(name for name, _ in receipt.counts)),
        [(each.sheet, *each.counts) for each in receipt.sheets],
        (_COUNTS, *(_STATE for _ in receipt.counts)),
    )
    write_table(
        workbook.create_sheet(tabs["conflicts"]),
        (columns["sheet"], columns["name"], columns["fields"], columns["uid"]),
        [(each.sheet, each.name, ", ".join(each.fields), each.uid) for each in receipt.conflicts],
        _CONFLICTS,
    )
    write_meta(workbook)
    with write_beside(path) as file:
        save(workbook, file)
    yield Progress(3, 3)
    return path


def _write_facts(worksheet: Worksheet, receipt: Receipt) -> None:
    own = words(receipt.language)["receipt"]
    worksheet.title = own["tabs"]["receipt"]
    worksheet.sheet_view.showGridLines = False
    for letter, width in zip("AB", _FACTS, strict=True):
        worksheet.column_dimensions[letter].width = width
    worksheet.append([table_cell(worksheet, own["heading"], bold=True, size=16)])
    worksheet.append([table_cell(worksheet, receipt.project, colour=MUTED)])
    worksheet.append([])
    worksheet.append([table_cell(worksheet, receipt.code, bold=True, size=24)])
    worksheet.row_dimensions[worksheet.max_row].height = _CALL_POINTS
    worksheet.append([table_cell(worksheet, own["call"], colour=MUTED)])
    columns = own["columns"]
    totals = [(name, _whole(total)) for name, total in receipt.totals]
    for heading, names, lines in (
        (own["facts_heading"], (columns["fact"], columns["value"]), receipt.facts),
        (own["counts_heading"], (columns["state"], columns["count"]), receipt.counts),
        (own["totals_heading"], (columns["measure"], columns["total"]), totals),
    ):
        worksheet.append([])
        worksheet.append([table_cell(worksheet, heading, bold=True, size=13)])
        append(worksheet, names, is_head=True)
        for line in lines:
            append(worksheet, line, to_the_left=True)
    worksheet.append([])
    said = own["conflicts_heading"] if receipt.conflicts else own["no_conflicts"]
    count = f": {len(receipt.conflicts)}" if receipt.conflicts else ""
    worksheet.append([table_cell(worksheet, said + count, bold=True)])
    set_up_printing(worksheet, header="")
    worksheet.page_setup.orientation = "portrait"


def _whole(total: str) -> contract.Value:
    """Return a total as the number that it is, unless somebody typed something else."""
    return int(total) if total.isdecimal() else total
