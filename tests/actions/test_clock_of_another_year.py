"""A laptop that woke up in another year: its clock decides nothing but what day it is."""

from __future__ import annotations

from datetime import datetime

import pytest

from seminar_desk.actions.days import outputs
from seminar_desk.actions.people import attendance
from seminar_desk.domain.people.participant import Entry
from seminar_desk.store import output_rows
from seminar_desk.store.opening import Store
from tests.hands.corrected_lists import planned
from tests.hands.stores import MORNING, open_first_session, ticking

BORN = Entry("Асанова", "Гүлмира", role_code="ig_member", birth_year=1990)


@pytest.fixture(params=[2000, 2099])
def woken(store: Store, request: pytest.FixtureRequest) -> Store:
    """Return a store whose computer says another year, and goes on from there."""
    start = MORNING.replace(year=request.param)
    store.db.clock = ticking(start)
    return store


def test_who_may_have_sat_in_the_hall_is_told_by_the_day_of_the_seminar(woken: Store) -> None:
    session = open_first_session(woken.db)
    added = attendance.register(woken.db, session_uid=session.uid, entry=BORN)
    assert attendance.edit(woken.db, attendance_uid=added.uid, entry=BORN).birth_year == 1990
    listed = Entry("Асанов", "Бакыт", birth_year=1985)
    plan = planned(woken.db, session, listed)
    assert [row.entry.birth_year for row in plan.rows] == [1985]


def test_the_last_sheet_and_the_last_word_of_the_office_are_what_came_last(store: Store) -> None:
    db = store.db
    uid = open_first_session(db).uid
    for year, kind in ((2030, "sign_in_print"), (2017, "sign_in_pdf")):
        db.clock = ticking(MORNING.replace(year=year), 0)
        outputs.record(db, session_uid=uid, kind=kind)
        outputs.record(db, session_uid=uid, kind=output_rows.ACCEPTED)
    last = output_rows.last(db, uid, "sign_in_print", "sign_in_pdf")
    assert last is not None
    assert last.kind == "sign_in_pdf"
    assert output_rows.accepted_at(db) == {uid: datetime.fromisoformat(str(MORNING))}
