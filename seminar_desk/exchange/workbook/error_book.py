"""The rows of a workbook that could not be taken, alone in one that can be corrected and taken."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from seminar_desk.domain.progress import Progress
from seminar_desk.exchange.workbook import contract, meta_seal, workbook
from seminar_desk.exchange.workbook.cells import ACCENT_SOFT, save, table_cell
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot, Row
from seminar_desk.files import working_folder, write_beside

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

ERRORS, ERRORS_OF = "errors", "errors_of"
_COLUMNS = ("sheet", "row", "column", "message", "code", "source_row")
_WIDTHS = (20, 8, 24, 90, 26, 12)
_COUNTED = ("rows.", "total.")
_ITS_OWN = frozenset(
    {"content_hash", meta_seal.KEY, meta_seal.FIELDS, meta_seal.SIGNATURE, "export_uid"}
)


@dataclass(frozen=True, slots=True)
class ErrorLine:
    """Say what is wrong in a row of the new workbook, and which row it was in the one sent."""

    sheet: str
    row: int | None
    column: str
    message: str
    code: str
    source_row: int | None


def snapshot(
    meta: Mapping[str, str], rows: Mapping[str, tuple[Row, ...]], export_uid: str
) -> ExchangeSnapshot:
    """Return the failed rows as a workbook of their own that says of which it is.

    It keeps version, writer and number of that one, and neither its totals nor its signature.
    """
    kept = {
        key: value
        for key, value in meta.items()
        if key not in _ITS_OWN and not key.startswith(_COUNTED)
    }
    said = {**kept, "export_uid": export_uid, ERRORS_OF: meta.get("export_uid", "")}
    return ExchangeSnapshot(said, rows)


def write(
    made: ExchangeSnapshot, lines: Sequence[ErrorLine], path: Path
) -> Generator[Progress, None, Path]:
    """Write the rows as every exchange workbook is written, and beside them why they failed."""
    from openpyxl import load_workbook  # noqa: PLC0415  # loaded on first use

    with working_folder() as folder:
        yield from workbook.write(made, folder / "rows.xlsx")
        book = load_workbook(folder / "rows.xlsx")
    _write_errors(book.create_sheet(ERRORS, 0), lines)
    book.active = 0
    for worksheet in book.worksheets[1:]:
        worksheet.sheet_view.tabSelected = False
    with write_beside(path) as file:
        save(book, file)
    return path


def _write_errors(worksheet: Worksheet, lines: Iterable[ErrorLine]) -> None:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415  # loaded on first use
    from openpyxl.worksheet.properties import PageSetupProperties  # noqa: PLC0415

    for place, width in enumerate(_WIDTHS, start=1):
        worksheet.column_dimensions[get_column_letter(place)].width = width
    worksheet.freeze_panes = "A2"
    worksheet.page_setup.orientation = "landscape"
    worksheet.page_setup.paperSize = worksheet.PAPERSIZE_A4
    worksheet.page_setup.fitToHeight = 0
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    worksheet.append(
        [table_cell(worksheet, name, bold=True, ground=ACCENT_SOFT) for name in _COLUMNS]
    )
    for line in lines:
        values: list[contract.Value] = [getattr(line, name) for name in _COLUMNS]
        worksheet.append([table_cell(worksheet, value, wraps=True) for value in values])
