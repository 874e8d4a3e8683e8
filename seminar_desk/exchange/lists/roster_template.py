"""Make the workbook that an office fills in: headings, drop-down lists, one example."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from seminar_desk.exchange.workbook.cells import ACCENT, ACCENT_SOFT, FONT, INK, MUTED, save
from seminar_desk.files import RESOURCES, write_beside

_WIDTHS = (10, 38, 24, 26, 18, 11, 16, 40)
_HEADING_ROW, _FIRST_ROW, _LAST_ROW = 3, 5, 304


@cache
def _words(language: str) -> Mapping[str, Any]:
    path = RESOURCES / "exchange" / "template.toml"
    words: Mapping[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))[language]
    return words


def write(path: Path, roles: Sequence[str], aimaks: Sequence[str], language: str) -> None:
    """Write the template; problems of the disk come as those of `write_beside`."""
    said = _words(language)
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = said["list"]
    words = workbook.create_sheet(said["words"])
    words.sheet_state = "hidden"
    offered = dict(zip("CDF", (roles, aimaks, said["sexes"]), strict=True))
    for place, (column, listed) in enumerate(offered.items(), 1):
        for row, word in enumerate(listed, 1):
            words.cell(row, place, word).data_type = "s"
        letter = words.cell(1, place).column_letter
        _offer(sheet, column, f"'{words.title}'!${letter}$1:${letter}${max(1, len(listed))}")
    example = (*said["example"], roles[0], aimaks[0] if aimaks else "", "0700 123456")
    _write_headings(sheet, said)
    _write_example(sheet, (*example, said["sexes"][0], "1980", said["example_note"]))
    _format_rows(sheet)
    with write_beside(path) as file:
        save(workbook, file)


def _write_headings(sheet: Worksheet, said: Mapping[str, Any]) -> None:
    sheet["A1"], sheet["A2"] = said["title"], said["advice"]
    sheet["A1"].font = Font(name=FONT, size=14, bold=True, color=INK)
    sheet["A2"].font = Font(name=FONT, color=MUTED)
    for column, (heading, width) in enumerate(zip(said["headings"], _WIDTHS, strict=True), 1):
        cell = sheet.cell(_HEADING_ROW, column, heading)
        cell.font = Font(name=FONT, bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor=ACCENT)
        cell.alignment = Alignment(vertical="center")
        sheet.column_dimensions[cell.column_letter].width = width
    sheet.row_dimensions[_HEADING_ROW].height = 24
    sheet.freeze_panes = f"A{_HEADING_ROW + 1}"


def _write_example(sheet: Worksheet, texts: Sequence[str]) -> None:
    for column, text in enumerate(texts, 1):
        cell = sheet.cell(_HEADING_ROW + 1, column, text)
        cell.font = Font(name=FONT, italic=True, color=MUTED)
        cell.fill = PatternFill("solid", fgColor=ACCENT_SOFT)


def _offer(sheet: Worksheet, column: str, source: str) -> None:
    """Offer a list to choose from; other words stay allowed."""
    offered = DataValidation(type="list", formula1=source, allow_blank=True)
    offered.showErrorMessage = False
    offered.add(f"{column}{_FIRST_ROW}:{column}{_LAST_ROW}")
    sheet.add_data_validation(offered)


def _format_rows(sheet: Worksheet) -> None:
    for row in range(_FIRST_ROW, _LAST_ROW + 1):
        sheet.cell(row, 5).number_format = "@"  # phones keep their zeros
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{_HEADING_ROW}:{_HEADING_ROW}"
