"""The records a plan holds: found, checked, kept true to each other, copied."""

import dataclasses
from collections.abc import Mapping
from types import MappingProxyType

from seminar_desk.domain import stored_columns
from seminar_desk.domain.plans.assembly import (
    AgendaItem,
    Assembly,
    AssemblyRole,
    AssemblyStep,
    Decision,
    ExpectedQuestion,
    InfoAction,
    Plan,
)
from seminar_desk.domain.plans.assembly_fields import Stored, Value, checked, stored
from seminar_desk.domain.problems import Problem, ProblemError

PlanRecord = AgendaItem | ExpectedQuestion | InfoAction | AssemblyRole | AssemblyStep | Decision

# Where a plan keeps the rows of each table, and what such a row is.
TABLES: Mapping[str, tuple[str, type[PlanRecord]]] = MappingProxyType(
    {
        "agenda_item": ("agenda_items", AgendaItem),
        "question": ("questions", ExpectedQuestion),
        "info_action": ("info_actions", InfoAction),
        "assembly_role": ("roles", AssemblyRole),
        "assembly_step": ("steps", AssemblyStep),
        "decision": ("decisions", Decision),
    }
)
REMOVED = "removed from the plan"
_OWN = frozenset(
    {"uid", "session_uid", "assembly_uid", "position", "row_version", "other_uids", "kind"}
)
# What the next village's plan does not take over, by the groups of the table of columns.
_NOT_COPIED = (
    *("place", "date", "venue", "previous", "trainer_note", "expected", "other_uids"),
    *("step_template", "outcome", "attended", "asked_questions", "published"),
)
NOT_COPIED_IN_ROWS = frozenset(
    {
        *("uid", "assembly_uid", "planned_date", "done_date", "row_version"),
        *("result_code", "votes_for", "votes_against", "votes_abstained"),
    }
)


def checked_place(aimak: str, aimak_soate14: str, village: str) -> dict[str, Stored]:
    """Return the place as the store keeps it; ProblemError plan_no_place."""
    values = checked({"aimak": aimak, "aimak_soate14": aimak_soate14, "village": village})
    if not values["aimak"] and not values["village"]:
        raise ProblemError(Problem("plan_no_place", field="aimak"))
    return values


def rows_of(plan: Plan, table: str) -> tuple[PlanRecord, ...]:
    """Return the rows of one of the plan's tables, in order."""
    found: tuple[PlanRecord, ...] = getattr(plan, TABLES[table][0])
    return found


def row_of(plan: Plan, table: str, uid: str) -> PlanRecord:
    """Return a row that is there; ProblemError plan_row_gone."""
    for row in rows_of(plan, table):
        if row.uid == uid:
            return row
    raise ProblemError(Problem("plan_row_gone"))


def known(kind: type[Assembly | PlanRecord], fields: Mapping[str, Value]) -> Mapping[str, Value]:
    """Return the fields, all of which the kind of row has; another one is our bug."""
    unknown = fields.keys() - ({spec.name for spec in dataclasses.fields(kind)} - _OWN)
    if unknown:
        raise TypeError(f"{kind.__name__} has no {sorted(unknown)}")
    return fields


def differing(row: Assembly | PlanRecord, values: Mapping[str, Stored]) -> dict[str, Stored]:
    """Return the values that are not what the row already holds."""
    return {name: value for name, value in values.items() if stored(getattr(row, name)) != value}


def dates_kept_true(assembly: Assembly, values: dict[str, Stored]) -> dict[str, Stored]:
    """Return the values with those emptied that no longer mean anything beside them."""
    kind = values.get("date_kind", assembly.date_kind)
    if "date_kind" in values and kind == "unknown":
        values |= {"date_from": None, "date_to": None}
    elif "date_kind" in values and kind == "exact":
        values["date_to"] = None
    if values.get("previous_kind", "date") != "date":
        values["previous_date"] = None
    if values.get("form_code", "other") != "other":
        values["form_text"] = ""
    if values.get("initiator_code", "other") != "other":
        values["initiator_text"] = ""
    if values.get("audience_codes"):
        values["nobody_invited"] = "NO"
    elif values.get("nobody_invited") == "YES":
        values["audience_codes"] = ""
    return values


def not_copied() -> frozenset[str]:
    """Return what of a plan is its own and stays out of a copy."""
    own = stored_columns.named("assembly", groups=_NOT_COPIED)
    return frozenset({"uid", "updated_at_utc", "row_version", *own})


def copied(row: Assembly | PlanRecord, left_out: frozenset[str]) -> dict[str, Stored]:
    """Return a row's values as another row takes them."""
    wanted = {spec.name for spec in dataclasses.fields(row)} - left_out
    return {name: stored(getattr(row, name)) for name in sorted(wanted)}
