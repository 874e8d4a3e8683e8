"""The error workbook: failed rows alone, which corrected are taken in alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from seminar_desk.actions.people import attendance
from seminar_desk.domain.progress import finished
from seminar_desk.exchange.workbook import book_parser, contract, error_book
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather.books import error_rows
from tests.hands.books import edited, put
from tests.hands.hall_desks import HallDesk, desks
from tests.hands.hall_moves import move
from tests.hands.workbooks import export

BAKYT, AINURA = "Асанов Бакыт", "Токтосун кызы Айнура"


@pytest.fixture
def hall(tmp_path: Path) -> list[HallDesk]:
    return desks(tmp_path, 2)


def _spoilt(desk: HallDesk, folder: Path, column: str, value: object) -> OpenedBook:
    """Export two marks, one of them in a row that somebody spoilt."""
    for name in (BAKYT, AINURA):
        attendance.check_in(desk.db, attendance_uid=desk.person(name).uid)
    path = export(desk.db, path=folder / "S01.xlsx").path
    spoil = edited(path, folder / "b.xlsx", lambda book: put(book, "attendance", column, value))
    return book_parser.opened(spoil)


def _errors(office: HallDesk, book: OpenedBook, path: Path) -> Path:
    made, lines = error_rows.errors(book, office.plan(book), office.db.new_uid(), "ru")
    return finished(error_book.write(made, lines, path))


def _said(path: Path) -> Sequence[tuple[object, ...]]:
    return list(load_workbook(path)[error_book.ERRORS].values)[1:]


def test_corrected_it_is_taken_in_alone(hall: list[HallDesk], tmp_path: Path) -> None:
    desk, office = hall
    book = _spoilt(desk, tmp_path, "number", "один")
    office.take(book)
    assert [office.person(name).is_present for name in (BAKYT, AINURA)] == [False, True]
    path = _errors(office, book, tmp_path / "ошибки.xlsx")
    (line,) = _said(path)
    assert line[:3] == ("attendance", 2, "number")
    assert "строка 2" in str(line[3])
    assert line[4:] == ("book_cell_whole", 2)
    opened = book_parser.opened(path)
    assert opened.meta["errors_of"] == book.meta["export_uid"] != opened.meta["export_uid"]
    assert {name: len(rows) for name, rows in opened.content.lines.items() if rows} == {
        **{name: len(opened.content.lines[name]) for name in ("code_lists", "data_dictionary")},
        "attendance": 1,
        "_meta": len(opened.content.lines["_meta"]),
    }
    assert office.plan(opened).total("ERROR") == 1
    right = edited(path, tmp_path / "в.xlsx", lambda each: put(each, "attendance", "number", 1))
    batch = office.take(book_parser.opened(right))
    assert batch.counts["attendance"]["ERROR"] == 0
    assert office.person(BAKYT).is_present
    assert office.plan(book_parser.opened(right)).book.verdict == "REPEATED"


def test_the_row_is_named_where_it_stands_now(hall: list[HallDesk], tmp_path: Path) -> None:
    desk, office = hall
    book = _spoilt(desk, tmp_path, "note", "")

    def change(workbook: Workbook) -> None:
        put(workbook, "attendance", "number", "три", row=4)
        put(workbook, "attendance", "checked_in_at_utc", "24.10.17", row=4)

    path = edited(tmp_path / "S01.xlsx", tmp_path / "b.xlsx", change)
    lines = _said(_errors(office, book_parser.opened(path), tmp_path / "ошибки.xlsx"))
    assert [(line[1], line[2], line[5]) for line in lines] == [
        (2, "number", 4),
        (2, "checked_in_at_utc", 4),
    ]
    assert book.fault_count == 0


def test_a_row_whose_owner_is_nowhere_and_one_that_stands_twice(
    hall: list[HallDesk], tmp_path: Path
) -> None:
    desk, office = hall
    _spoilt(desk, tmp_path, "note", "")

    def change(workbook: Workbook) -> None:
        put(workbook, "attendance", "person_uid", "нет")
        sheet = workbook["persons"]
        sheet.append([cell.value for cell in sheet[3]])

    path = edited(tmp_path / "S01.xlsx", tmp_path / "b.xlsx", change)
    made = _errors(office, book_parser.opened(path), tmp_path / "ошибки.xlsx")
    assert {line[4] for line in _said(made)} == {
        "book_row_without_owner",
        "book_key_twice",
        "book_row_twice",
    }
    opened = book_parser.opened(made)
    assert [len(opened.content.lines[name]) for name in ("persons", "attendance")] == [2, 1]


def test_what_stands_beside_a_failed_row_goes_with_it_and_no_other(
    hall: list[HallDesk], tmp_path: Path
) -> None:
    desk, office = hall
    for name in (BAKYT, "Эсенова Гүлмира"):
        move(desk, name, "Учук")
        move(office, name, "Ача")
    desk.take(office.book())
    book = _spoilt(desk, tmp_path, "number", "один")
    opened = book_parser.opened(_errors(office, book, tmp_path / "ошибки.xlsx"))
    place = contract.sheet(contract.SIBLINGS).names.index("row_uid")
    before, after = (
        {line[place] for line in each.content.lines[contract.SIBLINGS]} for each in (book, opened)
    )
    assert len(before) > 1
    assert after == {desk.person(BAKYT).uid}
