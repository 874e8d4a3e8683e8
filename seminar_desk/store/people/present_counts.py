"""Counting rows where only their number is shown: the first page reads nothing more of them."""

from datetime import date

from seminar_desk.store.database import Database


def plans_and_undated(db: Database, session_uid: str) -> tuple[int, int]:
    """Return how many plans a session has, and how many have neither date nor window."""
    sql = (
        "SELECT COUNT(*), COUNT(*) FILTER (WHERE date_kind = 'unknown') FROM assembly"
        " WHERE session_uid = ? AND record_state = 'ACTIVE'"
    )
    plans, undated = db.select(sql, (session_uid,))[0]
    return int(plans), int(undated)


def plans_in_all(db: Database) -> int:
    """Return how many plans there are in all sessions that are not cancelled."""
    sql = (
        "SELECT COUNT(*) FROM assembly JOIN session ON session.uid = assembly.session_uid"
        " WHERE assembly.record_state = 'ACTIVE' AND session.record_state = 'ACTIVE'"
        " AND session.status <> 'cancelled'"
    )
    return int(db.select(sql)[0][0])


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
        "SELECT COUNT(*) FROM certificate WHERE session_uid = ?"
        " AND status IN ('PREPARED', 'PRINTED', 'HANDED_OVER')"
    )
    return int(db.select(sql, (session_uid,))[0][0])
