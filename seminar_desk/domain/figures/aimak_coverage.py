"""Aimaks that somebody came from, beside those of the reference list that nobody came from."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from seminar_desk.domain.figures.relation import (
    COLUMNS,
    NO,
    UNKNOWN,
    YES,
    Cell,
    ReferenceAimak,
    Relation,
)

_MOST_TOLD = 3


def of(
    participations: Relation,
    sessions: Relation,
    reference: Sequence[ReferenceAimak],
    *,
    complete_only: bool = False,
) -> Relation:
    """Return the relation `aimaks`: the reference list of the sessions' districts, then the others.

    An aimak that is not in the list, or of a district without a session here, stands where somebody
    of it came first. `sessions` tells in how many somebody of it came: "0", "1", "2", or "3" for
    three and more. In a district where people came and no record that counts tells an aimak, or
    where it is not known of a session who came, nothing is known of those that nobody is seen from.
    """
    came = _came(participations, complete_only=complete_only)
    told = sessions.rows(("district", "held"))
    untold = came.untold | {district for district, held in told if held == UNKNOWN}
    districts = set(sessions.columns["district"])
    here = [each for each in reference if each.district in districts]
    listed = {each.code for each in here}
    rows: list[tuple[Cell, ...]] = [
        (
            *(each.oblast, each.district, each.code, YES),
            *_told(came.visits[each.code], is_known=each.district not in untold),
        )
        for each in here
    ]
    rows += [
        (oblast, district, aimak, NO, *_told(came.visits[aimak], is_known=True))
        for aimak, (district, oblast) in came.first.items()
        if aimak not in listed
    ]
    columns = zip(*rows, strict=True) if rows else ((),) * len(COLUMNS["aimaks"])
    return Relation(dict(zip(COLUMNS["aimaks"], columns, strict=True)))


@dataclass(frozen=True, slots=True)
class _Came:
    """Hold where somebody of an aimak came first, and to how many sessions somebody of it came.

    `untold`: districts where people came and no record that counts tells an aimak.
    """

    first: Mapping[Cell, tuple[Cell, Cell]]
    visits: Counter[Cell]
    untold: set[Cell]


def _came(participations: Relation, *, complete_only: bool) -> _Came:
    told = zip(
        _aimaks_that_count(participations, complete_only=complete_only),
        *(participations.columns[name] for name in ("session", "district", "oblast")),
        strict=True,
    )
    present = map(YES.__eq__, participations.columns["present"])
    first: dict[Cell, tuple[Cell, Cell]] = {}
    visits: Counter[Cell] = Counter()
    silent: set[Cell] = set()
    speaking: set[Cell] = set()
    for aimak, _, district, oblast in dict.fromkeys(itertools.compress(told, present)):
        (silent if aimak == UNKNOWN else speaking).add(district)
        if aimak != UNKNOWN:
            first.setdefault(aimak, (district, oblast))
            visits[aimak] += 1
    return _Came(first, visits, silent - speaking)


def _aimaks_that_count(participations: Relation, *, complete_only: bool) -> Iterable[Cell]:
    """Return the aimak of each row; of incomplete records none, where they do not count."""
    aimaks = participations.columns["aimak"]
    if not complete_only:
        return aimaks
    stay = participations.staying
    return (code if stays else UNKNOWN for code, stays in zip(aimaks, stay, strict=True))


def _told(visits: int, *, is_known: bool) -> tuple[str, str]:
    if not visits and not is_known:
        return UNKNOWN, UNKNOWN
    return YES if visits else NO, str(min(visits, _MOST_TOLD))
