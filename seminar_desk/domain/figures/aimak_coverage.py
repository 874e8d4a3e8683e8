"""Aimaks that somebody came from, beside those of the reference list that nobody came from."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

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
    participations: Relation, sessions: Relation, reference: Sequence[ReferenceAimak]
) -> Relation:
    """Return the relation `aimaks`: the reference list of the sessions' districts, then the others.

    An aimak that is not in the list stands in the district where somebody of it came first.
    `sessions` tells in how many somebody of it came: "0", "1", "2", or "3" for three and more.
    """
    told = participations.rows(("aimak", "session", "district", "oblast"))
    came = map(YES.__eq__, participations.columns["present"])
    first: dict[Cell, tuple[Cell, Cell]] = {}
    visits: Counter[Cell] = Counter()
    for aimak, _, district, oblast in dict.fromkeys(itertools.compress(told, came)):
        if aimak != UNKNOWN:
            first.setdefault(aimak, (district, oblast))
            visits[aimak] += 1
    districts = set(sessions.columns["district"])
    listed = {each.code for each in reference}
    rows: list[tuple[Cell, ...]] = [
        (each.oblast, each.district, each.code, YES, *_told(visits[each.code]))
        for each in reference
        if each.district in districts
    ]
    rows += [
        (oblast, district, aimak, NO, *_told(visits[aimak]))
        for aimak, (district, oblast) in first.items()
        if aimak not in listed
    ]
    columns = zip(*rows, strict=True) if rows else ((),) * len(COLUMNS["aimaks"])
    return Relation(dict(zip(COLUMNS["aimaks"], columns, strict=True)))


def _told(visits: int) -> tuple[str, str]:
    return YES if visits else NO, str(min(visits, _MOST_TOLD))
