"""Reading which sessions were said to be one, and what stands in each."""

from seminar_desk.domain import stored_columns
from seminar_desk.store.database import Database


def edges(db: Database) -> list[tuple[str, str]]:
    """Return the pairs of sessions that stand as one."""
    sql = (
        "SELECT kept_session_uid, merged_session_uid FROM alias"
        " WHERE record_state = 'ACTIVE' AND kept_session_uid <> '' AND merged_session_uid <> ''"
    )
    return [(str(row[0]), str(row[1])) for row in db.select(sql)]


def led(db: Database) -> dict[str, str]:
    """Return uid -> the session that is shown for it, of all sessions."""
    return {str(row[0]): str(row[1]) for row in db.select("SELECT uid, leader_uid FROM session")}


def tables_of_rows() -> list[str]:
    """Return the tables whose rows remember the session that they were made in."""
    own = stored_columns.tables()
    return [name for name, columns in own.items() if "born_session_uid" in columns]


def rows_born_in(db: Database, table: str, session_uid: str) -> dict[str, str]:
    """Return the rows of a table that were made in a session -> the session they are shown in."""
    sql = (
        f"SELECT uid, session_uid FROM {table} WHERE born_session_uid = ?"
        " OR (born_session_uid = '' AND session_uid = ?)"
    )
    return {str(row[0]): str(row[1]) for row in db.select(sql, (session_uid, session_uid))}
