"""Figures: what the indicators say of the relations, whole or split, of one place or time."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from operator import and_, gt, ne
from typing import Any, TypeAlias

from seminar_desk.domain.figures import aimak_coverage, formulas
from seminar_desk.domain.figures.formulas import Reckoned
from seminar_desk.domain.figures.indicator import Conditions, Indicator, registry
from seminar_desk.domain.figures.relation import (
    PLACES,
    UNKNOWN,
    YES,
    Cell,
    Relation,
    Relations,
    Row,
)
from seminar_desk.domain.problems import Problem

Group: TypeAlias = tuple[Cell, ...]
_OF_RECORDS = "participations"
_PRESENT = "present"
_MADE = "aimaks"  # of the participations that are looked at


@dataclass(frozen=True, slots=True)
class Figure:
    """Hold one figure; empty `by` is the whole, else dimension -> code.

    `known` rows told it, `unknown` ones did not; `value` is None where it cannot be known, and
    `why` says so.
    """

    code: str
    value: float | None
    known: int
    unknown: int
    by: Mapping[str, str] = field(default_factory=dict)
    why: Problem | None = None


@dataclass(frozen=True, slots=True)
class Within:
    """Hold what is looked at: days of seminars, and codes of PLACES; empty for all."""

    frm: date | None = None
    to: date | None = None
    places: Mapping[str, str] = field(default_factory=dict)


EVERYWHERE = Within()


def figures(
    relations: Relations,
    lines: Iterable[Indicator],
    *,
    by: Sequence[str] = (),
    within: Within = EVERYWHERE,
    complete_only: bool = False,
) -> list[Figure]:
    """Return the figures of the lines that may be split so, in their order.

    A split by PLACES gives what each part would say alone, and counts a person in each; one by what
    people are gives each person once. Without incomplete records only `is_grand` lines are whole.
    """
    wanted = [line for line in lines if set(by) <= set(line.breakdowns)]
    parts = narrowed(relations, within).parts
    awaited = _awaited(parts["sessions"], by)
    bunches: dict[tuple[bool, str, str, Conditions], list[Indicator]] = {}
    for line in wanted:
        is_thinned = complete_only and not (line.is_grand and not by)
        alike = (is_thinned, line.of, line.once, line.where if line.once else ())
        bunches.setdefault(alike, []).append(line)
    found: dict[str, list[Figure]] = {}
    for (is_thinned, of, *_), bunch in bunches.items():
        relation = _relation(of, parts, relations, is_thinned=is_thinned)
        told = list(_of_bunch(relation, bunch, by))
        if is_thinned and of == _OF_RECORDS:
            told = _not_of_nobody(told, list(_of_bunch(parts[of], bunch, by)))
        if awaited and of != _MADE:
            told = _not_of_awaited(told, bunch, awaited)
        for figure in told:
            found.setdefault(figure.code, []).append(figure)
    return [figure for line in wanted for figure in found.get(line.code, ())]


def _not_of_nobody(thinned: Iterable[Figure], whole: Iterable[Figure]) -> list[Figure]:
    """Say of figures whose every record was left out that they cannot be known."""
    of_all = {(each.code, *each.by.values()): each.known + each.unknown for each in whole}
    found = []
    for figure in thinned:
        count = 0 if figure.known + figure.unknown else of_all[figure.code, *figure.by.values()]
        why = Problem("records_left_out", {"count": count, "of": count})
        found.append(replace(figure, value=None, why=why) if count else figure)
    return found


def _awaited(sessions: Relation, by: Sequence[str]) -> Mapping[Group, int]:
    """Return of how many sessions it is not known who came, where nobody is seen at another.

    For each group of their places.
    """
    places = [name for name in by if name in PLACES]
    told = Counter(sessions.rows(("held", *places)))
    awaited = {row[1:]: count for row, count in told.items() if row[0] == UNKNOWN}
    return {codes: count for codes, count in awaited.items() if (YES, *codes) not in told}


def _not_of_awaited(
    told: Iterable[Figure], bunch: Sequence[Indicator], awaited: Mapping[Group, int]
) -> list[Figure]:
    """Say that it is not known who came where it is not, nor what nothing at all is told of there.

    Of that day a list may be here, or a plan: of these there are so many.
    """
    of_who_came = {line.code for line in bunch if _PRESENT in dict(line.where)}
    found = []
    for figure in told:
        places = tuple(code for name, code in figure.by.items() if name in PLACES)
        is_told = figure.code not in of_who_came and figure.known + figure.unknown > 0
        count = 0 if is_told else awaited.get(places, 0)
        why = Problem("day_awaited", {"count": count})
        found.append(replace(figure, value=None, why=why) if count else figure)
    return found


def narrowed(relations: Relations, within: Within) -> Relations:
    """Return the rows of the sessions that are looked at."""
    if within == EVERYWHERE:
        return relations
    allowed = _sessions(relations.parts["sessions"], within)
    return replace(
        relations,
        parts={
            name: part.kept(map(allowed.__contains__, part.columns["session"]))
            for name, part in relations.parts.items()
        },
    )


def left_out(relations: Relations, within: Within = EVERYWHERE) -> Problem | None:
    """Say how many records figures without incomplete ones leave out; None for not one."""
    part = narrowed(relations, within).parts["participations"]
    present = map(YES.__eq__, part.columns["present"])
    stay = [*itertools.compress(part.staying, present)]
    missing = stay.count(False)
    return Problem("records_left_out", {"count": missing, "of": len(stay)}) if missing else None


def _sessions(sessions: Relation, within: Within) -> frozenset[Cell]:
    first = within.frm.isoformat() if within.frm else ""
    last = within.to.isoformat() if within.to else "9999"
    wanted = {name: code for name, code in within.places.items() if code}
    names = ("session", "day", *wanted)
    return frozenset(
        uid
        for uid, day, *codes in sessions.rows(names)
        if first <= str(day) <= last and codes == [*wanted.values()]
    )


def _relation(
    name: str, parts: Mapping[str, Relation], relations: Relations, *, is_thinned: bool
) -> Relation:
    if name == _OF_RECORDS and is_thinned:
        part = parts[name]
        return part.kept(part.staying)
    if name == _MADE:
        people, sessions = parts[_OF_RECORDS], parts["sessions"]
        return aimak_coverage.of(people, sessions, relations.reference, complete_only=is_thinned)
    return parts[name]


def _of_bunch(
    relation: Relation, bunch: Sequence[Indicator], by: Sequence[str]
) -> Iterator[Figure]:
    """Yield the figures of lines that read the same rows, each for every group."""
    names = tuple(dict.fromkeys((*by, *(name for line in bunch for name in line.columns))))
    place = {name: index for index, name in enumerate(names)}
    groups: dict[Group, list[tuple[Row, int]]] = {group: [] for group in _groups(relation, by)}
    nameless: Counter[Group] = Counter()
    if bunch[0].once:
        alike, nameless = _first_rows(relation, bunch[0], names, by)
    else:
        alike = relation.alike(names)
    for row, n in relation.counted(names, alike).items():
        groups[row[: len(by)]].append((row, n))
    meant: dict[tuple[Conditions, Group], list[tuple[Row, int]]] = {}
    for line in bunch:
        reckon = formulas.BY_NAME[line.formula]
        for group, cells in groups.items():
            if (line.where, group) not in meant:
                meant[line.where, group] = [
                    cell for cell in cells if formulas.answer(line.where, cell[0], place)
                ]
            outcome = reckon(line, meant[line.where, group], place)
            yield _figure(line, outcome, nameless[group], dict(zip(by, group, strict=True)))


def _groups(relation: Relation, by: Sequence[str]) -> list[Group]:
    """Return the groups that there are; without a split the whole alone.

    In the order of their lists, else of the rows; the unknown last.
    """
    if not by:
        return [()]
    found = tuple(dict.fromkeys(relation.rows(by)))
    ranks = [_ranks(name, (group[place] for group in found)) for place, name in enumerate(by)]
    return sorted(
        found, key=lambda group: [rank[code] for rank, code in zip(ranks, group, strict=True)]
    )


def _ranks(dimension: str, codes: Iterable[Cell]) -> dict[Cell, int]:
    ordered = dict.fromkeys((*registry().codes(dimension), *codes))
    return {code: rank for rank, code in enumerate(sorted(ordered, key=UNKNOWN.__eq__))}


def _first_rows(
    relation: Relation, line: Indicator, names: Sequence[str], by: Sequence[str]
) -> tuple[Iterable[Any], Counter[Group]]:
    """Return the first row of each value of `once`, in each place that is split by.

    Rows are as `Relation.alike` gives them. Beside them for each group how many rows do not tell
    that value.
    """
    meant = _mask(relation, line.where)
    told = tuple(map(ne, relation.columns[line.once], itertools.repeat(UNKNOWN)))
    nameless = Counter(itertools.compress(relation.rows(by), map(gt, meant, told)))
    are_kept = tuple(map(and_, told, meant))
    places = [name for name in by if name in PLACES]
    keys = relation.rows((line.once, *places)) if places else relation.columns[line.once]
    kept_keys = tuple(itertools.compress(keys, are_kept))
    kept_rows = tuple(itertools.compress(relation.alike(names), are_kept))
    # The last to be put stays: backwards that is the first.
    return dict(zip(reversed(kept_keys), reversed(kept_rows), strict=True)).values(), nameless


def _mask(relation: Relation, where: Conditions) -> list[bool]:
    kinds = relation.kinds
    if kinds is not None and all(column in kinds.names for column, _ in where):
        return list(map(kinds.having(where).__contains__, kinds.of_rows))
    mask = [True] * len(relation)
    for column, wanted in where:
        mask = list(map(and_, mask, map(wanted.__contains__, relation.columns[column])))
    return mask


def _figure(line: Indicator, outcome: Reckoned, nameless: int, by: Mapping[str, Cell]) -> Figure:
    codes = {name: str(code) for name, code in by.items()}
    unknown = outcome.unknown + nameless
    value = None if unknown and not outcome.known else outcome.value
    why = None
    if value is None and unknown:
        why = Problem("figure_not_told", {"count": unknown})
    elif value is None:
        why = Problem("figure_of_nothing")
    return Figure(line.code, value, outcome.known, unknown, codes, why)
