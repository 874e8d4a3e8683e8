"""Verbs of the day: the schedule, the people, their marks."""

from argparse import Namespace
from pathlib import Path

from seminar_desk.actions.days import sessions
from seminar_desk.actions.people import attendance
from seminar_desk.domain.days.series import Series
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people import participant, roll, search
from seminar_desk.domain.people.counts import count
from seminar_desk.domain.people.shared_numbers import said_numbers
from seminar_desk.store import driver
from seminar_desk.store.database import Database
from seminar_desk.store.days import series_rows, session_rows
from seminar_desk.store.people import attendance_rows
from seminar_desk.verbs.stores import Answer, Plain, reading, table, wanted, writing


def list_sessions(folder: Path, _call: Namespace) -> Answer:
    """List the schedule with how many are expected and how many came."""
    with reading(folder) as db:
        series = {each.uid: each for each in series_rows.all_series(db)}
        found = [
            {**_session(db, session), **_series(series.get(session.series_uid))}
            for session in session_rows.all_sessions(db)
        ]
    keys = ("session_code", "date", "status", "expected", "present", "district")
    return Answer(found, table(found, keys))


def find(folder: Path, call: Namespace) -> Answer:
    """Find people of a session as the desk does, best first."""
    with reading(folder) as db:
        session = wanted(db, call.session)
        people = {row.uid: row for row in attendance_rows.of_session(db, session.uid)}
    index = search.SearchIndex(map(roll.searchable, people.values()))
    found = [_person(people[hit.key]) for hit in index.find(call.text)]
    numbers = said_numbers(people.values())
    lines = [{**line, "code": numbers[str(line["uid"])]} for line in found]
    return Answer(found, table(lines, ("code", "name", "role_code", "aimak", "checked_in_at")))


def check_in(folder: Path, call: Namespace) -> Answer:
    """Mark a person as come; a session that has not begun is opened by its first mark."""
    with writing(folder) as db:
        session = wanted(db, call.session)
        person = attendance_rows.find_by_code(db, session_uid=session.uid, code=call.code)
        if session.status == "planned":
            sessions.open_day(db, session_uid=session.uid)
        mark = attendance.check_in(db, attendance_uid=person.uid)
    found = {**_person(mark.participant), "already": mark.already}
    del found["role_code"], found["aimak"]
    return Answer(found, table([found], ("code", "name", "checked_in_at")))


def _series(series: Series | None) -> Plain:
    if series is None:
        return {"series": "", "series_archived": False}
    return {"series": series.name_ru, "series_archived": series.is_archived}


def _session(db: Database, session: Session) -> Plain:
    counts = count(attendance_rows.of_session(db, session.uid))
    return {
        "session_code": session.code,
        "date": session.date.isoformat(),
        "district": session.district,
        "oblast": session.oblast,
        "venue": session.venue,
        "status": session.status,
        "expected": counts.listed or session.expected_count or 0,
        "present": counts.present,
    }


def _person(row: participant.Participant) -> dict[str, object]:
    marked = row.checked_in_at_utc
    return {
        "uid": row.uid,
        "code": row.code,
        "name": row.full_name,
        "role_code": row.role_code,
        "aimak": row.aimak,
        "checked_in_at": driver.to_text(marked) if marked else None,
    }
