"""What follows a workbook: later ones of the same desk, and what is done to its rows meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest

from seminar_desk.actions.books import book_imports
from seminar_desk.actions.days import sessions
from seminar_desk.store.days import session_rows
from tests.actions.test_book_sessions import an_older_store
from tests.hands.hall_desks import HallDesk, said
from tests.hands.stores import invite

BAKYT, AINURA = "Асанов Бакыт", "Токтосун кызы Айнура"
both_ways = pytest.mark.parametrize("leads", ["office", "desk"])


def older_desks(folder: Path, leads: str) -> tuple[HallDesk, HallDesk]:
    """Return an office and a desk whose sessions have uids of their own, and whose are shown."""
    signs = ("1", "2") if leads == "office" else ("2", "1")
    return an_older_store(folder / "a", signs[0]), an_older_store(folder / "b", signs[1])


@both_ways
def test_who_comes_by_the_second_workbook_stands_in_the_session_that_leads(
    tmp_path: Path, leads: str
) -> None:
    office, desk = older_desks(tmp_path, leads)
    invite(desk.db, desk.session_uid, BAKYT)
    office.take(desk.book())
    invite(desk.db, desk.session_uid, AINURA)
    office.take(desk.book())
    assert sorted(person.full_name for person in office.people) == [BAKYT, AINURA]


@both_ways
def test_what_the_desk_says_of_its_day_later_is_shown(tmp_path: Path, leads: str) -> None:
    office, desk = older_desks(tmp_path, leads)
    office.take(desk.book())
    sessions.open_day(desk.db, session_uid=desk.session_uid)
    office.take(desk.book())
    assert session_rows.all_sessions(office.db)[0].status == "open"


@both_ways
def test_a_joined_session_comes_again_as_it_came(tmp_path: Path, leads: str) -> None:
    office, desk = older_desks(tmp_path, leads)
    sessions.open_day(desk.db, session_uid=desk.session_uid)
    book = desk.book()
    batch = office.take(book)
    after = said(office.db)
    status = session_rows.all_sessions(office.db)[0].status
    book_imports.take_back(office.db, batch_uid=batch.uid)
    office.take(book)
    assert session_rows.all_sessions(office.db)[0].status == status == "open"
    assert said(office.db) == after
