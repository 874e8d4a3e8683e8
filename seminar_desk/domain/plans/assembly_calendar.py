"""The coming assemblies of every session: days, windows, clashes, what people ask most."""

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from seminar_desk.domain.days.session import Session
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.plans.assembly import Plan, place, where
from seminar_desk.domain.plans.assembly_rules import OpenQuestion, open_questions

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
                asked = Asked(question.text, place(plan.assembly), plan.assembly.uid)
                topics.setdefault(question.topic_code, []).append(asked)
    made = [AskedTopic(code, tuple(asked)) for code, asked in topics.items()]
    return sorted(made, key=lambda topic: (-len(topic.asked), topic.topic_code))


def still_open(plans: Iterable[Plan]) -> list[tuple[Plan, tuple[OpenQuestion, ...]]]:
    """Return the plans that say nobody knows something, with what it is."""
    found = [(plan, open_questions(plan)) for plan in plans]
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
        place(assembly),
        assembly.aimak,
        assembly.form_code,
        first,
        last,
        assembly.start_time,
        assembly.duration_minutes,
        ", ".join(part for part in where(assembly) if part),
        assembly.outcome_code,
        assembly.parent_uid,
    )


def _order(entry: CalendarEntry) -> tuple[date, str, str]:
    return entry.first or date.max, entry.place, entry.uid
