"""The sheet README, for people, and the header row that every other sheet has."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import TYPE_CHECKING, Any

from seminar_desk.domain.files import RESOURCES
from seminar_desk.exchange import contract
from seminar_desk.exchange.cells import ACCENT, ACCENT_SOFT, INK, MUTED, table_cell
from seminar_desk.exchange.content import Content
from seminar_desk.exchange.contract import Sheet

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_WIDTHS = {"A": 34, "B": 12, "C": 72}


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "exchange" / "readme.toml").read_text(encoding="utf-8"))


def write_header(worksheet: WriteOnlyWorksheet, sheet: Sheet) -> None:
    """Write the row of machine names."""
    header = [table_cell(worksheet, name, bold=True, ground=ACCENT_SOFT) for name in sheet.names]
    worksheet.append(header)


def write(workbook: Workbook, content: Content) -> None:
    """Say in Russian what the workbook is, what is on its sheets and how to read it."""
    from openpyxl.worksheet.properties import PageSetupProperties  # noqa: PLC0415  # on first use

    words = _words()
    worksheet = workbook.create_sheet(contract.README)
    worksheet.sheet_view.showGridLines = False
    worksheet.sheet_properties.tabColor = ACCENT
    worksheet.row_dimensions[1].height = 28
    worksheet.page_setup.orientation = "landscape"
    worksheet.page_setup.fitToHeight = 0
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for letter, width in _WIDTHS.items():
        worksheet.column_dimensions[letter].width = width

    def row(*texts: str, bold: bool = False, size: int = 11, colour: str = INK) -> None:
        ground = ACCENT_SOFT if bold and len(texts) > 1 else ""
        worksheet.append(
            [
                table_cell(worksheet, text, bold=bold, size=size, colour=colour, ground=ground)
                for text in texts
            ]
        )

    row(words["title"], bold=True, size=16)
    for line in words["lead"]:
        row(line, colour=MUTED)
    row()
    meta = {str(key): str(value or "") for key, value in content.lines[contract.META]}
    for key, name in words["facts"].items():
        said = words["profiles"] if key == "privacy_profile" else words["scopes"]
        value = meta.get(key, "")
        if value:
            row(name, said.get(value, value))
    row()
    row(*words["columns"].values(), bold=True)
    for name, about in words["sheets"].items():
        row(name, str(len(content.lines[name])), about)
    row()
    row(words["rules"]["title"], bold=True)
    for line in words["rules"]["lines"]:
        row(line)
