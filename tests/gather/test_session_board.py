"""The board says of each session what the store says of it, and which book brought it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from seminar_desk.actions.books import book_imports, person_edges
from seminar_desk.actions.certificates import certificates, hand_over
from seminar_desk.actions.days import closings
from seminar_desk.domain.days import homecoming
from seminar_desk.domain.people.counts import count
from seminar_desk.gather.books import open_conflicts
from seminar_desk.gather.days import session_board
from seminar_desk.gather.days.session_board import BoardLine
from seminar_desk.store import driver, output_rows
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from tests.actions.test_book_imports import AINURA, BAKYT
from tests.hands.hall_desks import HallDesk, desks
from tests.hands.hall_moves import mark, move
from tests.hands.long_series import fill


def line_of(desk: HallDesk, uid: str = "") -> BoardLine:
    lines = session_board.read(desk.db)
    return next(line for line in lines if line.session.uid == (uid or desk.session_uid))


@pytest.fixture
def hall(tmp_path: Path) -> list[HallDesk]:
    return desks(tmp_path, 2)


def test_a_book_of_everything_brought_only_where_its_laptop_wrote(hall: list[HallDesk]) -> None:
    """Every laptop knows the whole schedule: eleven of its twelve days are as empty as before."""
    office, desk = hall
    mark(desk, BAKYT)
    batch = office.take(desk.book())
    assert len(batch.scope.split()) == 12
    with_books = [line for line in session_board.read(office.db) if line.batches]
    assert [line.session.uid for line in with_books] == [office.session_uid]
    assert with_books[0].batches == (batch,)
    office.take(desk.book())
    assert len(line_of(office).batches) == 2
    book_imports.take_back(office.db, batch_uid=line_of(office).batches[0].uid)
    assert line_of(office).batches == (batch,)


def test_a_book_of_one_day_brought_that_day_though_nobody_is_listed(store: Store) -> None:
    codes = [session.code for session in session_rows.all_sessions(store.db)]
    with store.db.change("fill"):
        named = {"export_uid": "e", "writer": "w", "scope": codes[4]}
        store.db.insert("batch", {**named, "taken_step": 1})
    brought = [line.session.code for line in session_board.read(store.db) if line.batches]
    assert brought == [codes[4]]


def test_the_figures_are_those_of_the_one_present_count(hall: list[HallDesk]) -> None:
    office, desk = hall
    mark(office, BAKYT)
    mark(desk, BAKYT)
    mark(desk, AINURA)
    office.take(desk.book())
    people = office.people
    person_edges.join(office.db, people[0].person_uid, people[1].person_uid)
    papers = certificates.issue(office.db, session_uid=office.session_uid, language="ru")
    hand_over.hand_over(office.db, certificate_uids=[papers[0].uid])
    home, counted = line_of(office).home, count(office.people)
    assert (home.came, home.awaited) == (counted.present, counted.listed) == (1, 2)
    assert (home.certificates, home.handed_over) == (len(papers), 1)
    assert home.signatures is None
    why = dict.fromkeys(("present", "signatures", "handed_over"), "так вышло")
    closings.close_checked(office.db, session_uid=office.session_uid, by_page=[1], why=why)
    assert line_of(office).home.signatures == 1


def test_each_session_is_counted_as_it_is_alone(store: Store) -> None:
    uids = fill(store.db, days=7, people=9)
    rows = attendance_rows.of_session(store.db, uids[0])
    again = attendance_rows.of_session(store.db, uids[1])
    person_edges.join(store.db, rows[2].person_uid, rows[3].person_uid)
    person_edges.join(store.db, rows[5].person_uid, again[6].person_uid)
    each = attendance_rows.each_present_and_listed(store.db)
    assert len(each) == 6
    for uid in uids:
        counted = count(attendance_rows.of_session(store.db, uid))
        told = attendance_rows.present_and_listed(store.db, uid)
        assert told == each.get(uid, (0, 0)) == (counted.present, counted.listed)


def test_what_is_disputed_stands_in_its_session(hall: list[HallDesk]) -> None:
    office, desk = hall
    move(office, BAKYT, "Учук")
    move(desk, BAKYT, "Ача")
    office.take(desk.book())
    line = line_of(office)
    assert (
        len(line.disputed) == line.home.conflicts == len(open_conflicts.undecided(office.db)) == 1
    )
    assert homecoming.DISPUTED in line.home.missing(date(2018, 10, 24))


def test_a_disputed_person_stands_in_each_of_their_sessions(hall: list[HallDesk]) -> None:
    office, desk = hall
    for each, phone in ((office, "+996700000001"), (desk, "+996700000002")):
        with each.db.change("phone"):
            each.db.update("person", each.person(BAKYT).person_uid, {"phone": phone})
    office.take(desk.book())
    assert [row.table for row in line_of(office).disputed] == ["person"]


def test_a_code_that_the_desk_typed_is_told(hall: list[HallDesk]) -> None:
    office = hall[0]
    assert line_of(office).accepted_at is None
    at = office.db.clock()
    with office.db.change("accept"):
        said = {"kind": output_rows.ACCEPTED, "at_utc": driver.to_text(at)}
        office.db.insert("output", {"session_uid": office.session_uid, **said})
    assert line_of(office).accepted_at == at


def test_one_series_or_all(store: Store) -> None:
    own = series_rows.all_series(store.db)[0].uid
    assert len(session_board.read(store.db, own)) == len(session_board.read(store.db)) == 12
    assert session_board.read(store.db, "нет такой") == []
