"""Gather the relations that indicators count, of every session of every series."""

import gc
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date

from seminar_desk.domain.figures.relation import (
    NO,
    UNKNOWN,
    YES,
    Cell,
    ReferenceAimak,
    Relation,
    Relations,
)
from seminar_desk.domain.places import aimaks_of, districts
from seminar_desk.gather.figures import assembly_relations
from seminar_desk.gather.figures.counted_people import participations
from seminar_desk.gather.figures.figure_places import Day, Places, days_of, relation
from seminar_desk.store.database import Database
from seminar_desk.store.days import session_rows
from seminar_desk.store.driver import Row
from seminar_desk.store.figures import figure_rows

_AS_READ = ("status", "cost_instruction", "cost_participants", "cost_travel")


def read(db: Database) -> Relations:
    """Return everything that indicators count, as the store says it now."""
    with _unsearched():
        return _read(db)


@contextmanager
def _unsearched() -> Iterator[None]:
    """Search for no garbage meanwhile: going through a hundred thousand new rows finds none."""
    was_searched = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_searched:
            gc.enable()


def _read(db: Database) -> Relations:
    places = Places()
    sessions = figure_rows.sessions(db)
    days = days_of(sessions, places)
    people = participations(db, days, places)
    today = db.clock().astimezone().date()
    parts = {
        "participations": people,
        "sessions": _sessions(sessions, days, people, session_rows.last_signatures(db)),
        **assembly_relations.all_of(db, days, places, today),
    }
    return Relations(parts, reference(sessions), places.names)


def reference(sessions: Sequence[Row]) -> tuple[ReferenceAimak, ...]:
    """Return the aimaks that there were in each district on a day of its sessions."""
    oblasts = {district.soate8: district.oblast_iso for district in districts()}
    days = dict.fromkeys((row["district_soate8"], row["date"]) for row in sessions)
    found = dict.fromkeys(
        aimak for soate8, day in days for aimak in aimaks_of(soate8, date.fromisoformat(day))
    )
    return tuple(
        ReferenceAimak(
            aimak.soate14, aimak.district_soate8, oblasts.get(aimak.district_soate8, UNKNOWN)
        )
        for aimak in found
    )


def _sessions(
    rows: Sequence[Row], days: Mapping[str, Day], people: Relation, signed: Mapping[str, int]
) -> Relation:
    told = people.rows(("session", "present"))
    came = Counter(uid for uid, present in told if present == YES)
    uids = [row["uid"] for row in rows]
    own: dict[str, Sequence[Cell]] = {
        **{name: [row[name] for row in rows] for name in _AS_READ},
        "day": [row["date"] for row in rows],
        "held": [YES if came[uid] else NO for uid in uids],
        "expected": [row["expected_count"] for row in rows],
        "present": [came[uid] for uid in uids],
        "signatures": [signed.get(uid) for uid in uids],
        "currency": [row["currency"] or UNKNOWN for row in rows],
    }
    return relation("sessions", days, uids, own)
