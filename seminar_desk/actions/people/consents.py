"""Consent that somebody declines, and a signature that is missing."""

from seminar_desk.actions.people import told_groups
from seminar_desk.gather.days import consent_changes
from seminar_desk.store.database import Database
from seminar_desk.store.people import attendance_rows


def decline(db: Database, *, attendance_uid: str) -> None:
    """Say that somebody does not consent; once more takes that back. ProblemError participant_gone.

    A consent given before is over, whatever was signed.
    """
    row = attendance_rows.listed(db, attendance_uid)
    is_back = row.consent_declined == "YES"
    action = "consent.not_declined" if is_back else "consent.decline"
    with db.change(action, subject=row.full_name):
        values = consent_changes.NOTHING if is_back else consent_changes.DECLINES
        db.update("person", row.person_uid, values)
        told_groups.forget(db, person_uid=row.person_uid)


def unsay(db: Database, *, attendance_uid: str) -> None:
    """Say that a consent was noted by mistake: nobody was asked. ProblemError participant_gone."""
    row = attendance_rows.listed(db, attendance_uid)
    with db.change("consent.unsay", subject=row.full_name):
        db.update("person", row.person_uid, consent_changes.NOTHING)
        told_groups.forget(db, person_uid=row.person_uid)


def mark_unsigned(db: Database, *, attendance_uid: str) -> None:
    """Say that somebody who came has not signed; once more takes that back.

    ProblemError participant_gone.
    """
    row = attendance_rows.listed(db, attendance_uid)
    is_back = row.unsigned == "YES"
    action = "attendance.signed" if is_back else "attendance.unsigned"
    with db.change(action, subject=row.full_name):
        db.update("attendance", row.uid, {"unsigned": "NO" if is_back else "YES"})
