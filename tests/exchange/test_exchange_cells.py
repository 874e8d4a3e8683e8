"""What goes through the guarded cell writer comes back the same."""

from __future__ import annotations

import io
import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter
from python_calamine import CalamineWorkbook

from seminar_desk.domain.stored_columns import LONGEST_TEXT
from seminar_desk.exchange.workbook import cells, contract, workbook
from seminar_desk.exchange.workbook.contract import Value
from seminar_desk.exchange.workbook.row_xml import ColumnStyle, RowXml
from seminar_desk.exchange.workbook.workbook_draft import Draft
from seminar_desk.exchange.workbook.workbook_frame import WorkbookFrame, frame_of

DANGEROUS = ("=1+1", "+996", "-5", "@SUM(A1)", "\t=x", "\r=x", "=", "-", "#N/A", "#REF!")
PLAIN = ("00123", "0772 123456", "1E5", "24.10.2017", "TRUE", "Чоң-Алайский", "😀 ң ө ү", "  a  ")
ESCAPED = ("_x000D_", "a\r\nb", "_x005F_x000D_", "x_x0041_y", "_x00zz_")
letters = st.characters(codec="utf-8")
texts = st.one_of(
    st.text(letters, max_size=60),
    st.builds(lambda start, rest: start + rest, st.sampled_from("=+-@\t\r_"), st.text(letters)),
    st.text(st.sampled_from("=+-@\t\r\n \x00\x0b\x1f\x7f\x85\ufffe\ufeffй̆ё_x00D"), max_size=12),
)


def _written(values: list[Value]) -> bytes:
    """Write values into the second column of a sheet that has text in both."""
    rows: tuple[contract.Row, ...] = tuple({"key": "anchor", "value": value} for value in values)
    file = io.BytesIO()
    for _ in workbook.pouring(Draft({**_nothing(), "_meta": rows}, ""), _frame(), file):
        pass
    return file.getvalue()


def _nothing() -> dict[str, tuple[contract.Row, ...]]:
    return {sheet.name: () for sheet in contract.sheets()}


@cache
def _frame() -> WorkbookFrame:
    return frame_of(Draft(_nothing(), ""))


def _read(content: bytes) -> list[Value]:
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_name("_meta")
    rows = sheet.to_python(skip_empty_area=False)
    return [cells.clean(str(row[1])) if len(row) > 1 else None for row in rows[1:]]


@given(st.lists(texts, min_size=1, max_size=20))
def test_any_text_comes_back(values: list[str]) -> None:
    kept = [cells.clean(value) for value in values]
    assert _read(_written(kept)) == kept


def test_a_row_is_what_openpyxl_would_write() -> None:
    """The same bytes as of dressed cells: figures, days, moments, outer blanks, escapes."""
    line: tuple[Value, ...] = (
        *DANGEROUS, *PLAIN, *ESCAPED, "<b>&amp;</b>", "\nа", 5, -5, 0, None,
        date(1900, 1, 5), date(1900, 3, 1), date(2017, 10, 24),
        datetime(2017, 10, 24, 3, 2, 11), datetime(2017, 10, 24),  # noqa: DTZ001 - as cells hold it
    )  # fmt: skip
    worksheet = Workbook(write_only=True).create_sheet("a")
    styles, dressed = [], []
    for place, value in enumerate(line, start=1):
        kind = "integer" if isinstance(value, int) else "text" if isinstance(value, str) else "date"
        if isinstance(value, datetime):
            kind = "datetime"
        plain = cells.style_of(worksheet, kind)
        quoted = cells.style_of(worksheet, kind, quoted=True)
        styles.append(ColumnStyle(get_column_letter(place), plain, quoted))
        cell = cells._cell(
            worksheet,
            cells._FORMATS.get(kind, cells.TEXT),
            quoted=kind == "text" and str(value)[0] in "=+-@\t\r",
        )
        cell.value = value
        if isinstance(value, str):
            cell.value = value.replace("_x", "_x005F_x").replace("_x005F_x00zz", "_x00zz")
            cell.value = str(cell.value).replace("\r", "_x000D_")
            cell.data_type = "s"
        dressed.append(cell if value is not None else None)
    worksheet.append(dressed)
    worksheet.close()
    xml = Path(worksheet._writer.out).read_text(encoding="utf-8")
    expected = xml[xml.index("<row ") : xml.index("</sheetData>")]
    worksheet._writer.cleanup()
    assert RowXml(styles).row(1, line) == expected


@given(texts)
def test_cleaning_twice_changes_nothing_more(value: str) -> None:
    once = cells.clean(value)
    assert cells.clean(once) == once
    assert once is None or unicodedata.is_normalized("NFC", str(once))


@pytest.mark.parametrize("text", [*DANGEROUS, *PLAIN, *ESCAPED])
def test_named_text_comes_back(text: str) -> None:
    assert _read(_written([text])) == [text]


@pytest.mark.parametrize("text", DANGEROUS)
def test_text_that_looks_like_a_formula_is_a_text_cell(text: str) -> None:
    cell = load_workbook(io.BytesIO(_written([text])))["_meta"]["B2"]
    assert cell.data_type == "s"
    assert bool(cell.quotePrefix) == text.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert not str(cell.value).startswith("'")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Аса\x00нов\x1f", "Асанов"),
        ("\ud800Бакыт\uffff", "Бакыт"),
        ("и\u0306", "й"),
        (" \n\t ", None),
        ("", None),
    ],
)
def test_what_no_workbook_can_hold_is_left_out(text: str, kept: str | None) -> None:
    assert cells.clean(text) == kept


def test_moments_become_naive_utc_to_the_second() -> None:
    bishkek = timezone(timedelta(hours=6))
    moment = datetime(2017, 10, 24, 9, 2, 11, 123456, tzinfo=bishkek)
    assert cells.clean(moment) == datetime(2017, 10, 24, 3, 2, 11)  # noqa: DTZ001
    assert cells.clean(moment.astimezone(UTC)) == cells.clean(moment)
    assert cells.clean(date(2017, 10, 24)) == date(2017, 10, 24)


def test_length_is_measured_as_excel_does() -> None:
    assert not cells.is_too_long("а" * LONGEST_TEXT)
    assert cells.is_too_long("а" * (LONGEST_TEXT + 1))
    assert cells.is_too_long("😀" * (LONGEST_TEXT // 2 + 1))


def test_a_sheet_for_people_shows_days_moments_and_whole_numbers_their_own_way() -> None:
    worksheet = Workbook(write_only=True).create_sheet("a")
    shown = [
        cells.table_cell(worksheet, value).number_format
        for value in (datetime(2017, 10, 24, 9, 5), date(2017, 10, 24), 12, "24.10.2017")  # noqa: DTZ001 - as a cell holds it
    ]
    assert shown == ["dd.mm.yyyy hh:mm", "dd.mm.yyyy", "0", "@"]


def test_a_cell_like_another_has_its_look_and_its_own_value(tmp_path: Path) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for value, other in (("Район", "=1+1"), (date(2017, 10, 24), date(2017, 11, 2)), (7, 12)):
        model = cells.table_cell(sheet, value, bold=True)
        sheet.append([model, cells.alike(model, other), cells.table_cell(sheet, other, bold=True)])
    book.save(tmp_path / "к.xlsx")
    read = load_workbook(tmp_path / "к.xlsx").worksheets[0]
    for first, alike, made in read.iter_rows():
        assert alike.value == made.value != first.value
        assert alike.data_type == made.data_type
        assert alike.style_id == made.style_id
    assert read["B1"].data_type == "s"
