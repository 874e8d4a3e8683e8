"""Rows beside whose values others stand that were written without knowing of each other."""

from collections.abc import Iterator

from seminar_desk.domain.books import dots, row_join
from seminar_desk.domain.books.dots import Row
from seminar_desk.store.database import Database
from seminar_desk.store.driver import as_dict


def undecided(db: Database) -> Iterator[tuple[str, Row, tuple[str, ...]]]:
    """Return table, row and the groups in which values stand that differ."""
    for table in db.tables():
        groups = dots.groups_of(table)
        if not groups:
            continue
        for found in db.select(f"SELECT * FROM {table} WHERE siblings <> '' ORDER BY rowid"):
            row = as_dict(found)
            if asked := row_join.conflicts_of(dots.entries_of(row, groups)):
                yield table, row, asked


def of_row(db: Database, table: str, uid: str) -> tuple[str, ...]:
    """Return the groups of one row that are still to be decided."""
    row = db.row(table, uid)
    return row_join.conflicts_of(dots.entries_of(row, dots.groups_of(table)))
