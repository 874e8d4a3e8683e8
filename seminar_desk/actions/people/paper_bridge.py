"""Bring back into the store what a power cut left on paper."""

from collections.abc import Sequence

from seminar_desk.actions.people.attendance import mark
from seminar_desk.store.database import Database
from seminar_desk.store.days.session_rows import running
from seminar_desk.store.people import attendance_rows


def mark_rows(db: Database, *, session_uid: str, attendance_uids: Sequence[str]) -> int:
    """Mark the people of signed rows in one step; return how many were not marked before.

    ProblemError: session_not_open, participant_gone.
    """
    running(db, session_uid)
    people = {row.uid: row for row in attendance_rows.of_session(db, session_uid)}
    waiting = [uid for uid in attendance_uids if uid in people and not people[uid].is_present]
    if waiting:
        with db.change("attendance.from_paper", subject=str(len(waiting))):
            for uid in waiting:
                mark(db, uid)
    return len(waiting)
