"""What the office will ask about a workbook: counted, row by row, and how grave it is.

The rules know domain values alone, so that the office can ask the same of a book it was sent.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people import row_checks
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import Participant
from seminar_desk.domain.people.row_checks import is_named
from seminar_desk.domain.plans.assembly import Plan

# How grave, from the gravest: it cannot be true; the office will ask; it may well be right.
STOP, MEND, LOOK = "stop", "mend", "look"
WEIGHTS = (STOP, MEND, LOOK)
RED, YELLOW, GREEN = "red", "yellow", "green"
PERSON, CERTIFICATE, PLAN, DAY = "person", "certificate", "plan", "day"
NEW_PLAN = "new_plan"


@dataclass(frozen=True, slots=True)
class GapRow:
    """Name one row that has to be seen to; `uid` is that of its participation, plan or session."""

    name: str
    session_uid: str
    uid: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Name one kind of gap and the rows it touches; `subject` is what has to be seen to."""

    code: str
    weight: str
    subject: str
    rows: tuple[GapRow, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Return whom or what it touches, in words."""
        return tuple(row.name for row in self.rows)


@dataclass(frozen=True, slots=True)
class CheckedDay:
    """Hold what one session's day is checked on.

    `certified` are attendances with a certificate, `certified_twice` those of them with more than
    one that is valid: two desks gave it. `district` is worded for the reader.
    """

    session: Session
    people: Sequence[Participant]
    plans: Sequence[Plan]
    certified: frozenset[str]
    district: str
    certified_twice: frozenset[str] = frozenset()


def verdict(found: Iterable[Gap]) -> str:
    """Return red where something cannot be true, yellow where the office will ask, else green."""
    weights = {gap.weight for gap in found}
    return RED if STOP in weights else YELLOW if MEND in weights else GREEN


def gaps(day: CheckedDay, today: date) -> list[Gap]:
    """Return the gaps of one session; one yet to come or cancelled has none while nobody came."""
    session = day.session
    came = [row for row in day.people if row.is_present]
    if session.status == "cancelled" or session.date > today:
        code = "cancelled_with_people" if session.status == "cancelled" else "came_too_early"
        return _filled([Gap(code, STOP, PERSON, _people(came))])
    found = [*_contradictions(day), *_filled([_alike(came)])]
    if not came:
        return [*found, Gap("nobody_came", MEND, PERSON, (_of_day(day, ""),))]
    for weight, rules in ((MEND, row_checks.ASKED), (LOOK, row_checks.WORTH_A_LOOK)):
        for code, lacks in rules:
            touched = (row for row in came if lacks(row, session.date))
            found.append(Gap(code, weight, PERSON, _people(touched)))
    twice = (row for row in day.people if row.uid in day.certified_twice)
    found.append(Gap("certificates_several", MEND, CERTIFICATE, _people(twice)))
    without = (row for row in came if row.uid not in day.certified and is_named(row))
    found.append(Gap("certificate_missing", LOOK, CERTIFICATE, _people(without)))
    return _filled([*found, *_of_plans(day), *_of_session(day)])


def together(found: Iterable[Gap]) -> list[Gap]:
    """Join the gaps of several sessions by kind, the gravest first."""
    joined: dict[str, Gap] = {}
    for one in found:
        first = joined.get(one.code)
        joined[one.code] = replace(one, rows=(*first.rows, *one.rows)) if first else one
    return sorted(joined.values(), key=lambda one: WEIGHTS.index(one.weight))


def _contradictions(day: CheckedDay) -> list[Gap]:
    """Find what cannot be true, of those too who did not come."""
    found = [
        Gap(code, STOP, PERSON, _people(row for row in day.people if lies(row, day.session.date)))
        for code, lies in row_checks.CONTRADICTIONS
    ]
    absent = [row for row in day.people if not row.is_present and row.uid in day.certified]
    return _filled([*found, Gap("certificate_of_absent", STOP, PERSON, _people(absent))])


def _alike(came: Iterable[Participant]) -> Gap:
    """Find rows of one name in one aimak; persons are never merged by it, only shown."""
    alike: dict[tuple[str, str], list[Participant]] = {}
    for row in came:
        if row.full_name:
            alike.setdefault((fold(row.full_name), fold(row.aimak)), []).append(row)
    several = (rows for rows in alike.values() if len({row.person_uid for row in rows}) > 1)
    return Gap("maybe_twice", LOOK, PERSON, _people(row for rows in several for row in rows))


def _of_plans(day: CheckedDay) -> list[Gap]:
    undated = [plan for plan in day.plans if plan.assembly.date_kind == "unknown"]
    without_items = [plan for plan in day.plans if not _has_agenda(plan)]
    return [
        Gap("plan_missing", LOOK, NEW_PLAN, () if day.plans else (_of_day(day),)),
        Gap("plan_undated", LOOK, PLAN, tuple(map(_of_plan, undated))),
        Gap("plan_without_agenda", LOOK, PLAN, tuple(map(_of_plan, without_items))),
    ]


def _of_session(day: CheckedDay) -> list[Gap]:
    running = (_of_day(day),) if day.session.is_running else ()
    return [Gap("session_running", LOOK, DAY, running)]


def _people(rows: Iterable[Participant]) -> tuple[GapRow, ...]:
    return tuple(GapRow(row.full_name or row.code, row.session_uid, row.uid) for row in rows)


def _of_plan(plan: Plan) -> GapRow:
    assembly = plan.assembly
    return GapRow(assembly.village or assembly.aimak, assembly.session_uid, assembly.uid)


def _of_day(day: CheckedDay, uid: str | None = None) -> GapRow:
    return GapRow(day.district, day.session.uid, day.session.uid if uid is None else uid)


def _filled(found: Iterable[Gap]) -> list[Gap]:
    return [gap for gap in found if gap.rows]


def _has_agenda(plan: Plan) -> bool:
    return any(item.title for item in plan.agenda_items)
