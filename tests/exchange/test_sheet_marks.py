"""What a file tells beside values is carried along: hidden, struck out, not worked out, no day."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from pathlib import Path
from random import Random

import pytest
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from seminar_desk.exchange.lists.roster_file import read_roster
from seminar_desk.exchange.table.old_workbook_marks import marks_of_xls
from seminar_desk.exchange.table.table_file import open_table
from seminar_desk.exchange.table.table_sheet import Sheet
from seminar_desk.files import ROOT
from tests.hands.lists import rewrite_part

PART = "xl/worksheets/sheet1.xml"
HEADING = ("ФИО", "Роль", "Год рождения", "Телефон")
PEOPLE: list[tuple[str, str, int, str]] = [
    ("Асанов Бакыт", "глава АО", 1975, "0555100201"),
    ("Осмонова Айна", "депутат АК", 1981, "0555100202"),
    ("Исаев Уран", "член ИГ", 1969, "0555100203"),
]


def book() -> Workbook:
    workbook = Workbook()
    workbook.worksheets[0].append(HEADING)
    for row in PEOPLE:
        workbook.worksheets[0].append(row)
    return workbook


def saved(workbook: Workbook, path: Path) -> Sheet:
    workbook.save(path)
    return open_table(path).sheets[0]


def told(sheet: Sheet) -> list[tuple[int, str, str]]:
    return [(doubt.row, doubt.column, doubt.problem.code) for doubt in sheet.doubts]


def test_a_plain_book_has_nothing_to_tell(tmp_path: Path) -> None:
    sheet = saved(book(), tmp_path / "list.xlsx")
    assert (sheet.doubts, sheet.notes) == ((), ())


def test_rows_and_columns_that_nobody_sees(tmp_path: Path) -> None:
    workbook = book()
    page = workbook.worksheets[0]
    page.row_dimensions[2].hidden = True
    page.row_dimensions[9].hidden = True
    page.column_dimensions["D"].hidden = True
    page.column_dimensions["H"].hidden = True
    workbook.save(tmp_path / "list.xlsx")
    rewrite_part(tmp_path / "list.xlsx", PART, '<row r="4"', '<row r="4" ht="0" customHeight="1"')
    (sheet,) = open_table(tmp_path / "list.xlsx").sheets
    assert told(sheet) == [(2, "", "table_row_hidden"), (4, "", "table_row_hidden")]
    (note,) = sheet.notes
    assert (note.code, note.values) == ("table_columns_hidden", {"columns": "D"})
    first, second, third = read_roster(tmp_path / "list.xlsx").rows
    assert [len(row.questions) for row in (first, second, third)] == [1, 0, 1]


def test_rows_and_cells_that_are_struck_out(tmp_path: Path) -> None:
    workbook = book()
    page = workbook.worksheets[0]
    for cell in page[2]:
        cell.font = Font(strike=True)
    page["D3"].font = Font(strike=True)
    struck, plain = InlineFont(strike=True), InlineFont(b=True)
    page["A4"] = CellRichText(TextBlock(struck, "Исаева "), TextBlock(plain, "Исаев Уран"))
    sheet = saved(workbook, tmp_path / "list.xlsx")
    assert told(sheet) == [
        (2, "", "table_row_struck"),
        (3, "D", "table_cell_struck"),
        (4, "A", "table_cell_struck"),
    ]
    texts = [doubt.problem.values.get("text") for doubt in sheet.doubts[1:]]
    assert texts == ["0555100202", "Исаева"]


def test_formulas_without_a_value_and_errors_say_so(tmp_path: Path) -> None:
    workbook = book()
    page = workbook.worksheets[0]
    page["A2"] = "=Данные!A1"
    page["B3"] = "=VLOOKUP(A3;Роли;2)"
    page["A4"] = "#REF!"
    page["D6"] = "=A1"
    sheet = saved(workbook, tmp_path / "list.xlsx")
    assert sheet.rows[1][0] == "=Данные!A1"
    assert sheet.rows[3][0] == "#REF!"
    assert sheet.rows[5] == ("", "", "", "=A1")
    cells = [(2, "A"), (3, "B"), (4, "A"), (6, "D")]
    assert told(sheet) == [(row, column, "table_cell_formula") for row, column in cells]
    rows = {row.row: row for row in read_roster(tmp_path / "list.xlsx").rows}
    for number in (2, 4):
        assert [cell.problem.code for cell in rows[number].problems] == ["roster_name_formula"]
    assert (rows[3].problems, rows[3].entry.role_text) == ((), "")
    assert "table_cell_formula" in [cell.problem.code for cell in rows[3].hints]


def test_a_formula_whose_text_is_empty_is_an_empty_cell(tmp_path: Path) -> None:
    workbook = book()
    workbook.worksheets[0]["B2"] = "=IF(A2,1,2)"
    workbook.save(tmp_path / "list.xlsx")
    unsaved, empty = '<c r="B2"><f>IF(A2,1,2)</f><v /></c>', '<c r="B2" t="str"><f>x</f><v></v></c>'
    rewrite_part(tmp_path / "list.xlsx", PART, unsaved, empty)
    with zipfile.ZipFile(tmp_path / "list.xlsx") as archive:
        assert empty.encode() in archive.read(PART)
    sheet = open_table(tmp_path / "list.xlsx").sheets[0]
    assert (sheet.rows[1][1], sheet.doubts) == ("", ())


@pytest.mark.parametrize("is_from_1904", [False, True])
def test_a_number_shown_as_a_day_is_the_number(tmp_path: Path, is_from_1904: bool) -> None:
    workbook = Workbook()
    if is_from_1904:
        workbook.epoch = CALENDAR_MAC_1904
    page = workbook.worksheets[0]
    numbers = [1, 59, 1949, 1975, 2004, 555123, 2958465 - 1462, 555100201]
    for at, number in enumerate(numbers, start=1):
        page.cell(at, 1, number).number_format = "dd.mm.yyyy"
    page["B1"] = date(1975, 2, 1)
    page["B2"] = datetime(2017, 10, 24, 9, 30)  # noqa: DTZ001 - a cell has no zone
    page["B3"] = time(9, 30)
    page["B4"] = 1975
    page["B4"].number_format = "[h]:mm"
    rows = saved(workbook, tmp_path / "list.xlsx").rows
    assert [row[0] for row in rows] == numbers
    assert [row[1] for row in rows[:4]] == ["1975-02-01", "2017-10-24 09:30:00", "09:30:00", 1975]


ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">'
    '<office:automatic-styles><style:style style:name="ce1" style:family="table-cell">'
    '<style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<style:style style:name="T1" style:family="text">'
    '<style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<style:style style:name="ce2" style:family="table-cell">'
    '<style:text-properties style:text-line-through-style="none"/></style:style>'
    "</office:automatic-styles><office:body><office:spreadsheet>"
    '<table:table table:name="Список &amp; люди"><table:table-column/>'
    '<table:table-column table:visibility="collapse"/>{rows}</table:table>'
    "</office:spreadsheet></office:body></office:document-content>"
)


def ods_cell(text: str, attributes: str = "") -> str:
    kind = f'office:value-type="string" {attributes}'
    return f"<table:table-cell {kind}><text:p>{text}</text:p></table:table-cell>"


def test_an_open_document_tells_the_same(tmp_path: Path) -> None:
    rows = [
        ods_cell("ФИО") + ods_cell("Роль"),
        ods_cell("Асанов Бакыт") + ods_cell("АК"),
        ods_cell("Осмонова Айна", 'table:style-name="ce1"') + ods_cell("АК"),
        ods_cell('<text:span text:style-name="T1">Исаева</text:span> Исаев') + ods_cell("ИГ"),
        '<table:table-cell table:formula="of:=[.A1]"/>' + ods_cell("ИГ", 'table:style-name="ce2"'),
    ]
    lines = [f"<table:table-row>{row}</table:table-row>" for row in rows]
    lines[1] = lines[1].replace("row>", 'row table:visibility="filter">', 1)
    path = tmp_path / "list.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", ODS.format(rows="".join(lines)))
    (sheet,) = open_table(path).sheets
    assert sheet.rows[4][0] == "=[.A1]"
    assert told(sheet) == [
        (2, "", "table_row_hidden"),
        (3, "", "table_row_struck"),
        (4, "A", "table_cell_struck"),
        (5, "A", "table_cell_formula"),
    ]
    assert [note.values["columns"] for note in sheet.notes] == ["B"]


def changed(path: Path, record: bytes, at: int, flag: int) -> Sheet:
    """Open an old workbook in which every record that begins so has one more flag."""
    content = bytearray((ROOT / "tests/files/list.xls").read_bytes())
    place = content.find(record)
    while place >= 0:
        content[place + 4 + at] |= flag
        place = content.find(record, place + 1)
    path.write_bytes(content)
    return open_table(path).sheets[0]


def test_an_old_workbook_tells_the_same(tmp_path: Path) -> None:
    path = tmp_path / "list.xls"
    assert told(changed(path, b"-", 0, 0)) == []
    fifth_row = b"\x08\x02\x10\0\4\0"
    assert told(changed(path, fifth_row, 12, 0x20)) == [(5, "", "table_row_hidden")]
    every_font = b"\x31\0"
    struck = changed(path, every_font, 2, 0x08)
    assert {code for _, _, code in told(struck)} == {"table_row_struck"}
    first_columns = b"\x7d\0\x0c\0\0\0"
    (note,) = changed(path, first_columns, 8, 1).notes
    assert note.code == "table_columns_hidden"


@pytest.mark.parametrize("seed", range(40))
def test_damaged_records_tell_nothing_and_end(seed: int) -> None:
    chance = Random(seed)
    content = bytearray((ROOT / "tests/files/list.xls").read_bytes())
    for _ in range(60):
        content[chance.randrange(600 if seed % 2 else len(content))] = chance.randrange(256)
    marks_of_xls(bytes(content))
