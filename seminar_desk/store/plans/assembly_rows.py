"""Reading the plans of village assemblies."""

from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from seminar_desk.domain.plans.assembly import TABLES, Assembly, Author, Plan
from seminar_desk.domain.plans.assembly_calendar import DatedPlan, twins
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row, as_dict, day, moment

Part = TypeVar("Part")
_TAIL = {
    *("created_at_utc", "device", "record_state", "void_reason", "source", "extra_json"),
    *("created_device", "seen", "stamps", "siblings", "digest", "born_session_uid"),
}
_DAYS = {
    *("date_from", "date_to", "previous_date", "planned_date", "done_date"),
    *("due_date", "held_date", "protocol_published_date", "confirmed_date", "answered_date"),
}
_LISTS = ("support_codes", "audience_codes", "other_uids")
# Field of a plan -> table and what its rows are.
_PARTS: dict[str, tuple[str, type[Any]]] = {
    "authors": ("assembly_author", Author),
    **{field: (table, kind) for table, (field, kind) in TABLES.items()},
}


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
    return _plans(db, [_assembly(rows[0])], "x.assembly_uid = ?", assembly_uid)[0]


def wanted(db: Database, assembly_uid: str) -> Plan:
    """Return a plan that is there; ProblemError plan_gone."""
    found = plan(db, assembly_uid)
    if found is None:
        raise ProblemError(Problem("plan_gone"))
    return found


def plans(db: Database, session_uid: str = "") -> list[Plan]:
    """Return whole plans, of one session or of all, in the order they were begun."""
    if session_uid:
        of_one = "x.assembly_uid IN (SELECT uid FROM assembly WHERE session_uid = ?)"
        return _plans(db, of_session(db, session_uid), of_one, session_uid)
    sql = "SELECT * FROM assembly WHERE record_state = 'ACTIVE' ORDER BY created_at_utc, uid"
    return _plans(db, [_assembly(row) for row in db.select(sql)], "")


def plans_held_before(db: Database, day: date) -> list[Plan]:
    """Return the plans of all sessions whose assembly's last day is past and not called off."""
    past = (
        "record_state = 'ACTIVE' AND outcome_code IN ('', 'held') AND date_kind != 'unknown'"
        " AND COALESCE(held_date, date_to, date_from) < ?"
    )
    rows = db.select(f"SELECT * FROM assembly WHERE {past} ORDER BY uid", (day.isoformat(),))
    if not rows:
        return []
    of_these = f"x.assembly_uid IN (SELECT uid FROM assembly WHERE {past})"
    return _plans(db, [_assembly(row) for row in rows], of_these, day.isoformat())


def _plans(db: Database, assemblies: list[Assembly], condition: str, value: str = "") -> list[Plan]:
    parts = {
        field: _children(db, table, kind, condition, value)
        for field, (table, kind) in _PARTS.items()
    }
    dated = _dated(db) if any(assembly.date_from for assembly in assemblies) else []
    return [
        Plan(
            assembly,
            **{field: tuple(children.get(assembly.uid, ())) for field, children in parts.items()},
            twins=twins(assembly, dated),
        )
        for assembly in assemblies
    ]


def _children(
    db: Database, table: str, kind: type[Part], condition: str, value: str
) -> dict[str, list[Part]]:
    where = f"AND {condition}" if condition else ""
    sql = (
        f"SELECT x.* FROM {table} x WHERE x.record_state = 'ACTIVE' {where}"
        " ORDER BY x.position, x.created_at_utc, x.uid"
    )
    dropped = frozenset(_TAIL | {"updated_at_utc"})
    found: dict[str, list[Part]] = {}
    for row in db.select(sql, (value,) if value else ()):
        found.setdefault(row["assembly_uid"], []).append(_build(kind, row, dropped))
    return found


def _build(kind: type[Part], row: Row, dropped: frozenset[str]) -> Part:
    values: dict[str, Any] = {
        name: value for name, value in as_dict(row).items() if name not in dropped
    }
    for name in _DAYS & values.keys():
        values[name] = day(values[name])
    return kind(**values)


def topics_in_use(db: Database) -> set[str]:
    """Return the topics that questions of the agenda or of residents have, removed ones too."""
    sql = "SELECT topic_code FROM agenda_item UNION SELECT topic_code FROM question"
    return {str(row["topic_code"]) for row in db.select(sql)} - {""}


def _assembly(row: Row) -> Assembly:
    built = _build(Assembly, row, frozenset(_TAIL | {*_LISTS, "updated_at_utc"}))
    lists: dict[str, Any] = {name: tuple(row[name].split()) for name in _LISTS}
    return replace(
        built,
        updated_at_utc=moment(row["updated_at_utc"]),
        outcome_at_utc=moment(row["outcome_at_utc"]),
        **lists,
    )


def _dated(db: Database) -> list[DatedPlan]:
    sql = (
        "SELECT a.uid, a.aimak, a.village, a.date_from, a.parent_uid, a.other_uids,"
        " s.code AS session_code FROM assembly a JOIN session s ON s.uid = a.session_uid"
        " WHERE a.record_state = 'ACTIVE' AND a.date_from IS NOT NULL"
    )
    return [
        DatedPlan(
            **{
                **as_dict(row),
                "date_from": date.fromisoformat(row["date_from"]),
                "other_uids": tuple(row["other_uids"].split()),
            }
        )
        for row in db.select(sql)
    ]
