"""Reading series and what their sessions hold."""

from seminar_desk.domain import stored_columns
from seminar_desk.domain.days.series import Series
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row, as_dict, day


def _series(row: Row) -> Series:
    values = as_dict(row)
    for name in ("date_from", "date_to"):
        values[name] = day(values[name])
    return Series(**values)


def all_series(db: Database) -> list[Series]:
    """Return every series: the open ones first, the latest first."""
    columns = ", ".join((*stored_columns.named("series"), "row_version"))
    sql = (
        f"SELECT {columns} FROM series WHERE record_state = 'ACTIVE'"
        " ORDER BY archived, date_from IS NULL DESC, date_from DESC,"
        " substr(created_at_utc, 1, 19) DESC, uid"
    )
    return [_series(row) for row in db.select(sql)]


def series(db: Database, uid: str) -> Series:
    """Return one series; LookupError when it is gone."""
    for found in all_series(db):
        if found.uid == uid:
            return found
    raise LookupError(uid)


def is_archived(db: Database, uid: str) -> bool:
    """Say whether a series is in the archive; one that is gone is not."""
    return any(found.is_archived for found in all_series(db) if found.uid == uid)


def archived_sessions(db: Database) -> frozenset[str]:
    """Return the sessions of series in the archive."""
    sql = (
        "SELECT session.uid FROM session JOIN series ON series.uid = session.series_uid"
        " WHERE series.archived = 'YES'"
    )
    return frozenset(row[0] for row in db.select(sql))


def marked_sessions(db: Database) -> frozenset[str]:
    """Return the sessions that have a mark or a certificate, whatever their state."""
    sql = (
        "SELECT session_uid FROM attendance"
        " WHERE record_state = 'ACTIVE' AND checked_in_at_utc IS NOT NULL"
        " UNION SELECT session_uid FROM certificate WHERE row_version > 0"
    )
    return frozenset(row[0] for row in db.select(sql))
