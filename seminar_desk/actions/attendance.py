"""Check people in, add and mend them, mark who left."""

from __future__ import annotations

from dataclasses import dataclass, replace

from seminar_desk.domain import names
from seminar_desk.domain.attendance import ROLES, WALKIN, Participant
from seminar_desk.domain.person import SEXES, Entry
from seminar_desk.domain.person_codes import number_from
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.domain.session import Session
from seminar_desk.store import attendance as reads
from seminar_desk.store import certificates, rows, sessions
from seminar_desk.store import settings as setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.moments import to_text

_LONGEST_NOTE = 2000


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Say who is in, and whether they already were."""

    participant: Participant
    already: bool


def check_in(db: Database, *, attendance_uid: str) -> CheckIn:
    """Mark a person as come; somebody already in keeps the first mark.

    ProblemError: session_not_open, participant_gone.
    """
    participant = _participant(db, attendance_uid)
    if participant.is_present:
        return CheckIn(participant, already=True)
    _require_running(db, participant.session_uid)
    with db.change("attendance.check_in", subject=participant.full_name):
        _mark(db, attendance_uid)
    return CheckIn(_participant(db, attendance_uid), already=False)


def find_by_code(db: Database, *, session_uid: str, code: str) -> Participant:
    """Return the participant behind a sheet code or a uid; ProblemError code_unknown."""
    number = number_from(code)
    found = reads.numbered(db, session_uid, number) if number is not None else None
    if found is None:
        found = reads.participant(db, code)
        if found is not None and found.session_uid != session_uid:
            found = None
    if found is None:
        raise ProblemError(Problem("code_unknown", {"code": code}))
    return found


def take_back_check_in(db: Database, *, attendance_uid: str, reason: str) -> None:
    """Say that a marked person has not come, with the reason kept.

    ProblemError: reason_missing, certificate_issued.
    """
    participant = _participant(db, attendance_uid)
    if not names.tidy(reason):
        raise ProblemError(Problem("reason_missing", field="reason"))
    _require_no_certificate(db, participant)
    with db.change("attendance.take_back", subject=f"{participant.full_name}: {reason}"):
        rows.update(
            db,
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


def mark_left(db: Database, *, attendance_uid: str, reason: str = "") -> None:
    """Record that a present person left before the end; ProblemError not_present."""
    participant = _participant(db, attendance_uid)
    if not participant.is_present:
        raise ProblemError(Problem("not_present", {"name": participant.full_name}))
    with db.change("attendance.leave", subject=participant.full_name) as step:
        left = {"left_at_utc": to_text(step.at), "left_reason": names.tidy(reason)}
        rows.update(db, "attendance", attendance_uid, left)


def mark_returned(db: Database, *, attendance_uid: str) -> None:
    """Take back that a person left."""
    participant = _participant(db, attendance_uid)
    with db.change("attendance.return", subject=participant.full_name):
        returned = {"left_at_utc": None, "left_reason": ""}
        rows.update(db, "attendance", attendance_uid, returned)


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
    checked = checked_entry(db, entry)
    if check_in:
        _require_running(db, session_uid)
    name = names.full_name(checked.surname, checked.given_name, checked.patronymic)
    with db.change("attendance.register", subject=name):
        uid = write_entry(db, session_uid=session_uid, entry=checked, registration=registration)
        if check_in:
            _mark(db, uid)
    return _participant(db, uid)


def edit(db: Database, *, attendance_uid: str, entry: Entry) -> Participant:
    """Mend a participant's name, role, place or other facts in one step.

    ProblemError: the entry's own problems with their fields.
    """
    participant = _participant(db, attendance_uid)
    checked = checked_entry(db, entry)
    person = _person_values(db, checked)
    part = _attendance_values(checked)
    name = names.full_name(checked.surname, checked.given_name, checked.patronymic)
    with db.change("attendance.edit", subject=name):
        rows.update(db, "person", participant.person_uid, person)
        rows.update(db, "attendance", attendance_uid, part)
    return _participant(db, attendance_uid)


def remove(db: Database, *, attendance_uid: str, reason: str) -> None:
    """Take a participant out of the session's list; the row stays, voided with its reason.

    ProblemError: reason_missing, certificate_issued.
    """
    participant = _participant(db, attendance_uid)
    if not names.tidy(reason):
        raise ProblemError(Problem("reason_missing", field="reason"))
    _require_no_certificate(db, participant)
    with db.change("attendance.remove", subject=f"{participant.full_name}: {reason}"):
        rows.void(db, "attendance", attendance_uid, reason)


def checked_entry(db: Database, entry: Entry) -> Entry:
    """Return the entry tidied; ProblemError with every problem and its field at once."""
    tidied = replace(
        entry,
        surname=names.tidy(entry.surname),
        given_name=names.tidy(entry.given_name),
        patronymic=names.tidy(entry.patronymic),
        role_text=names.tidy(entry.role_text),
        aimak=names.tidy(entry.aimak),
        village=names.tidy(entry.village),
        phone=names.tidy_phone(entry.phone) or names.tidy(entry.phone),
        note=entry.note.strip(),
    )
    problems = _name_problems(tidied)
    for field in ("role_text", "aimak", "village", "phone"):
        problems += names.check_text(field, getattr(tidied, field))
    problems += names.check_text("note", " ".join(tidied.note.split()), _LONGEST_NOTE)
    if tidied.role_code not in ROLES:
        problems.append(Problem("role_unknown", {"role": tidied.role_code}, "role_code"))
    if tidied.role_code == "other" and not tidied.role_text:
        problems.append(Problem("role_text_missing", field="role_text"))
    if tidied.sex not in SEXES:
        problems.append(Problem("sex_unknown", {"sex": tidied.sex}, "sex"))
    if tidied.birth_year is not None:
        year = names.check_birth_year(tidied.birth_year, db.clock().date())
        problems += [year] if year else []
    if problems:
        raise ProblemError(*problems)
    return tidied


def _name_problems(entry: Entry) -> list[Problem]:
    problems = names.check("surname", entry.surname)
    for field in ("given_name", "patronymic"):
        text = getattr(entry, field)
        problems += names.check(field, text) if text else []
    length = len(names.full_name(entry.surname, entry.given_name, entry.patronymic))
    if not problems and length > names.LONGEST_NAME:
        values: dict[str, str | int] = {"length": length, "limit": names.LONGEST_NAME}
        problems.append(Problem("name_too_long", values, "surname"))
    return problems


def write_entry(db: Database, *, session_uid: str, entry: Entry, registration: str) -> str:
    """Write a checked entry inside an open change; return the attendance's uid."""
    person_uid = entry.person_uid
    if person_uid:
        listed = [row for row in reads.of_session(db, session_uid) if row.person_uid == person_uid]
        if listed:
            raise ProblemError(Problem("already_listed", {"name": listed[0].full_name}))
        rows.update(db, "person", person_uid, _person_values(db, entry))
    else:
        person_uid = rows.insert(db, "person", _person_values(db, entry))
    values = {
        "session_uid": session_uid,
        "person_uid": person_uid,
        "number": reads.next_number(db, session_uid),
        "registration": registration,
        **_attendance_values(entry),
    }
    return rows.insert(db, "attendance", values)


def _person_values(db: Database, entry: Entry) -> dict[str, rows.Value]:
    values: dict[str, rows.Value] = {
        "surname": entry.surname,
        "given_name": entry.given_name,
        "patronymic": entry.patronymic,
        "sex": entry.sex,
        "birth_year": entry.birth_year,
        "age_band": entry.age_band,
        "phone": entry.phone,
    }
    if entry.consent:
        settings = setting_rows.all_settings(db)
        values["consent_version"] = str(settings.get("consent_version", "2017-1"))
        values["consent_at_utc"] = to_text(db.clock())
    return values


def _attendance_values(entry: Entry) -> dict[str, rows.Value]:
    return {
        "role_code": entry.role_code,
        "role_text": entry.role_text,
        "aimak": entry.aimak,
        "aimak_soate14": entry.aimak_soate14,
        "village": entry.village,
        "note": entry.note,
    }


def _mark(db: Database, attendance_uid: str) -> None:
    rows.update(
        db,
        "attendance",
        attendance_uid,
        {
            "checked_in_at_utc": to_text(db.step.at),
            "checked_in_step": db.step.id,
            "checked_in_by": db.operator,
            "checked_in_desk": db.desk,
        },
    )


def _participant(db: Database, uid: str) -> Participant:
    participant = reads.participant(db, uid)
    if participant is None:
        raise ProblemError(Problem("participant_gone"))
    return participant


def _require_running(db: Database, session_uid: str) -> Session:
    session = sessions.session(db, session_uid)
    if not session.is_running:
        raise ProblemError(Problem("session_not_open", {"district": session.district}))
    return session


def _require_no_certificate(db: Database, participant: Participant) -> None:
    certificate = certificates.valid_of(db, participant.uid)
    if certificate is not None:
        values = {"name": participant.full_name, "number": certificate.number}
        raise ProblemError(Problem("certificate_issued", values))
