"""Each person of a session once, with everything that indicators ask of a participation."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Generator, Hashable, Mapping, Sequence
from typing import Any, TypeVar

from seminar_desk.domain.figures import age_groups
from seminar_desk.domain.figures.indicator import registry
from seminar_desk.domain.figures.relation import (
    COLUMNS,
    NO,
    PLACES,
    UNKNOWN,
    YES,
    Cell,
    Relation,
    RowKinds,
    of_kinds,
)
from seminar_desk.domain.people.folding import fold
from seminar_desk.domain.people.participant import INVITED, WALKIN
from seminar_desk.domain.progress import Progress
from seminar_desk.gather.figures.figure_places import Day, Places, place_columns
from seminar_desk.store import setting_rows
from seminar_desk.store.books import person_links
from seminar_desk.store.database import Database
from seminar_desk.store.figures import figure_rows
from seminar_desk.store.figures.figure_rows import (
    CAME,
    CONSENTS,
    DECLINED,
    GROUP,
    LEFT,
    MAN,
    NO_GROUP,
    WALKED_IN,
    WOMAN,
)

_AT_ONCE = 20  # sessions
_OWN = (*PLACES, "aimak", "village", "person")
_OF_KIND = tuple(name for name in COLUMNS["participations"] if name not in _OWN)
Columns = Mapping[str, Sequence[Any]]
# Flags, of the person, role, certificate, visit, hours; whether the aimak is told, and whether all
# that a complete record tells of places is.
_Facts = tuple[int, tuple[int, str, str], str, bool | None, str, int, bool, bool]
Told = TypeVar("Told", bound=Hashable)
Made = TypeVar("Made")


def participations(
    db: Database, days: Mapping[str, Day], places: Places
) -> Generator[Progress, None, Relation]:
    """Return the relation `participations`, in the order of `days` and of numbers.

    Some sessions at a time: what stands open beside it may answer between them.
    """
    counting, sessions = _Counting(db, days, places), list(days)
    for told in figure_rows.people(db):
        counting.persons.update(told)
        yield Progress(0, len(sessions))
    for papers in figure_rows.certificates(db):
        counting.know(papers)
        yield Progress(0, len(sessions))
    for first in range(0, len(sessions), _AT_ONCE):
        counting.add(sessions[first : first + _AT_ONCE])
        yield Progress(first, len(sessions))
    return counting.relation()


class _Counting:
    """Put together what people said of themselves and what was marked, alike rows once."""

    def __init__(self, db: Database, days: Mapping[str, Day], places: Places) -> None:
        self.persons: dict[str, tuple[int, int | None, str]] = {}
        self._db, self._days, self._places = db, days, places
        self._limit = setting_rows.current(db).youth_limit
        self._leads = person_links.leads(db)
        self._papers: dict[str, bool] = {}
        self._came: set[str] = set()
        self._own: defaultdict[str, list[Cell]] = defaultdict(list)
        self._numbers: defaultdict[_Facts, int] = defaultdict(itertools.count().__next__)
        self._of_rows: list[int] = []

    def know(self, papers: Mapping[str, bool]) -> None:
        """Know who has a certificate, and whether one of theirs is handed over."""
        for uid, is_handed_over in papers.items():
            self._papers[uid] = is_handed_over or self._papers.get(uid, False)

    def add(self, sessions: Sequence[str]) -> None:
        """Count the people of some sessions, after those of all days before."""
        days, limit = self._days, self._limit
        read = _of_counted(_columns(self._db, sessions, self._papers), self._leads)
        at = place_columns(days, read["session"])
        stood = tuple(zip(read["place"], at["district"], strict=True))
        where = _each(stood, lambda each: _aimak_and_village(*each, self._places))
        own: Columns = {
            **at,
            "aimak": [aimak for aimak, _ in where],
            "village": [village for _, village in where],
            "person": read["person"],
        }
        told = zip(map(self.persons.__getitem__, read["own"]), read["year"], strict=True)
        asked = [own[name] for name in registry().complete if name in own]
        facts = (
            read["flags"],
            _each(tuple(told), lambda each: _of_person(*each, limit)),
            read["role"],
            read["paper"],
            _visits(read["person"], read["flags"], self._came),
            (days[uid].hours for uid in read["session"]),
            [aimak != UNKNOWN for aimak in own["aimak"]],
            map(lambda *cells: UNKNOWN not in cells, read["flags"], *asked),
        )
        self._of_rows.extend(map(self._numbers.__getitem__, zip(*facts, strict=True)))
        for name, cells in own.items():
            self._own[name].extend(cells)

    def relation(self) -> Relation:
        """Return everything that was added."""
        cells = [tuple(map(_kind(each).__getitem__, _OF_KIND)) for each in self._numbers]
        kinds = RowKinds(_OF_KIND, cells, self._of_rows)
        return of_kinds(COLUMNS["participations"], kinds, self._own.__getitem__)


def _kind(facts: _Facts) -> dict[str, Cell]:
    """Return the columns of a kind; how much of the hours who left early had is not told."""
    flags, (told, band, youth), role, paper, visit, hours, has_aimak, is_placed = facts
    group = figure_rows.groups()[flags // GROUP]
    kind: dict[str, Cell] = {
        "present": YES if flags & CAME else NO,
        "left_early": YES if flags & LEFT else NO,
        "registration": WALKIN if flags & WALKED_IN else INVITED,
        "self_group": group,
        "grouped": {UNKNOWN: UNKNOWN, NO_GROUP: NO}.get(group, YES),
        "sex": _sex(told),
        "consent": _consent(told),
        "age_band": band,
        "youth": youth,
        "role": role,
        "standing": registry().standings.get(role, UNKNOWN),
        "certificate": NO if paper is None else YES,
        "handed_over": YES if paper else NO,
        "visit": visit,
        "hours": None if flags & LEFT else hours,
        "aimak_told": YES if has_aimak else NO,
    }
    is_told = all(kind.get(name) != UNKNOWN for name in registry().complete)
    return {**kind, "complete": YES if is_told and is_placed else NO}


def _each(values: Sequence[Told], make: Callable[[Told], Made]) -> tuple[Made, ...]:
    """Return what is made of each value, of equal ones once."""
    made = {value: make(value) for value in set(values)}
    return tuple(map(made.__getitem__, values))


def _columns(db: Database, of: Sequence[str], papers: Mapping[str, bool]) -> Columns:
    """Return what is read of who is listed in sessions, in their order, each with its certificate.

    `own` is the person that a row is of, whoever leads it.
    """
    listed = figure_rows.participations(db, of)
    shown = [(uid, listed[uid]) for uid in of if uid in listed]
    read: dict[str, Sequence[Any]] = {
        name: list(itertools.chain.from_iterable(columns[name] for _, columns in shown))
        for name in figure_rows.PARTICIPATION
    }
    sessions = [uid for uid, columns in shown for _ in columns["uid"]]
    paper = list(map(papers.get, read["uid"]))
    return {**read, "session": sessions, "own": read["person"], "paper": paper}


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


def _sex(flags: int) -> str:
    if flags & WOMAN:
        return "f"
    return "m" if flags & MAN else UNKNOWN


def _consent(flags: int) -> str:
    if flags & CONSENTS:
        return YES
    return NO if flags & DECLINED else UNKNOWN


def _of_person(
    person: tuple[int, int | None, str], year: int | None, limit: int
) -> tuple[int, str, str]:
    """Return the flags of a person, the band of the age in that year, and whether it is youth."""
    flags, born, band = person
    return flags, *age_groups.told(year - born if year and born else None, band, limit)


def _aimak_and_village(told: str, district: Cell, places: Places) -> tuple[str, str]:
    """Return both codes; a village of no aimak is one of its district."""
    code, name, village = told.split("\x1f")
    aimak = places.aimak(code, name, str(district))
    within = f"{district}/{aimak}" if aimak == UNKNOWN else aimak
    return aimak, f"{within}/{fold(village)}" if village else UNKNOWN


def _visits(people: Sequence[str], flags: Sequence[int], known: set[str]) -> tuple[str, ...]:
    """Say of each coming whether it is the person's first of all series, or another.

    `known` came before; whoever comes now is put among them.
    """
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
