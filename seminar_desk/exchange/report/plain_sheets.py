"""Sheets that people read: rows of a table, and the passport that keeps them from an import."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from seminar_desk.exchange.report.reading_workbook import set_up_printing
from seminar_desk.exchange.workbook import contract
from seminar_desk.exchange.workbook.cells import ACCENT_SOFT, table_cell

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_META = "_meta"


def write_table(
    worksheet: Worksheet,
    names: Sequence[str],
    lines: Sequence[Sequence[contract.Value]],
    widths: Sequence[int],
) -> None:
    """Write a sheet that is one table: names, lines, the widths of its columns."""
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  # loaded on first use

    for place, width in enumerate(widths, start=1):
        worksheet.column_dimensions[get_column_letter(place)].width = width
    worksheet.freeze_panes = "A2"
    append(worksheet, names, is_head=True)
    for line in lines:
        append(worksheet, line)
    set_up_printing(worksheet, header=worksheet.title)


def append(
    worksheet: Worksheet,
    values: Sequence[contract.Value],
    *,
    is_head: bool = False,
    to_the_left: bool = False,
) -> None:
    """Put a row below what stands there, numbers as numbers."""
    from openpyxl.styles import Alignment  # noqa: PLC0415  # loaded on first use

    ground = ACCENT_SOFT if is_head else ""
    cells = [
        table_cell(worksheet, value, bold=is_head, ground=ground, wraps=isinstance(value, str))
        for value in values
    ]
    for cell in cells if to_the_left else ():
        cell.alignment = Alignment(horizontal="left", vertical="center", wrap_text=True)
    worksheet.append(cells)


def write_meta(workbook: Workbook) -> None:
    """Say that it is for reading, so that an import refuses it with that sentence."""
    worksheet = workbook.create_sheet(_META)
    for line in (("key", "value"), ("schema_id", contract.SCHEMA_ID), ("kind", "report")):
        worksheet.append(line)
    worksheet.sheet_state = "hidden"
