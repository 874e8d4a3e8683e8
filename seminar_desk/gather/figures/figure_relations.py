"""Gather the relations that indicators count, of every session of every series."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from seminar_desk.domain.figures.relation import (
    NO,
    UNKNOWN,
    YES,
    Cell,
    ReferenceAimak,
    Relation,
    Relations,
)
from seminar_desk.domain.places import aiyl_aimaks, districts
from seminar_desk.gather.figures.counted_people import participations
from seminar_desk.gather.figures.figure_places import Day, Places, days_of, relation
from seminar_desk.store.database import Database
from seminar_desk.store.driver import Row, day
from seminar_desk.store.figures import figure_rows

PLANNED = "planned"  # an assembly of which nobody has told yet what became of it


def read(db: Database) -> Relations:
    """Return everything that indicators count, as the store says it now."""
    places = Places()
    sessions = figure_rows.sessions(db)
    days = days_of(sessions, places)
    people = participations(db, days, places)
    today = db.clock().astimezone().date()
    parts = {
        "participations": people,
        "sessions": _sessions(sessions, days, people),
        "assemblies": _assemblies(figure_rows.assemblies(db), days, places, today),
        "decisions": _decisions(figure_rows.decisions(db), days, places),
        "steps": _steps(figure_rows.steps(db), days, places, today),
    }
    return Relations(parts, _reference(), places.names)


@cache
def _reference() -> tuple[ReferenceAimak, ...]:
    oblasts = {district.soate8: district.oblast_iso for district in districts()}
    return tuple(
        ReferenceAimak(aimak.soate14, aimak.district_soate8, oblasts[aimak.district_soate8])
        for aimak in aiyl_aimaks()
    )


def _sessions(rows: Sequence[Row], days: Mapping[str, Day], people: Relation) -> Relation:
    told = people.rows(("session", "present"))
    came = Counter(uid for uid, present in told if present == YES)
    uids = [row["uid"] for row in rows]
    own: dict[str, Sequence[Cell]] = {
        "day": [row["date"] for row in rows],
        "status": [row["status"] for row in rows],
        "held": [YES if came[uid] else NO for uid in uids],
        "expected": [row["expected_count"] for row in rows],
        "present": [came[uid] for uid in uids],
        "signatures": [row["signatures"] for row in rows],
    }
    return relation("sessions", days, uids, own)


def _assemblies(
    rows: Sequence[Row], days: Mapping[str, Day], places: Places, today: date
) -> Relation:
    own: dict[str, Sequence[Cell]] = {
        "aimak": _aimaks(rows, places),
        "form": [row["form_code"] or UNKNOWN for row in rows],
        "outcome": [row["outcome_code"] or PLANNED for row in rows],
        "passed": [_passed(row["day"], today) for row in rows],
        "published": [YES if row["protocol_published_date"] else NO for row in rows],
        "attended_total": [row["attended_total"] for row in rows],
        "attended_women": [row["attended_women"] for row in rows],
        "attended_youth": [row["attended_youth"] for row in rows],
        "days_after_seminar": [_days_after(row["seminar"], row["held_date"]) for row in rows],
        "asked_questions": [_lines(row["asked_questions"]) for row in rows],
    }
    return relation("assemblies", days, _of(rows), own)


def _decisions(rows: Sequence[Row], days: Mapping[str, Day], places: Places) -> Relation:
    own: dict[str, Sequence[Cell]] = {
        "aimak": _aimaks(rows, places),
        "dated": [YES if row["due_date"] else NO for row in rows],
    }
    return relation("decisions", days, _of(rows), own)


def _steps(rows: Sequence[Row], days: Mapping[str, Day], places: Places, today: date) -> Relation:
    own: dict[str, Sequence[Cell]] = {
        "aimak": _aimaks(rows, places),
        "due": [_passed(row["due_date"], today) for row in rows],
        "status": [row["status_code"] for row in rows],
    }
    return relation("steps", days, _of(rows), own)


def _of(rows: Sequence[Row]) -> list[str]:
    return [row["session_uid"] for row in rows]


def _aimaks(rows: Sequence[Row], places: Places) -> list[str]:
    return [places.code(row["aimak_soate14"], row["aimak"]) for row in rows]


def _passed(last_day: str | None, today: date) -> str:
    """Say whether a day is over; unknown where none is set."""
    if not last_day:
        return UNKNOWN
    return YES if last_day < today.isoformat() else NO


def _days_after(seminar: str, held: str | None) -> int | None:
    first, then = day(seminar), day(held)
    return (then - first).days if first and then else None


def _lines(text: str) -> int | None:
    """Return how many questions stand in a text, a line each; None where nothing is entered."""
    return sum(bool(line.strip()) for line in text.splitlines()) or None
