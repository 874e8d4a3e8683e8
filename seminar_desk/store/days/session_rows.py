"""Reading sessions."""

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row, as_dict
from seminar_desk.store.moments import day, moment

_COLUMNS = (
    "uid, code, date, oblast, oblast_iso, district, district_soate8, venue, trainer, hours,"
    " document_language, status, expected_count, moved_from, opened_at_utc, closed_at_utc,"
    " row_version"
)


def _session(row: Row) -> Session:
    values = as_dict(row)
    for name in ("date", "moved_from"):
        values[name] = day(values[name])
    for name in ("opened_at_utc", "closed_at_utc"):
        values[name] = moment(values[name])
    return Session(**values)


def all_sessions(db: Database) -> list[Session]:
    """Return every session by date, then code."""
    sql = f"SELECT {_COLUMNS} FROM session WHERE record_state = 'ACTIVE' ORDER BY date, code"
    return [_session(row) for row in db.select(sql)]


def session(db: Database, uid: str) -> Session:
    """Return one session; LookupError when it is gone."""
    sql = f"SELECT {_COLUMNS} FROM session WHERE uid = ? AND record_state = 'ACTIVE'"
    rows = db.select(sql, (uid,))
    if not rows:
        raise LookupError(uid)
    return _session(rows[0])


def with_code(db: Database, code: str) -> Session | None:
    """Return the session of a code."""
    sql = f"SELECT {_COLUMNS} FROM session WHERE code = ? AND record_state = 'ACTIVE'"
    rows = db.select(sql, (code,))
    return _session(rows[0]) if rows else None


def running(db: Database, session_uid: str) -> Session:
    """Return the session; ProblemError session_not_open unless people can be checked in."""
    found = session(db, session_uid)
    if not found.is_running:
        raise ProblemError(Problem("session_not_open", {"district": found.district}))
    return found
