"""Certificates that say of somebody what the list does not say any more."""

from seminar_desk.domain.certificates import certificate
from seminar_desk.domain.problems import Problem
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows


def outdated_of(db: Database, session_uid: str) -> dict[str, Problem]:
    """Return by attendance what valid certificates say and the list does not say now."""
    valid = [paper for paper in certificate_rows.of_session(db, session_uid) if paper.is_valid]
    if not valid:
        return {}
    people = {row.uid: row for row in attendance_rows.of_session(db, session_uid)}
    return {
        paper.attendance_uid: problem
        for paper in valid
        if (person := people.get(paper.attendance_uid))
        and (problem := certificate.outdated(paper, person))
    }
