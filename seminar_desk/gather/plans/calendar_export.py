"""Gather the coming assemblies of all sessions, and save them as a calendar."""

from dataclasses import dataclass
from pathlib import Path

from seminar_desk.domain.codes import code_lists
from seminar_desk.domain.plans import assembly_calendar
from seminar_desk.domain.plans.assembly import Plan
from seminar_desk.domain.plans.assembly_calendar import CalendarEntry, Clash
from seminar_desk.exchange import calendar_file
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.plans import assembly_rows


@dataclass(frozen=True, slots=True)
class Agenda:
    """Hold every plan of every session, its place in the calendar, and what clashes."""

    plans: tuple[Plan, ...]
    entries: tuple[CalendarEntry, ...]
    clashes: tuple[Clash, ...]


def read(db: Database) -> Agenda:
    """Read the plans of all sessions that are not cancelled."""
    alive = [session for session in session_rows.all_sessions(db) if session.status != "cancelled"]
    uids = {session.uid for session in alive}
    plans = tuple(plan for plan in assembly_rows.plans(db) if plan.assembly.session_uid in uids)
    entries = tuple(assembly_calendar.entries(plans, alive))
    twins = [(plan.assembly.uid, twin.uid) for plan in plans for twin in plan.twins]
    return Agenda(plans, entries, tuple(assembly_calendar.clashes(entries, twins)))


def save_ics(db: Database, *, path: Path, language: str) -> int:
    """Write every dated assembly into an .ics file; return how many. ProblemError as files say."""
    dated = [entry for entry in read(db).entries if entry.first]
    events = [calendar_file.Event(entry, _title(entry, language)) for entry in dated]
    calendar_file.write(path, events, db.clock())
    return len(events)


def _title(entry: CalendarEntry, language: str) -> str:
    form = code_lists().label("form", entry.form_code or "skhod", language)
    return f"{form} · {entry.place}"
