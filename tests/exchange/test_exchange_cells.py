"""What goes through the guarded cell writer comes back the same."""

from __future__ import annotations

import io
import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook

from seminar_desk.domain.stored_columns import LONGEST_TEXT
from seminar_desk.exchange.workbook import cells, contract
from seminar_desk.exchange.workbook.contract import Value

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
    workbook = Workbook(write_only=True)
    pen = cells.Pen(workbook.create_sheet("a"), contract.sheet("_meta").columns)
    for value in values:
        pen.write(("anchor", value))
    file = io.BytesIO()
    workbook.save(file)
    return file.getvalue()


def _read(content: bytes) -> list[Value]:
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_name("a")
    rows = sheet.to_python(skip_empty_area=False)
    return [cells.clean(str(row[1])) if len(row) > 1 else None for row in rows]


@given(st.lists(texts, min_size=1, max_size=20))
def test_any_text_comes_back(values: list[str]) -> None:
    kept = [cells.clean(value) for value in values]
    assert _read(_written(kept)) == kept


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
    cell = load_workbook(io.BytesIO(_written([text])))["a"]["B1"]
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
