"""Rows beside whose values others stand that were written without knowing of each other."""

from collections.abc import Iterator, Sequence

from seminar_desk.domain.books import dots, row_join
from seminar_desk.domain.books.dots import Row
from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict


def undecided(
    db: Database, tables: Sequence[str] = ()
) -> Iterator[tuple[str, Row, tuple[str, ...]]]:
    """Return table, row and the groups in which values stand that differ; of these tables."""
    for table in tables or db.tables():
        groups = dots.groups_of(table)
        if not groups:
            continue
        beside = f"SELECT rowid FROM {table} WHERE siblings <> ''"
        sql = f"SELECT * FROM {table} WHERE rowid IN ({beside}) ORDER BY rowid"
        for found in db.select(sql):
            row = as_dict(found)
            if asked := row_join.conflicts_of(dots.entries_of(row, groups)):
                yield table, row, asked


def of_session(db: Database, session_uid: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Return attendance, table and groups, of who is listed in a session; a read for each table."""
    for table, sql in _LISTED.items():
        for found in db.select(sql, (session_uid,)):
            row = as_dict(found)
            if asked := row_join.conflicts_of(dots.entries_of(row, dots.groups_of(table))):
                yield str(row["listed_uid"]), table, asked


_LISTED = {
    "attendance": (
        "SELECT a.uid AS listed_uid, a.* FROM attendance a"
        " WHERE a.session_uid = ? AND a.record_state = 'ACTIVE' AND a.siblings <> ''"
    ),
    "person": (
        "SELECT a.uid AS listed_uid, p.* FROM attendance a JOIN person p ON p.uid = a.person_uid"
        " WHERE a.session_uid = ? AND a.record_state = 'ACTIVE' AND p.siblings <> ''"
    ),
}


def of_step(db: Database, step: int) -> Iterator[tuple[str, Row, tuple[str, ...]]]:
    """Return table, row as it is now, and its open groups, of what a step of the journal wrote."""
    for table in db.tables():
        groups = dots.groups_of(table)
        sql = (
            f"SELECT * FROM {table} WHERE siblings <> '' AND uid IN"
            " (SELECT row_uid FROM journal WHERE step = ? AND table_name = ?) ORDER BY uid"
        )
        for found in db.select(sql, (step, table)) if groups else ():
            row = as_dict(found)
            yield table, row, row_join.conflicts_of(dots.entries_of(row, groups))


def of_row(db: Database, table: str, uid: str) -> tuple[str, ...]:
    """Return the groups of one row that are still to be decided."""
    row = db.row(table, uid)
    return row_join.conflicts_of(dots.entries_of(row, dots.groups_of(table)))


def sessions_of(db: Database, table: str, row: Row) -> list[str]:
    """Return the sessions that a row speaks of: of a person all where they are listed."""
    if table == "session":
        return [str(row["leader_uid"] or row["uid"])]
    if table == "person":
        sql = (
            "SELECT DISTINCT session_uid FROM attendance"
            " WHERE person_uid = ? AND record_state = 'ACTIVE'"
        )
        return [str(found[0]) for found in db.select(sql, (row["uid"],))]
    if plan := row.get("assembly_uid"):
        sql = "SELECT session_uid FROM assembly WHERE uid = ?"
        return [str(found[0]) for found in db.select(sql, (plan,))]
    return [str(row["session_uid"])] if row.get("session_uid") else []
