"""Make the workbook that an office fills in: headings, drop-down lists, one example."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from seminar_desk.domain.files import write_beside
from seminar_desk.exchange.cells import ACCENT, ACCENT_SOFT, INK, MUTED
from seminar_desk.exchange.saving import save

TITLE = "Список участников семинара-тренинга"
ADVICE = "Заполняйте со строки 5. Роль, аймак и пол можно выбрать из списка или вписать свои слова."
LIST_SHEET, WORDS_SHEET = "Список", "Справочник"
HEADINGS = {
    "№": 5,
    "Ф.И.О.": 38,
    "Роль": 24,
    "Айылный аймак": 26,
    "Телефон": 18,
    "Пол": 8,
    "Год рождения": 14,
    "Примечание": 30,
}
_HEADING_ROW, _FIRST_ROW, _LAST_ROW = 3, 5, 304
_SEXES = ("ж", "м")


def write(path: Path, roles: Sequence[str], aimaks: Sequence[str]) -> None:
    """Write the template; problems of the disk come as those of `write_beside`."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = LIST_SHEET
    words = workbook.create_sheet(WORDS_SHEET)
    words.sheet_state = "hidden"
    for column, listed in enumerate((roles, aimaks, _SEXES), 1):
        for row, word in enumerate(listed, 1):
            words.cell(row, column, word).data_type = "s"
    example = ("Пример", "Асанова Гүлмира Токтосуновна", roles[0], aimaks[0] if aimaks else "")
    _write_headings(sheet)
    _write_example(sheet, (*example, "0700 123456", "ж", "1980", "эту строку программа пропустит"))
    _offer(sheet, "C", f"={WORDS_SHEET}!$A$1:$A${len(roles)}")
    _offer(sheet, "D", f"={WORDS_SHEET}!$B$1:$B${max(1, len(aimaks))}")
    _offer(sheet, "F", f"={WORDS_SHEET}!$C$1:$C${len(_SEXES)}")
    _format_rows(sheet)
    with write_beside(path) as file:
        save(workbook, file)


def _write_headings(sheet: Worksheet) -> None:
    sheet["A1"], sheet["A2"] = TITLE, ADVICE
    sheet["A1"].font = Font(size=14, bold=True, color=INK)
    sheet["A2"].font = Font(color=MUTED)
    for column, (heading, width) in enumerate(HEADINGS.items(), 1):
        cell = sheet.cell(_HEADING_ROW, column, heading)
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor=ACCENT)
        cell.alignment = Alignment(vertical="center")
        sheet.column_dimensions[cell.column_letter].width = width
    sheet.row_dimensions[_HEADING_ROW].height = 24
    sheet.freeze_panes = f"A{_HEADING_ROW + 1}"


def _write_example(sheet: Worksheet, texts: Sequence[str]) -> None:
    for column, text in enumerate(texts, 1):
        cell = sheet.cell(_HEADING_ROW + 1, column, text)
        cell.font = Font(italic=True, color=MUTED)
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
