"""The assemblies of all plans in time: the calendar, what clashes, twins, what is due now."""

import calendar
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.plans.assembly import Assembly, OpenQuestion, Plan, Twin

SAME_ASSEMBLY, SAME_AIMAK = "same_assembly", "same_aimak"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """Hold one assembly; a window has two days, an unknown date none."""

    uid: str
    session_uid: str
    session_code: str
    place: str
    aimak: str
    form_code: str
    first: date | None
    last: date | None
    start_time: str = ""
    duration_minutes: int | None = None
    venue: str = ""
    outcome_code: str = ""
    parent_uid: str = ""

    @property
    def is_window(self) -> bool:
        """Say whether the day is only known to lie between two."""
        return self.first != self.last


@dataclass(frozen=True, slots=True)
class Clash:
    """Name two assemblies that may be one, or that one aimak holds on the same day."""

    kind: str
    one: CalendarEntry
    other: CalendarEntry


@dataclass(frozen=True, slots=True)
class Asked:
    """Hold a question as it was written, and for which assembly."""

    text: str
    place: str
    assembly_uid: str


@dataclass(frozen=True, slots=True)
class AskedTopic:
    """Hold what is asked about one topic; an empty code gathers questions without one."""

    topic_code: str
    asked: tuple[Asked, ...]


def entries(plans: Iterable[Plan], sessions: Iterable[Session]) -> list[CalendarEntry]:
    """Return the assemblies by day, those without one at the end."""
    codes = {session.uid: session.code for session in sessions}
    found = [_entry(plan, codes.get(plan.assembly.session_uid, "")) for plan in plans]
    return sorted(
        found, key=lambda entry: (entry.first is None, entry.first or date.min, entry.place)
    )


def month(year: int, number: int) -> list[list[date]]:
    """Return the weeks of a month, Monday first, filled up with days of its neighbours."""
    return calendar.Calendar().monthdatescalendar(year, number)


def on_day(found: Iterable[CalendarEntry], day: date) -> list[CalendarEntry]:
    """Return the assemblies of a day, bands of windows first."""
    there = [
        entry for entry in found if entry.first and entry.last and entry.first <= day <= entry.last
    ]
    return sorted(there, key=lambda entry: (not entry.is_window, entry.start_time))


def clashes(found: Sequence[CalendarEntry], twins: Iterable[tuple[str, str]] = ()) -> list[Clash]:
    """Return pairs said to look alike, and pairs of one aimak on one exact day."""
    by_uid = {entry.uid: entry for entry in found}
    alike = {frozenset(pair) for pair in twins if set(pair) <= by_uid.keys()}
    named = [
        Clash(SAME_ASSEMBLY, *sorted((by_uid[uid] for uid in pair), key=_order)) for pair in alike
    ]
    days: dict[tuple[str, date], list[CalendarEntry]] = {}
    for entry in found:
        if entry.first and not entry.is_window and entry.aimak:
            days.setdefault((fold(entry.aimak), entry.first), []).append(entry)
    for together in days.values():
        named += [
            Clash(SAME_AIMAK, one, other)
            for place_of_one, one in enumerate(together)
            for other in together[place_of_one + 1 :]
            if frozenset((one.uid, other.uid)) not in alike
        ]
    return sorted(named, key=lambda clash: (_order(clash.one), _order(clash.other)))


def asked_most(plans: Iterable[Plan]) -> list[AskedTopic]:
    """Return topics by how many questions were written down, with every text behind the number."""
    topics: dict[str, list[Asked]] = {}
    for plan in plans:
        for question in plan.questions:
            if question.text:
                asked = Asked(question.text, plan.assembly.place, plan.assembly.uid)
                topics.setdefault(question.topic_code, []).append(asked)
    made = [AskedTopic(code, tuple(asked)) for code, asked in topics.items()]
    return sorted(made, key=lambda topic: (-len(topic.asked), topic.topic_code))


def still_open(plans: Iterable[Plan]) -> list[tuple[Plan, tuple[OpenQuestion, ...]]]:
    """Return the plans that say nobody knows something, with what it is."""
    found = [(plan, plan.open_questions) for plan in plans]
    return [(plan, questions) for plan, questions in found if questions]


def nearest_month(found: Sequence[CalendarEntry], today: date) -> date:
    """Return the first day of the month to begin with: the next assembly's, else this one."""
    coming = [entry.first for entry in found if entry.first and (entry.last or today) >= today]
    return min(coming, default=today).replace(day=1)


def turned(first: date, by: int) -> date:
    """Return the first day of the next month or the one before."""
    return ((first + timedelta(days=31)) if by > 0 else (first - timedelta(days=1))).replace(day=1)


def _entry(plan: Plan, session_code: str) -> CalendarEntry:
    assembly = plan.assembly
    first = assembly.date_from if assembly.date_kind != "unknown" else None
    last = assembly.date_to if assembly.date_kind == "window" and assembly.date_to else first
    return CalendarEntry(
        assembly.uid,
        assembly.session_uid,
        session_code,
        assembly.place,
        assembly.aimak,
        assembly.form_code,
        first,
        last,
        assembly.start_time,
        assembly.duration_minutes,
        ", ".join(part for part in assembly.where if part),
        assembly.outcome_code,
        assembly.parent_uid,
    )


def _order(entry: CalendarEntry) -> tuple[date, str, str]:
    return entry.first or date.max, entry.place, entry.uid


ASK_OUTCOME = "outcome"
# The steps whose day is reminded of, by their names in the templates.
REMINDED = ("protocol", "answers", "tell")


@dataclass(frozen=True, slots=True)
class Reminder:
    """Hold one thing due: `kind` is outcome (ask whether it was held) or a step's name."""

    kind: str
    due: date
    place: str
    assembly_uid: str
    session_uid: str
    title: str = ""
    responsible: str = ""

    @property
    def asks_outcome(self) -> bool:
        """Say whether the question is if the assembly was held at all."""
        return self.kind == ASK_OUTCOME


def reminders_due(plans: Iterable[Plan], today: date) -> list[Reminder]:
    """Return what is due, the longest waiting first."""
    found = [reminder for plan in plans for reminder in _of_plan(plan, today)]
    return sorted(found, key=lambda reminder: (reminder.due, reminder.place))


def _of_plan(plan: Plan, today: date) -> Iterator[Reminder]:
    assembly = plan.assembly
    last = _last_day(assembly)
    if last is None or last >= today:
        return
    facts = (assembly.place, assembly.uid, assembly.session_uid)
    if not assembly.outcome_code:
        yield Reminder(ASK_OUTCOME, last + timedelta(days=1), *facts)
    if assembly.outcome_code not in ("", "held"):
        return
    for step in plan.steps:
        is_open = step.kind in REMINDED and step.status_code == "todo"
        is_posted = step.kind == "protocol" and assembly.protocol_published_date is not None
        if is_open and not is_posted and step.due_date and step.due_date <= today:
            yield Reminder(step.kind, step.due_date, *facts, step.title, step.responsible)


def _last_day(assembly: Assembly) -> date | None:
    if assembly.held_date:
        return assembly.held_date
    if assembly.date_kind == "unknown":
        return None
    return (assembly.date_to if assembly.date_kind == "window" else None) or assembly.date_from


_TWIN_DAYS = 7


@dataclass(frozen=True, slots=True)
class DatedPlan:
    """Hold what twins are known by."""

    uid: str
    aimak: str
    village: str
    date_from: date
    parent_uid: str
    other_uids: tuple[str, ...]
    session_code: str


def twins(assembly: Assembly, dated: Iterable[DatedPlan]) -> tuple[Twin, ...]:
    """Name plans of the same place within a week that nobody said to be others."""
    if assembly.date_from is None:
        return ()
    near = timedelta(days=_TWIN_DAYS)
    own = fold(assembly.aimak), fold(assembly.village)
    return tuple(
        Twin(
            other.uid,
            ", ".join(filter(None, (other.village, other.aimak))),
            other.date_from,
            other.session_code,
        )
        for other in dated
        if abs(other.date_from - assembly.date_from) <= near
        and (fold(other.aimak), fold(other.village)) == own
        and not _is_another(assembly, other)
    )


def _is_another(assembly: Assembly, other: DatedPlan) -> bool:
    told_apart = other.uid in assembly.other_uids or assembly.uid in other.other_uids
    is_linked = assembly.parent_uid == other.uid or other.parent_uid == assembly.uid
    are_sisters = bool(assembly.parent_uid) and assembly.parent_uid == other.parent_uid
    return other.uid == assembly.uid or told_apart or is_linked or are_sisters
