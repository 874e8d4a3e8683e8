"""Reading issued certificates, the numbers kept for them, and who is exempted from the rule."""

from seminar_desk.domain.certificates.certificate import Certificate, Exemption, ReservedNumber
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.database import Database, Values
from seminar_desk.store.driver import Row, as_dict, moment

_COLUMNS = (
    "uid, session_uid, attendance_uid, person_uid, number, serial, version, status, language,"
    " name_printed, sex, frozen_json, replaces_uid, void_reason, issued_at_utc, printed_at_utc,"
    " handed_over_at_utc, by_hand, row_version"
)
_MOMENTS = ("issued_at_utc", "printed_at_utc", "handed_over_at_utc")
# What came by a workbook that was taken back is nobody's.
_SEEN = "row_version > 0"
_NUMBER = "uid, session_uid, number, mark, serial, purpose, state, reason"


def of_session(db: Database, session_uid: str) -> list[Certificate]:
    """Return a session's certificates by number, annulled ones included."""
    return _found(db, "session_uid = ? ORDER BY serial, number", (session_uid,))


def standing_and_handed_over(db: Database) -> dict[str, tuple[int, int]]:
    """Return session -> how many certificates stand, and how many of them were handed over."""
    sql = (
        "SELECT session_uid, COUNT(*), COUNT(*) FILTER (WHERE status = 'HANDED_OVER')"
        f" FROM certificate WHERE {_SEEN} AND status NOT IN ('VOID', 'REPLACED')"
        " GROUP BY session_uid"
    )
    return {str(uid): (int(standing), int(given)) for uid, standing, given in db.select(sql)}


def certificate(db: Database, uid: str) -> Certificate | None:
    """Return one certificate."""
    return _first(db, "uid = ?", uid)


def with_number(db: Database, number: str) -> Certificate | None:
    """Return the certificate of a number."""
    return _first(db, "number = ?", number)


def replacing(db: Database, uid: str) -> Certificate | None:
    """Return the certificate that was issued in place of this one."""
    return _first(db, "replaces_uid = ?", uid)


def valid_of(db: Database, attendance_uid: str) -> Certificate | None:
    """Return the certificate of one attendance that is neither annulled nor replaced."""
    return _first(db, "attendance_uid = ? AND status NOT IN ('VOID', 'REPLACED')", attendance_uid)


def numbers(db: Database, session_uid: str) -> list[ReservedNumber]:
    """Return every number kept for a session, by laptop and serial."""
    sql = f"SELECT {_NUMBER} FROM certificate_number WHERE session_uid = ? AND {_SEEN}"
    sql += " ORDER BY mark, serial"
    return [ReservedNumber(**as_dict(row)) for row in db.select(sql, (session_uid,))]


def free_numbers(
    db: Database, session_uid: str, purpose: str, mark: str = ""
) -> list[ReservedNumber]:
    """Return the numbers kept and not used yet, of one laptop when its mark is given."""
    sql = (
        f"SELECT {_NUMBER} FROM certificate_number WHERE session_uid = ? AND purpose = ?"
        f" AND {_SEEN} AND state = 'FREE' AND (? = '' OR mark = ?) ORDER BY mark, serial"
    )
    found = db.select(sql, (session_uid, purpose, mark, mark))
    return [ReservedNumber(**as_dict(row)) for row in found]


def reserved(db: Database, number: str) -> ReservedNumber | None:
    """Return the line of the register about a number."""
    sql = f"SELECT {_NUMBER} FROM certificate_number WHERE number = ? AND {_SEEN}"
    rows = db.select(sql, (number,))
    return ReservedNumber(**as_dict(rows[0])) if rows else None


def next_serial(db: Database, series: str, mark: str) -> int:
    """Return the first serial that this laptop never kept in a series («АТБ-2017»)."""
    sql = (
        "SELECT COALESCE(MAX(serial), 0) + 1 FROM certificate_number WHERE series = ? AND mark = ?"
    )
    return int(db.select(sql, (series, mark))[0][0])


def exemptions(db: Database, session_uid: str) -> dict[str, Exemption]:
    """Return by attendance who has a certificate, or none, against the rule."""
    sql = (
        "SELECT uid, attendance_uid, kind, reason FROM certificate_exemption"
        " WHERE session_uid = ? AND record_state = 'ACTIVE'"
    )
    found = (Exemption(**as_dict(row)) for row in db.select(sql, (session_uid,)))
    return {exemption.attendance_uid: exemption for exemption in found}


def _first(db: Database, where: str, value: str) -> Certificate | None:
    found = _found(db, where, (value,))
    return found[0] if found else None


def _found(db: Database, where: str, values: Values) -> list[Certificate]:
    sql = f"SELECT {_COLUMNS} FROM certificate WHERE {_SEEN} AND {where}"
    return [_certificate(row) for row in db.select(sql, values)]


def _certificate(row: Row) -> Certificate:
    values = as_dict(row)
    values.update({name: moment(values[name]) for name in _MOMENTS})
    return Certificate(**values)


def require_none(db: Database, participant: Participant) -> None:
    """Raise ProblemError certificate_issued for somebody who holds a valid one."""
    certificate = valid_of(db, participant.uid)
    if certificate is not None:
        values = {"name": participant.full_name, "number": certificate.number}
        raise ProblemError(Problem("certificate_issued", values))
