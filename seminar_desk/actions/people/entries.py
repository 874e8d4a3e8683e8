"""Check what a form or a list says about a participant, and write it."""

from __future__ import annotations

from dataclasses import replace

from seminar_desk.domain.people import names
from seminar_desk.domain.people.participant import ROLES
from seminar_desk.domain.people.person import SEXES, Entry
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import rows, setting_rows
from seminar_desk.store.database import Database
from seminar_desk.store.moments import to_text
from seminar_desk.store.people import attendance_rows

_LONGEST_NOTE = 2000


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
    if entry.name_declined:
        given = names.full_name(entry.surname, entry.given_name, entry.patronymic)
        return [Problem("name_declined_but_given", field="surname")] if given else []
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
        listed = [
            row
            for row in attendance_rows.of_session(db, session_uid)
            if row.person_uid == person_uid
        ]
        if listed:
            raise ProblemError(Problem("already_listed", {"name": listed[0].full_name}))
        rows.update(db, "person", person_uid, person_values(db, entry))
    else:
        person_uid = rows.insert(db, "person", person_values(db, entry))
    values = {
        "session_uid": session_uid,
        "person_uid": person_uid,
        "number": attendance_rows.next_number(db, session_uid),
        "registration": registration,
        **attendance_values(entry),
    }
    return rows.insert(db, "attendance", values)


def person_values(db: Database, entry: Entry) -> dict[str, rows.Value]:
    """Return the columns an entry sets of its person; consent is dated with its text's version."""
    values: dict[str, rows.Value] = {
        "surname": entry.surname,
        "given_name": entry.given_name,
        "patronymic": entry.patronymic,
        "sex": entry.sex,
        "birth_year": entry.birth_year,
        "age_band": entry.age_band,
        "phone": entry.phone,
        "name_declined": "YES" if entry.name_declined else "NO",
    }
    if entry.consent:
        settings = setting_rows.all_settings(db)
        values["consent_version"] = str(settings.get("consent_version", "2017-1"))
        values["consent_at_utc"] = to_text(db.clock())
    return values


def attendance_values(entry: Entry) -> dict[str, rows.Value]:
    """Return the columns an entry sets of its attendance."""
    return {
        "role_code": entry.role_code,
        "role_text": entry.role_text,
        "aimak": entry.aimak,
        "aimak_soate14": entry.aimak_soate14,
        "village": entry.village,
        "note": entry.note,
        "paper_row": entry.paper_row,
    }
