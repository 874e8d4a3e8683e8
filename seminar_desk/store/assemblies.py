"""Reading the plans of village assemblies."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import Any, TypeVar

from seminar_desk.domain.assembly import (
    AgendaItem,
    Assembly,
    Author,
    ExpectedQuestion,
    InfoAction,
    Plan,
)
from seminar_desk.store.database import Database
from seminar_desk.store.moments import day, moment

Row = TypeVar("Row")
_TAIL = {"created_at_utc", "device", "record_state", "void_reason", "source", "extra_json"}
_DAYS = {"date_from", "date_to", "previous_date", "planned_date", "done_date"}


def _build(kind: type[Row], row: sqlite3.Row, dropped: frozenset[str]) -> Row:
    values: dict[str, Any] = {name: row[name] for name in row.keys() if name not in dropped}  # noqa: SIM118 - sqlite3.Row iterates over values
    for name in _DAYS & values.keys():
        values[name] = day(values[name])
    return kind(**values)


def _assembly(row: sqlite3.Row) -> Assembly:
    dropped = frozenset(_TAIL | {"support_codes", "updated_at_utc"})
    plan = _build(Assembly, row, dropped)
    codes = tuple(code for code in row["support_codes"].split(" ") if code)
    return replace(plan, support_codes=codes, updated_at_utc=moment(row["updated_at_utc"]))


def of_session(db: Database, session_uid: str) -> list[Assembly]:
    """Return a session's assemblies in the order they were begun."""
    sql = (
        "SELECT * FROM assembly WHERE session_uid = ? AND record_state = 'ACTIVE'"
        " ORDER BY created_at_utc, uid"
    )
    return [_assembly(row) for row in db.select(sql, (session_uid,))]


def plan(db: Database, assembly_uid: str) -> Plan | None:
    """Return an assembly with its parts; None when it is gone."""
    sql = "SELECT * FROM assembly WHERE uid = ? AND record_state = 'ACTIVE'"
    rows = db.select(sql, (assembly_uid,))
    if not rows:
        return None
    return Plan(
        _assembly(rows[0]),
        _children(db, "assembly_author", Author, assembly_uid),
        _children(db, "agenda_item", AgendaItem, assembly_uid),
        _children(db, "question", ExpectedQuestion, assembly_uid),
        _children(db, "info_action", InfoAction, assembly_uid),
    )


def next_position(db: Database, table: str, assembly_uid: str) -> int:
    """Return the place after the last child row of an assembly."""
    sql = f"SELECT COALESCE(MAX(position), 0) + 1 FROM {table} WHERE assembly_uid = ?"
    return int(db.select(sql, (assembly_uid,))[0][0])


def _children(db: Database, table: str, kind: type[Row], assembly_uid: str) -> tuple[Row, ...]:
    sql = (
        f"SELECT * FROM {table} WHERE assembly_uid = ? AND record_state = 'ACTIVE'"
        " ORDER BY position, created_at_utc, uid"
    )
    dropped = frozenset(_TAIL | {"updated_at_utc"})
    return tuple(_build(kind, row, dropped) for row in db.select(sql, (assembly_uid,)))
