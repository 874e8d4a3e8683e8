"""Workbooks for people look as they were approved: letters, grounds, widths, printing, chart."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from seminar_desk.domain.progress import Progress, finished
from seminar_desk.exchange.lists import roster_template
from seminar_desk.exchange.report import reading_workbook
from seminar_desk.exchange.report.reading_workbook import ReportSnapshot, ReportTable, RoleTotals
from seminar_desk.exchange.workbook import contract, workbook
from seminar_desk.exchange.workbook.contract import ExchangeSnapshot

INK, MUTED, ACCENT, SOFT, WHITE = "1E2A32", "5F6C75", "1B5E7B", "E3EFF4", "FFFFFF"
MOMENT = datetime(2017, 10, 24, 9, 5, tzinfo=UTC)
SESSIONS = ReportTable(
    "sheet_sessions",
    ("session_code", "date", "women"),
    (("S01", date(2017, 10, 24), 3), ("Всего", None, 3)),
)
PEOPLE = ReportTable(
    "sheet_people",
    ("name", "came_at", "date"),
    (("Асанова Гүлмира Токтосуновна", MOMENT, None), ("А" * 60, None, None)),
)


def report(**facts: object) -> ReportSnapshot:
    kept: dict[str, Any] = {
        "language": "ru",
        "title": "Ат-Башы & Нарын",
        "lines": ("24.10.2017",),
        "figures": (("present", 6), ("women", 4)),
        "notes": ("Приглашены 6",),
        "roles": (RoleTotals("Глава АО", 1, 2, 0), RoleTotals("Член ИГ", 3, 0, 0)),
        "tables": (SESSIONS, PEOPLE),
        "totalled": frozenset({"sheet_sessions"}),
    }
    kept.update(facts)
    return ReportSnapshot(**kept)


def written(path: Path, **facts: object) -> Workbook:
    finished(reading_workbook.write(report(**facts), path))
    return load_workbook(path)


def look(cell: Cell | MergedCell) -> str:
    """Say how a cell looks: letters, colour, ground, side, height, wrapping, form of the value."""
    letters = f"{'bold ' if cell.font.b else ''}{'slanted ' if cell.font.i else ''}{cell.font.sz}"
    ground = cell.fill.fgColor.rgb[2:] if cell.fill.fill_type else "none"
    side = cell.alignment
    wraps = " wraps" if side.wrap_text else ""
    place = f"{side.horizontal} {side.vertical}{wraps}"
    colour = str(cell.font.color.rgb)[2:]
    return f"{cell.font.name} {letters} {colour} on {ground} {place} {cell.number_format}"


def _tables(sheet: Worksheet) -> list[tuple[str, str]]:
    return [(str(table.displayName), table.ref) for table in sheet.tables.values()]


def widths(sheet: Worksheet) -> list[float]:
    return [column.width for column in sheet.column_dimensions.values()]


def heights(sheet: Worksheet) -> dict[int, float]:
    return {number: row.height for number, row in sheet.row_dimensions.items() if row.height}


def test_the_summary(tmp_path: Path) -> None:
    sheet: Any = written(tmp_path / "r.xlsx")["Сводка"]
    assert {
        str(cell.coordinate): f"{cell.value} | {look(cell)}"
        for row in sheet
        for cell in row
        if cell.value is not None and cell.column in {1, 2, 5}
    } == {
        "A1": f"Ат-Башы & Нарын | Arial bold 18.0 {INK} on none left center @",
        "A2": f"24.10.2017 | Arial 11.0 {MUTED} on none left center @",
        "A4": f"6 | Arial bold 22.0 {ACCENT} on none left center 0",
        "B4": f"4 | Arial bold 22.0 {ACCENT} on none left center 0",
        "A5": f"Пришли | Arial 11.0 {MUTED} on none left top wraps @",
        "B5": f"Женщины | Arial 11.0 {MUTED} on none left top wraps @",
        "A7": f"Приглашены 6 | Arial 11.0 {INK} on none left center @",
        "A9": f"Кто пришёл: роль и пол | Arial bold 13.0 {INK} on none left center @",
        "A10": f"Роль | Arial bold 11.0 {INK} on {SOFT} left center @",
        "B10": f"Женщины | Arial bold 11.0 {INK} on {SOFT} right None @",
        "E10": f"Всего | Arial bold 11.0 {INK} on {SOFT} right None @",
        "A11": f"Глава АО | Arial 11.0 {INK} on none left center @",
        "B11": f"1 | Arial 11.0 {INK} on none right center 0",
        "E11": f"3 | Arial 11.0 {INK} on none right center 0",
        "A12": f"Член ИГ | Arial 11.0 {INK} on none left center @",
        "B12": f"3 | Arial 11.0 {INK} on none right center 0",
        "E12": f"3 | Arial 11.0 {INK} on none right center 0",
        "A13": f"Всего | Arial bold 11.0 {INK} on {SOFT} left center @",
        "B13": f"4 | Arial bold 11.0 {INK} on {SOFT} right center 0",
        "E13": f"6 | Arial bold 11.0 {INK} on {SOFT} right center 0",
    }
    assert widths(sheet) == [46, 17, 17, 18, 17, 17, 17, 17]
    assert heights(sheet) == {1: 30, 4: 32, 5: 46}
    assert sheet.sheet_view.showGridLines is False


def test_how_the_sheets_are_printed(tmp_path: Path) -> None:
    book = written(tmp_path / "r.xlsx")
    for name, fitted, title, header in (
        ("Сводка", 1, None, None),
        ("По семинарам", 0, "$1:$1", "Ат-Башы && Нарын"),
        ("Участники", 0, "$1:$1", "Ат-Башы && Нарын"),
    ):
        sheet: Any = book[name]
        setup, margins = sheet.page_setup, sheet.page_margins
        assert (setup.orientation, setup.paperSize, setup.fitToWidth) == ("landscape", 9, 1)
        assert (setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage) == (fitted, True)
        assert (margins.left, margins.right, margins.top, margins.bottom) == (0.5, 0.5, 0.9, 0.8)
        assert sheet.oddFooter.right.text == "&P / &N"
        assert sheet.print_title_rows == title
        assert sheet.oddHeader.left.text == header


@pytest.mark.parametrize(("unknown", "series"), [(0, 2), (1, 3)])
def test_the_chart(tmp_path: Path, unknown: int, series: int) -> None:
    roles = (RoleTotals("Глава АО", 1, 2, unknown), RoleTotals("Член ИГ", 3, 0, 0))
    book = written(tmp_path / "r.xlsx", roles=roles)
    summary: Any = book["Сводка"]
    [chart] = summary._charts
    assert (chart.type, chart.grouping) == ("bar", "stacked")
    assert (chart.overlap, chart.gapWidth) == (100, 45)
    assert (chart.anchor._from.col, chart.anchor._from.row) == (0, 14)
    ext = chart.anchor.ext
    assert (ext.width, ext.height) == (28 * 360_000, 9 * 360_000)
    assert chart.legend.position == "t"
    assert [one.tx.strRef.f for one in chart.series] == [
        f"'Сводка'!{letter}10" for letter in "BCD"[:series]
    ]
    assert {one.val.numRef.f[-5:] for one in chart.series} == {
        f"${letter}$12" for letter in "BCD"[:series]
    }
    assert {one.cat.numRef.f for one in chart.series} == {"'Сводка'!$A$11:$A$12"}
    fills = [one.graphicalProperties for one in chart.series]
    assert [(fill.solidFill.srgbClr, fill.line.solidFill.srgbClr) for fill in fills] == [
        (colour, colour) for colour in ("12394B", "5B91AB", "B9B2A5")[:series]
    ]
    said = chart.dataLabels
    assert (said.showVal, said.numFmt) == (True, "0;;")
    assert not any((said.showSerName, said.showCatName, said.showLegendKey, said.showPercent))
    letters = said.txPr.p[0].pPr.defRPr
    assert (letters.sz, letters.b, letters.solidFill.srgbClr) == (1100, True, WHITE)
    assert (chart.x_axis.delete, chart.y_axis.delete) == (False, True)
    assert chart.x_axis.scaling.orientation == "maxMin"
    assert chart.y_axis.majorGridlines is None


def test_a_sheet_of_rows_and_its_total(tmp_path: Path) -> None:
    book = written(tmp_path / "r.xlsx")
    sheet = book["По семинарам"]
    assert [look(cell) for cell in sheet[1]] == [
        f"Arial bold 11.0 {INK} on {SOFT} left center wraps @",
        f"Arial bold 11.0 {INK} on {SOFT} left center wraps @",
        f"Arial bold 11.0 {INK} on {SOFT} right center wraps @",
    ]
    assert [look(cell) for cell in sheet[2]] == [
        f"Arial 11.0 {INK} on none left center @",
        f"Arial 11.0 {INK} on none left center dd.mm.yyyy",
        f"Arial 11.0 {INK} on none right center 0",
    ]
    assert [bool(row[0].font.b) for row in sheet] == [True, False, True]
    assert (sheet.freeze_panes, _tables(sheet)) == (
        "A2",
        [("Sessions", "A1:C2")],  # the total stays below
    )
    assert heights(sheet) == {1: 32}
    people = book["Участники"]
    assert [bool(row[0].font.b) for row in people] == [True, False, False]
    assert (people.freeze_panes, _tables(people)) == ("A2", [("People", "A1:C3")])


def test_columns_are_as_wide_as_what_stands_in_them(tmp_path: Path) -> None:
    book = written(tmp_path / "r.xlsx")
    # Never narrower than nine; a day and two; «Женщины» and the button of its filter.
    assert widths(book["По семинарам"]) == [9, 12, 11]
    assert widths(book["Участники"]) == [48, 18, 9]


def test_a_large_sheet_says_how_far_it_is(tmp_path: Path) -> None:
    rows = tuple((f"S{number}", None, 1) for number in range(1001))
    table = ReportTable("sheet_sessions", SESSIONS.columns, rows)
    said = list(reading_workbook.write(report(tables=(table, PEOPLE)), tmp_path / "r.xlsx"))
    assert said == [Progress(done, 1004) for done in (500, 1000, 1004)]


def test_what_the_file_says_of_itself_is_hidden(tmp_path: Path) -> None:
    sheet = written(tmp_path / "r.xlsx", meta={"kind": "report"})["_meta"]
    assert sheet.sheet_state == "hidden"
    assert [[cell.value for cell in row] for row in sheet] == [["key", "value"], ["kind", "report"]]


def test_the_template_of_a_list(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    roster_template.write(path, ["Глава АО", "Член ИГ"], ["Ак-Музский"], "ru")
    opened: Any = load_workbook(path)
    sheet, words = opened.worksheets
    assert [(sheet[place].font.sz, sheet[place].font.b) for place in ("A1", "A2")] == [
        (14, True),
        (None, False),
    ]
    assert [str(sheet[place].font.color.rgb)[2:] for place in ("A1", "A2", "B3", "B4")] == [
        *(INK, MUTED, WHITE, MUTED)
    ]
    assert {sheet[place].font.name for place in ("A1", "A2", "B3", "B4")} == {"Arial"}
    headings, example = sheet[3], sheet[4]
    assert {cell.fill.fgColor.rgb[2:] for cell in headings} == {ACCENT}
    assert {cell.fill.fgColor.rgb[2:] for cell in example} == {SOFT}
    assert {(cell.font.b, cell.font.i, cell.alignment.vertical) for cell in headings} == {
        (True, False, "center")
    }
    assert {(cell.font.b, cell.font.i) for cell in example} == {(False, True)}
    assert [cell.value for cell in example][2:7] == [
        *("Глава АО", "Ак-Музский", "0700 123456", "ж", "1980")
    ]
    assert widths(sheet) == [10, 38, 24, 26, 18, 11, 16, 40]
    assert heights(sheet) == {3: 24}
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A4", "$3:$3")
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage is True
    assert {sheet.cell(row, 5).number_format for row in range(5, 305)} == {"@"}
    assert sheet.max_row == 304
    assert words.sheet_state == "hidden"


def test_the_lists_of_a_template_offer_and_do_not_forbid(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    roster_template.write(path, ["Глава АО", "=Член ИГ"], [], "ru")
    sheet, words = load_workbook(path).worksheets
    offered = sheet.data_validations.dataValidation
    assert {str(found.sqref): found.formula1 for found in offered} == {
        "C5:C304": f"'{words.title}'!$A$1:$A$2",
        "D5:D304": f"'{words.title}'!$B$1:$B$1",
        "F5:F304": f"'{words.title}'!$C$1:$C$2",
    }
    assert {(found.type, found.allow_blank, found.showErrorMessage) for found in offered} == {
        ("list", True, False)
    }
    assert (words["A2"].value, words["A2"].data_type) == ("=Член ИГ", "s")


def exchanged(path: Path, rows: dict[str, tuple[contract.Row, ...]]) -> Workbook:
    meta = {"created_at_utc": "2017-10-24T03:02:11.123", "privacy_profile": "OFFICE"}
    finished(workbook.write(ExchangeSnapshot(meta, rows), path))
    return load_workbook(path)


def test_the_front_of_an_exchange_workbook(tmp_path: Path) -> None:
    person: contract.Row = {"person_uid": "1"}
    sheet: Any = exchanged(tmp_path / "book.xlsx", {"persons": (person,)})["README"]
    titles = [row[0].row for row in sheet if row[0].font.sz == 16]
    assert len(titles) == 3
    assert heights(sheet) == dict.fromkeys(titles, 28)
    assert [found.id for found in sheet.row_breaks.brk] == [row - 1 for row in titles[1:]]
    where = sheet["A1"]
    assert look(where) == f"Arial 9.0 {MUTED} on none left center @"
    assert re.findall("[0-9]+", str(where.value)) == [str(row) for row in titles]
    assert look(sheet.cell(titles[0], 1)) == f"Arial bold 16.0 {INK} on none left center @"
    assert look(sheet.cell(titles[0] + 1, 1)) == f"Arial 11.0 {MUTED} on none left center @"
    texts = [[cell.value for cell in row] for row in sheet]
    said = next(row for row in sheet if row[0].value == "persons")
    assert said[1].value == "1"
    heading = sheet[said[0].row - 2]
    assert look(heading[0]) == f"Arial bold 11.0 {INK} on {SOFT} left center @"
    assert any("2017-10-24 03:02:11" in row for row in texts)
    assert widths(sheet) == [26, 8, 80]
    assert (sheet.sheet_view.showGridLines, sheet.sheet_properties.tabColor.rgb[2:]) == (
        *(False, ACCENT),
    )
    setup = sheet.page_setup
    assert (setup.orientation, setup.paperSize, setup.fitToHeight) == ("portrait", 9, 0)
    assert (sheet.page_margins.left, sheet.page_margins.right) == (0.4, 0.4)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage is True


def test_the_sheets_of_an_exchange_workbook(tmp_path: Path) -> None:
    columns = contract.sheet("persons")
    rows: tuple[contract.Row, ...] = (
        {"person_uid": "1", "surname": "А" * 41, "given_name": "Б" * 300, "phone": "+996 5"},
    )
    sheet = exchanged(tmp_path / "book.xlsx", {"persons": rows})["persons"]
    assert look(sheet["A1"]) == f"Arial bold 11.0 {INK} on {SOFT} left center @"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == f"A1:{sheet.cell(2, len(columns.names)).coordinate}"
    by_name = dict(zip(columns.names, widths(sheet), strict=True))
    assert (by_name["person_uid"], by_name["surname"], by_name["given_name"]) == (38, 42, 42)
    assert by_name["phone"] == len("phone") + 4
    assert by_name["created_at_utc"] == 21
    assert by_name["row_version"] == len("row_version") + 4
    phone = sheet.cell(2, columns.names.index("phone") + 1)
    assert (phone.number_format, phone.quotePrefix, phone.data_type) == ("@", True, "s")
