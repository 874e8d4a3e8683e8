"""Write what a form or a list says about a participant, inside an open change."""

from dataclasses import fields

from seminar_desk.domain import stored_columns
from seminar_desk.domain.people.participant import Entry, Participant
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import setting_rows
from seminar_desk.store.database import Database, Value
from seminar_desk.store.driver import to_text
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
        db.update("person", person_uid, _person_values(db, entry))
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
    db.update("person", participant.person_uid, _person_values(db, entry))
    db.update("attendance", participant.uid, _said(entry, "attendance"))


def _person_values(db: Database, entry: Entry) -> dict[str, Value]:
    """Return the columns of a person; consent is dated with its text's version."""
    values = _said(entry, "person")
    if entry.consent:
        settings = setting_rows.all_settings(db)
        values["consent_version"] = str(settings.get("consent_version", "2017-1"))
        values["consent_at_utc"] = to_text(db.clock())
    return values


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
