"""A whole series is moved, archived and brought back; each is one step of Undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from seminar_desk.actions import history
from seminar_desk.actions.days import sessions, whole_series
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days import series_moves
from seminar_desk.domain.days.series import is_over, shipped_series
from seminar_desk.domain.days.session import SessionEntry
from seminar_desk.domain.problems import ProblemError
from seminar_desk.domain.working_days import holidays
from seminar_desk.store.database import Database
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.opening import Store
from tests.hands.history_told import told
from tests.hands.stores import close_session, invite, open_first_session

YEARS = timedelta(weeks=470)
ENTRY = SessionEntry(date(2026, 11, 30), "Чуйская область", "Сокулукский район", "Клуб")


def planned(
    db: Database, first: date, series_uid: str = ""
) -> tuple[series_moves.PlannedMove, ...]:
    own = series_uid or shipped_series().uid
    return series_moves.planned_moves(
        [item for item in session_rows.all_sessions(db) if item.series_uid == own],
        first,
        marked=series_rows.marked_sessions(db),
        days_off=holidays(),
    )


def dates(db: Database) -> list[date]:
    return [session.date for session in session_rows.all_sessions(db)]


def test_the_shipped_sessions_are_the_first_series(store: Store) -> None:
    (only,) = series_rows.all_series(store.db)
    assert only == replace(shipped_series(), row_version=only.row_version)
    assert (only.date_from, only.date_to, only.target) == (
        date(2017, 10, 24),
        date(2017, 11, 17),
        240,
    )
    assert {item.series_uid for item in session_rows.all_sessions(store.db)} == {only.uid}
    assert only.name("ky") == "Нарын жана Ош облустары"
    assert replace(only, name_en="").name("en") == only.name_ru


def test_a_series_moves_by_weeks_and_comes_back_with_one_undo(store: Store) -> None:
    db = store.db
    before = dates(db)
    moves = planned(db, before[0] + YEARS)
    sessions.move_series(
        db,
        series_uid=shipped_series().uid,
        days={move.session.uid: move.to for move in moves},
    )
    after = dates(db)
    assert after[0] == before[0] + YEARS
    assert all(holidays().is_working(day) for day in after)
    assert len(set(after)) == 12
    series = series_rows.series(db, shipped_series().uid)
    assert (series.date_from, series.date_to) == (after[0], after[-1])
    assert session_rows.all_sessions(db)[0].moved_from == before[0]
    history.undo(db)
    assert dates(db) == before
    assert series_rows.series(db, series.uid).date_from == before[0]


def test_a_day_off_is_stepped_over_and_no_two_days_become_one(store: Store) -> None:
    """The first session on a Friday: its neighbour of the next day would fall on Saturday."""
    friday = date(2026, 11, 20)
    moves = planned(store.db, friday)
    assert [move.to for move in moves[:3]] == [
        friday,
        friday + timedelta(days=3),
        friday + timedelta(days=4),
    ]
    assert [move.note for move in moves[:3]] == ["", "day_off", "day_off"]


def test_what_has_begun_or_holds_marks_stays_with_its_reason(store: Store) -> None:
    db = store.db
    first = open_first_session(db)
    attendance.check_in(db, attendance_uid=invite(db, first.uid, "Асанов Бакыт").uid)
    second, third = session_rows.all_sessions(db)[1:3]
    sessions.cancel(db, session_uid=third.uid, reason="снег")
    moves = planned(db, second.date + YEARS)
    assert [move.stays for move in moves[:4]] == ["begun", "", "cancelled", ""]
    assert moves[1].to == second.date + YEARS
    with pytest.raises(ProblemError, match="session_has_begun"):
        sessions.move_series(db, series_uid=first.series_uid, days={first.uid: first.date + YEARS})
    history.undo(db)
    with db.change("session.open"):
        db.update("session", first.uid, {"status": "planned"})
    assert planned(db, second.date)[0].stays == "marked"
    with pytest.raises(ProblemError, match="session_has_marks"):
        sessions.move_series(db, series_uid=first.series_uid, days={first.uid: first.date + YEARS})


def test_the_archive_takes_in_and_gives_back(store: Store) -> None:
    db = store.db
    uid = shipped_series().uid
    whole_series.archive(db, series_uid=uid)
    assert series_rows.series(db, uid).is_archived
    assert series_rows.archived_sessions(db) == {item.uid for item in session_rows.all_sessions(db)}
    whole_series.archive(db, series_uid=uid)  # again is no step
    history.undo(db)
    assert not series_rows.series(db, uid).is_archived
    whole_series.archive(db, series_uid=uid)
    whole_series.bring_back(db, series_uid=uid)
    assert not series_rows.archived_sessions(db)
    assert told(db, lambda: whole_series.bring_back(db, series_uid=uid)) == []


def test_a_new_session_joins_the_open_series_or_begins_one(store: Store) -> None:
    db = store.db
    joined = sessions.add(db, entry=ENTRY)
    assert joined.series_uid == shipped_series().uid
    assert series_rows.series(db, joined.series_uid).date_to == ENTRY.date
    history.undo(db)
    assert series_rows.series(db, joined.series_uid).date_to == date(2017, 11, 17)
    whole_series.archive(db, series_uid=joined.series_uid)
    begun = sessions.add(db, entry=ENTRY)
    series = series_rows.series(db, begun.series_uid)
    assert (series.name_ru, series.date_from, series.date_to) == (
        ENTRY.oblast,
        ENTRY.date,
        ENTRY.date,
    )
    assert [item.is_archived for item in series_rows.all_series(db)] == [False, True]
    assert series_rows.series(db, joined.series_uid).is_archived
    with pytest.raises(LookupError, match="none"):
        series_rows.series(db, "none")
    copied = sessions.copy(db, session_uid=begun.uid, to=ENTRY.date + timedelta(days=2))
    assert copied.series_uid == begun.series_uid
    assert series_rows.series(db, begun.series_uid).date_to == copied.date


def test_a_series_is_changed_and_refused(store: Store) -> None:
    db = store.db
    made = whole_series.add(db, name_ru=" Весна  2026 ", date_from=date(2026, 3, 2), target=60)
    assert (made.name_ru, made.target, made.date_to) == ("Весна 2026", 60, None)
    same = whole_series.edit(db, series_uid=made.uid, name_ru="Весна 2026")
    assert same.row_version == made.row_version
    assert whole_series.edit(db, series_uid=made.uid, target=80).target == 80
    with pytest.raises(ProblemError, match="series_ends_first"):
        whole_series.edit(db, series_uid=made.uid, date_to=date(2026, 3, 1))
    with pytest.raises(ProblemError, match="name_empty"):
        whole_series.edit(db, series_uid=made.uid, name_ru=" ")


def test_a_series_is_over_when_all_its_days_are_past(store: Store) -> None:
    db = store.db
    last = date(2017, 11, 17)
    assert not is_over(session_rows.all_sessions(db), last)
    assert is_over(session_rows.all_sessions(db), last + timedelta(days=1))
    first = open_first_session(db)
    assert not is_over(session_rows.all_sessions(db), last + timedelta(days=1))
    close_session(db, first.uid)
    assert is_over(session_rows.all_sessions(db), last + timedelta(days=1))
    assert not is_over([], last)
