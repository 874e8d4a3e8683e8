"""Many workbooks merged in one go give the store that they give one by one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.books import book_imports
from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import ROLES, Entry
from seminar_desk.exchange.workbook import book_parser
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather.books import book_judgement, book_plans, people_here
from seminar_desk.gather.books.people_here import PeopleHere
from seminar_desk.store.database import Value
from tests.benchmarks.people import name
from tests.hands.hall_desks import HallDesk, copied, fresh_desk, said
from tests.hands.many_books import books
from tests.hands.scripts import Script

BOOKS, PEOPLE = 6, 3


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return list(books(tmp_path_factory.mktemp("книги"), BOOKS, PEOPLE))


@pytest.fixture(scope="module")
def opened(paths: list[Path]) -> list[OpenedBook]:
    return [book_parser.opened(path) for path in paths]


def _one_by_one(desk: HallDesk, opened: list[OpenedBook]) -> None:
    for book in opened:
        plan = book_plans.plan(desk.db, book, book_judgement.judged(desk.db, book))
        book_imports.take_in(desk.db, plan=plan)


def test_one_go_gives_what_one_by_one_gives_and_each_goes_back(
    paths: list[Path],
    opened: list[OpenedBook],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    alone = fresh_desk(tmp_path / "по одной")
    alone.store.close()
    office = copied(alone, tmp_path / "офис")
    alone.begin_again()
    before = _told(office)
    _one_by_one(alone, opened)
    office.store.close()
    script = Script(office.folder, capsys)
    told = script.ask("merge", *map(str, paths), "--apply")
    assert [each["file"] for each in told] == [path.name for path in paths]
    assert all(each["sheets"]["persons"]["new"] == PEOPLE for each in told)
    office.begin_again()
    merged = _told(office)
    assert merged == _told(alone)
    assert len(merged) == len(before) + BOOKS * (2 * PEOPLE + 1)  # a session beside
    for each in (told[3], told[0], *told[4:], *told[1:3]):
        book_imports.take_back(office.db, batch_uid=each["batch"])
    assert _told(office) == before
    _one_by_one(office, opened)
    assert _told(office) == merged


def _told(desk: HallDesk) -> dict[tuple[str, str], dict[str, Value]]:
    """Return what a store says, but for its batches and keys, some of which are its own."""
    found = said(desk.db)
    return {key: row for key, row in found.items() if key[0] not in ("batch", "signing_key")}


def test_who_came_by_the_book_before_is_found_like_one_of_the_next(
    opened: list[OpenedBook], tmp_path: Path
) -> None:
    """Whoever compares many reads the people once, and then what changed."""
    office = fresh_desk(tmp_path / "офис")
    people = PeopleHere(office.db)
    surname, given, _, _ = name(2 * PEOPLE)  # the first of the second book
    for book in opened[2:4]:
        judged = book_judgement.judged(office.db, book)
        plan = book_plans.plan(office.db, book, judged, people)
        assert plan.alike == ()
        book_imports.take_in(office.db, plan=plan)
    entry = Entry(surname, given, role_code=ROLES[0], aimak="Ак-Музский")
    attendance.register(office.db, session_uid=office.session_uid, entry=entry, check_in=False)
    judged = book_judgement.judged(office.db, opened[1])
    (alike,) = book_plans.plan(office.db, opened[1], judged, people).alike
    assert (alike.theirs["surname"], alike.ours["surname"]) == (surname, surname)
    assert not alike.is_within
    history.undo(office.db)
    assert book_plans.plan(office.db, opened[1], judged, people).alike == ()


@pytest.mark.parametrize("phone", ["", "+996700000001"])
def test_people_who_change_are_known_as_they_are_now(phone: str, tmp_path: Path) -> None:
    office = fresh_desk(tmp_path / "офис")
    people = PeopleHere(office.db)
    entries = [
        Entry("Асанов", "Бакыт", birth_year=1970, phone=phone, aimak="Ача", role_code=ROLES[0]),
        Entry("Асанов", "Бакыт", birth_year=1971, aimak="Ача", role_code=ROLES[0]),
        Entry("Иванов", "Бакыт", birth_year=1971, phone=phone, aimak="Учук", role_code=ROLES[0]),
    ]
    uids = [
        attendance.register(
            office.db, session_uid=office.session_uid, entry=entry, check_in=False
        ).uid
        for entry in entries
    ]
    _require_as_read_anew(office, people)
    other = replace(entries[0], surname="Иванов")
    attendance.edit(office.db, attendance_uid=uids[0], entry=other)
    _require_as_read_anew(office, people)
    elsewhere = replace(entries[1], aimak="Учук")
    attendance.edit(office.db, attendance_uid=uids[1], entry=elsewhere)
    _require_as_read_anew(office, people)
    attendance.remove(office.db, attendance_uid=uids[2], reason="ошибка")
    _require_as_read_anew(office, people)
    for _ in range(3):
        history.undo(office.db)
        _require_as_read_anew(office, people)


def _require_as_read_anew(office: HallDesk, people: PeopleHere) -> None:
    kept, rows = people.now()
    fresh, read = PeopleHere(office.db).now()
    assert rows == read
    for row in read.values():
        told = people_here.told(row, (row,))
        assert kept.of(told) == fresh.of(told)
