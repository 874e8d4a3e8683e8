"""Whose list what is missing goes back to: the desk that made the record, marked or not."""

from __future__ import annotations

from pathlib import Path

from seminar_desk.actions import settings
from seminar_desk.actions.people import attendance
from seminar_desk.domain.figures.office_report import MISSING, OfficeReport, ReportWish
from seminar_desk.domain.people.participant import WALKIN, Entry
from seminar_desk.gather.figures import office_reports
from seminar_desk.store.database import Database
from tests.hands.hall_desks import HallDesk, desks, opened


def _come(desk: HallDesk, surname: str, *, at: str = "") -> None:
    """Register somebody of whom next to nothing is told; `at` is what the desk is called."""
    if at:
        settings.change(desk.db, desk_name=at)
    attendance.register(
        desk.db,
        session_uid=desk.session_uid,
        entry=Entry(surname, role_code="ak_deputy"),
        registration=WALKIN,
        check_in=True,
    )


def _lists(db: Database) -> dict[str, list[str]]:
    """Return the names of the last column but one under each heading."""
    made: OfficeReport = office_reports.report(db, ReportWish(MISSING, "ru"))
    return {
        section.heading: [row[2].text for row in section.table.rows]
        for section in made.sections
        if section.table is not None
    }


def test_each_desk_is_named_with_the_workbook_that_its_list_came_by(tmp_path: Path) -> None:
    office, second, third = desks(tmp_path, 3)
    _come(office, "Абдиев")
    _come(second, "Бакиев", at="2")
    _come(third, "Вахитов", at="2")
    office.take(opened(second.db, "Зал.xlsx"))
    office.take(opened(third.db, "Фойе.xlsx"))
    assert _lists(office.db) == {
        "Этот компьютер, стол 1: строк 1": ["Абдиев"],
        "Стол 2, книга «Зал.xlsx»: строк 1": ["Бакиев"],
        "Стол 2, книга «Фойе.xlsx»: строк 1": ["Вахитов"],
    }


def test_who_was_marked_elsewhere_goes_back_to_whose_list_it_is(tmp_path: Path) -> None:
    """A mark made here names no desk of the list; nor does a mark that was taken back."""
    office, second = desks(tmp_path, 2)
    _come(second, "Бакиев", at="2")
    office.take(opened(second.db, "Зал.xlsx"))
    person = office.person("Бакиев")
    attendance.take_back_check_in(office.db, attendance_uid=person.uid, reason="ошибка")
    attendance.check_in(office.db, attendance_uid=person.uid)
    assert office.person("Бакиев").checked_in_desk == "1"
    assert _lists(office.db) == {"Стол 2, книга «Зал.xlsx»: строк 1": ["Бакиев"]}


def test_a_desk_that_sent_nothing_itself_is_asked_by_way_of_its_neighbour(tmp_path: Path) -> None:
    office, second, third = desks(tmp_path, 3)
    _come(third, "Вахитов", at="3")
    _come(second, "Бакиев", at="2")
    second.take(third.book())
    office.take(opened(second.db, "Зал.xlsx"))
    (asked,) = _lists(office.db).items()
    assert asked[0] == "Стол 2, книга «Зал.xlsx»: строк 2"
    assert {*asked[1]} == {"Бакиев", "Вахитов"}
