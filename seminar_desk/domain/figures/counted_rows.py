"""The rows that a figure counts, so that whoever doubts it can look at each of them."""

from collections.abc import Mapping, Sequence

from seminar_desk.domain.figures import formulas
from seminar_desk.domain.figures.indicator import Indicator
from seminar_desk.domain.figures.relation import PLACES, UNKNOWN, Cell, Relations


def counted(
    relations: Relations,
    line: Indicator,
    columns: Sequence[str],
    *,
    by: Mapping[str, str] | None = None,
) -> list[tuple[Cell, ...]]:
    """Return the columns of each row that a figure of `by` counts, in the relation's order.

    Of a share those of which it is known whether they belong to it, and those of which it is not.
    """
    wanted = by or {}
    relation = relations.parts[line.of]
    places = tuple(name for name in wanted if name in PLACES)
    once = (line.once,) if line.once else ()
    names = tuple(dict.fromkeys((*columns, *wanted, *line.columns, *once, *places)))
    place = {name: index for index, name in enumerate(names)}
    seen: set[tuple[Cell, ...]] = set()
    found = []
    for row in relation.rows(names):
        if not formulas.answer(line.where, row, place):
            continue
        if once:
            key = (row[place[line.once]], *(row[place[name]] for name in places))
            if key[0] in (UNKNOWN, None) or key in seen:
                continue
            seen.add(key)
        if any(str(row[place[name]]) != code for name, code in wanted.items()):
            continue
        if line.formula != "count" or formulas.answer(line.part, row, place):
            found.append(row[: len(columns)])
    return found
