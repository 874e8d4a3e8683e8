"""A whole store into another, between two libraries that hand each other no pages too."""

from collections.abc import Iterator
from typing import Any

from seminar_desk.store.driver import Connection, is_plain

_KEPT = ("user_version", "application_id")
# SQLite's own: made by the tables that need it, and then filled as any other.
_COUNTED = "sqlite_sequence"


def copy_all(source: Connection, target: Connection) -> None:
    """Copy a whole store into a new file, or into memory, as it stands at one moment.

    Page by page, through SQLite's backup API; row by row where one of the two is encrypted and
    the other is in memory.
    """
    if is_plain(source) == is_plain(target):
        source.backup(target)
    else:
        _pour(source, target)


def _pour(source: Connection, target: Connection) -> None:
    """Write all that a store says into a new one: tables, rows by their numbers, then the rest."""
    source.execute("BEGIN")
    target.execute("BEGIN")
    try:
        made = source.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
            " AND name <> ? ORDER BY rowid",
            (_COUNTED,),
        ).fetchall()
        tables = [row["name"] for row in made if row["type"] == "table"]
        for row in made:
            if row["type"] == "table":
                target.execute(row["sql"])
        for table in [*tables, *_counted(source)]:
            _pour_table(source, target, table)
        for row in made:  # triggers last: they would journal what is poured
            if row["type"] != "table":
                target.execute(row["sql"])
        for name in _KEPT:
            value = source.execute(f"PRAGMA {name}").fetchone()[0]
            target.execute(f"PRAGMA {name} = {value}")
        target.execute("COMMIT")
    finally:
        source.execute("ROLLBACK")
        if target.in_transaction:
            target.execute("ROLLBACK")


def _counted(source: Connection) -> list[str]:
    named = "SELECT name FROM sqlite_master WHERE name = ?"
    return [row[0] for row in source.execute(named, (_COUNTED,)).fetchall()]


def _pour_table(source: Connection, target: Connection, table: str) -> None:
    if table == _COUNTED:  # counted on while rows were poured
        target.execute(f"DELETE FROM {table}")
    names = [row[1] for row in source.execute(f'PRAGMA table_info("{table}")').fetchall()]
    said = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * (len(names) + 1))
    target.executemany(
        f'INSERT INTO "{table}" (rowid, {said}) VALUES ({marks})', _rows(source, table, said)
    )


def _rows(source: Connection, table: str, said: str) -> Iterator[tuple[Any, ...]]:
    for row in source.execute(f'SELECT rowid, {said} FROM "{table}" ORDER BY rowid'):
        yield tuple(row)
