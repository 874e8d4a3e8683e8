"""What the rules, the people, the steps, the decisions and the texts of a plan lack."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeAlias

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.names import hints, tidy
from seminar_desk.domain.plans.assembly import Assembly, Plan
from seminar_desk.domain.plans.assembly_rules import rules
from seminar_desk.domain.problems import Problem

ERROR, MISSING, WARNING, HINT = "error", "missing", "warning", "hint"
Gaps: TypeAlias = Iterator[tuple[str, Problem]]
Check: TypeAlias = Callable[[Plan, Session, date], Gaps]


def cell(table: str, uid: str, column: str) -> str:
    """Return the name of one cell of one row, for a finding to lead to."""
    return f"{table}:{uid}:{column}"


_TELLING = frozenset({"hint_old_font", "hint_other_n", "hint_latin_letters"})
_ROWS = (
    ("agenda", "agenda_item", "agenda_items", ("title", "presenter", "expected_result")),
    ("agenda", "question", "questions", ("text", "answered_by")),
    ("people", "assembly_role", "roles", ("name",)),
    ("informing", "info_action", "info_actions", ("place", "responsible")),
    ("steps", "assembly_step", "steps", ("title", "responsible")),
    ("after", "decision", "decisions", ("text", "responsible")),
)
_FIELDS = (
    ("about", ("aimak", "village", "purpose", "venue", "landmark")),
    ("initiative", ("basis", "quorum_value", "representation_value", "publication_value")),
    ("support", ("risks",)),
    ("after", ("asked_questions",)),
)


def text_hints(plan: Plan) -> Iterator[tuple[str, Problem]]:
    """Name the first odd word of each text, with its part and its field."""
    for part, fields in _FIELDS:
        for column in fields:
            yield from _odd(part, getattr(plan.assembly, column), column)
    for part, table, field, columns in _ROWS:
        for row in getattr(plan, field):
            for column in columns:
                yield from _odd(part, getattr(row, column), cell(table, row.uid, column))


def _odd(part: str, text: str, field: str) -> Iterator[tuple[str, Problem]]:
    if text.isascii():
        return
    for hint in hints(text):
        if hint.code in _TELLING:
            yield part, Problem("plan_odd_letters", {"word": hint.values["word"]}, field)
            return


_NEEDED_ROLES = {
    "lead": "plan_no_lead",
    "chair": "plan_no_chair",
    "secretary": "plan_no_secretary",
    "registration": "plan_no_registration",
}
_UNASKED = {
    "quorum": "plan_rule_quorum",
    "notice_days": "plan_rule_notice_days",
    "representation": "plan_rule_representation",
    "publication": "plan_rule_publication",
}
_FEWEST_WOMEN_PERCENT = 30
_ANNOUNCING = "announce"


def initiative(plan: Plan, _session: Session, _today: date) -> Gaps:
    """Ask for the initiator and an answer to each rule; «we don't know» is one."""
    assembly = plan.assembly
    if not assembly.initiator_code:
        yield MISSING, Problem("plan_no_initiator", field="initiator_code")
    for rule in rules(assembly):
        if not rule.status:
            yield MISSING, Problem(_UNASKED[rule.name], field=f"{rule.name}_status")
        elif rule.status != "unknown" and not rule.value:
            yield HINT, Problem("plan_rule_no_value", field=f"{rule.name}_value")
    yield from _notice(plan)


def people(plan: Plan, _session: Session, _today: date) -> Gaps:
    """Ask for the four who hold the assembly, and who is specially invited."""
    named = {role.role_code: tidy(role.name) for role in plan.roles if tidy(role.name)}
    for role, code in _NEEDED_ROLES.items():
        if role not in named:
            yield MISSING, Problem(code, field=f"assembly_role:{role}")
    if "chair" in named and named["chair"] == named.get("secretary"):
        yield WARNING, Problem("plan_chair_writes", {"name": named["chair"]}, "assembly_role:chair")
    assembly = plan.assembly
    if not assembly.audience_codes and assembly.nobody_invited != "YES":
        yield MISSING, Problem("plan_nobody_invited", field="audience_codes")
    yield from _expected(assembly)


def steps(plan: Plan, _session: Session, today: date) -> Gaps:
    """Name steps that are late, while the assembly is still to come."""
    for step in plan.steps:
        is_late = step.due_date is not None and step.due_date < today
        if is_late and step.status_code == "todo" and step.due_date:
            values = {"step": step.title, "day": f"{step.due_date:%d.%m.%Y}"}
            field = cell("assembly_step", step.uid, "status_code")
            yield WARNING, Problem("plan_step_late", values, field)


def after(plan: Plan, _session: Session, _today: date) -> Gaps:
    """Ask who does every decision and by when."""
    assembly = plan.assembly
    for number, decision in enumerate(plan.decisions, start=1):
        for column, code in (
            ("text", "plan_decision_no_text"),
            ("responsible", "plan_decision_no_person"),
            ("due_date", "plan_decision_no_day"),
        ):
            if not getattr(decision, column):
                field = cell("decision", decision.uid, column)
                yield MISSING, Problem(code, {"number": number}, field)
    if assembly.outcome_code == "held" and assembly.attended_total is None:
        yield MISSING, Problem("plan_no_attended", field="attended_total")
    if assembly.outcome_code == "held" and not assembly.protocol_published_date:
        yield HINT, Problem("plan_no_protocol", field="protocol_published_date")
    if _more_than(assembly.attended_women, assembly.attended_total):
        yield WARNING, Problem("plan_more_women", field="attended_women")
    if _more_than(assembly.attended_youth, assembly.attended_total):
        yield WARNING, Problem("plan_more_youth", field="attended_youth")


def _notice(plan: Plan) -> Gaps:
    """Compare the charter's notice with the step of announcing, where both are numbers."""
    days = plan.assembly.notice_days_value
    if not (days.isascii() and days.isdigit()):
        return
    for step in plan.steps:
        if step.kind == _ANNOUNCING and step.offset_days is not None:
            told = -step.offset_days
            if told < int(days):
                values = {"days": int(days), "told": told}
                field = cell("assembly_step", step.uid, "due_date")
                yield WARNING, Problem("plan_notice_short", values, field)


def _expected(assembly: Assembly) -> Gaps:
    total, women = assembly.expected_total, assembly.expected_women
    if _more_than(total, assembly.capacity):
        values = {"total": total or 0, "capacity": assembly.capacity or 0}
        yield WARNING, Problem("plan_hall_small", values, "expected_total")
    if _more_than(women, total):
        yield WARNING, Problem("plan_more_women", field="expected_women")
    elif total and women is not None and women * 100 < total * _FEWEST_WOMEN_PERCENT:
        yield HINT, Problem("plan_few_women", {"women": women, "total": total}, "expected_women")
    if _more_than(assembly.expected_youth, total):
        yield WARNING, Problem("plan_more_youth", field="expected_youth")


def _more_than(part: int | None, whole: int | None) -> bool:
    return part is not None and whole is not None and part > whole
