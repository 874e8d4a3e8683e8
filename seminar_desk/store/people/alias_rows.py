"""Reading merges, and the whole rows that a merge compares."""

from dataclasses import dataclass

from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict
from seminar_desk.store.rows import Value


@dataclass(frozen=True, slots=True)
class Alias:
    """Hold one merge that stands; `subject` names both as they were called then."""

    uid: str
    session_uid: str
    kept_person_uid: str
    merged_person_uid: str
    kept_attendance_uid: str
    merged_attendance_uid: str
    merge_step: int
    subject: str


_SELECT = (
    "SELECT a.uid, a.session_uid, a.kept_person_uid, a.merged_person_uid, a.kept_attendance_uid,"
    " a.merged_attendance_uid, a.merge_step, s.subject FROM alias a"
    " JOIN step s ON s.id = a.merge_step WHERE a.record_state = 'ACTIVE'"
)


def of_session(db: Database, session_uid: str) -> list[Alias]:
    """Return a session's standing merges, latest first."""
    sql = f"{_SELECT} AND a.session_uid = ? ORDER BY a.merge_step DESC"
    return [Alias(**as_dict(row)) for row in db.select(sql, (session_uid,))]


def alias(db: Database, uid: str) -> Alias | None:
    """Return one standing merge; None once it was taken back."""
    found = db.select(f"{_SELECT} AND a.uid = ?", (uid,))
    return Alias(**as_dict(found[0])) if found else None


def person_row(db: Database, uid: str) -> dict[str, Value]:
    """Return every column of a person."""
    return as_dict(db.select("SELECT * FROM person WHERE uid = ?", (uid,))[0])


def attendance_row(db: Database, uid: str) -> dict[str, Value]:
    """Return every column of an attendance."""
    return as_dict(db.select("SELECT * FROM attendance WHERE uid = ?", (uid,))[0])
