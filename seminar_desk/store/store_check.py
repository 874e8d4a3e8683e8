"""Look for damage in a store: its pages, its tables, and every row beside the journal's words.

Each row stands three times: in its table, as the last change left it, and as the next change found
it. So a row that something else changed differs from what the journal says of it.
"""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import closing_note, driver, schema
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Connection

_SAID_AT_MOST = 20
# What an open looks at where no note says how the file was left: the changes of a session.
_RECENT_ENTRIES = 500
# Rows that no change made: a migration's, and what a copy for a second desk says nothing of.
_WITHOUT_JOURNAL = {
    "series": "t.uid = '832b54dd-0d1f-54ba-99e2-696d9549bbea'",
    "trusted_key": "t.how = 'EARLIER'",
    "setting": "t.void_reason = 'home'",
}
_GONE = object()
# SQLite writes a name or a space otherwise from version to version.
_NOT_TOLD = re.compile(r'[\s"`\[\]]+')


def damage(db: Database) -> list[Problem]:
    """Read every page and index, follow every reference, compare every row with the journal."""
    found: list[Problem] = []
    for look in (_pages, _references, _tables_unlike, _rows, _journal_unlike, _steps_unlike):
        found += _seen(db, look)
    if not found and db.looked_at(lambda connection: is_otherwise(connection, db.path)):
        found = [Problem("store_bytes_differ", {"file": str(db.path)})]
    return found


def _seen(db: Database, look: Callable[[Connection], Iterator[Problem]]) -> Sequence[Problem]:
    try:
        return db.looked_at(lambda connection: list(islice(look(connection), _SAID_AT_MOST)))
    except ProblemError as error:
        return error.problems


def is_otherwise(connection: Connection, path: Path) -> bool:
    """Say whether a closed file has other bytes than the program left, and no step more."""
    note = closing_note.read(path.parent)
    return note is not None and note.step == last_step(connection) and not note.is_of(path)


def last_step(connection: Connection) -> int:
    """Return the number of the last step."""
    return int(connection.execute("SELECT COALESCE(MAX(id), 0) FROM step").fetchone()[0])


def doubts(connection: Connection, path: Path) -> list[Problem]:
    """Return what a quick look finds where no note says that a file is as it was left.

    Triggers by their names, and the rows of the last changes; all rows where there is no change
    that the note does not know.
    """
    last = int(connection.execute("SELECT COALESCE(MAX(id), 0) FROM journal").fetchone()[0])
    is_changed = is_otherwise(connection, path)
    found = list(_triggers_unlike(connection))
    for table in schema.journaled_tables(connection):
        since = 0 if is_changed else last - _RECENT_ENTRIES
        found += _rows_unlike(connection, table, since)
    if is_changed and not found:
        found = [Problem("store_bytes_differ", {"file": str(path)})]
    return found[:_SAID_AT_MOST]


def _triggers_unlike(connection: Connection) -> Iterator[Problem]:
    tables = schema.journaled_tables(connection)
    moments = ("insert", "update", "delete")
    expected = {f"{table}_{moment}" for table in tables for moment in moments}
    sql = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    present = {row[0] for row in connection.execute(sql)}
    for name in sorted(expected - present):
        yield Problem("schema_missing", {"name": name})
    for name in sorted(present - expected):
        yield Problem("schema_strange", {"name": name})


def _pages(connection: Connection) -> Iterator[Problem]:
    for row in connection.execute(f"PRAGMA integrity_check({_SAID_AT_MOST})"):
        if row[0] != "ok":
            yield Problem("store_damage_found", {"what": row[0]})


def _references(connection: Connection) -> Iterator[Problem]:
    for row in connection.execute("PRAGMA foreign_key_check"):
        yield Problem("row_without_owner", {"table": row["table"], "row": row["rowid"]})


def _tables_unlike(connection: Connection) -> Iterator[Problem]:
    """Compare tables, indexes and triggers with those that the program makes."""
    expected, present = _made(), _objects(connection)
    for name in sorted(expected.keys() - present.keys()):
        yield Problem("schema_missing", {"name": name})
    for name in sorted(present.keys() - expected.keys()):
        yield Problem("schema_strange", {"name": name})
    for name in sorted(expected.keys() & present.keys()):
        if expected[name] != present[name]:
            yield Problem("schema_differs", {"name": name})


@cache
def _made() -> dict[str, str]:
    with closing(driver.connect(":memory:")) as made:
        schema.apply_migrations(made, 0)
        return _objects(made)


def _objects(connection: Connection) -> dict[str, str]:
    sql = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
    return {
        f"{kind} {name}": _NOT_TOLD.sub("", said or "")
        for kind, name, said in connection.execute(sql)
    }


def _rows(connection: Connection) -> Iterator[Problem]:
    for table in schema.journaled_tables(connection):
        yield from _rows_unlike(connection, table)
        known = f"t.uid IN (SELECT row_uid FROM journal WHERE table_name = '{table}')"
        excused = _WITHOUT_JOURNAL.get(table, "0")
        sql = f"SELECT uid FROM {table} t WHERE NOT {known} AND NOT ({excused})"
        for row in connection.execute(sql):
            yield Problem("row_unknown", {"table": table, "row": row[0]})


def _rows_unlike(connection: Connection, table: str, since: int = 0) -> Iterator[Problem]:
    """Compare rows with what the last change of each left."""
    row = schema.row_json(schema.columns(connection, table), "t.")
    sql = (
        f"SELECT last.row_uid, t.uid, {row}, j.after_json FROM"
        " (SELECT row_uid, MAX(id) AS id FROM journal WHERE table_name = ? AND id > ?"
        " GROUP BY row_uid) last"
        f" JOIN journal j ON j.id = last.id LEFT JOIN {table} t ON t.uid = last.row_uid"
        f" WHERE t.uid IS NULL OR {row} <> j.after_json"
    )
    for named, uid, present, left in connection.execute(sql, (table, since)):
        if uid is None:
            yield Problem("row_gone", {"table": table, "row": named})
        elif names := _differing(left, present):
            said = {"table": table, "row": named, "columns": ", ".join(names)}
            yield Problem("row_differs", said)


def _journal_unlike(connection: Connection) -> Iterator[Problem]:
    """Compare what each change found with what the one before it left."""
    sql = (
        "SELECT table_name, row_uid, before_json, left_json FROM (SELECT table_name, row_uid,"
        " before_json, LAG(after_json) OVER (PARTITION BY table_name, row_uid ORDER BY id)"
        " AS left_json FROM journal) WHERE before_json IS NOT left_json"
    )
    for table, uid, found, left in connection.execute(sql):
        if left is not None and (found is None or _differing(left, found)):
            yield Problem("journal_differs", {"table": table, "row": uid})


def _steps_unlike(connection: Connection) -> Iterator[Problem]:
    """Read all that stands of each change: nothing tells what it said before.

    But a moment is one, and a text can be read.
    """
    for step in connection.execute("SELECT * FROM step"):
        if not _is_moment(step["at_utc"]):
            yield Problem("journal_differs", {"table": "step", "row": step["id"]})


def _is_moment(text: str) -> bool:
    try:
        made = driver.moment(text)
    except ValueError:
        return False
    return made is not None and driver.to_text(made) == text


def _differing(left: str, found: str) -> list[str]:
    """Return which columns differ; a migration may have added some since."""
    try:
        was, is_now = _row(left), _row(found)
    except ValueError:
        return ["?"]
    return [name for name, value in was.items() if is_now.get(name, _GONE) != value]


def _row(text: str) -> dict[str, Any]:
    row = json.loads(text)
    if not isinstance(row, dict):
        raise ValueError(text)  # noqa: TRY004 - a row that is none, as one that cannot be read
    return row
