"""The day to practise on is put into an empty store, and never over a day that has begun."""

from __future__ import annotations

from pathlib import Path

from seminar_desk.actions import example
from seminar_desk.domain.people.counts import count
from seminar_desk.store import journal
from seminar_desk.store.days import session_rows
from seminar_desk.store.opening import Store
from seminar_desk.store.people import attendance_rows
from seminar_desk.store.plans import assembly_rows
from tests.hands.stores import MORNING, invite, make_store


def test_a_day_to_practise_on_is_laid_once(tmp_path: Path) -> None:
    db, today = make_store(tmp_path, rehearsal=True).db, MORNING.date()
    example.fill_day(db, today=today)
    session = session_rows.with_code(db, "S01")
    assert session
    assert (session.date, session.status) == (today, "open")
    counted = count(attendance_rows.of_session(db, session.uid))
    assert 0 < counted.present == counted.listed - 4
    plans = assembly_rows.of_session(db, session.uid)
    assert [bool(plan.aimak_soate14) for plan in plans] == [True] * 3
    last = journal.history(db, limit=1)
    example.fill_day(db, today=today)
    assert journal.history(db, limit=1) == last


def test_a_day_with_a_person_in_it_is_left_as_it_is(store: Store) -> None:
    session = session_rows.with_code(store.db, "S01")
    assert session
    person = invite(store.db, session.uid, "Пак Вера")
    example.fill_day(store.db, today=MORNING.date())
    assert attendance_rows.of_session(store.db, session.uid) == [person]
    assert session_rows.session(store.db, session.uid) == session
