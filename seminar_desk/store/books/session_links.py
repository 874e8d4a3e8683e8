"""Reading which sessions were said to be one, and what stands in each."""

import json
from collections.abc import Iterable

from seminar_desk.domain import stored_columns
from seminar_desk.store.database import Database


def edges(db: Database) -> list[tuple[str, str]]:
    """Return the pairs of sessions that stand as one."""
    sql = (
        "SELECT kept_session_uid, merged_session_uid FROM alias"
        " WHERE record_state = 'ACTIVE' AND kept_session_uid <> '' AND merged_session_uid <> ''"
    )
    return [(str(row[0]), str(row[1])) for row in db.select(sql)]


def led(db: Database, others: Iterable[str] = ()) -> dict[str, str]:
    """Return uid -> the session that is shown for it, empty for itself.

    Of those for which another is shown, and of `others`.
    """
    sql = (
        "SELECT uid, leader_uid FROM session WHERE uid IN (SELECT uid FROM session"
        " WHERE leader_uid > '' UNION SELECT value FROM json_each(?)) ORDER BY rowid"
    )
    return {str(row[0]): str(row[1]) for row in db.select(sql, (json.dumps(sorted(others)),))}


def with_code(db: Database, code: str) -> list[str]:
    """Return the sessions that stand and have a code, in small or capital letters."""
    alike = "".join("_" if letter.isalpha() else letter for letter in code)
    sql = "SELECT uid, code FROM session WHERE record_state = 'ACTIVE' AND code LIKE ?"
    found = db.select(sql, (alike,))
    return [str(row[0]) for row in found if str(row[1]).casefold() == code.casefold()]


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
