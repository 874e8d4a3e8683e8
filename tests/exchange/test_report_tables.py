"""The summary's sheets are Excel tables that open without repair, one of them ready for a pivot."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.utils import range_boundaries
from openpyxl.workbook import Workbook

from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.report import reading_workbook
from seminar_desk.exchange.report.reading_workbook import ReportSnapshot
from seminar_desk.gather.days import reports
from seminar_desk.store.database import Database
from seminar_desk.store.opening import Store
from tests.hands.plans import begin_plan
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
    begin_plan(store.db, session)
    made = reports.snapshot(store.db, Reach(session.uid))
    assert sorted(_long(made, "Участия")) == [
        ("Ак-Музский", "Глава айыл окмоту", "Женщина", "46–60", 2),
        ("Не указано", "Член инициативной группы", "Мужчина", "Не указано", 1),
        ("Учук", "Член инициативной группы", "Не указано", "до 29 лет", 1),
    ]
    assert sum(int(str(row[-1])) for row in _long(made, "В списках")) == 5
    assert _long(made, "Сходы в планах") == [("Ак-Музский", "—", "—", "—", 1)]


def _long(made: ReportSnapshot, indicator: str) -> list[tuple[object, ...]]:
    (table,) = (table for table in made.tables if table.name == "sheet_facts")
    rows = [row for row in table.rows if row[0] == indicator]
    assert {row[1:5] for row in rows} == {
        ("S01", date(2017, 10, 24), "10.2017", "Ат-Башинский район")
    }
    return [row[5:] for row in rows]


def test_the_long_sheet_has_no_blank_and_adds_up(book: Path) -> None:
    opened = load_workbook(book)
    rows = list(opened.worksheets[4].iter_rows(min_row=2, values_only=True))
    assert all(value not in (None, "") for row in rows for value in row)
    came = next(_rows_of_figures(opened))[0]
    names = registry().indicator("participations").names.values()
    counted = [int(str(row[-1])) for row in rows if row[0] in names]
    assert sum(counted) == came.value == 27
