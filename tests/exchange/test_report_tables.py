"""The summary's sheets are Excel tables that open without repair, one of them ready for a pivot."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.utils import range_boundaries
from openpyxl.workbook import Workbook

from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.report import reading_workbook
from seminar_desk.exchange.report.reading_workbook import ReportSnapshot
from seminar_desk.gather.days import reports
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from tests.hands.stores import invite, make_example, make_store, open_first_session


@pytest.fixture(scope="module", params=["ru", "ky", "en"])
def book(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the example's summary in one language."""
    store = make_example(tmp_path_factory.mktemp("example"))
    return _written(store.db, tmp_path_factory.mktemp("out") / "r.xlsx", request.param)


def _written(db: Database, path: Path, language: str = "ru") -> Path:
    return finished(reading_workbook.write(reports.snapshot(db, language=language), path))


def _require_openable(path: Path) -> None:
    """Look at what Excel repairs a file for."""
    opened = load_workbook(path)
    tables = [table for sheet in opened for table in sheet.tables.values()]
    assert len({table.displayName for table in tables}) == len(tables)
    assert len({table.id for table in tables}) == len(tables)
    for sheet in opened.worksheets[1:-1]:
        (table,) = sheet.tables.values()
        left, top, right, bottom = range_boundaries(table.ref)
        assert (left, top, right) == (1, 1, sheet.max_column)
        assert bottom is not None
        assert bottom >= 2  # a header alone is no table
        header = [cell.value for cell in sheet[1]]
        assert [column.name for column in table.tableColumns] == header
        assert len(set(header)) == len(header)
        assert all(isinstance(name, str) and name for name in header)
        assert re.fullmatch("[A-Za-z_]+", str(table.displayName))
        assert table.autoFilter is not None
        assert table.autoFilter.ref == table.ref
        assert sheet.auto_filter.ref is None
        assert not sheet.merged_cells.ranges
        assert table.tableStyleInfo is not None
        assert table.tableStyleInfo.name
    with zipfile.ZipFile(path) as archive:
        assert len(tables) == sum(name.startswith("xl/tables/") for name in archive.namelist())
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        assert not [name for name in sheets if b"<autoFilter" in archive.read(name)]
        assert b"_FilterDatabase" not in archive.read("xl/workbook.xml")


def test_every_sheet_is_a_table_that_opens(book: Path) -> None:
    _require_openable(book)


def test_so_it_is_with_nobody_and_no_plan(tmp_path: Path) -> None:
    _require_openable(_written(make_store(tmp_path / "data").db, tmp_path / "r.xlsx"))


def test_a_total_stands_below_its_table(book: Path) -> None:
    sheet = load_workbook(book).worksheets[1]
    (table,) = sheet.tables.values()
    assert range_boundaries(table.ref)[3] == sheet.max_row - 1 == 13


def test_the_large_figures_are_numbers(book: Path) -> None:
    row = next(_rows_of_figures(load_workbook(book)))
    assert all(isinstance(cell.value, int | float) for cell in row)
    assert all(cell.data_type == "n" for cell in row)
    assert [cell.number_format for cell in row] == ["0"] * 3 + ["0%"] + ["0"] * 3


def _rows_of_figures(opened: Workbook) -> Iterator[list[Cell]]:
    for row in opened.worksheets[0].iter_rows():
        filled = [cell for cell in row if cell.value is not None]
        if filled and filled[0].font.size == 22:
            yield filled


def _figures(store: Store) -> dict[str, int | float]:
    return dict(reports.snapshot(store.db).figures)


def test_the_share_of_women_is_of_those_whose_sex_is_known(store: Store) -> None:
    session = open_first_session(store.db)
    assert "women_share" not in _figures(store)
    for number, sex in enumerate(("f", "m", "m", "m", "unknown", "unknown")):
        person = invite(store.db, session.uid, f"Асанов{number} Бакыт", sex=sex)
        attendance.check_in(store.db, attendance_uid=person.uid)
    figures = _figures(store)
    assert (figures["women_share"], figures["unknown"]) == (0.25, 2)
    assert list(figures)[:5] == ["present", "women", "men", "unknown", "women_share"]


def test_one_long_sheet_counts_who_came(store: Store) -> None:
    session = open_first_session(store.db)
    seats = [("f", "ao_head", "Ак-Музский", "46_60")] * 2
    seats += [("m", "ig_member", "", ""), ("unknown", "ig_member", "Учук", "u29")]
    for number, (sex, role, aimak, band) in enumerate(seats):
        facts = {"sex": sex, "role_code": role, "aimak": aimak, "age_band": band}
        person = invite(store.db, session.uid, f"Асанов{number} Бакыт", **facts)
        attendance.check_in(store.db, attendance_uid=person.uid)
    invite(store.db, session.uid, "Нешедший Бакыт")
    made = reports.snapshot(store.db, Reach(session.uid))
    assert _long(made) == [
        ("Глава айыл окмоту", "Женщина", "46–60", "Ак-Музский", 2),
        ("Член инициативной группы", "Мужчина", "Не указано", "Не указано", 1),
        ("Член инициативной группы", "Не указано", "до 29 лет", "Учук", 1),
    ]


def _long(made: ReportSnapshot) -> list[tuple[object, ...]]:
    (table,) = (table for table in made.tables if table.name == "sheet_cells")
    assert {row[:3] for row in table.rows} == {
        ("S01", table.rows[0][1], "Ат-Башинский район"),
    }
    return [row[3:] for row in table.rows]


def test_the_long_sheet_has_no_blank_and_adds_up(book: Path) -> None:
    opened = load_workbook(book)
    rows = list(opened.worksheets[4].iter_rows(min_row=2, values_only=True))
    assert all(value not in (None, "") for row in rows for value in row)
    came = next(_rows_of_figures(opened))[0]
    assert sum(int(str(row[-1])) for row in rows) == came.value == 27
