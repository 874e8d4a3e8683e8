"""Check people in, add and mend them, mark who left."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from seminar_desk.actions.people import told_groups
from seminar_desk.domain import stored_columns
from seminar_desk.domain.people import entry_check, forgotten_person, names
from seminar_desk.domain.people.participant import WALKIN, Entry, Participant
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.gather.days import consent_changes
from seminar_desk.store import driver
from seminar_desk.store.certificates import certificate_rows
from seminar_desk.store.database import Database, Value
from seminar_desk.store.days import session_rows
from seminar_desk.store.days.session_rows import running
from seminar_desk.store.people import attendance_rows


def write_entry(db: Database, *, session_uid: str, entry: Entry, registration: str) -> str:
    """Write a checked entry inside an open change; return the attendance's uid."""
    person_uid = entry.person_uid
    if person_uid:
        listed = [
            row
            for row in attendance_rows.of_session(db, session_uid)
            if row.person_uid == person_uid
        ]
        if listed:
            raise ProblemError(Problem("already_listed", {"name": listed[0].full_name}))
        _require_known(db, person_uid)
        db.update("person", person_uid, _person_values(db, entry, person_uid))
    else:
        person_uid = db.insert("person", _person_values(db, entry))
    values = {
        "session_uid": session_uid,
        "person_uid": person_uid,
        "number": attendance_rows.next_number(db, session_uid),
        "registration": registration,
        **_said(entry, "attendance"),
    }
    return db.insert("attendance", values)


def update_entry(db: Database, *, participant: Participant, entry: Entry) -> None:
    """Write a checked entry over a participant inside an open change."""
    person_uid = participant.person_uid
    _require_known(db, person_uid)
    values = _person_values(db, entry, person_uid)
    db.update("person", person_uid, values)
    db.update("attendance", participant.uid, _said(entry, "attendance"))
    if values.get("consent_version") == "":
        told_groups.forget(db, person_uid=person_uid)


def _require_known(db: Database, person_uid: str) -> None:
    """Keep a name from coming back to a row whose data were deleted."""
    if forgotten_person.is_forgotten(attendance_rows.person_row(db, person_uid)):
        raise ProblemError(Problem("person_forgotten"))


def _person_values(db: Database, entry: Entry, person_uid: str = "") -> dict[str, Value]:
    """Return the columns of a person; the consent's too where it was answered anew."""
    return {**_said(entry, "person"), **consent_changes.answered(db, entry.consent, person_uid)}


def _said(entry: Entry, table: str) -> dict[str, Value]:
    """Return a table's columns that an entry says, yes and no as the store has them."""
    known = {field.name for field in fields(entry)}
    said = {
        name: getattr(entry, name)
        for name in stored_columns.named(table, but=(stored_columns.FIXED,))
        if name in known
    }
    words = {True: "YES", False: "NO"}
    return {name: words[one] if isinstance(one, bool) else one for name, one in said.items()}


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


def set_role(
    db: Database, *, attendance_uids: Sequence[str], role_code: str, role_text: str = ""
) -> int:
    """Give everybody of these one role, in one step; return how many had another.

    ProblemError: participant_gone, role_text_missing, text_too_long and its like.
    """
    role = {"role_code": role_code, "role_text": names.tidy(role_text)}
    problems = names.check_text("role_text", role["role_text"])
    if role_code == "other" and not role["role_text"]:
        problems = [Problem("role_text_missing", field="role_text")]
    if problems:
        raise ProblemError(*problems)
    return _set_all(db, attendance_uids, "role", role)


def set_aimak(
    db: Database, *, attendance_uids: Sequence[str], aimak: str, soate14: str = ""
) -> int:
    """Say that everybody of these is from one place, in one step; return how many it changed.

    `soate14` is the code of an aimak, empty for other words. ProblemError: participant_gone.
    """
    place = {"aimak": names.tidy(aimak), "aimak_soate14": soate14}
    if problems := names.check_text("aimak", place["aimak"]):
        raise ProblemError(*problems)
    return _set_all(db, attendance_uids, "aimak", place)


def _set_all(db: Database, uids: Sequence[str], fact: str, values: Mapping[str, str]) -> int:
    listed = [attendance_rows.listed(db, uid) for uid in uids]
    changed = [
        row for row in listed if any(getattr(row, name) != said for name, said in values.items())
    ]
    if changed:
        with db.change(f"attendance.set_{fact}", subject=str(len(changed))):
            for row in changed:
                db.update("attendance", row.uid, dict(values))
    return len(changed)


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
        left = {"left_at_utc": driver.to_text(step.at), "left_reason": names.tidy(reason)}
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
    sure = entry_check.checked(entry, session_rows.session(db, session_uid).date)
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
    session = session_rows.session(db, participant.session_uid)
    sure = entry_check.checked(entry, session.date)
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
            "checked_in_at_utc": driver.to_text(db.step.at),
            "checked_in_step": db.step.id,
            "checked_in_by": db.operator,
            "checked_in_desk": db.desk,
        },
    )


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
