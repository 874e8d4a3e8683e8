"""Reading issued certificates."""

from __future__ import annotations

import sqlite3

from seminar_desk.domain.certificate import Certificate
from seminar_desk.store.database import Database
from seminar_desk.store.moments import moment

_COLUMNS = (
    "uid, session_uid, attendance_uid, person_uid, number, serial, version, status, language,"
    " name_printed, sex, frozen_json, replaces_uid, void_reason, issued_at_utc, printed_at_utc,"
    " row_version"
)


def _certificate(row: sqlite3.Row) -> Certificate:
    values = dict(row)
    values["issued_at_utc"] = moment(values["issued_at_utc"])
    values["printed_at_utc"] = moment(values["printed_at_utc"])
    return Certificate(**values)


def of_session(db: Database, session_uid: str) -> list[Certificate]:
    """Return a session's certificates by number, annulled ones included."""
    sql = f"SELECT {_COLUMNS} FROM certificate WHERE session_uid = ? ORDER BY serial, version"
    return [_certificate(row) for row in db.select(sql, (session_uid,))]


def valid_of(db: Database, attendance_uid: str) -> Certificate | None:
    """Return the certificate of one attendance that is neither annulled nor replaced."""
    sql = (
        f"SELECT {_COLUMNS} FROM certificate WHERE attendance_uid = ?"
        " AND status NOT IN ('VOID', 'REPLACED')"
    )
    rows = db.select(sql, (attendance_uid,))
    return _certificate(rows[0]) if rows else None


def next_serial(db: Database, prefix: str) -> int:
    """Return the first serial never given in a series («АТБ-2017»), annulled ones included."""
    sql = "SELECT COALESCE(MAX(serial), 0) + 1 FROM certificate WHERE number LIKE ? || '-%'"
    return int(db.select(sql, (prefix,))[0][0])
