"""Twelve desks' books in any order, some twice, one edited, one cut, two of one hall: one store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from seminar_desk.actions.books import book_imports
from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.reach import Reach
from seminar_desk.domain.people.counts import count
from seminar_desk.domain.people.participant import Participant
from seminar_desk.exchange.workbook import integrity
from seminar_desk.exchange.workbook.book_opening import open_book
from seminar_desk.exchange.workbook.opened_book import OpenedBook
from seminar_desk.gather import export_snapshot
from seminar_desk.gather.books import book_plans
from seminar_desk.store.books import batch_rows
from seminar_desk.store.days import session_rows
from seminar_desk.store.people import attendance_rows
from tests.hands.books import edited, put
from tests.hands.hall_desks import HallDesk, copied, fresh_desk, opened, said
from tests.hands.stores import invite
from tests.hands.workbooks import export

SURNAMES = ("Асанов", "Бейшеналиев", "Осмонов", "Жумабаев")


@pytest.fixture(scope="module")
def halls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[HallDesk]]:
    """Let each of twelve laptops have its own day, and the first hall a second desk."""
    folder = tmp_path_factory.mktemp("halls")
    made = []
    for number in range(12):
        desk = fresh_desk(folder / f"ноутбук {number}")
        day = session_rows.all_sessions(desk.db)[number]
        sessions.open_day(desk.db, session_uid=day.uid)
        for place, surname in enumerate(SURNAMES):
            person = invite(desk.db, day.uid, f"{surname}{'а' * (number % 2)} Нур{number}")
            if place:
                attendance.check_in(desk.db, attendance_uid=person.uid)
        made.append(desk)
    first = made[0]
    first.store.close()
    second = copied(first, folder / "второй стол")
    first.begin_again()
    late = next(person for person in second.people if not person.is_present)
    attendance.check_in(second.db, attendance_uid=late.uid)
    yield [*made, second]
    for desk in (*made, second):
        desk.store.close()


def totals_of(desk: HallDesk, reach: Reach) -> dict[str, int]:
    return export_snapshot.totals(export_snapshot.scope_of(desk.db, reach))


def test_in_any_order_one_store_comes_of_them(halls: list[HallDesk], tmp_path: Path) -> None:
    books = [opened(desk.db, f"{number}.xlsx") for number, desk in enumerate(halls)]
    offices = []
    for seed in (1, 2):
        office = fresh_desk(tmp_path / f"офис {seed}")
        order = [*books, books[3], books[7], books[12]]
        Random(seed).shuffle(order)
        for book in order:
            office.take(book)
        offices.append(office)
    one, other = offices
    apart = ("signing_key", "series")  # each office has a key of its own
    assert {key: row for key, row in said(one.db).items() if key[0] not in apart} == {
        key: row for key, row in said(other.db).items() if key[0] not in apart
    }
    days = session_rows.all_sessions(one.db)
    assert [day.status for day in days] == ["open"] * 12
    for number, desk in enumerate(halls[1:12], start=1):
        reach = Reach(days[number].uid)
        assert totals_of(one, reach) == totals_of(desk, reach)
    people = attendance_rows.of_session(one.db, days[0].uid)
    assert count(people).present == len(SURNAMES)  # the second desk's mark too
    every = [batch for batch in batch_rows.all_batches(one.db) if not batch.is_undone]
    for batch in every[:2]:
        before = said(one.db)
        book_imports.take_back(one.db, batch_uid=batch.uid)
        again = next(book for book in books if book.meta["export_uid"] == batch.export_uid)
        one.take(again)
        assert said(one.db) == before


def read(office: HallDesk, path: Path) -> tuple[OpenedBook, integrity.Integrity]:
    book = open_book(path)
    return book, integrity.judge(book.content, is_signed=True)


def test_an_edited_and_a_cut_book_are_told_and_take_nothing_by_stealth(
    halls: list[HallDesk], tmp_path: Path
) -> None:
    desk, office = halls[4], fresh_desk(tmp_path / "офис")
    path, changed, cut = (
        tmp_path / name for name in ("s05.xlsx", "исправлена.xlsx", "урезана.xlsx")
    )
    export(desk.db, path=path, session_uid=session_rows.all_sessions(desk.db)[4].uid)
    edited(path, changed, lambda each: put(each, "attendance", "village", "Учук"))
    edited(path, cut, lambda each: each["attendance"].delete_rows(3, 2))

    book, found = read(office, cut)
    assert found.verdict == integrity.TRUNCATED
    office.take(book)
    assert len(everyone(office)) == 2
    book, found = read(office, changed)
    assert found.verdict == integrity.EDITED
    plan = book_plans.plan(office.db, book, found)
    assert "book_edited_rows" in {note.code for note in plan.notes}
    book_imports.take_in(office.db, plan=plan)
    book, found = read(office, path)
    plan = book_plans.plan(office.db, book, found)
    book_imports.take_in(office.db, plan=plan)
    assert len(everyone(office)) == len(SURNAMES)
    row = next(
        row for row in everyone(office) if "Учук" in (row.village, str(siblings(office, row.uid)))
    )
    assert "place" in str(siblings(office, row.uid))  # both villages stand until somebody decides
    ours = totals_of(desk, Reach(session_rows.all_sessions(desk.db)[4].uid))
    assert totals_of(office, Reach(session_rows.all_sessions(office.db)[4].uid)) == ours


def everyone(desk: HallDesk) -> list[Participant]:
    return attendance_rows.everyone(desk.db)


def siblings(desk: HallDesk, uid: str) -> object:
    return desk.db.row("attendance", uid)["siblings"]
