"""Gather the relations that indicators count, of every session of every series."""

from collections import Counter
from collections.abc import Collection, Generator, Mapping, Sequence
from datetime import date

from seminar_desk.domain.days import homecoming
from seminar_desk.domain.figures.relation import (
    NO,
    UNKNOWN,
    YES,
    Cell,
    ReferenceAimak,
    Relation,
    Relations,
)
from seminar_desk.domain.places import AiylAimak, aimaks_of, districts
from seminar_desk.domain.progress import Progress, finished, unsearched
from seminar_desk.gather.books import brought_sessions
from seminar_desk.gather.figures import assembly_relations
from seminar_desk.gather.figures.counted_people import participations
from seminar_desk.gather.figures.figure_places import Day, Places, days_of, relation
from seminar_desk.store import journal
from seminar_desk.store.books import inbox_rows
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.driver import Row
from seminar_desk.store.figures import figure_rows

# Whose rows are counted.
COUNTED = frozenset(
    {"session", "series", "attendance", "person", "alias", "certificate", "setting", "closing"}
) | {"assembly", "decision", "question", "assembly_step", "follow_up", "batch"}
_AS_READ = ("status", "cost_instruction", "cost_participants", "cost_travel")


def read(db: Database) -> Relations:
    """Return everything that indicators count, as the store says it now."""
    return finished(reading(db))


def reading(db: Database) -> Generator[Progress, None, Relations]:
    """Return it as `read` does, step by step; what was written meanwhile is read from the start."""
    while True:
        step = journal.last_step(db)
        found = yield from unsearched(_reading(db))
        if not inbox_rows.touched_since(db, step) & COUNTED:
            return found


def _reading(db: Database) -> Generator[Progress, None, Relations]:
    places = Places()
    sessions = figure_rows.sessions(db)
    days = days_of(sessions, places)
    people = yield from participations(db, days, places)
    today = db.clock().astimezone().date()
    assemblies = yield from assembly_relations.all_of(db, days, places, today)
    signed = session_rows.last_signatures(db)
    listed = yield from _referring(sessions)
    awaited = _awaited(db, sessions, today.isoformat())
    parts = {
        "participations": people,
        "sessions": _sessions(sessions, days, people, signed, awaited),
        **assemblies,
    }
    return Relations(parts, listed, places.names)


def reference(sessions: Sequence[Row]) -> tuple[ReferenceAimak, ...]:
    """Return the aimaks that there were in each district on a day of its sessions."""
    return finished(_referring(sessions))


def _referring(
    sessions: Sequence[Row],
) -> Generator[Progress, None, tuple[ReferenceAimak, ...]]:
    oblasts = {district.soate8: district.oblast_iso for district in districts()}
    days = dict.fromkeys((row["district_soate8"], row["date"]) for row in sessions)
    found: dict[AiylAimak, None] = {}
    for place, (soate8, day) in enumerate(days):
        found.update(dict.fromkeys(aimaks_of(soate8, date.fromisoformat(day))))
        yield Progress(place, len(days))
    return tuple(
        ReferenceAimak(
            aimak.soate14, aimak.district_soate8, oblasts.get(aimak.district_soate8, UNKNOWN)
        )
        for aimak in found
    )


def _awaited(db: Database, rows: Sequence[Row], today: str) -> Collection[str]:
    """Return the sessions that are over, were not begun here, and that no workbook brought."""
    awaited = {
        row["uid"] for row in rows if homecoming.is_awaited(row["date"], row["status"], today=today)
    }
    if not awaited:
        return awaited
    return awaited - brought_sessions.brought(db, session_rows.all_sessions(db), awaited).keys()


def _sessions(
    rows: Sequence[Row],
    days: Mapping[str, Day],
    people: Relation,
    signed: Mapping[str, int],
    awaited: Collection[str],
) -> Relation:
    """Return the relation `sessions`; who came to one that is awaited is not known."""
    told = people.rows(("session", "present"))
    came = Counter(uid for uid, present in told if present == YES)
    uids = [row["uid"] for row in rows]
    own: dict[str, Sequence[Cell]] = {
        **{name: [row[name] for row in rows] for name in _AS_READ},
        "day": [row["date"] for row in rows],
        "held": [YES if came[uid] else UNKNOWN if uid in awaited else NO for uid in uids],
        "expected": [row["expected_count"] for row in rows],
        "present": [None if not came[uid] and uid in awaited else came[uid] for uid in uids],
        "signatures": [signed.get(uid) for uid in uids],
        "currency": [row["currency"] or UNKNOWN for row in rows],
    }
    return relation("sessions", days, uids, own)
