"""Reading the flat rows that indicators count, of every session that is shown."""

from collections.abc import Sequence

from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row

# What a workbook that was taken back brought has no version; a led session is shown as another.
_SHOWN = "s.record_state = 'ACTIVE' AND s.leader_uid = ''"
_OF_SESSION = (
    f"JOIN session s ON s.uid = a.session_uid WHERE a.record_state = 'ACTIVE' AND {_SHOWN}"
)

_PARTICIPATION = {
    "session_uid": "a.session_uid",
    "person_uid": "a.person_uid",
    "registration": "a.registration",
    "sex": "p.sex",
    "age_band": "p.age_band",
    "age": "CAST(substr(a.checked_in_at_utc, 1, 4) AS INTEGER) - p.birth_year",
    "role": "CASE WHEN a.role_code = 'other' AND a.role_text = '' THEN 'unknown'"
    " ELSE a.role_code END",
    "aimak": "a.aimak",
    "aimak_soate14": "a.aimak_soate14",
    "village": "a.village",
    "present": "CASE WHEN a.checked_in_at_utc IS NULL THEN 'NO' ELSE 'YES' END",
    "left_early": "CASE WHEN a.left_at_utc IS NULL THEN 'NO' ELSE 'YES' END",
    "consent": "CASE WHEN p.consent_version <> '' THEN 'YES'"
    " WHEN p.consent_declined = 'YES' THEN 'NO' ELSE 'unknown' END",
    "certificate": "c.status",
}
PARTICIPATION = tuple(_PARTICIPATION)


def sessions(db: Database) -> Sequence[Row]:
    """Return the sessions by day and code, with the signatures of their last closing."""
    sql = (
        "SELECT s.uid, s.code, s.series_uid, s.oblast_iso, s.oblast, s.district_soate8, s.district,"
        " s.date, s.status, s.expected_count, s.hours, (SELECT c.signatures FROM closing c"
        " WHERE c.session_uid = s.uid AND c.record_state = 'ACTIVE' ORDER BY c.rowid DESC LIMIT 1)"
        f" AS signatures FROM session s WHERE {_SHOWN} ORDER BY s.date, s.code, s.uid"
    )
    return db.select(sql)


def participations(db: Database) -> Sequence[Row]:
    """Return everybody listed, two rows of one person too, in the order of days and numbers.

    Columns as PARTICIPATION names them; `certificate` is the status of one that stands, else None.
    """
    said = ", ".join(f"{_PARTICIPATION[name]} AS {name}" for name in PARTICIPATION)
    sql = (
        f"SELECT {said} FROM session s CROSS JOIN attendance a ON a.session_uid = s.uid"
        " CROSS JOIN person p ON p.uid = a.person_uid"
        " LEFT JOIN certificate c ON c.session_uid = s.uid AND c.attendance_uid = a.uid"
        " AND c.row_version > 0 AND c.status IN ('PREPARED', 'PRINTED', 'HANDED_OVER')"
        f" WHERE a.record_state = 'ACTIVE' AND {_SHOWN}"
        " ORDER BY s.date, s.code, s.uid, a.number, a.created_device"
    )
    return db.select(sql)


def assemblies(db: Database) -> Sequence[Row]:
    """Return the plans with what became of them, in the order of their sessions."""
    sql = (
        "SELECT a.session_uid, a.aimak, a.aimak_soate14, a.form_code, a.outcome_code,"
        " COALESCE(a.held_date, a.date_to, a.date_from) AS day, a.held_date, s.date AS seminar,"
        " a.attended_total, a.attended_women, a.attended_youth, a.asked_questions,"
        f" a.protocol_published_date FROM assembly a {_OF_SESSION}"
    )
    return db.select(sql)


def decisions(db: Database) -> Sequence[Row]:
    """Return what assemblies decided."""
    sql = (
        "SELECT a.session_uid, a.aimak, a.aimak_soate14, d.due_date"
        f" FROM decision d JOIN assembly a ON a.uid = d.assembly_uid {_OF_SESSION}"
        " AND d.record_state = 'ACTIVE'"
    )
    return db.select(sql)


def steps(db: Database) -> Sequence[Row]:
    """Return the steps of preparing assemblies."""
    sql = (
        "SELECT a.session_uid, a.aimak, a.aimak_soate14, t.due_date, t.status_code"
        f" FROM assembly_step t JOIN assembly a ON a.uid = t.assembly_uid {_OF_SESSION}"
        " AND t.record_state = 'ACTIVE'"
    )
    return db.select(sql)
