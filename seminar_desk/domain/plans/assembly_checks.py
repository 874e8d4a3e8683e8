"""What a plan still lacks, by name, and how far it has come."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import TypeAlias

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.names import hints, tidy
from seminar_desk.domain.places import aimaks_of
from seminar_desk.domain.plans.assembly import VOTED, AgendaItem, Assembly, InfoAction, Plan
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


def _text_hints(plan: Plan) -> Iterator[tuple[str, Problem]]:
    """Name the first odd word of each text, with its part and its field."""
    for part, fields in _FIELDS:
        for column in fields:
            yield from _odd(part, getattr(plan.assembly, column), column)
    for part, table, field, columns in _ROWS:
        for row in getattr(plan, field):
            for column in columns:
                yield from _odd(part, getattr(row, column), cell(table, row.uid, column))


def _odd(part: str, text: str, field: str) -> Iterator[tuple[str, Problem]]:
    word = "" if text.isascii() else _odd_word(text)
    if word:
        yield part, Problem("plan_odd_letters", {"word": word}, field)


# A plan is checked after each pause in typing, and all of its texts but one are as they were.
@lru_cache(maxsize=1000)
def _odd_word(text: str) -> str:
    return next((str(hint.values["word"]) for hint in hints(text) if hint.code in _TELLING), "")


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


def _initiative(plan: Plan, _session: Session, _today: date) -> Gaps:
    """Ask for the initiator and an answer to each rule; «we don't know» is one."""
    assembly = plan.assembly
    if not assembly.initiator_code:
        yield MISSING, Problem("plan_no_initiator", field="initiator_code")
    for rule in assembly.rules:
        if not rule.status:
            yield MISSING, Problem(_UNASKED[rule.name], field=f"{rule.name}_status")
        elif rule.status != "unknown" and not rule.value:
            yield HINT, Problem("plan_rule_no_value", field=f"{rule.name}_value")
    yield from _notice(plan)


def _people(plan: Plan, _session: Session, _today: date) -> Gaps:
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


def _steps(plan: Plan, _session: Session, today: date) -> Gaps:
    """Name steps that are late, while the assembly is still to come."""
    for step in plan.steps:
        is_late = step.due_date is not None and step.due_date < today
        if is_late and step.status_code == "todo" and step.due_date:
            values = {"step": step.title, "day": f"{step.due_date:%d.%m.%Y}"}
            field = cell("assembly_step", step.uid, "status_code")
            yield WARNING, Problem("plan_step_late", values, field)


def _after(plan: Plan, _session: Session, _today: date) -> Gaps:
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


DRAFT, PRINTABLE, READY = "draft", "printable", "ready"
_STOPPING = frozenset({ERROR, MISSING})
_PRINTED_FIRST = frozenset({"about", "agenda"})
_DAYS_TO_TELL = 3
_ENOUGH_CHANNELS = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """Name one gap of a part; weight is error, missing, warning or hint.

    The problem's field is a column of the assembly, a table such as `agenda_item`,
    or a cell as `table:uid:column`.
    """

    part: str
    weight: str
    problem: Problem


def findings(plan: Plan, session: Session, today: date) -> tuple[Finding, ...]:
    """Return everything that the parts of a plan lack or get wrong, in the parts' order."""
    own = [
        Finding(part, weight, problem)
        for part, check in (*CHECKS.items(), *LATER_CHECKS.items())
        for weight, problem in check(plan, session, today)
    ]
    hints = [Finding(part, HINT, problem) for part, problem in _text_hints(plan)]
    return tuple(sorted((*own, *hints), key=lambda found: _ORDER.index(found.part)))


def missing(plan: Plan, session: Session, today: date) -> list[Problem]:
    """Return what keeps a plan from being ready, in the parts' order."""
    return [found.problem for found in findings(plan, session, today) if found.weight in _STOPPING]


def unfinished(found: Iterable[Finding]) -> frozenset[str]:
    """Return the parts that something keeps from being finished."""
    return frozenset(finding.part for finding in found if finding.weight in _STOPPING)


def state(found: Iterable[Finding]) -> str:
    """Return draft, printable (the wall can read it) or ready (nothing is missing)."""
    open_parts = unfinished(found)
    if open_parts & _PRINTED_FIRST:
        return DRAFT
    return PRINTABLE if open_parts else READY


def offset_days(assembly: Assembly, stage: str, day: date) -> int | None:
    """Return the days from the assembly to a day; None while its date is unknown.

    A window counts from its first day before the assembly and from its last day after it.
    """
    base = base_day(assembly, stage)
    return (day - base).days if base else None


def base_day(assembly: Assembly, stage: str) -> date | None:
    """Return the day that a stage's actions are counted from."""
    if assembly.date_kind == "unknown":
        return None
    if assembly.date_kind == "window" and stage == "after":
        return assembly.date_to or assembly.date_from
    return assembly.date_from


def _about(plan: Plan, session: Session, today: date) -> Gaps:
    assembly = plan.assembly
    if not assembly.aimak:
        yield MISSING, Problem("plan_no_aimak", field="aimak")
    elif not assembly.aimak_soate14 and assembly.aimak not in _listed(session):
        yield HINT, Problem("plan_aimak_unlisted", {"aimak": assembly.aimak}, "aimak")
    if not assembly.form_code:
        yield MISSING, Problem("plan_no_form", field="form_code")
    elif assembly.form_code == "other" and not assembly.form_text:
        yield MISSING, Problem("plan_no_form_text", field="form_text")
    if not assembly.level_code:
        yield MISSING, Problem("plan_no_level", field="level_code")
    if not assembly.purpose:
        yield MISSING, Problem("plan_no_purpose", field="purpose")
    yield from _when(assembly, session, today)
    for twin in plan.twins:
        values = {"place": twin.place, "day": f"{twin.date_from:%d.%m.%Y}"}
        yield WARNING, Problem("plan_twin", {**values, "session": twin.session_code}, "twin")


def _listed(session: Session) -> frozenset[str]:
    known = aimaks_of(session.district_soate8, session.date)
    return frozenset(aimak.name_ru for aimak in known)


def _when(assembly: Assembly, session: Session, today: date) -> Gaps:
    first, last = assembly.date_from, assembly.date_to
    if assembly.date_kind == "unknown":
        yield MISSING, Problem("plan_no_date", field="date_kind")
        return
    if first is None:
        yield MISSING, Problem("plan_no_day", field="date_from")
        return
    if assembly.date_kind == "window":
        if last is None:
            yield MISSING, Problem("plan_no_last_day", field="date_to")
            return
        if last < first:
            yield ERROR, Problem("plan_window_reversed", field="date_to")
            return
    final = last if assembly.date_kind == "window" and last else first
    field = "date_to" if assembly.date_kind == "window" else "date_from"
    day = {"day": f"{final:%d.%m.%Y}"}
    if final < session.date:
        seminar = f"{session.date:%d.%m.%Y}"
        yield ERROR, Problem("plan_before_seminar", {**day, "seminar": seminar}, field)
    elif final < today and not assembly.outcome_code:
        yield ERROR, Problem("plan_day_past", day, field)
    elif first - session.date < timedelta(days=_DAYS_TO_TELL):
        yield WARNING, Problem("plan_day_soon", field="date_from")


def _agenda(plan: Plan, _session: Session, _today: date) -> Gaps:
    if not plan.agenda_items:
        yield MISSING, Problem("plan_agenda_empty", field="agenda_item")
    gaps = [
        (item, _item_gap(number, item)) for number, item in enumerate(plan.agenda_items, start=1)
    ]
    has_full_item = any(gap is None for _, gap in gaps)
    for item, gap in gaps:
        if gap is not None:
            lacks_vote = item.kind_code in VOTED and not item.vote_code
            needed = not has_full_item or lacks_vote or not item.title
            yield (MISSING if needed else HINT), gap
    minutes = sum(item.minutes or 0 for item in plan.agenda_items)
    duration = plan.assembly.duration_minutes
    if duration is not None and minutes > duration:
        values = {"minutes": minutes, "duration": duration}
        yield WARNING, Problem("plan_minutes_over", values, "duration_minutes")


def _item_gap(number: int, item: AgendaItem) -> Problem | None:
    gaps = (
        ("title", "plan_item_no_title", not item.title),
        ("vote_code", "plan_item_no_vote", item.kind_code in VOTED and not item.vote_code),
        ("kind_code", "plan_item_no_kind", not item.kind_code),
        ("presenter", "plan_item_no_presenter", not item.presenter),
        ("minutes", "plan_item_no_minutes", item.minutes is None),
        ("topic_code", "plan_item_no_topic", not item.topic_code),
    )
    for column, code, is_open in gaps:
        if is_open:
            return Problem(code, {"number": number}, cell("agenda_item", item.uid, column))
    return None


def _informing(plan: Plan, _session: Session, _today: date) -> Gaps:
    before = [action for action in plan.info_actions if action.stage == "before"]
    after = [action for action in plan.info_actions if action.stage == "after"]
    channels = {action.channel_code for action in before if action.channel_code}
    if not channels:
        yield MISSING, Problem("plan_no_way_before", field="info_action:before")
    elif channels == {"board"}:
        yield MISSING, Problem("plan_only_board_before", field="info_action:before")
    elif len(channels) < _ENOUGH_CHANNELS:
        yield MISSING, Problem("plan_one_way_before", field="info_action:before")
    yield from _told_after(after)
    for action in plan.info_actions:
        yield from _told_in_time(plan.assembly, action)


def _told_after(after: list[InfoAction]) -> Gaps:
    if not after:
        yield MISSING, Problem("plan_no_way_after", field="info_action:after")
        return
    if any(action.channel_code and action.planned_date and action.responsible for action in after):
        return
    nearest = max(after, key=lambda action: (bool(action.channel_code), bool(action.planned_date)))
    for column, code in (
        ("channel_code", "plan_after_no_channel"),
        ("planned_date", "plan_after_no_day"),
        ("responsible", "plan_after_no_person"),
    ):
        if not getattr(nearest, column):
            yield MISSING, Problem(code, field=cell("info_action", nearest.uid, column))


def _told_in_time(assembly: Assembly, action: InfoAction) -> Gaps:
    if action.planned_date is None:
        return
    offset = offset_days(assembly, action.stage, action.planned_date)
    field = cell("info_action", action.uid, "planned_date")
    values = {"day": f"{action.planned_date:%d.%m.%Y}"}
    if offset is not None and action.stage == "before" and offset > 0:
        yield WARNING, Problem("plan_told_too_late", values, field)
    if offset is not None and action.stage == "after" and offset < 0:
        yield WARNING, Problem("plan_told_too_early", values, field)


# A part's own checks stand here under its key; a part without an entry lacks nothing.
CHECKS: Mapping[str, Check] = MappingProxyType(
    {
        "about": _about,
        "initiative": _initiative,
        "agenda": _agenda,
        "people": _people,
        "informing": _informing,
    }
)
# What these parts lack matters too, but without rows they are not yet work to be done.
LATER_CHECKS: Mapping[str, Check] = MappingProxyType({"steps": _steps, "after": _after})
_ORDER = ("about", "initiative", "agenda", "people", "informing", "steps", "support", "after")
