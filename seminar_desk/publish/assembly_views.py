"""Assemblies, and what was decided, asked, done and told of them, as views.

Says what `gather/figures/assembly_relations.py` says.
"""

from seminar_desk.domain.figures.relation import NO, UNKNOWN, YES
from seminar_desk.domain.plans.follow_up import CANCELLED, POSTPONED
from seminar_desk.publish.view_words import (
    DAY,
    LEADS,
    LED,
    TODAY,
    of_district,
    passed,
    told_or_unknown,
    yes_if,
)

_OF_ASSEMBLIES = (
    f"{{schema}}.assemblies AS a {LEADS.format(of='a')} JOIN {{schema}}.figure_days AS d"
    f" ON d.session_uid = {LED.format(of='a')} WHERE a.record_state = 'ACTIVE'"
)
_AT_ASSEMBLY = DAY | {"aimak": told_or_unknown(of_district("aimak_key", "a"))}
_HELD = "COALESCE(a.held_date, a.date_to, a.date_from)"


def _told_by(days: int) -> str:
    """Say whether the outcome was written down so many days after the assembly's day."""
    last = f"{_HELD} + {days}"
    in_time = yes_if(f"CAST(a.outcome_at_utc AS date) <= {last}")
    return (
        f"CASE WHEN {_HELD} IS NULL THEN '{UNKNOWN}' WHEN {last} >= {TODAY} THEN 'early'"
        f" WHEN a.outcome_code IS NULL THEN '{NO}' WHEN a.outcome_at_utc IS NULL THEN '{UNKNOWN}'"
        f" ELSE {in_time} END"
    )


def _on_time(done: str) -> str:
    """Say whether something was done by its day; unknown where nobody told when it was done."""
    in_time = yes_if("x.done_date <= x.due_date")
    return (
        f"CASE WHEN {done} <> '{YES}' THEN {done} WHEN x.done_date IS NULL OR x.due_date IS NULL"
        f" THEN '{UNKNOWN}' ELSE {in_time} END"
    )


def _answered(column: str) -> str:
    return f"CASE WHEN {column} IN ('{YES}', '{NO}') THEN {column} ELSE '{UNKNOWN}' END"


def _yes_if_told(condition: str) -> str:
    """Say of what became of an assembly that it is not so only where anything is told of it."""
    return (
        f"CASE WHEN {condition} THEN '{YES}' WHEN a.outcome_code IS NULL THEN '{UNKNOWN}'"
        f" ELSE '{NO}' END"
    )


_ASSEMBLIES = _AT_ASSEMBLY | {
    "form": told_or_unknown("a.form_code"),
    "outcome": "CASE WHEN a.outcome_code IS NOT NULL THEN a.outcome_code"
    f" WHEN {_HELD} < {TODAY} THEN '{UNKNOWN}' ELSE 'planned' END",
    "told": yes_if("a.outcome_code IS NOT NULL"),
    "passed": passed(_HELD),
    "published": _yes_if_told("a.protocol_published_date IS NOT NULL"),
    "attended_total": "a.attended_total",
    "attended_women": "a.attended_women",
    "attended_youth": "a.attended_youth",
    "days_after_seminar": "CAST(a.held_date - d.held_on AS bigint)",
    "asked_questions": "a.questions_told",
    "confirmed": _yes_if_told("a.confirmed_by IS NOT NULL OR a.confirmed_how_code IS NOT NULL"),
    **{f"told_by_{days}": _told_by(days) for days in (7, 30, 90)},
}
_OF_PARTS = (
    "{{schema}}.{of} AS x JOIN {{schema}}.assemblies AS a ON a.assembly_uid = x.assembly_uid"
)


def _of_parts(sheet: str, beside: str = "") -> str:
    """Return where rows of assemblies stand, each beside its assembly and day."""
    joined = _OF_ASSEMBLIES.partition(" AS a ")[2]
    parts = _OF_PARTS.format(of=sheet)
    return f"{parts}{beside} {joined} AND x.record_state = 'ACTIVE'"


def _of_all(sheet: str) -> str:
    """Return the same, and assemblies that are over, that nobody told of, without such a row."""
    joined, _, asked = _OF_ASSEMBLIES.partition(" WHERE ")
    return (
        f"{joined} LEFT JOIN {{schema}}.{sheet} AS x ON x.assembly_uid = a.assembly_uid"
        f" AND x.record_state = 'ACTIVE' WHERE {asked} AND (x.assembly_uid IS NOT NULL"
        f" OR (a.outcome_code IS NULL AND {_HELD} < {TODAY}))"
    )


_CALLED_OFF = f"COALESCE(a.outcome_code, '') = '{CANCELLED}'"
_CALLED = f" AND NOT ({_CALLED_OFF} AND x.done_date IS NULL)"
# A plan of whose steps somebody said one to be done, or not needed.
_KEPT = (
    " LEFT JOIN (SELECT y.assembly_uid, count(*) AS told FROM {schema}.steps AS y"
    " WHERE y.record_state = 'ACTIVE' AND y.status_code <> 'todo' GROUP BY y.assembly_uid) AS t"
    " ON t.assembly_uid = x.assembly_uid"
)
_DONE = yes_if("x.status_code = 'done'")
_DECIDED = f"CASE WHEN x.status_code IS NULL THEN '{UNKNOWN}' ELSE {_DONE} END"
_ENTERED = f"CASE WHEN x.assembly_uid IS NULL THEN '{UNKNOWN}' ELSE '{YES}' END"
_DATED = yes_if("x.due_date IS NOT NULL")
_DECISIONS = _AT_ASSEMBLY | {
    "dated": f"CASE WHEN x.assembly_uid IS NULL THEN '{UNKNOWN}' ELSE {_DATED} END",
    "due": passed("x.due_date"),
    "done": _DECIDED,
    "on_time": _on_time(_DECIDED),
    "entered": _ENTERED,
}
_QUESTIONS = _AT_ASSEMBLY | {"answer": told_or_unknown("x.answer_kind_code"), "entered": _ENTERED}
_IS_OPEN = (
    "x.status_code = 'todo' AND (t.assembly_uid IS NULL"
    f" OR COALESCE(a.outcome_code, '') = '{POSTPONED}')"
)
_STEPS = _AT_ASSEMBLY | {
    "due": passed("x.due_date"),
    "status": f"CASE WHEN {_IS_OPEN} THEN '{UNKNOWN}' ELSE x.status_code END",
    "on_time": _on_time(f"CASE WHEN {_IS_OPEN} THEN '{UNKNOWN}' ELSE {_DONE} END"),
}
_FOLLOW_UPS = _AT_ASSEMBLY | {
    "after": told_or_unknown("CAST(x.offset_days AS text)"),
    "due": passed("x.planned_date"),
    "asked": yes_if("x.done_date IS NOT NULL"),
    "reached": _answered("x.reached"),
    "still_working": _answered("x.still_working"),
}
# Relation -> its columns, and where they stand.
RELATIONS = {
    "assemblies": (_ASSEMBLIES, _OF_ASSEMBLIES),
    "decisions": (_DECISIONS, _of_all("decisions")),
    "questions": (_QUESTIONS, _of_all("questions")),
    "steps": (_STEPS, _of_parts("steps", _KEPT) + f" AND NOT {_CALLED_OFF}"),
    "follow_ups": (_FOLLOW_UPS, _of_parts("follow_ups") + _CALLED),
}
