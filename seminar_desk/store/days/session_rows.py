"""Reading sessions, their closings, and numbers of rows where no more of them is shown."""

import json
from dataclasses import fields
from datetime import date

from seminar_desk.domain.days.closing import Closing, ClosingNotes, Figures
from seminar_desk.domain.days.session import Session
from seminar_desk.domain.days.session_costs import SessionCosts
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row, as_dict, day, moment

_COLUMNS = (
    "uid, code, date, oblast, oblast_iso, district, district_soate8, venue, trainer, hours,"
    " document_language, status, expected_count, moved_from, opened_at_utc, closed_at_utc,"
    " series_uid, row_version"
)


def _session(row: Row) -> Session:
    values = as_dict(row)
    for name in ("date", "moved_from"):
        values[name] = day(values[name])
    for name in ("opened_at_utc", "closed_at_utc"):
        values[name] = moment(values[name])
    return Session(**values)


# One that is the same day as another, made on another laptop, is shown as that one.
_LEADS = "record_state = 'ACTIVE' AND leader_uid = ''"


def all_sessions(db: Database) -> list[Session]:
    """Return every session by date, then code."""
    sql = f"SELECT {_COLUMNS} FROM session WHERE {_LEADS} ORDER BY date, code"
    return [_session(row) for row in db.select(sql)]


def of_series(db: Database, series_uid: str) -> list[Session]:
    """Return the sessions of one series by date, then code."""
    return [each for each in all_sessions(db) if each.series_uid == series_uid]


def session(db: Database, uid: str) -> Session:
    """Return one session; LookupError when it is gone."""
    sql = f"SELECT {_COLUMNS} FROM session WHERE uid = ? AND record_state = 'ACTIVE'"
    rows = db.select(sql, (uid,))
    if not rows:
        raise LookupError(uid)
    return _session(rows[0])


def costs(db: Database, uid: str) -> SessionCosts:
    """Return what a session was about and cost; LookupError when it is gone."""
    names = ", ".join(field.name for field in fields(SessionCosts))
    rows = db.select(f"SELECT {names} FROM session WHERE uid = ?", (uid,))
    if not rows:
        raise LookupError(uid)
    return SessionCosts(**as_dict(rows[0]))


def shown_for(db: Database, uid: str) -> str:
    """Return the session that is shown for this one: itself, or the one it is the same day as."""
    rows = db.select("SELECT leader_uid FROM session WHERE uid = ?", (uid,))
    return str(rows[0][0]) or uid if rows else uid


def record_state(db: Database, uid: str) -> str:
    """Return ACTIVE or VOID; empty where nobody ever saw such a session."""
    sql = "SELECT record_state FROM session WHERE uid = ? AND row_version > 0"
    rows = db.select(sql, (uid,))
    return str(rows[0][0]) if rows else ""


def with_code(db: Database, code: str) -> Session | None:
    """Return the session of a code."""
    sql = f"SELECT {_COLUMNS} FROM session WHERE code = ? AND {_LEADS}"
    rows = db.select(sql, (code,))
    return _session(rows[0]) if rows else None


def running(db: Database, session_uid: str) -> Session:
    """Return the session; ProblemError session_not_open unless people can be checked in."""
    found = session(db, session_uid)
    if not found.is_running:
        raise ProblemError(Problem("session_not_open", {"district": found.district}))
    return found


_CLOSED_IN_TURN = "row_version, substr(created_at_utc, 1, 19), uid"
_TYPED = "sheet_id, signatures_json, why_present, why_signatures, why_handed_over"


def last_closing(db: Database, session_uid: str) -> Closing | None:
    """Return the latest closing check of a session, whatever the clock said."""
    found = closings(db, session_uid)
    return found[-1] if found else None


def closings(db: Database, session_uid: str) -> list[Closing]:
    """Return the closing checks of a session in order: more than one where it was opened again."""
    sql = (
        f"SELECT {_TYPED}, listed, present, signatures, handed_over FROM closing"
        f" WHERE session_uid = ? AND record_state = 'ACTIVE' ORDER BY {_CLOSED_IN_TURN}"
    )
    names = ("listed", "present", "signatures", "handed_over")
    return [
        Closing(Figures(**{name: row[name] for name in names}), _notes(row))
        for row in db.select(sql, (session_uid,))
    ]


def version_behind(db: Database, table: str, session_uid: str) -> int:
    """Return the first version of a row that follows all those of a session known here.

    So whoever reads it elsewhere knows what it followed, though rows are numbered anew in each
    store and clocks are set back.
    """
    sql = f"SELECT COALESCE(MAX(row_version), 0) + 1 FROM {table} WHERE session_uid = ?"
    return int(db.select(sql, (session_uid,))[0][0])


def last_signatures(db: Database) -> dict[str, int]:
    """Return session -> the signatures counted at its latest closing, of those closed with one."""
    sql = (
        "SELECT session_uid, signatures FROM closing WHERE record_state = 'ACTIVE'"
        f" ORDER BY {_CLOSED_IN_TURN}"
    )
    return {str(uid): int(signatures) for uid, signatures in db.select(sql)}


def closing_notes(db: Database, session_uid: str) -> ClosingNotes | None:
    """Return what is typed and not yet part of a closing."""
    row = _row_of_notes(db, session_uid)
    return _notes(row) if row is not None else None


def closing_notes_uid(db: Database, session_uid: str) -> str:
    """Return the identity of the row that holds what is typed; empty where there is none."""
    row = _row_of_notes(db, session_uid)
    return str(row["uid"]) if row is not None else ""


def _row_of_notes(db: Database, session_uid: str) -> Row | None:
    sql = (
        f"SELECT uid, {_TYPED} FROM closing_tally WHERE session_uid = ? AND record_state = 'ACTIVE'"
    )
    rows = db.select(sql, (session_uid,))
    return rows[0] if rows else None


def _notes(row: Row) -> ClosingNotes:
    return ClosingNotes(
        sheet_id=row["sheet_id"],
        by_page=tuple(json.loads(row["signatures_json"])),
        why_present=row["why_present"],
        why_signatures=row["why_signatures"],
        why_handed_over=row["why_handed_over"],
    )


def plans_and_undated(db: Database, session_uid: str) -> tuple[int, int]:
    """Return how many plans a session has, and how many have neither date nor window."""
    sql = (
        "SELECT COUNT(*), COUNT(*) FILTER (WHERE date_kind = 'unknown') FROM assembly"
        " WHERE session_uid = ? AND record_state = 'ACTIVE'"
    )
    plans, undated = db.select(sql, (session_uid,))[0]
    return int(plans), int(undated)


def plans_in_series(db: Database, series_uid: str) -> int:
    """Return how many plans there are in the sessions of a series that are not cancelled."""
    sql = (
        "SELECT COUNT(*) FROM assembly JOIN session ON session.uid = assembly.session_uid"
        " WHERE assembly.record_state = 'ACTIVE' AND session.record_state = 'ACTIVE'"
        " AND session.status <> 'cancelled' AND session.series_uid = ?"
    )
    return int(db.select(sql, (series_uid,))[0][0])


def past_assemblies(db: Database, day: date) -> int:
    """Return how many assemblies had their last day before a day, whatever became of them."""
    sql = (
        "SELECT COUNT(*) FROM assembly WHERE record_state = 'ACTIVE'"
        " AND COALESCE(held_date, date_to, date_from) < ?"
    )
    return int(db.select(sql, (day.isoformat(),))[0][0])


def valid_certificates(db: Database, session_uid: str) -> int:
    """Return how many certificates of a session are neither annulled nor replaced."""
    sql = (
        "SELECT COUNT(*) FROM certificate WHERE session_uid = ? AND row_version > 0"
        " AND status IN ('PREPARED', 'PRINTED', 'HANDED_OVER')"
    )
    return int(db.select(sql, (session_uid,))[0][0])
