"""Write the plans of village assemblies: every edit is saved at once and undone alone."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from seminar_desk.domain import names
from seminar_desk.domain.assembly import (
    AgendaItem,
    Assembly,
    ExpectedQuestion,
    InfoAction,
    Plan,
)
from seminar_desk.domain.assembly_fields import Stored, Value, checked, stored
from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.problems import Problem, ProblemError
from seminar_desk.store import assemblies as reads
from seminar_desk.store import rows, sessions
from seminar_desk.store.database import Database

PlanRow = AgendaItem | ExpectedQuestion | InfoAction

# Where a plan keeps the rows of each table, and what such a row is.
_TABLES: Mapping[str, tuple[str, type[PlanRow]]] = MappingProxyType(
    {
        "agenda_item": ("agenda_items", AgendaItem),
        "question": ("questions", ExpectedQuestion),
        "info_action": ("info_actions", InfoAction),
    }
)
_OWN = frozenset({"uid", "session_uid", "assembly_uid", "position", "row_version"})
_NOT_COPIED = frozenset(
    {
        *("uid", "aimak", "aimak_soate14", "village", "date_kind", "date_from", "date_to"),
        *("venue", "landmark", "capacity", "previous_kind", "previous_date", "trainer_note"),
        *("updated_at_utc", "row_version"),
    }
)
_NOT_COPIED_IN_ROWS = frozenset({"uid", "assembly_uid", "planned_date", "done_date", "row_version"})
_REMOVED = "removed from the plan"


def place(assembly: Assembly) -> str:
    """Return «Баш-Кайынды, Ат-Башинский»: the words that name a plan."""
    return ", ".join(part for part in (assembly.village, assembly.aimak) if part)


def begin(
    db: Database, *, session_uid: str, aimak: str = "", aimak_soate14: str = "", village: str = ""
) -> str:
    """Begin a place's plan; offer first what the last assembly's decisions came to.

    ProblemError: plan_no_place, the texts' own problems.
    """
    values = _checked_place(aimak, aimak_soate14, village)
    language = sessions.session(db, session_uid).document_language
    first = code_lists().label("agenda_offer", "previous_decisions", language)
    with db.change("assembly.begin", subject=str(values["village"] or values["aimak"])):
        uid = rows.insert(db, "assembly", {"session_uid": session_uid, **values})
        item = {"title": first, "kind_code": "report", "topic_code": "ao_report"}
        rows.insert(db, "agenda_item", {"assembly_uid": uid, "position": 1, **item})
    return uid


def edit(db: Database, assembly_uid: str, **fields: Value) -> bool:
    """Change fields of a plan in one step; return False when nothing differs.

    ProblemError: plan_gone, plan_no_place, every field's own problem at once.
    """
    plan = _plan(db, assembly_uid)
    values = _with_dates_kept_true(plan.assembly, checked(_known(Assembly, fields)))
    if not any(values.get(name, getattr(plan.assembly, name)) for name in ("aimak", "village")):
        raise ProblemError(
            Problem("plan_no_place", field="aimak" if "aimak" in fields else "village")
        )
    differing = _differing(plan.assembly, values)
    if differing:
        with db.change("assembly.edit", subject=place(plan.assembly)):
            rows.update(db, "assembly", assembly_uid, differing)
    return bool(differing)


def add_row(
    db: Database, table: str, assembly_uid: str, *, after: str = "", **fields: Value
) -> str:
    """Add a row after another one, else at the end; return its uid.

    ProblemError: plan_gone, every field's own problem at once.
    """
    plan = _plan(db, assembly_uid)
    values = checked(_known(_TABLES[table][1], fields))
    uids = [row.uid for row in _rows(plan, table)]
    index = uids.index(after) + 1 if after in uids else len(uids)
    with db.change(f"{table}.add", subject=place(plan.assembly)):
        own: dict[str, Stored] = {"assembly_uid": assembly_uid, "position": index + 1}
        uid = rows.insert(db, table, {**values, **own})
        _number(db, plan, table, [*uids[:index], uid, *uids[index:]])
    return uid


def edit_row(db: Database, table: str, assembly_uid: str, uid: str, **fields: Value) -> bool:
    """Change fields of a row in one step; return False when nothing differs.

    ProblemError: plan_gone, every field's own problem at once.
    """
    plan = _plan(db, assembly_uid)
    row = _row(plan, table, uid)
    values = checked(_known(type(row), fields))
    differing = _differing(row, values)
    if differing:
        with db.change(f"{table}.edit", subject=place(plan.assembly)):
            rows.update(db, table, uid, differing)
    return bool(differing)


def move_row(db: Database, table: str, assembly_uid: str, uid: str, *, to: int) -> bool:
    """Move a row to a place counted from 0; a place beyond the ends means the end."""
    plan = _plan(db, assembly_uid)
    uids = [row.uid for row in _rows(plan, table)]
    moved = [other for other in uids if other != _row(plan, table, uid).uid]
    moved.insert(max(0, min(to, len(moved))), uid)
    if moved != uids:
        with db.change(f"{table}.move", subject=place(plan.assembly)):
            _number(db, plan, table, moved)
    return moved != uids


def remove_row(db: Database, table: str, assembly_uid: str, uid: str) -> None:
    """Take a row out of the plan; it stays in the store, voided."""
    plan = _plan(db, assembly_uid)
    _row(plan, table, uid)
    with db.change(f"{table}.remove", subject=place(plan.assembly)):
        rows.void(db, table, uid, _REMOVED)


def set_authors(db: Database, assembly_uid: str, authors: Sequence[tuple[str, str]]) -> bool:
    """Name the authors in order as (attendance uid or empty, name); blank and double ones drop out.

    ProblemError: plan_gone, a name's own problems.
    """
    plan = _plan(db, assembly_uid)
    wanted = _authors_once(authors)
    kept = {(author.attendance_uid, author.name): author for author in plan.authors}
    if wanted == list(kept):
        return False
    with db.change("assembly.authors", subject=place(plan.assembly)):
        for key in kept.keys() - set(wanted):
            rows.void(db, "assembly_author", kept[key].uid, _REMOVED)
        for position, key in enumerate(wanted, start=1):
            if key not in kept:
                _add_author(db, assembly_uid, position, *key)
            elif kept[key].position != position:
                rows.update(db, "assembly_author", kept[key].uid, {"position": position})
    return True


def remove(db: Database, *, assembly_uid: str, reason: str) -> None:
    """Take a plan out of the session with everything in it, in one step.

    ProblemError: plan_gone, reason_missing.
    """
    plan = _plan(db, assembly_uid)
    if not names.tidy(reason):
        raise ProblemError(Problem("reason_missing", field="reason"))
    reason = str(checked({"reason": reason})["reason"])
    with db.change("assembly.remove", subject=place(plan.assembly)):
        rows.void(db, "assembly", assembly_uid, reason)
        for author in plan.authors:
            rows.void(db, "assembly_author", author.uid, reason)
        for table in _TABLES:
            for row in _rows(plan, table):
                rows.void(db, table, row.uid, reason)


def copy(
    db: Database, *, assembly_uid: str, aimak: str = "", aimak_soate14: str = "", village: str = ""
) -> str:
    """Begin the next village's plan from this one; days, hall, authors and note are its own.

    ProblemError: plan_gone, plan_no_place, the texts' own problems.
    """
    plan = _plan(db, assembly_uid)
    values = _checked_place(aimak, aimak_soate14, village)
    with db.change("assembly.copy", subject=str(values["village"] or values["aimak"])):
        uid = rows.insert(db, "assembly", {**_copied(plan.assembly, _NOT_COPIED), **values})
        for table in _TABLES:
            for row in _rows(plan, table):
                of_row = _copied(row, _NOT_COPIED_IN_ROWS)
                rows.insert(db, table, {"assembly_uid": uid, **of_row})
    return uid


def _authors_once(authors: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    once: dict[tuple[str, str], None] = {}
    for attendance_uid, name in authors:
        tidied = names.tidy(name)
        problems = names.check("author", tidied) if tidied else []
        if problems:
            raise ProblemError(*problems)
        if tidied:
            once.setdefault((attendance_uid, tidied))
    return list(once)


def _add_author(
    db: Database, assembly_uid: str, position: int, attendance_uid: str, name: str
) -> None:
    own: dict[str, Stored] = {"assembly_uid": assembly_uid, "position": position}
    rows.insert(db, "assembly_author", {**own, "attendance_uid": attendance_uid, "name": name})


def _checked_place(aimak: str, aimak_soate14: str, village: str) -> dict[str, Stored]:
    values = checked({"aimak": aimak, "aimak_soate14": aimak_soate14, "village": village})
    if not values["aimak"] and not values["village"]:
        raise ProblemError(Problem("plan_no_place", field="aimak"))
    return values


def _plan(db: Database, assembly_uid: str) -> Plan:
    plan = reads.plan(db, assembly_uid)
    if plan is None:
        raise ProblemError(Problem("plan_gone"))
    return plan


def _rows(plan: Plan, table: str) -> tuple[PlanRow, ...]:
    found: tuple[PlanRow, ...] = getattr(plan, _TABLES[table][0])
    return found


def _row(plan: Plan, table: str, uid: str) -> PlanRow:
    for row in _rows(plan, table):
        if row.uid == uid:
            return row
    raise ProblemError(Problem("plan_row_gone"))


def _known(kind: type[Assembly | PlanRow], fields: Mapping[str, Value]) -> Mapping[str, Value]:
    unknown = fields.keys() - ({spec.name for spec in dataclasses.fields(kind)} - _OWN)
    if unknown:
        raise TypeError(f"{kind.__name__} has no {sorted(unknown)}")
    return fields


def _differing(row: Assembly | PlanRow, values: Mapping[str, Stored]) -> dict[str, Stored]:
    return {name: value for name, value in values.items() if stored(getattr(row, name)) != value}


def _with_dates_kept_true(assembly: Assembly, values: dict[str, Stored]) -> dict[str, Stored]:
    kind = values.get("date_kind", assembly.date_kind)
    if "date_kind" in values and kind == "unknown":
        values |= {"date_from": None, "date_to": None}
    elif "date_kind" in values and kind == "exact":
        values["date_to"] = None
    if values.get("previous_kind", "date") != "date":
        values["previous_date"] = None
    if values.get("form_code", "other") != "other":
        values["form_text"] = ""
    return values


def _number(db: Database, plan: Plan, table: str, uids: Sequence[str]) -> None:
    positions = {row.uid: row.position for row in _rows(plan, table)}
    for position, uid in enumerate(uids, start=1):
        if positions.get(uid, position) != position:
            rows.update(db, table, uid, {"position": position})


def _copied(row: Assembly | PlanRow, left_out: frozenset[str]) -> dict[str, Stored]:
    wanted = {spec.name for spec in dataclasses.fields(row)} - left_out
    return {name: stored(getattr(row, name)) for name in sorted(wanted)}
