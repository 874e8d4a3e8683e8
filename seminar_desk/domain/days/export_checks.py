"""What the office will miss in a workbook: counted, named, and what has to be seen to."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.plans.assembly import Plan

MEND, LOOK = "mend", "look"
PERSON, CERTIFICATE, PLAN, DAY = "person", "certificate", "plan", "day"
NEW_PLAN = "new_plan"


@dataclass(frozen=True, slots=True)
class Gap:
    """Name one kind of gap and whom it touches.

    `weight` is mend (the office will ask) or look (may well be right); `subject` is what has to be
    seen to, in the session `session_uid`.
    """

    code: str
    weight: str
    subject: str
    session_uid: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckedDay:
    """Hold what one session's day is checked on.

    `certified` are attendances with a certificate; `district` is worded for the reader.
    """

    session: Session
    people: Sequence[Participant]
    plans: Sequence[Plan]
    certified: frozenset[str]
    district: str


_PERSONAL: tuple[tuple[str, str, Callable[[Participant], bool]], ...] = (
    ("sex_missing", MEND, lambda row: row.sex == "unknown"),
    ("role_text_missing", MEND, lambda row: not row.role_is_known),
    ("aimak_missing", MEND, lambda row: not row.aimak),
    ("phone_missing", LOOK, lambda row: not row.phone and _is_named(row)),
    ("consent_missing", LOOK, lambda row: _is_named(row) and not _has_answered(row)),
)


def gaps(day: CheckedDay, today: date) -> list[Gap]:
    """Return the gaps of one session; a session yet to come or cancelled has none."""
    session = day.session
    if session.status == "cancelled" or session.date > today:
        return []
    came = [row for row in day.people if row.is_present]

    def gap(code: str, weight: str, subject: str, names: Iterable[str]) -> Gap:
        return Gap(code, weight, subject, session.uid, tuple(names))

    if not came:
        return [gap("nobody_came", MEND, PERSON, [day.district])]
    found = [
        gap(code, weight, PERSON, [row.full_name or row.code for row in came if is_missing(row)])
        for code, weight, is_missing in _PERSONAL
    ]
    uncertified = [row.full_name for row in came if row.uid not in day.certified and _is_named(row)]
    found.append(gap("certificate_missing", LOOK, CERTIFICATE, uncertified))
    if not day.plans:
        found.append(gap("plan_missing", LOOK, NEW_PLAN, [day.district]))
    undated = [_place(plan) for plan in day.plans if plan.assembly.date_kind == "unknown"]
    found.append(gap("plan_undated", LOOK, PLAN, undated))
    without_items = [_place(plan) for plan in day.plans if not _has_agenda(plan)]
    found.append(gap("plan_without_agenda", LOOK, PLAN, without_items))
    if session.is_running:
        found.append(gap("session_running", LOOK, DAY, [day.district]))
    return [one for one in found if one.names]


def together(found: Iterable[Gap]) -> list[Gap]:
    """Join the gaps of several sessions by kind, what must be mended first."""
    joined: dict[str, Gap] = {}
    for one in found:
        first = joined.get(one.code)
        names = (*first.names, *one.names) if first else one.names
        leader = first or one
        joined[one.code] = replace(leader, names=names)
    return sorted(joined.values(), key=lambda one: one.weight != MEND)


def _is_named(row: Participant) -> bool:
    """Who declined to be named is asked for nothing more."""
    return row.name_declined != "YES"


def _has_answered(row: Participant) -> bool:
    """Who declined consent has answered, and is counted without a name."""
    return bool(row.consent_version) or row.consent_declined == "YES"


def _place(plan: Plan) -> str:
    return plan.assembly.village or plan.assembly.aimak


def _has_agenda(plan: Plan) -> bool:
    return any(item.title for item in plan.agenda_items)
