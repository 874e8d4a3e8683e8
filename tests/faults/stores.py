"""A store that was lived in a little, for faults to fall upon."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from seminar_desk.actions.people import attendance
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from tests.hands.stores import invite, make_store, open_first_session

PEOPLE = 40


def lived_in(folder: Path, people: int = PEOPLE) -> None:
    """Make a store with people listed, half of them marked, and close it."""
    with closing(make_store(folder)) as store:
        fill(store.db, people)


def fill(db: Database, people: int) -> list[str]:
    """List people in the first session, mark every second; return all their rows' uids."""
    session = open_first_session(db)
    listed = [invite(db, session.uid, f"Асанов{n} Бакыт").uid for n in range(people)]
    for uid in listed[::2]:
        attendance.check_in(db, attendance_uid=uid)
    return listed


def present(db: Database) -> set[str]:
    """Return the rows of those who are marked in the first session."""
    session = session_rows.with_code(db, "S01")
    assert session
    sql = "SELECT uid FROM attendance WHERE session_uid = ? AND checked_in_at_utc IS NOT NULL"
    return {row[0] for row in db.select(sql, (session.uid,))}
