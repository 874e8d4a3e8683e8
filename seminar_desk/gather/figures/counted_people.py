"""Each person of a session once, with everything that indicators ask of a participation."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from seminar_desk.domain.figures import age_groups
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.relation import NO, UNKNOWN, YES, Cell, Relation
from seminar_desk.domain.people.folding import fold
from seminar_desk.gather.figures.figure_places import Day, Places, relation
from seminar_desk.store import setting_rows
from seminar_desk.store.books import person_links
from seminar_desk.store.database import Database
from seminar_desk.store.figures import figure_rows

Columns = Mapping[str, Sequence[Any]]
_AS_READ = ("registration", "sex", "role", "present", "left_early", "consent")


def participations(db: Database, days: Mapping[str, Day], places: Places) -> Relation:
    """Return the relation `participations`, in the order of days and numbers."""
    read = _of_counted(_columns(figure_rows.participations(db)), person_links.leads(db))
    sessions = read["session_uid"]
    lines = registry()
    aimaks = tuple(map(places.code, *_aimaks(read)))
    bands, youth = _ages(read, setting_rows.current(db).youth_limit)
    own: dict[str, Sequence[Cell]] = {name: read[name] for name in _AS_READ}
    own |= {
        "person": read["person_uid"],
        "aimak": aimaks,
        "aimak_told": tuple(NO if code == UNKNOWN else YES for code in aimaks),
        "village": _villages(aimaks, read["village"]),
        "age_band": bands,
        "youth": youth,
        "standing": tuple(lines.standings.get(role, UNKNOWN) for role in read["role"]),
        "visit": _visits(read["person_uid"], read["present"]),
        "certificate": tuple(YES if status else NO for status in read["certificate"]),
        "handed_over": tuple(
            YES if status == "HANDED_OVER" else NO for status in read["certificate"]
        ),
        "hours": _hours(days, sessions, read["left_early"]),
    }
    told = zip(*(own[name] for name in lines.complete), strict=True)
    own["complete"] = tuple(NO if UNKNOWN in row else YES for row in told)
    return relation("participations", days, sessions, own)


def _columns(rows: Sequence[Any]) -> Columns:
    names = figure_rows.PARTICIPATION
    columns: Iterable[Sequence[Any]] = zip(*rows, strict=True) if rows else ((),) * len(names)
    return dict(zip(names, columns, strict=True))


def _of_counted(read: Columns, leads: Mapping[str, str]) -> Columns:
    """Return each person of a session once: the first row that is present, else the first.

    So does domain/people/counts.py. A certificate is theirs whichever row it hangs on.
    """
    if leads:
        people = tuple(leads.get(uid, uid) for uid in read["person_uid"])
        read = {**read, "person_uid": people}
    keys = tuple(zip(read["session_uid"], read["person_uid"], strict=True))
    last = dict(zip(keys, range(len(keys)), strict=True))
    if len(last) == len(keys):
        return read
    doubled = {key for index, key in enumerate(keys) if last[key] != index}
    rows: dict[tuple[str, str], list[int]] = {}
    for index, key in enumerate(keys):
        if key in doubled:
            rows.setdefault(key, []).append(index)
    is_kept = [True] * len(keys)
    papers = list(read["certificate"])
    for own in rows.values():
        counted = next((index for index in own if read["present"][index] == YES), own[0])
        papers[counted] = max((papers[index] for index in own), key=_weight)
        for index in own:
            is_kept[index] = index == counted
    read = {**read, "certificate": papers}
    return {name: tuple(itertools.compress(own, is_kept)) for name, own in read.items()}


def _weight(status: str | None) -> tuple[bool, bool]:
    return status == "HANDED_OVER", bool(status)


def _aimaks(read: Columns) -> tuple[Sequence[str], Sequence[str]]:
    return read["aimak_soate14"], read["aimak"]


def _villages(aimaks: Sequence[str], villages: Sequence[str]) -> tuple[str, ...]:
    folded = {village: fold(village) for village in set(villages)}
    return tuple(
        f"{aimak}/{folded[village]}" if village else UNKNOWN
        for aimak, village in zip(aimaks, villages, strict=True)
    )


def _ages(read: Columns, youth_limit: int) -> tuple[Sequence[str], Sequence[str]]:
    ages = tuple(zip(read["age"], read["age_band"], strict=True))
    told = {each: age_groups.told(*each, youth_limit) for each in set(ages)}
    return tuple(told[each][0] for each in ages), tuple(told[each][1] for each in ages)


def _visits(people: Sequence[str], present: Sequence[str]) -> tuple[str, ...]:
    """Say of each coming whether it is the person's first of all series, or another."""
    known: set[str] = set()
    found = []
    for uid, came in zip(people, present, strict=True):
        if came == YES:
            found.append("again" if uid in known else "first")
            known.add(uid)
        else:
            found.append(UNKNOWN)
    return tuple(found)


def _hours(
    days: Mapping[str, Day], sessions: Sequence[str], left_early: Sequence[str]
) -> tuple[int | None, ...]:
    """Return the hours of the programme; how much of it who left early had is not told."""
    hours = {uid: day.hours for uid, day in days.items()}
    return tuple(
        None if left == YES else hours[uid] for uid, left in zip(sessions, left_early, strict=True)
    )
