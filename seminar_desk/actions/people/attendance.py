"""Check people in, add and mend them, mark who left."""

from collections.abc import Sequence
from dataclasses import dataclass

from seminar_desk.actions.people.entries import update_entry, write_entry
from seminar_desk.domain.people import names
from seminar_desk.domain.people.entry_check import checked
from seminar_desk.domain.people.participant import WALKIN, Entry, Participant
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.driver import to_text
from seminar_desk.store.people import attendance_rows


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Say who is in, and whether they already were."""

    participant: Participant
    already: bool


def check_in(db: Database, *, attendance_uid: str) -> CheckIn:
    """Mark a person as come; somebody already in keeps the first mark.

    ProblemError: session_not_open, participant_gone.
    """
    participant = attendance_rows.listed(db, attendance_uid)
    if participant.is_present:
        return CheckIn(participant, already=True)
    session_rows.running(db, participant.session_uid)
    with db.change("attendance.check_in", subject=participant.full_name):
        mark(db, attendance_uid)
    return CheckIn(attendance_rows.listed(db, attendance_uid), already=False)


def check_in_all(db: Database, *, attendance_uids: Sequence[str]) -> int:
    """Mark everybody of these who is not marked yet, in one step; return how many were.

    ProblemError: session_not_open, participant_gone.
    """
    waiting = [
        row for uid in attendance_uids if not (row := attendance_rows.listed(db, uid)).is_present
    ]
    if not waiting:
        return 0
    for session_uid in {row.session_uid for row in waiting}:
        session_rows.running(db, session_uid)
    with db.change("attendance.check_in_all", subject=str(len(waiting))):
        for row in waiting:
            mark(db, row.uid)
    return len(waiting)


def take_back_check_in(db: Database, *, attendance_uid: str, reason: str) -> None:
    """Say that a marked person has not come, with the reason kept.

    ProblemError: reason_missing, certificate_issued.
    """
    participant = attendance_rows.listed(db, attendance_uid)
    if not names.tidy(reason):
        raise ProblemError(Problem("reason_missing", field="reason"))
    certificate_rows.require_none(db, participant)
    with db.change("attendance.take_back", subject=f"{participant.full_name}: {reason}"):
        db.update(
            "attendance",
            attendance_uid,
            {
                "checked_in_at_utc": None,
                "checked_in_step": 0,
                "checked_in_by": "",
                "checked_in_desk": "",
                "left_at_utc": None,
                "left_reason": "",
            },
        )


def note_failed_code(db: Database, *, session_uid: str, text: str) -> None:
    """Keep a scanned or typed code that nobody has, so that the office can ask about it."""
    readable = "".join(letter for letter in text if letter.isprintable())[:100]
    with db.change("scan.failed", subject=readable, undo="skip"):
        db.insert("failed_scan", {"session_uid": session_uid, "text": readable})


def mark_left(db: Database, *, attendance_uid: str, reason: str = "") -> None:
    """Record that a present person left before the end; ProblemError not_present."""
    participant = attendance_rows.listed(db, attendance_uid)
    if not participant.is_present:
        raise ProblemError(Problem("not_present", {"name": participant.full_name}))
    with db.change("attendance.leave", subject=participant.full_name) as step:
        left = {"left_at_utc": to_text(step.at), "left_reason": names.tidy(reason)}
        db.update("attendance", attendance_uid, left)


def mark_returned(db: Database, *, attendance_uid: str) -> None:
    """Take back that a person left."""
    participant = attendance_rows.listed(db, attendance_uid)
    with db.change("attendance.return", subject=participant.full_name):
        returned = {"left_at_utc": None, "left_reason": ""}
        db.update("attendance", attendance_uid, returned)


def register(
    db: Database,
    *,
    session_uid: str,
    entry: Entry,
    registration: str = WALKIN,
    check_in: bool = True,
) -> Participant:
    """Add a participant to a session, checked in at once unless told otherwise.

    ProblemError: the entry's own problems with their fields, session_not_open, already_listed.
    """
    sure = checked(entry, db.clock().date())
    if check_in:
        session_rows.running(db, session_uid)
    name = names.full_name(sure.surname, sure.given_name, sure.patronymic)
    with db.change("attendance.register", subject=name):
        uid = write_entry(db, session_uid=session_uid, entry=sure, registration=registration)
        if check_in:
            mark(db, uid)
    return attendance_rows.listed(db, uid)


def edit(db: Database, *, attendance_uid: str, entry: Entry) -> Participant:
    """Mend a participant's name, role, place or other facts in one step.

    ProblemError: the entry's own problems with their fields.
    """
    participant = attendance_rows.listed(db, attendance_uid)
    sure = checked(entry, db.clock().date())
    name = names.full_name(sure.surname, sure.given_name, sure.patronymic)
    with db.change("attendance.edit", subject=name):
        update_entry(db, participant=participant, entry=sure)
    return attendance_rows.listed(db, attendance_uid)


def remove(db: Database, *, attendance_uid: str, reason: str) -> None:
    """Take a participant out of the session's list; the row stays, voided with its reason.

    ProblemError: reason_missing, certificate_issued.
    """
    participant = attendance_rows.listed(db, attendance_uid)
    if not names.tidy(reason):
        raise ProblemError(Problem("reason_missing", field="reason"))
    certificate_rows.require_none(db, participant)
    with db.change("attendance.remove", subject=f"{participant.full_name}: {reason}"):
        db.void("attendance", attendance_uid, reason)


def mark(db: Database, attendance_uid: str) -> None:
    """Write a mark inside an open change, signed by operator and desk."""
    db.update(
        "attendance",
        attendance_uid,
        {
            "checked_in_at_utc": to_text(db.step.at),
            "checked_in_step": db.step.id,
            "checked_in_by": db.operator,
            "checked_in_desk": db.desk,
        },
    )
