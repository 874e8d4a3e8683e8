"""Each person of a session once, with everything that indicators ask of a participation."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from seminar_desk.domain.figures import age_groups
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.relation import NO, UNKNOWN, YES, Cell, Relation
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import INVITED, WALKIN
from seminar_desk.gather.figures.figure_places import Day, Places, relation
from seminar_desk.store import setting_rows
from seminar_desk.store.books import person_links
from seminar_desk.store.database import Database
from seminar_desk.store.figures import figure_rows
from seminar_desk.store.figures.figure_rows import (
    CAME,
    CONSENTS,
    DECLINED,
    LEFT,
    MAN,
    OF_GROUP,
    TOLD_GROUP,
    WALKED_IN,
    WOMAN,
)

Columns = Mapping[str, Sequence[Any]]
Told = TypeVar("Told", bound=Hashable)
Made = TypeVar("Made")


def participations(db: Database, days: Mapping[str, Day], places: Places) -> Relation:
    """Return the relation `participations`, in the order of `days` and of numbers."""
    read = _of_counted(_in_order(_columns(db), days), person_links.leads(db))
    persons = figure_rows.people(db)
    told = tuple(map(persons.__getitem__, read["own"]))
    limit = setting_rows.current(db).youth_limit
    ages = _each(tuple(zip(told, read["year"], strict=True)), lambda each: _ages(*each, limit))
    where = _each(read["place"], lambda place: _aimak_and_village(place, places))
    own: dict[str, Sequence[Cell]] = {
        "present": _flag(read["flags"], CAME),
        "left_early": _flag(read["flags"], LEFT),
        "registration": _each(read["flags"], lambda told: WALKIN if told & WALKED_IN else INVITED),
        "grouped": _each(read["flags"], _grouped),
        "sex": _each(told, lambda person: _sex(person[0])),
        "consent": _each(told, lambda person: _consent(person[0])),
        "age_band": _each(ages, lambda age: age[0]),
        "youth": _each(ages, lambda age: age[1]),
        "aimak": _each(where, lambda place: place[0]),
        "village": _each(where, lambda place: place[1]),
        "role": read["role"],
        "standing": _each(read["role"], lambda role: registry().standings.get(role, UNKNOWN)),
        "certificate": _each(read["paper"], lambda paper: NO if paper is None else YES),
        "handed_over": _each(read["paper"], lambda paper: YES if paper else NO),
        "person": read["person"],
        "visit": _visits(read["person"], read["flags"]),
        "hours": _hours(days, read["session"], read["flags"]),
    }
    own["aimak_told"] = _each(own["aimak"], lambda code: NO if code == UNKNOWN else YES)
    facts = tuple(zip(*(own[name] for name in registry().complete), strict=True))
    own["complete"] = _each(facts, lambda row: NO if UNKNOWN in row else YES)
    return relation("participations", days, read["session"], own)


def _each(values: Sequence[Told], make: Callable[[Told], Made]) -> tuple[Made, ...]:
    """Return what is made of each value, of equal ones once."""
    made = {value: make(value) for value in set(values)}
    return tuple(map(made.__getitem__, values))


def _columns(db: Database) -> Columns:
    """Return what is read of everybody listed, with whom each row is of and its certificate."""
    names, rows = figure_rows.PARTICIPATION, figure_rows.participations(db)
    columns: Iterable[Sequence[Any]] = zip(*rows, strict=True) if rows else ((),) * len(names)
    read = dict(zip(names, columns, strict=True))
    papers = figure_rows.certificates(db)
    return {**read, "own": read["person"], "paper": tuple(map(papers.get, read["uid"]))}


def _in_order(read: Columns, days: Mapping[str, Day]) -> Columns:
    """Return the rows of shown sessions in the order of these; each session's stay in theirs."""
    rank = {uid: place for place, uid in enumerate(days)}
    ranks = tuple(rank.get(uid, -1) for uid in read["session"])
    shown = sorted(
        itertools.compress(itertools.count(), (place >= 0 for place in ranks)),
        key=ranks.__getitem__,
    )
    return {name: tuple(map(column.__getitem__, shown)) for name, column in read.items()}


def _of_counted(read: Columns, leads: Mapping[str, str]) -> Columns:
    """Return each person of a session once: the first row that is present, else the first.

    So does domain/people/counts.py. A certificate is theirs whichever row it hangs on.
    """
    if leads:
        people = tuple(leads.get(person, person) for person in read["person"])
        read = {**read, "person": people}
    keys = tuple(zip(read["session"], read["person"], strict=True))
    if len(set(keys)) == len(keys):
        return read
    last = dict(zip(keys, range(len(keys)), strict=True))
    doubled = {key for index, key in enumerate(keys) if last[key] != index}
    rows: dict[tuple[str, str], list[int]] = {}
    for index, key in enumerate(keys):
        if key in doubled:
            rows.setdefault(key, []).append(index)
    is_kept, papers = [True] * len(keys), list(read["paper"])
    for own in rows.values():
        came = (index for index in own if read["flags"][index] & CAME)
        counted = next(came, own[0])
        papers[counted] = max((papers[index] for index in own), key=_weight)
        for index in own:
            is_kept[index] = index == counted
    read = {**read, "paper": papers}
    return {name: tuple(itertools.compress(column, is_kept)) for name, column in read.items()}


def _weight(paper: bool | None) -> int:
    return 0 if paper is None else 1 + paper


def _flag(flags: Sequence[int], bit: int) -> tuple[str, ...]:
    return _each(flags, lambda told: YES if told & bit else NO)


def _sex(flags: int) -> str:
    if flags & WOMAN:
        return "f"
    return "m" if flags & MAN else UNKNOWN


def _consent(flags: int) -> str:
    if flags & CONSENTS:
        return YES
    return NO if flags & DECLINED else UNKNOWN


def _grouped(flags: int) -> str:
    """Say whether somebody belongs to a group that is easily left behind, as they said."""
    if not flags & TOLD_GROUP:
        return UNKNOWN
    return YES if flags & OF_GROUP else NO


def _ages(person: tuple[int, int | None, str], year: int | None, limit: int) -> tuple[str, str]:
    _, born, band = person
    return age_groups.told(year - born if year and born else None, band, limit)


def _aimak_and_village(told: str, places: Places) -> tuple[str, str]:
    code, name, village = told.split("\x1f")
    aimak = places.code(code, name)
    return aimak, f"{aimak}/{fold(village)}" if village else UNKNOWN


def _visits(people: Sequence[str], flags: Sequence[int]) -> tuple[str, ...]:
    """Say of each coming whether it is the person's first of all series, or another."""
    known: set[str] = set()
    found = []
    for person, told in zip(people, flags, strict=True):
        if not told & CAME:
            found.append(UNKNOWN)
        elif person in known:
            found.append("again")
        else:
            known.add(person)
            found.append("first")
    return tuple(found)


def _hours(
    days: Mapping[str, Day], sessions: Sequence[str], flags: Sequence[int]
) -> tuple[int | None, ...]:
    """Return the hours of the programme; how much of it who left early had is not told."""
    of_day = {uid: day.hours for uid, day in days.items()}
    hours: list[int | None] = list(map(of_day.__getitem__, sessions))
    for index in itertools.compress(itertools.count(), (told & LEFT for told in flags)):
        hours[index] = None
    return tuple(hours)
