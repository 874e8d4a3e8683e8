"""The tables, and the triggers that journal every row of every change."""

import re
from pathlib import Path

from seminar_desk.store.driver import Connection, complete_statement

APPLICATION_ID = 0x53444B31  # "SDK1": tells our files from anybody else's
MIGRATIONS = tuple(sorted((Path(__file__).parent / "schema").glob("*.sql")))
VERSION = len(MIGRATIONS)

TAIL = (
    "row_version INTEGER NOT NULL DEFAULT 1, created_at_utc TEXT NOT NULL, "
    "updated_at_utc TEXT NOT NULL, device TEXT NOT NULL, "
    "record_state TEXT NOT NULL DEFAULT 'ACTIVE' CHECK (record_state IN ('ACTIVE', 'VOID')), "
    "void_reason TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT '', "
    "extra_json TEXT NOT NULL DEFAULT '{}'"
)
# Since 011.sql every table ends with these too; a table made later says {stamped_tail} at once.
_STAMPS = ", ".join(
    f"{name} TEXT NOT NULL DEFAULT ''"
    for name in ("created_device", "seen", "stamps", "siblings", "digest")
)
# What an undo never restores: the version goes on, and the moment is the undo's own.
BOOKKEEPING = (
    *("row_version", "updated_at_utc", "device"),
    *("created_device", "seen", "stamps", "siblings", "digest"),
)
_PORTION = 50
_REMARKS = r"(?:\s|--.*\n)*"
_MAKES_A_TABLE = re.compile(rf"{_REMARKS}CREATE TABLE (\w+)")
_ADDS_A_COLUMN = re.compile(rf"{_REMARKS}ALTER TABLE (\w+) ADD COLUMN (.+?)\s*;\s*$", re.DOTALL)


def journaled_tables(connection: Connection) -> tuple[str, ...]:
    """Return the tables whose rows carry the tail: every noun, not the journal itself."""
    rows = connection.execute(
        "SELECT t.name FROM sqlite_master t JOIN pragma_table_info(t.name) c"
        " WHERE t.type = 'table' AND c.name = 'record_state' ORDER BY t.rowid"
    )
    return tuple(row[0] for row in rows)


def columns(connection: Connection, table: str) -> tuple[str, ...]:
    """Return a table's columns in order."""
    return tuple(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))


def row_json(names: tuple[str, ...], prefix: str = "") -> str:
    """Return the SQL expression that turns a row into a JSON object.

    Built in portions, for many SQLite libraries allow a function 127 arguments at most.
    """
    pairs = [f"'{name}', {prefix}{name}" for name in names]
    expression = f"json_object({', '.join(pairs[:_PORTION])})"
    for start in range(_PORTION, len(names), _PORTION):
        portion = [f"'$.{name}', {prefix}{name}" for name in names[start : start + _PORTION]]
        expression = f"json_set({expression}, {', '.join(portion)})"
    return expression


def create_triggers(connection: Connection) -> None:
    """Journal inserts and updates, refuse deletes and any write outside a step."""
    for table in journaled_tables(connection):
        names = columns(connection, table)
        step = "(SELECT step FROM open_step)"
        guard = f"SELECT RAISE(ABORT, 'write outside a change') WHERE {step} IS NULL;"
        entry = "INSERT INTO journal (step, table_name, row_uid, before_json, after_json) VALUES"
        new, old = row_json(names, "NEW."), row_json(names, "OLD.")
        for moment, before in (("INSERT", "NULL"), ("UPDATE", old)):
            connection.execute(f"DROP TRIGGER IF EXISTS {table}_{moment.lower()}")
            connection.execute(
                f"CREATE TRIGGER {table}_{moment.lower()} AFTER {moment} ON {table} BEGIN {guard} "
                f"{entry} ({step}, '{table}', NEW.uid, {before}, {new}); END"
            )
        connection.execute(f"DROP TRIGGER IF EXISTS {table}_delete")
        connection.execute(
            f"CREATE TRIGGER {table}_delete BEFORE DELETE ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'rows are voided, not deleted'); END"
        )


def apply_migrations(connection: Connection, version: int) -> None:
    """Bring an empty or older file to VERSION in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        scripts = [path.read_text(encoding="utf-8") for path in MIGRATIONS[version:]]
        statements = [said for script in scripts for said in _statements(_with_tails(script))]
        for statement in _at_once(statements) if version == 0 else statements:
            connection.execute(statement)
        create_triggers(connection)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _with_tails(script: str) -> str:
    return script.replace("{tail}", TAIL).replace("{stamped_tail}", f"{TAIL}, {_STAMPS}")


def _at_once(statements: list[str]) -> list[str]:
    """Return what makes the same tables of an empty file, each with all its columns at once.

    SQLite reads the whole schema again for each column that is added later: 10 × the time.
    """
    found: list[str] = []
    made: dict[str, int] = {}
    for statement in statements:
        added = _ADDS_A_COLUMN.match(statement)
        if added and added[1] in made:
            place = made[added[1]]
            before, end, behind = found[place].rpartition(")")
            found[place] = f"{before}, {added[2]}{end}{behind}"
            continue
        if table := _MAKES_A_TABLE.match(statement):
            made[table[1]] = len(found)
        found.append(statement)
    return found


def _statements(script: str) -> list[str]:
    found, waiting = [], ""
    for line in script.splitlines(keepends=True):
        waiting += line
        if complete_statement(waiting):
            found.append(waiting)
            waiting = ""
    return found
